//! A JPEG without what it says about its maker: the very same pixels, no place, no camera, no thumbnail, nothing
//! behind its end.
//!
//! Segments are left out whole, so nothing is decoded and nothing gets worse. What a printer needs of them is read
//! first: the orientation and the density. ITU-T T.81, annex B; JFIF 1.02; Exif 2.32.

use image::metadata::Orientation;

use super::Composition;
use crate::{IntakeError, Limits};

/// More scans than this are no photo, but work for hours in a printer.
const SCANS: u32 = 100;

/// A clean JPEG and the facts of its frame.
#[derive(Debug)]
pub(crate) struct CleanJpeg {
    pub(crate) bytes: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// 1 grey, 3 colour, 4 four printing inks.
    pub(crate) components: u8,
    /// True when Adobe's mark stands in it: four inks are then stored inverted.
    pub(crate) adobe: bool,
    /// How it must be turned to be seen upright.
    pub(crate) orientation: Orientation,
    /// Pixels an inch, if it says so.
    pub(crate) density: Option<f32>,
}

impl CleanJpeg {
    /// Checks and cleans a whole file.
    ///
    /// # Errors
    /// [`IntakeError::DamagedPicture`], also for the rare kinds that PDF does not know; [`IntakeError::TooManyPixels`].
    pub(crate) fn of(bytes: Vec<u8>, limits: Limits) -> Result<Self, IntakeError> {
        let composition = Composition::of(&bytes).ok_or(IntakeError::DamagedPicture)?;
        if composition.scans > SCANS {
            return Err(IntakeError::DamagedPicture);
        }
        let mut clean = Self {
            bytes: Vec::with_capacity(bytes.len()),
            width: 0,
            height: 0,
            components: 0,
            adobe: false,
            orientation: Orientation::NoTransforms,
            density: None,
        };
        clean.walk(&bytes).ok_or(IntakeError::DamagedPicture)?;
        let each = u64::from(clean.components) + composition.held();
        let pixels = u64::from(clean.width) * u64::from(clean.height);
        if clean.width.max(clean.height) > limits.side || pixels * each > limits.memory {
            return Err(limits.too_many_pixels(each));
        }
        Ok(clean)
    }

    fn walk(&mut self, jpeg: &[u8]) -> Option<()> {
        let mut copied = 0;
        let mut at = 2;
        loop {
            at += jpeg.get(at..)?.iter().position(|&byte| byte == 0xff)?;
            let start = at;
            at += jpeg.get(at..)?.iter().position(|&byte| byte != 0xff)?;
            let marker = *jpeg.get(at)?;
            at += 1;
            match marker {
                0xd9 => {
                    self.bytes.extend_from_slice(jpeg.get(copied..at)?);
                    return (self.width > 0 && self.height > 0).then_some(());
                }
                0x00 | 0x01 | 0xd0..=0xd8 => continue,
                _ => {}
            }
            let &length = jpeg.get(at..)?.first_chunk()?;
            let end = at + usize::from(u16::from_be_bytes(length));
            let body = jpeg.get(at + 2..end)?;
            if !self.keeps(marker, body)? {
                self.bytes.extend_from_slice(jpeg.get(copied..start)?);
                copied = end;
            }
            at = end;
        }
    }

    /// Whether a segment stays; none when the file is not one for PDF.
    fn keeps(&mut self, marker: u8, body: &[u8]) -> Option<bool> {
        match marker {
            // Baseline, extended and progressive; 8 bits; one frame.
            0xc0..=0xc2 => {
                let [8, h1, h2, w1, w2, components @ (1 | 3 | 4), ..] = *body else { return None };
                if self.components > 0 {
                    return None;
                }
                self.height = u32::from(u16::from_be_bytes([h1, h2]));
                self.width = u32::from(u16::from_be_bytes([w1, w2]));
                self.components = components;
                Some(true)
            }
            // Lossless, hierarchical and arithmetic coding: no PDF reader draws them.
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf | 0xcc => None,
            0xe0 => {
                let plain = body.len() == 14 && body.starts_with(b"JFIF\0");
                if plain {
                    let across = f32::from(u16::from_be_bytes([body[8], body[9]]));
                    self.density = match body[7] {
                        1 => Some(across),
                        2 => Some(across * 2.54),
                        _ => None,
                    };
                }
                // Another length hides a thumbnail.
                Some(plain)
            }
            0xe1 => {
                if let Some(exif) = body.strip_prefix(b"Exif\0\0") {
                    self.orientation = Orientation::from_exif_chunk(exif).unwrap_or(self.orientation);
                }
                Some(false)
            }
            // Tells how colours are stored; without it they come out wrong.
            0xee if body.starts_with(b"Adobe") => {
                self.adobe = true;
                Some(true)
            }
            0xe2..=0xef | 0xfe => Some(false),
            _ => Some(true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &[u8] = b"\xff\xc0\0\x0b\x08\0\x02\0\x03\x01\x01\x11\0";
    const SCAN: &[u8] = b"\xff\xda\0\x02\x11\xff\x00\x22";

    #[test]
    fn pixels_stay_and_everything_said_about_them_goes() {
        let place = b"\xff\xe1\0\x0fExif\0\0GPS 51N\xff\xfe\0\x07photo";
        let bytes = [b"\xff\xd8", &place[..], FRAME, SCAN, b"\xff\xd9", b"second picture"].concat();
        let clean = CleanJpeg::of(bytes, Limits::STANDARD).expect("whole");
        assert_eq!(clean.bytes, [b"\xff\xd8", FRAME, SCAN, b"\xff\xd9"].concat());
        assert_eq!((clean.width, clean.height, clean.components), (3, 2, 1));
    }

    #[test]
    fn colour_marks_stay_and_thumbnails_go() {
        let adobe = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0";
        let jfif = b"\xff\xe0\0\x10JFIF\0\x01\x01\x01\x01\x2c\x01\x2c\0\0";
        let thumb = b"\xff\xe0\0\x09JFXX\0\x10x";
        let bytes = [b"\xff\xd8", &jfif[..], thumb, adobe, FRAME, SCAN, b"\xff\xd9"].concat();
        let clean = CleanJpeg::of(bytes, Limits::STANDARD).expect("whole");
        assert_eq!(clean.bytes, [b"\xff\xd8", &jfif[..], adobe, FRAME, SCAN, b"\xff\xd9"].concat());
        assert!(clean.adobe && clean.density == Some(300.0));
    }

    #[test]
    fn frames_no_printer_draws_are_refused() {
        for marker in [0xc3, 0xc9, 0xcb] {
            let mut frame = FRAME.to_vec();
            frame[1] = marker;
            let bytes = [b"\xff\xd8", &frame[..], SCAN, b"\xff\xd9"].concat();
            assert_eq!(CleanJpeg::of(bytes, Limits::STANDARD).err(), Some(IntakeError::DamagedPicture));
        }
        let endless = [b"\xff\xd8", FRAME, &SCAN.repeat(10_000), b"\xff\xd9"].concat();
        assert_eq!(CleanJpeg::of(endless, Limits::STANDARD).err(), Some(IntakeError::DamagedPicture));
    }
}
