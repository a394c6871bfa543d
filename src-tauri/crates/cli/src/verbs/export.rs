//! `ordner export`: everything in open formats, for other programs and other times.

use super::{Edge, Opened};
use crate::arguments::Export;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Export) -> Result<(), Refusal> {
    let exported = match edge.open_to_read(&verb.binder, verb.recovery_file.as_deref())? {
        Opened::Whole(binder) => {
            let exported = binder.export(&verb.out, edge.today, edge.content)?;
            binder.lock()?;
            exported
        }
        Opened::View(binder) => binder.export(&verb.out, edge.today, edge.content)?,
    };
    if edge.json {
        output::json(&serde_json::json!({ "folder": verb.out, "files": exported.files }));
    }
    let (name, files) = (verb.out.display().to_string(), exported.files.to_string());
    edge.speech.say("cli-exported", &[("name", &name), ("files", &files)]);
    for unfinished in &exported.unfinished {
        edge.speech.say("cli-export-unfinished", &[("name", &unfinished.display().to_string())]);
    }
    if exported.left_out.is_empty() {
        return Ok(());
    }
    edge.speech.say("cli-export-left-out", &[]);
    for document in exported.left_out {
        edge.speech.refuse(&Refusal::Core { about: Some(document.name), error: document.error });
    }
    Err(Refusal::Said)
}
