//! Erasing: the keys are gone first, nothing of ours stays, nothing of others goes.

use std::io::{Read, Seek};

use age::x25519;

use super::crash::copy_folder;
use super::*;

#[test]
fn an_erased_binder_is_gone_and_files_of_others_stay() {
    let (home, mut vault, _) = Home::with_binder();
    file(&mut vault, "a", "Brief", b"letter");
    assert!(matches!(erase(&home.folder, surroundings()), Err(VaultError::InUse)), "not while it is open");
    vault.lock().unwrap();
    fs::write(home.path("Urlaub.jpg"), b"holiday").unwrap();
    assert_eq!(
        erase(&home.folder, surroundings()).unwrap(),
        Erased::OthersLeft(vec![home.path("Urlaub.jpg")])
    );
    assert_eq!(fingerprint(&home.folder).len(), 1);
    assert!(
        matches!(erase(&home.folder, surroundings()), Err(VaultError::NotABinder)),
        "only binders are erased"
    );
    assert!(home.path("Urlaub.jpg").exists());

    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    assert_eq!(erase(&home.folder, surroundings()).unwrap(), Erased::Whole);
    assert!(!home.folder.exists());
    assert!(matches!(erase(&home.folder, surroundings()), Err(VaultError::NotFound)));
}

/// Whoever holds the old slot in an open file sees noise: it was overwritten in place before it went.
#[test]
fn the_keys_are_overwritten_before_they_go() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let sealed = fs::read(home.path("keyring.age")).unwrap();
    let mut held = fs::File::open(home.path("keyring.age")).unwrap();
    erase(&home.folder, surroundings()).unwrap();
    held.rewind().unwrap();
    let mut left = Vec::new();
    held.read_to_end(&mut left).unwrap();
    assert_eq!(left.len(), sealed.len());
    let same = left.iter().zip(&sealed).filter(|(left, sealed)| left == sealed).count();
    assert!(same < sealed.len() / 4, "{same} of {} bytes are as before", sealed.len());
}

/// The states a kill leaves: erasing again finishes it.
#[test]
fn erasing_half_done_is_finished_by_doing_it_again() {
    let steps: [&[&str]; 4] = [
        &["keyring.age"],
        &["keyring.age", "recovery.age"],
        &["keyring.age", "recovery.age", "vault.db"],
        &["keyring.age", "recovery.age", "vault.db", "reserve", "LIES-MICH.txt"],
    ];
    for gone in steps {
        let (home, mut vault, _) = Home::with_binder();
        file(&mut vault, "a", "Brief", b"letter");
        vault.lock().unwrap();
        for name in gone {
            fs::remove_file(home.path(name)).unwrap();
        }
        if gone.len() > 1 {
            assert!(home.unlock().is_err(), "without its keys nobody reads it");
        }
        assert_eq!(erase(&home.folder, surroundings()).unwrap(), Erased::Whole, "{gone:?}");
    }
}

/// Whatever could open it goes as the keyring does: other people's slots, shares, new keys in every state of their making.
#[test]
fn slots_of_every_kind_are_overwritten_and_gone() {
    let (home, mut vault, _) = Home::with_binder();
    file(&mut vault, "a", "Brief", b"letter");
    let proof = passphrase();
    for name in ["Tante", "Beratung"] {
        let recipient = x25519::Identity::generate().to_public().to_string().parse().unwrap();
        vault.give_access(Secret::Passphrase(&proof), name, &recipient).unwrap();
    }
    let (joint, _) = JointCode::deal(surroundings());
    vault.change_shares(Secret::Passphrase(&proof), &joint).unwrap();
    vault.lock().unwrap();
    let wrong = Passphrase::from("guess".to_owned());
    assert!(LockedVault::at(&home.folder).unwrap().unlock(&wrong, surroundings()).is_err());
    assert!(home.path("attempts").is_file(), "control: a try is remembered");
    // Killed while the passphrase was being changed, and while new keys were made.
    fs::copy(home.path("keyring.age"), home.path("keyring.age.new")).unwrap();
    let beside = home.folder.with_extension("copy");
    copy_folder(&home.folder, &beside);
    for state in ["renewal.tmp", "renewal.new", "renewal.move"] {
        copy_folder(&beside, &home.path(state));
    }
    let is_slot = |path: &PathBuf| {
        let name = path.to_string_lossy();
        !name.contains("/docs/") && (name.ends_with(".age") || name.ends_with(".age.new"))
    };
    let slots: Vec<PathBuf> = fingerprint(&home.folder).into_keys().filter(is_slot).collect();
    assert_eq!(slots.len(), 4 * 6, "keyring twice, code, shares and two accesses, four times over");
    let mut held: Vec<_> =
        slots.iter().map(|slot| (fs::File::open(slot).unwrap(), fs::read(slot).unwrap())).collect();
    assert_eq!(erase(&home.folder, surroundings()).unwrap(), Erased::Whole);
    assert!(!home.folder.exists());
    for ((file, sealed), slot) in held.iter_mut().zip(&slots) {
        let mut left = Vec::new();
        file.rewind().and_then(|()| file.read_to_end(&mut left)).unwrap();
        let same = left.iter().zip(sealed.iter()).filter(|(left, sealed)| left == sealed).count();
        assert!(left.len() == sealed.len() && same < sealed.len() / 4, "{slot:?} can still be read");
    }
}
