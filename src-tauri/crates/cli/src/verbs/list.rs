//! `ordner list`: what is filed, in all registers or in one.

use std::ops::Deref;

use ordner_binder::{Binder, filing_place, to_sort};
use ordner_packs::RegisterId;
use ordner_vault::Readable;

use super::{Edge, Opened};
use crate::arguments::List;
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: List) -> Result<(), Refusal> {
    let register = verb.register.map(|typed| filing_place(&edge.content.packs, &typed)).transpose()?;
    match edge.open_to_read(&verb.binder, None)? {
        Opened::Whole(binder) => {
            tell(edge, &binder, register.as_ref());
            binder.lock()?;
        }
        Opened::View(binder) => tell(edge, &binder, register.as_ref()),
    }
    Ok(())
}

fn tell(edge: &Edge<'_>, binder: &Binder<impl Deref<Target = Readable>>, register: Option<&RegisterId>) {
    let mut documents: Vec<_> = binder.documents().collect();
    if let Some(register) = register {
        documents.retain(|(_, document)| {
            document.register == *register || (*register == to_sort() && document.is_to_sort())
        });
    }
    print(edge, &documents);
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
        documents.iter().for_each(|(id, document)| out!("{}", document_line(id, document)));
    }
}
