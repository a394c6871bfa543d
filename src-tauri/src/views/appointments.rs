//! What crosses about appointments, and about the talks at them.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LineView;

/// All appointments.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppointmentsView {
    /// From today on, the next first.
    pub coming: Vec<AppointmentView>,
    /// Before today, the last first.
    pub past: Vec<AppointmentView>,
    /// Questions that many people ask, to choose from.
    pub questions: Vec<QuestionView>,
}

/// A question to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionView {
    /// In the chosen languages.
    pub line: LineView,
    /// In German, as the office reads it.
    pub german: String,
}

/// One appointment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppointmentView {
    /// Id of the record.
    pub id: String,
    /// What is kept.
    pub appointment: AppointmentFields,
    /// Of each paper to bring, what is there.
    pub papers: Vec<BringView>,
    /// Id of the note of the talk, once there is one.
    pub note: Option<String>,
    /// `over`, `today`, `tomorrow` or `later`.
    pub when: String,
}

/// A paper to bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BringView {
    /// Id of its kind.
    pub kind: String,
    /// What it is called.
    pub name: LineView,
    /// Where such a paper is filed.
    pub register: String,
    /// `there`, `only-a-photo`, `expired` or `missing`.
    pub coverage: String,
    /// The same in words.
    pub said: LineView,
    /// The filed paper that covers it best.
    pub document: Option<String>,
    /// Kept from others.
    pub private: bool,
}

/// What is kept of an appointment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AppointmentFields {
    /// ISO date.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// `HH:MM:SS`; seconds may be missing.
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
    /// Office and room.
    pub place: Option<String>,
    /// The way there.
    pub way: Option<String>,
    /// What it is about.
    pub about: Option<String>,
    /// Who comes along.
    pub companion: Option<String>,
    /// The second service at the table, where three meet.
    pub third: Option<String>,
    /// Who interprets, or into which language.
    pub interpreter: Option<String>,
    /// What to ask.
    pub questions: Vec<String>,
    /// Ids of the kinds of paper to bring.
    pub bring: Vec<String>,
    /// What came of it.
    pub result: Option<String>,
}

/// An appointment, new or changed.
#[derive(Debug, Deserialize, TS)]
pub struct AppointmentRequest {
    /// Id of the record; empty when new.
    pub id: String,
    /// What is kept.
    pub appointment: AppointmentFields,
}

/// An appointment that runs: only what belongs on the table is open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingView {
    /// The appointment; private papers are left out of it.
    pub appointment: AppointmentView,
    /// How many papers to bring are not shown because they are private.
    pub shut: u32,
    /// The note of the talk, as far as it is written.
    pub talk: TalkView,
}

/// The note of a talk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TalkView {
    /// Id of the record; empty while nothing is written down.
    pub id: String,
    /// What is kept.
    pub talk: TalkFields,
    /// What was said, line by line.
    pub lines: Vec<TalkLineView>,
}

/// What is kept of a talk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TalkFields {
    /// ISO date.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// With whom.
    pub with: Option<String>,
    /// What it was about.
    pub topic: Option<String>,
    /// Who else was there.
    pub present: Option<String>,
    /// In which languages, and who interpreted.
    pub languages: Option<String>,
    /// ISO date of the next talk.
    #[ts(type = "string | null")]
    pub next: Option<NaiveDate>,
    /// What to bring then.
    pub bring: Option<String>,
    /// Id of the appointment it belongs to.
    pub appointment: Option<String>,
    /// Id of the case sheet whose round it tells.
    pub case: Option<String>,
}

/// One matter of a talk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TalkLineView {
    /// Id of the record; empty when new.
    pub id: String,
    /// What was said.
    pub said: Option<String>,
    /// What the person does.
    pub mine: Option<String>,
    /// What the other side does.
    pub theirs: Option<String>,
    /// ISO date: by when.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// ISO date: when it was done.
    #[ts(type = "string | null")]
    pub done: Option<NaiveDate>,
}

/// The note of a talk with all its lines; a kept line that is missing is removed.
#[derive(Debug, Deserialize, TS)]
pub struct TalkRequest {
    /// Id of the record; empty when new.
    pub id: String,
    /// What is kept.
    pub talk: TalkFields,
    /// Its lines; those without any words are left out.
    pub lines: Vec<TalkLineView>,
}
