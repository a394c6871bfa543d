//! Reading and checking all content, as every start of the program does.

use std::path::Path;
use std::time::Duration;

use ordner_packs::Packs;

use crate::ROUNDS;
use crate::measure::{Table, middle, row, time};

pub fn rows(_: &Path, table: &mut Table) {
    let load = || {
        time(|| {
            let packs = Packs::embedded().expect("shipped content");
            assert!(packs.packs().len() > 2, "all content must be there");
        })
    };
    let ours = middle((0..ROUNDS).map(|_| load()).collect());
    let none: Option<Duration> = None;
    table.add(row("all content read and checked", ours, "–", none, "≤ 30 ms"));
}
