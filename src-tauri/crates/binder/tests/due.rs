//! What is due is settled on one place, whatever it is: then it is off the list, and the record knows the day.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays files by hand, and fails where it fails"
)]

mod common;

use chrono::NaiveDate;
use ordner_binder::*;
use ordner_packs::{RegisterId, Way};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn kinds(binder: &Binder, content: &Content) -> Vec<DueKind> {
    binder.due(day("2026-11-22"), content).unwrap().iter().map(|one| one.kind).collect()
}

#[test]
fn what_is_done_leaves_the_list_and_nothing_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de", "en"], &content);
    let today = day("2026-11-22");
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, b"%PDF-1.7\nletter").unwrap();
    let placement = Placement::in_register(RegisterId("2".to_owned()));
    let letter = binder.add(&[&file], &placement, today, &content).unwrap().filed[0].0.clone();
    let written = Letter {
        way: Some(Way::Yellow),
        envelope: Some(day("2026-11-06")),
        period: Some("2w".to_owned()),
        ..Letter::default()
    };
    binder.write_letter(&letter, Some(written), today, &content).unwrap();
    let limit = OwnDeadline {
        day: day("2026-11-30"),
        what: "Antworten".to_owned(),
        office: None,
        counted_from: None,
        document: None,
        done: None,
    };
    let (limit, _) = binder.save_own(None, limit, &content).unwrap();
    let note = Note {
        day: today,
        with: None,
        topic: Some("Schule".to_owned()),
        present: Vec::new(),
        languages: None,
        asked: Vec::new(),
        next: Some(day("2026-12-10")),
        bring: None,
        appointment: None,
        case: None,
    };
    let (note, _) = binder.save_own(None, note, &content).unwrap();
    let line = NoteLine {
        note: note.clone(),
        mine: Some("Zeugnis bringen".to_owned()),
        until: Some(day("2026-12-01")),
        ..NoteLine::default()
    };
    let (line, _) = binder.save_own(None, line, &content).unwrap();
    let (goal, _) =
        binder.save_own(None, Goal { words: "Kurs".to_owned(), ..Goal::default() }, &content).unwrap();
    let step = GoalStep {
        goal,
        words: "Anmelden".to_owned(),
        until: Some(day("2026-12-02")),
        ..GoalStep::default()
    };
    let (step, _) = binder.save_own(None, step, &content).unwrap();
    use DueKind::{Agreed, Deadline, Step, Talk};
    assert_eq!(kinds(&binder, &content), [Deadline, Deadline, Agreed, Step, Talk]);

    // What is over by itself cannot be settled, and neither can what is not there.
    for (kind, about) in [(Talk, note.as_str()), (Step, "0000"), (Deadline, "0000"), (Agreed, limit.as_str())]
    {
        assert!(binder.settle(kind, about, today, &content).is_err(), "{kind:?}");
    }
    assert_eq!(kinds(&binder, &content).len(), 5, "a refusal changes nothing");

    let mut left = [Deadline, Deadline, Agreed, Step, Talk].to_vec();
    for (kind, about) in [(Deadline, &limit), (Deadline, &letter), (Agreed, &line), (Step, &step)] {
        binder.settle(kind, about, today, &content).unwrap();
        left.remove(0);
        assert_eq!(kinds(&binder, &content), left, "{kind:?}");
    }
    assert_eq!(binder.own_one::<OwnDeadline>(&limit).unwrap().1.done, Some(today));
    assert_eq!(binder.document(&letter).unwrap().1.letter.unwrap().done, Some(today));
    // The way back leads back.
    binder.undo_last(None, today).unwrap();
    assert_eq!(kinds(&binder, &content), [Step, Talk]);
}

#[test]
fn a_service_that_ends_is_due_with_the_one_that_follows() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de", "en"], &content);
    let changes = |binder: &Binder, today: &str| -> Vec<(String, String, Option<String>)> {
        let due = binder.due(day(today), &content).unwrap().into_iter();
        let changes = due.filter(|one| one.kind == DueKind::Change);
        changes.map(|one| (one.day.to_string(), one.about, one.who)).collect()
    };
    assert_eq!(changes(&binder, "2026-11-22"), [], "nobody has to tell a day");
    // A year in the town, and a birthday: each on the first day of what follows, three months before at the earliest.
    binder.set_entry("allocated", "15.12.2025", &content.packs).unwrap();
    binder.set_entry("birth-date", "2000-01-10", &content.packs).unwrap();
    let told = changes(&binder, "2026-11-22");
    let about = |topic: &str| told.iter().find(|(_, about, _)| about == topic).cloned().unwrap();
    let (first, _, office) = about("social-work");
    assert_eq!(
        (first.as_str(), office.as_deref()),
        ("2026-12-15", Some("Integrationsbüro in Ihrem Stadtteil"))
    );
    let (birthday, _, office) = about("counselling");
    assert_eq!(birthday, "2027-01-10");
    assert_eq!(office.as_deref(), Some("Migrationsberatung für Erwachsene in Dresden"));
    assert_eq!(changes(&binder, "2026-09-01"), [], "not yet");
    assert!(changes(&binder, "2027-01-11").is_empty(), "over by itself");
    let settled = binder.settle(DueKind::Change, "counselling", day("2026-11-22"), &content);
    assert!(settled.is_err(), "nobody settles a birthday");
    binder.set_entry("birth-date", "Januar 2000", &content.packs).unwrap();
    binder.set_entry("allocated", "", &content.packs).unwrap();
    assert_eq!(changes(&binder, "2026-11-22"), [], "no day is guessed");
}

#[test]
fn a_note_and_its_lines_come_and_go_in_one_action() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de", "en"], &content);
    let today = day("2026-11-22");
    let note = || Note {
        day: today,
        with: Some(" ".to_owned()),
        topic: Some("Kita".to_owned()),
        present: Vec::new(),
        languages: None,
        asked: Vec::new(),
        next: None,
        bring: None,
        appointment: None,
        case: None,
    };
    let line = |mine: &str| NoteLine { mine: Some(mine.to_owned()), ..NoteLine::default() };
    let many = (0..20).map(|at| (None, line(&format!("{at:02}")))).collect();
    let (long, _) = binder.save_note(None, note(), many, &content).unwrap();
    let order: Vec<_> =
        binder.lines_of(&long).unwrap().into_iter().filter_map(|(_, line)| line.mine).collect();
    assert!(order.is_sorted() && order.len() == 20, "they stay in their order: {order:?}");
    let lines = vec![(None, line("eins")), (None, line("  ")), (None, line("zwei"))];
    let (id, kept) = binder.save_note(None, note(), lines, &content).unwrap();
    assert_eq!((kept.with, binder.lines_of(&id).unwrap().len()), (None, 2), "blanks are nothing");
    let (first, _) = binder.lines_of(&id).unwrap().remove(0);

    // One stays and is changed, one goes, one comes.
    let lines = vec![(Some(first.clone()), line("eins!")), (Some(String::new()), line("drei"))];
    binder.save_note(Some(&id), note(), lines, &content).unwrap();
    let words = |binder: &Binder| -> Vec<String> {
        let mut words: Vec<_> =
            binder.lines_of(&id).unwrap().into_iter().filter_map(|(_, line)| line.mine).collect();
        words.sort();
        words
    };
    assert_eq!(words(&binder), ["drei", "eins!"]);
    binder.undo_last(None, today).unwrap();
    assert_eq!(words(&binder), ["eins", "zwei"], "one way back for all of it");

    // A line of another note is refused, and nothing changed.
    let (other, _) = binder.save_note(None, note(), vec![(None, line("fremd"))], &content).unwrap();
    let (foreign, _) = binder.lines_of(&other).unwrap().remove(0);
    let lines = vec![(Some(foreign), line("mein"))];
    assert!(binder.save_note(Some(&id), note(), lines, &content).is_err());
    assert_eq!(words(&binder), ["eins", "zwei"]);

    binder.remove_note(&id).unwrap();
    assert!(words(&binder).is_empty() && binder.own_one::<Note>(&id).is_err());
    assert_eq!(binder.lines_of(&other).unwrap().len(), 1);
    binder.undo_last(None, today).unwrap();
    assert_eq!(words(&binder), ["eins", "zwei"]);
}
