//! `ordner sheets`: every sheet that can be printed, with its name.

use ordner_binder::SheetId;
use serde::Serialize;

use super::Edge;
use crate::arguments::Sheets;
use crate::output;
use crate::speech::Refusal;

#[derive(Serialize)]
struct Listed {
    name: String,
    title: String,
}

pub fn run(edge: &Edge<'_>, verb: Sheets) -> Result<(), Refusal> {
    let packs = &edge.content.packs;
    let pack = packs.pack(&verb.pack)?;
    let mut listed = Vec::new();
    for sheet in SheetId::all(packs) {
        let title = sheet.title(packs, pack, &edge.content.locales, edge.speech.language())?;
        listed.push(Listed { name: sheet.name(), title });
    }
    if edge.json {
        output::json(&listed);
    } else {
        listed.iter().for_each(|sheet| println!("{:<24}{}", sheet.name, sheet.title));
    }
    Ok(())
}
