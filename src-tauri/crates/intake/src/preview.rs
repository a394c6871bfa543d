//! A small, clean picture of a large, foreign one: decoded within bounds, upright, re-encoded without metadata.
//!
//! Only pixels pass from one to the other, so no place, no camera, no embedded thumbnail and no colour profile can
//! come along. A profile is dropped and not applied: on photos of paper the difference is not visible, and its parser
//! would be one more that meets hostile bytes. Deliberately not here: pages of a PDF.

use std::io::Cursor;

use image::codecs::{jpeg::JpegDecoder, jpeg::JpegEncoder, png::PngDecoder};
use image::{DynamicImage, ImageDecoder, ImageError};

use crate::{IntakeError, Kind, Limits, jpeg::Composition, sniff};

/// Small print stays readable, and a page of 1,600 pixels stays below half a megabyte.
const QUALITY: u8 = 85;

/// A re-encoded picture: no EXIF, no location, upright, eight bits a colour, transparency on white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// JPEG bytes.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Makes a preview of a JPEG or PNG whose longer side has at most `side` pixels; a smaller picture keeps its size.
///
/// A picture that ends early is damaged; one with wrong bytes in its middle is shown as far as it can be decoded.
///
/// # Errors
/// [`IntakeError::TooManyPixels`], [`IntakeError::DamagedPicture`], [`IntakeError::UnknownKind`] for a PDF, and
/// whatever [`sniff`] says of other bytes.
pub fn preview(bytes: &[u8], side: u32, limits: Limits) -> Result<Preview, IntakeError> {
    let picture = match sniff(bytes, bytes.len() as u64, limits)? {
        Kind::Pdf => return Err(IntakeError::UnknownKind),
        Kind::Jpeg => {
            let held = Composition::of(bytes).ok_or(IntakeError::DamagedPicture)?.held();
            let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(|e| refusal(&e, limits))?;
            upright(decoder, held, side, limits)?
        }
        Kind::Png => {
            let mut allowed = image::Limits::no_limits();
            allowed.max_alloc = Some(limits.memory);
            let decoder =
                PngDecoder::with_limits(Cursor::new(bytes), allowed).map_err(|e| refusal(&e, limits))?;
            upright(decoder, 0, side, limits)?
        }
    };
    let picture = picture.into_rgb8();
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&picture)
        .map_err(|e| refusal(&e, limits))?;
    Ok(Preview { jpeg, width: picture.width(), height: picture.height() })
}

/// Decodes, once the whole need for memory is known to fit; `held` is what the decoder keeps beside its result, in
/// bytes a pixel.
fn upright(
    mut decoder: impl ImageDecoder,
    held: u64,
    side: u32,
    limits: Limits,
) -> Result<DynamicImage, IntakeError> {
    let (width, height) = decoder.dimensions();
    let colour = decoder.color_type();
    let flattened = if colour.has_alpha() { 4 } else { 0 };
    let each = u64::from(colour.bytes_per_pixel()) + held + flattened;
    if width.max(height) > limits.side || u64::from(width) * u64::from(height) * each > limits.memory {
        return Err(limits.too_many_pixels(each));
    }
    let orientation = decoder.orientation().map_err(|e| refusal(&e, limits))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|e| refusal(&e, limits))?;
    // Before it is made smaller: what lies hidden under transparency must not bleed into its neighbours.
    if colour.has_alpha() {
        picture = on_white(picture);
    }
    let side = side.max(1);
    if width.max(height) > side {
        picture = picture.thumbnail(side, side);
    }
    picture.apply_orientation(orientation);
    Ok(picture)
}

pub(crate) fn on_white(picture: DynamicImage) -> DynamicImage {
    let mut picture = picture.into_rgba8();
    for pixel in picture.pixels_mut() {
        let [red, green, blue, alpha] = pixel.0;
        let mix = |colour: u8| {
            let sum = u16::from(colour) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
            u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
        };
        pixel.0 = [mix(red), mix(green), mix(blue), u8::MAX];
    }
    picture.into()
}

pub(crate) fn refusal(error: &ImageError, limits: Limits) -> IntakeError {
    match error {
        ImageError::Limits(_) => limits.too_many_pixels(3),
        _ => IntakeError::DamagedPicture,
    }
}
