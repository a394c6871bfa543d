//! Who gets what: private things stay out for others, and what was left out is told.

use crate::desk::{Desk, document, recovery, register};
use ordner_packs::RegisterId;
use ordner_sheets::{Edition, LeftOut, Mark, Reader, SheetId, SheetsError};

fn form(name: &str) -> SheetId {
    SheetId::Form(name.to_owned())
}

/// The probe register is private in this desk, with one document and one contact in it.
fn with_private() -> Desk {
    let mut desk = Desk::filled();
    desk.answers.sample = false;
    let mut files = crate::desk::content();
    for (path, bytes) in &mut files {
        if path == "registers/d-letters.toml" {
            let text = String::from_utf8_lossy(bytes).replace("group =", "private = true\ngroup =");
            *bytes = text.into_bytes();
        }
    }
    desk.packs = ordner_packs::Packs::from_files(files).expect("content");
    let mut secret = document("Geheimes Papier");
    secret.register = RegisterId("d".into());
    secret.private = true;
    desk.answers.documents.push(secret);
    desk
}

fn printed_for(desk: &mut Desk, reader: Reader, sheets: &[SheetId]) -> (String, Vec<LeftOut>) {
    desk.manner.reader = reader;
    let asked: Vec<_> = sheets.iter().map(|sheet| (sheet.clone(), true)).collect();
    let left_out = desk.printed(&asked).expect("printed").left_out;
    (desk.describe(sheets).expect("described"), left_out)
}

#[test]
fn the_person_gets_everything() {
    let mut desk = with_private();
    let (text, left_out) =
        printed_for(&mut desk, Reader::Me, &[form("probe"), form("probe-card"), register("d")]);
    assert!(text.contains("Geheimes Papier") && text.contains("Asthma"));
    assert_eq!(left_out, []);
}

#[test]
fn an_office_gets_nothing_private_and_the_person_is_told() {
    let mut desk = with_private();
    let sheets = [form("probe"), form("probe-card"), register("d")];
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(
        text.contains("منصور") && !text.contains("Geheimes Papier") && !text.contains("Asthma"),
        "{text}"
    );
    let name = |name: &str| name.to_owned();
    assert_eq!(
        left_out,
        [
            LeftOut::PrivateSheet { name: name("probe-card") },
            LeftOut::PrivateSheet { name: name("d") },
            LeftOut::PrivateDocuments { count: 1 },
            LeftOut::PrivateAnswer { name: name("Krankheiten") },
        ]
    );
    desk.manner.with_private = true;
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(text.contains("Geheimes Papier") && text.contains("Asthma"));
    assert_eq!(left_out, []);
}

/// Half of a register may be private: its sheet goes to an office without those papers.
#[test]
fn a_private_paper_stays_out_of_the_list_of_an_open_register() {
    let mut desk = Desk::filled();
    let mut secret = document("Bescheid mit Umschlag");
    secret.register = RegisterId("2".into());
    secret.private = true;
    desk.answers.documents.push(secret);
    let sheets = [register("2")];
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(!text.contains("Bescheid mit Umschlag"));
    assert!(left_out.contains(&LeftOut::PrivateDocuments { count: 1 }), "{left_out:?}");
    let (text, left_out) = printed_for(&mut desk, Reader::Me, &sheets);
    assert!(text.contains("Bescheid mit Umschlag") && left_out.is_empty(), "{left_out:?}");
}

#[test]
fn a_set_holds_only_what_its_reader_needs() {
    let mut desk = Desk::filled();
    desk.manner.reader = Reader::Helper;
    let asked = SheetId::parse_all(&["probe".into(), "forms".into()], &desk.packs).expect("known");
    let left_out = desk.printed(&asked).expect("printed").left_out;
    let letter = LeftOut::OtherReader { name: "probe-letter".into() };
    let card = LeftOut::PrivateSheet { name: "probe-card".into() };
    assert!(left_out.contains(&letter) && left_out.contains(&card), "{left_out:?}");
    // Named by its own name it is printed, although it belongs to other sets.
    assert!(!left_out.contains(&LeftOut::OtherReader { name: "probe".into() }));
}

#[test]
fn private_lists_stay_with_the_person() {
    let mut desk = Desk::shipped();
    let open_register = |list: &&ordner_packs::Checklist| {
        list.private && desk.packs.register(&list.register).is_some_and(|register| !register.private)
    };
    let list = desk.packs.checklists().iter().find(open_register).expect("a private list").clone();
    desk.answers.marks = [(format!("{}/{}", list.id, list.items[0].id), Mark::InWork)].into();
    let (_, left_out) = printed_for(&mut desk, Reader::Office, &[form("still-needed")]);
    assert_eq!(left_out, [LeftOut::PrivateItems { count: 1 }]);
    let sheet = SheetId::Register(list.register.clone());
    let (text, left_out) = printed_for(&mut desk, Reader::Office, std::slice::from_ref(&sheet));
    assert!(left_out.contains(&LeftOut::PrivateChecklist { name: list.title.de.clone() }), "{left_out:?}");
    assert!(!text.contains(&list.title.de));
    assert!(printed_for(&mut desk, Reader::Me, &[sheet]).0.contains(&list.title.de));
}

#[test]
fn notes_beside_contacts_stay_with_the_person() {
    let mut desk = Desk::filled();
    let sheets = [register("2")];
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(
        !text.contains("Fenster 3") && left_out.contains(&LeftOut::OwnNotes { count: 1 }),
        "{left_out:?}"
    );
    assert!(printed_for(&mut desk, Reader::Me, &sheets).0.contains("Fenster 3"));
}

#[test]
fn nothing_is_told_that_no_sheet_would_have_shown() {
    let mut desk = with_private();
    let (_, left_out) = printed_for(&mut desk, Reader::Office, &[form("probe-letter")]);
    assert_eq!(left_out, []);
}

#[test]
fn when_nothing_is_left_it_is_said_instead_of_an_empty_file() {
    let mut desk = Desk::filled();
    desk.manner.reader = Reader::Office;
    assert_eq!(desk.print(&[form("probe-card"), recovery()]), Err(SheetsError::NothingLeft));
}

#[test]
fn offices_are_told_how_not_to_reach_the_person() {
    let mut desk = Desk::filled();
    let rule = "Brückenstraße 9";
    let sheets = [form("probe"), register("2")];
    let (text, _) = printed_for(&mut desk, Reader::Office, &sheets);
    assert_eq!(text.matches(rule).count(), 2);
    assert!(text.contains("nicht anrufen"));
    assert!(!printed_for(&mut desk, Reader::Me, &sheets).0.contains(rule));
    // A letter goes to an office whoever prints it.
    assert!(printed_for(&mut desk, Reader::Me, &[form("probe-letter")]).0.contains(rule));
}

#[test]
fn an_office_does_not_get_a_number_that_it_should_not_phone() {
    let mut desk = Desk::filled();
    let (sheets, told) = ([form("my-details")], LeftOut::NotToPhone { name: "Telefon".into() });
    desk.packs = Desk::shipped().packs;
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(text.contains("000 12 34") && !left_out.contains(&told), "{left_out:?}");
    desk.answers.entries.insert("no-contact".into(), "Handy meines Mannes: 0351/0001234".into());
    let (text, left_out) = printed_for(&mut desk, Reader::Office, &sheets);
    assert!(text.contains("0351/0001234") && !text.contains("000 12 34"), "{text}");
    assert_eq!(left_out.iter().filter(|one| **one == told).count(), 1, "{left_out:?}");
    // For the person it is an answer like every other.
    assert!(printed_for(&mut desk, Reader::Me, &sheets).0.contains("000 12 34"));
}

#[test]
fn every_office_that_gave_a_number_gets_a_letter() {
    let mut desk = Desk::filled();
    let text = desk.describe(&[form("probe-letter")]).expect("letter");
    assert_eq!(text.matches("\npage ").count(), 2);
    for words in
        ["Jobcenter Probestadt", "12345BG0006789", "ich wohne jetzt hier: Musterweg 1", "I live here now: …"]
    {
        assert!(text.contains(words), "{words} is missing in\n{text}");
    }
    desk.answers.entries.clear();
    let blank = desk.describe(&[form("probe-letter")]).expect("letter");
    assert!(blank.contains("ich wohne jetzt hier: ____") && !blank.contains("Jobcenter"));
}

#[test]
fn what_has_a_fixed_size_says_so_in_the_large_edition() {
    let mut desk = Desk::filled();
    desk.manner.edition = Edition::Large;
    let (_, left_out) =
        printed_for(&mut desk, Reader::Me, &[form("probe"), form("probe-card"), SheetId::MiniBook]);
    let fixed = ["probe-card", "mini-book"].map(|name| LeftOut::NotEnlarged { name: name.to_owned() });
    assert_eq!(left_out, fixed);
}

#[test]
fn lists_show_what_lies_in_the_binder() {
    let mut desk = Desk::shipped();
    desk.answers = crate::desk::answers();
    let item = &desk.packs.checklists()[0];
    let first = item.items.iter().find(|item| item.only_in.is_none()).expect("an item");
    desk.answers.marks = [(format!("{}/{}", item.id, first.id), Mark::InWork)].into();
    let beginning: String = first.de.chars().take(12).collect();
    for (sheet, words) in [
        ("documents", "Mappe zu Hause"),
        ("deadlines", "31.08.2026"),
        ("who-helps", "Übersetzer"),
        ("numbers", "12345BG0006789"),
        ("my-details", "+49 351 000 12 34"),
        ("still-needed", beginning.as_str()),
    ] {
        let text = desk.describe(&[form(sheet)]).expect("described");
        assert!(text.contains(words), "{words} is missing on {sheet}:\n{text}");
    }
}
