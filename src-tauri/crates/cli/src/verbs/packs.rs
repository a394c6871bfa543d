//! `ordner packs`: content of a region, from a volunteer's text editor to a person's binder.

mod check;
mod files;
mod intake;
mod sign;
mod table;

use crate::arguments::{Packs, PacksAction};
use crate::speech::Refusal;
use crate::verbs::Edge;

pub fn run(edge: &Edge<'_>, verb: Packs) -> Result<(), Refusal> {
    match verb.action {
        PacksAction::Check { place } => check::run(edge, &place),
        PacksAction::New { folder, name, inherits } => files::new(edge, &folder, &name, &inherits),
        PacksAction::Csv { folder, out } => table::write(edge, &folder, &out),
        PacksAction::Apply { folder, table } => table::apply(edge, &folder, &table),
        PacksAction::Key { out } => sign::key(edge, &out),
        PacksAction::Sign { folder, key, comment, out } => sign::run(edge, &folder, &key, comment, &out),
        PacksAction::Import { binder, place, trust } => intake::import(edge, &binder, &place, trust.meant()),
        PacksAction::Choose { binder, region } => intake::choose(edge, &binder, &region),
        PacksAction::Changes { binder, register } => intake::changes(edge, &binder, register),
    }
}
