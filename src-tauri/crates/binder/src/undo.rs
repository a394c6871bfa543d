//! Taking back what was done last.
//!
//! Apart because every kind of record is taken back the same way, by the vault, and only papers differ: a filing that is
//! taken back puts them into the trash, for a paper must never be out of reach. Not here: how long the way back is
//! offered; the edges decide.

use chrono::NaiveDate;
use std::collections::BTreeSet;

use ordner_vault::{Action, Change, Record, Touched};

use crate::StoredFile;
use crate::filed::Filed;
use crate::own_packs::{PackSigner, PackText};
use crate::pile::PileNote;
use crate::{Binder, BinderError, Document, Draft, Error, OwnPack, Profile, Subject};

/// Kinds whose changes are no actions a person would take back: the binder's own name and languages, drafts, and the
/// packs it carries.
const BESIDE: [&str; 5] = [Profile::KIND, Draft::KIND, OwnPack::KIND, PackText::KIND, PackSigner::KIND];

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The taking back itself: an action like any other, so it can be taken back in turn.
    pub action: Action,
    /// What it was about.
    pub about: Vec<Subject>,
}

impl Binder {
    /// The last action of a person on this copy that still holds; none after `since`, none at all.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn latest_action(&self, since: Option<Action>) -> Result<Option<Action>, Error> {
        Ok(self.vault.latest_action(&BESIDE, since)?)
    }

    /// The last write of this copy, whoever asked for it.
    pub fn last_write(&self) -> Option<Action> {
        self.vault.last_write()
    }

    /// Takes an action back, by a new one that restores what was there before. Papers that it filed go into the trash.
    ///
    /// # Errors
    /// The vault's word that it was changed since or is not known; then nothing changes.
    pub fn undo(&mut self, action: Action, today: NaiveDate) -> Result<TakenBack, Error> {
        let touched = self.vault.touched(action)?;
        let apart = self.taken_apart(action, &touched)?;
        let is_filing = |one: &Touched| one.made && one.kind == Document::KIND && !apart.contains(&one.key);
        self.vault.write(|writing| {
            for one in touched.iter().filter(|one| is_filing(one)) {
                if let Some(document) = writing.get::<Document>(&one.key)? {
                    let trashed = document.trashed.or(Some(today));
                    writing.put(&one.key, &Document { trashed, ..document })?;
                }
            }
            writing.undo(action, is_filing)
        })?;
        self.filed = Filed::load(&self.vault)?;
        self.reload_profile()?;
        // What is remembered of the pile is nothing a person knows.
        let about = touched
            .iter()
            .filter(|one| one.kind != PileNote::KIND)
            .map(|one| self.subject(&one.kind, &one.key))
            .collect::<Result<_, _>>()?;
        let action = self.vault.last_write().ok_or(BinderError::NothingToUndo)?;
        Ok(TakenBack { action, about })
    }

    /// Papers that an action made of pages another paper had before: taken back, their page lies there again.
    fn taken_apart(&self, action: Action, touched: &[Touched]) -> Result<BTreeSet<String>, Error> {
        let mut before = BTreeSet::new();
        for one in touched.iter().filter(|one| !one.made && one.kind == Document::KIND) {
            let steps = self.vault.history::<Document>(&one.key)?;
            let changes =
                steps.into_iter().filter(|step| step.action == action).flat_map(|step| step.changes);
            before.extend(changes.filter_map(|change| match change {
                Change::Field { name, from, .. } if name == "files" => files(from),
                _ => None,
            }));
        }
        let before: BTreeSet<String> = before.into_iter().flatten().collect();
        let had = |one: &Document| one.files.iter().any(|stored| before.contains(&stored.file.id));
        let made = touched.iter().filter(|one| one.made && one.kind == Document::KIND);
        Ok(made.filter(|one| self.filed.get(&one.key).is_some_and(had)).map(|one| one.key.clone()).collect())
    }

    /// Takes back the last action.
    ///
    /// # Errors
    /// [`BinderError::NothingToUndo`]; as [`Binder::undo`].
    pub fn undo_last(&mut self, since: Option<Action>, today: NaiveDate) -> Result<TakenBack, Error> {
        let action = self.latest_action(since)?.ok_or(BinderError::NothingToUndo)?;
        self.undo(action, today)
    }
}

/// The ids of the files a field of a document named.
fn files(value: serde_json::Value) -> Option<Vec<String>> {
    let files: Vec<StoredFile> = serde_json::from_value(value).ok()?;
    Some(files.into_iter().map(|stored| stored.file.id).collect())
}
