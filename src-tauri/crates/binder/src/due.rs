//! What is due: deadlines, appointments, what was agreed, steps, reviews, papers and services that end, in one list.
//!
//! Apart because paper, command line and window must show the same list. Deliberately not here: how many days are left,
//! which is never said, and what is still a proposal.

use std::ops::Deref;

use chrono::{NaiveDate, NaiveTime};
use ordner_vault::Readable;
use serde::{Deserialize, Serialize};

use crate::{
    Appointment, Binder, BinderError, Consent, ConsentState, Content, Document, Error, GoalState, GoalStep,
    Letter, Note, NoteLine, OwnDeadline, Person,
};

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The day.
    pub day: NaiveDate,
    /// The time, for an appointment that has one.
    pub time: Option<NaiveTime>,
    /// Why it is in the list.
    pub kind: DueKind,
    /// What it is, in the person's words; none where the kind says it all.
    pub what: Option<String>,
    /// Who does it, or the office.
    pub who: Option<String>,
    /// The day it was counted from.
    pub counted_from: Option<NaiveDate>,
    /// Id of the record.
    pub about: String,
    /// Kept from others.
    pub private: bool,
}

/// Why something is due; each has its words in `due-<name>`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "due-")]
pub enum DueKind {
    /// A deadline the person keeps.
    Deadline,
    /// An appointment.
    Appointment,
    /// What was agreed in a talk.
    Agreed,
    /// The next talk.
    Talk,
    /// A step of the plan.
    Step,
    /// Looking at a goal again.
    Review,
    /// Looking at the hours again.
    Hours,
    /// A paper runs out.
    Expiry,
    /// A consent ends.
    Consent,
    /// Somebody stops helping.
    Helper,
    /// Another service becomes responsible: a year in the town is over, or a birthday.
    Change,
}

impl DueKind {
    /// Whether it stays in the list after its day, until it is done.
    const fn stays(self) -> bool {
        matches!(self, Self::Deadline | Self::Agreed | Self::Step | Self::Review | Self::Hours | Self::Expiry)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Everything that is due, the earliest first. What is over and was not done stays in it; an expired paper stays
    /// until a valid one of its kind is filed.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn due(&self, today: NaiveDate, content: &Content) -> Result<Vec<Due>, Error> {
        let mut due = self.due_dates()?;
        due.extend(self.due_of_talks()?);
        due.extend(self.due_of_plan(content)?);
        due.extend(self.due_ends(today, content)?);
        due.extend(self.due_changes(today, content)?);
        due.retain(|one| one.day >= today || one.kind.stays());
        due.sort_by(|a, b| (a.day, a.time, a.kind, &a.about).cmp(&(b.day, b.time, b.kind, &b.about)));
        Ok(due)
    }

    fn due_dates(&self) -> Result<Vec<Due>, Error> {
        let open = |(_, one): &(String, OwnDeadline)| one.done.is_none();
        let mut due: Vec<Due> = self
            .own::<OwnDeadline>()?
            .into_iter()
            .filter(open)
            .map(|(id, one)| Due {
                what: Some(one.what),
                who: one.office,
                counted_from: one.counted_from,
                ..Due::of(one.day, DueKind::Deadline, id)
            })
            .collect();
        due.extend(self.own::<Appointment>()?.into_iter().map(|(id, one)| Due {
            time: one.time,
            what: one.about,
            who: one.place,
            ..Due::of(one.day, DueKind::Appointment, id)
        }));
        Ok(due)
    }

    fn due_of_talks(&self) -> Result<Vec<Due>, Error> {
        let notes = self.own::<Note>()?;
        let mut due = Vec::new();
        for (id, line) in self.own::<NoteLine>()? {
            let Some((_, note)) = notes.iter().find(|(note, _)| *note == line.note) else { continue };
            let Some(day) = line.until.filter(|_| line.done.is_none()) else { continue };
            // What only the other side does is worth asking for on the day.
            let who = if line.mine.is_none() { note.with.clone() } else { None };
            let what = [&line.mine, &line.theirs, &line.said].into_iter().flatten().next().cloned();
            due.push(Due { what, who, ..Due::of(day, DueKind::Agreed, id) });
        }
        for (id, note) in notes {
            let Some(day) = note.next else { continue };
            due.push(Due { what: note.topic, who: note.with, ..Due::of(day, DueKind::Talk, id) });
        }
        Ok(due)
    }

    fn due_of_plan(&self, content: &Content) -> Result<Vec<Due>, Error> {
        let mut due = Vec::new();
        for ((id, goal), steps) in self.plan()? {
            if goal.state != GoalState::Ahead {
                continue;
            }
            let open = |(_, step): &(String, GoalStep)| step.done.is_none();
            due.extend(steps.into_iter().filter(open).filter_map(|(id, step)| {
                Some(Due { what: Some(step.words), who: step.who, ..Due::of(step.until?, DueKind::Step, id) })
            }));
            if let Some(day) = goal.review {
                due.push(Due { what: Some(goal.words), ..Due::of(day, DueKind::Review, id) });
            }
        }
        if let Some(forecast) = self.forecast(content)?.filter(|forecast| forecast.reviewed.is_none()) {
            due.push(Due::of(forecast.review, DueKind::Hours, crate::HoursPeriod::KEY.to_owned()));
        }
        Ok(due)
    }

    fn due_ends(&self, today: NaiveDate, content: &Content) -> Result<Vec<Due>, Error> {
        let packs = self.packs(content);
        let mut due = Vec::new();
        for (id, document) in self.documents() {
            let of = |day, kind| Due {
                what: Some(document.title.clone()),
                who: document.office.as_ref().map(|office| office.name.clone()),
                private: document.is_private(packs),
                ..Due::of(day, kind, id.to_owned())
            };
            let answer = document.letter.as_ref().and_then(Letter::open_due);
            due.extend(answer.map(|day| of(day, DueKind::Deadline)));
            let end = document.valid_until.filter(|_| !self.is_replaced(id, document, today));
            // Of a month or a year the first day counts: to be too early costs nothing.
            due.extend(end.map(|end| of(end.first(), DueKind::Expiry)));
        }
        for (id, consent) in self.own::<Consent>()? {
            let holds = consent.state(today) == ConsentState::Holds;
            let Some(day) = consent.until.filter(|_| holds) else { continue };
            due.push(Due {
                what: Some(consent.purpose),
                who: Some(consent.to),
                ..Due::of(day, DueKind::Consent, id)
            });
        }
        for (id, person) in self.own::<Person>()? {
            let Some(day) = person.until else { continue };
            let private = person.is_private(packs);
            due.push(Due { what: Some(person.name), private, ..Due::of(day, DueKind::Helper, id) });
        }
        Ok(due)
    }

    /// Services that end by themselves, each with the office that answers then for certain.
    fn due_changes(&self, today: NaiveDate, content: &Content) -> Result<Vec<Due>, Error> {
        let changes = self.service_changes(today, content)?.into_iter();
        Ok(changes
            .map(|change| Due {
                what: Some(change.topic.name.de.clone()),
                who: change.then.last().map(|fit| fit.row.office.de.clone()),
                ..Due::of(change.day, DueKind::Change, change.topic.id.clone())
            })
            .collect())
    }

    /// Whether an expired paper has a valid one of its kind and person beside it.
    fn is_replaced(&self, id: &str, document: &Document, today: NaiveDate) -> bool {
        let over = |one: &Document| one.valid_until.is_some_and(|until| until.last() < today);
        over(document)
            && document.kind.is_some()
            && self.documents().any(|(other, one)| {
                other != id && one.kind == document.kind && one.person == document.person && !over(one)
            })
    }
}

impl Binder {
    /// Marks something due as done on this day: a kept deadline, an agreement, a step of the plan, the answer to a
    /// letter.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`], also for a kind that is over by itself or needs a decision.
    pub fn settle(
        &mut self,
        kind: DueKind,
        about: &str,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(), Error> {
        match kind {
            DueKind::Deadline => match self.own_one::<OwnDeadline>(about) {
                Ok((id, one)) => {
                    self.save_own(Some(&id), OwnDeadline { done: Some(today), ..one }, content)?;
                }
                Err(_) => {
                    let (id, document) = self.document(about)?;
                    let letter = document.letter.map(|letter| Letter { done: Some(today), ..letter });
                    self.write_letter(&id, letter, today, content)?;
                }
            },
            DueKind::Agreed => {
                let (id, one) = self.own_one::<NoteLine>(about)?;
                self.save_own(Some(&id), NoteLine { done: Some(today), ..one }, content)?;
            }
            DueKind::Step => {
                let (id, one) = self.own_one::<GoalStep>(about)?;
                self.save_own(Some(&id), GoalStep { done: Some(today), ..one }, content)?;
            }
            DueKind::Appointment
            | DueKind::Talk
            | DueKind::Review
            | DueKind::Hours
            | DueKind::Expiry
            | DueKind::Consent
            | DueKind::Helper
            | DueKind::Change => {
                return Err(BinderError::NoSuchRecord { name: about.chars().take(40).collect() }.into());
            }
        }
        Ok(())
    }
}

impl DueKind {
    /// Whether [`Binder::settle`] marks it as done.
    pub const fn can_be_settled(self) -> bool {
        matches!(self, Self::Deadline | Self::Agreed | Self::Step)
    }
}

impl Due {
    fn of(day: NaiveDate, kind: DueKind, about: String) -> Self {
        Self { day, time: None, kind, what: None, who: None, counted_from: None, about, private: false }
    }
}
