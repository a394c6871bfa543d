//! A small file that would be a huge picture is refused before it takes memory. Alone in its file, because the peak
//! it reads belongs to the whole process.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a missed expectation is how a test fails")]

use std::io::Write;

use ordner_intake::{IntakeError, Limits, preview};

const SIDE: u32 = 20_000;

/// Peak memory of this process so far, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    1024 * line.trim_end_matches("kB").trim().parse::<u64>().expect("a number")
}

fn bomb() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, SIDE, SIDE);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One); // decoders widen it to a byte a pixel: 400 MB
    let mut writer = encoder.write_header().expect("a header");
    let mut rows = writer.stream_writer().expect("rows");
    for _ in 0..SIDE {
        rows.write_all(&[0; SIDE as usize / 8]).expect("a row");
    }
    rows.finish().expect("an end");
    drop(writer);
    file
}

#[test]
fn a_png_bomb_is_refused_below_ten_megabytes() {
    let file = bomb();
    assert!(file.len() < 1_000_000, "{} bytes are no bomb", file.len());
    let before = peak();
    let refused = preview(&file, 1600, Limits::STANDARD);
    assert_eq!(refused, Err(IntakeError::TooManyPixels { limit_megapixels: 167 }));
    assert!(peak() - before < 10_000_000, "{} bytes", peak() - before);

    // The control: with memory for all its pixels it decodes, and the measure sees it.
    let generous = Limits { memory: 1 << 30, ..Limits::STANDARD };
    assert!(preview(&file, 16, generous).is_ok());
    assert!(peak() - before > 390_000_000, "{} bytes", peak() - before);
}
