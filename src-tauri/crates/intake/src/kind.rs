//! What a file is, told by its first bytes and never by its name.
//!
//! Only the three kinds a binder takes; names for everything else are in `foreign`.

use serde::{Deserialize, Serialize};

use crate::{IntakeError, Limits, foreign};

/// PDF readers accept a header that starts anywhere in the first 1,024 bytes (scanners put mail headers in front).
const PDF_HEADER_WITHIN: usize = 1024;

/// The kinds of files a binder takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A PDF file.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
}

impl Kind {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// Its usual file name ending, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    fn of(head: &[u8]) -> Option<Self> {
        if head.starts_with(b"\xff\xd8\xff") {
            return Some(Self::Jpeg);
        }
        if head.starts_with(b"\x89PNG\r\n\x1a\n") {
            return (head.get(12..16) == Some(b"IHDR".as_slice())).then_some(Self::Png);
        }
        None
    }
}

/// Tells the kind from the first bytes (4 KiB are enough) and the whole length in bytes.
///
/// # Errors
/// [`IntakeError::Empty`], [`IntakeError::TooLarge`], [`IntakeError::HeicPhoto`], [`IntakeError::OtherKind`],
/// [`IntakeError::UnknownKind`].
pub fn sniff(head: &[u8], length: u64, limits: Limits) -> Result<Kind, IntakeError> {
    if length == 0 || head.is_empty() {
        return Err(IntakeError::Empty);
    }
    if length > limits.bytes {
        return Err(IntakeError::TooLarge { limit_mb: limits.bytes / 1_000_000 });
    }
    if let Some(picture) = Kind::of(head) {
        return Ok(picture);
    }
    // A container that starts with its own signature is what it says, even when a PDF lies inside near its start.
    if let Some(refusal) = foreign::container(head) {
        return Err(refusal);
    }
    let start = &head[..head.len().min(PDF_HEADER_WITHIN)];
    if start.windows(5).any(|bytes| bytes == b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    Err(foreign::text(head).unwrap_or(IntakeError::UnknownKind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits::STANDARD;

    fn told(head: &[u8]) -> Result<Kind, IntakeError> {
        sniff(head, head.len() as u64, LIMITS)
    }

    #[test]
    fn the_three_kinds_are_told_by_their_first_bytes() {
        assert_eq!(told(b"\xff\xd8\xff\xe0\0\x10JFIF"), Ok(Kind::Jpeg));
        assert_eq!(told(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0"), Ok(Kind::Png));
        assert_eq!(told(b"%PDF-1.7\n"), Ok(Kind::Pdf));
    }

    #[test]
    fn a_pdf_header_counts_up_to_byte_1024_and_not_after() {
        let shifted = |by: usize| [vec![b' '; by], b"%PDF-1.4".to_vec()].concat();
        assert_eq!(told(&shifted(1019)), Ok(Kind::Pdf));
        assert_eq!(told(&shifted(1020)), Err(IntakeError::OtherKind { format: "Text".into() }));
    }

    #[test]
    fn half_signatures_are_no_kind() {
        for head in [b"\xff\xd8".as_slice(), b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIEND"] {
            assert_eq!(told(head), Err(IntakeError::UnknownKind), "{head:?}");
        }
        assert_eq!(told(b"%PDF"), Err(IntakeError::OtherKind { format: "Text".into() }));
    }

    #[test]
    fn empty_and_too_large_are_said_before_anything_is_read() {
        assert_eq!(sniff(b"", 0, LIMITS), Err(IntakeError::Empty));
        assert_eq!(sniff(b"", 9, LIMITS), Err(IntakeError::Empty));
        assert_eq!(sniff(b"%PDF-1.7", LIMITS.bytes, LIMITS), Ok(Kind::Pdf));
        let beyond = sniff(b"%PDF-1.7", LIMITS.bytes + 1, LIMITS);
        assert_eq!(beyond, Err(IntakeError::TooLarge { limit_mb: 200 }));
    }

    #[test]
    fn a_pdf_inside_a_zip_is_a_zip() {
        let zip = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\x09\0\0\0\x09\0\0\0\x05\0\0\0a.pdf%PDF-1.7\n";
        assert_eq!(told(zip), Err(IntakeError::OtherKind { format: "ZIP".into() }));
    }
}
