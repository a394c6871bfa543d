//! `cargo xtask fuzz`: lets libFuzzer look for bytes that break a parser.
//!
//! On the stable compiler, without another tool: the counters that libFuzzer reads come from LLVM's own pass. What is found
//! is kept beside the build, so that the next run goes on from there; what breaks something belongs into
//! `tests/fuzz/seeds/<door>/found-<what>`, where every test feeds it again. Not here: what is fed (see `tests/fuzz`).

use std::fs;
use std::path::Path;

use crate::steps::{answer, cargo_with, program_with, root, target};
use crate::system;

/// Counters for every edge, and a table of what they belong to.
const FLAGS: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg=fuzzing",
];
/// An input that takes longer is a finding, in seconds. The machine may be busy.
const SLOW: &str = "-timeout=20";
/// A run that takes more memory is a finding, in MiB.
const MEMORY: &str = "-rss_limit_mb=1024";

/// Tries one door, or all, for so many seconds each.
///
/// # Errors
/// The step that failed; the door that broke, and where the bytes are that broke it.
pub fn fuzz(seconds: &str, only: Option<&str>) -> Result<(), String> {
    if seconds.parse::<u32>().is_err() {
        return Err(format!("How many seconds for each door? Not: {seconds}"));
    }
    system::ensure_packages(system::CORE)?;
    let host = answer("rustc", &["--print", "host-tuple"]).ok_or("rustc does not answer")?;
    let environment = [
        ("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}")),
        // Wrong sums and broken assumptions are findings, too.
        ("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true".to_owned()),
        // With the counters in it, more takes the compiler too long.
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1".to_owned()),
        ("CARGO_PROFILE_RELEASE_LTO", "off".to_owned()),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16".to_owned()),
        ("CARGO_PROFILE_RELEASE_STRIP", "none".to_owned()),
    ];
    let place = target().join("fuzz");
    let built = place.to_string_lossy();
    // Named, so that what only runs during the build gets no counters.
    let words = ["build", "--release", "-p", "ordner-fuzz", "--features", "libfuzzer", "--bin", "fuzz"];
    cargo_with(&root(), &[&words[..], &["--target", &host, "--target-dir", &built]].concat(), &environment)?;
    let fuzzer = place.join(host).join("release/fuzz");
    let seeds = root().join("tests/fuzz/seeds");
    let mut doors: Vec<String> = fs::read_dir(&seeds)
        .map_err(|error| format!("{}: {error}", seeds.display()))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|door| only.is_none_or(|only| only == door))
        .collect();
    doors.sort();
    if doors.is_empty() {
        return Err(format!("There is no such door in {}", seeds.display()));
    }
    for door in &doors {
        run(&fuzzer, &place, &seeds, door, seconds)?;
    }
    Ok(())
}

fn run(fuzzer: &Path, place: &Path, seeds: &Path, door: &str, seconds: &str) -> Result<(), String> {
    let (found, broken) = (place.join("found").join(door), place.join("broken").join(door));
    for folder in [&found, &broken] {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let keep = format!("-artifact_prefix={}/", broken.display());
    let time = format!("-max_total_time={seconds}");
    let kept = seeds.join(door).display().to_string();
    let found = found.display().to_string();
    let words = [&time, SLOW, MEMORY, "-print_final_stats=1", "-verbosity=1", &keep, &found, &kept];
    program_with(place, &fuzzer.to_string_lossy(), &words, &[("ORDNER_FUZZ", door.to_owned())])
        .map_err(|_| format!("The door {door} broke; the bytes are in {}", broken.display()))
}
