//! A counsellor's shelf: what is due in many binders, seen with one key and without a name.
//!
//! Apart because it must not become a list of clients. Of each binder it shows a code, the next day and what is urgent; no
//! title, no name, no folder, and it keeps nothing. It opens only binders whose owner gave the counsellor's key access, for one
//! look and for reading. No passphrase is derived for each: that is what makes a hundred quick. Not here: working with one of
//! them, which is opening it like any other.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};
use ordner_vault::{Glance, Identity, LockedVault, Secret, VaultError};
use serde::Serialize;

use crate::formats::csv::counts;
use crate::{Appointment, Document, Error, Letter, OwnDeadline, export};

/// Something is urgent when its day is at most so many days away.
const SOON: Days = Days::new(14);

/// What is due in the binders of a shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shelf {
    /// The most urgent first.
    pub lines: Vec<ShelfLine>,
    /// Places that could not be looked into, by their number among those that were asked for, counted from 1.
    pub closed: Vec<(usize, Closed)>,
}

/// One binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShelfLine {
    /// Eight digits that mean this binder and say nothing else.
    pub code: String,
    /// The next day of an appointment or a deadline or on which a paper runs out, today at the earliest.
    pub next: Option<NaiveDate>,
    /// What is urgent.
    pub flags: Vec<Flag>,
}

/// A red flag.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Flag {
    /// A day has passed.
    Overdue,
    /// A day is at most two weeks away.
    Soon,
    /// There is no backup, or anything was changed after it.
    NotBackedUp,
}

/// Why a place could not be looked into.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Closed {
    /// The owner never gave this key access, or took it away.
    NotGranted,
    /// It is open in another program just now.
    InUse,
    /// It is no binder, or cannot be read.
    Unreadable,
}

impl Shelf {
    /// Looks into every binder of `folders`; a folder that is none is searched for binders, but not below them.
    ///
    /// # Errors
    /// None: what cannot be looked into is told.
    pub fn due(folders: &[PathBuf], key: &Identity, today: NaiveDate) -> Self {
        let mut shelf = Self { lines: Vec::new(), closed: Vec::new() };
        // One after the other: looks side by side wait for one another in the library's memory, and take longer (measured).
        for (at, place) in folders.iter().flat_map(|folder| binders_in(folder)).enumerate() {
            match look(&place, key, today) {
                Ok(line) => shelf.lines.push(line),
                Err(why) => shelf.closed.push((at + 1, why)),
            }
        }
        let urgency = |line: &ShelfLine| (line.flags.first().copied().is_none(), line.flags.first().copied());
        let next = |line: &ShelfLine| (line.next.is_none(), line.next);
        shelf.lines.sort_by_key(|line| (urgency(line), next(line), line.code.clone()));
        shelf
    }

    /// How many binders there are of each kind: no code, no day.
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::from([("binders", self.lines.len()), ("with-a-day", 0)]);
        for line in &self.lines {
            *counts.entry("with-a-day").or_default() += usize::from(line.next.is_some());
            for flag in &line.flags {
                *counts.entry((*flag).into()).or_default() += 1;
            }
        }
        for (_, why) in &self.closed {
            *counts.entry((*why).into()).or_default() += 1;
        }
        counts
    }

    /// Writes these counts for a coordinator, as German Excel opens them.
    ///
    /// # Errors
    /// [`crate::BinderError::NotSaved`].
    pub fn save_counts(&self, place: &Path, today: NaiveDate) -> Result<(), Error> {
        let table = counts(today, &self.counts()).map_err(|error: io::Error| VaultError::from(error))?;
        Ok(export::save(place, &mut table.as_slice())?)
    }
}

fn look(place: &Path, key: &Identity, today: NaiveDate) -> Result<ShelfLine, Closed> {
    let glance = LockedVault::at(place).and_then(|vault| vault.glance(Secret::Identity(key)));
    let line = glance.and_then(|glance| line(&glance, today));
    line.map_err(|error| match error {
        VaultError::WrongIdentity => Closed::NotGranted,
        VaultError::InUse => Closed::InUse,
        _ => Closed::Unreadable,
    })
}

fn line(glance: &Glance, today: NaiveDate) -> Result<ShelfLine, VaultError> {
    let documents = glance.all::<Document>()?;
    let lying = documents.iter().map(|(_, document)| document).filter(|document| document.trashed.is_none());
    // From the first day it can be until the last.
    let mut days: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for document in lying {
        days.extend(document.valid_until.map(|until| (until.first(), until.last())));
        days.extend(document.letter.as_ref().and_then(Letter::open_due).map(|day| (day, day)));
    }
    let appointments = glance.all::<Appointment>()?.into_iter().filter(|(_, one)| one.day >= today);
    days.extend(appointments.map(|(_, one)| (one.day, one.day)));
    let deadlines = glance.all::<OwnDeadline>()?.into_iter().filter(|(_, one)| one.done.is_none());
    days.extend(deadlines.map(|(_, one)| (one.day, one.day)));
    let next = days.iter().filter(|(_, last)| *last >= today).map(|(first, _)| (*first).max(today)).min();
    let soon = today.checked_add_days(SOON).unwrap_or(today);
    let mut flags = Vec::new();
    if days.iter().any(|(_, last)| *last < today) {
        flags.push(Flag::Overdue);
    }
    if next.is_some_and(|day| day <= soon) {
        flags.push(Flag::Soon);
    }
    if !documents.is_empty() && !crate::backup::is_fresh(glance)? {
        flags.push(Flag::NotBackedUp);
    }
    Ok(ShelfLine { code: glance.tag()?, next, flags })
}

/// The folder itself if it is a binder, else the binders that lie in it, by name.
fn binders_in(folder: &Path) -> Vec<PathBuf> {
    let is_binder = |path: &Path| LockedVault::at(path).is_ok();
    if is_binder(folder) {
        return vec![folder.to_owned()];
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut binders: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| is_binder(path)).collect();
    binders.sort();
    if binders.is_empty() { vec![folder.to_owned()] } else { binders }
}
