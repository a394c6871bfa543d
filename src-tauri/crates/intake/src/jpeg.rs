//! What the markers of a JPEG tell before it is decoded: whether it is whole, and how it is put together.
//!
//! Apart because the decoder fills what is missing with grey: half a letter must not look like a whole one.
//! Deliberately not here: pixels.

mod clean;

pub(crate) use clean::CleanJpeg;

/// The composition of a JPEG that reaches its end marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Composition {
    scans: u32,
    components: u8,
}

impl Composition {
    /// Walks from marker to marker; `None` when the data ends before the picture does.
    ///
    /// Inside the coded pixels a byte `FF` is always followed by `00`, so an end marker there is a real one.
    pub(crate) fn of(jpeg: &[u8]) -> Option<Self> {
        let mut found = Self { scans: 0, components: 0 };
        let mut at = 2;
        loop {
            at += jpeg.get(at..)?.iter().position(|&byte| byte == 0xff)?;
            at += jpeg.get(at..)?.iter().position(|&byte| byte != 0xff)?;
            let marker = *jpeg.get(at)?;
            at += 1;
            match marker {
                0xd9 => return (found.scans > 0).then_some(found),
                // Stuffed byte, restart markers and two stand-alone ones: no length follows.
                0x00 | 0x01 | 0xd0..=0xd8 => {}
                _ => {
                    let segment = jpeg.get(at..)?;
                    let &length = segment.first_chunk()?;
                    match marker {
                        0xda => found.scans += 1,
                        0xc4 | 0xc8 | 0xcc => {} // tables that lie among the frame markers
                        0xc0..=0xcf => found.components = *segment.get(7)?,
                        _ => {}
                    }
                    at += usize::from(u16::from_be_bytes(length));
                }
            }
        }
    }

    /// What the decoder holds beside its result, in bytes a pixel: with more than one scan, all coefficients at
    /// two bytes each until the last.
    pub(crate) fn held(self) -> u64 {
        if self.scans > 1 { 2 * u64::from(self.components) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &[u8] = b"\xff\xc2\0\x0b\x08\0\x01\0\x01\x03\x01\x11\0";
    const SCAN: &[u8] = b"\xff\xda\0\x02\x11\xff\x00\xff\xd0\x22";

    #[test]
    fn scans_are_counted_up_to_the_end_marker() {
        let once = [b"\xff\xd8", FRAME, SCAN, b"\xff\xd9 trailing \xff\xda"].concat();
        assert_eq!(Composition::of(&once), Some(Composition { scans: 1, components: 3 }));
        assert_eq!(Composition::of(&once).map(Composition::held), Some(0));
        let twice = [b"\xff\xd8", FRAME, SCAN, SCAN, b"\xff\xd9"].concat();
        assert_eq!(Composition::of(&twice).map(Composition::held), Some(6));
    }

    #[test]
    fn an_end_marker_inside_a_segment_does_not_count() {
        assert_eq!(Composition::of(b"\xff\xd8\xff\xe1\0\x04\xff\xd9"), None);
    }

    #[test]
    fn every_shorter_beginning_is_unfinished() {
        let whole = [b"\xff\xd8\xff\xe1\0\x06Exif", FRAME, SCAN, b"\xff\xd9"].concat();
        assert!(Composition::of(&whole).is_some());
        for length in 0..whole.len() {
            assert_eq!(Composition::of(&whole[..length]), None, "cut at {length}");
        }
    }
}
