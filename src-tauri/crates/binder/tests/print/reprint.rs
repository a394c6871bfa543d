//! Printing only what changed.

use std::time::Instant;

use ordner_binder::{ItemState, PrintRequest};

use crate::desk::{Desk, day, page};

/// An item of register 1 that ships.
fn item(desk: &Desk) -> String {
    let register = ordner_packs::RegisterId("1".to_owned());
    let list = desk.content.packs.checklists_of(&register).next().unwrap();
    format!("{}/{}", list.id, list.items[0].id)
}

#[test]
fn only_what_changed_and_the_old_sheet_is_named() {
    let mut desk = Desk::new();
    let request = PrintRequest::default();
    let first = day("2026-11-01");
    let never = desk.binder.changed_sheets(&request, None, first, &desk.content).unwrap();
    assert!(never.len() > 10 && never.iter().all(|sheet| sheet.before.is_none()), "never printed is new");
    let printed = desk.binder.print(&request, true, first, &desk.content).unwrap();
    desk.binder.remember(&request, &printed.sheets, first, &desk.content).unwrap();
    let changed = |desk: &Desk, since, today| {
        let changed = desk.binder.changed_sheets(&request, since, today, &desk.content).unwrap();
        changed.into_iter().map(|sheet| (sheet.name, sheet.before)).collect::<Vec<_>>()
    };
    let later = day("2026-12-01");
    assert_eq!(changed(&desk, None, later), [], "another day alone changes nothing");

    let id = item(&desk);
    desk.binder.set_item(&id, ItemState::Done, None, later, &desk.content).unwrap();
    desk.file("2", "Konto", &page("", &[]));
    let pages = |name: &str| {
        let at = never.iter().position(|sheet| sheet.name == name).unwrap();
        printed.sheets[at]
    };
    let expected = [("1".to_owned(), Some((first, pages("1")))), ("2".to_owned(), Some((first, pages("2"))))];
    assert_eq!(changed(&desk, None, later), expected);

    let list = desk.binder.changed_sheets(&request, None, later, &desk.content).unwrap();
    let again = desk.binder.print_changed(&request, &list, later, &desk.content).unwrap();
    assert_eq!((again.sheets.len(), again.sheets[0]), (3, 1), "a slip of one page, and two sheets");
    let place = desk.at("again.pdf");
    std::fs::write(&place, &again.pdf).unwrap();
    let words = crate::desk::words_of(&place).split_whitespace().collect::<Vec<_>>().join(" ");
    for word in ["Blätter austauschen", "Stand 01.11.2026", "Take out: 2 · ", "1 November 2026"] {
        assert!(words.contains(word), "{word} in {words}");
    }
    let names: Vec<_> =
        list.iter().map(|sheet| sheet.name.clone()).zip(again.sheets.iter().skip(1).copied()).collect();
    desk.binder.remember_printed(&request, &names, later, &desk.content).unwrap();
    assert_eq!(changed(&desk, None, later), [], "it lies in the paper binder now");
    // Whoever still has the print of November needs both.
    assert_eq!(changed(&desk, Some(day("2026-11-15")), later).len(), 2);
    assert_eq!(changed(&desk, Some(later), later), []);
    // Another choice of languages is another sheet.
    let german = PrintRequest { languages: vec!["de".parse().unwrap()], ..PrintRequest::default() };
    assert_eq!(desk.binder.changed_sheets(&german, None, later, &desk.content).unwrap().len(), never.len());
}

/// The goal is a third; the ratio is of one run on one machine.
#[test]
fn printing_again_after_one_change_takes_less_than_a_third() {
    let mut desk = Desk::new();
    let request = PrintRequest::default();
    let today = day("2026-11-22");
    let printed = desk.binder.print(&request, true, today, &desk.content).unwrap();
    desk.binder.remember(&request, &printed.sheets, today, &desk.content).unwrap();
    desk.file("2", "Konto", &page("", &[]));
    let mut whole = Vec::new();
    let mut again = Vec::new();
    for _ in 0..2 {
        let start = Instant::now();
        desk.binder.print(&request, true, today, &desk.content).unwrap();
        whole.push(start.elapsed());
        let start = Instant::now();
        let list = desk.binder.changed_sheets(&request, None, today, &desk.content).unwrap();
        let pages = desk.binder.print_changed(&request, &list, today, &desk.content).unwrap().pages;
        again.push(start.elapsed());
        assert!(list.len() == 1 && pages * 3 < printed.pages);
    }
    let (whole, again) = (whole.iter().min().unwrap(), again.iter().min().unwrap());
    assert!(*again * 3 <= *whole, "{again:?} against {whole:?}");
}
