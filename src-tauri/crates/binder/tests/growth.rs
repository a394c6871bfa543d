//! Five hundred scans need the memory of a few. Alone in its file, because the peak it reads belongs to the whole process.
#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays files by hand, and fails where it fails"
)]

#[path = "print/desk.rs"]
#[expect(dead_code, reason = "shared with the stories of printing")]
mod desk;

use std::time::Instant;

use desk::{Desk, all};

/// A scan of about 300 kB whose bytes are unlike the others'.
fn scan(number: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(620, 877, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ number.wrapping_mul(97)) >> 7;
        image::Rgb([noise as u8, (noise >> 3) as u8, (noise >> 5) as u8])
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 80).encode_image(&picture).unwrap();
    bytes
}

/// What the process holds now and held at most, in MiB.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() / 1024
    };
    (of("VmRSS:"), of("VmHWM:"))
}

fn figure(scans: u32) -> (f64, u64, u64) {
    let mut desk = Desk::new();
    for number in 0..scans {
        desk.file("1", &format!("Scan {number}"), &scan(number));
    }
    let (before, _) = memory();
    let start = Instant::now();
    let (file, printed) = desk.print(&all(), "x.pdf");
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(printed.pages, scans as usize);
    let size = std::fs::metadata(file).unwrap().len() >> 20;
    (seconds, memory().1.saturating_sub(before), size)
}

#[test]
fn memory_does_not_grow_with_the_scans() {
    let (seconds, few, small) = figure(20);
    let (more_seconds, many, large) = figure(120);
    assert!(large > 20 && large > small * 4, "control: {small} MiB, {large} MiB");
    assert!(many < few + large / 3, "{few} MiB for {small} MiB, {many} MiB for {large} MiB");
    assert!(more_seconds < 12.0 * seconds.max(0.05), "{seconds} s, {more_seconds} s");
}

/// The figure of the promise: `cargo test --release -p ordner-binder --test print -- --ignored --nocapture`.
#[test]
#[ignore = "half a minute"]
#[expect(clippy::print_stdout, reason = "a figure for people")]
fn five_hundred() {
    let (seconds, memory, size) = figure(500);
    println!("500 scans, {size} MiB: {seconds:.2} s with qpdf, {memory} MiB above the start");
    assert!(memory < 100);
}
