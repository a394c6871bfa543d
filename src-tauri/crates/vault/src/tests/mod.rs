//! Stories of whole binders. What concerns one file only is tested in that file.
#![expect(clippy::disallowed_methods, reason = "tests damage files by hand, in folders that vanish")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::*;

mod access;
mod age_program;
mod age_vectors;
mod attempts;
mod crash;
mod damage;
mod documents;
mod erase;
mod freshness;
mod frozen;
mod full_disk;
mod history;
mod memory;
mod merge;
mod records;
mod refusals;
mod renewal;
mod restore;
mod shares;
mod slots;
mod trust;
mod typos;
mod view;

/// A clock that stands still, the randomness of the machine, cheap slots.
pub(crate) fn surroundings() -> Surroundings {
    Surroundings {
        now: || 1_795_000_000_000,
        random: |bytes| getrandom::fill(bytes).unwrap(),
        work: WorkFactor::CHEAP,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Paper {
    title: String,
    register: u8,
    file: Option<FileRef>,
}

impl Record for Paper {
    const KIND: &'static str = "paper";
}

fn paper(title: &str) -> Paper {
    Paper { title: title.to_owned(), register: 1, file: None }
}

/// A new binder whose recovery code nobody keeps.
fn make(
    folder: &Path,
    passphrase: &Passphrase,
    surroundings: Surroundings,
) -> Result<UnlockedVault, VaultError> {
    create(folder, passphrase, &RecoveryCode::generate(surroundings), surroundings)
}

fn passphrase() -> Passphrase {
    Passphrase::from("vier Wörter aus Papier".to_owned())
}

/// A home folder that vanishes, with the place of a binder in it.
struct Home {
    folder: PathBuf,
    _home: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { folder: home.path().join("Anna.ordner"), _home: home }
    }

    fn with_binder() -> (Self, UnlockedVault, RecoveryCode) {
        let home = Self::new();
        let code = RecoveryCode::generate(surroundings());
        let vault = create(&home.folder, &passphrase(), &code, surroundings()).unwrap();
        (home, vault, code)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn unlock(&self) -> Result<UnlockedVault, VaultError> {
        LockedVault::at(&self.folder)?.unlock(&passphrase(), surroundings())
    }
}

/// Stages, keeps and files one document.
fn file(vault: &mut UnlockedVault, key: &str, title: &str, mut content: &[u8]) -> FileRef {
    let staged = vault.stage(&mut [&mut content]).unwrap().remove(0);
    vault
        .write(|writing| {
            let kept = writing.keep(staged)?;
            writing.put(key, &Paper { file: Some(kept.clone()), ..paper(title) })?;
            Ok(kept)
        })
        .unwrap()
}

fn content(vault: &UnlockedVault, reference: &FileRef) -> Vec<u8> {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut vault.open_file(reference).unwrap(), &mut bytes).unwrap();
    bytes
}

/// Every file of a folder with its content hash and time of change: equal means nothing was touched. The memory of
/// failed tries is left out: writing it down is what a failed try does.
fn fingerprint(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(fingerprint(&path));
        } else {
            if path.ends_with("attempts") {
                continue;
            }
            let hash = Sha256::digest(fs::read(&path).unwrap()).to_vec();
            files.insert(path.clone(), (hash, path.metadata().unwrap().modified().unwrap()));
        }
    }
    files
}

/// Runs one test of this program again as a child, in the part it plays when `role` is in its environment.
fn child(test: &str, role: &str, folder: &Path, wrapper: &[&str]) -> std::process::Command {
    let program = std::env::current_exe().unwrap();
    let mut command = match wrapper {
        [] => std::process::Command::new(&program),
        [first, rest @ ..] => {
            let mut command = std::process::Command::new(first);
            command.args(rest).arg(&program);
            command
        }
    };
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]);
    command.env("ORDNER_TEST_ROLE", role).env("ORDNER_TEST_FOLDER", folder);
    command
}

/// The folder a child works on, if this process is the child with that role.
fn playing(role: &str) -> Option<PathBuf> {
    (std::env::var("ORDNER_TEST_ROLE").ok()? == role)
        .then(|| std::env::var_os("ORDNER_TEST_FOLDER").unwrap().into())
}

/// What a child reports to its parent, or a skipped test to the reader.
fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").unwrap();
}
