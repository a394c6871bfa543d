//! `ordner print`: sheets as one PDF, filled from a binder or blank without one.

use ordner_binder::{Content, Edition, Manner, PackSource, PrintRequest, export, print_blank};
use serde_json::json;

use super::{Edge, Opened};
use crate::arguments::Print;
use crate::output;
use crate::speech::{Refusal, words_of_left_out};

/// The pack of blank sheets when none is named.
const DEFAULT_PACK: &str = "dresden";

pub fn run(edge: &Edge<'_>, verb: Print) -> Result<(), Refusal> {
    let manner = Manner {
        reader: verb.reader.into(),
        with_private: verb.private,
        edition: if verb.large { Edition::Large } else { Edition::Standard },
        offset: verb.offset,
    };
    let request = PrintRequest { sheets: verb.sheets, languages: verb.lang, manner, status: verb.status };
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
        Some(folder) => match edge.open_to_read(folder, None)? {
            Opened::Whole(binder) => {
                let printed = binder.print(&request, !verb.blank, edge.today, edge.content)?;
                binder.lock()?;
                printed
            }
            Opened::View(binder) => binder.print(&request, !verb.blank, edge.today, edge.content)?,
        },
    };
    let name = verb.out.display().to_string();
    export::save(&verb.out, &mut printed.pdf.as_slice())?;
    if edge.json {
        output::json(&json!({ "file": verb.out, "pages": printed.pages, "left_out": printed.left_out }));
    }
    for left_out in &printed.left_out {
        let (id, args) = words_of_left_out(left_out);
        edge.speech.say_with_hint(&id, &args, None);
    }
    edge.speech.say("cli-printed", &[("name", &name), ("pages", &printed.pages.to_string())]);
    Ok(())
}
