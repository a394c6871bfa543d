//! What lies printed in the paper binder, so that only changed sheets need be printed again.
//!
//! Of each sheet and choice of languages, readers and size the binder remembers when it was printed, on how many pages,
//! and a hash of what it was made of (`ordner_sheets::gists`). A sheet whose hash is the same is not laid out at all.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_sheets::{Asked, Edition, Job, Printed, Reader, Replaced, SheetId, gists};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bundle::hex;
use crate::print::{on_job, printed, sheets};
use crate::{Binder, Content, Error, PrintRequest};

/// So many prints of one sheet are remembered: a year of monthly ones.
const REMEMBERED: usize = 12;

/// The prints of one sheet, kept under its key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedSheet {
    /// Oldest first.
    pub prints: Vec<OnePrint>,
}

/// One print of one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnePrint {
    /// The day of printing.
    pub day: NaiveDate,
    /// Its pages.
    pub pages: usize,
    /// Hash of what it was made of, 64 hex digits.
    pub gist: String,
}

impl Record for PrintedSheet {
    const KIND: &'static str = "printed-sheet";
}

/// A sheet that is not as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedSheet {
    /// Its name, as in [`PrintRequest::sheets`].
    pub name: String,
    /// Day and pages of its last print: what to take out of the paper binder.
    pub before: Option<(NaiveDate, usize)>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The sheets of a request that differ from their last print, or from their last print up to the day `since`.
    /// Sheets that were never printed belong to them.
    ///
    /// # Errors
    /// An unknown sheet or language, or any error of the vault.
    pub fn changed_sheets(
        &self,
        request: &PrintRequest,
        since: Option<NaiveDate>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Vec<ChangedSheet>, Error> {
        let mut changed = Vec::new();
        for (name, key, now) in self.gists(request, today, content)? {
            let prints = self.vault.get::<PrintedSheet>(&key)?.unwrap_or_default().prints;
            let counted = |print: &&OnePrint| since.is_none_or(|since| print.day <= since);
            let same = prints.iter().rev().find(counted).is_some_and(|print| print.gist == now);
            if !same {
                changed
                    .push(ChangedSheet { name, before: prints.last().map(|print| (print.day, print.pages)) });
            }
        }
        Ok(changed)
    }

    /// Prints changed sheets, first a slip that says which old ones to take out.
    ///
    /// # Errors
    /// As [`Binder::print`].
    pub fn print_changed(
        &self,
        request: &PrintRequest,
        changed: &[ChangedSheet],
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        let names: Vec<String> = changed.iter().map(|sheet| sheet.name.clone()).collect();
        let sheets = sheets(&names, self.packs(content))?;
        let replaced = sheets
            .iter()
            .zip(changed)
            .map(|((sheet, _), changed)| Replaced { sheet: sheet.clone(), before: changed.before })
            .collect();
        let all: Vec<Asked> = std::iter::once((SheetId::Exchange(replaced), true)).chain(sheets).collect();
        let region = self.region(content)?;
        let (languages, answers) =
            (self.languages(request), self.answers_for(request, true, today, content)?);
        on_job(&all, request.manner, languages, region, &answers, today, content, printed)
    }

    /// Name, key and hash of each sheet of a request.
    fn gists(
        &self,
        request: &PrintRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Vec<(String, String, String)>, Error> {
        self.on_job(request, true, today, content, |job| {
            let of = |(name, gist): (String, String)| {
                let key = key(&name, job);
                (name, key, hex(&Sha256::digest(gist.as_bytes())))
            };
            Ok(gists(job).into_iter().map(of).collect())
        })
    }
}

impl Binder {
    /// Remembers that sheets of a request were printed, each with its pages as in [`Printed::sheets`]. The slip in front
    /// of changed ones is not kept.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn remember(
        &mut self,
        request: &PrintRequest,
        sheets: &[(String, usize)],
        today: NaiveDate,
        content: &Content,
    ) -> Result<(), Error> {
        if sheets.is_empty() {
            return Ok(());
        }
        let mut records = Vec::new();
        for (name, key, gist) in self.gists(request, today, content)? {
            let Some((_, pages)) = sheets.iter().find(|(printed, _)| *printed == name) else { continue };
            let mut record = self.vault.get::<PrintedSheet>(&key)?.unwrap_or_default();
            record.prints.push(OnePrint { day: today, pages: *pages, gist });
            let old = record.prints.len().saturating_sub(REMEMBERED);
            record.prints.drain(..old);
            records.push((key, record));
        }
        self.vault.write(|writing| records.iter().try_for_each(|(key, record)| writing.put(key, record)))?;
        Ok(())
    }
}

/// What is printed for somebody else or in another size lies elsewhere: it replaces no sheet in the paper binder.
fn key(name: &str, job: &Job<'_>) -> String {
    let tags: Vec<String> = job.languages.iter().map(ToString::to_string).collect();
    let mut key = format!("{name}/{}", tags.join(","));
    key.push_str(match job.manner.reader {
        Reader::Me => "",
        Reader::Office => "/office",
        Reader::Helper => "/helper",
    });
    if job.manner.with_private && job.manner.reader != Reader::Me {
        key.push_str("/private");
    }
    if job.manner.edition == Edition::Large {
        key.push_str("/large");
    }
    key
}
