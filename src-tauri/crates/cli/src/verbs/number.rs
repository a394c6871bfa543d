//! `ordner number`: the wallet of numbers. A number that does not fit is kept, and said to be doubtful.

use std::path::Path;

use ordner_binder::Number;
use ordner_packs::Packs;
use ordner_rules::numbers::{Checked, grouped};
use serde::Serialize;

use super::Edge;
use crate::arguments::{NumberAction, NumberFields, NumberVerb};
use crate::bilingual::pens;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: NumberVerb) -> Result<(), Refusal> {
    match verb.action {
        NumberAction::Kinds => {
            kinds(edge);
            Ok(())
        }
        NumberAction::List => list(edge, &verb.binder),
        NumberAction::Add { kind, value, fields } => {
            save(edge, &verb.binder, None, Some(kind), Some(value), fields)
        }
        NumberAction::Edit { id, value, fields } => save(edge, &verb.binder, Some(&id), None, value, fields),
        NumberAction::Remove { id } => remove(edge, &verb.binder, &id),
    }
}

/// A number as it is shown.
#[derive(Serialize)]
struct NumberOut<'a> {
    id: &'a str,
    #[serde(flatten)]
    number: &'a Number,
    check: Checked,
}

fn kinds(edge: &Edge<'_>) {
    let kinds = edge.content.packs.numbers();
    if edge.json {
        output::json(&kinds);
    } else {
        let [first, second] = pens(edge);
        for kind in kinds {
            let name = kind.name_line();
            let stands_on = second.of(&kind.stands_on_line());
            out!("  {:<20} {} / {} ({stands_on})", kind.id, first.of(&name), second.of(&name));
        }
    }
}

fn list(edge: &Edge<'_>, folder: &Path) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let numbers = binder.numbers()?;
    let packs = binder.packs(edge.content);
    let out: Vec<NumberOut<'_>> =
        numbers.iter().map(|(id, number)| NumberOut { id, number, check: number.checked(packs) }).collect();
    if edge.json {
        output::json(&out);
    } else if out.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        out.iter().for_each(|one| out!("{}", line(edge, packs, one)));
    }
    binder.lock()?;
    Ok(())
}

fn save(
    edge: &Edge<'_>,
    folder: &Path,
    id: Option<&str>,
    kind: Option<String>,
    value: Option<String>,
    fields: NumberFields,
) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let before = id.map(|id| binder.number(id)).transpose()?;
    let known = before.as_ref().map(|(id, _)| id.clone());
    let before = before.map(|(_, number)| number);
    let old = |field: fn(&Number) -> Option<&String>| before.as_ref().and_then(field).cloned();
    let number = Number {
        kind: kind.or(old(|before| Some(&before.kind))).unwrap_or_default(),
        value: value.or(old(|before| Some(&before.value))).unwrap_or_default(),
        person: fields.person.or(old(|before| before.person.as_ref())),
        paper: fields.paper.or(old(|before| before.paper.as_ref())),
        document: fields.document.or(old(|before| before.document.as_ref())),
    };
    let (id, number) = binder.save_number(known.as_deref(), number, edge.content)?;
    let packs = binder.packs(edge.content);
    let check = number.checked(packs);
    let out = NumberOut { id: &id, number: &number, check };
    if edge.json {
        output::json(&out);
    } else {
        out!("{}", line(edge, packs, &out));
    }
    binder.lock()?;
    edge.speech.say("cli-number-saved", &[]);
    if let Checked::Doubtful(_) = check {
        edge.speech.say("cli-number-look-again", &[]);
    }
    Ok(())
}

fn remove(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    binder.remove_number(id)?;
    binder.lock()?;
    edge.speech.say("cli-number-removed", &[]);
    Ok(())
}

fn line(edge: &Edge<'_>, packs: &Packs, one: &NumberOut<'_>) -> String {
    let kind = packs.numbers().iter().find(|kind| kind.id == one.number.kind);
    let name = kind.map_or_else(|| one.number.kind.clone(), |kind| edge.speech.line(&kind.name_line()));
    let check = match one.check {
        Checked::Fits => edge.speech.text("number-fits", &[]),
        Checked::NotChecked => edge.speech.text("number-not-checked", &[]),
        Checked::Doubtful(doubt) => {
            let why: &'static str = doubt.into();
            edge.speech.text(&format!("number-doubt-{why}"), &[])
        }
    };
    let value = grouped(kind.and_then(|kind| kind.check), &one.number.value);
    let known = [&one.number.person, &one.number.paper, &one.number.document];
    let rest: String = known.into_iter().flatten().map(|text| format!(" · {text}")).collect();
    format!("{}  {name}: {value}{rest}  [{check}]", one.id)
}
