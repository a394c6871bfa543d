//! `ordner status`: which residence paper the lists of a binder are for, and what it usually means.

use ordner_packs::{Packs, Status as Paper};
use serde_json::json;

use super::Edge;
use crate::arguments::Status;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Status) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    if verb.forget || verb.id.is_some() {
        binder.set_status(verb.id.as_deref(), edge.content)?;
    }
    let packs = binder.packs(edge.content);
    match binder.status(edge.content) {
        Some(status) => tell(edge, packs, status),
        None if edge.json => output::json(&json!({ "status": null })),
        None => {
            edge.speech.say("cli-status-none", &[]);
            for status in packs.statuses().iter().filter(|status| !status.group) {
                out!("{:<18} {}", status.id, edge.speech.line(&status.name_line()));
            }
        }
    }
    binder.lock()?;
    Ok(())
}

/// What a paper usually means, each line with its law; when it is old or unchecked, that is said.
fn tell(edge: &Edge<'_>, packs: &Packs, status: &Paper) {
    let rights: Vec<_> = packs.rights_of(status).collect();
    if edge.json {
        output::json(&json!({ "status": status, "rights": rights }));
        return;
    }
    let speech = edge.speech;
    out!("{}: {}", status.id, speech.line(&status.name_line()));
    if let Some(meaning) = status.meaning_line() {
        out!("{}", speech.line(&meaning));
    }
    if let Some(validity) = status.validity_line() {
        out!("{}: {}", speech.text("cli-status-valid", &[]), speech.line(&validity));
    }
    if let Some(note) = status.note_line() {
        out!("{}", speech.line(&note));
    }
    for right in rights {
        let text = speech.line(&right.line());
        let law = right.law.as_deref().map(|law| format!(" ({law})")).unwrap_or_default();
        out!("- {text}{law}{}", speech.doubt(&right.fact, edge.today));
    }
    speech.say("cli-status-letter", &[]);
}
