//! Rescue without us: the `age` program of the system opens a document. Skipped where it is not installed.

use std::process::Command;

use super::*;

#[test]
fn the_age_program_opens_a_document_with_the_key_text() {
    if Command::new("age").arg("--version").output().is_err() {
        return say("skipped: no age program here");
    }
    let (home, mut vault, _) = Home::with_binder();
    let letter = "Ein Brief über 64 KiB. ".repeat(5_000);
    let reference = file(&mut vault, "a", "Brief", letter.as_bytes());
    vault.lock().unwrap();

    let sealed = fs::read(home.path("keyring.age")).unwrap();
    let keys = crate::keyring::Keys::unseal(&sealed, passphrase().expose(), "keyring.age", || {
        VaultError::WrongPassphrase
    });
    let outside = tempfile::tempdir().unwrap();
    let identity = outside.path().join("identity.txt");
    fs::write(&identity, keys.unwrap().to_text().as_bytes()).unwrap();
    let document = home.path(&format!("docs/{}.age", reference.id));
    let opened = Command::new("age").arg("-d").arg("-i").arg(&identity).arg(&document).output().unwrap();
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    assert!(opened.stdout == letter.as_bytes());

    fs::write(
        &identity,
        age::secrecy::ExposeSecret::expose_secret(&age::x25519::Identity::generate().to_string()),
    )
    .unwrap();
    let refused = Command::new("age").arg("-d").arg("-i").arg(&identity).arg(&document).output().unwrap();
    assert!(!refused.status.success(), "control: another key does not open it");
}
