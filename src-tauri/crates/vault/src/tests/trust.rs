//! After a failed flush neither of the two that write goes on: the open binder, and whoever stages files for it.

use super::*;

const TEST: &str = "tests::trust::a_flush_that_fails_for_one_stops_both";

/// Both write; what each was told, in the order `words` names them.
fn both_write(folder: &Path, staging_first: bool) {
    let mut vault = LockedVault::at(folder).unwrap().unlock(&passphrase(), surroundings()).unwrap();
    let stager = vault.stager();
    let stage = || stager.stage(&mut [&mut &b"letter"[..]]).map(drop);
    let mut write = || vault.write(|writing| writing.put("a", &paper("two")));
    let told = if staging_first { [stage(), write()] } else { [write(), stage()] };
    let told = told.map(|written| matches!(written, Err(VaultError::DiskUnsure)));
    assert_eq!(vault.get::<Paper>("b").unwrap(), Some(paper("there")), "reading goes on");
    say(&format!("unsure: {told:?}"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_flush_that_fails_for_one_stops_both() {
    if let Some(folder) = playing("staging-fails") {
        return both_write(&folder, true);
    }
    if let Some(folder) = playing("writing-fails") {
        return both_write(&folder, false);
    }
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("b", &paper("there"))).unwrap();
    vault.lock().unwrap();
    for (role, failing) in
        [("staging-fails", "docs"), ("writing-fails", "vault.db-wal"), ("staging-fails", "nothing")]
    {
        let path = home.path(failing);
        let wrapper = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", path.to_str().unwrap()];
        let fault = ["-e", "inject=fsync,fdatasync:error=EIO"];
        let told = child(TEST, role, &home.folder, &[&wrapper[..], &fault].concat()).output();
        let told = told.map(|told| String::from_utf8_lossy(&told.stdout).into_owned()).unwrap_or_default();
        if !told.contains("running 1 test") {
            return say("skipped: nothing may be traced here (Debian package strace)");
        }
        // Control: where no flush of a document or a row fails, nobody is unsure.
        let expected = format!("unsure: {:?}", [failing != "nothing"; 2]);
        assert!(told.contains(&expected), "{role}, {failing}: {told}");
        let mut vault = home.unlock().unwrap();
        vault.write(|writing| writing.put("a", &paper(role))).unwrap();
        assert_eq!(vault.verify().unwrap().findings, [], "opened again, it is sound");
        vault.lock().unwrap();
    }
}
