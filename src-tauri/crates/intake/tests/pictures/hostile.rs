//! No bytes make the parsers panic: random ones, and mutations of real pictures. Overflow checks are on here and in
//! the released program alike.

use std::sync::LazyLock;

use crate::made;
use image::{ExtendedColorType, Rgb, RgbImage};
use ordner_intake::{Limits, preview, sniff};
use proptest::prelude::*;

/// Small, so that a case takes microseconds; the checks under test are the same.
const LIMITS: Limits = Limits { memory: 4 << 20, ..Limits::STANDARD };

static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let pixels = RgbImage::from_fn(33, 21, |x, y| Rgb([x * 7, y * 11, x ^ y].map(|v| v as u8)));
    vec![
        made::jpeg_with(6, &pixels),
        made::plain_jpeg(&pixels),
        made::png_of(pixels.as_raw(), 33, 21, ExtendedColorType::Rgb8),
        made::png_of(&[90; 33 * 21 * 4], 33, 21, ExtendedColorType::Rgba8),
        PROGRESSIVE.to_vec(),
    ]
});

/// 16 × 16 pixels in ten scans: our own encoder writes only one.
const PROGRESSIVE: &[u8] = include_bytes!("progressive.jpg");

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..512), start in 0..4_usize) {
        let signature: [&[u8]; 4] = [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", b"\0\0\0\x20ftyp"];
        let bytes = [signature[start], &bytes].concat();
        let _ = sniff(&bytes, bytes.len() as u64, LIMITS);
        let _ = preview(&bytes, 16, LIMITS);
    }

    #[test]
    fn mutated_pictures(
        seed in 0..5_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut bytes = SEEDS[seed].clone();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = preview(&bytes, 16, LIMITS);
    }
}

#[test]
fn the_seeds_are_pictures() {
    for seed in SEEDS.iter() {
        assert!(preview(seed, 16, LIMITS).is_ok());
    }
}
