//! `ordner verify`: checks that everything filed is still there and unchanged.

use super::Edge;
use crate::arguments::Verify;
use crate::output;
use crate::speech::{Refusal, words_of_finding};

pub fn run(edge: &Edge<'_>, verb: Verify) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    let report = binder.verify()?;
    binder.lock()?;
    if edge.json {
        output::json(&report);
    }
    let (records, files) = (report.records.to_string(), report.files.to_string());
    edge.speech.say("cli-checked", &[("records", &records), ("files", &files)]);
    if report.findings.is_empty() {
        edge.speech.say("cli-all-well", &[]);
        return Ok(());
    }
    for finding in &report.findings {
        let (id, args) = words_of_finding(finding);
        edge.speech.say_with_hint(&id, &args, None);
    }
    Err(Refusal::Said)
}
