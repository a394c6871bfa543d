//! Where the objects of a PDF lie, found by reading it from start to end.
//!
//! The file's own table of objects is not believed: it is the part that is broken most often (mail programs, half
//! downloads), and two of its entries may name the same bytes, which is how a small file becomes a large one. So there
//! is one way for whole and for damaged files: of several objects of one number the last counts, as in a file that was
//! changed by appending. ISO 32000-1, 7.5.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lexer::{Lexer, Word};
use crate::IntakeError;

/// Most words outside streams and in object streams together; a thousand tagged pages have half of it. As objects
/// they take up to 150 MB.
pub(crate) const WORDS: usize = 1_200_000;
/// Numbers above are no object's: the largest that PDF/A allows.
const HIGHEST_NUMBER: u64 = 8_388_607;

/// What was found.
#[derive(Default)]
pub(crate) struct Survey {
    /// Place and generation of each object, by its number.
    pub(crate) objects: BTreeMap<u32, (usize, u16)>,
    /// Streams whose own length does not lead to their end, by the object's number.
    pub(crate) unmeasured: BTreeMap<u32, Unmeasured>,
    /// Where the last value of `Root` stands.
    pub(crate) root: Option<Range<usize>>,
    /// Of `Encrypt`.
    pub(crate) encrypt: Option<Range<usize>>,
    /// Of `ID`.
    pub(crate) id: Option<Range<usize>>,
    /// Words read.
    pub(crate) words: usize,
    /// True when the file ends as a whole file does.
    pub(crate) whole: bool,
}

/// A stream with a wrong length, or none.
pub(crate) struct Unmeasured {
    /// Number, generation and dictionary.
    pub(crate) head: Range<usize>,
    /// Its data.
    pub(crate) data: Range<usize>,
}

/// Values of the dictionary that is being read, by key.
#[derive(Default)]
struct Entries {
    root: Option<Range<usize>>,
    encrypt: Option<Range<usize>>,
    id: Option<Range<usize>>,
    length: Option<Range<usize>>,
    kind: Option<Range<usize>>,
}

impl Entries {
    fn of(&mut self, key: &[u8]) -> Option<&mut Option<Range<usize>>> {
        match key {
            b"Root" => Some(&mut self.root),
            b"Encrypt" => Some(&mut self.encrypt),
            b"ID" => Some(&mut self.id),
            b"Length" => Some(&mut self.length),
            b"Type" => Some(&mut self.kind),
            _ => None,
        }
    }
}

impl Survey {
    /// Reads a file.
    ///
    /// # Errors
    /// [`IntakeError::PdfTooHeavy`] when it holds more words than any paper.
    pub(crate) fn of(bytes: &[u8]) -> Result<Self, IntakeError> {
        let mut survey = Self::default();
        let mut lexer = Lexer::new(bytes, 0);
        let mut numbers: [Option<(usize, u64)>; 2] = [None; 2];
        let mut entries = Entries::default();
        let mut open: Option<(&[u8], usize)> = None;
        let mut object = None;
        let (mut depth, mut after_key, mut in_trailer) = (0_usize, false, false);
        while let Some((at, word)) = lexer.next_word() {
            survey.words += 1;
            if survey.words > WORDS {
                return Err(IntakeError::PdfTooHeavy);
            }
            let is_key = depth == 1 && !after_key && matches!(word, Word::Name(_));
            if (is_key || (depth == 1 && word == Word::Close))
                && let Some((key, from)) = open.take()
                && let Some(entry) = entries.of(key)
            {
                *entry = Some(from..at);
            }
            if let (true, Word::Name(key)) = (is_key, word) {
                open = Some((key, lexer.at()));
            }
            after_key = is_key;
            match word {
                Word::Open => depth += 1,
                Word::Close => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && (in_trailer || names(bytes, entries.kind.as_ref(), b"XRef")) {
                        survey.take(&mut entries);
                        in_trailer = false;
                    }
                }
                Word::Other(b"obj") => {
                    if let [Some((start, number)), Some((_, generation))] = numbers {
                        object = survey.found(start, number, generation);
                    }
                    (entries, open, depth, in_trailer) = (Entries::default(), None, 0, false);
                }
                Word::Other(b"stream") => {
                    let data = data_of_stream(bytes, lexer.at(), entries.length.as_ref());
                    lexer.go_to(data.end);
                    // A length that stands elsewhere is right more often than a search for the end.
                    let elsewhere =
                        entries.length.as_ref().is_some_and(|found| bytes[found.clone()].contains(&b'R'));
                    if let (false, false, Some(number)) = (data.measured, elsewhere, object)
                        && let Some((start, _)) = survey.objects.get(&number)
                    {
                        let unmeasured = Unmeasured { head: *start..at, data: data.start..data.end };
                        survey.unmeasured.insert(number, unmeasured);
                    }
                    (open, depth) = (None, 0);
                }
                Word::Other(b"trailer") => {
                    (entries, open, depth, in_trailer) = (Entries::default(), None, 0, true);
                }
                Word::Other(b"startxref") => survey.whole = true,
                _ => {}
            }
            numbers = match word {
                Word::Number(value) => [numbers[1], Some((at, value))],
                _ => [None; 2],
            };
        }
        Ok(survey)
    }

    fn found(&mut self, start: usize, number: u64, generation: u64) -> Option<u32> {
        let (number, generation) = (u32::try_from(number).ok()?, u16::try_from(generation).ok()?);
        if number == 0 || u64::from(number) > HIGHEST_NUMBER {
            return None;
        }
        self.objects.insert(number, (start, generation));
        self.unmeasured.remove(&number);
        Some(number)
    }

    fn take(&mut self, entries: &mut Entries) {
        for (mine, found) in [
            (&mut self.root, entries.root.take()),
            (&mut self.encrypt, entries.encrypt.take()),
            (&mut self.id, entries.id.take()),
        ] {
            if found.is_some() {
                *mine = found;
            }
        }
    }
}

fn names(bytes: &[u8], value: Option<&Range<usize>>, name: &[u8]) -> bool {
    value.is_some_and(|value| {
        bytes[value.clone()].trim_ascii().strip_prefix(b"/").is_some_and(|found| found == name)
    })
}

/// The data of a stream.
struct Data {
    start: usize,
    end: usize,
    /// True when the length in its dictionary led to its end.
    measured: bool,
}

/// Ends where its length says, if the end stands there, else before the next end.
fn data_of_stream(bytes: &[u8], keyword_end: usize, length: Option<&Range<usize>>) -> Data {
    let start = match bytes.get(keyword_end..) {
        Some([b'\r', b'\n', ..]) => keyword_end + 2,
        Some([b'\n' | b'\r', ..]) => keyword_end + 1,
        _ => keyword_end,
    };
    let said = length.and_then(|length| {
        let said = std::str::from_utf8(bytes[length.clone()].trim_ascii()).ok()?.parse::<usize>().ok()?;
        let end = start.checked_add(said)?;
        let rest = bytes.get(end..)?;
        let line_ends: [&[u8]; 4] = [b"", b"\n", b"\r\n", b"\r"];
        let at_its_end = line_ends
            .iter()
            .any(|line_end| rest.strip_prefix(*line_end).is_some_and(|rest| rest.starts_with(b"endstream")));
        at_its_end.then_some(end)
    });
    if let Some(end) = said {
        return Data { start, end, measured: true };
    }
    let end = find(&bytes[start..], b"endstream").map_or(bytes.len(), |at| start + at);
    let blank = match &bytes[start..end] {
        [.., b'\r', b'\n'] => 2,
        [.., b'\n' | b'\r'] => 1,
        _ => 0,
    };
    Data { start, end: end - blank, measured: false }
}

/// The first place of a word.
pub(crate) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let (&first, rest) = word.split_first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| byte == first)?;
        if bytes[at + 1..].starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_object_of_a_number_counts_and_streams_are_skipped() {
        let file = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
            3 0 obj<</Length 9>>stream\n7 0 obj x\nendstream endobj\n\
            1 0 obj<</Type/Catalog>>endobj trailer<</Size 4/Root 1 0 R/ID[<00><01>]>>startxref 0";
        let survey = Survey::of(file).expect("bounded");
        assert_eq!(survey.objects.keys().copied().collect::<Vec<_>>(), [1, 3]);
        assert_eq!(survey.objects[&1].0, find(file, b"1 0 obj<</Type/Catalog>>").expect("second"));
        assert_eq!(&file[survey.root.expect("root")], b" 1 0 R");
        assert_eq!(&file[survey.id.expect("id")], b"[<00><01>]");
        assert!(survey.whole && survey.encrypt.is_none());
    }

    #[test]
    fn a_stream_of_references_is_a_trailer_too() {
        let file = b"5 0 obj<</Type/XRef/W[1 2 1]/Root 1 0 R/Length 3>>stream\nabcendstream endobj";
        let survey = Survey::of(file).expect("bounded");
        assert_eq!(&file[survey.root.expect("root")], b" 1 0 R");
    }

    #[test]
    fn more_words_than_any_paper_are_refused() {
        let file = b"0 ".repeat(WORDS + 1);
        assert!(matches!(Survey::of(&file), Err(IntakeError::PdfTooHeavy)));
    }
}
