//! `packs/<region>/areas.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::SupportArea;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreasFile {
    area: Vec<SupportArea>,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, SupportArea>> {
    list(file, bytes, "area", |file: AreasFile| file.area, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.areas, |entry| &entry.id, findings);
    for placed in &parts.areas {
        parts.check_region_exists(placed, findings);
    }
}
