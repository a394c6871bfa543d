//! What a locked binder says to its owner, if the owner wished so: a picture they chose, and with which letters they wrote the
//! password last.
//!
//! Apart because it is the one thing about a password that stands outside the binder, where everybody at this machine can see
//! it: never a word, never a length, and nothing unless it was asked for. Not here: what opens a binder (see `opening`).

use serde::{Deserialize, Serialize};

/// What the owner wished to be told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hint {
    /// Name of a picture that reminds them.
    pub picture: Option<String>,
    /// Whether they are told which letters they typed last.
    pub letters: Told,
}

/// Whether the letters of the last password are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// No.
    #[default]
    Not,
    /// From the next opening on.
    FromNow,
    /// It was opened with these.
    Last(Letters),
}

/// The letters somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Letters {
    /// Only digits and signs.
    None,
    /// Latin, as on a German keyboard.
    Latin,
    /// Arabic, Persian, Dari, Pashto, Sorani.
    Arabic,
    /// Ukrainian, Russian.
    Cyrillic,
    /// Tigrinya, Amharic.
    Ethiopic,
    /// Another script, or several.
    Other,
}

impl Letters {
    /// The letters of what was typed (blocks of the Unicode Standard).
    pub fn of(typed: &str) -> Self {
        let of = |letter: char| match letter {
            'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => Self::Arabic,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' => Self::Ethiopic,
            _ => Self::Other,
        };
        let mut letters = typed.chars().filter(|letter| letter.is_alphabetic()).map(of);
        let Some(first) = letters.next() else { return Self::None };
        if letters.all(|letter| letter == first) { first } else { Self::Other }
    }
}

impl Hint {
    /// Takes note of what opened the binder, if that is wished.
    pub fn opened_with(&mut self, letters: Letters) {
        if self.letters != Told::Not {
            self.letters = Told::Last(letters);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_by_their_script() {
        let cases = [
            ("Kranich-Fenster-47", Letters::Latin),
            ("Schlüssel", Letters::Latin),
            ("مفتاح الباب", Letters::Arabic),
            ("گل و بلبل", Letters::Arabic),
            ("соняшник їжак", Letters::Cyrillic),
            ("ማዕዶ", Letters::Ethiopic),
            ("4711-99", Letters::None),
            ("haus مفتاح", Letters::Other),
            ("ключ key", Letters::Other),
            ("鍵", Letters::Other),
        ];
        for (typed, letters) in cases {
            assert_eq!(Letters::of(typed), letters, "{typed}");
        }
    }

    #[test]
    fn nothing_is_noted_that_nobody_asked_for() {
        let mut hint = Hint::default();
        hint.opened_with(Letters::Arabic);
        assert_eq!(hint, Hint::default());
        hint.letters = Told::FromNow;
        hint.opened_with(Letters::Arabic);
        assert_eq!(hint.letters, Told::Last(Letters::Arabic));
    }
}
