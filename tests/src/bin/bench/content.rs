//! Reading and checking all content, as every start of the program does.

use ordner_packs::Packs;

use crate::ROUNDS;
use crate::measure::{Row, Table, median, time};

pub fn rows(table: &mut Table) {
    let load = || {
        time(|| {
            let packs = Packs::embedded().expect("shipped content");
            assert!(packs.packs().len() > 2, "all content must be there");
        })
    };
    table.add(Row {
        work: "all content read and checked".to_owned(),
        ours: Some(median((0..ROUNDS).map(|_| load()).collect())),
        peer: "none".to_owned(),
        theirs: None,
        goal: "≤ 30 ms".to_owned(),
    });
}
