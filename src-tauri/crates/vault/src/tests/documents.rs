//! Document files: whatever their size, they come back byte for byte, can be sought in, and are never half there.

use std::io::{self, Read, Seek, SeekFrom};

use super::*;

/// Bytes without a pattern a mistake could hide in.
fn noise(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

/// Around the chunk borders of age (64 KiB) and of our own buffers (256 KiB).
const SIZES: [usize; 12] =
    [0, 1, 100, 65_535, 65_536, 65_537, 131_072, 262_143, 262_144, 262_145, 524_288, 1_000_000];

#[test]
fn files_of_every_size_come_back_and_their_hashes_are_right() {
    let (home, mut vault, _) = Home::with_binder();
    let contents: Vec<Vec<u8>> = SIZES.map(noise).to_vec();
    let mut readers: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    let mut sources: Vec<&mut dyn Read> = readers.iter_mut().map(|reader| reader as &mut dyn Read).collect();
    let staged = vault.stage(&mut sources).unwrap();
    let kept: Vec<FileRef> =
        vault.write(|writing| staged.into_iter().map(|staged| writing.keep(staged)).collect()).unwrap();
    vault.lock().unwrap();
    let mut vault = home.unlock().unwrap();
    for (content_in, reference) in contents.iter().zip(&kept) {
        assert_eq!(reference.size, content_in.len() as u64);
        assert_eq!(reference.sha256, crate::hex::encode(&Sha256::digest(content_in)));
        assert!(content(&vault, reference) == *content_in, "{} bytes", content_in.len());
    }
    assert_eq!(vault.verify().unwrap(), Report { records: 0, files: SIZES.len() as u64, findings: vec![] });
}

#[test]
fn seeking_gives_the_same_bytes_as_reading() {
    let (_home, mut vault, _) = Home::with_binder();
    for size in SIZES {
        let bytes = noise(size);
        let reference = file(&mut vault, &size.to_string(), "", &bytes);
        let mut reader = vault.open_file(&reference).unwrap();
        assert_eq!(reader.size(), size as u64);
        // Forwards, backwards, to the borders, to the end, past the end and back.
        let places =
            [size / 2, 0, size, size.saturating_sub(1), 65_536, size + 70_000, 1, 65_535, 3 * size, size / 3];
        for place in places {
            assert_eq!(reader.seek(SeekFrom::Start(place as u64)).unwrap(), place as u64);
            let mut read = Vec::new();
            (&mut reader).take(100).read_to_end(&mut read).unwrap();
            let expected = &bytes[place.min(size)..(place + 100).min(size)];
            assert!(read == expected, "{size} bytes from {place}");
        }
        assert_eq!(reader.seek(SeekFrom::End(0)).unwrap(), size as u64);
        assert_eq!(reader.seek(SeekFrom::Current(-(size as i64))).unwrap(), 0);
        assert!(reader.seek(SeekFrom::Current(-1)).is_err());
    }
}

#[test]
fn a_source_that_fails_leaves_nothing_of_its_group() {
    struct Broken(usize);
    impl Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0 == 0 {
                return Err(io::Error::from(io::ErrorKind::PermissionDenied));
            }
            let read = buffer.len().min(self.0);
            self.0 -= read;
            Ok(read)
        }
    }
    let (home, mut vault, _) = Home::with_binder();
    let before = fingerprint(&home.path("docs"));
    let (mut whole, mut broken): (&[u8], _) = (b"whole", Broken(3_000_000));
    let failed = vault.stage(&mut [&mut whole, &mut broken]);
    assert!(matches!(failed, Err(VaultError::Disk { .. })), "not the binder's disk is read-only: {failed:?}");
    assert_eq!(fingerprint(&home.path("docs")), before);
    file(&mut vault, "a", "", b"the next one works");
    assert_eq!(vault.verify().unwrap().findings, []);
}

#[test]
fn a_file_that_was_staged_but_never_kept_is_swept() {
    let (home, vault, _) = Home::with_binder();
    let mut source: &[u8] = b"changed my mind";
    let staged = vault.stage(&mut [&mut source]).unwrap();
    assert_eq!(fs::read_dir(home.path("docs")).unwrap().count(), 1);
    drop(staged);
    fs::write(home.path("docs/0123456789abcdef0123456789abcdef.tmp"), b"half").unwrap();
    fs::write(home.path("docs/fedcba9876543210fedcba9876543210.age"), b"whose is this?").unwrap();
    fs::write(home.path("docs/Notiz.tmp"), b"not ours").unwrap();
    vault.lock().unwrap();
    let mut vault = home.unlock().unwrap();
    let mut left: Vec<_> = fs::read_dir(home.path("docs"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(
        left,
        ["Notiz.tmp", "fedcba9876543210fedcba9876543210.age"],
        "nothing of unknown origin is deleted"
    );
    let unknown = Finding::FileUnknown { file: "docs/fedcba9876543210fedcba9876543210.age".to_owned() };
    assert_eq!(vault.verify().unwrap().findings, [unknown]);
}

#[test]
fn a_file_whose_last_renaming_was_interrupted_is_found_and_mended() {
    let (home, mut vault, _) = Home::with_binder();
    let reference = file(&mut vault, "a", "", b"saved");
    let (kept, staged) = (format!("docs/{}.age", reference.id), format!("docs/{}.new", reference.id));
    fs::rename(home.path(&kept), home.path(&staged)).unwrap();
    assert_eq!(content(&vault, &reference), b"saved");
    assert_eq!(vault.verify().unwrap().findings, []);
    vault.lock().unwrap();
    let vault = home.unlock().unwrap();
    assert!(home.path(&kept).exists() && !home.path(&staged).exists());
    assert_eq!(content(&vault, &reference), b"saved");
}

#[test]
fn a_failed_action_names_no_file() {
    let (home, mut vault, _) = Home::with_binder();
    let mut source: &[u8] = b"letter";
    let staged = vault.stage(&mut [&mut source]).unwrap().remove(0);
    let reference = staged.file.clone();
    let failed = vault.write(|writing| {
        writing.keep(staged)?;
        Err::<(), _>(VaultError::NotFound)
    });
    assert!(failed.is_err());
    assert!(matches!(vault.open_file(&reference), Err(VaultError::FileMissing { .. })));
    vault.lock().unwrap();
    home.unlock().unwrap();
    assert_eq!(fs::read_dir(home.path("docs")).unwrap().count(), 0);
}

#[test]
fn a_reference_cannot_lead_out_of_the_binder() {
    let (_home, mut vault, _) = Home::with_binder();
    let reference = file(&mut vault, "a", "", b"letter");
    for id in ["../keyring", "../../../../etc/passwd", "", "/etc/passwd"] {
        let elsewhere = FileRef { id: id.to_owned(), ..reference.clone() };
        assert!(matches!(vault.open_file(&elsewhere), Err(VaultError::FileMissing { .. })));
    }
    let lying = FileRef { size: reference.size + 1, ..reference };
    assert!(matches!(vault.open_file(&lying), Err(VaultError::Damaged { .. })));
}
