//! `ordner appointment` and `ordner packing`: when, where, what to bring, and what of it is there.

use ordner_binder::Appointment;
use serde_json::json;

use super::Edge;
use super::own::joined;
use crate::arguments::Packing;
use crate::output;
use crate::speech::Refusal;

/// One appointment on a line.
pub fn line(edge: &Edge<'_>, one: &Appointment) -> String {
    joined([
        Some(edge.speech.date(one.day)),
        one.time.map(|time| time.format("%H:%M").to_string()),
        one.about.clone(),
        one.place.clone().or_else(|| one.contact.clone()),
        one.companion.clone(),
        one.interpreter.clone(),
        one.result.clone(),
    ])
}

/// Of each paper of an appointment, what is there.
pub fn packing(edge: &Edge<'_>, verb: Packing) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let found = match &verb.id {
        Some(id) => Some(binder.own_one::<Appointment>(id)?),
        None => binder.appointments_from(edge.today)?.into_iter().next(),
    };
    let Some((id, one)) = found else {
        if edge.json {
            output::json(&serde_json::Value::Null);
        }
        edge.speech.say("cli-nothing-found", &[]);
        binder.lock()?;
        return Ok(());
    };
    let needed = binder.needed(&one, edge.content);
    if edge.json {
        let papers = needed.iter().map(
            |paper| json!({ "kind": paper.kind.id, "coverage": paper.coverage, "document": paper.document }),
        );
        output::json(&json!({ "appointment": id, "papers": papers.collect::<Vec<_>>() }));
    } else {
        out!("{}", line(edge, &one));
        for paper in &needed {
            let name = edge.speech.line(&paper.kind.name_line());
            out!("  {name} [{}]", edge.speech.text(paper.coverage.into(), &[]));
        }
        one.questions.iter().for_each(|question| out!("  ? {question}"));
    }
    binder.lock()?;
    Ok(())
}
