//! `checklists/<id>.toml`.

use super::Parts;
use super::placed::{Placed, single};
use crate::findings::Findings;
use crate::{Checklist, PacksError};

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    name: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, Checklist>> {
    let placed: Placed<'f, Checklist> = single(file, bytes, findings)?;
    // The file name repeats the id, so that a folder listing is a table of contents.
    let right = format!("{}.toml", placed.entry.id);
    if name != right {
        let expected = format!("checklists/{right}");
        findings.add(PacksError::Misplaced { file: file.to_owned(), expected });
    }
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for placed in &parts.checklists {
        let checklist = &placed.entry;
        parts.check_register_exists(placed, &["register"], &checklist.register, findings);
        for (index, item) in checklist.items.iter().enumerate() {
            let index = index.to_string();
            for (position, status) in item.applies_to.iter().enumerate() {
                let path = ["items", &index, "applies_to", &position.to_string()];
                placed.resolve(&path, status, parts.has_status(status), findings);
            }
            parts.check_kinds(placed, &["items", &index, "documents"], &item.documents, findings);
            if let Some(deadline) = &item.deadline {
                let path = ["items", &index, "deadline"];
                placed.resolve(&path, deadline, parts.has_deadline(deadline), findings);
            }
            if let Some(region) = &item.only_in {
                let path = ["items", &index, "only_in"];
                placed.resolve(&path, region, parts.region(region).is_some(), findings);
            }
        }
    }
}
