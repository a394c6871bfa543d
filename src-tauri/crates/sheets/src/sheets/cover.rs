//! The cover: whose binder it may be, how to use it, and the contents with icon, number and pattern.
//!
//! No name is printed unless the person gave the binder one; a line is left to write one by hand.

use ordner_locale::Direction;
use ordner_packs::{Group, Register};

use crate::drawings::rect;
use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT};
use crate::galley::{BODY, Galley, STRONG, plain};
use crate::job::Job;
use crate::layout::row::{Align, Cell, Keep};
use crate::layout::shape::style;
use crate::page::{MM, Role, pt};
use crate::sheets::register::{label_of, titles_of};
use crate::spacing::Spacing;
use crate::words::{Text, own};
use crate::{SheetsError, icons, patterns};

/// Rules for using the binder, in the order they matter.
const RULES: [&str; 5] =
    ["sheet-cover-take", "sheet-cover-file", "sheet-cover-copy", "sheet-cover-letters", "sheet-cover-safe"];

/// Sets the cover.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-cover-title");
    galley.title("", None, &titles)?;
    name(job, galley)?;
    let heading = galley.words.say("sheet-cover-use");
    galley.heading(&heading)?;
    let rules: Vec<Vec<Text>> = RULES.iter().map(|id| galley.words.say(id)).collect();
    galley.lines(&rules)?;
    contents(job, galley)
}

fn name(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let Some(name) = &job.answers.binder_name else {
        let words = galley.words.say("sheet-cover-name");
        return galley.blank(&words);
    };
    let node = galley.node(Role::P);
    let spans = vec![plain(&own(name), style(18.0, Weight::Bold), node, &job.languages[0])];
    let cell = Cell { x: LEFT, width: RIGHT - LEFT, spans, direction: Direction::Ltr, align: Align::Start };
    let block = galley.row(&[cell])?;
    galley.push(block.after(10.0));
    Ok(())
}

fn contents(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let heading = galley.words.say("sheet-cover-contents");
    galley.heading(&heading)?;
    let list = galley.node(Role::L);
    let registers = job.packs.registers();
    for (at, register) in registers.iter().enumerate() {
        let gap = at > 0 && registers[at - 1].group != register.group;
        entry(job, galley, list, register, gap)?;
    }
    Ok(())
}

/// One register: number, icon, titles in columns, pattern at the right where its tab will be.
fn entry(
    job: &Job<'_>,
    galley: &mut Galley<'_, '_>,
    list: crate::page::NodeId,
    register: &Register,
    gap: bool,
) -> Result<(), SheetsError> {
    let item = galley.child(list, Role::Li);
    let label = galley.child(item, Role::Lbl);
    let body = galley.child(item, Role::LBody);
    let titles = titles_of(galley.words, job.pack, register);
    let language =
        titles.first().map_or_else(|| galley.words.languages[0].clone(), |title| title.language.clone());
    let number = plain(&label_of(register), style(14.0, Weight::Bold), label, &language);
    let number = Cell {
        x: LEFT,
        width: 12.0 * MM,
        spans: vec![number],
        direction: Direction::Ltr,
        align: Align::Start,
    };
    let look = if register.group == Group::Tab { STRONG } else { BODY };
    let (left, right) = (LEFT + 22.0 * MM, RIGHT - 17.0 * MM);
    let spacing = galley.spacing();
    let block = if spacing != Spacing::Open {
        let node = galley.child(body, Role::P);
        let spans = galley.joined(node, &titles, look, look);
        let titles =
            Cell { x: left, width: right - left, spans, direction: Direction::Ltr, align: Align::Start };
        galley.row(&[number, titles])?
    } else {
        galley.equal(Some(number), body, &titles, look, left..right)?
    };
    let mut drawing = icons::draw(&register.icon, pt(LEFT + 12.0 * MM, 1.0), 6.5 * MM);
    drawing.extend(patterns::draw(&register.pattern, rect(RIGHT - 14.0 * MM, 2.0, 14.0 * MM, 5.5 * MM)));
    let block = block.led_by(None, drawing).at_least(7.8 * MM).underlined(LEFT, RIGHT, 0.4);
    galley.push(block.after(if gap { 7.0 } else { 1.5 }).kept(Keep::Free));
    Ok(())
}
