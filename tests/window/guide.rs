//! The guide: what somebody tells it changes what is shown, and what it says is what the core says.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ordner_binder::{Asked, Content, LastDay};
use ordner_packs::{Contact, PackFile, Way, shipped_files};
use ordner_rules::{Letter, Person, responsible};
use serde_json::Value;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::binder_on_shelf;
use crate::harness::process::{pdf_text, tool};
use crate::harness::story::{self, PERSON};

/// An open binder, and the guide in front.
fn guide(home: &Home, display: &Display, part: &str) -> Window {
    binder_on_shelf(home, PERSON.passphrase);
    let mut window = Window::open(home, display, &[]);
    story::unlock(&window, PERSON.passphrase);
    window.find("guide").click();
    window.find("guide-home");
    window.look("guide");
    window.find(&format!("guide-{part}")).click();
    window.find(part);
    window.look(part);
    window
}

/// Types a day and leaves the field.
fn day(window: &Window, testid: &str, typed: &str) {
    window.find(testid).fill(typed);
    window.script("document.activeElement.blur()").expect("left");
}

/// Opens a part that is folded.
fn unfold(window: &Window, testid: &str) {
    let script = format!(
        "const e = document.querySelector('[data-testid=\"{testid}\"]'); if (!e) return false; e.open = true; return true;"
    );
    window.wait(testid, || (window.script(&script) == Ok(true.into())).then_some(()));
}

fn items(window: &Window) -> BTreeSet<String> {
    window.shown("item").iter().filter_map(|item| item.attribute("data-item")).collect()
}

/// The items of a register for a residence paper, as the core has them.
fn expected(content: &Content, register: &str, status: Option<&str>) -> BTreeSet<String> {
    let packs = &content.packs;
    let pack = packs.pack("dresden").expect("pack");
    let status = status.map(|id| packs.status(id).expect("status"));
    let lists = packs.checklists().iter().filter(|list| list.register.0 == register);
    lists
        .flat_map(|list| pack.items_of(list, status).map(move |item| format!("{}/{}", list.id, item.id)))
        .collect()
}

#[test]
fn a_status_changes_what_the_lists_show() {
    let content = Content::embedded().expect("content");
    let (all, own) = (expected(&content, "2", None), expected(&content, "2", Some("gestattung")));
    assert!(own.len() < all.len(), "the register has items for others");
    let display = Display::new();
    let home = Home::new();
    let mut window = guide(&home, &display, "status");
    unfold(&window, "status-stage-procedure");
    window.find("status-gestattung").click();
    let told = window.find("own-status");
    assert_eq!(told.attribute("data-status").as_deref(), Some("gestattung"));
    window.look("status-chosen");
    window.find("register-2").click();
    window.wait("the shorter list", || (items(&window) == own).then_some(()));
    window.look("shorter-list");

    // It is kept inside the binder, and forgotten as easily.
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("register-2").click();
    window.wait("the shorter list again", || (items(&window) == own).then_some(()));
    window.find("guide").click();
    window.find("guide-status").click();
    window.find("status-none").click();
    window.wait_until_gone("own-status");
    window.find("register-2").click();
    window.wait("the whole list", || (items(&window) == all).then_some(()));
}

#[test]
fn a_path_knows_a_paper_that_was_filed() {
    let display = Display::new();
    let home = Home::new();
    let mut window = guide(&home, &display, "paths");
    window.find("path-recognised").click();
    window.find("path");
    window.wait("the steps", || (window.shown("path-step").len() > 5).then_some(()));
    window.look("path");
    assert!(!window.shown("path-money").is_empty(), "where money can stop is said");
    // The same list on paper, as it is printed.
    window.find("path-print").click();
    window.find("sheet-page");
    assert!(story::ready(&window) >= 1);
    window.look("path-print");
    let list = home.outside("liste.pdf");
    home.answer(&[&list]);
    window.find("print-save").click();
    window.wait("the list", || list.is_file().then_some(()));
    let said = pdf_text(&list);
    assert!(said.contains("Ich bin anerkannt") && said.contains("Jobcenter"), "{said}");
    window.find("back").click();
    window.wait("the steps again", || (window.shown("path-step").len() > 5).then_some(()));
    // Whatever stands before a line, the second language begins where it always does.
    let columns = "const lines = [...document.querySelectorAll('[data-testid=path-step] .columns.two')]; \
                   const edges = lines.map((line) => line.children[1].getBoundingClientRect()); \
                   return edges.filter((edge) => edge.width > 0).map((edge) => edge.left)";
    let columns = window.script(columns).expect("edges");
    let columns: Vec<f64> = columns.as_array().expect("list").iter().filter_map(Value::as_f64).collect();
    let (least, most) = columns.iter().fold((f64::MAX, 0.0_f64), |(l, m), x| (l.min(*x), m.max(*x)));
    assert!(columns.len() > 20 && most - least < 1.5, "{columns:?}");
    let state = |window: &Window| {
        let papers = window.shown("paper");
        let paper = papers.iter().find(|paper| paper.attribute("data-paper").as_deref() == Some(ENDING));
        paper.and_then(|paper| paper.attribute("data-there"))
    };
    assert_eq!(state(&window).as_deref(), Some("false"));
    let pdf = papers::pdf(&home, "Einstellung.pdf", PERSON.pdf_mark);
    home.answer(&[&pdf]);
    let file =
        format!("document.querySelector('[data-paper=\"{ENDING}\"] [data-testid=paper-file]').click()");
    window.script(&file).expect("a way to file it");
    window.wait("the paper", || (state(&window).as_deref() == Some("true")).then_some(()));
    window.look("path-there");

    // The paper lies in its register, says what it is, and can say something else.
    let open =
        format!("document.querySelector('[data-paper=\"{ENDING}\"] [data-testid=paper-open]').click()");
    window.script(&open).expect("a way to open it");
    window.find("card");
    let paper = |window: &Window| window.find("document-paper").property("value");
    window.wait("its kind", || (paper(&window) == ENDING).then_some(()));
    window.look("card-with-kind");
    window.pick("document-paper", "");
    window.wait("saved", || window.find("saved").text().contains("Gespeichert").then_some(()));
    // Back leads to where the paper was opened: the path, which knows of the change.
    window.find("back").click();
    window.find("path");
    window.wait("the paper to be missing", || (state(&window).as_deref() == Some("false")).then_some(()));
}

#[test]
fn a_yellow_envelope_gives_the_day_of_the_core() {
    let content = Content::embedded().expect("content");
    let envelope = "2026-12-11".parse().expect("day");
    let asked = Asked {
        rule: "2w",
        in_the_letter: None,
        letter: Letter { day: envelope, way: Some(Way::Yellow) },
        holidays: None,
    };
    let home_pack = content.packs.pack("dresden").expect("pack");
    let last = LastDay::of(asked, home_pack, &content.packs, envelope).expect("a day");
    assert_eq!(last.reckoned.day.to_string(), "2026-12-28", "two weeks end on Christmas Day");

    let display = Display::new();
    let home = Home::new();
    let mut window = guide(&home, &display, "deadline");
    window.find("deadline-amount").fill("2");
    window.choose("way-yellow");
    day(&window, "deadline-day", "11.12.2026");
    window.find("deadline-reckon").click();
    let answer = window.find("last-day");
    assert_eq!(answer.attribute("data-day"), Some(last.reckoned.day.to_string()));
    assert_eq!(window.shown("sum-line").len(), last.reckoned.steps.len(), "the sum, line by line");
    assert_eq!(window.shown("deadline-letter-decides").len(), 1, "what the letter says counts");
    assert_eq!(window.shown("deadline-no-instruction").len(), 1, "a missing instruction is explained");
    window.look("last-day");
    let calendar = home.outside("termin.ics");
    home.answer(&[&calendar]);
    window.find("calendar-save").click();
    window.wait("the file", || calendar.is_file().then_some(()));
    let written = std::fs::read_to_string(&calendar).expect("text");
    assert!(written.contains("DTSTART;VALUE=DATE:20261228"), "{written}");
    assert!(!written.contains("Frist"), "a calendar is shown on lock screens: {written}");

    // Another way gives another day: nothing is shown that belongs to the question before.
    window.choose("way-post");
    window.wait_until_gone("last-day");
    day(&window, "deadline-day", "11.12.2026");
    window.find("deadline-reckon").click();
    let later = window.find("last-day").attribute("data-day").expect("a day");
    assert!(later.as_str() > "2026-12-28", "the post takes its time: {later}");

    // A limit of the asylum procedure comes from the letter alone.
    window.pick("deadline-rule", ASYLUM);
    window.find("deadline-amount").fill("?");
    let ready = || window.find("deadline-reckon").property("disabled");
    window.wait("nothing to reckon with", || (ready() == true).then_some(()));
    window.find("deadline-amount").fill("1");
    window.wait("a typed period", || (ready() == false).then_some(()));
}

#[test]
fn who_is_responsible_is_what_the_core_says() {
    let content = Content::embedded().expect("content");
    let dresden = content.packs.pack("dresden").expect("pack");
    let today = chrono::Local::now().date_naive();
    let of = |status: Option<&str>| -> Vec<String> {
        let fits = responsible(dresden, "money", Person { status, ..Person::default() }, today);
        fits.iter().map(|fit| fit.row.id.clone()).collect()
    };
    assert_ne!(of(None), of(Some("gestattung")));
    let display = Display::new();
    let home = Home::new();
    let mut window = guide(&home, &display, "who");
    let offices = |window: &Window| -> Vec<String> {
        window.shown("office").iter().filter_map(|office| office.attribute("data-office")).collect()
    };
    window.pick("who-topic", "money");
    window.wait("everybody it may be", || (offices(&window) == of(None)).then_some(()));
    window.look("who-perhaps");
    window.pick("who-status", "gestattung");
    window.wait("the office", || (offices(&window) == of(Some("gestattung"))).then_some(()));
    let last = window.shown("office").last().and_then(|office| office.attribute("data-certain"));
    assert_eq!(last.as_deref(), Some("true"));
    window.look("who-certain");
}

#[test]
fn a_doubtful_number_is_told_and_kept() {
    const WRONG: &str = "DE89370400440532013001";
    const RIGHT: &str = "DE89 3704 0044 0532 0130 00";
    let display = Display::new();
    let home = Home::new();
    let mut window = guide(&home, &display, "wallet");
    window.find("number-add").click();
    window.pick("number-kind", "iban");
    window.find("number-value").fill(WRONG);
    window.look("number-dialog");
    window.find("number-save").click();
    window.wait_until_gone("number-dialog");
    let number = window.find("number");
    assert_eq!(number.attribute("data-check").as_deref(), Some("doubtful"));
    assert!(number.text().contains("DE89 3704 0044 0532 0130 01"), "it is kept as typed: {}", number.text());
    window.look("number-doubtful");
    window.find("number-edit").click();
    window.find("number-value").fill(RIGHT);
    window.find("number-save").click();
    window.wait_until_gone("number-dialog");
    let check = |window: &Window| window.find("number").attribute("data-check");
    window.wait("the right one", || (check(&window).as_deref() == Some("fits")).then_some(()));

    window.find("variant-add").click();
    window.find("variant-value").fill("Amirah");
    window.find("variant-paper").fill("Schulzeugnis");
    window.find("variant-save").click();
    window.wait_until_gone("variant-dialog");
    assert!(window.find("variant").text().contains("Amirah"));
    window.look("wallet-filled");

    // Removing has a way back, and both stay through a lock.
    window.find("number-remove").click();
    window.wait("no number", || window.shown("number").is_empty().then_some(()));
    window.find("undo").click();
    window.wait("the number again", || (window.shown("number").len() == 1).then_some(()));
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("guide").click();
    window.find("guide-wallet").click();
    window.wait("both", || (window.shown("number").len() + window.shown("variant").len() == 2).then_some(()));
}

#[test]
fn a_pack_of_somebody_unknown_asks_and_shows_what_changed() {
    let display = Display::new();
    let home = Home::new();
    let file = signed_dresden(&home);
    let words = PackFile::read(&std::fs::read(&file).expect("pack")).expect("signed").signer.words();
    let mut window = guide(&home, &display, "packs");

    // One changed letter, and the signature does not fit.
    let forged = home.outside("gefaelscht.txt");
    let text = std::fs::read_to_string(&file).expect("text").replace(NEW_PHONE, "+49 351 0000009");
    std::fs::write(&forged, text).expect("forged");
    home.answer(&[&forged]);
    window.find("pack-pick").click();
    let refused = window.find("error-box").attribute("data-error");
    assert_eq!(refused.as_deref(), Some("packs/wrong-signature"));
    window.look("pack-forged");

    home.answer(&[&file]);
    window.find("pack-pick").click();
    window.find("pack-unknown");
    window.look("pack-unknown");
    let shown = window.text();
    assert!(
        words.split('-').all(|word| !shown.contains(word)),
        "nobody can copy what they did not hear: {shown}"
    );
    window.find("pack-heard").fill("babab-babab-babab-babab-babab");
    window.find("pack-take").click();
    let refused = window.find("error-box").attribute("data-error");
    assert_eq!(refused.as_deref(), Some("binder/other-words"));
    window.find("pack-heard").fill(&words.replace('-', " ").to_uppercase());
    window.find("pack-take").click();
    window.wait_until_gone("pack-dialog");
    let changes = window.find("pack-changes");
    assert!(changes.text().contains(NEW_PHONE), "what stands there now: {}", changes.text());
    assert!(!window.shown("change").is_empty());
    window.look("pack-taken");

    // It is in use: the contact's card has the new number, and a note beside it is the person's own.
    window.find("register-1").click();
    window.wait("the new number", || window.text().contains(NEW_PHONE).then_some(()));
    window.find("note-write").click();
    window.find("note-text").fill("Frau Mond hat dienstags Zeit");
    window.find("note-save").click();
    window.wait("the note", || (window.shown("own-note").len() == 1).then_some(()));
    window.look("contact-note");

    // Whoever was trusted once is known.
    window.find("guide").click();
    window.find("guide-packs").click();
    home.answer(&[&file]);
    window.find("pack-pick").click();
    window.find("pack-known");
    window.find("pack-leave").click();
    window.find("region-leipzig").click();
    window.wait("the changes", || (window.shown("changes").len() > 1).then_some(()));
    window.look("city-changed");
    window.find("register-1").click();
    window.wait("the other city", || (!window.text().contains(NEW_PHONE)).then_some(()));
}

/// A kind of paper the path of recognised people needs.
const ENDING: &str = "einstellungsbescheid";
/// A rule whose period only the letter knows.
const ASYLUM: &str = "asyl-klage";
/// A number nobody has.
const NEW_PHONE: &str = "+49 351 0000001";

/// The shipped city with another number for its first contact of register 1, signed by somebody nobody knows.
fn signed_dresden(home: &Home) -> PathBuf {
    signed_pack(home, |contact| contact.phone.clone(), NEW_PHONE)
}

/// The same with other words in place of what the first contact of register 1 says there.
pub fn signed_pack(home: &Home, of: impl Fn(&Contact) -> Option<String>, words: &str) -> PathBuf {
    let content = Content::embedded().expect("content");
    let dresden = content.packs.pack("dresden").expect("pack");
    let own = dresden.own_contacts().iter();
    let mut first = own.filter(|contact| contact.registers.iter().any(|register| register.0 == "1"));
    let old = first.find_map(of).expect("a contact that says it");
    let files = shipped_files().filter(|(path, _)| path.starts_with("packs/dresden/"));
    let files: Vec<_> = files
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("text");
            (path, text.replacen(&old, words, 1).into_bytes())
        })
        .collect();
    let archive = PackFile::archive(&files).expect("archive");
    let [text, public, secret] =
        ["archiv.txt", "unterschrift.pub", "unterschrift.key"].map(|name| home.outside(name));
    std::fs::write(&text, &archive).expect("archive");
    let run = |arguments: &[&std::ffi::OsStr]| {
        let done = tool("minisign").args(arguments).output().expect("minisign");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    run(&["-G".as_ref(), "-W".as_ref(), "-p".as_ref(), public.as_ref(), "-s".as_ref(), secret.as_ref()]);
    run(&[
        "-S".as_ref(),
        "-s".as_ref(),
        secret.as_ref(),
        "-m".as_ref(),
        text.as_ref(),
        "-t".as_ref(),
        "Dresden, Probe".as_ref(),
    ]);
    let read = |path: &std::path::Path| std::fs::read_to_string(path).expect("text");
    let signature = read(&text.with_extension("txt.minisig"));
    let whole = format!("{}{signature}{archive}", read(&public));
    let file = home.outside("dresden.txt");
    std::fs::write(&file, whole).expect("pack");
    file
}
