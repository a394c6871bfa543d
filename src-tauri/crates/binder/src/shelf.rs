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
use ordner_locale::LanguageTag;
use ordner_packs::{Bilingual, Shows, TableSource};
use ordner_sheets::{Answers, CellWords, Manner, OwnRow, Printed, SheetId};
use ordner_vault::{Glance, Identity, LockedVault, Record, Secret, VaultError};
use serde::Serialize;

use crate::formats::csv::counts;
use crate::hours::is_review_due;
use crate::on_paper::office_language;
use crate::print::{Region, on_job, printed};
use crate::{
    Appointment, Content, Document, Error, ForecastHours, HoursPeriod, Letter, OwnDeadline, Profile,
    WorkedHours, export,
};

/// The sheet that shows it.
const CASELOAD: &str = "caseload";
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
    /// 70 % of the twelve months of hours are over, or of the granted hours worked, and nobody looked at them together.
    HoursReview,
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

    /// Writes these counts for a coordinator, as German Excel opens them, each in German and English.
    ///
    /// # Errors
    /// [`crate::BinderError::NotSaved`].
    pub fn save_counts(&self, place: &Path, today: NaiveDate, content: &Content) -> Result<(), Error> {
        let counted = self.counts().into_iter().map(|(what, count)| (what, in_both(what, content), count));
        let table = counts(today, counted).map_err(|error: io::Error| VaultError::from(error))?;
        Ok(export::save(place, &mut table.as_slice())?)
    }

    /// The list on paper: codes and days, with room for notes by hand. Nothing of it is kept.
    ///
    /// # Errors
    /// An unknown language.
    pub fn print(
        &self,
        languages: &[LanguageTag],
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        let packs = &content.packs;
        let row = |line: &ShelfLine| {
            let flags = |tag: &str| {
                let said = |flag: &Flag| {
                    let name: &'static str = flag.into();
                    tag.parse().map_or_else(
                        |_| String::new(),
                        |tag| content.locales.text(&tag, &format!("shelf-flag-{name}")),
                    )
                };
                line.flags.iter().map(said).collect::<Vec<_>>().join(" · ")
            };
            let flags = Bilingual { de: flags(LanguageTag::GERMAN), en: flags(LanguageTag::ENGLISH) };
            let day = line.next.zip(office_language()).map(|(day, tag)| content.locales.date(&tag, day));
            let cells = [
                (Shows::Title, CellWords::Own(line.code.clone())),
                (Shows::Day, CellWords::Own(day.unwrap_or_default())),
                (Shows::State, CellWords::Content { id: String::new(), text: flags }),
            ];
            OwnRow { cells: cells.into_iter().collect(), private: false }
        };
        let mut answers = Answers::default();
        answers.rows.insert(TableSource::Caseload, self.lines.iter().map(row).collect());
        let region = Region { packs, pack: packs.pack(Profile::DEFAULT_PACK)? };
        let sheets = [(SheetId::Form(CASELOAD.to_owned()), true)];
        on_job(&sheets, Manner::default(), languages, region, &answers, today, content, printed)
    }
}

/// The words of a count, German and English.
fn in_both(what: &str, content: &Content) -> String {
    let tags = [LanguageTag::GERMAN, LanguageTag::ENGLISH].into_iter().filter_map(|tag| tag.parse().ok());
    let said: Vec<String> = tags.map(|tag| content.locales.text(&tag, &format!("count-{what}"))).collect();
    said.join(" / ")
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
    let worked = records::<WorkedHours>(glance)?;
    let period = glance.all::<HoursPeriod>()?.into_iter().find(|(key, _)| key == HoursPeriod::KEY);
    let period = period.map(|(_, period)| period).unwrap_or_default();
    if is_review_due(&records::<ForecastHours>(glance)?, &worked, &period, today) {
        flags.push(Flag::HoursReview);
    }
    if !documents.is_empty() && !crate::backup::is_fresh(glance)? {
        flags.push(Flag::NotBackedUp);
    }
    Ok(ShelfLine { code: glance.tag()?, next, flags })
}

fn records<R: Record>(glance: &Glance) -> Result<Vec<R>, VaultError> {
    Ok(glance.all::<R>()?.into_iter().map(|(_, record)| record).collect())
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
