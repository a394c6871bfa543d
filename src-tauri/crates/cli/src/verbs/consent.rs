//! `ordner consent`, `ordner withdraw`, `ordner given`: who may know what, and what was given to whom.

use ordner_binder::{Consent, Given};

use super::Edge;
use super::own::{joined, tell};
use crate::arguments::OneOf;
use crate::speech::Refusal;

/// One consent on a line.
pub fn line(edge: &Edge<'_>, one: &Consent) -> String {
    joined([
        Some(one.to.clone()),
        Some(one.what.clone()),
        Some(one.purpose.clone()),
        one.until.map(|day| edge.speech.date(day)),
        Some(edge.speech.text(one.state(edge.today).into(), &[])),
    ])
}

/// One entry of the log on a line.
pub fn given(edge: &Edge<'_>, one: &Given) -> String {
    joined([
        Some(edge.speech.date(one.day)),
        Some(one.to.clone()),
        one.what.clone(),
        (!one.documents.is_empty()).then(|| one.documents.join(", ")),
        Some(edge.speech.text(one.how.into(), &[])),
        one.back.map(|day| format!("↩ {}", edge.speech.date(day))),
    ])
}

/// Takes a consent back.
pub fn withdraw(edge: &Edge<'_>, verb: OneOf) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let (id, one) = binder.withdraw(&verb.id, edge.today, edge.content)?;
    binder.lock()?;
    tell(edge, &id, &one, line);
    edge.speech.say("cli-withdrawn", &[("name", &one.to)]);
    Ok(())
}
