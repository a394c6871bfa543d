//! `ordner search`: finds documents by any part of their words, in every spelling.

use super::{Edge, Opened, list};
use crate::arguments::Search;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Search) -> Result<(), Refusal> {
    match edge.open_to_read(&verb.binder, None)? {
        Opened::Whole(binder) => {
            list::print(edge, &binder.search(&verb.query));
            binder.lock()?;
        }
        Opened::View(binder) => list::print(edge, &binder.search(&verb.query)),
    }
    Ok(())
}
