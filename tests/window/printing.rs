//! The page for printing: what is shown is what is saved, nobody gets more than they should, and a guest leaves nothing.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ordner_binder::{Binder, Content};
use ordner_vault::Passphrase;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::papers;
use crate::harness::plain::{binder_on_shelf, cheap};
use crate::harness::process::{pdf_text, tool};
use crate::harness::story::{self, PERSON};

/// Pages of a file, counted by somebody else's program that also checks it.
pub fn pages(file: &Path) -> usize {
    let output = tool("qpdf").arg("--show-npages").arg(file).output().expect("qpdf");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}

/// Waits until the preview shows a drawn page of this many, and says how many.
pub fn shown(window: &Window) -> usize {
    let count = story::ready(window);
    window.wait("the page to be drawn", || {
        let pdf = window.shown("pdf");
        let pdf = pdf.first()?;
        let is_drawn = pdf.attribute("data-rendered").as_deref() == Some("1");
        (is_drawn && pdf.attribute("data-pages")? == count.to_string()).then_some(count)
    })
}

/// Saves what lies ready.
pub fn save(window: &Window, home: &Home, name: &str) -> std::path::PathBuf {
    let file = home.outside(name);
    home.answer(&[&file]);
    window.find("print-save").click();
    window.wait("the file", || file.is_file().then_some(()));
    story::toast(window, "ui-printed");
    file
}

/// Waits until the print that lies ready is another than the one at this address; its address.
pub fn another(window: &Window, before: &str) -> String {
    window.wait("another print", || {
        story::ready(window);
        address(window).filter(|now| now != before)
    })
}

pub fn address(window: &Window) -> Option<String> {
    let script = "return document.querySelector('[data-testid=print-ready]')?.dataset.url ?? ''";
    window.script(script).ok()?.as_str().filter(|url| !url.is_empty()).map(str::to_owned)
}

/// Moves a part of the page into sight, for its picture.
fn scroll_to(window: &Window, testid: &str) {
    let script =
        format!("document.querySelector('[data-testid=\"{testid}\"]').scrollIntoView({{ block: 'center' }})");
    window.script(&script).expect("scrolled");
}

/// What is said to be left out, by the names of the sentences.
fn left_out(window: &Window) -> Vec<String> {
    window.shown("left-out").iter().filter_map(|one| one.attribute("data-id")).collect()
}

#[test]
fn what_is_shown_is_what_is_saved() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    window.find("print").click();
    window.find("print-page");
    let small = shown(&window);
    window.look("print-register");
    let read = format!(
        "const done = arguments[0]; fetch('{}', {{ headers: {{ Range: 'bytes=0-' }} }}) \
         .then((got) => got.arrayBuffer()).then((bytes) => crypto.subtle.digest('SHA-256', bytes)) \
         .then((hash) => done([...new Uint8Array(hash)].map((one) => one.toString(16).padStart(2, '0')).join('')), (e) => done(String(e)))",
        address(&window).expect("a print")
    );
    let seen = window.script_async(&read);
    let file = save(&window, &home, "klein.pdf");
    assert_eq!(pages(&file), small);
    let sum = tool("sha256sum").arg(&file).output().expect("sha256sum");
    let sum = String::from_utf8_lossy(&sum.stdout);
    assert_eq!(seen, Ok(sum.split(' ').next().expect("a sum").into()), "byte for byte");

    // Control: other choices are another print with other pages, shown and saved.
    let before = address(&window).expect("a print");
    window.choose("print-large");
    another(&window, &before);
    let large = shown(&window);
    assert!(large > small, "large type needs more pages: {large}, {small}");
    assert_eq!(pages(&save(&window, &home, "gross.pdf")), large);
    window.look("print-large");
    let before = address(&window).expect("a print");
    window.find("print-none").click();
    window.wait("nothing to save", || (window.find("print-save").property("disabled") == true).then_some(()));
    window.find("print-starter").click();
    another(&window, &before);
    shown(&window);
    window.look("print-starter");
    window.find("print-search").fill("Nummern");
    window.find("print-sheet-numbers");
    window.look("print-search");
    story::lock(&window);
}

#[test]
fn a_private_paper_is_left_out_by_name_until_it_is_ticked() {
    const SECRET: &str = "Befund-Holunder-4417";
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let secret = papers::pdf(&home, "Geheim.pdf", SECRET);
    home.answer(&[&secret]);
    window.find("add-documents").click();
    story::papers_here(&window, 2);
    let title = |window: &Window, title: &str| {
        let papers = window.shown("document");
        papers.iter().position(|paper| paper.text().contains(title)).expect("listed")
    };
    let at = title(&window, "Geheim");
    window.shown("document")[at].click();
    window.find("card");
    assert!(window.shown("only-me").is_empty(), "as usual a paper of this register is not private");
    window.pick("document-only-me", "yes");
    window.find("only-me");
    window.look("card-only-me");
    window.find("back").click();
    window.wait("the mark on its row", || (window.shown("only-me").len() == 1).then_some(()));
    window.look("row-only-me");

    window.find("print").click();
    shown(&window);
    let before = address(&window).expect("a print");
    window.choose("print-papers-all");
    let before = another(&window, &before);
    window.wait("the paper that is left out", || {
        window.shown("paper-left-out").iter().any(|one| one.text().contains("Geheim")).then_some(())
    });
    scroll_to(&window, "print-papers-all");
    window.look("print-papers");
    let without = shown(&window);
    let text = pdf_text(&save(&window, &home, "ohne.pdf"));
    assert!(text.contains(PERSON.pdf_mark) && !text.contains(SECRET), "{text}");
    window.choose("print-paper-tick");
    let before = another(&window, &before);
    assert!(window.shown("paper-left-out").is_empty());
    assert!(shown(&window) > without);
    let with = save(&window, &home, "mit.pdf");
    let text = pdf_text(&with);
    assert!(text.contains(PERSON.pdf_mark) && text.contains(SECRET), "{text}");
    window.look("print-papers-ticked");

    // For an office it is not even in the list of its register, and that is said.
    // One by one they have an order, and a card has two sides.
    window.choose("print-papers-some");
    window.wait("both papers", || (window.shown("print-paper").len() == 2).then_some(()));
    window.choose("print-paper-tick");
    let before = another(&window, &before);
    window.pick("print-paper-sides", "both");
    let before = another(&window, &before);
    scroll_to(&window, "print-papers-some");
    window.look("print-papers-chosen");
    let card = pages(&save(&window, &home, "karte.pdf"));
    assert_eq!(card + 1, pages(&with) - 2, "two pages of one paper on one");
    window.choose("print-papers-none");
    let before = another(&window, &before);
    window.choose("print-office");
    let before = another(&window, &before);
    assert!(left_out(&window).contains(&"private-documents".to_owned()), "{:?}", left_out(&window));
    window.look("print-office");
    assert!(!pdf_text(&save(&window, &home, "amt.pdf")).contains("Geheim"));
    window.choose("print-private");
    another(&window, &before);
    assert!(!left_out(&window).contains(&"private-documents".to_owned()));
    assert!(pdf_text(&save(&window, &home, "amt-alles.pdf")).contains("Geheim"));
    window.close();
}

#[test]
fn a_locked_pdf_asks_for_its_password_and_a_broken_one_says_why() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let open = papers::pdf(&home, "Offen.pdf", "Kontoauszug-Zeder-2208");
    let locked = home.outside("Bank.pdf");
    let command = ["--encrypt", "geheim-77", "meister-88", "256", "--"];
    let made = tool("qpdf").args(command).arg(&open).arg(&locked).status();
    assert!(made.expect("qpdf").success());
    let broken = home.outside("Kaputt.pdf");
    std::fs::write(&broken, b"%PDF-1.4\nnothing that is a page\n").expect("paper");
    home.answer(&[&locked, &broken]);
    window.find("add-documents").click();
    story::papers_here(&window, 3);
    window.find("print").click();
    shown(&window);
    window.choose("print-papers-all");
    let reason = |window: &Window, title: &str| {
        let out = window.shown("paper-left-out");
        out.iter().find(|one| one.text().contains(title))?.attribute("data-error")
    };
    let says = |window: &Window, title: &str, why: Option<&str>| {
        window.wait(&format!("{why:?} of {title}"), || {
            story::ready(window);
            (reason(window, title).as_deref() == why).then_some(())
        });
    };
    says(&window, "Bank", Some("pdf-password-needed"));
    assert!(reason(&window, "Kaputt").is_some(), "and the others come along");
    window.find("print-password").fill("falsch");
    window.find("print-password-try").click();
    says(&window, "Bank", Some("pdf-password-wrong"));
    scroll_to(&window, "print-password");
    window.look("print-password");
    window.find("print-password").fill("geheim-77");
    window.find("print-password-try").click();
    says(&window, "Bank", None);
    shown(&window);
    let text = pdf_text(&save(&window, &home, "offen-gedruckt.pdf"));
    assert!(text.contains("Kontoauszug-Zeder-2208") && text.contains(PERSON.pdf_mark), "{text}");
    window.close();
}

#[test]
fn only_what_changed_says_which_old_sheet_to_take_out() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let taken_out = |window: &Window| -> Vec<(String, bool)> {
        let shown = window.shown("print-take-out");
        let one = |it: &crate::harness::driver::Element<'_>| {
            Some((it.attribute("data-sheet")?, it.attribute("data-printed").is_some()))
        };
        shown.iter().filter_map(one).collect()
    };
    window.find("print").click();
    shown(&window);
    window.choose("print-changed");
    window.wait("a new sheet", || (taken_out(&window) == [("1".to_owned(), false)]).then_some(()));
    // Looking is not printing: it is new until somebody says that it is on paper.
    story::ready(&window);
    save(&window, &home, "erstes.pdf");
    window.find("back").click();
    window.find("print").click();
    window.choose("print-changed");
    window.wait("nothing to print", || {
        (window.find("print-ready").attribute("data-pages").as_deref() == Some("0")).then_some(())
    });
    assert!(window.find("print-save").property("disabled") == true);
    window.look("print-nothing-changed");
    window.find("back").click();

    story::add_contact(&mut window, &PERSON);
    window.find("print").click();
    window.choose("print-changed");
    window.wait("the old sheet", || (taken_out(&window) == [("1".to_owned(), true)]).then_some(()));
    shown(&window);
    window.look("print-changed");
    let text = pdf_text(&save(&window, &home, "zweites.pdf"));
    assert!(text.contains("Blätter austauschen") && text.contains(PERSON.contact), "{text}");
    window.close();
}

#[test]
fn an_office_gets_no_number_that_nobody_should_phone() {
    const NUMBER: &str = "0351 7654321";
    let display = Display::new();
    let home = Home::new();
    let folder = binder_on_shelf(&home, PERSON.passphrase);
    let content = Content::embedded().expect("content");
    let passphrase = Passphrase::from(PERSON.passphrase.to_owned());
    let mut binder = Binder::open(&folder, &passphrase, cheap()).expect("open");
    for (slot, words) in [("phone", NUMBER), ("no-contact", "Handy meines Bruders: +49 351 765 43 21")] {
        binder.set_entry(slot, words, &content.packs).expect("entry");
    }
    binder.lock().expect("locked");
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    window.find("print").click();
    shown(&window);
    let before = address(&window).expect("a print");
    window.find("print-none").click();
    window.find("print-search").fill("auf einen Blick");
    window.choose("print-sheet-my-details");
    let before = another(&window, &before);
    assert!(
        pdf_text(&save(&window, &home, "ich.pdf")).contains(NUMBER),
        "control: it is the person's number"
    );
    window.choose("print-office");
    another(&window, &before);
    assert!(left_out(&window).contains(&"not-to-phone".to_owned()), "{:?}", left_out(&window));
    window.look("print-not-to-phone");
    let text = pdf_text(&save(&window, &home, "amt.pdf"));
    assert!(!text.contains(NUMBER), "{text}");
    assert!(text.contains("+49 351 765 43 21"), "the rule itself stands there: {text}");
    window.close();
}

#[test]
fn what_another_program_shows_goes_with_the_lock_and_with_the_guest() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    // In memory, as systems have it; and a viewer that only says what it was given.
    let memory = tempfile::TempDir::with_prefix_in("ordner-window-", "/dev/shm").expect("memory");
    std::fs::set_permissions(memory.path(), std::fs::Permissions::from_mode(0o700)).expect("mode");
    let (bin, given) = (home.outside("bin"), home.outside("given.txt"));
    std::fs::create_dir_all(&bin).expect("folder");
    let viewer = bin.join("xdg-open");
    std::fs::write(&viewer, format!("#!/bin/sh\nhead -c 5 \"$1\" > '{}'\n", given.display()))
        .expect("viewer");
    std::fs::set_permissions(&viewer, std::fs::Permissions::from_mode(0o700)).expect("mode");
    let runtime = format!("XDG_RUNTIME_DIR={}", memory.path().display());
    let path = format!("PATH={}:{}", bin.display(), std::env::var("PATH").expect("path"));
    let mut window = Window::open(&home, &display, &["/usr/bin/env", &runtime, &path]);
    let viewed = || {
        let folder = memory.path().join("mein-ordner-view");
        std::fs::read_dir(folder).into_iter().flatten().flatten().count()
    };
    let view = |window: &Window| {
        let _ = std::fs::remove_file(&given);
        window.find("print-view").click();
        window.wait("the viewer", || (std::fs::read(&given).ok()? == b"%PDF-").then_some(()));
        assert_eq!(viewed(), 1);
    };
    window.find("guest").click();
    window.find("guest-region-leipzig").click();
    shown(&window);
    view(&window);
    assert!(window.shown("print-asked").is_empty(), "of blank sheets nothing is remembered");
    window.find("guest-end").click();
    let end = window.find("nothing-left");
    assert_eq!((end.attribute("data-count").as_deref(), viewed()), (Some("0"), 0), "{}", end.text());
    window.find("guest-leave").click();

    story::unlock(&window, PERSON.passphrase);
    window.find("print").click();
    shown(&window);
    view(&window);
    // Whoever only looked has nothing on paper: the binder asks, and believes.
    window.find("print-asked");
    window.look("print-asked");
    window.find("print-remember").click();
    story::toast(&window, "ui-print-remembered");
    window.choose("print-changed");
    window.wait("nothing to print", || {
        (window.find("print-ready").attribute("data-pages").as_deref() == Some("0")).then_some(())
    });
    story::lock(&window);
    assert_eq!(viewed(), 0);
    window.close();
}

/// Journey V1: sheets for a client in the library.
#[test]
fn a_guest_prints_and_leaves_nothing() {
    let display = Display::new();
    let home = Home::new();
    let mut window = Window::open(&home, &display, &[]);
    window.find("guest").click();
    window.look("guest");
    window.find("guest-region-dresden").click();
    let two = shown(&window);
    let before = address(&window).expect("a print");
    window.choose("print-language-ar");
    another(&window, &before);
    let three = shown(&window);
    assert!(three >= two, "{two}, {three}");
    assert!((9..=20).contains(&three), "few pages: cover, A to C, front sheets of 1 to 4, not {three}");
    window.look("guest-print");
    let file = save(&window, &home, "start.pdf");
    assert_eq!(pages(&file), three);
    assert!(pdf_text(&file).contains("Meine Daten auf einen Blick"));
    let drawn = in_grey(&home, &file);
    assert_eq!(drawn.len(), three);
    let inked = drawn.iter().flat_map(|(_, dots)| dots).filter(|dot| **dot < 100).count();
    assert!(inked > 10_000, "control: there is something to see, {inked} dots");
    assert_eq!(spoiled(&drawn), (0, 0), "nothing nearer to an edge than 10 mm, and no grey below words");
    let mut bad = drawn[..1].to_vec();
    bad[0].1[..20_000].fill(120);
    assert!(spoiled(&bad).0 > 0 && spoiled(&bad).1 > 0, "control: both are seen");
    window.find("guest-end").click();
    let end = window.find("nothing-left");
    assert_eq!(end.attribute("data-count").as_deref(), Some("0"), "{}", end.text());
    window.look("guest-nothing-left");
    assert_eq!(pdfs(&home), Vec::<String>::new());

    // Control: a file that lies in one of the places is found and named.
    window.find("guest-leave").click();
    window.find("guest").click();
    window.find("guest-region-dresden").click();
    shown(&window);
    let [own, run] = [&home.machine()[0], &home.machine()[1]];
    for forgotten in [run.join("mein-ordner-view/alt.pdf"), own.join(".cache/mein-ordner/neu.pdf")] {
        std::fs::create_dir_all(forgotten.parent().expect("folder")).expect("folder");
        std::fs::copy(&file, forgotten).expect("a copy");
    }
    assert_eq!(pdfs(&home).len(), 2, "the search finds them, too");
    window.find("guest-end").click();
    let end = window.find("nothing-left");
    assert_eq!(end.attribute("data-count").as_deref(), Some("2"), "{}", end.text());
    let mut named: Vec<String> = window.shown("left-file").iter().map(|file| file.text()).collect();
    named.sort();
    assert_eq!(named, ["mein-ordner-view/alt.pdf", "mein-ordner/neu.pdf"]);
    window.look("guest-something-left");
    window.close();
}

/// Files of this machine that hold a PDF.
fn pdfs(home: &Home) -> Vec<String> {
    let everywhere = home.machine();
    let files = everywhere.iter().flat_map(|part| marks::files(part));
    let is_pdf = |file: &std::path::PathBuf| {
        std::fs::read(file).is_ok_and(|bytes| bytes.windows(5).any(|part| part == b"%PDF-"))
    };
    files.filter(is_pdf).map(|file| file.display().to_string()).collect()
}

/// Every page as a printer without colour sets it: width and rows of grey values, 80 dots an inch.
fn in_grey(home: &Home, file: &Path) -> Vec<(usize, Vec<u8>)> {
    let pictures = home.outside("grau");
    std::fs::create_dir_all(&pictures).expect("folder");
    let drawn = tool("pdftoppm").args(["-gray", "-r", "80"]).arg(file).arg(pictures.join("p")).status();
    assert!(drawn.expect("pdftoppm").success());
    let picture = |file: &std::path::PathBuf| {
        let bytes = std::fs::read(file).expect("picture");
        // P5, width and height, 255, each behind one space or line.
        let head: Vec<&[u8]> = bytes.splitn(5, u8::is_ascii_whitespace).collect();
        let width = std::str::from_utf8(head[1]).ok().and_then(|number| number.parse().ok()).expect("width");
        (width, bytes[bytes.len() - head[4].len()..].strip_prefix(b"255\n").unwrap_or(head[4]).to_vec())
    };
    marks::files(&pictures).iter().map(picture).collect()
}

/// How many dots are printed nearer to an edge than 10 mm, and how many lie inside an even grey.
fn spoiled(pages: &[(usize, Vec<u8>)]) -> (usize, usize) {
    const EDGE: usize = 31; // 10 mm at 80 dots an inch
    let (mut cut, mut tinted) = (0, 0);
    for (width, dots) in pages {
        let rows: Vec<&[u8]> = dots.chunks_exact(*width).collect();
        for (y, row) in rows.iter().enumerate() {
            for (x, dot) in row.iter().enumerate() {
                let near = x < EDGE || y < EDGE || x + EDGE > *width || y + EDGE > rows.len();
                cut += usize::from(near && *dot < 200);
                let inside = x > 1 && y > 1 && x + 2 < *width && y + 2 < rows.len();
                let even = || (0..25).all(|at| rows[y - 2 + at / 5][x - 2 + at % 5] == *dot);
                tinted += usize::from(inside && (40..235).contains(dot) && even());
            }
        }
    }
    (cut, tinted)
}
