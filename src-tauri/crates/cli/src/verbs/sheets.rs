//! `ordner sheets`: every sheet that can be printed, with its name: those of a binder, and those asked for by name or set.

use ordner_binder::SheetId;
use serde::Serialize;

use super::Edge;
use crate::arguments::Sheets;
use crate::output;
use crate::speech::Refusal;

#[derive(Serialize)]
struct Listed<'a> {
    name: String,
    title: String,
    /// Names of the answers it shows, for `ordner fill`.
    slots: Vec<&'a str>,
}

pub fn run(edge: &Edge<'_>, verb: Sheets) -> Result<(), Refusal> {
    let packs = &edge.content.packs;
    let pack = packs.pack(&verb.pack)?;
    let mut listed = Vec::new();
    for sheet in SheetId::all(packs).into_iter().chain(SheetId::apart(packs)) {
        let title = sheet.title(packs, pack, &edge.content.locales, edge.speech.language())?;
        let name = sheet.name();
        let slots = packs.sheet(&name).map(|form| form.slots().collect()).unwrap_or_default();
        listed.push(Listed { name, title, slots });
    }
    if edge.json {
        output::json(&listed);
    } else {
        for Listed { name, title, .. } in &listed {
            out!("{name:<24}{title}");
        }
    }
    Ok(())
}
