//! `ordner backup`: the whole binder as one sealed file, read back before it is called saved; with `--auto` into a folder
//! where old ones go by themselves.

use std::path::Path;

use ordner_binder::{BackedUp, Rotated};

use super::{Edge, Shown, surroundings};
use crate::arguments::Backup;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Backup) -> Result<(), Refusal> {
    let (mut binder, shown) = edge.open_either(&verb.binder, verb.recovery_file.as_deref())?;
    let (secret, today, content) = (shown.secret(), edge.today, edge.content);
    let rotated = match (&verb.auto, verb.out) {
        (Some(folder), _) => binder.backup_if_due(folder, secret, today, content, surroundings())?,
        (None, Some(file)) => {
            let saved = binder.backup(&file, secret, today, content, surroundings())?;
            Rotated::Made { file, saved, removed: Vec::new() }
        }
        (None, None) => return Err(Refusal::Said),
    };
    binder.lock()?;
    match rotated {
        Rotated::NotDue(last) => {
            if edge.json {
                output::json(&serde_json::json!({ "file": null, "last": last.day }));
            }
            edge.speech.say("cli-backup-not-due", &[("day", &edge.speech.date(last.day))]);
            Ok(())
        }
        Rotated::Made { file, saved, removed } => {
            if edge.json {
                output::json(
                    &serde_json::json!({ "file": file, "checked": saved.checked, "removed": removed }),
                );
            }
            tell(edge, &file, saved, &shown)?;
            if !removed.is_empty() {
                edge.speech.say("cli-backups-removed", &[("count", &removed.len().to_string())]);
            }
            Ok(())
        }
    }
}

fn tell(edge: &Edge<'_>, file: &Path, saved: BackedUp, shown: &Shown) -> Result<(), Refusal> {
    let (name, files) = (file.display().to_string(), saved.checked.files.to_string());
    edge.speech.say("cli-backed-up", &[("name", &name), ("files", &files)]);
    let opens = match shown {
        Shown::Passphrase(_) => "cli-backup-opens-with-passphrase",
        Shown::Code(_) => "cli-backup-opens-with-code",
        Shown::Shares(_) => "cli-backup-opens-with-shares",
        Shown::Identity(_) => "cli-backup-opens-with-identity",
    };
    edge.speech.say(opens, &[]);
    if saved.left_out.is_empty() {
        return Ok(());
    }
    edge.speech.say("cli-backup-left-out", &[]);
    for document in saved.left_out {
        edge.speech.refuse(&Refusal::Core { about: Some(document.name), error: document.error });
    }
    Err(Refusal::Said)
}
