//! Older states put back, whole or mixed, and what is remembered of a binder.

use std::io::Read;

use super::crash::copy_folder;
use super::*;

fn memory(home: &Home) -> PathBuf {
    home.folder.with_file_name("state").join("seen.json")
}

fn open(home: &Home) -> Result<Unlocked, VaultError> {
    LockedVault::at(&home.folder)?.unlock_remembered(
        Secret::Passphrase(&passphrase()),
        &memory(home),
        surroundings(),
    )
}

fn current(home: &Home) -> UnlockedVault {
    match open(home).unwrap() {
        Unlocked::Current(vault) => vault,
        Unlocked::Older(_) => panic!("taken for an older state"),
    }
}

fn put_back(from: &Path, to: &Path) {
    fs::remove_dir_all(to).unwrap();
    copy_folder(from, to);
}

#[test]
fn an_older_folder_opens_only_when_it_is_accepted() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let mut vault = current(&home);
    vault.write(|writing| writing.put("a", &paper("old"))).unwrap();
    vault.lock().unwrap();
    let older = Home::new();
    copy_folder(&home.folder, &older.folder);
    let mut vault = current(&home);
    vault.write(|writing| writing.put("a", &paper("new"))).unwrap();
    vault.write(|writing| writing.put("b", &paper("new"))).unwrap();
    vault.lock().unwrap();
    current(&home).lock().unwrap();

    put_back(&older.folder, &home.folder);
    let before = fingerprint(&home.folder);
    let Unlocked::Older(found) = open(&home).unwrap() else { panic!("not noticed") };
    assert_eq!(found.missing(), 2);
    assert_eq!(
        (found.found(), found.known()),
        (1_795_000_000_000, 1_795_000_000_000),
        "the clock stands still"
    );
    drop(found);
    assert_eq!(fingerprint(&home.folder), before, "looking at it changes nothing");
    let Unlocked::Older(found) = open(&home).unwrap() else { panic!("not noticed twice") };
    let mut vault = found.accept().unwrap();
    assert_eq!(vault.get::<Paper>("a").unwrap(), Some(paper("old")));
    vault.write(|writing| writing.put("c", &paper("goes on"))).unwrap();
    vault.lock().unwrap();
    current(&home);
}

#[test]
fn what_is_remembered_names_nobody_and_being_lost_harms_nothing() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    current(&home).lock().unwrap();
    let text = fs::read_to_string(memory(&home)).unwrap();
    assert!(!text.contains("Anna") && !text.contains("ordner"), "{text}");
    for lost in [&b""[..], b"{", b"\xff\xff", &[b' '; 5_000_000]] {
        fs::write(memory(&home), lost).unwrap();
        current(&home).lock().unwrap();
    }
    fs::remove_file(memory(&home)).unwrap();
    current(&home).lock().unwrap();
    assert!(memory(&home).exists());
}

/// One page of an older moment: refused at the next opening where somebody remembers, and no byte has changed.
#[test]
fn an_older_page_is_noticed_at_opening() {
    let (home, mut vault, _) = Home::with_binder();
    vault
        .write(|writing| {
            (0..60).try_for_each(|n| writing.put(&format!("{n}"), &paper(&format!("title {n}"))))
        })
        .unwrap();
    vault.lock().unwrap();
    let older = fs::read(home.path("vault.db")).unwrap();
    let mut vault = current(&home);
    vault.write(|writing| writing.put("7", &paper("due 30 November"))).unwrap();
    let papers = vault.all::<Paper>().unwrap();
    vault.lock().unwrap();
    let newer = fs::read(home.path("vault.db")).unwrap();
    let (mut refused, mut harmless, mut unnoticed) = (0, 0, 0);
    for at in (0..older.len().min(newer.len()))
        .step_by(4096)
        .filter(|at| older[*at..at + 4096] != newer[*at..at + 4096])
    {
        let mut replayed = newer.clone();
        replayed[at..at + 4096].copy_from_slice(&older[at..at + 4096]);
        fs::write(home.path("vault.db"), &replayed).unwrap();
        let before = fingerprint(&home.folder);
        match open(&home) {
            Ok(Unlocked::Current(vault)) => {
                assert_eq!(vault.all::<Paper>().unwrap(), papers, "opened with another content");
                harmless += 1;
            }
            Ok(Unlocked::Older(_)) => panic!("a page is not a whole state"),
            Err(VaultError::MixedState | VaultError::Damaged { .. }) => {
                assert_eq!(fingerprint(&home.folder), before);
                refused += 1;
            }
            Err(other) => panic!("{other:?}"),
        }
        // Negative control: without a memory nobody looks until the check is run.
        fs::write(home.path("vault.db"), &replayed).unwrap();
        unnoticed += u32::from(home.unlock().is_ok_and(|vault| vault.all::<Paper>().unwrap() != papers));
    }
    say(&format!(
        "{refused} pages refused at opening, {harmless} without effect; unnoticed without a memory: {unnoticed}"
    ));
    assert!(refused >= 2 && unnoticed >= 1, "control: {refused} {unnoticed}");
    fs::write(home.path("vault.db"), &newer).unwrap();
    current(&home);
}

/// Any of keyring, code slot, database, log and documents of an older moment, in every combination.
#[test]
fn mixed_states_are_refused_warned_of_or_without_effect() {
    mixed(3);
}

#[test]
#[ignore = "the full number takes minutes"]
fn mixed_states_in_full() {
    mixed(20);
}

fn mixed(rounds: usize) {
    const PARTS: [&str; 5] = ["keyring.age", "recovery.age", "vault.db", "vault.db-wal", "docs"];
    let mut outcomes = std::collections::BTreeMap::new();
    for round in 0..rounds {
        let (home, vault, _) = Home::with_binder();
        vault.lock().unwrap();
        let mut vault = current(&home);
        // Enough for several pages, so that one session does not change them all.
        vault
            .write(|writing| {
                (0..300).try_for_each(|n| writing.put(&format!("paper {n:04}"), &paper("of the beginning")))
            })
            .unwrap();
        for n in 0..=round % 4 {
            file(&mut vault, &format!("old {n}"), "Brief", b"old letter");
        }
        // Left in order, or as a stick pulled out leaves it: with a log.
        let (older_in_order, newest_in_order) = [(false, true), (false, false), (true, false)][round % 3];
        let older = Home::new();
        if older_in_order {
            vault.lock().unwrap();
            copy_folder(&home.folder, &older.folder);
            vault = current(&home);
            vault.write(|writing| writing.put("paper 0150", &paper("of a session between the two"))).unwrap();
        } else {
            copy_folder(&home.folder, &older.folder);
        }
        vault.lock().unwrap();
        vault = current(&home);
        for n in 0..=round % 4 {
            file(&mut vault, &format!("new {n}"), "Brief", b"new letter");
            vault.write(|writing| writing.put("old 0", &paper(&format!("changed {n}")))).unwrap();
        }
        let papers = vault.all::<Paper>().unwrap();
        let newest = Home::new();
        if newest_in_order {
            vault.lock().unwrap();
            copy_folder(&home.folder, &newest.folder);
        } else {
            copy_folder(&home.folder, &newest.folder);
            // Remembered as when it is locked.
            vault.lock().unwrap();
        }
        for combination in 1u32..32 {
            put_back(&newest.folder, &home.folder);
            for (_, part) in PARTS.iter().enumerate().filter(|(bit, _)| combination >> bit & 1 == 1) {
                let _ = (fs::remove_file(home.path(part)), fs::remove_dir_all(home.path(part)));
                let source = older.path(part);
                if source.is_dir() {
                    copy_folder(&source, &home.path(part));
                } else if source.exists() {
                    fs::copy(&source, home.path(part)).unwrap();
                }
            }
            let before = fingerprint(&home.folder);
            let outcome = match open(&home) {
                Err(VaultError::MixedState | VaultError::Damaged { .. }) => {
                    assert_eq!(fingerprint(&home.folder), before, "refused, but something changed");
                    "refused"
                }
                Err(other) => panic!("{combination:05b}: {other:?}"),
                Ok(Unlocked::Older(_)) => {
                    assert_eq!(fingerprint(&home.folder), before, "warned, but something changed");
                    "warned"
                }
                Ok(Unlocked::Current(mut vault)) => {
                    assert_eq!(vault.all::<Paper>().unwrap(), papers, "{combination:05b}: other content");
                    let found = !vault.verify().unwrap().findings.is_empty();
                    assert_eq!(found, combination & 16 != 0, "{combination:05b}: documents are gone");
                    if found { "documents missing, told" } else { "no effect" }
                }
            };
            *outcomes.entry(outcome).or_insert(0) += 1;
        }
    }
    say(&format!("{rounds} rounds of 31 combinations: {outcomes:?}"));
    for expected in ["refused", "warned", "documents missing, told", "no effect"] {
        assert!(outcomes.contains_key(expected), "control: {expected} never happened");
    }
}

/// A foreign log would be worked into the database by a careless opening, and the newest state be lost.
#[test]
fn a_refused_log_can_be_taken_away_again() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let mut vault = current(&home);
    file(&mut vault, "a", "Brief", b"old");
    let log = fs::read(home.path("vault.db-wal")).unwrap();
    for n in 0..40 {
        vault.write(|writing| writing.put(&format!("{n}"), &paper("newer"))).unwrap();
    }
    vault.lock().unwrap();
    let newest = fs::read(home.path("vault.db")).unwrap();
    fs::write(home.path("vault.db-wal"), log).unwrap();
    assert!(matches!(open(&home), Err(_) | Ok(Unlocked::Older(_))));
    assert_eq!(fs::read(home.path("vault.db")).unwrap(), newest);
    let viewed = LockedVault::at(&home.folder).unwrap().view(Secret::Passphrase(&passphrase())).unwrap();
    assert_eq!(
        viewed.all::<Paper>().unwrap().len(),
        41,
        "looking finds the whole state without the foreign log"
    );
    drop(viewed);
    fs::remove_file(home.path("vault.db-wal")).unwrap();
    let mut letter = Vec::new();
    let vault = current(&home);
    let reference = vault.get::<Paper>("a").unwrap().unwrap().file.unwrap();
    vault.open_file(&reference).unwrap().read_to_end(&mut letter).unwrap();
    assert_eq!((vault.all::<Paper>().unwrap().len(), letter.as_slice()), (41, &b"old"[..]));
}
