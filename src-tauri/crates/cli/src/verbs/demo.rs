//! `ordner demo`: makes the sample binder of an invented person.

use ordner_binder::{Binder, SAMPLE_PASSPHRASE};

use super::{Edge, surroundings};
use crate::arguments::Demo;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Demo) -> Result<(), Refusal> {
    let (binder, _) = Binder::demo(&verb.binder, edge.today, edge.content, surroundings())?;
    let count = binder.documents().count();
    binder.lock()?;
    if edge.json {
        output::json(&serde_json::json!({
            "binder": verb.binder, "documents": count, "passphrase": SAMPLE_PASSPHRASE,
        }));
    }
    let (name, count) = (verb.binder.display().to_string(), count.to_string());
    edge.speech
        .say("cli-demo-made", &[("name", &name), ("count", &count), ("passphrase", SAMPLE_PASSPHRASE)]);
    Ok(())
}
