//! `ordner fill`: answers for the sheets, each under the name of its slot.

use serde_json::json;

use super::Edge;
use crate::arguments::Fill;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Fill) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    match verb.slot {
        Some(slot) => {
            let text = verb.text.unwrap_or_default();
            binder.set_entry(&slot, &text, &edge.content.packs)?;
            let said = if text.trim().is_empty() { "cli-entry-removed" } else { "cli-entry-set" };
            edge.speech.say(said, &[("name", &slot)]);
        }
        None => {
            let entries = binder.entries()?;
            if edge.json {
                let entries: serde_json::Map<_, _> =
                    entries.into_iter().map(|(slot, words)| (slot, json!(words))).collect();
                output::json(&entries);
            } else if entries.is_empty() {
                edge.speech.say("cli-nothing-found", &[]);
            } else {
                entries.iter().for_each(|(slot, words)| out!("{slot:<24}{words}"));
            }
        }
    }
    binder.lock()?;
    Ok(())
}
