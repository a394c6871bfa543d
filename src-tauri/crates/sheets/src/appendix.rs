//! Papers appended to finished sheets, one object after the other, without holding the file.
//!
//! A PDF may be continued behind its end: new objects, a new table, a pointer to the table before (ISO 32000-1, 7.5.6).
//! So five hundred scans need the memory of one. The sheets stay byte for byte what they are.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::PrintedWithRoom;
use crate::pdf::Digest;

/// A file while papers are appended to it.
pub struct Appendix<W> {
    out: Counted<W>,
    places: BTreeMap<u32, u64>,
    previous: u64,
    free: u32,
    anchors: crate::pdf::Anchors,
}

impl<W: Write> Appendix<W> {
    /// Writes the sheets.
    ///
    /// # Errors
    /// What `out` says.
    pub fn begin(sheets: &PrintedWithRoom, out: W) -> io::Result<Self> {
        let mut out = Counted { out, count: 0 };
        let pdf = &sheets.printed.pdf;
        out.write_all(pdf)?;
        out.write_all(b"\n")?;
        let previous = start_of_table(pdf).ok_or(io::ErrorKind::InvalidData)?;
        let (free, anchors) = (sheets.free, sheets.anchors);
        Ok(Self { out, places: BTreeMap::new(), previous, free, anchors })
    }

    /// An object number nobody has.
    pub fn free_number(&mut self) -> u32 {
        self.free += 1;
        self.free - 1
    }

    /// Appends one object.
    ///
    /// # Errors
    /// What `write` and `out` say.
    pub fn object(
        &mut self,
        number: u32,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        self.places.insert(number, self.out.count);
        writeln!(self.out, "{number} 0 obj")?;
        write(&mut self.out)?;
        self.out.write_all(b"\nendobj\n")
    }

    /// Writes the table of what was appended.
    ///
    /// # Errors
    /// What `out` says.
    pub fn finish(mut self) -> io::Result<W> {
        let own = self.free_number();
        let start = self.out.count;
        self.places.insert(own, start);
        let mut rows = Vec::with_capacity(self.places.len() * ROW);
        let mut index = Vec::new();
        let mut next = None;
        let mut digest = Digest::new();
        for (number, place) in &self.places {
            // Type 1: an object at a place; generation 0.
            rows.push(1);
            rows.extend_from_slice(&place.to_be_bytes());
            rows.push(0);
            digest.add(&place.to_be_bytes());
            if next == Some(*number) {
                if let Some((_, count)) = index.last_mut() {
                    *count += 1;
                }
            } else {
                index.push((*number, 1_u32));
            }
            next = Some(number + 1);
        }
        let index: Vec<String> = index.iter().map(|(first, count)| format!("{first} {count}")).collect();
        let crate::pdf::Anchors { root, info, id } = self.anchors;
        digest.add(&id);
        write!(
            self.out,
            "{own} 0 obj\n<</Type/XRef/W[1 8 1]/Index[{}]/Size {}/Root {root} 0 R/Info {info} 0 R/Prev {}/ID[<{}><{}>]/Length {}>>stream\n",
            index.join(" "),
            self.free,
            self.previous,
            hex(&id),
            hex(&digest.bytes()),
            rows.len(),
        )?;
        self.out.write_all(&rows)?;
        write!(self.out, "\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n")?;
        self.out.flush()?;
        Ok(self.out.out)
    }
}

/// Bytes of a row in the table.
const ROW: usize = 10;

/// Where the last table of a file starts, from its last lines.
fn start_of_table(pdf: &[u8]) -> Option<u64> {
    let tail = &pdf[pdf.len().saturating_sub(64)..];
    let text = tail.rsplit(|byte| *byte == b'\n').nth(1)?;
    std::str::from_utf8(text).ok()?.trim().parse().ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

struct Counted<W> {
    out: W,
    count: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.count += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
