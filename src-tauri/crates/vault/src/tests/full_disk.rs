//! A disk without room: nothing is lost, and tidying still works.

use super::*;

/// A title that needs many pages.
fn large() -> Paper {
    paper(&"lang ".repeat(400_000))
}

#[test]
fn a_full_disk_is_told_changes_nothing_and_gives_up_the_reserve() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    let pages: i64 = vault.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    // The library reports a database that may not grow exactly as it reports a full disk.
    vault.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    assert!(home.path("reserve").exists());
    assert!(matches!(vault.write(|writing| writing.put("a", &large())), Err(VaultError::DiskFull)));
    assert!(!home.path("reserve").exists());
    assert_eq!(vault.get::<Paper>("a").unwrap(), Some(paper("one")));
    vault.connection.pragma_update_and_check(None, "max_page_count", 1_000_000, |_| Ok(())).unwrap();
    vault.write(|writing| writing.put("a", &large())).unwrap();
    assert_eq!(vault.verify().unwrap().findings, []);
    vault.lock().unwrap();
    home.unlock().unwrap();
    assert_eq!(home.path("reserve").metadata().unwrap().len(), 1 << 20, "made again when there is room");
}

/// On a real file system of 24 MiB in its own mount namespace; skipped where that is not allowed.
#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_really_full_can_be_tidied() {
    if let Some(disk) = playing("tidying") {
        return tidy(&disk);
    }
    let disk = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=24m,mode=777 tmpfs \"$ORDNER_TEST_FOLDER\" && exec \"$0\" \"$@\"";
    let wrapper = ["unshare", "--map-root-user", "--user", "--mount", "sh", "-c", mount];
    let test = "tests::full_disk::a_disk_that_is_really_full_can_be_tidied";
    let output = child(test, "tidying", disk.path(), &wrapper).output();
    let told = output.map(|output| {
        [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat()
    });
    match told {
        Ok(told) if told.contains("running 1 test") => {
            assert!(told.contains("tidied on a full disk"), "{told}")
        }
        _ => say("skipped: no mount namespace here"),
    }
}

#[cfg(target_os = "linux")]
fn tidy(disk: &Path) {
    let folder = disk.join("Anna.ordner");
    let mut vault = make(&folder, &passphrase(), surroundings()).unwrap();
    let letter = file(&mut vault, "a", "one", b"letter");
    vault.write(|writing| writing.put("b", &paper("two"))).unwrap();
    let mut filler = fs::File::create(disk.join("photos")).unwrap();
    while filler.write_all(&[1; 512]).is_ok() {}

    let mut scan: &[u8] = &[7; 300_000];
    assert!(matches!(vault.stage(&mut [&mut scan]), Err(VaultError::DiskFull)));
    assert_eq!(fs::read_dir(folder.join("docs")).unwrap().count(), 1, "nothing half of the scan is left");
    while filler.write_all(&[1; 512]).is_ok() {}
    assert!(matches!(vault.write(|writing| writing.put("c", &large())), Err(VaultError::DiskFull)));
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 1, findings: vec![] });
    vault.write(|writing| writing.remove::<Paper>("b")).unwrap();
    while filler.write_all(&[1; 512]).is_ok() {}
    let (before, new) = (fingerprint(&folder), Passphrase::from("fünf neue Wörter".to_owned()));
    let refused = vault.change_passphrase(Secret::Passphrase(&passphrase()), &new);
    assert!(matches!(refused, Err(VaultError::DiskFull)), "{refused:?}");
    assert_eq!(fingerprint(&folder), before, "nothing half of the slot is left");
    let code = RecoveryCode::generate(surroundings());
    let locks = NewLocks { passphrase: &new, code: &code, keep: &[] };
    let refused = vault.prepare_new_keys(Secret::Passphrase(&passphrase()), locks).err();
    assert!(matches!(refused, Some(VaultError::DiskFull)), "{refused:?}");
    assert_eq!(fingerprint(&folder), before, "nothing half of the new keys is left");

    // The room of the reserve is gone too; the log cannot be emptied, and locking works all the same.
    while filler.write_all(&[1; 512]).is_ok() {}
    let locked = vault.lock().unwrap();
    let mut vault = locked.unlock(&passphrase(), surroundings()).unwrap();
    assert_eq!(content(&vault, &letter), b"letter");
    assert_eq!(vault.all::<Paper>().unwrap().len(), 1);
    drop(filler);
    fs::remove_file(disk.join("photos")).unwrap();
    vault.write(|writing| writing.put("c", &large())).unwrap();
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 1, findings: vec![] });
    assert!(matches!(
        make(&disk.join("Ben.ordner"), &passphrase(), surroundings()),
        Ok(_) | Err(VaultError::DiskFull)
    ));
    become_read_only(disk, &folder);
    say("tidied on a full disk");
}

/// The stick is write-protected while the binder is open: what was open stays, and nothing new can be made.
#[cfg(target_os = "linux")]
fn become_read_only(disk: &Path, folder: &Path) {
    fs::remove_dir_all(folder).unwrap();
    let vault = make(folder, &passphrase(), surroundings()).unwrap();
    let mount = |what: &[&str]| {
        let done = std::process::Command::new("mount").args(what).arg(disk).status().unwrap();
        assert!(done.success(), "mount {what:?}");
    };
    let here = disk.display().to_string();
    mount(&["--bind", &here]);
    mount(&["-o", "remount,bind,ro"]);
    let new = Passphrase::from("fünf neue Wörter".to_owned());
    let refused = vault.change_passphrase(Secret::Passphrase(&passphrase()), &new);
    assert!(matches!(refused, Err(VaultError::ReadOnly)), "{refused:?}");
    mount(&["-o", "remount,bind,rw"]);
    vault.change_passphrase(Secret::Passphrase(&passphrase()), &new).unwrap();
    vault.lock().unwrap().unlock(&new, surroundings()).unwrap();
}
