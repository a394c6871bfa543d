//! `ordner search`: finds documents by any part of their words, in every spelling.

use ordner_binder::Wanted;

use super::{Edge, Opened, list};
use crate::arguments::Search;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Search) -> Result<(), Refusal> {
    let wanted = Wanted {
        query: verb.query,
        filter: verb.only.map(Into::into),
        person: verb.person,
        office: verb.office,
    };
    match edge.open_to_read(&verb.binder, None)? {
        Opened::Whole(binder) => {
            list::print(edge, &binder.find(&wanted, edge.today, edge.content).hits);
            binder.lock()?;
        }
        Opened::View(binder) => list::print(edge, &binder.find(&wanted, edge.today, edge.content).hits),
    }
    Ok(())
}
