//! A letter came: what it looks like, and what to do. Nothing is stored, and no binder need be open.

use ordner_binder::{Profile, Triage};
use ordner_packs::{Look, Sign};
use strum::VariantArray;
use tauri::AppHandle;

use crate::error::Error;
use crate::session::today;
use crate::shell::work;
use crate::views::{ChoiceView, LooksView, SignView, SignsView, TriageRequest, TriageView};
use crate::words::Words;

/// Everything that can be seen on a letter, and the regions whose contacts can be named.
#[tauri::command]
pub async fn signs(app: AppHandle) -> Result<SignsView, Error> {
    work(&app, |shell| {
        let choice = shell.settings().languages();
        let words = shell.own_words(Profile::DEFAULT_PACK, &choice)?;
        let signs = words.packs.signs();
        let looks = Look::VARIANTS.iter().map(|look| {
            let name: &'static str = look.into();
            LooksView {
                title: words.said(&format!("triage-look-{name}")),
                signs: signs
                    .iter()
                    .filter(|sign| sign.look == *look)
                    .map(|sign| self::sign(words, sign))
                    .collect(),
            }
        });
        let packs = words.packs.packs().iter();
        let regions =
            packs.map(|pack| ChoiceView { id: pack.id.clone(), name: words.spoken(&pack.name_line()) });
        // A region of the binder's own packs is not among those a guest can choose.
        let home = shell.session().binder().ok().map(|binder| binder.profile().pack.clone());
        let home = home.filter(|home| words.packs.pack(home).is_ok());
        let region = home.unwrap_or_else(|| Profile::DEFAULT_PACK.to_owned());
        Ok(SignsView { looks: looks.collect(), regions: regions.collect(), region })
    })
    .await
}

/// What to do about a letter on which this is seen.
#[tauri::command]
pub async fn triage(app: AppHandle, request: TriageRequest) -> Result<TriageView, Error> {
    work(&app, move |shell| {
        let choice = shell.settings().languages();
        let words = shell.own_words(&request.region, &choice)?;
        let triage = Triage::of(&request.seen, words.pack, words.packs, today())?;
        let urgency: &'static str = triage.urgency.into();
        let reply = |line: &ordner_packs::Line| words.line(format!("triage-{}", line.id), &line.de, &line.en);
        Ok(TriageView {
            urgency: urgency.to_owned(),
            title: triage.advice.map(|advice| words.spoken(&advice.title_line())),
            act: triage.advice.map(|advice| words.spoken(&advice.act_line())),
            reply: triage.advice.iter().flat_map(|advice| &advice.reply).map(reply).collect(),
            seen: triage.seen.iter().map(|seen| sign(words, seen)).collect(),
            see: triage.see.iter().map(|contact| words.contact(contact)).collect(),
        })
    })
    .await
}

fn sign(words: Words<'_>, sign: &Sign) -> SignView {
    SignView {
        id: sign.id.clone(),
        icon: sign.icon.clone(),
        name: words.spoken(&sign.name_line()),
        why: words.spoken(&sign.why_line()),
        law: sign.law.clone(),
        fact: words.fact(&sign.fact),
    }
}
