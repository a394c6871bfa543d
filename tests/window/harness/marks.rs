//! Looking for marks in files: as they are, as UTF-16, and as base64.

use std::io::BufRead;
use std::path::{Path, PathBuf};

/// One mark in every form in which a program could leave it behind.
fn forms(mark: &str) -> Vec<Vec<u8>> {
    let little: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = mark.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut forms = vec![mark.into(), mark.to_lowercase().into(), little, big];
    // Base64 looks different for each of three places a text can begin at; the letters at both ends hold foreign bits.
    for before in 0..3 {
        let padded = [vec![0; before], mark.as_bytes().to_vec()].concat();
        let text = base64(&padded);
        forms.push(text[4..text.len() - 4].into());
    }
    forms
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = bytes.chunks(3).flat_map(|chunk| {
        let group =
            chunk.iter().fold(0_u32, |group, byte| group << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        (0..4).map(move |place| char::from(LETTERS[(group >> (18 - 6 * place) & 63) as usize]))
    });
    letters.collect()
}

/// How often the bytes hold a mark in any form.
pub fn count(bytes: &[u8], mark: &str) -> usize {
    forms(mark).iter().map(|form| occurrences(bytes, form)).sum()
}

/// How often the bytes hold these bytes. The system's own search for one byte keeps it fast in a debug build, where
/// gigabytes of memory are looked through.
pub fn occurrences(bytes: &[u8], form: &[u8]) -> usize {
    let (mut at, mut found) = (0, 0);
    while let Ok(step @ 1..) = (&bytes[at..]).skip_until(form[0]) {
        at += step;
        found += usize::from(bytes[at - 1..].starts_with(form));
    }
    found
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() && !path.is_symlink() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The files below a folder that hold one of the marks, in their bytes or in their name.
pub fn holding(folder: &Path, marks: &[String]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in files(folder) {
        // Sockets and pipes have no bytes to read.
        let bytes = if path.is_file() { std::fs::read(&path).expect("file") } else { Vec::new() };
        let name = path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned();
        for mark in marks {
            if count(&bytes, mark) + count(name.as_bytes(), mark) > 0 {
                found.push((path.clone(), mark.clone()));
            }
        }
    }
    found
}
