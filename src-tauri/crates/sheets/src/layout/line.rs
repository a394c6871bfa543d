//! Where lines end (UAX #14), with hyphens for long German words.
//!
//! Easy reading comes first: a word is only divided when leaving it whole would tear a hole into the line, and cut
//! without a hyphen only when nothing else fits.

use std::ops::Range;

use hypher::Lang;
use ordner_locale::{Direction, LanguageTag};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::SheetsError;
use crate::layout::shape::{SetLine, Shaped, Shaper, Span};

/// A word is divided when more than this part of the line would stay empty.
const HOLE: f32 = 0.3;

/// Text of this size is a title.
const TITLE: f32 = 13.0;

/// Longer words are no words; they are cut, not divided.
const LONGEST_WORD: usize = 120;

/// Shapes a paragraph and breaks it into set lines no wider than `width`.
///
/// # Errors
/// [`SheetsError::MissingGlyph`].
pub(crate) fn set_lines(
    shaper: &mut Shaper<'_>,
    spans: &[Span],
    direction: Direction,
    width: f32,
) -> Result<Vec<SetLine>, SheetsError> {
    let shaped = shaper.shape(spans, direction)?;
    let lines = break_lines(&shaped, spans, width);
    Ok(lines.into_iter().map(|line| shaper.set(&shaped, line.range, line.hyphen)).collect())
}

struct Break {
    range: Range<usize>,
    hyphen: bool,
}

fn break_lines(shaped: &Shaped, spans: &[Span], width: f32) -> Vec<Break> {
    let text = shaped.text.as_str();
    let mut lines = Vec::new();
    let mut start = 0;
    let mut fitting = None;
    for (end, kind) in linebreaks(text) {
        if kind == BreakOpportunity::Allowed && belongs_together(text, end) {
            continue;
        }
        while !fits(shaped, start..end, width) {
            let (cut, next, hyphen) = cut(shaped, spans, start, fitting.take(), end, width);
            lines.push(Break { range: start..cut, hyphen });
            start = next;
        }
        fitting = Some(end);
        if kind == BreakOpportunity::Mandatory && start < end {
            lines.push(Break { range: start..inked(shaped, start..end), hyphen: false });
            start = end;
            fitting = None;
        }
    }
    lines.retain(|line| !line.range.is_empty());
    for line in &mut lines {
        line.range.end = with_space(shaped, line);
    }
    lines
}

/// What stands before a number and is nothing without it.
const BEFORE_NUMBERS: [&str; 6] = ["§", "Abs.", "Absatz", "Art.", "Artikel", "Nr."];

/// True where a rule of the language would allow a new line, but a reader would stumble: between § and its number, and
/// before a dot or stroke that stands between two things.
fn belongs_together(text: &str, at: usize) -> bool {
    let (before, after) = (text[..at].trim_end(), &text[at..]);
    after.starts_with(['·', '/'])
        || after.starts_with(|first: char| first.is_ascii_digit())
            && BEFORE_NUMBERS.iter().any(|word| before.ends_with(word))
}

/// Where the line beginning at `start` ends, where the next begins, and whether a hyphen is drawn.
fn cut(
    shaped: &Shaped,
    spans: &[Span],
    start: usize,
    fitting: Option<usize>,
    end: usize,
    width: f32,
) -> (usize, usize, bool) {
    let word = fitting.unwrap_or(start)..end;
    let used = shaped.width(start..word.start);
    // A divided title looks like a mistake: there a word is only divided when no line can hold it.
    let is_title = shaped.span_at(word.start).is_some_and(|span| spans[span].style.size >= TITLE);
    if used < width * (1.0 - HOLE)
        && (fitting.is_none() || !is_title)
        && let Some(at) = hyphenated(shaped, spans, start, word.clone(), width)
    {
        return (at, at, true);
    }
    if let Some(fitting) = fitting {
        let soft = shaped.text[..fitting].ends_with('\u{ad}');
        return (inked(shaped, start..fitting), fitting, soft);
    }
    let cuttable = |at: &usize| shaped.is_joint(*at) && *at > start;
    let mut joints = (start..end).filter(cuttable);
    let first = joints.next().unwrap_or(end);
    let at = joints.take_while(|at| shaped.width(start..*at) <= width).last().unwrap_or(first);
    (at, at, false)
}

/// The last place in a German word where it may be divided and still fits with its hyphen.
fn hyphenated(
    shaped: &Shaped,
    spans: &[Span],
    start: usize,
    word: Range<usize>,
    width: f32,
) -> Option<usize> {
    let text = &shaped.text[word.clone()];
    let letters = text.trim_end_matches(|c: char| !c.is_alphabetic());
    let lead = letters.len() - letters.trim_start_matches(|c: char| !c.is_alphabetic()).len();
    let letters = &letters[lead..];
    let span = &spans[shaped.span_at(word.start + lead)?];
    let divisible = span.language.to_string().starts_with(LanguageTag::GERMAN)
        && letters.len() <= LONGEST_WORD
        && letters.chars().all(char::is_alphabetic);
    if !divisible {
        return None;
    }
    let hyphen = shaped.edition.size(span.style.size) * 0.33;
    let mut at = word.start + lead;
    let mut best = None;
    for syllable in hypher::hyphenate_bounded(letters, Lang::German, 3, 3) {
        at += syllable.len();
        if at < word.start + lead + letters.len() && shaped.width(start..at) + hyphen <= width {
            best = Some(at);
        }
    }
    best
}

fn fits(shaped: &Shaped, range: Range<usize>, width: f32) -> bool {
    shaped.width(range.start..inked(shaped, range)) <= width
}

/// The end of a line without the space after its last word.
fn inked(shaped: &Shaped, range: Range<usize>) -> usize {
    let line = &shaped.text[range.clone()];
    range.start + line.trim_end_matches(|c: char| c.is_whitespace() || c == '\u{ad}').len()
}

/// Keeps one space at the end of a line, unseen, so that copied words do not run together.
fn with_space(shaped: &Shaped, line: &Break) -> usize {
    let end = line.range.end;
    let plain = !line.hyphen
        && shaped.direction == Direction::Ltr
        && shaped.text[end..].starts_with(' ')
        && shaped.is_left_to_right(end);
    if plain { end + 1 } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::{Fonts, Weight};
    use crate::layout::shape::style;

    fn lines(text: &str, language: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::bundled().expect("fonts");
        let mut shaper = Shaper::new(&fonts);
        let language = language.parse().expect("tag");
        let span = Span { text: text.to_owned(), style: style(10.0, Weight::Regular), language, node: None };
        let set = set_lines(&mut shaper, &[span], Direction::Ltr, width).expect("set");
        set.iter()
            .inspect(|line| assert!(line.width <= width + 3.0, "{} is wider than {width}", line.width))
            .map(|line| line.runs.iter().map(|(_, run)| run.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn a_long_german_word_is_divided_between_syllables() {
        let set = lines("Die Rechtsschutzversicherungsgesellschaft zahlt.", "de", 110.0);
        assert_eq!(set, ["Die Rechtsschutzversi\u{ad}", "cherungsgesellschaft ", "zahlt."]);
    }

    #[test]
    fn a_paragraph_keeps_its_number_and_a_line_begins_with_no_stroke() {
        for width in 60..160_u16 {
            let set = lines(
                "Gesetz / Law: § 44a Abs. 3 AufenthG  ·  Amt / Office: §§ 17, 27",
                "de",
                f32::from(width),
            );
            let torn = |line: &String| {
                let line = line.trim();
                line.ends_with(['§']) || line.ends_with("Abs.") || line.starts_with(['·', '/'])
            };
            assert!(!set.iter().any(torn), "{width}: {set:?}");
        }
    }

    #[test]
    fn a_short_word_moves_to_the_next_line_whole() {
        let set = lines("Nehmen Sie den Ordner zu jedem Termin mit.", "de", 110.0);
        assert!(set.iter().all(|line| !line.contains('\u{ad}')), "{set:?}");
    }

    #[test]
    fn words_of_other_languages_are_not_divided_by_german_rules() {
        let set = lines("The internationalisation of everything", "en", 90.0);
        assert!(set.iter().all(|line| !line.contains('\u{ad}')), "{set:?}");
    }

    #[test]
    fn what_cannot_be_divided_is_cut() {
        let set = lines(&"N".repeat(200), "en", 100.0);
        assert!(set.len() > 10);
        assert_eq!(set.concat(), "N".repeat(200));
    }

    #[test]
    fn no_character_is_lost_between_lines() {
        let text = "Ein langer Satz mit vielen Wörtern, عقد الإيجار und 12/2026, der umbrochen wird.";
        assert_eq!(lines(text, "de", 80.0).concat().replace('\u{ad}', ""), text);
    }
}
