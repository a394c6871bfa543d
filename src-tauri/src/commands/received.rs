//! A handover that somebody received: opened for reading, in memory alone, and accepted with a slip.

use ordner_binder::{HandedPaper, ReceivedHandover, export};
use ordner_vault::Watch;
use tauri::AppHandle;

use super::handover::matter;
use super::open::tags;
use crate::desk::Desk;
use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::protocol::handover_url;
use crate::session::{Received, Session, today};
use crate::shell::{long, work};
use crate::typed::Typed;
use crate::views::{
    AcceptRequest, Handle, MatterView, ReceiveRequest, ReceivedGoalView, ReceivedNoteView, ReceivedPaperView,
    ReceivedView, SavedView,
};

/// Opens a bundle; none when a dialog was cancelled.
#[tauri::command]
pub async fn open_handover(app: AppHandle, request: ReceiveRequest) -> Result<Option<ReceivedView>, Error> {
    work(&app, |shell| Ok(shell.session().make_room()?)).await?;
    let brought = work(&app, |shell| Ok(shell.brought())).await?.filter(|_| request.brought);
    let file = match brought {
        Some(file) => Some(file),
        None => dialogs::pick_handover(&app).await,
    };
    let Some(file) = file else { return Ok(None) };
    let typed = match request.password {
        Some(password) => Typed::read(password, false)?,
        None => {
            let Some(key) = dialogs::pick_key(&app, Title::PickKeyFile).await else { return Ok(None) };
            Typed::own_key(&key, request.key_password)?
        }
    };
    long(&app, Watch::default(), move |shell| {
        let handover = ReceivedHandover::open(&file, typed.secret())?;
        let view = view(&handover);
        let mut session = shell.session();
        session.make_room()?;
        *session = Session::Received(Box::new(Received { handover, desk: Desk::default() }));
        shell.bring(None);
        Ok(Some(view))
    })
    .await
}

/// Saves one paper, by its number; none when the dialog was cancelled.
#[tauri::command]
pub async fn save_received_paper(app: AppHandle, request: Handle) -> Result<Option<SavedView>, Error> {
    let (number, name) = work(&app, move |shell| {
        let session = shell.session();
        let number: usize = request.id.parse().unwrap_or_default();
        let papers = session.received()?.papers();
        let paper = papers.iter().find(|paper| paper.number == number);
        let title = paper.map(|paper| format!("{}.{}", paper.title, ending(paper))).unwrap_or_default();
        Ok((number, title.replace(['/', '\\'], "-")))
    })
    .await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveOriginal, &name).await else { return Ok(None) };
    work(&app, move |shell| {
        let session = shell.session();
        export::save(&place, &mut session.received()?.paper(number)?)?;
        Ok(Some(dialogs::saved(&place, 1)))
    })
    .await
}

/// Saves the slip that accepts it; none when the dialog was cancelled.
#[tauri::command]
pub async fn accept_handover(app: AppHandle, request: AcceptRequest) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, move |shell| {
        let accepted: Vec<usize> =
            request.matters.iter().filter_map(|at| usize::try_from(*at).ok()).collect();
        let languages = tags(&shell.settings().languages());
        let session = shell.session();
        Ok(session.received()?.slip(&accepted, &languages, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}

/// Lets it go, also one that was brought along and never opened; nothing of it stays.
#[tauri::command]
pub async fn close_handover(app: AppHandle) -> Result<(), Error> {
    work(&app, |shell| {
        shell.bring(None);
        let mut session = shell.session();
        if session.received().is_ok() {
            *session = Session::Closed;
        }
        Ok(())
    })
    .await
}

fn view(handover: &ReceivedHandover) -> ReceivedView {
    let (person, receiver, purpose, written, until) = handover.about();
    let goals = handover.goals().iter().map(|goal| ReceivedGoalView {
        words: goal.words.clone(),
        german: goal.german.clone(),
        steps: goal
            .steps
            .iter()
            .map(|step| MatterView {
                title: step.words.clone(),
                office: step.who.clone(),
                until: step.until,
                next: step.proof.clone(),
            })
            .collect(),
    });
    let notes = handover.notes().iter().map(|note| ReceivedNoteView {
        day: note.day.to_string(),
        about: [&note.with, &note.topic].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · "),
        lines: note
            .lines
            .iter()
            .map(|line| {
                let parts = [&line.said, &line.mine, &line.theirs].into_iter().flatten().cloned();
                parts.collect::<Vec<_>>().join(" · ")
            })
            .collect(),
    });
    let paper = |paper: HandedPaper| ReceivedPaperView {
        number: u32::try_from(paper.number).unwrap_or(u32::MAX),
        kind: ending(&paper).to_owned(),
        size: u32::try_from(paper.size).unwrap_or(u32::MAX),
        url: handover_url(paper.number),
        title: paper.title,
    };
    ReceivedView {
        person: person.map(str::to_owned),
        receiver: receiver.to_owned(),
        purpose: purpose.to_owned(),
        written: written.to_string(),
        until: until.map(|day| day.to_string()),
        over: until.is_some_and(|day| day < today()),
        matters: handover.matters().iter().map(matter).collect(),
        goals: goals.collect(),
        notes: notes.collect(),
        papers: handover.papers().into_iter().map(paper).collect(),
        pages: handover_url(0),
        pages_size: u32::try_from(handover.pages().len()).unwrap_or(u32::MAX),
    }
}

/// `pdf`, `jpeg` or `png`, by what the paper is.
fn ending(paper: &HandedPaper) -> &'static str {
    match paper.media_type.as_str() {
        "image/jpeg" => "jpeg",
        "image/png" => "png",
        _ => "pdf",
    }
}

impl Session {
    /// The bundle that is open.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn received(&self) -> Result<&ReceivedHandover, WindowError> {
        match self {
            Self::Received(received) => Ok(&received.handover),
            _ => Err(WindowError::BinderClosed),
        }
    }
}
