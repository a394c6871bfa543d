//! The residence paper the person told the binder: lists then leave out what is for others.

use ordner_packs::{Spoken, Stage, Status};
use strum::VariantArray;
use tauri::AppHandle;

use crate::error::Error;
use crate::shell::{change, work};
use crate::views::{
    ChoiceGroupView, ChoiceView, RightView, StageView, StatusRequest, StatusView, StatusesView,
};
use crate::words::Words;

/// All residence papers with what they usually mean, and the person's own.
#[tauri::command]
pub async fn statuses(app: AppHandle) -> Result<StatusesView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let stage = |stage: &Stage| StageView {
            title: title(words, *stage),
            statuses: of_stage(words, *stage).map(|one| status(words, one)).collect(),
        };
        let chosen = binder.status(&shell.content).map(|status| status.id.clone());
        Ok(StatusesView { chosen, stages: Stage::VARIANTS.iter().map(stage).collect() })
    })
    .await
}

/// Remembers the residence paper, or forgets it.
#[tauri::command]
pub async fn choose_status(app: AppHandle, request: StatusRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.set_status(request.id.as_deref(), &shell.content)?)
    })
    .await
}

/// Residence papers to choose from, by stage.
pub fn choices(words: Words<'_>) -> Vec<ChoiceGroupView> {
    let choice = |one: &Status| ChoiceView { id: one.id.clone(), name: name(words, one) };
    let group = |stage: &Stage| ChoiceGroupView {
        title: title(words, *stage),
        choices: of_stage(words, *stage).map(choice).collect(),
    };
    Stage::VARIANTS.iter().map(group).collect()
}

fn of_stage(words: Words<'_>, stage: Stage) -> impl Iterator<Item = &Status> {
    words.packs.statuses().iter().filter(move |status| !status.group && status.stage == stage)
}

fn title(words: Words<'_>, stage: Stage) -> crate::views::LineView {
    let name: &'static str = stage.into();
    words.said(&format!("status-stage-{name}"))
}

fn name(words: Words<'_>, status: &Status) -> crate::views::LineView {
    words.spoken(&status.name_line())
}

fn status(words: Words<'_>, status: &Status) -> StatusView {
    let part = |line: Option<Spoken<'_>>| line.map(|line| words.spoken(&line));
    let rights = words.packs.rights_of(status).map(|right| {
        let area: &'static str = right.topic.into();
        RightView {
            area: words.said(&format!("right-area-{area}")),
            line: words.spoken(&right.line()),
            law: right.law.clone(),
            fact: words.fact(&right.fact),
        }
    });
    StatusView {
        id: status.id.clone(),
        name: name(words, status),
        paper: status.paper.clone(),
        meaning: part(status.meaning_line()),
        validity: part(status.validity_line()),
        note: part(status.note_line()),
        law: status.law.clone(),
        fact: status.fact.as_ref().map(|fact| words.fact(fact)),
        rights: rights.collect(),
    }
}
