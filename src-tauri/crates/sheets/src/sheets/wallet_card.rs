//! A card for the wallet: front and back below one another, to be cut out and folded at the middle.
//!
//! As large as a bank card (ISO/IEC 7810, ID-1: 85.6 by 54 mm). The back stands upside down, so that both sides are
//! upright when the card is turned over.

use ordner_packs::Field;

use crate::drawings::{rect, rule};
use crate::frame::LEFT;
use crate::galley::Galley;
use crate::layout::row::Block;
use crate::page::{MM, Turn, pt};
use crate::sheets::form::Form;
use crate::words::brief;
use crate::{Edition, SheetsError};

/// Width of the card.
const WIDTH: f32 = 85.6 * MM;

/// Height of one side.
const HEIGHT: f32 = 54.0 * MM;

/// Between the edge and the words.
const INSET: f32 = 3.0 * MM;

/// Longest answer: a card does not grow.
const LONGEST: usize = 45;

/// Sets a card.
pub(crate) fn set(
    form: &Form<'_>,
    front: &[Field],
    back: &[Field],
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let edition = galley.edition();
    galley.set_edition(Edition::Standard);
    let front = side(form, front, galley)?;
    let back = side(form, back, galley)?;
    galley.set_edition(edition);
    let height = HEIGHT.max(front.height() + INSET).max(back.height() + INSET);
    let mut card = Block::blank(2.0 * height);
    let fold = rule(pt(LEFT - 2.0 * MM, height), pt(LEFT + WIDTH + 2.0 * MM, height), 0.4);
    let edge = rect(LEFT, 0.0, WIDTH, 2.0 * height).stroked(0.6);
    card = card.led_by(None, vec![edge, fold]);
    card = card.beside(front, 0.0);
    // Turned about the middle of its own side.
    let mut turned = back;
    for (_, mark) in &mut turned.marks {
        mark.draw = mark.draw.clone().placed(pt(2.0 * LEFT + WIDTH, 2.0 * height), Turn::Over);
    }
    turned.slices = vec![0.0];
    galley.push(card.beside(turned, 0.0).after(8.0));
    Ok(())
}

/// One side in its own coordinates, at the left margin.
fn side(form: &Form<'_>, fields: &[Field], galley: &mut Galley<'_, '_>) -> Result<Block, SheetsError> {
    let mut questions = form.questions(galley.words, fields);
    for question in &mut questions {
        question.answer = question.answer.take().map(|answer| brief(&answer, LONGEST));
    }
    let mut side = Block::blank(2.0 * MM);
    for row in galley.questions(&questions, LEFT + INSET..LEFT + WIDTH - INSET)? {
        side = side.above(row.after(1.5));
    }
    Ok(side.whole())
}
