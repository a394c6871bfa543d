//! Every refusal has its own name, and none of them changes a byte on disk.

use super::*;

/// Asserts the error, and that the binder folder is what it was before.
macro_rules! refused {
    ($home:expr, $attempt:expr, $error:pat) => {{
        let before = fingerprint(&$home.folder);
        match $attempt {
            Err($error) => {}
            Err(other) => panic!("refused as {other:?}"),
            Ok(_) => panic!("not refused"),
        }
        assert_eq!(fingerprint(&$home.folder), before, "something changed on disk");
    }};
}

fn locked_binder() -> (Home, RecoveryCode) {
    let (home, mut vault, code) = Home::with_binder();
    file(&mut vault, "a", "Brief", b"letter");
    vault.lock().unwrap();
    (home, code)
}

fn at(home: &Home) -> LockedVault {
    LockedVault::at(&home.folder).unwrap()
}

#[test]
fn no_folder() {
    let home = Home::new();
    assert!(matches!(LockedVault::at(&home.folder), Err(VaultError::NotFound)));
}

#[test]
fn a_folder_that_is_no_binder() {
    let home = Home::new();
    fs::create_dir(&home.folder).unwrap();
    fs::write(home.path("Urlaub.jpg"), b"holiday").unwrap();
    refused!(home, LockedVault::at(&home.folder), VaultError::NotABinder);
    refused!(home, LockedVault::at(&home.path("Urlaub.jpg")), VaultError::NotABinder);
    refused!(home, LockedVault::at(&home.path("Urlaub.jpg/inside")), VaultError::NotFound);
}

#[test]
fn a_binder_of_a_newer_format_before_any_key_is_tried() {
    let (home, _) = locked_binder();
    let locked = at(&home);
    fs::write(home.path("format"), b"MEIN ORDNER binder, format 2\nwhatever follows").unwrap();
    refused!(home, LockedVault::at(&home.folder), VaultError::NewerFormat { found: 2, supported: 1 });
    refused!(
        home,
        locked.unlock(&Passphrase::from("wrong".to_owned()), surroundings()),
        VaultError::NewerFormat { .. }
    );
}

#[test]
fn a_format_file_that_is_gone_or_garbled_is_written_again() {
    let (home, code) = locked_binder();
    let whole = fs::read(home.path("format")).unwrap();
    for garbled in
        [&b""[..], b"MEIN ORDNER binder, format 0\n", b"MEIN ORDNER binder, format x\n", b"\xff\xfe"]
    {
        fs::write(home.path("format"), garbled).unwrap();
        home.unlock().unwrap().lock().unwrap();
        assert_eq!(fs::read(home.path("format")).unwrap(), whole);
    }
    fs::remove_file(home.path("format")).unwrap();
    fs::remove_file(home.path("keyring.age")).unwrap();
    at(&home).unlock(&code, surroundings()).unwrap().lock().unwrap();
    assert_eq!(fs::read(home.path("format")).unwrap(), whole);
}

#[test]
fn a_binder_that_lost_its_format_file_and_its_keys() {
    let (home, _) = locked_binder();
    for slot in ["keyring.age", "recovery.age"] {
        fs::remove_file(home.path(slot)).unwrap();
    }
    fs::write(home.path("format"), b"").unwrap();
    refused!(home, LockedVault::at(&home.folder), VaultError::Damaged { .. });
    fs::remove_file(home.path("format")).unwrap();
    refused!(home, LockedVault::at(&home.folder), VaultError::FileMissing { .. });
}

#[test]
fn a_newer_key_text_decides_when_the_format_file_is_lost() {
    let (home, _) = locked_binder();
    let newer = crate::keyring::Keys::make(surroundings()).to_text().replacen("format 1", "format 9", 1);
    let sealed = age::encrypt(&slot("vier Wörter aus Papier"), newer.as_bytes()).unwrap();
    fs::write(home.path("keyring.age"), sealed).unwrap();
    fs::remove_file(home.path("format")).unwrap();
    refused!(home, home.unlock(), VaultError::NewerFormat { found: 9, supported: 1 });
}

#[test]
fn a_wrong_passphrase_and_a_wrong_code() {
    let (home, _) = locked_binder();
    let wrong = Passphrase::from("vier Wörter aus Pappe".to_owned());
    refused!(home, at(&home).unlock(&wrong, surroundings()), VaultError::WrongPassphrase);
    let (_other_home, _other, other_code) = Home::with_binder();
    refused!(home, at(&home).unlock(&other_code, surroundings()), VaultError::WrongRecoveryCode);
    assert!(home.unlock().is_ok(), "control: the right one opens it");
}

#[test]
fn an_empty_passphrase_for_a_new_binder() {
    let home = Home::new();
    let empty = Passphrase::from(String::new());
    assert!(matches!(make(&home.folder, &empty, surroundings()), Err(VaultError::EmptyPassphrase)));
    assert_eq!(fs::read_dir(home.folder.parent().unwrap()).unwrap().count(), 0);
}

#[test]
fn a_place_that_is_taken_even_by_an_empty_folder() {
    let (home, _) = locked_binder();
    refused!(home, make(&home.folder, &passphrase(), surroundings()), VaultError::AlreadyExists);
    let empty = Home::new();
    fs::create_dir(&empty.folder).unwrap();
    refused!(empty, make(&empty.folder, &passphrase(), surroundings()), VaultError::AlreadyExists);
    assert_eq!(fs::read_dir(empty.folder.parent().unwrap()).unwrap().count(), 1, "nothing left beside it");
}

#[test]
fn a_place_in_no_folder() {
    let home = Home::new();
    let inside_nothing = home.path("deeper.ordner");
    assert!(matches!(make(&inside_nothing, &passphrase(), surroundings()), Err(VaultError::NotFound)));
    assert!(!home.folder.exists());
}

#[test]
fn a_binder_that_is_open_elsewhere() {
    let (home, vault, code) = Home::with_binder();
    refused!(home, home.unlock(), VaultError::InUse);
    refused!(home, at(&home).unlock(&code, surroundings()), VaultError::InUse);
    drop(vault);
    assert!(home.unlock().is_ok(), "dropping lets it go");
}

#[test]
fn a_key_file_that_is_damaged_and_the_other_way_in() {
    let (home, code) = locked_binder();
    let whole = fs::read(home.path("keyring.age")).unwrap();
    let forged = with_factor(&whole, b" 25\n");
    let cut = whole[..whole.len() - 30].to_vec();
    let header_only = whole[..120].to_vec();
    for broken in [b"".to_vec(), b"not age".to_vec(), header_only, cut, forged] {
        fs::write(home.path("keyring.age"), &broken).unwrap();
        refused!(home, home.unlock(), VaultError::Damaged { .. });
    }
    fs::remove_file(home.path("keyring.age")).unwrap();
    refused!(home, home.unlock(), VaultError::FileMissing { .. });
    at(&home).unlock(&code, surroundings()).unwrap().lock().unwrap();

    fs::write(home.path("keyring.age"), &whole).unwrap();
    fs::write(home.path("recovery.age"), b"not age").unwrap();
    refused!(home, at(&home).unlock(&code, surroundings()), VaultError::Damaged { .. });
    home.unlock().unwrap().lock().unwrap();
}

/// The slot with another scrypt factor in its header.
fn with_factor(slot: &[u8], factor: &[u8; 4]) -> Vec<u8> {
    let at = slot.windows(4).position(|window| window == b" 10\n").unwrap();
    [&slot[..at], factor, &slot[at + 4..]].concat()
}

#[test]
fn a_forged_factor_is_refused_at_once() {
    let (home, _) = locked_binder();
    let whole = fs::read(home.path("keyring.age")).unwrap();
    fs::write(home.path("keyring.age"), with_factor(&whole, b" 30\n")).unwrap();
    let begin = std::time::Instant::now();
    refused!(home, home.unlock(), VaultError::Damaged { .. });
    assert!(begin.elapsed().as_secs() < 60, "a factor of 30 would take an hour and a tebibyte");
}

#[test]
fn a_slot_whose_key_text_is_of_a_newer_format() {
    let (home, _) = locked_binder();
    let keys = crate::keyring::Keys::make(surroundings());
    let newer = keys.to_text().replacen("format 1", "format 9", 1);
    let sealed = age::encrypt(&slot("vier Wörter aus Papier"), newer.as_bytes()).unwrap();
    fs::write(home.path("keyring.age"), sealed).unwrap();
    refused!(home, home.unlock(), VaultError::NewerFormat { found: 9, supported: 1 });
    let sealed = age::encrypt(&slot("vier Wörter aus Papier"), b"# a shopping list\n").unwrap();
    fs::write(home.path("keyring.age"), sealed).unwrap();
    refused!(home, home.unlock(), VaultError::Damaged { .. });
}

/// A slot whose work was written smaller, a slot of another kind or binder, and a header over another's payload.
#[test]
fn a_lock_made_weaker_or_taken_from_another_binder_does_not_open() {
    let (home, mut vault, code) = Home::with_binder();
    let (joint, _) = JointCode::deal(surroundings());
    vault.change_shares(Secret::Passphrase(&passphrase()), &joint).unwrap();
    file(&mut vault, "a", "Brief", b"letter");
    vault.lock().unwrap();
    let (other, other_vault, _) = Home::with_binder();
    let (other_joint, _) = JointCode::deal(surroundings());
    other_vault.change_shares(Secret::Passphrase(&passphrase()), &other_joint).unwrap();
    other_vault.lock().unwrap();
    let slots = ["keyring.age", "recovery.age", "shares.age"];
    let right = passphrase();
    let secrets = [Secret::Passphrase(&right), Secret::Code(&code), Secret::Shares(&joint)];
    let whole = slots.map(|slot| fs::read(home.path(slot)).unwrap());
    let payload = |slot: &[u8]| slot.windows(4).position(|window| window == b"--- ").unwrap();
    let mut refused = 0;
    for (at, slot) in slots.into_iter().enumerate() {
        let place = whole[at].windows(4).position(|window| window == b" 10\n").unwrap();
        let mut forged: Vec<Vec<u8>> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12]
            .map(|factor| {
                [&whole[at][..place], format!(" {factor}\n").as_bytes(), &whole[at][place + 4..]].concat()
            })
            .into();
        let theirs = fs::read(other.path(slot)).unwrap();
        let (ours, cut) = (&whole[at], payload(&whole[at]));
        forged.extend([
            [&ours[..cut], &theirs[payload(&theirs)..]].concat(),
            [&theirs[..payload(&theirs)], &ours[cut..]].concat(),
            String::from_utf8_lossy(&ours[..cut]).replacen("scrypt", "argon2", 1).into_bytes(),
        ]);
        forged.extend((0..3).filter(|kind| *kind != at).map(|kind| whole[kind].clone()));
        forged.push(theirs);
        for bytes in forged {
            fs::write(home.path(slot), bytes).unwrap();
            let before = fingerprint(&home.folder);
            assert!(self::at(&home).unlock(secrets[at], surroundings()).is_err(), "{slot}");
            assert_eq!(fingerprint(&home.folder), before);
            refused += 1;
            // The memory of failed tries is not what is tested here.
            let _ = fs::remove_file(home.path("attempts"));
        }
        fs::write(home.path(slot), &whole[at]).unwrap();
        self::at(&home).unlock(secrets[at], surroundings()).unwrap().lock().unwrap();
    }
    assert_eq!(refused, 51);
    // A kind of slot that a newer program made is left alone, and does not disturb.
    fs::write(home.path("tpm.age"), b"of a newer program").unwrap();
    home.unlock().unwrap().lock().unwrap();
    assert_eq!(fs::read(home.path("tpm.age")).unwrap(), b"of a newer program");
}

fn slot(secret: &str) -> age::scrypt::Recipient {
    let mut recipient = age::scrypt::Recipient::new(age::secrecy::SecretString::from(secret.to_owned()));
    recipient.set_work_factor(2);
    recipient
}

#[test]
fn a_database_that_is_gone_empty_short_or_of_another_binder() {
    let (home, _) = locked_binder();
    let (other, _) = locked_binder();
    let whole = fs::read(home.path("vault.db")).unwrap();
    for broken in
        [Vec::new(), whole[..100].to_vec(), vec![0; whole.len()], fs::read(other.path("vault.db")).unwrap()]
    {
        fs::write(home.path("vault.db"), broken).unwrap();
        refused!(home, home.unlock(), VaultError::Damaged { .. });
    }
    fs::remove_file(home.path("vault.db")).unwrap();
    refused!(home, home.unlock(), VaultError::FileMissing { .. });
    fs::write(home.path("vault (conflicted copy).db"), &whole).unwrap();
    refused!(home, home.unlock(), VaultError::FileMissing { .. });
}

#[test]
fn a_documents_folder_that_is_gone() {
    let (home, _) = locked_binder();
    fs::remove_dir_all(home.path("docs")).unwrap();
    refused!(home, home.unlock(), VaultError::FileMissing { .. });
}

/// A privileged user may write anywhere, so the attempt is made by a child without privileges where there is one.
#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written() {
    use std::os::unix::fs::PermissionsExt;
    if let Some(folder) = playing("read-only") {
        let refused = LockedVault::at(&folder).unwrap().unlock(&passphrase(), surroundings());
        assert!(matches!(refused, Err(VaultError::ReadOnly)), "{:?}", refused.err());
        let refused = make(&folder.join("new.ordner"), &passphrase(), surroundings());
        assert!(matches!(refused, Err(VaultError::ReadOnly)), "{:?}", refused.err());
        return say("refused as read-only");
    }
    let (home, _) = locked_binder();
    let parent = home.folder.parent().unwrap().to_owned();
    let rights = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    // Everyone may read, nobody but a privileged user may write.
    rights(&parent, 0o755);
    for path in [home.folder.clone(), home.path("docs")] {
        rights(&path, 0o555);
    }
    for path in fingerprint(&home.folder).keys() {
        rights(path, 0o444);
    }
    let before = fingerprint(&home.folder);
    let privileged = fs::OpenOptions::new().write(true).open(home.path("lock")).is_ok();
    let wrapper: &[&str] =
        if privileged { &["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] } else { &[] };
    let test = "tests::refusals::a_folder_that_cannot_be_written";
    match child(test, "read-only", &home.folder, wrapper).output() {
        Ok(output) if !String::from_utf8_lossy(&output.stderr).contains("setpriv:") => {
            let told = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(told.contains("refused as read-only"), "{told}");
        }
        _ => say("skipped: no way to give up privileges here"),
    }
    assert_eq!(fingerprint(&home.folder), before);
    rights(&home.folder, 0o755);
    rights(&home.path("docs"), 0o755);
}

#[test]
#[cfg(unix)]
fn only_the_owner_may_read_a_binder() {
    use std::os::unix::fs::PermissionsExt;
    let (home, mut vault, _) = Home::with_binder();
    file(&mut vault, "a", "Brief", b"letter");
    assert!(home.path("vault.db-wal").exists());
    assert!(!home.path("vault.db-shm").exists(), "the lock is exclusive from the first read on");
    for path in fingerprint(&home.folder).keys() {
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o7777, 0o600, "{path:?}");
    }
    for folder in [home.folder.clone(), home.path("docs")] {
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o7777, 0o700, "{folder:?}");
    }
}
