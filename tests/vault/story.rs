//! The forty actions performed once in peace: what a binder holds after each, and the folder as it lies then.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use ordner_tests::*;

/// What was and could be seen after each action.
pub struct Story {
    home: tempfile::TempDir,
    pub facts: Vec<String>,
}

/// Performed once for all tests of this program.
pub fn story() -> &'static Story {
    static STORY: OnceLock<Story> = OnceLock::new();
    STORY.get_or_init(Story::perform)
}

impl Story {
    fn perform() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("desk");
        fs::create_dir(&folder).unwrap();
        let desk = Desk::at(&folder).unwrap();
        let mut facts = Vec::new();
        desk.create().unwrap().lock().unwrap();
        for n in 0..ACTIONS {
            if n > 0 {
                let (mut binder, _) = desk.open().unwrap();
                desk.act(&mut binder, n).unwrap_or_else(|error| panic!("action {n}: {error:?}"));
                binder.lock().unwrap();
            }
            let (binder, fits) = desk.open().unwrap();
            facts.push(desk.facts(&binder, fits).unwrap());
            binder.lock().unwrap();
            copy_folder(&folder, &home.path().join(format!("after-{n}")));
        }
        let different: BTreeSet<&String> = facts.iter().collect();
        assert!(different.len() > 28, "control: most actions can be told from outside, {}", different.len());
        Self { home, facts }
    }

    /// A fresh copy of the desk as it is before action `n`.
    pub fn before(&self, n: usize) -> tempfile::TempDir {
        let copy = tempfile::tempdir().unwrap();
        if n > 0 {
            copy_folder(&self.home.path().join(format!("after-{}", n - 1)), copy.path());
        }
        copy
    }

    pub fn after(&self, n: usize) -> PathBuf {
        self.home.path().join(format!("after-{n}"))
    }

    /// Opens what is left and proves it: the state before the action or after it, and after it if that was said.
    pub fn check(&self, desk: &Path, n: usize, acknowledged: bool) -> Result<(), String> {
        let desk = Desk::at(desk).unwrap();
        let opened = desk.open();
        if n == 0 && !acknowledged && !desk.binder().exists() {
            return Ok(());
        }
        let (mut binder, fits) = opened.map_err(|error| format!("does not open: {error:?}"))?;
        let facts = desk.facts(&binder, fits).map_err(|error| format!("cannot be read: {error:?}"))?;
        let report = binder.verify().map_err(|error| format!("cannot be checked: {error:?}"))?;
        binder.lock().map_err(|error| format!("does not lock: {error:?}"))?;
        if !report.findings.is_empty() {
            return Err(format!("alarm: {:?}", report.findings));
        }
        if acknowledged && facts != self.facts[n] {
            return Err("lost what was acknowledged".to_owned());
        }
        if facts != self.facts[n] && (n == 0 || facts != self.facts[n - 1]) {
            return Err("neither the state before nor the state after".to_owned());
        }
        leftovers(&desk.binder())
    }
}

impl Story {
    /// If the action left no trace, it works now.
    pub fn redo(&self, desk: &Path, n: usize) -> Result<(), String> {
        let desk = Desk::at(desk).unwrap();
        if n == 0 {
            return Ok(());
        }
        let (mut binder, fits) = desk.open().map_err(|error| format!("{error:?}"))?;
        if desk.facts(&binder, fits).map_err(|error| format!("{error:?}"))? != self.facts[n - 1] {
            return Ok(());
        }
        desk.act(&mut binder, n).map_err(|error| format!("{error:?}"))?;
        binder.lock().map_err(|error| format!("{error:?}"))?;
        self.check(&desk.folder, n, true)
    }
}

/// Nothing half written stays after an opening.
pub fn leftovers(binder: &Path) -> Result<(), String> {
    for folder in [binder.to_owned(), binder.join("docs")] {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap_or_default();
            if name.ends_with(".tmp") || name.ends_with(".new") {
                return Err(format!("left behind: {name}"));
            }
        }
    }
    Ok(())
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_folder(&path, &target) } else { fs::copy(&path, target).map(drop).unwrap() }
    }
}

pub const ACTOR: &str = env!("CARGO_BIN_EXE_actor");

/// The actor under strace with one injection; `None` where nothing may be traced.
pub fn injected(desk: &Path, words: &[&str], inject: &str) -> Option<std::process::Output> {
    let mut command = Command::new("strace");
    let call = inject.split(':').next().unwrap_or_default();
    command.args(["-f", "-qq", "-o", "/dev/null"]);
    command.args(["-e", &format!("trace={call}"), "-e", &format!("inject={inject}"), ACTOR]);
    command.arg(desk).args(words).output().ok()
}

/// Whether a test that mounts goes on here. It does where it is alone: it is run once more in a mount namespace of its own,
/// which nobody copies. A copy of its mounts in another program's namespace would keep a small disk alive that was cut
/// off, and the next mount would find the dead one.
pub fn is_alone_with_mounts(test: &str) -> bool {
    const ALONE: &str = "ORDNER_TEST_ALONE_WITH_MOUNTS";
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let again = Command::new("unshare").arg("--mount").args(again(test)).env(ALONE, "yes").output();
    let told = again.as_ref().map(|again| [&again.stdout[..], &again.stderr].concat()).unwrap_or_default();
    let told = String::from_utf8_lossy(&told);
    if told.contains("running 1 test") {
        assert!(again.is_ok_and(|again| again.status.success()), "{told}");
        told.lines()
            .filter(|line| line.contains("S4") || line.contains("S9"))
            .for_each(|line| println!("{line}"));
    } else {
        println!("skipped: no mount namespace of its own here (root)");
    }
    false
}

/// The words that run one test of this program again, and only it.
pub fn again(test: &str) -> Vec<String> {
    let program = std::env::current_exe().unwrap();
    let words = [test, "--exact", "--nocapture", "--include-ignored", "--test-threads=1"];
    [program.to_str().unwrap()].into_iter().chain(words).map(str::to_owned).collect()
}

/// Whether strace is here and may trace.
pub fn can_trace() -> bool {
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let can = traced.is_ok_and(|status| status.success());
    if !can {
        println!("skipped: nothing may be traced here (Debian package strace)");
    }
    can
}
