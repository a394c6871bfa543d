//! What crosses about working together: consents and who got what, hours, case sheets, the shelf of a counsellor.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChoiceView, FactView, LineView, PrintablePaperView};

/// Something to choose by a name the person gave.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NamedView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Consents, and what was shown or given to whom.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentsView {
    /// Consents, the newest first.
    pub consents: Vec<ConsentView>,
    /// What went out, the newest first.
    pub given: Vec<GivenView>,
    /// Papers that can be named.
    pub papers: Vec<PrintablePaperView>,
}

/// A consent; an empty id for a new one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConsentView {
    /// Its id.
    pub id: String,
    /// Who may know.
    pub to: String,
    /// Who may pass something on.
    pub from: Option<String>,
    /// Exactly what.
    pub what: String,
    /// What for.
    pub purpose: String,
    /// ISO date of its last day.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// ISO date of the signature.
    #[ts(type = "string | null")]
    pub signed: Option<NaiveDate>,
    /// ISO date it was taken back.
    #[ts(type = "string | null")]
    pub withdrawn: Option<NaiveDate>,
    /// Who explained it, in which language.
    pub explained: Option<String>,
    /// How it stands: `consent-holds` and others. Reckoned by the core, whatever a request says.
    pub state: String,
}

/// Something that was shown or given; an empty id for a new one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GivenView {
    /// Its id.
    pub id: String,
    /// ISO date.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// To whom.
    pub to: String,
    /// What, in the person's words.
    pub what: Option<String>,
    /// Ids of papers.
    pub documents: Vec<String>,
    /// `shown`, `copy` or `original`.
    #[ts(type = "'shown' | 'copy' | 'original'")]
    pub how: ordner_binder::GivenHow,
    /// ISO date it came back.
    #[ts(type = "string | null")]
    pub back: Option<NaiveDate>,
    /// Id of the consent it rests on.
    pub consent: Option<String>,
}

/// Sheets about one record.
#[derive(Debug, Deserialize, TS)]
pub struct PrintAboutRequest {
    /// Names of sheets.
    pub sheets: Vec<String>,
    /// Id of the record.
    pub about: Option<String>,
}

/// The forecast of hours beside what is known of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HoursView {
    /// Areas there are, in order.
    pub areas: Vec<AreaHoursView>,
    /// ISO dates of the first days of the twelve months.
    pub months: Vec<String>,
    /// Of all areas.
    pub sum: String,
    /// What was worked in these months.
    pub worked: String,
    /// The rule of the town; none where its pack has none.
    pub rule: Option<ThresholdView>,
    /// What the sum means: `hours-reaches` and others.
    pub against: String,
    /// What was granted.
    pub granted: Option<String>,
    /// ISO date on which 70 % of the time is over.
    pub review: String,
    /// True from that day on, or when 70 % of the granted hours were worked, until both looked at it again.
    pub review_due: bool,
    /// True when 70 % of the granted hours were worked.
    pub mostly_worked: bool,
    /// ISO date when both looked at it again.
    pub reviewed: Option<String>,
    /// Worked hours, the newest first.
    pub entries: Vec<WorkedView>,
}

/// One area.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AreaHoursView {
    /// Its name.
    pub area: ChoiceView,
    /// In the person's words.
    pub why: Option<String>,
    /// Of each of the twelve months, as `2:30`; empty for none.
    pub months: Vec<String>,
    /// Of all twelve.
    pub sum: String,
    /// What was worked.
    pub worked: String,
}

/// From how many hours on more can be asked for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ThresholdView {
    /// Hours in twelve months.
    pub hours: u32,
    /// Why.
    pub reason: LineView,
    /// Evidence.
    pub fact: FactView,
}

/// Hours that were worked; an empty id for a new entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkedView {
    /// Its id.
    pub id: String,
    /// ISO date.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// As people write hours: `2:30`, `2,5`.
    pub hours: String,
    /// Id of an area.
    pub area: Option<String>,
    /// Who worked.
    pub who: Option<String>,
    /// What was done.
    pub what: Option<String>,
}

/// Hours of an area in a month.
#[derive(Debug, Deserialize, TS)]
pub struct ForecastRequest {
    /// Id of the area.
    pub area: String,
    /// ISO dates of first days of months: all get these hours.
    #[ts(type = "string[]")]
    pub months: Vec<NaiveDate>,
    /// As people write hours; empty for none.
    pub hours: String,
}

/// Why an area needs hours.
#[derive(Debug, Deserialize, TS)]
pub struct NeedRequest {
    /// Id of the area.
    pub area: String,
    /// In the person's words.
    pub why: Option<String>,
}

/// The twelve months and what was granted.
#[derive(Debug, Deserialize, TS)]
pub struct HoursPeriodRequest {
    /// ISO date in the first month.
    #[ts(type = "string | null")]
    pub since: Option<NaiveDate>,
    /// As people write hours.
    pub granted: Option<String>,
    /// ISO date when both looked at it again.
    #[ts(type = "string | null")]
    pub reviewed: Option<NaiveDate>,
}

/// Sheets for case conferences.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CasesView {
    /// The newest first.
    pub cases: Vec<CaseView>,
    /// A fresh code for the next.
    pub code: String,
}

/// A case sheet; an empty id for a new one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaseView {
    /// Its id.
    pub id: String,
    /// Instead of a name.
    pub code: String,
    /// ISO date of the round.
    #[ts(type = "string | null")]
    pub day: Option<NaiveDate>,
    /// How old, roughly.
    pub age: Option<String>,
    /// Who lives together.
    pub household: Option<String>,
    /// Kind of residence, roughly.
    pub status: Option<String>,
    /// What the person is good at.
    pub skills: Option<String>,
    /// What was done so far.
    pub steps: Option<String>,
    /// What the round is asked.
    pub question: String,
    /// ISO date the person said yes.
    #[ts(type = "string | null")]
    pub agreed: Option<NaiveDate>,
    /// ISO date the person said no.
    #[ts(type = "string | null")]
    pub refused: Option<NaiveDate>,
    /// Id of the note of what the round advised, once there is one. Told by the core, whatever a request says.
    pub note: Option<String>,
}

/// What a round advised, as far as it is written.
#[derive(Debug, Deserialize, TS)]
pub struct CaseResultRequest {
    /// What was said and agreed.
    pub words: Vec<String>,
}

/// Something that could tell who a sheet is about.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TellingView {
    /// The field; none for what comes together from several.
    pub field: Option<String>,
    /// What it is: `telling-name` and others.
    pub kind: String,
    /// The words, as they stand there.
    pub words: String,
}

/// What opens a counsellor's own key file, if it is sealed.
#[derive(Debug, Deserialize, TS)]
pub struct ShelfRequest {
    /// Its password; none for a key file without one.
    pub password: Option<String>,
}

/// What is due in the binders of a shelf, without a name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShelfView {
    /// The most urgent first.
    pub lines: Vec<ShelfLineView>,
    /// What could not be looked into.
    pub closed: Vec<ShelfClosedView>,
}

/// One binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShelfLineView {
    /// Eight digits.
    pub code: String,
    /// ISO date of the next day.
    pub next: Option<String>,
    /// What is urgent: `shelf-flag-soon` and others.
    pub flags: Vec<String>,
}

/// A place that could not be looked into.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShelfClosedView {
    /// Counted from 1.
    pub number: u32,
    /// Why: `shelf-closed-in-use` and others.
    pub why: String,
}
