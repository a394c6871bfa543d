//! What the person wrote about themselves for the sheets, by slot; and the first view that is made of it.

use ordner_binder::{AlreadyAsked, FirstView, ReadableBinder};
use tauri::AppHandle;

use super::{appointments, people, today};
use crate::error::Error;
use crate::shell::{change, work};
use crate::views::{AskedView, DetailView, FirstViewView};

/// What a counsellor asks first.
const FIRST: [&str; 9] = [
    "given-name",
    "family-name",
    "birth-date",
    "languages",
    "interpreter",
    "permit-until",
    "allocated",
    "safe-contact",
    "no-contact",
];

/// What the person wrote into these slots; nothing yet is empty.
///
/// # Errors
/// Any error of the vault.
pub fn written(binder: &ReadableBinder, slots: &[&str]) -> Result<Vec<DetailView>, Error> {
    let entries = binder.entries()?;
    let words = |slot: &str| {
        let entry = entries.iter().find(|(known, _)| known == slot);
        entry.map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let detail = |slot: &&str| DetailView { slot: (*slot).to_owned(), words: words(slot) };
    Ok(slots.iter().map(detail).collect())
}

/// Writes one of them down.
#[tauri::command]
pub async fn write_detail(app: AppHandle, request: DetailView) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let packs = binder.packs(&shell.content).clone();
        Ok(binder.set_entry(&request.slot, &request.words, &packs)?)
    })
    .await
}

/// What a counsellor asks first, reckoned from what the binder has.
#[tauri::command]
pub async fn first_view(app: AppHandle) -> Result<FirstViewView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let FirstView { permit_until, due, advisers, asked, next, .. } =
            binder.first_view(words.today, &shell.content)?;
        let all = binder.people(words.today, &shell.content)?;
        let advisers: Result<_, Error> =
            advisers.iter().map(|(id, person)| people::view(id, person, &all, binder, words)).collect();
        let asked = asked.into_iter().map(|AlreadyAsked { day, with, asked, note }| AskedView {
            day,
            with,
            asked,
            note,
        });
        Ok(FirstViewView {
            details: written(binder, &FIRST)?,
            status: words.status.map(|status| words.spoken(&status.name_line())),
            permit_until,
            due: today::due(due, binder, words)?,
            advisers: advisers?,
            asked: asked.collect(),
            next: next
                .map(|(id, one)| appointments::view(&id, &one, binder, words, &shell.content))
                .transpose()?,
        })
    })
    .await
}
