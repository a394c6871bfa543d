//! `ordner new`: makes an empty binder and gives its recovery code once.

use ordner_binder::{Binder, BinderError, Profile, export};
use ordner_vault::RecoveryCode;
use serde_json::json;

use super::{Edge, surroundings};
use crate::arguments::New;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: New) -> Result<(), Refusal> {
    let from_folder =
        || verb.binder.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = verb.name.unwrap_or_else(from_folder);
    edge.content.packs.pack(&verb.pack)?;
    for language in &verb.lang {
        edge.content.locales.language(language)?;
    }
    if verb.binder.exists() {
        return Err(ordner_vault::VaultError::AlreadyExists.into());
    }
    if verb.recovery_out.as_ref().is_some_and(|place| place.exists()) {
        // An old recovery file may be the only way into another binder.
        return Err(Refusal::Edge("error-cli-recovery-file-exists"));
    }
    let passphrase = edge.secrets.new_passphrase(edge.speech)?;
    let code = RecoveryCode::generate(surroundings());
    let profile = Profile { name, pack: verb.pack, languages: verb.lang, sample: false };
    let printed = code.groups().join(" ");
    // The code reaches its file before the binder exists: a binder whose code was lost on a full disk would be worse
    // than a code without a binder.
    if let Some(place) = &verb.recovery_out {
        export::save(place, &mut format!("{printed}\n").as_bytes())?;
    }
    let made = Binder::create(&verb.binder, &passphrase, &code, profile, edge.content, surroundings());
    let binder = match (made, &verb.recovery_out) {
        (Ok(binder), _) => binder,
        (Err(error), Some(place)) => {
            let name = place.display().to_string();
            std::fs::remove_file(place).map_err(|_| BinderError::NotSaved { name })?;
            return Err(error.into());
        }
        (Err(error), None) => return Err(error.into()),
    };
    binder.lock()?;
    let shown = verb.recovery_out.is_none().then_some(printed);
    if edge.json {
        output::json(&json!({ "binder": verb.binder, "recovery_code": shown }));
    } else if let Some(code) = &shown {
        println!("{code}");
    }
    edge.speech.say("cli-made", &[("name", &verb.binder.display().to_string())]);
    edge.speech.say(if shown.is_some() { "cli-recovery-shown" } else { "cli-recovery-written" }, &[]);
    Ok(())
}
