//! V2, V4: what a newer program made is refused without changing a byte; a key file cannot be weakened or exchanged.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ordner_binder::Error;
use ordner_tests::*;
use ordner_vault::VaultError;

use crate::story::*;

/// Every file with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(bytes(&path))
        } else {
            drop(all.insert(path.clone(), fs::read(path).unwrap()))
        }
    }
    all
}

#[test]
fn twenty_newer_binders_are_refused_without_changing_a_byte() {
    let format = |text: &str| -> Vec<u8> { format!("MEIN ORDNER binder, format {text}\n").into_bytes() };
    let mut fixtures: Vec<(&str, Vec<u8>)> = Vec::new();
    for number in ["2", "3", "9", "10", "99", "1000", "4294967295"] {
        fixtures.push(("format", format(number)));
    }
    for rest in ["2\nkdf argon2id", "2\r", "2 ", "7\n\u{1F511}", "2\nformat 1", "3\n\0\0\0"] {
        fixtures.push(("format", format(rest)));
    }
    // A slot of a kind this program does not know: age files for something else than a passphrase, or not age at all.
    let x25519 = "age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n";
    let argon = "age-encryption.org/v1\n-> argon2id AAAAAAAAAAAAAAAAAAAAAA 19456 2 1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    for slot in
        [x25519, argon, "age-encryption.org/v2\n-> scrypt A 10\n", "MEIN ORDNER keyring 2\n", "{}", "age"]
    {
        fixtures.push(("keyring.age", slot.as_bytes().to_vec()));
    }
    fixtures.push(("vault.db", vec![0; 8_192]));
    assert_eq!(fixtures.len(), 20);
    let home = story().before(12);
    let desk = Desk::at(home.path()).unwrap();
    for (file, content) in fixtures {
        let place = desk.binder().join(file);
        let whole = fs::read(&place).unwrap();
        fs::write(&place, &content).unwrap();
        let before = bytes(&desk.binder());
        match desk.open().map(|_| ()) {
            Err(Error::Vault(VaultError::NewerFormat { found, supported: 1 })) if file == "format" => {
                assert!(found > 1);
            }
            Err(Error::Vault(VaultError::Damaged { file: told })) if file != "format" => {
                assert_eq!(told, file)
            }
            other => panic!("{file} {:?}: {other:?}", String::from_utf8_lossy(&content)),
        }
        assert_eq!(bytes(&desk.binder()), before, "{file}: something changed");
        fs::write(&place, whole).unwrap();
    }
    desk.open().expect("control: put right again it opens");
}

#[test]
fn fifty_weakened_or_exchanged_key_files_are_refused() {
    let (home, other) = (story().before(12), tempfile::tempdir().unwrap());
    let desk = Desk::at(home.path()).unwrap();
    // Another binder with the same passphrase.
    Desk::at(other.path()).unwrap().create().unwrap().lock().unwrap();
    let place = desk.binder().join("keyring.age");
    let whole = fs::read(&place).unwrap();
    let foreign = fs::read(other.path().join("b.ordner/keyring.age")).unwrap();
    let at = whole.windows(4).position(|window| window == b" 10\n").expect("the cheap factor of the tests");
    let mut fixtures: Vec<(String, Vec<u8>)> = vec![("another binder's".to_owned(), foreign.clone())];
    for factor in (1..=9).chain(11..=13).chain(19..=36).chain([63, 64]) {
        let changed = [&whole[..at], format!(" {factor}\n").as_bytes(), &whole[at + 4..]].concat();
        fixtures.push((format!("factor {factor}"), changed));
    }
    // Header of one with the body of the other, cut anywhere between.
    for cut in 1..=17 {
        let at = whole.len() * cut / 18;
        fixtures.push((format!("spliced at {at}"), [&whole[..at], &foreign[at..]].concat()));
    }
    assert_eq!(fixtures.len(), 50);
    let begin = std::time::Instant::now();
    for (name, content) in fixtures {
        fs::write(&place, content).unwrap();
        // Each is the first try: what is remembered of tries would make the next one wait, whatever it is.
        fs::remove_file(desk.binder().join("attempts")).ok();
        let before = bytes(&desk.binder());
        let refused = desk.open();
        assert!(
            !matches!(
                refused,
                Ok(_) | Err(ordner_binder::Error::Vault(ordner_vault::VaultError::TooSoon { .. }))
            ),
            "{name} was taken, or not tried"
        );
        fs::remove_file(desk.binder().join("attempts")).ok();
        assert!(bytes(&desk.binder()) == before, "{name}: something changed");
    }
    println!("V4: 50 key files refused in {:.1} s", begin.elapsed().as_secs_f64());
    fs::write(&place, whole).unwrap();
    desk.open().expect("control: the right one opens");
}

/// R5: second copies as cloud programs lay them are never opened, and the check tells of them.
#[test]
fn second_copies_are_left_alone_and_told() {
    let home = story().before(12);
    let desk = Desk::at(home.path()).unwrap();
    let names = [
        "vault (conflicted copy).db",
        "vault (Annas Laptop's conflicted copy 2026-11-22).db",
        "vault.sync-conflict-20261122-101500-ABCDEFG.db",
        "vault-DESKTOP-7.db",
        "vault (1).db",
        "vault.db (1)",
        "vault_conf(1).db",
        "keyring (Kopie).age",
        "keyring.sync-conflict-20261122-101500-ABCDEFG.age",
        "recovery-DESKTOP-7.age",
    ];
    for name in names {
        fs::write(desk.binder().join(name), b"whatever").unwrap();
    }
    let (mut binder, fits) = desk.open().unwrap();
    assert_eq!(desk.facts(&binder, fits).unwrap(), story().facts[11]);
    let mut told: Vec<String> = binder
        .verify()
        .unwrap()
        .findings
        .into_iter()
        .map(|finding| match finding {
            ordner_vault::Finding::SecondCopy { file } => file,
            other => panic!("{other:?}"),
        })
        .collect();
    told.sort();
    let mut expected = names.map(str::to_owned);
    expected.sort();
    assert_eq!(told, expected);
    binder.lock().unwrap();
    fs::remove_file(desk.binder().join("vault.db")).unwrap();
    let refused = desk.open().map(|_| ());
    assert!(matches!(refused, Err(Error::Vault(VaultError::FileMissing { .. }))), "none takes its place");
}
