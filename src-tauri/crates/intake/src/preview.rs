//! A small, clean picture of a large, foreign one: decoded within bounds, upright, re-encoded without metadata.
//!
//! Only pixels pass from one to the other, so no place, no camera, no embedded thumbnail and no colour profile can
//! come along. A profile is dropped and not applied: on photos of paper the difference is not visible, and its parser
//! would be one more that meets hostile bytes. Deliberately not here: pages of a PDF.

use std::io::Cursor;

use image::codecs::{jpeg::JpegDecoder, jpeg::JpegEncoder, png::PngDecoder};
use image::{DynamicImage, ImageDecoder, ImageError};

use crate::{Adjustment, IntakeError, Kind, Limits, jpeg::Composition, sniff};

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
    encoded(decoded(bytes, side, limits)?, limits)
}

/// The same of a photo that is shown as a page.
///
/// # Errors
/// As [`preview`]; [`IntakeError::CornersCrossed`].
pub fn page(
    bytes: &[u8],
    adjustment: &Adjustment,
    side: u32,
    limits: Limits,
) -> Result<Preview, IntakeError> {
    if adjustment.is_plain() {
        return preview(bytes, side, limits);
    }
    encoded(drawn(bytes, adjustment, side, limits)?, limits)
}

/// A photo drawn as its adjustment says.
pub(crate) fn drawn(
    bytes: &[u8],
    adjustment: &Adjustment,
    side: u32,
    limits: Limits,
) -> Result<DynamicImage, IntakeError> {
    let adjustment = adjustment.checked()?;
    // What is cut out of it is drawn from all its pixels.
    let photo = decoded(bytes, if adjustment.corners.is_some() { u32::MAX } else { side }, limits)?;
    Ok(adjustment.draw(photo, side.max(1)))
}

fn encoded(picture: DynamicImage, limits: Limits) -> Result<Preview, IntakeError> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    let (width, height) = (picture.width(), picture.height());
    match picture {
        DynamicImage::ImageLuma8(grey) => encoder.encode_image(&grey),
        other => encoder.encode_image(&other.into_rgb8()),
    }
    .map_err(|e| refusal(&e, limits))?;
    Ok(Preview { jpeg, width, height })
}

/// A picture upright, whose longer side has at most `side` pixels.
fn decoded(bytes: &[u8], side: u32, limits: Limits) -> Result<DynamicImage, IntakeError> {
    Ok(match sniff(bytes, bytes.len() as u64, limits)? {
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
    })
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
