//! `ordner history`: what was changed when. Who is not known.

use ordner_locale::without_isolates;
use serde_json::json;

use super::Edge;
use crate::arguments::History;
use crate::output::{self, moment};
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: History) -> Result<(), Refusal> {
    let binder = edge.open(&verb.binder)?;
    let (subject, moments) = binder.history(&verb.id)?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({ "subject": subject, "moments": moments }));
        return Ok(());
    }
    let (locales, language) = edge.speech.words();
    for one in &moments {
        out!("{}  {}", moment(one.at), one.headline(locales, language));
        for line in one.lines(locales, language) {
            out!("    {}", without_isolates(&line));
        }
    }
    Ok(())
}
