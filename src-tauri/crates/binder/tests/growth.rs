//! Five hundred scans need the memory of a few. Alone in its file, because the peak it reads belongs to the whole process.
#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays files by hand, and fails where it fails"
)]

mod common;
#[path = "print/desk.rs"]
#[expect(dead_code, reason = "shared with the stories of printing")]
mod desk;

use desk::{Desk, all};

/// A scan of some 100 kB; packing makes it no smaller.
fn scan() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(400, 560, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 7;
        image::Rgb([noise as u8, (noise >> 3) as u8, (noise >> 5) as u8])
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&picture).unwrap();
    bytes
}

/// What the process holds now and held at most, in KiB.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap()
    };
    (of("VmRSS:"), of("VmHWM:"))
}

fn figure(scans: u32) -> (u64, u64) {
    let mut desk = Desk::new();
    let scan = scan();
    for number in 0..scans {
        desk.file("1", &format!("Scan {number}"), &scan);
    }
    let (before, _) = memory();
    let (file, printed) = desk.print(&all(), "x.pdf");
    assert_eq!(printed.pages, scans as usize);
    let size = std::fs::metadata(file).unwrap().len() >> 10;
    (memory().1.saturating_sub(before), size)
}

#[test]
fn memory_does_not_grow_with_the_scans() {
    let (few, small) = figure(10);
    let (many, large) = figure(80);
    assert!(large > small * 5, "control: {small} KiB, {large} KiB");
    assert!(many < few + large / 2, "{few} KiB for {small} KiB, {many} KiB for {large} KiB");
}
