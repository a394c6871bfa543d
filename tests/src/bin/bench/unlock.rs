//! Unlocking with the usual key derivation, beside KeePassXC told to take as long for its own; and what comparing the state
//! digest adds after a crash; and the whole check.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ordner_binder::{Binder, ItemState};
use ordner_vault::{Surroundings, WorkFactor};

use crate::ROUNDS;
use crate::binders::{content, filled, open, passphrase, surroundings, today};
use crate::measure::{Table, middle, row, time};
use crate::open_and_search::{keepass, search_keepass};

pub fn rows(ground: &Path, table: &mut Table) {
    let usual = Surroundings { work: WorkFactor::STANDARD, ..surroundings() };
    let [empty, many] = [0, 10_000].map(|count| filled(ground, count, usual));
    let unlock = |place: &Path| {
        time(|| drop(Binder::open(place, &passphrase(), usual).expect("unlock").lock().expect("lock")))
    };
    let derivation = middle((0..ROUNDS).map(|_| unlock(&empty)).collect());
    let millis = derivation.map(|time| time.as_millis().max(100));
    let theirs = millis.and_then(|millis| keepass(ground, 10_000, Some(millis)));
    let (mut ours, mut other) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(unlock(&many));
        other.extend(theirs.as_ref().map(|place| time(|| search_keepass(place))));
    }
    let work = "unlock with its key derivation, 10,000 documents";
    let peer = format!("keepassxc-cli, key derivation set to {} ms", millis.unwrap_or_default());
    table.add(row(work, middle(ours), &peer, middle(other), "–"));
    table.add(row(
        work,
        middle((0..ROUNDS).map(|_| unlock(&many)).collect()),
        "own when empty",
        derivation,
        "–",
    ));
    digest(ground, table);
}

/// A binder that was not closed in order has its digest compared before it opens.
fn digest(ground: &Path, table: &mut Table) {
    let closed = filled(ground, 10_000, surroundings());
    let crashed = ground.join("crashed.ordner");
    let mut binder = open(&closed);
    let content = content();
    let item = &content.packs.checklists()[0];
    let item = format!("{}/{}", item.id, item.items[0].id);
    binder.set_item(&item, ItemState::Done, None, today(), &content).expect("a change");
    copy(&closed, &crashed);
    binder.lock().expect("lock");
    assert!(crashed.join("vault.db-wal").exists(), "its log must be there, or it is like the other");
    let (mut after_crash, mut in_order) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let place = ground.join(format!("crashed{round}.ordner"));
        copy(&crashed, &place);
        let timed = |place: &Path| {
            let mut opened = None;
            let taken: Duration = time(|| opened = Some(open(place)));
            drop(opened);
            taken
        };
        after_crash.push(timed(&place));
        in_order.push(timed(&closed));
    }
    let work = "open after a crash, digest of 10,000 documents compared";
    table.add(row(work, middle(after_crash), "own, closed in order", middle(in_order), "–"));
    let mut binder = open(&closed);
    let check = || time(|| drop(binder.verify().expect("a check")));
    let checked = middle(std::iter::repeat_with(check).take(ROUNDS).collect());
    let none: Option<Duration> = None;
    table.add(row("check of a binder with 10,000 documents without files", checked, "–", none, "–"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("folder");
    for entry in fs::read_dir(from).expect("folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copy");
        }
    }
}
