//! Pictures with known pixels and planted metadata. EXIF is written by hand, so that the reader under test cannot
//! agree with itself.

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, codecs::png::PngEncoder};

/// What must never reach a preview: each is found in [`planted_exif`] or [`jpeg_with`] and looked for by its bytes.
pub const PLANTED: [&[u8]; 6] = [
    b"Exif\0\0",
    b"PLANTED-CAMERA",
    &LATITUDE,
    b"http://ns.adobe.com/xap/1.0/",
    b"ICC_PROFILE",
    b"PLANTED-COMMENT",
];

/// 4° 39′ 27.31″ as the three fractions of EXIF, little-endian.
const LATITUDE: [u8; 24] = [4, 0, 0, 0, 1, 0, 0, 0, 39, 0, 0, 0, 1, 0, 0, 0, 0xab, 0x0a, 0, 0, 100, 0, 0, 0];

pub const RED: Rgb<u8> = Rgb([220, 20, 20]);
pub const GREEN: Rgb<u8> = Rgb([20, 200, 20]);
pub const BLUE: Rgb<u8> = Rgb([20, 20, 220]);
pub const WHITE: Rgb<u8> = Rgb([250, 250, 250]);

/// A picture in four quarters: first row left and right, second row left and right.
pub fn quarters(width: u32, height: u32, colours: [Rgb<u8>; 4]) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        colours[usize::from(y >= height / 2) * 2 + usize::from(x >= width / 2)]
    })
}

pub fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

/// A JPEG with EXIF of this orientation, a place, XMP, a colour profile and a comment.
pub fn jpeg_with(orientation: u8, pixels: &RgbImage) -> Vec<u8> {
    let plain = plain_jpeg(pixels);
    let exif = [b"Exif\0\0", planted_exif(orientation).as_slice()].concat();
    let segments = [
        segment(0xe1, &exif),
        segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        segment(0xe2, b"ICC_PROFILE\0\x01\x01not a profile"),
        segment(0xfe, b"PLANTED-COMMENT"),
    ];
    [&plain[..2], segments.concat().as_slice(), &plain[2..]].concat()
}

pub fn plain_jpeg(pixels: &RgbImage) -> Vec<u8> {
    let mut plain = Vec::new();
    JpegEncoder::new_with_quality(&mut plain, 95).encode_image(pixels).expect("a small picture");
    plain
}

pub fn png_of(pixels: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes).write_image(pixels, width, height, colour).expect("a small picture");
    bytes
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a short segment").to_be_bytes();
    [&[0xff, marker], length.as_slice(), body].concat()
}

/// A TIFF block with orientation, camera model and a position, little-endian.
fn planted_exif(orientation: u8) -> Vec<u8> {
    const MODEL_AT: u8 = 8 + 2 + 3 * 12 + 4;
    const GPS_AT: u8 = MODEL_AT + 16;
    const LATITUDE_AT: u8 = GPS_AT + 2 + 2 * 12 + 4;
    let entry = |tag: u16, kind: u8, count: u8, value: [u8; 4]| {
        [tag.to_le_bytes().as_slice(), &[kind, 0, count, 0, 0, 0], &value].concat()
    };
    let first = [
        entry(0x0110, 2, 15, [MODEL_AT, 0, 0, 0]),
        entry(0x0112, 3, 1, [orientation, 0, 0, 0]),
        entry(0x8825, 4, 1, [GPS_AT, 0, 0, 0]),
    ];
    let gps = [entry(1, 2, 2, [b'N', 0, 0, 0]), entry(2, 5, 3, [LATITUDE_AT, 0, 0, 0])];
    [
        b"II*\0\x08\0\0\0\x03\0".as_slice(),
        &first.concat(),
        &[0; 4],
        b"PLANTED-CAMERA\0\0",
        b"\x02\0",
        &gps.concat(),
        &[0; 4],
        &LATITUDE,
    ]
    .concat()
}
