//! `registers/<number or letter>-<word>.toml`.

use super::Parts;
use super::placed::{Placed, claim_ids, single};
use crate::findings::Findings;
use crate::{Group, PacksError, Register};

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    name: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, Register>> {
    let placed = single(file, bytes, findings)?;
    check_shape(&placed, name, findings);
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.registers, |register| &register.id.0, findings);
    for placed in &parts.registers {
        parts.check_terms(placed, &["words"], &placed.entry.words, findings);
    }
}

fn check_shape(placed: &Placed<'_, Register>, name: &str, findings: &mut Findings) {
    let id = placed.entry.id.0.as_str();
    let group = placed.entry.group;
    let is_shaped = match group {
        Group::Tab => id.len() <= 2 && !id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit()),
        Group::Front | Group::Back => id.len() == 1 && id.bytes().all(|byte| byte.is_ascii_lowercase()),
    };
    if !is_shaped {
        let expected = if group == Group::Tab { "\"7\"" } else { "\"a\"" };
        findings.add(placed.malformed(&["id"], "id", expected));
        return;
    }
    let prefix = match group {
        Group::Tab => format!("{id:0>2}-"),
        Group::Front | Group::Back => format!("{id}-"),
    };
    if !name.starts_with(&prefix) {
        let expected = format!("registers/{prefix}*.toml");
        findings.add(PacksError::Misplaced { file: placed.source.file.to_owned(), expected });
    }
}
