//! `packs/<region>/holidays.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Holiday;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidaysFile {
    holiday: Vec<Holiday>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Holiday>> {
    list(file, bytes, "holiday", |file: HolidaysFile| file.holiday, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.holidays, |entry| &entry.id, findings);
    for placed in &parts.holidays {
        parts.check_region_exists(placed, findings);
    }
}
