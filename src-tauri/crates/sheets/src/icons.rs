//! The icons of the registers: line drawings on a grid of 24 units, plain enough for a streaky printer.
//!
//! Outlines are written as SVG path data with absolute `M L H V C Z`, so that a drawing made elsewhere can be pasted
//! in and the screen can show the very same lines. An unknown name draws nothing.

use crate::page::{Draw, Paint, Point, Segment, pt};

/// Units of the grid.
const GRID: f32 = 24.0;

/// Thickness of lines in units of the grid.
const LINE: f32 = 1.7;

/// The outline of an icon, or none for an unknown name.
fn outline(name: &str) -> Option<&'static str> {
    Some(match name {
        "arrival" => "M12 3H20V21H12M3 12H14M10 8L14 12L10 16",
        "money" => concat!(
            "M21 12C21 17 17 21 12 21C7 21 3 17 3 12C3 7 7 3 12 3C17 3 21 7 21 12Z",
            "M15.8 8.6C15 7.6 14 7.2 13 7.2C10.6 7.2 9 9.3 9 12C9 14.7 10.6 16.8 13 16.8C14 16.8 15 16.4 15.8 15.4",
            "M6.8 10.8H13M6.8 13.2H13"
        ),
        "home" => "M2.5 11.5L12 3.5L21.5 11.5M5.5 9.5V20.5H18.5V9.5M10 20.5V14H14V20.5",
        "speech" => "M3 4H21V16H11.5L7 20.5V16H3ZM7 8.2H17M7 11.8H14",
        "family" => concat!(
            "M9 5.8C9 7.2 8 8.2 6.6 8.2C5.2 8.2 4.2 7.2 4.2 5.8C4.2 4.4 5.2 3.4 6.6 3.4C8 3.4 9 4.4 9 5.8Z",
            "M19.8 5.8C19.8 7.2 18.8 8.2 17.4 8.2C16 8.2 15 7.2 15 5.8C15 4.4 16 3.4 17.4 3.4C18.8 3.4 19.8 4.4 19.8 5.8Z",
            "M13.9 12.6C13.9 13.7 13.1 14.5 12 14.5C10.9 14.5 10.1 13.7 10.1 12.6C10.1 11.5 10.9 10.7 12 10.7",
            "C13.1 10.7 13.9 11.5 13.9 12.6Z",
            "M2.5 20.5V15C2.5 12.5 4.2 11 6.6 11C7.4 11 8 11.1 8.6 11.5",
            "M15.4 11.5C16 11.1 16.6 11 17.4 11C19.8 11 21.5 12.5 21.5 15V20.5",
            "M8.2 20.5V19.5C8.2 17.6 9.8 16.8 12 16.8C14.2 16.8 15.8 17.6 15.8 19.5V20.5"
        ),
        "work" => "M3 8H21V20H3ZM9 8V4.5H15V8M3 13H21M12 11.8V14.2",
        "study" => "M2 9L12 4.5L22 9L12 13.5ZM6 11V16.2C8.5 19 15.5 19 18 16.2V11M21 9.5V15.5",
        "health" => "M9 3H15V9H21V15H15V21H9V15H3V9H9Z",
        "advice" => concat!(
            "M21 12C21 17 17 21 12 21C7 21 3 17 3 12C3 7 7 3 12 3C17 3 21 7 21 12Z",
            "M15.6 12C15.6 14 14 15.6 12 15.6C10 15.6 8.4 14 8.4 12C8.4 10 10 8.4 12 8.4C14 8.4 15.6 10 15.6 12Z",
            "M5.7 5.7L9.4 9.4M18.3 5.7L14.6 9.4M5.7 18.3L9.4 14.6M18.3 18.3L14.6 14.6"
        ),
        "more" => "M3 5.5H9.5L11.5 8.5H21V19.5H3ZM12 11V17M9 14H15",
        "person" => concat!(
            "M16 7.4C16 9.7 14.3 11.4 12 11.4C9.7 11.4 8 9.7 8 7.4C8 5.1 9.7 3.4 12 3.4C14.3 3.4 16 5.1 16 7.4Z",
            "M4 21C4 17 7.2 14.4 12 14.4C16.8 14.4 20 17 20 21"
        ),
        "people" => concat!(
            "M11 7.8C11 9.5 9.7 10.8 8 10.8C6.3 10.8 5 9.5 5 7.8C5 6.1 6.3 4.8 8 4.8C9.7 4.8 11 6.1 11 7.8Z",
            "M19.2 8.6C19.2 10.1 18.1 11.2 16.6 11.2C15.1 11.2 14 10.1 14 8.6C14 7.1 15.1 6 16.6 6C18.1 6 19.2 7.1 19.2 8.6Z",
            "M2.5 20.5C2.5 16.6 4.6 14 8 14C11.4 14 13.5 16.6 13.5 20.5M15.6 14.1C19.3 13.6 21.5 16.2 21.5 20.5"
        ),
        "calendar" => {
            "M3.5 5.5H20.5V20.5H3.5ZM3.5 10H20.5M8 3V7.5M16 3V7.5M7.5 13.5H9M11.5 13.5H13M15.5 13.5H17M7.5 17H9M11.5 17H13"
        }
        "letter" => "M2.5 5.5H21.5V18.5H2.5ZM2.5 6.5L12 13.5L21.5 6.5",
        "plan" => "M5 21.5V3M5 4H19L15.5 8.5L19 13H5",
        _ => return None,
    })
}

/// Draws an icon into a square with this upper left corner and side.
pub(crate) fn draw(name: &str, at: Point, side: f32) -> Vec<Draw> {
    let scale = side / GRID;
    let Some(path) = outline(name) else { return Vec::new() };
    let segments = segments(path)
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
        for name in NAMES {
            let path = outline(name).expect(name);
            let letters = path.chars().filter(char::is_ascii_alphabetic).count();
            let read = segments(path);
            assert_eq!(read.len(), letters, "{name}");
            for segment in read {
                if let Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) = segment {
                    assert!((1.0..=23.0).contains(&p.x) && (1.0..=23.0).contains(&p.y), "{name} {p:?}");
                }
            }
        }
    }

    #[test]
    fn an_unknown_icon_draws_nothing() {
        assert!(draw("dragon", pt(0.0, 0.0), 10.0).is_empty());
    }
}
