//! What can be read at any time: pages before any binder is open, sentences at the counter, keys and size.

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::{self, PERSON};

/// F1, as WebDriver writes it.
const F1: char = '\u{E031}';
/// Escape, as WebDriver writes it.
const ESCAPE: char = '\u{E00C}';

#[test]
fn the_handbook_is_read_without_a_binder() {
    let display = Display::new();
    let home = Home::new();
    let mut window = Window::open(&home, &display, &[]);
    window.find("new-binder");
    window.press(&[F1]);
    window.find("help");
    window.find("keys");
    window.look("help");
    window.find("help-honest-limits").click();
    window.find("help-page");
    for line in ["Das Programm geht nie ins Internet.", "The program never goes online."] {
        window.wait(line, || window.text().contains(line).then_some(()));
    }
    window.look("help-page");
    window.press(&[ESCAPE]);
    window.find("help-point-and-show").click();
    window.wait("the cards", || window.shown("help-card").into_iter().next()).click();
    window.find("large");
    window.look("large");
    // Nothing else is in sight, and the clerk's line comes first.
    assert!(window.shown("help").is_empty());
    let heading = window.script("return document.querySelector('h1').lang").expect("heading");
    assert_eq!(heading, serde_json::json!("de"));
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(window.script(fits), Ok(true.into()));
    for place in ["help-page", "help", "new-binder"] {
        window.press(&[ESCAPE]);
        window.find(place);
    }
}

#[test]
fn everything_is_made_larger_and_stays_so() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let window = Window::open(&home, &display, &[]);
    window.find("unlock");
    let width = |window: &Window| window.script("return window.innerWidth").expect("width").as_f64();
    let before = width(&window).expect("a number");
    window.press(&[F1]);
    window.find("size-larger").click();
    window.wait("110 %", || (window.find("size-now").text() == "110 %").then_some(()));
    window.wait("less room", || width(&window).filter(|now| *now < before * 0.95));
    window.close();

    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    window.wait("the size of last time", || width(&window).filter(|now| *now < before * 0.95));
    // At the largest size nothing stands beyond the window, in a binder too.
    window.press(&[F1]);
    for _ in 0..5 {
        window.find("size-larger").click();
    }
    window.wait("200 %", || (window.find("size-now").text() == "200 %").then_some(()));
    window.press(&[ESCAPE]);
    story::unlock(&window, PERSON.passphrase);
    window.look("binder-at-200-percent");
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(window.script(fits), Ok(true.into()));
    window.close();
}
