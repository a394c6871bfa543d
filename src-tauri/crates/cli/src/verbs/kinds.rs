//! `ordner kinds`: the kinds of document that a filed paper can name.

use super::Edge;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>) -> Result<(), Refusal> {
    let kinds = edge.content.packs.document_kinds();
    if edge.json {
        output::json(&kinds);
    } else {
        for kind in kinds {
            out!("{:<24} {:>2}  {}", kind.id, kind.register.0, edge.speech.line(&kind.name_line()));
        }
    }
    Ok(())
}
