//! From Dresden to Leipzig (journey R3): first the question whether one may, then another city whose addresses come in, while
//! everything of the person's own stays where it is, and only what changed is printed again.

use std::collections::BTreeSet;

use ordner_binder::Content;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::process::pdf_text;
use crate::harness::story::{self, PERSON};
use crate::printing::{address, another, pages, save, shown};

/// A number as it is dialled inside the country, whatever stands between its digits.
fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches("0049").trim_start_matches("49").trim_start_matches('0').to_owned()
}

/// Numbers of offices that a city has.
fn numbers(content: &Content, city: &str) -> BTreeSet<String> {
    let pack = content.packs.pack(city).expect("a city");
    pack.own_contacts()
        .iter()
        .filter_map(|contact| contact.phone.as_deref())
        .map(dialled)
        .filter(|one| one.len() > 5)
        .collect()
}

/// Which of these numbers a text holds.
fn held<'n>(text: &str, numbers: impl Iterator<Item = &'n String>) -> Vec<&'n String> {
    // Digits that stand together on a line, as numbers are printed.
    let lines: Vec<String> =
        text.lines().map(|line| line.chars().filter(char::is_ascii_digit).collect()).collect();
    numbers.filter(|number| lines.iter().any(|line| line.contains(number.as_str()))).collect()
}

#[test]
fn another_city_changes_addresses_and_no_paper() {
    let content = Content::embedded().expect("content");
    let (dresden, leipzig) = (numbers(&content, "dresden"), numbers(&content, "leipzig"));
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    story::add_contact(&mut window, &PERSON);

    // Before anything is signed: may I?
    window.find("guide").click();
    window.find("guide-paths").click();
    window.find("path-moving").click();
    window.find("path");
    let first = window.find("path-step").attribute("data-step");
    assert_eq!(first.as_deref(), Some("may"));
    window.look("moving-path");

    // The binder as it stands on paper.
    let print = |window: &Window, name: &str, changed: bool| {
        window.find("register-1").click();
        window.find("register");
        window.find("print").click();
        shown(window);
        let mut before = address(window).expect("a print");
        window.find("print-first-registers").click();
        before = another(window, &before);
        if changed {
            window.choose("print-changed");
            another(window, &before);
        }
        shown(window);
        let taken_out = window.shown("print-take-out").len();
        let file = save(window, &home, name);
        window.find("back").click();
        window.find("register");
        (pages(&file), pdf_text(&file), taken_out)
    };
    let (whole, old, _) = print(&window, "vorher.pdf", false);
    assert!(
        !held(&old, dresden.difference(&leipzig)).is_empty(),
        "control: numbers of Dresden are found: {old}"
    );

    // The other city.
    window.find("guide").click();
    window.find("guide-packs").click();
    window.find("region-leipzig").click();
    window.wait("the changes", || (!window.shown("changes").is_empty()).then_some(()));
    window.look("moving-changes");
    window.find("register-1").click();
    window.wait("the other city", || {
        held(&window.text(), dresden.difference(&leipzig)).is_empty().then_some(())
    });

    // Fails if a paper moves to another tab: it lies where it lay, and what the person wrote stands where it stood.
    story::papers_here(&window, 1);
    assert!(window.find("document").text().contains("Bescheid"));
    assert!(window.text().contains(PERSON.contact));

    // Fails if numbers of the old city stay on new sheets, or all of it must be printed again.
    let (again, new, taken_out) = print(&window, "nachher.pdf", true);
    assert_eq!(held(&new, dresden.difference(&leipzig)), Vec::<&String>::new());
    assert!(new.contains("Leipzig"), "{new}");
    println!("{again} of {whole} pages again, {taken_out} old sheets to take out");
    assert!(again < whole && taken_out > 0, "{again} of {whole} pages, {taken_out} sheets");
    window.close();
}
