//! An appointment: when, where, who comes along, what to ask, and of each paper to bring whether it is there.
//!
//! Deliberately not here: what was said (see `note`), and judging a paper: a filed paper of a kind counts, as long as
//! it is valid on that day.

use std::ops::Deref;

use chrono::{NaiveDate, NaiveTime};
use ordner_intake::Kind;
use ordner_packs::{DocumentKind, Packs};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, filled_all};
use crate::situation::document_kind;
use crate::{Binder, BinderError, Content, Document, Error, OwnRecord};

/// One appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day.
    pub day: NaiveDate,
    /// The time, if there is one.
    pub time: Option<NaiveTime>,
    /// Office and room, in the person's words.
    pub place: Option<String>,
    /// Id of a contact, of a pack or the person's own.
    pub contact: Option<String>,
    /// The way there.
    pub way: Option<String>,
    /// What it is about.
    pub about: Option<String>,
    /// Who comes along.
    pub companion: Option<String>,
    /// The second service at the table, where three meet.
    #[serde(default)]
    pub third: Option<String>,
    /// Who interprets, or into which language.
    pub interpreter: Option<String>,
    /// What to ask.
    #[serde(default)]
    pub questions: Vec<String>,
    /// Kinds of document to bring, ids of the packs.
    #[serde(default)]
    pub bring: Vec<String>,
    /// What came of it.
    pub result: Option<String>,
}

impl Record for Appointment {
    const KIND: &'static str = "appointment";
}

impl OwnRecord for Appointment {
    fn title(&self) -> String {
        [&self.about, &self.place].into_iter().flatten().next().cloned().unwrap_or_default()
    }

    fn made_ready(self, binder: &Binder, packs: &Packs) -> Result<Self, Error> {
        let bring = filled_all(self.bring).into_iter().map(|kind| document_kind(packs, &kind));
        let contact = match filled(self.contact) {
            Some(id) if packs.contact(&id).is_some() => Some(id),
            Some(id) => Some(binder.contact(&id)?.0),
            None => None,
        };
        Ok(Self {
            place: filled(self.place),
            contact,
            way: filled(self.way),
            about: filled(self.about),
            companion: filled(self.companion),
            third: filled(self.third),
            interpreter: filled(self.interpreter),
            questions: filled_all(self.questions),
            bring: bring.collect::<Result<_, BinderError>>()?,
            result: filled(self.result),
            ..self
        })
    }
}

/// What is there of one kind of paper, best first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "coverage-")]
pub enum Coverage {
    /// It is filed and valid on the day.
    There,
    /// Only a photo is filed, and nobody noted where the paper itself is.
    OnlyAPhoto,
    /// It is filed and no longer valid on the day.
    Expired,
    /// Nothing of the kind is filed.
    Missing,
}

/// A paper to bring.
#[derive(Debug, Clone)]
pub struct Needed<'p> {
    /// Which kind.
    pub kind: &'p DocumentKind,
    /// What is there.
    pub coverage: Coverage,
    /// The filed document that covers it best.
    pub document: Option<String>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Appointments with their ids from this day on, the next first.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn appointments_from(&self, day: NaiveDate) -> Result<Vec<(String, Appointment)>, Error> {
        let mut coming: Vec<(String, Appointment)> =
            self.own()?.into_iter().filter(|(_, one): &(String, Appointment)| one.day >= day).collect();
        coming.sort_by_key(|(id, one)| (one.day, one.time, id.clone()));
        Ok(coming)
    }

    /// Of each paper an appointment asks for, what is there. A kind that a pack no longer has is left out.
    pub fn needed<'p>(&'p self, appointment: &Appointment, content: &'p Content) -> Vec<Needed<'p>> {
        let kinds = appointment.bring.iter().filter_map(|kind| self.packs(content).document_kind(kind));
        kinds
            .map(|kind| {
                let filed = self.documents().filter(|(_, one)| one.kind.as_ref() == Some(&kind.id));
                let best = filed.map(|(id, one)| (covers(one, kind, appointment.day), id)).min();
                Needed {
                    kind,
                    coverage: best.map_or(Coverage::Missing, |(coverage, _)| coverage),
                    document: best.map(|(_, id)| id.to_owned()),
                }
            })
            .collect()
    }
}

fn covers(document: &Document, kind: &DocumentKind, day: NaiveDate) -> Coverage {
    let is_photo = |file: &crate::StoredFile| file.kind != Kind::Pdf;
    let only_photos = !document.files.is_empty() && document.files.iter().all(is_photo);
    match () {
        () if document.valid_until.is_some_and(|until| until.last() < day) => Coverage::Expired,
        () if only_photos && document.original.is_none() && !kind.copy_is_enough => Coverage::OnlyAPhoto,
        () => Coverage::There,
    }
}
