//! A letter came: what it looks like, and what to do. Nothing is stored unless somebody asks for it, and no binder need be
//! open.

use ordner_binder::{Letter, Placement, Profile, Triage};
use ordner_packs::{Look, RegisterId, Sign};
use strum::VariantArray;
use tauri::AppHandle;

use super::file_papers;
use crate::dialogs;
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    AddedView, ChoiceView, KeptLetterView, LooksView, SignView, SignsView, TriageRequest, TriageView,
};
use crate::words::{self, Words};

/// The lettered sheet group of letters.
const LETTERS: &str = "d";

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

/// Files the photos of the letter as one paper, with what the envelope and the letterhead told; none when the dialog was
/// cancelled. The only thing of a triage that is kept, and only when somebody asks for it.
#[tauri::command]
pub async fn keep_letter(app: AppHandle, request: TriageRequest) -> Result<Option<KeptLetterView>, Error> {
    let (way, office) = work(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let packs = binder.packs(&shell.content);
        let triage = Triage::of(&request.seen, packs.pack(&binder.profile().pack)?, packs, today())?;
        Ok((triage.way(), triage.sender.map(|contact| contact.id.clone())))
    })
    .await?;
    let paths = dialogs::pick_papers(&app).await;
    if paths.is_empty() {
        return Ok(None);
    }
    let placement = Placement { office, ..Placement::in_register(RegisterId(LETTERS.to_owned())) };
    let AddedView { filed, refused } = file_papers(&app, paths, placement).await?;
    let Some((first, others)) = filed.split_first() else {
        return Ok(Some(KeptLetterView { letter: None, refused }));
    };
    let id = first.id.clone();
    let others: Vec<String> = others.iter().map(|one| one.id.clone()).collect();
    let letter = change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        if !others.is_empty() {
            binder.combine(&id, &others, &shell.content)?;
        }
        let letter = Letter { way, ..Letter::default() };
        let document = binder.write_letter(&id, Some(letter), today(), &shell.content)?;
        Ok(words::document(&id, &document, binder.packs(&shell.content)))
    })
    .await?;
    Ok(Some(KeptLetterView { letter: Some(letter), refused }))
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
