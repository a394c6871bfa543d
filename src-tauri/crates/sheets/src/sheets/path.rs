//! A path as a guided list on paper: in one situation of life, which paper comes from where and what it opens.
//!
//! The window shows the same path with the contacts of the town; on paper each step has a box, the office with its
//! phone, and the day the fact was checked when it is old. A step whose papers are filed is ticked. Deliberately not
//! here: the days of deadlines, which need a date (see the sheet `deadlines`).

use ordner_packs::{Contact, LifePath, PathStep};

use crate::galley::{Detail, Galley};
use crate::job::Job;
use crate::page::Role;
use crate::sheet_id::SheetId;
use crate::sheets::form::{no_contact, titles_of};
use crate::sheets::register::stand;
use crate::words::{Text, Words};
use crate::{Mark, SheetsError};

/// The icon beside its title.
const ICON: &str = "plan";

/// So many offices of one kind are named at a step.
const MOST_OFFICES: usize = 4;

/// Lines for notes at its end.
const NOTES: usize = 4;

/// Sets a path.
pub(crate) fn set(job: &Job<'_>, id: &str, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let path = job.packs.path(id).ok_or_else(|| SheetId::Path(id.to_owned()).unknown())?;
    let words = galley.words;
    galley.title(ICON, None, &titles(words, path))?;
    let about = path.about_line();
    galley.about(&words.content(&about.id, about.de, about.en))?;
    if !path.has.is_empty() {
        let name = words.say("sheet-path-has");
        let node = galley.node(Role::P);
        let details = [Detail { name, value: kinds(job, words, &path.has) }];
        let block = galley.details(node, &details, crate::frame::LEFT)?;
        galley.push(block.after(4.0));
    }
    galley.space(5.0);
    no_contact(job, galley)?;
    galley.legend()?;
    let list = galley.node(Role::L);
    for step in &path.steps {
        let said = path.step_line(step);
        let texts = words.content(&said.id, said.de, said.en);
        let mut remarks = Vec::new();
        if let Some(deadline) = step.deadline.as_deref().and_then(|id| job.packs.deadline(id)) {
            let rule = deadline.rule_line();
            remarks.push(words.content(&rule.id, rule.de, rule.en));
        }
        if let Some(money) = path.money_line(step) {
            remarks.push(words.content(&money.id, money.de, money.en));
        }
        galley.check(list, mark(job, step), &texts, &remarks, &details(job, words, step))?;
    }
    again(job, path, galley)?;
    let notes = words.say("sheet-notes");
    galley.heading(&notes)?;
    galley.ruled(NOTES);
    Ok(())
}

/// The situation in each language.
pub(crate) fn titles(words: Words<'_>, path: &LifePath) -> Vec<Text> {
    let title = path.title_line();
    words.content(&title.id, title.de, title.en)
}

/// Done when all papers are filed that a person has after it.
fn mark(job: &Job<'_>, step: &PathStep) -> Mark {
    let filed = job.answers.filed_kinds.as_ref();
    let is_filed = |kind: &String| filed.is_some_and(|filed| filed.contains(kind));
    if !step.gives.is_empty() && step.gives.iter().all(is_filed) { Mark::Done } else { Mark::Open }
}

/// Where, with which papers, for which papers, by which law.
fn details(job: &Job<'_>, words: Words<'_>, step: &PathStep) -> Vec<Detail> {
    let mut details = Vec::new();
    if let Some(office) = step.office.as_deref() {
        details.extend(job.packs.term(office).map(|term| {
            let named = |contact: &Contact| match &contact.phone {
                Some(phone) => format!("{}, {phone}", contact.name.de),
                None => contact.name.de.clone(),
            };
            // Where a town has several, such as schools, each is worth a call.
            let named: Vec<String> = job.pack.offices(office).take(MOST_OFFICES).map(named).collect();
            let value = if named.is_empty() { term.de.clone() } else { named.join("; ") };
            Detail { name: words.say("sheet-item-office"), value: words.german(&value).into_iter().collect() }
        }));
    }
    for (name, ids) in [("sheet-item-needs", &step.needs), ("sheet-path-gives", &step.gives)] {
        if !ids.is_empty() {
            details.push(Detail { name: words.say(name), value: kinds(job, words, ids) });
        }
    }
    if let Some(law) = step.law.as_deref().and_then(|law| words.german(law)) {
        details.push(Detail { name: words.say("sheet-item-law"), value: vec![law] });
    }
    if step.fact.is_stale(job.today) || step.fact.is_unchecked() {
        details.push(stand(job, words, &step.fact));
    }
    details
}

/// The sheets to print anew when it begins.
fn again(job: &Job<'_>, path: &LifePath, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let words = galley.words;
    let sheets: Vec<Vec<Text>> = path
        .sheets
        .iter()
        .filter_map(|id| job.packs.sheet(id))
        .map(|sheet| titles_of(words, sheet))
        .collect();
    if sheets.is_empty() {
        return Ok(());
    }
    galley.heading(&words.say("sheet-path-print"))?;
    let list = galley.node(Role::L);
    sheets.iter().try_for_each(|titles| galley.check(list, Mark::Open, titles, &[], &[]))
}

fn kinds(job: &Job<'_>, words: Words<'_>, ids: &[String]) -> Vec<Text> {
    let known = ids.iter().filter_map(|id| job.packs.document_kind(id));
    words.list(known.map(|kind| (format!("document-{}", kind.id), &kind.name)))
}
