//! A photo or a scanned picture as one page.

use std::io::Cursor;

use image::codecs::png::{PngDecoder, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder};
use lopdf::{Object, Stream, dictionary};

use super::{Fineness, PrintFile, Size, shrink};
use crate::jpeg::CleanJpeg;
use crate::preview::{on_white, refusal};
use crate::{IntakeError, Limits};

/// Pixels an inch of a picture that does not say it: a phone's photo of a page fills a page.
const USUAL_DENSITY: f32 = 150.0;

/// A JPEG, its data as they are unless it is to be made coarser.
pub(crate) fn jpeg(
    mut clean: CleanJpeg,
    fineness: Fineness,
    limits: Limits,
) -> Result<PrintFile, IntakeError> {
    let size = size(clean.width, clean.height, clean.density, clean.orientation);
    if let Some(smaller) = shrink::jpeg(&clean.bytes, clean.components, fineness, limits) {
        clean = CleanJpeg { orientation: clean.orientation, ..CleanJpeg::of(smaller, limits)? };
    }
    let (space, inverted) = match clean.components {
        1 => ("DeviceGray", false),
        4 => ("DeviceCMYK", clean.adobe),
        _ => ("DeviceRGB", false),
    };
    let mut image = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(clean.width),
        "Height" => i64::from(clean.height),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Filter" => "DCTDecode",
    };
    if inverted {
        image.set("Decode", [1, 0, 1, 0, 1, 0, 1, 0].map(Object::from).to_vec());
    }
    Ok(page(size, clean.orientation, Stream::new(image, clean.bytes)))
}

/// A PNG: decoded within bounds, transparency on white, packed anew without what it says about itself.
pub(crate) fn png(bytes: &[u8], fineness: Fineness, limits: Limits) -> Result<PrintFile, IntakeError> {
    let mut allowed = image::Limits::no_limits();
    allowed.max_alloc = Some(limits.memory);
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), allowed).map_err(|e| refusal(&e, limits))?;
    let (width, height) = decoder.dimensions();
    let colour = decoder.color_type();
    // Decoded once, and once more in the eight bits that are printed.
    let each = u64::from(colour.bytes_per_pixel()) + u64::from(colour.channel_count());
    if width.max(height) > limits.side || u64::from(width) * u64::from(height) * each > limits.memory {
        return Err(limits.too_many_pixels(each));
    }
    let size = size(width, height, density(bytes), Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|e| refusal(&e, limits))?;
    if colour.has_alpha() {
        picture = on_white(picture);
    }
    packed(size, picture, fineness)
}

/// A page that was drawn here: a photo as JPEG, black on white without loss.
pub(crate) fn drawn(
    page: DynamicImage,
    fineness: Fineness,
    limits: Limits,
) -> Result<PrintFile, IntakeError> {
    if matches!(page, DynamicImage::ImageLuma8(_)) {
        return packed(size(page.width(), page.height(), None, Orientation::NoTransforms), page, fineness);
    }
    let bytes = shrink::encode(page).ok_or(IntakeError::DamagedPicture)?;
    jpeg(CleanJpeg::of(bytes, limits)?, fineness, limits)
}

/// A page of pixels, packed without loss.
fn packed(size: Size, picture: DynamicImage, fineness: Fineness) -> Result<PrintFile, IntakeError> {
    let picture = shrink::picture(picture, fineness);
    let (space, colours, packed) = if picture.color().has_color() && !fineness.grey {
        ("DeviceRGB", 3, pack(&picture.into_rgb8(), image::ExtendedColorType::Rgb8))
    } else {
        ("DeviceGray", 1, pack(&picture.into_luma8(), image::ExtendedColorType::L8))
    };
    let (data, width, height) = packed.ok_or(IntakeError::DamagedPicture)?;
    let parameters = dictionary! {
        "Predictor" => 15,
        "Colors" => colours,
        "BitsPerComponent" => 8,
        "Columns" => i64::from(width),
    };
    let image = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
        "DecodeParms" => parameters,
    };
    Ok(page(size, Orientation::NoTransforms, Stream::new(image, data)))
}

/// Packed rows, width and height. PDF reads the data of a PNG as they are (ISO 32000-1, 7.4.4.4).
fn pack<P>(
    picture: &image::ImageBuffer<P, Vec<u8>>,
    colour: image::ExtendedColorType,
) -> Option<(Vec<u8>, u32, u32)>
where
    P: image::Pixel<Subpixel = u8>,
{
    let mut png = Vec::new();
    let (width, height) = picture.dimensions();
    PngEncoder::new(&mut png).write_image(picture, width, height, colour).ok()?;
    let data = chunks(&png).filter(|(name, _)| *name == b"IDAT").flat_map(|(_, data)| data).copied();
    Some((data.collect(), width, height))
}

/// Names and data of a PNG's chunks.
fn chunks(png: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = png.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let length = u32::from_be_bytes(*rest.first_chunk()?);
        let end = usize::try_from(length).ok()?.checked_add(8)?;
        let chunk = (rest.get(4..8)?, rest.get(8..end)?);
        rest = rest.get(end.checked_add(4)?..)?;
        Some(chunk)
    })
}

/// Pixels an inch, from the chunk that says it (PNG, 11.3.4.3).
fn density(png: &[u8]) -> Option<f32> {
    let (_, data) = chunks(png).take(64).find(|(name, _)| *name == b"pHYs")?;
    let [a, b, c, d, _, _, _, _, 1] = *data else { return None };
    #[expect(clippy::cast_precision_loss, reason = "a density needs no seventh digit")]
    let metre = u32::from_be_bytes([a, b, c, d]) as f32;
    Some(metre * 0.0254)
}

/// The size of an upright picture.
#[expect(clippy::cast_precision_loss, reason = "at most 30,000 pixels")]
fn size(width: u32, height: u32, density: Option<f32>, orientation: Orientation) -> Size {
    // Cameras write 72 for "I do not know"; scanners write what they scanned with.
    let density = density.filter(|said| (100.0..=2400.0).contains(said)).unwrap_or(USUAL_DENSITY);
    let (width, height) = (width as f32 / density * 72.0, height as f32 / density * 72.0);
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => Size { width: height, height: width },
        _ => Size { width, height },
    }
}

/// A page that shows one picture; a picture is a square of one by one until the matrix gives it its place.
fn page(size: Size, orientation: Orientation, image: Stream) -> PrintFile {
    let Size { width: w, height: h } = size;
    let matrix = match orientation {
        Orientation::NoTransforms => [w, 0.0, 0.0, h, 0.0, 0.0],
        Orientation::Rotate90 => [0.0, -h, w, 0.0, 0.0, h],
        Orientation::Rotate180 => [-w, 0.0, 0.0, -h, w, h],
        Orientation::Rotate270 => [0.0, h, -w, 0.0, w, 0.0],
        Orientation::FlipHorizontal => [-w, 0.0, 0.0, h, w, 0.0],
        Orientation::FlipVertical => [w, 0.0, 0.0, -h, 0.0, h],
        Orientation::Rotate90FlipH => [0.0, -h, -w, 0.0, w, h],
        Orientation::Rotate270FlipH => [0.0, h, w, 0.0, 0.0, 0.0],
    };
    let content = format!("q {} cm /I Do Q", matrix.map(|number| number.to_string()).join(" "));
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => [0.0, 0.0, w, h].map(Object::Real).to_vec(),
        "Resources" => dictionary! { "XObject" => dictionary! { "I" => Object::Reference((1, 0)) } },
    };
    let form = Stream::new(form, content.into_bytes());
    PrintFile { pages: vec![size], parts: vec![form.into(), image.into()], remarks: Vec::new() }
}
