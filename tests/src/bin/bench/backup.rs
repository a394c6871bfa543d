//! One file with everything, read back before it counts as saved; beside `tar | age`, and restic into a new repository.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_vault::Secret;

use crate::binders::{age_key, binder, content, passphrase, surroundings, today};
use crate::import::{import, papers, sync};
use crate::measure::{Table, growth, middle, row, time};

/// Each round writes and reads some gigabytes.
const ROUNDS: usize = 3;

pub fn rows(ground: &Path, table: &mut Table) {
    let source = ground.join("papers");
    let files = papers(&source);
    let content = content();
    let mut binder = binder(&ground.join("saved.ordner"), &content, surroundings());
    import(&mut binder, &files, &content);
    let key = age_key(ground);
    let (mut ours, mut age, mut read_back, mut restic) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut memory = None;
    let typed = passphrase();
    for _ in 0..ROUNDS {
        let out = ground.join("backup.age");
        let mut taken = Duration::ZERO;
        memory = growth(|| {
            taken = time(|| {
                let saved =
                    binder.backup(&out, Secret::Passphrase(&typed), today(), &content, surroundings());
                assert_eq!(saved.expect("backup").checked.files, files.len(), "all papers must be in it");
            });
        });
        ours.push(taken);
        fs::remove_file(&out).expect("the backup");
        if let Some((key, recipient)) = &key {
            let there =
                format!("tar -C '{}' -c . | age -r {recipient} -o '{}'", source.display(), out.display());
            let back = format!("age -d -i '{}' '{}' | sha256sum", key.display(), out.display());
            let written = shell(&there).map(|taken| taken + time(sync));
            age.extend(written);
            read_back.extend(written.zip(shell(&back)).map(|(there, back)| there + back));
            let _ = fs::remove_file(&out);
        }
        restic.extend(with_restic(&ground.join("restic"), &source));
    }
    let work = "backup of 500 MB with SHA256SUMS, read back";
    let ours = middle(ours);
    table.add(row(work, ours, "tar | age, then sync", middle(age), "≤ 1.0"));
    table.add(row(work, ours, "the same, then age -d | sha256sum", middle(read_back), "–"));
    table.add(row(work, ours, "restic, a new repository, then sync", middle(restic), "–"));
    let none: Option<Duration> = None;
    table.add(row("the same: memory it needs besides", memory, "–", none, "–"));
    drop(binder);
    let _ = fs::remove_dir_all(ground.join("saved.ordner"));
}

/// How long a line takes in the shell; nothing if it fails.
fn shell(line: &str) -> Option<Duration> {
    let mut done = false;
    let taken = time(|| {
        let status = Command::new("bash").args(["-o", "pipefail", "-c", line]).stdout(Stdio::null()).status();
        done = status.is_ok_and(|status| status.success());
    });
    done.then_some(taken)
}

fn with_restic(repository: &Path, source: &Path) -> Option<Duration> {
    let place = repository.display();
    let set = format!("export RESTIC_PASSWORD=bench RESTIC_REPOSITORY='{place}'; restic --no-cache -q");
    shell(&format!("{set} init"))?;
    let taken = shell(&format!("{set} backup '{}'", source.display()))? + time(sync);
    let _ = fs::remove_dir_all(repository);
    Some(taken)
}
