//! Names for files a binder does not take, so that a refusal can say how to make a PDF or JPEG of them.
//!
//! Signatures only; nothing is unpacked. Deliberately not here: the three kinds that are taken (`kind`).

use crate::IntakeError;

/// Files told by a signature at their very start.
pub(crate) fn container(head: &[u8]) -> Option<IntakeError> {
    if head.get(4..8) == Some(b"ftyp".as_slice()) {
        return Some(iso_media(head));
    }
    if head.starts_with(b"PK\x03\x04") {
        return Some(other(zip(head)));
    }
    if head.starts_with(b"RIFF") {
        return riff(head).map(other);
    }
    SIGNATURES.iter().find(|(signature, _)| head.starts_with(signature)).map(|(_, format)| other(format))
}

/// Files of readable text: the last guess, because a PDF may start with some.
pub(crate) fn text(head: &[u8]) -> Option<IntakeError> {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return Some(other("Text")); // byte order marks of UTF-16
    }
    let readable = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The head may end inside a character.
        Err(e) if e.error_len().is_none() => std::str::from_utf8(&head[..e.valid_up_to()]).ok()?,
        Err(_) => return None,
    };
    if readable.is_empty() || readable.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return None;
    }
    let start = readable.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    Some(other(
        TEXTS.iter().find(|(opening, _)| start.starts_with(opening)).map_or("Text", |(_, format)| format),
    ))
}

const SIGNATURES: &[(&[u8], &str)] = &[
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL \r\n", "JPEG XL"),
    (b"\0\0\0\x0cjP  \r\n", "JPEG 2000"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"), // Word, Excel and PowerPoint until 2003
    (b"{\\rtf", "RTF"),
    (b"%!PS", "PostScript"),
    (b"OggS", "Ogg"), // voice messages of messengers
    (b"ID3", "MP3"),
    (b"\x1a\x45\xdf\xa3", "Matroska"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x1f\x8b", "gzip"),
    (b"age-encryption.org/", "age"), // a bundle of a binder: to be restored or merged, not filed
];

const TEXTS: &[(&str, &str)] = &[
    ("<!doctype html", "HTML"),
    ("<html", "HTML"),
    ("<svg", "SVG"),
    ("<?xml", "XML"),
    ("begin:vcard", "vCard"),
    ("begin:vcalendar", "iCalendar"),
    ("return-path:", "E-Mail"),
    ("received:", "E-Mail"),
    ("delivered-to:", "E-Mail"),
];

fn other(format: &str) -> IntakeError {
    IntakeError::OtherKind { format: format.to_owned() }
}

/// The family of MP4; its brands tell phone photos from films.
fn iso_media(head: &[u8]) -> IntakeError {
    const PHOTO: [&[u8; 4]; 11] =
        [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"miaf", b"avif", b"avis"];
    let size = head.first_chunk().map_or(0, |size: &[u8; 4]| u32::from_be_bytes(*size) as usize);
    let brands = head.get(8..size.clamp(8, 64).min(head.len())).unwrap_or_default();
    if brands.chunks_exact(4).any(|brand| PHOTO.iter().any(|photo| brand == photo.as_slice())) {
        return IntakeError::HeicPhoto;
    }
    other(match brands.get(..4) {
        Some(b"qt  ") => "QuickTime",
        Some(b"M4A ") => "M4A",
        Some(brand) if brand.starts_with(b"3g") => "3GP",
        _ => "MP4",
    })
}

/// Office files are zip files; the names of their first entries stand readable in the first bytes.
fn zip(head: &[u8]) -> &'static str {
    let holds = |name: &[u8]| head.windows(name.len()).any(|bytes| bytes == name);
    if holds(b"mimetypeapplication/vnd.oasis.opendocument") {
        "OpenDocument"
    } else if holds(b"mimetypeapplication/epub") {
        "EPUB"
    } else if holds(b"word/") {
        "Word"
    } else if holds(b"xl/") {
        "Excel"
    } else if holds(b"ppt/") {
        "PowerPoint"
    } else if holds(b"[Content_Types].xml") {
        "Microsoft Office"
    } else {
        "ZIP"
    }
}

fn riff(head: &[u8]) -> Option<&'static str> {
    match head.get(8..12)? {
        b"WEBP" => Some("WebP"),
        b"AVI " => Some("AVI"),
        b"WAVE" => Some("WAV"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(head: &[u8]) -> Option<IntakeError> {
        container(head).or_else(|| text(head))
    }

    fn ftyp(major: &[u8; 4], compatible: &[&[u8]]) -> Vec<u8> {
        let size = u32::try_from(16 + 4 * compatible.len()).expect("a few brands").to_be_bytes();
        [&size, b"ftyp", major, b"\0\0\0\0", compatible.concat().as_slice(), b"\0\0\0\x08mdat"].concat()
    }

    fn zip_with(names: &[&str]) -> Vec<u8> {
        names.iter().flat_map(|name| [b"PK\x03\x04", [0; 26].as_slice(), name.as_bytes()].concat()).collect()
    }

    #[test]
    fn photos_of_phones_are_recognised_by_any_of_their_brands() {
        for head in [
            ftyp(b"heic", &[b"mif1"]),
            ftyp(b"mif1", &[b"heic"]),
            ftyp(b"avif", &[]),
            ftyp(b"isom", &[b"avif"]),
        ] {
            assert_eq!(told(&head), Some(IntakeError::HeicPhoto));
        }
    }

    #[test]
    fn a_brand_after_the_box_does_not_count() {
        assert_eq!(told(&[ftyp(b"isom", &[b"mp41"]), b"heic".to_vec()].concat()), Some(other("MP4")));
    }

    #[test]
    fn each_other_kind_has_its_common_name() {
        let cases: Vec<(Vec<u8>, &str)> = vec![
            (ftyp(b"isom", &[b"mp41"]), "MP4"),
            (ftyp(b"qt  ", &[]), "QuickTime"),
            (ftyp(b"M4A ", &[]), "M4A"),
            (ftyp(b"3gp4", &[]), "3GP"),
            (zip_with(&["mimetypeapplication/vnd.oasis.opendocument.text"]), "OpenDocument"),
            (zip_with(&["mimetypeapplication/epub+zip"]), "EPUB"),
            (zip_with(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"]), "Word"),
            (zip_with(&["[Content_Types].xml", "xl/workbook.xml"]), "Excel"),
            (zip_with(&["[Content_Types].xml", "ppt/presentation.xml"]), "PowerPoint"),
            (zip_with(&["[Content_Types].xml"]), "Microsoft Office"),
            (zip_with(&["photos/1.jpg"]), "ZIP"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "Microsoft Office"),
            (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), "WebP"),
            (b"RIFF\x10\0\0\0AVI LIST".to_vec(), "AVI"),
            (b"RIFF\x10\0\0\0WAVEfmt ".to_vec(), "WAV"),
            (b"GIF89a".to_vec(), "GIF"),
            (b"II*\0".to_vec(), "TIFF"),
            (b"MM\0*".to_vec(), "TIFF"),
            (b"{\\rtf1".to_vec(), "RTF"),
            (b"age-encryption.org/v1\n".to_vec(), "age"),
            (b"<!DOCTYPE html><p>".to_vec(), "HTML"),
            (b"\xef\xbb\xbf<?xml version".to_vec(), "XML"),
            (b"BEGIN:VCARD\r\n".to_vec(), "vCard"),
            (b"Received: from x\r\n".to_vec(), "E-Mail"),
            ("Sehr geehrte Frau …".as_bytes().to_vec(), "Text"),
            (b"\xff\xfeS\0e\0".to_vec(), "Text"),
        ];
        for (head, format) in cases {
            assert_eq!(told(&head), Some(other(format)), "{head:?}");
        }
    }

    #[test]
    fn text_cut_inside_a_character_is_still_text_and_binary_is_not() {
        assert_eq!(told(&"Straße für".as_bytes()[..5]), Some(other("Text")));
        assert_eq!(told(b"\x00\x01\x02\x03"), None);
        assert_eq!(told(b"abc\xff\xfeabc"), None);
        assert_eq!(told(b"RIFF\x10\0\0\0????\0"), None);
    }
}
