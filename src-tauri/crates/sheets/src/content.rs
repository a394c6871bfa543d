//! Pages to operators (ISO 32000-1, annex A), as bytes.
//!
//! Apart from `pdf.rs`, because printpdf makes an object of every glyph before it writes any, which took most of the time
//! of a print. So it makes the pages and embeds the fonts, and what stands on a page is written here. Deliberately not
//! here: objects of the file, and any word of the libraries that write it.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::Range;

use crate::fonts::Face;
use crate::page::{Draw, Glyph, Mark, NodeId, PAGE_HEIGHT, Page, Paint, Point, Segment, Slot, TextRun, Turn};

/// A face cut down to the glyphs of a document, as the operators need it.
pub(crate) struct CutFace {
    /// For each glyph of the bundled face its number in the file; 0 for those that are not used.
    pub numbers: Vec<u16>,
    /// For each glyph in the file how far it moves the pen, in thousandths of the type size.
    pub advances: Vec<i32>,
    /// For each glyph in the file what it says when nothing else is written beside it.
    pub says: Vec<String>,
}

impl CutFace {
    fn number(&self, glyph: u16) -> u16 {
        self.numbers.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    fn says(&self, glyph: u16) -> &str {
        self.says.get(usize::from(self.number(glyph))).map_or("", String::as_str)
    }
}

/// What is drawn on one page.
pub(crate) struct Operators {
    /// Its content stream, not yet packed.
    pub bytes: Vec<u8>,
    /// Its nodes, by the number of their marked content.
    pub places: Vec<NodeId>,
    /// How many rooms for papers there are on it.
    pub slots: usize,
}

/// Writes the operators of a page. `first_slot` is how many slots there were before.
pub(crate) fn operators(page: &Page, faces: &BTreeMap<Face, CutFace>, first_slot: usize) -> Operators {
    let mut writer =
        Writer { faces, bytes: Vec::new(), places: Vec::new(), look: None, stroke: None, slot: first_slot };
    let mut open: Option<Option<NodeId>> = None;
    for Mark { node, draw } in &page.marks {
        if open != Some(*node) {
            if open.is_some() {
                writer.operator("EMC");
            }
            writer.begin(*node);
            open = Some(*node);
        }
        writer.draw(draw);
    }
    if open.is_some() {
        writer.operator("EMC");
    }
    Operators { bytes: writer.bytes, places: writer.places, slots: writer.slot - first_slot }
}

/// The glyphs of a run by the characters they stand for together.
pub(crate) fn clusters(run: &TextRun) -> impl Iterator<Item = &[Glyph]> {
    run.glyphs.chunk_by(|a, b| a.start == b.start)
}

/// The characters that a cluster stands for.
pub(crate) fn cluster_text<'r>(run: &'r TextRun, cluster: &[Glyph]) -> &'r str {
    let end = cluster.iter().map(|glyph| glyph.end).max().unwrap_or(0);
    cluster.first().map_or("", |glyph| &run.text[glyph.start..end])
}

/// The name of a slot in the resources of its page.
pub(crate) fn slot_name(index: usize) -> String {
    format!("Slot{index}")
}

/// Text as PDF wants it: UTF-16, big end first, with its mark.
pub(crate) fn utf16(words: &str) -> Vec<u8> {
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    [0xfe, 0xff].into_iter().chain(units).collect()
}

/// A page while it is written, and what its reader knows so far.
struct Writer<'f> {
    faces: &'f BTreeMap<Face, CutFace>,
    bytes: Vec<u8>,
    places: Vec<NodeId>,
    /// Face and size in force.
    look: Option<(Face, f32)>,
    /// Width and form of lines in force.
    stroke: Option<(f32, u8)>,
    slot: usize,
}

impl Writer<'_> {
    fn operator(&mut self, name: &str) {
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b'\n');
    }

    /// A length to a hundredth of a point: finer than any printer, and short.
    fn length(&mut self, length: f32) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "nothing on a page is longer than some thousand points"
        )]
        let hundredths = (length * 100.0).round() as i32;
        if hundredths < 0 {
            self.bytes.push(b'-');
        }
        let hundredths = hundredths.unsigned_abs();
        self.digits(hundredths / 100);
        let (tenth, hundredth) = (digit(hundredths / 10), digit(hundredths));
        match (tenth, hundredth) {
            (b'0', b'0') => {}
            (_, b'0') => self.bytes.extend([b'.', tenth]),
            _ => self.bytes.extend([b'.', tenth, hundredth]),
        }
        self.bytes.push(b' ');
    }

    fn digits(&mut self, number: u32) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.bytes.push(digit(number));
    }

    fn point(&mut self, point: Point) {
        self.length(point.x);
        // The file's y grows upwards.
        self.length(PAGE_HEIGHT - point.y);
    }

    /// Two hexadecimal digits for each byte.
    fn hex(&mut self, bytes: &[u8]) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        for byte in bytes {
            self.bytes.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
    }

    /// Opens marked content: a node's next piece, or decoration.
    fn begin(&mut self, node: Option<NodeId>) {
        let Some(node) = node else { return self.operator("/Artifact BMC") };
        // Writing to memory does not fail.
        let _ = writeln!(self.bytes, "/Span <</MCID {}>> BDC", self.places.len());
        self.places.push(node);
    }

    fn draw(&mut self, draw: &Draw) {
        match draw {
            Draw::Slot(room) => self.slot(room),
            Draw::Text(run) => self.text(run),
            Draw::Rule { from, to, width } => {
                self.path(&[Segment::Move(*from), Segment::Line(*to)], Paint::Stroke(*width), 0);
            }
            Draw::Path { segments, paint } => self.path(segments, *paint, 1),
        }
    }

    /// What will stand in a slot: a form as large as it naturally is, with its lower left corner at the origin.
    fn slot(&mut self, room: &Slot) {
        let bottom = PAGE_HEIGHT - room.at.y - room.height;
        let (scale, x) = (room.scale, room.at.x);
        let [a, b, c, d, e, f] = if room.turned {
            [0.0, scale, -scale, 0.0, x + room.width, bottom]
        } else {
            [scale, 0.0, 0.0, scale, x, bottom]
        };
        // A scale needs more digits than a length.
        let _ = writeln!(self.bytes, "q\n{a} {b} {c} {d} {e} {f} cm\n/{} Do\nQ", slot_name(self.slot));
        self.slot += 1;
    }

    fn path(&mut self, segments: &[Segment], paint: Paint, form: u8) {
        if let Paint::Stroke(width) = paint
            && self.stroke != Some((width, form))
        {
            self.length(width);
            self.operator("w");
            let _ = writeln!(self.bytes, "{form} J {form} j");
            self.stroke = Some((width, form));
        }
        for segment in segments {
            let (points, operator): (&[Point], &str) = match segment {
                Segment::Move(to) => (&[*to], "m"),
                Segment::Line(to) => (&[*to], "l"),
                Segment::Curve(a, b, to) => (&[*a, *b, *to], "c"),
                Segment::Close => (&[], "h"),
            };
            points.iter().for_each(|point| self.point(*point));
            self.operator(operator);
        }
        self.operator(if paint == Paint::Fill { "f*" } else { "S" });
    }

    fn text(&mut self, run: &TextRun) {
        let Some(face) = self.faces.get(&run.face) else { return };
        self.operator("BT");
        if self.look != Some((run.face, run.size)) {
            let _ = write!(self.bytes, "/{} ", run.face.name());
            self.length(run.size);
            self.operator("Tf");
            self.look = Some((run.face, run.size));
        }
        for stretch in stretches(run, face) {
            if let Some(said) = stretch.said {
                self.bytes.extend_from_slice(b"/Span <</ActualText <");
                self.hex(&utf16(said));
                self.operator(">>> BDC");
            }
            self.show(run, face, stretch.glyphs);
            if stretch.said.is_some() {
                self.operator("EMC");
            }
        }
        self.operator("ET");
    }

    /// Shows glyphs of a run: one operator for each stretch on one height.
    fn show(&mut self, run: &TextRun, face: &CutFace, shown: Range<usize>) {
        let mut pen: i32 = run.glyphs[..shown.start].iter().map(|glyph| glyph.advance).sum();
        for stretch in run.glyphs[shown].chunk_by(|a, b| a.dy == b.dy) {
            let Some(first) = stretch.first() else { continue };
            let start = pen + first.dx;
            self.place(run, start, first.dy);
            self.bytes.extend_from_slice(b"[<");
            // Where the reader's pen stands after the glyphs so far.
            let mut reached = start;
            for glyph in stretch {
                let back = reached - (pen + glyph.dx);
                if back != 0 {
                    let _ = write!(self.bytes, ">{back}<");
                    reached -= back;
                }
                let number = face.number(glyph.id);
                self.hex(&number.to_be_bytes());
                reached += face.advances.get(usize::from(number)).copied().unwrap_or(0);
                pen += glyph.advance;
            }
            self.operator(">] TJ");
        }
    }

    /// Puts the pen on a run's baseline, so many thousandths of the type size along it and above it.
    fn place(&mut self, run: &TextRun, along: i32, above: i32) {
        let at = run.turn.place(run.at, units(along) * run.size, -units(above) * run.size);
        self.bytes.extend_from_slice(match run.turn {
            Turn::Upright => b"1 0 0 1 ",
            Turn::Up => b"0 1 -1 0 ",
            Turn::Down => b"0 -1 1 0 ",
            Turn::Over => b"-1 0 0 -1 ",
        });
        self.point(at);
        self.operator("Tm");
    }
}

/// The last digit of a number.
fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number % 10).unwrap_or(0)
}

/// Thousandths of the type size as a factor.
#[expect(clippy::cast_precision_loss, reason = "positions within a line are exact in f32")]
fn units(thousandths: i32) -> f32 {
    thousandths as f32 / 1000.0
}

/// A stretch of a run that is shown at once.
struct Stretch<'r> {
    glyphs: Range<usize>,
    /// The source text, where the glyphs alone would say something else.
    said: Option<&'r str>,
}

/// Splits a run where a glyph does not speak for itself: one glyph may stand for different characters, and several
/// for one. Only these few are given their text: programs that copy text turn right-to-left glyphs round by
/// themselves, and would turn round a whole word that is given to them in reading order. The words of
/// right-to-left text stand in the order they are read, the glyphs of each from left to right.
fn stretches<'r>(run: &'r TextRun, face: &CutFace) -> Vec<Stretch<'r>> {
    let mut words: Vec<Vec<Stretch<'r>>> = vec![Vec::new()];
    let mut at = 0;
    for cluster in clusters(run) {
        let glyphs = at..at + cluster.len();
        at = glyphs.end;
        let text = cluster_text(run, cluster);
        let speaks = matches!(cluster, [only] if face.says(only.id) == text);
        // From left to right, the space after a word comes before it.
        if run.right_to_left && text == " " {
            words.push(Vec::new());
        }
        let Some(word) = words.last_mut() else { continue };
        match word.last_mut() {
            Some(last) if speaks && last.said.is_none() => last.glyphs.end = glyphs.end,
            _ => word.push(Stretch { glyphs, said: (!speaks).then_some(text) }),
        }
    }
    if run.right_to_left {
        words.reverse();
    }
    words.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(length: f32) -> String {
        let faces = BTreeMap::new();
        let mut writer = Writer {
            faces: &faces,
            bytes: Vec::new(),
            places: Vec::new(),
            look: None,
            stroke: None,
            slot: 0,
        };
        writer.length(length);
        String::from_utf8(writer.bytes).expect("ASCII")
    }

    #[test]
    fn a_length_is_written_to_a_hundredth_and_as_short_as_can_be() {
        for (length, expected) in [
            (0.0, "0 "),
            (-0.001, "0 "),
            (12.0, "12 "),
            (0.5, "0.5 "),
            (-0.05, "-0.05 "),
            (841.889, "841.89 "),
        ] {
            assert_eq!(written(length), expected);
        }
    }
}
