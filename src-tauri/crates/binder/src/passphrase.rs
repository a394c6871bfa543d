//! Help with passwords: one made of words that anybody can type on any keyboard, and how hard one is to guess, in words.
//!
//! Apart because it is advice, not a lock: a weak passphrase is told and may be kept. Word lists are data
//! (`assets/words/<language>.txt`, found, not listed). Deliberately not here: sentences (Fluent has them, by grade), and
//! bits, which nobody can picture.

use ordner_locale::LanguageTag;
use ordner_vault::Surroundings;
use rust_embed::RustEmbed;
use serde::Serialize;
use zxcvbn::zxcvbn;

use crate::BinderError;

#[derive(RustEmbed)]
#[folder = "../../../assets/words"]
#[include = "*.txt"]
struct Files;

/// Words of a passphrase when nobody asks for another number: more than anybody can guess with either list.
pub const USUAL_WORDS: usize = 6;

/// Guesses a second of a stranger with many fast computers. One guess costs 0.2 s and 128 MiB on a laptop here (scrypt,
/// 2^17): this is the work of two thousand such laptops.
const GUESSES_A_SECOND: f64 = 1e4;
const DAY: f64 = 86_400.0;
const YEAR: f64 = 365.25 * DAY;

/// What everybody tries first in this country, and what the estimate, which knows English, would take for chance.
const TRIED_FIRST: [&str; 16] = [
    "passwort",
    "kennwort",
    "geheim",
    "hallo",
    "schatz",
    "sommer",
    "winter",
    "ordner",
    "meinordner",
    "deutschland",
    "sachsen",
    "dresden",
    "leipzig",
    "willkommen",
    "familie",
    "liebe",
];

/// How hard a passphrase is to guess for a stranger who has the binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Found within a day.
    Weak,
    /// Found within a year.
    Fair,
    /// Found within a hundred years.
    Good,
    /// Not within a human life.
    Strong,
}

impl Strength {
    /// From the weakest to the strongest.
    pub const ALL: [Self; 4] = [Self::Weak, Self::Fair, Self::Good, Self::Strong];

    /// Estimates what was typed. Words of our own lists count as drawn from them, by somebody who knows that.
    pub fn of(typed: &str) -> Self {
        let estimate = zxcvbn(typed, &TRIED_FIRST).guesses_log10();
        let seconds = 10_f64.powf(drawn_log10(typed).unwrap_or(f64::MAX).min(estimate)) / GUESSES_A_SECOND;
        match seconds {
            ..DAY => Self::Weak,
            ..YEAR => Self::Fair,
            seconds if seconds < 100.0 * YEAR => Self::Good,
            _ => Self::Strong,
        }
    }

    /// The Fluent id of the sentence that says it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Weak => "passphrase-weak",
            Self::Fair => "passphrase-fair",
            Self::Good => "passphrase-good",
            Self::Strong => "passphrase-strong",
        }
    }
}

/// The languages that have a word list, sorted.
pub fn languages() -> Vec<LanguageTag> {
    Files::iter().filter_map(|name| name.strip_suffix(".txt")?.parse().ok()).collect()
}

/// A passphrase of `count` words, each drawn by itself and equally likely, with blanks between.
///
/// # Errors
/// [`BinderError::NoWordList`] for a language without one.
pub fn generate(
    language: &LanguageTag,
    count: usize,
    surroundings: Surroundings,
) -> Result<String, BinderError> {
    let text = text_of(&format!("{language}.txt"))
        .ok_or_else(|| BinderError::NoWordList { language: language.to_string() })?;
    let words: Vec<&str> = words_of(&text).collect();
    let drawn: Vec<&str> = (0..count).map(|_| words[below(words.len(), surroundings)]).collect();
    Ok(drawn.join(" "))
}

/// A random number below `bound`, which is at most 65,536.
fn below(bound: usize, surroundings: Surroundings) -> usize {
    loop {
        let mut bytes = [0; 2];
        (surroundings.random)(&mut bytes);
        let number = usize::from(u16::from_le_bytes(bytes));
        // What is left over at the top is drawn again, so that no word is likelier.
        if number < 65_536 / bound * bound {
            return number % bound;
        }
    }
}

fn text_of(file: &str) -> Option<String> {
    String::from_utf8(Files::get(file)?.data.into_owned()).ok()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The number of passphrases as long as this one that a list has (its decimal logarithm), if all words are from one list.
fn drawn_log10(typed: &str) -> Option<f64> {
    let lower = typed.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphabetic()).filter(|part| !part.is_empty()).collect();
    let of_list = |file: &str| {
        let text = text_of(file)?;
        let words: Vec<&str> = words_of(&text).collect();
        let all = !parts.is_empty() && parts.iter().all(|part| words.contains(part));
        #[expect(clippy::cast_precision_loss, reason = "a few thousand words, a few parts")]
        all.then(|| (words.len() as f64).log10() * parts.len() as f64)
    };
    Files::iter().filter_map(|file| of_list(&file)).reduce(f64::min)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn surroundings() -> Surroundings {
        Surroundings {
            now: || 0,
            random: |bytes| getrandom::fill(bytes).expect("randomness"),
            work: ordner_vault::WorkFactor::CHEAP,
        }
    }

    fn fault(words: &[&str]) -> Option<String> {
        let known: BTreeSet<&str> = words.iter().copied().collect();
        if known.len() != words.len() || words.len() < 2_048 || words.len() > 65_536 {
            return Some(format!("{} words, {} different", words.len(), known.len()));
        }
        let sorted: Vec<&str> = known.into_iter().collect();
        let typable =
            |word: &&&str| !(3..=8).contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_lowercase());
        let prefix = sorted.windows(2).find(|pair| pair[1].starts_with(pair[0]));
        sorted
            .iter()
            .find(typable)
            .map(|word| (*word).to_owned())
            .or(prefix.map(|pair| pair.join(" begins ")))
    }

    #[test]
    fn every_list_can_be_typed_on_any_keyboard_and_read_without_gaps() {
        assert!(languages().len() >= 2);
        for language in languages() {
            let text = text_of(&format!("{language}.txt")).expect("list");
            let mut words: Vec<&str> = words_of(&text).collect();
            assert_eq!(fault(&words), None, "{language}");
            for wrong in ["straße", "zu", "langeweile", words[7], &format!("{}s", words[9])] {
                words.push(wrong);
                assert!(fault(&words).is_some(), "control: {wrong}");
                words.pop();
            }
        }
    }

    #[test]
    fn a_passphrase_has_the_words_of_its_language_and_no_other_has_the_same() {
        for language in languages() {
            let text = text_of(&format!("{language}.txt")).expect("list");
            let words: BTreeSet<&str> = words_of(&text).collect();
            let made: Vec<String> =
                (0..200).map(|_| generate(&language, 6, surroundings()).expect("words")).collect();
            assert!(made.iter().all(|made| made.split(' ').filter(|word| words.contains(word)).count() == 6));
            assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), 200);
            let drawn: BTreeSet<&str> = made.iter().flat_map(|made| made.split(' ')).collect();
            assert!(drawn.len() > 600, "of 1,200 draws hardly any twice: {}", drawn.len());
        }
        let refused = generate(&"tlh".parse().expect("tag"), 6, surroundings());
        assert!(matches!(refused, Err(BinderError::NoWordList { .. })));
    }

    #[test]
    fn every_word_is_equally_likely() {
        // A generator that gives the largest numbers would reach over the end of the list if nothing were drawn again.
        let mut seen = [0_u32; 3];
        (0..30_000).for_each(|_| seen[below(3, surroundings())] += 1);
        assert!(seen.iter().all(|count| (9_500..10_500).contains(count)), "{seen:?}");
    }

    #[test]
    fn grades_as_a_stranger_would_find_them() {
        let grades = [
            ("", Strength::Weak),
            ("123456", Strength::Weak),
            ("Passwort1", Strength::Weak),
            ("Dresden2026", Strength::Weak),
            ("qwertzuiop", Strength::Weak),
            ("abend apfel", Strength::Weak),
            ("abend apfel baum", Strength::Fair),
            ("abend apfel baum brief", Strength::Good),
            ("Abend-Apfel-Baum-Brief-Biene", Strength::Strong),
            ("vier ruhige kleine Boote", Strength::Strong),
        ];
        for (typed, expected) in grades {
            assert_eq!(Strength::of(typed), expected, "{typed}");
        }
        for language in languages() {
            let made = generate(&language, USUAL_WORDS, surroundings()).expect("words");
            assert_eq!(Strength::of(&made), Strength::Strong, "{language}");
            let short = generate(&language, 3, surroundings()).expect("words");
            assert!(Strength::of(&short) <= Strength::Fair, "control, {language}");
        }
    }
}
