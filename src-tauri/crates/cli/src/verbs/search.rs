//! `ordner search`: finds documents by any part of their words, in every spelling.

use super::{Edge, list};
use crate::arguments::Search;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Search) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    list::print(edge, &binder.search(&verb.query));
    binder.lock()?;
    Ok(())
}
