//! How black a print is, told before it is printed: toner costs money, and paper is given away by the hundred.
//!
//! Counted from what is drawn: outlines of glyphs, filled shapes, strokes by length and thickness. Where two of them lie
//! above each other both count, so the figure is a little too high, never too low. Deliberately not here: the person's own
//! papers behind the sheets, whose pages nobody has looked at, and what a page of toner costs.

use read_fonts::tables::glyf::{CurvePoint, Glyf, Glyph};
use read_fonts::tables::loca::{Loca, LocaGlyph};
use read_fonts::types::GlyphId;
use read_fonts::{FontRef, TableProvider};

use crate::fonts::{Face, Fonts};
use crate::page::{Document, Draw, PAGE_HEIGHT, PAGE_WIDTH, Paint, Point, Segment, TextRun, pt};

/// Parts of a page that are told apart.
const PARTS: f32 = 10_000.0;

/// Black part of an ordinary letter: makers count the pages of a cartridge with about 5 % (ISO/IEC 19752).
const LETTER: u64 = 500;

/// Parts of a glyph may be glyphs themselves, not deeper than this.
const NESTED: u8 = 4;

/// How much toner the sheets of a print need.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Toner {
    /// Black area of all pages together, in ten-thousandths of a page.
    black: u64,
    pages: u64,
}

impl Toner {
    /// So many pages of an ordinary letter need as much; at least one where anything is printed.
    pub fn letters(self) -> u32 {
        u32::try_from(self.black.div_ceil(LETTER)).unwrap_or(u32::MAX)
    }

    /// So many per cent of the paper become black, rounded up.
    pub fn percent(self) -> u32 {
        let whole = (self.pages * 100).max(1);
        u32::try_from(self.black.div_ceil(whole)).unwrap_or(u32::MAX)
    }

    /// What the pages of a document need.
    pub(crate) fn of(document: &Document, fonts: &Fonts) -> Self {
        let mut outlines = Outlines::new(fonts);
        let marks = document.pages.iter().flat_map(|page| &page.marks);
        let black: f32 = marks.map(|mark| outlines.black(&mark.draw)).sum();
        let parts = black / (PAGE_WIDTH * PAGE_HEIGHT) * PARTS;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an area, rounded up")]
        let black = parts.ceil() as u64;
        Self { black, pages: document.pages.len() as u64 }
    }
}

/// The areas of glyphs that were measured already, face by face, in millionths of the type size squared.
struct Outlines<'f> {
    tables: Vec<Option<(Loca<'f>, Glyf<'f>)>>,
    known: Vec<Vec<Option<f32>>>,
}

impl<'f> Outlines<'f> {
    fn new(fonts: &'f Fonts) -> Self {
        let tables = |face: Face| {
            let font = FontRef::new(fonts.file(face)).ok()?;
            Some((font.loca(None).ok()?, font.glyf().ok()?))
        };
        Self { tables: Face::ALL.into_iter().map(tables).collect(), known: vec![Vec::new(); Face::ALL.len()] }
    }

    /// Black area in square points.
    fn black(&mut self, draw: &Draw) -> f32 {
        match draw {
            Draw::Text(run) => self.text(run),
            Draw::Rule { from, to, width } => length(*from, *to) * width,
            Draw::Path { segments, paint: Paint::Fill } => filled(segments),
            Draw::Path { segments, paint: Paint::Stroke(width) } => stroked(segments) * width,
            Draw::Slot(_) => 0.0,
        }
    }

    fn text(&mut self, run: &TextRun) -> f32 {
        let area: f32 = run.glyphs.iter().map(|glyph| self.glyph(run.face, glyph.id)).sum();
        area * run.size * run.size / 1_000_000.0
    }

    fn glyph(&mut self, face: Face, id: u16) -> f32 {
        let (place, index) = (face.position(), usize::from(id));
        let known = &mut self.known[place];
        if known.len() <= index {
            known.resize(index + 1, None);
        }
        *known[index].get_or_insert_with(|| match &self.tables[place] {
            Some((loca, glyf)) => outline(loca, glyf, GlyphId::from(id), NESTED).abs(),
            None => 0.0,
        })
    }
}

/// The area inside a glyph's outline: what is black counts one way round, holes the other.
fn outline(loca: &Loca<'_>, glyf: &Glyf<'_>, id: GlyphId, depth: u8) -> f32 {
    match loca.get(id, glyf) {
        Some(LocaGlyph::Glyph(Glyph::Simple(simple))) => {
            let points: Vec<CurvePoint> = simple.points().collect();
            let mut from = 0;
            let mut area = 0.0;
            for end in simple.end_pts_of_contours() {
                let end = (usize::from(end.get()) + 1).clamp(from, points.len());
                area += contour(&points[from..end]);
                from = end;
            }
            area
        }
        Some(LocaGlyph::Glyph(Glyph::Composite(composite))) if depth > 0 => composite
            .components()
            .map(|part| {
                let by = part.transform;
                let scale = by.xx.to_f32() * by.yy.to_f32() - by.xy.to_f32() * by.yx.to_f32();
                scale * outline(loca, glyf, part.glyph, depth - 1)
            })
            .sum(),
        _ => 0.0,
    }
}

/// The area inside one closed line of a TrueType outline: between two points off the line lies one on it.
fn contour(points: &[CurvePoint]) -> f32 {
    let place = |point: &CurvePoint| pt(f32::from(point.x), f32::from(point.y));
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return 0.0 };
    let start = match (first.on_curve, last.on_curve) {
        (true, _) => place(first),
        (false, true) => place(last),
        (false, false) => middle(place(first), place(last)),
    };
    let mut at = start;
    let mut handle = None;
    let mut area = 0.0;
    let mut reach = |handle: Option<Point>, to: Point| {
        // Half of what lies between the curve and the origin (Green); a line is a curve with its handle half way.
        let handle = handle.unwrap_or_else(|| middle(at, to));
        area += (cross(at, handle) + cross(handle, to)) / 3.0 + cross(at, to) / 6.0;
        at = to;
    };
    for point in points {
        let here = place(point);
        match (handle, point.on_curve) {
            (_, true) => {
                reach(handle, here);
                handle = None;
            }
            (Some(before), false) => {
                reach(handle, middle(before, here));
                handle = Some(here);
            }
            (None, false) => handle = Some(here),
        }
    }
    reach(handle, start);
    area
}

/// The area inside a filled shape.
fn filled(segments: &[Segment]) -> f32 {
    let mut area = 0.0;
    walk(segments, |a, [b, c], d| {
        area += 6.0 * cross(a, b) + 3.0 * cross(a, c) + cross(a, d);
        area += 3.0 * cross(b, c) + 3.0 * cross(b, d) + 6.0 * cross(c, d);
    });
    (area / 20.0).abs()
}

/// The length of a drawn line; a curve is nearly as long as halfway between its chord and its handles.
fn stroked(segments: &[Segment]) -> f32 {
    let mut along = 0.0;
    walk(segments, |a, [b, c], d| {
        along += (length(a, d) + length(a, b) + length(b, c) + length(c, d)) / 2.0;
    });
    along
}

/// Calls with each piece of an outline: start, two handles, end. A line has its handles on itself.
fn walk(segments: &[Segment], mut piece: impl FnMut(Point, [Point; 2], Point)) {
    let (mut start, mut at) = (pt(0.0, 0.0), pt(0.0, 0.0));
    let straight = |from: Point, to: Point| {
        let third = |part: f32| pt(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
        [third(1.0 / 3.0), third(2.0 / 3.0)]
    };
    for segment in segments {
        match *segment {
            Segment::Move(to) => (start, at) = (to, to),
            Segment::Line(to) => {
                piece(at, straight(at, to), to);
                at = to;
            }
            Segment::Curve(one, other, to) => {
                piece(at, [one, other], to);
                at = to;
            }
            Segment::Close => {
                piece(at, straight(at, start), start);
                at = start;
            }
        }
    }
}

fn cross(a: Point, b: Point) -> f32 {
    a.x * b.y - a.y * b.x
}

fn middle(a: Point, b: Point) -> Point {
    pt((a.x + b.x) / 2.0, (a.y + b.y) / 2.0)
}

fn length(a: Point, b: Point) -> f32 {
    (b.x - a.x).hypot(b.y - a.y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawings::{circle, rect};

    #[test]
    fn shapes_have_the_area_that_geometry_says() {
        let near = |found: f32, expected: f32| {
            assert!((found - expected).abs() < expected * 0.005, "{found} {expected}");
        };
        near(filled(&rect(100.0, 700.0, 30.0, 20.0).outline()), 600.0);
        near(filled(&circle(pt(300.0, 40.0), 10.0)), std::f32::consts::PI * 100.0);
        near(stroked(&circle(pt(300.0, 40.0), 10.0)), std::f32::consts::TAU * 10.0);
        near(stroked(&rect(100.0, 700.0, 30.0, 20.0).outline()), 100.0);
    }

    #[test]
    fn a_letter_is_less_than_its_box_and_bold_is_blacker() {
        let fonts = Fonts::bundled().expect("fonts");
        let mut outlines = Outlines::new(&fonts);
        let mut of = |face: Face, letter: char| {
            let id = fonts.font(face).charmap().map_unicode(letter).expect("glyph");
            outlines.glyph(face, u16::try_from(id.to_u32()).expect("number"))
        };
        let [regular, bold] = [Face::ALL[0], Face::ALL[1]];
        for letter in ['H', 'o', 'ü', 'Є'] {
            let (thin, strong) = (of(regular, letter), of(bold, letter));
            assert!(thin > 20_000.0 && strong > thin * 1.2 && strong < 600_000.0, "{letter} {thin} {strong}");
        }
        assert!(of(regular, 'ü') > of(regular, 'u'), "the dots are there");
        assert!(of(regular, 'o') < of(regular, 'O'));
        assert!(of(Face::ALL[2], 'ع') > 20_000.0 && of(regular, ' ') < 1.0);
    }

    #[test]
    fn a_page_of_five_hundredths_is_one_letter() {
        let of = |black, pages| Toner { black, pages };
        assert_eq!([of(0, 0), of(1, 1), of(500, 1), of(501, 1)].map(Toner::letters), [0, 1, 1, 2]);
        assert_eq!([of(0, 0), of(500, 1), of(501, 1), of(900, 3)].map(Toner::percent), [0, 5, 6, 3]);
    }
}
