//! What must hold for every day and every period, not only for those somebody thought of.
#![expect(clippy::expect_used, reason = "a test stops when its ground fails")]

use chrono::{Datelike, Days, NaiveDate, Weekday};
use ordner_packs::{Count, Length, Packs, Period, Theme, Unit, Way};
use ordner_rules::{Calendar, Letter, Meaning, Question, Reckoned, RulesError, Step, reckon};
use proptest::prelude::*;
use std::sync::LazyLock;
use strum::VariantNames;

static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::embedded().expect("shipped content"));

fn calendar(region: &str) -> Calendar<'static> {
    Calendar::new(&PACKS.pack(region).expect("region").holidays)
}

fn period_question(period: Period, day: NaiveDate, way: Option<Way>, region: &str) -> Reckoned {
    reckon(Question::Period(period), Letter { day, way }, calendar(region), &PACKS).expect("a day")
}

/// Any day of 2020 to 2040, so that a period of some years stays within the known holidays.
fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..20 * 365).prop_map(|offset| day("2020-01-01") + Days::new(offset))
}

fn periods() -> impl Strategy<Value = Period> {
    prop_oneof![
        (1_u32..100).prop_map(|amount| Period { amount, unit: Unit::Days }),
        (1_u32..20).prop_map(|amount| Period { amount, unit: Unit::Weeks }),
        (1_u32..24).prop_map(|amount| Period { amount, unit: Unit::Months }),
        (1_u32..4).prop_map(|amount| Period { amount, unit: Unit::Years }),
    ]
}

fn ways() -> impl Strategy<Value = Option<Way>> {
    prop_oneof![
        Just(None),
        Just(Some(Way::Post)),
        Just(Some(Way::Yellow)),
        Just(Some(Way::Hand)),
        Just(Some(Way::Registered)),
        Just(Some(Way::Electronic)),
        Just(Some(Way::Public)),
    ]
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_last_day_is_a_working_day_after_the_letter(from in days(), period in periods(), way in ways()) {
        for region in ["sn", "de"] {
            let due = period_question(period, from, way, region).day;
            prop_assert!(due > from);
            prop_assert_eq!(calendar(region).free(due), Ok(None));
            prop_assert!(!matches!(due.weekday(), Weekday::Sat | Weekday::Sun));
        }
    }

    #[test]
    fn a_later_letter_never_ends_earlier(from in days(), later in 0_u64..40, period in periods()) {
        // Within one way; between 31 December 2024 and 1 January 2025 the law itself jumped forward.
        for way in [None, Some(Way::Post), Some(Way::Yellow)] {
            let first = period_question(period, from, way, "sn").day;
            let second = period_question(period, from + Days::new(later), way, "sn").day;
            prop_assert!(first <= second, "{first} {second}");
        }
    }

    #[test]
    fn what_is_not_known_never_makes_a_limit_longer(from in days(), period in periods()) {
        let least = period_question(period, from, None, "de").day;
        for way in [Way::Post, Way::Yellow, Way::Hand, Way::Registered, Way::Electronic, Way::Public] {
            for region in ["de", "sn"] {
                prop_assert!(least <= period_question(period, from, Some(way), region).day);
            }
        }
    }

    #[test]
    fn a_shift_is_short_and_said(from in days(), period in periods(), way in ways()) {
        let reckoned = period_question(period, from, way, "sn");
        let end = reckoned.steps.iter().find_map(|step| match step {
            Step::EndsAfterDays { day, .. }
            | Step::EndsSameWeekday { day, .. }
            | Step::EndsSameDayOfMonth { day, .. }
            | Step::EndsWithMonth { day, .. } => Some(*day),
            _ => None,
        });
        let end = end.expect("the end of the period is said");
        let moved = (reckoned.day - end).num_days();
        // The longest row of free days in Saxony: Good Friday to Easter Monday, or Christmas before a weekend.
        prop_assert!((0..=4).contains(&moved), "{moved}");
        let said = reckoned.steps.iter().filter(|step| matches!(step, Step::IsFree { .. })).count();
        prop_assert_eq!(i64::try_from(said), Ok(moved));
        prop_assert_eq!(moved > 0, reckoned.steps.contains(&Step::MovesTo { day: reckoned.day }));
    }

    #[test]
    fn nothing_to_be_done_beforehand_falls_on_a_closed_day(from in days()) {
        for rule in PACKS.deadlines() {
            let question = Question::Rule { rule, in_the_letter: None };
            let Ok(reckoned) = reckon(question, Letter { day: from, way: None }, calendar("sn"), &PACKS) else { continue };
            match rule.count {
                Count::Before(_) | Count::BeforeTheDay => prop_assert!(reckoned.day < from, "{}", rule.id),
                Count::Within(_) => prop_assert!(reckoned.day > from, "{}", rule.id),
                _ => {}
            }
            if reckoned.meaning == Meaning::LastDay && rule.count != Count::RentNotice {
                prop_assert_eq!(calendar("sn").free(reckoned.day), Ok(None), "{}", rule.id);
            }
        }
    }
}

#[test]
fn asylum_rules_know_no_period_and_take_the_typed_one() {
    let rules: Vec<_> = PACKS.deadlines().iter().filter(|rule| rule.theme == Theme::Asylum).collect();
    assert_eq!(rules.len(), 14);
    let letter = Letter { day: day("2026-12-11"), way: None };
    let mut only_the_letter = 0;
    for rule in rules {
        assert!(!matches!(rule.count.length(), Some(Length::Preset(_))), "{}", rule.id);
        let untyped = Question::Rule { rule, in_the_letter: None };
        if rule.count == Count::AtOnce {
            continue;
        }
        only_the_letter += 1;
        let refused = reckon(untyped, letter, calendar("sn"), &PACKS);
        assert_eq!(refused, Err(RulesError::OnlyYourLetter { name: rule.id.clone() }));
        let typed = Question::Rule { rule, in_the_letter: "2w".parse().ok() };
        assert!(reckon(typed, letter, calendar("sn"), &PACKS).is_ok(), "{}", rule.id);
    }
    assert_eq!(only_the_letter, 13);
}

#[test]
fn the_one_year_limit_is_explained_and_never_reckoned() {
    let rule = PACKS.deadline("rb-fehlt-1y").expect("rule");
    let letter = Letter { day: day("2026-11-02"), way: Some(Way::Post) };
    for in_the_letter in [None, "1y".parse().ok()] {
        let answer = reckon(Question::Rule { rule, in_the_letter }, letter, calendar("sn"), &PACKS);
        assert!(
            matches!(answer, Err(RulesError::NeverReliedUpon { .. } | RulesError::NoPeriodHere { .. })),
            "{answer:?}"
        );
    }
}

#[test]
fn every_way_has_a_rule_and_every_step_its_law() {
    for way in [
        Way::Post,
        Way::Registered,
        Way::Yellow,
        Way::Deposited,
        Way::Hand,
        Way::Facility,
        Way::Electronic,
        Way::Download,
        Way::Public,
    ] {
        period_question("1m".parse().expect("period"), day("2026-11-02"), Some(way), "sn");
    }
    assert_eq!(Way::VARIANTS.len(), 9, "all ways were tried");
    let ids =
        ["event-day-left-out", "days-end", "weeks-and-months-end", "free-day-moves", "must-have-arrived"];
    for id in ids {
        assert!(PACKS.counting(id).is_some(), "{id}");
    }
}

#[test]
fn a_day_nobody_checked_the_holidays_for_is_refused() {
    let letter = Letter { day: day("2045-12-20"), way: None };
    let question = Question::Period("1m".parse().expect("period"));
    let answer = reckon(question, letter, calendar("sn"), &PACKS);
    assert_eq!(answer, Err(RulesError::HolidaysUnknown { year: 2046 }));
}

#[test]
fn a_rule_that_begins_with_an_event_takes_no_delivery() {
    let rule = PACKS.deadline("anmeldung-2w").expect("rule");
    let question = Question::Rule { rule, in_the_letter: None };
    let letter = Letter { day: day("2026-11-04"), way: Some(Way::Post) };
    let answer = reckon(question, letter, calendar("sn"), &PACKS);
    assert_eq!(answer, Err(RulesError::NoLetterHere { name: "anmeldung-2w".into() }));
    assert_eq!(day("2026-11-18").weekday().number_from_monday(), 3);
}
