//! A book of eight small pages from one A4, folded three times and cut once: who helps me, for the pocket.
//!
//! Four pages stand in each of two columns, turned so that they all face the same way once the sheet is folded. A
//! second sheet says how to fold.

use ordner_locale::Direction;

use crate::drawings::rule;
use crate::fonts::Weight;
use crate::galley::{BODY, Column, Galley, SMALL, STRONG, WRITING, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::style;
use crate::page::{Draw, Furniture, MM, PAGE_HEIGHT, PAGE_WIDTH, Role, Turn, pt};
use crate::words::{Text, brief};
use crate::{Edition, OwnContact, SheetsError};

/// Width of a small page: a quarter of the sheet's height.
const WIDTH: f32 = PAGE_HEIGHT / 4.0;

/// Its height: half of the sheet's width.
const HEIGHT: f32 = PAGE_WIDTH / 2.0;

/// Longest answer: a small page does not grow.
const LONGEST: usize = 50;

/// Nothing stands nearer to an edge, so that a printer that cannot reach it loses nothing.
const INSET: f32 = 11.0 * MM;

/// Sets the book and the sheet that says how to fold it.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let edition = galley.edition();
    galley.set_edition(Edition::Standard);
    galley.furnish(Furniture::Nothing);
    galley.draw(folds());
    let title = galley.words.say("sheet-mini-book-title");
    let last = galley.words.say("sheet-mini-book-emergency");
    for page in 0..8 {
        let block = match page {
            0 => cover(job, &title, galley)?,
            7 => emergency(&last, galley)?,
            helper => one_helper(job.answers.contacts.get(helper - 1), galley)?,
        };
        let (at, turn) = place(page);
        galley.place(block, at, turn);
    }
    galley.set_edition(edition);
    galley.new_page();
    galley.title("people", None, &title)?;
    let steps: Vec<Vec<Text>> = ["fold-long", "fold-half", "fold-quarter", "cut", "push", "close"]
        .map(|step| galley.words.say(&format!("sheet-mini-book-{step}")))
        .into();
    galley.lines(&steps)
}

/// Where a small page lies, and which way it is turned. With the sheet held across, cover and back lie in the lower
/// row: 8, 1, 2, 3 upright from left to right, above them 7, 6, 5, 4 upside down.
fn place(page: usize) -> (crate::page::Point, Turn) {
    // Held across means turned by a quarter: what is read upwards on the page lies upright then.
    let (column, upright) = match page {
        7 => (0_u8, true),
        0 => (1, true),
        1 => (2, true),
        2 => (3, true),
        3 => (3, false),
        4 => (2, false),
        5 => (1, false),
        _ => (0, false),
    };
    let along = f32::from(column) * WIDTH;
    if upright {
        (pt(HEIGHT, PAGE_HEIGHT - along), Turn::Up)
    } else {
        (pt(HEIGHT, PAGE_HEIGHT - along - WIDTH), Turn::Down)
    }
}

/// Where to fold, thin, and where to cut, strong; nothing near the edges.
fn folds() -> Vec<Draw> {
    let edge = 11.0 * MM;
    let mut draws = vec![rule(pt(HEIGHT, edge), pt(HEIGHT, PAGE_HEIGHT - edge), 0.3)];
    for at in 1..4_u8 {
        let y = f32::from(at) * WIDTH;
        draws.push(rule(pt(edge, y), pt(PAGE_WIDTH - edge, y), 0.3));
    }
    draws.push(rule(pt(HEIGHT, WIDTH), pt(HEIGHT, 3.0 * WIDTH), 2.6));
    draws
}

/// Where the words of a page of the book stand.
const COLUMN: Column = Column { x: INSET, width: WIDTH - 2.0 * INSET, align: Align::Start };

fn cell(spans: Vec<crate::layout::shape::Span>) -> Cell {
    let Column { x, width, align } = COLUMN;
    Cell { x, width, spans, direction: Direction::Ltr, align }
}

fn cover(job: &Job<'_>, title: &[Text], galley: &mut Galley<'_, '_>) -> Result<Block, SheetsError> {
    let node = galley.node(Role::H1);
    let looks = [style(20.0, Weight::Bold), style(13.0, Weight::Regular)];
    let title = galley.stacked(node, title, looks, COLUMN);
    let block = galley.columns(&[title])?.padded(30.0 * MM, 0.0);
    if !job.answers.sample {
        return Ok(block);
    }
    let node = galley.node(Role::P);
    let said = galley.words.say("sheet-sample");
    let said = galley.stacked(node, &said, [STRONG, BODY], COLUMN);
    Ok(block.above(galley.columns(&[said])?.after(10.0)))
}

/// Name, what they help with, phone, address: known, or lines for a pen.
fn one_helper(contact: Option<&OwnContact>, galley: &mut Galley<'_, '_>) -> Result<Block, SheetsError> {
    let language = galley.words.languages[0].clone();
    let mut block = Block::blank(INSET);
    let parts = [
        ("sheet-mini-book-name", contact.map(|contact| contact.name.as_str())),
        ("sheet-mini-book-role", contact.and_then(|contact| contact.role.as_deref())),
        ("sheet-mini-book-phone", contact.and_then(|contact| contact.phone.as_deref())),
        ("sheet-mini-book-when", None),
    ];
    for (label, known) in parts {
        let node = galley.node(Role::P);
        let label = galley.words.say(label);
        let spans = galley.joined(node, &label, SMALL, SMALL);
        block = block.above(galley.row(&[cell(spans)])?.after(4.0));
        block = block.above(match known {
            Some(words) => {
                galley.row(&[cell(vec![plain(&brief(words, LONGEST), STRONG, node, &language)])])?
            }
            None => Block::blank(WRITING).underlined(INSET, WIDTH - INSET, 0.5),
        });
    }
    Ok(block)
}

fn emergency(said: &[Text], galley: &mut Galley<'_, '_>) -> Result<Block, SheetsError> {
    let language = galley.words.languages[0].clone();
    let node = galley.node(Role::P);
    let said = galley.stacked(node, said, [STRONG, SMALL], COLUMN);
    let mut block = Block::blank(INSET).above(galley.columns(&[said])?);
    for (number, id) in [("112", "sheet-mini-book-112"), ("110", "sheet-mini-book-110")] {
        let node = galley.node(Role::P);
        let digits = vec![plain(&format!("{number} "), style(24.0, Weight::Bold), node, &language)];
        block = block.above(galley.row(&[cell(digits)])?.after(6.0));
        let words = galley.words.say(id);
        let words = galley.stacked(node, &words, [BODY, SMALL], COLUMN);
        block = block.above(galley.columns(&[words])?);
    }
    Ok(block)
}
