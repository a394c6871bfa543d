//! File names that every system can hold and a person can read, and paths from outside that may be trusted.
//!
//! Apart because both directions share one rule: what we write we also accept, and nothing else. A name from outside
//! never becomes a path on disk here; it is still refused, because other programs unpack the same file.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// Longest part of a path we write, in bytes, its ending included: an ustar header has room for 100.
const LONGEST: usize = 90;

/// Names Windows keeps for devices, whatever ending follows.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A text as a file name, without ending: letters of every script stay, what a system could misread becomes a blank.
pub(crate) fn readable(text: &str) -> String {
    let plain: String = text
        .nfc()
        .map(
            |c| if c.is_control() || is_mark_of_direction(c) || r#"/\:*?"<>|"#.contains(c) { ' ' } else { c },
        )
        .collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut name = String::new();
    for c in words.trim_start_matches(['.', '-', '~', ' ']).chars() {
        // Room for a number and an ending.
        if name.len() + c.len_utf8() > LONGEST - 12 {
            break;
        }
        name.push(c);
    }
    let name = name.trim_end_matches(['.', ' ']);
    match name {
        "" => "_".to_owned(),
        name if is_device(name) => format!("_{name}"),
        name => name.to_owned(),
    }
}

/// Whether a path from outside is one we could have written: relative, plain parts, nothing a system reads specially.
pub(crate) fn is_harmless(path: &str) -> bool {
    path.len() <= 255 && path.split('/').all(is_harmless_part)
}

fn is_harmless_part(part: &str) -> bool {
    let strange = |c: char| c.is_control() || is_mark_of_direction(c) || r#"\:*?"<>|"#.contains(c);
    !part.is_empty()
        && !part.starts_with(['.', ' '])
        && !part.ends_with(['.', ' '])
        && !part.contains(strange)
        && !is_device(part)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |kind| {
        stem.strip_prefix(kind).is_some_and(|number| {
            let mut digits = number.chars();
            matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Marks that could make a name read as another one.
pub(crate) fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Paths given so far; some systems do not tell large letters from small ones.
#[derive(Default)]
pub(crate) struct Given(BTreeSet<String>);

impl Given {
    /// `folder/name.ending`, with a number if that is taken.
    pub(crate) fn give(&mut self, folder: &str, name: &str, ending: &str) -> String {
        let mut path = format!("{folder}/{name}.{ending}");
        let mut number = 2;
        while !self.take(&path) {
            path = format!("{folder}/{name} ({number}).{ending}");
            number += 1;
        }
        path
    }

    /// False if the path, or one some system takes for the same, was given before.
    pub(crate) fn take(&mut self, path: &str) -> bool {
        self.0.insert(path.nfc().flat_map(char::to_lowercase).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_readable_and_lose_what_systems_misread() {
        for (text, name) in [
            ("Bescheid über Gebühren", "Bescheid über Gebühren"),
            ("شهادة ميلاد", "شهادة ميلاد"),
            ("a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j"),
            ("..", "_"),
            (" .hidden", "hidden"),
            ("Ende. ", "Ende"),
            ("CON", "_CON"),
            ("com¹.txt", "_com¹.txt"),
            ("Konto", "Konto"),
            ("fdp\u{202e}exe", "fdp exe"),
            ("\u{0}", "_"),
        ] {
            assert_eq!(readable(text), name);
            assert!(is_harmless(&readable(text)), "{text}");
        }
        let long = readable(&"ش".repeat(200));
        assert!(long.len() <= LONGEST && is_harmless(&long));
    }

    #[test]
    fn paths_that_could_do_harm_are_told() {
        let harmful = "/etc/passwd|../x|a/../b|a//b|a/./b|a/|C:\\Windows\\evil|a\\b|c:x|NUL|a/aux.pdf|lpt1|.ssh/x|x.|x /y";
        for path in harmful.split('|').chain(["", "a\u{0}b", "a\nb", "fdp\u{202e}exe"]) {
            assert!(!is_harmless(path), "{path:?}");
        }
        assert!(is_harmless("MEIN-ORDNER/02 Geld/Bescheid (2).pdf"));
    }

    #[test]
    fn no_two_files_share_a_name() {
        let mut given = Given::default();
        assert_eq!(given.give("01", "Brief", "pdf"), "01/Brief.pdf");
        assert_eq!(given.give("01", "BRIEF", "pdf"), "01/BRIEF (2).pdf");
        assert_eq!(given.give("02", "Brief", "pdf"), "02/Brief.pdf");
    }
}
