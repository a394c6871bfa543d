//! `packs/<region>/responsibility.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Responsibility;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponsibilityFile {
    responsible: Vec<Responsibility>,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, Responsibility>> {
    list(file, bytes, "responsible", |file: ResponsibilityFile| file.responsible, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.responsibilities, |entry| &entry.id, findings);
    for placed in &parts.responsibilities {
        parts.check_region_exists(placed, findings);
        let row = &placed.entry;
        let topic = parts.topics.iter().any(|known| known.entry.id == row.topic);
        placed.resolve(&["topic"], &row.topic, topic, findings);
        for (position, status) in row.status.iter().enumerate() {
            let path = ["status", &position.to_string()];
            placed.resolve(&path, status, parts.has_status(status), findings);
        }
        for (position, contact) in row.contacts.iter().enumerate() {
            let exists = parts.contacts.iter().any(|known| known.entry.id == *contact);
            placed.resolve(&["contacts", &position.to_string()], contact, exists, findings);
        }
    }
}
