//! Erasing: the keys are gone first, nothing of ours stays, nothing of others goes.

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
    use std::io::{Read, Seek};
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
