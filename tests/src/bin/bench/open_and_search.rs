//! Opening, saving and searching at 100 and at 10,000 documents, beside KeePassXC with as many entries.
//!
//! The key derivation is made cheap on our side and taken off on theirs (a file with one entry), because it is meant
//! to be slow on both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::NaiveDate;
use ordner_binder::{Binder, Document, DocumentChange};
use ordner_packs::RegisterId;
use ordner_vault::{LockedVault, Surroundings};

use crate::measure::{Row, Table, median, percentile_95, time};
use crate::{ROUNDS, not_measured};

const WORDS: [&str; 12] = [
    "Bescheid",
    "Aufenthaltstitel",
    "Straße",
    "Müller",
    "Zeugnis",
    "Miete",
    "Krankenkasse",
    "شهادة ميلاد",
    "Посвідка",
    "Rechnung",
    "Kindergeld",
    "Vertrag",
];
const QUERIES: [&str; 8] = ["strasse", "Mueller", "bescheid 99", "ميلاد", "посвідка", "titel", "k", "xyzzy"];

pub fn rows(ground: &Path, table: &mut Table) {
    let small = filled(ground, 100);
    let large = filled(ground, 10_000);
    let peers = [1, 10_000].map(|entries| keepass(ground, entries));
    let (mut ours, mut theirs, mut fixed) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(time(|| {
            assert!(!open(&large).search("strasse").is_empty(), "the search must find something")
        }));
        if let [Some(one), Some(many)] = &peers {
            fixed.push(time(|| search_keepass(one)));
            theirs.push(time(|| search_keepass(many)));
        }
    }
    let work = "open and first search, 10,000 documents, no key derivation";
    if theirs.is_empty() {
        table.add(Row { ours: Some(median(ours)), ..not_measured(work, "keepassxc-cli", "≤ 0.067") });
    } else {
        let theirs = median(theirs).saturating_sub(median(fixed));
        table.add(Row {
            work: work.into(),
            ours: Some(median(ours)),
            peer: "keepassxc-cli".into(),
            theirs: Some(theirs),
            goal: "≤ 0.067".into(),
        });
    }
    let [at_100, at_10_000] = [&small, &large].map(|place| warm(place));
    let growth = |work: &str, large, small, goal: &str| Row {
        work: work.to_owned(),
        ours: Some(large),
        peer: "own at 100 documents".into(),
        theirs: Some(small),
        goal: goal.to_owned(),
    };
    table.add(growth("search, 95th percentile, 10,000 documents", at_10_000.search, at_100.search, "≤ 1 ms"));
    table.add(growth("one saved change, 10,000 documents", at_10_000.save, at_100.save, "≤ 1.5"));
}

struct Warm {
    search: Duration,
    save: Duration,
}

fn warm(place: &Path) -> Warm {
    let mut binder = open(place);
    let searches = (0..400)
        .map(|n| {
            time(|| {
                std::hint::black_box(binder.search(QUERIES[n % QUERIES.len()]));
            })
        })
        .collect();
    let id = binder.documents().next().expect("a document").0.to_owned();
    let content = crate::content();
    let saves = (0..60).map(|n| {
        let change = DocumentChange {
            title: format!("Titel {n}"),
            register: RegisterId("1".into()),
            kind: None,
            issued: None,
            valid_until: None,
            original: None,
            private: None,
        };
        time(|| drop(binder.change_document(&id, change, &content).expect("save")))
    });
    let saves = saves.collect();
    Warm { search: percentile_95(searches), save: median(saves) }
}

fn open(place: &Path) -> Binder {
    Binder::open(place, &crate::passphrase(), crate::surroundings()).expect("open")
}

fn filled(ground: &Path, count: usize) -> PathBuf {
    let place = ground.join(format!("filled{count}.ordner"));
    crate::binder(&place, &crate::content()).lock().expect("lock");
    let surroundings: Surroundings = crate::surroundings();
    let mut vault = LockedVault::at(&place)
        .and_then(|locked| locked.unlock(&crate::passphrase(), surroundings))
        .expect("unlock");
    let keys: Vec<String> = (0..count).map(|_| vault.fresh_key()).collect();
    vault
        .write(|writing| {
            for (number, key) in keys.iter().enumerate() {
                writing.put(key, &document(number))?;
            }
            Ok(())
        })
        .expect("records");
    vault.lock().expect("lock");
    place
}

fn document(number: usize) -> Document {
    let mut title = String::new();
    for step in 0..4 {
        let _ = write!(title, "{} ", WORDS[(number * 7 + step * 5) % WORDS.len()]);
    }
    let _ = write!(title, "{number}");
    Document {
        title,
        register: RegisterId((number % 10 + 1).to_string()),
        kind: None,
        person: Some("Samira".into()),
        issued: NaiveDate::from_ymd_opt(2026, 1, 1),
        valid_until: None,
        original: Some("Mappe im Regal".into()),
        added: crate::today(),
        files: Vec::new(),
        trashed: None,
    }
}

/// A KeePass file with this many entries, made through its own import.
fn keepass(ground: &Path, entries: usize) -> Option<PathBuf> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><KeePassFile><Meta/><Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAA==</UUID><Name>Root</Name>",
    );
    for number in 0..entries {
        let title = document(number).title;
        let _ = write!(
            xml,
            "<Entry><String><Key>Title</Key><Value>{title}</Value></String><String><Key>Notes</Key><Value>Mappe im Regal</Value></String></Entry>"
        );
    }
    xml.push_str("</Group></Root></KeePassFile>");
    let source = ground.join(format!("k{entries}.xml"));
    crate::write(&source, xml.as_bytes());
    let place = ground.join(format!("k{entries}.kdbx"));
    let mut child = Command::new("keepassxc-cli")
        .args(["import", "--set-password"])
        .args([&source, &place])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    std::io::Write::write_all(child.stdin.as_mut()?, b"geheim\ngeheim\n").ok()?;
    child.wait().ok()?.success().then_some(place)
}

fn search_keepass(place: &Path) {
    let mut child = Command::new("keepassxc-cli")
        .args(["search", "-q"])
        .arg(place)
        .arg("Zeugnis")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("keepassxc-cli");
    let mut input = child.stdin.take().expect("its input");
    std::io::Write::write_all(&mut input, b"geheim\n").expect("password");
    drop(input);
    child.wait().expect("keepassxc-cli ends");
}
