//! A backup goes out, is opened without us, comes back, and is refused when anybody touched it.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays and damages files by hand, and fails where it fails"
)]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_vault::{Passphrase, RecoveryCode, Secret, VaultError, Watch, open_bundle, seal_bundle};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

struct Desk {
    folder: tempfile::TempDir,
    content: Content,
    code: RecoveryCode,
}

impl Desk {
    /// A binder with papers of every kind of name, one in the trash, an item and a contact.
    fn with_binder() -> (Self, Binder) {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (mut binder, code) = common::binder(folder.path(), &["de"], &content);
        for (register, title, size) in [
            ("1", "Bescheid über Gebühren", 10),
            ("1", "bescheid ÜBER Gebühren", 700),
            ("2", "شهادة ميلاد", 512),
            ("a", "a/b\\c:d", 200_000),
            ("10", "CON", 65_536),
            ("3", "=SUMME(A1)", 20),
            ("3", "Weggelegt", 30),
        ] {
            let file = folder.path().join("p.pdf");
            fs::write(&file, [b"%PDF-1.7\n", title.as_bytes(), &vec![b'x'; size]].concat()).unwrap();
            let placement = Placement {
                title: Some(title.to_owned()),
                valid_until: Some("2027-01-31".parse().unwrap()),
                ..Placement::in_register(RegisterId(register.to_owned()))
            };
            let added = binder.add(&[&file], &placement, today(), &content).unwrap();
            assert!(added.refused.is_empty(), "{:?}", added.refused);
            if title == "Weggelegt" {
                binder.trash_document(&added.filed[0].0, Some(today())).unwrap();
            }
        }
        binder.set_item("arrival/keep-proof", ItemState::Done, None, today(), &content).unwrap();
        let contact = OwnContact {
            register: RegisterId("9".to_owned()),
            name: "Frau Müller; Beratung, Hilfe".to_owned(),
            role: Some("hilft beim Ausfüllen".to_owned()),
            phone: Some("+49 351 000".to_owned()),
            address: Some("Beispielweg 1\n01067 Dresden".to_owned()),
            email: None,
        };
        binder.save_contact(None, contact, &content).unwrap();
        (Self { folder, content, code }, binder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn backup(&self, binder: &mut Binder, name: &str) -> Result<BackedUp, Error> {
        let passphrase = passphrase();
        let secret = Secret::Passphrase(&passphrase);
        binder.backup(&self.path(name), secret, today(), &self.content, surroundings())
    }

    fn restore(&self, file: &str, place: &str) -> Result<CheckedBundle, Error> {
        let passphrase = passphrase();
        restore(
            &self.path(file),
            &self.path(place),
            Secret::Passphrase(&passphrase),
            surroundings(),
            &Watch::default(),
        )
    }

    fn open(&self, name: &str) -> Binder {
        Binder::open(&self.path(name), &passphrase(), surroundings()).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn originals(binder: &Binder) -> Vec<(String, Document, Vec<u8>)> {
    let read = |(id, document): (&str, &Document)| {
        let mut bytes = Vec::new();
        binder.read_file(document).unwrap().read_to_end(&mut bytes).unwrap();
        (id.to_owned(), document.clone(), bytes)
    };
    binder.documents().map(read).collect()
}

fn plain(file: &Path) -> Vec<u8> {
    let mut tar = Vec::new();
    let passphrase = passphrase();
    let mut opened =
        open_bundle(Secret::Passphrase(&passphrase), std::io::BufReader::new(fs::File::open(file).unwrap()))
            .unwrap();
    opened.read_to_end(&mut tar).unwrap();
    tar
}

fn seal(file: &Path, tar: &[u8]) {
    let passphrase = passphrase();
    let mut sealing = seal_bundle(Secret::Passphrase(&passphrase), Vec::new(), surroundings()).unwrap();
    sealing.write_all(tar).unwrap();
    fs::write(file, sealing.finish().unwrap()).unwrap();
}

#[test]
fn a_binder_goes_out_and_comes_back_the_same() {
    let (desk, mut binder) = Desk::with_binder();
    let saved = desk.backup(&mut binder, "b.age").unwrap();
    assert_eq!((saved.checked.files, saved.checked.left_out), (7, 0));
    let (before, contacts, items) =
        (originals(&binder), binder.contacts().unwrap(), binder.item_marks().unwrap());
    binder.lock().unwrap();

    let checked = desk.restore("b.age", "c.ordner").unwrap();
    assert_eq!(checked, saved.checked);
    let mut back = desk.open("c.ordner");
    assert_eq!(originals(&back), before);
    assert_eq!((back.contacts().unwrap(), back.item_marks().unwrap()), (contacts, items));
    assert_eq!(back.profile().name, "Blaues Boot");
    assert_eq!(back.verify().unwrap().findings, []);
    back.lock().unwrap();
    let with_code = Binder::open(&desk.path("c.ordner"), &desk.code, surroundings()).unwrap();
    with_code.lock().unwrap();
    assert!(desk.restore("b.age", "c.ordner").is_err(), "never overwritten");
    assert_eq!(originals(&desk.open("c.ordner")), before);
    assert_eq!(desk.names(), ["b.age", "b.ordner", "c.ordner", "p.pdf"], "nothing else is left behind");
}

#[test]
fn a_backup_with_the_code_opens_with_the_code_alone() {
    let (desk, mut binder) = Desk::with_binder();
    let (file, secret) = (desk.path("b.age"), Secret::Code(&desk.code));
    binder.backup(&file, secret, today(), &desk.content, surroundings()).unwrap();
    let passphrase = passphrase();
    assert!(matches!(
        verify_bundle(&file, Secret::Passphrase(&passphrase)),
        Err(Error::Vault(VaultError::WrongPassphrase))
    ));
    restore(&file, &desk.path("c.ordner"), secret, surroundings(), &Watch::default()).unwrap();
    drop(binder);
    assert_eq!(originals(&desk.open("c.ordner")).len(), 6, "and the passphrase is the one it had");
}

#[test]
fn a_backup_is_refused_with_a_secret_that_is_not_the_binders() {
    let (desk, mut binder) = Desk::with_binder();
    let mistyped = Passphrase::from("vier ruhige kleine Bote".to_owned());
    let secret = Secret::Passphrase(&mistyped);
    assert!(binder.backup(&desk.path("b.age"), secret, today(), &desk.content, surroundings()).is_err());
    desk.backup(&mut binder, "b.age").unwrap();
    assert!(matches!(desk.backup(&mut binder, "b.age"), Err(Error::Vault(VaultError::AlreadyExists))));
    assert!(matches!(
        desk.backup(&mut binder, "nowhere/b.age"),
        Err(Error::Binder(BinderError::NotSaved { .. }))
    ));
    assert_eq!(desk.names(), ["b.age", "b.ordner", "p.pdf"]);
}

#[test]
fn a_damaged_original_is_told_and_everything_else_is_saved() {
    let (desk, mut binder) = Desk::with_binder();
    let id = |title: &str| {
        let (_, document) = binder.documents().find(|(_, document)| document.title == title).unwrap();
        desk.path("b.ordner/docs").join(format!("{}.age", document.files[0].file.id))
    };
    let mut sealed = fs::read(id("a/b\\c:d")).unwrap();
    let end = sealed.len() - 100;
    sealed[end] ^= 1;
    fs::write(id("a/b\\c:d"), sealed).unwrap();
    fs::remove_file(id("CON")).unwrap();

    let saved = desk.backup(&mut binder, "b.age").unwrap();
    let mut told: Vec<_> = saved.left_out.iter().map(|refused| refused.name.as_str()).collect();
    told.sort();
    assert_eq!(told, ["CON", "a/b\\c:d"]);
    assert_eq!((saved.checked.files, saved.checked.left_out), (5, 2));
    assert_eq!(desk.restore("b.age", "c.ordner").unwrap(), saved.checked);
    assert_eq!(desk.open("c.ordner").documents().count(), 6, "their cards are still there");
}

/// Flips a bit, cuts, swaps or adds at many places: it is refused, and nothing is left at the place.
#[test]
fn a_touched_backup_is_refused_and_leaves_nothing() {
    let (desk, mut binder) = Desk::with_binder();
    desk.backup(&mut binder, "b.age").unwrap();
    let whole = fs::read(desk.path("b.age")).unwrap();
    let tar = plain(&desk.path("b.age"));
    let refused = |what: &str| {
        let error = desk.restore("x.age", "c.ordner").expect_err(what);
        let passphrase = passphrase();
        assert!(verify_bundle(&desk.path("x.age"), Secret::Passphrase(&passphrase)).is_err(), "{what}");
        assert_eq!(desk.names(), ["b.age", "b.ordner", "p.pdf", "x.age"], "{what}");
        error
    };
    for step in 0..24 {
        let at = (whole.len() - 1) * step / 23;
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(desk.path("x.age"), flipped).unwrap();
        refused(&format!("flipped at {at}"));
        fs::write(desk.path("x.age"), &whole[..at]).unwrap();
        refused(&format!("cut at {at}"));
    }
    // Sealed again by somebody who knows the passphrase, but not as it was.
    let find = |part: &[u8]| tar.windows(part.len()).position(|window| window == part).unwrap();
    for part in [&b"Blaues Boot"[..], b"%PDF-1.7", b"MEIN ORDNER - SICHERUNG", b"keyring.age", b"SHA256SUMS"]
    {
        let mut changed = tar.clone();
        changed[find(part)] ^= 1;
        seal(&desk.path("x.age"), &changed);
        let error = refused(&String::from_utf8_lossy(part));
        assert!(matches!(error, Error::Vault(VaultError::BundleUnreadable)), "{part:?}: {error:?}");
    }
    seal(&desk.path("x.age"), &tar[..tar.len() - 1024]);
    refused("without its end");
    seal(&desk.path("x.age"), b"");
    refused("empty");
    seal(&desk.path("x.age"), &tar);
    desk.restore("x.age", "c.ordner").expect("control: sealed again unchanged");
}

/// Somebody else's tool changed content and all hashes consistently: the changes and the originals still contradict.
#[test]
fn a_forged_but_consistent_backup_is_refused() {
    let (desk, mut binder) = Desk::with_binder();
    desk.backup(&mut binder, "b.age").unwrap();
    let folder = desk.path("forge");
    fs::create_dir(&folder).unwrap();
    unpack(&plain(&desk.path("b.age")), &folder);
    let forge = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let path = folder.join(name);
        let before = fs::read(&path).unwrap();
        let mut bytes = before.clone();
        change(&mut bytes);
        fs::write(&path, bytes).unwrap();
        seal(&desk.path("x.age"), &pack_again(&folder));
        fs::write(&path, before).unwrap();
        desk.restore("x.age", "c.ordner")
    };
    forge("README.txt", &|_| {}).expect("control: packed again by tar, unchanged");
    fs::remove_dir_all(desk.path("c.ordner")).unwrap();
    let original = "MEIN-ORDNER/01 Ankommen in Dresden/Bescheid über Gebühren.pdf";
    assert!(folder.join(original).exists(), "{:?}", walk(&folder));
    assert!(forge(original, &|bytes| bytes.push(b'!')).is_err());
    let newer = forge("records.json", &|bytes| {
        let at = bytes.windows(9).position(|window| window == b"records/1").unwrap();
        bytes[at + 8] = b'2';
    });
    assert!(
        matches!(newer, Err(Error::Vault(VaultError::NewerFormat { found: 2, supported: 1 }))),
        "{newer:?}"
    );
    assert!(forge("ops.jsonl", &|bytes| bytes.truncate(bytes.len() / 2)).is_err());
    assert!(forge("ops.jsonl", &|bytes| bytes.clear()).is_err());
    assert!(forge("records.json", &|bytes| bytes[20] ^= 1).is_err());
    assert!(forge("keys/keyring.age", &|bytes| bytes.truncate(40)).is_err());
    assert!(!desk.path("c.ordner").exists());
}

#[test]
fn everything_leaves_in_open_formats_and_only_into_an_empty_folder() {
    let (desk, binder) = Desk::with_binder();
    fs::create_dir(desk.path("full")).unwrap();
    fs::write(desk.path("full/x"), b"mine").unwrap();
    fs::create_dir(desk.path("new.part")).unwrap();
    for taken in ["full", "p.pdf"] {
        let refused = binder.export(&desk.path(taken), today(), &desk.content);
        assert!(matches!(refused, Err(Error::Vault(VaultError::AlreadyExists))), "{taken}");
    }
    assert!(binder.export(&desk.path("no/where"), today(), &desk.content).is_err());
    fs::create_dir(desk.path("empty")).unwrap();
    for place in ["new", "empty"] {
        let exported = binder.export(&desk.path(place), today(), &desk.content).unwrap();
        assert_eq!((exported.files, exported.left_out.len()), (7, 0));
        let left = if place == "new" { vec![desk.path("new.part")] } else { vec![] };
        assert_eq!(exported.unfinished, left, "what an interrupted export left is told and does not block");
    }
    let names = walk(&desk.path("new"));
    assert_eq!(names, walk(&desk.path("empty")));
    for name in [
        "01 Ankommen in Dresden/Bescheid über Gebühren.pdf",
        "02 Geld/شهادة ميلاد.pdf",
        "10 Weitere Dokumente/_CON.pdf",
        "Papierkorb/Weggelegt.pdf",
    ] {
        assert!(names.contains(&name.to_owned()), "{name} in {names:?}");
    }
    let read = |name: &str| fs::read_to_string(desk.path("new").join(name)).unwrap();
    for (_, document, bytes) in originals(&binder) {
        assert!(
            names.iter().any(|name| fs::read(desk.path("new").join(name)).unwrap() == bytes),
            "{document:?}"
        );
    }
    let records: serde_json::Value = serde_json::from_str(&read("records.json")).unwrap();
    assert_eq!(records["schema"], "mein-ordner/records/1");
    assert_eq!(records["documents"].as_array().unwrap().len(), 7);
    for document in records["documents"].as_array().unwrap() {
        assert!(names.contains(&document["files"][0]["path"].as_str().unwrap().to_owned()), "{document}");
    }
    let csv = read("documents.csv");
    assert!(csv.starts_with("\u{feff}\"Register / Register\";\"Titel / Title\""), "{csv}");
    assert!(csv.contains(";\"'=SUMME(A1)\";"), "{csv}");
    let cards = read("contacts.vcf");
    assert!(cards.contains("FN:Frau Müller\\; Beratung\\, Hilfe\r\n"), "{cards}");
    assert!(cards.contains("ADR:;;Beispielweg 1\\n01067 Dresden;;;;\r\n"), "{cards}");
    let dates = read("dates.ics");
    assert_eq!(dates.matches("DTSTART;VALUE=DATE:20270131\r\n").count(), 6, "{dates}");
    assert!(dates.starts_with("BEGIN:VCALENDAR\r\n") && dates.ends_with("END:VCALENDAR\r\n"));
    for (_, document) in binder.documents() {
        assert!(!dates.contains(&document.title), "a calendar is shown on lock screens");
    }
    assert_eq!(
        desk.names(),
        ["b.ordner", "empty", "full", "new", "new.part", "p.pdf"],
        "nothing hidden is left"
    );
}

#[test]
fn a_damaged_original_does_not_stop_the_export() {
    let (desk, binder) = Desk::with_binder();
    let (_, document) = binder.documents().find(|(_, document)| document.title == "a/b\\c:d").unwrap();
    let sealed_path = desk.path("b.ordner/docs").join(format!("{}.age", document.files[0].file.id));
    let mut sealed = fs::read(&sealed_path).unwrap();
    let end = sealed.len() - 100;
    sealed[end] ^= 1;
    fs::write(&sealed_path, sealed).unwrap();
    let exported = binder.export(&desk.path("new"), today(), &desk.content).unwrap();
    assert_eq!((exported.files, exported.left_out.len()), (6, 1));
    let names = walk(&desk.path("new"));
    assert!(!names.iter().any(|name| name.starts_with("A ")), "nothing half of it is there: {names:?}");
}

/// Every file below a folder, relative.
fn walk(folder: &Path) -> Vec<String> {
    let listed = Command::new("find").args([".", "-type", "f"]).current_dir(folder).output().unwrap();
    let mut names: Vec<_> =
        String::from_utf8(listed.stdout).unwrap().lines().map(|name| name[2..].to_owned()).collect();
    names.sort();
    names
}

/// With the system's tar: it must read what we write.
fn unpack(tar: &[u8], folder: &Path) {
    let mut child = Command::new("tar")
        .args(["-x", "-f", "-"])
        .current_dir(folder)
        .stdin(std::process::Stdio::piped())
        .spawn()
        .expect("tar is missing (Debian package tar)");
    child.stdin.take().unwrap().write_all(tar).unwrap();
    assert!(child.wait().unwrap().success());
}

/// With the system's tar, sums written anew: we must read what it writes.
fn pack_again(folder: &Path) -> Vec<u8> {
    const PACK: &str = "rm -f SHA256SUMS
        find * -type f | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum > ../sums
        mv ../sums SHA256SUMS
        (find MEIN-ORDNER -type f | LC_ALL=C sort; echo SHA256SUMS) > ../list
        tar -c --format=ustar -f - README.txt keys/keyring.age keys/recovery.age ops.jsonl records.json -T ../list
        rm ../list";
    let made = Command::new("sh").args(["-ec", PACK]).current_dir(folder).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    made.stdout
}

/// What a person without our program does, with Debian's own tools, typing the passphrase at a terminal.
#[test]
fn age_and_tar_and_sha256sum_alone_get_everything_out() {
    let (desk, mut binder) = Desk::with_binder();
    desk.backup(&mut binder, "b.age").unwrap();
    let code = desk.code.groups().concat();
    let sealed = desk.path("code.age");
    binder.backup(&sealed, Secret::Code(&desk.code), today(), &desk.content, surroundings()).unwrap();
    for (file, typed) in [("b.age", "vier ruhige kleine Boote"), ("code.age", code.as_str())] {
        let folder = desk.path(&format!("out-{file}"));
        fs::create_dir(&folder).unwrap();
        let said =
            at_a_terminal("age -d ../$FILE > out.tar && tar xf out.tar && rm out.tar", file, typed, &folder);
        let names = walk(&folder);
        assert_eq!(
            names.iter().filter(|name| name.starts_with("MEIN-ORDNER/")).count(),
            7,
            "{names:?} {said}"
        );
        let sums = Command::new("sha256sum")
            .args(["--strict", "-c", "SHA256SUMS"])
            .current_dir(&folder)
            .output()
            .expect("sha256sum is missing (Debian package coreutils)");
        assert!(sums.status.success(), "{}", String::from_utf8_lossy(&sums.stdout));
        assert_eq!(String::from_utf8_lossy(&sums.stdout).lines().count(), names.len() - 1);
    }
    let wrong = desk.path("wrong");
    fs::create_dir(&wrong).unwrap();
    at_a_terminal("age -d ../$FILE > out.tar && tar xf out.tar", "b.age", "falsch", &wrong);
    assert_eq!(walk(&wrong), ["out.tar"], "control: another passphrase gets nothing");
}

/// Runs a line on a pseudo-terminal and types a passphrase when it is asked for: age reads it from nowhere else.
fn at_a_terminal(line: &str, file: &str, typed: &str, folder: &Path) -> String {
    const TYPIST: &str = r#"
import os, pty, sys, select
pid, terminal = pty.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", sys.argv[1]])
said, asked = b"", False
while True:
    ready, _, _ = select.select([terminal], [], [], 60)
    if not ready:
        break
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    said += part
    if not asked and b"assphrase" in said:
        asked = True
        os.write(terminal, os.environ["TYPED"].encode() + b"\n")
os.waitpid(pid, 0)
sys.stdout.buffer.write(said)
"#;
    let age = Command::new("age").arg("--version").output();
    assert!(age.is_ok(), "age is missing (Debian package age)");
    let told = Command::new("python3")
        .args(["-c", TYPIST, line])
        .env("FILE", file)
        .env("TYPED", typed)
        .current_dir(folder)
        .output()
        .expect("python3 is missing (Debian package python3)");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8_lossy(&told.stdout).into_owned()
}
