//! `ordner recover`: in without the passphrase, by the code on paper, two shares of it, or a key with access; and a new
//! passphrase.

use ordner_vault::LockedVault;

use super::{Edge, Shown};
use crate::arguments::Recover;
use crate::secrets::Secrets;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Recover) -> Result<(), Refusal> {
    LockedVault::at(&verb.binder)?;
    let shown = match edge.secrets.identity()? {
        Some(identity) => Shown::Identity(identity),
        None if verb.share_file.is_empty() => {
            Shown::Code(Secrets::code(verb.recovery_file.as_deref(), edge.speech)?)
        }
        None => Shown::Shares(Secrets::shares(&verb.share_file, edge.speech)?),
    };
    let binder = edge.open_with(&verb.binder, shown.secret())?;
    let new = Secrets::replacement(verb.new_passphrase_file.as_deref(), edge.speech)?;
    binder.change_passphrase(shown.secret(), &new)?;
    binder.lock()?;
    edge.speech.say("cli-passphrase-changed", &[]);
    Ok(())
}
