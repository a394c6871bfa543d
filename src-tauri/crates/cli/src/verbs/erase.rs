//! `ordner erase`: destroys a binder for good, after its name was typed.

use std::io::{BufRead, IsTerminal};

use ordner_binder::erase;
use ordner_vault::{Erased, LockedVault, VaultError};

use super::{Edge, surroundings};
use crate::arguments::Erase;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Erase) -> Result<(), Refusal> {
    let name = verb.binder.file_name().unwrap_or(verb.binder.as_os_str()).to_string_lossy().into_owned();
    match LockedVault::at(&verb.binder) {
        // Half erased before, or damaged beyond opening: it can still be erased.
        Ok(_) | Err(VaultError::FileMissing { .. } | VaultError::Damaged { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    if !verb.yes {
        if !std::io::stdin().is_terminal() {
            return Err(Refusal::Edge("error-cli-erase-not-confirmed"));
        }
        edge.speech.say("cli-ask-erase", &[("name", &name)]);
        let mut typed = String::new();
        let read = std::io::stdin().lock().read_line(&mut typed);
        if read.is_err() || typed.trim() != name {
            return Err(Refusal::Edge("error-cli-erase-not-confirmed"));
        }
    }
    let erased = erase(&verb.binder, surroundings())?;
    edge.speech.say("cli-erased", &[("name", &name)]);
    if let Erased::OthersLeft(others) = erased {
        edge.speech.say("cli-erase-others", &[("count", &others.len().to_string())]);
    }
    edge.speech.say("cli-erase-note", &[]);
    Ok(())
}
