//! The languages that ship beside German and English: on paper they keep the rules, and no changed fact stands beside an
//! old translation of it.

use ordner_locale::LanguageTag;
use ordner_packs::Bilingual;
use ordner_sheets::{Edition, SheetId};

use crate::conformance::flaws;
use crate::desk::{Desk, register};
use crate::margins::too_near_or_small;

/// The tags of the languages that ship beside German and English.
fn further(desk: &Desk) -> Vec<LanguageTag> {
    let tags = desk.locales.languages().into_iter().map(|language| language.tag.clone());
    tags.filter(|tag| !desk.languages.contains(tag)).collect()
}

#[test]
fn shipped_sheets_keep_the_rules_and_their_margins_in_every_language() {
    for tag in further(&Desk::shipped()) {
        let mut desk = Desk::shipped();
        desk.languages.push(tag.clone());
        let mut all = SheetId::all(&desk.packs);
        // Two register sheets stand for the fifteen, which are one sheet with other words.
        all.retain(|sheet| !matches!(sheet, SheetId::Register(_)));
        all.extend([register("a"), register("2")]);
        let file = desk.print(&all).expect("printed");
        assert_eq!((flaws(&file), too_near_or_small(&file, 9.0)), (vec![], vec![]), "{tag}");
        desk.manner.edition = Edition::Large;
        let forms = ["my-details", "talk-note", "honest-limits"].map(|name| SheetId::Form(name.to_owned()));
        let file = desk.print(&forms).expect("printed");
        assert_eq!((flaws(&file), too_near_or_small(&file, 9.0)), (vec![], vec![]), "{tag}, large");
    }
}

/// Facts of the shipped packs by the id under which a further language says them, with their German.
fn facts(desk: &Desk) -> Vec<(String, String)> {
    let mut facts: Vec<(String, String)> = Vec::new();
    for contact in desk.packs.packs().iter().flat_map(|pack| pack.own_contacts()) {
        let mut add = |part: &str, line: &Bilingual| {
            facts.push((format!("contact-{}-{part}", contact.id), line.de.clone()));
        };
        add("name", &contact.name);
        contact.hours.iter().for_each(|hours| add("hours", hours));
        contact.note.iter().for_each(|note| add("note", note));
    }
    facts.extend(
        desk.packs.deadlines().iter().map(|rule| (format!("deadline-{}", rule.id), rule.rule.de.clone())),
    );
    facts
}

#[test]
fn shipped_translations_of_facts_are_of_the_german_that_ships() {
    let desk = Desk::shipped();
    let facts = facts(&desk);
    assert!(facts.len() > 200, "the walk must see contacts and rules, saw {}", facts.len());
    for tag in further(&desk) {
        let outdated: Vec<&str> = facts
            .iter()
            .filter(|(id, german)| {
                desk.locales.say_exactly(&tag, id, None).is_some()
                    && desk.locales.say_content(&tag, id, german).is_none()
            })
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(outdated, Vec::<&str>::new(), "in {tag}.ftl");
    }
}

#[test]
fn a_changed_fact_is_not_contradicted_on_paper() {
    let told = |of: &str| {
        let file = format!(
            "locale-name = Українська\nlocale-direction = ltr\nlanguage-reviewed = yes\n\
             contact-jobcenter-hours = Понеділок\n    .of = {of}\n"
        );
        let mut desk = Desk::blank();
        desk.locales.add("uk", file.into_bytes()).expect("language");
        desk.languages.push("uk".parse().expect("tag"));
        desk.describe(&[register("2")]).expect("described")
    };
    let desk = Desk::blank();
    let contact = desk.packs.pack("probe").expect("pack").contact("jobcenter").expect("contact");
    let german = &contact.hours.as_ref().expect("hours").de;
    assert!(told(german).contains("Понеділок"));
    assert!(!told("Dienstag").contains("Понеділок"));
}
