//! `ordner access`: other people's keys.

use chrono::DateTime;

use super::Edge;
use crate::arguments::{Access, AccessAction};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Access) -> Result<(), Refusal> {
    match verb.action {
        AccessAction::Add { key, name } => {
            let key = key.parse::<ordner_vault::Recipient>()?;
            let (mut binder, current) = edge.open_shown(&verb.binder)?;
            let given = binder.give_access(current.secret(), &name, &key)?;
            binder.lock()?;
            show(edge, std::slice::from_ref(&given));
            edge.speech.say("cli-access-given", &[("name", &given.name)]);
        }
        AccessAction::List => {
            let binder = edge.open(&verb.binder)?;
            let everybody = binder.accesses()?;
            binder.lock()?;
            show(edge, &everybody);
            if everybody.is_empty() {
                edge.speech.say("cli-access-nobody", &[]);
            }
            for access in everybody.iter().filter(|access| !access.opens) {
                edge.speech.say("cli-access-without-key", &[("name", &access.name)]);
            }
        }
        AccessAction::Remove { name } => {
            let mut binder = edge.open(&verb.binder)?;
            let removed = binder.take_access_away(&name)?;
            binder.lock()?;
            show(edge, &[]);
            edge.speech.say("cli-access-removed", &[("name", &removed.name)]);
        }
    }
    Ok(())
}

fn show(edge: &Edge<'_>, everybody: &[ordner_vault::Access]) {
    if edge.json {
        return output::json(&everybody);
    }
    for access in everybody {
        let since = DateTime::from_timestamp_millis(access.since).unwrap_or_default().date_naive();
        out!("{}  {}  {since}  {}", &access.id[..8], access.name, access.recipient);
    }
}
