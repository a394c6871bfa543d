//! `ordner repair`: a sound copy of everything that can still be read. The damaged binder stays as it is.

use ordner_binder::ViewedBinder;
use ordner_vault::{LockedVault, VaultError};

use super::{Edge, surroundings};
use crate::arguments::Repair;
use crate::output;
use crate::speech::{Refusal, words_of_finding};

pub fn run(edge: &Edge<'_>, verb: Repair) -> Result<(), Refusal> {
    if verb.to.symlink_metadata().is_ok() {
        return Err(VaultError::AlreadyExists.into());
    }
    LockedVault::at(&verb.binder)?;
    let shown = edge.shown(&verb.binder, verb.recovery_file.as_deref())?;
    let damaged = ViewedBinder::view(&verb.binder, shown.secret(), edge.today, edge.content)?;
    let repaired = damaged.repair(&verb.to, edge.today, edge.content, surroundings())?;
    if edge.json {
        output::json(&serde_json::json!({
            "binder": verb.to, "report": repaired.report, "found": repaired.found, "lost": repaired.lost,
        }));
    }
    let (name, count) = (verb.to.display().to_string(), repaired.report.records.to_string());
    edge.speech.say("cli-repaired", &[("name", &name), ("records", &count)]);
    if repaired.found > 0 {
        edge.speech.say("cli-repair-found", &[("count", &repaired.found.to_string())]);
    }
    for title in &repaired.lost {
        edge.speech.say("cli-repair-lost", &[("title", title)]);
    }
    for finding in &repaired.report.findings {
        let (id, args) = words_of_finding(finding);
        edge.speech.say_with_hint(&id, &args, None);
    }
    edge.speech.say("cli-repair-keep", &[]);
    Ok(())
}
