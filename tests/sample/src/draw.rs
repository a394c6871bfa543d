//! A page as a list of things to draw, in points from its upper left corner. `pdf` and `pixels` draw the same list.

use tiny_skia::{Path, PathBuilder, Rect};

use crate::text::Line;

/// A4 in points.
pub const WIDTH: f32 = 595.0;
/// A4 in points.
pub const HEIGHT: f32 = 842.0;

/// Red, green, blue.
pub type Colour = [u8; 3];
pub const BLACK: Colour = [25, 25, 28];
pub const GREY: Colour = [95, 95, 100];

/// One thing to draw.
pub enum Item {
    /// Text along a baseline.
    Text {
        line: Line,
        x: f32,
        y: f32,
        size: f32,
        colour: Colour,
        /// Cosine and sine of the baseline's slope.
        slope: (f32, f32),
    },
    /// A shape, filled, outlined with a pen of so many points, or both.
    Shape { path: Path, fill: Option<Colour>, pen: Option<(Colour, f32)> },
}

/// Everything on one page, back to front.
pub type Page = Vec<Item>;

/// A rectangle with rounded corners.
pub fn rounded(x: f32, y: f32, w: f32, h: f32, r: f32) -> Option<Path> {
    let (right, bottom) = (x + w, y + h);
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.quad_to(right, y, right, y + r);
    path.line_to(right, bottom - r);
    path.quad_to(right, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.quad_to(x, bottom, x, bottom - r);
    path.line_to(x, y + r);
    path.quad_to(x, y, x + r, y);
    path.close();
    path.finish()
}

/// A rectangle.
pub fn rectangle(x: f32, y: f32, w: f32, h: f32) -> Option<Path> {
    Rect::from_xywh(x, y, w, h).map(PathBuilder::from_rect)
}

/// A circle.
pub fn circle(x: f32, y: f32, r: f32) -> Option<Path> {
    PathBuilder::from_circle(x, y, r)
}
