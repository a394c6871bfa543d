//! A binder comes back from its slots, changes and documents: the same content, a copy of its own, or nothing.

use super::*;

struct Saved {
    slots: SealedSlots,
    changes: Vec<u8>,
    letter: FileRef,
    code: RecoveryCode,
}

fn saved() -> Saved {
    let (_home, mut vault, code) = Home::with_binder();
    let letter = file(&mut vault, "a", "Brief", b"letter");
    vault.write(|writing| writing.put("b", &paper("two"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("b")).unwrap();
    vault.write(|writing| writing.put("c", &paper("three"))).unwrap();
    let mut changes = Vec::new();
    vault.write_changes(&mut changes).unwrap();
    Saved { slots: vault.sealed_slots().unwrap(), changes, letter, code }
}

fn begin(home: &Home, saved: &Saved) -> Result<Restoring, VaultError> {
    let passphrase = passphrase();
    Restoring::begin(&home.folder, &saved.slots, Secret::Passphrase(&passphrase), surroundings())
}

#[test]
fn a_binder_comes_back_whole_and_opens_with_passphrase_and_code() {
    let (saved, home) = (saved(), Home::new());
    let mut restoring = begin(&home, &saved).unwrap();
    assert!(!home.folder.exists(), "nothing is at the place before it is whole");
    let taken = restoring.take_document(&saved.letter.id, &mut &b"letter"[..]).unwrap();
    assert_eq!(taken, saved.letter);
    let report = restoring.take_changes(&mut saved.changes.as_slice()).unwrap();
    assert_eq!(report, Report { records: 2, files: 1, findings: vec![] });
    restoring.finish().unwrap();

    let mut vault = home.unlock().unwrap();
    assert_eq!(content(&vault, &saved.letter), b"letter");
    assert_eq!(vault.get::<Paper>("c").unwrap(), Some(paper("three")));
    assert_eq!(vault.get::<Paper>("b").unwrap(), None);
    let mut changes = Vec::new();
    vault.write_changes(&mut changes).unwrap();
    assert!(changes == saved.changes, "the truth is the same, byte for byte");
    vault.write(|writing| writing.put("b", &paper("back"))).unwrap();
    assert_eq!(vault.verify().unwrap().findings, []);
    let locked = vault.lock().unwrap();
    locked.unlock(&saved.code, surroundings()).unwrap();
}

#[test]
fn what_is_dropped_before_it_is_whole_leaves_nothing() {
    let (saved, home) = (saved(), Home::new());
    let mut restoring = begin(&home, &saved).unwrap();
    restoring.take_document(&saved.letter.id, &mut &b"letter"[..]).unwrap();
    drop(restoring);
    let other = Secret::Code(&saved.code);
    let mut forged = SealedSlots::default();
    forged.insert("keyring.age", Vec::new()).unwrap();
    forged.insert("recovery.age", b"forged".to_vec()).unwrap();
    assert!(Restoring::begin(&home.folder, &forged, other, surroundings()).is_err());
    for name in ["access/../../x.age", "docs/x.age", "/etc/passwd", "access/", "format"] {
        assert!(matches!(forged.insert(name, Vec::new()), Err(VaultError::BundleUnreadable)), "{name}");
    }
    assert_eq!(fs::read_dir(home.folder.parent().unwrap()).unwrap().count(), 0);
}

#[test]
fn a_place_that_is_taken_is_never_overwritten() {
    let (saved, home) = (saved(), Home::new());
    fs::create_dir(&home.folder).unwrap();
    assert!(matches!(begin(&home, &saved), Err(VaultError::AlreadyExists)));
    fs::remove_dir(&home.folder).unwrap();
    let restoring = begin(&home, &saved).unwrap();
    fs::create_dir(&home.folder).unwrap();
    assert!(matches!(restoring.finish(), Err(VaultError::AlreadyExists)));
    assert_eq!(fs::read_dir(home.folder.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn lines_that_are_no_changes_are_refused() {
    let saved = saved();
    let good = String::from_utf8(saved.changes.clone()).unwrap();
    let first = good.lines().next().unwrap();
    let forged = [
        first.to_owned(),
        "{}\n".to_owned(),
        format!("{}\n", first.replacen("\"h\":", "\"h\":-", 1)),
        format!("{}\n", first.replacen("\"ent\":\"", "\"ent\":\"stored-file/", 1)),
        format!("{}\n", first.replacen("\"ent\":\"", "\"x\":1,\"ent\":\"", 1)),
        "{\"ent\":\"paper/a\",\"fld\":\"t\",\"h\":1,\"n\":1,\"val\":\"not JSON\",\"prev_h\":0,\"prev_n\":0}\n".to_owned(),
        "\u{0}\n".to_owned(),
    ];
    for lines in forged {
        let home = Home::new();
        let mut restoring = begin(&home, &saved).unwrap();
        let refused = restoring.take_changes(&mut lines.as_bytes());
        assert!(matches!(refused, Err(VaultError::BundleUnreadable)), "{lines}: {refused:?}");
    }
    let home = Home::new();
    let mut twice = begin(&home, &saved).unwrap();
    let report = twice.take_changes(&mut format!("{good}{good}").as_bytes()).unwrap();
    assert_eq!(report.findings, [Finding::RecordsChanged], "a set holds nothing twice");
    let mut restoring = begin(&home, &saved).unwrap();
    for id in ["", "../../etc", "ABCDEF", &saved.letter.id.to_uppercase()] {
        assert!(restoring.take_document(id, &mut &b"x"[..]).is_err(), "{id}");
    }
}

#[test]
fn a_bundle_opens_with_its_secret_and_only_whole() {
    let (passphrase, code) = (passphrase(), RecoveryCode::generate(surroundings()));
    for secret in [Secret::Passphrase(&passphrase), Secret::Code(&code)] {
        let mut sealing = seal_bundle(secret, Vec::new(), surroundings()).unwrap();
        sealing.write_all(&[7; 200_000]).unwrap();
        let sealed = sealing.finish().unwrap();
        let read = |sealed: &[u8], secret| {
            let mut plain = Vec::new();
            std::io::Read::read_to_end(&mut open_bundle(secret, sealed)?, &mut plain)?;
            Ok::<_, VaultError>(plain)
        };
        assert!(read(&sealed, secret).unwrap() == [7; 200_000]);
        assert!(read(&sealed[..sealed.len() - 70_000], secret).is_err(), "shortened");
        assert!(read(&[&sealed[..], b"x"].concat(), secret).is_err(), "more behind it");
        let stranger = Passphrase::from("falsch".to_owned());
        assert!(matches!(read(&sealed, Secret::Passphrase(&stranger)), Err(VaultError::WrongPassphrase)));
        for broken in [&b""[..], b"PK\x03\x04", &sealed[..60]] {
            assert!(matches!(read(broken, secret), Err(VaultError::BundleUnreadable)));
        }
    }
}

#[test]
fn a_bundle_that_demands_absurd_work_or_another_key_is_refused_at_once() {
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let sealed = seal_bundle(secret, Vec::new(), surroundings()).unwrap().finish().unwrap();
    let at = sealed.windows(4).position(|window| window == b" 10\n").unwrap();
    let begin = std::time::Instant::now();
    for factor in [b" 19\n", b" 30\n", b" 63\n"] {
        let forged = [&sealed[..at], factor, &sealed[at + 4..]].concat();
        assert!(matches!(open_bundle(secret, forged.as_slice()), Err(VaultError::BundleUnreadable)));
    }
    let key = age::x25519::Identity::generate().to_public();
    let for_a_key = age::encrypt(&key, b"not for a person").unwrap();
    assert!(matches!(open_bundle(secret, for_a_key.as_slice()), Err(VaultError::BundleUnreadable)));
    assert!(begin.elapsed().as_secs() < 60, "a factor of 30 would take an hour and a tebibyte");
}
