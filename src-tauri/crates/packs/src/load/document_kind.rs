//! `packs/<region>/documents.toml`.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::DocumentKind;
use crate::findings::Findings;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentsFile {
    document: Vec<DocumentKind>,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Vec<Placed<'f, DocumentKind>> {
    list(file, bytes, "document", |file: DocumentsFile| file.document, findings)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.document_kinds, |entry| &entry.id, findings);
    for placed in &parts.document_kinds {
        parts.check_region_exists(placed, findings);
        parts.check_register_exists(placed, &["register"], &placed.entry.register, findings);
    }
}
