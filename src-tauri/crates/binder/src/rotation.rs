//! Backups that make themselves: when one is due, what it is called, and which old ones go.
//!
//! Apart because it is a policy and the only thing that ever removes a backup. It is kept simple enough to say in one
//! sentence: after a week with changes there is a new one; the last three stay, and the newest of each of the last twelve
//! months. Only files of this binder's own pattern go, only after the new one was read back, and never the new one,
//! whatever the clock says. Not here: how a backup is written (`backup`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};
use ordner_vault::{Secret, Surroundings};

use crate::{BackedUp, Binder, BinderError, Content, Error, LastBackup};

/// Days after which changes are worth a new backup.
pub const BACKUP_EVERY_DAYS: i64 = 7;
/// The newest that always stay.
const LAST: usize = 3;
/// Months of which the newest stays.
const MONTHS: usize = 12;

/// What became of an automatic backup.
#[derive(Debug)]
pub enum Rotated {
    /// None is due yet.
    NotDue(LastBackup),
    /// One was made.
    Made {
        /// Where it lies.
        file: PathBuf,
        /// What is in it.
        saved: BackedUp,
        /// Older ones that went.
        removed: Vec<PathBuf>,
    },
}

impl Binder {
    /// Makes a backup in `folder` if one is due, and lets old ones go.
    ///
    /// # Errors
    /// As [`Binder::backup`]; [`BinderError::FolderNotThere`]. Then no older backup went.
    pub fn backup_if_due(
        &mut self,
        folder: &Path,
        secret: Secret<'_>,
        today: NaiveDate,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<Rotated, Error> {
        let tag = self.vault.tag()?;
        let there = own(folder, &tag)?;
        // What lies elsewhere was made by hand and says nothing about this folder.
        if let Some(last) = self.last_backup()?.filter(|_| !there.is_empty()) {
            let days = (today - last.day).num_days();
            // A day in the future is a wrong clock, then or now.
            if !last.changed_since || (0..BACKUP_EVERY_DAYS).contains(&days) {
                return Ok(Rotated::NotDue(last));
            }
        }
        sweep(folder, &tag);
        let file = free_name(folder, &tag, today);
        let saved = self.backup(&file, secret, today, content, surroundings)?;
        let mut removed = Vec::new();
        for (_, old) in old_ones(own(folder, &tag)?, &file) {
            if fs::remove_file(&old).is_ok() {
                removed.push(old);
            }
        }
        Ok(Rotated::Made { file, saved, removed })
    }
}

/// `Sicherung-<tag>-2026-11-22.age`, and `…-2.age` for a second one of the day.
fn name(tag: &str, day: NaiveDate, number: u32) -> String {
    if number == 1 {
        format!("Sicherung-{tag}-{day}.age")
    } else {
        format!("Sicherung-{tag}-{day}-{number}.age")
    }
}

fn free_name(folder: &Path, tag: &str, day: NaiveDate) -> PathBuf {
    let names = (1..).map(|number| folder.join(name(tag, day, number)));
    let free = |path: &PathBuf| path.symlink_metadata().is_err();
    names.into_iter().find(free).unwrap_or_else(|| folder.join(name(tag, day, 1)))
}

/// Day and number of a name of this binder's pattern.
fn parse(name: &str, tag: &str) -> Option<(NaiveDate, u32)> {
    let rest = name.strip_prefix("Sicherung-")?.strip_prefix(tag)?.strip_prefix('-')?.strip_suffix(".age")?;
    let (day, number) = rest.split_at_checked(10)?;
    let number = match number {
        "" => 1,
        other => other.strip_prefix('-')?.parse().ok().filter(|number| *number > 1)?,
    };
    let day: NaiveDate = day.parse().ok()?;
    // Only what we would write ourselves.
    (self::name(tag, day, number) == name).then_some((day, number))
}

type Dated = ((NaiveDate, u32), PathBuf);

/// Backups of this binder in a folder, oldest first.
fn own(folder: &Path, tag: &str) -> Result<Vec<Dated>, BinderError> {
    let not_there = |_| BinderError::FolderNotThere { name: folder.display().to_string() };
    let entries = fs::read_dir(folder).map_err(not_there)?.flatten();
    let mut found: Vec<Dated> =
        entries.filter_map(|entry| Some((parse(entry.file_name().to_str()?, tag)?, entry.path()))).collect();
    found.sort();
    Ok(found)
}

/// What a killed attempt left; it is sealed and not whole.
fn sweep(folder: &Path, tag: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file_name = entry.file_name();
        let whole = file_name.to_str().and_then(|name| name.strip_prefix('.')?.strip_suffix(".part"));
        if whole.is_some_and(|whole| parse(whole, tag).is_some()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn old_ones(all: Vec<Dated>, newest: &Path) -> Vec<Dated> {
    let mut months = BTreeSet::new();
    let mut old = Vec::new();
    for (age, (stamp, path)) in all.into_iter().rev().enumerate() {
        let month = (stamp.0.year(), stamp.0.month());
        let first_of_month = months.len() < MONTHS && months.insert(month);
        if age >= LAST && !first_of_month && path != newest {
            old.push((stamp, path));
        }
    }
    old
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(days: &[&str]) -> Vec<Dated> {
        let mut all: Vec<Dated> = days
            .iter()
            .map(|day| ((day.parse().unwrap(), 1), PathBuf::from(name("0123abcd", day.parse().unwrap(), 1))))
            .collect();
        all.sort();
        all
    }

    #[test]
    fn the_last_three_and_one_a_month_stay() {
        let all = dated(&[
            "2026-08-03",
            "2026-08-20",
            "2026-09-30",
            "2026-11-01",
            "2026-11-08",
            "2026-11-15",
            "2026-11-22",
        ]);
        let newest = all.last().unwrap().1.clone();
        let gone: Vec<String> =
            old_ones(all, &newest).into_iter().map(|((day, _), _)| day.to_string()).collect();
        assert_eq!(gone, ["2026-11-01", "2026-08-03"]);
    }

    #[test]
    fn after_a_year_the_oldest_month_goes() {
        let days: Vec<String> = (0..16).map(|n| format!("{}-{:02}-10", 2025 + n / 12, n % 12 + 1)).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let all = dated(&days);
        let newest = all.last().unwrap().1.clone();
        assert_eq!(old_ones(all, &newest).len(), 4);
    }

    #[test]
    fn the_one_just_made_stays_even_if_the_clock_says_1970() {
        let all = dated(&["1970-01-01", "2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22"]);
        let newest = all[0].1.clone();
        assert!(old_ones(all, &newest).iter().all(|(_, path)| *path != newest));
    }

    #[test]
    fn only_own_names_are_ours() {
        let tag = "0123abcd";
        assert!(parse("Sicherung-0123abcd-2026-11-22.age", tag).is_some());
        assert!(parse("Sicherung-0123abcd-2026-11-22-2.age", tag).is_some());
        for other in [
            "Sicherung-ffffffff-2026-11-22.age",
            "Sicherung-0123abcd-2026-11-22-1.age",
            "Sicherung-0123abcd-2026-11-22-02.age",
            "Sicherung-0123abcd-2026-11-22 (1).age",
            "Sicherung-0123abcd-2026-1-2.age",
            "Sicherung-0123abcd-letzte.age",
            "Sicherung.age",
        ] {
            assert!(parse(other, tag).is_none(), "{other}");
        }
    }
}
