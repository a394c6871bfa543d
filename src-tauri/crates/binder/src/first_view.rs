//! The first view for a counsellor: who this is, what is urgent, who helped before, what was asked already.
//!
//! Reckoned from what the binder has anyway, so that nobody keeps it up to date and nothing is asked twice. Deliberately
//! not here: anything private of health or the asylum procedure, and reasons of flight, for which there is no field.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_vault::Readable;
use serde::Serialize;

use crate::{AlreadyAsked, Appointment, Binder, Content, Due, DueKind, Error, Person};

/// More of anything is not seen in ninety seconds.
pub(crate) const MOST: usize = 6;

/// One look.
#[derive(Debug, Clone, Serialize)]
pub struct FirstView {
    /// Name, as the person wrote it for the sheets.
    pub name: Option<String>,
    /// Languages, as the person wrote them.
    pub languages: Option<String>,
    /// Interpreter for which language.
    pub interpreter: Option<String>,
    /// Id of the residence paper, if the person told it.
    pub status: Option<String>,
    /// When the residence paper ends: as the person wrote it, else as the filed paper says.
    pub permit_until: Option<String>,
    /// How the person must not be reached.
    pub no_contact: Option<String>,
    /// What is due but appointments, the earliest first.
    pub due: Vec<Due>,
    /// Advisers, those of today first.
    pub advisers: Vec<(String, Person)>,
    /// What was asked already, the newest first.
    pub asked: Vec<AlreadyAsked>,
    /// The next appointment.
    pub next: Option<(String, Appointment)>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Looks at the binder as a counsellor would first.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn first_view(&self, today: NaiveDate, content: &Content) -> Result<FirstView, Error> {
        let packs = self.packs(content);
        let entries = self.entries()?;
        let entry = |slot: &str| entries.iter().find(|(key, _)| key == slot).map(|(_, words)| words.clone());
        let names: Vec<String> = ["given-name", "family-name"].into_iter().filter_map(entry).collect();
        let mut due = self.due(today, content)?;
        due.retain(|one| one.kind != DueKind::Appointment && !one.private);
        due.truncate(MOST);
        let mut advisers = self.people(today, content)?;
        advisers.retain(|(_, person)| person.is_adviser(packs));
        let mut asked = self.already_asked()?;
        asked.truncate(MOST);
        Ok(FirstView {
            name: (!names.is_empty()).then(|| names.join(" ")),
            languages: entry("languages"),
            interpreter: entry("interpreter"),
            status: self.status(content).map(|status| status.id.clone()),
            permit_until: entry("permit-until").or_else(|| self.permit_end(content)),
            no_contact: entry("no-contact"),
            due,
            advisers,
            asked,
            next: self.appointments_from(today)?.into_iter().next(),
        })
    }

    /// The last day of the residence paper that was filed last, as offices write days.
    pub(crate) fn permit_end(&self, content: &Content) -> Option<String> {
        let packs = self.packs(content);
        let is_permit = |kind: &String| packs.document_kind(kind).is_some_and(|kind| kind.permit);
        let permits = self.documents().filter(|(_, one)| one.kind.as_ref().is_some_and(is_permit));
        let until = permits.filter_map(|(_, one)| one.valid_until).max_by_key(|until| until.last())?;
        Some(content.locales.partial_day(&crate::on_paper::office_language()?, until))
    }
}
