//! Paths: the chain of papers and offices in one situation of life, beside what is filed.

use ordner_binder::{BinderError, ReadableBinder};
use ordner_packs::{LifePath, PathStep};
use tauri::AppHandle;

use crate::error::Error;
use crate::shell::work;
use crate::views::{
    ChecklistHintView, DeadlineHintView, Handle, PaperView, PathEntryView, PathView, StepView,
};
use crate::words::Words;

/// All situations.
#[tauri::command]
pub async fn paths(app: AppHandle) -> Result<Vec<PathEntryView>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let entry = |path: &LifePath| PathEntryView {
            id: path.id.clone(),
            title: words.spoken(&path.title_line()),
            about: words.spoken(&path.about_line()),
            fits: words.status.is_none_or(|status| status.is_among(&path.applies_to)),
        };
        Ok(words.packs.paths().iter().map(entry).collect())
    })
    .await
}

/// The sheet of a path at which the adviser changes.
const HANDOVER: &str = "handover";

/// One path, with what is filed and what is missing.
#[tauri::command]
pub async fn path(app: AppHandle, request: Handle) -> Result<PathView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let path = words.packs.path(&request.id);
        let path =
            path.ok_or_else(|| BinderError::NoSuchPath { name: request.id.chars().take(40).collect() })?;
        Ok(PathView {
            id: path.id.clone(),
            title: words.spoken(&path.title_line()),
            about: words.spoken(&path.about_line()),
            has: papers(words, binder, &path.has),
            steps: path.steps.iter().map(|one| step(words, binder, path, one)).collect(),
            handover: path.sheets.iter().any(|sheet| sheet == HANDOVER),
        })
    })
    .await
}

fn papers(words: Words<'_>, binder: &ReadableBinder, kinds: &[String]) -> Vec<PaperView> {
    let kinds = kinds.iter().filter_map(|id| words.packs.document_kind(id));
    kinds
        .map(|kind| {
            let mut filed = binder.documents().rev();
            let filed = filed.find(|(_, document)| document.kind.as_ref() == Some(&kind.id));
            PaperView {
                kind: kind.id.clone(),
                name: words.kind_name(kind),
                register: kind.register.0.clone(),
                document: filed.map(|(id, _)| id.to_owned()),
            }
        })
        .collect()
}

fn step(words: Words<'_>, binder: &ReadableBinder, path: &LifePath, step: &PathStep) -> StepView {
    let office = step.office.as_deref();
    let contacts = office.into_iter().flat_map(|office| words.pack.offices(office));
    let deadline = step.deadline.as_deref().and_then(|rule| words.packs.deadline(rule));
    let checklist = step.checklist.as_deref();
    let checklist = checklist.and_then(|id| words.packs.checklists().iter().find(|list| list.id == id));
    StepView {
        id: step.id.clone(),
        line: words.spoken(&path.step_line(step)),
        office: office
            .and_then(|office| words.packs.term(office))
            .map(|term| words.spoken(&term.word_line())),
        contacts: contacts.map(|contact| words.contact(contact)).collect(),
        needs: papers(words, binder, &step.needs),
        gives: papers(words, binder, &step.gives),
        deadline: deadline
            .map(|rule| DeadlineHintView { rule: rule.id.clone(), line: words.spoken(&rule.rule_line()) }),
        money: path.money_line(step).map(|money| words.spoken(&money)),
        checklist: checklist.map(|list| ChecklistHintView {
            register: list.register.0.clone(),
            title: words.bilingual(format!("checklist-{}-title", list.id), &list.title),
        }),
        law: step.law.clone(),
        fact: words.fact(&step.fact),
    }
}
