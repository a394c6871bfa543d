//! What crosses for the first page of the binder: what is due, and what the person does next.

use chrono::NaiveDate;
use ordner_binder::DueKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LineView;

/// The first page of the binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TodayView {
    /// ISO date: the day on this machine's calendar.
    pub day: String,
    /// Everything that is due, the earliest first.
    pub due: Vec<DueView>,
    /// What is begun or planned and has no day.
    pub next: Vec<NextView>,
    /// How many papers are filed.
    pub papers: u32,
}

/// One thing that is due.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueView {
    /// Why it is in the list: `deadline`, `appointment`, `agreed` and others.
    #[ts(type = "string")]
    pub kind: DueKind,
    /// The same in words.
    pub name: LineView,
    /// ISO date.
    pub day: String,
    /// `HH:MM`, of an appointment.
    pub time: Option<String>,
    /// Where the day stands: `over`, `today`, `tomorrow` or `later`. Never how many days are left.
    pub when: String,
    /// In the person's words.
    pub what: Option<String>,
    /// Who does it, or the office.
    pub who: Option<String>,
    /// Id of the record.
    pub about: String,
    /// Kept from others.
    pub private: bool,
    /// True when it can be marked as done from here.
    pub can_be_done: bool,
    /// Where it belongs.
    pub lead: LeadView,
}

/// Where a line leads.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "to", rename_all = "kebab-case")]
pub enum LeadView {
    /// A filed paper.
    Document {
        /// Its id.
        id: String,
    },
    /// An appointment.
    Appointment {
        /// Its id.
        id: String,
    },
    /// The note of a talk.
    Talk {
        /// Its id.
        id: String,
    },
    /// The plan.
    Plan,
    /// The people who help.
    People,
    /// A page of what is done together: `hours` or `consents`.
    Together {
        /// Its name.
        part: String,
    },
    /// Who is responsible for a matter.
    Who {
        /// Its id.
        topic: String,
    },
    /// A register.
    Register {
        /// Its id.
        id: String,
    },
}

/// Something the person does next that has no day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NextView {
    /// Id of the record.
    pub id: String,
    /// What it is: content, or the person's words.
    pub line: LineView,
    /// How it stands, in words.
    pub state: LineView,
    /// Where it belongs.
    pub lead: LeadView,
}

/// What was done.
#[derive(Debug, Deserialize, TS)]
pub struct DoneRequest {
    /// As [`DueView::kind`].
    #[ts(type = "string")]
    pub kind: DueKind,
    /// As [`DueView::about`].
    pub about: String,
}

/// What a counsellor asks first, on one screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FirstViewView {
    /// What the person wrote about themselves for the sheets.
    pub details: Vec<DetailView>,
    /// Name of the residence paper, if the person told it.
    pub status: Option<LineView>,
    /// When it ends: as the person wrote it, else as the filed paper says.
    pub permit_until: Option<String>,
    /// What is due but appointments and private things.
    pub due: Vec<DueView>,
    /// Who advised, those of today first.
    pub advisers: Vec<super::PersonView>,
    /// What was asked already, the newest first.
    pub asked: Vec<AskedView>,
    /// The next appointment.
    pub next: Option<super::AppointmentView>,
}

/// What was asked already.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AskedView {
    /// ISO date.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// By whom.
    pub with: Option<String>,
    /// What.
    pub asked: String,
    /// Id of the note.
    pub note: String,
}

/// Something the person wrote about themselves; it fills the fields of sheets that ask for it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DetailView {
    /// Name of the slot: `given-name`, `no-contact` and others.
    pub slot: String,
    /// The person's words; blank ones take them back.
    pub words: String,
}
