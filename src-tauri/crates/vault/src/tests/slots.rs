//! Another passphrase, another code: at every moment one of them opens, and never a third thing.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use super::*;

pub(super) fn typed(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

/// Opens it. A child that another test starts holds our open lock file for a moment, until it becomes its program.
pub(super) fn unlock_soon(folder: &Path, passphrase: &str) -> Result<UnlockedVault, VaultError> {
    let locked = LockedVault::at(folder).unwrap();
    for _ in 0..200 {
        match locked.unlock(&typed(passphrase), surroundings()) {
            Err(VaultError::InUse) => std::thread::sleep(Duration::from_millis(10)),
            settled => return settled,
        }
    }
    Err(VaultError::InUse)
}

pub(super) fn opens(folder: &Path, passphrase: &str) -> bool {
    match unlock_soon(folder, passphrase) {
        Ok(vault) => {
            vault.lock().unwrap();
            true
        }
        Err(VaultError::WrongPassphrase) => false,
        Err(other) => panic!("{other:?}"),
    }
}

pub(super) const OLD: &str = "vier Wörter aus Papier";
pub(super) const NEW: &str = "fünf neue Wörter auf Holz";

#[test]
fn a_new_passphrase_opens_and_the_old_one_does_not() {
    let (home, mut vault, code) = Home::with_binder();
    let letter = file(&mut vault, "a", "Brief", b"letter");
    let document = fs::read(home.path(&format!("docs/{}.age", letter.id))).unwrap();
    vault.change_passphrase(Secret::Passphrase(&passphrase()), &typed(NEW)).unwrap();
    vault.write(|writing| writing.put("b", &paper("still open"))).unwrap();
    vault.lock().unwrap();
    assert!(opens(&home.folder, NEW) && !opens(&home.folder, OLD));
    let mut vault = LockedVault::at(&home.folder).unwrap().unlock(&code, surroundings()).unwrap();
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 1, findings: vec![] });
    assert_eq!(fs::read(home.path(&format!("docs/{}.age", letter.id))).unwrap(), document);
}

#[test]
fn the_code_gives_a_forgotten_binder_a_new_passphrase_even_without_a_keyring() {
    let (home, vault, code) = Home::with_binder();
    vault.lock().unwrap();
    for keyring in [Some(&b"eaten"[..]), None] {
        match keyring {
            Some(bytes) => fs::write(home.path("keyring.age"), bytes).unwrap(),
            None => fs::remove_file(home.path("keyring.age")).unwrap(),
        }
        let vault = LockedVault::at(&home.folder).unwrap().unlock(&code, surroundings()).unwrap();
        vault.change_passphrase(Secret::Code(&code), &typed(NEW)).unwrap();
        vault.lock().unwrap();
        assert!(opens(&home.folder, NEW));
    }
}

#[test]
fn a_new_code_replaces_the_sheet_before() {
    let (home, vault, old) = Home::with_binder();
    let new = RecoveryCode::generate(surroundings());
    vault.change_code(Secret::Passphrase(&passphrase()), &new).unwrap();
    let locked = vault.lock().unwrap();
    assert!(matches!(locked.unlock(&old, surroundings()), Err(VaultError::WrongRecoveryCode)));
    locked.unlock(&new, surroundings()).unwrap().lock().unwrap();
    assert!(opens(&home.folder, OLD));
}

#[test]
fn whoever_cannot_open_it_cannot_change_the_lock() {
    let (home, vault, _) = Home::with_binder();
    let before = fingerprint(&home.folder);
    let stranger = RecoveryCode::generate(surroundings());
    let tries = [
        vault.change_passphrase(Secret::Passphrase(&typed("guess")), &typed(NEW)),
        vault.change_passphrase(Secret::Code(&stranger), &typed(NEW)),
        vault.change_passphrase(Secret::Passphrase(&passphrase()), &typed("")),
        vault.change_code(Secret::Passphrase(&typed("guess")), &stranger),
    ];
    assert!(matches!(
        tries,
        [
            Err(VaultError::WrongPassphrase),
            Err(VaultError::WrongRecoveryCode),
            Err(VaultError::EmptyPassphrase),
            Err(VaultError::WrongPassphrase)
        ]
    ));
    // The keyring of another binder with the same passphrase must not be taken for ours.
    let (other, other_vault, _) = Home::with_binder();
    other_vault.lock().unwrap();
    assert_eq!(fingerprint(&home.folder), before);
    fs::copy(other.path("keyring.age"), home.path("keyring.age")).unwrap();
    let proof = passphrase();
    assert!(matches!(
        vault.change_passphrase(Secret::Passphrase(&proof), &typed(NEW)),
        Err(VaultError::Damaged { .. })
    ));
}

/// The states a kill can leave between the steps, laid by hand so that each is met every time.
#[test]
fn what_an_interrupted_change_leaves_is_swept_and_the_old_one_opens() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    for left in [&b""[..], b"age-encryption.org/v1\n-> scr", &fs::read(home.path("recovery.age")).unwrap()] {
        for name in ["keyring.age.new", "recovery.age.new", "format.new", "attempts.new"] {
            fs::write(home.path(name), left).unwrap();
        }
        assert!(opens(&home.folder, OLD));
        let names: Vec<_> = fingerprint(&home.folder).into_keys().collect();
        assert!(names.iter().all(|name| name.extension().is_none_or(|ending| ending != "new")), "{names:?}");
    }
}

/// A slot that does not open after it was written must not replace one that does.
#[test]
fn a_slot_that_cannot_be_proved_never_takes_its_place() {
    let (home, vault, _) = Home::with_binder();
    let before = fingerprint(&home.folder);
    let refused = crate::layout::replace(&home.folder, "keyring.age", b"flipped on the way", |read_back| {
        Secret::Passphrase(&passphrase()).unseal_slot("keyring.age", read_back).map(|_| ())
    });
    assert!(matches!(refused, Err(VaultError::Damaged { .. })));
    assert_eq!(fingerprint(&home.folder), before);
    drop(vault);
    assert!(opens(&home.folder, OLD));
}

fn change_for_ever(folder: &Path) {
    say("");
    for round in 0u32.. {
        let [from, to] = if round % 2 == 0 { [OLD, NEW] } else { [NEW, OLD] };
        let vault = match unlock_soon(folder, from) {
            Ok(vault) => vault,
            // The one before was killed after the change took effect.
            Err(VaultError::WrongPassphrase) => continue,
            Err(other) => panic!("{other:?}"),
        };
        vault.change_passphrase(Secret::Passphrase(&typed(from)), &typed(to)).unwrap();
        say(&format!("now {round}"));
        vault.lock().unwrap();
    }
}

#[test]
fn killed_at_any_moment_the_old_or_the_new_opens() {
    const CYCLES: u32 = 40;
    if let Some(folder) = playing("changer") {
        return change_for_ever(&folder);
    }
    let (home, vault, code) = Home::with_binder();
    vault.lock().unwrap();
    let (mut changed, mut found) = (0, [0, 0]);
    for cycle in 0..CYCLES {
        let mut changer = child(
            "tests::slots::killed_at_any_moment_the_old_or_the_new_opens",
            "changer",
            &home.folder,
            &[],
        )
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
        let [steps, wait] = surroundings().bytes::<2>();
        let lines = BufReader::new(changer.stdout.take().unwrap()).lines().map(Result::unwrap);
        changed += lines.filter(|line| line.starts_with("now ")).take(usize::from(steps % 4)).count();
        std::thread::sleep(Duration::from_micros(u64::from(wait) * 200));
        changer.kill().unwrap();
        changer.wait().unwrap();
        let ways = [opens(&home.folder, OLD), opens(&home.folder, NEW)];
        assert!(ways[0] != ways[1], "cycle {cycle}: {ways:?}");
        found[usize::from(ways[1])] += 1;
    }
    LockedVault::at(&home.folder).unwrap().unlock(&code, surroundings()).unwrap();
    assert!(changed > 20 && found[0] > 0 && found[1] > 0, "control: {changed} changes, found {found:?}");
    say(&format!("{CYCLES} kills among {changed} acknowledged changes; old and new found: {found:?}"));
}

/// Killed before each single system call of a change, counted from outside; skipped where nothing may be traced.
#[test]
#[cfg(target_os = "linux")]
fn killed_before_each_system_call_the_old_or_the_new_opens() {
    if let Some(folder) = playing("one change") {
        let vault = LockedVault::at(&folder).unwrap().unlock(&typed(OLD), surroundings()).unwrap();
        // Only what follows is counted: no other part of this process makes folders.
        fs::create_dir(folder.join("begin")).unwrap();
        vault.change_passphrase(Secret::Passphrase(&typed(OLD)), &typed(NEW)).unwrap();
        return say("changed");
    }
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return say("skipped: no strace here (Debian package strace)");
    }
    let calls = ["unlink", "openat", "write", "fsync", "fdatasync", "rename", "close", "read", "statx"];
    let mut kills = 0;
    let mut found = [0, 0];
    for call in calls {
        for when in 1.. {
            let (home, vault, _) = Home::with_binder();
            vault.lock().unwrap();
            let inject = format!("inject={call}:signal=KILL:when={when}");
            let folder = home.folder.display().to_string();
            // Only calls on this very folder, so that loading the program is not counted.
            let trace_path =
                [format!("{folder}/keyring.age"), format!("{folder}/keyring.age.new"), folder.clone()];
            let mut wrapper = vec!["strace", "-f", "-qq", "-o", "/dev/null", "-e", &inject];
            for path in &trace_path {
                wrapper.extend(["-P", path]);
            }
            let test = "tests::slots::killed_before_each_system_call_the_old_or_the_new_opens";
            let output = child(test, "one change", &home.folder, &wrapper).output().unwrap();
            let told = String::from_utf8_lossy(&output.stdout).into_owned();
            if told.contains("changed") {
                break;
            }
            if !told.contains("running 1 test") {
                return say("skipped: nothing may be traced here");
            }
            let ways = [opens(&home.folder, OLD), opens(&home.folder, NEW)];
            assert!(ways[0] != ways[1], "{call} {when}: {ways:?}");
            kills += 1;
            found[usize::from(ways[1])] += 1;
        }
    }
    assert!(found[0] > 0 && found[1] > 0, "control: kills before and after the change, found {found:?}");
    say(&format!("{kills} kills, each before another system call; old and new found: {found:?}"));
}
