//! Binders of every released format open for ever. Each is frozen under `fixtures/format-<n>` and never made again.

use super::crash::copy_folder;
use super::*;

const PASSPHRASE: &str = "Übung macht den Ordner";
const CODE: &str = include_str!("../../fixtures/format-1.code");
const LETTER: &[u8] = "Sehr geehrte Frau Muster, dies ist erfunden.\n".as_bytes();

fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/format-1")
}

#[test]
fn a_binder_of_format_1_opens_with_passphrase_and_code() {
    let home = Home::new();
    copy_folder(&frozen(), &home.folder);
    let locked = LockedVault::at(&home.folder).unwrap();
    let mut vault = locked.unlock(&Passphrase::from(PASSPHRASE.to_owned()), surroundings()).unwrap();
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 1, findings: vec![] });
    assert_eq!(vault.generation(), 5);
    let papers = vault.all::<Paper>().unwrap();
    assert_eq!(
        papers.iter().map(|(key, paper)| (key.as_str(), paper.title.as_str())).collect::<Vec<_>>(),
        [("a", "Bescheid"), ("b/with a slash", "رسالة")]
    );
    assert_eq!(content(&vault, papers[0].1.file.as_ref().unwrap()), LETTER);
    vault.lock().unwrap();
    locked.unlock(&RecoveryCode::parse(CODE).unwrap(), surroundings()).unwrap();
}

/// Makes the folder to freeze when a new format is released: `ORDNER_FREEZE_AT=… cargo test -- --ignored freeze`.
#[test]
#[ignore = "run once for each released format"]
fn freeze() {
    let folder = PathBuf::from(std::env::var_os("ORDNER_FREEZE_AT").unwrap());
    let code = RecoveryCode::generate(surroundings());
    let mut vault = create(&folder, &Passphrase::from(PASSPHRASE.to_owned()), &code, surroundings()).unwrap();
    file(&mut vault, "a", "Brief", LETTER);
    let kept = vault.get::<Paper>("a").unwrap().unwrap();
    vault.write(|writing| writing.put("a", &Paper { title: "Bescheid".to_owned(), ..kept })).unwrap();
    vault.write(|writing| writing.put("b/with a slash", &paper("رسالة"))).unwrap();
    vault.write(|writing| writing.put("c", &paper("removed"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("c")).unwrap();
    vault.lock().unwrap();
    fs::remove_file(folder.join("reserve")).unwrap();
    fs::write(folder.with_extension("code"), code.groups().join(" ")).unwrap();
}
