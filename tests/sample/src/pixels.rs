//! A page as pixels.

use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, codecs::png::PngEncoder};
use rustybuzz::ttf_parser::OutlineBuilder;
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Stroke, Transform};

use crate::Outcome;
use crate::draw::{Colour, HEIGHT, Item, Page, WIDTH};
use crate::text::Fonts;

/// Draws a page on white at so many pixels an inch.
pub fn draw(page: &Page, fonts: &Fonts, density: f32) -> Outcome<RgbImage> {
    let scale = density / 72.0;
    let mut map = Pixmap::new((WIDTH * scale) as u32, (HEIGHT * scale) as u32).ok_or("a page size")?;
    map.fill(Color::WHITE);
    let whole = Transform::from_scale(scale, scale);
    for item in page {
        match item {
            Item::Shape { path, fill, pen } => {
                if let Some(colour) = fill {
                    map.fill_path(path, &paint(*colour), FillRule::Winding, whole, None);
                }
                if let Some((colour, width)) = pen {
                    let stroke = Stroke { width: *width, ..Stroke::default() };
                    map.stroke_path(path, &paint(*colour), &stroke, whole, None);
                }
            }
            Item::Text { line, x, y, size, colour, slope: (cos, sin) } => {
                let mut pen = 0.0;
                let along = whole.pre_concat(Transform::from_row(*cos, *sin, -*sin, *cos, *x, *y));
                for (face, run) in &line.runs {
                    let (parsed, units) = fonts.face(*face)?;
                    for glyph in run {
                        let mut outline = Outline(PathBuilder::new());
                        parsed.outline_glyph(glyph.id, &mut outline);
                        if let Some(path) = outline.0.finish() {
                            let place = along
                                .pre_translate((pen + glyph.dx) * size, -glyph.dy * size)
                                .pre_scale(size / units, -size / units);
                            map.fill_path(&path, &paint(*colour), FillRule::Winding, place, None);
                        }
                        pen += glyph.advance;
                    }
                }
            }
        }
    }
    let pixels = map.pixels();
    Ok(RgbImage::from_fn(map.width(), map.height(), |x, y| {
        let pixel = pixels[(y * map.width() + x) as usize];
        Rgb([pixel.red(), pixel.green(), pixel.blue()])
    }))
}

/// A screenshot.
pub fn png(picture: &RgbImage) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    PngEncoder::new(&mut bytes).write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8)?;
    Ok(bytes)
}

fn paint([red, green, blue]: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, u8::MAX);
    paint
}

struct Outline(PathBuilder);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }
    fn close(&mut self) {
        self.0.close();
    }
}
