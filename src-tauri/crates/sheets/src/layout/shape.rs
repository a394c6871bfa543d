//! Text to glyphs: directions (UAX #9), faces by script, shaping by HarfBuzz's rules.
//!
//! A paragraph is shaped once as a whole; lines are then cut from it at places where that is safe. Direction marks,
//! Fluent's isolates among them, are read here and end here: no font ever sees them.

use std::collections::HashMap;
use std::ops::Range;
use std::str::FromStr;

use harfrust::{Buffer, BufferFlags, ClusterLevel, Script, ShapeOptions, ShapePlan, ShaperFont};
use ordner_locale::{Direction, LanguageTag};
use unicode_bidi::{Level, ParagraphBidiInfo};

use crate::SheetsError;
use crate::edition::Edition;
use crate::fonts::{Face, Family, Fonts, Weight};
use crate::page::{Glyph, NodeId, TextRun, Turn, pt};
use crate::spacing::Spacing;

/// How text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    /// Type size in points.
    pub size: f32,
    /// Strength.
    pub weight: Weight,
}

/// A stretch of a paragraph in one style and language.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Their language.
    pub language: LanguageTag,
    /// What they are part of; none for decoration.
    pub node: Option<NodeId>,
}

/// A shaped paragraph, not yet broken into lines.
pub(crate) struct Shaped {
    /// All spans' text, one after the other.
    pub text: String,
    /// Direction of the paragraph.
    pub direction: Direction,
    /// How large it was set.
    pub edition: Edition,
    items: Vec<Item>,
    /// Width of everything before a byte of the text.
    reach: Vec<f32>,
    /// Bytes at which a line may be cut when nothing better is found.
    joints: Vec<bool>,
}

/// A stretch with one span, level, face and script.
struct Item {
    range: Range<usize>,
    level: Level,
    face: Face,
    script: Script,
    span: usize,
    style: Style,
    node: Option<NodeId>,
    glyphs: Vec<Glyph>,
}

/// Shapes paragraphs; keeps what can be used again between them.
pub(crate) struct Shaper<'f> {
    fonts: &'f Fonts,
    /// How large text is set from now on.
    pub edition: Edition,
    /// How closely.
    pub spacing: Spacing,
    faces: Vec<ShaperFont<'f, 'static>>,
    plans: HashMap<(Face, bool, Script, LanguageTag), ShapePlan>,
}

impl<'f> Shaper<'f> {
    /// A shaper for the bundled faces.
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        let (edition, spacing) = (Edition::Standard, Spacing::Open);
        Self { fonts, edition, spacing, faces: fonts.shapers(), plans: HashMap::new() }
    }

    /// Shapes one paragraph.
    ///
    /// # Errors
    /// [`SheetsError::MissingGlyph`] for the first character that no bundled face has.
    pub(crate) fn shape(&mut self, spans: &[Span], direction: Direction) -> Result<Shaped, SheetsError> {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let base = if direction == Direction::Rtl { Level::rtl() } else { Level::ltr() };
        // Newlines would begin a new bidi paragraph; here they only break the line.
        let bidi = ParagraphBidiInfo::new(&text, Some(base));
        let mut items = self.itemise(&text, spans, &bidi.levels)?;
        let mut advances = vec![0.0_f32; text.len() + 1];
        let mut joints = vec![false; text.len() + 1];
        for item in &mut items {
            let language = &spans[item.span].language;
            item.glyphs = self.shape_item(&text, item, language)?;
            for glyph in &item.glyphs {
                if glyph.end > glyph.start && glyph.advance > 0 {
                    joints[glyph.start] = true;
                }
                advances[glyph.start] += scaled(glyph.advance, item.style.size);
            }
        }
        let reach = running_sum(&advances);
        Ok(Shaped { text, direction, edition: self.edition, items, reach, joints })
    }

    fn itemise(&self, text: &str, spans: &[Span], levels: &[Level]) -> Result<Vec<Item>, SheetsError> {
        let mut items: Vec<Item> = Vec::new();
        let mut span = 0;
        let mut span_end = spans.first().map_or(0, |first| first.text.len());
        for (at, character) in text.char_indices() {
            while at >= span_end {
                span += 1;
                span_end += spans[span].text.len();
            }
            let before = items.last();
            let family = if is_unseen(character) || character.is_whitespace() || is_joiner(character) {
                before.map_or(Family::Sans, |item| item.face.family)
            } else {
                self.fonts.family_of(character, before.map(|item| item.face.family))?
            };
            let own = harfrust::unicode::script(u32::from(character));
            let neutral = own == Script::COMMON || own == Script::INHERITED || own == Script::UNKNOWN;
            let face = Face { family, weight: spans[span].style.weight };
            let end = at + character.len_utf8();
            match items.last_mut() {
                Some(item)
                    if item.span == span
                        && item.level == levels[at]
                        && item.face == face
                        && (neutral || own == item.script) =>
                {
                    item.range.end = end;
                }
                _ => items.push(Item {
                    range: at..end,
                    level: levels[at],
                    face,
                    script: if neutral { script_of(family) } else { own },
                    span,
                    style: Style {
                        size: self.spacing.size(self.edition.size(spans[span].style.size))
                            * self.spacing.scale(family),
                        ..spans[span].style
                    },
                    node: spans[span].node,
                    glyphs: Vec::new(),
                }),
            }
        }
        Ok(items)
    }

    fn shape_item(
        &mut self,
        text: &str,
        item: &Item,
        language: &LanguageTag,
    ) -> Result<Vec<Glyph>, SheetsError> {
        let direction = if item.level.is_rtl() {
            harfrust::Direction::RightToLeft
        } else {
            harfrust::Direction::LeftToRight
        };
        let mut buffer = Buffer::new();
        for (offset, character) in text[item.range.clone()].char_indices() {
            if !is_unseen(character) {
                buffer.push(u32::from(character), cluster(item.range.start + offset));
            }
        }
        buffer.set_direction(direction);
        buffer.set_script(Some(item.script));
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let key = (item.face, item.level.is_rtl(), item.script, language.clone());
        let font = self.fonts.font(item.face);
        let plan = self.plans.entry(key).or_insert_with(|| {
            let language = harfrust::Language::from_str(&language.to_string()).ok();
            ShapePlan::new(font, direction, Some(item.script), language.as_ref(), &[])
        });
        // A plan carries its own language; the buffer only needs the properties that are compared with it.
        harfrust::shape(&self.faces[item.face.position()], &mut buffer, ShapeOptions::new().plan(Some(plan)))
            .map_err(|error| SheetsError::NotWritten { reason: error.to_string() })?;
        Ok(glyphs_of(&buffer, item))
    }

    /// A hyphen in the face of the character before `at`, which is a letter of German.
    fn hyphen(&self, shaped: &Shaped, at: usize) -> Option<(Option<NodeId>, TextRun)> {
        let item = shaped.items.iter().find(|item| item.range.contains(&at.saturating_sub(1)))?;
        let face = item.face;
        let id = self.fonts.font(face).charmap().map_unicode('-')?;
        let advance = self.faces[face.position()].glyph_h_advance(id);
        let text = "\u{ad}".to_owned();
        let glyph =
            Glyph { id: u16::try_from(id.to_u32()).ok()?, advance, dx: 0, dy: 0, start: 0, end: text.len() };
        let run = TextRun {
            at: pt(0.0, 0.0),
            face,
            size: item.style.size,
            turn: Turn::Upright,
            right_to_left: false,
            glyphs: vec![glyph],
            text,
        };
        Some((item.node, run))
    }

    /// The runs of one line, in the order they are read, and the line's extent.
    pub(crate) fn set(&self, shaped: &Shaped, range: Range<usize>, hyphen: bool) -> SetLine {
        let mut pieces: Vec<(Level, Option<NodeId>, TextRun)> =
            shaped.items.iter().filter_map(|item| item.piece(&shaped.text, &range)).collect();
        if hyphen {
            pieces.extend(self.hyphen(shaped, range.end).map(|(node, run)| (Level::ltr(), node, run)));
        }
        let levels: Vec<Level> = pieces.iter().map(|piece| piece.0).collect();
        let mut line = SetLine { ascent: 0.0, descent: 0.0, width: 0.0, runs: Vec::new() };
        for index in unicode_bidi::BidiInfo::reorder_visual(&levels) {
            let (_, _, run) = &mut pieces[index];
            run.at.x = line.width;
            let (ascent, descent) = self.spacing.extent(run.face.family);
            line.ascent = line.ascent.max(ascent * run.size);
            line.descent = line.descent.max(descent * run.size);
            line.width += scaled(run.glyphs.iter().map(|glyph| glyph.advance).sum(), run.size);
        }
        line.runs = pieces.into_iter().map(|(_, node, run)| (node, run)).collect();
        line
    }
}

/// One set line: its runs stand relative to the line's left end and baseline.
pub(crate) struct SetLine {
    /// Space above the baseline.
    pub ascent: f32,
    /// Space below.
    pub descent: f32,
    /// Width.
    pub width: f32,
    /// What is drawn, in the order it is read.
    pub runs: Vec<(Option<NodeId>, TextRun)>,
}

impl Shaped {
    /// Width of a part of the text in points.
    pub(crate) fn width(&self, range: Range<usize>) -> f32 {
        self.reach[range.end] - self.reach[range.start]
    }

    /// True when a line may be cut here although no rule of the language allows it.
    pub(crate) fn is_joint(&self, at: usize) -> bool {
        self.joints[at]
    }

    /// The language at a byte, as an index of the paragraph's spans.
    pub(crate) fn span_at(&self, at: usize) -> Option<usize> {
        self.items.iter().find(|item| item.range.contains(&at)).map(|item| item.span)
    }

    /// True when the text at a byte runs left to right.
    pub(crate) fn is_left_to_right(&self, at: usize) -> bool {
        self.items.iter().find(|item| item.range.contains(&at)).is_some_and(|item| item.level.is_ltr())
    }
}

impl Item {
    /// The part of this item that lies in a line.
    fn piece(&self, text: &str, line: &Range<usize>) -> Option<(Level, Option<NodeId>, TextRun)> {
        let start = self.range.start.max(line.start);
        let end = self.range.end.min(line.end);
        if start >= end {
            return None;
        }
        // Positions move because unseen characters do not reach the run's text.
        let mut seen = String::with_capacity(end - start);
        let mut moved = vec![0; end - start + 1];
        for (offset, character) in text[start..end].char_indices() {
            moved[offset..].fill(seen.len());
            if !is_unseen(character) {
                seen.push(character);
            }
        }
        moved[end - start] = seen.len();
        let glyphs: Vec<Glyph> = self
            .glyphs
            .iter()
            .filter(|glyph| (start..end).contains(&glyph.start))
            .map(|glyph| {
                let from = moved[glyph.start - start];
                let to = if glyph.end == glyph.start { from } else { moved[glyph.end.min(end) - start] };
                Glyph { start: from, end: to, ..*glyph }
            })
            .collect();
        (!glyphs.is_empty()).then(|| {
            let run = TextRun {
                at: pt(0.0, 0.0),
                face: self.face,
                size: self.style.size,
                turn: Turn::Upright,
                right_to_left: self.level.is_rtl(),
                glyphs,
                text: seen,
            };
            (self.level, self.node, run)
        })
    }
}

fn glyphs_of(buffer: &Buffer, item: &Item) -> Vec<Glyph> {
    let infos = buffer.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: usize| {
        let next = starts.partition_point(|other| *other <= start);
        starts.get(next).copied().unwrap_or(item.range.end)
    };
    let mut last = None;
    infos
        .iter()
        .zip(buffer.glyph_positions())
        .map(|(info, position)| {
            let start = info.cluster as usize;
            // Characters that became several glyphs belong to the first of them.
            let end = if last == Some(start) { start } else { end_of(start) };
            last = Some(start);
            Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: position.x_advance,
                dx: position.x_offset,
                dy: position.y_offset,
                start,
                end,
            }
        })
        .collect()
}

/// For each place the sum of everything before it.
fn running_sum(parts: &[f32]) -> Vec<f32> {
    let mut sum = 0.0;
    let mut before = Vec::with_capacity(parts.len());
    for part in parts {
        before.push(sum);
        sum += part;
    }
    before
}

fn scaled(units: i32, size: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "advances are a few thousand units, exact in f32")]
    let units = units as f32;
    units * size / 1000.0
}

fn cluster(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

const fn script_of(family: Family) -> Script {
    match family {
        Family::Sans => Script::LATIN,
        Family::Naskh => Script::ARABIC,
        Family::Ethiopic => Script::ETHIOPIC,
    }
}

/// Marks of direction: they order the text and are never drawn.
pub(crate) const fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Joiners: they shape their neighbours and are never drawn themselves.
const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

/// Characters that never reach a font.
fn is_unseen(character: char) -> bool {
    is_direction_mark(character)
        || character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{200b}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{2060}'..='\u{2065}'
                | '\u{206a}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
        )
}

/// The regular or bold look of a size.
pub(crate) const fn style(size: f32, weight: Weight) -> Style {
    Style { size, weight }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Span {
        let language = LanguageTag::GERMAN.parse().expect("tag");
        Span { text: text.to_owned(), style: style(10.0, Weight::Regular), language, node: None }
    }

    fn set(text: &str, direction: Direction) -> SetLine {
        let fonts = Fonts::bundled().expect("fonts");
        let mut shaper = Shaper::new(&fonts);
        let shaped = shaper.shape(&[span(text)], direction).expect("shaped");
        shaper.set(&shaped, 0..text.len(), false)
    }

    fn glyphs(text: &str) -> Vec<u16> {
        set(text, Direction::Ltr)
            .runs
            .iter()
            .flat_map(|(_, run)| run.glyphs.iter().map(|glyph| glyph.id))
            .collect()
    }

    /// Words of a line from left to right.
    fn visual(text: &str, direction: Direction) -> Vec<String> {
        let mut runs = set(text, direction).runs;
        runs.sort_by(|(_, a), (_, b)| a.at.x.total_cmp(&b.at.x));
        runs.into_iter().map(|(_, run)| run.text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn arabic_letters_join_and_stand_from_right_to_left() {
        let alone = glyphs("ب")[0];
        let joined = glyphs("ببب");
        assert_eq!(joined.len(), 3);
        assert!(!joined.contains(&alone), "letters in a word are not isolated letters");
        let line = set("بيت", Direction::Ltr);
        let run = &line.runs[0].1;
        assert!(run.right_to_left);
        let starts: Vec<usize> = run.glyphs.iter().map(|glyph| glyph.start).collect();
        assert!(starts.is_sorted_by(|a, b| a >= b), "{starts:?}: the first letter stands rightmost");
    }

    #[test]
    fn numbers_and_latin_keep_their_direction_inside_arabic() {
        let text = "عقد (IBAN DE12) رقم 345";
        assert_eq!(visual(text, Direction::Rtl), ["345", "رقم", ")", "IBAN DE12", "(", "عقد"]);
    }

    #[test]
    fn an_isolated_name_does_not_turn_the_line_around_it() {
        assert_eq!(visual("Nr. 1: \u{2068}أحمد\u{2069} 7", Direction::Ltr), ["Nr. 1:", "أحمد", "7"]);
    }

    #[test]
    fn direction_marks_reach_no_font() {
        assert_eq!(glyphs("a\u{2068}b\u{2069}\u{202e}\u{200f}"), glyphs("ab"));
        let text: String =
            set("a\u{2068}b\u{2069}", Direction::Ltr).runs.iter().map(|(_, run)| run.text.clone()).collect();
        assert_eq!(text, "ab");
    }

    #[test]
    fn every_character_belongs_to_exactly_one_glyph() {
        for text in ["Größe ffi", "لا إله", "شناسنامه‌ی", "e\u{301}a", "ኤርትራ", "ậ"]
        {
            for (_, run) in set(text, Direction::Ltr).runs {
                let mut covered = vec![0; run.text.len()];
                for glyph in &run.glyphs {
                    covered[glyph.start..glyph.end].iter_mut().for_each(|count| *count += 1);
                }
                assert!(covered.iter().all(|count| *count == 1), "{text}: {covered:?}");
            }
        }
    }
}
