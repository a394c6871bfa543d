//! `ordner restore`: a binder out of a backup, in a new place.

use ordner_vault::Watch;

use super::{Edge, surroundings};
use crate::arguments::Restore;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Restore) -> Result<(), Refusal> {
    if verb.binder.symlink_metadata().is_ok() {
        // Told before a passphrase is asked for.
        return Err(ordner_vault::VaultError::AlreadyExists.into());
    }
    let shown = edge.shown(&verb.backup, verb.recovery_file.as_deref())?;
    let checked = ordner_binder::restore(
        &verb.backup,
        &verb.binder,
        shown.secret(),
        surroundings(),
        &Watch::default(),
    )?;
    if edge.json {
        output::json(&serde_json::json!({ "binder": verb.binder, "checked": checked }));
    }
    let (name, files) = (verb.binder.display().to_string(), checked.files.to_string());
    edge.speech.say("cli-restored", &[("name", &name), ("files", &files)]);
    Ok(())
}
