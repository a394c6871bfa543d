//! `ordner merge`: takes in what another copy of the binder knows more, after showing it.

use ordner_binder::{MergePreview, OtherCopy, What};
use ordner_vault::Watch;
use serde_json::json;

use super::{Edge, Shown};
use crate::arguments::Merge;
use crate::output;
use crate::secrets::Secrets;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Merge) -> Result<(), Refusal> {
    let (mut binder, shown) = edge.open_shown(&verb.binder)?;
    // A copy usually opens with what opens the binder.
    let another = match (&verb.other_passphrase_file, &verb.other_recovery_file) {
        (Some(file), _) => Some(Shown::Passphrase(Secrets::in_file(file)?)),
        (None, Some(file)) => Some(Shown::Code(Secrets::code(Some(file), edge.speech)?)),
        (None, None) => None,
    };
    let secret = another.as_ref().unwrap_or(&shown).secret();
    let other = OtherCopy::open(&verb.other, secret, &Watch::default())?;
    let preview = binder.preview_copy(&other, edge.content)?;
    tell(edge, &preview);
    if verb.look {
        if edge.json {
            output::json(&preview);
        }
        edge.speech.say("cli-merge-only-looked", &[]);
        return Ok(binder.lock().map(drop)?);
    }
    let joined = binder.join_copy(&other, &[])?;
    binder.lock()?;
    if edge.json {
        let action = joined.action.map(|action| action.to_string());
        output::json(
            &json!({ "preview": preview, "action": action, "papers": joined.papers, "lost": joined.lost }),
        );
    }
    for title in &joined.lost {
        edge.speech.say("cli-merge-lost", &[("title", title)]);
    }
    match joined.action {
        Some(_) => edge.speech.say("cli-merged", &[("papers", &joined.papers.to_string())]),
        None => edge.speech.say("cli-merge-nothing", &[]),
    }
    Ok(())
}

/// What comes in, register by register, and what both sides changed.
fn tell(edge: &Edge<'_>, preview: &MergePreview) {
    for register in &preview.registers {
        match &register.register {
            Some(id) => edge.speech.say("cli-merge-register", &[("register", &id.0.to_uppercase())]),
            None => edge.speech.say("cli-merge-no-register", &[]),
        }
        for one in &register.records {
            let words = match one.what {
                What::Made => "cli-merge-made",
                What::Changed => "cli-merge-changed",
                What::Trashed => "cli-merge-removed",
                What::Restored => "cli-merge-restored",
            };
            edge.speech.say(words, &[("title", &one.title)]);
        }
    }
    let (locales, language) = edge.speech.words();
    for conflict in &preview.conflicts {
        let line = conflict.line(locales, language);
        edge.speech.say("cli-merge-conflict", &[("line", &ordner_locale::without_isolates(&line))]);
    }
}
