//! The contact check sheet: every contact of a region with boxes to tick while somebody phones them all.
//!
//! What is written here by hand is typed into the table of `ordner packs csv` afterwards, so each contact shows its id.
//! Contacts of the wider regions are not on it: whoever keeps those phones them.

use ordner_locale::{Direction, FluentArgs};
use ordner_packs::Contact;

use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::galley::{BODY, Column, Detail, Galley, SMALL, SMALL_STRONG, STRONG};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::page::{MM, NodeId, Role, pt};
use crate::sheets::register::reach;
use crate::words::Text;
use crate::{Mark, SheetsError, ticks};

/// What to do, in order.
const STEPS: [&str; 4] =
    ["sheet-check-call", "sheet-check-tick", "sheet-check-not-private", "sheet-check-type"];

/// The boxes beside each contact.
const BOXES: [&str; 4] =
    ["sheet-check-reached", "sheet-check-right", "sheet-check-hours", "sheet-check-closed"];

/// Sets the contact check sheet of the job's region.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-check-title");
    galley.title("", None, &titles)?;
    let steps: Vec<Vec<Text>> = STEPS.iter().map(|id| galley.words.say(id)).collect();
    galley.lines(&steps)?;
    let name = galley.words.bilingual(&format!("pack-{}-name", job.pack.id), &job.pack.name);
    galley.heading(&name)?;
    let list = galley.node(Role::L);
    for contact in job.pack.own_contacts() {
        entry(job, contact, list, galley)?;
    }
    Ok(())
}

fn entry(
    job: &Job<'_>,
    contact: &Contact,
    list: NodeId,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let words = galley.words;
    let item = galley.child(list, Role::Li);
    let body = galley.child(item, Role::LBody);
    let german = |text: &Option<String>| text.as_deref().and_then(|text| words.german(text));
    let mut block = Block::blank(0.0);
    if let Some(name) = words.german(&contact.name.de) {
        block = galley.equal(None, body, &[name], STRONG, LEFT..RIGHT)?;
    }
    if let Some(row) = reach(galley, body, german(&contact.address).as_ref(), contact.phone.as_deref())? {
        block = block.above(row.after(1.0));
    }
    let hours = contact.hours.as_ref().map(|hours| hours.de.clone());
    let known = [
        ("sheet-check-known-hours", german(&hours)),
        ("sheet-contact-email", german(&contact.email)),
        ("sheet-contact-website", german(&contact.website)),
        ("sheet-check-id", words.german(&contact.id)),
    ];
    let mut details: Vec<Detail> = known
        .into_iter()
        .filter_map(|(name, value)| Some(Detail { name: words.say(name), value: vec![value?] }))
        .collect();
    let value = words.say_with("sheet-date", |tag| {
        let mut args = FluentArgs::new();
        args.set("date", words.locales.date(tag, contact.fact.stand));
        args
    });
    let old = contact.fact.is_stale(job.today) || contact.fact.is_unchecked();
    let name = words.say(if old { "sheet-stand-old" } else { "sheet-stand-name" });
    details.push(Detail { name, value });
    block = block.above(galley.details(body, &details, LEFT)?.after(1.5));
    block = block.above(boxes(galley, body)?.after(5.0));
    for label in ["sheet-check-new", "sheet-check-who"] {
        let said = words.say(label);
        let node = galley.child(body, Role::P);
        let spans = galley.joined(node, &said, SMALL_STRONG, SMALL);
        let cell = Cell { x: LEFT, width: WIDTH, spans, direction: Direction::Ltr, align: Align::Start };
        let line = galley.row(&[cell])?.at_least(8.5 * MM).underlined(LEFT, RIGHT, 0.4);
        block = block.above(line.after(3.0));
    }
    galley.push(block.padded(0.0, 3.0).underlined(LEFT, RIGHT, 1.2).after(7.0));
    Ok(())
}

/// Four boxes side by side with their words.
fn boxes(galley: &mut Galley<'_, '_>, body: NodeId) -> Result<Block, SheetsError> {
    let step = WIDTH / 4.0;
    let (mut columns, mut drawn) = (vec![], vec![]);
    let mut x = LEFT;
    for id in BOXES {
        let node = galley.child(body, Role::P);
        let said = galley.words.say(id);
        let column = Column { x: x + ticks::SIDE + 4.0, width: step - ticks::SIDE - 8.0, align: Align::Left };
        columns.push(galley.stacked(node, &said, [BODY, SMALL], column));
        drawn.extend(ticks::draw(Mark::Open, pt(x, 0.5), ticks::SIDE));
        x += step;
    }
    Ok(galley.columns(&columns)?.led_by(None, drawn).at_least(ticks::SIDE + 2.0))
}
