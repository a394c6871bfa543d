//! `ordner person`: who helps with what.

use ordner_binder::Person;

use super::Edge;
use super::own::joined;

/// One person on a line.
pub fn line(edge: &Edge<'_>, person: &Person) -> String {
    let role = person.role_of(&edge.content.packs).map(|role| edge.speech.line(&role.name_line()));
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| edge.speech.date(day)).unwrap_or_default();
    let is_timed = person.since.is_some() || person.until.is_some();
    joined([
        Some(person.name.clone()),
        role,
        person.topic.clone(),
        person.organisation.clone(),
        person.phone.clone(),
        person.email.clone(),
        person.address.clone(),
        person.times.clone(),
        is_timed.then(|| format!("{} – {}", day(person.since), day(person.until)).trim().to_owned()),
    ])
}
