//! `ordner shelf`: what is due in the binders a counsellor may look into; codes, days and red flags, never a name.

use ordner_binder::{Shelf as Due, export};

use super::Edge;
use crate::arguments::{Shelf, ShelfAction};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Shelf) -> Result<(), Refusal> {
    let ShelfAction::Due { folder, key, csv, out } = verb.action;
    let key = edge.secrets.own_key(&key, edge.speech)?;
    let shelf = Due::due(&folder, &key, edge.today);
    if let Some(place) = &csv {
        shelf.save_counts(place, edge.today, edge.content)?;
    }
    if let Some(place) = &out {
        let languages = [edge.speech.language().clone()];
        let printed = shelf.print(&languages, edge.today, edge.content)?;
        export::save(place, &mut printed.pdf.as_slice())?;
    }
    if edge.json {
        output::json(&shelf);
    } else {
        for line in &shelf.lines {
            let next = line.next.map_or_else(|| "-".to_owned(), |day| day.to_string());
            let flags: Vec<String> = line
                .flags
                .iter()
                .map(|flag| {
                    let name: &'static str = flag.into();
                    edge.speech.text(&format!("shelf-flag-{name}"), &[])
                })
                .collect();
            out!("{}  {next:<10}  {}", line.code, flags.join(", "));
        }
    }
    // The number on the command line; a path could be a name.
    for (number, why) in &shelf.closed {
        let name: &'static str = why.into();
        edge.speech.say(&format!("shelf-closed-{name}"), &[("number", &number.to_string())]);
    }
    edge.speech.say("cli-shelf-seen", &[("count", &shelf.lines.len().to_string())]);
    Ok(())
}
