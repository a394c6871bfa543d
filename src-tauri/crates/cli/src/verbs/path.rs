//! `ordner path`: the chain of papers and offices in a situation; with a binder also which papers are there.

use std::collections::BTreeSet;

use ordner_binder::{Binder, BinderError, Profile};
use ordner_packs::{Contact, LifePath, Pack, Packs, PathStep};
use serde::Serialize;

use super::Edge;
use crate::arguments::Path;
use crate::output;
use crate::speech::Refusal;

/// A paper of a step.
#[derive(Serialize)]
struct PaperOut<'a> {
    id: &'a str,
    /// Whether one of this kind is filed; unknown without a binder.
    filed: Option<bool>,
}

/// A step as programs see it.
#[derive(Serialize)]
struct StepOut<'a> {
    #[serde(flatten)]
    step: &'a PathStep,
    papers_needed: Vec<PaperOut<'a>>,
    papers_given: Vec<PaperOut<'a>>,
    contacts: Vec<&'a str>,
}

pub fn run(edge: &Edge<'_>, verb: Path) -> Result<(), Refusal> {
    let paths = edge.content.packs.paths();
    let Some(id) = verb.id else {
        if edge.json {
            output::json(&paths);
        } else {
            paths.iter().for_each(|path| out!("{:<22} {}", path.id, edge.speech.line(&path.title_line())));
        }
        return Ok(());
    };
    let path = edge
        .content
        .packs
        .path(&id)
        .ok_or_else(|| BinderError::NoSuchPath { name: id.chars().take(40).collect() })?;
    let binder = verb.binder.as_deref().map(|folder| edge.open(folder)).transpose()?;
    let packs = binder.as_ref().map_or(&edge.content.packs, |binder| binder.packs(edge.content));
    let pack = match &binder {
        None => verb.pack.unwrap_or_else(|| Profile::DEFAULT_PACK.to_owned()),
        Some(binder) => binder.profile().pack.clone(),
    };
    let filed = binder.as_ref().map(Binder::filed_kinds);
    let shown = Shown { edge, packs, pack: packs.pack(&pack)?, filed };
    if edge.json {
        let steps: Vec<_> = path.steps.iter().map(|step| shown.out(step)).collect();
        output::json(
            &serde_json::json!({ "id": path.id, "pack": pack, "steps": steps, "sheets": path.sheets }),
        );
    } else {
        shown.tell(path);
    }
    if let Some(binder) = binder {
        binder.lock()?;
    }
    Ok(())
}

/// What a path is shown with.
struct Shown<'a> {
    edge: &'a Edge<'a>,
    packs: &'a Packs,
    pack: &'a Pack,
    /// Kinds of document that are filed; none without a binder.
    filed: Option<BTreeSet<String>>,
}

impl Shown<'_> {
    fn out<'s>(&'s self, step: &'s PathStep) -> StepOut<'s> {
        let paper =
            |id: &'s String| PaperOut { id, filed: self.filed.as_ref().map(|filed| filed.contains(id)) };
        StepOut {
            step,
            papers_needed: step.needs.iter().map(paper).collect(),
            papers_given: step.gives.iter().map(paper).collect(),
            contacts: self.contacts(step).map(|contact| contact.id.as_str()).collect(),
        }
    }

    fn contacts<'s>(&'s self, step: &'s PathStep) -> impl Iterator<Item = &'s Contact> {
        step.office.iter().flat_map(|office| self.pack.offices(office))
    }

    fn tell(&self, path: &LifePath) {
        let (speech, packs) = (self.edge.speech, self.packs);
        out!("{}", speech.line(&path.title_line()));
        out!("{}", speech.line(&path.about_line()));
        for (at, step) in path.steps.iter().enumerate() {
            let doubt = speech.doubt(&step.fact, self.edge.today);
            out!("\n{}. {}{doubt}", at + 1, speech.line(&path.step_line(step)));
            if let Some(office) = step.office.as_deref().and_then(|office| packs.term(office)) {
                let contacts: Vec<_> =
                    self.contacts(step).map(|contact| speech.line(&contact.name_line())).collect();
                let names =
                    if contacts.is_empty() { String::new() } else { format!(": {}", contacts.join("; ")) };
                self.line("cli-path-office", &format!("{}{names}", speech.line(&office.word_line())));
            }
            self.papers("cli-path-needs", &step.needs);
            self.papers("cli-path-gives", &step.gives);
            if let Some(deadline) = step.deadline.as_deref().and_then(|id| packs.deadline(id)) {
                self.line("cli-path-deadline", &speech.line(&deadline.rule_line()));
            }
            if let Some(money) = path.money_line(step) {
                self.line("cli-path-money", &speech.line(&money));
            }
            if let Some(law) = &step.law {
                self.line("cli-path-law", law);
            }
        }
        let titles = path.sheets.iter().filter_map(|id| packs.sheet(id));
        let titles: Vec<String> = titles.map(|sheet| speech.line(&sheet.title_line())).collect();
        if !titles.is_empty() {
            out!("\n{}: {}", speech.text("cli-path-sheets", &[]), titles.join(", "));
            out!("   ordner print ... --sheets {}", path.sheets.join(","));
        }
        speech.say("cli-status-letter", &[]);
    }

    fn line(&self, name: &str, value: &str) {
        out!("   {}: {value}", self.edge.speech.text(name, &[]));
    }

    /// Kinds of document; with a binder each says whether one is filed.
    fn papers(&self, name: &str, ids: &[String]) {
        if ids.is_empty() {
            return;
        }
        let speech = self.edge.speech;
        let named = ids.iter().filter_map(|id| self.packs.document_kind(id)).map(|kind| {
            let there = match &self.filed {
                None => return speech.line(&kind.name_line()),
                Some(filed) if filed.contains(&kind.id) => "cli-path-filed",
                Some(_) => "cli-path-missing",
            };
            format!("{} ({})", speech.line(&kind.name_line()), speech.text(there, &[]))
        });
        self.line(name, &named.collect::<Vec<_>>().join(", "));
    }
}
