//! `ordner show`: takes an original out, byte for byte.

use std::path::Path;

use ordner_binder::{BinderError, export};

use super::Edge;
use crate::arguments::Show;
use crate::output::{self, DocumentOut};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Show) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let (id, document) = binder.document(&verb.id)?;
    let mut original = binder.read_file(&document)?;
    if verb.out == Path::new("-") {
        let name = document.title.clone();
        std::io::copy(&mut original, &mut std::io::stdout().lock())
            .map_err(|_| BinderError::NotSaved { name })?;
    } else {
        export::save(&verb.out, &mut original)?;
        if edge.json {
            output::json(&DocumentOut::of(&id, &document));
        }
        edge.speech.say("cli-saved", &[("name", &verb.out.display().to_string())]);
    }
    drop(original);
    binder.lock()?;
    Ok(())
}
