//! `ordner variant`: how a name or a day of birth is written elsewhere, and on which paper.

use std::path::Path;

use ordner_binder::{Variant, VariantOf};
use serde_json::json;

use super::Edge;
use crate::arguments::{NumberFields, TypedVariant, VariantAction, VariantVerb};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: VariantVerb) -> Result<(), Refusal> {
    match verb.action {
        VariantAction::List => list(edge, &verb.binder),
        VariantAction::Add { of, value, fields } => {
            save(edge, &verb.binder, None, Some(of), Some(value), fields)
        }
        VariantAction::Edit { id, value, fields } => save(edge, &verb.binder, Some(&id), None, value, fields),
        VariantAction::Remove { id } => remove(edge, &verb.binder, &id),
    }
}

fn list(edge: &Edge<'_>, folder: &Path) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let variants = binder.variants()?;
    binder.lock()?;
    if edge.json {
        let out = |(id, variant): &(String, Variant)| {
            json!({
                "id": id, "of": variant.of, "value": variant.value, "person": variant.person,
                "paper": variant.paper, "document": variant.document,
            })
        };
        output::json(&variants.iter().map(out).collect::<Vec<_>>());
    } else if variants.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        variants.iter().for_each(|(id, variant)| out!("{}", line(edge, id, variant)));
    }
    Ok(())
}

fn save(
    edge: &Edge<'_>,
    folder: &Path,
    id: Option<&str>,
    of: Option<TypedVariant>,
    value: Option<String>,
    fields: NumberFields,
) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let before = id.map(|id| binder.variant(id)).transpose()?;
    let known = before.as_ref().map(|(id, _)| id.clone());
    let before = before.map(|(_, variant)| variant);
    let old = |field: fn(&Variant) -> Option<&String>| before.as_ref().and_then(field).cloned();
    let variant = Variant {
        of: of.map(Into::into).or(before.as_ref().map(|before| before.of)).unwrap_or(VariantOf::Name),
        value: value.or(old(|before| Some(&before.value))).unwrap_or_default(),
        person: fields.person.or(old(|before| before.person.as_ref())),
        paper: fields.paper.or(old(|before| before.paper.as_ref())),
        document: fields.document.or(old(|before| before.document.as_ref())),
    };
    let (id, variant) = binder.save_variant(known.as_deref(), variant)?;
    binder.lock()?;
    if edge.json {
        output::json(
            &json!({ "id": id, "of": variant.of, "value": variant.value, "paper": variant.paper, "document": variant.document }),
        );
    } else {
        out!("{}", line(edge, &id, &variant));
    }
    edge.speech.say("cli-variant-saved", &[]);
    Ok(())
}

fn remove(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    binder.remove_variant(id)?;
    binder.lock()?;
    edge.speech.say("cli-variant-removed", &[]);
    Ok(())
}

fn line(edge: &Edge<'_>, id: &str, variant: &Variant) -> String {
    let of = match variant.of {
        VariantOf::Name => edge.speech.text("variant-name", &[]),
        VariantOf::BirthDate => edge.speech.text("variant-birth-date", &[]),
    };
    let known = [&variant.person, &variant.paper, &variant.document];
    let rest: String = known.into_iter().flatten().map(|text| format!(" · {text}")).collect();
    format!("{id}  {of}: {}{rest}", variant.value)
}
