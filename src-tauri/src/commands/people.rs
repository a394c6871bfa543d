//! Who helps with what, and how the person wants to be reached.

use ordner_binder::{Person, ReadableBinder};
use tauri::AppHandle;

use super::details::written;
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{ChoiceView, Handle, PeopleView, PersonFields, PersonRequest, PersonView};
use crate::words::Words;

/// What offices and helpers are told about reaching the person.
const REACH: [&str; 5] = ["no-contact", "safe-contact", "safe-time", "emergency-name", "emergency-phone"];

/// Everybody who helps or helped.
#[tauri::command]
pub async fn people(app: AppHandle) -> Result<PeopleView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let known = binder.people(words.today, &shell.content)?;
        let people: Result<_, Error> =
            known.iter().map(|(id, person)| view(id, person, &known, binder, words)).collect();
        let role = |role: &ordner_packs::Role| ChoiceView {
            id: role.id.clone(),
            name: words.spoken(&role.name_line()),
        };
        Ok(PeopleView {
            people: people?,
            roles: words.packs.roles().iter().map(role).collect(),
            reach: written(binder, &REACH)?,
        })
    })
    .await
}

/// Keeps somebody who helps.
#[tauri::command]
pub async fn save_person(app: AppHandle, request: PersonRequest) -> Result<PersonView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.own_one::<Person>(id)).transpose()?.map(|(_, person)| person);
        let PersonFields {
            name,
            role,
            topic,
            organisation,
            phone,
            email,
            address,
            times,
            since,
            until,
            deputy,
        } = request.person;
        let person = Person {
            name,
            role,
            topic,
            organisation,
            phone,
            email,
            address,
            times,
            since,
            until,
            deputy,
            tandem: before.map(|before| before.tandem).unwrap_or_default(),
        };
        let (id, person) = binder.save_own(known, person, &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let all = binder.people(today(), &shell.content)?;
        view(&id, &person, &all, binder, words)
    })
    .await
}

/// Removes somebody who was written down by mistake; whoever stops helping gets a last day instead.
#[tauri::command]
pub async fn remove_person(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_own::<Person>(&request.id).map(drop)?))
        .await
}

/// Somebody who helps, as the window shows them among all who do.
///
/// # Errors
/// Any error of the vault.
pub fn view(
    id: &str,
    person: &Person,
    all: &[(String, Person)],
    binder: &ReadableBinder,
    words: Words<'_>,
) -> Result<PersonView, Error> {
    let name = |id: &String| all.iter().find(|(known, _)| known == id).map(|(_, one)| one.name.clone());
    let consents = binder.consents_for(id, words.today)?;
    Ok(PersonView {
        id: id.to_owned(),
        person: PersonFields {
            name: person.name.clone(),
            role: person.role.clone(),
            topic: person.topic.clone(),
            organisation: person.organisation.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            address: person.address.clone(),
            times: person.times.clone(),
            since: person.since,
            until: person.until,
            deputy: person.deputy.clone(),
        },
        role: person.role_of(words.packs).map(|role| words.spoken(&role.name_line())),
        beside: person.deputy.iter().chain(&person.tandem).filter_map(name).collect(),
        may_know: consents.into_iter().map(|consent| consent.what).collect(),
        ended: person.has_ended(words.today),
        private: person.is_private(words.packs),
    })
}
