//! Words into glyphs: which font, which direction, how wide, and where a line breaks.

use std::ops::Range;
use std::path::Path;

use rustybuzz::{Direction, UnicodeBuffer, ttf_parser::GlyphId};
use unicode_bidi::{BidiInfo, Level};

use crate::Outcome;

/// One of the four font files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Sans = 0,
    SansBold = 1,
    Naskh = 2,
    NaskhBold = 3,
}

const FILES: [&str; 4] =
    ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"];

/// Font files, in the order of [`Face`].
pub struct Fonts(Vec<Vec<u8>>);

/// A shaped glyph; lengths are parts of the type size.
#[derive(Debug, Clone)]
pub struct Glyph {
    pub id: GlyphId,
    pub text: Range<usize>,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
}

/// One line of text, its runs in the order in which they are seen.
#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub runs: Vec<(Face, Vec<Glyph>)>,
    /// Parts of the type size.
    pub width: f32,
    /// Whether it is read from right to left.
    pub rtl: bool,
}

impl Fonts {
    pub fn load(folder: &Path) -> Outcome<Self> {
        Ok(Self(FILES.iter().map(|file| std::fs::read(folder.join(file))).collect::<Result<_, _>>()?))
    }

    pub fn bytes(&self, face: Face) -> &[u8] {
        &self.0[face as usize]
    }

    /// A face ready for shaping and outlines, and its units per em.
    pub fn face(&self, face: Face) -> Outcome<(rustybuzz::Face<'_>, f32)> {
        let parsed = rustybuzz::Face::from_slice(self.bytes(face), 0).ok_or("a font file is broken")?;
        let units = f32::from(u16::try_from(parsed.units_per_em())?);
        Ok((parsed, units))
    }

    /// Shapes one line.
    pub fn shape(&self, text: &str, bold: bool) -> Outcome<Line> {
        let bidi = BidiInfo::new(text, None);
        let mut line = Line { text: text.to_owned(), runs: Vec::new(), width: 0.0, rtl: false };
        let Some(paragraph) = bidi.paragraphs.first() else { return Ok(line) };
        line.rtl = paragraph.level.is_rtl();
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let level: Level = levels[run.start];
            let mut parts = by_face(text, run, bold);
            if level.is_rtl() {
                parts.reverse();
            }
            for (face, range) in parts {
                let glyphs = self.shape_part(text, face, range, level.is_rtl())?;
                line.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
                line.runs.push((face, glyphs));
            }
        }
        Ok(line)
    }

    /// Breaks a paragraph into lines of at most `width` parts of the type size.
    pub fn lines(&self, paragraph: &str, bold: bool, width: f32) -> Outcome<Vec<Line>> {
        let mut lines: Vec<Line> = Vec::new();
        let mut current = String::new();
        for word in paragraph.split_whitespace() {
            let longer = if current.is_empty() { word.to_owned() } else { format!("{current} {word}") };
            if self.shape(&longer, bold)?.width > width && !current.is_empty() {
                lines.push(self.shape(&current, bold)?);
                current = word.to_owned();
            } else {
                current = longer;
            }
        }
        lines.push(self.shape(&current, bold)?);
        Ok(lines)
    }

    fn shape_part(&self, text: &str, face: Face, range: Range<usize>, rtl: bool) -> Outcome<Vec<Glyph>> {
        let (parsed, units) = self.face(face)?;
        let mut buffer = UnicodeBuffer::new();
        for (at, character) in text[range.clone()].char_indices() {
            buffer.add(character, u32::try_from(range.start + at)?);
        }
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(&parsed, &[], buffer);
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.extend([range.end]);
        starts.sort_unstable();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        glyphs
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let end = starts.iter().copied().find(|&next| next > start).unwrap_or(range.end);
                let id = u16::try_from(info.glyph_id)?;
                if id == 0 {
                    return Err(format!("no glyph for {:?}", &text[start..end]).into());
                }
                Ok(Glyph {
                    id: GlyphId(id),
                    text: start..end,
                    advance: position.x_advance as f32 / units,
                    dx: position.x_offset as f32 / units,
                    dy: position.y_offset as f32 / units,
                })
            })
            .collect()
    }
}

/// Cuts a run where the font changes; a space stays with the word before it.
fn by_face(text: &str, run: Range<usize>, bold: bool) -> Vec<(Face, Range<usize>)> {
    let mut parts: Vec<(Face, Range<usize>)> = Vec::new();
    for (at, character) in text[run.clone()].char_indices() {
        let (start, end) = (run.start + at, run.start + at + character.len_utf8());
        let arabic = matches!(character, '\u{600}'..='\u{6ff}');
        let face = match (arabic, bold) {
            (true, false) => Face::Naskh,
            (true, true) => Face::NaskhBold,
            (false, false) => Face::Sans,
            (false, true) => Face::SansBold,
        };
        match parts.last_mut() {
            Some((last, range)) if *last == face || character == ' ' => range.end = end,
            _ => parts.push((face, start..end)),
        }
    }
    parts
}
