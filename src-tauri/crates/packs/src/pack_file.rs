//! A pack as one file for a stick: a signature, and under it the files of one or more regions as plain text.
//!
//! Three parts, one below the other, each of a published format, so that the file can be read with any editor and
//! checked without us:
//!
//! ```text
//! untrusted comment: …            lines 1–2: the public key, as `minisign -G` writes it
//! RWQ…
//! untrusted comment: …            lines 3–6: the signature, as `minisign -S` writes it
//! RUQ…
//! trusted comment: …
//! …
//! -- packs/leipzig/pack.toml --   the rest is what was signed: a text archive as Go's `txtar` defines it
//! id = "leipzig"
//! …
//! ```
//!
//! `tail -n +7 F > text; sed -n 3,6p F > text.minisig; minisign -V -m text -P <line 2>` checks it with stock tools.
//! Nothing is ever unpacked to a disk: names are compared with the few that are allowed, and the texts stay texts.
//! Deliberately not here: whether the signer is trusted (the person decides, see `binder`), and making signatures
//! (only the command line can).

use minisign_verify::{PublicKey, Signature};
use sha2::{Digest, Sha256};

use crate::PacksError;
use crate::files::{ContentFile, region_of};
use crate::load::MAX_FILES;
use crate::source::{is_hidden, is_id};

/// Largest pack file in MiB; all shipped content together has a fiftieth of it.
const MAX_MIB: usize = 20;
/// Longest comment in characters.
const MAX_COMMENT: usize = 400;
/// Lines of the key and of the signature.
const KEY_LINES: usize = 2;
const SIGNATURE_LINES: usize = 4;

/// The public key of whoever signed a pack: the base64 line of a minisign public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerKey(String);

impl SignerKey {
    /// The key as minisign writes it, 56 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key in short words to read out on the phone: five pronounceable words of 16 bits each (proquints, Wilkerson
    /// 2009) from the SHA-256 of its line. 80 bits: nobody can make another key with the same words.
    pub fn words(&self) -> String {
        let hash = Sha256::digest(self.0.as_bytes());
        let words: Vec<String> = hash
            .chunks_exact(2)
            .take(5)
            .map(|pair| proquint(u16::from_be_bytes([pair[0], pair[1]])))
            .collect();
        words.join("-")
    }
}

/// 16 bits as consonant, vowel, consonant, vowel, consonant.
fn proquint(bits: u16) -> String {
    const CONSONANTS: [char; 16] =
        ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
    const VOWELS: [char; 4] = ['a', 'i', 'o', 'u'];
    let at = |shift: u16, mask: u16| usize::from(bits >> shift & mask);
    [
        CONSONANTS[at(12, 15)],
        VOWELS[at(10, 3)],
        CONSONANTS[at(6, 15)],
        VOWELS[at(4, 3)],
        CONSONANTS[at(0, 15)],
    ]
    .iter()
    .collect()
}

/// A pack file whose signature fits its text. Its content was not checked yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Who signed it.
    pub signer: SignerKey,
    /// What the signer said about it; signed with it.
    pub comment: String,
    /// Its files, each below `packs/<region>/`.
    pub files: Vec<ContentFile>,
}

impl PackFile {
    /// Reads a pack file and checks its signature.
    ///
    /// # Errors
    /// [`PacksError::PackFileTooLarge`], [`PacksError::NotAPackFile`], [`PacksError::WrongSignature`],
    /// [`PacksError::TooManyFiles`], [`PacksError::Misplaced`] for a file that no pack may have.
    pub fn read(bytes: &[u8]) -> Result<Self, PacksError> {
        if bytes.len() > MAX_MIB << 20 {
            return Err(PacksError::PackFileTooLarge { limit_mib: MAX_MIB });
        }
        let text = std::str::from_utf8(bytes).map_err(|_| PacksError::NotAPackFile)?;
        let (key, rest) = lines(text, KEY_LINES).ok_or(PacksError::NotAPackFile)?;
        let (signature, archive) = lines(rest, SIGNATURE_LINES).ok_or(PacksError::NotAPackFile)?;
        let signer = SignerKey(key.lines().nth(1).unwrap_or_default().to_owned());
        let key = PublicKey::from_base64(&signer.0).map_err(|_| PacksError::NotAPackFile)?;
        let signature = Signature::decode(signature).map_err(|_| PacksError::NotAPackFile)?;
        // Only signatures over the hash: the older kind allows tricks with long files.
        key.verify(archive.as_bytes(), &signature, false).map_err(|_| PacksError::WrongSignature)?;
        let comment = signature.trusted_comment();
        // It is shown; what is signed can still try to look like something else.
        if comment.chars().any(is_hidden) || comment.chars().count() > MAX_COMMENT {
            return Err(PacksError::NotAPackFile);
        }
        Ok(Self { signer, comment: comment.to_owned(), files: unpack(archive)? })
    }

    /// The text that is signed: the files of a pack in the order of their paths.
    ///
    /// # Errors
    /// [`PacksError::Misplaced`] for a file that no pack may have, [`PacksError::NotText`],
    /// [`PacksError::PackFileTooLarge`].
    pub fn archive(files: &[ContentFile]) -> Result<String, PacksError> {
        let mut files: Vec<&ContentFile> = files.iter().collect();
        files.sort();
        let mut archive = String::new();
        for (path, bytes) in files {
            check_path(path)?;
            let text = std::str::from_utf8(bytes)
                .map_err(|_| PacksError::NotText { file: path.clone(), line: 1 })?;
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            // Such a line is not TOML either; but what is signed must come back as it was.
            if let Some(line) = text.lines().position(|line| marker(line).is_some()) {
                let reason = "a line of dashes".to_owned();
                return Err(PacksError::NotReadable { file: path.clone(), line: line + 1, reason });
            }
            archive.push_str(&format!("-- {path} --\n{text}"));
            if !text.ends_with('\n') {
                archive.push('\n');
            }
        }
        if archive.is_empty() {
            return Err(PacksError::NotAPackFile);
        }
        if archive.len() > (MAX_MIB << 20) - 4096 {
            return Err(PacksError::PackFileTooLarge { limit_mib: MAX_MIB });
        }
        Ok(archive)
    }

    /// The regions it carries.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.files.iter().filter_map(|(path, _)| path.strip_prefix("packs/")?.strip_suffix("/pack.toml"))
    }
}

/// The first `count` lines, and the rest.
fn lines(text: &str, count: usize) -> Option<(&str, &str)> {
    let (end, _) = text.match_indices('\n').nth(count - 1)?;
    Some(text.split_at(end + 1))
}

/// The name in a line `-- name --`.
fn marker(line: &str) -> Option<&str> {
    line.strip_prefix("-- ")?.strip_suffix(" --")
}

fn unpack(archive: &str) -> Result<Vec<ContentFile>, PacksError> {
    let mut files: Vec<ContentFile> = vec![];
    for line in archive.split_inclusive('\n') {
        match (marker(line.trim_end_matches('\n')), files.last_mut()) {
            (Some(path), _) => {
                check_path(path)?;
                if files.len() == MAX_FILES {
                    return Err(PacksError::TooManyFiles { limit: MAX_FILES });
                }
                files.push((path.to_owned(), vec![]));
            }
            (None, Some((_, bytes))) => bytes.extend_from_slice(line.as_bytes()),
            (None, None) => return Err(PacksError::NotAPackFile),
        }
    }
    Ok(files)
}

/// `packs/<region>/<kind>.toml`, both parts of small letters, digits and hyphens: no other path exists in a pack.
fn check_path(path: &str) -> Result<(), PacksError> {
    let file = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    let is_allowed =
        path.split('/').count() == 3 && region_of(path).is_some_and(is_id) && file.is_some_and(is_id);
    if is_allowed {
        return Ok(());
    }
    let file = path.chars().filter(|c| !c.is_control()).take(80).collect();
    Err(PacksError::Misplaced { file, expected: "packs/<region>/contacts.toml".to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = include_str!("../tests/pack.pub");
    const SIGNATURE: &str = include_str!("../tests/pack.txt.minisig");
    const ARCHIVE: &str = include_str!("../tests/pack.txt");

    fn whole() -> String {
        format!("{KEY}{SIGNATURE}{ARCHIVE}")
    }

    #[test]
    fn a_file_signed_with_another_program_is_read() {
        let pack = PackFile::read(whole().as_bytes()).unwrap();
        assert_eq!(pack.regions().collect::<Vec<_>>(), ["musterstadt"]);
        assert_eq!(pack.files.len(), 2);
        assert_eq!(
            PackFile::archive(&pack.files).unwrap(),
            ARCHIVE,
            "what is unpacked packs to the same bytes"
        );
        assert_eq!(pack.comment, "Musterstadt 2026-11-22");
        assert_eq!(pack.signer.words().len(), 29);
    }

    /// Proquints as in the paper: 127.0.0.1 is lusab-babad.
    #[test]
    fn words_are_proquints() {
        assert_eq!([proquint(0x7f00), proquint(0x0001)], ["lusab", "babad"]);
    }

    #[test]
    fn every_changed_letter_is_noticed() {
        let whole = whole();
        for at in (0..whole.len()).step_by(3) {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1;
            let read = PackFile::read(&bytes);
            // The untrusted comments may say anything; they are not shown.
            let line = whole[..at].matches('\n').count();
            assert!(read.is_err() || line == 0 || line == 2, "byte {at}: {read:?}");
        }
    }

    #[test]
    fn a_signature_over_the_file_itself_is_not_taken() {
        // The second letter pair tells the kind: ED over the hash, Ed over the file.
        assert!(SIGNATURE.contains("\nRU"));
        let old = whole().replacen("\nRU", "\nRW", 2);
        assert!(PackFile::read(old.as_bytes()).is_err());
    }

    #[test]
    fn no_name_leads_out_of_a_region() {
        let names = [
            "packs/../../etc/passwd",
            "packs/a/../b.toml",
            "/packs/a/contacts.toml",
            "packs/a/b/contacts.toml",
            "packs\\a\\contacts.toml",
            "registers/01-arriving.toml",
            "packs/a/contacts.exe",
            "packs/a/.toml",
            "packs/A/contacts.toml",
            "packs/a/con\u{202e}tacts.toml",
            "",
        ];
        for name in names {
            let error = unpack(&format!("-- {name} --\n")).unwrap_err();
            assert!(matches!(error, PacksError::Misplaced { .. }), "{name}");
            assert!(PackFile::archive(&[(name.to_owned(), vec![])]).is_err(), "{name}");
        }
        assert!(unpack("-- packs/a/contacts.toml --\n").is_ok(), "control");
    }

    #[test]
    fn what_is_too_large_is_refused_before_it_is_read() {
        let large = vec![b'\n'; (MAX_MIB << 20) + 1];
        assert_eq!(PackFile::read(&large), Err(PacksError::PackFileTooLarge { limit_mib: 20 }));
        let many: String = (0..=MAX_FILES).map(|number| format!("-- packs/a/k{number}.toml --\n")).collect();
        assert_eq!(unpack(&many), Err(PacksError::TooManyFiles { limit: MAX_FILES }));
    }

    #[test]
    fn what_is_no_pack_file_is_refused() {
        for wrong in ["", "x", "\n\n\n\n\n\n", "%PDF-1.7\n\n\n\n\n\n\n", &KEY.repeat(9)] {
            assert_eq!(PackFile::read(wrong.as_bytes()), Err(PacksError::NotAPackFile), "{wrong:?}");
        }
    }
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_file_makes_it_stop(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(PackFile::read(&bytes).is_err());
        }

        /// Lines that look right, in any order and number.
        #[test]
        fn no_mixture_of_lines_makes_it_stop(picks in proptest::collection::vec(0..12_usize, 0..20)) {
            let lines: Vec<&str> = KEY.lines().chain(SIGNATURE.lines()).chain(ARCHIVE.lines()).take(12).collect();
            let text: String = picks.iter().map(|pick| format!("{}\n", lines[*pick])).collect();
            prop_assert!(PackFile::read(text.as_bytes()).is_err());
        }

        #[test]
        fn what_is_packed_comes_back(texts in proptest::collection::btree_map("[a-z][a-z0-9]{0,8}", "[^\r\u{feff}]{0,60}", 1..6)) {
            let files: Vec<ContentFile> =
                texts.iter().map(|(name, text)| (format!("packs/a/{name}.toml"), format!("{text}\n").into_bytes())).collect();
            if let Ok(archive) = PackFile::archive(&files) {
                prop_assert_eq!(unpack(&archive).unwrap(), files);
            } else {
                prop_assert!(texts.values().any(|text| text.lines().any(|line| marker(line).is_some())));
            }
        }
    }
}
