//! Numbers and spellings are kept as they stand on the paper, right or wrong, and leave with the binder.
#![expect(clippy::unwrap_used, reason = "a test fails where it fails")]

mod common;

use std::fs;

use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_rules::RulesError;
use ordner_rules::numbers::{Checked, Doubt};
use ordner_vault::Secret;

fn number(kind: &str, value: &str) -> Number {
    Number { kind: kind.to_owned(), value: value.to_owned(), person: None, paper: None, document: None }
}

fn spelling(value: &str, paper: Option<&str>) -> Variant {
    Variant {
        of: VariantOf::BirthDate,
        value: value.to_owned(),
        person: None,
        paper: paper.map(str::to_owned),
        document: None,
    }
}

#[test]
fn a_doubtful_number_is_kept_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
    let mut keep = |kind, value| binder.save_number(None, number(kind, value), &content).unwrap();
    let (_, right) = keep("iban", " DE89 3704 0044 0532 0130 00 ");
    assert_eq!(
        (right.value.as_str(), right.checked(&content.packs)),
        ("DE89 3704 0044 0532 0130 00", Checked::Fits)
    );
    let (id, wrong) = keep("tax-id", "86095742718");
    assert_eq!(wrong.checked(&content.packs), Checked::Doubtful(Doubt::CheckDigit));
    let (_, other) = keep("azr", "250101 12345");
    assert_eq!(other.checked(&content.packs), Checked::NotChecked);

    let (same, mended) =
        binder.save_number(Some(&id[..id.len() - 1]), number("tax-id", "86 095 742 719"), &content).unwrap();
    assert_eq!((same, mended.checked(&content.packs)), (id.clone(), Checked::Fits));
    assert_eq!(binder.numbers().unwrap().len(), 3);
    binder.remove_number(&id).unwrap();
    assert_eq!(binder.numbers().unwrap().len(), 2);

    let refused = |error: Error| serde_json::to_value(&error).unwrap()["error"]["id"].clone();
    let unknown = binder.save_number(None, number("shoe-size", "43"), &content).unwrap_err();
    assert!(matches!(&unknown, Error::Rules(RulesError::NoSuchNumber { name }) if name == "shoe-size"));
    assert_eq!(refused(unknown), "no-such-number");
    assert_eq!(
        refused(binder.save_number(None, number("iban", " \t"), &content).unwrap_err()),
        "nothing-written"
    );
    assert_eq!(refused(binder.remove_number(&id).unwrap_err()), "no-such-number");
    let lost = Number { document: Some("ffff".into()), ..number("iban", "1") };
    assert_eq!(refused(binder.save_number(None, lost, &content).unwrap_err()), "no-such-document");
    assert_eq!(binder.numbers().unwrap().len(), 2, "a refusal changes nothing");
}

#[test]
fn a_spelling_names_its_paper() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
    for paper in [None, Some("  ")] {
        let error = binder.save_variant(None, spelling("00.00.1990", paper)).unwrap_err();
        assert!(matches!(error, Error::Binder(BinderError::PaperMissing)));
    }
    let error = binder.save_variant(None, spelling("", Some("Pass"))).unwrap_err();
    assert!(matches!(error, Error::Binder(BinderError::NothingWritten)));
    let (id, _) = binder.save_variant(None, spelling("00.00.1990", Some("Ankunftsnachweis"))).unwrap();
    let name = Variant { of: VariantOf::Name, ..spelling("محمد", Some("Pass")) };
    binder.save_variant(None, name).unwrap();
    binder.save_variant(Some(&id), spelling("01.01.1990", Some("Ankunftsnachweis"))).unwrap();
    let mut values: Vec<String> =
        binder.variants().unwrap().into_iter().map(|(_, variant)| variant.value).collect();
    values.sort();
    assert_eq!(values, ["01.01.1990", "محمد"]);
    binder.remove_variant(&id).unwrap();
    assert!(matches!(binder.variant(&id).unwrap_err(), Error::Binder(BinderError::NoSuchVariant { .. })));
}

#[test]
fn both_leave_with_the_binder_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
    binder.save_number(None, number("iban", "DE89370400440532013000"), &content).unwrap();
    binder.save_variant(None, spelling("01.01.1990", Some("Pass"))).unwrap();
    let today = "2026-11-22".parse().unwrap();

    binder.export(&folder.path().join("out"), today, &content).unwrap();
    let records = fs::read(folder.path().join("out/records.json")).unwrap();
    let records: serde_json::Value = serde_json::from_slice(&records).unwrap();
    assert_eq!(records["numbers"][0]["value"], "DE89370400440532013000");
    assert_eq!(records["variants"][0]["of"], "birth-date");

    let backup = folder.path().join("b.age");
    binder.backup(&backup, Secret::Passphrase(&passphrase()), today, &content, surroundings()).unwrap();
    let place = folder.path().join("c.ordner");
    restore(
        &backup,
        &place,
        Secret::Passphrase(&passphrase()),
        surroundings(),
        &ordner_vault::Watch::default(),
    )
    .unwrap();
    let copy = Binder::open(&place, &passphrase(), surroundings()).unwrap();
    assert_eq!(copy.numbers().unwrap(), binder.numbers().unwrap());
    assert_eq!(copy.variants().unwrap(), binder.variants().unwrap());
}

/// What a sheet says, as pdftotext reads it.
fn printed(binder: &Binder, sheets: &[&str], content: &Content) -> String {
    let request = PrintRequest {
        sheets: sheets.iter().map(|name| (*name).to_owned()).collect(),
        ..PrintRequest::default()
    };
    let pdf = binder.print(&request, true, "2026-11-22".parse().unwrap(), content).unwrap().pdf;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("sheet.pdf");
    export::save(&place, &mut pdf.as_slice()).unwrap();
    let text = std::process::Command::new("pdftotext").arg("-layout").arg(&place).arg("-").output().unwrap();
    assert!(text.status.success());
    String::from_utf8(text.stdout).unwrap()
}

/// The line of a text that has all these words.
fn line<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    text.lines().find(|line| words.iter().all(|word| line.contains(word)))
}

#[test]
fn numbers_and_spellings_stand_on_their_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
    let sheets = ["numbers", "name-variants"];
    let before = printed(&binder, &sheets, &content);
    assert!(line(&before, &["IBAN", "DE89"]).is_none(), "control: an empty binder fills nothing");

    let mut keep = |number: Number| binder.save_number(None, number, &content).unwrap();
    keep(Number { paper: Some("Bankkarte".into()), ..number("iban", "DE89370400440532013000") });
    keep(number("azr", "250101 12345"));
    keep(Number { person: Some("Mira".into()), ..number("azr", "250101 99999") });
    keep(number("passport", "C01X00T47"));
    keep(number("tax-id", "86095742719"));
    binder.set_entry("number-tax", "steht im Ordner zu Hause", &content.packs).unwrap();
    binder.save_variant(None, spelling("00.00.1990", Some("Ankunftsnachweis"))).unwrap();

    let text = printed(&binder, &sheets, &content);
    assert!(line(&text, &["IBAN", "DE89 3704 0044 0532 0130 00", "Bankkarte"]).is_some(), "{text}");
    assert!(line(&text, &["AZR-Nummer", "250101 12345"]).is_some(), "{text}");
    assert!(
        line(&text, &["AZR-Nummer", "250101 99999 (Mira)"]).is_some(),
        "another person's stands below: {text}"
    );
    assert!(line(&text, &["Passnummer", "C01X00T47"]).is_some(), "{text}");
    assert!(
        line(&text, &["Steuer-ID", "steht im Ordner zu Hause"]).is_some(),
        "what was written goes before: {text}"
    );
    assert!(line(&text, &["00.00.1990", "Ankunftsnachweis"]).is_some(), "{text}");
}

#[test]
fn a_number_that_changed_is_a_sheet_to_print_again() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
    let today = "2026-11-22".parse().unwrap();
    let request =
        PrintRequest { sheets: vec!["numbers".into(), "name-variants".into()], ..PrintRequest::default() };
    let first = binder.print(&request, true, today, &content).unwrap();
    binder.remember(&request, &first.sheets, today, &content).unwrap();
    let changed = |binder: &Binder| -> Vec<String> {
        let changed = binder.changed_sheets(&request, None, today, &content).unwrap();
        changed.into_iter().map(|sheet| sheet.name).collect()
    };
    assert_eq!(changed(&binder), Vec::<String>::new());
    binder.save_number(None, number("azr", "250101 12345"), &content).unwrap();
    assert_eq!(changed(&binder), ["numbers"]);
    binder.save_variant(None, spelling("00.00.1990", Some("Ankunftsnachweis"))).unwrap();
    assert_eq!(changed(&binder), ["numbers", "name-variants"]);
}

#[test]
fn each_register_has_cards_of_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (binder, _) = common::binder(folder.path(), &["de"], &content);
    let [money, living] = ["words-2", "words-3"].map(|sheet| printed(&binder, &[sheet], &content));
    assert!(money.contains("Kontoauszug") && !money.contains("Kaution"), "{money}");
    assert!(living.contains("Kaution") && !living.contains("Kontoauszug"), "{living}");
}
