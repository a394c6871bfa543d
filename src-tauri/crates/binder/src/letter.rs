//! A letter (Brief): what is known of a filed paper that somebody answers by a day.
//!
//! A letter is a document; this is what it has more than others. The day it gives is reckoned once, when the letter is
//! written down, and kept: a pack that loses a rule must not lose the person's day. It is never reckoned from the date on
//! the letter itself, only from the day that the person read off the envelope or remembers. Not here: the reckoning and its
//! sum in words (see `deadline`), and whom to see.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_locale::LanguageTag;
use ordner_packs::{Pack, Packs, Period, Way};
use ordner_rules::{Meaning, RulesError};
use ordner_vault::Readable;
use serde::{Deserialize, Serialize};

use crate::deadline::advice;
use crate::document::said;
use crate::print::Region;
use crate::{Asked, Binder, Content, Document, Error, LastDay, Pen};

/// What makes a document a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// How it came.
    pub way: Option<Way>,
    /// The day that counts for how it came: on the yellow envelope, on the note of the post, the day it was handed over or
    /// posted.
    pub envelope: Option<NaiveDate>,
    /// The day the person had it in their hands.
    pub arrived: Option<NaiveDate>,
    /// The time limit, an id of the packs.
    pub rule: Option<String>,
    /// The period that is printed in the letter, as `2w`; it goes before what the rule knows.
    pub period: Option<String>,
    /// The earliest plausible last day, as it was reckoned when the letter was written down; the letter decides.
    pub due: Option<NaiveDate>,
    /// The day it was answered.
    pub done: Option<NaiveDate>,
    /// The filed photo of its envelope, an id of a document.
    pub envelope_photo: Option<String>,
}

impl Letter {
    /// The day by which something must be done and is not.
    pub fn open_due(&self) -> Option<NaiveDate> {
        self.due.filter(|_| self.done.is_none())
    }
}

impl Binder {
    /// Writes down what is known of a letter and reckons its day anew; none makes it a paper like others.
    ///
    /// While something the day rests on is missing, there is no day, and that is no error: letters are written down step by
    /// step.
    ///
    /// # Errors
    /// [`crate::BinderError::NoSuchDocument`] for the paper or the photo of its envelope; an unknown rule, a period that is
    /// none, a year without known holidays.
    pub fn write_letter(
        &mut self,
        id: &str,
        letter: Option<Letter>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        document.letter = letter.map(|letter| self.reckoned(letter, today, content)).transpose()?;
        self.put_document(id, &document)?;
        Ok(document)
    }

    fn reckoned(&self, letter: Letter, today: NaiveDate, content: &Content) -> Result<Letter, Error> {
        let photo = letter.envelope_photo.as_deref().map(|id| self.document(id)).transpose()?;
        let letter = Letter {
            rule: said(letter.rule),
            period: said(letter.period),
            envelope_photo: photo.map(|(id, _)| id),
            ..letter
        };
        let packs = self.packs(content);
        let due = due(&letter, packs, packs.pack(&self.profile().pack)?, today)?;
        Ok(Letter { due, ..letter })
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What the slip of a letter shows, by slot; the slots stand in `assets/sheets/letter-slip.toml`.
    pub(crate) fn slip(
        &self,
        id: &str,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Vec<(String, String)>, Error> {
        let (_, document) = self.document(id)?;
        let Region { pack: home, .. } = self.region(content)?;
        let letter = document.letter.unwrap_or_default();
        let pens = [LanguageTag::german(), LanguageTag::english()].map(|tag| Pen::new(&content.locales, tag));
        let both = |say: &dyn Fn(&Pen<'_>) -> String| {
            let mut said: Vec<String> = pens.iter().map(say).collect();
            said.dedup();
            said.join(" / ")
        };
        let period = letter.period.as_deref().and_then(|period| period.parse::<Period>().ok());
        let mut places = advice(home, today).into_iter().map(|contact| {
            let details = [&contact.address, &contact.phone];
            let parts = details.into_iter().flatten().map(String::as_str);
            std::iter::once(contact.name.de.as_str()).chain(parts).collect::<Vec<_>>().join(", ")
        });
        let facts = [
            ("what", Some(document.title)),
            ("sender", document.office.map(|office| office.name)),
            ("reference", document.reference),
            ("way", letter.way.map(|way| both(&|pen| pen.way(way)))),
            ("envelope", letter.envelope.map(|day| both(&|pen| pen.date(day)))),
            ("period", period.map(|period| both(&|pen| pen.period(period)))),
            ("due", letter.due.map(|day| both(&|pen| pen.day(day)))),
            ("place-1", places.next()),
            ("place-2", places.next()),
        ];
        Ok(facts
            .into_iter()
            .filter_map(|(slot, fact)| Some((format!("letter-slip-{slot}"), fact?)))
            .collect())
    }
}

/// The last day of a letter; none while the day it rests on, the limit or the printed period is missing.
fn due(letter: &Letter, packs: &Packs, home: &Pack, today: NaiveDate) -> Result<Option<NaiveDate>, Error> {
    let (Some(rule), in_the_letter) = (match &letter.rule {
        Some(rule) => (Some(rule.as_str()), letter.period.as_deref()),
        None => (letter.period.as_deref(), None),
    }) else {
        return Ok(None);
    };
    // A day is needed to ask; without one the question is asked for its mistakes only.
    let day = letter.envelope.unwrap_or(today);
    let asked =
        Asked { rule, in_the_letter, letter: ordner_rules::Letter { day, way: letter.way }, holidays: None };
    match LastDay::of(asked, home, packs, today) {
        // A day from which on something is possible is no day to keep.
        Ok(last) if matches!(last.reckoned.meaning, Meaning::FirstDay | Meaning::ReachesBackTo) => Ok(None),
        Ok(last) => Ok(letter.envelope.map(|_| last.reckoned.day)),
        Err(Error::Rules(RulesError::OnlyYourLetter { .. })) => Ok(None),
        Err(error) => Err(error),
    }
}
