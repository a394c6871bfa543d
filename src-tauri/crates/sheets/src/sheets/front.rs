//! The front sheet of a register: number, icon and title so large that the tab is found from across a table, and what
//! belongs behind it.

use ordner_packs::Register;

use crate::drawings::rect;
use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::galley::{Galley, plain};
use crate::job::Job;
use crate::layout::row::{Align, Cell};
use crate::layout::shape::style;
use crate::page::{MM, Role, pt};
use crate::sheets::register::{content_lines, label_of, titles_of};
use crate::spacing::Spacing;
use crate::{SheetsError, icons, patterns};
use ordner_locale::Direction;

/// Side of the icon.
const ICON: f32 = 62.0 * MM;

/// The same where the list behind it must share the page: a divider is one sheet.
const SMALL_ICON: f32 = 36.0 * MM;

/// Sets the front sheet.
pub(crate) fn set(
    job: &Job<'_>,
    register: &Register,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let node = galley.node(Role::H1);
    let titles = titles_of(galley.words, job.pack, register);
    let language = titles.first().map_or_else(|| job.languages[0].clone(), |title| title.language.clone());
    let icon = if galley.spacing() == Spacing::Open { ICON } else { SMALL_ICON };
    let size = 150.0 * icon / ICON;
    let label = vec![plain(&label_of(register), style(size, Weight::Bold), node, &language)];
    let width = WIDTH - icon - 10.0 * MM;
    let mut block = galley.row(&[cell(LEFT, width, label, Direction::Ltr)])?;
    let mut drawing = icons::draw(&register.icon, pt(RIGHT - icon, 4.0 * MM), icon);
    let band = block.height().max(icon + 8.0 * MM);
    drawing.extend(patterns::draw(&register.pattern, rect(LEFT, band, WIDTH, 9.0 * MM)));
    block = block.at_least(band + 14.0 * MM).led_by(None, drawing);
    for (at, title) in titles.iter().enumerate() {
        let look = if at == 0 { style(40.0, Weight::Bold) } else { style(24.0, Weight::Regular) };
        let spans = vec![galley.span(node, title, look)];
        block = block.above(galley.row(&[cell(LEFT, WIDTH, spans, title.direction)])?);
    }
    galley.push(block.after(0.0));
    content_lines(galley, register, "sheet-register-file-here", &register.file_here)
}

fn cell(x: f32, width: f32, spans: Vec<crate::layout::shape::Span>, direction: Direction) -> Cell {
    Cell { x, width, spans, direction, align: Align::Start }
}
