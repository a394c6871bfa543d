//! `ordner shares`: three sheets of paper, any two of which open the binder.

use ordner_binder::{Binder, export, print_shares};
use ordner_vault::{JointCode, Share};
use serde_json::json;

use super::{Edge, surroundings};
use crate::arguments::Shares;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Shares) -> Result<(), Refusal> {
    let places: Vec<_> = [&verb.out, &verb.shares_out].into_iter().flatten().collect();
    places.iter().try_for_each(|place| edge.refuse_recovery_file(Some(place)))?;
    let (binder, current) = edge.open_shown(&verb.binder)?;
    let (joint, shares) = JointCode::deal(surroundings());
    // On paper first: shares that are in force and nowhere written down would end the ones before for nothing.
    let saved = write(edge, &binder, &verb, &shares)
        .and_then(|()| Ok(binder.change_shares(current.secret(), &joint)?));
    if saved.is_err() {
        // Sheets that open nothing must not be taken for ones that do.
        places.iter().for_each(|place| drop(std::fs::remove_file(place)));
    }
    saved?;
    binder.lock()?;
    let shown = places.is_empty().then(|| shares.each_ref().map(line));
    if edge.json {
        output::json(&json!({ "binder": verb.binder, "shares": shown }));
    } else if shown.is_some() {
        out!("{}", lines(&shares).trim_end());
    }
    edge.speech.say("cli-shares-made", &[]);
    edge.speech.say(if shown.is_some() { "cli-shares-shown" } else { "cli-shares-written" }, &[]);
    Ok(())
}

fn write(edge: &Edge<'_>, binder: &Binder, verb: &Shares, shares: &[Share; 3]) -> Result<(), Refusal> {
    if let Some(place) = &verb.out {
        let profile = binder.profile();
        let printed = print_shares(shares, &profile.pack, &profile.languages, edge.today, edge.content)?;
        export::save(place, &mut printed.pdf.as_slice())?;
    }
    if let Some(place) = &verb.shares_out {
        export::save(place, &mut lines(shares).as_bytes())?;
    }
    Ok(())
}

fn line(share: &Share) -> String {
    share.groups().join(" ")
}

fn lines(shares: &[Share; 3]) -> String {
    shares.iter().map(|share| line(share) + "\n").collect()
}
