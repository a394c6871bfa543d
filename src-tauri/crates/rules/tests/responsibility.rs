//! Who answers whom in Dresden, and that everybody gets an answer everywhere.
#![expect(clippy::expect_used, reason = "a test stops when its ground fails")]

use chrono::NaiveDate;
use ordner_packs::{Pack, Packs};
use ordner_rules::{Missing, Person, announced, responsible};

fn packs() -> Packs {
    Packs::embedded().expect("shipped content")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

const TODAY: &str = "2026-11-22";

/// The ids of the rows that answer, with a question mark behind those that only might.
fn rows(pack: &Pack, topic: &str, person: Person<'_>, today: &str) -> Vec<String> {
    responsible(pack, topic, person, day(today))
        .into_iter()
        .map(|fit| format!("{}{}", fit.row.id, if fit.missing.is_empty() { "" } else { "?" }))
        .collect()
}

fn born(birth: &str) -> Person<'static> {
    Person { birth: Some(day(birth)), ..Person::default() }
}

#[test]
fn the_youth_service_advises_until_the_27th_birthday_and_the_switch_is_announced() {
    let packs = packs();
    let dresden = packs.pack("dresden").expect("pack");
    let answer = |birth| rows(dresden, "counselling", born(birth), TODAY);
    assert_eq!(answer("1999-11-23"), ["dd-counselling-youth"], "26 on its last day");
    assert_eq!(answer("1999-11-22"), ["dd-counselling-adult"], "27 today");
    assert_eq!(answer("2014-11-22"), ["dd-counselling-youth"], "12 today");
    let change = |birth| announced(dresden, "counselling", born(birth), day(TODAY));
    let (when, who) = change("2000-02-22").expect("three months ahead");
    assert_eq!((when, who[0].row.id.as_str()), (day("2027-02-22"), "dd-counselling-adult"));
    assert_eq!(change("2000-02-23"), None, "three months and a day ahead");
    assert_eq!(change("1999-11-22"), None, "today is no longer ahead");
    // Born on 29 February: 27 on 1 March of a year without that day.
    let leap = announced(dresden, "counselling", born("2000-02-29"), day("2026-12-15")).expect("ahead");
    assert_eq!(leap.0, day("2027-03-01"));
}

#[test]
fn the_welcome_service_helps_in_the_first_year_and_the_integration_office_after() {
    let packs = packs();
    let dresden = packs.pack("dresden").expect("pack");
    let since = |since: &str| Person { since: Some(day(since)), hours: Some(0), ..Person::default() };
    let answer = |start: &str| rows(dresden, "social-work", since(start), TODAY);
    assert_eq!(answer("2025-11-23"), ["dd-social-welcome"]);
    assert_eq!(answer("2025-11-22"), ["dd-social-integration"]);
    let (when, who) = announced(dresden, "social-work", since("2026-02-01"), day(TODAY)).expect("ahead");
    assert_eq!((when, who[0].row.id.as_str()), (day("2027-02-01"), "dd-social-integration"));
}

#[test]
fn special_services_begin_with_the_forecast_of_35_hours() {
    let packs = packs();
    let dresden = packs.pack("dresden").expect("pack");
    let hours = |hours| Person { since: Some(day("2020-01-01")), hours: Some(hours), ..Person::default() };
    assert_eq!(rows(dresden, "social-work", hours(34), TODAY), ["dd-social-integration"]);
    assert_eq!(rows(dresden, "social-work", hours(35), TODAY), ["dd-social-special"]);
    let row = &dresden.responsibilities.iter().find(|row| row.id == "dd-social-special").expect("row");
    assert_eq!(row.from_hours, Some(35), "the threshold is data");
    assert!(row.fact.is_stale(day(TODAY)), "and its age is seen");
}

#[test]
fn money_comes_from_the_office_of_the_paper() {
    let packs = packs();
    let dresden = packs.pack("dresden").expect("pack");
    for (status, row) in [
        ("gestattung", "dd-money-asylum"),
        ("duldung", "dd-money-asylum"),
        ("ae-25-2-fl", "dd-money-jobcenter"),
        ("ae-25-5", "dd-money-25-5"),
        ("ae-24", "dd-money-24"),
        ("uma", "dd-money-minor"),
    ] {
        let person = Person { status: Some(status), birth: Some(day("1990-01-01")), ..Person::default() };
        assert_eq!(rows(dresden, "money", person, TODAY), [row], "{status}");
    }
    let old = Person { status: Some("ae-25-2-fl"), birth: Some(day("1955-01-01")), ..Person::default() };
    assert_eq!(rows(dresden, "money", old, TODAY), ["dd-money-old-age"]);
}

#[test]
fn who_tells_nothing_gets_every_possible_answer_and_a_certain_one() {
    let packs = packs();
    let dresden = packs.pack("dresden").expect("pack");
    let fits = responsible(dresden, "social-work", Person::default(), day(TODAY));
    let missing: Vec<&[Missing]> = fits.iter().map(|fit| fit.missing.as_slice()).collect();
    assert_eq!(missing, [[Missing::Hours].as_slice(), &[Missing::Allocation], &[]]);
}

/// Whatever a person tells, each matter has exactly one certain answer in each region, and it comes last.
#[test]
fn everybody_gets_an_answer_everywhere() {
    let packs = packs();
    let statuses: Vec<Option<&str>> =
        ["kein-papier", "gestattung", "duldung", "ae-25-3", "ne-9", "gueb", "jobcenter"]
            .into_iter()
            .map(Some)
            .chain([None])
            .collect();
    let births = [None, Some(day("2020-05-05")), Some(day("2005-05-05")), Some(day("1950-05-05"))];
    let mut asked = 0;
    for pack in packs.packs() {
        for topic in packs.topics() {
            for status in &statuses {
                for birth in births {
                    let person = Person { status: *status, birth, since: None, hours: None };
                    let fits = responsible(pack, &topic.id, person, day(TODAY));
                    let certain = fits.iter().filter(|fit| fit.missing.is_empty()).count();
                    assert_eq!(certain, 1, "{} {} {status:?} {birth:?}", pack.id, topic.id);
                    assert!(fits.last().is_some_and(|fit| fit.missing.is_empty()));
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 1000, "control: {asked} questions");
}
