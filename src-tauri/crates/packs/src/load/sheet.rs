//! `sheets/<id>.toml`.

use super::Parts;
use super::placed::{Placed, single};
use crate::findings::Findings;
use crate::{PacksError, Sheet};

/// Longer sheets are no sheets.
const MOST_BLOCKS: usize = 60;

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    name: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, Sheet>> {
    let placed: Placed<'_, Sheet> = single(file, bytes, findings)?;
    // The file name repeats the id, so that a folder listing is a table of contents.
    let right = format!("{}.toml", placed.entry.id);
    if name != right {
        findings.add(PacksError::Misplaced { file: file.to_owned(), expected: format!("sheets/{right}") });
    }
    check_shape(&placed, findings);
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for placed in &parts.sheets {
        parts.check_register_exists(placed, &["register"], &placed.entry.register, findings);
    }
}

fn check_shape(placed: &Placed<'_, Sheet>, findings: &mut Findings) {
    let sheet = &placed.entry;
    if sheet.presets.is_empty() {
        findings.add(placed.malformed(&["presets"], "presets", "[\"me\", \"office\"]"));
    }
    if !(1..=4).contains(&sheet.copies) {
        findings.add(placed.malformed(&["copies"], "copies", "1 to 4"));
    }
    if sheet.blocks.is_empty() || sheet.blocks.len() > MOST_BLOCKS {
        findings.add(placed.malformed(&["blocks"], "blocks", "1 to 60 blocks"));
    }
    for (index, block) in sheet.blocks.iter().enumerate() {
        if let Some((name, expected)) = block.flaw() {
            findings.add(placed.malformed(&["blocks", &index.to_string()], name, expected));
        }
    }
}
