//! Somebody else's key: it opens until it is taken away, and no slot stays that nobody can name.

use std::process::Command;

use age::secrecy::ExposeSecret;
use age::x25519;

use super::slots::{OLD, opens};
use super::*;

fn key() -> (Identity, Recipient) {
    let key = x25519::Identity::generate();
    let file = format!("# created: by a test\n{}\n", key.to_string().expose_secret());
    (Identity::parse(&file).unwrap(), key.to_public().to_string().parse().unwrap())
}

fn unlock(home: &Home, identity: &Identity) -> Result<UnlockedVault, VaultError> {
    LockedVault::at(&home.folder)?.unlock(Secret::Identity(identity), surroundings())
}

#[test]
fn a_key_opens_until_it_is_taken_away() {
    let (home, mut vault, _) = Home::with_binder();
    let (counsellor, counsellors) = key();
    let (aunt, aunts) = key();
    let proof = passphrase();
    let given = vault.give_access(Secret::Passphrase(&proof), "Beratung", &counsellors).unwrap();
    vault.give_access(Secret::Passphrase(&proof), "Tante", &aunts).unwrap();
    let letter = file(&mut vault, "a", "Brief", b"letter");
    assert_eq!(
        vault.accesses().unwrap().iter().map(|access| access.name.as_str()).collect::<Vec<_>>(),
        ["Beratung", "Tante"]
    );
    assert!(vault.accesses().unwrap().iter().all(|access| access.opens));
    vault.lock().unwrap();
    // Outside, nothing tells who it is.
    for path in fingerprint(&home.folder).keys() {
        let bytes = fs::read(path).unwrap();
        assert!(!bytes.windows(8).any(|window| window == b"Beratung"), "{path:?}");
    }

    let mut vault = unlock(&home, &counsellor).unwrap();
    assert_eq!(content(&vault, &letter), b"letter");
    vault.take_access_away(&given.id).unwrap();
    vault.lock().unwrap();
    assert!(matches!(unlock(&home, &counsellor), Err(VaultError::WrongIdentity)));
    let vault = unlock(&home, &aunt).unwrap();
    assert_eq!(vault.accesses().unwrap().len(), 1);
    drop(vault);
    assert!(opens(&home.folder, OLD));
    let stranger = key().0;
    assert!(matches!(unlock(&home, &stranger), Err(VaultError::WrongIdentity)), "control");
}

#[test]
fn whoever_has_access_can_give_a_forgotten_binder_a_new_passphrase() {
    let (home, mut vault, _) = Home::with_binder();
    let (aunt, aunts) = key();
    vault.give_access(Secret::Passphrase(&passphrase()), "Tante", &aunts).unwrap();
    vault.lock().unwrap();
    let vault = unlock(&home, &aunt).unwrap();
    let new = Passphrase::from("neu".to_owned());
    let stranger = key().0;
    assert!(matches!(
        vault.change_passphrase(Secret::Identity(&stranger), &new),
        Err(VaultError::WrongIdentity)
    ));
    vault.change_passphrase(Secret::Identity(&aunt), &new).unwrap();
    vault.lock().unwrap();
    assert!(opens(&home.folder, "neu"));
}

#[test]
fn refusals_leave_nobody_new() {
    let (home, mut vault, _) = Home::with_binder();
    let (_, aunts) = key();
    let wrong = Passphrase::from("guess".to_owned());
    let given = |vault: &mut UnlockedVault, proof: &Passphrase| {
        vault.give_access(Secret::Passphrase(proof), "Tante", &aunts)
    };
    assert!(matches!(given(&mut vault, &wrong), Err(VaultError::WrongPassphrase)));
    assert_eq!(vault.accesses().unwrap(), []);
    let id = given(&mut vault, &passphrase()).unwrap().id;
    assert!(
        matches!(given(&mut vault, &passphrase()), Err(VaultError::AccessExists { name }) if name == "Tante")
    );
    assert!(matches!(vault.take_access_away("../../x"), Err(VaultError::NoSuchAccess { .. })));
    for text in ["", "age1", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1", "age1yubikey1xxx"] {
        assert!(matches!(text.parse::<Recipient>(), Err(VaultError::NotARecipient)), "{text}");
        assert!(matches!(Identity::parse(text), Err(VaultError::NotAnIdentity)), "{text}");
    }
    // Cut off between name and key: shown as what it is, and can be put right.
    fs::remove_file(home.path(&format!("access/{id}.age"))).unwrap();
    assert!(!vault.accesses().unwrap()[0].opens);
    given(&mut vault, &passphrase()).unwrap();
    vault.take_access_away(&id).unwrap();
    assert_eq!(vault.accesses().unwrap().iter().filter(|access| access.opens).count(), 1);
    // A slot that no row names is shown, too, and can be removed.
    let stray = "0123456789abcdef0123456789abcdef";
    fs::write(home.path(&format!("access/{stray}.age")), b"x").unwrap();
    assert!(vault.accesses().unwrap().iter().any(|access| access.id == stray && access.name.is_empty()));
    vault.take_access_away(stray).unwrap();
    assert_eq!(vault.accesses().unwrap().len(), 1);
    // Half a slot is swept.
    fs::write(home.path(&format!("access/{stray}.age.new")), b"x").unwrap();
    vault.lock().unwrap();
    home.unlock().unwrap();
    assert!(!home.path(&format!("access/{stray}.age.new")).exists());
}

/// The counsellor has no MEIN ORDNER: the `age` program alone opens a document. Skipped where it is not installed.
#[test]
fn the_age_program_opens_a_document_with_the_counsellors_key() {
    if Command::new("age").arg("--version").output().is_err() {
        return say("skipped: no age program here");
    }
    let (home, mut vault, _) = Home::with_binder();
    let outside = tempfile::tempdir().unwrap();
    let place = |name: &str| outside.path().join(name);
    let age = |line: &[&std::ffi::OsStr]| Command::new("age").args(line).output().unwrap();
    let made = Command::new("age-keygen").arg("-o").arg(place("mine.txt")).output().unwrap();
    let public = String::from_utf8(made.stderr).unwrap();
    let recipient = public.trim().rsplit(' ').next().unwrap().parse().unwrap();
    let access = vault.give_access(Secret::Passphrase(&passphrase()), "Beratung", &recipient).unwrap();
    let letter = file(&mut vault, "a", "Brief", b"letter");
    vault.lock().unwrap();
    let slot = home.path(&format!("access/{}.age", access.id));
    let keys = age(&["-d".as_ref(), "-i".as_ref(), place("mine.txt").as_ref(), slot.as_ref()]);
    fs::write(place("keys.txt"), keys.stdout).unwrap();
    let document = home.path(&format!("docs/{}.age", letter.id));
    let opened = age(&["-d".as_ref(), "-i".as_ref(), place("keys.txt").as_ref(), document.as_ref()]);
    assert_eq!(opened.stdout, b"letter");
    let direct = age(&["-d".as_ref(), "-i".as_ref(), place("mine.txt").as_ref(), document.as_ref()]);
    assert!(!direct.status.success(), "control: the document itself is sealed for the binder alone");
}
