//! How long the sentences of a text are: the one figure of plain language that a program can count honestly.
//!
//! Counted are texts that are sentences, not titles and names. The bounds are those of the content's own rules:
//! 12 words in German and 14 in English on average, which is what B1 readers take in without going back.

use serde::Serialize;

use crate::walk::{BilingualText, walk};

/// Most words a sentence may have on average in German.
pub const MOST_WORDS_DE: f64 = 12.0;
/// Most words a sentence may have on average in English.
pub const MOST_WORDS_EN: f64 = 14.0;

/// Words and sentences of a text in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TextLength {
    /// Words: whatever stands between blanks and has a letter or digit.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
}

impl TextLength {
    /// Of one text.
    pub fn of(text: &str) -> Self {
        Self { words: words(text), sentences: sentences(text) }
    }

    /// Words a sentence, 0 for no text.
    pub fn average(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
        let (words, sentences) = (self.words as f64, self.sentences.max(1) as f64);
        words / sentences
    }

    fn add(&mut self, text: &str) {
        let other = Self::of(text);
        self.words += other.words;
        self.sentences += other.sentences;
    }
}

/// The figures of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readability {
    /// The file.
    pub file: String,
    /// German.
    pub de: TextLength,
    /// English.
    pub en: TextLength,
}

impl Readability {
    /// The figures of a file's sentences; none if it has none.
    pub(crate) fn of(file: &str, text: &str) -> Option<Self> {
        let mut figures =
            Self { file: file.to_owned(), de: TextLength::default(), en: TextLength::default() };
        let (_, texts) = walk(text);
        for text in texts.iter().filter(|text| is_sentence(text)) {
            figures.de.add(&text.de);
            figures.en.add(&text.en);
        }
        (figures.de.sentences > 0).then_some(figures)
    }
}

/// True for a text that is no title and no name.
pub(crate) fn is_sentence(text: &BilingualText) -> bool {
    text.de.ends_with(['.', '?', '!'])
}

/// Sentences of a text: full stops and question marks that end a word, but not those of abbreviations like "e. V.", and
/// not those of days: "1. Januar", "am 12. Juni". The last word always ends one.
fn sentences(text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = |word: &str| {
        let letters: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        let is_day = letters.len() <= 2 && letters.bytes().all(|byte| byte.is_ascii_digit());
        word.ends_with(['.', '?', '!']) && letters.chars().count() > 1 && !is_day
    };
    let before_the_last = words.split_last().map(|(_, before)| before).unwrap_or_default();
    before_the_last.iter().filter(|word| ends(word)).count() + 1
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted_as_a_reader_would() {
        assert_eq!(sentences("Am 1. Januar und am 12. Juni."), 1);
        assert_eq!(sentences("Der Verein e. V. hilft. Fragen Sie?"), 2);
        assert_eq!(
            sentences(
                "Rufen Sie 112 an. Bei Fragen 116117. Die Untersuchungen gehen bis J1. Gehen Sie hin bis 2027."
            ),
            4
        );
        assert_eq!(sentences("Pass"), 1);
        assert_eq!(words("Kein Geld – keine Wohnung."), 4);
    }

    #[test]
    fn titles_are_no_sentences() {
        let text = "title = { de = \"Geld\", en = \"Money\" }\n[[line]]\nde = \"Fragen Sie im Amt.\"\nen = \"Ask.\"\n";
        let figures = Readability::of("x.toml", text).unwrap();
        assert_eq!(
            (figures.de, figures.en),
            (TextLength { words: 4, sentences: 1 }, TextLength { words: 1, sentences: 1 })
        );
        assert_eq!(Readability::of("x.toml", "name = { de = \"Amt\", en = \"Office\" }\n"), None);
    }
}
