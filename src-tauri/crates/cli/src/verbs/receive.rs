//! `ordner receive`: opens a handover bundle for reading, and prints the slip that accepts it.

use std::path::Path;

use ordner_binder::{BinderError, ReceivedHandover, export};
use serde_json::json;

use super::Edge;
use crate::arguments::Receive;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Receive) -> Result<(), Refusal> {
    let shown = edge.shown(&verb.bundle, None)?;
    let received = ReceivedHandover::open(&verb.bundle, shown.secret())?;
    if let (Some(number), Some(place)) = (verb.show, &verb.out) {
        if place == Path::new("-") {
            let name = number.to_string();
            output::copy(&mut received.paper(number)?).map_err(|_| BinderError::NotSaved { name })?;
        } else {
            export::save(place, &mut received.paper(number)?)?;
            edge.speech.say("cli-saved", &[("name", &place.display().to_string())]);
        }
        return Ok(());
    }
    if let Some(place) = &verb.pages {
        export::save(place, &mut received.pages())?;
    }
    if let Some(place) = &verb.slip {
        // Whoever takes over less strikes it out by hand.
        let all: Vec<usize> = (0..received.matters().len()).collect();
        let slip = received.slip(&all, &verb.lang, edge.today, edge.content)?;
        export::save(place, &mut slip.pdf.as_slice())?;
    }
    let (person, receiver, purpose, written, until) = received.about();
    let papers = received.papers();
    if edge.json {
        output::json(&json!({
            "person": person, "receiver": receiver, "purpose": purpose, "written": written, "until": until,
            "matters": received.matters(), "goals": received.goals(), "notes": received.notes(), "papers": papers,
        }));
    } else {
        for matter in received.matters() {
            let until = matter.until.map(|day| edge.speech.date(day)).unwrap_or_default();
            out!("-  {}  {}  {until}", matter.title, matter.office.as_deref().unwrap_or_default());
        }
        for paper in &papers {
            out!("{:>2}  {:>2}  {}", paper.number, paper.register.0.to_uppercase(), paper.title);
        }
    }
    let (day, count) = (edge.speech.date(written), papers.len().to_string());
    edge.speech.say("cli-received", &[("name", person.unwrap_or("-")), ("day", &day), ("count", &count)]);
    match until {
        Some(until) if until < edge.today => {
            edge.speech.say("cli-received-consent-over", &[("day", &edge.speech.date(until))])
        }
        Some(until) => edge.speech.say("cli-received-consent", &[("day", &edge.speech.date(until))]),
        None => {}
    }
    Ok(())
}
