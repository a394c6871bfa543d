//! `ordner letter`: what makes a filed paper a letter, and the earliest plausible day it gives.

use super::Edge;
use crate::arguments::{ClearableOfLetter, Letter};
use crate::bilingual::both;
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Letter) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let (id, document) = binder.document(&verb.id)?;
    let mut letter = document.letter.unwrap_or_default();
    for field in verb.clear {
        match field {
            ClearableOfLetter::Delivered => letter.way = None,
            ClearableOfLetter::Envelope => letter.envelope = None,
            ClearableOfLetter::Arrived => letter.arrived = None,
            ClearableOfLetter::Rule => letter.rule = None,
            ClearableOfLetter::Period => letter.period = None,
            ClearableOfLetter::Done => letter.done = None,
            ClearableOfLetter::EnvelopePhoto => letter.envelope_photo = None,
        }
    }
    letter.way = verb.delivered.map(Into::into).or(letter.way);
    letter.envelope = verb.envelope.or(letter.envelope);
    letter.arrived = verb.arrived.or(letter.arrived);
    letter.rule = verb.rule.or(letter.rule);
    letter.period = verb.period.or(letter.period);
    letter.done = verb.done.or(letter.done);
    letter.envelope_photo = verb.envelope_photo.or(letter.envelope_photo);
    let letter = (!verb.none).then_some(letter);
    let document = binder.write_letter(&id, letter, edge.today, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&DocumentOut::of(&id, &document));
    } else {
        out!("{}", document_line(&id, &document));
        let due = document.letter.as_ref().and_then(|letter| letter.due);
        for pen in both(edge) {
            if let Some(due) = due {
                out!("=>  {}", pen.say("deadline-meaning-last-day", &[("day", &pen.day(due))]));
                out!("    {}", pen.say("deadline-letter-decides", &[]));
                out!("    {}", pen.say("deadline-be-early", &[]));
            }
        }
    }
    edge.speech.say("cli-edited", &[]);
    Ok(())
}
