//! `ordner handover`: what the owner chose, as one sealed file and two pages of paper.

use ordner_binder::{HandoverKey, HandoverRequest, Matter, export};
use ordner_vault::{Passphrase, Recipient};
use serde_json::json;

use super::{Edge, surroundings};
use crate::arguments::Handover;
use crate::output;
use crate::secrets::Secrets;
use crate::speech::{Refusal, Speech};

pub fn run(edge: &Edge<'_>, verb: Handover) -> Result<(), Refusal> {
    let key = Key::of(&verb, edge.speech)?;
    let request = request(&verb)?;
    let binder = edge.open(&verb.binder)?;
    let (Some(key), Some(out)) = (key, &verb.out) else {
        let matters = binder.open_matters(edge.today, edge.content)?;
        binder.lock()?;
        if edge.json {
            output::json(&matters);
        } else {
            matters.iter().for_each(|one| out!("{}  {}", one.id, one.matter.title));
        }
        return Ok(());
    };
    let handed = binder.hand_over(&request, key.as_key(), out, edge.today, edge.content, surroundings())?;
    binder.lock()?;
    if let Some(place) = &verb.pages {
        export::save(place, &mut handed.pages.pdf.as_slice())?;
    }
    if edge.json {
        output::json(&json!({
            "file": out, "documents": handed.documents, "papers": handed.papers,
            "pages": verb.pages, "page_count": handed.pages.pages,
        }));
    }
    let (name, count) = (out.display().to_string(), handed.papers.to_string());
    edge.speech.say("cli-handed-over", &[("name", &name), ("count", &count)]);
    edge.speech.say(key.words(), &[]);
    Ok(())
}

/// For whom it is sealed, as it was typed.
enum Key {
    Passphrase(Passphrase),
    Recipient(Recipient),
}

impl Key {
    fn of(verb: &Handover, speech: &Speech<'_>) -> Result<Option<Self>, Refusal> {
        Ok(match (&verb.to_passphrase_file, &verb.to) {
            (Some(file), _) => Some(Self::Passphrase(Secrets::replacement(Some(file), speech)?)),
            (None, Some(key)) => Some(Self::Recipient(key.parse()?)),
            (None, None) => None,
        })
    }

    fn as_key(&self) -> HandoverKey<'_> {
        match self {
            Self::Passphrase(passphrase) => HandoverKey::Passphrase(passphrase),
            Self::Recipient(recipient) => HandoverKey::Recipient(recipient),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Passphrase(_) => "cli-handover-opens-with-passphrase",
            Self::Recipient(_) => "cli-handover-opens-with-key",
        }
    }
}

fn request(verb: &Handover) -> Result<HandoverRequest, Refusal> {
    // What is no document says before a slash what it is.
    let mut request = HandoverRequest::default();
    for id in &verb.select {
        match id.split_once('/') {
            Some(("goal", id)) => request.goals.push(id.to_owned()),
            Some(("note", id)) => request.notes.push(id.to_owned()),
            Some(_) => request.items.push(id.clone()),
            None => request.documents.push(id.clone()),
        }
    }
    Ok(HandoverRequest {
        matters: verb.matter.iter().map(|typed| matter(typed)).collect::<Result<_, _>>()?,
        receiver: verb.receiver.clone().unwrap_or_default(),
        purpose: verb.purpose.clone().unwrap_or_default(),
        until: verb.until,
        ..request
    })
}

/// `matter | office | day | next step`; what is behind may be left out.
fn matter(typed: &str) -> Result<Matter, Refusal> {
    let mut parts = typed.split('|').map(|part| Some(part.trim().to_owned()).filter(|part| !part.is_empty()));
    let mut next = || parts.next().flatten();
    let (title, office, until) = (next().unwrap_or_default(), next(), next());
    let until =
        until.map(|day| day.parse().map_err(|_| Refusal::Edge("error-cli-matter-day"))).transpose()?;
    Ok(Matter { title, office, until, next: next() })
}
