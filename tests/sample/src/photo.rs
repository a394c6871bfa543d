//! A page seen by a phone or a scanner: perspective, uneven light, shadow, folds and noise.
//!
//! Only additions, multiplications, divisions and square roots, which every machine rounds alike; no sine, no power.

use image::{GrayImage, Luma, Rgb, RgbImage, codecs::jpeg::JpegEncoder, imageops};

use crate::draw::Page;
use crate::paper::Shot;
use crate::text::Fonts;
use crate::{Outcome, exif, pdf, pixels};

/// Size of a photo in pixels, upright.
const PHOTO: (u32, u32) = (1200, 1600);
/// Size of a scanned page in pixels: A4 at 130 to the inch.
const SCAN: (u32, u32) = (1074, 1520);

/// A photo of a page on a table.
pub fn shoot(page: &Page, shot: &Shot, fonts: &Fonts) -> Outcome<Vec<u8>> {
    let paper = pixels::draw(page, fonts, 170.0)?;
    let (width, height) = (f64::from(PHOTO.0), f64::from(PHOTO.1));
    let map = Perspective::from(shot.corners.map(|[x, y]| [x * width, y * height]));
    let mut noise = Noise(shot.seed);
    let photo = RgbImage::from_fn(PHOTO.0, PHOTO.1, |x, y| {
        let (px, py) = (f64::from(x), f64::from(y));
        let (u, v) = map.to_paper(px, py);
        let colour =
            if within(u, v) { sample(&paper, u, v).map(|c| c * folds(v)) } else { table(shot, px, py, u, v) };
        let grain = 2.5 * noise.next();
        let light = light(shot, px / width, py / height);
        Rgb(colour.map(|c| (c * light + grain).clamp(0.0, 255.0) as u8))
    });
    // A phone stores what its sensor saw, and writes down how to turn it.
    let stored = match shot.orientation {
        6 => imageops::rotate270(&photo),
        8 => imageops::rotate90(&photo),
        _ => photo,
    };
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 58).encode_image(&stored)?;
    Ok(if shot.orientation == 1 { jpeg } else { exif::planted(&jpeg, shot.orientation) })
}

/// Grey pages in one PDF, each leaning a little.
pub fn scan(pages: &[Page], leans: &[f64], fonts: &Fonts) -> Outcome<Vec<u8>> {
    let (width, height) = (f64::from(SCAN.0), f64::from(SCAN.1));
    let mut noise = Noise(7);
    let mut images = Vec::new();
    for (page, lean) in pages.iter().zip(leans) {
        let paper = pixels::draw(page, fonts, 170.0)?;
        let (dx, dy) = (lean / 1000.0 * height, lean / 1000.0 * width);
        let map = Perspective::from([
            [dx / 2.0, -dy / 2.0],
            [width + dx / 2.0, dy / 2.0],
            [width - dx / 2.0, height + dy / 2.0],
            [-dx / 2.0, height - dy / 2.0],
        ]);
        let image = GrayImage::from_fn(SCAN.0, SCAN.1, |x, y| {
            let (u, v) = map.to_paper(f64::from(x), f64::from(y));
            let grey = if within(u, v) {
                let [red, green, blue] = sample(&paper, u, v);
                0.3 * red + 0.59 * green + 0.11 * blue
            } else {
                150.0
            };
            // Towards the binding the lid does not close.
            let edge = (1.0 - u / 0.06).clamp(0.0, 1.0) * 40.0;
            Luma([(grey * 0.97 - edge + 1.5 * noise.next()).clamp(0.0, 255.0) as u8])
        });
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, 50).encode_image(&image)?;
        images.push(jpeg);
    }
    Ok(pdf::scan(&images, SCAN.0, SCAN.1))
}

fn within(u: f64, v: f64) -> bool {
    (0.0..1.0).contains(&u) && (0.0..1.0).contains(&v)
}

/// A smooth step from 0 at `from` to 1 at `to`.
fn step(from: f64, to: f64, at: f64) -> f64 {
    let t = ((at - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The paper's colour between four pixels.
fn sample(paper: &RgbImage, u: f64, v: f64) -> [f64; 3] {
    let (x, y) = (u * f64::from(paper.width() - 1), v * f64::from(paper.height() - 1));
    let (left, top) = (x as u32, y as u32);
    let (right, bottom) = ((left + 1).min(paper.width() - 1), (top + 1).min(paper.height() - 1));
    let (fx, fy) = (x - f64::from(left), y - f64::from(top));
    let at = |x, y, channel: usize| f64::from(paper.get_pixel(x, y).0[channel]);
    std::array::from_fn(|c| {
        let upper = at(left, top, c) * (1.0 - fx) + at(right, top, c) * fx;
        let lower = at(left, bottom, c) * (1.0 - fx) + at(right, bottom, c) * fx;
        upper * (1.0 - fy) + lower * fy
    })
}

/// Two folds, as from an envelope: a dark and a bright side each.
fn folds(v: f64) -> f64 {
    let fold = |at: f64| {
        let distance = (v - at) / 0.02;
        if distance.abs() >= 1.0 { 0.0 } else { 0.07 * distance * (1.0 - distance.abs()) * 4.0 }
    };
    1.0 + fold(1.0 / 3.0) + fold(2.0 / 3.0)
}

/// Boards with a grain, darker where the paper shades them.
fn table(shot: &Shot, x: f64, y: f64, u: f64, v: f64) -> [f64; 3] {
    let board = (x / 310.0).floor();
    let hash = |n: f64| Noise(shot.seed ^ (n as i64 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)).next();
    let smooth = |at: f64, salt: f64| {
        let (cell, part) = (at.floor(), step(0.0, 1.0, at - at.floor()));
        hash(cell + salt) * (1.0 - part) + hash(cell + 1.0 + salt) * part
    };
    let wave = 6.0 * smooth(y / 130.0 + board * 17.0, 0.0);
    let grain = 0.05 * smooth((x + wave) / 5.0, 1000.0)
        + 0.05 * smooth((x + wave) / 23.0, 5000.0)
        + 0.03 * hash(board);
    let gap = if x - board * 310.0 < 3.0 { 0.55 } else { 1.0 };
    // The paper's shadow falls a little to its lower right.
    let outside = |t: f64| (-t).max(t - 1.0).max(0.0);
    let (du, dv) = (outside(u - 0.008), outside(v - 0.008));
    let shade = 0.5 + 0.5 * step(0.0, 0.025, (du * du + dv * dv).sqrt());
    shot.table.map(|c| f64::from(c) * (1.0 + grain) * gap * shade)
}

/// Lamp on one side, the phone's shadow from the other.
fn light(shot: &Shot, x: f64, y: f64) -> f64 {
    let [lx, ly] = shot.light;
    let away = ((x - lx) * (x - lx) + (y - ly) * (y - ly)).sqrt();
    let [sx, sy] = shot.shadow;
    let beyond = (x - sx) * 0.8 + (y - sy) * 0.6;
    (1.02 - 0.26 * away) * (1.0 - 0.24 * step(-0.03, 0.09, beyond))
}

/// Numbers between −1 and 1 that look random (xorshift).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> f64 {
        self.0 |= 1;
        for _ in 0..2 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
        }
        f64::from((self.0 >> 40) as u32) / f64::from(1_u32 << 23) - 1.0
    }
}

/// The projective map from picture to paper, as nine numbers (Heckbert 1989, square to quadrilateral, inverted).
struct Perspective([f64; 9]);

impl Perspective {
    /// From where the paper's corners are seen: top left, top right, bottom right, bottom left.
    fn from([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: [[f64; 2]; 4]) -> Self {
        let (dx1, dx2, dx3) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
        let (dy1, dy2, dy3) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
        let det = dx1 * dy2 - dx2 * dy1;
        let g = (dx3 * dy2 - dx2 * dy3) / det;
        let h = (dx1 * dy3 - dx3 * dy1) / det;
        let (a, b, c) = (x1 - x0 + g * x1, x3 - x0 + h * x3, x0);
        let (d, e, f) = (y1 - y0 + g * y1, y3 - y0 + h * y3, y0);
        // The adjugate inverts up to a factor, and a factor does not matter here.
        Self([
            e - f * h,
            c * h - b,
            b * f - c * e,
            f * g - d,
            a - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d,
        ])
    }

    /// Where on the paper a point of the picture lies, 0 to 1 both ways.
    fn to_paper(&self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let w = g * x + h * y + i;
        ((a * x + b * y + c) / w, (d * x + e * y + f) / w)
    }
}
