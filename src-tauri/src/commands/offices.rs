//! Who is responsible: which office or service to ask, why, and since when this is known. It informs and never decides.

use ordner_packs::Pack;
use ordner_rules::{Fit, Missing, Person, RulesError, announced, responsible};
use tauri::AppHandle;

use super::status::choices;
use crate::error::Error;
use crate::session::today;
use crate::shell::work;
use crate::views::{ChoiceView, OfficeChangeView, OfficeView, TopicsView, WhoRequest, WhoView};
use crate::words::Words;

/// What can be asked, for which regions and residence papers.
#[tauri::command]
pub async fn topics(app: AppHandle) -> Result<TopicsView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let topics = words
            .packs
            .topics()
            .iter()
            .map(|topic| ChoiceView { id: topic.id.clone(), name: words.spoken(&topic.name_line()) });
        let cities = words
            .packs
            .packs()
            .iter()
            .map(|pack| ChoiceView { id: pack.id.clone(), name: words.spoken(&pack.name_line()) });
        let (birth, since) = binder.birth_and_allocation()?;
        Ok(TopicsView {
            birth: birth.map(|day| day.to_string()),
            since: since.map(|day| day.to_string()),
            topics: topics.collect(),
            cities: cities.collect(),
            city: words.pack.id.clone(),
            statuses: choices(words),
            status: words.status.map(|status| status.id.clone()),
        })
    })
    .await
}

/// Who is responsible for somebody of whom this is known.
#[tauri::command]
pub async fn who(app: AppHandle, request: WhoRequest) -> Result<WhoView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let named = |name: &str| name.chars().take(40).collect::<String>();
        let pack = words.packs.pack(&request.city)?;
        let topic = words.packs.topics().iter().find(|topic| topic.id == request.topic);
        let topic = topic.ok_or_else(|| RulesError::NoSuchTopic { name: named(&request.topic) })?;
        if let Some(unknown) = request.status.as_deref().filter(|id| words.packs.status(id).is_none()) {
            return Err(RulesError::NoSuchStatus { name: named(unknown) }.into());
        }
        let person = Person {
            status: request.status.as_deref(),
            birth: request.birth,
            since: request.since,
            hours: request.hours,
        };
        let offices = |fits: &[Fit<'_>]| fits.iter().map(|fit| office(words, pack, fit)).collect();
        let change = announced(pack, &topic.id, person, today()).map(|(day, fits)| OfficeChangeView {
            said: words.penned(&|pen| pen.say("who-change", &[("day", &pen.day(day))])),
            answers: offices(&fits),
        });
        Ok(WhoView { answers: offices(&responsible(pack, &topic.id, person, today())), change })
    })
    .await
}

fn office(words: Words<'_>, pack: &Pack, fit: &Fit<'_>) -> OfficeView {
    let row = fit.row;
    let perhaps = (!fit.missing.is_empty()).then(|| {
        words.penned(&|pen| {
            let missing = fit.missing.iter().map(|what| {
                let name: &'static str = (*what).into();
                pen.say(&format!("who-missing-{name}"), &[])
            });
            pen.say("who-perhaps", &[("missing", &missing.collect::<Vec<_>>().join(", "))])
        })
    });
    let papers = fit.missing.contains(&Missing::Status).then(|| {
        words.penned(&|pen| {
            let statuses = row.status.iter().filter_map(|id| words.packs.status(id));
            let papers: Vec<String> = statuses.map(|status| pen.of(&status.name_line())).collect();
            pen.say("who-papers", &[("papers", &papers.join("; "))])
        })
    });
    let contacts = row.contacts.iter().filter_map(|id| pack.contacts.iter().find(|known| known.id == *id));
    OfficeView {
        id: row.id.clone(),
        office: words.spoken(&row.office_line()),
        perhaps,
        papers,
        reason: words.spoken(&row.reason_line()),
        law: row.law.clone(),
        fact: words.fact(&row.fact),
        contacts: contacts.map(|contact| words.contact(contact)).collect(),
    }
}
