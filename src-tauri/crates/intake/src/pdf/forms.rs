//! Each page of a PDF as one drawing: upright, cropped, with what is filled in and stamped.
//!
//! A page becomes a form XObject whose matrix turns it upright with its lower left corner at the origin, so that whoever
//! places it needs to know nothing but its size. ISO 32000-1, 8.10.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::annotations;
use super::clean::{Copy, Parts};
use super::tree::{Leaf, leaves, resolve, value};
use crate::print::{Remark, Size};
use crate::{IntakeError, Limits};

/// Most bytes the contents of one page unfold to; a map of a whole town has a tenth of it.
const CONTENTS: usize = 64 << 20;
/// And of all pages that are put together from several streams.
const JOINED: usize = 256 << 20;
/// Most bytes everything but pictures unfolds to.
const UNFOLDED: usize = 1 << 30;
/// Most bytes of pixels one picture on a page unfolds to.
const PIXELS: u64 = 512 << 20;
/// Most fields and stamps of one file.
const DRAWINGS: usize = 20_000;

/// The pages, their sizes, and what is worth saying about them. The first parts are the pages in order.
///
/// # Errors
/// What [`leaves`] says; [`IntakeError::PdfTooHeavy`]; [`IntakeError::DamagedPdf`] for contents that cannot be read.
pub(crate) fn pages(
    document: &mut Document,
    limits: Limits,
) -> Result<(Vec<Size>, Parts, Vec<Remark>), IntakeError> {
    let leaves = leaves(document, limits)?;
    refuse_bombs(document)?;
    let mut forms = Forms {
        copy: Copy::new(document, leaves.len()),
        resources: HashMap::new(),
        drawings: DRAWINGS,
        contents: usize::try_from(limits.print_bytes).unwrap_or(usize::MAX),
        joined: JOINED,
        undrawn: false,
    };
    let mut sizes = Vec::with_capacity(leaves.len());
    for (index, leaf) in leaves.iter().enumerate() {
        let (size, form) = forms.page(leaf)?;
        sizes.push(size);
        forms.copy.parts[index] = form.into();
    }
    let remarks = if forms.undrawn { vec![Remark::FieldsNotDrawn] } else { Vec::new() };
    let mut parts = forms.copy.finish();
    parts.iter_mut().for_each(mend_form);
    Ok((sizes, parts, remarks))
}

/// The pages while they are made, and what is left of the bounds: what pages share is counted for each of them.
struct Forms<'d> {
    copy: Copy<'d>,
    /// Parts of resources, by the node that holds them.
    resources: HashMap<ObjectId, u32>,
    drawings: usize,
    contents: usize,
    joined: usize,
    undrawn: bool,
}

impl Forms<'_> {
    fn page(&mut self, leaf: &Leaf) -> Result<(Size, Stream), IntakeError> {
        let page = self.copy.document.get_dictionary(leaf.id).map_err(|_| IntakeError::DamagedPdf)?;
        let annotations = annotations::of(self.copy.document, page, self.drawings);
        let annotations = annotations.ok_or(IntakeError::PdfTooHeavy)?;
        self.undrawn |= annotations.undrawn;
        self.drawings -= annotations.drawings.len();
        let own = self.own_form(leaf)?;
        let mut drawings = dictionary! { "P" => Object::Reference((own, 0)) };
        let mut content = String::from("q /P Do Q");
        for (at, drawing) in annotations.drawings.iter().enumerate() {
            let Some(form) = self.copy.number(drawing.form) else { continue };
            let matrix = drawing.matrix.map(|number| number.to_string()).join(" ");
            content.push_str(&format!("\nq {matrix} cm /A{at} Do Q"));
            drawings.set(format!("A{at}"), Object::Reference((form, 0)));
        }
        let (size, matrix) = upright(leaf);
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => box_of(leaf),
            "Matrix" => matrix.map(Object::Real).to_vec(),
            "Resources" => dictionary! { "XObject" => drawings },
        };
        Ok((size, Stream::new(form, content.into_bytes())))
    }

    /// The page without its annotations.
    fn own_form(&mut self, leaf: &Leaf) -> Result<u32, IntakeError> {
        let page = self.copy.document.get_dictionary(leaf.id).map_err(|_| IntakeError::DamagedPdf)?;
        let group = page.get(b"Group").ok().cloned();
        let contents = contents(self.copy.document, page, self.joined)?;
        let mut form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => box_of(leaf) };
        form.set("Resources", self.resources(leaf.resources));
        if let Some(group) = group {
            form.set("Group", self.copy.clean(group));
        }
        let mut stream = match contents {
            Contents::Plain(bytes) => {
                self.joined -= bytes.len();
                let mut stream = Stream::new(Dictionary::new(), bytes);
                // Without a filter it is only larger.
                let _ = stream.compress();
                stream
            }
            Contents::Filtered(stream) => stream,
        };
        self.contents = self.contents.checked_sub(stream.content.len()).ok_or(IntakeError::PdfTooHeavy)?;
        for key in [&b"Filter"[..], b"DecodeParms"] {
            if let Some(found) = stream.dict.get(key).ok().cloned() {
                form.set(key, self.copy.clean(found));
            }
        }
        stream.dict = form;
        Ok(self.copy.add(stream.into()))
    }

    /// The resources a node holds, cleaned once however many pages share them.
    fn resources(&mut self, holder: Option<ObjectId>) -> Object {
        let Some(holder) = holder else { return Dictionary::new().into() };
        if let Some(part) = self.resources.get(&holder) {
            return Object::Reference((*part, 0));
        }
        let held = self.copy.document.get_dictionary(holder).and_then(|node| node.get(b"Resources")).cloned();
        let clean = self.copy.clean(held.unwrap_or(Object::Null));
        let part = match clean {
            Object::Reference((part, _)) => part,
            direct => self.copy.add(direct),
        };
        self.resources.insert(holder, part);
        Object::Reference((part, 0))
    }
}

/// The contents of a page.
enum Contents {
    /// One stream, as it is.
    Filtered(Stream),
    /// Several, unfolded and joined.
    Plain(Vec<u8>),
}

fn contents(document: &Document, page: &Dictionary, left: usize) -> Result<Contents, IntakeError> {
    let found = value(document, page, b"Contents");
    let streams: Vec<&Stream> = match found {
        Object::Stream(stream) => vec![stream],
        Object::Array(list) => {
            list.iter().filter_map(|part| resolve(document, part).as_stream().ok()).collect()
        }
        _ => Vec::new(),
    };
    if let [only] = streams.as_slice() {
        return Ok(Contents::Filtered((*only).clone()));
    }
    let left = left.min(CONTENTS);
    let mut joined = Vec::new();
    for stream in streams {
        let room = left.saturating_sub(joined.len());
        let part = if stream.filters().is_ok() {
            stream.decompressed_content_with_limit(room).map_err(|error| unfolded(&error))?
        } else {
            stream.content.clone()
        };
        if part.len() >= room {
            return Err(IntakeError::PdfTooHeavy);
        }
        joined.extend_from_slice(&part);
        joined.push(b'\n');
    }
    Ok(Contents::Plain(joined))
}

fn unfolded(error: &lopdf::Error) -> IntakeError {
    if is_too_much(error) { IntakeError::PdfTooHeavy } else { IntakeError::DamagedPdf }
}

fn is_too_much(error: &lopdf::Error) -> bool {
    matches!(error, lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }))
}

/// Nothing is unfolded here except into nothing: a page that fills the memory of a printer must not leave.
fn refuse_bombs(document: &Document) -> Result<(), IntakeError> {
    let mut left = UNFOLDED;
    for object in document.objects.values() {
        let Object::Stream(stream) = object else { continue };
        let number = |key: &[u8]| {
            let number = value(document, &stream.dict, key).as_i64().unwrap_or(0);
            u64::try_from(number).unwrap_or(0)
        };
        let subtype = value(document, &stream.dict, b"Subtype").as_name().unwrap_or_default();
        if subtype == b"Image" {
            let bits = number(b"BitsPerComponent").max(1);
            let samples = if bits == 1 { 1 } else { 3 };
            let pixels = number(b"Width").saturating_mul(number(b"Height"));
            if pixels.saturating_mul(bits * samples) / 8 > PIXELS {
                return Err(IntakeError::PdfTooHeavy);
            }
            continue;
        }
        if stream.filters().is_ok() {
            match stream.decompress_to_writer(&mut std::io::sink(), left.min(CONTENTS)) {
                Ok(unfolded) => left -= unfolded,
                Err(error) if is_too_much(&error) => return Err(IntakeError::PdfTooHeavy),
                // Fonts and the like in filters that are not unfolded here.
                Err(_) => {}
            }
        }
    }
    Ok(())
}

/// Drawings of fields often forget to say that they are forms.
fn mend_form(part: &mut Object) {
    let Object::Stream(stream) = part else { return };
    if stream.dict.has(b"BBox") && !stream.dict.has(b"Subtype") && !stream.dict.has(b"PatternType") {
        stream.dict.set("Type", "XObject");
        stream.dict.set("Subtype", "Form");
    }
}

fn box_of(leaf: &Leaf) -> Object {
    [leaf.crop.left, leaf.crop.bottom, leaf.crop.right, leaf.crop.top].map(Object::Real).to_vec().into()
}

/// The size of an upright page in points, and the matrix that turns it upright with its corner at the origin.
fn upright(leaf: &Leaf) -> (Size, [f32; 6]) {
    let (crop, unit) = (leaf.crop, leaf.unit);
    let (width, height) = (crop.width() * unit, crop.height() * unit);
    let matrix = match leaf.turns {
        1 => [0.0, -1.0, 1.0, 0.0, -crop.bottom, crop.right],
        2 => [-1.0, 0.0, 0.0, -1.0, crop.right, crop.top],
        3 => [0.0, 1.0, -1.0, 0.0, crop.top, -crop.left],
        _ => [1.0, 0.0, 0.0, 1.0, -crop.left, -crop.bottom],
    };
    let size =
        if leaf.turns % 2 == 1 { Size { width: height, height: width } } else { Size { width, height } };
    (size, matrix.map(|number| number * unit))
}
