//! Several people on one laptop (journeys R5 and V3): each has a binder of their own, the shelf shows names they chose and no
//! more, and whoever opens one learns nothing of another.

use std::path::Path;

use ordner_binder::{Binder, Content, OwnContact};
use ordner_packs::RegisterId;
use ordner_vault::Passphrase;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::{cheap, named_binder_on_shelf};
use crate::harness::story::{self, PERSON};

/// Names that tell nothing, and what only the binder of that name holds.
const BINDERS: [(&str, &str); 3] = [
    ("Kobalt", "Frau Kastanie-1881"),
    ("Zimtkorn", "Herr Wacholder-2992"),
    ("Ludothek", "Frau Robinie-3773"),
];

fn with_contact(folder: &Path, name: &str) {
    let content = Content::embedded().expect("content");
    let passphrase = Passphrase::from(PERSON.passphrase.to_owned());
    let mut binder = Binder::open(folder, &passphrase, cheap()).expect("open");
    let register = RegisterId("9".to_owned());
    let contact =
        OwnContact { register, name: name.to_owned(), role: None, phone: None, address: None, email: None };
    binder.save_contact(None, contact, &content).expect("saved");
    binder.lock().expect("locked");
}

/// Marks of other binders than this one, and their names, that the window shows.
fn of_others(window: &Window, own: &str) -> Vec<&'static str> {
    let text = window.text();
    let others = BINDERS.iter().filter(|(name, _)| *name != own);
    others.flat_map(|(name, contact)| [*name, *contact]).filter(|mark| text.contains(mark)).collect()
}

/// The names on the shelf, in the order of letters.
fn spines(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('[data-testid=shelf-binder] .label')].map((one) => one.textContent.trim()).sort()";
    let names = window.script(script).expect("the shelf");
    names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Takes one in hand.
fn take(window: &Window, name: &str) {
    let script = format!(
        "const one = [...document.querySelectorAll('[data-testid=shelf-binder]')].find((one) => one.textContent.includes('{name}')); \
         one?.click(); return one !== undefined"
    );
    window.wait(name, || (window.script(&script) == Ok(true.into())).then_some(()));
    window.wait("its form", || window.find("unlock").text().contains(name).then_some(()));
}

#[test]
fn binders_on_one_laptop_tell_nothing_of_each_other() {
    let display = Display::new();
    let home = Home::new();
    for (name, contact) in BINDERS {
        with_contact(&named_binder_on_shelf(&home, PERSON.passphrase, name), contact);
    }
    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    // The others come onto the shelf as people put them there.
    for (name, _) in &BINDERS[..2] {
        home.answer(&[&home.documents().join(format!("{name}.ordner"))]);
        window.find("open-other").click();
        window.wait(name, || spines(&window).iter().any(|spine| spine.contains(name)).then_some(()));
    }
    assert_eq!(spines(&window), ["Kobalt", "Ludothek", "Zimtkorn"], "the names people chose, and no more");
    window.look("shelf");
    let shelf = window.text();
    assert!(BINDERS.iter().all(|(_, contact)| !shelf.contains(contact)), "{shelf}");

    // What the program can protect from, and what it cannot, is said before anything is entrusted to it.
    window.find("help-open").click();
    window.find("help-honest-limits").click();
    window.find("help-page");
    for limit in [
        "Wer Sie zwingt, den Ordner zu öffnen, kann alles sehen.",
        "kann ein Amt Geräte und Datenträger verlangen",
    ] {
        window.wait(limit, || window.text().contains(limit).then_some(()));
    }
    window.find("back").click();
    window.find("back").click();
    window.find("unlock");

    for (name, contact) in BINDERS {
        take(&window, name);
        window.find("passphrase").fill(PERSON.passphrase);
        window.find("open").click();
        window.find("today");
        assert_eq!(of_others(&window, name), Vec::<&str>::new(), "the first page of {name}");
        for page in ["register-9", "care", "together", "guide"] {
            window.find(page).click();
            match page {
                "care" => drop(window.find("idle-time")),
                "together" => drop(window.find("together-home")),
                "guide" => drop(window.find("guide-home")),
                // Control: its own is there.
                _ => window.wait(contact, || window.text().contains(contact).then_some(())),
            }
            assert_eq!(of_others(&window, name), Vec::<&str>::new(), "{page} of {name}");
        }
        window.find("search").fill("Frau Herr");
        window.find("results");
        assert_eq!(of_others(&window, name), Vec::<&str>::new(), "a search in {name}");
        story::lock(&window);
    }

    // A name can leave the shelf; the binder stays where it is, and nobody reads it.
    take(&window, "Zimtkorn");
    window.find("forget").click();
    window.wait("two", || (spines(&window) == ["Kobalt", "Ludothek"]).then_some(()));
    let settings = std::fs::read_to_string(home.settings()).expect("settings");
    assert!(!settings.contains("Zimtkorn"), "{settings}");
    assert!(home.documents().join("Zimtkorn.ordner/vault.db").is_file());
    let secrets = BINDERS.map(|(_, contact)| contact.to_owned());
    let held: Vec<_> = home.machine().iter().flat_map(|part| marks::holding(part, &secrets)).collect();
    assert_eq!(held, []);

    // An invented person cannot be taken for a real one: on the shelf, on every page, after every lock.
    window.find("open-sample").click();
    window.find("today");
    for page in ["register-1", "care", "guide"] {
        window.find("sample");
        window.find(page).click();
    }
    window.find("sample");
    window.look("sample");
    story::lock(&window);
    assert!(spines(&window).iter().any(|spine| spine.contains("MUSTER")), "{:?}", spines(&window));
    window.close();
}
