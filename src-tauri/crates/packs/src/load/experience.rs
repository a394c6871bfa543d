//! `packs/<region>/experiences.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Experience;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExperiencesFile {
    experience: Vec<Experience>,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, Experience>> {
    let read = list(file, bytes, "experience", |file: ExperiencesFile| file.experience, findings);
    for placed in &read {
        if let Some(key) = placed.entry.telling() {
            findings.add(placed.malformed(&[key], key, "words without a number or an address"));
        }
    }
    read
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.experiences, |entry| &entry.id, findings);
    for placed in &parts.experiences {
        parts.check_region_exists(placed, findings);
        parts.check_register_exists(placed, &["register"], &placed.entry.register, findings);
    }
}
