//! `packs/<region>/roles.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Role;
use crate::findings::Findings;
use crate::source::is_id;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RolesFile {
    role: Vec<Role>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Role>> {
    list(file, bytes, "role", |file: RolesFile| file.role, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.roles, |entry| &entry.id, findings);
    for placed in &parts.roles {
        parts.check_region_exists(placed, findings);
        parts.check_register_exists(placed, &["register"], &placed.entry.register, findings);
        if let Some(fills) = placed.entry.fills.as_ref().filter(|fills| !is_id(fills)) {
            findings.add(placed.malformed(&["fills"], fills, "an-id-like-this"));
        }
    }
}
