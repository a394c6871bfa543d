//! The icons of the registers, and the drawings of sheets: lines on a grid of 24 units, plain enough for a streaky
//! printer.
//!
//! Outlines are SVG path data with absolute `M L H V C Z` in `assets/icons`, so that the screen shows the very same
//! lines of the registers. An unknown name draws nothing.

use std::collections::BTreeMap;

use crate::page::{Draw, Paint, Point, Segment, pt};

/// Units of the grid.
const GRID: f32 = 24.0;

/// Thickness of lines in units of the grid.
const LINE: f32 = 1.7;

/// The outlines by name; the window draws from the same file.
const OUTLINES: &str = include_str!("../../../../assets/icons/registers.json");

/// What people can do, and what is agreed in a house; on paper only.
const PICTURES: &str = include_str!("../../../../assets/icons/pictures.json");

/// The outline of an icon, or none for an unknown name.
fn outline(name: &str) -> Option<String> {
    // The file is ours and read by a test; a drawing that is missing must not stop a sheet.
    let named = |file| serde_json::from_str::<BTreeMap<String, String>>(file).ok()?.remove(name);
    named(OUTLINES).or_else(|| named(PICTURES))
}

/// Draws an icon into a square with this upper left corner and side.
pub(crate) fn draw(name: &str, at: Point, side: f32) -> Vec<Draw> {
    let scale = side / GRID;
    let Some(path) = outline(name) else { return Vec::new() };
    let segments = segments(&path)
        .into_iter()
        .map(|segment| {
            let place = |p: Point| pt(at.x + p.x * scale, at.y + p.y * scale);
            match segment {
                Segment::Move(p) => Segment::Move(place(p)),
                Segment::Line(p) => Segment::Line(place(p)),
                Segment::Curve(a, b, c) => Segment::Curve(place(a), place(b), place(c)),
                Segment::Close => Segment::Close,
            }
        })
        .collect();
    vec![Draw::Path { segments, paint: Paint::Stroke(LINE * scale) }]
}

/// Reads absolute SVG path data; what it does not know ends the path.
fn segments(path: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut at = pt(0.0, 0.0);
    for piece in path.split_inclusive(|c: char| c.is_ascii_alphabetic()).zip(pieces_after(path)) {
        let (letter, numbers) = piece;
        let numbers: Vec<f32> =
            numbers.split_ascii_whitespace().filter_map(|number| number.parse().ok()).collect();
        let segment = match (letter.chars().last(), numbers.as_slice()) {
            (Some('M'), [x, y]) => Segment::Move(pt(*x, *y)),
            (Some('L'), [x, y]) => Segment::Line(pt(*x, *y)),
            (Some('H'), [x]) => Segment::Line(pt(*x, at.y)),
            (Some('V'), [y]) => Segment::Line(pt(at.x, *y)),
            (Some('C'), [ax, ay, bx, by, x, y]) => Segment::Curve(pt(*ax, *ay), pt(*bx, *by), pt(*x, *y)),
            (Some('Z'), []) => Segment::Close,
            _ => break,
        };
        if let Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) = segment {
            at = p;
        }
        segments.push(segment);
    }
    segments
}

/// The numbers after each letter of a path.
fn pieces_after(path: &str) -> impl Iterator<Item = &str> {
    path.split(|c: char| c.is_ascii_alphabetic()).skip(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 15] = [
        "arrival", "money", "home", "speech", "family", "work", "study", "health", "advice", "more",
        "person", "people", "calendar", "letter", "plan",
    ];

    #[test]
    fn every_icon_is_read_to_its_end_and_stays_on_its_grid() {
        let pictures: BTreeMap<String, String> = serde_json::from_str(PICTURES).expect("pictures");
        assert!(pictures.len() > 15);
        for name in NAMES.into_iter().chain(pictures.keys().map(String::as_str)) {
            let path = outline(name).expect(name);
            let letters = path.chars().filter(char::is_ascii_alphabetic).count();
            let read = segments(&path);
            assert_eq!(read.len(), letters, "{name}");
            for segment in read {
                if let Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) = segment {
                    assert!((1.0..=23.0).contains(&p.x) && (1.0..=23.0).contains(&p.y), "{name} {p:?}");
                }
            }
        }
    }

    /// A sheet names its drawings; one that is misspelled would be an empty field.
    #[test]
    fn every_drawing_that_a_sheet_names_is_there() {
        let packs = ordner_packs::Packs::embedded().expect("content");
        let blocks = packs.sheets().iter().flat_map(|sheet| &sheet.blocks);
        let pictures = blocks.filter_map(|block| match block {
            ordner_packs::Block::Pictures { pictures } => Some(pictures),
            _ => None,
        });
        let names: Vec<&str> = pictures.flatten().map(|picture| picture.icon.as_str()).collect();
        assert!(names.len() > 15);
        for name in names {
            assert!(outline(name).is_some(), "{name}");
        }
    }

    #[test]
    fn an_unknown_icon_draws_nothing() {
        assert!(draw("dragon", pt(0.0, 0.0), 10.0).is_empty());
    }
}
