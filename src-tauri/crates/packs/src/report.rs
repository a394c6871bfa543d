//! The report on a volunteer's files: every mistake, what should be looked at, and how the texts read.

use chrono::NaiveDate;
use serde::Serialize;

use crate::readability::{MOST_WORDS_DE, MOST_WORDS_EN, TextLength, is_sentence};
use crate::walk::walk;
use crate::{Mistakes, Packs, PacksError, Readability};

/// What is no mistake, but somebody should look at it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Note {
    /// The Stand is older than [`crate::Fact::STALE_AFTER_MONTHS`].
    Stale {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The entry.
        name: String,
        /// The day it was last checked.
        stand: NaiveDate,
    },
    /// The day by which somebody had to look again is over.
    ReviewDue {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The entry.
        name: String,
        /// The day.
        review_by: NaiveDate,
    },
    /// Nobody checked it: confidence `low`.
    Unchecked {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The entry.
        name: String,
    },
    /// The sentences of a text are too long on average.
    LongSentences {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// `de` or `en`.
        language: String,
        /// Words a sentence on average, with one digit after the point.
        average: String,
        /// The most it should be.
        most: String,
    },
}

/// Everything that can be said about files of content.
#[derive(Debug, Clone)]
pub struct PackReport {
    /// The content, or why it cannot be used.
    pub outcome: Result<Packs, Mistakes>,
    /// What should be looked at, in the order of the files.
    pub notes: Vec<Note>,
    /// The figures of each file that has sentences.
    pub texts: Vec<Readability>,
}

impl PackReport {
    /// Looks at `files` as a part of `all`, which must contain them; what is said is only about them.
    pub fn on(
        files: &[(String, Vec<u8>)],
        all: impl IntoIterator<Item = (String, Vec<u8>)>,
        today: NaiveDate,
    ) -> Self {
        let (mut notes, mut texts) = (vec![], vec![]);
        for (file, bytes) in files {
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            notes_on(file, text, today, &mut notes);
            texts.extend(Readability::of(file, text));
        }
        Self { outcome: Packs::check(all), notes, texts }
    }

    /// The mistakes, none if the content can be used.
    pub fn mistakes(&self) -> Vec<&PacksError> {
        self.outcome.as_ref().err().into_iter().flat_map(Mistakes::iter).collect()
    }
}

fn notes_on(file: &str, text: &str, today: NaiveDate, notes: &mut Vec<Note>) {
    let (mut facts, texts) = walk(text);
    // Each text for itself: a reader meets one line, not the average of a file.
    for text in texts.iter().filter(|text| is_sentence(text)) {
        for (language, said, most) in [("de", &text.de, MOST_WORDS_DE), ("en", &text.en, MOST_WORDS_EN)] {
            let average = TextLength::of(said).average();
            if average > most {
                notes.push(Note::LongSentences {
                    file: file.to_owned(),
                    line: text.line,
                    language: language.to_owned(),
                    average: format!("{average:.1}"),
                    most: most.to_string(),
                });
            }
        }
    }
    facts.sort_by_key(|placed| placed.line);
    for placed in facts {
        let (file, line, name) = (file.to_owned(), placed.line, placed.name);
        let due = placed.fact.review_by.filter(|day| *day < today);
        if placed.fact.is_unchecked() {
            notes.push(Note::Unchecked { file, line, name });
        } else if let Some(review_by) = due {
            notes.push(Note::ReviewDue { file, line, name, review_by });
        } else if placed.fact.is_stale(today) {
            notes.push(Note::Stale { file, line, name, stand: placed.fact.stand });
        }
    }
}
