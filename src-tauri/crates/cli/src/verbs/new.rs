//! `ordner new`: makes an empty binder and gives its recovery code once.

use ordner_binder::{Binder, Content, PackSource, Profile};
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
    let own = verb.from.as_deref().map(PackSource::read).transpose()?;
    let with_own = own.as_ref().map(Content::with_packs).transpose()?;
    let content = with_own.as_ref().unwrap_or(edge.content);
    content.packs.pack(&verb.pack)?;
    if let Some(own) = &own {
        verb.trust.meant().check(own, |_| Ok(false))?;
    }
    for language in &verb.lang {
        edge.content.locales.language(language)?;
    }
    if verb.binder.exists() {
        return Err(ordner_vault::VaultError::AlreadyExists.into());
    }
    edge.refuse_recovery_file(verb.recovery_out.as_deref())?;
    let passphrase = edge.secrets.new_passphrase(edge.speech)?;
    let code = RecoveryCode::generate(surroundings());
    let profile = Profile { name, pack: verb.pack, languages: verb.lang, sample: false, status: None };
    let shown = edge.hand_out(&code, verb.recovery_out.as_deref(), || {
        let mut binder = Binder::create(&verb.binder, &passphrase, &code, profile, content, surroundings())?;
        if let Some(own) = &own {
            binder.take_in_pack(own, verb.trust.meant(), edge.today, edge.content)?;
        }
        binder.lock()?;
        Ok(())
    })?;
    if edge.json {
        output::json(&json!({ "binder": verb.binder, "recovery_code": shown }));
    } else if let Some(code) = &shown {
        out!("{code}");
    }
    edge.speech.say("cli-made", &[("name", &verb.binder.display().to_string())]);
    edge.speech.say(if shown.is_some() { "cli-recovery-shown" } else { "cli-recovery-written" }, &[]);
    Ok(())
}
