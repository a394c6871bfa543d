//! `ordner packs new`: the blank folder of a new city. Also how the other verbs write into a volunteer's folder.

use std::path::Path;

use ordner_binder::export;
use ordner_packs::template;

use crate::speech::Refusal;
use crate::verbs::Edge;

pub fn new(edge: &Edge<'_>, folder: &Path, name: &str, inherits: &str) -> Result<(), Refusal> {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let files = template(&id, name, inherits, edge.today).ok_or(Refusal::Edge("error-cli-no-region-name"))?;
    if folder.exists() {
        return Err(Refusal::Edge("error-cli-folder-exists"));
    }
    edge.content.packs.pack(inherits)?;
    std::fs::create_dir(folder).map_err(|_| ordner_binder::BinderError::NotSaved { name: id })?;
    for (path, bytes) in files {
        let file = path.rsplit('/').next().unwrap_or_default();
        export::save(&folder.join(file), &mut bytes.as_slice())?;
    }
    edge.speech.say("cli-packs-made", &[("name", &folder.display().to_string())]);
    Ok(())
}
