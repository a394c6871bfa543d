//! `packs/<region>/deadlines.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::findings::Findings;
use crate::{Deadline, Length, Theme};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlinesFile {
    #[serde(default)]
    deadline: Vec<Deadline>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Deadline>> {
    let deadlines = list(file, bytes, "deadline", |file: DeadlinesFile| file.deadline, findings);
    for deadline in &deadlines {
        check_asylum(deadline, findings);
    }
    deadlines
}

/// A rule of the asylum procedure must not know a period: people would trust it more than their letter.
fn check_asylum(placed: &Placed<'_, Deadline>, findings: &mut Findings) {
    let deadline = &placed.entry;
    if deadline.theme == Theme::Asylum && matches!(deadline.count.length(), Some(Length::Preset(_))) {
        let name = format!("{}.count", deadline.id);
        findings.add(placed.malformed(&["count"], &name, "{ within = \"letter\" }"));
    }
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.deadlines, |deadline| &deadline.id, findings);
    for placed in &parts.deadlines {
        parts.check_region_exists(placed, findings);
        for (position, delivery) in placed.entry.delivery.iter().enumerate() {
            let exists = parts.deliveries.iter().any(|known| known.entry.id == *delivery);
            placed.resolve(&["delivery", &position.to_string()], delivery, exists, findings);
        }
    }
}
