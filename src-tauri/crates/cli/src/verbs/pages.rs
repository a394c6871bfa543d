//! `ordner pages`: the order of a paper's pages, what is one paper, and how photos are shown. No file ever changes.

use ordner_binder::{Adjustment, Binder, Content, Document, Error, Turn};

use super::Edge;
use crate::arguments::{Pages, PagesAction, TypedTurn};
use crate::output::{self, DocumentOut, document_line};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Pages) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let (id, _) = binder.document(&verb.id)?;
    let done = change(&mut binder, &id, verb.action, edge.content);
    binder.lock()?;
    let (id, document) = done?;
    if edge.json {
        output::json(&DocumentOut::of(&id, &document));
    } else {
        out!("{}", document_line(&id, &document));
    }
    edge.speech.say("cli-edited", &[]);
    Ok(())
}

fn change(
    binder: &mut Binder,
    id: &str,
    action: PagesAction,
    content: &Content,
) -> Result<(String, Document), Error> {
    let own = |document| (id.to_owned(), document);
    match action {
        PagesAction::Turn { page, to } => {
            let turn = match to {
                TypedTurn::None => Turn::None,
                TypedTurn::Right => Turn::Right,
                TypedTurn::Half => Turn::Half,
                TypedTurn::Left => Turn::Left,
            };
            adjust(binder, id, page, |before| Adjustment { turn, ..before }).map(own)
        }
        PagesAction::Cut { page, corners } => {
            let corners = corners
                .try_into()
                .ok()
                .map(|four: [_; 4]| four.map(|corner: crate::arguments::TypedCorner| corner.0));
            adjust(binder, id, page, |before| Adjustment { corners, ..before }).map(own)
        }
        PagesAction::Clean { page } => {
            adjust(binder, id, page, |before| Adjustment { clean: true, ..before }).map(own)
        }
        PagesAction::Plain { page } => adjust(binder, id, page, |_| Adjustment::default()).map(own),
        PagesAction::Move { page, to } => binder.move_page(id, page, to).map(own),
        PagesAction::Combine { other } => binder.combine(id, &other, content).map(own),
        PagesAction::Apart { page } => binder.take_apart(id, page, content),
    }
}

fn adjust(
    binder: &mut Binder,
    id: &str,
    page: usize,
    how: impl FnOnce(Adjustment) -> Adjustment,
) -> Result<Document, Error> {
    let (_, document) = binder.document(id)?;
    let stored = page.checked_sub(1).and_then(|place| document.files.get(place));
    let before = stored.map(|stored| stored.adjustment).unwrap_or_default();
    binder.adjust_page(id, page, how(before))
}
