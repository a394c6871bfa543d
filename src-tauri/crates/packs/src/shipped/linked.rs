//! The links between papers, offices and steps hold: a path is a chain, and a list of words is whole.

use std::collections::BTreeSet;

use super::packs;

#[test]
fn every_situation_has_its_path() {
    let packs = packs();
    let ids: Vec<&str> = packs.paths().iter().map(|path| path.id.as_str()).collect();
    let expected = [
        "birth",
        "decision",
        "german-course",
        "moving",
        "permit-card",
        "recognised",
        "refused",
        "separation",
        "starting-work",
        "temporary-protection",
        "toleration",
        "turning-18",
        "turning-27",
        "waiting",
    ];
    assert_eq!(ids, expected);
    for path in packs.paths() {
        assert!((5..=14).contains(&path.steps.len()), "{}", path.id);
        assert!(!path.sheets.is_empty(), "{}: what to print anew", path.id);
        assert!(path.steps.iter().any(|step| step.money.is_some()), "{}: where money can stop", path.id);
    }
}

/// What a step needs was there when the path began, or an earlier step gave it.
#[test]
fn each_paper_a_step_needs_was_there_before() {
    for path in packs().paths() {
        let mut here: BTreeSet<&String> = path.has.iter().collect();
        for step in &path.steps {
            for kind in &step.needs {
                assert!(here.contains(kind), "{}/{}: {kind}", path.id, step.id);
            }
            here.extend(&step.gives);
        }
        assert!(path.steps.iter().any(|step| !step.gives.is_empty()), "{}: no paper is gained", path.id);
    }
}

/// No preset for an answer to an asylum decision: such a step points at the rule that says "your letter".
#[test]
fn a_path_names_no_days_for_a_court() {
    let packs = packs();
    let refused = packs.path("refused").unwrap();
    for step in &refused.steps {
        for text in [&step.de, &step.en] {
            assert!(!text.bytes().any(|byte| byte.is_ascii_digit()), "{}: {text}", step.id);
        }
    }
    assert!(refused.steps.iter().filter(|step| step.deadline.as_deref() == Some("asyl-klage")).count() >= 3);
}

#[test]
fn the_offices_people_need_first_have_a_contact_in_dresden() {
    let packs = packs();
    let dresden = packs.pack("dresden").unwrap();
    for office in [
        "auslaenderbehoerde",
        "sozialamt",
        "jobcenter",
        "buergerbuero",
        "bamf",
        "migrationsberatung",
        "jugendmigrationsdienst",
        "asylberatung",
        "agentur-fuer-arbeit",
        "familienkasse",
        "standesamt",
        "jugendamt",
        "schulbehoerde",
        "verwaltungsgericht",
    ] {
        assert!(dresden.offices(office).next().is_some(), "{office}");
    }
    let nearest = dresden.offices("auslaenderbehoerde").next().unwrap();
    assert_eq!(nearest.id, "dd-auslaenderbehoerde");
    let leipzig = packs.pack("leipzig").unwrap();
    assert_eq!(leipzig.offices("auslaenderbehoerde").next().unwrap().id, "le-auslaenderbehoerde");
}

#[test]
fn many_items_name_the_papers_they_are_about() {
    let packs = packs();
    let items = packs.checklists().iter().flat_map(|list| &list.items);
    assert!(items.filter(|item| !item.documents.is_empty()).count() >= 100);
}

#[test]
fn every_kind_of_document_is_used_or_can_be_filed() {
    let packs = packs();
    for kind in packs.document_kinds() {
        assert!(packs.register(&kind.register).is_some(), "{}", kind.id);
        // Papers of the asylum procedure and of health are closed when the binder is shown at an office.
        if kind.register.0 == "8" {
            assert!(kind.private, "{}", kind.id);
        }
    }
    for id in ["bamf-bescheid", "anhoerungsprotokoll", "klage-gericht", "vollmacht-anwalt"] {
        assert!(packs.document_kind(id).unwrap().private, "{id}");
    }
}

/// With a status set, lists get shorter and never lose what is for everybody.
#[test]
fn a_status_shortens_lists_and_keeps_what_is_for_all() {
    let packs = packs();
    let dresden = packs.pack("dresden").unwrap();
    let count = |status: Option<&str>| -> usize {
        let status = status.map(|id| packs.status(id).unwrap());
        packs.checklists().iter().map(|list| dresden.items_of(list, status).count()).sum()
    };
    let all = count(None);
    for status in packs.statuses().iter().filter(|status| !status.group) {
        let own = count(Some(&status.id));
        assert!(own < all && own > all / 3, "{}: {own} of {all}", status.id);
    }
    let toleration = packs.checklists().iter().find(|list| list.id == "toleration").unwrap();
    let refugee = packs.status("ae-25-2-fl");
    assert_eq!(dresden.items_of(toleration, refugee).count(), 0);
    let permit = packs.checklists().iter().find(|list| list.id == "permit").unwrap();
    assert_eq!(dresden.items_of(permit, refugee).count(), permit.items.len());
}
