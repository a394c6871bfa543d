//! `ordner packs import`, `choose` and `changes`: packs inside a binder, and what they made different.

use std::path::Path;

use ordner_binder::{Content, PackSource, Trust, register_id};
use ordner_packs::{Change, ChangeKind};
use serde_json::json;

use crate::output;
use crate::speech::Refusal;
use crate::verbs::Edge;

pub fn import(edge: &Edge<'_>, folder: &Path, place: &Path, trust: Trust<'_>) -> Result<(), Refusal> {
    let source = PackSource::read(place)?;
    // What is broken is told before a passphrase is asked for.
    Content::with_packs(&source)?;
    let mut binder = edge.open(folder)?;
    let taken = binder.take_in_pack(&source, trust, edge.today, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({ "regions": taken.regions, "changes": taken.changes }));
    } else {
        show(edge, &taken.changes);
    }
    edge.speech.say("cli-packs-taken-in", &[("names", &taken.regions.join(", "))]);
    Ok(())
}

pub fn choose(edge: &Edge<'_>, folder: &Path, region: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let changes = binder.choose_pack(region, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({ "region": region, "changes": changes }));
    } else {
        show(edge, &changes);
    }
    edge.speech.say("cli-packs-chosen", &[("name", region)]);
    Ok(())
}

pub fn changes(edge: &Edge<'_>, folder: &Path, register: Option<String>) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let register = register.map(|typed| register_id(binder.packs(edge.content), &typed)).transpose()?;
    let mut packs = binder.own_packs()?;
    if let Some(mistakes) = binder.refused_packs() {
        for mistake in mistakes.iter() {
            edge.speech.refuse(&Refusal::from(mistake.clone()));
        }
        edge.speech.say("cli-packs-not-used", &[]);
    }
    binder.lock()?;
    for (_, pack) in &mut packs {
        pack.changes.retain(|change| register.as_ref().is_none_or(|register| change.register == *register));
    }
    if edge.json {
        let packs: Vec<_> = packs.iter().map(|(id, pack)| json!({ "region": id, "pack": pack })).collect();
        output::json(&packs);
        return Ok(());
    }
    for (region, pack) in &packs {
        out!("{region} · {} · {}", pack.stand, pack.comment.as_deref().unwrap_or_default());
        show(edge, &pack.changes);
    }
    if packs.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    }
    Ok(())
}

/// One line for each difference, register by register.
fn show(edge: &Edge<'_>, changes: &[Change]) {
    for change in changes {
        let id = match change.kind {
            ChangeKind::Added => "cli-change-added",
            ChangeKind::Changed => "cli-change-changed",
            ChangeKind::Checked => "cli-change-checked",
            ChangeKind::Retired => "cli-change-retired",
            ChangeKind::Removed => "cli-change-removed",
            ChangeKind::Renamed => "cli-change-renamed",
        };
        let (register, fields) = (change.register.0.to_uppercase(), change.fields.join(", "));
        let values = [("register", register.as_str()), ("name", &change.name), ("fields", &fields)];
        out!("{}", edge.speech.text(id, &values));
    }
}
