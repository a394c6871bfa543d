//! `ordner edit`: changes what a document's card says; its file never changes.

use ordner_binder::{DocumentChange, Lent};
use ordner_packs::RegisterId;

use super::Edge;
use crate::arguments::{Clearable, Edit, TypedPrivacy};
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Edit) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let (id, document) = binder.document(&verb.id)?;
    let mut change = DocumentChange::of(&document);
    for field in verb.clear {
        match field {
            Clearable::Kind => change.kind = None,
            Clearable::Person => change.person = None,
            Clearable::Office => change.office = None,
            Clearable::Reference => change.reference = None,
            Clearable::Issued => change.issued = None,
            Clearable::ValidUntil => change.valid_until = None,
            Clearable::Original => change.original = None,
            Clearable::Lent => change.lent = None,
            Clearable::Note => change.note = None,
        }
    }
    let card = verb.card;
    change.title = card.title.unwrap_or(change.title);
    change.register = verb.register.map_or(change.register, RegisterId);
    change.kind = card.kind.or(change.kind);
    change.issued = card.issued.or(change.issued);
    change.valid_until = card.valid_until.or(change.valid_until);
    change.original = card.original.or(change.original);
    change.person = card.person.or(change.person);
    change.office = card.office.or(change.office);
    change.reference = card.reference.or(change.reference);
    change.note = card.note.or(change.note);
    change.lent = match (verb.lent_to, change.lent) {
        (Some(to), before) => {
            Some(Lent { to, since: verb.lent_since.or(before.and_then(|lent| lent.since)) })
        }
        (None, Some(before)) => Some(Lent { since: verb.lent_since.or(before.since), ..before }),
        (None, None) if verb.lent_since.is_some() => return Err(Refusal::Edge("error-cli-lent-to-whom")),
        (None, None) => None,
    };
    change.private = match verb.private {
        None => change.private,
        Some(TypedPrivacy::Yes) => Some(true),
        Some(TypedPrivacy::No) => Some(false),
        Some(TypedPrivacy::AsUsual) => None,
    };
    let document = binder.change_document(&id, change, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&DocumentOut::of(&id, &document));
    } else {
        out!("{}", document_line(&id, &document));
    }
    edge.speech.say("cli-edited", &[]);
    Ok(())
}
