//! `packs/<region>/deadlines.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Deadline;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlinesFile {
    #[serde(default)]
    deadline: Vec<Deadline>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Deadline>> {
    list(file, bytes, "deadline", |file: DeadlinesFile| file.deadline, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.deadlines, |deadline| &deadline.id, findings);
    for placed in &parts.deadlines {
        parts.check_region_exists(placed, findings);
    }
}
