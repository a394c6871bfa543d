//! The story of the first binder, step by step as a person does it. Both the story's own test and the search for
//! traces walk through it.

use std::path::PathBuf;

use super::driver::{Display, Window};
use super::home::Home;
use super::papers;
use super::plain::binder_on_shelf;
use super::process::pdf_text;

/// What a person types and brings; each value is found again wherever it should not be.
pub struct Person {
    /// Name of the binder; it becomes the folder's name, so it is no secret.
    pub binder: &'static str,
    /// Passphrase.
    pub passphrase: &'static str,
    /// Name of the PDF without its ending: becomes the document's title.
    pub title: &'static str,
    /// Stands in the PDF.
    pub pdf_mark: &'static str,
    /// Stands in the photo's EXIF.
    pub photo_mark: &'static str,
    /// Name of an own contact.
    pub contact: &'static str,
}

/// Nobody real.
pub const PERSON: Person = Person {
    binder: "Probe",
    passphrase: "Kranich-Fenster-Zwiebel-47",
    title: "Bescheid-Zuckerrohr-5813",
    pdf_mark: "Aktenzeichen-Quittenbaum-9042",
    photo_mark: "Aufnahmeort-Walnussweg-3371",
    contact: "Frau Mondlicht-Tannenzapfen-6620",
};

/// What the story leaves behind for its tests to look at.
pub struct Told {
    /// The recovery code, group by group.
    pub code: Vec<String>,
    /// The PDF as it was saved out of the binder.
    pub original: PathBuf,
    /// The printed register.
    pub print: PathBuf,
}

/// Creates a binder: name, passphrase, code on paper, code proved.
pub fn create(window: &mut Window, home: &Home, person: &Person) -> Vec<String> {
    let folder = home.documents().join(format!("{}.ordner", person.binder));
    window.find("new-binder");
    window.look("start");
    window.find("new-binder").click();
    window.find("new-name").fill(person.binder);
    window.find("new-passphrase").fill(person.passphrase);
    window.find("new-passphrase-again").fill(person.passphrase);
    window.look("new-binder");
    window.find("create-binder").click();
    window.find("recovery-groups");
    let code: Vec<String> = window.shown("recovery-group").iter().map(|group| group.text()).collect();
    assert!(
        code.len() == 8
            && code.iter().all(|group| group.len() == 6 && group.bytes().all(|digit| digit.is_ascii_digit()))
    );
    window.look("recovery-code");
    let sheet = home.outside("code.pdf");
    home.answer(&[&sheet]);
    window.find("print-recovery").click();
    window.wait("the recovery sheet", || sheet.is_file().then_some(()));
    let printed = pdf_text(&sheet);
    assert!(
        code.iter().all(|group| printed.contains(group.as_str())),
        "the sheet has every group:\n{printed}"
    );
    window.find("recovery-next").click();
    let asked: Vec<usize> =
        (1..=8).filter(|number| !window.shown(&format!("prove-{number}")).is_empty()).collect();
    assert_eq!(asked.len(), 2);
    for number in &asked {
        window.find(&format!("prove-{number}")).fill("000000");
    }
    window.find("prove-code").click();
    assert_eq!(
        window.find("error-box").attribute("data-error").as_deref(),
        Some("binder/groups-do-not-match")
    );
    window.look("wrong-groups");
    assert!(!folder.exists(), "nothing is on disk before the code is proved");
    for number in &asked {
        window.find(&format!("prove-{number}")).fill(&code[number - 1]);
    }
    window.find("prove-code").click();
    to_register(window);
    assert!(folder.is_dir());
    window.look("first-register");
    code
}

/// Files a PDF and a photo by dialog, looks at both, and saves the PDF again.
pub fn add_papers(window: &mut Window, home: &Home, person: &Person) -> PathBuf {
    let pdf = papers::pdf(home, &format!("{}.pdf", person.title), person.pdf_mark);
    let photo = papers::photo(home, "Foto vom Brief.jpg", person.photo_mark);
    let before = [&pdf, &photo].map(|paper| std::fs::read(paper).expect("paper"));
    home.answer(&[]);
    window.find("add-documents").click();
    // While one dialog is being answered, the button takes no second click.
    window.wait("the cancelled dialog", || {
        (window.find("add-documents").attribute("aria-busy").as_deref() != Some("true")).then_some(())
    });
    home.answer(&[&pdf, &photo]);
    window.find("add-documents").click();
    window.wait("two papers", || (window.shown("document").len() == 2).then_some(()));
    assert_eq!(
        [&pdf, &photo].map(|paper| std::fs::read(paper).expect("paper")),
        before,
        "the sources are as they were"
    );
    window.look("papers");

    open_paper(window, person.title);
    window.wait("the page to be drawn", || {
        (window.find("pdf").attribute("data-rendered").as_deref() == Some("1")).then_some(())
    });
    assert_eq!(window.find("pdf").attribute("data-pages").as_deref(), Some("2"));
    assert!(
        window.find("pdf-text").text().contains(person.pdf_mark),
        "the text layer can be read and copied"
    );
    let dark = "const c = document.querySelector('[data-testid=pdf] canvas'); \
        const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
        let n = 0; for (let i = 0; i < d.length; i += 4) if (d[i] < 100 && d[i + 3] > 200) n++; return n;";
    let drawn = window.script(dark).expect("canvas").as_u64().unwrap_or(0);
    assert!(drawn > 200, "letters are on the page: {drawn} dark pixels");
    window.look("pdf");
    let original = home.outside("original.pdf");
    home.answer(&[&original]);
    window.find("save-original").click();
    window.wait("the original", || original.is_file().then_some(()));
    assert_eq!(std::fs::read(&original).expect("original"), before[0], "byte for byte what was taken in");
    window.find("back").click();

    open_paper(window, "Foto vom Brief");
    let size = |window: &Window| {
        let image = window.find("image");
        (image.property("naturalWidth").as_u64(), image.property("naturalHeight").as_u64())
    };
    window.wait("the picture", || (size(window) == (Some(300), Some(420))).then_some(()));
    let marked = format!(
        "const done = arguments[0]; const image = document.querySelector('[data-testid=image]'); \
         fetch(image.src).then((got) => got.text()).then((text) => done(text.length > 1000 && !text.includes('{}')), (e) => done(String(e)))",
        person.photo_mark
    );
    assert_eq!(
        window.script_async(&marked),
        Ok(true.into()),
        "what the page gets has no metadata of the photo"
    );
    window.look("photo");
    window.find("back").click();
    original
}

/// Ticks the first item of the first checklist.
pub fn tick(window: &mut Window) -> String {
    let item = window.find("item").attribute("data-item").expect("id");
    window.find("item-done").click();
    window.wait("the tick", || (state_of(window, &item).as_deref() == Some("done")).then_some(()));
    window.look("ticked");
    item
}

/// Adds an own contact.
pub fn add_contact(window: &mut Window, person: &Person) {
    window.find("contact-add").click();
    window.find("contact-name").fill(person.contact);
    window.find("contact-save").click();
    window.wait_until_gone("contact-dialog");
    window.wait("the contact", || window.text().contains(person.contact).then_some(()));
    window.look("contact");
}

/// English first, then German again.
pub fn switch_language(window: &mut Window) {
    // The lines of the checklist come last: then everything has turned round.
    let turned = |window: &Window, tag: &str| {
        let first = "return document.querySelector('[data-testid=item] p [lang]').lang";
        window.wait(tag, || (window.script(first) == Ok(tag.into())).then_some(()));
        assert_eq!(window.script("return document.documentElement.lang"), Ok(tag.into()));
    };
    window.find("language-menu").click();
    window.choose("language-first-en");
    turned(window, "en");
    window.look("english");
    window.choose("language-first-de");
    turned(window, "de");
    window.press(&['\u{e00c}']);
}

/// Prints the open register.
pub fn print(window: &mut Window, home: &Home, person: &Person) -> PathBuf {
    let sheet = home.outside("blatt.pdf");
    home.answer(&[&sheet]);
    window.find("print").click();
    ready(window);
    window.look("print");
    window.find("print-save").click();
    toast(window, "ui-printed");
    let bytes = std::fs::read(&sheet).expect("the sheet");
    assert!(bytes.starts_with(b"%PDF-"));
    let text = pdf_text(&sheet);
    assert!(text.contains(person.title), "the sheet lists the paper:\n{text}");
    window.look("printed");
    window.find("back").click();
    window.find("register");
    sheet
}

/// Waits until a print lies ready; its pages.
pub fn ready(window: &Window) -> usize {
    window.wait("a print", || {
        let page = window.shown("print-ready");
        let pages = page.first()?.attribute("data-pages")?.parse().ok()?;
        (pages > 0).then_some(pages)
    })
}

/// Locks; a wrong passphrase explains itself; the right one opens.
pub fn lock_and_unlock(window: &mut Window, person: &Person) {
    lock(window);
    window.look("locked");
    assert!(!window.text().contains(person.title), "nothing of the binder is on the screen");
    unlock(window, "not the passphrase");
    let error = window.find("error-box");
    assert_eq!(error.attribute("data-error").as_deref(), Some("vault/wrong-passphrase"));
    let said =
        window.script("return document.querySelectorAll('[data-testid=error-box] p').length").expect("count");
    assert_eq!(said, 2, "what happened, and what to do now: {}", error.text());
    window.look("wrong-passphrase");
    unlock(window, person.passphrase);
    window.find("register");
    window.look("unlocked");
}

/// A binder on the shelf, open in the window, with one paper in register 1; and its folder.
pub fn with_paper(home: &Home, display: &Display) -> (Window, PathBuf) {
    let binder = binder_on_shelf(home, PERSON.passphrase);
    let pdf = papers::pdf(home, "Bescheid.pdf", PERSON.pdf_mark);
    let window = Window::open(home, display, &[]);
    unlock(&window, PERSON.passphrase);
    home.answer(&[&pdf]);
    window.find("add-documents").click();
    papers_here(&window, 1);
    (window, binder)
}

/// Waits until so many papers are listed.
pub fn papers_here(window: &Window, count: usize) {
    window.wait("the papers", || (window.shown("document").len() == count).then_some(()));
}

/// Waits for this piece of news.
pub fn toast(window: &Window, message: &str) {
    window.wait(message, || {
        let toasts = window.shown("toast");
        (toasts.first()?.attribute("data-message").as_deref() == Some(message)).then_some(())
    });
}

/// Waits for a refusal by this name.
pub fn refused(window: &Window, error: &str) {
    window.wait(error, || {
        let boxes = window.shown("error-box");
        boxes.iter().any(|shown| shown.attribute("data-error").as_deref() == Some(error)).then_some(())
    });
}

/// Reads the recovery code from the screen, prints it, and proves it.
pub fn prove_code(window: &mut Window, home: &Home, sheet: &str) -> Vec<String> {
    let code = type_groups(window, home, sheet);
    window.find("prove-code").click();
    code
}

/// Reads the recovery code from the screen, prints it, and types the two groups that are asked for.
pub fn type_groups(window: &mut Window, home: &Home, sheet: &str) -> Vec<String> {
    window.find("recovery-groups");
    let code: Vec<String> = window.shown("recovery-group").iter().map(|group| group.text()).collect();
    let sheet = home.outside(sheet);
    home.answer(&[&sheet]);
    window.find("print-recovery").click();
    window.wait("the sheet", || sheet.is_file().then_some(()));
    assert!(code.iter().all(|group| pdf_text(&sheet).contains(group.as_str())));
    window.find("recovery-next").click();
    window.find("prove");
    for number in (1..=8).filter(|number| !window.shown(&format!("prove-{number}")).is_empty()) {
        window.find(&format!("prove-{number}")).fill(&code[number - 1]);
    }
    code
}

/// Locks and waits for the fresh page.
pub fn lock(window: &Window) {
    window.find("lock").click();
    window.find("unlock");
}

/// Types a passphrase and opens. Once the binder is open, goes to its first register, where most stories go on.
pub fn unlock(window: &Window, passphrase: &str) {
    window.find("passphrase").fill(passphrase);
    window.find("open").click();
    let came = "const at = (one) => document.querySelector(one) !== null; \
        return at('[data-testid=today]') ? 'open' : \
          at('[data-testid=unlock] [data-testid=error-box], [data-testid=older-open]') ? 'not' : null";
    let came = window.wait("an answer", || {
        let came = window.script(came).ok()?;
        came.as_str().map(str::to_owned)
    });
    if came == "open" {
        to_register(window);
    }
}

/// Goes from the first page of an open binder to its first register.
pub fn to_register(window: &Window) {
    window.find("today");
    window.find("register-1").click();
    window.find("register");
}

/// The state of an item on the page.
pub fn state_of(window: &Window, item: &str) -> Option<String> {
    let items = window.shown("item");
    items.iter().find(|shown| shown.attribute("data-item").as_deref() == Some(item))?.attribute("data-state")
}

/// The whole story.
pub fn first_binder(window: &mut Window, home: &Home, person: &Person) -> Told {
    let code = create(window, home, person);
    let original = add_papers(window, home, person);
    let item = tick(window);
    add_contact(window, person);
    switch_language(window);
    let print = print(window, home, person);
    lock_and_unlock(window, person);
    assert_eq!(window.shown("document").len(), 2, "the papers are still there");
    assert_eq!(state_of(window, &item).as_deref(), Some("done"), "and the tick");
    assert!(window.text().contains(person.contact), "and the contact");
    Told { code, original, print }
}

fn open_paper(window: &Window, title: &str) {
    let papers = window.shown("document");
    let paper = papers.iter().find(|paper| paper.text().contains(title));
    paper.unwrap_or_else(|| panic!("{title} is listed")).click();
    window.find("document-view");
}
