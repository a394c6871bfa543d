//! Keeping records of the table at which people talk: every kind is added, listed, changed and removed the same way.
//!
//! What was typed is laid over what is kept, field by field; so a field that was not typed stays, and a new kind needs
//! only its fields and its line.

use std::path::Path;

use clap::Args;
use ordner_binder::OwnRecord;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Edge;
use crate::arguments::{OwnAction, OwnVerb};
use crate::output;
use crate::speech::Refusal;

pub fn run<F: Args + Serialize, R: OwnRecord>(
    edge: &Edge<'_>,
    verb: OwnVerb<F>,
    line: fn(&Edge<'_>, &R) -> String,
) -> Result<(), Refusal> {
    match verb.action {
        OwnAction::Add(fields) => save(edge, &verb.binder, None, &fields, &[], line),
        OwnAction::List => list(edge, &verb.binder, line),
        OwnAction::Edit { id, fields, clear } => save(edge, &verb.binder, Some(&id), &fields, &clear, line),
        OwnAction::Remove { id } => remove::<R>(edge, &verb.binder, &id),
    }
}

fn list<R: OwnRecord>(
    edge: &Edge<'_>,
    folder: &Path,
    line: fn(&Edge<'_>, &R) -> String,
) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let records: Vec<(String, R)> = binder.own()?;
    binder.lock()?;
    if edge.json {
        output::json(&records.iter().map(|(id, record)| with_id(id, record)).collect::<Vec<_>>());
    } else if records.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        records.iter().for_each(|(id, record)| out!("{id}  {}", line(edge, record)));
    }
    Ok(())
}

fn save<R: OwnRecord>(
    edge: &Edge<'_>,
    folder: &Path,
    id: Option<&str>,
    typed: &impl Serialize,
    clear: &[String],
    line: fn(&Edge<'_>, &R) -> String,
) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let before = id.map(|id| binder.own_one::<R>(id)).transpose()?;
    let known = before.as_ref().map(|(id, _)| id.clone());
    let record = laid_over(before.map(|(_, record)| record), typed, clear)?;
    let (id, record) = binder.save_own::<R>(known.as_deref(), record, edge.content)?;
    binder.lock()?;
    tell(edge, &id, &record, line);
    edge.speech.say("cli-own-saved", &[]);
    Ok(())
}

fn remove<R: OwnRecord>(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let record = binder.remove_own::<R>(id)?;
    binder.lock()?;
    edge.speech.say("cli-own-removed", &[("name", &record.title())]);
    Ok(())
}

/// Shows one record.
pub fn tell<R: OwnRecord>(edge: &Edge<'_>, id: &str, record: &R, line: fn(&Edge<'_>, &R) -> String) {
    if edge.json {
        output::json(&with_id(id, record));
    } else {
        out!("{id}  {}", line(edge, record));
    }
}

/// A record as programs see it.
pub fn with_id(id: &str, record: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(record).unwrap_or_default();
    value["id"] = json!(id);
    value
}

/// The record with what was typed; what was not typed stays, what is to be cleared goes.
fn laid_over<R: OwnRecord>(
    before: Option<R>,
    typed: &impl Serialize,
    clear: &[String],
) -> Result<R, Refusal> {
    let fields = |value: Result<Value, _>| match value {
        Ok(Value::Object(fields)) => fields,
        Ok(_) | Err(_) => Map::new(),
    };
    let mut record = before.map(|before| fields(serde_json::to_value(before))).unwrap_or_default();
    for field in clear {
        let field = field.replace('-', "_");
        if record.remove(&field).is_none() {
            return Err(Refusal::Edge("error-cli-no-such-field"));
        }
    }
    for (field, value) in fields(serde_json::to_value(typed)) {
        let was_typed = !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
        if was_typed {
            record.insert(field, value);
        }
    }
    // What clap let through can only lack a field that must be there.
    serde_json::from_value(Value::Object(record)).map_err(|_| Refusal::Edge("error-cli-field-missing"))
}

/// The parts of a line that are there.
pub fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let known: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    known.join(" · ")
}
