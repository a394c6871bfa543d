//! Every further language says only messages the program has and lines the content has, with the same variables.
//!
//! What a language does not say yet is allowed: it is counted, and screen and paper show the line in the languages
//! that have it. Apart from `ordner-locale`, which knows no content. `--nocapture` shows the figures.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a step that fails is a test that fails, and the figures are read"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ordner_locale::{Gap, LanguageTag, Locales, gaps};
use ordner_packs::{Contact, DocumentKind, Holiday, Packs, Right, Role, Spoken, SupportArea, Topic};
use ordner_sheets::{Answers, Asked, Job, Manner, SheetId};
use serde_json::Value;

/// Content lines by the id under which a further language says them, with their German.
fn content(packs: &Packs) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for register in packs.registers() {
        let about = format!("register-{}", register.id.0);
        lines.push((format!("{about}-title"), register.title.de.clone()));
        walk(&about, &serde_json::to_value(register).expect("data"), &mut lines);
    }
    for sheet in packs.sheets() {
        let about = format!("sheet-{}", sheet.id);
        lines.push((format!("{about}-title"), sheet.title.de.clone()));
        lines.push((format!("{about}-about"), sheet.about.de.clone()));
        walk(&about, &serde_json::to_value(sheet).expect("data"), &mut lines);
    }
    for checklist in packs.checklists() {
        let about = format!("checklist-{}", checklist.id);
        lines.push((format!("{about}-title"), checklist.title.de.clone()));
        walk(&about, &serde_json::to_value(checklist).expect("data"), &mut lines);
        for item in &checklist.items {
            lines.extend(item.note.iter().map(|note| (format!("{about}-{}-note", item.id), note.de.clone())));
        }
    }
    for pack in packs.packs() {
        for register in packs.registers().iter().filter(|register| pack.titles.contains_key(&register.id)) {
            let title = pack.title_of(register).de.clone();
            lines.push((format!("pack-{}-register-{}-title", pack.id, register.id.0), title));
        }
        for contact in pack.own_contacts() {
            let parts = [("hours", contact.hours.as_ref()), ("note", contact.note.as_ref())];
            for (part, line) in parts.into_iter().filter_map(|(part, line)| Some((part, line?))) {
                lines.push((format!("contact-{}-{part}", contact.id), line.de.clone()));
            }
        }
    }
    let replies = packs.triage_advice().iter().flat_map(|advice| &advice.reply);
    lines.extend(replies.map(|line| (format!("triage-{}", line.id), line.de.clone())));
    lines.extend(spoken(packs).into_iter().map(|line| (line.id, line.de.to_owned())));
    lines
}

/// Lines that window, command line and paper name themselves.
fn spoken(packs: &Packs) -> Vec<Spoken<'_>> {
    let mut lines: Vec<Spoken<'_>> = vec![];
    for pack in packs.packs() {
        lines.push(pack.name_line());
        lines.extend(pack.own_contacts().iter().map(Contact::name_line));
        lines.extend(pack.holidays.iter().map(Holiday::name_line));
        lines.extend(pack.responsibilities.iter().flat_map(|row| [row.office_line(), row.reason_line()]));
    }
    lines.extend(packs.terms().iter().flat_map(|term| [term.word_line(), term.meaning_line()]));
    lines.extend(packs.document_kinds().iter().map(DocumentKind::name_line));
    lines.extend(packs.topics().iter().map(Topic::name_line));
    lines.extend(packs.numbers().iter().flat_map(|kind| [kind.name_line(), kind.stands_on_line()]));
    lines.extend(packs.deliveries().iter().flat_map(|one| [one.rule_line(), one.day_line()]));
    for status in packs.statuses() {
        lines.push(status.name_line());
        let parts = [status.meaning_line(), status.validity_line(), status.note_line()];
        lines.extend(parts.into_iter().flatten());
        lines.extend(packs.rights_of(status).map(Right::line));
    }
    for rule in packs.deadlines() {
        lines.extend([rule.rule_line(), rule.title_line(), rule.event_line()]);
        lines.extend([rule.late_line(), rule.note_line(), rule.office_line()].into_iter().flatten());
    }
    for path in packs.paths() {
        lines.extend([path.title_line(), path.about_line()]);
        for step in &path.steps {
            lines.push(path.step_line(step));
            lines.extend(path.money_line(step));
        }
    }
    for card in packs.experiences() {
        lines.extend([card.title_line(), card.helped_line()].into_iter().chain(card.careful_line()));
    }
    lines.extend(packs.roles().iter().map(Role::name_line));
    lines.extend(packs.areas().iter().map(SupportArea::name_line));
    lines.extend(packs.barriers().iter().flat_map(|one| [one.name_line(), one.next_line()]));
    lines.extend(packs.signs().iter().flat_map(|sign| [sign.name_line(), sign.why_line()]));
    lines.extend(packs.triage_advice().iter().flat_map(|advice| [advice.title_line(), advice.act_line()]));
    lines
}

/// Lines are what has an id, German and English, wherever it stands.
fn walk(about: &str, value: &Value, lines: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            if let (Some(Value::String(id)), Some(Value::String(de))) = (members.get("id"), members.get("de"))
            {
                lines.push((format!("{about}-{id}"), de.clone()));
            }
            members.values().for_each(|member| walk(about, member, lines));
        }
        Value::Array(members) => members.iter().for_each(|member| walk(about, member, lines)),
        _ => {}
    }
}

fn read(tag: &str) -> String {
    let file = format!("{}/../locales/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).expect("language file")
}

/// The languages beside German and English.
fn further() -> Vec<String> {
    let locales = Locales::embedded().expect("languages");
    let tags = locales.languages().into_iter().map(|language| language.tag.to_string());
    tags.filter(|tag| tag != LanguageTag::GERMAN && tag != LanguageTag::ENGLISH).collect()
}

/// What a language says that nobody asks for, or with other values; and what it does not say yet.
fn compared(english: &str, file: &str, content: &BTreeSet<&str>) -> (Vec<Gap>, Vec<String>) {
    let (mut wrong, mut missing) = (Vec::new(), Vec::new());
    for gap in gaps(english, file) {
        match gap {
            Gap::Missing(id) => missing.push(id),
            Gap::Extra(id) if content.contains(id.as_str()) => {}
            // Each language takes the parts of a date it needs.
            Gap::OtherVariables(id) if id == "date" => {}
            other => wrong.push(other),
        }
    }
    (wrong, missing)
}

#[test]
fn say_only_what_is_asked_for() {
    let packs = Packs::embedded().expect("content");
    let lines = content(&packs);
    let ids: BTreeSet<&str> = lines.iter().map(|(id, _)| id.as_str()).collect();
    let english = read("en");
    let languages = further();
    assert!(!languages.is_empty(), "at least Arabic ships");
    for tag in languages {
        let file = read(&tag);
        let (wrong, missing) = compared(&english, &file, &ids);
        assert_eq!(wrong, [], "in {tag}.ftl");
        let (shell, unsaid): (Vec<&String>, Vec<&String>) =
            missing.iter().filter(|id| !id.contains('.')).partition(|id| id.starts_with("cli-"));
        let is_message = |gap: &&Gap| matches!(gap, Gap::Missing(id) if !id.contains('.'));
        let messages = gaps(&english, "").iter().filter(is_message).count();
        let locales = Locales::embedded().expect("languages");
        let parsed: LanguageTag = tag.parse().expect("tag");
        let said = ids.iter().filter(|id| locales.say_exactly(&parsed, id, None).is_some()).count();
        println!(
            "{tag}: {} of {messages} messages ({} of the command line and {unsaid:?} missing), \
             {said} of {} content lines",
            messages - shell.len() - unsaid.len(),
            shell.len(),
            ids.len()
        );
    }
}

/// Two lines under one id would get one translation.
#[test]
fn every_content_id_is_one_line_and_no_message() {
    let packs = Packs::embedded().expect("content");
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let locales = Locales::embedded().expect("languages");
    let german: LanguageTag = "de".parse().expect("tag");
    for (id, text) in content(&packs) {
        assert_eq!(locales.say_exactly(&german, &id, None), None, "{id} is a message of the program, too");
        if let Some(other) = seen.insert(id.clone(), text.clone()) {
            assert_eq!(other, text, "{id} names two lines");
        }
    }
}

/// A word of three letters for the line at this place: no German word has its first letter, and it fits any column.
fn mark(at: usize) -> String {
    let digits: Vec<char> = ('0'..='9').chain('a'..='z').chain('A'..='Z').collect();
    let (first, second) = (at / digits.len(), at % digits.len());
    assert!(first < digits.len(), "a third digit is needed");
    format!("ł{}{}", digits[first], digits[second])
}

/// Paper asks for each line of registers, sheets and checklists under the id it is counted by here.
#[test]
fn paper_asks_for_content_under_these_ids() {
    let packs = Packs::embedded().expect("content");
    let mut locales = Locales::embedded().expect("languages");
    let mut file = "locale-name = Probe\nlocale-direction = ltr\nlanguage-reviewed = yes\n".to_owned();
    // Names of statuses and kinds of document are printed where an item names them.
    let in_registers: BTreeSet<String> = packs
        .registers()
        .iter()
        .flat_map(|register| &register.words)
        .flat_map(|word| [format!("term-{word}"), format!("term-{word}-meaning")])
        .collect();
    let asked = |id: &str| {
        ["register-", "sheet-", "checklist-"].iter().any(|area| id.starts_with(area))
            || in_registers.contains(id)
    };
    let ids: Vec<String> = content(&packs).into_iter().map(|(id, _)| id).filter(|id| asked(id)).collect();
    for (at, id) in ids.iter().enumerate() {
        file.push_str(&format!("{id} = {}\n", mark(at)));
    }
    locales.add("tlh", file.into_bytes()).expect("language");
    let languages: Vec<LanguageTag> = ["de", "tlh"].iter().map(|tag| tag.parse().expect("tag")).collect();
    let mut printed = String::new();
    for pack in ["dresden", "de"] {
        let sheets = SheetId::all(&packs).into_iter().chain(SheetId::apart(&packs));
        let sheets: Vec<Asked> = sheets.map(|sheet| (sheet, true)).collect();
        let job = Job {
            packs: &packs,
            pack: packs.pack(pack).expect("pack"),
            locales: &locales,
            languages: &languages,
            answers: &Answers::default(),
            sheets: &sheets,
            manner: Manner::default(),
            today: NaiveDate::from_ymd_opt(2026, 11, 22).expect("date"),
        };
        printed.push_str(&ordner_sheets::describe(&job).expect("laid out"));
    }
    let unasked: Vec<&String> =
        ids.iter().enumerate().filter(|(at, _)| !printed.contains(&mark(*at))).map(|(_, id)| id).collect();
    assert_eq!(unasked, Vec::<&String>::new());
}

/// A word and its meaning are two lines: whoever asks for the name of an office gets no sentence, and no half of a word
/// is said without the other.
#[test]
fn a_word_and_its_meaning_are_said_apart_and_together() {
    let packs = Packs::embedded().expect("content");
    let locales = Locales::embedded().expect("languages");
    for tag in further() {
        let tag: LanguageTag = tag.parse().expect("tag");
        let say = |line: &Spoken<'_>| locales.say_content(&tag, &line.id, line.de);
        let halves: Vec<&str> = packs
            .terms()
            .iter()
            .filter(|term| say(&term.word_line()).is_some() != say(&term.meaning_line()).is_some())
            .map(|term| term.id.as_str())
            .collect();
        assert_eq!(halves, Vec::<&str>::new(), "in {tag}");
        let sentences: Vec<String> = packs
            .terms()
            .iter()
            .filter_map(|term| say(&term.word_line()))
            .filter(|word| word.contains(": ") || word.ends_with('.'))
            .collect();
        assert_eq!(sentences, Vec::<String>::new(), "in {tag}");
    }
}

/// Control: a wrong id, other variables and a repeated message are noticed.
#[test]
fn a_wrong_line_is_noticed() {
    let content = BTreeSet::from(["register-1-title"]);
    let english = "hello = Hello { $name }\nbye = Bye\n";
    let (wrong, missing) =
        compared(english, "hello = { $nmae }\nregister-1-title = x\nregister-99-title = y\n", &content);
    assert_eq!(wrong, [Gap::OtherVariables("hello".into()), Gap::Extra("register-99-title".into())]);
    assert_eq!(missing, ["bye"]);
}
