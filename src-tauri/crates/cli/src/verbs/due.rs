//! `ordner due` and `ordner limit`: everything that is due in one list, and the deadlines a person keeps.

use ordner_binder::{Due, OwnDeadline};

use super::Edge;
use super::own::joined;
use crate::arguments;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: arguments::Due) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let mut due = binder.due(edge.today, edge.content)?;
    binder.lock()?;
    due.retain(|one| verb.until.is_none_or(|until| one.day <= until));
    if edge.json {
        output::json(&due);
    } else if due.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        due.iter().for_each(|one| out!("{}", due_line(edge, one)));
    }
    edge.speech.say("deadline-letter-decides", &[]);
    Ok(())
}

/// One due thing on a line.
pub fn due_line(edge: &Edge<'_>, one: &Due) -> String {
    joined([
        Some(edge.speech.date(one.day)),
        one.time.map(|time| time.format("%H:%M").to_string()),
        Some(edge.speech.text(one.kind.into(), &[])),
        one.what.clone(),
        one.who.clone(),
        (one.day < edge.today).then(|| edge.speech.text("cli-due-over", &[])),
    ])
}

/// One kept deadline on a line.
pub fn limit(edge: &Edge<'_>, one: &OwnDeadline) -> String {
    joined([
        Some(edge.speech.date(one.day)),
        Some(one.what.clone()),
        one.office.clone(),
        one.done.map(|day| format!("✓ {}", edge.speech.date(day))),
    ])
}
