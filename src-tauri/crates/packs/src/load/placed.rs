//! An entry together with its place, so that a mistake seen late is still named with file and line.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::de::DeserializeOwned;

use crate::PacksError;
use crate::findings::Findings;
use crate::source::Source;

/// One entry and where it stands.
pub(super) struct Placed<'f, T> {
    pub(super) source: Rc<Source<'f>>,
    /// The key of the list it stands in and its position; none for a file that is one entry.
    at: Option<(&'static str, usize)>,
    pub(super) entry: T,
}

/// A file that is one entry.
pub(super) fn single<'f, T: DeserializeOwned>(
    file: &'f str,
    bytes: &'f [u8],
    findings: &mut Findings,
) -> Option<Placed<'f, T>> {
    let (source, entry) = Source::read(file, bytes, findings)?;
    Some(Placed { source: Rc::new(source), at: None, entry })
}

/// A file that is a list under one key: `[[key]]`.
pub(super) fn list<'f, F: DeserializeOwned, T>(
    file: &'f str,
    bytes: &'f [u8],
    key: &'static str,
    entries: fn(F) -> Vec<T>,
    findings: &mut Findings,
) -> Vec<Placed<'f, T>> {
    let Some((source, read)) = Source::read::<F>(file, bytes, findings) else { return vec![] };
    let source = Rc::new(source);
    let place = |(index, entry)| Placed { source: Rc::clone(&source), at: Some((key, index)), entry };
    entries(read).into_iter().enumerate().map(place).collect()
}

impl<T> Placed<'_, T> {
    /// The folder of a region's file: `dresden` for `packs/dresden/contacts.toml`.
    pub(super) fn folder(&self) -> &str {
        self.source.file.split('/').nth(1).unwrap_or_default()
    }

    /// The line of a value of the entry: keys, and positions in lists counted from 0.
    pub(super) fn line(&self, path: &[&str]) -> usize {
        match self.at {
            None => self.source.line(path),
            Some((key, index)) => {
                let index = index.to_string();
                let whole: Vec<&str> = [key, &index].iter().chain(path).copied().collect();
                self.source.line(&whole)
            }
        }
    }

    /// A value that does not have the shape its key asks for.
    pub(super) fn malformed(&self, path: &[&str], name: &str, expected: &str) -> PacksError {
        PacksError::Malformed {
            file: self.source.file.to_owned(),
            line: self.line(path),
            name: name.to_owned(),
            expected: expected.to_owned(),
        }
    }

    /// Adds a finding for each id in the list at `path` that does not exist.
    pub(super) fn resolve_all(
        &self,
        path: &[&str],
        ids: &[String],
        exists: impl Fn(&String) -> bool,
        findings: &mut Findings,
    ) {
        for (position, id) in ids.iter().enumerate() {
            let position = position.to_string();
            let whole: Vec<&str> = path.iter().copied().chain([position.as_str()]).collect();
            self.resolve(&whole, id, exists(id), findings);
        }
    }

    /// Adds a finding if a reference to `name` points at nothing.
    pub(super) fn resolve(&self, path: &[&str], name: &str, exists: bool, findings: &mut Findings) {
        if !exists && !findings.is_full() && !findings.is_unread(name) {
            findings.add(PacksError::UnknownReference {
                file: self.source.file.to_owned(),
                line: self.line(path),
                name: name.to_owned(),
            });
        }
    }
}

/// Adds a finding for each id that another entry of this kind has already, in whichever file.
pub(super) fn claim_ids<T>(entries: &[Placed<'_, T>], id: fn(&T) -> &str, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for placed in entries {
        let id = id(&placed.entry);
        if !seen.insert(id) && !findings.is_full() {
            findings.add(PacksError::DuplicateId {
                file: placed.source.file.to_owned(),
                line: placed.line(&["id"]),
                name: id.to_owned(),
            });
        }
    }
}
