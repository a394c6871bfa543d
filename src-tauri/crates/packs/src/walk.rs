//! What stands in the files beyond their mistakes: how old and how sure each fact is, how long the sentences are.
//!
//! Apart from `load` because it looks at all files alike, whatever kind of content they hold: a kind added tomorrow is
//! covered. Deliberately not here: judging (see [`crate::Note`]).

use serde::Deserialize;
use serde::de::IntoDeserializer;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Fact;

/// A fact with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlacedFact {
    /// Line of the fact, from 1.
    pub(crate) line: usize,
    /// The id of the entry it belongs to.
    pub(crate) name: String,
    pub(crate) fact: Fact,
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BilingualText {
    /// Line of the German text, from 1.
    pub(crate) line: usize,
    pub(crate) de: String,
    pub(crate) en: String,
}

/// The facts and texts of one file, in the order of their keys. A file that is not TOML has none.
pub(crate) fn walk(text: &str) -> (Vec<PlacedFact>, Vec<BilingualText>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut found = Found { text, facts: vec![], texts: vec![] };
    if let Ok(table) = DeTable::parse(text) {
        found.table(table.get_ref(), "");
    }
    (found.facts, found.texts)
}

struct Found<'t> {
    text: &'t str,
    facts: Vec<PlacedFact>,
    texts: Vec<BilingualText>,
}

impl Found<'_> {
    fn table(&mut self, table: &DeTable<'_>, around: &str) {
        let said = |key: &str| {
            table.get(key).and_then(|value| Some((value.span().start, value.get_ref().as_str()?)))
        };
        let name = said("id").map_or(around, |(_, id)| id);
        if let (Some((start, de)), Some((_, en))) = (said("de"), said("en")) {
            let line = self.line(start);
            self.texts.push(BilingualText { line, de: de.to_owned(), en: en.to_owned() });
        }
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "fact" => self.fact(value, name),
                _ => self.value(value.get_ref(), name),
            }
        }
    }

    fn value(&mut self, value: &DeValue<'_>, around: &str) {
        match value {
            DeValue::Table(table) => self.table(table, around),
            DeValue::Array(array) => array.iter().for_each(|value| self.value(value.get_ref(), around)),
            _ => {}
        }
    }

    fn line(&self, start: usize) -> usize {
        1 + self.text.bytes().take(start).filter(|byte| *byte == b'\n').count()
    }

    fn fact(&mut self, value: &Spanned<DeValue<'_>>, name: &str) {
        let line = self.line(value.span().start);
        if let Ok(fact) = Fact::deserialize(value.clone().into_deserializer()) {
            self.facts.push(PlacedFact { line, name: name.to_owned(), fact });
        }
    }
}
