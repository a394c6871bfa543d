//! Everything a card says of a paper, and what makes one a letter: the day it gives, its slip, its line in the list.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays files by hand, and fails where it fails"
)]

mod common;

use std::fs;

use chrono::NaiveDate;
use ordner_binder::*;
use ordner_packs::{RegisterId, Way};
use ordner_rules::RulesError;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

struct Desk {
    folder: tempfile::TempDir,
    content: Content,
    binder: Binder,
    /// A letter dated 2 November, filed by its photo.
    letter: String,
}

impl Desk {
    fn with_a_letter(languages: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (mut binder, _) = common::binder(folder.path(), languages, &content);
        let placement = Placement {
            title: Some("Bescheid vom Amt".to_owned()),
            office: Some("Rathaus Musterstadt".to_owned()),
            reference: Some(" AZ-4711/26 ".to_owned()),
            issued: Some("2026-11-02".parse().unwrap()),
            ..Placement::in_register(RegisterId("2".to_owned()))
        };
        let file = folder.path().join("letter.pdf");
        fs::write(&file, b"%PDF-1.7\nletter").unwrap();
        let added = binder.add(&[&file], &placement, today(), &content).unwrap();
        let letter = added.filed[0].0.clone();
        Self { folder, content, binder, letter }
    }

    fn write(&mut self, letter: Letter) -> Result<Letter, Error> {
        let id = self.letter.clone();
        let document = self.binder.write_letter(&id, Some(letter), today(), &self.content)?;
        Ok(document.letter.unwrap())
    }

    /// The text of a printed sheet without blanks, and its pages.
    fn paper(&self, sheet: &str, languages: &[&str], letter: Option<&str>) -> (String, usize) {
        let request = PrintRequest {
            sheets: vec![sheet.to_owned()],
            languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
            letter: letter.map(str::to_owned),
            ..PrintRequest::default()
        };
        let printed = self.binder.print(&request, true, today(), &self.content).unwrap();
        let file = self.folder.path().join(format!("{sheet}.pdf"));
        fs::write(&file, &printed.pdf).unwrap();
        let text = std::process::Command::new("pdftotext").arg(&file).arg("-").output().unwrap();
        // Narrow columns break a line inside a number.
        let text = String::from_utf8(text.stdout).unwrap();
        (text.split_whitespace().collect(), printed.pages)
    }
}

fn yellow(envelope: &str) -> Letter {
    Letter {
        way: Some(Way::Yellow),
        envelope: Some(day(envelope)),
        period: Some("2w".to_owned()),
        ..Letter::default()
    }
}

#[test]
fn a_day_is_never_reckoned_from_the_date_of_the_letter() {
    let mut desk = Desk::with_a_letter(&["de", "en"]);
    let without = Letter { period: Some("2w".to_owned()), way: Some(Way::Yellow), ..Letter::default() };
    assert_eq!(desk.write(without).unwrap().due, None, "the letter is dated, its envelope is not");
    // Control: with the day on the envelope there is one, and it is counted from there and not from 2 November.
    assert_eq!(desk.write(yellow("2026-11-06")).unwrap().due, Some(day("2026-11-20")));
}

#[test]
fn the_way_it_came_decides_where_counting_begins() {
    let mut desk = Desk::with_a_letter(&["de"]);
    let mut due = |way| desk.write(Letter { way: Some(way), ..yellow("2026-11-06") }).unwrap().due;
    assert_eq!(due(Way::Yellow), Some(day("2026-11-20")));
    assert_eq!(due(Way::Deposited), Some(day("2026-11-20")), "the note counts, not the day it is fetched");
    assert_eq!(due(Way::Hand), Some(day("2026-11-20")));
    assert_eq!(due(Way::Post), Some(day("2026-11-24")), "four days in the post");
}

#[test]
fn where_only_the_letter_knows_its_period_there_is_no_day_before_it_is_typed() {
    let mut desk = Desk::with_a_letter(&["de"]);
    let packs = Content::embedded().unwrap().packs;
    let only_letter = packs
        .deadlines()
        .iter()
        .find(|rule| {
            let Ok(ordner_packs::Length::InTheLetter) = length(rule) else { return false };
            !rule.delivery.is_empty()
        })
        .unwrap();
    let asked = Letter { rule: Some(only_letter.id.clone()), period: None, ..yellow("2026-11-06") };
    assert_eq!(desk.write(asked.clone()).unwrap().due, None);
    let typed = Letter { period: Some("1w".to_owned()), ..asked };
    assert!(desk.write(typed).unwrap().due.is_some(), "the period of the letter was typed");
}

fn length(rule: &ordner_packs::Deadline) -> Result<ordner_packs::Length, ()> {
    match rule.count {
        ordner_packs::Count::Within(length) => Ok(length),
        _ => Err(()),
    }
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_lost() {
    let mut desk = Desk::with_a_letter(&["de"]);
    desk.write(yellow("2026-11-06")).unwrap();
    let wrong = Letter { period: Some("two weeks".to_owned()), ..yellow("2026-11-07") };
    assert!(matches!(
        desk.write(wrong),
        Err(Error::Rules(RulesError::NoSuchRule { .. } | RulesError::NotAPeriod { .. }))
    ));
    let wrong = Letter { rule: Some("no-such-rule".to_owned()), ..yellow("2026-11-07") };
    assert!(matches!(desk.write(wrong), Err(Error::Rules(RulesError::NoSuchRule { .. }))));
    let wrong = Letter { envelope_photo: Some("nobody".to_owned()), ..yellow("2026-11-07") };
    assert!(matches!(desk.write(wrong), Err(Error::Binder(BinderError::NoSuchDocument { .. }))));
    let kept = desk.binder.document(&desk.letter).unwrap().1.letter.unwrap();
    assert_eq!(kept.due, Some(day("2026-11-20")));
}

#[test]
fn an_answered_letter_is_due_no_more() {
    let mut desk = Desk::with_a_letter(&["de"]);
    assert_eq!(desk.write(yellow("2026-11-06")).unwrap().open_due(), Some(day("2026-11-20")));
    let done = Letter { done: Some(today()), ..yellow("2026-11-06") };
    let done = desk.write(done).unwrap();
    assert_eq!((done.open_due(), done.due), (None, Some(day("2026-11-20"))));
}

#[test]
fn the_slip_is_one_page_and_says_what_it_is_when_and_where_to_go() {
    let mut desk = Desk::with_a_letter(&["de", "en"]);
    desk.write(yellow("2026-11-06")).unwrap();
    for languages in [&["de", "en"][..], &["de", "en", "ar"]] {
        let (text, pages) = desk.paper("letter-slip", languages, Some(&desk.letter));
        assert_eq!(pages, 1, "{languages:?}");
        let place = &desk.content.packs.pack("dresden").unwrap().contacts;
        assert!(
            place.iter().any(|contact| text.contains(&contact.name.de.replace(' ', ""))),
            "{languages:?}: a place to go"
        );
        for fact in ["BescheidvomAmt", "RathausMusterstadt", "AZ-4711/26", "06.11.2026", "20.11.2026"] {
            assert!(text.contains(fact), "{languages:?}: {fact} is missing from {text}");
        }
        let other_digits = text.chars().find(|c| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}'));
        assert_eq!(other_digits, None, "offices read 0 to 9");
    }
    // Control: without a letter it is a form to fill by hand.
    let (text, _) = desk.paper("letter-slip", &["de", "en"], None);
    assert!(!text.contains("20.11.2026") && !text.contains("AZ-4711/26"));
}

#[test]
fn the_list_of_letters_is_filled_and_leaves_other_papers_out() {
    let mut desk = Desk::with_a_letter(&["de", "en"]);
    let (empty, _) = desk.paper("letters", &["de", "en"], None);
    assert!(!empty.contains("AZ-4711/26"), "a paper that is no letter stands in no list of letters");
    desk.write(Letter { arrived: Some(day("2026-11-07")), ..yellow("2026-11-06") }).unwrap();
    let (text, _) = desk.paper("letters", &["de", "en"], None);
    for fact in ["07.11.2026", "06.11.2026", "AZ-4711/26", "20.11.2026"] {
        assert!(text.contains(fact), "{fact} is missing from {text}");
    }
}

#[test]
fn a_card_says_everything_and_search_finds_it() {
    let mut desk = Desk::with_a_letter(&["de"]);
    let Desk { content, binder, letter: id, .. } = &mut desk;
    let (_, document) = binder.document(id).unwrap();
    assert_eq!(document.reference.as_deref(), Some("AZ-4711/26"));
    let contact = content.packs.pack("dresden").unwrap().contacts.first().unwrap();
    let change = DocumentChange {
        office: Some(contact.id.clone()),
        person: Some("Amal".to_owned()),
        issued: Some("2026-11".parse().unwrap()),
        valid_until: Some("2027".parse().unwrap()),
        lent: Some(Lent { to: "Frau Berg".to_owned(), since: Some(today()) }),
        note: Some("Original nachreichen".to_owned()),
        ..DocumentChange::of(&document)
    };
    let document = binder.change_document(id, change, content).unwrap();
    let office = document.office.clone().unwrap();
    assert_eq!((office.contact.as_deref(), &office.name), (Some(contact.id.as_str()), &contact.name.de));
    // Saved again as it is, the contact stays one.
    let again = binder.change_document(id, DocumentChange::of(&document), content).unwrap();
    assert_eq!(again, document);
    for query in ["4711", contact.name.de.split(' ').next().unwrap(), "Frau Berg", "nachreichen"] {
        assert_eq!(binder.search(query).len(), 1, "{query}");
    }
    assert_eq!(binder.search("Rathaus").len(), 0, "the old office is gone");
    let (_, moments) = binder.history(id).unwrap();
    let changed: Vec<_> =
        moments.iter().flat_map(|moment| &moment.fields).map(|field| field.field.as_str()).collect();
    for field in ["office_name", "lent_to", "lent_since", "issued", "valid_until", "note"] {
        assert!(changed.contains(&field), "{field} of {changed:?}");
    }
}

#[test]
fn cards_of_older_programs_stay_readable_and_every_way_out_carries_the_new_fields() {
    let older = r#"{"title":"Alt","register":"1","kind":null,"person":null,"issued":"2024-03-07","valid_until":null,
        "original":null,"added":"2024-03-08","private":null,"files":[],"trashed":null}"#;
    let document: Document = serde_json::from_str(older).unwrap();
    assert_eq!(document.issued.unwrap().to_string(), "2024-03-07");
    assert_eq!((document.office, document.letter), (None, None));

    let mut desk = Desk::with_a_letter(&["de"]);
    desk.write(yellow("2026-11-06")).unwrap();
    let place = desk.folder.path().join("out");
    desk.binder.export(&place, today(), &desk.content).unwrap();
    let out = fs::read_dir(&place).unwrap().next().map(|entry| entry.unwrap().path());
    let out = if place.join("records.json").exists() { place } else { out.unwrap() };
    let records = fs::read_to_string(out.join("records.json")).unwrap();
    let records: serde_json::Value = serde_json::from_str(&records).unwrap();
    let record = &records["documents"][0];
    assert_eq!(record["reference"], "AZ-4711/26");
    assert_eq!(record["office"]["name"], "Rathaus Musterstadt");
    assert_eq!(
        (&record["letter"]["way"], &record["letter"]["due"]),
        (&"yellow".into(), &"2026-11-20".into())
    );
    let csv = fs::read_to_string(out.join("documents.csv")).unwrap();
    assert!(csv.contains("\"Rathaus Musterstadt\";\"AZ-4711/26\""), "{csv}");
    let dates = fs::read_to_string(out.join("dates.ics")).unwrap();
    assert!(dates.contains("DTSTART;VALUE=DATE:20261120") && !dates.contains("AZ-4711"), "{dates}");
}
