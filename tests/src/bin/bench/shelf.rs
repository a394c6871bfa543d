//! What is due in a hundred binders: with one key on a counsellor's shelf, against opening one after the other.

use std::path::Path;

use ordner_binder::Shelf;
use ordner_vault::{Identity, LockedVault, Secret, Surroundings, WorkFactor};

use crate::ROUNDS;
use crate::binders::{age_key, filled, passphrase, today};
use crate::measure::{Table, middle, row, time};

const BINDERS: u32 = 100;
/// Documents in each: some years of a person's papers.
const DOCUMENTS: usize = 50;
/// So many are opened by passphrase in a round; a hundred take as much longer.
const BY_PASSPHRASE: u32 = 2;

pub fn rows(ground: &Path, table: &mut Table) {
    let work = format!("due dates of {BINDERS} binders, {DOCUMENTS} documents each");
    let (peer, goal) = ("one after the other by passphrase", "≤ 0.005, ≤ 50 ms");
    let Some((key, recipient)) = age_key(ground) else {
        return table.add(row(&work, None::<std::time::Duration>, peer, None::<std::time::Duration>, goal));
    };
    let full = Surroundings { work: WorkFactor::STANDARD, ..crate::binders::surroundings() };
    let first = filled(ground, DOCUMENTS, full);
    let typed = passphrase();
    let locked = LockedVault::at(&first).expect("a binder");
    let mut vault = locked.unlock(&typed, full).expect("unlock");
    let recipient = recipient.parse().expect("a public key");
    vault.give_access(Secret::Passphrase(&typed), "counsellor", &recipient).expect("access");
    vault.lock().expect("lock");
    let shelf = ground.join("shelf");
    for number in 0..BINDERS {
        copy(&first, &shelf.join(format!("{number:03}.ordner")));
    }
    let text = std::fs::read_to_string(key).expect("the key file");
    let key = Identity::parse(&text).expect("a key");
    let places = [shelf.clone()];
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(time(|| assert_eq!(Shelf::due(&places, &key, today()).lines.len(), BINDERS as usize)));
        theirs.push(time(|| {
            for number in 0..BY_PASSPHRASE {
                let place = shelf.join(format!("{number:03}.ordner"));
                let locked = LockedVault::at(&place).expect("a binder");
                locked.view(Secret::Passphrase(&typed)).expect("view");
            }
        }));
    }
    let all = middle(theirs).map(|some| some * (BINDERS / BY_PASSPHRASE));
    table.add(row(&work, middle(ours), peer, all, goal));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a copy");
        }
    }
}
