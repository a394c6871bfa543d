//! Every kept input goes through its door again, as it is and damaged. Those named `found-…` once broke something.
//!
//! Damage is drawn from a fixed seed, so that what breaks comes again. `ORDNER_FUZZ_ROUNDS` says how often each input is
//! damaged; few times by itself, since looking for new ways in is the work of `cargo xtask fuzz`.
#![expect(clippy::print_stdout, reason = "how much was tried is worth reading with --nocapture")]

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use ordner_fuzz::{TARGETS, Target};

/// How often each input is damaged when nobody says.
const ROUNDS: usize = 5;

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

/// The kept inputs of a door with their names.
fn kept(target: Target) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = fs::read_dir(seeds().join(target.name)).expect("a folder for each door");
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).expect("readable"))).collect()
}

/// Numbers that look random and are not (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % most.max(1)
    }

    /// The bytes with one to four of: a bit turned, a byte set to an edge, a stretch lost, doubled, or taken from another input.
    fn damaged(&mut self, bytes: &[u8], other: &[u8]) -> Vec<u8> {
        const EDGES: [u8; 8] = [0, 1, 0x7f, 0x80, 0xff, b'0', b'\n', b'-'];
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let end = (at + self.below(40)).min(bytes.len());
            match self.below(5) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 if at < bytes.len() => bytes[at] = EDGES[self.below(EDGES.len())],
                2 => drop(bytes.drain(at..end)),
                3 => {
                    let stretch = bytes[at..end].to_vec();
                    bytes.splice(at..at, stretch);
                }
                _ => {
                    let from = self.below(other.len());
                    let stretch = other[from..(from + 40).min(other.len())].to_vec();
                    bytes.splice(at..end, stretch);
                }
            }
        }
        bytes
    }
}

/// Feeds the door, and says which input broke it, if one did.
fn feed(target: Target, bytes: &[u8], name: &Path) {
    let fed = catch_unwind(|| (target.feed)(bytes));
    assert!(
        fed.is_ok(),
        "{} of {} broke its door: {:?}",
        name.display(),
        target.name,
        bytes.escape_ascii().to_string()
    );
}

#[test]
fn every_kept_input_comes_back() {
    for target in TARGETS {
        let kept = kept(target);
        assert!(kept.len() > 1, "{} has no seeds", target.name);
        for (name, bytes) in kept {
            feed(target, &bytes, &name);
        }
    }
}

#[test]
fn every_damaged_input_comes_back() {
    let rounds =
        std::env::var("ORDNER_FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    for target in TARGETS {
        let mut dice = Dice(0x2026_1122);
        let kept = kept(target);
        for (name, bytes) in &kept {
            for _ in 0..rounds {
                let other = &kept[dice.below(kept.len())].1;
                feed(target, &dice.damaged(bytes, other), name);
            }
        }
        println!("{}: {} inputs", target.name, kept.len() * rounds);
    }
}

#[test]
fn no_folder_of_seeds_is_forgotten() {
    for entry in fs::read_dir(seeds()).expect("seeds").flatten() {
        let name = entry.file_name();
        assert!(TARGETS.iter().any(|target| *target.name == *name), "no door reads {}", name.display());
    }
}

#[test]
#[should_panic(expected = "broke its door")]
fn a_door_that_breaks_is_told() {
    let broken = Target { name: "typed", feed: |bytes| assert!(bytes.is_empty(), "not empty"), longest: 1 };
    feed(broken, b"x", Path::new("planted"));
}
