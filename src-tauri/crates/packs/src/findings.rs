//! Everything wrong that was found, so that a volunteer mends a folder in one go and not one mistake at a time.
//!
//! Apart from `load` because the reading of one file adds to it too. Deliberately not here: what is wrong (see
//! `error`) and words for it (see `locale`).

use std::collections::BTreeSet;

use crate::PacksError;

/// More than anybody mends in one go; a hostile file must not fill the memory.
const MAX_FOUND: usize = 500;

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    found: Vec<PacksError>,
    unread: BTreeSet<String>,
}

impl Findings {
    /// Adds one; the same one twice is said once.
    pub(crate) fn add(&mut self, error: PacksError) {
        if !self.is_full() && !self.found.contains(&error) {
            self.found.push(error);
        }
    }

    /// True when no more are kept: looking for the line of another one would be in vain.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() >= MAX_FOUND
    }

    /// Remembers the ids in a file that could not be read whole: whoever points at them is not to blame.
    pub(crate) fn excuse(&mut self, text: &str) {
        let id = |line: &str| -> Option<String> {
            let value = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?;
            Some(value.trim_start().strip_prefix('"')?.split('"').next()?.to_owned())
        };
        self.unread.extend(text.lines().filter_map(id));
    }

    /// Whether the id stands in a file that could not be read whole.
    pub(crate) fn is_unread(&self, id: &str) -> bool {
        self.unread.contains(id)
    }

    /// In the order of files and lines. References to nothing come last: often they follow from another mistake.
    pub(crate) fn in_order(mut self) -> Vec<PacksError> {
        let order = |error: &PacksError| matches!(error, PacksError::UnknownReference { .. });
        self.found.sort_by(|a, b| (order(a), a.place()).cmp(&(order(b), b.place())));
        self.found
    }
}
