//! `ordner triage`: what to do about a letter that somebody only looked at. Nothing is stored.

use ordner_binder::Triage;
use ordner_packs::Look;
use serde_json::json;

use super::Edge;
use super::deadline::contact_line;
use crate::arguments::Triage as Asked;
use crate::bilingual::pens;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Asked) -> Result<(), Refusal> {
    let packs = &edge.content.packs;
    if verb.sign.is_empty() {
        list(edge);
        return Ok(());
    }
    let triage = Triage::of(&verb.sign, packs.pack(&verb.pack)?, packs, edge.today)?;
    if edge.json {
        output::json(&json!({
            "urgency": triage.urgency, "advice": triage.advice, "seen": triage.seen, "see": triage.see,
        }));
        return Ok(());
    }
    let pens = pens(edge);
    if let Some(advice) = triage.advice {
        for pen in &pens {
            out!("=>  {}\n    {}", pen.of(&advice.title_line()), pen.of(&advice.act_line()));
        }
        out!();
        for line in &advice.reply {
            out!("    {}\n    {}", line.de, line.en);
        }
        out!();
    }
    for sign in &triage.seen {
        for pen in &pens {
            out!("{}: {}", pen.of(&sign.name_line()), pen.of(&sign.why_line()));
        }
        let stand = pens[0].date(sign.fact.stand);
        out!("{}", pens[0].say("deadline-source", &[("source", &sign.fact.source), ("stand", &stand)]));
    }
    out!();
    for contact in &triage.see {
        out!("    {}", contact_line(contact, &pens[0]));
    }
    for pen in &pens {
        out!("{}", pen.say("triage-delete", &[]));
    }
    Ok(())
}

/// All signs, by what they are.
fn list(edge: &Edge<'_>) {
    let signs = edge.content.packs.signs();
    if edge.json {
        output::json(&signs);
        return;
    }
    let pens = pens(edge);
    let mut look: Option<Look> = None;
    for sign in signs {
        if look != Some(sign.look) {
            let name: &'static str = sign.look.into();
            let [first, second] = pens.each_ref().map(|pen| pen.say(&format!("triage-look-{name}"), &[]));
            out!("{first} / {second}");
            look = Some(sign.look);
        }
        out!("  {:<18} {} / {}", sign.id, pens[0].of(&sign.name_line()), pens[1].of(&sign.name_line()));
    }
}
