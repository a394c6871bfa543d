//! Every step of a sum, every kind of day, every missing fact and every doubt has a sentence in German and in English.

use ordner_binder::{
    Against, Closed, ConsentState, Coverage, DueKind, Expiry, Filter, Flag, GivenHow, GoalState, TellingKind,
    What,
};
use ordner_locale::{LanguageTag, Locales};
use ordner_packs::{Look, Theme, Way};
use ordner_rules::numbers::Doubt;
use ordner_rules::{Meaning, Missing, Step};
use strum::VariantNames;

fn ids() -> Vec<String> {
    let families: [(&str, &[&str]); 15] = [
        ("deadline-step", Step::VARIANTS),
        ("deadline-meaning", Meaning::VARIANTS),
        ("deadline-theme", Theme::VARIANTS),
        ("who-missing", Missing::VARIANTS),
        ("number-doubt", Doubt::VARIANTS),
        ("letter-way", Way::VARIANTS),
        ("expiry", Expiry::VARIANTS),
        ("filter", Filter::VARIANTS),
        ("triage-look", Look::VARIANTS),
        ("shelf-flag", Flag::VARIANTS),
        ("shelf-closed", Closed::VARIANTS),
        ("count", Flag::VARIANTS),
        ("count", Closed::VARIANTS),
        ("count", &["binders", "with-a-day"]),
        ("join", What::VARIANTS),
    ];
    // These names are whole ids.
    let states = [
        Coverage::VARIANTS,
        ConsentState::VARIANTS,
        GivenHow::VARIANTS,
        GoalState::VARIANTS,
        DueKind::VARIANTS,
        Against::VARIANTS,
        TellingKind::VARIANTS,
    ];
    families
        .iter()
        .flat_map(|(family, names)| names.iter().map(move |name| format!("{family}-{name}")))
        .chain(states.concat().into_iter().map(str::to_owned))
        .collect()
}

fn wordless(ids: &[String], tag: &LanguageTag, locales: &Locales) -> Vec<String> {
    ids.iter().filter(|id| locales.say_exactly(tag, id, None).is_none()).cloned().collect()
}

#[test]
fn in_german_and_in_english() {
    let locales = Locales::embedded().expect("shipped languages");
    let ids = ids();
    assert!(ids.len() > 70, "the walk must see every family, saw {}", ids.len());
    for tag in ["de", "en"] {
        let tag: LanguageTag = tag.parse().expect("tag");
        assert_eq!(wordless(&ids, &tag, &locales), Vec::<String>::new(), "in {tag}");
    }
}

/// Control: a step without words is noticed.
#[test]
fn a_step_without_words_is_noticed() {
    let locales = Locales::embedded().expect("shipped languages");
    let unknown = ["deadline-step-roll-the-dice".to_owned()];
    assert_eq!(wordless(&unknown, &"de".parse().expect("tag"), &locales), unknown);
}
