//! Looking at what cannot be written to or is damaged, and a sound copy of it. No byte of the binder changes.

use std::io::Read;

use super::crash::copy_folder;
use super::*;

/// Papers and documents; returns what a person would expect to see.
fn filled(papers: usize) -> (Home, UnlockedVault, Vec<FileRef>) {
    let (home, mut vault, _) = Home::with_binder();
    let files = (0..3)
        .map(|n| {
            file(&mut vault, &format!("file {n}"), "Brief", format!("letter {n}").repeat(900).as_bytes())
        })
        .collect();
    vault
        .write(|writing| {
            (0..papers).try_for_each(|n| writing.put(&format!("paper {n:04}"), &paper(&format!("title {n}"))))
        })
        .unwrap();
    (home, vault, files)
}

fn view(home: &Home) -> ViewedVault {
    LockedVault::at(&home.folder).unwrap().view(Secret::Passphrase(&passphrase())).unwrap()
}

fn letter(vault: &Readable, reference: &FileRef) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    vault.open_file(reference).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[test]
fn a_binder_is_looked_at_with_its_log_and_without_changing_a_byte() {
    let (home, mut vault, files) = filled(50);
    let copy = Home::new();
    vault.write(|writing| writing.put("late", &paper("only in the log"))).unwrap();
    copy_folder(&home.folder, &copy.folder);
    vault.lock().unwrap();
    for (binder, papers) in [(&home, 54), (&copy, 54)] {
        let before = fingerprint(&binder.folder);
        let viewed = view(binder);
        assert_eq!(viewed.all::<Paper>().unwrap().len(), papers);
        assert_eq!(viewed.get::<Paper>("late").unwrap(), Some(paper("only in the log")));
        assert_eq!(letter(&viewed, &files[1]).unwrap(), "letter 1".repeat(900).as_bytes());
        assert_eq!(viewed.verify().unwrap(), Report { records: 54, files: 3, findings: vec![] });
        drop(viewed);
        assert_eq!(fingerprint(&binder.folder), before);
    }
    assert!(copy.path("vault.db-wal").exists(), "control: one of them had a log");
}

#[test]
fn nobody_writes_while_somebody_looks_and_two_may_look() {
    let (home, vault, _) = filled(1);
    let locked = LockedVault::at(&home.folder).unwrap();
    assert!(matches!(locked.view(Secret::Passphrase(&passphrase())), Err(VaultError::InUse)));
    vault.lock().unwrap();
    let (one, two) = (view(&home), view(&home));
    assert!(matches!(home.unlock(), Err(VaultError::InUse)));
    drop((one, two));
    home.unlock().unwrap();
}

/// Every page damaged in turn: whatever other pages hold is shown, nothing wrong is, and the copy is sound.
#[test]
fn with_any_page_damaged_the_rest_is_shown_and_can_be_copied() {
    let (home, vault, files) = filled(300);
    let papers = vault.all::<Paper>().unwrap();
    vault.lock().unwrap();
    let whole = fs::read(home.path("vault.db")).unwrap();
    let pages = whole.len() / 4096;
    let (mut shown, mut least) = (0, papers.len());
    for page in 0..pages {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 1;
        fs::write(home.path("vault.db"), &damaged).unwrap();
        let before = fingerprint(&home.folder);
        let viewed = view(&home);
        let findings = viewed.verify().unwrap().findings;
        assert!(findings.contains(&Finding::DatabaseDamaged), "page {page}: a check tells it: {findings:?}");
        let there = viewed.all::<Paper>().unwrap();
        for (key, paper) in &there {
            assert!(papers.contains(&(key.clone(), paper.clone())), "page {page}: {key} is something else");
        }
        for (n, file) in files.iter().enumerate() {
            assert_eq!(letter(&viewed, file).unwrap(), format!("letter {n}").repeat(900).as_bytes());
        }
        shown += there.len();
        if page > 0 {
            least = least.min(there.len());
        }
        if page.is_multiple_of(7) {
            let place = home.folder.with_file_name(format!("copy {page}.ordner"));
            let mut repaired = viewed.repair(&place, surroundings()).unwrap();
            assert_eq!(repaired.vault.verify().unwrap().findings, [], "page {page}");
            assert_eq!(repaired.vault.all::<Paper>().unwrap(), there);
            assert!(repaired.lost.is_empty());
            repaired.vault.lock().unwrap().unlock(&passphrase(), surroundings()).unwrap();
        }
        drop(viewed);
        assert_eq!(fingerprint(&home.folder), before, "the damaged one is never touched");
    }
    say(&format!(
        "{pages} pages, each damaged in turn: {} of {} records shown, at least {least} of {} unless it was page 1",
        shown,
        papers.len() * pages,
        papers.len()
    ));
    // What one tree lost the other has: only page 1, which holds the key to all, takes records along.
    assert_eq!(least, papers.len());
}

#[test]
fn several_damaged_pages_cost_only_what_both_copies_lost() {
    let (home, vault, _) = filled(400);
    let papers = vault.all::<Paper>().unwrap();
    vault.lock().unwrap();
    let mut damaged = fs::read(home.path("vault.db")).unwrap();
    for page in [9, 12, 15, 18] {
        damaged[page * 4096 + 100] ^= 1;
    }
    fs::write(home.path("vault.db"), damaged).unwrap();
    assert!(matches!(home.unlock().and_then(|mut vault| vault.verify()), Err(_) | Ok(Report { .. })));
    let viewed = view(&home);
    assert!(viewed.verify().unwrap().findings.contains(&Finding::DatabaseDamaged));
    let there = viewed.all::<Paper>().unwrap();
    assert!(there.len() > papers.len() * 3 / 4, "{} of {}", there.len(), papers.len());
}

#[test]
fn without_any_database_the_documents_are_still_there() {
    let (home, vault, files) = filled(5);
    vault.lock().unwrap();
    for broken in [None, Some(vec![0; 8192]), Some(Vec::new())] {
        match &broken {
            None => fs::remove_file(home.path("vault.db")).unwrap(),
            Some(bytes) => fs::write(home.path("vault.db"), bytes).unwrap(),
        }
        let viewed = view(&home);
        let mut found = viewed.files().unwrap();
        found.sort_by(|a, b| a.sha256.cmp(&b.sha256));
        let mut expected = files.clone();
        expected.sort_by(|a, b| a.sha256.cmp(&b.sha256));
        assert_eq!(found, expected, "size and hash are told by the files themselves");
        assert_eq!(letter(&viewed, &files[2]).unwrap(), "letter 2".repeat(900).as_bytes());
        assert!(viewed.verify().unwrap().findings.contains(&Finding::DatabaseDamaged));
        let place = home.folder.with_file_name("copy.ordner");
        let mut repaired = viewed.repair(&place, surroundings()).unwrap();
        assert_eq!(repaired.vault.verify().unwrap(), Report { records: 0, files: 3, findings: vec![] });
        drop(repaired);
        fs::remove_dir_all(place).unwrap();
    }
}

#[test]
fn a_lost_document_is_named_and_its_record_kept() {
    let (home, vault, files) = filled(5);
    vault.lock().unwrap();
    fs::remove_file(home.path(&format!("docs/{}.age", files[0].id))).unwrap();
    let place = home.folder.with_file_name("copy.ordner");
    let mut repaired = view(&home).repair(&place, surroundings()).unwrap();
    assert_eq!(repaired.lost, [files[0].clone()]);
    assert_eq!(repaired.vault.all::<Paper>().unwrap().len(), 8);
    assert_eq!(repaired.vault.verify().unwrap(), Report { records: 8, files: 2, findings: vec![] });
}

#[test]
fn a_copy_is_never_laid_over_anything() {
    let (home, vault, _) = filled(1);
    vault.lock().unwrap();
    assert!(matches!(view(&home).repair(&home.folder, surroundings()), Err(VaultError::AlreadyExists)));
    let nowhere = home.folder.with_file_name("no").join("where");
    assert!(matches!(view(&home).repair(&nowhere, surroundings()), Err(VaultError::NotFound)));
}

/// What a killed program left half made goes with the next one; what is being made stays.
#[test]
fn half_made_folders_are_swept_unless_in_use() {
    let (home, vault, _) = filled(1);
    vault.lock().unwrap();
    let beside = |digits: &str| home.folder.with_file_name(format!(".ordner-{digits}.new"));
    let (killed, running, empty) =
        (beside("0123456789abcdef"), beside("fedcba9876543210"), beside("00112233445566ff"));
    for folder in [&killed, &running] {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join("lock"), b"").unwrap();
        fs::write(folder.join("vault.db"), b"sealed").unwrap();
    }
    fs::create_dir(&empty).unwrap();
    let others = home.folder.with_file_name(".ordner-mine.new");
    fs::create_dir(&others).unwrap();
    let held = fs::File::open(running.join("lock")).unwrap();
    held.try_lock().unwrap();
    make(&home.folder.with_file_name("Ben.ordner"), &passphrase(), surroundings()).unwrap();
    assert!(!killed.exists() && !empty.exists(), "swept");
    assert!(running.join("vault.db").exists() && others.exists(), "left alone");
}

/// Every slot that can still be read goes into the copy, damaged or not; one that is gone is not made up.
#[test]
fn a_repaired_copy_has_the_slots_that_are_left() {
    let (home, mut vault, _) = Home::with_binder();
    let proof = passphrase();
    let key = age::x25519::Identity::generate();
    let recipient = key.to_public().to_string().parse().unwrap();
    let access = vault.give_access(Secret::Passphrase(&proof), "Tante", &recipient).unwrap();
    let (joint, _) = JointCode::deal(surroundings());
    vault.change_shares(Secret::Passphrase(&proof), &joint).unwrap();
    vault.lock().unwrap();
    fs::remove_file(home.path("recovery.age")).unwrap();
    // What is there and cannot be read is left out as well; a folder in its place fails for everybody, root included.
    fs::remove_file(home.path("shares.age")).unwrap();
    fs::create_dir(home.path("shares.age")).unwrap();
    let damaged = home.path(&format!("access/{}.age", access.id));
    fs::write(&damaged, b"no slot any more").unwrap();

    let place = home.folder.with_extension("copy.ordner");
    let locked = LockedVault::at(&home.folder).unwrap();
    let viewed = locked.view(Secret::Passphrase(&proof)).unwrap();
    let mut repaired = viewed.repair(&place, surroundings()).unwrap();
    let lost = Finding::SlotMissing { file: "recovery.age".to_owned() };
    assert_eq!(repaired.vault.verify().unwrap().findings, [lost]);
    repaired.vault.lock().unwrap();
    let has = |name: &str| place.join(name).exists();
    assert!(has("keyring.age") && !has("recovery.age") && !has("shares.age"));
    let copied = fs::read(place.join(format!("access/{}.age", access.id))).unwrap();
    assert_eq!(copied, b"no slot any more", "what may still be mended by somebody is not thrown away");
    LockedVault::at(&place).unwrap().unlock(&proof, surroundings()).unwrap().lock().unwrap();
}
