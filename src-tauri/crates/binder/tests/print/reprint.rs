//! Printing only what changed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ordner_binder::{DocumentChange, ItemState, Manner, OwnContact, PrintRequest, Reader, SheetId};

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
        printed.sheets[at].1
    };
    let expected = [("1".to_owned(), Some((first, pages("1")))), ("2".to_owned(), Some((first, pages("2"))))];
    assert_eq!(changed(&desk, None, later), expected);

    let list = desk.binder.changed_sheets(&request, None, later, &desk.content).unwrap();
    let again = desk.binder.print_changed(&request, &list, later, &desk.content).unwrap();
    assert_eq!((again.sheets.len(), again.sheets[0].1), (3, 1), "a slip of one page, and two sheets");
    let place = desk.at("again.pdf");
    std::fs::write(&place, &again.pdf).unwrap();
    let words = crate::desk::words_of(&place).split_whitespace().collect::<Vec<_>>().join(" ");
    for word in ["Blätter austauschen", "Stand 01.11.2026", "Take out: 2 · ", "1 November 2026"] {
        assert!(words.contains(word), "{word} in {words}");
    }
    desk.binder.remember(&request, &again.sheets, later, &desk.content).unwrap();
    assert_eq!(changed(&desk, None, later), [], "it lies in the paper binder now");
    // Whom a paper is kept from changes no word of the person's own sheet.
    let (id, konto) =
        desk.binder.search("Konto").first().map(|(id, one)| ((*id).to_owned(), (*one).clone())).unwrap();
    let change = DocumentChange { private: Some(true), ..DocumentChange::of(&konto) };
    desk.binder.change_document(&id, change, &desk.content).unwrap();
    assert_eq!(changed(&desk, None, later), []);
    // Whoever still has the print of November needs both.
    assert_eq!(changed(&desk, Some(day("2026-11-15")), later).len(), 2);
    assert_eq!(changed(&desk, Some(later), later), []);
    // Another choice of languages is another sheet.
    let german = PrintRequest { languages: vec!["de".parse().unwrap()], ..PrintRequest::default() };
    assert_eq!(desk.binder.changed_sheets(&german, None, later, &desk.content).unwrap().len(), never.len());
}

/// What goes to an office lies there and not in the binder.
#[test]
fn a_print_for_somebody_else_replaces_no_sheet() {
    let mut desk = Desk::new();
    let request = PrintRequest::default();
    let manner = Manner { reader: Reader::Office, ..Manner::default() };
    let office = PrintRequest { manner, ..PrintRequest::default() };
    let (first, later) = (day("2026-11-01"), day("2026-12-01"));
    let printed = desk.binder.print(&request, true, first, &desk.content).unwrap();
    desk.binder.remember(&request, &printed.sheets, first, &desk.content).unwrap();
    let given = desk.binder.print(&office, true, later, &desk.content).unwrap();
    assert!(given.sheets.len() < printed.sheets.len() && !given.left_out.is_empty(), "what is private stays");
    let new = desk.binder.changed_sheets(&office, None, later, &desk.content).unwrap();
    assert_eq!(new.len(), given.sheets.len(), "only what goes there, all of it for the first time");
    assert!(new.iter().all(|sheet| sheet.before.is_none()));
    desk.binder.remember(&office, &given.sheets, later, &desk.content).unwrap();
    assert_eq!(desk.binder.changed_sheets(&office, None, later, &desk.content).unwrap(), []);
    assert_eq!(desk.binder.changed_sheets(&request, Some(later), later, &desk.content).unwrap(), []);
}

fn happen(desk: &mut Desk, what: &str, today: NaiveDate) {
    match what {
        "an answer" => desk.binder.set_entry("family-name", "Musterfrau", &desk.content.packs).unwrap(),
        "a contact" => {
            let contact = OwnContact {
                register: ordner_packs::RegisterId("3".to_owned()),
                name: "Beratung".to_owned(),
                role: None,
                phone: Some("0351 0000".to_owned()),
                address: None,
                email: None,
            };
            desk.binder.save_contact(None, contact, &desk.content).unwrap();
        }
        "a paper" => {
            desk.file("2", "Konto", &page("", &[]));
        }
        "an item in work" => {
            let id = item(desk);
            desk.binder.set_item(&id, ItemState::InWork, None, today, &desk.content).unwrap();
        }
        "a status" => {
            let known = desk.content.packs.statuses().iter().find(|status| !status.group);
            let id = known.unwrap().id.clone();
            desk.binder.set_status(Some(&id), &desk.content).unwrap();
        }
        _ => {}
    }
}

/// Of every sheet there is: it counts as changed if and only if other bytes are printed.
#[test]
fn a_sheet_counts_as_changed_when_its_print_is_another() {
    let mut desk = Desk::new();
    let today = day("2026-11-22");
    let names: Vec<String> = SheetId::all(&desk.content.packs).iter().map(SheetId::name).collect();
    let request = PrintRequest {
        sheets: names.clone(),
        languages: vec!["de".parse().unwrap()],
        ..PrintRequest::default()
    };
    let look = |desk: &Desk| -> BTreeMap<String, Vec<u8>> {
        let print = |name: &String| {
            let alone = PrintRequest { sheets: vec![name.clone()], ..request.clone() };
            (name.clone(), desk.binder.print(&alone, true, today, &desk.content).unwrap().pdf)
        };
        names.iter().map(print).collect()
    };
    let mut before = look(&desk);
    for what in ["an answer", "a contact", "a paper", "an item in work", "a status", "nothing"] {
        let pages: Vec<(String, usize)> = names.iter().map(|name| (name.clone(), 1)).collect();
        desk.binder.remember(&request, &pages, today, &desk.content).unwrap();
        happen(&mut desk, what, today);
        let after = look(&desk);
        let differ: BTreeSet<String> =
            names.iter().filter(|name| before[*name] != after[*name]).cloned().collect();
        let told = desk.binder.changed_sheets(&request, None, today, &desk.content).unwrap();
        let told: BTreeSet<String> = told.into_iter().map(|sheet| sheet.name).collect();
        assert_eq!(told, differ, "{what}");
        assert_eq!(differ.is_empty(), what == "nothing", "{what}: {differ:?}");
        before = after;
    }
}

/// What costs time is laying out. The goal is a third of the time; counted are pages, which no busy machine changes.
#[test]
fn printing_again_after_one_change_lays_out_less_than_a_third() {
    let mut desk = Desk::new();
    let request = PrintRequest::default();
    let today = day("2026-11-22");
    let printed = desk.binder.print(&request, true, today, &desk.content).unwrap();
    desk.binder.remember(&request, &printed.sheets, today, &desk.content).unwrap();
    desk.file("2", "Konto", &page("", &[]));
    let list = desk.binder.changed_sheets(&request, None, today, &desk.content).unwrap();
    let again = desk.binder.print_changed(&request, &list, today, &desk.content).unwrap();
    assert!(list.len() == 1 && again.pages * 3 < printed.pages, "{} of {}", again.pages, printed.pages);
}

/// No font of ours has this sign, so laying it out is refused: whoever finds out what changed has laid out nothing.
#[test]
fn what_changed_is_told_without_laying_out() {
    let mut desk = Desk::new();
    let request = PrintRequest::default();
    let today = day("2026-11-22");
    let printed = desk.binder.print(&request, true, today, &desk.content).unwrap();
    desk.binder.remember(&request, &printed.sheets, today, &desk.content).unwrap();
    desk.file("2", "\u{13000}", &page("", &[]));
    let list = desk.binder.changed_sheets(&request, None, today, &desk.content).unwrap();
    assert_eq!(list.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["2"]);
    let refused = desk.binder.print_changed(&request, &list, today, &desk.content);
    assert!(matches!(refused, Err(ordner_binder::Error::Sheets(_))), "control");
}
