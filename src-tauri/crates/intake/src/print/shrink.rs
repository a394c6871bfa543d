//! Coarser pictures for cheap printers: fewer points, and grey.
//!
//! A picture gets at most the points of a whole A4 page at the wanted density, wherever it stands; that is never less
//! than its place on paper needs. Text and lines of a PDF stay as they are, so do pictures in rare codings: what cannot
//! be decoded within bounds is printed as it is.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::{DynamicImage, ImageDecoder};
use lopdf::{Dictionary, Object, Stream};

use super::Fineness;
use crate::Limits;
use crate::pdf::Parts;

/// Small print stays readable.
const QUALITY: u8 = 85;
/// Sides of A4 in inches.
const SHORT_SIDE: f32 = 8.27;
const LONG_SIDE: f32 = 11.69;

/// A smaller JPEG; none when it is as wanted, or cannot be decoded within bounds.
pub(crate) fn jpeg(bytes: &[u8], components: u8, fineness: Fineness, limits: Limits) -> Option<Vec<u8>> {
    let decoder = JpegDecoder::new(Cursor::new(bytes)).ok()?;
    let (width, height) = decoder.dimensions();
    let becomes_grey = fineness.grey && components > 1;
    if !becomes_grey && wanted(width, height, fineness).is_none() {
        return None;
    }
    let each = u64::from(decoder.color_type().bytes_per_pixel()) + 6;
    if u64::from(width) * u64::from(height) * each > limits.memory {
        return None;
    }
    let picture = picture(DynamicImage::from_decoder(decoder).ok()?, fineness);
    let smaller = encode(picture)?;
    (becomes_grey || smaller.len() < bytes.len()).then_some(smaller)
}

/// A picture with as many points and colours as wanted.
pub(crate) fn picture(picture: DynamicImage, fineness: Fineness) -> DynamicImage {
    let picture = if fineness.grey { picture.into_luma8().into() } else { picture };
    match wanted(picture.width(), picture.height(), fineness) {
        Some((width, height)) => picture.thumbnail_exact(width, height),
        None => picture,
    }
}

pub(crate) fn encode(picture: DynamicImage) -> Option<Vec<u8>> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    match picture {
        DynamicImage::ImageLuma8(grey) => encoder.encode_image(&grey).ok()?,
        other => encoder.encode_image(&other.into_rgb8()).ok()?,
    };
    Some(jpeg)
}

/// Fewer points, if there are too many.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "some thousand pixels"
)]
fn wanted(width: u32, height: u32, fineness: Fineness) -> Option<(u32, u32)> {
    let density = f32::from(fineness.dots_per_inch?.max(50));
    let long = width.max(height) as f32 / (LONG_SIDE * density);
    let short = width.min(height) as f32 / (SHORT_SIDE * density);
    let too_many = long.max(short);
    let smaller = |side: u32| ((side as f32 / too_many).round() as u32).max(1);
    (too_many > 1.05).then(|| (smaller(width), smaller(height)))
}

/// The pictures on the pages of a PDF.
pub(crate) fn pictures_of_pdf(parts: &mut Parts, fineness: Fineness, limits: Limits) {
    if fineness == Fineness::default() {
        return;
    }
    for index in 0..parts.len() {
        let Some(components) = parts.get(index).and_then(|part| photo(part, parts)) else { continue };
        let Some(Object::Stream(stream)) = parts.get_mut(index) else { continue };
        let Some(smaller) = jpeg(&stream.content, components, fineness, limits) else { continue };
        replace(stream, smaller);
    }
}

/// How many colours a picture has that is a photo on its own: coded as JPEG, in a colour space we know.
fn photo(part: &Object, parts: &Parts) -> Option<u8> {
    let dictionary = &part.as_stream().ok()?.dict;
    let is = |key: &[u8], name: &[u8]| match value(dictionary, key, parts) {
        Some(Object::Name(found)) => found == name,
        Some(Object::Array(only)) => matches!(only.as_slice(), [Object::Name(found)] if found == name),
        _ => false,
    };
    let special = [&b"Decode"[..], b"Mask", b"ImageMask"].iter().any(|key| dictionary.has(key));
    if special || !is(b"Subtype", b"Image") || !is(b"Filter", b"DCTDecode") {
        return None;
    }
    match value(dictionary, b"ColorSpace", parts)? {
        Object::Name(name) if name == b"DeviceRGB" => Some(3),
        Object::Name(name) if name == b"DeviceGray" => Some(1),
        Object::Array(space) => {
            let [Object::Name(kind), profile] = space.as_slice() else { return None };
            let profile = follow(profile, parts)?.as_stream().ok().filter(|_| kind == b"ICCBased")?;
            match profile.dict.get(b"N").ok()?.as_i64() {
                Ok(3) => Some(3),
                Ok(1) => Some(1),
                _ => None,
            }
        }
        _ => None,
    }
}

fn value<'p>(dictionary: &'p Dictionary, key: &[u8], parts: &'p Parts) -> Option<&'p Object> {
    follow(dictionary.get(key).ok()?, parts)
}

fn follow<'p>(object: &'p Object, parts: &'p Parts) -> Option<&'p Object> {
    match object {
        Object::Reference((part, _)) => parts.get(*part as usize),
        direct => Some(direct),
    }
}

fn replace(stream: &mut Stream, jpeg: Vec<u8>) {
    let Ok(decoder) = JpegDecoder::new(Cursor::new(&jpeg)) else { return };
    let (width, height) = decoder.dimensions();
    let grey = !decoder.color_type().has_color();
    stream.dict.set("Width", i64::from(width));
    stream.dict.set("Height", i64::from(height));
    stream.dict.set("ColorSpace", if grey { "DeviceGray" } else { "DeviceRGB" });
    stream.dict.remove(b"DecodeParms");
    stream.content = jpeg;
}
