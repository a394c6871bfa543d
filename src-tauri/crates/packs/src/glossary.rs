//! The glossary: office words, what they mean, their older and other names, and their words in further languages.
//!
//! A word in a further language stands in one file for that language and not beside the term, so that a native
//! speaker can check one file. Deliberately not here: the words of the program (see `locale`).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use crate::line::{Bilingual, day};

/// One office word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable id; registers, contacts and paths point at it.
    pub id: String,
    /// The German word as in letters and on doors.
    pub de: String,
    /// The English word.
    pub en: String,
    /// What it means, in a sentence or two.
    pub meaning: Bilingual,
    /// Older and other German names of the same thing: "Hartz IV" for Grundsicherungsgeld.
    #[serde(default)]
    pub aliases: Vec<String>,
}

impl Term {
    /// True when `word` is the term or one of its other names; capitals do not matter.
    pub fn is_called(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        std::iter::once(&self.de).chain(&self.aliases).any(|name| name.to_lowercase() == word)
    }
}

/// The words of the glossary in one further language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// BCP 47 tag of the language, also the file's name.
    pub id: String,
    /// The day a native speaker checked the words; none: not checked, and every word says so.
    #[serde(default, deserialize_with = "day_if_any")]
    pub reviewed: Option<NaiveDate>,
    /// Words by the id of their term; a term without one is left out.
    pub words: BTreeMap<String, String>,
}

fn day_if_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_its_older_names() {
        let text = Bilingual { de: String::new(), en: String::new() };
        let term = Term {
            id: "grundsicherungsgeld".into(),
            de: "Grundsicherungsgeld".into(),
            en: "Basic income support".into(),
            meaning: text,
            aliases: vec!["Hartz IV".into(), "Bürgergeld".into()],
        };
        for word in ["Hartz IV", "hartz iv", " Bürgergeld", "GRUNDSICHERUNGSGELD"] {
            assert!(term.is_called(word), "{word}");
        }
        assert!(!term.is_called("Wohngeld"));
    }
}
