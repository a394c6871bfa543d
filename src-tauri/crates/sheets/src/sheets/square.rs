//! Squares to scan (QR codes, ISO/IEC 18004): the recovery code, the answers of a sheet, the web addresses of a register.
//!
//! An extra in every place: a sheet says the same as text, and is whole without them. Deliberately not here: what stands in
//! them, which is decided by the sheet.

use qrcode::bits::Bits;
use qrcode::types::{QrError, QrResult};
use qrcode::{Color, EcLevel, QrCode, Version};

use crate::SheetsError;
use crate::drawings::rect;
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::galley::{Column, Galley, SMALL, STRONG};
use crate::layout::row::{Align, Block};
use crate::page::{Draw, MM, Paint, Point, Role, Segment, pt};
use crate::words::Text;

/// Side of the square of a sheet's answers: some five hundred letters, in modules of half a millimetre.
pub(crate) const SIDE: f32 = 44.0 * MM;

/// Side of the square of a web address.
const ADDRESS: f32 = 21.0 * MM;

/// White border a scanner needs, in modules.
const QUIET: usize = 4;

/// Room between a square and the words beside it.
const GAP: f32 = 3.0 * MM;

/// The number of UTF-8 among the extended channel interpretations (AIM ITS/04-023).
const UTF_8: u32 = 26;

/// The code of a text, in the smallest version that holds it.
///
/// # Errors
/// [`SheetsError::NotWritten`] for a text longer than the largest code holds.
pub(crate) fn code(text: &str, level: EcLevel) -> Result<QrCode, SheetsError> {
    let code = match text.is_ascii() {
        true => QrCode::with_error_correction_level(text.as_bytes(), level),
        false => named(text, level),
    };
    code.map_err(|error| SheetsError::NotWritten { reason: error.to_string() })
}

/// The same with the name of its encoding in front: without it a scanner has to guess what an umlaut is.
fn named(text: &str, level: EcLevel) -> QrResult<QrCode> {
    let mut last = Err(QrError::DataTooLong);
    for version in 1..=40 {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8)?;
        last = bits
            .push_byte_data(text.as_bytes())
            .and_then(|()| bits.push_terminator(level))
            .and_then(|()| QrCode::with_bits(bits, level));
        if last.is_ok() {
            break;
        }
    }
    last
}

/// Its dark modules, with the white border inside `side`.
pub(crate) fn modules(code: &QrCode, at: Point, side: f32) -> Draw {
    let width = code.width();
    #[expect(clippy::cast_precision_loss, reason = "a code is at most a few hundred modules wide")]
    let (module, quiet) = (side / (width + 2 * QUIET) as f32, QUIET as f32);
    let mut segments: Vec<Segment> = Vec::new();
    let mut place = pt(at.x + quiet * module, at.y + quiet * module);
    for row in code.to_colors().chunks(width) {
        place.x = at.x + quiet * module;
        for color in row {
            if *color == Color::Dark {
                segments.extend(rect(place.x, place.y, module, module).outline());
            }
            place.x += module;
        }
        place.y += module;
    }
    Draw::Path { segments, paint: Paint::Fill }
}

/// A text as a square, with words beside it that say what is in it. A text too long for a square has none.
pub(crate) fn beside(text: &str, said: &[Text], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    // Whoever wrote very much still gets the sheet: nothing is only in the square.
    let Ok(code) = code(text, EcLevel::L) else { return Ok(()) };
    let node = galley.node(Role::P);
    let figure = galley.figure(node, alternative(said));
    let drawing = modules(&code, pt(LEFT, 0.0), SIDE);
    let x = LEFT + SIDE + GAP;
    let column = Column { x, width: RIGHT - x, align: Align::Start };
    let cells = galley.stacked(node, said, [SMALL; 2], column);
    let words = galley.columns(&[cells])?.whole();
    let down = ((SIDE - words.height()) / 2.0).max(0.0);
    galley.push(Block::blank(SIDE).led_by(Some(figure), vec![drawing]).beside(words, down));
    Ok(())
}

/// Web addresses as squares, two side by side, each with the name it belongs to and the address itself.
pub(crate) fn addresses(named: &[(Text, Text)], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let across = if galley.edition().is_large() { 1 } else { 2 };
    #[expect(clippy::cast_precision_loss, reason = "at most two")]
    let width = WIDTH / across as f32;
    let list = galley.node(Role::L);
    for row in named.chunks(across) {
        let mut whole = Block::blank(ADDRESS);
        let mut x = LEFT;
        for (name, address) in row {
            let item = galley.child(list, Role::Li);
            let body = galley.child(item, Role::LBody);
            let figure = galley.figure(body, address.text.clone());
            let drawing = modules(&code(&address.text, EcLevel::M)?, pt(x, 0.0), ADDRESS);
            let left = x + ADDRESS + GAP;
            let column = Column { x: left, width: x + width - GAP - left, align: Align::Start };
            let cells = galley.stacked(body, &[name.clone(), address.clone()], [STRONG, SMALL], column);
            let words = galley.columns(&[cells])?.whole();
            whole = whole
                .beside(Block::blank(0.0).led_by(Some(figure), vec![drawing]), 0.0)
                .beside(words, 2.0 * MM);
            x += width;
        }
        galley.push(whole.after(2.0));
    }
    Ok(())
}

fn alternative(said: &[Text]) -> String {
    said.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" / ")
}
