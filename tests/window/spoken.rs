//! What a screen reader says on the main screens: the accessible tree as the system hands it out, not as the page means it.
//! Every heading, button and field has a name, in both languages of the screen.

use serde_json::Value;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::binder_on_shelf;
use crate::harness::reader::{Heard, Reader};
use crate::harness::story::{self, PERSON};

/// Roles at which somebody can do something, or find their way. Each must be called something.
const NAMED: [&str; 12] = [
    "push button",
    "toggle button",
    "heading",
    "entry",
    "password text",
    "text",
    "check box",
    "radio button",
    "combo box",
    "spin button",
    "link",
    "image",
];

/// Words of a screen's heading, language by language, as the page has them.
fn heading(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('h1 [lang], h1[lang]')].map((one) => one.textContent.trim()) \
        .concat(document.querySelector('h1')?.textContent.trim() ?? []).filter((one) => one)";
    let words = window.script(script).expect("a heading");
    words.as_array().into_iter().flatten().filter_map(Value::as_str).map(plain).collect()
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}', '\u{ad}'], "")
}

fn nameless(heard: &[Heard]) -> Vec<String> {
    let silent = heard.iter().filter(|one| NAMED.contains(&one.role.as_str()) && one.name.trim().is_empty());
    silent.map(|one| one.role.clone()).collect()
}

/// Reads a screen: its heading is heard, in each of its languages, and nothing on it is without a name.
fn read(window: &mut Window, reader: &Reader, screen: &str) -> usize {
    window.look(&format!("spoken-{screen}"));
    let words = heading(window);
    assert!(!words.is_empty(), "{screen} has a heading");
    // The tree follows the page with a moment's delay.
    let heard = window.wait(&format!("the heading of {screen} to be heard: {words:?}"), || {
        let heard = reader.heard();
        let says = |words: &String| {
            heard.iter().any(|one| one.role == "heading" && plain(&one.name).contains(words))
        };
        words[..words.len() - 1].iter().all(says).then_some(heard)
    });
    assert_eq!(nameless(&heard), Vec::<String>::new(), "{screen}");
    // As many buttons are heard as are shown.
    let shown = "return [...document.querySelectorAll('button')].filter((one) => one.checkVisibility() && \
        !one.closest('[inert], [aria-hidden=true]') && !one.hasAttribute('role')).length";
    let shown = window.script(shown).expect("buttons").as_u64().unwrap_or_default();
    let buttons =
        heard.iter().filter(|one| one.role.ends_with("button") && one.role != "radio button").count();
    assert!(buttons as u64 >= shown, "{screen}: {shown} buttons are shown, {buttons} are heard");
    heard.len()
}

#[test]
fn the_main_screens_are_heard_in_both_languages() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let reader = Reader::new(&home, &display);
    let wrapper = reader.wrapper();
    let mut window = Window::open(&home, &display, &wrapper.each_ref().map(String::as_str));
    window.find("unlock");
    let mut heard = vec![read(&mut window, &reader, "start")];
    window.find("new-binder").click();
    window.find("new-name");
    heard.push(read(&mut window, &reader, "new-binder"));
    window.find("cancel").click();
    window.find("passphrase").fill(PERSON.passphrase);
    window.find("open").click();
    window.find("today");
    heard.push(read(&mut window, &reader, "today"));
    let paper = papers::pdf(&home, "Bescheid.pdf", PERSON.pdf_mark);
    home.answer(&[&paper]);
    window.find("register-1").click();
    window.find("add-documents").click();
    story::papers_here(&window, 1);
    heard.push(read(&mut window, &reader, "register"));
    window.find("document").click();
    window.find("document-view");
    heard.push(read(&mut window, &reader, "document"));
    for (screen, ways) in [
        ("search", &["search"][..]),
        ("guide-home", &["guide"]),
        ("together-home", &["together"]),
        ("care", &["care"]),
        ("appointments", &["today-open", "way-appointments"]),
        ("print-page", &["register-1", "print"]),
    ] {
        if screen == "search" {
            window.find("search").fill("Bescheid");
            window.find("results");
        } else {
            ways.iter().for_each(|way| window.find(way).click());
            window.find(if screen == "care" { "idle-time" } else { screen });
        }
        heard.push(read(&mut window, &reader, screen));
    }
    println!("{} screens, {heard:?} things to stop at", heard.len());

    // Control: a button and a field without a name are heard as such.
    let spoil = "const main = document.querySelector('main'); main.append(document.createElement('button')); \
        main.append(document.createElement('input')); return true";
    window.script(spoil).expect("spoilt");
    window.wait("both to be found", || (nameless(&reader.heard()).len() == 2).then_some(()));
    window.close();
}
