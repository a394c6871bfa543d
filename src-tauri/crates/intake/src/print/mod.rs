//! Foreign files made ready to be printed: pages as clean drawings that stand in another PDF.
//!
//! Apart from `preview`, because nothing is drawn here: a photo keeps its very bytes, a PDF page its text and fonts.
//! What comes out is plain PDF syntax with numbers the caller chooses. Deliberately not here: where a page is placed,
//! what is written beside it, and any file.

mod picture;
mod shrink;
mod syntax;

use std::io::{self, Write};
use std::panic::catch_unwind;

use lopdf::Object;

use crate::jpeg::CleanJpeg;
use crate::pdf::{self, Parts};
use crate::preview::drawn;
use crate::{Adjustment, IntakeError, Kind, Limits, sniff};

/// The natural size of an upright page, in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From bottom to top.
    pub height: f32,
}

/// What a person should know about a file that can be printed all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Remark {
    /// Its end is missing, so pages may be missing, too.
    EndMissing,
    /// A field of a form is filled in, but only the program that filled it knows how that looks.
    FieldsNotDrawn,
}

/// How fine pictures are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fineness {
    /// No picture has more points than a whole A4 page at so many an inch; none leaves it as it is.
    pub dots_per_inch: Option<u16>,
    /// Photos without colour.
    pub grey: bool,
}

/// A file whose pages can be printed.
pub struct PrintFile {
    pages: Vec<Size>,
    parts: Parts,
    remarks: Vec<Remark>,
}

/// Makes the pages of a PDF, JPEG or PNG ready. `bytes` is the whole file.
///
/// JPEG data is passed on unchanged, without its metadata (place, camera, thumbnail) and without what follows its end;
/// PNG is packed anew, transparency on white; of a PDF comes what is drawn, with crop, rotation, filled fields and
/// stamps, and nothing that acts.
///
/// # Errors
/// [`IntakeError::TooLargeToPrint`]; for pictures [`IntakeError::TooManyPixels`] and [`IntakeError::DamagedPicture`];
/// for a PDF every error that names one; whatever [`sniff`] says of other bytes.
pub fn print_file(
    bytes: Vec<u8>,
    password: Option<&str>,
    fineness: Fineness,
    limits: Limits,
) -> Result<PrintFile, IntakeError> {
    let kind = sniff(&bytes, bytes.len() as u64, limits)?;
    if bytes.len() as u64 > limits.print_bytes {
        return Err(IntakeError::TooLargeToPrint { limit_mb: limits.print_bytes / 1_000_000 });
    }
    let damaged = if kind == Kind::Pdf { IntakeError::DamagedPdf } else { IntakeError::DamagedPicture };
    // The parsers are not ours; a defect in one of them must not take the other papers along.
    let password = password.map(str::to_owned);
    let read = catch_unwind(move || match kind {
        Kind::Jpeg => picture::jpeg(CleanJpeg::of(bytes, limits)?, fineness, limits),
        Kind::Png => picture::png(&bytes, fineness, limits),
        Kind::Pdf => pdf_file(bytes, password.as_deref(), fineness, limits),
    });
    read.unwrap_or(Err(damaged))
}

/// Most pixels along the longer side of a page that is drawn from its photo: A4 at 300 an inch.
const PAGE_SIDE: u32 = 3_508;

/// The same of a photo that is shown as a page: only what is seen comes along, nothing of what was cut off.
///
/// # Errors
/// As [`print_file`] of a picture; [`IntakeError::UnknownKind`] for a PDF; [`IntakeError::CornersCrossed`].
pub fn print_page(
    bytes: Vec<u8>,
    adjustment: &Adjustment,
    fineness: Fineness,
    limits: Limits,
) -> Result<PrintFile, IntakeError> {
    if adjustment.is_plain() {
        return print_file(bytes, None, fineness, limits);
    }
    if bytes.len() as u64 > limits.print_bytes {
        return Err(IntakeError::TooLargeToPrint { limit_mb: limits.print_bytes / 1_000_000 });
    }
    let adjustment = *adjustment;
    // The decoders are not ours, as above.
    let drawn = catch_unwind(move || {
        let page = drawn(&bytes, &adjustment, PAGE_SIDE, limits)?;
        drop(bytes);
        picture::drawn(page, fineness, limits)
    });
    drawn.unwrap_or(Err(IntakeError::DamagedPicture))
}

fn pdf_file(
    bytes: Vec<u8>,
    password: Option<&str>,
    fineness: Fineness,
    limits: Limits,
) -> Result<PrintFile, IntakeError> {
    let mut opened = pdf::open(bytes, password)?;
    let (pages, mut parts, mut remarks) = pdf::pages(&mut opened.document, limits)?;
    drop(opened.document);
    if opened.damaged {
        remarks.push(Remark::EndMissing);
    }
    shrink::pictures_of_pdf(&mut parts, fineness, limits);
    Ok(PrintFile { pages, parts, remarks })
}

impl PrintFile {
    /// Its pages in order.
    pub fn pages(&self) -> &[Size] {
        &self.pages
    }

    /// What a person should know about it.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// How many objects it has; the first are its pages, in order.
    pub fn objects(&self) -> usize {
        self.parts.len()
    }

    /// Writes one object as PDF syntax, without its number. `number` gives each object its number in the new file.
    ///
    /// A page is a form XObject as large as its [`Size`], with its lower left corner at the origin.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_object(
        &self,
        index: usize,
        number: &dyn Fn(usize) -> u32,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        syntax::write(self.parts.get(index).unwrap_or(&Object::Null), number, out)
    }
}
