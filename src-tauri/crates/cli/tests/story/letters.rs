//! A letter on the command line: its card, the day it gives, its slip; and a letter that nobody files.

use std::process::Output;

use serde_json::Value;

use crate::Desk;

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_default()
}

#[test]
fn a_letter_is_written_down_and_its_slip_printed() {
    let desk = Desk::new();
    assert!(desk.ordner(&["demo", "s.ordner"]).status.success());
    let list = json(&desk.ordner(&["--json", "list", "s.ordner", "--register", "2"]));
    let id = list[0]["id"].as_str().expect("a paper");
    let line = ["--json", "edit", "s.ordner", id, "--office", "Rathaus", "--reference", "AZ-4711/26"];
    let more =
        ["--issued", "2026-11", "--lent-to", "Frau Berg", "--lent-since", "2026-11-20", "--note", "Kopie"];
    let card = json(&desk.ordner(&[&line[..], &more].concat()));
    assert_eq!((&card["office"]["name"], &card["issued"]), (&"Rathaus".into(), &"2026-11".into()));
    assert_eq!((&card["lent"]["to"], &card["lent"]["since"]), (&"Frau Berg".into(), &"2026-11-20".into()));
    let wrong = desk.ordner(&["edit", "s.ordner", id, "--issued", "2026-13"]);
    assert_eq!(wrong.status.code(), Some(2));

    let letter = |line: &[&str]| desk.ordner(&[&["--json", "letter", "s.ordner", id], line].concat());
    let without = json(&letter(&["--delivered", "yellow", "--period", "2w"]));
    assert_eq!(without["letter"]["due"], Value::Null, "no day without the date on the envelope");
    let with = json(&letter(&["--envelope", "2026-11-06"]));
    assert_eq!(with["letter"]["due"], "2026-11-20");
    assert_eq!(letter(&["--rule", "nothing-like-it"]).status.code(), Some(1));
    let slip = ["print", "s.ordner", "--sheets", "letter-slip", "--letter", id, "--out", "slip.pdf"];
    let printed = json(&desk.ordner(&[&["--json"], &slip[..]].concat()));
    assert_eq!(printed["pages"], 1);
    let none = json(&letter(&["--none"]));
    assert_eq!(none["letter"], Value::Null);
}

#[test]
fn a_letter_that_nobody_files_is_told_apart_and_leaves_nothing() {
    let desk = Desk::new();
    let before = std::fs::read_dir(desk.path()).expect("folder").count();
    let red = json(&desk.ordner(&["--json", "triage", "window", "yellow", "bamf"]));
    assert_eq!((&red["urgency"], &red["seen"][0]["urgency"]), (&"red".into(), &"red".into()));
    assert!(red["see"].as_array().is_some_and(|see| !see.is_empty()), "{red}");
    let said = desk.ordner(&["triage", "window", "information"]);
    let said = String::from_utf8(said.stdout).expect("text");
    assert!(said.contains("Green") && said.contains("Grün"), "{said}");
    let refused = desk.ordner(&["triage", "green-envelope"]);
    assert_eq!(refused.status.code(), Some(1));
    let after = std::fs::read_dir(desk.path()).expect("folder").count();
    assert_eq!(after, before, "nothing is stored");
}
