//! The main screens as somebody hears them who sees nothing: the accessible tree as the system hands it out, not as the page
//! means it. Every heading, button and field has a name, in both languages of the screen, and a name is enough to press it.
//!
//! Not through WebDriver: a driven page hands out no tree (measured).

use ordner_locale::Locales;

use crate::harness::driver::Display;
use crate::harness::home::Home;
use crate::harness::plain::{Plain, binder_on_shelf};
use crate::harness::reader::{Heard, Reader, Role};
use crate::harness::story::PERSON;

/// Roles at which somebody can do something, or find their way. Each must be called something.
const NAMED: [Role; 11] = [
    Role::PushButton,
    Role::ToggleButton,
    Role::Heading,
    Role::Entry,
    Role::PasswordText,
    Role::CheckBox,
    Role::RadioButton,
    Role::ComboBox,
    Role::SpinButton,
    Role::Link,
    Role::Image,
];

/// Screens by the message of their heading, and the message of the button that leads there.
const SCREENS: [(&str, &str); 11] = [
    ("ui-today", "ui-open"),
    ("ui-appointments", "ui-appointments"),
    ("ui-today", "ui-today"),
    ("ui-people", "ui-people"),
    ("ui-guide", "ui-guide"),
    ("ui-together", "ui-together-short"),
    ("ui-care-title", "ui-care"),
    ("ui-help", "ui-help"),
    ("ui-care-title", "ui-back"),
    ("ui-print-title", "ui-print"),
    ("ui-start-title", "ui-lock"),
];

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}', '\u{ad}'], "")
}

/// Roles of things that should have a name and have none.
fn nameless(heard: &[Heard], named: &[Role]) -> Vec<Role> {
    let silent = heard.iter().filter(|one| named.contains(&one.role) && one.name.trim().is_empty());
    silent.map(|one| one.role).collect()
}

#[test]
fn the_main_screens_are_heard_in_both_languages() {
    let locales = Locales::embedded().expect("languages");
    let both = |id: &str| ["de", "en"].map(|tag| plain(&locales.text(&tag.parse().expect("tag"), id)));
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let reader = Reader::new(&home, &display);
    let program = Plain::start(&home, &display, binder, Some(reader.wrapper()));
    // The tree follows the page with a moment's delay.
    let hears = |role: Role, words: &[String]| {
        program.wait(&format!("{role:?} {words:?}"), || {
            let heard = reader.heard();
            let fits = |one: &Heard| {
                one.role == role && words.iter().all(|word| plain(&one.name).contains(word.as_str()))
            };
            heard.iter().any(fits).then_some(heard)
        })
    };
    let mut count = vec![hears(Role::Heading, &both("ui-start-title")).len()];
    hears(Role::PasswordText, &both("ui-passphrase"));
    program.type_in(PERSON.passphrase);
    let mut silent = 0;
    for (title, button) in SCREENS {
        let words = both(button);
        let heard = hears(Role::PushButton, &words);
        // The shortest name that has the words: "Drucken", not "Blatt drucken".
        let fitting = heard.iter().filter(|one| one.role == Role::PushButton);
        let fitting = fitting.filter(|one| words.iter().all(|word| plain(&one.name).contains(word.as_str())));
        reader.press(fitting.min_by_key(|one| one.name.len()).expect("a button"));
        let heard = hears(Role::Heading, &both(title));
        assert_eq!(nameless(&heard, &NAMED), Vec::new(), "{title}");
        silent += nameless(&heard, &[Role::Paragraph]).len();
        count.push(heard.len());
    }
    println!("{} screens, {count:?} things to stop at", count.len());
    assert!(silent > 3, "control: what has no name is found. Paragraphs need none, and have none");
}
