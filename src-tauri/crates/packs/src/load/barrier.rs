//! `packs/<region>/barriers.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Barrier;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BarriersFile {
    barrier: Vec<Barrier>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Barrier>> {
    list(file, bytes, "barrier", |file: BarriersFile| file.barrier, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.barriers, |entry| &entry.id, findings);
    for placed in &parts.barriers {
        parts.check_region_exists(placed, findings);
    }
}
