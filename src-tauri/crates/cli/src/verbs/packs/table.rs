//! `ordner packs csv` and `apply`: the contacts of a region as a table, and the table back into its file.

use std::path::Path;

use ordner_binder::{BinderError, PackSource, export};
use ordner_packs::{ContentFile, Packs, PacksError, apply_table, contact_table, over_shipped};
use serde_json::json;

use crate::output;
use crate::speech::Refusal;
use crate::verbs::Edge;

/// A table of all contacts of a city has some kilobytes.
const MOST_BYTES: usize = 4 << 20;

pub fn write(edge: &Edge<'_>, folder: &Path, out: &Path) -> Result<(), Refusal> {
    let (files, at) = read(folder)?;
    let text = String::from_utf8_lossy(&files[at].1).into_owned();
    Packs::from_files(over_shipped(files))?;
    let table = contact_table(&text)?;
    export::save(out, &mut table.as_bytes())?;
    edge.speech.say("cli-packs-table", &[("name", &out.display().to_string())]);
    Ok(())
}

pub fn apply(edge: &Edge<'_>, folder: &Path, table: &Path) -> Result<(), Refusal> {
    let (mut files, at) = read(folder)?;
    let name = table.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = std::fs::metadata(table).map_err(|_| BinderError::FileNotThere { name: name.clone() })?.len();
    if size > MOST_BYTES as u64 {
        return Err(PacksError::TooLarge { file: name, limit_kib: MOST_BYTES / 1024 }.into());
    }
    let bytes = std::fs::read(table).map_err(|_| BinderError::FileNotReadable { name: name.clone() })?;
    let text = String::from_utf8_lossy(&files[at].1).into_owned();
    let applied = apply_table(&text, &bytes, &name, edge.today)?;
    files[at].1 = applied.text.clone().into_bytes();
    // Nothing is kept that the binder would not take.
    if let Err(mistakes) = Packs::check(over_shipped(files)) {
        for mistake in mistakes.iter() {
            edge.speech.refuse(&Refusal::from(mistake.clone()));
        }
        return Err(Refusal::Edge("error-cli-table-not-applied"));
    }
    if !applied.changed.is_empty() {
        export::save(&folder.join("contacts.toml"), &mut applied.text.as_bytes())?;
    }
    if edge.json {
        output::json(&json!({ "changed": applied.changed }));
    } else {
        for (id, keys) in &applied.changed {
            out!("{id}: {}", keys.join(", "));
        }
    }
    edge.speech.say("cli-packs-applied", &[("count", &applied.changed.len().to_string())]);
    Ok(())
}

/// The files of a region's folder, and which of them holds its contacts.
fn read(folder: &Path) -> Result<(Vec<ContentFile>, usize), Refusal> {
    let PackSource::Folder { files, .. } = PackSource::read(folder)? else {
        return Err(Refusal::Edge("error-cli-not-one-region"));
    };
    if !folder.join("contacts.toml").is_file() {
        return Err(Refusal::Edge("error-cli-not-one-region"));
    }
    let at = files.iter().position(|(path, _)| path.ends_with("/contacts.toml"));
    at.map(|at| (files, at)).ok_or(Refusal::Edge("error-cli-not-one-region"))
}
