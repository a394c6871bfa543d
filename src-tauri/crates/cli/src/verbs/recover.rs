//! `ordner recover`: in with the code on paper, and a new passphrase.

use ordner_binder::Binder;
use ordner_vault::{LockedVault, Secret};

use super::{Edge, surroundings};
use crate::arguments::Recover;
use crate::secrets::Secrets;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Recover) -> Result<(), Refusal> {
    LockedVault::at(&verb.binder)?;
    let code = Secrets::code(verb.recovery_file.as_deref(), edge.speech)?;
    let binder = Binder::open_with_code(&verb.binder, &code, surroundings())?;
    let new = Secrets::replacement(verb.new_passphrase_file.as_deref(), edge.speech)?;
    binder.change_passphrase(Secret::Code(&code), &new)?;
    binder.lock()?;
    edge.speech.say("cli-passphrase-changed", &[]);
    Ok(())
}
