//! One door to every parser of the house, for bytes that somebody made to do harm.
//!
//! A target takes any bytes and must come back: no panic, no overflow, no endless loop, no memory without bound. What a
//! parser accepts must also be what it says: read again from its own writing it is the same. The same doors serve the
//! program that finds new inputs (`cargo xtask fuzz`) and the test that feeds all kept ones (`cargo test -p ordner-fuzz`).
//!
//! Not here: command lines, which are read inside the program `ordner` (its own test makes them), and calendars and cards,
//! which the house writes and never reads.

mod content;
mod foreign;
mod sealed;
mod typed;

/// A parser, or a few that read the same kind of bytes.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Also the name of the folder of its seeds.
    pub name: &'static str,
    /// Feeds it.
    pub feed: fn(&[u8]),
    /// Longest input worth trying, in bytes.
    pub longest: usize,
}

/// All doors.
pub const TARGETS: [Target; 9] = [
    Target { name: "typed", feed: typed::feed, longest: 256 },
    Target { name: "picture", feed: foreign::picture, longest: 8 << 10 },
    Target { name: "pdf", feed: foreign::pdf, longest: 16 << 10 },
    Target { name: "pack-file", feed: content::pack_file, longest: 8 << 10 },
    Target { name: "table", feed: content::table, longest: 8 << 10 },
    Target { name: "language", feed: content::language, longest: 4 << 10 },
    Target { name: "age", feed: sealed::age, longest: 4 << 10 },
    Target { name: "vault", feed: sealed::vault, longest: 2 << 10 },
    Target { name: "bundle", feed: sealed::bundle, longest: 16 << 10 },
];
