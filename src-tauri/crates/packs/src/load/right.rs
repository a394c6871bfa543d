//! `packs/<region>/rights.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Right;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightsFile {
    right: Vec<Right>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Right>> {
    list(file, bytes, "right", |file: RightsFile| file.right, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.rights, |entry| &entry.id, findings);
    for placed in &parts.rights {
        parts.check_region_exists(placed, findings);
    }
}
