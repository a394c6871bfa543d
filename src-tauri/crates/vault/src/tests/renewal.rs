//! New keys after a leak: the old opens nothing any more, nothing is lost, and a kill leaves the old or the new.

use age::secrecy::ExposeSecret;
use age::x25519;

use super::slots::{NEW, OLD, opens, typed};
use super::*;

struct Leaked {
    home: Home,
    vault: UnlockedVault,
    code: RecoveryCode,
    letter: FileRef,
}

/// A binder with papers, somebody with access, shares, a stray file and a paper in the history.
fn leaked() -> (Leaked, Identity) {
    let (home, mut vault, code) = Home::with_binder();
    let letter = file(&mut vault, "a", "Brief", &b"letter ".repeat(20_000));
    file(&mut vault, "b", "Leer", b"");
    vault.write(|writing| writing.put("c", &paper("removed"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("c")).unwrap();
    let key = x25519::Identity::generate();
    let recipient = key.to_public().to_string().parse().unwrap();
    vault.give_access(Secret::Passphrase(&passphrase()), "Tante", &recipient).unwrap();
    let (joint, _) = JointCode::deal(surroundings());
    vault.change_shares(Secret::Passphrase(&passphrase()), &joint).unwrap();
    let identity = Identity::parse(key.to_string().expose_secret()).unwrap();
    (Leaked { home, vault, code, letter }, identity)
}

fn with_identity(home: &Home, identity: &Identity) -> Result<UnlockedVault, VaultError> {
    LockedVault::at(&home.folder)?.unlock(Secret::Identity(identity), surroundings())
}

/// Everything in the folder that only the old keys had.
fn leftovers(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .filter(|name| name.starts_with("renewal") || name.ends_with(".new") || name == "shares.age")
        .collect()
}

#[test]
fn the_old_opens_nothing_and_nothing_is_lost() {
    let (Leaked { home, vault, code, letter }, aunt) = leaked();
    let stray = format!("docs/{}.age", "0".repeat(32));
    fs::copy(home.path(&format!("docs/{}.age", letter.id)), home.path(&stray)).unwrap();
    let (before, changes) = (vault.generation(), changes_of(&vault));
    // The thief has a copy of the keyring and the passphrase.
    let stolen = fs::read(home.path("keyring.age")).unwrap();
    let stolen = Secret::Passphrase(&typed(OLD)).unseal_slot("keyring.age", &stolen).unwrap();
    let sealed: Vec<_> =
        fs::read_dir(home.path("docs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let read_by_thief = |path: &Path| {
        let file = std::io::BufReader::new(fs::File::open(path).unwrap());
        age::Decryptor::new_buffered(file).unwrap().decrypt(std::iter::once(&*stolen.identity as _)).is_ok()
    };
    assert!(sealed.len() == 3 && sealed.iter().all(|path| read_by_thief(path)), "control");
    assert!(crate::database::open(&home.folder, &stolen.db_key).is_err(), "held by us");

    let new_code = RecoveryCode::generate(surroundings());
    let keep = [vault.accesses().unwrap()[0].id.clone()];
    let room = vault.room_for_new_keys().unwrap();
    let locks = NewLocks { passphrase: &typed(NEW), code: &new_code, keep: &keep };
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&passphrase()), locks).unwrap();
    assert!(size_of_all(&home.path("renewal.tmp")) <= room, "the room told beforehand is enough");
    let mut vault = vault.take_new_keys(renewal).unwrap();

    assert_eq!(content(&vault, &letter), b"letter ".repeat(20_000));
    assert_eq!(vault.verify().unwrap().findings, [Finding::FileUnknown { file: stray.clone() }]);
    assert!(vault.generation() > before, "a memory outside the binder takes it for newer");
    assert_eq!(changes_of(&vault), changes, "with the whole history");
    vault.lock().unwrap();
    assert!(opens(&home.folder, NEW) && !opens(&home.folder, OLD));
    let locked = LockedVault::at(&home.folder).unwrap();
    assert!(matches!(locked.unlock(&code, surroundings()), Err(VaultError::WrongRecoveryCode)));
    locked.unlock(&new_code, surroundings()).unwrap().lock().unwrap();
    with_identity(&home, &aunt).unwrap().lock().unwrap();
    assert!(
        !sealed.iter().any(|path| read_by_thief(path)),
        "every document is sealed anew, the stray one, too"
    );
    assert!(crate::database::open(&home.folder, &stolen.db_key).is_err());
    assert_eq!(leftovers(&home.folder), Vec::<String>::new());
}

#[test]
fn whoever_is_not_kept_has_no_access_any_more() {
    let (Leaked { home, vault, .. }, aunt) = leaked();
    let code = RecoveryCode::generate(surroundings());
    let unknown = ["f".repeat(32)];
    let locks = NewLocks { passphrase: &passphrase(), code: &code, keep: &unknown };
    let proof = passphrase();
    let refused = vault.prepare_new_keys(Secret::Passphrase(&proof), locks).err();
    assert!(matches!(refused, Some(VaultError::NoSuchAccess { .. })));
    let renewal =
        vault.prepare_new_keys(Secret::Passphrase(&proof), NewLocks { keep: &[], ..locks }).unwrap();
    let vault = vault.take_new_keys(renewal).unwrap();
    assert_eq!(vault.accesses().unwrap(), []);
    vault.lock().unwrap();
    assert!(matches!(with_identity(&home, &aunt), Err(VaultError::WrongIdentity)));
}

#[test]
fn refused_it_leaves_everything_as_it_was() {
    let (Leaked { home, mut vault, letter, .. }, _) = leaked();
    let code = RecoveryCode::generate(surroundings());
    let new = |passphrase| NewLocks { passphrase, code: &code, keep: &[] };
    let (right, wrong, empty) = (passphrase(), typed("guess"), typed(""));
    let before = fingerprint(&home.folder);
    let tries = [(&wrong, &right), (&right, &empty)]
        .map(|(proof, new_one)| vault.prepare_new_keys(Secret::Passphrase(proof), new(new_one)).err());
    assert!(matches!(tries, [Some(VaultError::WrongPassphrase), Some(VaultError::EmptyPassphrase)]));
    drop(vault.prepare_new_keys(Secret::Passphrase(&right), new(&right)).unwrap());
    assert_eq!(fingerprint(&home.folder), before, "a preparation that is given up leaves nothing");
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&right), new(&right)).unwrap();
    vault.write(|writing| writing.put("d", &paper("meanwhile"))).unwrap();
    assert!(matches!(vault.take_new_keys(renewal), Err(VaultError::Unexpected { .. })));
    let mut vault = home.unlock().unwrap();
    assert_eq!(vault.get::<Paper>("d").unwrap(), Some(paper("meanwhile")));
    assert_eq!(vault.verify().unwrap().findings, []);
    // What is left of a damaged document would be lost with the old keys.
    let path = home.path(&format!("docs/{}.age", letter.id));
    let whole = fs::read(&path).unwrap();
    let mut flipped = whole.clone();
    let last = flipped.len() - 5;
    flipped[last] ^= 1;
    fs::write(&path, flipped).unwrap();
    let refused = vault.prepare_new_keys(Secret::Passphrase(&right), new(&right)).err();
    assert!(matches!(refused, Some(VaultError::Damaged { file }) if file.contains(&letter.id)));
    // One that is missing cannot be lost; it stays missing.
    fs::remove_file(&path).unwrap();
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&right), new(&right)).unwrap();
    let mut vault = vault.take_new_keys(renewal).unwrap();
    let missing = Finding::FileMissing { file: format!("docs/{}.age", letter.id) };
    assert_eq!(vault.verify().unwrap().findings, [missing]);
}

/// The log of a database that was not closed must never meet the new one.
#[test]
fn an_old_log_beside_a_new_database_is_not_read() {
    let (Leaked { home, vault, .. }, _) = leaked();
    let code = RecoveryCode::generate(surroundings());
    let locks = NewLocks { passphrase: &typed(NEW), code: &code, keep: &[] };
    let log = fs::read(home.path("vault.db-wal")).unwrap();
    assert!(!log.is_empty(), "control");
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&passphrase()), locks).unwrap();
    // Killed right after the new keys came in force, with the log still there.
    let held = home.path("renewal.held");
    fs::rename(home.path("renewal.tmp"), &held).unwrap();
    drop(renewal);
    drop(vault);
    fs::rename(held, home.path("renewal.new")).unwrap();
    fs::write(home.path("vault.db-wal"), log).unwrap();
    assert!(opens(&home.folder, NEW) && !opens(&home.folder, OLD));
    let mut vault = LockedVault::at(&home.folder).unwrap().unlock(&typed(NEW), surroundings()).unwrap();
    assert_eq!(vault.verify().unwrap(), Report { records: 2, files: 2, findings: vec![] });
}

fn changes_of(vault: &UnlockedVault) -> Vec<u8> {
    let mut changes = Vec::new();
    vault.write_changes(&mut changes).unwrap();
    changes
}

fn size_of_all(folder: &Path) -> u64 {
    fingerprint(folder).keys().map(|path| path.metadata().unwrap().len()).sum()
}

/// The system calls that change something, or after which a file counts as read.
const CALLS: [&str; 12] = [
    "rename",
    "unlink",
    "unlinkat",
    "mkdir",
    "rmdir",
    "fsync",
    "fdatasync",
    "ftruncate",
    "pwrite64",
    "write",
    "openat",
    "close",
];
const KILLED: &str = "tests::renewal::killed_at_any_system_call_the_old_or_the_new_opens";

fn renew(folder: &Path) {
    let vault = LockedVault::at(folder).unwrap().unlock(&typed(OLD), surroundings()).unwrap();
    // Only what lies between these two is counted: no other part of this process makes folders of that name.
    fs::create_dir(folder.join("begin")).unwrap();
    let code = RecoveryCode::parse(&fs::read_to_string(folder.join("../code")).unwrap()).unwrap();
    let locks =
        NewLocks { passphrase: &typed(NEW), code: &code, keep: &[vault.accesses().unwrap()[0].id.clone()] };
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&typed(OLD)), locks).unwrap();
    let vault = vault.take_new_keys(renewal).unwrap();
    fs::create_dir(folder.join("end")).unwrap();
    drop(vault);
    say("renewed");
}

/// How often each call is made before the renewal begins and until it ends.
fn counted(master: &Path) -> Option<Vec<(&'static str, usize, usize)>> {
    let home = Home::new();
    super::crash::copy_folder(master, &home.folder);
    fs::copy(master.join("../code"), home.folder.join("../code")).unwrap();
    let log = home.folder.join("../trace");
    let trace = format!("trace={}", CALLS.join(","));
    let wrapper = ["strace", "-f", "-qq", "-o", log.to_str().unwrap(), "-e", &trace];
    let output = child(KILLED, "renewer", &home.folder, &wrapper).output().ok()?;
    if !String::from_utf8_lossy(&output.stdout).contains("renewed") {
        return None;
    }
    let trace = fs::read_to_string(log).unwrap();
    let made = |call: &str, line: &str| {
        line.split_whitespace().nth(1).is_some_and(|text| text.starts_with(&format!("{call}(")))
    };
    let at = |name: &str| {
        trace.lines().position(|line| made("mkdir", line) && line.contains(&format!("{name}\""))).unwrap()
    };
    let count = |call: &str, until: usize| trace.lines().take(until).filter(|line| made(call, line)).count();
    Some(CALLS.map(|call| (call, count(call, at("begin")), count(call, at("end")))).into())
}

fn kill_at(master: &Path, call: &str, when: usize) -> Option<usize> {
    let home = Home::new();
    super::crash::copy_folder(master, &home.folder);
    fs::copy(master.join("../code"), home.folder.join("../code")).unwrap();
    let inject = format!("inject={call}:signal=KILL:when={when}");
    let wrapper = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", &inject];
    let output = child(KILLED, "renewer", &home.folder, &wrapper).output().unwrap();
    let killed = !String::from_utf8_lossy(&output.stdout).contains("renewed");
    let ways = [opens(&home.folder, OLD), opens(&home.folder, NEW)];
    assert!(ways[0] != ways[1], "{call} {when}: {ways:?}");
    let secret = if ways[0] { OLD } else { NEW };
    let mut vault = LockedVault::at(&home.folder).unwrap().unlock(&typed(secret), surroundings()).unwrap();
    let report = vault.verify().unwrap();
    assert_eq!(report, Report { records: 3, files: 2, findings: vec![] }, "{call} {when}");
    assert!(
        vault.accesses().unwrap().iter().all(|access| access.opens && access.name == "Tante"),
        "{call} {when}"
    );
    let left = leftovers(&home.folder);
    let shares = usize::from(ways[0]);
    assert_eq!(left.len(), shares, "{call} {when}: {left:?}");
    killed.then_some(usize::from(ways[1]))
}

/// Killed before each system call of making new keys, counted from outside; skipped where nothing may be traced.
fn kill_everywhere(each: usize) {
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return say("skipped: no strace here (Debian package strace)");
    }
    let (Leaked { home, vault, .. }, _) = leaked();
    vault.lock().unwrap();
    let code = RecoveryCode::generate(surroundings());
    fs::write(home.folder.join("../code"), code.groups().join(" ")).unwrap();
    let Some(calls) = counted(&home.folder) else { return say("skipped: nothing may be traced here") };
    let mut found = [0, 0];
    let mut places = 0;
    for (call, before, until) in calls {
        let places_of_call: Vec<usize> = (before + 1..=until).collect();
        places += places_of_call.len();
        // The moments near the end, where the new comes in force, are the ones that matter most.
        let step = places_of_call.len().div_ceil(each).max(1);
        for when in places_of_call.iter().rev().step_by(step) {
            if let Some(new) = kill_at(&home.folder, call, *when) {
                found[new] += 1;
            }
        }
    }
    let kills = found[0] + found[1];
    say(&format!("{kills} kills at {places} system calls; old and new found: {found:?}"));
    assert!(
        found[0] > 0 && found[1] > 0,
        "control: kills before and after the new keys came in force, {found:?}"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn killed_at_any_system_call_the_old_or_the_new_opens() {
    if let Some(folder) = playing("renewer") {
        return renew(&folder);
    }
    kill_everywhere(4);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "minutes: every system call"]
fn killed_at_every_system_call_the_old_or_the_new_opens() {
    kill_everywhere(usize::MAX);
}

/// Killed while the interruption before is being tidied up, again and again: it ends well all the same.
#[test]
fn a_renewal_in_force_is_finished_however_often_it_is_interrupted() {
    let (Leaked { home, vault, .. }, aunt) = leaked();
    let code = RecoveryCode::generate(surroundings());
    let locks =
        NewLocks { passphrase: &typed(NEW), code: &code, keep: &[vault.accesses().unwrap()[0].id.clone()] };
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&passphrase()), locks).unwrap();
    let held = home.path("held");
    fs::rename(home.path("renewal.tmp"), &held).unwrap();
    drop(renewal);
    vault.lock().unwrap();
    let moved: Vec<PathBuf> =
        fingerprint(&held).into_keys().map(|path| path.strip_prefix(&held).unwrap().to_owned()).collect();
    let in_place = ["docs", "access", "keyring.age", "recovery.age", "vault.db"];
    let moved: Vec<_> =
        moved.into_iter().filter(|path| in_place.iter().any(|name| path.starts_with(name))).collect();
    assert_eq!(moved.len(), 6);
    for interrupted_after in 0..=moved.len() {
        let copy = Home::new();
        super::crash::copy_folder(&home.folder, &copy.folder);
        fs::rename(copy.path("held"), copy.path("renewal.move")).unwrap();
        fs::remove_file(copy.path("shares.age")).unwrap();
        for entry in fs::read_dir(copy.path("access")).unwrap() {
            fs::remove_file(entry.unwrap().path()).unwrap();
        }
        // The order of moving is the program's; any is finished.
        for path in moved.iter().take(interrupted_after) {
            fs::rename(copy.path("renewal.move").join(path), copy.folder.join(path)).unwrap();
        }
        assert!(opens(&copy.folder, NEW) && !opens(&copy.folder, OLD), "{interrupted_after}");
        let mut vault = with_identity(&copy, &aunt).unwrap();
        assert_eq!(vault.verify().unwrap().findings, []);
        assert_eq!(leftovers(&copy.folder), Vec::<String>::new());
    }
}

/// Looking may not finish what is half in place, and must not take a mixture of old and new for a binder.
#[test]
fn while_new_keys_are_half_in_place_nobody_looks() {
    let (Leaked { home, vault, .. }, _) = leaked();
    let code = RecoveryCode::generate(surroundings());
    let locks = NewLocks { passphrase: &typed(NEW), code: &code, keep: &[] };
    let renewal = vault.prepare_new_keys(Secret::Passphrase(&passphrase()), locks).unwrap();
    let held = home.path("held");
    fs::rename(home.path("renewal.tmp"), &held).unwrap();
    drop(renewal);
    vault.lock().unwrap();
    let view = |secret| LockedVault::at(&home.folder).unwrap().view(Secret::Passphrase(&typed(secret)));
    fs::rename(&held, home.path("renewal.tmp")).unwrap();
    assert!(view(OLD).is_ok(), "half built, it means nothing yet");
    for (before, state) in [("renewal.tmp", "renewal.new"), ("renewal.new", "renewal.move")] {
        fs::rename(home.path(before), home.path(state)).unwrap();
        let untouched = fingerprint(&home.folder);
        for secret in [OLD, NEW] {
            assert!(matches!(view(secret), Err(VaultError::ReadOnly)), "{state}, {secret}");
        }
        assert_eq!(fingerprint(&home.folder), untouched, "{state}");
    }
    assert!(opens(&home.folder, NEW), "opening finishes it");
    assert!(view(NEW).is_ok() && matches!(view(OLD), Err(VaultError::WrongPassphrase)));
}
