//! Binders of every released format open for ever. Each is frozen under `fixtures/` and never made again.
//!
//! What made them is kept and runs in every test, so that the fixtures of the next format are one variable away:
//! `ORDNER_FREEZE_AT=<an empty folder> cargo test -p ordner-vault frozen`.

use super::crash::copy_folder;
use super::*;

const PASSPHRASE: &str = "Übung macht den Ordner";
const LETTER: &[u8] = "Sehr geehrte Frau Muster, dies ist erfunden.\n".as_bytes();
/// Records of the large binder.
const MANY: usize = 5_000;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Works on a copy: nothing ever writes to a fixture.
fn open(at: &Path, name: &str) -> (Home, UnlockedVault) {
    let home = Home::new();
    copy_folder(&at.join(name), &home.folder);
    let locked = LockedVault::at(&home.folder).unwrap();
    let code = fs::read_to_string(at.join(name).with_extension("code")).unwrap();
    locked.unlock(&RecoveryCode::parse(&code).unwrap(), surroundings()).unwrap().lock().unwrap();
    let vault = locked.unlock(&Passphrase::from(PASSPHRASE.to_owned()), surroundings()).unwrap();
    (home, vault)
}

fn is_the_small_one(at: &Path, name: &str) {
    let (_home, mut vault) = open(at, name);
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 1, findings: vec![] });
    assert_eq!(vault.generation(), 5);
    let papers = vault.all::<Paper>().unwrap();
    assert_eq!(
        papers.iter().map(|(key, paper)| (key.as_str(), paper.title.as_str())).collect::<Vec<_>>(),
        [("a", "Bescheid"), ("b/with a slash", "رسالة")]
    );
    assert_eq!(content(&vault, papers[0].1.file.as_ref().unwrap()), LETTER);
}

fn is_the_large_one(at: &Path, name: &str) {
    let (_home, mut vault) = open(at, name);
    assert_eq!(vault.verify().unwrap(), Report { records: MANY as u64, files: 1, findings: vec![] });
    let papers: BTreeMap<String, Paper> = vault.all::<Paper>().unwrap().into_iter().collect();
    let letter = papers["00000"].file.clone();
    let expected: BTreeMap<String, Paper> = (0..MANY).map(|n| many(n, letter.clone())).collect();
    assert!(papers == expected, "5,000 records, each as it was filed");
    assert_eq!(content(&vault, &letter.unwrap()), LETTER);
    assert_eq!(vault.history::<Paper>("00007").unwrap().len(), 2, "filed and changed");
    assert_eq!(vault.removed::<Paper>().unwrap().len(), 1);
    // The same truth, out and in again.
    let mut changes = Vec::new();
    vault.write_changes(&mut changes).unwrap();
    let ops: Vec<_> = crate::changes::read(&mut changes.as_slice()).collect::<Result<_, _>>().unwrap();
    let other = Home::new();
    let mut copy = make(&other.folder, &passphrase(), surroundings()).unwrap();
    copy.take_over(ops).unwrap();
    assert!(copy.all::<Paper>().unwrap().into_iter().collect::<BTreeMap<_, _>>() == expected);
}

fn many(n: usize, letter: Option<FileRef>) -> (String, Paper) {
    let title = format!("Bescheid {n} · قرار");
    (format!("{n:05}"), Paper { title, register: (n % 10 + 1) as u8, file: letter.filter(|_| n == 0) })
}

#[test]
fn binders_of_format_1_open_with_passphrase_and_code() {
    is_the_small_one(&fixtures(), "format-1");
    is_the_large_one(&fixtures(), "format-1-large");
}

fn new_binder(place: &Path) -> UnlockedVault {
    let code = RecoveryCode::generate(surroundings());
    fs::write(place.with_extension("code"), code.groups().join(" ")).unwrap();
    create(place, &Passphrase::from(PASSPHRASE.to_owned()), &code, surroundings()).unwrap()
}

fn close(vault: UnlockedVault) {
    let folder = vault.lock().unwrap().folder().to_owned();
    fs::remove_file(folder.join("reserve")).unwrap();
}

fn make_small(place: &Path) {
    let mut vault = new_binder(place);
    file(&mut vault, "a", "Brief", LETTER);
    let kept = vault.get::<Paper>("a").unwrap().unwrap();
    vault.write(|writing| writing.put("a", &Paper { title: "Bescheid".to_owned(), ..kept })).unwrap();
    vault.write(|writing| writing.put("b/with a slash", &paper("رسالة"))).unwrap();
    vault.write(|writing| writing.put("c", &paper("removed"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("c")).unwrap();
    close(vault);
}

fn make_large(place: &Path) {
    let mut vault = new_binder(place);
    let letter = Some(file(&mut vault, "00000", "Brief", LETTER));
    vault.write(|writing| writing.put("00007", &paper("before"))).unwrap();
    vault.write(|writing| writing.put("gone", &paper("removed"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("gone")).unwrap();
    for action in 0..100 {
        let some = (action..MANY).step_by(100).map(|n| many(n, letter.clone()));
        vault
            .write(|writing| some.into_iter().try_for_each(|(key, paper)| writing.put(&key, &paper)))
            .unwrap();
    }
    close(vault);
}

#[test]
fn what_would_be_frozen_today_is_what_is_frozen() {
    let ground = tempfile::tempdir().unwrap();
    let place = std::env::var_os("ORDNER_FREEZE_AT").map_or(ground.path().to_owned(), PathBuf::from);
    make_small(&place.join("small"));
    make_large(&place.join("large"));
    is_the_small_one(&place, "small");
    is_the_large_one(&place, "large");
}
