//! `packs/<region>/topics.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::Topic;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    topic: Vec<Topic>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Topic>> {
    list(file, bytes, "topic", |file: TopicsFile| file.topic, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.topics, |entry| &entry.id, findings);
    for placed in &parts.topics {
        parts.check_region_exists(placed, findings);
    }
}
