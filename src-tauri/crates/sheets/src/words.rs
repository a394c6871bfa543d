//! What is said, in each of the job's languages: equal lines from the program's texts and from content.
//!
//! Also the one door for a person's own words, which may hold anything: here they lose control characters and are
//! fenced, so that a name cannot turn the line around it. Deliberately not here: how it looks.

use ordner_locale::{Direction, FluentArgs, LanguageTag, Locales};
use ordner_packs::Bilingual;

use unicode_bidi::{BidiClass, bidi_class};

use crate::layout::shape::is_direction_mark;

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// The words, with isolation marks around inserted values.
    pub text: String,
    /// Their language.
    pub language: LanguageTag,
    /// Its direction.
    pub direction: Direction,
}

/// The languages of a job and where their words come from.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    /// Texts of the program.
    pub locales: &'a Locales,
    /// Languages as equal lines.
    pub languages: &'a [LanguageTag],
}

impl Words<'_> {
    /// A text of the program in each language; a language without its own words is left out when the one it falls
    /// back to is printed anyway.
    pub(crate) fn say(&self, id: &str) -> Vec<Text> {
        self.say_with(id, |_| FluentArgs::new())
    }

    /// The same with values, which may be spelled differently in each language.
    pub(crate) fn say_with<'v>(
        &self,
        id: &str,
        values: impl Fn(&LanguageTag) -> FluentArgs<'v>,
    ) -> Vec<Text> {
        let mut lines: Vec<Text> = Vec::with_capacity(self.languages.len());
        for tag in self.languages {
            let said = self.locales.say(tag, id, Some(&values(tag)));
            if lines.iter().all(|line| line.language != said.language) {
                lines.push(Text { text: said.text, language: said.language, direction: said.direction });
            }
        }
        lines
    }

    /// A line of content in each language: German and English stand in it, others are looked up by its id.
    pub(crate) fn content(&self, id: &str, german: &str, english: &str) -> Vec<Text> {
        let mut lines = Vec::with_capacity(self.languages.len());
        for tag in self.languages {
            let text = match tag.to_string().as_str() {
                LanguageTag::GERMAN => Some(german.to_owned()),
                LanguageTag::ENGLISH => Some(english.to_owned()),
                _ => self.locales.say_content(tag, id, german),
            };
            if let Some(text) = text {
                lines.push(Text { text, language: tag.clone(), direction: self.direction(tag) });
            }
        }
        if lines.is_empty() {
            lines.extend(self.german(german));
        }
        lines
    }

    /// A bilingual line of content that has no id of its own to be translated by.
    pub(crate) fn bilingual(&self, id: &str, line: &Bilingual) -> Vec<Text> {
        self.content(id, &line.de, &line.en)
    }

    /// Words that stay German on every sheet, such as the name on an office's door.
    pub(crate) fn german(&self, text: &str) -> Option<Text> {
        let language: LanguageTag = LanguageTag::GERMAN.parse().ok()?;
        Some(Text { text: text.to_owned(), language, direction: Direction::Ltr })
    }

    fn direction(&self, tag: &LanguageTag) -> Direction {
        self.locales.language(tag).map_or(Direction::Ltr, |language| language.direction)
    }
}

/// Longer own words are cut, and end in an ellipsis that shows it: no title or name needs more.
const LONGEST: usize = 1000;

/// No script stacks more marks on one letter; a heap of them would climb off the page.
const MOST_MARKS: usize = 4;

/// A person's own words, safe inside any line: one line, no control characters, no direction marks of their own, and
/// fenced by isolates so that their direction stays inside.
pub(crate) fn own(words: &str) -> String {
    brief(words, LONGEST)
}

/// The same, cut sooner: for cards and letters, whose room does not grow.
pub(crate) fn brief(words: &str, longest: usize) -> String {
    let mut marks = 0;
    let mut letters = words.chars().filter(|c| {
        marks = if bidi_class(*c) == BidiClass::NSM { marks + 1 } else { 0 };
        !is_direction_mark(*c) && marks <= MOST_MARKS
    });
    let mut plain: String = letters
        .by_ref()
        .take(longest)
        .map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c })
        .collect();
    if letters.next().is_some() {
        plain.push('…');
    }
    let mut line = String::with_capacity(plain.len() + 6);
    line.push('\u{2068}');
    for (at, word) in plain.split_whitespace().enumerate() {
        if at > 0 {
            line.push(' ');
        }
        line.push_str(word);
    }
    line.push('\u{2069}');
    line
}

/// The same words kept on one line where that is possible, for numbers that are read out group by group.
pub(crate) fn unbroken(words: &str) -> String {
    // Word joiners forbid a break and vanish before the text is written: a copied number stays a plain number.
    own(words).replace(' ', " \u{2060}").replace('-', "\u{2060}-\u{2060}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_cannot_turn_the_line_around_them() {
        assert_eq!(
            own("Ali\u{202e}gpj.exe\u{2069}\u{2067} \n\t Baba\u{7}"),
            "\u{2068}Aligpj.exe Baba\u{2069}"
        );
    }

    #[test]
    fn heaps_of_marks_are_cut_and_real_ones_stay() {
        let heap: String = std::iter::once('a').chain(std::iter::repeat_n('\u{301}', 50)).collect();
        assert_eq!(own(&heap).chars().filter(|c| *c == '\u{301}').count(), MOST_MARKS);
        for word in ["مُحَمَّدٌ", "Nguye\u{302}\u{303}n"] {
            assert_eq!(own(word), format!("\u{2068}{word}\u{2069}"));
        }
    }

    #[test]
    fn endless_words_end_visibly() {
        let said = own(&"x".repeat(LONGEST + 1));
        assert!(said.ends_with("x…\u{2069}") && said.chars().count() == LONGEST + 3);
        assert!(!own(&"x".repeat(LONGEST)).contains('…'));
    }

    #[test]
    fn languages_that_fall_back_to_a_printed_one_are_left_out() {
        let locales = Locales::embedded().expect("languages");
        let tags: Vec<LanguageTag> =
            ["de", "en", "tlh"].iter().map(|tag| tag.parse().expect("tag")).collect();
        let words = Words { locales: &locales, languages: &tags };
        assert_eq!(words.say("app-name").len(), 2);
        assert_eq!(words.content("none", "Haus", "house").len(), 2);
        let only = Words { locales: &locales, languages: &tags[2..] };
        assert_eq!(only.content("none", "Haus", "house")[0].text, "Haus");
    }
}
