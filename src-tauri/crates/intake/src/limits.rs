//! The bounds of everything that comes from outside, in one place.

use crate::IntakeError;

/// Bounds for one foreign file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file in bytes.
    pub bytes: u64,
    /// Longest side of a picture in pixels.
    pub side: u32,
    /// Most memory the pixels of a picture may take while it is decoded, in bytes.
    pub memory: u64,
    /// Largest file whose pages are printed, in bytes: it is held in memory twice meanwhile.
    pub print_bytes: u64,
    /// Most pages of one file that are printed.
    pub print_pages: usize,
}

impl Limits {
    /// What the binder uses: 200 MB, 30,000 pixels a side, 160 MiB while decoding. A photo of 50 megapixels fits,
    /// and so does the long screenshot of a whole conversation; a PNG bomb of 20,000 × 20,000 pixels does not. Printed
    /// are files up to 80 MB and 2,000 pages: more than any binder holds.
    pub const STANDARD: Self = Self {
        bytes: 200_000_000,
        side: 30_000,
        memory: 160 << 20,
        print_bytes: 80_000_000,
        print_pages: 2000,
    };

    /// The refusal of a picture whose pixels take `each` bytes while it is decoded.
    pub(crate) fn too_many_pixels(self, each: u64) -> IntakeError {
        IntakeError::TooManyPixels { limit_megapixels: self.memory / each.max(1) / 1_000_000 }
    }
}
