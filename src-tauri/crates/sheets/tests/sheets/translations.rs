//! Facts a pack may change are said in a further language only while their German is the one that was translated.

use ordner_locale::LanguageTag;
use ordner_packs::Bilingual;

use crate::desk::{Desk, register};

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
    let tags: Vec<LanguageTag> =
        desk.locales.languages().iter().map(|language| language.tag.clone()).collect();
    for tag in tags {
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
