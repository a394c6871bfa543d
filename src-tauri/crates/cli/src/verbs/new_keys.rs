//! `ordner new-keys`: everything sealed anew, for when a key or the passphrase was seen.

use ordner_binder::Binder;
use ordner_vault::{NewLocks, Passphrase, RecoveryCode};
use serde_json::json;

use super::{Edge, Shown, surroundings};
use crate::arguments::NewKeys;
use crate::output;
use crate::secrets::{Secrets, yes};
use crate::speech::Refusal;

const MEBIBYTE: u64 = 1 << 20;

pub fn run(edge: &Edge<'_>, verb: NewKeys) -> Result<(), Refusal> {
    edge.refuse_recovery_file(verb.recovery_out.as_deref())?;
    let (binder, current) = edge.open_shown(&verb.binder)?;
    let room = binder.room_for_new_keys()?.div_ceil(MEBIBYTE);
    edge.speech.say("cli-new-keys-room", &[("megabytes", &room.to_string())]);
    let keep = kept(edge, &binder, &verb)?;
    let new = match (&verb.new_passphrase_file, &current) {
        (None, Shown::Passphrase(_)) => None,
        (file, _) => Some(Secrets::replacement(file.as_deref(), edge.speech)?),
    };
    let passphrase = new.as_ref().or(current.passphrase()).ok_or(Refusal::Edge("error-cli-no-passphrase"))?;
    let code = RecoveryCode::generate(surroundings());
    let locks = NewLocks { passphrase, code: &code, keep: &keep };
    let renewal = binder.prepare_new_keys(current.secret(), locks)?;
    let printed = code.groups().join(" ");
    if let Some(place) = &verb.recovery_out {
        ordner_binder::export::save(place, &mut format!("{printed}\n").as_bytes())?;
    }
    let taken = binder.take_new_keys(renewal);
    // Even if the disk failed on the way the new code may be in force, so it is told, and never removed.
    let shown = verb.recovery_out.is_none().then_some(printed);
    if edge.json {
        output::json(&json!({ "binder": verb.binder, "recovery_code": shown }));
    } else if let Some(code) = &shown {
        out!("{code}");
    }
    taken?.lock()?;
    edge.speech
        .say(if new.is_some() { "cli-new-keys-made" } else { "cli-new-keys-made-same-passphrase" }, &[]);
    edge.speech.say(if shown.is_some() { "cli-recovery-shown" } else { "cli-recovery-written" }, &[]);
    edge.speech.say("cli-new-keys-before", &[]);
    Ok(())
}

/// The ids of those who keep access: named on the command line, or asked for one by one.
fn kept(edge: &Edge<'_>, binder: &Binder, verb: &NewKeys) -> Result<Vec<String>, Refusal> {
    let named: Vec<_> = binder.accesses()?.into_iter().filter(|access| !access.name.is_empty()).collect();
    if named.is_empty() || verb.keep_nobody {
        return Ok(Vec::new());
    }
    if !verb.keep.is_empty() {
        return verb.keep.iter().map(|name| Ok(binder.access(name)?.id)).collect();
    }
    let mut kept = Vec::new();
    for access in named {
        let keeps = yes("cli-ask-keep-access", &[("name", &access.name)], edge.speech);
        if keeps.map_err(|_| Refusal::Edge("error-cli-who-keeps-access"))? {
            kept.push(access.id);
        }
    }
    Ok(kept)
}

impl Shown {
    fn passphrase(&self) -> Option<&Passphrase> {
        match self {
            Self::Passphrase(passphrase) => Some(passphrase),
            _ => None,
        }
    }
}
