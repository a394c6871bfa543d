//! How large a sheet is set: for most eyes, or for tired and weak ones.
//!
//! Sizes are mapped in one place, where text is shaped, so that every sheet has its large edition without knowing it.
//! What must then stand differently asks [`Edition::is_large`]. Deliberately not here: sizes of the frame, which stay.

/// An edition of a sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Edition {
    /// Text of 10 points.
    #[default]
    Standard,
    /// Text of 18 points and more; languages stand below one another.
    Large,
}

/// Smallest text of the large edition, in points.
const LARGE: f32 = 18.0;

impl Edition {
    /// True for the large one.
    pub(crate) fn is_large(self) -> bool {
        self == Self::Large
    }

    /// The size of text that has `size` points in the standard edition.
    pub(crate) fn size(self, size: f32) -> f32 {
        match self {
            Self::Standard => size,
            // Small print becomes text; titles stay larger than it.
            Self::Large if size < 12.5 => LARGE,
            Self::Large => size + 9.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_the_large_edition_is_small_and_titles_stay_larger() {
        assert_eq!([9.0, 10.0].map(|size| Edition::Large.size(size)), [18.0, 18.0]);
        assert!(Edition::Large.size(13.0) > Edition::Large.size(10.0));
        assert!((Edition::Standard.size(9.0) - 9.0).abs() < f32::EPSILON);
    }
}
