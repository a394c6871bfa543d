//! The recovery sheets: the code that opens the binder when the passphrase is lost, or one of its three shares, large, and
//! as a square to scan.
//!
//! They show no person's name: whoever finds one must not learn whose binder it opens.

use ordner_locale::{Direction, FluentArgs};
use qrcode::EcLevel;

use crate::drawings::rect;
use crate::fonts::Weight;
use crate::frame::{LEFT, WIDTH};
use crate::galley::{Galley, SMALL, plain};
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::style;
use crate::page::{MM, Role, pt};
use crate::sheets::square;
use crate::words::{Text, Words, own};
use crate::{RecoverySheet, ShareSheet, SheetsError};

/// What to do, in order.
const STEPS: [&str; 7] = [
    "sheet-recovery-what",
    "sheet-recovery-who",
    "sheet-recovery-apart",
    "sheet-recovery-photo",
    "sheet-recovery-second",
    "sheet-recovery-use",
    "sheet-recovery-after",
];

/// What to do with a share, in order.
const SHARE_STEPS: [&str; 7] = [
    "sheet-share-what",
    "sheet-share-alone",
    "sheet-share-apart",
    "sheet-share-people",
    "sheet-recovery-photo",
    "sheet-share-use",
    "sheet-share-after",
];

/// Side of the square code.
const SQUARE: f32 = 44.0 * MM;

/// Groups in a row.
const PER_ROW: usize = 4;

/// Sets the recovery sheet.
pub(crate) fn set(sheet: &RecoverySheet, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-recovery-title");
    galley.title("", None, &titles)?;
    let language = galley.words.languages[0].clone();
    let node = galley.node(Role::P);
    let name = galley.words.say("sheet-recovery-binder");
    let mut spans = galley.joined(node, &name, SMALL, SMALL);
    spans.push(plain(": ", SMALL, node, &language));
    spans.push(plain(&own(&sheet.binder_name), style(12.0, Weight::Bold), node, &language));
    let cell = Cell { x: LEFT, width: WIDTH, spans, direction: Direction::Ltr, align: Align::Start };
    let block = galley.row(&[cell])?;
    galley.push(block.after(8.0));
    groups(&sheet.groups, galley)?;
    square(&sheet.groups, galley)?;
    steps(&STEPS, galley)?;
    for id in ["sheet-recovery-place", "sheet-recovery-day"] {
        let words = galley.words.say(id);
        galley.blank(&words)?;
    }
    Ok(())
}

/// Sets the sheet of one share.
pub(crate) fn set_share(sheet: &ShareSheet, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = share_title(galley.words, sheet);
    galley.title("", None, &titles)?;
    groups(&sheet.groups, galley)?;
    square(&sheet.groups, galley)?;
    steps(&SHARE_STEPS, galley)?;
    let place = galley.words.say("sheet-share-place");
    galley.blank(&place)
}

/// "Share 2 of 3".
pub(crate) fn share_title(words: Words<'_>, sheet: &ShareSheet) -> Vec<Text> {
    words.say_with("sheet-share-title", |_| {
        let mut args = FluentArgs::new();
        args.set("number", sheet.number);
        args
    })
}

fn steps(ids: &[&str], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let heading = galley.words.say("sheet-recovery-steps");
    galley.heading(&heading)?;
    let steps: Vec<Vec<Text>> = ids.iter().map(|id| galley.words.say(id)).collect();
    galley.lines(&steps)
}

/// The groups in rows of framed fields, each with its number.
fn groups(groups: &[String], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let language = galley.words.languages[0].clone();
    let step = 40.5 * MM;
    let list = galley.node(Role::L);
    let mut place = 0;
    for row in groups.chunks(PER_ROW) {
        let mut cells = Vec::with_capacity(row.len() * 2);
        let mut frames = Vec::with_capacity(row.len());
        let mut x = LEFT;
        for group in row {
            place += 1;
            let item = galley.child(list, Role::Li);
            let label = galley.child(item, Role::Lbl);
            let body = galley.child(item, Role::LBody);
            let cell = |x: f32, width: f32, span| Cell {
                x,
                width,
                spans: vec![span],
                direction: Direction::Ltr,
                align: Align::Start,
            };
            let number = plain(&place.to_string(), SMALL, label, &language);
            cells.push(cell(x + 2.0 * MM, 5.0 * MM, number));
            let digits = plain(group, style(20.0, Weight::Bold), body, &language);
            cells.push(cell(x + 7.0 * MM, step - 7.0 * MM, digits));
            frames.push(rect(x, 0.0, step - 2.5 * MM, 12.0 * MM).stroked(1.0));
            x += step;
        }
        let block = galley.row(&cells)?.padded(4.0, 0.0).led_by(None, frames).at_least(12.0 * MM);
        galley.push(block.after(7.0));
    }
    Ok(())
}

/// The digits as a square code, nothing else: a scanner types them as a person would.
fn square(groups: &[String], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let alternative: Vec<String> =
        galley.words.say("sheet-recovery-square").into_iter().map(|text| text.text).collect();
    let code = square::code(&groups.concat(), EcLevel::Q)?;
    let sheet_node = galley.node(Role::P);
    let figure = galley.figure(sheet_node, alternative.join(" / "));
    let drawing = square::modules(&code, pt(LEFT, 0.0), SQUARE);
    galley.push(Block::blank(SQUARE).led_by(Some(figure), vec![drawing]).after(10.0));
    Ok(())
}
