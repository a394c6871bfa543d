//! What must hold for the content that travels inside the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use crate::{Bilingual, Confidence, Contact, MOST_WORDS_DE, MOST_WORDS_EN, Packs, RegisterId, TextLength};

mod complete;
mod linked;
mod withheld;

/// Read once: each test looks at the same content.
fn packs() -> &'static Packs {
    static PACKS: LazyLock<Packs> =
        LazyLock::new(|| Packs::embedded().unwrap_or_else(|error| panic!("{error}")));
    &PACKS
}

/// Every text file of the shipped content, as it lies on disk.
fn files() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                files.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets");
    let mut files = vec![];
    for folder in ["registers", "sheets", "checklists", "paths", "packs"] {
        collect(&assets.join(folder), &mut files);
    }
    files
}

fn contacts() -> Vec<Contact> {
    let packs = packs();
    let all: Vec<Contact> = packs.packs().iter().flat_map(|pack| pack.contacts.clone()).collect();
    assert!(all.len() > 20, "the packs have contacts");
    all
}

#[test]
fn all_fifteen_registers_stand_in_the_order_of_the_binder() {
    let packs = packs();
    let ids: Vec<&str> = packs.registers().iter().map(|register| register.id.0.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "d", "e"]);
    let private: Vec<&str> = packs
        .registers()
        .iter()
        .filter(|register| register.private)
        .map(|register| register.id.0.as_str())
        .collect();
    assert_eq!(private, ["8", "9"]);
}

#[test]
fn titles_are_those_of_the_paper_binder() {
    let packs = packs();
    let dresden = packs.pack("dresden").unwrap();
    let titles: Vec<(&str, &str)> = packs
        .registers()
        .iter()
        .map(|register| dresden.title_of(register))
        .map(|title| (title.de.as_str(), title.en.as_str()))
        .collect();
    let expected = [
        ("Meine Daten", "My details"),
        ("Wer hilft mir wobei?", "Who helps me with what?"),
        ("Termine und Fristen", "Appointments and deadlines"),
        ("Ankommen in Dresden", "Arriving in Dresden"),
        ("Geld", "Money"),
        ("Wohnen", "Living"),
        ("Deutsch", "German"),
        ("Kinder und Familie", "Children and family"),
        ("Arbeit", "Work"),
        ("Berufsausbildung und Studium", "Vocational education and study"),
        ("Gesundheit", "Health"),
        ("Beratung und Hilfe", "Counselling and help"),
        ("Weitere Dokumente", "Further documents"),
        ("Briefe", "Letters"),
        ("Plan, Gespräch, Übergabe", "Plan, talk, handover"),
    ];
    assert_eq!(titles, expected);
    assert_eq!(packs.register(&RegisterId("1".into())).unwrap().title.de, "Ankommen");
}

#[test]
fn no_two_registers_share_an_icon_or_a_pattern() {
    let packs = packs();
    let icons: BTreeSet<&str> = packs.registers().iter().map(|register| register.icon.as_str()).collect();
    let patterns: BTreeSet<&str> =
        packs.registers().iter().map(|register| register.pattern.as_str()).collect();
    assert_eq!((icons.len(), patterns.len()), (15, 15));
}

#[test]
fn every_register_explains_itself_and_says_what_to_file() {
    for register in packs().registers() {
        let id = &register.id.0;
        assert!((10..=18).contains(&register.explanation.len()), "{id}: explanation");
        assert!((6..=12).contains(&register.file_here.len()), "{id}: what to file");
        for line in &register.explanation {
            for text in [&line.de, &line.en] {
                assert!(text.ends_with('.'), "{id}: {text}");
                assert_eq!(TextLength::of(text).sentences, 1, "{id}: one sentence a line: {text}");
            }
        }
    }
}

#[test]
fn each_register_with_a_checklist_has_contacts_in_dresden() {
    let packs = packs();
    let dresden = packs.pack("dresden").unwrap();
    assert_eq!(dresden.lineage, ["dresden", "sn", "de"]);
    for checklist in packs.checklists() {
        assert!(dresden.contacts_of(&checklist.register).next().is_some(), "{}", checklist.id);
        assert!(dresden.items_of(checklist, None).count() >= 7, "{}", checklist.id);
    }
    for id in ["arrival", "money"] {
        assert!(packs.checklists().iter().any(|checklist| checklist.id == id), "{id}");
    }
}

/// Words and sentences of some texts together.
fn length<'a>(texts: impl Iterator<Item = &'a str>) -> TextLength {
    texts.map(TextLength::of).fold(TextLength::default(), |all, one| TextLength {
        words: all.words + one.words,
        sentences: all.sentences + one.sentences,
    })
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figures are the point: cargo test -p ordner-packs readability -- --nocapture"
)]
fn readability_stays_at_b1() {
    let packs = packs();
    let mut texts: Vec<(String, Vec<Bilingual>)> = vec![];
    for register in packs.registers() {
        let lines =
            register.explanation.iter().map(|line| Bilingual { de: line.de.clone(), en: line.en.clone() });
        texts.push((format!("register {}", register.id.0), lines.collect()));
    }
    for checklist in packs.checklists() {
        let items = checklist.items.iter().map(|item| Bilingual { de: item.de.clone(), en: item.en.clone() });
        texts.push((format!("checklist {}", checklist.id), items.collect()));
    }
    let deadlines = packs.deadlines().iter().flat_map(|rule| {
        [Some(&rule.rule), rule.late.as_ref(), rule.note.as_ref()].into_iter().flatten().cloned()
    });
    texts.push(("deadlines".into(), deadlines.collect()));
    texts.push(("delivery".into(), packs.deliveries().iter().map(|rule| rule.rule.clone()).collect()));
    for pack in packs.packs().iter().filter(|pack| !pack.responsibilities.is_empty()) {
        let own =
            pack.responsibilities.iter().filter(|row| row.id.starts_with(&pack.id) || pack.id == "dresden");
        texts.push((format!("responsibility {}", pack.id), own.map(|row| row.reason.clone()).collect()));
    }
    println!("{:<24} {:>9} {:>6} {:>9} {:>6}", "text", "de w/s", "words", "en w/s", "words");
    for (name, lines) in texts {
        let (german, english) = (
            length(lines.iter().map(|line| line.de.as_str())),
            length(lines.iter().map(|line| line.en.as_str())),
        );
        let (de, en, de_words, en_words) = (german.average(), english.average(), german.words, english.words);
        println!("{name:<24} {de:>9.1} {de_words:>6} {en:>9.1} {en_words:>6}");
        assert!(de <= MOST_WORDS_DE, "{name}: {de:.1} German words a sentence");
        assert!(en <= MOST_WORDS_EN, "{name}: {en:.1} English words a sentence");
        if name.starts_with("register ") {
            assert!((120..=250).contains(&de_words) && (120..=250).contains(&en_words), "{name}: length");
        }
    }
}

#[test]
fn every_text_for_itself_is_short() {
    let files: Vec<_> = crate::shipped_files().collect();
    let report = crate::PackReport::on(&files, files.clone(), chrono::NaiveDate::MIN);
    let long: Vec<_> =
        report.notes.iter().filter(|note| matches!(note, crate::Note::LongSentences { .. })).collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn contacts_of_low_confidence_have_no_number_and_no_street() {
    for contact in contacts().iter().filter(|contact| contact.fact.confidence == Confidence::Low) {
        let details = [&contact.phone, &contact.address, &contact.email];
        assert!(details.iter().all(|detail| detail.is_none()) && contact.hours.is_none(), "{}", contact.id);
        assert!(contact.website.is_some(), "{}: nothing to look up", contact.id);
    }
}

#[test]
fn no_contact_has_a_mobile_number() {
    for contact in contacts() {
        let digits: String =
            contact.phone.iter().flat_map(|phone| phone.chars()).filter(char::is_ascii_digit).collect();
        let national = digits.strip_prefix("49").or(digits.strip_prefix('0')).unwrap_or(&digits);
        let mobile = ["15", "16", "17"].iter().any(|prefix| national.starts_with(prefix));
        assert!(!mobile || digits.len() < 7, "{}", contact.id);
    }
}

/// What a volunteer copies from the README must be accepted as it stands there.
#[test]
fn the_examples_of_the_readme_are_valid() {
    let readme = include_str!("../../../../assets/README.md");
    let blocks: Vec<&str> =
        readme.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let [
        _fact,
        register,
        checklist,
        sheet,
        pack,
        contacts,
        retired,
        deadlines,
        holidays,
        responsibility,
        statuses,
        rights,
        documents,
        glossary,
        roles,
        areas,
        barriers,
        experiences,
        regions,
        words,
        path,
        triage,
    ] = blocks.as_slice()
    else {
        panic!("the README has twenty-two examples, found {}", blocks.len());
    };
    let new_office = contacts.replace("le-sozialamt", "le-neues-amt");
    let contacts = format!("{new_office}\n{}", contacts.replace("fact =", &format!("{retired}fact =")));
    let saxony = "id = \"sn\"\nname = { de = \"Sachsen\", en = \"Saxony\" }\nstand = \"2026-11-22\"\n";
    let files = [
        ("registers/02-money.toml", *register),
        ("checklists/account.toml", checklist),
        ("sheets/phone-call.toml", sheet),
        ("packs/sn/pack.toml", saxony),
        ("packs/leipzig/pack.toml", pack),
        ("packs/leipzig/contacts.toml", &contacts),
        ("packs/leipzig/deadlines.toml", deadlines),
        ("packs/leipzig/holidays.toml", holidays),
        ("packs/leipzig/responsibility.toml", responsibility),
        (
            "packs/leipzig/topics.toml",
            "[[topic]]\nid = \"counselling\"\nname = { de = \"Beratung\", en = \"Counselling\" }\n",
        ),
        ("packs/leipzig/statuses.toml", statuses),
        ("packs/leipzig/rights.toml", rights),
        ("packs/leipzig/documents.toml", documents),
        ("packs/leipzig/glossary.toml", glossary),
        ("packs/leipzig/roles.toml", roles),
        ("packs/leipzig/areas.toml", areas),
        ("packs/leipzig/barriers.toml", barriers),
        ("packs/leipzig/experiences.toml", experiences),
        ("packs/leipzig/regions.toml", regions),
        ("glossary/tr.toml", words),
        ("paths/arriving.toml", path),
        ("triage/letters.toml", triage),
    ];
    let packs = Packs::from_files(files).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(packs.packs().len(), 2);
    assert_eq!(packs.paths().len() + packs.word_lists().len() + packs.document_kinds().len(), 3);
    assert_eq!(packs.signs().len() + packs.triage_advice().len(), 2);
    assert_eq!(packs.experiences().len(), 1);
}

/// Fingerprint of a text, FNV-1a: enough to recognise a street without printing it here.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Groups of one to three words that follow each other, in small letters, without punctuation.
fn phrases(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| {
            word.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect::<String>().to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect();
    (1..=3)
        .flat_map(|length| words.windows(length).map(|group| group.join(" ")).collect::<Vec<_>>())
        .collect()
}

/// Where people live who must not be found: accommodation and reception sites, as `street number`.
const ADDRESSES_NOT_TO_SHIP: [u64; 11] = [
    0xbab1_3b73_4460_c1da,
    0x84e7_466f_2794_037b,
    0xd869_3dd7_1ccf_4e01,
    0x74a6_3c5b_6ffc_0b3b,
    0x2683_d51e_bdf3_2a36,
    0x0022_ed0b_7bd1_2571,
    0x558d_01dc_8eaf_a314,
    0xf31f_8096_541b_730a,
    0x9fd3_9883_72e4_fac3,
    0xd0b5_8f36_6873_5811,
    0xd16a_5159_717c_aa8f,
];

/// Numbers that are old or come from memory; some are called in an emergency.
const NUMBERS_NOT_TO_SHIP: [&str; 14] = [
    "9119430",
    "4555500",
    "4040020",
    "2255530",
    "5465465",
    "1806313031",
    "6962929",
    "4923367",
    "8894174",
    "4885341",
    "8041616",
    "4888290",
    "2754004",
    "4886070",
];

#[test]
fn nothing_ships_that_must_not_ship() {
    for (path, text) in files() {
        let found =
            phrases(&text).into_iter().find(|phrase| ADDRESSES_NOT_TO_SHIP.contains(&fingerprint(phrase)));
        assert_eq!(found, None, "{}", path.display());
        for line in text.lines() {
            let digits: String = line.chars().filter(char::is_ascii_digit).collect();
            let found = NUMBERS_NOT_TO_SHIP.iter().find(|number| digits.contains(*number));
            assert_eq!(found, None, "{}: {line}", path.display());
        }
    }
}

#[test]
fn the_list_of_what_must_not_ship_finds_it() {
    let street = "Musterweg 27";
    assert!(phrases("Sie wohnen im Musterweg 27, 01069 Dresden.").contains(&street.to_lowercase()));
    assert_ne!(fingerprint("musterweg 27"), fingerprint("musterweg 28"));
    assert_eq!(fingerprint(""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fingerprint("a"), 0xaf63_dc4c_8601_ec8c, "the published value of FNV-1a");
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figure is the point: cargo test --release -p ordner-packs quick -- --nocapture"
)]
fn loading_everything_is_quick() {
    // The best of ten: other work on the machine can only make it slower.
    let load = || {
        let start = Instant::now();
        let packs = Packs::embedded().unwrap();
        (start.elapsed(), packs)
    };
    let (best, packs) = (0..10).map(|_| load()).min_by_key(|(elapsed, _)| *elapsed).unwrap();
    let milliseconds = best.as_secs_f64() * 1000.0;
    println!(
        "{} registers, {} checklists, {} packs in {milliseconds:.1} ms",
        packs.registers().len(),
        packs.checklists().len(),
        packs.packs().len()
    );
    // Debug builds read from disk and are not optimised; the goal is for what people get.
    assert!(cfg!(debug_assertions) || milliseconds <= 30.0);
}
