//! `ordner backup`: the whole binder as one sealed file, read back before it is called saved.

use super::{Edge, Shown, surroundings};
use crate::arguments::Backup;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Backup) -> Result<(), Refusal> {
    let (mut binder, shown) = edge.open_either(&verb.binder, verb.recovery_file.as_deref())?;
    let saved = binder.backup(&verb.out, shown.secret(), edge.today, edge.content, surroundings())?;
    binder.lock()?;
    if edge.json {
        output::json(&serde_json::json!({ "file": verb.out, "checked": saved.checked }));
    }
    let (name, files) = (verb.out.display().to_string(), saved.checked.files.to_string());
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
