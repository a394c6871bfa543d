//! `ordner export`: everything in open formats, for other programs and other times.

use super::Edge;
use crate::arguments::Export;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Export) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let exported = binder.export(&verb.out, edge.today, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&serde_json::json!({ "folder": verb.out, "files": exported.files }));
    }
    let (name, files) = (verb.out.display().to_string(), exported.files.to_string());
    edge.speech.say("cli-exported", &[("name", &name), ("files", &files)]);
    if exported.left_out.is_empty() {
        return Ok(());
    }
    edge.speech.say("cli-export-left-out", &[]);
    for document in exported.left_out {
        edge.speech.refuse(&Refusal::Core { about: Some(document.name), error: document.error });
    }
    Err(Refusal::Said)
}
