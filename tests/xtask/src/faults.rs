//! `cargo xtask faults`: puts faults into the vault, one at a time, and demands that a test notices each.
//!
//! A test that is green says little until it was red for the right reason. Each fault here is one that people make: a flush left
//! out, a comparison turned round, an error swallowed. They are made in a copy of the last commit, never in this folder. Not
//! here: faults of the disk and of the power, which the suites of `tests/vault` bring with them.

use std::path::Path;
use std::process::Command;

use crate::steps::{cargo_program, empty_folder, program, read, root, target, write};
use crate::system;

/// A test that takes longer with a fault in the program waits for ever, in seconds.
const LONGEST: &str = "900";

/// One fault.
struct Fault {
    /// What goes wrong, in words.
    name: &'static str,
    /// Where, below `src-tauri/crates`.
    file: &'static str,
    /// What stands there once, and what is put in its place.
    says: (&'static str, &'static str),
    /// Which tests of that crate are asked.
    asked: &'static str,
}

const FAULTS: [Fault; 30] = [
    Fault {
        name: "a commit does not wait for the disk",
        file: "vault/src/database.rs",
        says: (r#"("synchronous", "FULL", "2")"#, r#"("synchronous", "NORMAL", "1")"#),
        asked: "records::the_settings",
    },
    Fault {
        name: "what is deleted stays in its page",
        file: "vault/src/database.rs",
        says: (r#"("secure_delete", "ON", "1")"#, r#"("secure_delete", "OFF", "0")"#),
        asked: "records::the_settings",
    },
    Fault {
        name: "half-sorted rows go to the temporary folder",
        file: "vault/src/database.rs",
        says: (r#"("temp_store", "MEMORY", "2")"#, r#"("temp_store", "FILE", "1")"#),
        asked: "records::the_settings",
    },
    Fault {
        name: "a short file is taken for a new database",
        file: "vault/src/database.rs",
        says: ("Ok(file) if file.len() < PAGE as u64 =>", "Ok(file) if file.len() > u64::MAX - 1 =>"),
        asked: "refusals::a_database_that_is_gone",
    },
    Fault {
        name: "anybody on the machine may read the files",
        file: "vault/src/layout.rs",
        says: (
            "file.set_permissions(fs::Permissions::from_mode(0o600))?",
            "file.set_permissions(fs::Permissions::from_mode(0o644))?",
        ),
        asked: "refusals::only_the_owner",
    },
    Fault {
        name: "a new slot takes its place without being opened",
        file: "vault/src/layout.rs",
        says: ("prove(&fs::read(&beside)?)?;", "drop(prove(&fs::read(&beside)?));"),
        asked: "slots::a_slot_that_cannot_be_proved",
    },
    Fault {
        name: "half a changed slot is left lying",
        file: "vault/src/layout.rs",
        says: (
            "names.iter().try_for_each(|name| sweep(&folder.join(beside_name(name))))",
            "names.iter().try_for_each(|name| sweep(&folder.join(format!(\"{name}.none\"))))",
        ),
        asked: "slots::what_an_interrupted_change",
    },
    Fault {
        name: "files that belong to nothing are not told",
        file: "vault/src/verify.rs",
        says: (
            "*progress == Progress::Kept && !known.contains(id)",
            "*progress == Progress::Kept && id.is_empty()",
        ),
        asked: "documents::",
    },
    Fault {
        name: "records that contradict one another are not told",
        file: "vault/src/verify.rs",
        says: (
            "Err(VaultError::MixedState) => report.found(Finding::RecordsChanged),",
            "Err(VaultError::MixedState) => {}",
        ),
        asked: "damage::an_older_page_put_back",
    },
    Fault {
        name: "another authentic content of a paper passes",
        file: "vault/src/verify.rs",
        says: (
            "Some((sha256, _)) if sha256 == reference.sha256 => report.files += 1,",
            "Some(_) => report.files += 1,",
        ),
        asked: "damage::exchanged",
    },
    Fault {
        name: "one paper's file passes for another's",
        file: "vault/src/reader.rs",
        says: ("if header.hash != row.header || length", "if length"),
        asked: "damage::exchanged",
    },
    Fault {
        name: "a paper is cut short unnoticed until it is read",
        file: "vault/src/reader.rs",
        says: ("|| length != header.length + sealed_length(row.size)", ""),
        asked: "damage::exchanged",
    },
    Fault {
        name: "the sum of changes forgets a change that comes twice",
        file: "vault/src/digest.rs",
        says: ("*sum ^= byte;", "*sum |= byte;"),
        asked: "digest::",
    },
    Fault {
        name: "the sum does not cover what a change replaced",
        file: "vault/src/digest.rs",
        says: (
            "[op.stamp.time, op.stamp.node, op.previous.time, op.previous.node]",
            "[op.stamp.time, op.stamp.node]",
        ),
        asked: "digest::",
    },
    Fault {
        name: "mixed files open as if nothing were",
        file: "vault/src/freshness.rs",
        says: (
            "if (log || memory.is_some()) && !as_it_was_left {",
            "if log && memory.is_some() && as_it_was_left {",
        ),
        asked: "freshness::",
    },
    Fault {
        name: "what was seen here is not remembered",
        file: "vault/src/freshness.rs",
        says: (
            "entries.binders.insert(name.to_owned(), Entry { generation, changed, pages, visited });",
            "drop((name, generation, changed, pages, visited));",
        ),
        asked: "freshness::",
    },
    Fault {
        name: "keys are removed without being overwritten",
        file: "vault/src/erase.rs",
        says: ("file.write_all(&noise[..part])?;", ""),
        asked: "erase::",
    },
    Fault {
        name: "an erased binder leaves its log",
        file: "vault/src/erase.rs",
        says: ("for name in [DATABASE, LOG,", "for name in [DATABASE,"),
        asked: "erase::",
    },
    Fault {
        name: "a wrong passphrase is not counted",
        file: "vault/src/locked.rs",
        says: ("attempts.and_failed(now).write(&self.folder);", ""),
        asked: "attempts::failed_tries",
    },
    Fault {
        name: "a clock that was set back locks a person out",
        file: "vault/src/attempts.rs",
        says: (
            "Some(passed @ 0..) => (wait - passed.min(wait)).cast_unsigned(),",
            "Some(passed) => (wait - passed.min(wait)).cast_unsigned(),",
        ),
        asked: "attempts::tests::",
    },
    Fault {
        name: "two programs write to one binder",
        file: "vault/src/locked.rs",
        says: (
            "Err(TryLockError::WouldBlock) => Err(VaultError::InUse),\n        Err(TryLockError::Error(error)) => Err(error.into()),",
            "Err(TryLockError::WouldBlock) => Ok(file),\n        Err(TryLockError::Error(error)) => Err(error.into()),",
        ),
        asked: "refusals::a_binder_that_is_open",
    },
    Fault {
        name: "after a failed flush writing goes on",
        file: "vault/src/trust.rs",
        says: ("self.is_lost.store(true, Ordering::Release);", ""),
        asked: "trust::",
    },
    Fault {
        name: "a change without a difference counts",
        file: "vault/src/writing.rs",
        says: (
            "if !self.changed {\n            return Ok(None);",
            "if self.changed && false {\n            return Ok(None);",
        ),
        asked: "records::an_action_without_change",
    },
    Fault {
        name: "an action does not count",
        file: "vault/src/writing.rs",
        says: (
            "generation: before.generation + 1, root: self.root",
            "generation: before.generation, root: self.root",
        ),
        asked: "records::",
    },
    Fault {
        name: "a backup is laid over what appeared meanwhile",
        file: "vault/src/restore.rs",
        says: ("refuse_existing(&place)?;", ""),
        asked: "restore::a_place_that_is_taken",
    },
    Fault {
        name: "a shortened bundle passes",
        file: "vault/src/bundle.rs",
        says: ("self.opened.read(buffer)", "self.opened.read(buffer).or(Ok(0))"),
        asked: "restore::a_bundle_opens",
    },
    Fault {
        name: "new keys let in whoever was not kept",
        file: "vault/src/renewal.rs",
        says: ("for id in keep {", "for (id, _) in &rows {"),
        asked: "renewal::whoever_is_not_kept",
    },
    Fault {
        name: "the log of the old keys meets the new database",
        file: "vault/src/renewal.rs",
        says: (r#"for name in ["vault.db-wal", "vault.db-shm""#, r#"for name in ["vault.db-shm""#),
        asked: "renewal::an_old_log",
    },
    Fault {
        name: "a mistyped digit of the code passes",
        file: "vault/src/digit_groups.rs",
        says: (
            "sum = step(sum, digit);\n        group.push",
            "sum = step(start, digit);\n        group.push",
        ),
        asked: "typos::",
    },
    Fault {
        name: "the older of two changes wins",
        file: "vault/src/ops.rs",
        says: (
            "if (stamp, value) > (held.0, held.1.as_str())",
            "if (stamp, value) < (held.0, held.1.as_str())",
        ),
        asked: "merge::",
    },
];

/// Makes every fault, or those whose words contain `only`.
///
/// # Errors
/// A step that failed; the faults that no test noticed.
pub fn faults(only: Option<&str>) -> Result<(), String> {
    system::ensure_packages(system::CORE)?;
    let place = target().join("faults");
    let project = place.join("project");
    empty_folder(&place)?;
    let source = root().canonicalize().map_err(|error| error.to_string())?;
    program(&place, "git", &["clone", "--quiet", "--shared", &source.to_string_lossy(), "project"])?;
    let chosen: Vec<&Fault> =
        FAULTS.iter().filter(|fault| only.is_none_or(|words| fault.name.contains(words))).collect();
    let mut missed = Vec::new();
    let mut lines = Vec::new();
    for fault in &chosen {
        let path = project.join("src-tauri/crates").join(fault.file);
        let right = read(&path)?;
        let wrong = right.replacen(fault.says.0, fault.says.1, 1);
        write(&path, wrong)?;
        let tests = ["test", "--quiet", "-p", "ordner-vault", "--lib"];
        program(&project, &cargo_program(), &[&tests[..], &["--no-run"]].concat())?;
        let noticed = is_red(&project, &[&tests[..], &["--", fault.asked]].concat())?;
        write(&path, right)?;
        lines.push(format!(
            "{} {}: {}",
            if noticed { "noticed" } else { "MISSED " },
            fault.asked,
            fault.name
        ));
        if !noticed {
            missed.push(fault.name);
        }
    }
    println!("\n{}", lines.join("\n"));
    println!("{} of {} faults noticed.", chosen.len() - missed.len(), chosen.len());
    if missed.is_empty() { Ok(()) } else { Err(format!("No test noticed: {}", missed.join("; "))) }
}

/// Whether these tests fail; one that waits for ever does, too.
fn is_red(project: &Path, cargo: &[&str]) -> Result<bool, String> {
    let ended =
        Command::new("timeout").arg(LONGEST).arg(cargo_program()).args(cargo).current_dir(project).output();
    let ended = ended.map_err(|error| format!("timeout could not be started ({error})"))?;
    let said = String::from_utf8_lossy(&ended.stdout);
    if said.contains("running 0 tests") {
        return Err(format!("No test is called {}.", cargo.last().unwrap_or(&"")));
    }
    Ok(!ended.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_can_still_be_made_in_one_place() {
        for fault in &FAULTS {
            let path = root().join("src-tauri/crates").join(fault.file);
            let text = read(&path).expect("a file");
            assert_eq!(text.matches(fault.says.0).count(), 1, "{}: {}", fault.file, fault.says.0);
        }
    }
}
