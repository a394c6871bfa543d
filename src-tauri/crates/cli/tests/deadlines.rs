//! `ordner deadline` and `ordner who` as somebody types them; no binder, no passphrase.
#![expect(clippy::expect_used, reason = "a test stops when its ground fails")]

use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn ordner(line: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ordner"))
        .args(["--today", "2026-11-22"])
        .args(line)
        .stdin(Stdio::null())
        .output()
        .expect("ordner starts")
}

fn says(language: &str, line: &[&str]) -> String {
    let output = ordner(&[&["--ui-lang", language], line].concat());
    assert!(output.status.success(), "{line:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn json(line: &[&str]) -> Value {
    serde_json::from_str(&says("de", &[&["--json"], line].concat())).expect("JSON")
}

/// The exit code and what was said to the person.
fn refuses(line: &[&str]) -> (Option<i32>, String) {
    let output = ordner(&[&["--ui-lang", "en"], line].concat());
    assert!(output.stdout.is_empty(), "a refusal prints no half answer: {line:?}");
    (output.status.code(), String::from_utf8(output.stderr).expect("text"))
}

#[test]
fn the_worked_examples_of_the_facts() {
    for (line, due) in [
        (
            ["2w", "--from", "2026-12-11", "--delivered", "yellow", "--holidays", "sn"].as_slice(),
            "2026-12-28",
        ),
        (&["asyl-klage", "--period", "2w", "--from", "2026-12-11", "--delivered", "yellow"], "2026-12-28"),
        (&["widerspruch-sozial-1m", "--from", "2026-11-02", "--delivered", "post"], "2026-12-07"),
        (&["anmeldung_2w", "--from", "2026-11-04"], "2026-11-19"),
        (&["FAM-3M", "--from", "2026-11-30"], "2027-03-01"),
    ] {
        let answer = json(&[&["deadline"], line].concat());
        assert_eq!(answer["due"], due, "{line:?}");
        assert!(answer["steps"].as_array().is_some_and(|steps| steps.len() >= 4), "{line:?}");
    }
}

#[test]
fn every_line_is_said_in_both_languages_and_the_answer_comes_first() {
    let line = ["deadline", "1m", "--from", "2026-03-30", "--delivered", "post", "--holidays", "sn"];
    let (german, english) = (says("de", &line), says("en", &line));
    assert!(german.starts_with(
        "=>  Frühester letzter Tag: Montag, 04.05.2026\n=>  Earliest last day: Monday, 4 May 2026\n"
    ));
    assert!(english.starts_with(
        "=>  Earliest last day: Monday, 4 May 2026\n=>  Frühester letzter Tag: Montag, 04.05.2026\n"
    ));
    for text in [&german, &english] {
        for sentence in [
            "Es gilt immer, was in Ihrem Brief steht.",
            "What your letter says always counts.",
            "Sonntag, 03.05.2026 ist kein Werktag: Wochenende.",
            "Sunday, 3 May 2026 is no working day: weekend.",
            "Verlassen Sie sich nie darauf.",
            "Never rely on it.",
        ] {
            assert!(text.contains(sentence), "{sentence}\n{text}");
        }
        assert!(!text.contains("{ $") && !text.contains('\u{2068}'), "a value is missing: {text}");
    }
}

/// No text may sound like time to wait, and no number of days that are left is ever named.
#[test]
fn nobody_is_told_that_there_is_still_time() {
    for line in [
        ["deadline", "1m", "--from", "2026-11-20", "--delivered", "post"].as_slice(),
        &["deadline", "ae-verlaengern", "--from", "2027-03-29"],
        &["deadline", "anmeldung-2w", "--from", "2026-11-04"],
        &["deadline", "jobcenter-wba", "--from", "2027-06-30"],
    ] {
        let text = says("de", line).to_lowercase();
        for phrase in
            ["noch zeit", "still time", "tage übrig", "days left", "noch 1", "in aller ruhe", "genug zeit"]
        {
            assert!(!text.contains(phrase), "{line:?}: {phrase}");
        }
    }
    assert!(says("de", &["deadline", "anmeldung-2w", "--from", "2026-11-04"]).contains("schon vorbei"));
}

#[test]
fn what_only_the_letter_knows_is_not_guessed() {
    let (code, said) = refuses(&["deadline", "asyl-klage", "--from", "2026-12-11", "--delivered", "yellow"]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("Only your letter knows") && said.contains("→ ") && said.contains("--period"),
        "{said}"
    );
    let (code, said) = refuses(&["deadline", "rb-fehlt-1y", "--from", "2026-11-02", "--delivered", "post"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("get advice today"), "{said}");
}

#[test]
fn mistakes_are_named_with_a_next_step() {
    for (line, word) in [
        (["deadline", "nonsense", "--from", "2026-11-04"].as_slice(), "nonsense"),
        (&["deadline", "2x", "--from", "2026-11-04"], "2x"),
        (&["deadline", "0w", "--from", "2026-11-04"], "0w"),
        (&["deadline", "9999d", "--from", "2026-11-04"], "9999d"),
        (
            &["deadline", "anmeldung-2w", "--from", "2026-11-04", "--delivered", "post"],
            "does not begin with a letter",
        ),
        (&["deadline", "ae-verlaengern", "--from", "2026-11-04", "--period", "2w"], "no time limit"),
        (&["deadline", "2w", "--from", "1999-01-01", "--holidays", "sn"], "1999"),
        (&["deadline", "999y", "--from", "2026-11-04"], "3025"),
        (&["deadline", "2w", "--from", "2026-11-04", "--holidays", "atlantis"], "atlantis"),
        (&["who", "nonsense"], "nonsense"),
        (&["who", "money", "--status", "nonsense"], "nonsense"),
    ] {
        let (code, said) = refuses(line);
        assert_eq!(code, Some(1), "{line:?}: {said}");
        assert!(said.contains(word) && said.contains("→ "), "{line:?}: {said}");
    }
    for line in [
        ["deadline", "2w"].as_slice(),
        &["deadline", "2w", "--from", "2026-02-30"],
        &["deadline", "2w", "--from", "2026-11-04", "--delivered", "pigeon"],
    ] {
        assert_eq!(refuses(line).0, Some(2), "{line:?}");
    }
}

#[test]
fn all_rules_are_listed() {
    let rules = json(&["deadline", "list"]);
    let rules = rules.as_array().expect("list");
    assert_eq!(rules.len(), 61);
    for rule in rules {
        for key in ["id", "title", "rule", "event", "count", "fact"] {
            assert!(!rule[key].is_null(), "{}: {key}", rule["id"]);
        }
    }
    let text = says("en", &["deadline", "list"]);
    assert!(text.contains("Asylum procedure / Asylverfahren") && text.contains("anmeldung-2w"));
}

#[test]
fn a_calendar_entry_is_neutral() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("tag.ics");
    let place = file.to_str().expect("path");
    says("de", &["deadline", "asyl-klage", "--period", "1w", "--from", "2026-12-01", "--ics", place]);
    let calendar = std::fs::read_to_string(&file).expect("calendar");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261208"), "{calendar}");
    for word in ["asyl", "Klage", "BAMF", "Frist"] {
        assert!(!calendar.contains(word), "{word}");
    }
}

#[test]
fn who_is_responsible_is_answered_with_reason_source_and_day() {
    let answer = json(&["who", "counselling", "--birth", "2000-01-10"]);
    assert_eq!(answer["answers"][0]["row"]["id"], "dd-counselling-youth");
    assert_eq!(answer["answers"][0]["certain"], true);
    assert!(answer["answers"][0]["row"]["fact"]["stand"].is_string());
    assert_eq!(answer["change"]["day"], "2027-01-10");
    assert_eq!(answer["change"]["answers"][0]["row"]["id"], "dd-counselling-adult");
    let text = says("en", &["who", "money"]);
    assert!(text.contains("Perhaps. Still missing: your residence paper."), "{text}");
    assert!(text.contains("Only the office can decide."), "{text}");
    assert!(says("de", &["who", "money", "--status", "DULDUNG"]).contains("Sozialamt"));
}
