//! `ordner renew-code`: another recovery code, for when the sheet was lost or seen.

use ordner_vault::RecoveryCode;
use serde_json::json;

use super::{Edge, surroundings};
use crate::arguments::RenewCode;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: RenewCode) -> Result<(), Refusal> {
    edge.refuse_recovery_file(verb.recovery_out.as_deref())?;
    let (binder, current) = edge.open_shown(&verb.binder)?;
    let code = RecoveryCode::generate(surroundings());
    let shown = edge
        .hand_out(&code, verb.recovery_out.as_deref(), || Ok(binder.change_code(current.secret(), &code)?))?;
    binder.lock()?;
    if edge.json {
        output::json(&json!({ "binder": verb.binder, "recovery_code": shown }));
    } else if let Some(code) = &shown {
        out!("{code}");
    }
    edge.speech.say("cli-code-renewed", &[]);
    edge.speech.say(if shown.is_some() { "cli-recovery-shown" } else { "cli-recovery-written" }, &[]);
    Ok(())
}
