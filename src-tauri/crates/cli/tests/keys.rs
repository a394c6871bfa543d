//! What opens a binder, on the command line: shares on paper, other people's keys, new keys, passwords made of words.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a test lays its files where a person would, and stops when its ground fails"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PASSPHRASE: &str = "vier ruhige kleine Boote";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with_binder() -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("folder") };
        desk.write("pass", PASSPHRASE);
        desk.write("new", "fünf ganz neue grüne Boote");
        desk.does(&["new", "b.ordner", "--recovery-out", "code"]);
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), format!("{text}\n")).expect("file");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).expect("file")
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

    /// Runs a line without the passphrase; returns what it printed and what it said.
    fn runs(&self, line: &[&str]) -> (String, String) {
        let output = self.ordner(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{line:?}: {said}");
        (String::from_utf8(output.stdout).expect("text"), said)
    }

    fn does(&self, line: &[&str]) -> (String, String) {
        self.runs(&[&["--passphrase-file", "pass"], line].concat())
    }

    fn refuses(&self, line: &[&str]) -> String {
        let output = self.ordner(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line:?}: {said}");
        assert!(said.contains("→ "), "a refusal needs a next step: {said}");
        said
    }

    fn opens_with(&self, file: &str) -> bool {
        self.ordner(&["--passphrase-file", file, "list", "b.ordner"]).status.success()
    }
}

fn json(printed: &str) -> Value {
    serde_json::from_str(printed).expect("JSON")
}

#[test]
fn two_of_three_shares_open_a_binder_whose_passphrase_is_lost() {
    let desk = Desk::with_binder();
    let (printed, said) = desk.does(&["shares", "b.ordner", "--out", "s.pdf", "--shares-out", "s.txt"]);
    assert!(printed.is_empty() && said.contains("three shares"), "{said}");
    let shares: Vec<String> = desk.read("s.txt").lines().map(str::to_owned).collect();
    assert_eq!(shares.iter().map(|share| share.split(' ').count()).collect::<Vec<_>>(), [9; 3]);
    assert!(fs::read(desk.path().join("s.pdf")).expect("PDF").starts_with(b"%PDF-"));
    for (name, share) in ["s1", "s2", "s3"].iter().zip(&shares) {
        desk.write(name, share);
    }
    let recover = |one: &str, other: &str, new: &str| {
        ["recover", "b.ordner", "--share-file", one, "--share-file", other, "--new-passphrase-file", new]
            .map(str::to_owned)
    };
    let refused = |one: &str, other: &str| {
        let typed = recover(one, other, "new");
        desk.refuses(&typed.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert!(refused("s2", "s2").contains("same share twice"));
    desk.write("typo", &shares[0].replacen(['1', '2', '3'], "4", 1));
    let said = refused("s2", "typo");
    assert!(said.contains("typo: ") && said.contains("group 1"), "{said}");
    desk.write("half", &shares[0][..20]);
    assert!(refused("half", "s2").contains("not complete"));
    let said = desk.refuses(&["recover", "b.ordner", "--share-file", "s1", "--new-passphrase-file", "new"]);
    assert!(said.contains("exactly two"), "{said}");
    desk.does(&["new", "other.ordner"]);
    desk.does(&["shares", "other.ordner", "--shares-out", "t.txt"]);
    let others: Vec<String> = desk.read("t.txt").lines().map(str::to_owned).collect();
    desk.write("t1", &others[0]);
    desk.write("t2", &others[1]);
    assert!(refused("s1", "t2").contains("do not belong together"));
    assert!(refused("t1", "t2").contains("do not belong to this binder"));
    assert!(desk.opens_with("pass"), "control: nothing was changed so far");

    let typed = recover("s3", "s1", "new");
    desk.runs(&typed.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(desk.opens_with("new") && !desk.opens_with("pass"));
}

#[test]
fn a_counsellor_has_access_until_it_is_taken_away() {
    let desk = Desk::with_binder();
    let keys = age_key(&desk, "mine");
    let (printed, _) = desk.does(&["--json", "access", "b.ordner", "add", &keys, "--name", "Beratung"]);
    assert_eq!(json(&printed)[0]["name"], "Beratung");
    assert_eq!(json(&printed)[0]["recipient"], keys.as_str());
    desk.runs(&["--identity-file", "mine", "verify", "b.ordner"]);
    desk.runs(&["--identity-file", "mine", "backup", "b.ordner", "--out", "x.age"]);
    desk.runs(&["--identity-file", "mine", "restore", "x.age", "c.ordner"]);
    desk.runs(&["--identity-file", "mine", "list", "c.ordner"]);
    let said =
        desk.refuses(&["--passphrase-file", "pass", "access", "b.ordner", "add", &keys, "--name", "Zwei"]);
    assert!(said.contains("Beratung"), "{said}");
    desk.refuses(&[
        "--passphrase-file",
        "pass",
        "access",
        "b.ordner",
        "add",
        "age1nonsense",
        "--name",
        "Zwei",
    ]);
    desk.refuses(&["--passphrase-file", "pass", "access", "b.ordner", "remove", "Tante"]);
    let (_, said) = desk.does(&["access", "b.ordner", "remove", "Beratung"]);
    assert!(said.contains("cannot be taken back") && said.contains("new-keys"), "{said}");
    let said = desk.refuses(&["--identity-file", "mine", "list", "b.ordner"]);
    assert!(said.contains("does not open this binder"), "{said}");
    desk.runs(&["--identity-file", "mine", "list", "c.ordner"]);
    let (_, said) = desk.does(&["access", "b.ordner", "list"]);
    assert!(said.contains("Nobody else"), "{said}");
}

#[test]
fn new_keys_after_a_leak() {
    let desk = Desk::with_binder();
    fs::write(desk.path().join("p.pdf"), "%PDF-1.7\n% Zwiebelkuchen\n%%EOF\n").expect("paper");
    desk.does(&["add", "b.ordner", "p.pdf", "--register", "2"]);
    let aunt = age_key(&desk, "aunt");
    let thief = age_key(&desk, "thief");
    desk.does(&["access", "b.ordner", "add", &aunt, "--name", "Tante"]);
    desk.does(&["access", "b.ordner", "add", &thief, "--name", "Herr X"]);
    let said = desk.refuses(&["--passphrase-file", "pass", "new-keys", "b.ordner"]);
    assert!(said.contains("--keep") && said.contains("MB of free space"), "{said}");
    let (_, said) = desk.does(&[
        "new-keys",
        "b.ordner",
        "--keep",
        "Tante",
        "--new-passphrase-file",
        "new",
        "--recovery-out",
        "code2",
    ]);
    assert!(said.contains("has new keys") && said.contains("Earlier copies"), "{said}");
    assert!(desk.opens_with("new") && !desk.opens_with("pass"));
    desk.runs(&["--identity-file", "aunt", "verify", "b.ordner"]);
    desk.refuses(&["--identity-file", "thief", "list", "b.ordner"]);
    desk.refuses(&["verify", "b.ordner", "--recovery-file", "code"]);
    desk.runs(&["verify", "b.ordner", "--recovery-file", "code2"]);
    let (found, _) = desk.runs(&["--json", "--passphrase-file", "new", "list", "b.ordner"]);
    assert_eq!(json(&found)[0]["title"], "p");
    desk.refuses(&[
        "--passphrase-file",
        "new",
        "new-keys",
        "b.ordner",
        "--keep-nobody",
        "--recovery-out",
        "code2",
    ]);
}

#[test]
fn passwords_made_of_words_and_how_hard_one_is_to_guess() {
    let desk = Desk::with_binder();
    for (language, words) in [("de", 6), ("en", 5)] {
        let (made, said) = desk.runs(&["passphrase", "--lang", language, "--words", &words.to_string()]);
        assert_eq!(made.split_whitespace().count(), words);
        assert!(made.trim_end().bytes().all(|sign| sign == b' ' || sign.is_ascii_lowercase()), "{made}");
        assert!(said.starts_with("Strong"), "{said}");
    }
    let (made, _) = desk.runs(&["--json", "passphrase"]);
    assert_eq!(json(&made)["strength"], "strong");
    desk.refuses(&["passphrase", "--lang", "tlh"]);
    assert_eq!(desk.ordner(&["passphrase", "--words", "3"]).status.code(), Some(2));
    // A script is told and not asked; a person at a terminal is asked once more.
    desk.write("weak", "hallo");
    let (_, said) = desk.runs(&["--passphrase-file", "weak", "new", "w.ordner"]);
    assert!(said.contains("Weak"), "{said}");
    let (_, said) = desk.does(&["passwd", "b.ordner", "--new-passphrase-file", "weak"]);
    assert!(said.contains("Weak"), "{said}");
    desk.write("empty", "");
    desk.refuses(&["--passphrase-file", "weak", "passwd", "b.ordner", "--new-passphrase-file", "empty"]);
}

#[test]
fn wrong_passwords_wait_and_are_told_later() {
    let desk = Desk::with_binder();
    desk.write("wrong", "drei laute große Autos");
    for _ in 0..4 {
        assert!(desk.refuses(&["--passphrase-file", "wrong", "list", "b.ordner"]).contains("does not fit"));
    }
    // The fifth has to wait a second, and so has the right one; on paper nobody waits.
    fs::write(
        desk.path().join("b.ordner/attempts"),
        format!("MEIN ORDNER attempts\n9 {} 0\n", chrono::Utc::now().timestamp_millis()),
    )
    .expect("attempts");
    assert!(desk.refuses(&["--passphrase-file", "pass", "list", "b.ordner"]).contains("seconds"));
    let (_, said) = desk.runs(&["verify", "b.ordner", "--recovery-file", "code"]);
    assert!(said.contains("Wrong tries since the binder was last opened: 9"), "{said}");
    let (_, said) = desk.does(&["list", "b.ordner"]);
    assert!(!said.contains("Wrong tries"), "{said}");
}

/// A key made by the age crate's own words; the file is the secret half.
fn age_key(desk: &Desk, file: &str) -> String {
    let made = Command::new("age-keygen").output().expect("age-keygen: install the Debian package age");
    let text = String::from_utf8(made.stdout).expect("text");
    let public =
        text.lines().find_map(|line| line.strip_prefix("# public key: ")).expect("public key").to_owned();
    desk.write(file, &text);
    public
}
