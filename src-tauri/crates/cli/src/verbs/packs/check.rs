//! `ordner packs check`: every mistake with file, line and mend; what should be looked at; how the texts read.

use std::path::Path;

use ordner_binder::PackSource;
use ordner_packs::{ContentFile, MOST_WORDS_DE, MOST_WORDS_EN, PackReport, PacksError, over_shipped};
use serde_json::json;

use crate::output;
use crate::speech::{Refusal, words_of_note};
use crate::verbs::Edge;

pub fn run(edge: &Edge<'_>, place: &Path) -> Result<(), Refusal> {
    let source = PackSource::read(place)?;
    let named = source.named_files();
    let report = PackReport::on(&named, around(source.files()), edge.today);
    let is_named = |error: &&PacksError| {
        error.place().is_none_or(|(file, _)| named.iter().any(|(path, _)| path == file))
    };
    // A reference from a shipped file to a line that was taken out is the mistake of whoever took it out.
    let all = report.mistakes();
    let mistakes: Vec<&PacksError> = match source.named_files().len() == source.files().len() {
        true => all,
        false => all.into_iter().filter(is_named).collect(),
    };
    if edge.json {
        output::json(&json!({
            "files": named.len(), "mistakes": mistakes, "notes": report.notes, "texts": report.texts,
        }));
    } else {
        for figures in &report.texts {
            out!(
                "{:<40} de {:>4.1} ({} ≤ {MOST_WORDS_DE})  en {:>4.1} ({} ≤ {MOST_WORDS_EN})",
                figures.file,
                figures.de.average(),
                figures.de.sentences,
                figures.en.average(),
                figures.en.sentences,
            );
        }
    }
    for note in &report.notes {
        let (id, args) = words_of_note(note);
        edge.speech.say_with_hint(&id, &args, None);
    }
    for mistake in &mistakes {
        edge.speech.refuse(&Refusal::from((*mistake).clone()));
    }
    let (files, count, notes) =
        (named.len().to_string(), mistakes.len().to_string(), report.notes.len().to_string());
    let said = if mistakes.is_empty() { "cli-packs-good" } else { "cli-packs-mistakes" };
    edge.speech.say(said, &[("files", &files), ("count", &count), ("notes", &notes)]);
    if mistakes.is_empty() { Ok(()) } else { Err(Refusal::Said) }
}

/// The files with the shipped ones around them; a whole assets folder stands for itself.
fn around(files: &[ContentFile]) -> Vec<ContentFile> {
    let has = |prefix: &str| files.iter().any(|(path, _)| path.starts_with(prefix));
    if has("registers/") && has("checklists/") && has("packs/de/") {
        files.to_vec()
    } else {
        over_shipped(files.to_vec())
    }
}
