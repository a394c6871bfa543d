//! Papers to file, made for one run: with a mark inside, so that a copy left anywhere is found again.

use std::fmt::Write;
use std::path::PathBuf;

use super::home::Home;

/// A photo of an invented letter, lying on its side as phones store it: 420 × 300 pixels.
const PHOTO: &[u8] = include_bytes!("../photo.jpg");

/// A PDF of two pages whose text holds `mark`.
pub fn pdf(home: &Home, name: &str, mark: &str) -> PathBuf {
    let page = |number: u8| {
        format!("BT /F 24 Tf 60 760 Td (Seite {number}: {mark}) Tj 0 -60 Td (Muster Sample) Tj ET\n")
    };
    let stream = |text: String| format!("<< /Length {} >>\nstream\n{text}endstream", text.len());
    let sheet = |content: u8| {
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 7 0 R >> >> /Contents {content} 0 R >>"
        )
    };
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>".to_owned(),
        sheet(5),
        sheet(6),
        stream(page(1)),
        stream(page(2)),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        let _ = write!(file, "{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let table = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| file.push_str(&format!("{place:010} 00000 n \n")));
    let _ =
        write!(file, "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    put(home, name, file.as_bytes())
}

/// A photo whose EXIF says "turn me upright" and holds `mark`.
pub fn photo(home: &Home, name: &str, mark: &str) -> PathBuf {
    let text = [mark.as_bytes(), b"\0"].concat();
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x0e, 0x01, 2, 0]); // a description, as text
    exif.extend(u32::try_from(text.len()).expect("short").to_le_bytes());
    exif.extend(38_u32.to_le_bytes()); // behind the two entries
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]); // orientation: a quarter turn to the right
    exif.extend([0; 4]);
    exif.extend(text);
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let (start, rest) = PHOTO.split_at(2);
    put(home, name, &[start, &[0xff, 0xe1], &length, &exif, rest].concat())
}

fn put(home: &Home, name: &str, bytes: &[u8]) -> PathBuf {
    let path = home.outside(name);
    std::fs::write(&path, bytes).expect("paper");
    path
}
