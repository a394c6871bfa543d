//! `ordner who`: which office or service to ask, why, and since when this is known. It informs and never decides.

use chrono::NaiveDate;
use ordner_binder::{Content, PackSource, Pen};
use ordner_packs::{Contact, Pack, Packs, Topic};
use ordner_rules::{Fit, Missing, Person, RulesError, announced, responsible};
use serde_json::{Value, json};

use super::Edge;
use super::deadline::contact_line;
use crate::arguments::Who;
use crate::bilingual::pens;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Who) -> Result<(), Refusal> {
    let with_own = verb.from.as_deref().map(PackSource::read).transpose()?;
    let with_own = with_own.as_ref().map(Content::with_packs).transpose()?;
    let packs = &with_own.as_ref().unwrap_or(edge.content).packs;
    let pack = packs.pack(&verb.pack)?;
    let Some(asked) = &verb.topic else {
        topics(edge, packs);
        return Ok(());
    };
    let named = |name: &str| name.chars().take(40).collect::<String>();
    let topic = packs
        .topics()
        .iter()
        .find(|topic| topic.id == *asked)
        .ok_or_else(|| RulesError::NoSuchTopic { name: named(asked) })?;
    let status = verb.status.as_deref().map(|typed| typed.to_lowercase().replace('_', "-"));
    if let Some(unknown) = status.as_deref().filter(|id| packs.status(id).is_none()) {
        return Err(RulesError::NoSuchStatus { name: named(unknown) }.into());
    }
    let person =
        Person { status: status.as_deref(), birth: verb.birth, since: verb.since, hours: verb.hours };
    let now = responsible(pack, &topic.id, person, edge.today);
    let then = announced(pack, &topic.id, person, edge.today);
    if edge.json {
        output::json(&json!({
            "topic": topic,
            "answers": fits_json(pack, &now),
            "change": then.map(|(day, fits)| json!({ "day": day, "answers": fits_json(pack, &fits) })),
        }));
    } else {
        Answer { edge, packs, pack }.print(topic, &now, then);
    }
    Ok(())
}

fn topics(edge: &Edge<'_>, packs: &Packs) {
    let topics = packs.topics();
    if edge.json {
        output::json(&topics);
        return;
    }
    let [first, second] = pens(edge);
    for topic in topics {
        out!("  {:<16} {} / {}", topic.id, first.of(&topic.name_line()), second.of(&topic.name_line()));
    }
}

fn contacts<'a>(pack: &'a Pack, fit: &Fit<'_>) -> Vec<&'a Contact> {
    let ids = fit.row.contacts.iter();
    ids.filter_map(|id| pack.contacts.iter().find(|contact| contact.id == *id)).collect()
}

fn fits_json(pack: &Pack, fits: &[Fit<'_>]) -> Vec<Value> {
    let fit = |fit: &Fit<'_>| json!({ "certain": fit.missing.is_empty(), "missing": fit.missing, "row": fit.row, "contacts": contacts(pack, fit) });
    fits.iter().map(fit).collect()
}

/// Everything that is said.
struct Answer<'a> {
    edge: &'a Edge<'a>,
    packs: &'a Packs,
    pack: &'a Pack,
}

impl Answer<'_> {
    fn print(&self, topic: &Topic, now: &[Fit<'_>], then: Option<(NaiveDate, Vec<Fit<'_>>)>) {
        let pens = pens(self.edge);
        let [first, second] = &pens;
        out!("{} / {}\n", first.of(&topic.name_line()), second.of(&topic.name_line()));
        for fit in now {
            self.print_fit(fit, &pens);
        }
        if let Some((day, fits)) = then {
            for pen in &pens {
                out!("{}", pen.say("who-change", &[("day", &pen.day(day))]));
            }
            out!();
            for fit in &fits {
                self.print_fit(fit, &pens);
            }
        }
        for pen in &pens {
            out!("{}", pen.say("who-informs", &[]));
        }
    }

    fn print_fit(&self, fit: &Fit<'_>, pens: &[Pen<'_>; 2]) {
        for pen in pens {
            out!("-> {}", pen.of(&fit.row.office_line()));
        }
        for pen in pens {
            if !fit.missing.is_empty() {
                let missing: Vec<String> = fit.missing.iter().map(|what| missing_words(*what, pen)).collect();
                out!("   {}", pen.say("who-perhaps", &[("missing", &missing.join(", "))]));
            }
            if fit.missing.contains(&Missing::Status) {
                let statuses = fit.row.status.iter().filter_map(|id| self.packs.status(id));
                let papers: Vec<String> = statuses.map(|status| pen.of(&status.name_line())).collect();
                out!("   {}", pen.say("who-papers", &[("papers", &papers.join("; "))]));
            }
            out!("   {}", pen.of(&fit.row.reason_line()));
            if fit.row.fact.is_stale(self.edge.today) || fit.row.fact.is_unchecked() {
                out!("   {}", pen.say("deadline-old", &[]));
            }
        }
        let pen = &pens[0];
        if let Some(law) = &fit.row.law {
            out!("   {}", pen.say("deadline-law", &[("text", law)]));
        }
        let fact = &fit.row.fact;
        let stand = pen.date(fact.stand);
        out!("   {}", pen.say("deadline-source", &[("source", &fact.source), ("stand", &stand)]));
        for contact in contacts(self.pack, fit) {
            out!("   * {}", contact_line(contact, pen));
        }
        out!();
    }
}

fn missing_words(missing: Missing, pen: &Pen<'_>) -> String {
    let name: &'static str = missing.into();
    pen.say(&format!("who-missing-{name}"), &[])
}
