//! A preview shows the same picture, upright and small, and nothing else of the file.

use crate::made::{BLUE, GREEN, PLANTED, RED, WHITE, contains, jpeg_with, plain_jpeg, png_of, quarters};
use image::{ExtendedColorType, Rgb, RgbImage};
use ordner_intake::{IntakeError, Limits, Preview, preview};

const LIMITS: Limits = Limits::STANDARD;

fn seen(preview: &Preview) -> RgbImage {
    let picture = image::load_from_memory(&preview.jpeg).expect("a preview can be decoded").into_rgb8();
    assert_eq!((preview.width, preview.height), picture.dimensions());
    picture
}

fn alike(a: &Rgb<u8>, b: &Rgb<u8>) -> bool {
    a.0.iter().zip(b.0).all(|(a, b)| a.abs_diff(b) < 24)
}

/// Red must be top left, green top right, blue bottom left, white bottom right.
fn is_upright(picture: &RgbImage) -> bool {
    let (w, h) = picture.dimensions();
    let centres = [(w / 4, h / 4), (3 * w / 4, h / 4), (w / 4, 3 * h / 4), (3 * w / 4, 3 * h / 4)];
    centres
        .iter()
        .zip([RED, GREEN, BLUE, WHITE])
        .all(|(&(x, y), colour)| alike(picture.get_pixel(x, y), &colour))
}

/// Where the quarters lie in the file, from the table of the EXIF standard ("row 0 is the visual …").
const STORED: [[Rgb<u8>; 4]; 8] = [
    [RED, GREEN, BLUE, WHITE],
    [GREEN, RED, WHITE, BLUE],
    [WHITE, BLUE, GREEN, RED],
    [BLUE, WHITE, RED, GREEN],
    [RED, BLUE, GREEN, WHITE],
    [GREEN, WHITE, RED, BLUE],
    [WHITE, GREEN, BLUE, RED],
    [BLUE, RED, WHITE, GREEN],
];

#[test]
fn all_eight_orientations_come_out_upright() {
    for (orientation, colours) in (1..=8).zip(STORED) {
        let (width, height) = if orientation < 5 { (96, 64) } else { (64, 96) };
        let stored = quarters(width, height, colours);
        let upright = seen(&preview(&jpeg_with(orientation, &stored), 200, LIMITS).expect("a photo"));
        assert_eq!(upright.dimensions(), (96, 64), "orientation {orientation}");
        assert!(is_upright(&upright), "orientation {orientation}");
        // The control: without its EXIF only the first of the eight is upright.
        let unturned = seen(&preview(&plain_jpeg(&stored), 200, LIMITS).expect("a photo"));
        assert_eq!(is_upright(&unturned), orientation == 1, "orientation {orientation}");
    }
}

#[test]
fn an_orientation_that_does_not_exist_turns_nothing() {
    let photo = jpeg_with(9, &quarters(96, 64, STORED[0]));
    assert!(is_upright(&seen(&preview(&photo, 200, LIMITS).expect("a photo"))));
}

#[test]
fn nothing_but_pixels_reaches_the_preview() {
    let photo = jpeg_with(6, &quarters(64, 96, STORED[5]));
    let clean = preview(&photo, 200, LIMITS).expect("a photo").jpeg;
    for planted in PLANTED {
        assert!(contains(&photo, planted), "control: planted in the original");
        assert!(!contains(&clean, planted), "must not be in the preview");
    }
    assert_eq!(segments(&clean), [0xe0, 0xc0, 0xdb, 0xdb, 0xc4, 0xc4, 0xc4, 0xc4, 0xda]);
}

/// The markers up to the first scan.
fn segments(jpeg: &[u8]) -> Vec<u8> {
    let mut markers = Vec::new();
    let mut at = 2;
    while markers.last() != Some(&0xda) {
        markers.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    markers
}

#[test]
fn the_longer_side_is_bounded_and_small_pictures_keep_their_size() {
    for (width, height, side, expected) in [
        (400, 100, 200, (200, 50)),
        (100, 400, 200, (50, 200)),
        (400, 1, 200, (200, 1)),
        (90, 60, 200, (90, 60)),
        (90, 60, 0, (1, 1)),
    ] {
        let photo = plain_jpeg(&quarters(width, height, STORED[0]));
        let small = preview(&photo, side, LIMITS).expect("a photo");
        assert_eq!((small.width, small.height), expected, "{width} × {height} to {side}");
    }
}

#[test]
fn every_make_of_png_becomes_eight_bits_on_white() {
    use ExtendedColorType::{L8, L16, La8, Rgb8, Rgb16, Rgba8, Rgba16};
    let red16 = [0xffff_u16, 0, 0].map(u16::to_ne_bytes).concat();
    let clear_red16 = [0xffff_u16, 0, 0, 0].map(u16::to_ne_bytes).concat();
    let cases: [(ExtendedColorType, &[u8], [u8; 3]); 9] = [
        (L8, &[90], [90; 3]),
        (L16, &[90, 90], [90; 3]),
        (La8, &[0, 0], [255; 3]),
        (Rgb8, &[200, 10, 10], [200, 10, 10]),
        (Rgb16, &red16, [255, 0, 0]),
        (Rgba8, &[200, 10, 10, 255], [200, 10, 10]),
        (Rgba8, &[200, 10, 10, 0], [255; 3]),
        (Rgba8, &[0, 0, 0, 128], [127; 3]),
        (Rgba16, &clear_red16, [255; 3]),
    ];
    for (colour, pixel, expected) in cases {
        let png = png_of(&pixel.repeat(40 * 40), 40, 40, colour);
        for side in [20, 40] {
            let picture = seen(&preview(&png, side, LIMITS).expect("a picture"));
            let centre = picture.get_pixel(side / 2, side / 2);
            assert!(alike(centre, &Rgb(expected)), "{colour:?} {pixel:?}: {centre:?}");
        }
    }
}

#[test]
fn a_photo_cut_anywhere_is_damaged() {
    let photo = jpeg_with(1, &RgbImage::from_fn(160, 120, |x, y| Rgb([x, y, x ^ y].map(|v| v as u8))));
    assert!(preview(&photo, 100, LIMITS).is_ok(), "control: whole");
    let mut lengths = 0;
    for length in (3..photo.len()).step_by(photo.len() / 200) {
        assert_eq!(
            preview(&photo[..length], 100, LIMITS),
            Err(IntakeError::DamagedPicture),
            "cut at {length}"
        );
        lengths += 1;
    }
    assert!(lengths >= 200);
}

#[test]
fn a_png_cut_inside_its_pixels_is_damaged() {
    let noise: Vec<u8> = (0..64 * 64 * 3_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let png = png_of(&noise, 64, 64, ExtendedColorType::Rgb8);
    assert!(preview(&png, 100, LIMITS).is_ok(), "control: whole");
    // Behind the pixels stand only a checksum and the end mark; without them the picture is still whole.
    for length in 33..png.len() - 64 {
        assert_eq!(preview(&png[..length], 100, LIMITS), Err(IntakeError::DamagedPicture), "cut at {length}");
    }
}

#[test]
fn what_is_no_picture_is_refused_with_its_name() {
    assert_eq!(preview(b"%PDF-1.7", 100, LIMITS), Err(IntakeError::UnknownKind));
    assert_eq!(preview(b"", 100, LIMITS), Err(IntakeError::Empty));
    assert_eq!(preview(b"GIF89a", 100, LIMITS), Err(IntakeError::OtherKind { format: "GIF".into() }));
    assert_eq!(preview(b"\xff\xd8\xff\xe0", 100, LIMITS), Err(IntakeError::DamagedPicture));
}

#[test]
fn a_picture_may_be_as_large_as_the_limits_and_no_larger() {
    let photo = plain_jpeg(&quarters(100, 40, STORED[0]));
    let fits = |side, memory| preview(&photo, 50, Limits { side, memory, ..LIMITS }).is_ok();
    assert!(fits(100, 12_000) && !fits(99, 12_000) && !fits(100, 11_999));
    // Transparency needs a second copy while it is laid on white: eight bytes a pixel.
    let clear = png_of(&[0; 1_000 * 500 * 4], 1_000, 500, ExtendedColorType::Rgba8);
    let tight = Limits { memory: 4_000_000 - 1, ..LIMITS };
    assert_eq!(preview(&clear, 50, tight), Err(IntakeError::TooManyPixels { limit_megapixels: 0 }));
    assert!(preview(&clear, 50, Limits { memory: 4_000_000, ..LIMITS }).is_ok());
}
