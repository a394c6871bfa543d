//! `ordner note`, `ordner agreed`, `ordner asked`: what was said, who does what by when, what was asked already.

use ordner_binder::{Note, NoteLine};

use super::Edge;
use super::own::joined;
use crate::arguments::Look;
use crate::output;
use crate::speech::Refusal;

/// One talk on a line.
pub fn line(edge: &Edge<'_>, note: &Note) -> String {
    joined([
        Some(edge.speech.date(note.day)),
        note.with.clone(),
        note.topic.clone(),
        note.languages.clone(),
        Some(note.present.join(", ")),
    ])
}

/// One line of a talk.
pub fn agreed(edge: &Edge<'_>, line: &NoteLine) -> String {
    let labelled = |id: &str, words: &Option<String>| {
        words.as_ref().map(|words| format!("{}: {words}", edge.speech.text(id, &[])))
    };
    joined([
        line.said.clone(),
        labelled("cli-agreed-me", &line.mine),
        labelled("cli-agreed-you", &line.theirs),
        line.until.map(|day| edge.speech.date(day)),
        line.done.map(|day| format!("✓ {}", edge.speech.date(day))),
    ])
}

/// The ledger of questions.
pub fn asked(edge: &Edge<'_>, verb: Look) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let ledger = binder.already_asked()?;
    binder.lock()?;
    if edge.json {
        output::json(&ledger);
    } else if ledger.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        for one in &ledger {
            let parts = [Some(edge.speech.date(one.day)), one.with.clone(), Some(one.asked.clone())];
            out!("{}", joined(parts));
        }
    }
    Ok(())
}
