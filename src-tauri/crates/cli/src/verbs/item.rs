//! `ordner item`: ticks an item of a checklist.

use serde_json::json;

use super::Edge;
use crate::arguments::Item;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Item) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let mark =
        binder.set_item(&verb.item, verb.state.into(), verb.document.as_deref(), edge.today, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({
            "item": verb.item, "state": mark.state, "changed": mark.changed, "document": mark.document,
        }));
    }
    edge.speech.say("cli-item-set", &[("item", &verb.item)]);
    Ok(())
}
