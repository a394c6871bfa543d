//! How a photo of a paper is shown: cut out of its surroundings and straightened, turned, as a clean black-and-white page.
//!
//! Apart because it is a few numbers beside a file and never a change to it: what is shown and printed is drawn anew from
//! the original each time. Cutting, straightening and taking out the perspective are one thing, four corners. The square is
//! laid on them as in Heckbert, *Fundamentals of Texture Mapping* (1989), 2.2.3; a page is cleaned as in Bradley and Roth,
//! *Adaptive Thresholding using the Integral Image* (2007), with soft edges. Not here: finding the corners, which the person
//! does; decoding (`preview`).

use image::{DynamicImage, GrayImage, RgbImage};
use serde::{Deserialize, Serialize};

use crate::IntakeError;

/// Where the far side of a photo is, in [`Corner`].
const WHOLE: u16 = 10_000;
/// Of a page's longer side, how much around a point says how light its paper is there.
const AROUND: u32 = 24;
/// From this part of that lightness on it is paper, in percent.
const PAPER: u32 = 88;
/// Up to this part it is ink.
const INK: u32 = 66;
/// What is as dark as this is ink wherever it stands: the inside of a thick letter has only itself around it.
const BLACK: u8 = 40;

/// What is done to a photo before it is shown; the default shows it as it was taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Adjustment {
    /// The corners of the paper on the upright photo: top left, top right, bottom right, bottom left of what is then the
    /// page; none for the whole photo.
    pub corners: Option<[Corner; 4]>,
    /// How far the page is turned afterwards.
    pub turn: Turn,
    /// Black writing on white paper.
    pub clean: bool,
}

/// A place on a photo, in ten-thousandths of its width from the left and of its height from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corner {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
}

/// Quarter turns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// As it is.
    #[default]
    None,
    /// A quarter, clockwise.
    Right,
    /// Upside down.
    Half,
    /// A quarter, against the clock.
    Left,
}

impl Adjustment {
    /// True when the photo is shown as it was taken.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// The same, if its corners make a page.
    ///
    /// # Errors
    /// [`IntakeError::CornersCrossed`] when they lie outside the photo, on a line, or not in their order.
    pub fn checked(self) -> Result<Self, IntakeError> {
        match self.corners {
            Some(corners) if !is_page(corners) => Err(IntakeError::CornersCrossed),
            _ => Ok(self),
        }
    }

    /// Draws the page, with at most `side` pixels along its longer side.
    pub(crate) fn draw(&self, photo: DynamicImage, side: u32) -> DynamicImage {
        let page = match self.corners {
            Some(corners) => straightened(photo, corners, side),
            None if photo.width().max(photo.height()) > side => photo.thumbnail(side, side),
            None => photo,
        };
        let page = match self.turn {
            Turn::None => page,
            Turn::Right => page.rotate90(),
            Turn::Half => page.rotate180(),
            Turn::Left => page.rotate270(),
        };
        if self.clean { cleaned(&page.into_luma8()).into() } else { page }
    }
}

/// Corners of a page turn the same way at each of the four, and enclose more than a speck.
fn is_page(corners: [Corner; 4]) -> bool {
    let inside = corners.iter().all(|corner| corner.x <= WHOLE && corner.y <= WHOLE);
    let least = i64::from(WHOLE) * i64::from(WHOLE) / 2_500;
    inside
        && (0..4).all(|at| {
            let [before, here, after] = [corners[(at + 3) % 4], corners[at], corners[(at + 1) % 4]];
            let along = |a: u16, b: u16| i64::from(b) - i64::from(a);
            let cross = along(before.x, here.x) * along(here.y, after.y)
                - along(before.y, here.y) * along(here.x, after.x);
            cross > least
        })
}

/// The page between four corners, its sides as long as the longer of the two that face each other.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    reason = "some thousand pixels; the letters are those of the paper"
)]
fn straightened(photo: DynamicImage, corners: [Corner; 4], side: u32) -> DynamicImage {
    let place = |photo: &DynamicImage, corner: Corner| {
        let part = |of: u16, whole: u32| f32::from(of) / f32::from(WHOLE) * (whole - 1) as f32;
        (part(corner.x, photo.width()), part(corner.y, photo.height()))
    };
    let size = |photo: &DynamicImage| {
        let [a, b, c, d] = corners.map(|corner| place(photo, corner));
        let length = |from: (f32, f32), to: (f32, f32)| (to.0 - from.0).hypot(to.1 - from.1);
        (length(a, b).max(length(d, c)).max(1.0), length(a, d).max(length(b, c)).max(1.0))
    };
    // Made smaller first, so that every pixel of the page is drawn from all it stands for.
    let (width, height) = size(&photo);
    let smaller = side.max(1) as f32 / width.max(height);
    let photo = if smaller < 1.0 {
        let to = |whole: u32| ((whole as f32 * smaller).round() as u32).max(2);
        photo.thumbnail_exact(to(photo.width()), to(photo.height()))
    } else {
        photo
    };
    let (width, height) = size(&photo);
    let [(x0, y0), (x1, y1), (x2, y2), (x3, y3)] = corners.map(|corner| place(&photo, corner));
    let (dx1, dx2, sx) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
    let (dy1, dy2, sy) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
    let divisor = dx1 * dy2 - dy1 * dx2;
    let g = (sx * dy2 - sy * dx2) / divisor;
    let h = (dx1 * sy - dy1 * sx) / divisor;
    let (a, b, c) = (x1 - x0 + g * x1, x3 - x0 + h * x3, x0);
    let (d, e, f) = (y1 - y0 + g * y1, y3 - y0 + h * y3, y0);
    let photo = photo.into_rgb8();
    let (wide, high) = (width.round() as u32, height.round() as u32);
    let page = RgbImage::from_fn(wide.max(1), high.max(1), |column, row| {
        let (u, v) = ((column as f32 + 0.5) / width, (row as f32 + 0.5) / height);
        let w = g * u + h * v + 1.0;
        between(&photo, (a * u + b * v + c) / w, (d * u + e * v + f) / w)
    });
    page.into()
}

/// The colour at a place between four pixels.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within the photo"
)]
fn between(photo: &RgbImage, x: f32, y: f32) -> image::Rgb<u8> {
    let hold = |at: f32, whole: u32| at.clamp(0.0, (whole - 1) as f32);
    let (x, y) = (hold(x, photo.width()), hold(y, photo.height()));
    let (left, top) = (x as u32, y as u32);
    let (right, bottom) = ((left + 1).min(photo.width() - 1), (top + 1).min(photo.height() - 1));
    let (across, down) = (x - left as f32, y - top as f32);
    let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
    let [a, b, c, d] = corners.map(|(x, y)| photo.get_pixel(x, y).0);
    let mix = |from: f32, to: f32, part: f32| from + (to - from) * part;
    image::Rgb([0, 1, 2].map(|colour: usize| {
        let above = mix(f32::from(a[colour]), f32::from(b[colour]), across);
        let below = mix(f32::from(c[colour]), f32::from(d[colour]), across);
        mix(above, below, down).round() as u8
    }))
}

/// Black on white: each point beside the lightness of the paper around it, so that shadows and folds go.
fn cleaned(page: &GrayImage) -> GrayImage {
    let (width, height) = page.dimensions();
    let sums = Sums::of(page);
    let around = (width.max(height) / AROUND).max(4);
    GrayImage::from_fn(width, height, |x, y| {
        let here = page.get_pixel(x, y).0[0];
        let (left, top) = (x.saturating_sub(around), y.saturating_sub(around));
        let (right, bottom) = ((x + around + 1).min(width), (y + around + 1).min(height));
        let many = (right - left) * (bottom - top);
        let light = (sums.within(left, top, right, bottom) / u64::from(many)).max(1);
        let percent = u32::try_from(u64::from(here) * 100 / light).unwrap_or(u32::MAX);
        let shade = match percent {
            _ if here < BLACK => 0,
            percent if percent >= PAPER => 255,
            percent if percent <= INK => 0,
            percent => (percent - INK) * 255 / (PAPER - INK),
        };
        image::Luma([u8::try_from(shade).unwrap_or(u8::MAX)])
    })
}

/// The integral image: the sum of everything above and to the left of each point.
struct Sums {
    sums: Vec<u64>,
    across: usize,
}

impl Sums {
    fn of(page: &GrayImage) -> Self {
        let across = page.width() as usize + 1;
        let mut sums = vec![0; across * (page.height() as usize + 1)];
        for (y, row) in page.rows().enumerate() {
            let mut line = 0;
            for (x, pixel) in row.enumerate() {
                line += u64::from(pixel.0[0]);
                sums[(y + 1) * across + x + 1] = sums[y * across + x + 1] + line;
            }
        }
        Self { sums, across }
    }

    fn within(&self, left: u32, top: u32, right: u32, bottom: u32) -> u64 {
        let at = |x: u32, y: u32| self.sums[y as usize * self.across + x as usize];
        at(right, bottom) + at(left, top) - at(left, bottom) - at(right, top)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corner(x: u16, y: u16) -> Corner {
        Corner { x, y }
    }

    const ASLANT: [Corner; 4] = [
        Corner { x: 3_000, y: 2_000 },
        Corner { x: 7_000, y: 2_000 },
        Corner { x: 8_000, y: 8_000 },
        Corner { x: 2_000, y: 8_000 },
    ];

    /// A page seen from below: a trapezium on a dark table, a red mark in its top left corner and a blue one bottom right.
    fn aslant() -> DynamicImage {
        let photo = RgbImage::from_fn(1001, 1001, |x, y| {
            let (x, y) = (f64::from(x) / 1000.0, f64::from(y) / 1000.0);
            if !(0.2..=0.8).contains(&y) {
                return image::Rgb([60, 40, 30]);
            }
            let down = (y - 0.2) / 0.6;
            let (left, right) = (0.3 - 0.1 * down, 0.7 + 0.1 * down);
            match (x - left) / (right - left) {
                across if !(0.0..=1.0).contains(&across) => image::Rgb([60, 40, 30]),
                across if across < 0.1 && down < 0.1 => image::Rgb([200, 0, 0]),
                across if across > 0.9 && down > 0.9 => image::Rgb([0, 0, 200]),
                _ => image::Rgb([230, 230, 225]),
            }
        });
        photo.into()
    }

    #[test]
    fn four_corners_make_the_page_straight() {
        let page = Adjustment { corners: Some(ASLANT), ..Adjustment::default() }.draw(aslant(), 2_000);
        let page = page.into_rgb8();
        assert_eq!(page.dimensions(), (600, 608), "as wide as its near side");
        assert!(page.pixels().all(|pixel| pixel.0 != [60, 40, 30]), "nothing of the table is left");
        assert_eq!(page.get_pixel(10, 10).0, [200, 0, 0]);
        assert_eq!(page.get_pixel(590, 600).0, [0, 0, 200]);
        assert_eq!(page.get_pixel(300, 300).0, [230, 230, 225]);
        // Control: the whole photo still has its table.
        let whole = Adjustment::default().draw(aslant(), 2_000).into_rgb8();
        assert_eq!(whole.get_pixel(10, 10).0, [60, 40, 30]);
    }

    #[test]
    fn a_smaller_page_is_the_same_page() {
        let page = Adjustment { corners: Some(ASLANT), ..Adjustment::default() }.draw(aslant(), 200);
        let page = page.into_rgb8();
        assert!(page.width().max(page.height()).abs_diff(200) <= 2, "{:?}", page.dimensions());
        assert_eq!(page.get_pixel(6, 6).0, [200, 0, 0]);
    }

    #[test]
    fn turned_after_it_is_cut_out() {
        let turned = |turn| {
            let page = Adjustment { corners: Some(ASLANT), turn, clean: false }.draw(aslant(), 2_000);
            page.into_rgb8()
        };
        assert_eq!(turned(Turn::Right).get_pixel(600, 10).0, [200, 0, 0], "the red mark is top right");
        assert_eq!(turned(Turn::Left).get_pixel(10, 590).0, [200, 0, 0]);
        assert_eq!(turned(Turn::Half).get_pixel(10, 10).0, [0, 0, 200]);
    }

    #[test]
    fn a_shadow_goes_and_the_writing_stays() {
        // Paper that gets darker to the right until it is darker than the ink on its left side.
        let paper = |x: u32| 240 - u8::try_from(x / 5).unwrap_or(0);
        let photo = GrayImage::from_fn(800, 600, |x, y| {
            let ink = y % 40 < 4 && (x / 60) % 2 == 0;
            image::Luma([if ink { paper(x) / 2 } else { paper(x) }])
        });
        assert!(
            photo.get_pixel(780, 20).0[0] < photo.get_pixel(10, 2).0[0] + 40,
            "control: no one threshold fits"
        );
        let page = Adjustment { clean: true, ..Adjustment::default() }.draw(photo.into(), 2_000).into_luma8();
        for y in 0..600 {
            for x in 0..800 {
                let ink = y % 40 < 4 && (x / 60) % 2 == 0;
                assert_eq!(page.get_pixel(x, y).0[0], if ink { 0 } else { 255 }, "at {x}, {y}");
            }
        }
    }

    #[test]
    fn corners_that_make_no_page_are_refused() {
        let checked = |corners| Adjustment { corners: Some(corners), ..Adjustment::default() }.checked();
        assert!(checked(ASLANT).is_ok());
        let [a, b, c, d] = ASLANT;
        for (why, corners) in [
            ("crossed", [b, a, c, d]),
            ("mirrored", [a, d, c, b]),
            ("on a line", [a, b, corner(7_000, 2_010), corner(3_000, 2_010)]),
            ("one inside", [a, b, corner(4_000, 3_000), d]),
            ("outside", [a, b, corner(10_001, 8_000), d]),
            ("one point", [a; 4]),
        ] {
            assert_eq!(checked(corners), Err(IntakeError::CornersCrossed), "{why}");
        }
    }
}
