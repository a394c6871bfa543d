//! The main job on the command line, as a volunteer's script would do it, and what it answers to mistakes.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a test lays its files where a person would, and stops when its ground fails"
)]

#[path = "story/letters.rs"]
mod letters;
#[path = "story/packs.rs"]
mod packs;
#[path = "story/sorting.rs"]
mod sorting;
#[path = "story/table.rs"]
mod table;

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
            // What the program remembers of the binders it saw stays on this desk, too.
            .env("XDG_DATA_HOME", self.path().join("home"))
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
fn a_path_shows_which_papers_are_there_and_a_status_shortens_the_lists() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner", "--recovery-out", "code"]);
    fs::write(desk.path().join("decision.pdf"), format!("%PDF-1.4\n% {MARKER}\n%%EOF\n")).expect("paper");
    desk.does(&["add", "b.ordner", "decision.pdf", "--register", "1", "--kind", "bamf-bescheid"]);
    assert!(
        desk.refuses(&["add", "b.ordner", "decision.pdf", "--register", "1", "--kind", "x"]).contains("kind")
    );

    let path = desk.json(&["path", "recognised", "--binder", "b.ordner"]);
    let step = |id: &str| {
        let steps = path["steps"].as_array().expect("steps");
        steps.iter().find(|step| step["id"] == id).expect("step").clone()
    };
    assert_eq!(
        step("ending")["papers_needed"][0],
        serde_json::json!({ "id": "bamf-bescheid", "filed": true })
    );
    assert_eq!(step("ending")["papers_given"][0]["filed"], false);
    assert_eq!(step("jobcenter")["contacts"], serde_json::json!(["dd-jobcenter"]));
    assert!(desk.does(&["path", "recognised"]).contains("Money: "));
    assert!(desk.json(&["path"]).as_array().is_some_and(|paths| paths.len() == 14));
    desk.refuses(&["path", "nowhere"]);

    let pages =
        |out: &str| desk.json(&["print", "b.ordner", "--sheets", "1", "--out", out])["pages"].as_u64();
    let all = pages("all.pdf").expect("pages");
    assert_eq!(desk.json(&["status", "b.ordner"])["status"], Value::Null);
    assert_eq!(desk.json(&["status", "b.ordner", "gestattung"])["status"]["id"], "gestattung");
    assert_eq!(desk.json(&["status", "b.ordner"])["status"]["id"], "gestattung");
    assert!(pages("own.pdf").expect("pages") < all);
    desk.refuses(&["status", "b.ordner", "erlaubnis"]);
    assert_eq!(desk.json(&["status", "b.ordner"])["status"]["id"], "gestattung", "a refusal changes nothing");
    desk.does(&["status", "b.ordner", "--forget"]);
    assert_eq!(pages("again.pdf").expect("pages"), all);
}

#[test]
fn an_office_word_is_found_by_its_old_name() {
    let desk = Desk::new();
    let word = desk.json(&["word", "Hartz IV"]);
    assert_eq!(word["term"]["id"], "grundsicherungsgeld");
    assert!(
        word["others"]
            .as_array()
            .is_some_and(|others| others.iter().all(|other| other["reviewed"].is_null()))
    );
    assert!(desk.json(&["kinds"]).as_array().is_some_and(|kinds| kinds.len() >= 81));
    desk.refuses(&["word", "Quatschwort"]);
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
    // The memory of failed tries is what a failed try leaves; nothing else may change.
    let everything_filed = || {
        let mut files = everything(&desk.path().join("b.ordner"));
        files.retain(|(name, _)| !name.ends_with("attempts"));
        files
    };
    let before = everything_filed();

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
    assert!(everything_filed() == before, "a refused command changes nothing");

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

/// A stick that somebody dropped: looked at, taken out, copied, and the damaged one untouched.
#[test]
fn a_damaged_binder_is_looked_at_exported_and_repaired_on_a_copy() {
    let desk = Desk::new();
    desk.paper("Bescheid.pdf");
    desk.does(&["new", "b.ordner"]);
    desk.does(&["add", "b.ordner", "Bescheid.pdf", "--register", "2"]);
    let before = desk.json(&["list", "b.ordner"]);
    let database = desk.path().join("b.ordner/vault.db");
    let mut bytes = fs::read(&database).expect("database");
    let at = 3 * 4096 + 99;
    bytes[at] ^= 1;
    fs::write(&database, &bytes).expect("damage");
    // When somebody last tried to open it may be noted.
    let everything_filed = || {
        let mut files = everything(&desk.path().join("b.ordner"));
        files.retain(|(name, _)| !name.ends_with("attempts"));
        files
    };
    let damaged = everything_filed();

    let listed = desk.ordner(&["--passphrase-file", "pass", "--json", "list", "b.ordner"]);
    let said = String::from_utf8_lossy(&listed.stderr).into_owned();
    assert!(listed.status.success() && said.contains("viewing only"), "{said}");
    assert_eq!(serde_json::from_slice::<Value>(&listed.stdout).expect("JSON"), before);
    let said = desk.refuses(&["add", "b.ordner", "Bescheid.pdf", "--register", "2"]);
    assert!(said.contains("damaged") && said.contains("ordner repair"), "{said}");
    assert!(desk.refuses(&["verify", "b.ordner"]).contains("list of documents is damaged"));
    desk.does(&["export", "b.ordner", "--out", "open"]);
    assert!(desk.path().join("open/02 Geld/Bescheid.pdf").exists());
    desk.does(&["print", "b.ordner", "--sheets", "2", "--out", "x.pdf"]);
    desk.does(&["repair", "b.ordner", "--to", "sound.ordner"]);
    assert!(everything_filed() == damaged, "the damaged one stays as it is");
    desk.does(&["verify", "sound.ordner"]);
    assert_eq!(desk.json(&["list", "sound.ordner"]), before);
    assert!(desk.refuses(&["repair", "b.ordner", "--to", "sound.ordner"]).contains("already something"));
}

#[test]
fn an_older_copy_is_told_with_its_dates_and_opens_only_when_accepted() {
    let desk = Desk::new();
    desk.paper("Bescheid.pdf");
    desk.does(&["new", "b.ordner"]);
    desk.does(&["list", "b.ordner"]);
    let copy = Command::new("cp").args(["-r", "b.ordner", "old.ordner"]).current_dir(desk.path()).status();
    assert!(copy.expect("cp").success());
    desk.does(&["add", "b.ordner", "Bescheid.pdf", "--register", "2"]);
    fs::remove_dir_all(desk.path().join("b.ordner")).expect("gone");
    fs::rename(desk.path().join("old.ordner"), desk.path().join("b.ordner")).expect("put back");
    let before = everything(&desk.path().join("b.ordner"));
    let said = desk.refuses(&["list", "b.ordner"]);
    assert!(said.contains("older than the one") && said.contains("--accept-older"), "{said}");
    assert_eq!(everything(&desk.path().join("b.ordner")), before);
    desk.does(&["--accept-older", "list", "b.ordner"]);
    desk.does(&["list", "b.ordner"]);
}

#[test]
fn backups_make_themselves_and_are_practised() {
    let desk = Desk::new();
    desk.paper("Bescheid.pdf");
    desk.does(&["new", "b.ordner"]);
    fs::create_dir(desk.path().join("kept")).expect("folder");
    let said = |line: &[&str]| {
        let output = desk.ordner(&[&["--passphrase-file", "pass"], line].concat());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(said(&["verify", "b.ordner"]).contains("no backup of this binder yet"));
    let made = desk.json(&["backup", "b.ordner", "--auto", "kept"]);
    let file = made["file"].as_str().expect("file").to_owned();
    assert!(said(&["backup", "b.ordner", "--auto", "kept"]).contains("No new backup is needed"));
    desk.does(&["add", "b.ordner", "Bescheid.pdf", "--register", "2"]);
    assert!(said(&["verify", "b.ordner"]).contains("Last backup: "));
    let practised = desk.json(&["practice", &file]);
    assert_eq!(practised["checked"]["left_out"], 0);
    desk.does(&["backup", "b.ordner", "--out", "x.age"]);
    assert_eq!(desk.json(&["practice", "x.age"])["documents"][0]["title"], "Bescheid");
    assert!(desk.refuses(&["practice", "Bescheid.pdf"]).contains("not a whole MEIN ORDNER backup"));
    assert!(desk.refuses(&["backup", "b.ordner", "--auto", "nowhere"]).contains("is not here"));
    assert_eq!(desk.ordner(&["backup", "b.ordner"]).status.code(), Some(2), "neither a file nor a folder");
}

#[test]
fn a_binder_is_erased_only_when_its_name_was_typed() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner"]);
    assert!(desk.refuses(&["erase", "b.ordner"]).contains("was not deleted"));
    assert!(desk.refuses(&["erase", "nothing.ordner", "--yes"]).contains("not here"));
    fs::create_dir(desk.path().join("photos")).expect("folder");
    assert!(desk.refuses(&["erase", "photos", "--yes"]).contains("not a MEIN ORDNER"));
    let said = desk.ordner(&["erase", "b.ordner", "--yes"]);
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("keys were destroyed first") && said.contains("SSD"), "{said}");
    assert!(!desk.path().join("b.ordner").exists());
}

/// Forty commands; after each, nothing of sixty marked words lies anywhere but where the person put it.
#[test]
fn forty_commands_leave_no_word_in_clear() {
    let desk = Desk::new();
    let marks: Vec<String> = (0..60).map(|n| format!("Zimtstern{n:02}Kuvertuere")).collect();
    let home = desk.path().join("home");
    fs::create_dir(&home).expect("home");
    let outside = desk.path().join("papers");
    fs::create_dir(&outside).expect("papers");
    fs::create_dir(desk.path().join("sealed")).expect("backups");
    desk.does(&["new", "b.ordner", "--name", &marks[0]]);
    let mut lines: Vec<Vec<String>> = Vec::new();
    for n in 1..=14 {
        let paper = format!("papers/{}.pdf", marks[n]);
        fs::write(desk.path().join(&paper), format!("%PDF-1.7\n{}\n%%EOF", marks[n + 20])).expect("paper");
        let line = [
            "add",
            "b.ordner",
            &paper,
            "--register",
            "3",
            "--person",
            &marks[n + 40],
            "--original",
            &marks[n + 41],
        ];
        lines.push(line.map(str::to_owned).to_vec());
    }
    for mark in &marks[15..20] {
        lines
            .push(["contact", "b.ordner", "add", "--name", mark, "--phone", "1"].map(str::to_owned).to_vec());
    }
    for line in [
        &["list", "b.ordner"][..],
        &["search", "b.ordner", "Zimtstern"],
        &["item", "b.ordner", "arrival/keep-proof", "done"],
        &["verify", "b.ordner"],
        &["backup", "b.ordner", "--out", "sealed/s.age"],
        &["verify", "sealed/s.age"],
        &["practice", "sealed/s.age"],
        &["restore", "sealed/s.age", "r.ordner"],
        &["verify", "r.ordner"],
        &["repair", "b.ordner", "--to", "copy.ordner"],
        &["list", "copy.ordner"],
        &["print", "b.ordner", "--sheets", "3", "--out", "papers/x.pdf"],
        &["export", "b.ordner", "--out", "papers/open"],
        &["passwd", "b.ordner", "--new-passphrase-file", "pass"],
        &["renew-code", "b.ordner", "--recovery-out", "papers/code"],
        &["contact", "b.ordner", "list"],
        &["backup", "b.ordner", "--auto", "sealed"],
        &["erase", "copy.ordner", "--yes"],
        &["list", "r.ordner"],
        &["erase", "r.ordner", "--yes"],
        &["list", "b.ordner", "--register", "3"],
    ] {
        lines.push(line.iter().map(|word| (*word).to_owned()).collect());
    }
    assert_eq!(lines.len(), 40);
    // A temporary folder of its own, so that whatever is laid there is this program's.
    let temporary = desk.path().join("tmp");
    fs::create_dir(&temporary).expect("folder");
    // Every mark begins with the same word, so that one look finds any of them.
    let secrets: Vec<Vec<u8>> = ["Zimtstern", PASSPHRASE].iter().flat_map(|mark| spellings(mark)).collect();
    let found_in = |folder: &Path| {
        let mut all = everything(folder);
        // A mebibyte of one letter, in every binder.
        all.retain(|(name, bytes)| {
            !(name.ends_with("/reserve") && bytes.iter().all(|byte| *byte == bytes[0]))
        });
        let hit = |(name, bytes): &(String, Vec<u8>)| {
            secrets.iter().any(|secret| contains(name.as_bytes(), secret) || contains(bytes, secret))
        };
        all.into_iter().filter(hit).map(|(name, _)| name).collect::<Vec<_>>()
    };
    for line in lines {
        let done = Command::new(env!("CARGO_BIN_EXE_ordner"))
            .args(["--ui-lang", "en", "--today", "2026-11-22", "--passphrase-file", "pass"])
            .args(&line)
            .current_dir(desk.path())
            .env("HOME", &home)
            .env("XDG_DATA_HOME", &home)
            .env("TMPDIR", &temporary)
            .stdin(Stdio::null())
            .output()
            .expect("ordner starts");
        assert!(done.status.success(), "{line:?}: {}", String::from_utf8_lossy(&done.stderr));
        for place in ["b.ordner", "r.ordner", "copy.ordner", "home", "tmp", "sealed"] {
            let place = desk.path().join(place);
            if place.exists() {
                assert_eq!(found_in(&place), Vec::<String>::new(), "after {line:?}");
            }
        }
    }
    assert!(found_in(&outside).len() > 14, "control: the scan finds them where the person put them");
}

/// A text as it could lie on a disk: as it is, in two bytes a letter both ways round, in hexadecimal, in base64.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let utf16_be = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut all = vec![
        text.as_bytes().to_vec(),
        text.to_lowercase().into_bytes(),
        utf16(text),
        utf16_be,
        hex.into_bytes(),
    ];
    // Base64 of a longer text holds one of three spellings of a part, depending on where it begins.
    for skip in 0..3 {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let part = &text.as_bytes()[skip..];
        let whole = &part[..part.len() / 3 * 3];
        let quads = whole.chunks(3).flat_map(|three| {
            let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
            (0..4).map(move |n| LETTERS[(bits >> (18 - 6 * n) & 63) as usize])
        });
        all.push(quads.collect());
    }
    all
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
fn papers_follow_the_sheets_and_only_what_changed_is_printed_again() {
    let desk = Desk::new();
    assert!(desk.ordner(&["demo", "s.ordner"]).status.success());
    let print = |line: &[&str]| {
        let output = desk.ordner(&[&["--json", "print", "s.ordner"], line].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{line:?}: {said}");
        (serde_json::from_slice::<Value>(&output.stdout).expect("JSON"), said)
    };
    // Beside what the program remembers of the binders it saw.
    let names = || {
        let names = fs::read_dir(desk.path()).expect("list").map(|entry| entry.expect("entry").file_name());
        names.filter(|name| name != "home").collect::<std::collections::BTreeSet<_>>()
    };
    let before = names();
    let (plan, said) = print(&["--sheets", "cover", "--with-documents", "--list"]);
    assert_eq!(names(), before, "a list writes nothing");
    let private = plan["documents_left_out"].as_array().expect("list").len();
    assert!(private > 0 && said.contains("only for you"), "{said}");
    let (printed, _) = print(&["--sheets", "cover", "--with-documents", "--out", "p.pdf"]);
    assert_eq!(printed["pages"], plan["pages"]);
    let (named, _) = print(&[
        "--sheets",
        "none",
        "--with-documents",
        "--documents",
        "register:8,register:2",
        "--dpi",
        "150",
        "--grey",
        "--out",
        "q.pdf",
    ]);
    assert_eq!(named["documents_left_out"].as_array().map(Vec::len), Some(0), "what is named comes along");
    assert_eq!(
        desk.ordner(&["print", "s.ordner", "--documents", "all", "--out", "x.pdf"]).status.code(),
        Some(2)
    );

    print(&["--sheets", "cover,1", "--out", "r.pdf"]);
    let (nothing, said) = print(&["--sheets", "cover,1", "--changed", "--out", "n.pdf"]);
    assert!(nothing["file"].is_null() && said.contains("Nothing was printed"), "{said}");
    assert!(!desk.path().join("n.pdf").exists());
    assert!(desk.ordner(&["item", "s.ordner", "arrival/keep-proof", "n-a"]).status.success());
    let (changed, said) = print(&["--sheets", "cover,1", "--changed-since", "2026-11-22", "--out", "n.pdf"]);
    assert_eq!(changed["changed"][0]["sheet"], "1");
    assert!(said.contains("Take out: sheet 1, printed 2026-11-22"), "{said}");
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

#[test]
fn a_card_is_corrected_and_a_paper_kept_from_others() {
    let desk = Desk::new();
    assert!(desk.ordner(&["demo", "s.ordner"]).status.success());
    let edit = |line: &[&str]| {
        let output = desk.ordner(&[&["--json", "edit", "s.ordner"], line].concat());
        (output.status.code(), serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default())
    };
    let list = desk.ordner(&["--json", "list", "s.ordner", "--register", "2"]);
    let list: Value = serde_json::from_slice(&list.stdout).expect("JSON");
    let id = list[0]["id"].as_str().expect("a paper");
    let (_, card) = edit(&[id, "--title", "Neu", "--valid-until", "2027-01-31", "--private", "yes"]);
    assert_eq!((&card["title"], &card["valid_until"]), (&Value::from("Neu"), &Value::from("2027-01-31")));
    assert_eq!((&card["register"], &card["private"]), (&Value::from("2"), &Value::from(true)));
    let office = |out: &str| {
        let line = ["--json", "print", "s.ordner", "--for", "office", "--sheets", "2", "--out", out];
        serde_json::from_slice::<Value>(&desk.ordner(&line).stdout).expect("JSON")["left_out"].clone()
    };
    let told = office("x.pdf");
    assert!(told.as_array().expect("list").iter().any(|fact| fact["id"] == "private-documents"), "{told}");
    let (_, card) = edit(&[id, "--private", "as-usual", "--clear", "valid-until"]);
    assert_eq!((&card["title"], &card["valid_until"]), (&Value::from("Neu"), &Value::Null));
    let told = office("y.pdf");
    assert!(told.as_array().expect("list").iter().all(|fact| fact["id"] != "private-documents"), "{told}");
    for refused in
        [[id, "--title", " "], [id, "--register", "99"], [id, "--kind", "x"], ["zz", "--title", "a"]]
    {
        assert_eq!(edit(&refused).0, Some(1), "{refused:?}");
    }
    let history = desk.ordner(&["history", "s.ordner", id]);
    let said = String::from_utf8_lossy(&history.stdout).into_owned();
    assert!(said.contains("yes"), "{said}");
}

/// V2 and R5: what goes to an office shows what it needs, nothing private, and says how not to reach the person.
#[test]
fn an_answer_given_once_stands_on_every_sheet_and_private_things_stay_out() {
    let desk = Desk::new();
    assert!(desk.ordner(&["demo", "s.ordner"]).status.success());
    assert!(desk.ordner(&["fill", "s.ordner", "street", "Neue Gasse 3"]).status.success());
    let refused = desk.ordner(&["fill", "s.ordner", "shoe-size", "43"]);
    assert_eq!(refused.status.code(), Some(1));
    let entries = desk.ordner(&["--json", "fill", "s.ordner"]);
    let entries: Value = serde_json::from_slice(&entries.stdout).expect("JSON");
    assert_eq!(entries["street"], "Neue Gasse 3");
    assert!(desk.ordner(&["fill", "s.ordner", "birth-place", ""]).status.success());
    let wanted = "my-details,health,letter-address";
    let printed = desk
        .ordner(&["--json", "print", "s.ordner", "--for", "office", "--sheets", wanted, "--out", "x.pdf"]);
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    let told = String::from_utf8_lossy(&printed.stderr).into_owned();
    assert!(told.contains("health") && told.contains("--private"), "{told}");
    let facts: Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    assert_eq!(facts["left_out"][0]["id"], "private-sheet");
    // One page of details, a letter to each of two offices, and one page that explains it.
    assert_eq!(facts["pages"], 4);
    let whole = desk.ordner(&[
        "--json",
        "print",
        "s.ordner",
        "--for",
        "office",
        "--private",
        "--large",
        "--sheets",
        wanted,
        "--out",
        "y.pdf",
    ]);
    let facts: Value = serde_json::from_slice(&whole.stdout).expect("JSON");
    assert_eq!(facts["left_out"], serde_json::json!([]));
    assert_eq!(
        desk.ordner(&["print", "s.ordner", "--for", "nobody", "--out", "z.pdf"]).status.code(),
        Some(2)
    );
}

#[test]
fn every_listed_sheet_can_be_printed_by_its_name() {
    let desk = Desk::new();
    let listed = desk.ordner(&["--json", "sheets"]);
    let listed: Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    let names: Vec<&str> =
        listed.as_array().expect("list").iter().filter_map(|sheet| sheet["name"].as_str()).collect();
    assert!(names.len() > 60 && names.contains(&"talk-note") && names.contains(&"front-10"));
    let few = names.iter().filter(|name| name.len() > 2).copied().collect::<Vec<_>>().join(",");
    let printed =
        desk.ordner(&["print", "--blank", "--sheets", &few, "--offset", "-2,1.5", "--out", "x.pdf"]);
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
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
    memchr::memmem::find(bytes, part).is_some()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_was_done_is_known_and_can_be_taken_back() {
    let desk = Desk::new();
    desk.paper("letter.pdf");
    desk.does(&["new", "a.ordner", "--recovery-out", "code"]);
    desk.does(&["add", "a.ordner", "letter.pdf", "--register", "2", "--title", "Brief vom Amt"]);
    let listed = |desk: &Desk| desk.json(&["list", "a.ordner"]).as_array().expect("list").len();
    let id = desk.json(&["list", "a.ordner"])[0]["id"].as_str().expect("id").to_owned();

    desk.does(&["trash", "a.ordner", "put", &id]);
    assert_eq!(listed(&desk), 0);
    let trash = desk.json(&["trash", "a.ordner", "list"]);
    assert_eq!(
        (trash[0]["id"].as_str(), trash[0]["title"].as_str()),
        (Some(id.as_str()), Some("Brief vom Amt"))
    );
    desk.does(&["trash", "a.ordner", "restore", &id[..20]]);
    assert_eq!((listed(&desk), desk.json(&["trash", "a.ordner", "list"])), (1, serde_json::json!([])));
    assert!(desk.refuses(&["trash", "a.ordner", "restore", &id]).contains("is not in the trash"));

    desk.does(&["contact", "a.ordner", "add", "--name", "Frau Ohm", "--phone", "1"]);
    let contact = desk.json(&["contact", "a.ordner", "list"]);
    let own = contact.as_array().expect("list").iter().find(|one| one["own"] == true).expect("own");
    let contact = own["id"].as_str().expect("id").to_owned();
    desk.does(&["contact", "a.ordner", "edit", &contact, "--phone", "2"]);
    let said = desk.does(&["history", "a.ordner", &contact]);
    assert!(said.contains("Phone: from “1” to “2”"), "{said}");
    desk.does(&["contact", "a.ordner", "remove", &contact]);
    assert_eq!(desk.json(&["trash", "a.ordner", "list"])[0]["kind"], "contact");
    // Remove, edit, add, restore, put: taken back one by one, down to the filing of the paper.
    for _ in 0..5 {
        desk.does(&["undo", "a.ordner"]);
    }
    assert_eq!(listed(&desk), 1);
    desk.does(&["undo", "a.ordner"]);
    assert_eq!(listed(&desk), 0);
    let trash = desk.json(&["trash", "a.ordner", "list"]);
    assert_eq!(
        trash.as_array().expect("list").len(),
        2,
        "a filing that is taken back leaves the paper in the trash: {trash}"
    );
    assert!(desk.refuses(&["undo", "a.ordner"]).contains("nothing to take back"));
    let told = desk.does(&["history", "a.ordner", &id]);
    let happened: Vec<&str> =
        told.lines().filter(|line| !line.starts_with(' ')).map(|line| &line[18..]).collect();
    let (put, back) = ("Put into the trash", "Taken out of the trash");
    assert_eq!(happened, ["Added", put, back, put, back, put], "{told}");
    assert!(desk.refuses(&["history", "a.ordner", "nobody"]).contains("nobody"));
    desk.does(&["verify", "a.ordner"]);
}

#[test]
fn numbers_and_spellings_are_kept_even_when_doubtful() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner"]);
    let wrong = desk.json(&["number", "b.ordner", "add", "tax-id", "86095742718", "--person", "Mira"]);
    assert_eq!(
        (&wrong["check"]["state"], &wrong["check"]["why"]),
        (&"doubtful".into(), &"check-digit".into())
    );
    let listed = desk.does(&["number", "b.ordner", "list"]);
    assert!(listed.contains("86095742718 · Mira  [doubtful: the check digit does not fit]"), "{listed}");
    let id = wrong["id"].as_str().expect("id");
    let mended = desk.json(&["number", "b.ordner", "edit", id, "--value", "86 095 742 719"]);
    assert_eq!((&mended["check"]["state"], &mended["person"]), (&"fits".into(), &"Mira".into()));
    assert!(desk.does(&["number", "b.ordner", "kinds"]).contains("pension-insurance"));
    desk.refuses(&["number", "b.ordner", "add", "shoe-size", "43"]);
    desk.refuses(&["variant", "b.ordner", "add", "name", "Mohamad"]);
    desk.does(&["variant", "b.ordner", "add", "birth-date", "00.00.1990", "--paper", "Ankunftsnachweis"]);
    assert_eq!(desk.json(&["variant", "b.ordner", "list"])[0]["paper"], "Ankunftsnachweis");
}

/// Starts a line with the passphrase whose answers nobody reads to their end.
fn starts(desk: &Desk, line: &[&str], out: impl Into<Stdio>, err: impl Into<Stdio>) -> std::process::Child {
    Command::new(env!("CARGO_BIN_EXE_ordner"))
        .args(["--ui-lang", "en", "--today", "2026-11-22", "--passphrase-file", "pass"])
        .args(line)
        .current_dir(desk.path())
        .env("XDG_DATA_HOME", desk.path().join("home"))
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .spawn()
        .expect("ordner starts")
}

/// `ordner … | head -1`: no panic, what was asked for is done to its end, and the exit code is the one of SIGPIPE.
#[test]
#[cfg(target_os = "linux")]
fn a_reader_who_stops_is_no_reason_to_panic() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner"]);
    fs::write(desk.path().join("p.pdf"), format!("%PDF-1.7\n{MARKER}\n%%EOF\n").repeat(9_000))
        .expect("paper");
    let closed = || {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        writer
    };
    let id = {
        let filed = starts(&desk, &["add", "b.ordner", "p.pdf", "--register", "1"], closed(), Stdio::piped());
        let ended = filed.wait_with_output().expect("it ends");
        assert_eq!(ended.status.code(), Some(141), "{}", String::from_utf8_lossy(&ended.stderr));
        let list = desk.json(&["list", "b.ordner"]);
        assert_eq!(list.as_array().map(Vec::len), Some(1), "filed all the same: {list}");
        list[0]["id"].as_str().expect("an id").to_owned()
    };
    assert!(!desk.path().join("b.ordner/vault.db-wal").exists(), "and closed in order");
    let lines: [&[&str]; 4] =
        [&["list", "b.ordner"], &["kinds"], &["show", "b.ordner", &id, "--out", "-"], &["--json", "kinds"]];
    for line in lines {
        let ended = starts(&desk, line, closed(), Stdio::piped()).wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!((ended.status.code(), said.contains("panicked")), (Some(141), false), "{line:?}: {said}");
    }
    // Messages nobody reads are lost, and nothing else.
    let refused =
        starts(&desk, &["list", "nothing.ordner"], Stdio::null(), closed()).wait().expect("it ends");
    assert_eq!(refused.code(), Some(1));
    let listed = starts(&desk, &["list", "b.ordner"], Stdio::null(), closed()).wait().expect("it ends");
    assert_eq!(listed.code(), Some(0));
    // A file that takes no more is another thing: what was asked for did not arrive.
    let full = fs::File::options().write(true).open("/dev/full").expect("a full disk");
    let ended = starts(&desk, &["kinds"], full, Stdio::piped()).wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!((ended.status.code(), said.contains("panicked")), (Some(1), false), "{said}");
    assert!(said.contains("→ "), "with a next step: {said}");
}
