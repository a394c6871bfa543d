//! `packs/<region>/delivery.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Delivery;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeliveryFile {
    delivery: Vec<Delivery>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Delivery>> {
    list(file, bytes, "delivery", |file: DeliveryFile| file.delivery, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.deliveries, |entry| &entry.id, findings);
    for placed in &parts.deliveries {
        parts.check_region_exists(placed, findings);
    }
}
