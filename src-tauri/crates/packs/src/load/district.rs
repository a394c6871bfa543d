//! `packs/<region>/regions.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::District;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionsFile {
    district: Vec<District>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, District>> {
    list(file, bytes, "district", |file: RegionsFile| file.district, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.districts, |entry| &entry.id, findings);
    for placed in &parts.districts {
        parts.check_region_exists(placed, findings);
    }
}
