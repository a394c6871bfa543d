//! What can be read at any time: pages before any binder is open, sentences at the counter, keys and size.

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::PERSON;

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
    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    let width = |window: &Window| window.script("return window.innerWidth").expect("width").as_f64();
    let before = width(&window).expect("a number");
    window.press(&[F1]);
    window.find("size-larger").click();
    // By keys from here on: the driver does not find its way on a page that is enlarged.
    let mut room = before;
    for size in ["110 %", "125 %", "150 %", "175 %", "200 %"] {
        if size != "110 %" {
            window.chord("+");
        }
        window.wait(size, || (window.find("size-now").text() == size).then_some(()));
        // A key that is pressed while the page is being drawn anew can get lost on the driver's way.
        room = window.wait(&format!("{size} to be seen"), || width(&window).filter(|now| *now < room * 0.97));
    }
    window.wait("half the room", || width(&window).filter(|now| *now < before * 0.55));
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(window.script(fits), Ok(true.into()), "nothing stands beyond the window");
    window.press(&[ESCAPE]);
    window.find("unlock");
    window.look("start-at-200-percent");
    assert_eq!(window.script(fits), Ok(true.into()), "nor on the first page");
    let kept = std::fs::read_to_string(home.settings()).expect("settings");
    assert!(
        kept.contains("\"zoom\":200") || kept.contains("\"zoom\": 200"),
        "kept for the next time: {kept}"
    );
    window.close();
}
