//! `ordner add`: files papers in a register.

use std::path::Path;

use ordner_binder::{Placement, files_at, filing_place, to_sort};
use serde_json::json;

use super::Edge;
use crate::arguments::Add;
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Add) -> Result<(), Refusal> {
    let register = filing_place(&edge.content.packs, &verb.register)?;
    if verb.card.title.is_some() && verb.file.len() > 1 {
        return Err(Refusal::Edge("error-cli-one-title-many-files"));
    }
    let placement = Placement {
        register,
        title: verb.card.title,
        kind: verb.card.kind,
        person: verb.card.person,
        office: verb.card.office,
        reference: verb.card.reference,
        issued: verb.card.issued,
        valid_until: verb.card.valid_until,
        original: verb.card.original,
        note: verb.card.note,
    };
    let mut binder = edge.open(&verb.binder)?;
    let files = if placement.register == to_sort() {
        verb.file.iter().map(|path| files_at(path)).collect::<Result<Vec<_>, _>>()?.concat()
    } else {
        verb.file
    };
    let paths: Vec<&Path> = files.iter().map(AsRef::as_ref).collect();
    let added = binder.add(&paths, &placement, edge.today, edge.content)?;
    binder.lock()?;
    if edge.json {
        let filed: Vec<_> = added.filed.iter().map(|(id, document)| DocumentOut::of(id, document)).collect();
        let refused: Vec<_> =
            added.refused.iter().map(|file| json!({ "name": file.name, "error": file.error })).collect();
        output::json(&json!({ "documents": filed, "refused": refused }));
    } else {
        added.filed.iter().for_each(|(id, document)| out!("{}", document_line(id, document)));
    }
    edge.speech.say("cli-filed", &[("count", &added.filed.len().to_string())]);
    if added.refused.is_empty() {
        return Ok(());
    }
    for file in added.refused {
        edge.speech.refuse(&Refusal::Core { about: Some(file.name), error: file.error });
    }
    Err(Refusal::Said)
}
