//! `ordner verify`: checks that everything filed is still there and unchanged, in a binder or in a backup.

use super::{Edge, Opened};
use crate::arguments::Verify;
use crate::output;
use crate::speech::{Refusal, words_of_finding};

pub fn run(edge: &Edge<'_>, verb: Verify) -> Result<(), Refusal> {
    if verb.binder.is_file() {
        return backup(edge, &verb);
    }
    let (report, last_backup) = match edge.open_to_read(&verb.binder, verb.recovery_file.as_deref())? {
        Opened::Whole(mut binder) => {
            let report = binder.verify()?;
            let last = binder.last_backup()?;
            binder.lock()?;
            (report, Some(last))
        }
        Opened::View(binder) => (binder.verify()?, None),
    };
    if edge.json {
        output::json(&report);
    }
    let (records, files) = (report.records.to_string(), report.files.to_string());
    edge.speech.say("cli-checked", &[("records", &records), ("files", &files)]);
    for copy in ordner_binder::copies_beside(&verb.binder) {
        let name = copy.file_name().unwrap_or(copy.as_os_str()).to_string_lossy().into_owned();
        edge.speech.say("cli-copy-beside", &[("name", &name)]);
    }
    match last_backup {
        Some(Some(last)) => edge.speech.say("cli-last-backup", &[("day", &edge.speech.date(last.day))]),
        Some(None) => edge.speech.say("cli-no-backup", &[]),
        None => {}
    }
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

fn backup(edge: &Edge<'_>, verb: &Verify) -> Result<(), Refusal> {
    let shown = edge.shown(&verb.binder, verb.recovery_file.as_deref())?;
    let checked = ordner_binder::verify_bundle(&verb.binder, shown.secret())?;
    if edge.json {
        output::json(&checked);
    }
    let (records, files) = (checked.records.to_string(), checked.files.to_string());
    edge.speech.say("cli-checked", &[("records", &records), ("files", &files)]);
    edge.speech.say(if checked.left_out == 0 { "cli-all-well" } else { "cli-backup-left-out" }, &[]);
    Ok(())
}
