//! The main job on the command line, as a volunteer's script would do it, and what it answers to mistakes.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a test lays its files where a person would, and stops when its ground fails"
)]

#[path = "story/packs.rs"]
mod packs;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The bytes of a paper that appears nowhere else.
const MARKER: &str = "Zwiebelkuchen-Markierung-7391";
const PASSPHRASE: &str = "vier ruhige kleine Boote";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("folder") };
        fs::write(desk.path().join("pass"), format!("{PASSPHRASE}\n")).expect("passphrase file");
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn ordner(&self, line: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_ordner"))
            .args(["--ui-lang", "en", "--today", "2026-11-22"])
            .args(line)
            .current_dir(self.path())
            .stdin(Stdio::null())
            .output()
            .expect("ordner starts")
    }

    /// Runs a line that must succeed, with the passphrase.
    fn does(&self, line: &[&str]) -> String {
        let output = self.ordner(&[&["--passphrase-file", "pass"], line].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{line:?}: {said}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn json(&self, line: &[&str]) -> Value {
        serde_json::from_str(&self.does(&[&["--json"], line].concat())).expect("JSON")
    }

    /// Runs a line that must be refused, and returns what it said.
    fn refuses(&self, line: &[&str]) -> String {
        let output = self.ordner(&[&["--passphrase-file", "pass"], line].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line:?}: {said}");
        assert!(said.contains("→ "), "a refusal needs a next step: {said}");
        said
    }

    fn paper(&self, name: &str) {
        fs::write(self.path().join(name), format!("%PDF-1.7\n% {MARKER}\n%%EOF\n")).expect("paper");
    }
}

#[test]
fn a_paper_goes_in_is_found_and_comes_out_byte_for_byte() {
    let desk = Desk::new();
    desk.paper("Bescheid über Gebühren.pdf");
    let before = fs::read(desk.path().join("Bescheid über Gebühren.pdf")).expect("paper");
    let code = desk.does(&["new", "b.ordner", "--name", "Blaues Boot"]);
    assert_eq!(code.split_whitespace().map(str::len).collect::<Vec<_>>(), [6; 8]);

    let added = desk.json(&[
        "add",
        "b.ordner",
        "Bescheid über Gebühren.pdf",
        "--register",
        "2",
        "--valid-until",
        "2027-01-31",
    ]);
    let id = added["documents"][0]["id"].as_str().expect("id").to_owned();
    assert_eq!(
        fs::read(desk.path().join("Bescheid über Gebühren.pdf")).expect("paper"),
        before,
        "the source is never touched"
    );

    let list = desk.json(&["list", "b.ordner", "--register", "2"]);
    assert_eq!(list[0]["title"], "Bescheid über Gebühren");
    assert_eq!(list[0]["valid_until"], "2027-01-31");
    assert_eq!(desk.json(&["list", "b.ordner", "--register", "3"]), Value::Array(vec![]));
    assert_eq!(desk.json(&["search", "b.ordner", "GEBUEHR"])[0]["id"], id.as_str());

    desk.does(&["show", "b.ordner", &id[..26], "--out", "out.pdf"]);
    assert_eq!(fs::read(desk.path().join("out.pdf")).expect("out"), before);
    let piped = desk.does(&["show", "b.ordner", &id, "--out", "-"]);
    assert_eq!(piped.as_bytes(), before);
    desk.does(&["verify", "b.ordner"]);
}

#[test]
fn items_and_contacts_are_kept() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner"]);
    desk.does(&["item", "b.ordner", "arrival/keep-proof", "handed-in"]);
    let contact = desk.json(&[
        "contact",
        "b.ordner",
        "add",
        "--name",
        "Frau Müller",
        "--phone",
        "0351 000",
        "--register",
        "3",
    ]);
    let id = contact["id"].as_str().expect("id").to_owned();
    desk.does(&["contact", "b.ordner", "edit", &id, "--phone", "0351 111"]);
    let own = |list: Value| -> Vec<Value> {
        list.as_array().expect("list").iter().filter(|contact| contact["own"] == true).cloned().collect()
    };
    let kept = own(desk.json(&["contact", "b.ordner", "list"]));
    assert_eq!(
        (kept[0]["name"].as_str(), kept[0]["phone"].as_str()),
        (Some("Frau Müller"), Some("0351 111"))
    );
    desk.does(&["contact", "b.ordner", "remove", &id]);
    assert!(own(desk.json(&["contact", "b.ordner", "list"])).is_empty());
}

#[test]
fn mistakes_get_a_reason_and_a_next_step_and_change_nothing() {
    let desk = Desk::new();
    desk.paper("p.pdf");
    fs::write(desk.path().join("note.txt"), "hello").expect("file");
    fs::write(desk.path().join("empty.pdf"), "").expect("file");
    fs::write(desk.path().join("other"), "another passphrase").expect("file");
    fs::create_dir(desk.path().join("plain")).expect("folder");
    desk.does(&["new", "b.ordner"]);
    let before = everything(&desk.path().join("b.ordner"));

    assert!(desk.refuses(&["new", "b.ordner"]).contains("already something"));
    assert!(desk.refuses(&["list", "missing.ordner"]).contains("not here"));
    assert!(desk.refuses(&["list", "plain"]).contains("not a MEIN ORDNER"));
    assert!(desk.refuses(&["add", "b.ordner", "p.pdf", "--register", "11"]).contains("no such register"));
    assert!(desk.refuses(&["show", "b.ordner", "x", "--out", "o"]).contains("no such document"));
    assert!(desk.refuses(&["item", "b.ordner", "arrival/nothing", "done"]).contains("no such item"));
    let wrong = desk.ordner(&["--passphrase-file", "other", "list", "b.ordner"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("does not fit"));
    assert_eq!(desk.ordner(&["list", "b.ordner"]).status.code(), Some(1), "no passphrase and no terminal");
    assert_eq!(everything(&desk.path().join("b.ordner")), before, "a refused command changes nothing");

    for usage in [&["list"][..], &["fly", "b.ordner"], &["item", "b.ordner", "arrival/keep-proof", "maybe"]] {
        assert_eq!(desk.ordner(usage).status.code(), Some(2), "{usage:?}");
    }
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let desk = Desk::new();
    desk.paper("good.pdf");
    fs::write(desk.path().join("note.txt"), "hello").expect("file");
    fs::write(desk.path().join("empty.pdf"), "").expect("file");
    desk.does(&["new", "b.ordner"]);
    let said = desk.refuses(&[
        "add",
        "b.ordner",
        "note.txt",
        "good.pdf",
        "empty.pdf",
        "gone.pdf",
        "--register",
        "10",
    ]);
    for expected in ["note.txt", "empty.pdf: This file is empty", "gone.pdf", "Filed: 1"] {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    assert_eq!(desk.json(&["list", "b.ordner"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn the_recovery_file_is_never_overwritten() {
    let desk = Desk::new();
    fs::write(desk.path().join("code.txt"), "the only way into another binder").expect("file");
    desk.refuses(&["new", "b.ordner", "--recovery-out", "code.txt"]);
    assert!(!desk.path().join("b.ordner").exists());
    desk.does(&["new", "b.ordner", "--recovery-out", "code2.txt"]);
    assert_eq!(
        fs::read_to_string(desk.path().join("code2.txt")).expect("code").split_whitespace().count(),
        8
    );
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code_and_the_code_renewed() {
    let desk = Desk::new();
    fs::write(desk.path().join("new"), "acht neue Wolken\n").expect("passphrase file");
    fs::write(desk.path().join("newer"), "neun neue Wolken\n").expect("passphrase file");
    let code = desk.does(&["new", "b.ordner"]);
    // As people copy it from paper: a group a line, with a gap in it.
    fs::write(desk.path().join("code"), code.replacen(' ', "\n", 9).replacen("1", " 1", 3)).expect("code");
    let with = |pass: &str| desk.ordner(&["--passphrase-file", pass, "list", "b.ordner"]).status.code();

    let recover = ["recover", "b.ordner", "--recovery-file", "code", "--new-passphrase-file", "new"];
    let said = desk.ordner(&recover);
    assert!(String::from_utf8_lossy(&said.stderr).contains("made before still open"), "{said:?}");
    assert_eq!((with("pass"), with("new")), (Some(1), Some(0)));
    let said =
        desk.ordner(&["--passphrase-file", "new", "passwd", "b.ordner", "--new-passphrase-file", "newer"]);
    assert!(said.status.success(), "{said:?}");
    assert_eq!((with("new"), with("newer")), (Some(1), Some(0)));

    let renew = ["--passphrase-file", "newer", "renew-code", "b.ordner", "--recovery-out", "code2"];
    assert!(desk.ordner(&renew).status.success());
    assert_eq!(desk.ordner(&renew).status.code(), Some(1), "a code file is never overwritten");
    let refused = desk.ordner(&recover);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("does not belong"), "{refused:?}");
    let again = ["recover", "b.ordner", "--recovery-file", "code2", "--new-passphrase-file", "new"];
    assert!(desk.ordner(&again).status.success());
    assert_eq!((with("newer"), with("new")), (Some(1), Some(0)));
}

#[test]
fn a_stolen_laptop_is_no_lost_life() {
    let desk = Desk::new();
    desk.paper("Bescheid.pdf");
    let code = desk.does(&["new", "b.ordner"]);
    fs::write(desk.path().join("code"), code).expect("code");
    desk.does(&["add", "b.ordner", "Bescheid.pdf", "--register", "2"]);
    let before = desk.json(&["list", "b.ordner"]);
    let saved = desk.ordner(&["--passphrase-file", "pass", "backup", "b.ordner", "--out", "b.age"]);
    let said = String::from_utf8_lossy(&saved.stderr);
    assert!(saved.status.success() && said.contains("recovery code does not open it"), "{said}");
    desk.does(&["backup", "b.ordner", "--out", "c.age", "--recovery-file", "code"]);
    assert!(desk.refuses(&["backup", "b.ordner", "--out", "b.age"]).contains("already something"));
    desk.does(&["verify", "b.age"]);
    desk.does(&["verify", "c.age", "--recovery-file", "code"]);
    assert!(desk.refuses(&["restore", "b.age", "b.ordner"]).contains("already something"));
    fs::remove_dir_all(desk.path().join("b.ordner")).expect("the laptop is gone");

    desk.does(&["restore", "b.age", "new.ordner"]);
    desk.does(&["restore", "c.age", "from-code.ordner", "--recovery-file", "code"]);
    for binder in ["new.ordner", "from-code.ordner"] {
        assert_eq!(desk.json(&["list", binder]), before);
        desk.does(&["verify", binder]);
        desk.does(&["verify", binder, "--recovery-file", "code"]);
    }
    assert!(desk.refuses(&["verify", "Bescheid.pdf"]).contains("not a whole MEIN ORDNER backup"));
    assert!(desk.refuses(&["restore", "pass", "x.ordner"]).contains("not a whole MEIN ORDNER backup"));
    assert!(desk.refuses(&["restore", "c.age", "x.ordner"]).contains("does not fit"));
    assert!(!desk.path().join("x.ordner").exists());

    desk.does(&["export", "new.ordner", "--out", "open"]);
    assert!(desk.path().join("open/02 Geld/Bescheid.pdf").exists());
    assert!(desk.refuses(&["export", "new.ordner", "--out", "open"]).contains("already something"));
}

/// A place that takes only so many bytes, as a full stick does: refused in words, and nothing half is left.
#[test]
#[cfg(unix)]
fn a_full_place_is_told_and_leaves_no_half_backup() {
    let desk = Desk::new();
    let large = [b"%PDF-1.7\n".to_vec(), vec![b'x'; 400_000]].concat();
    fs::write(desk.path().join("large.pdf"), large).expect("paper");
    desk.does(&["new", "b.ordner"]);
    desk.does(&["add", "b.ordner", "large.pdf", "--register", "1"]);
    let names = |_: &str| {
        let mut names: Vec<_> =
            fs::read_dir(desk.path()).expect("list").flatten().map(|e| e.file_name()).collect();
        names.sort();
        names
    };
    let before = names("before");
    for (verb, out) in [("backup", "b.age"), ("export", "open")] {
        // 200 blocks of 512 bytes; more is an error and not the end of the program.
        let line = format!(
            "trap '' XFSZ; ulimit -f 200; exec {} --ui-lang en --passphrase-file pass {verb} b.ordner --out {out}",
            env!("CARGO_BIN_EXE_ordner")
        );
        let output = Command::new("sh").args(["-c", &line]).current_dir(desk.path()).output().expect("sh");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{verb}: {said}");
        assert!(said.contains("could not be saved") && said.contains("→ "), "{verb}: {said}");
        assert_eq!(names(verb), before, "{verb} left something");
        desk.does(&[verb, "b.ordner", "--out", out]);
        let _ = fs::remove_file(desk.path().join(out));
        let _ = fs::remove_dir_all(desk.path().join(out));
    }
    desk.does(&["verify", "b.ordner"]);
}

/// Killed at any moment, a backup or a restored binder is whole or not there, and the next attempt works.
#[test]
fn a_killed_backup_or_restore_is_whole_or_not_there() {
    let desk = Desk::new();
    let large = [b"%PDF-1.7\n".to_vec(), vec![b'x'; 30_000_000]].concat();
    fs::write(desk.path().join("large.pdf"), large).expect("paper");
    desk.does(&["new", "b.ordner"]);
    desk.does(&["add", "b.ordner", "large.pdf", "--register", "1"]);
    desk.does(&["backup", "b.ordner", "--out", "whole.age"]);
    let killed_after = |line: &[&str], tenths: u64| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ordner"))
            .args(["--passphrase-file", "pass"])
            .args(line)
            .current_dir(desk.path())
            .stderr(Stdio::null())
            .spawn()
            .expect("ordner starts");
        std::thread::sleep(std::time::Duration::from_millis(tenths * 100));
        let _ = child.kill();
        child.wait().expect("ended");
    };
    let mut cut = 0;
    for tenths in [3, 6, 9, 12, 16, 22] {
        killed_after(&["backup", "b.ordner", "--out", "k.age"], tenths);
        killed_after(&["restore", "whole.age", "k.ordner"], tenths);
        for place in ["k.age", "k.ordner"] {
            let place_path = desk.path().join(place);
            if place_path.exists() {
                desk.does(&["verify", place]);
            } else {
                cut += 1;
            }
            let _ = fs::remove_file(&place_path);
            let _ = fs::remove_dir_all(&place_path);
        }
    }
    assert!(cut > 0, "control: some were killed on the way");
    desk.does(&["backup", "b.ordner", "--out", "k.age"]);
    desk.does(&["restore", "k.age", "k.ordner"]);
    desk.does(&["verify", "k.ordner"]);
}

/// Nothing of a paper, its name or the passphrase lies in clear under the binder; the control finds all of them
/// where they are meant to be.
#[test]
fn nothing_is_in_clear() {
    let desk = Desk::new();
    desk.paper("Marzipantorte.pdf");
    desk.does(&["new", "b.ordner", "--name", "Blau"]);
    desk.does(&["add", "b.ordner", "Marzipantorte.pdf", "--register", "1", "--original", "Kuchenschrank"]);
    desk.does(&["list", "b.ordner"]);
    for secret in [MARKER, "Marzipantorte", "Kuchenschrank", PASSPHRASE] {
        let found = everything(&desk.path().join("b.ordner")).iter().any(|(name, bytes)| {
            name.contains(secret) || contains(bytes, secret.as_bytes()) || contains(bytes, &utf16(secret))
        });
        assert!(!found, "{secret} is in clear");
    }
    let outside = everything(desk.path());
    assert!(
        outside.iter().any(|(_, bytes)| contains(bytes, MARKER.as_bytes())),
        "control: the scan finds the paper"
    );
    assert!(
        outside.iter().any(|(_, bytes)| contains(bytes, PASSPHRASE.as_bytes())),
        "control: and the passphrase"
    );
}

#[test]
fn the_sample_binder_says_what_it_is_and_prints() {
    let desk = Desk::new();
    assert!(desk.ordner(&["demo", "s.ordner"]).status.success());
    let list = desk.ordner(&["--json", "list", "s.ordner"]);
    let list: Value = serde_json::from_slice(&list.stdout).expect("JSON without a passphrase");
    assert!(list.as_array().is_some_and(|papers| papers.len() >= 12), "at least twelve sample papers");
    let printed = desk.ordner(&["print", "s.ordner", "--sheets", "cover,1,2", "--out", "x.pdf"]);
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    let again = desk.ordner(&["print", "s.ordner", "--sheets", "cover,1,2", "--out", "y.pdf"]);
    assert!(again.status.success());
    let pdf = fs::read(desk.path().join("x.pdf")).expect("PDF");
    assert!(pdf.starts_with(b"%PDF-1."));
    assert_eq!(pdf, fs::read(desk.path().join("y.pdf")).expect("PDF"), "same input, same day, same bytes");
    assert!(desk.path().join("s.ordner/MUSTER-SAMPLE.txt").exists());
}

#[test]
fn blank_sheets_need_no_binder_and_store_nothing() {
    let desk = Desk::new();
    let before = fs::read_dir(desk.path()).expect("list").count();
    let printed = desk.ordner(&[
        "print", "--blank", "--pack", "dresden", "--lang", "de,en", "--sheets", "starter", "--out", "x.pdf",
    ]);
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    assert_eq!(fs::read_dir(desk.path()).expect("list").count(), before + 1);
    assert_eq!(
        desk.ordner(&["print", "--blank", "--pack", "atlantis", "--out", "y.pdf"]).status.code(),
        Some(1)
    );
    assert_eq!(desk.ordner(&["print", "--out", "y.pdf"]).status.code(), Some(2));
}

/// Every file below `folder` with its bytes.
fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("list") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).expect("read")));
        }
    }
    found.sort();
    found
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
