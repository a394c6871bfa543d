//! The patterns of the thumb index: told apart by touch of the eye, in black and white, on a cheap printer.
//!
//! Everything stays inside its field, so that nothing needs to be clipped. An unknown name leaves the field plain.

use crate::drawings::{Rect, circle, polyline, rect, rule};
use crate::page::{Draw, Paint, Point, Segment, pt};

/// Distance of repeated elements in points.
const STEP: f32 = 4.2;

/// How far a swinging line swings.
const SWING: f32 = 3.2;

/// Thickness of lines.
const LINE: f32 = 0.8;

/// Fills a field with a pattern and draws its border.
pub(crate) fn draw(name: &str, field: Rect) -> Vec<Draw> {
    let mut draws = match name {
        "solid" => vec![field.filled()],
        "dots" => vec![filled(cells(field).flat_map(|centre| circle(centre, STEP * 0.26)))],
        "rings" => cells(field).map(|centre| stroked(circle(centre, STEP * 0.32).to_vec())).collect(),
        "horizontal" => horizontals(field),
        "vertical" => verticals(field),
        "grid" => [horizontals(field), verticals(field)].concat(),
        "diagonal-up" => diagonals(field, true),
        "diagonal-down" => diagonals(field, false),
        "diamonds" => vec![filled(cells(field).flat_map(diamond))],
        "checker" => vec![filled(checks(field))],
        "frame" => vec![inner(field, 2.6).stroked(2.2)],
        "zigzag" => rows(field).map(|y| polyline(&zigzag(field, y), LINE)).collect(),
        "waves" => rows(field).map(|y| stroked(wave(field, y))).collect(),
        "bricks" => bricks(field),
        "crosses" => cells(field).flat_map(cross).collect(),
        _ => Vec::new(),
    };
    draws.push(field.stroked(LINE));
    draws
}

/// Even steps that fill a length, and how wide each is.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a field is a few steps wide")]
fn steps(length: f32, step: f32) -> (usize, f32) {
    let count = (length / step).round().max(1.0) as usize;
    (count, length / times(count))
}

#[expect(clippy::cast_precision_loss, reason = "a field is a few steps wide")]
fn times(count: usize) -> f32 {
    count as f32
}

/// Centres of the cells of a field.
fn cells(field: Rect) -> impl Iterator<Item = Point> {
    let (columns, width) = steps(field.width, STEP);
    let (rows, height) = steps(field.height, STEP);
    (0..rows).flat_map(move |row| {
        (0..columns).map(move |column| {
            pt(field.at.x + width * (times(column) + 0.5), field.at.y + height * (times(row) + 0.5))
        })
    })
}

/// Middles of the rows of a field, wide enough for a swinging line.
fn rows(field: Rect) -> impl Iterator<Item = f32> {
    let (count, height) = steps(field.height, SWING * 2.2);
    (0..count).map(move |row| field.at.y + height * (times(row) + 0.5))
}

fn horizontals(field: Rect) -> Vec<Draw> {
    let (count, height) = steps(field.height, STEP);
    let y = |row: usize| field.at.y + height * times(row);
    (1..count).map(|row| rule(pt(field.at.x, y(row)), pt(field.right(), y(row)), LINE)).collect()
}

fn verticals(field: Rect) -> Vec<Draw> {
    let (count, width) = steps(field.width, STEP);
    let x = |column: usize| field.at.x + width * times(column);
    (1..count).map(|column| rule(pt(x(column), field.at.y), pt(x(column), field.bottom()), LINE)).collect()
}

fn diagonals(field: Rect, up: bool) -> Vec<Draw> {
    let (count, step) = steps(field.width + field.height, STEP);
    (1..count)
        .map(|index| {
            // The line x + y = along, cut at the field's edges, in the field's own coordinates.
            let along = step * times(index);
            let from = pt(along.min(field.width), (along - field.width).max(0.0));
            let to = pt((along - field.height).max(0.0), along.min(field.height));
            let place = |p: Point| {
                let y = if up { p.y } else { field.height - p.y };
                pt(field.at.x + p.x, field.at.y + y)
            };
            rule(place(from), place(to), LINE)
        })
        .collect()
}

fn diamond(centre: Point) -> [Segment; 5] {
    let reach = STEP * 0.42;
    [
        Segment::Move(pt(centre.x, centre.y - reach)),
        Segment::Line(pt(centre.x + reach, centre.y)),
        Segment::Line(pt(centre.x, centre.y + reach)),
        Segment::Line(pt(centre.x - reach, centre.y)),
        Segment::Close,
    ]
}

fn checks(field: Rect) -> Vec<Segment> {
    let (columns, width) = steps(field.width, STEP);
    let (rows, height) = steps(field.height, STEP);
    let corner =
        |column: usize, row: usize| pt(field.at.x + width * times(column), field.at.y + height * times(row));
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .filter(|(column, row)| (column + row) % 2 == 0)
        .flat_map(|(column, row)| rect(corner(column, row).x, corner(column, row).y, width, height).outline())
        .collect()
}

/// Sharp and narrow.
fn zigzag(field: Rect, y: f32) -> Vec<Point> {
    let (count, width) = steps(field.width, SWING);
    let swing = |at: usize| if at.is_multiple_of(2) { SWING * 0.7 } else { -SWING * 0.7 };
    (0..=count).map(|at| pt(field.at.x + width * times(at), y + swing(at))).collect()
}

/// Round and wide.
fn wave(field: Rect, y: f32) -> Vec<Segment> {
    let (count, width) = steps(field.width, SWING * 2.4);
    let mut segments = vec![Segment::Move(pt(field.at.x, y))];
    for at in 0..count {
        let x = field.at.x + width * times(at);
        let swing = if at.is_multiple_of(2) { SWING } else { -SWING };
        segments.push(Segment::Curve(
            pt(x + width * 0.4, y + swing),
            pt(x + width * 0.6, y + swing),
            pt(x + width, y),
        ));
    }
    segments
}

fn bricks(field: Rect) -> Vec<Draw> {
    let (count, height) = steps(field.height, STEP);
    let (columns, width) = steps(field.width, STEP * 2.0);
    let mut draws = horizontals(field);
    for row in 0..count {
        let top = field.at.y + height * times(row);
        let shift = if row.is_multiple_of(2) { 0.0 } else { 0.5 };
        for column in 0..columns {
            let x = field.at.x + width * (times(column) + shift);
            if x > field.at.x {
                draws.push(rule(pt(x, top), pt(x, top + height), LINE));
            }
        }
    }
    draws
}

fn cross(centre: Point) -> [Draw; 2] {
    let reach = STEP * 0.3;
    [
        rule(pt(centre.x - reach, centre.y), pt(centre.x + reach, centre.y), LINE),
        rule(pt(centre.x, centre.y - reach), pt(centre.x, centre.y + reach), LINE),
    ]
}

fn inner(field: Rect, margin: f32) -> Rect {
    rect(field.at.x + margin, field.at.y + margin, field.width - 2.0 * margin, field.height - 2.0 * margin)
}

fn filled(segments: impl IntoIterator<Item = Segment>) -> Draw {
    Draw::Path { segments: segments.into_iter().collect(), paint: Paint::Fill }
}

fn stroked(segments: Vec<Segment>) -> Draw {
    Draw::Path { segments, paint: Paint::Stroke(LINE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 15] = [
        "solid",
        "dots",
        "horizontal",
        "vertical",
        "diagonal-up",
        "diagonal-down",
        "grid",
        "diamonds",
        "checker",
        "rings",
        "frame",
        "zigzag",
        "waves",
        "bricks",
        "crosses",
    ];

    #[test]
    fn every_pattern_stays_in_its_field_and_differs_from_all_others() {
        let field = rect(10.0, 20.0, 25.0, 21.0);
        let mut seen = Vec::new();
        for name in NAMES {
            let draws = draw(name, field);
            assert!(draws.len() > 1 || name == "solid", "{name} is plain");
            for point in draws.iter().flat_map(points) {
                assert!(
                    point.x >= 9.9 && point.x <= 35.1 && point.y >= 19.9 && point.y <= 41.1,
                    "{name} {point:?}"
                );
            }
            let outline: Vec<Point> = draws.iter().flat_map(points).collect();
            assert!(!seen.contains(&outline), "{name} looks like another");
            seen.push(outline);
        }
    }

    fn points(draw: &Draw) -> Vec<Point> {
        match draw {
            Draw::Rule { from, to, .. } => vec![*from, *to],
            Draw::Path { segments, .. } => segments
                .iter()
                .filter_map(|segment| match segment {
                    Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) => Some(*p),
                    Segment::Close => None,
                })
                .collect(),
            Draw::Text(_) | Draw::Slot(_) => Vec::new(),
        }
    }
}
