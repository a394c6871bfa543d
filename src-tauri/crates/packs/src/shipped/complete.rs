//! The content is whole: what the binder promises is there, and each text is plain.

use super::{length, packs};
use crate::{Confidence, PlanColumn, RightArea};

#[test]
fn every_register_has_fields_words_and_says_what_may_go() {
    for register in packs().registers() {
        let id = &register.id.0;
        assert!((5..=9).contains(&register.fields.len()), "{id}: fields");
        assert_eq!(register.words.len(), 12, "{id}: office words");
        let goes = register.keep.iter().filter(|kept| kept.may_go).count();
        assert!(goes >= 2 && register.keep.len() - goes >= 2, "{id}: what stays and what may go");
    }
}

#[test]
fn the_lists_have_all_their_entries() {
    let packs = packs();
    assert_eq!(packs.checklists().len(), 20);
    assert_eq!(packs.checklists().iter().map(|list| list.items.len()).sum::<usize>(), 179);
    let own = packs.statuses().iter().filter(|status| !status.group);
    assert_eq!(own.count(), 27, "26 papers and none yet");
    assert!(packs.document_kinds().len() >= 81);
    assert!(packs.terms().len() >= 132);
    let dresden = packs.pack("dresden").unwrap();
    let (villages, boroughs): (Vec<_>, Vec<_>) =
        dresden.districts.iter().partition(|district| district.village);
    assert_eq!((boroughs.len(), villages.len()), (10, 9));
    let quarters: std::collections::BTreeSet<_> =
        dresden.districts.iter().flat_map(|district| &district.quarters).collect();
    assert_eq!(quarters.len(), 61);
}

#[test]
fn every_paper_says_what_it_usually_means() {
    let packs = packs();
    for status in packs.statuses().iter().filter(|status| !status.group) {
        let id = &status.id;
        assert!(status.meaning.is_some() && status.fact.is_some() && status.law.is_some(), "{id}");
        let topics: Vec<RightArea> = packs.rights_of(status).map(|right| right.topic).collect();
        assert!(topics.is_sorted_by(|a, b| a < b), "{id}: one right a topic, in order");
        if id != "kein-papier" {
            assert!(topics.contains(&RightArea::Money) && topics.contains(&RightArea::Health), "{id}");
        }
    }
}

#[test]
fn a_wider_status_is_a_group_or_a_paper_that_may_be_held_too() {
    let packs = packs();
    for status in packs.statuses() {
        assert!(!status.also.contains(&status.id), "{}", status.id);
        assert!(
            !status.group || status.also.is_empty(),
            "{}: a group gathers, it is not gathered",
            status.id
        );
    }
}

#[test]
fn people_areas_and_barriers_can_be_named() {
    let packs = packs();
    let adviser = packs.roles().iter().filter(|role| role.adviser);
    assert!(
        adviser.clone().count() >= 4 && adviser.clone().all(|role| role.fills.as_deref() == Some("adviser"))
    );
    for id in ["social-worker", "companion", "integration-adviser", "coordinator", "volunteer", "mentor"] {
        let role = packs.role(id).unwrap();
        assert!(packs.register(&role.register).is_some_and(|register| !register.private), "{id}");
    }
    // Who sees a doctor or a lawyer is nobody's business at a counter.
    for id in ["lawyer", "doctor", "therapist", "special-advice"] {
        let role = packs.role(id).unwrap();
        assert!(packs.register(&role.register).is_some_and(|register| register.private), "{id}");
    }
    for column in [PlanColumn::Social, PlanColumn::Language, PlanColumn::Work] {
        assert!(packs.areas().iter().any(|area| area.column == column), "{column:?}");
    }
    assert_eq!((packs.areas().len(), packs.barriers().len()), (9, 9));
    assert!(packs.document_kinds().iter().filter(|kind| kind.permit).count() >= 5);
}

#[test]
fn leipzig_has_its_own_wording_and_what_saxony_has() {
    let packs = packs();
    let leipzig = packs.pack("leipzig").unwrap();
    let title = |id: &str| {
        let register = packs.registers().iter().find(|register| register.id.0 == id).unwrap();
        leipzig.title_of(register).de.clone()
    };
    assert_eq!(
        [title("1"), title("2"), title("4")],
        ["Ankommen in Leipzig", "Finanzielle Hilfen", "Deutsch lernen"]
    );
    assert_eq!(leipzig.lineage, ["leipzig", "sn", "de"]);
    assert!(leipzig.contacts.iter().all(|contact| !contact.id.starts_with("dd-")));
    assert!(leipzig.contacts.iter().any(|contact| contact.id == "sn-fluechtlingsrat"));
}

#[test]
fn old_names_lead_to_the_new_one() {
    let packs = packs();
    for (old, new) in [
        ("Hartz IV", "grundsicherungsgeld"),
        ("ALG II", "grundsicherungsgeld"),
        ("Bürgergeld", "grundsicherungsgeld"),
        ("GEZ", "rundfunkbeitrag"),
        ("Arbeitsamt", "agentur-fuer-arbeit"),
        ("eAT", "aufenthaltskarte"),
    ] {
        let found: Vec<_> = packs.terms().iter().filter(|term| term.is_called(old)).collect();
        assert_eq!(found.iter().map(|term| term.id.as_str()).collect::<Vec<_>>(), [new], "{old}");
    }
}

#[test]
fn no_name_means_two_things() {
    let packs = packs();
    for term in packs.terms() {
        for name in std::iter::once(&term.de).chain(&term.aliases) {
            let called: Vec<_> =
                packs.terms().iter().filter(|other| other.is_called(name)).map(|other| &other.id).collect();
            assert_eq!(called, [&term.id], "{name}");
        }
    }
}

#[test]
fn words_in_further_languages_are_marked_as_not_reviewed() {
    let packs = packs();
    let lists: Vec<(&str, usize)> =
        packs.word_lists().iter().map(|list| (list.id.as_str(), list.words.len())).collect();
    assert_eq!(lists, [("ar", 121), ("fa", 121), ("ti", 21), ("tr", 130), ("uk", 130)]);
    assert!(
        packs.word_lists().iter().all(|list| list.reviewed.is_none()),
        "no native speaker has checked them"
    );
}

/// Texts in sentences, by where they stand: no title, no name.
fn texts() -> Vec<(String, String, String)> {
    let packs = packs();
    let mut texts = vec![];
    let mut add = |name: String, de: &str, en: &str| texts.push((name, de.to_owned(), en.to_owned()));
    for register in packs.registers() {
        for kept in &register.keep {
            add(format!("register {}", register.id.0), &kept.de, &kept.en);
        }
    }
    for term in packs.terms() {
        add(format!("term {}", term.id), &term.meaning.de, &term.meaning.en);
    }
    for status in packs.statuses() {
        for text in [&status.meaning, &status.validity, &status.note].into_iter().flatten() {
            add(format!("status {}", status.id), &text.de, &text.en);
        }
        for right in packs.rights_of(status) {
            add(format!("right {}", right.id), &right.de, &right.en);
        }
    }
    for kind in packs.document_kinds() {
        for text in [&kind.validity, &kind.note].into_iter().flatten() {
            add(format!("document {}", kind.id), &text.de, &text.en);
        }
    }
    for path in packs.paths() {
        let name = format!("path {}", path.id);
        add(name.clone(), &path.about.de, &path.about.en);
        for step in &path.steps {
            add(name.clone(), &step.de, &step.en);
            if let Some(money) = &step.money {
                add(name.clone(), &money.de, &money.en);
            }
        }
    }
    texts
}

#[test]
fn each_text_is_plain_and_ends_like_a_sentence() {
    let texts = texts();
    let mut names: Vec<&str> = texts.iter().map(|(name, ..)| name.as_str()).collect();
    names.dedup();
    for name in names {
        let here = || texts.iter().filter(|(other, ..)| other == name);
        let de = length(here().map(|(_, de, _)| de.as_str())).average();
        let en = length(here().map(|(.., en)| en.as_str())).average();
        assert!(de <= 12.0, "{name}: {de:.1} German words a sentence");
        assert!(en <= 14.0, "{name}: {en:.1} English words a sentence");
        for (_, de, en) in here() {
            for text in [de, en] {
                assert!(text.ends_with(['.', '?', '!']), "{name}: {text}");
            }
        }
    }
}

/// Words that promise or judge. The office decides and the letter counts.
const VERDICTS: [&str; 9] = [
    "steht Ihnen zu",
    "haben Sie Recht auf",
    "Sie bekommen Asyl",
    "wird bewilligt",
    "garantiert",
    "you are entitled to",
    "guaranteed",
    "will be granted",
    "you will get a permit",
];

#[test]
fn no_text_gives_a_verdict() {
    for (name, de, en) in texts() {
        for text in [de, en] {
            let found = VERDICTS.iter().find(|words| text.contains(**words));
            assert_eq!(found, None, "{name}: {text}");
        }
    }
}

#[test]
fn what_nobody_checked_is_called_so() {
    let packs = packs();
    let from_memory = |source: &str| source.contains("nicht nachgeprüft");
    for contact in packs.packs().iter().flat_map(|pack| &pack.contacts) {
        let fact = &contact.fact;
        assert!(!from_memory(&fact.source) || fact.confidence == Confidence::Low, "{}", contact.id);
    }
}
