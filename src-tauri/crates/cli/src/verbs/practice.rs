//! `ordner practice`: shows what a backup would bring back, and proves it, without writing anything.

use ordner_vault::Watch;

use super::Edge;
use crate::arguments::Practice;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Practice) -> Result<(), Refusal> {
    let shown = edge.shown(&verb.backup, verb.recovery_file.as_deref())?;
    let practice = ordner_binder::practice(&verb.backup, shown.secret(), &Watch::default())?;
    if edge.json {
        output::json(&practice);
    } else {
        for document in &practice.documents {
            let mark = if document.left_out == 0 { " " } else { "!" };
            out!("{mark} {:>2}  {}", document.register, document.title);
        }
    }
    let (day, files) = (edge.speech.date(practice.made), practice.checked.files.to_string());
    let words = [("name", practice.name.as_str()), ("day", &day), ("files", &files)];
    edge.speech.say("cli-practised", &words);
    if practice.checked.left_out > 0 {
        edge.speech.say("cli-backup-left-out", &[]);
    }
    Ok(())
}
