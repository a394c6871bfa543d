//! `ordner print`: sheets as one PDF, filled from a binder or blank without one.

use ordner_binder::{Content, PackSource, PrintRequest, export, print_blank};
use serde_json::json;

use super::Edge;
use crate::arguments::Print;
use crate::output;
use crate::speech::Refusal;

/// The pack of blank sheets when none is named.
const DEFAULT_PACK: &str = "dresden";

pub fn run(edge: &Edge<'_>, verb: Print) -> Result<(), Refusal> {
    let request = PrintRequest { sheets: verb.sheets, languages: verb.lang };
    let printed = match &verb.binder {
        None => {
            let pack = verb.pack.as_deref().unwrap_or(DEFAULT_PACK);
            match &verb.from {
                None => print_blank(pack, &request, edge.today, edge.content)?,
                Some(place) => {
                    let content = Content::with_packs(&PackSource::read(place)?)?;
                    print_blank(pack, &request, edge.today, &content)?
                }
            }
        }
        Some(folder) => {
            let binder = edge.open(folder)?;
            let printed = binder.print(&request, !verb.blank, edge.today, edge.content)?;
            binder.lock()?;
            printed
        }
    };
    let name = verb.out.display().to_string();
    export::save(&verb.out, &mut printed.pdf.as_slice())?;
    if edge.json {
        output::json(&json!({ "file": verb.out, "pages": printed.pages }));
    }
    edge.speech.say("cli-printed", &[("name", &name), ("pages", &printed.pages.to_string())]);
    Ok(())
}
