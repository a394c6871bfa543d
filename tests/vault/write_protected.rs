//! S9: a folder that cannot be written to, somebody else's, and a stick pulled out while saving.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use ordner_binder::{Error, ViewedBinder};
use ordner_tests::*;
use ordner_vault::{Secret, VaultError};

use crate::power::{Disk, proved};
use crate::story::*;

const ROLE: &str = "ORDNER_TEST_PROTECTED";

/// Opens for viewing after writing was refused by name; nothing changes.
fn looked_at(desk: &Desk, n: usize, place: &str) {
    let refused = desk.open().map(|_| ());
    assert!(matches!(refused, Err(Error::Vault(VaultError::ReadOnly))), "{place}, action {n}: {refused:?}");
    let passphrase = [old_passphrase(), new_passphrase()];
    let views = passphrase.iter().filter_map(|passphrase| {
        ViewedBinder::view(&desk.binder(), Secret::Passphrase(passphrase), today(), &desk.content).ok()
    });
    let views: Vec<ViewedBinder> = views.collect();
    assert_eq!(views.len(), 1, "{place}, action {n}: one passphrase fits");
    assert_eq!(views[0].verify().unwrap().findings, [], "{place}, action {n}");
    assert!(views[0].documents().all(|(_, document)| views[0].read_file(document).is_ok()));
    let count = views[0].documents().count();
    assert!(story().facts[n].lines().count() > count, "{place}");
    assert!(fs::read_dir(desk.binder()).is_ok());
}

/// A read-only mount, in a namespace of its own.
fn on_a_read_only_mount(test: &str, every: usize) {
    if let Some(folder) = std::env::var_os(ROLE) {
        let folder = Path::new(&folder);
        let mut looked = 0;
        for n in (0..ACTIONS).step_by(every) {
            looked_at(&Desk::at(&folder.join(format!("after-{n}"))).unwrap(), n, "read-only mount");
            looked += 1;
        }
        println!("S9: {looked} looked at on a read-only mount");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    for n in (0..ACTIONS).step_by(every) {
        copy_folder(&story().after(n), &home.path().join(format!("after-{n}")));
    }
    let mount = "mount --bind \"$ORDNER_TEST_PROTECTED\" \"$ORDNER_TEST_PROTECTED\" && mount -o remount,bind,ro \"$ORDNER_TEST_PROTECTED\" && exec \"$0\" \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--user", "--mount", "sh", "-c", mount])
        .args(again(test))
        .env(ROLE, home.path())
        .output();
    told(output, "looked at on a read-only mount");
}

/// A folder of somebody else, without any right to write.
fn in_a_foreign_folder(test: &str, every: usize) {
    if let Some(folder) = std::env::var_os(ROLE) {
        let folder = Path::new(&folder);
        let mut looked = 0;
        for n in (0..ACTIONS).step_by(every) {
            looked_at(&Desk::at(&folder.join(format!("after-{n}"))).unwrap(), n, "foreign folder");
            looked += 1;
        }
        println!("S9: {looked} looked at in a foreign folder");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    for n in (0..ACTIONS).step_by(every) {
        copy_folder(&story().after(n), &home.path().join(format!("after-{n}")));
    }
    everyone_may_read(home.path());
    // The test program itself must be reachable for nobody, too.
    let program = home.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let output = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(&program)
        .args(&again(test)[1..])
        .env(ROLE, home.path())
        .current_dir("/")
        .output();
    told(output, "looked at in a foreign folder");
}

fn told(output: std::io::Result<std::process::Output>, expected: &str) {
    let told = output.map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
    let told = String::from_utf8_lossy(&told).into_owned();
    match told.lines().find(|line| line.contains(expected)) {
        Some(line) => println!("{line}"),
        None if told.contains("running 1 test") => panic!("{told}"),
        None => println!("skipped: not possible here: {told}"),
    }
}

fn everyone_may_read(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            everyone_may_read(&path);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o555)).unwrap();
        } else {
            fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        }
    }
}

#[test]
fn a_read_only_mount_opens_for_viewing() {
    on_a_read_only_mount("write_protected::a_read_only_mount_opens_for_viewing", 1);
}

#[test]
fn a_foreign_folder_opens_for_viewing() {
    in_a_foreign_folder("write_protected::a_foreign_folder_opens_for_viewing", 1);
}

/// Control for both: where writing is possible, nothing is refused.
#[test]
fn a_folder_of_ones_own_opens_for_writing() {
    let desk = story().before(7);
    Desk::at(desk.path()).unwrap().open().unwrap().0.lock().unwrap();
}

fn pulled(count: usize) {
    let Some(disk) = Disk::make("ext4") else { return };
    let mut dice = Dice(0x5EED_0009);
    let desk = Desk::at(&disk.folder()).unwrap();
    desk.create().unwrap().lock().unwrap();
    let (mut next, mut refused) = (1, 0);
    for round in 0..count {
        let mut actor = Command::new(ACTOR)
            .arg(&desk.folder)
            .args(["endless", &next.to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(actor.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut acknowledged = next - 1;
        let patience = 4 + dice.below(20);
        for line in lines.by_ref().take(patience) {
            acknowledged = line.strip_prefix("ack ").map_or(acknowledged, |k| k.parse().unwrap());
        }
        disk.unmount(true);
        // The path is gone; what the program still tells, it tells of files that are open.
        for line in lines {
            acknowledged = line.strip_prefix("ack ").map_or(acknowledged, |k| k.parse().unwrap());
            refused += usize::from(line.starts_with("refused"));
            if line.starts_with("refused") {
                break;
            }
        }
        let ended = actor.wait_with_output().unwrap();
        let words = String::from_utf8_lossy(&ended.stderr);
        assert!(!words.contains("panicked"), "{words}");
        assert!(!desk.binder().exists(), "no empty binder is made where the stick was");
        while !disk.mount() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let _ = fs::remove_file(desk.memory());
        let (mut binder, _) = desk.open().unwrap();
        next = proved(&mut binder, acknowledged, &format!("pulled {round}")) + 1;
        binder.lock().unwrap();
    }
    println!("S9: pulled out {count} times while saving, {refused} told in words, nothing acknowledged lost");
    assert_eq!(refused, count);
}

#[test]
fn a_stick_pulled_out_while_saving_loses_nothing() {
    if is_alone_with_mounts("write_protected::a_stick_pulled_out_while_saving_loses_nothing") {
        pulled(3);
    }
}

#[test]
#[ignore = "S9 in full: pulled 40 times"]
fn a_stick_pulled_out_while_saving_in_full() {
    if is_alone_with_mounts("write_protected::a_stick_pulled_out_while_saving_in_full") {
        pulled(40);
    }
}
