//! A PDF as objects: table rebuilt, password tried, object streams unfolded, all within one bound.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use lopdf::{Document, Error, LoadOptions, Object, Stream};

use super::lexer::{Lexer, Word};
use super::survey::{Survey, Unmeasured, WORDS, find};
use crate::IntakeError;

/// Most bytes of one unfolded object stream; makers put a hundred objects into one.
const OBJECT_STREAM: usize = 16 << 20;

/// A file that could be read.
pub(crate) struct Opened {
    /// Its objects, nothing encrypted any more.
    pub(crate) document: Document,
    /// True when its end is missing: what stands in it may not be all.
    pub(crate) damaged: bool,
}

/// Reads a PDF.
///
/// # Errors
/// [`IntakeError::DamagedPdf`], [`IntakeError::PdfTooHeavy`], [`IntakeError::PdfPasswordNeeded`],
/// [`IntakeError::PdfPasswordWrong`], [`IntakeError::PdfLockedOtherwise`].
pub(crate) fn open(mut bytes: Vec<u8>, password: Option<&str>) -> Result<Opened, IntakeError> {
    let header = find(&bytes, b"%PDF-").ok_or(IntakeError::DamagedPdf)?;
    bytes.drain(..header);
    let mut survey = Survey::of(&bytes)?;
    if survey.objects.is_empty() {
        return Err(IntakeError::DamagedPdf);
    }
    let locked = survey.encrypt.is_some();
    append_measured(&mut bytes, &mut survey);
    append_table(&mut bytes, &survey);
    let options = LoadOptions {
        password: password.map(str::to_owned),
        filter: Some(keep_folded),
        strict: false,
        max_decompressed_size: Some(0),
    };
    let mut document = Document::load_mem_with_options(&bytes, options).map_err(|error| refusal(&error))?;
    drop(bytes);
    if locked && document.trailer.has(b"Encrypt") {
        // The reader gives no object at all when no password fits.
        return Err(if password.is_some() {
            IntakeError::PdfPasswordWrong
        } else {
            IntakeError::PdfPasswordNeeded
        });
    }
    unfold(&mut document, &survey)?;
    Ok(Opened { document, damaged: !survey.whole })
}

fn refusal(error: &Error) -> IntakeError {
    match error {
        Error::InvalidPassword => IntakeError::PdfPasswordWrong,
        Error::Decryption(_) | Error::Unimplemented(_) => IntakeError::PdfLockedOtherwise,
        _ => IntakeError::DamagedPdf,
    }
}

/// Writes streams once more whose length is wrong: the reader leaves them out.
fn append_measured(bytes: &mut Vec<u8>, survey: &mut Survey) {
    for (number, Unmeasured { head, data }) in &survey.unmeasured {
        let Some(end) = bytes[head.clone()].trim_ascii_end().strip_suffix(b">>").map(<[u8]>::len) else {
            continue;
        };
        let Some((place, _)) = survey.objects.get_mut(number) else { continue };
        *place = bytes.len() + 1;
        bytes.push(b'\n');
        // Of two entries of one name the last counts.
        bytes.extend_from_within(head.start..head.start + end);
        bytes.extend_from_slice(format!("/Length {}>>stream\n", data.len()).as_bytes());
        bytes.extend_from_within(data.clone());
        bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }
}

/// A table and a trailer of our own at the end of the file, where readers look first.
fn append_table(bytes: &mut Vec<u8>, survey: &Survey) {
    let start = bytes.len() + 1;
    let mut table = String::from("\nxref\n0 1\n0000000000 65535 f \n");
    for (number, (at, generation)) in &survey.objects {
        let _ = write!(table, "{number} 1\n{at:010} {generation:05} n \n");
    }
    let size = survey.objects.keys().next_back().map_or(1, |last| last + 1);
    let _ = write!(table, "trailer\n<</Size {size}");
    let mut tail = table.into_bytes();
    let mut entry = |key: &str, value: Option<&Range<usize>>| {
        if let Some(value) = value {
            tail.extend_from_slice(key.as_bytes());
            tail.push(b' ');
            tail.extend_from_slice(&bytes[value.clone()]);
        }
    };
    entry("/Root", survey.root.as_ref());
    entry("/Encrypt", survey.encrypt.as_ref());
    entry("/ID", survey.id.as_ref());
    tail.extend_from_slice(format!(">>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    bytes.extend_from_slice(&tail);
}

/// What the reader would call an object stream from now on: it would unfold all of them at once, without a bound.
const FOLDED: &[u8] = b"FoldedObjects";

fn keep_folded(id: (u32, u16), object: &mut Object) -> Option<((u32, u16), Object)> {
    if let Object::Stream(stream) = object
        && stream.dict.has_type(b"ObjStm")
    {
        stream.dict.set("Type", Object::Name(FOLDED.to_vec()));
    }
    // The reader keeps the object it lent, and drops the one it is given.
    Some((id, Object::Null))
}

/// Unfolds object streams in the order they lie in the file; the last object of a number counts.
fn unfold(document: &mut Document, survey: &Survey) -> Result<(), IntakeError> {
    let mut words = survey.words;
    let mut places: BTreeMap<u32, usize> =
        survey.objects.iter().map(|(number, (at, _))| (*number, *at)).collect();
    let mut folded: Vec<(usize, (u32, u16))> = document
        .objects
        .iter()
        .filter(|(_, object)| {
            object
                .as_stream()
                .is_ok_and(|stream| stream.dict.has_type(FOLDED) || stream.dict.has_type(b"ObjStm"))
        })
        .map(|(id, _)| (places.get(&id.0).copied().unwrap_or_default(), *id))
        .collect();
    folded.sort_unstable();
    for (at, id) in folded {
        let Some(Object::Stream(mut stream)) = document.objects.remove(&id) else { continue };
        match plain(&mut stream, &mut words) {
            Err(IntakeError::PdfTooHeavy) => return Err(IntakeError::PdfTooHeavy),
            // One unreadable part of a damaged file; its pages show what is missing.
            Err(_) => continue,
            Ok(()) => {}
        }
        let Ok(unfolded) = lopdf::ObjectStream::new_with_limit(&mut stream, Some(OBJECT_STREAM)) else {
            continue;
        };
        for ((number, _), object) in unfolded.objects {
            if places.get(&number).is_none_or(|before| *before < at) {
                places.insert(number, at);
                forget(document, number);
                document.objects.insert((number, 0), object);
            }
        }
    }
    Ok(())
}

/// Forgets the objects of a number, whatever their generation.
fn forget(document: &mut Document, number: u32) {
    let known: Vec<_> = document.objects.range((number, 0)..=(number, u16::MAX)).map(|(id, _)| *id).collect();
    for id in known {
        document.objects.remove(&id);
    }
}

/// Unfolds the bytes of an object stream and proves before objects are built that they are few and do not overlap.
fn plain(stream: &mut Stream, words: &mut usize) -> Result<(), IntakeError> {
    let damaged = |_| IntakeError::DamagedPdf;
    let content = stream.decompressed_content_with_limit(OBJECT_STREAM).map_err(|error| match error {
        Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => IntakeError::PdfTooHeavy,
        _ => IntakeError::DamagedPdf,
    })?;
    let first = stream.dict.get(b"First").and_then(Object::as_i64).map_err(damaged)?;
    let first = usize::try_from(first).map_err(|_| IntakeError::DamagedPdf)?;
    let index = content.get(..first).ok_or(IntakeError::DamagedPdf)?;
    let index = std::str::from_utf8(index).map_err(|_| IntakeError::DamagedPdf)?;
    let mut starts: Vec<usize> = index
        .split_ascii_whitespace()
        .skip(1)
        .step_by(2)
        .map(|start| start.parse::<usize>().map(|start| start.saturating_add(first)))
        .collect::<Result<_, _>>()
        .map_err(|_| IntakeError::DamagedPdf)?;
    starts.sort_unstable();
    let mut wanted = starts.iter().peekable();
    let mut lexer = Lexer::new(&content, first);
    let mut depth = 0_usize;
    while let Some((at, word)) = lexer.next_word() {
        *words += 1;
        if *words > WORDS {
            return Err(IntakeError::PdfTooHeavy);
        }
        // A beginning inside another object, or two at one place, would be built twice.
        let mut here = 0;
        while wanted.next_if(|start| **start <= at).is_some() {
            here += 1;
        }
        if here > 1 || (here == 1 && depth > 0) {
            return Err(IntakeError::DamagedPdf);
        }
        match word {
            Word::Open => depth += 1,
            Word::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}
