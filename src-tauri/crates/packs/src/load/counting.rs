//! `packs/<region>/counting.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Counting;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountingFile {
    counting: Vec<Counting>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Counting>> {
    list(file, bytes, "counting", |file: CountingFile| file.counting, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.countings, |entry| &entry.id, findings);
    for placed in &parts.countings {
        parts.check_region_exists(placed, findings);
    }
}
