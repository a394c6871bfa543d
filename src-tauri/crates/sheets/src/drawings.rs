//! Small shapes everything else is drawn from, as outlines in points.

use crate::page::{Draw, Paint, Point, Segment, pt};

/// Handle length of a quarter circle drawn as a cubic curve, as part of the radius.
const QUARTER: f32 = 0.552_284_8;

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    /// Upper left corner.
    pub at: Point,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Short for a [`Rect`].
pub(crate) const fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect { at: pt(x, y), width, height }
}

impl Rect {
    /// Right edge.
    pub(crate) fn right(self) -> f32 {
        self.at.x + self.width
    }

    /// Lower edge.
    pub(crate) fn bottom(self) -> f32 {
        self.at.y + self.height
    }

    /// Its outline.
    pub(crate) fn outline(self) -> [Segment; 5] {
        [
            Segment::Move(self.at),
            Segment::Line(pt(self.right(), self.at.y)),
            Segment::Line(pt(self.right(), self.bottom())),
            Segment::Line(pt(self.at.x, self.bottom())),
            Segment::Close,
        ]
    }

    /// Its border.
    pub(crate) fn stroked(self, width: f32) -> Draw {
        Draw::Path { segments: self.outline().to_vec(), paint: Paint::Stroke(width) }
    }

    /// Black all over.
    pub(crate) fn filled(self) -> Draw {
        Draw::Path { segments: self.outline().to_vec(), paint: Paint::Fill }
    }
}

/// The outline of a circle.
pub(crate) fn circle(centre: Point, radius: f32) -> [Segment; 6] {
    let Point { x, y } = centre;
    let handle = radius * QUARTER;
    [
        Segment::Move(pt(x + radius, y)),
        Segment::Curve(pt(x + radius, y + handle), pt(x + handle, y + radius), pt(x, y + radius)),
        Segment::Curve(pt(x - handle, y + radius), pt(x - radius, y + handle), pt(x - radius, y)),
        Segment::Curve(pt(x - radius, y - handle), pt(x - handle, y - radius), pt(x, y - radius)),
        Segment::Curve(pt(x + handle, y - radius), pt(x + radius, y - handle), pt(x + radius, y)),
        Segment::Close,
    ]
}

/// A straight line.
pub(crate) const fn rule(from: Point, to: Point, width: f32) -> Draw {
    Draw::Rule { from, to, width }
}

/// An open line through points.
pub(crate) fn polyline(points: &[Point], width: f32) -> Draw {
    let mut segments: Vec<Segment> = points.iter().copied().map(Segment::Line).collect();
    if let (Some(first), Some(point)) = (segments.first_mut(), points.first()) {
        *first = Segment::Move(*point);
    }
    Draw::Path { segments, paint: Paint::Stroke(width) }
}
