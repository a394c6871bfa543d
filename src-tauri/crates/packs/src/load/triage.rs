//! `triage/*.toml`: signs and advice in one file.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::findings::Findings;
use crate::{Sign, TriageAdvice};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TriageFile {
    #[serde(default)]
    sign: Vec<Sign>,
    #[serde(default)]
    advice: Vec<TriageAdvice>,
}

pub(super) fn read_signs<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, Sign>> {
    list(file, bytes, "sign", |file: TriageFile| file.sign, findings)
}

pub(super) fn read_advice<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, TriageAdvice>> {
    list(file, bytes, "advice", |file: TriageFile| file.advice, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.signs, |entry| &entry.id, findings);
    for placed in &parts.signs {
        if let Some(office) = &placed.entry.office {
            placed.resolve(&["office"], office, parts.has_term(office), findings);
        }
    }
}
