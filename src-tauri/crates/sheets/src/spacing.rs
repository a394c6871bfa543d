//! How closely a sheet is set: open for the pen, or close where that saves its second page.
//!
//! Text shrinks where it is shaped, like that of the large edition grows; distances shrink in `galley.rs`. Which sheets
//! may be closer is decided in `job.rs`.

/// How much room there is between lines and to write in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Spacing {
    /// Enough for a hand that is not used to Latin letters.
    #[default]
    Open,
    /// Less: 6.5 mm to write on, as on many forms of offices, and text of 9 points.
    Close,
}

/// The smallest text on a sheet, in points.
const SMALLEST: f32 = 9.0;

impl Spacing {
    /// The height of room to write in that is `height` high when it is open.
    pub(crate) fn room(self, height: f32) -> f32 {
        if self == Self::Close { height * 0.76 } else { height }
    }

    /// The distance between blocks.
    pub(crate) fn distance(self, distance: f32) -> f32 {
        if self == Self::Close { distance * 0.4 } else { distance }
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
    fn closer_is_less_but_never_below_nine_points() {
        assert!(Spacing::Close.room(10.0) < Spacing::Open.room(10.0));
        assert_eq!([9.0, 10.0, 20.0].map(|size| Spacing::Close.size(size)), [9.0, 9.0, 18.0]);
    }
}
