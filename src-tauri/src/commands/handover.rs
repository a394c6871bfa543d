//! Handing over: what the owner can choose, the two pages, the sealed file, and the new adviser who has accepted.
//!
//! Not here: opening a bundle that somebody received (see `received`).

use ordner_binder::{
    Binder, Content, HandoverKey, HandoverRequest, Matter, Note, Person as Helper, ReadableBinder,
};
use ordner_rules::{Person, responsible};
use ordner_vault::{Passphrase, Recipient};
use tauri::AppHandle;

use super::care::watch;
use super::print::printable;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, long, surroundings, work};
use crate::views::{
    AdviserRequest, GoalChoiceView, HandOverRequest, HandedOverView, HandoverChoicesView, HandoverWish,
    MatterView, NamedView, OpenMatterView, SavedView, SealRequest,
};
use crate::words::Words;

/// The matters under which a pack names who could be the next adviser.
const ADVICE: [&str; 2] = ["counselling", "social-work"];

/// Everything the owner can choose from.
#[tauri::command]
pub async fn handover_choices(app: AppHandle) -> Result<HandoverChoicesView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        choices(binder, words, &shell.content)
    })
    .await
}

fn choices(
    binder: &ReadableBinder,
    words: Words<'_>,
    content: &Content,
) -> Result<HandoverChoicesView, Error> {
    let matters = binder.open_matters(today(), content)?.into_iter().map(|one| OpenMatterView {
        id: one.id,
        matter: matter(&one.matter),
        private: one.private,
    });
    let goals = binder.plan()?.into_iter().map(|((id, goal), steps)| GoalChoiceView {
        id,
        words: goal.words,
        steps: u32::try_from(steps.len()).unwrap_or(u32::MAX),
    });
    let mut notes = binder.own::<Note>()?;
    notes.sort_by_key(|(_, note)| std::cmp::Reverse(note.day));
    let notes = notes.into_iter().map(|(id, note)| {
        let day = words.choice.first.parse().map(|tag| content.locales.date(&tag, note.day));
        let parts = [day.ok(), note.with, note.topic].into_iter().flatten();
        NamedView { id, name: parts.collect::<Vec<_>>().join(" · ") }
    });
    let person = Person {
        status: words.status.map(|status| status.id.as_str()),
        birth: binder.birth()?,
        since: None,
        hours: None,
    };
    let fits = ADVICE.iter().flat_map(|topic| responsible(words.pack, topic, person, today()));
    let mut receivers: Vec<String> = fits.map(|fit| fit.row.office.de.clone()).collect();
    receivers.dedup();
    let advisers = binder.people(today(), content)?.into_iter();
    let advisers = advisers.filter(|(_, one)| one.is_adviser(words.packs) && !one.has_ended(today()));
    Ok(HandoverChoicesView {
        matters: matters.collect(),
        goals: goals.collect(),
        notes: notes.collect(),
        papers: printable(binder, words.packs),
        receivers,
        advisers: advisers.map(|(id, one): (String, Helper)| NamedView { id, name: one.name }).collect(),
    })
}

/// Saves the two pages alone; none when the dialog was cancelled.
#[tauri::command]
pub async fn print_handover(app: AppHandle, request: HandoverWish) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, move |shell| {
        let request = chosen(request)?;
        Ok(shell.session().binder()?.print_handover(&request, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}

/// Saves what was chosen as one sealed file, and writes down that it was given; none when the dialog was cancelled.
#[tauri::command]
pub async fn hand_over(app: AppHandle, request: HandOverRequest) -> Result<Option<HandedOverView>, Error> {
    let HandOverRequest { wish, seal } = request;
    let (request, seal) = (chosen(wish)?, Seal::of(seal)?);
    // Said before somebody looks for a place.
    let name = work(&app, |shell| {
        shell.session().changing()?;
        Ok(format!("{}.age", shell.say("file-handover")))
    });
    let name = name.await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveHandover, &name).await else { return Ok(None) };
    let saved = dialogs::saved(&place, 2);
    let watch = watch(&app).await?;
    let papers = long(&app, watch, move |shell| {
        let mut session = shell.session();
        let binder: &mut Binder = session.changing()?;
        // What cannot be written down is not handed over either.
        binder.check_handover(&request, today(), &shell.content)?;
        let handed =
            binder.hand_over(&request, seal.key(), &place, today(), &shell.content, surroundings())?;
        binder.note_handover(&request, today(), &shell.content)?;
        Ok(handed.papers)
    })
    .await?;
    super::changed(&app);
    Ok(Some(HandedOverView { name: saved.name, papers: u32::try_from(papers).unwrap_or(u32::MAX) }))
}

/// The new adviser has accepted: the one before stops today.
#[tauri::command]
pub async fn change_adviser(app: AppHandle, request: AdviserRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let AdviserRequest { before, name, organisation, phone } = request;
        let new = Helper { name, organisation, phone, ..Helper::default() };
        let mut session = shell.session();
        session.changing()?.change_adviser(before.as_deref(), new, today(), &shell.content)?;
        Ok(())
    })
    .await
}

/// As the core takes it.
fn chosen(wish: HandoverWish) -> Result<HandoverRequest, Error> {
    let languages = wish.languages.iter().map(|tag| Ok(tag.parse()?));
    Ok(HandoverRequest {
        languages: languages.collect::<Result<_, Error>>()?,
        documents: wish.papers,
        items: wish.matters,
        matters: wish.others.into_iter().map(own_matter).collect(),
        goals: wish.goals,
        notes: wish.notes,
        receiver: wish.receiver,
        purpose: wish.purpose,
        until: wish.until,
    })
}

fn own_matter(typed: MatterView) -> Matter {
    let filled = |words: Option<String>| words.filter(|words| !words.trim().is_empty());
    Matter {
        title: typed.title.trim().to_owned(),
        office: filled(typed.office),
        until: typed.until,
        next: filled(typed.next),
    }
}

/// A matter as the page shows it.
pub(super) fn matter(one: &Matter) -> MatterView {
    MatterView {
        title: one.title.clone(),
        office: one.office.clone(),
        until: one.until,
        next: one.next.clone(),
    }
}

/// What seals the file, read.
enum Seal {
    Password(Passphrase),
    Key(Recipient),
}

impl Seal {
    fn of(request: SealRequest) -> Result<Self, Error> {
        Ok(match request {
            SealRequest::Password { password } => Self::Password(Passphrase::from(password)),
            SealRequest::Key { key } => Self::Key(key.parse()?),
        })
    }

    fn key(&self) -> HandoverKey<'_> {
        match self {
            Self::Password(passphrase) => HandoverKey::Passphrase(passphrase),
            Self::Key(recipient) => HandoverKey::Recipient(recipient),
        }
    }
}
