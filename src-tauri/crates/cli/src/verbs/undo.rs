//! `ordner undo`: takes back the last step.

use ordner_binder::Subject;
use serde_json::json;

use super::Edge;
use crate::arguments::Undo;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Undo) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let undone = binder.undo_last(None, edge.today)?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({ "about": undone.about }));
    }
    for subject in &undone.about {
        let (Subject::Document { title: name, .. }
        | Subject::Contact { title: name, .. }
        | Subject::Number { title: name, .. }
        | Subject::Variant { title: name, .. }
        | Subject::Own { title: name, .. }
        | Subject::Item { id: name }
        | Subject::Other { id: name }) = subject;
        edge.speech.say("cli-undone", &[("name", name)]);
    }
    Ok(())
}
