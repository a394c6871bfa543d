//! `ordner list`: what is filed, in all registers or in one.

use ordner_binder::register_id;

use super::Edge;
use crate::arguments::List;
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: List) -> Result<(), Refusal> {
    let register = verb.register.map(|typed| register_id(&edge.content.packs, &typed)).transpose()?;
    let binder = edge.open(&verb.binder)?;
    let mut documents: Vec<_> = binder.documents().collect();
    if let Some(register) = register {
        documents.retain(|(_, document)| document.register == register);
    }
    print(edge, &documents);
    binder.lock()?;
    Ok(())
}

/// Writes documents as `list` and `search` do.
pub fn print(edge: &Edge<'_>, documents: &[(&str, &ordner_binder::Document)]) {
    if edge.json {
        output::json(
            &documents.iter().map(|(id, document)| DocumentOut::of(id, document)).collect::<Vec<_>>(),
        );
    } else if documents.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        documents.iter().for_each(|(id, document)| println!("{}", document_line(id, document)));
    }
}
