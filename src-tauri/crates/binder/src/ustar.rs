//! The flat tar inside a bundle: plain files one after the other, nothing else.
//!
//! Own and not a crate, because the smaller thing is the safer one: half of what a tar reader can do (links, devices,
//! owners, extended headers that disagree with the size) is what its security advisories are about
//! (RUSTSEC-2026-0067, -0068), and none of it is needed. A header that is not of a plain file ends the reading. What is
//! written opens with every `tar` since 1988. Not here: what the files mean; nothing is ever unpacked to disk.

use std::io::{self, Read, Write};

use crate::names::{Given, is_harmless};

const BLOCK: usize = 512;
const NAME: usize = 100;
const PREFIX: usize = 155;
/// Most files in one bundle.
const ENTRIES: usize = 100_000;
/// Largest single file, in bytes; the header has room for twice this.
const LARGEST: u64 = 4 << 30;

/// Writes files one after the other.
pub(crate) struct TarWriter<W> {
    out: W,
    moment: i64,
}

impl<W: Write> TarWriter<W> {
    /// All files carry this moment, in seconds since 1970.
    pub(crate) fn new(out: W, moment: i64) -> Self {
        Self { out, moment: moment.clamp(0, 0o77_777_777_777) }
    }

    /// Writes one file of exactly `size` bytes.
    pub(crate) fn file(&mut self, path: &str, size: u64, content: &mut dyn Read) -> io::Result<()> {
        self.out.write_all(&header(path, size, self.moment)?)?;
        let written = io::copy(&mut content.take(size), &mut self.out)?;
        if written != size || content.read(&mut [0])? != 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.out.write_all(&[0; BLOCK][..padding(size)])
    }

    /// Ends the tar.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.out.write_all(&[0; 2 * BLOCK])?;
        Ok(self.out)
    }
}

fn padding(size: u64) -> usize {
    (BLOCK - (size % BLOCK as u64) as usize) % BLOCK
}

fn header(path: &str, size: u64, moment: i64) -> io::Result<[u8; BLOCK]> {
    let (prefix, name) =
        if path.len() <= NAME { ("", path) } else { path.rsplit_once('/').unwrap_or(("", path)) };
    if !is_harmless(path) || prefix.len() > PREFIX || name.len() > NAME || size > LARGEST {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut header = [0; BLOCK];
    header[..name.len()].copy_from_slice(name.as_bytes());
    // A person's papers: nobody else on the machine may read what is unpacked.
    header[100..108].copy_from_slice(b"0000600\0");
    header[108..116].copy_from_slice(b"0000000\0");
    header[116..124].copy_from_slice(b"0000000\0");
    header[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
    header[136..148].copy_from_slice(format!("{moment:011o}\0").as_bytes());
    header[156] = b'0';
    header[257..265].copy_from_slice(b"ustar\x0000");
    header[345..345 + prefix.len()].copy_from_slice(prefix.as_bytes());
    let sum = checksum(&header);
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    Ok(header)
}

/// The sum of all bytes, those of the sum itself counted as blanks.
fn checksum(header: &[u8; BLOCK]) -> u32 {
    let blanks = 8 * u32::from(b' ');
    let bytes = header.iter().enumerate().filter(|(at, _)| !(148..156).contains(at));
    bytes.map(|(_, byte)| u32::from(*byte)).sum::<u32>() + blanks
}

/// Reads what [`TarWriter`] wrote. Everything else is `InvalidData`.
pub(crate) struct TarReader<R> {
    source: R,
    /// Content of the current file not yet read, and the filling behind it.
    left: u64,
    filling: usize,
    given: Given,
    count: usize,
}

impl<R: Read> TarReader<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { source, left: 0, filling: 0, given: Given::default(), count: 0 }
    }

    /// Goes to the next file and returns its path and size; `None` once all of the source was read to its end.
    pub(crate) fn next_file(&mut self) -> io::Result<Option<(String, u64)>> {
        io::copy(&mut Read::by_ref(&mut self.source).take(self.left), &mut io::sink())?;
        self.source.read_exact(&mut [0; BLOCK][..self.filling])?;
        let mut header = [0; BLOCK];
        self.source.read_exact(&mut header)?;
        if header == [0; BLOCK] {
            return self.end().map(|()| None);
        }
        let (path, size) = parse(&header).ok_or(io::ErrorKind::InvalidData)?;
        self.count += 1;
        if self.count > ENTRIES || !self.given.take(&path) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        (self.left, self.filling) = (size, padding(size));
        Ok(Some((path, size)))
    }

    /// One more empty block; other programs fill up to a record of 10 KiB. Nothing else may hide behind it.
    fn end(&mut self) -> io::Result<()> {
        let mut rest = Vec::new();
        Read::by_ref(&mut self.source).take(20 * BLOCK as u64 + 1).read_to_end(&mut rest)?;
        let whole = rest.len() >= BLOCK && rest.len() <= 20 * BLOCK && rest.iter().all(|byte| *byte == 0);
        if whole { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
    }
}

/// The content of the current file.
impl<R: Read> Read for TarReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = Read::by_ref(&mut self.source).take(self.left).read(buffer)?;
        if read == 0 && self.left > 0 && !buffer.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= read as u64;
        Ok(read)
    }
}

fn parse(header: &[u8; BLOCK]) -> Option<(String, u64)> {
    let sum = octal(&header[148..156])?;
    // Type 0 is a plain file; links, devices, folders and extended headers are none of ours.
    if &header[257..263] != b"ustar\0" || header[156] != b'0' || sum != u64::from(checksum(header)) {
        return None;
    }
    let (name, prefix) = (text(&header[..NAME])?, text(&header[345..345 + PREFIX])?);
    let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
    let size = octal(&header[124..136])?;
    (is_harmless(&path) && size <= LARGEST).then_some((path, size))
}

fn text(field: &[u8]) -> Option<&str> {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    std::str::from_utf8(&field[..end]).ok()
}

fn octal(field: &[u8]) -> Option<u64> {
    let digits = text(field)?.trim_matches(' ');
    let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| u64::from_str_radix(digits, 8).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = TarWriter::new(Vec::new(), 1_795_000_000);
        for (path, content) in files {
            writer.file(path, content.len() as u64, &mut &content[..]).expect("written");
        }
        writer.finish().expect("finished")
    }

    fn read(tar: &[u8]) -> io::Result<Vec<(String, Vec<u8>)>> {
        let mut reader = TarReader::new(tar);
        let mut files = Vec::new();
        while let Some((path, _)) = reader.next_file()? {
            let mut content = Vec::new();
            reader.read_to_end(&mut content)?;
            files.push((path, content));
        }
        Ok(files)
    }

    /// A tar with one file whose header was changed and summed up again.
    fn forged(change: impl FnOnce(&mut [u8; BLOCK])) -> Vec<u8> {
        let mut whole = tar(&[("a.pdf", b"content")]);
        let mut header: [u8; BLOCK] = whole[..BLOCK].try_into().expect("a header");
        change(&mut header);
        let sum = checksum(&header);
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        whole[..BLOCK].copy_from_slice(&header);
        whole
    }

    #[test]
    fn what_is_written_is_read() {
        let long = format!("MEIN-ORDNER/02 {}/{}.pdf", "Geld ".repeat(9).trim_end(), "ش".repeat(40));
        let block = vec![7; BLOCK];
        let files: [(&str, &[u8]); 4] = [("a", b""), ("b/ü.pdf", b"x"), (&long, &block), ("c", &[1; 700])];
        let read = read(&tar(&files)).expect("read");
        assert_eq!(read.len(), 4);
        for ((path, content), (read_path, read_content)) in files.iter().zip(&read) {
            assert_eq!((*path, *content), (read_path.as_str(), read_content.as_slice()));
        }
    }

    #[test]
    fn hostile_headers_are_refused() {
        assert!(read(&forged(|_| {})).is_ok(), "control: an unchanged header is accepted");
        for kind in *b"1234567gxLK\0SV" {
            assert!(read(&forged(|header| header[156] = kind)).is_err(), "type {}", char::from(kind));
        }
        for path in
            ["/etc/passwd", "../up", "a/../../b", "C:\\Windows\\evil", "c:x", "NUL", "aux.pdf", ".ssh"]
        {
            let named = forged(|header| {
                header[..NAME].fill(0);
                header[..path.len()].copy_from_slice(path.as_bytes());
            });
            assert!(read(&named).is_err(), "{path}");
        }
        assert!(read(&forged(|header| header[345..350].copy_from_slice(b"../.."))).is_err());
        assert!(read(&forged(|header| header[..2].copy_from_slice(b"\xff\xfe"))).is_err(), "not UTF-8");
        for size in [
            &b"77777777777\0"[..],
            b"-0000000001\0",
            b"+0000000001\0",
            b"\x80\0\0\0\0\0\0\0\0\0\0\x07",
            &[0; 12],
        ] {
            assert!(read(&forged(|header| header[124..136].copy_from_slice(size))).is_err(), "{size:?}");
        }
        assert!(read(&forged(|header| header[257] = b'x')).is_err(), "another magic");
    }

    #[test]
    fn what_is_cut_doubled_or_followed_is_refused() {
        let whole = tar(&[("a", b"1"), ("b", b"2")]);
        for length in 0..whole.len() {
            assert!(read(&whole[..length]).is_err(), "cut at {length}");
        }
        assert!(read(&tar(&[("a", b"1"), ("A", b"2")])).is_err(), "one name twice");
        assert!(read(&[&whole[..], b"behind"].concat()).is_err(), "something behind the end");
        assert!(read(&[&whole[..], &[0; 4 * BLOCK]].concat()).is_ok(), "filling is no harm");
        let mut summed = whole.clone();
        summed[0] ^= 1;
        assert!(read(&summed).is_err(), "a flipped bit");
    }

    #[test]
    fn a_source_of_another_length_is_not_written() {
        let mut writer = TarWriter::new(Vec::new(), 0);
        assert!(writer.file("a", 3, &mut &b"12"[..]).is_err());
        assert!(TarWriter::new(Vec::new(), 0).file("a", 3, &mut &b"1234"[..]).is_err());
        assert!(writer.file("../a", 1, &mut &b"1"[..]).is_err());
    }
}
