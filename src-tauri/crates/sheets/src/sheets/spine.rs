//! Labels for the spine of a binder, and a test page that tells how a printer shifts them.
//!
//! The usual sizes are 38 mm for narrow and 61 mm for wide binders, 191 mm high. A label says nothing of its owner.

use crate::drawings::{rect, rule};
use crate::fonts::Weight;
use crate::frame::LEFT;
use crate::galley::{Galley, SMALL, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::style;
use crate::page::{Draw, Furniture, MM, PAGE_HEIGHT, PAGE_WIDTH, Role, Turn, pt};
use crate::words::Text;
use crate::{Edition, SheetsError, icons};
use ordner_locale::Direction;

/// A label's size in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpineLabel {
    /// Across the spine.
    pub width: u16,
    /// Along it.
    pub height: u16,
}

impl SpineLabel {
    /// For a narrow binder.
    pub const NARROW: Self = Self { width: 38, height: 191 };
    /// For a wide one.
    pub const WIDE: Self = Self { width: 61, height: 191 };

    /// A size people may ask for, from `38x191`: what a binder has and a page can hold.
    pub(crate) fn parse(size: &str) -> Option<Self> {
        let (width, height) = size.split_once('x')?;
        let label = Self { width: width.parse().ok()?, height: height.parse().ok()? };
        let fits = (15..=180).contains(&label.width) && (60..=250).contains(&label.height);
        fits.then_some(label)
    }
}

/// Nothing is printed nearer to an edge of the page.
const MARGIN: f32 = 10.5 * MM;

/// Sets one label, moved by the offset of the job.
pub(crate) fn set(job: &Job<'_>, label: SpineLabel, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    galley.set_edition(Edition::Standard);
    galley.furnish(Furniture::Nothing);
    let (width, height) = (f32::from(label.width) * MM, f32::from(label.height) * MM);
    let x = (LEFT + job.manner.offset.0 * MM).clamp(MARGIN, (PAGE_WIDTH - MARGIN - width).max(MARGIN));
    let y = (20.0 * MM + job.manner.offset.1 * MM).clamp(MARGIN, (PAGE_HEIGHT - MARGIN - height).max(MARGIN));
    galley.draw([rect(x, y, width, height).stroked(0.4)]);
    // The icon on top, as on a register; the words run upwards, as on German spines.
    let side = (width * 0.55).min(24.0 * MM);
    galley.draw(icons::draw("person", pt(x + (width - side) / 2.0, y + 8.0 * MM), side));
    let name = job.locales.text(&job.languages[0], "app-name");
    let node = galley.node(Role::H1);
    let length = height - side - 24.0 * MM;
    #[expect(clippy::cast_precision_loss, reason = "a short name")]
    let letters = name.chars().count().max(1) as f32;
    // No letter is wider than four fifths of its size: the name stands on one line.
    let size = (width / MM * 0.85).min(length / letters / 0.8).clamp(12.0, 44.0);
    let title = plain(&name, style(size, Weight::Bold), node, &job.languages[0]);
    let block = centred(galley, length, vec![title])?;
    let middle = x + (width - block.height()) / 2.0;
    galley.place(block, pt(middle, y + height - 8.0 * MM), Turn::Up);
    let mut said = galley.words.say("sheet-spine-cut");
    if job.answers.sample {
        said.extend(galley.words.say("sheet-sample"));
    }
    below(galley, &said, y + height + 4.0 * MM)
}

fn centred(
    galley: &mut Galley<'_, '_>,
    length: f32,
    spans: Vec<crate::layout::shape::Span>,
) -> Result<Block, SheetsError> {
    galley.row(&[Cell { x: 0.0, width: length, spans, direction: Direction::Ltr, align: Align::Start }])
}

/// What to do with it, under the label where there is room.
fn below(galley: &mut Galley<'_, '_>, said: &[Text], y: f32) -> Result<(), SheetsError> {
    let node = galley.node(Role::P);
    let spans = galley.joined(node, said, SMALL, SMALL);
    let width = PAGE_WIDTH - LEFT - MARGIN;
    let block =
        galley.row(&[Cell { x: LEFT, width, spans, direction: Direction::Ltr, align: Align::Start }])?;
    if y + block.height() < PAGE_HEIGHT - MARGIN {
        galley.place(block, pt(0.0, y), Turn::Upright);
    }
    Ok(())
}

/// Sets the test page: rulers from the corner of a label, and how to read them.
pub(crate) fn set_test(galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-spine-test-title");
    galley.title("", None, &titles)?;
    let steps: Vec<Vec<Text>> =
        ["sheet-spine-test-print", "sheet-spine-test-measure", "sheet-spine-test-offset"]
            .map(|id| galley.words.say(id))
            .into();
    galley.lines(&steps)?;
    let origin = pt(LEFT, 120.0 * MM);
    let mut draws: Vec<Draw> = Vec::new();
    for at in 0..=100_u8 {
        let along = f32::from(at) * MM;
        let tick = if at % 10 == 0 {
            6.0 * MM
        } else if at % 5 == 0 {
            4.0 * MM
        } else {
            2.5 * MM
        };
        draws.push(rule(pt(origin.x + along, origin.y), pt(origin.x + along, origin.y + tick), 0.4));
        draws.push(rule(pt(origin.x, origin.y + along), pt(origin.x + tick, origin.y + along), 0.4));
    }
    galley.draw(draws);
    let node = galley.node(Role::P);
    let language = galley.words.languages[0].clone();
    for at in [20_u8, 40, 60, 80, 100] {
        let words = format!("{at} mm ");
        for place in [
            pt(origin.x + f32::from(at) * MM - 3.0 * MM, origin.y + 7.0 * MM),
            pt(origin.x + 7.5 * MM, origin.y + f32::from(at) * MM - 2.0 * MM),
        ] {
            let spans = vec![plain(&words, SMALL, node, &language)];
            let block = centred(galley, 20.0 * MM, spans)?;
            galley.place(block, place, Turn::Upright);
        }
    }
    Ok(())
}
