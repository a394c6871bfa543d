//! S11: a backup is read back before it is called saved, and every one comes back whole. Rotation, practice, and a repaired
//! copy of a damaged binder.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ordner_binder::{Binder, Error, RepairedBinder, Rotated, ViewedBinder, practice, restore};
use ordner_tests::*;
use ordner_vault::{Finding, Secret, VaultError, Watch};

use crate::story::*;

fn drill(count: usize) {
    let secret = old_passphrase();
    let secret = Secret::Passphrase(&secret);
    let mut dice = Dice(0x5EED_0011);
    let (mut restored, mut documents) = (0, 0);
    for round in 0..count {
        // Between the two passphrases the story has another secret; everything else is backed up.
        let n = [1 + dice.below(26), 28 + dice.below(12)][round % 2];
        let home = story().before(n + 1 - usize::from(n + 1 == ACTIONS));
        let n = n - usize::from(n + 1 == ACTIONS);
        let desk = Desk::at(home.path()).unwrap();
        let (mut binder, fits) = desk.open().unwrap();
        let facts = desk.facts(&binder, fits).unwrap();
        assert_eq!(facts, story().facts[n]);
        let file = desk.place("drill.age");
        let saved = binder.backup(&file, secret, today(), &desk.content, surroundings()).unwrap();
        assert!(saved.left_out.is_empty());
        binder.lock().unwrap();
        let practised = practice(&file, secret, &Watch::default()).unwrap();
        assert_eq!(practised.checked, saved.checked);
        fs::remove_dir_all(desk.binder()).unwrap();
        restore(&file, &desk.binder(), secret, surroundings(), &ordner_vault::Watch::default()).unwrap();
        // A restored binder is a copy of its own, and new to whoever remembers.
        let (mut back, fits) = desk.open().unwrap();
        assert_eq!(desk.facts(&back, fits).unwrap(), facts, "round {round}");
        assert_eq!(back.verify().unwrap().findings, []);
        documents += back.documents().count();
        back.lock().unwrap();
        restored += 1;
        if restored % 20 == 0 {
            println!("S11 so far: {restored} backups, {documents} documents, all equal");
        }
    }
    println!("S11: {restored} backups read back, practised, restored: {documents} documents, all equal");
}

#[test]
fn backups_come_back_whole() {
    drill(8);
}

#[test]
#[ignore = "S11 in full: 200 backups"]
fn backups_come_back_whole_in_full() {
    drill(rounds(200));
}

/// Negative control: a backup whose bytes change between writing and reading back is not called saved.
#[test]
fn a_place_that_gives_back_other_bytes_is_found_out() {
    let home = story().before(20);
    let desk = Desk::at(home.path()).unwrap();
    let (mut binder, _) = desk.open().unwrap();
    let secret = old_passphrase();
    let file = desk.place("x.age");
    binder.backup(&file, Secret::Passphrase(&secret), today(), &desk.content, surroundings()).unwrap();
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 4;
    fs::write(&file, bytes).unwrap();
    let refused = practice(&file, Secret::Passphrase(&secret), &Watch::default());
    assert!(matches!(refused, Err(Error::Vault(VaultError::BundleUnreadable))));
    assert!(
        restore(
            &file,
            &desk.place("y.ordner"),
            Secret::Passphrase(&secret),
            surroundings(),
            &ordner_vault::Watch::default()
        )
        .is_err()
    );
    assert!(!desk.place("y.ordner").exists());
}

fn rotate(desk: &Desk, binder: &mut Binder, day: &str) -> Rotated {
    let secret = old_passphrase();
    let folder = desk.place("kept-apart");
    fs::create_dir_all(&folder).unwrap();
    binder
        .backup_if_due(
            &folder,
            Secret::Passphrase(&secret),
            day.parse().unwrap(),
            &desk.content,
            surroundings(),
        )
        .unwrap()
}

fn kept(desk: &Desk) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(desk.place("kept-apart"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_due_after_a_week_with_changes_and_old_ones_go() {
    let home = story().before(20);
    let desk = Desk::at(home.path()).unwrap();
    let (mut binder, _) = desk.open().unwrap();
    assert_eq!(binder.last_backup().unwrap(), None);
    assert!(matches!(rotate(&desk, &mut binder, "2026-11-01"), Rotated::Made { .. }), "the first");
    assert!(!binder.last_backup().unwrap().unwrap().changed_since);
    assert!(matches!(rotate(&desk, &mut binder, "2026-12-24"), Rotated::NotDue(_)), "nothing changed");
    desk.act(&mut binder, 20).unwrap();
    assert!(binder.last_backup().unwrap().unwrap().changed_since);
    assert!(matches!(rotate(&desk, &mut binder, "2026-11-05"), Rotated::NotDue(_)), "not a week");
    fs::write(desk.place("kept-apart").join("Sicherung-alt.age"), b"somebody else's").unwrap();
    for day in ["2026-11-08", "2026-11-15", "2026-11-22", "2026-11-29", "2026-12-06"] {
        desk.act(&mut binder, 19 + day.len() % 2).unwrap();
        ordner_tests::endless_step(&desk, &mut binder, day.as_bytes()[9] as usize * 3 + 1).unwrap();
        assert!(matches!(rotate(&desk, &mut binder, day), Rotated::Made { .. }), "{day}");
    }
    let days: Vec<String> =
        kept(&desk).iter().filter_map(|name| name.get(19..29).map(str::to_owned)).collect();
    assert_eq!(days, ["2026-11-22", "2026-11-29", "2026-12-06"]);
    assert!(kept(&desk).contains(&"Sicherung-alt.age".to_owned()), "what is not ours stays");
    // A clock that says 1970 still gets its backup, and keeps it.
    ordner_tests::endless_step(&desk, &mut binder, 7).unwrap();
    let Rotated::Made { file, .. } = rotate(&desk, &mut binder, "1970-01-01") else { panic!("not made") };
    assert!(file.exists());
    let newest = desk
        .place("kept-apart")
        .join(kept(&desk).into_iter().find(|name| name.contains("2026-12-06")).unwrap());
    let secret = old_passphrase();
    assert!(practice(&newest, Secret::Passphrase(&secret), &Watch::default()).unwrap().checked.files > 0);
}

/// A practice leaves no trace: not a byte is written, anywhere it could be.
#[test]
fn practice_writes_nothing() {
    let home = story().before(35);
    let desk = Desk::at(home.path()).unwrap();
    let secret = old_passphrase();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let before = list(home.path());
    let practised = practice(&desk.place("s.age"), Secret::Passphrase(&secret), &Watch::default()).unwrap();
    assert_eq!(practised.documents.len(), practised.checked.files);
    assert!(practised.documents.iter().all(|document| document.files == 1 && document.left_out == 0));
    assert_eq!(list(home.path()), before);
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

fn list(folder: &Path) -> Vec<(String, u64)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(list(&path));
        } else {
            all.push((path.display().to_string(), entry.metadata().unwrap().len()));
        }
    }
    all.sort();
    all
}

fn view(desk: &Desk) -> ViewedBinder {
    let secret = old_passphrase();
    ViewedBinder::view(&desk.binder(), Secret::Passphrase(&secret), today(), &desk.content).unwrap()
}

fn repair(desk: &Desk, view: &ViewedBinder) -> RepairedBinder {
    let repaired = view.repair(&desk.place("copy.ordner"), today(), &desk.content, surroundings()).unwrap();
    let copy = Desk::at(&desk.place("second")).unwrap();
    fs::create_dir(&copy.folder).unwrap();
    fs::rename(desk.place("copy.ordner"), copy.binder()).unwrap();
    repaired
}

/// The whole database is gone: every paper is exported with a card that says what it is, and a copy is made.
#[test]
fn without_a_database_everything_readable_is_exported_and_copied() {
    let home = story().before(27);
    let desk = Desk::at(home.path()).unwrap();
    let papers = desk.open().unwrap().0.documents().count();
    fs::write(desk.binder().join("vault.db"), vec![7; 40_960]).unwrap();
    assert!(matches!(desk.open(), Err(Error::Vault(VaultError::Damaged { .. }))));
    let before = list(&desk.binder());
    let viewed = view(&desk);
    assert!(viewed.verify().unwrap().findings.contains(&Finding::DatabaseDamaged));
    // One is in the trash.
    assert_eq!(viewed.documents().count(), papers + 1);
    let exported = viewed.export(&desk.place("out"), today(), &desk.content).unwrap();
    assert_eq!((exported.files, exported.left_out.len()), (papers + 1, 0));
    assert!(list(&desk.place("out")).iter().any(|(name, _)| name.ends_with(".pdf")), "readable names");
    let repaired = repair(&desk, &viewed);
    assert_eq!((repaired.found, repaired.lost.len()), (papers + 1, 0));
    assert_eq!(repaired.report.findings, []);
    assert_eq!(list(&desk.binder()), before, "the damaged one is not touched");
    let copy = Desk::at(&desk.place("second")).unwrap();
    assert_eq!(copy.open().unwrap().0.documents().count(), papers + 1);
}

/// One damaged page in the middle: all cards are there, and the copy says what the binder said.
#[test]
fn a_damaged_page_costs_no_card() {
    let home = story().before(27);
    let desk = Desk::at(home.path()).unwrap();
    let database = desk.binder().join("vault.db");
    let whole = fs::read(&database).unwrap();
    let mut damaged_pages = 0;
    for page in 2..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1_234] ^= 8;
        fs::write(&database, bytes).unwrap();
        let viewed = view(&desk);
        damaged_pages += usize::from(!viewed.verify().unwrap().findings.is_empty());
        let repaired = repair(&desk, &viewed);
        assert_eq!(
            (repaired.found, repaired.lost.len(), repaired.report.findings.len()),
            (0, 0, 0),
            "page {page}"
        );
        let copy = Desk::at(&desk.place("second")).unwrap();
        let (binder, fits) = copy.open().unwrap();
        assert_eq!(copy.facts(&binder, fits).unwrap(), story().facts[26], "page {page}");
        drop(binder);
        fs::remove_dir_all(&copy.folder).unwrap();
    }
    assert!(damaged_pages > 5, "control: {damaged_pages} pages were noticed");
}
