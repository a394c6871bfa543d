//! A letter to an office: German on a page of its own, and behind it the same line by line in each language.
//!
//! Page one follows DIN 5008, form B: the address stands in the window of a long envelope, the marks show where to
//! fold. It carries nothing of the binder, because it leaves it. The second page stays with the person.

use ordner_locale::Direction;
use ordner_packs::{Block as Piece, Line, Row};
use serde::Serialize;

use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT};
use crate::galley::{Galley, STRONG, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::{Style, style};
use crate::page::{Furniture, MM, Role, Turn, pt};
use crate::sheets::form::{Form, no_contact_words};
use crate::spacing::Spacing;
use crate::words::{Text, brief};
use crate::{Edition, SheetsError};

/// Text of a letter.
pub(super) const TEXT: Style = style(11.0, Weight::Regular);

/// Where the field of the address begins, and the lines of the address in it.
pub(super) const ADDRESS: f32 = 45.0 * MM;

/// The return address above it takes this much.
pub(super) const RETURN: f32 = 17.7 * MM;

/// Left edge of the block with date and reference.
pub(super) const INFORMATION: f32 = 125.0 * MM;

/// Where the subject begins.
pub(super) const SUBJECT: f32 = 98.5 * MM;

/// The answers that name who writes.
pub(crate) const SENDER: [&str; 4] = ["given-name", "family-name", "street", "town"];

/// Longest answer in a letter: its page does not grow.
const LONGEST: usize = 90;

/// A gap to fill by hand.
const GAP: &str = "______________________";

/// From line to line where a hand writes.
const LINE: f32 = 8.5 * MM;

/// Who gets the letter, and the number they gave.
#[derive(Default, Serialize)]
pub(crate) struct Recipient {
    office: Option<String>,
    number: Option<String>,
}

/// Sets the letter, once or to every office that gave a number, and what it says.
pub(crate) fn set(
    form: &Form<'_>,
    subject: &Line,
    body: &[Line],
    to_every_office: bool,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    // The letter itself keeps its size; what explains it may be larger or closer.
    let (edition, spacing) = (galley.edition(), galley.spacing());
    galley.set_edition(Edition::Standard);
    galley.set_spacing(Spacing::Open);
    let mut recipients = if to_every_office { offices(form.job) } else { Vec::new() };
    if recipients.is_empty() {
        recipients.push(Recipient::default());
    }
    for recipient in &recipients {
        galley.new_page();
        galley.furnish(Furniture::Letter);
        page(form, subject, body, recipient, galley)?;
    }
    galley.set_edition(edition);
    galley.set_spacing(spacing);
    galley.new_page();
    form.opening(galley)?;
    let heading = galley.words.say("sheet-letter-meaning");
    galley.heading(&heading)?;
    let lines: Vec<Vec<Text>> = std::iter::once(subject)
        .chain(body)
        .map(|line| form.say(galley.words, &line.id, &shown(&line.de), &shown(&line.en)))
        .collect();
    galley.lines(&lines)?;
    let heading = galley.words.say("sheet-letter-next");
    galley.heading(&heading)?;
    let steps: Vec<Vec<Text>> = ["sheet-letter-sign", "sheet-letter-copy", "sheet-letter-proof"]
        .map(|id| galley.words.say(id))
        .into();
    galley.lines(&steps)
}

/// Every office that gave a number the person keeps, once.
pub(crate) fn offices(job: &Job<'_>) -> Vec<Recipient> {
    let rows = job.packs.sheets().iter().flat_map(|sheet| &sheet.blocks).filter_map(|block| match block {
        Piece::Table { given, .. } => Some(given),
        _ => None,
    });
    let mut found: Vec<Recipient> = Vec::new();
    for Row { slot, office, .. } in rows.flatten() {
        let number = slot.as_ref().and_then(|slot| job.answers.entries.get(slot));
        if let (Some(office), Some(number)) = (office, number)
            && found.iter().all(|known| known.office.as_ref() != Some(office))
        {
            found.push(Recipient { office: Some(office.clone()), number: Some(number.clone()) });
        }
    }
    found
}

fn page(
    form: &Form<'_>,
    subject: &Line,
    body: &[Line],
    recipient: &Recipient,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let filled = |slot: &str| form.job.answers.entries.get(slot).map(|entry| brief(entry, LONGEST / 2));
    let [given_name, family_name, street, town] = SENDER;
    let sender: Vec<String> = [
        [filled(given_name), filled(family_name)].into_iter().flatten().collect::<Vec<_>>().join(" "),
        filled(street).unwrap_or_default(),
        filled(town).unwrap_or_default(),
    ]
    .into();
    sender_block(form, &sender, galley)?;
    address(form, recipient, galley)?;
    information(form, recipient, galley)?;
    let mut y = SUBJECT;
    let mut write = |text: &str, look: Style, room: f32, galley: &mut Galley<'_, '_>| {
        let line = line(form, text, look, galley)?;
        let height = line.height();
        galley.place(line, pt(0.0, y), Turn::Upright);
        y += height + room;
        Ok::<(), SheetsError>(())
    };
    write(&subject.de, STRONG_TEXT, 8.0 * MM, galley)?;
    for (at, line) in body.iter().enumerate() {
        // The last line is the greeting.
        if at + 1 == body.len()
            && let Some(words) = no_contact_words(form.job)
        {
            let name = form.job.locales.text(&german(form), "sheet-no-contact");
            write(&format!("{name}: {}", brief(words, LONGEST)), STRONG_TEXT, 3.5 * MM, galley)?;
        }
        write(&line.de, TEXT, 3.5 * MM, galley)?;
    }
    let y = y + 14.0 * MM;
    let signature = form.job.locales.text(&german(form), "sheet-letter-signature");
    let label = paragraph(form, &signature, TEXT, LEFT, 70.0 * MM, galley)?;
    galley.draw([crate::drawings::rule(pt(LEFT, y), pt(LEFT + 70.0 * MM, y), 0.5)]);
    galley.place(label, pt(0.0, y + 3.0), Turn::Upright);
    Ok(())
}

/// A line with its gaps; one that ends with a gap leaves all the room there is to write a reason or a name.
fn line(form: &Form<'_>, text: &str, look: Style, galley: &mut Galley<'_, '_>) -> Result<Block, SheetsError> {
    let text = filled_in(form, text);
    let mut set = paragraph(form, &text, look, LEFT, RIGHT - LEFT, galley)?;
    if text.ends_with(GAP) && set.slices.len() == 1 {
        for longer in 1..=LONGEST {
            let text = format!("{text}{}", "_".repeat(longer));
            let more = paragraph(form, &text, look, LEFT, RIGHT - LEFT, galley)?;
            if more.slices.len() > 1 {
                break;
            }
            set = more;
        }
    }
    Ok(set)
}

/// Heavier than the text.
pub(super) const STRONG_TEXT: Style = style(11.0, Weight::Bold);

/// German, or the first language where that is not known.
pub(super) fn german(form: &Form<'_>) -> ordner_locale::LanguageTag {
    let first = form.job.languages[0].clone();
    ordner_locale::LanguageTag::GERMAN.parse().unwrap_or(first)
}

/// German words of a letter, as a paragraph of the page.
pub(super) fn paragraph(
    form: &Form<'_>,
    text: &str,
    look: Style,
    x: f32,
    width: f32,
    galley: &mut Galley<'_, '_>,
) -> Result<Block, SheetsError> {
    let node = galley.node(Role::P);
    let mut spans = vec![plain(text, look, node, &german(form))];
    if spans[0].language != form.job.languages[0] {
        spans = vec![galley.span(
            node,
            &Text { text: text.to_owned(), language: german(form), direction: Direction::Ltr },
            look,
        )];
    }
    galley.row(&[Cell { x, width, spans, direction: Direction::Ltr, align: Align::Start }])
}

/// Who writes: known, or three lines for a pen.
fn sender_block(form: &Form<'_>, sender: &[String], galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let labels = ["sheet-letter-name", "sheet-letter-street", "sheet-letter-town"];
    let mut y = 12.0 * MM;
    for (line, label) in sender.iter().zip(labels) {
        let text = match line.is_empty() {
            true => format!("{}: {GAP}{GAP}", form.job.locales.text(&german(form), label)),
            false => line.clone(),
        };
        let block = paragraph(form, &text, TEXT, LEFT, RIGHT - LEFT, galley)?;
        galley.place(block, pt(0.0, y), Turn::Upright);
        y += LINE;
    }
    Ok(())
}

/// The address in the window of the envelope.
fn address(form: &Form<'_>, recipient: &Recipient, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let mut y = ADDRESS + RETURN;
    let known = recipient.office.as_ref().map(|office| brief(office, LONGEST));
    let lines = [known, None, None];
    for line in lines {
        let text = line.unwrap_or_else(|| format!("{GAP}________"));
        let block = paragraph(form, &text, TEXT, LEFT, 80.0 * MM, galley)?;
        galley.place(block, pt(0.0, y), Turn::Upright);
        y += LINE;
    }
    Ok(())
}

/// Reference and date beside the address.
fn information(
    form: &Form<'_>,
    recipient: &Recipient,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let mut y = 50.0 * MM;
    for (label, value) in
        [("sheet-letter-reference", recipient.number.as_deref()), ("sheet-letter-date", None)]
    {
        let name = form.job.locales.text(&german(form), label);
        let block = paragraph(form, &name, STRONG, INFORMATION, RIGHT - INFORMATION, galley)?;
        let height = block.height();
        galley.place(block, pt(0.0, y), Turn::Upright);
        let text = value.map_or_else(|| GAP.to_owned(), |number| brief(number, LONGEST / 2));
        let block = paragraph(form, &text, TEXT, INFORMATION, RIGHT - INFORMATION, galley)?;
        galley.place(block, pt(0.0, y + height), Turn::Upright);
        y += 18.0 * MM;
    }
    Ok(())
}

/// Gaps filled with the person's entries, or left to a pen.
fn filled_in(form: &Form<'_>, text: &str) -> String {
    replaced(text, |slot| {
        form.job.answers.entries.get(slot).map_or_else(|| GAP.to_owned(), |entry| brief(entry, LONGEST))
    })
}

/// Gaps as they are shown where the letter is explained.
fn shown(text: &str) -> String {
    replaced(text, |_| "…".to_owned())
}

/// A text with its gaps filled.
pub(super) fn replaced(text: &str, say: impl Fn(&str) -> String) -> String {
    let mut parts = text.split('{');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // Braces are checked when the sheet is loaded.
        let (slot, rest) = part.split_once('}').unwrap_or((part, ""));
        whole.push_str(&say(slot));
        whole.push_str(rest);
    }
    whole
}
