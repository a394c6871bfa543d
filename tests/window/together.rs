//! At the table: a handover from one adviser to the next, hours beside the rule of the town, a sheet without a name, two copies,
//! and an adviser's shelf.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::{Days, Local, NaiveDate};
use ordner_binder::{
    Binder, BinderError, Content, DocumentChange, Error, Goal, GoalStep, Note, NoteLine, OwnDeadline, Person,
    Placement, ReceivedHandover, threshold,
};
use ordner_packs::RegisterId;
use ordner_vault::{Identity, Passphrase, Secret, Surroundings};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::{binder_on_shelf, cheap};
use crate::harness::process::{dense, pdf_text, tool};
use crate::harness::story::{self, PERSON};

/// Types into a field and leaves it, wherever on the page it stands.
fn typed(window: &Window, testid: &str, text: &str) {
    let seen =
        format!("document.querySelector('[data-testid=\"{testid}\"]').scrollIntoView({{ block: 'center' }})");
    let field = window.find(testid);
    window.script(&seen).expect("seen");
    field.fill(text);
    window.script("document.activeElement.blur()").expect("left");
}

/// Puts something else into a field at once. The driver would empty it first, and an emptied month is a change of its own.
fn set(window: &Window, testid: &str, text: &str) {
    let script = format!(
        "const e = document.querySelector('[data-testid=\"{testid}\"]'); e.value = '{text}'; \
         e.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    window.script(&script).expect("set");
}

/// How many there are of what fits.
fn count(window: &Window, selector: &str) -> u64 {
    let script = format!("return document.querySelectorAll({selector:?}).length");
    window.script(&script).expect("count").as_u64().expect("number")
}

/// How many boxes with this name there are, and how many are ticked.
fn ticked(window: &Window, testid: &str) -> (u64, u64) {
    let boxes = format!("[data-testid={testid}]");
    (count(window, &boxes), count(window, &format!("{boxes}:checked")))
}

/// Goes to the first page, and from its line of this kind to where it belongs.
fn follow(window: &Window, kind: &str) {
    window.find("today-open").click();
    let line = format!("[data-testid=due-line][data-kind={kind}] [data-testid=due-open]");
    window.wait(kind, || (count(window, &line) == 1).then_some(()));
    window.script(&format!("document.querySelector({line:?}).click()")).expect("followed");
}

/// Ticks or unticks the box beside these words.
fn tick(window: &Window, testid: &str, words: &str) {
    let script = format!(
        "const box = [...document.querySelectorAll('[data-testid=\"{testid}\"]')].find((one) => \
           one.closest('label').innerText.includes('{words}')); if (!box) return false; box.click(); return true;"
    );
    window.wait(words, || (window.script(&script) == Ok(true.into())).then_some(()));
}

fn together(window: &Window, part: &str) {
    window.find("together").click();
    window.find(&format!("together-{part}")).click();
    window.find(part);
}

fn day(after: u64) -> NaiveDate {
    Local::now().date_naive() + Days::new(after)
}

fn open(folder: &Path) -> Binder {
    open_at(folder, cheap())
}

fn open_at(folder: &Path, surroundings: Surroundings) -> Binder {
    Binder::open(folder, &Passphrase::from(PERSON.passphrase.to_owned()), surroundings).expect("binder")
}

fn file_paper(binder: &mut Binder, home: &Home, title: &str, content: &Content) -> String {
    let file = home.outside("papier.pdf");
    std::fs::write(&file, format!("%PDF-1.7\n% Inhalt-{title}\n%%EOF\n")).expect("paper");
    let placement =
        Placement { title: Some(title.to_owned()), ..Placement::in_register(RegisterId("2".to_owned())) };
    let added = binder.add(&[&file], &placement, day(0), content).expect("filed");
    std::fs::remove_file(file).expect("gone");
    added.filed[0].0.clone()
}

/// A talk whose note nobody chooses.
const INTERNAL: &str = "Vermerk-Eisvogel-7741";
/// What is open, in this order.
const OPEN: [&str; 3] = ["Widerspruch-Birke-1101", "Kindergeld-Ahorn-2202", "Wohngeld-Linde-3303"];
const PAPERS: [&str; 3] = ["Bewilligung-Hafer-4404", "Diagnose-Gerste-5505", "Vertrag-Roggen-6606"];
const GOAL: &str = "Ziel-Weizen-7707";
const CODE: &str = "rotes Dach am stillen See";

/// A binder with papers, a plan, a talk, open matters and an adviser.
fn with_a_life(home: &Home, content: &Content) -> PathBuf {
    let folder = binder_on_shelf(home, PERSON.passphrase);
    let mut binder = open(&folder);
    for title in PAPERS {
        file_paper(&mut binder, home, title, content);
    }
    for (at, what) in OPEN.iter().enumerate() {
        let deadline = OwnDeadline {
            day: day(5 + at as u64),
            what: (*what).to_owned(),
            office: Some("Amt".to_owned()),
            counted_from: None,
            document: None,
            done: None,
        };
        binder.save_own(None, deadline, content).expect("deadline");
    }
    let goal = Goal { words: GOAL.to_owned(), ..Goal::default() };
    let (goal, _) = binder.save_own(None, goal, content).expect("goal");
    let step = GoalStep { goal, words: "Kurs suchen".to_owned(), ..GoalStep::default() };
    binder.save_own(None, step, content).expect("step");
    let note = Note {
        day: day(0),
        with: Some("Beratung".to_owned()),
        topic: Some(INTERNAL.to_owned()),
        present: Vec::new(),
        languages: None,
        asked: Vec::new(),
        next: None,
        bring: None,
        appointment: None,
        case: None,
    };
    let (note, _) = binder.save_own(None, note, content).expect("note");
    let line = NoteLine { note, said: Some(INTERNAL.to_owned()), ..NoteLine::default() };
    binder.save_own(None, line, content).expect("line");
    let role = content.packs.roles().iter().find(|role| role.adviser).expect("a role that advises");
    let adviser = Person { name: "Frau Alt".to_owned(), role: Some(role.id.clone()), ..Person::default() };
    binder.save_own(None, adviser, content).expect("adviser");
    binder.set_entry("family-name", "Musterfrau", &content.packs).expect("name");
    binder.lock().expect("locked");
    folder
}

#[test]
fn a_handover_goes_from_one_table_to_the_next() {
    let content = Content::embedded().expect("content");
    let display = Display::new();
    let home = Home::new();
    let folder = with_a_life(&home, &content);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    window.find("together").click();
    window.find("together-home");
    window.look("together");
    window.find("together-handover").click();
    window.find("handover-papers");
    // What is open is ticked beforehand, papers and plan are not.
    assert_eq!(ticked(&window, "matter"), (3, 3));
    assert_eq!((ticked(&window, "goal"), ticked(&window, "note")), ((1, 0), (1, 0)));
    assert_eq!(ticked(&window, "handover-paper"), (3, 0));
    tick(&window, "matter", OPEN[1]);
    tick(&window, "matter", OPEN[2]);
    tick(&window, "handover-paper", PAPERS[0]);
    tick(&window, "goal", GOAL);
    window.wait("three entries", || {
        (window.find("handover-count").attribute("data-count").as_deref() == Some("3")).then_some(())
    });
    window.look("handover-chosen");

    // Without saying to whom and what for, nothing leaves.
    window.find("handover-pages").click();
    window.find("handover-missing");
    typed(&window, "handover-to", "Beratung Leipzig");
    typed(&window, "handover-for", "Beratung nach dem Umzug");
    typed(&window, "handover-until", &day(90).format("%d.%m.%Y").to_string());
    window.wait_until_gone("handover-missing");
    let bundle = home.outside("paket.age");
    let seal = |password: &str| {
        typed(&window, "new-passphrase", password);
        typed(&window, "new-passphrase-again", password);
        window.find("handover-file").click();
    };
    home.answer(&[&bundle]);
    seal(PERSON.passphrase);
    story::refused(&window, "binder/handover-opens-binder");
    assert!(!bundle.exists(), "whoever gets this password could open everything");
    home.answer(&[&bundle]);
    seal(CODE);
    assert_eq!(window.find("handover-password").text(), CODE, "it is told apart from the file");
    window.look("handed-over");
    let pages = home.outside("seiten.pdf");
    home.answer(&[&pages]);
    window.find("handover-pages").click();
    window.wait("the pages", || pages.is_file().then_some(()));
    story::toast(&window, "ui-printed");
    let paper = pdf_text(&pages);
    assert_eq!(paper.matches('\u{c}').count(), 2, "two pages: {paper}");
    for said in
        [OPEN[0], PAPERS[0], GOAL, "Kurs suchen", "Beratung Leipzig", "Beratung nach dem Umzug", "Musterfrau"]
    {
        assert!(paper.contains(said), "paper must suffice: {said} is missing from {paper}");
    }
    for withheld in [OPEN[1], OPEN[2], PAPERS[1], PAPERS[2], INTERNAL, CODE] {
        assert!(!paper.contains(withheld), "{withheld}");
    }

    // The new adviser accepted: the old one stops.
    window.find("adviser-begin").click();
    typed(&window, "adviser-name", "Frau Neu");
    window.look("adviser");
    window.find("adviser-save").click();
    story::toast(&window, "ui-adviser-changed");

    // What went out is in the register, and the consent waits for the signature.
    together(&window, "consents");
    let state = |window: &Window| window.find("consent").attribute("data-state");
    assert_eq!(state(&window).as_deref(), Some("consent-not-signed"));
    assert!(window.find("given").text().contains(PAPERS[0]));
    window.look("consents");
    window.find("consent-sign").click();
    window.wait("signed", || (state(&window).as_deref() == Some("consent-holds")).then_some(()));
    // Its end is due on the first page, and leads back here.
    follow(&window, "consent");
    window.find("consents");
    window.find("consent-withdraw").click();
    window.wait("taken back", || (state(&window).as_deref() == Some("consent-withdrawn")).then_some(()));
    let list = home.outside("liste.pdf");
    home.answer(&[&list]);
    window.find("given-print").click();
    window.wait("the list", || list.is_file().then_some(()));
    assert!(pdf_text(&list).contains("Beratung Leipzig"));
    story::lock(&window);

    // At the other table: the file alone opens nothing, and what was not chosen is not in it.
    let wrong = Passphrase::from("etwas anderes".to_owned());
    let refused = ReceivedHandover::open(&bundle, Secret::Passphrase(&wrong)).err();
    assert!(matches!(refused, Some(Error::Binder(BinderError::HandoverNotForYou))), "{refused:?}");
    window.find("counsel-open").click();
    window.find("counsel");
    window.look("counsel");
    window.find("receive-begin").click();
    let receive = |password: &str| {
        typed(&window, "receive-password", password);
        home.answer(&[&bundle]);
        window.find("receive-open").click();
    };
    receive("etwas anderes");
    story::refused(&window, "binder/handover-not-for-you");
    receive(CODE);
    assert_eq!(window.find("received-person").text(), "Musterfrau");
    assert_eq!(ticked(&window, "received-matter"), (1, 0));
    assert_eq!(window.shown("received-paper").len(), 1);
    let said = window.text();
    assert!(said.contains(GOAL) && !said.contains(INTERNAL) && !said.contains(OPEN[1]), "{said}");
    window.look("received");
    tick(&window, "received-matter", OPEN[0]);
    let slip = home.outside("zettel.pdf");
    home.answer(&[&slip]);
    window.find("receive-slip").click();
    window.wait("the slip", || slip.is_file().then_some(()));
    let slip = pdf_text(&slip);
    assert!(
        slip.contains(OPEN[0]) && slip.contains(PAPERS[0]) && slip.contains("Beratung Leipzig"),
        "{slip}"
    );
    window.find("received-pages").click();
    window.find("received-shown");
    window.wait("the pages to be drawn", || {
        (window.find("pdf").attribute("data-rendered").as_deref() == Some("1")).then_some(())
    });
    window.look("received-pages");
    window.find("receive-close").click();
    window.find("counsel");

    // A double click on the file while the program runs: the page is in front with it, and no dialog asks.
    window.find("back").click();
    window.find("unlock");
    let mut second = Command::new(env!("CARGO_BIN_EXE_mein-ordner"));
    home.inhabit(&mut second, &display.name);
    assert!(second.arg(&bundle).status().expect("the second start ends").success());
    window.find("receive-brought");
    window.look("received-brought");
    typed(&window, "receive-password", CODE);
    window.find("receive-open").click();
    assert_eq!(window.find("received-person").text(), "Musterfrau");
    window.find("receive-close").click();
    window.find("counsel");
    window.close();

    // Nothing of it stayed on the machine; the owner's binder knows the new adviser.
    let marks: Vec<String> = [OPEN[0], PAPERS[0], GOAL, CODE].map(str::to_owned).into();
    let held: Vec<_> = home.machine().iter().flat_map(|place| marks::holding(place, &marks)).collect();
    assert_eq!(held, []);
    // Control: the search would find it.
    let note = home.documents().join("note.txt");
    std::fs::write(&note, &marks[0]).expect("control");
    assert_eq!(marks::holding(&home.documents(), &marks).len(), 1);
    std::fs::remove_file(note).expect("gone");
    let binder = open(&folder);
    let people = binder.people(day(1), &content).expect("people");
    let until = |name: &str| people.iter().find(|(_, one)| one.name == name).expect("there").1.until;
    assert_eq!((until("Frau Alt"), until("Frau Neu")), (Some(day(0)), None));
}

#[test]
fn hours_pass_the_threshold_of_the_town_and_a_case_keeps_its_name() {
    const WHY: &str = "Antragsschwalbe";
    const ADVISED: &str = "Jemand geht zum Amt mit";
    let content = Content::embedded().expect("content");
    let (rule, _) = threshold(content.packs.pack("dresden").expect("pack")).expect("a threshold");
    let display = Display::new();
    let home = Home::new();
    let folder = with_a_life(&home, &content);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    together(&window, "hours");
    let sum = |window: &Window| {
        let sum = window.find("hours-sum");
        (sum.attribute("data-sum").unwrap_or_default(), sum.attribute("data-against").unwrap_or_default())
    };
    assert_eq!(sum(&window), ("0:00".to_owned(), "hours-below".to_owned()));
    window.pick("hours-area", "money");
    window.find("hours-area-take").click();
    typed(&window, "area-each", "viel");
    window.find("area-each-take").click();
    story::refused(&window, "binder/not-hours");
    typed(&window, "area-each", "2,5");
    window.find("area-each-take").click();
    window.wait("thirty hours", || (sum(&window).0 == "30:00").then_some(()));
    assert_eq!(sum(&window).1, "hours-below");
    typed(&window, "area-why", WHY);
    // The first three months need more.
    for (month, all) in [("1", "31:30"), ("2", "33:00"), ("3", "38:00")] {
        set(&window, &format!("area-month-{month}"), if month == "3" { "7:30" } else { "4" });
        window.wait(all, || (sum(&window).0 == all).then_some(()));
    }
    assert_eq!(sum(&window), ("38:00".to_owned(), "hours-reaches".to_owned()));
    let said = window.text();
    assert!(said.contains(&format!("{rule}:00")) && said.contains("2019"), "the rule with its Stand: {said}");
    window.look("hours");
    let statement = home.outside("stunden.pdf");
    home.answer(&[&statement]);
    window.find("hours-print").click();
    window.wait("the statement", || statement.is_file().then_some(()));
    story::toast(&window, "ui-printed");
    let paper = pdf_text(&statement);
    assert_eq!(paper.matches('\u{c}').count(), 2, "the statement and its plain twin");
    assert!(paper.matches("38:00").count() >= 4 && paper.contains(&format!("{rule}:00")), "{paper}");
    assert!(paper.matches(WHY).count() == 2, "{paper}");

    // Granted, worked, and after 70 % the reminder.
    typed(&window, "hours-granted", "40");
    let work = |window: &Window, hours: &str| {
        window.find("worked-add").click();
        typed(window, "worked-hours", hours);
        window.find("worked-save").click();
        window.wait_until_gone("worked-save");
    };
    let begun = window.find("hours-since").property("value");
    work(&window, "27:30");
    window.wait("worked hours", || (window.find("hours-worked").text() == "27:30").then_some(()));
    assert!(window.shown("hours-review-due").is_empty(), "27.5 of 40 are less than 70 %; since {begun}");
    work(&window, "0:30");
    window.find("hours-review-due");
    window.look("hours-worked");

    // At the end of the twelve months: one page with the goals in the person's words, and what is open.
    window.find("hours-result").click();
    assert_eq!(story::ready(&window), 1, "one page");
    window.look("hours-result");
    let result = home.outside("ergebnis.pdf");
    home.answer(&[&result]);
    window.find("print-save").click();
    window.wait("the result", || result.is_file().then_some(()));
    let paper = pdf_text(&result);
    for said in [GOAL, "Kurs suchen", WHY, "38:00", "28:00"] {
        assert!(paper.contains(said), "{said} is missing from {paper}");
    }
    window.find("back").click();
    window.find("hours");

    // Its review is due on the first page, and leads back here.
    follow(&window, "hours");
    window.find("hours-sum");

    // What a team and a group print is chosen on pages of its own, is blank, and comes into no binder.
    for (set, least) in [("team", 9), ("workshop", 18)] {
        window.find("together").click();
        window.find(&format!("together-{set}")).click();
        window.find("sheet-set");
        window
            .wait("the sheets", || (count(&window, "[data-testid=sheet-set] input") >= least).then_some(()));
        story::ready(&window);
        window.look(set);
        let all = count(&window, "[data-testid=sheet-set] input");
        let ticked = count(&window, "[data-testid=sheet-set] input:checked");
        assert!(all - ticked <= 1, "ticked at first: {ticked} of {all}, but for the list to phone by");
        window.find("set-none").click();
        window.find("print-save");
        let one = if set == "team" { "group-offer" } else { "practice-person" };
        window.choose(&format!("print-sheet-{one}"));
        assert_eq!(story::ready(&window), 1);
        let sheet = home.outside(&format!("{set}.pdf"));
        home.answer(&[&sheet]);
        window.find("print-save").click();
        window.wait(set, || sheet.is_file().then_some(()));
        assert!(!pdf_text(&sheet).contains("Musterfrau"), "nothing of a person is on it");
        window.find("back").click();
        window.find("together-home");
    }

    // Another town has another rule, or none: it is not in the program.
    window.find("guide").click();
    window.find("guide-packs").click();
    window.find("region-leipzig").click();
    window
        .wait("the other town", || (window.find("region-leipzig").property("checked") == true).then_some(()));
    together(&window, "hours");
    window.wait("no rule", || (sum(&window).1 == "hours-no-threshold").then_some(()));
    assert!(!window.text().contains(&format!("{rule}:00")));

    // A sheet for a round: what would tell who it is is said while it is written.
    together(&window, "cases");
    window.find("case-add").click();
    typed(&window, "case-steps", "Kurs B1 begonnen, Bewerbungen geschrieben");
    typed(&window, "case-question", "Wer kann zum Amt begleiten?");
    // What is told is told a moment after the last letter: a harmless sheet stays quiet, and a telling one does not.
    std::thread::sleep(std::time::Duration::from_millis(900));
    assert!(window.shown("telling").is_empty(), "{}", window.text());
    typed(&window, "case-question", "Musterfrau war Zahnärztin in Eritrea. Wer hilft in Leipzig, Akte 4711?");
    let kinds = |window: &Window| -> Vec<String> {
        window.shown("telling").iter().filter_map(|one| one.attribute("data-kind")).collect()
    };
    for kind in ["telling-name", "telling-place", "telling-number", "telling-combination"] {
        window.wait(kind, || kinds(&window).iter().any(|found| found == kind).then_some(()));
    }
    window.look("case-telling");
    typed(&window, "case-question", "Wer kann zum Amt begleiten?");
    window.wait_until_gone("telling");
    window.find("case-save").click();
    let code = window.find("case").attribute("data-code").expect("a code");
    let sheet = home.outside("fall.pdf");
    home.answer(&[&sheet]);
    window.find("case-print").click();
    window.wait("the sheet", || sheet.is_file().then_some(()));
    let printed = pdf_text(&sheet);
    assert_eq!(printed.matches('\u{c}').count(), 1, "one page");
    assert!(printed.contains(&code) && printed.contains("Bewerbungen"), "{printed}");
    assert!(!printed.contains("Musterfrau") && !printed.contains("Probe"), "no name: {printed}");
    // What the round advised is the note of a talk: about the code, and what would tell a name is said here, too.
    window.find("case-result").click();
    window.find("talk-result");
    assert!(window.find("talk-topic").property("value").as_str().is_some_and(|topic| topic.contains(&code)));
    typed(&window, "talk-said", "Musterfrau soll zum Amt begleitet werden");
    window.wait("a name", || kinds(&window).iter().any(|found| found == "telling-name").then_some(()));
    window.look("case-result-telling");
    typed(&window, "talk-said", ADVISED);
    window.wait_until_gone("telling");
    typed(&window, "talk-theirs", "Migrationsberatung begleitet");
    window.find("talk-print").click();
    assert_eq!(story::ready(&window), 2, "one for each side");
    let note = home.outside("ergebnis-runde.pdf");
    home.answer(&[&note]);
    window.find("print-save").click();
    window.wait("the note", || note.is_file().then_some(()));
    let printed = pdf_text(&note);
    assert!(printed.contains(&code) && dense(&printed).contains(&dense(ADVISED)), "{printed}");
    assert!(!printed.contains("Musterfrau"), "{printed}");
    window.find("back").click();
    window.find("talk-page");
    together(&window, "cases");
    window.find("case-result").click();
    window.wait("the same note", || (window.find("talk-said").property("value") == ADVISED).then_some(()));
    together(&window, "cases");
    window.find("case-refuse").click();
    window.wait_until_gone("case-print");
    window.look("case-refused");
    story::lock(&window);
    window.close();

    // Hours and cases left the binder on paper alone.
    let marks = [WHY.to_owned(), "Bewerbungen geschrieben".to_owned()];
    let held: Vec<_> = home.machine().iter().flat_map(|place| marks::holding(place, &marks)).collect();
    assert_eq!(held, []);
    assert_eq!(open(&folder).forecast(&content).expect("read").expect("kept").sum.full(), 38);
}

fn age_keygen(arguments: &[&str]) -> Output {
    tool("age-keygen").args(arguments).output().expect("age-keygen")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("folder");
    for entry in std::fs::read_dir(from).expect("folder").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("copied");
        }
    }
}

#[test]
fn two_copies_come_together_and_a_shelf_shows_no_name() {
    let content = Content::embedded().expect("content");
    let display = Display::new();
    let home = Home::new();
    let folder = with_a_life(&home, &content);
    let key_file = home.outside("schluessel.txt");
    let made = age_keygen(&["-o", &key_file.display().to_string()]);
    assert!(made.status.success());
    let public = age_keygen(&["-y", &key_file.display().to_string()]);
    let public = String::from_utf8(public.stdout).expect("text").trim().parse().expect("a public key");
    let mut binder = open(&folder);
    let own = Passphrase::from(PERSON.passphrase.to_owned());
    binder.give_access(Secret::Passphrase(&own), "Frau Weber", &public).expect("access");
    binder.lock().expect("locked");

    // A program that keeps folders in step laid a second version beside the first; both went on.
    let second = home.documents().join("Probe (conflicted copy).ordner");
    copy(&folder, &second);
    // Somewhere else it was later.
    let later = Surroundings { now: || 1_790_000_900_000, ..cheap() };
    let rename = |folder: &Path, surroundings: Surroundings, to: &str| {
        let mut binder = open_at(folder, surroundings);
        let (id, document) = binder
            .documents()
            .find(|(_, one)| one.title == PAPERS[0])
            .map(|(id, one)| (id.to_owned(), one.clone()))
            .expect("paper");
        let change = DocumentChange { title: to.to_owned(), ..DocumentChange::of(&document) };
        binder.change_document(&id, change, &content).expect("renamed");
        binder
    };
    rename(&folder, cheap(), "Titel hier").lock().expect("locked");
    let mut other = rename(&second, later, "Titel dort");
    file_paper(&mut other, &home, "Nur-dort-9909", &content);
    other.lock().expect("locked");

    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    together(&window, "joining");
    let offered = window.find("copy");
    assert!(window.text().contains("Probe (conflicted copy).ordner"));
    assert!(window.shown("merge-preview").is_empty(), "it is offered, never opened by itself");
    offered.click();
    typed(&window, "copy-secret", "not the passphrase");
    window.find("copy-look").click();
    story::refused(&window, "vault/wrong-passphrase");
    let bytes = || marks::files(&second).iter().map(|file| std::fs::read(file).expect("file")).collect();
    let untouched: Vec<Vec<u8>> = bytes();
    typed(&window, "copy-secret", PERSON.passphrase);
    window.find("copy-look").click();
    window.find("merge-preview");
    assert_eq!(window.shown("conflict").len(), 1, "{}", window.text());
    let said = window.find("conflict").text();
    assert!(said.contains("Titel hier") && said.contains("Titel dort"), "both values: {said}");
    assert!(window.text().contains("Nur-dort-9909"));
    window.look("merge-preview");
    window.choose("keep-both");
    window.look("merge-both");
    window.find("copy-join").click();
    story::toast(&window, "ui-joined");
    window.find("register-2").click();
    // Asked in one go: rows come anew with every change.
    let rows = "return [...document.querySelectorAll('[data-testid=document]')].map((row) => row.innerText).join('|')";
    let listed = |window: &Window, title: &str| {
        window.script(rows).is_ok_and(|rows| rows.as_str().is_some_and(|rows| rows.contains(title)))
    };
    window.wait("both titles", || listed(&window, "Titel hier / Titel dort").then_some(()));
    assert!(listed(&window, "Nur-dort-9909"));
    window.find("undo").click();
    window.wait("as before", || (!listed(&window, "Nur-dort-9909")).then_some(()));
    assert!(listed(&window, "Titel hier") && !listed(&window, "Titel dort"));
    window.find("undo").click();
    window.wait("and again", || listed(&window, "Titel hier / Titel dort").then_some(()));
    assert_eq!(bytes(), untouched, "the other copy is only read");
    // A chosen folder is searched, too.
    together(&window, "joining");
    home.answer(&[&home.documents()]);
    window.find("copy-folder").click();
    window.wait("the same copy, once", || (window.shown("copy").len() == 1).then_some(()));
    story::lock(&window);

    // An adviser's shelf: two binders, one key, no name.
    let shelf = home.outside("regal");
    std::fs::create_dir(&shelf).expect("folder");
    copy(&folder, &shelf.join("a.ordner"));
    let stranger = shelf.join("b.ordner");
    copy(&folder, &stranger);
    let mut closed = open(&stranger);
    closed.take_access_away("Frau Weber").expect("taken away");
    closed.lock().expect("locked");
    window.find("counsel-open").click();
    window.find("shelf-begin").click();
    home.answer(&[&key_file]);
    home.answer(&[&shelf]);
    window.find("shelf-look").click();
    let line = |window: &Window, what: &str| window.find("shelf-line").attribute(what);
    assert_eq!(line(&window, "data-next"), Some(day(5).to_string()), "the first of the time limits");
    assert_eq!(window.shown("shelf-closed").len(), 1, "access that was taken away");
    let said = window.text();
    for name in ["Musterfrau", "Probe", "a.ordner", "Weber", OPEN[0], PAPERS[0]] {
        assert!(!said.contains(name), "{name}: {said}");
    }
    window.look("shelf");
    let code = line(&window, "data-code");
    let list = home.outside("liste.pdf");
    home.answer(&[&list]);
    window.find("shelf-print").click();
    window.wait("the list", || list.is_file().then_some(()));
    let list = pdf_text(&list);
    assert!(list.contains(code.as_deref().unwrap_or("no code")) && !list.contains("Musterfrau"), "{list}");
    let counts = home.outside("anzahlen.csv");
    home.answer(&[&counts]);
    window.find("shelf-counts").click();
    window.wait("the counts", || counts.is_file().then_some(()));
    let table = std::fs::read_to_string(&counts).expect("text");
    let code = code.expect("a code");
    let counted = table.lines().find(|line| line.contains("\"binders\""));
    assert!(counted.is_some_and(|line| line.ends_with("\"1\"")) && !table.contains(&code), "{table}");
    window.find("shelf-close").click();
    window.find("counsel");
    window.close();
    let key = Identity::parse(&std::fs::read_to_string(key_file).expect("key")).expect("key");
    assert!(Binder::open(&folder, Secret::Identity(&key), cheap()).is_ok(), "control: the key opens it");
}
