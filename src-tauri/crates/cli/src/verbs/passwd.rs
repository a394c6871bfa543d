//! `ordner passwd`: another passphrase.

use super::Edge;
use crate::arguments::Passwd;
use crate::secrets::Secrets;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Passwd) -> Result<(), Refusal> {
    let (binder, current) = edge.open_shown(&verb.binder)?;
    let new = Secrets::replacement(verb.new_passphrase_file.as_deref(), edge.speech)?;
    binder.change_passphrase(current.secret(), &new)?;
    binder.lock()?;
    edge.speech.say("cli-passphrase-changed", &[]);
    Ok(())
}
