//! What the core may not fetch for itself: the moment, randomness, and how much work a passphrase guess must cost.
//!
//! Apart so that tests and other crates hand in a fixed clock and a cheap factor through the same door as the
//! program hands in the real ones. Not here: the randomness of age itself (file keys, nonces, salts, the X25519
//! identity), which that crate always draws from the operating system and cannot be given.

/// The clock, the randomness and the cost of a guess, handed in by the program.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// Milliseconds since 1970 UTC. May be wrong or run backwards: the order of changes does not depend on it.
    pub now: fn() -> i64,
    /// Fills the whole slice with random bytes of the operating system.
    pub random: fn(&mut [u8]),
    /// How much work one guess of the passphrase or code costs in key slots made from now on.
    pub work: WorkFactor,
}

impl Surroundings {
    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.random)(&mut bytes);
        bytes
    }
}

/// log2 of scrypt's N for each kind of key slot; memory per guess is 2^(factor + 10) bytes.
///
/// Always set by us: age's own calibration chose 1 GiB on a fast, quiet machine, which aborts on a small laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor {
    /// For the passphrase, which a person chose.
    pub passphrase: u8,
    /// For the recovery code, which holds 132 random bits and needs little help.
    pub code: u8,
}

impl WorkFactor {
    /// 128 MiB per guess of the passphrase, 32 MiB per guess of the code. What the program uses.
    pub const STANDARD: Self = Self { passphrase: 17, code: 15 };
    /// For tests only: milliseconds instead of a quarter of a second.
    pub const CHEAP: Self = Self { passphrase: 10, code: 10 };
}
