//! Photos and scanned pictures: their very bytes, upright, without what they say about their maker.

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage, RgbaImage};
use ordner_intake::{Fineness, IntakeError, Limits, print_file};

use crate::made::{read, refusal, written};

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([u8::try_from(x % 256).unwrap_or(0), u8::try_from(y % 256).unwrap_or(0), 90])
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 80).encode_image(&picture).expect("memory");
    bytes
}

/// With a mark of orientation and a place, behind the start of the file.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let exif = [
        b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
        &[orientation],
        b"\0\0\0\0\0\0GPSLatitude 51.05",
    ]
    .concat();
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, &exif, &jpeg[2..]].concat()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn bytes_of(file: &ordner_intake::PrintFile) -> Vec<u8> {
    let mut all = Vec::new();
    for index in 0..file.objects() {
        file.write_object(index, &|_| 7, &mut all).expect("memory");
    }
    all
}

#[test]
fn a_photo_keeps_its_bytes_and_loses_its_place() {
    let plain = jpeg(300, 150);
    let photo = with_exif(&plain, 6);
    assert!(contains(&photo, b"GPSLatitude"), "control: the place is in the photo");
    let file = read(photo).expect("photo");
    assert!(file.pages()[0].height > file.pages()[0].width, "turned upright");
    let bytes = bytes_of(&file);
    assert!(contains(&bytes, &plain), "the data are those of the camera");
    assert!(!contains(&bytes, b"GPS") && !contains(&bytes, b"Exif"));
    assert!(contains(&bytes, b"q 0 -144 72 0 0 144 cm /I Do Q"), "{}", written(&file));
}

#[test]
fn tags_that_lead_in_circles_turn_nothing() {
    // The first directory says that the next one is itself, and its entry that its value lies there, too.
    let plain = jpeg(16, 8);
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x04\xff\xff\xff\xff\0\0\0\x08\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08";
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let photo = [&plain[..2], b"\xff\xe1", &length, exif, &plain[2..]].concat();
    let file = read(photo).expect("photo");
    assert!(contains(&bytes_of(&file), &plain));
}

#[test]
fn a_coarser_and_grey_photo_is_smaller() {
    let photo = jpeg(3000, 2000);
    let fineness = Fineness { dots_per_inch: Some(100), grey: true };
    let file = print_file(photo.clone(), None, fineness, Limits::STANDARD).expect("photo");
    let fine = read(photo).expect("photo");
    assert_eq!(file.pages(), fine.pages(), "as large on paper");
    let text = written(&file);
    assert!(text.contains("/DeviceGray") && text.contains("/Width 1169"), "{}", &text[..600]);
    assert!(bytes_of(&file).len() * 4 < bytes_of(&fine).len());
}

#[test]
fn a_transparent_picture_lies_on_white() {
    let picture = RgbaImage::from_pixel(4, 4, image::Rgba([200, 0, 0, 0]));
    let mut bytes = Vec::new();
    image::codecs::png::PngEncoder::new(&mut bytes)
        .write_image(&picture, 4, 4, ExtendedColorType::Rgba8)
        .expect("memory");
    let file = read(bytes).expect("picture");
    assert!(written(&file).contains("/Predictor 15"));
    // Not seen from here: the stories render it. Here only that no mask came along.
    assert!(!written(&file).contains("SMask"));
}

#[test]
fn pictures_without_measure_are_refused_by_name() {
    let mut huge = jpeg(16, 8);
    let frame = huge.windows(2).position(|bytes| bytes == b"\xff\xc0").expect("frame");
    huge[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    assert!(matches!(refusal(huge), Some(IntakeError::TooManyPixels { .. })), "65,535 × 65,535");
    let whole = jpeg(300, 150);
    assert_eq!(refusal(whole[..whole.len() / 2].to_vec()), Some(IntakeError::DamagedPicture));
}
