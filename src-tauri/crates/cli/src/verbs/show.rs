//! `ordner show`: takes an original out, byte for byte.

use std::ops::Deref;
use std::path::Path;

use ordner_binder::{Binder, BinderError, export};
use ordner_vault::Readable;

use super::{Edge, Opened};
use crate::arguments::Show;
use crate::output::{self, DocumentOut};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Show) -> Result<(), Refusal> {
    match edge.open_to_read(&verb.binder, None)? {
        Opened::Whole(binder) => {
            take_out(edge, &binder, &verb)?;
            binder.lock()?;
        }
        Opened::View(binder) => take_out(edge, &binder, &verb)?,
    }
    Ok(())
}

fn take_out(
    edge: &Edge<'_>,
    binder: &Binder<impl Deref<Target = Readable>>,
    verb: &Show,
) -> Result<(), Refusal> {
    let (id, document) = binder.document(&verb.id)?;
    let mut original = binder.read_page(&document, verb.page)?;
    if verb.out == Path::new("-") {
        let name = document.title.clone();
        output::copy(&mut original).map_err(|_| BinderError::NotSaved { name })?;
    } else {
        export::save(&verb.out, &mut original)?;
        if edge.json {
            output::json(&DocumentOut::of(&id, &document));
        }
        edge.speech.say("cli-saved", &[("name", &verb.out.display().to_string())]);
    }
    Ok(())
}
