//! `packs/<region>/statuses.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Status;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusesFile {
    #[serde(default)]
    status: Vec<Status>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Status>> {
    list(file, bytes, "status", |file: StatusesFile| file.status, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.statuses, |status| &status.id, findings);
    for placed in &parts.statuses {
        parts.check_region_exists(placed, findings);
        placed.resolve_all(&["also"], &placed.entry.also, |id| parts.has_status(id), findings);
        placed.resolve_all(&["rights"], &placed.entry.rights, |id| parts.has_right(id), findings);
    }
}
