//! How closely a sheet is set: open for the pen, or closer where that saves its last page.
//!
//! Text shrinks where it is shaped, like that of the large edition grows; distances shrink in `galley.rs`. Which sheets
//! may be closer is decided in `job.rs`.

use crate::fonts::Family;

/// How much room there is between lines and to write in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Spacing {
    /// Enough for a hand that is not used to Latin letters.
    #[default]
    Open,
    /// Less between lines only: for the large edition, whose readers need its text and its room to write in.
    Near,
    /// Less: 6.5 mm to write on, as on many forms of offices, and text of 9 points.
    Close,
}

/// Less than this between a rule and the text below it looks struck through on a cheap printer.
const TOUCHING: f32 = 2.5;

/// The smallest text on a sheet, in points.
const SMALLEST: f32 = 9.0;

impl Spacing {
    /// The height of room to write in that is `height` high when it is open.
    pub(crate) fn room(self, height: f32) -> f32 {
        if self == Self::Close { height * 0.76 } else { height }
    }

    /// The distance between blocks.
    pub(crate) fn distance(self, distance: f32) -> f32 {
        // Text keeps off the rule above it, however close.
        match self {
            Self::Open => distance,
            Self::Near => (distance * 0.6).max(distance.min(TOUCHING)),
            Self::Close => (distance * 0.4).max(distance.min(TOUCHING)),
        }
    }

    /// How many times as large letters of a family are as the text around them.
    pub(crate) fn scale(self, family: Family) -> f32 {
        if self == Self::Close { family.scale().sqrt() } else { family.scale() }
    }

    /// Space above and below a baseline of a family, as parts of the type size.
    pub(crate) fn extent(self, family: Family) -> (f32, f32) {
        let (ascent, descent) = family.extent();
        if self == Self::Close { (ascent, descent * 0.85) } else { (ascent, descent) }
    }

    /// The size of text that has `size` points when it is open; what is small already stays.
    pub(crate) fn size(self, size: f32) -> f32 {
        if self == Self::Close { (size * 0.9).max(SMALLEST.min(size)) } else { size }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_closer_but_letters_of_other_scripts_stay_larger_than_the_text_around_them() {
        for family in [Family::Sans, Family::Naskh, Family::Ethiopic] {
            let height = |spacing: Spacing| {
                let (ascent, descent) = spacing.extent(family);
                (ascent + descent) * spacing.scale(family)
            };
            assert!(height(Spacing::Close) < height(Spacing::Open));
        }
        assert!(Spacing::Close.scale(Family::Naskh) > 1.05);
        assert!((Spacing::Close.scale(Family::Sans) - 1.0).abs() < f32::EPSILON);
    }

    #[test]
    fn closer_is_less_but_never_below_nine_points() {
        assert!(Spacing::Close.room(10.0) < Spacing::Open.room(10.0));
        assert!((Spacing::Near.room(10.0) - 10.0).abs() < f32::EPSILON, "large text needs large writing");
        let distances = [Spacing::Open, Spacing::Near, Spacing::Close].map(|spacing| spacing.distance(14.0));
        assert!(distances.is_sorted_by(|more, less| more > less), "{distances:?}");
        assert!((Spacing::Close.distance(3.0) - TOUCHING).abs() < f32::EPSILON);
        assert_eq!([9.0, 10.0, 20.0].map(|size| Spacing::Close.size(size)), [9.0, 9.0, 18.0]);
    }
}
