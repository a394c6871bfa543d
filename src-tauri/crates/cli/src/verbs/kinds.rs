//! `ordner kinds`: the ids that other verbs name: kinds of document, roles, areas of support, barriers.

use super::Edge;
use crate::arguments::{Kinds, TypedKinds};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: &Kinds) -> Result<(), Refusal> {
    let (packs, speech) = (&edge.content.packs, edge.speech);
    match (verb.of, edge.json) {
        (TypedKinds::Documents, true) => output::json(&packs.document_kinds()),
        (TypedKinds::Roles, true) => output::json(&packs.roles()),
        (TypedKinds::Areas, true) => output::json(&packs.areas()),
        (TypedKinds::Barriers, true) => output::json(&packs.barriers()),
        (TypedKinds::Documents, false) => {
            for kind in packs.document_kinds() {
                out!("{:<24} {:>2}  {}", kind.id, kind.register.0, speech.line(&kind.name_line()));
            }
        }
        (TypedKinds::Roles, false) => {
            for role in packs.roles() {
                out!("{:<24} {:>2}  {}", role.id, role.register.0, speech.line(&role.name_line()));
            }
        }
        (TypedKinds::Areas, false) => {
            for area in packs.areas() {
                let doubt = speech.doubt(&area.fact, edge.today);
                out!("{:<24} {}{doubt}", area.id, speech.line(&area.name_line()));
            }
        }
        (TypedKinds::Barriers, false) => {
            for barrier in packs.barriers() {
                let (name, next) = (speech.line(&barrier.name_line()), speech.line(&barrier.next_line()));
                out!("{:<24} {name}: {next}", barrier.id);
            }
        }
    }
    Ok(())
}
