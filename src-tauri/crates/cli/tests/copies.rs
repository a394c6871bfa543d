//! Handing over, taking in another copy, and a counsellor's shelf on the command line, as a person's script would do it.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test lays its files where a person would, and stops when its ground fails"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PASSPHRASE: &str = "vier ruhige kleine Boote";
const PROGRAM: &str = env!("CARGO_BIN_EXE_ordner");

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with_binder() -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("folder") };
        desk.write("pass", PASSPHRASE);
        desk.write("agreed", "rotes Dach am stillen See");
        desk.does(&["new", "b.ordner", "--recovery-out", "code"]);
        desk.file("b.ordner", "Bescheid", "2");
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), format!("{text}\n")).expect("file");
    }

    fn file(&self, binder: &str, title: &str, register: &str) -> String {
        let name = format!("{title}.pdf");
        self.write(&name, &format!("%PDF-1.7\n% {title}\n%%EOF").repeat(400));
        let added = self.json(&["add", binder, &name, "--register", register, "--valid-until", "2026-12-01"]);
        added["documents"][0]["id"].as_str().expect("id").to_owned()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path()).env("XDG_DATA_HOME", self.path().join("home")).stdin(Stdio::null());
        command
    }

    fn ordner(&self, line: &[&str]) -> Output {
        let mut command = self.command(PROGRAM);
        command.args(["--ui-lang", "en", "--today", "2026-11-22"]).args(line).output().expect("ordner starts")
    }

    fn runs(&self, line: &[&str]) -> (String, String) {
        let output = self.ordner(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{line:?}: {said}");
        (String::from_utf8(output.stdout).expect("text"), said)
    }

    fn does(&self, line: &[&str]) -> (String, String) {
        self.runs(&[&["--passphrase-file", "pass"], line].concat())
    }

    fn json(&self, line: &[&str]) -> Value {
        serde_json::from_str(&self.does(&[&["--json"], line].concat()).0).expect("JSON")
    }

    fn refuses(&self, line: &[&str]) -> String {
        let output = self.ordner(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line:?}: {said}");
        assert!(said.contains("→ "), "a refusal needs a next step: {said}");
        said
    }

    fn titles(&self, binder: &str) -> Vec<String> {
        let list = self.json(&["list", binder]);
        let mut titles: Vec<String> = list
            .as_array()
            .expect("list")
            .iter()
            .map(|document| document["title"].as_str().expect("title").to_owned())
            .collect();
        titles.sort();
        titles
    }
}

#[test]
fn a_handover_goes_out_and_is_accepted() {
    let desk = Desk::with_binder();
    let id = desk.file("b.ordner", "Mietvertrag", "3");
    desk.does(&["item", "b.ordner", "arrival/keep-proof", "in-work"]);
    let open = desk.json(&["handover", "b.ordner", "--open"]);
    let offered = open.as_array().expect("open matters");
    assert!(offered.iter().any(|matter| matter["id"] == "arrival/keep-proof"), "{open}");
    let matter = "Kindergeld | Familienkasse, KG 1 | 2026-12-10 | Antrag abgeben";
    let line =
        ["handover", "b.ordner", "--select", &id, "--select", "arrival/keep-proof", "--matter", matter];
    let key =
        ["--to-passphrase-file", "agreed", "--until", "2026-11-01", "--pages", "pages.pdf", "--out", "h.age"];
    let handed = desk.json(&[&line[..], &key].concat());
    assert_eq!((&handed["papers"], &handed["page_count"]), (&1.into(), &2.into()));
    assert!(fs::read(desk.path().join("pages.pdf")).expect("pages").starts_with(b"%PDF"));

    let before = fs::read_dir(desk.path()).expect("desk").count();
    let (list, said) = desk.runs(&["--passphrase-file", "agreed", "receive", "h.age"]);
    assert!(
        list.contains("Mietvertrag") && list.contains("Kindergeld") && !list.contains("Bescheid"),
        "{list}"
    );
    assert!(said.contains("was valid until"), "{said}");
    assert_eq!(fs::read_dir(desk.path()).expect("desk").count(), before, "nothing on the disk");
    let (paper, _) =
        desk.runs(&["--passphrase-file", "agreed", "receive", "h.age", "--show", "1", "--out", "-"]);
    assert_eq!(paper.as_bytes(), fs::read(desk.path().join("Mietvertrag.pdf")).expect("paper"));
    desk.runs(&["--passphrase-file", "agreed", "receive", "h.age", "--slip", "slip.pdf"]);
    assert!(fs::read(desk.path().join("slip.pdf")).expect("slip").starts_with(b"%PDF"));

    let nothing = [
        "--passphrase-file",
        "pass",
        "handover",
        "b.ordner",
        "--to-passphrase-file",
        "agreed",
        "--out",
        "n.age",
    ];
    assert!(desk.refuses(&nothing).contains("Nothing is chosen"));
    let own = [
        "--passphrase-file",
        "pass",
        "handover",
        "b.ordner",
        "--select",
        &id,
        "--to-passphrase-file",
        "pass",
        "--out",
        "n.age",
    ];
    assert!(desk.refuses(&own).contains("opens your whole binder"));
    assert!(desk.refuses(&["--passphrase-file", "pass", "receive", "h.age"]).contains("does not open"));
    desk.does(&["backup", "b.ordner", "--out", "backup.age"]);
    assert!(
        desk.refuses(&["--passphrase-file", "pass", "receive", "backup.age"])
            .contains("not a whole handover")
    );
    assert!(!desk.path().join("n.age").exists());
}

/// `b.ordner` and another copy of it that knows one paper more.
fn with_two() -> Desk {
    let desk = Desk::with_binder();
    desk.does(&["backup", "b.ordner", "--out", "start.age"]);
    desk.does(&["restore", "start.age", "other.ordner"]);
    desk.file("other.ordner", "Kindergeld", "5");
    desk
}

#[test]
fn another_copy_is_shown_taken_in_and_taken_back() {
    let desk = with_two();
    desk.file("b.ordner", "Mietvertrag", "3");
    let (_, said) = desk.does(&["merge", "b.ordner", "other.ordner", "--look"]);
    assert!(
        said.contains("Register 5") && said.contains("+ Kindergeld") && said.contains("Nothing was changed"),
        "{said}"
    );
    assert_eq!(desk.titles("b.ordner"), ["Bescheid", "Mietvertrag"]);
    let merged = desk.json(&["merge", "b.ordner", "other.ordner"]);
    assert_eq!(merged["papers"], 1);
    assert_eq!(desk.titles("b.ordner"), ["Bescheid", "Kindergeld", "Mietvertrag"]);
    let (_, said) = desk.does(&["merge", "b.ordner", "other.ordner"]);
    assert!(said.contains("already knows"), "{said}");
    desk.does(&["verify", "b.ordner"]);
    desk.does(&["undo", "b.ordner"]);
    assert_eq!(desk.titles("b.ordner"), ["Bescheid", "Mietvertrag"]);

    // A copy beside it is offered, not opened; a changed password of the copy is asked for by its own flag.
    let beside = "b (conflicted copy 2026-11-22).ordner";
    fs::rename(desk.path().join("other.ordner"), desk.path().join(beside)).expect("renamed");
    desk.write("new", "ein ganz anderes langes Wort");
    desk.does(&["passwd", beside, "--new-passphrase-file", "new"]);
    let (_, said) = desk.does(&["verify", "b.ordner"]);
    assert!(said.contains(beside) && said.contains("merge"), "{said}");
    let said = desk.refuses(&["--passphrase-file", "pass", "merge", "b.ordner", beside]);
    assert!(said.contains("password does not fit"), "{said}");
    desk.does(&["merge", "b.ordner", beside, "--look", "--other-passphrase-file", "new"]);
    desk.does(&["new", "stranger.ordner", "--recovery-out", "code2"]);
    let said = desk.refuses(&["--passphrase-file", "pass", "merge", "b.ordner", "stranger.ordner"]);
    assert!(said.contains("another binder"), "{said}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("folder");
    for entry in fs::read_dir(from).expect("folder") {
        let path = entry.expect("entry").path();
        let target = to.join(path.file_name().expect("name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copy");
        }
    }
}

#[test]
fn killed_at_any_call_a_merge_is_whole_or_never_was() {
    let desk = with_two();
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    if !traced.is_ok_and(|status| status.success()) {
        println!("skipped: nothing may be traced here (Debian package strace)");
        return;
    }
    let (mut kills, mut befores, mut afters) = (0, 0, 0);
    for (call, most) in [("fsync", 6), ("fdatasync", 4), ("rename", 4), ("pwrite64", 8)] {
        for when in (1..=most).step_by(2) {
            let place = format!("{call}{when}.ordner");
            // Each copy is the only one its memory ever saw.
            let memory = format!("{call}{when}.seen");
            copy(&desk.path().join("b.ordner"), &desk.path().join(&place));
            let output = desk
                .command("strace")
                .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")])
                .args(["-e", &format!("inject={call}:signal=KILL:when={when}"), PROGRAM])
                .args([
                    "--passphrase-file",
                    "pass",
                    "--memory-file",
                    &memory,
                    "merge",
                    &place,
                    "other.ordner",
                ])
                .output()
                .expect("strace");
            kills += usize::from(!output.status.success());
            let acknowledged = output.status.success();
            desk.does(&["--memory-file", &memory, "verify", &place]);
            let list = desk.json(&["--memory-file", &memory, "list", &place]);
            match list.as_array().expect("list").len() {
                1 if !acknowledged => befores += 1,
                2 => afters += 1,
                other => panic!("{call} {when}: {other} papers, acknowledged: {acknowledged}"),
            }
        }
    }
    println!("a merge killed {kills} times: {befores} as before, {afters} as after");
    assert!(kills > 5 && befores > 0, "control: {kills} kills, {befores} as before");
    desk.does(&["merge", "b.ordner", "other.ordner"]);
    assert_eq!(desk.titles("b.ordner"), ["Bescheid", "Kindergeld"], "control: not killed it comes in");
}

#[test]
fn a_shelf_shows_codes_and_never_a_name() {
    let desk = Desk::with_binder();
    let Ok(made) = Command::new("age-keygen").arg("-o").arg(desk.path().join("key")).output() else { return };
    assert!(made.status.success());
    let public =
        Command::new("age-keygen").arg("-y").arg(desk.path().join("key")).output().expect("public half");
    let public = String::from_utf8(public.stdout).expect("text");
    fs::rename(desk.path().join("b.ordner"), desk.path().join("Anna Beispiel.ordner")).expect("renamed");
    desk.does(&["access", "Anna Beispiel.ordner", "add", public.trim(), "--name", "Frau Weber"]);
    desk.does(&["new", "closed.ordner", "--recovery-out", "code2"]);
    let (shown, said) =
        desk.runs(&["shelf", "due", ".", "--key", "key", "--csv", "counts.csv", "--out", "l.pdf"]);
    assert!(shown.contains("2026-12-01  within two weeks, no new backup"), "{shown}");
    assert!(said.contains("Binder number 2: your key has no access."), "{said}");
    let counts = fs::read_to_string(desk.path().join("counts.csv")).expect("counts");
    let counted = |id: &str| counts.lines().find(|line| line.contains(&format!("\"{id}\"")));
    for id in ["not-granted", "soon", "binders"] {
        assert!(counted(id).is_some_and(|line| line.ends_with(";\"1\"")), "{id}: {counts}");
    }
    let list =
        Command::new("pdftotext").args(["l.pdf", "-"]).current_dir(desk.path()).output().expect("pdftotext");
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    let code = shown.split(' ').next().expect("a code");
    assert!(list.contains(code) && list.contains("01.12.2026"), "{list}");
    for name in ["Anna", "Beispiel", "Weber", "Bescheid", "closed"] {
        assert!(
            ![&shown, &said, &counts, &list].iter().any(|text| text.contains(name)),
            "{name}: {shown}{said}{counts}{list}"
        );
    }
    assert!(desk.refuses(&["shelf", "due", ".", "--key", "pass"]).contains("key"));
}
