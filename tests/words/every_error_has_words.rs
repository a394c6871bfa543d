//! Every error a person can meet has a sentence and a next step, in German and in English.

use ordner_binder::{BinderError, Remark};
use ordner_intake::IntakeError;
use ordner_locale::{LanguageTag, LocaleError, Locales};
use ordner_packs::{Note, PacksError};
use ordner_rules::RulesError;
use ordner_sheets::{LeftOut, SheetsError};
use ordner_vault::{Finding, VaultError};
use strum::VariantNames;

fn all() -> Vec<String> {
    let areas: [(&str, &[&str]); 11] = [
        ("error-binder", BinderError::VARIANTS),
        ("error-intake", IntakeError::VARIANTS),
        ("error-locale", LocaleError::VARIANTS),
        ("error-packs", PacksError::VARIANTS),
        ("error-rules", RulesError::VARIANTS),
        ("error-sheets", SheetsError::VARIANTS),
        ("error-vault", VaultError::VARIANTS),
        ("finding", Finding::VARIANTS),
        ("left-out", LeftOut::VARIANTS),
        ("remark", Remark::VARIANTS),
        ("note-packs", Note::VARIANTS),
    ];
    areas.iter().flat_map(|(area, names)| names.iter().map(move |name| format!("{area}-{name}"))).collect()
}

fn missing(locales: &Locales, tag: &LanguageTag, ids: &[String]) -> Vec<String> {
    let says = |id: &str, attribute: Option<&str>| {
        locales.say_attribute(tag, id, attribute, None).is_some_and(|said| said.language == *tag)
    };
    ids.iter().filter(|id| !says(id, None) || !says(id, Some("hint"))).cloned().collect()
}

#[test]
fn in_german_and_in_english() {
    let locales = Locales::embedded().expect("shipped languages");
    let ids = all();
    assert!(ids.len() > 50, "the walk must see every area, saw {}", ids.len());
    for tag in ["de", "en"] {
        assert_eq!(missing(&locales, &tag.parse().expect("tag"), &ids), Vec::<String>::new(), "in {tag}");
    }
}

/// Control: a name without words is noticed.
#[test]
fn an_error_without_words_is_noticed() {
    let locales = Locales::embedded().expect("shipped languages");
    let unknown = ["error-vault-eaten-by-a-dog".to_owned()];
    assert_eq!(missing(&locales, &"de".parse().expect("tag"), &unknown), unknown);
}
