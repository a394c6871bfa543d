//! `packs/<region>/glossary.toml`, and `glossary/<tag>.toml` with its words in one further language.

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list, single};
use crate::findings::Findings;
use crate::{PacksError, Term, WordList};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    term: Vec<Term>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Term>> {
    list(file, bytes, "term", |file: GlossaryFile| file.term, findings)
}

pub(super) fn read_words<'f>(
    file: &'f str,
    bytes: &'f [u8],
    name: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, WordList>> {
    let placed: Placed<'f, WordList> = single(file, bytes, findings)?;
    let right = format!("{}.toml", placed.entry.id);
    if name != right {
        let expected = format!("glossary/{right}");
        findings.add(PacksError::Misplaced { file: file.to_owned(), expected });
    }
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.terms, |term| &term.id, findings);
    for placed in &parts.terms {
        parts.check_region_exists(placed, findings);
    }
    for placed in &parts.word_lists {
        for id in placed.entry.words.keys() {
            placed.resolve(&["words", id], id, parts.has_term(id), findings);
        }
    }
}
