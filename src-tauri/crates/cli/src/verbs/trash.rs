//! `ordner trash`: what was put aside, and the way back.

use std::path::Path;

use ordner_binder::{Discarded, Trashed};
use serde::Serialize;

use super::Edge;
use crate::arguments::{Trash, TrashAction};
use crate::output::{self, moment};
use crate::speech::Refusal;

/// Something in the trash as programs see it.
#[derive(Serialize)]
struct DiscardedOut<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    since: String,
}

impl<'a> DiscardedOut<'a> {
    fn of(one: &'a Discarded) -> Self {
        let kind = match one.what {
            Trashed::Document(_) => "document",
            Trashed::Contact(_) => "contact",
        };
        Self { id: &one.id, kind, title: one.title(), since: moment(one.since) }
    }
}

pub fn run(edge: &Edge<'_>, verb: Trash) -> Result<(), Refusal> {
    match verb.action {
        TrashAction::List => list(edge, &verb.binder),
        TrashAction::Put { id } => put(edge, &verb.binder, &id),
        TrashAction::Restore { id } => restore(edge, &verb.binder, &id),
    }
}

fn list(edge: &Edge<'_>, folder: &Path) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let trash = binder.trash()?;
    binder.lock()?;
    let rows: Vec<_> = trash.iter().map(DiscardedOut::of).collect();
    if edge.json {
        output::json(&rows);
    } else if rows.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        rows.iter().for_each(|row| out!("{}  {}  {}", row.id, row.since, row.title));
    }
    Ok(())
}

fn put(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let document = binder.trash_document(id, Some(edge.today))?;
    binder.lock()?;
    edge.speech.say("cli-trashed", &[("name", &document.title)]);
    Ok(())
}

fn restore(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let found = binder.restore_from_trash(id)?;
    binder.lock()?;
    edge.speech.say("cli-restored-from-trash", &[("name", found.title())]);
    Ok(())
}
