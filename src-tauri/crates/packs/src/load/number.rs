//! `packs/<region>/numbers.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::NumberKind;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NumbersFile {
    number: Vec<NumberKind>,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, NumberKind>> {
    list(file, bytes, "number", |file: NumbersFile| file.number, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.numbers, |entry| &entry.id, findings);
    for placed in &parts.numbers {
        parts.check_region_exists(placed, findings);
    }
}
