//! S8: a disk that is really full, before each of forty actions, with a little more room each time.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use ordner_binder::{BinderError, Error};
use ordner_tests::*;
use ordner_vault::VaultError;

use crate::story::*;

const ROLE: &str = "ORDNER_TEST_FULL_DISK";

/// In a mount namespace of its own; `None` where that is not allowed.
fn on_a_small_disk(test: &str, rooms: &str) -> Option<String> {
    let disk = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=16m,mode=777 tmpfs \"$ORDNER_TEST_FULL_DISK\" && exec \"$0\" \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--user", "--mount", "sh", "-c", mount])
        .args(again(test))
        .env(ROLE, disk.path())
        .env("ORDNER_TEST_ROOMS", rooms)
        .output();
    let told = output.map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
    let told = String::from_utf8_lossy(&told).into_owned();
    if told.contains("running 1 test") {
        return Some(told);
    }
    println!("skipped: no mount namespace here");
    None
}

fn suite(test: &str, rooms: &str) {
    if let Some(disk) = std::env::var_os(ROLE) {
        return fill_before_each_action(Path::new(&disk));
    }
    let Some(told) = on_a_small_disk(test, rooms) else { return };
    let figures = told.lines().find(|line| line.contains("S8:")).unwrap_or_else(|| panic!("{told}"));
    println!("{figures}");
}

#[test]
fn a_full_disk_refuses_in_words_and_goes_on_when_there_is_room() {
    suite("room::a_full_disk_refuses_in_words_and_goes_on_when_there_is_room", "12");
}

#[test]
#[ignore = "S8 in full: 40 actions x 17 rooms"]
fn a_full_disk_in_full() {
    let rooms: Vec<String> = (0..rounds(17)).map(|step| (step * 4).to_string()).collect();
    suite("room::a_full_disk_in_full", &rooms.join(" "));
}

fn fill_before_each_action(disk: &Path) {
    let rooms: Vec<usize> =
        std::env::var("ORDNER_TEST_ROOMS").unwrap().split(' ').map(|room| room.parse().unwrap()).collect();
    let (mut refused, mut done, mut smallest) = (0, 0, u64::MAX);
    // A single room is the sample, and takes every third action.
    for n in (1..ACTIONS).step_by(if rooms.len() == 1 { 3 } else { 1 }) {
        for room in &rooms {
            let desk_folder = disk.join("desk");
            copy_folder(&story().after(n - 1), &desk_folder);
            let before = fs::metadata(desk_folder.join("b.ordner/vault.db")).unwrap().len();
            let desk = Desk::at(&desk_folder).unwrap();
            let (mut binder, _) = desk.open().unwrap();
            let filler = fill(disk, *room);
            let outcome = desk.act(&mut binder, n);
            match &outcome {
                Ok(()) => done += 1,
                Err(Error::Vault(VaultError::DiskFull) | Error::Binder(BinderError::NotSaved { .. })) => {
                    refused += 1
                }
                Err(Error::Vault(VaultError::NotFound)) if n == 35 || n == 36 => refused += 1,
                Err(error) => panic!("action {n} with {room} KiB: {error:?}"),
            }
            // What is there stays readable and can be locked away with no room at all.
            assert!(binder.documents().all(|(_, document)| binder.read_file(document).is_ok()));
            let binder = if n.is_multiple_of(2) {
                binder.lock().unwrap();
                None
            } else {
                Some(binder)
            };
            drop(fs::remove_file(filler));
            let mut binder = binder.map_or_else(|| desk.open().map(|(binder, _)| binder), Ok).unwrap();
            if outcome.is_err() {
                desk.act(&mut binder, n).unwrap_or_else(|error| panic!("action {n} again: {error:?}"));
            }
            binder.lock().unwrap();
            story()
                .check(&desk_folder, n, true)
                .unwrap_or_else(|reason| panic!("action {n} with {room} KiB: {reason}"));
            smallest = smallest
                .min(fs::metadata(desk_folder.join("b.ordner/vault.db")).unwrap().len() * 100 / before);
            fs::remove_dir_all(desk_folder).unwrap();
        }
    }
    println!(
        "S8: {refused} refused in words and done later, {done} done on the full disk; smallest database {smallest} % of before"
    );
    assert!(refused > 2 && done > 0, "control: {refused} {done}");
    assert!(smallest >= 100, "a database shrank");
}

/// Fills the disk up to `room` KiB.
fn fill(disk: &Path, room: usize) -> PathBuf {
    let place = disk.join("photos");
    let keep = disk.join("keep");
    fs::write(&keep, vec![1; room << 10]).unwrap();
    let mut file = fs::File::create(&place).unwrap();
    while file.write_all(&[1; 4096]).is_ok() {}
    fs::remove_file(keep).unwrap();
    place
}
