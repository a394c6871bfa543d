//! `paths/<id>.toml`.

use super::Parts;
use super::placed::{Placed, single};
use crate::findings::Findings;
use crate::{LifePath, PacksError};

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    name: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, LifePath>> {
    let placed: Placed<'f, LifePath> = single(file, bytes, findings)?;
    let right = format!("{}.toml", placed.entry.id);
    if name != right {
        let expected = format!("paths/{right}");
        findings.add(PacksError::Misplaced { file: file.to_owned(), expected });
    }
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for placed in &parts.paths {
        let path = &placed.entry;
        placed.resolve_all(&["applies_to"], &path.applies_to, |id| parts.has_status(id), findings);
        parts.check_kinds(placed, &["has"], &path.has, findings);
        let is_sheet = |id: &String| parts.sheets.iter().any(|sheet| sheet.entry.id == *id);
        placed.resolve_all(&["sheets"], &path.sheets, is_sheet, findings);
        for (index, step) in path.steps.iter().enumerate() {
            let index = index.to_string();
            let at = |key: &'static str| ["steps", index.as_str(), key];
            if let Some(office) = &step.office {
                placed.resolve(&at("office"), office, parts.has_term(office), findings);
            }
            if let Some(deadline) = &step.deadline {
                placed.resolve(&at("deadline"), deadline, parts.has_deadline(deadline), findings);
            }
            if let Some(checklist) = &step.checklist {
                placed.resolve(&at("checklist"), checklist, parts.has_checklist(checklist), findings);
            }
            parts.check_kinds(placed, &at("needs"), &step.needs, findings);
            parts.check_kinds(placed, &at("gives"), &step.gives, findings);
        }
    }
}
