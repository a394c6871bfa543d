//! The languages that ship beside German and English: on paper they keep the rules, copy out as they were put in, say that
//! native speakers have not read them, and no changed fact stands beside an old translation of it.

use ordner_locale::{Review, without_isolates};
use ordner_packs::Bilingual;
use ordner_sheets::{Edition, SheetId};

use crate::conformance::flaws;
use crate::desk::{Desk, folder, register, tool};
use crate::margins::too_near_or_small;

#[test]
fn large_sheets_keep_the_rules_and_their_margins_in_every_language() {
    for tag in Desk::shipped().further() {
        let mut desk = Desk::shipped();
        desk.languages.push(tag.clone());
        desk.manner.edition = Edition::Large;
        let forms = ["my-details", "talk-note", "honest-limits"].map(|name| SheetId::Form(name.to_owned()));
        let file = desk.print(&forms).expect("printed");
        assert_eq!((flaws(&file), too_near_or_small(&file, 9.0)), (vec![], vec![]), "{tag}, large");
    }
}

/// Letters only: lines are broken anew, and tools mark directions in their own way.
fn words(text: &str) -> String {
    let letters = |c: char| if c.is_alphabetic() { c } else { ' ' };
    let text: String = text.chars().map(letters).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_copy_out_as_they_were_put_in() {
    for tag in Desk::shipped().further() {
        let mut desk = Desk::shipped();
        desk.languages.push(tag.clone());
        let forms = ["letter-decision", "point-and-show"].map(|name| SheetId::Form(name.to_owned()));
        let file = desk.print(&[vec![SheetId::Cover], forms.to_vec()].concat()).expect("printed");
        let path = folder("translations").join(format!("{tag}.pdf"));
        crate::desk::write(&path, &file);
        let printed = words(&tool("pdftotext", "poppler-utils", &[&path.to_string_lossy(), "-"]));
        for id in ["sheet-cover-take", "sheet-letter-decision-spoken", "sheet-point-and-show-slow"] {
            let line = desk.locales.say_exactly(&tag, id, None).expect(id);
            assert!(printed.contains(&words(&line)), "{tag}: {line}");
        }
    }
}

#[test]
fn a_language_nobody_read_says_so_on_every_page_on_one_line() {
    let sheets = [SheetId::Cover, register("1"), SheetId::Form("my-details".to_owned())];
    let german = "noch nicht von Muttersprachlern geprüft.";
    assert!(
        !Desk::shipped().describe(&sheets).expect("described").contains(german),
        "German and English are read"
    );
    for tag in Desk::shipped().further() {
        let mut desk = Desk::shipped();
        desk.languages.push(tag.clone());
        let awaited = desk.locales.language(&tag).expect("language").review == Review::Awaited;
        let notice = desk.locales.text(&tag, "language-not-reviewed");
        let (_, own) = notice.rsplit_once(':').expect("the language's name, then words");
        let own = without_isolates(own).trim().to_owned();
        let described = desk.describe(&sheets).expect("described");
        let pages: Vec<&str> = described.split("\npage ").skip(1).collect();
        assert!(pages.len() > 5, "{} pages", pages.len());
        for page in pages {
            for said in [own.as_str(), german] {
                assert_eq!(page.contains(said), awaited, "{tag}: “{said}” on page {page}");
            }
        }
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
    for tag in desk.further() {
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
