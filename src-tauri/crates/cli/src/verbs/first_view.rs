//! `ordner first-view`: what a counsellor asks first, on one screen.

use super::due::due_line;
use super::own::{joined, with_id};
use super::{Edge, appointment, person};
use crate::arguments::Look;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Look) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let view = binder.first_view(edge.today, edge.content)?;
    let status = binder.status(edge.content).map(|status| edge.speech.line(&status.name_line()));
    binder.lock()?;
    if edge.json {
        let mut out = serde_json::to_value(&view).unwrap_or_default();
        out["advisers"] = view.advisers.iter().map(|(id, one)| with_id(id, one)).collect();
        out["next"] = view.next.as_ref().map(|(id, one)| with_id(id, one)).into();
        output::json(&out);
        return Ok(());
    }
    let heading = |id: &str| out!("\n{}", edge.speech.text(id, &[]));
    out!("{}", joined([view.name, view.languages, view.interpreter]));
    if let Some(rule) = view.no_contact {
        out!("{}: {rule}", edge.speech.text("sheet-no-contact", &[]));
    }
    out!("{}", joined([status, view.permit_until]));
    if let Some((_, next)) = &view.next {
        heading("first-view-next");
        out!("  {}", appointment::line(edge, next));
    }
    heading("first-view-due");
    view.due.iter().for_each(|one| out!("  {}", due_line(edge, one)));
    heading("first-view-advisers");
    view.advisers.iter().for_each(|(_, one)| out!("  {}", person::line(edge, one)));
    heading("first-view-asked");
    for one in &view.asked {
        let parts = [Some(edge.speech.date(one.day)), one.with.clone(), Some(one.asked.clone())];
        out!("  {}", joined(parts));
    }
    Ok(())
}
