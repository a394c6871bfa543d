//! R1, the part at the desk: thirty photos come in at once and are sorted by number keys, with a lock and a kill in between; a
//! photo becomes a straight, clean page by keyboard; what was filed is found by what is due. The originals never change.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ordner_binder::Binder;
use ordner_vault::Passphrase;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::{binder_on_shelf, cheap};
use crate::harness::story::{self, PERSON};

const PHOTOS: usize = 30;
const SPACE: char = ' ';
const ENTER: char = '\u{e007}';
const DELETE: char = '\u{e017}';
const BACKSPACE: char = '\u{e003}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';

/// How many are sorted of how many, once the paper in front is seen.
fn sorted(window: &Window) -> Option<(usize, usize)> {
    let sort = window.shown("sort").into_iter().next()?;
    let number = |name: &str| sort.attribute(name)?.parse().ok();
    let seen = sort.attribute("data-paper") == sort.attribute("data-seen");
    (seen && sort.attribute("aria-busy").is_none()).then_some((number("data-sorted")?, number("data-of")?))
}

fn paper(window: &Window) -> Option<String> {
    window.find("sort").attribute("data-paper")
}

/// Presses a key and waits until so many are sorted and another paper is in front.
fn press(window: &Window, key: char, then: usize) {
    let before = paper(window);
    window.press(&[key]);
    window.wait(&format!("{key:?} to be done"), || {
        (sorted(window)?.0 == then && paper(window) != before).then_some(())
    });
}

fn to_sorting(window: &Window) {
    window.find("today-open").click();
    window.find("way-sort").click();
    window.find("sort");
}

/// As many photos as somebody has after a year, in a folder of a phone.
fn bag(home: &Home) -> (PathBuf, Vec<PathBuf>) {
    let folder = home.outside("DCIM");
    std::fs::create_dir_all(folder.join("100ANDRO")).expect("folder");
    let names = (0..PHOTOS).map(|at| format!("DCIM/100ANDRO/IMG_{at:04}.jpg"));
    let photos = names.map(|name| papers::photo(home, &name, &format!("{}-{name}", PERSON.photo_mark)));
    let photos = photos.collect();
    std::fs::write(folder.join("100ANDRO/.nomedia"), "").expect("hidden");
    (folder, photos)
}

#[test]
fn thirty_photos_by_number_keys() {
    let (display, home) = (Display::new(), Home::new());
    let folder = binder_on_shelf(&home, PERSON.passphrase);
    let (bag, photos) = bag(&home);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    to_sorting(&window);
    window.look("bag");
    home.answer(&[&bag]);
    window.find("bag-folder").click();
    window.wait("the photos", || (sorted(&window)? == (0, PHOTOS)).then_some(()));
    window.look("sort-first");

    // One to ten, and back once.
    for (done, key) in ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].into_iter().enumerate() {
        press(&window, key, done + 1);
    }
    let back = paper(&window);
    press(&window, BACKSPACE, 9);
    press(&window, '3', 10);
    assert_eq!(paper(&window), back, "the same paper comes next");
    // A further page of the one before, one for later, one into the trash, one by its letter.
    press(&window, ENTER, 11);
    let later = paper(&window);
    press(&window, SPACE, 11);
    press(&window, DELETE, 12);
    press(&window, 'd', 13);
    window.look("sort-middle");
    let next = paper(&window);

    // A lock in the middle: the first page says what waits, and it goes on where it was.
    story::lock(&window);
    window.find("passphrase").fill(PERSON.passphrase);
    window.find("open").click();
    window.wait("what waits", || (window.find("to-sort").attribute("data-count")? == "17").then_some(()));
    window.look("today-waiting");
    window.find("way-sort").click();
    window.wait("where it was", || (sorted(&window)? == (13, PHOTOS)).then_some(()));
    assert_eq!(paper(&window), next);
    press(&window, '1', 14);
    // The program ends without a word; nothing that was sorted is lost.
    let next = paper(&window);
    super::killed::kill_program(window.driver());
    drop(window);
    // The next program reads its answers from the first line on.
    std::fs::remove_file(home.answers()).expect("answers");
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    to_sorting(&window);
    window.wait("where it was", || (sorted(&window)? == (14, PHOTOS)).then_some(()));
    assert_eq!(paper(&window), next);
    for done in 15..PHOTOS {
        press(&window, '4', done);
    }
    assert_eq!(paper(&window), later, "what was left for later comes last");
    window.press(&['5']);
    window.find("sort-done");
    window.look("sort-done");
    window.find("today-open").click();
    window.find("way-sort");
    assert!(window.shown("to-sort").is_empty(), "nothing waits");

    // A photo becomes a page: its corners by keyboard, black on white, turned.
    window.find("register-10");
    window.find("register-9").click();
    window.wait("the paper", || window.shown("document").into_iter().next()).click();
    window.find("page-tools-open").click();
    let size = |window: &Window| {
        let image = window.shown("image").into_iter().next()?;
        let side = |name: &str| image.property(name).as_u64().filter(|side| *side > 0);
        Some((side("naturalWidth")?, side("naturalHeight")?))
    };
    window.wait("the photo", || (size(&window)? == (300, 420)).then_some(()));
    window.look("page-tools");
    window.find("page-corners").click();
    window.find("corner-0");
    let focus = |at: usize| {
        let script = format!("document.querySelector('[data-testid=corner-{at}]').focus()");
        window.script(&script).expect("focus");
    };
    focus(0);
    window.press(&[RIGHT, RIGHT, DOWN]);
    focus(1);
    window.press(&[DOWN]);
    let corners = window.find("corners").attribute("data-corners");
    assert_eq!(corners.as_deref(), Some("1000,900 9200,900 9200,9200 800,9200"));
    window.look("corners");
    window.find("corners-cut").click();
    window.wait("the page", || {
        let (width, height) = size(&window)?;
        (width.abs_diff(252) <= 2 && height.abs_diff(349) <= 2).then_some(())
    });
    if window.find("page-tools").property("open") != true {
        window.find("page-tools-open").click();
    }
    window.find("page-right").click();
    window.wait("it lies", || {
        let (width, height) = size(&window)?;
        (width > height).then_some(())
    });
    window.find("page-clean").click();
    let grey = "const done = arguments[0]; const image = document.querySelector('[data-testid=image]'); \
        const canvas = document.createElement('canvas'); \
        fetch(image.src).then((got) => got.blob()).then(createImageBitmap).then((bits) => { \
            canvas.width = bits.width; canvas.height = bits.height; \
            const context = canvas.getContext('2d'); context.drawImage(bits, 0, 0); \
            const { data } = context.getImageData(0, 0, bits.width, bits.height); \
            let plain = true; \
            for (let at = 0; at < data.length; at += 4) plain &&= data[at] === data[at + 1] && data[at] === data[at + 2]; \
            done(plain); }, (failure) => done(String(failure)))";
    window.wait("black on white", || (window.script_async(grey) == Ok(true.into())).then_some(()));
    window.look("page-clean");
    let saved = home.outside("original.jpg");
    home.answer(&[&saved]);
    window.find("save-original").click();
    window.wait("the original", || saved.is_file().then_some(()));
    assert_eq!(std::fs::read(&saved).ok(), std::fs::read(&photos[8]).ok(), "byte for byte");

    // Two pages: looked at by key, moved, taken apart, and joined again.
    window.find("register-3").click();
    window.wait("two papers", || (window.shown("document").len() == 2).then_some(()));
    window.find("row-pages").click();
    window.find("page-strip");
    window.look("two-pages");
    let current = |window: &Window| {
        let shown = |number: usize| {
            let page = window.shown(&format!("page-{number}")).into_iter().next()?;
            page.attribute("aria-current").map(|_| number)
        };
        (1..=2).find_map(shown)
    };
    window.press(&['\u{e00f}']);
    window.wait("the second page", || (current(&window)? == 2).then_some(()));
    window.find("page-tools-open").click();
    window.find("page-apart").click();
    window.wait_until_gone("page-strip");
    window.find("pages-combine").click();
    window.find("combine-dialog");
    window.look("combine");
    let others = "const boxes = [...document.querySelectorAll('[data-testid=combine-dialog] input')]; \
        if (boxes.length !== 2) return false; boxes.forEach((box) => box.click()); return true";
    window.wait("two others", || (window.script(others) == Ok(true.into())).then_some(()));
    window.find("combine-do").click();
    window.find("page-3");
    window.look("three-pages");

    // Found without words, by what was lent: keys only.
    window.find("card-more").click();
    window.find("lent-to").fill("Beratung");
    window.press(&['\u{e004}']);
    window.wait("it is kept", || window.shown("lent-since").into_iter().next());
    window.chord("f");
    window.press(&[ENTER]);
    window.find("narrow");
    window.look("search-choose");
    window.press(&[DOWN]);
    let pressed = "return document.activeElement.dataset.testid";
    assert_eq!(window.script(pressed), Ok("filter-due".into()));
    window.press(&['\u{e004}', '\u{e004}', SPACE]);
    window.wait("the lent one", || (window.find("results").attribute("data-count")? == "1").then_some(()));
    assert_eq!(window.find("found-in").attribute("data-register").as_deref(), Some("3"));
    window.look("search-missing");
    window.press(&[DOWN, ENTER]);
    window.find("document-view");

    // Open for a talk: counted, ended by one press, and by every lock.
    window.find("care").click();
    window.find("stay-open").click();
    let left = |window: &Window| -> Option<u64> {
        window.shown("stays-open").first()?.attribute("data-seconds")?.parse().ok()
    };
    let first = window.wait("the counting line", || left(&window));
    assert!(first <= 1200, "{first}");
    window.wait("it counts", || (left(&window)? < first).then_some(()));
    window.look("stays-open");
    window.find("stays-open-end").click();
    window.wait_until_gone("stays-open");
    window.find("stay-open").click();
    window.find("stays-open");
    story::lock(&window);
    window.wait_until_gone("stays-open");
    story::unlock(&window, PERSON.passphrase);
    assert!(window.shown("stays-open").is_empty(), "who opens it again was not asked");
    story::lock(&window);
    window.close();

    // What the window said is what lies there.
    let passphrase = Passphrase::from(PERSON.passphrase.to_owned());
    let binder = Binder::open(&folder, &passphrase, cheap()).expect("it opens");
    let mut registers: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, document) in binder.documents() {
        *registers.entry(&document.register.0).or_default() += document.files.len();
    }
    let expected =
        [("1", 2), ("2", 1), ("3", 3), ("4", 16), ("5", 2), ("6", 1), ("7", 1), ("8", 1), ("9", 1), ("d", 1)];
    let expected: BTreeMap<&str, usize> = expected.into();
    let total: usize = registers.values().sum();
    assert_eq!((registers, total), (expected, PHOTOS - 1), "one is in the trash");
}
