//! Every day the program names against a calculation that is not its own: `cases.csv` and `holidays.csv`, made by
//! `make_cases.py` with Python's calendar and its package `holidays`.
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops when its ground fails")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ordner_packs::{Packs, Way};
use ordner_rules::{Calendar, Letter, Question, reckon};

const CASES: &str = include_str!("cases.csv");
const HOLIDAYS: &str = include_str!("holidays.csv");

fn packs() -> Packs {
    Packs::embedded().expect("shipped content")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

fn way(text: &str) -> Option<Way> {
    Some(match text {
        "" => return None,
        "post" => Way::Post,
        "registered" => Way::Registered,
        "yellow" => Way::Yellow,
        "hand" => Way::Hand,
        "electronic" => Way::Electronic,
        "download" => Way::Download,
        "public" => Way::Public,
        other => panic!("{other} is no way"),
    })
}

/// The rows whose day differs from what the program reckons.
fn differing(packs: &Packs, table: &str) -> Vec<String> {
    let home = packs.pack("dresden").expect("pack");
    let mut differing = vec![];
    for row in table.lines().skip(1) {
        let [_, asked, from, delivered, region, due] =
            row.split(',').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("{row}"));
        let question = match asked.parse() {
            Ok(period) => Question::Period(period),
            Err(_) => {
                let (id, typed) = asked.split_once(' ').unwrap_or((asked, ""));
                let rule = packs.deadline(id).unwrap_or_else(|| panic!("no rule {id}"));
                Question::Rule { rule, in_the_letter: typed.parse().ok() }
            }
        };
        let named = (!region.is_empty()).then(|| packs.pack(region).expect("region"));
        let holidays = &question.holidays(named, home, packs).expect("region").holidays;
        let letter = Letter { day: day(from), way: way(delivered) };
        let reckoned = reckon(question, letter, Calendar::new(holidays), packs);
        if reckoned.as_ref().map(|reckoned| reckoned.day) != Ok(day(due)) {
            differing.push(format!("{row}: {reckoned:?}"));
        }
    }
    differing
}

#[test]
fn every_case_agrees() {
    let rows = CASES.lines().count() - 1;
    assert!(rows >= 300, "{rows} cases");
    let differing = differing(&packs(), CASES);
    assert!(differing.is_empty(), "{} of {rows} differ:\n{}", differing.len(), differing.join("\n"));
}

/// Control: one row moved by one day is found, and no other.
#[test]
fn a_wrong_row_is_noticed() {
    let right = "worked example,2w,2026-12-11,yellow,sn,2026-12-28";
    assert!(CASES.contains(right));
    let wrong = right.replace("2026-12-28", "2026-12-29");
    let found = differing(&packs(), &CASES.replacen(right, &wrong, 1));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with(&wrong), "{found:?}");
}

#[test]
fn the_holidays_of_26_years_agree() {
    let packs = packs();
    for region in ["de", "sn"] {
        let prefix = format!("{region},");
        let expected: BTreeSet<NaiveDate> =
            HOLIDAYS.lines().filter_map(|row| row.strip_prefix(&prefix)).map(day).collect();
        let calendar = Calendar::new(&packs.pack(region).expect("region").holidays);
        let found: BTreeSet<NaiveDate> = (2020..=2045)
            .flat_map(|year| calendar.holidays(year).expect("known year"))
            .map(|(day, _)| day)
            .collect();
        assert_eq!(found, expected, "{region}");
        assert_eq!(found.len(), 26 * if region == "sn" { 11 } else { 9 }, "{region}");
    }
}

/// Every rule is either in the table or has nothing to reckon.
#[test]
fn no_rule_is_forgotten() {
    let asked: BTreeSet<&str> = CASES
        .lines()
        .filter_map(|row| row.split(',').nth(1))
        .filter_map(|question| question.split(' ').next())
        .collect();
    let packs = packs();
    let rules = packs.deadlines().iter().map(|rule| rule.id.as_str());
    let missing: BTreeSet<&str> = rules.filter(|id| !asked.contains(id)).collect();
    let nothing_to_reckon =
        ["asyl-adresse", "fam-sub", "jobcenter-aenderung", "krank-sofort", "rb-fehlt-1y", "schule-anmeldung"];
    assert_eq!(missing, nothing_to_reckon.into());
    assert_eq!(packs.deadlines().len(), 61);
}
