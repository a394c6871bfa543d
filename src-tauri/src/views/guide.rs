//! What crosses for the guide: residence paper, paths, deadlines, who is responsible, numbers, packs.
//!
//! Apart from the views of filing because nothing here is a paper: these are answers out of content. Lines are chosen for
//! the person's languages, each fact carries its source and Stand.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ContactView, FactView, LineView};

/// All residence papers, and the person's own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusesView {
    /// Id of the person's own; none if they did not tell it.
    pub chosen: Option<String>,
    /// In the order of the way.
    pub stages: Vec<StageView>,
}

/// Residence papers of one stage of the way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageView {
    /// Its name in `lines`.
    pub title: LineView,
    /// The papers.
    pub statuses: Vec<StatusView>,
}

/// A residence paper and what it usually means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LineView,
    /// What stands on the paper, in German.
    pub paper: Option<String>,
    /// What it is.
    pub meaning: Option<LineView>,
    /// How long it is usually valid.
    pub validity: Option<LineView>,
    /// What is uncertain.
    pub note: Option<LineView>,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: Option<FactView>,
    /// What it usually means in one matter after the other.
    pub rights: Vec<RightView>,
}

/// What a residence paper usually means in one matter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RightView {
    /// The matter.
    pub area: LineView,
    /// What is usual.
    pub line: LineView,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: FactView,
}

/// The residence paper to remember; none forgets it.
#[derive(Debug, Deserialize, TS)]
pub struct StatusRequest {
    /// Its id.
    pub id: Option<String>,
}

/// A situation of life.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PathEntryView {
    /// Its id.
    pub id: String,
    /// In the person's words.
    pub title: LineView,
    /// For whom it is.
    pub about: LineView,
    /// False when it is usually for other residence papers than the person's.
    pub fits: bool,
}

/// A path with its steps.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PathView {
    /// Its id.
    pub id: String,
    /// In the person's words.
    pub title: LineView,
    /// For whom it is and what to know first.
    pub about: LineView,
    /// Papers a person usually has when it begins.
    pub has: Vec<PaperView>,
    /// In order.
    pub steps: Vec<StepView>,
    /// True when a handover belongs to its sheets: the adviser often changes here.
    pub handover: bool,
}

/// A kind of paper, and whether one is filed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperView {
    /// Id of its kind.
    pub kind: String,
    /// What it is called.
    pub name: LineView,
    /// Where such a paper is filed.
    pub register: String,
    /// The one filed last; none while it is missing.
    pub document: Option<String>,
}

/// One step of a path.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Its id within the path.
    pub id: String,
    /// What to do.
    pub line: LineView,
    /// What the office is called.
    pub office: Option<LineView>,
    /// Where it is here.
    pub contacts: Vec<ContactView>,
    /// Papers that unlock the step.
    pub needs: Vec<PaperView>,
    /// Papers a person has after it.
    pub gives: Vec<PaperView>,
    /// A time limit of this step.
    pub deadline: Option<DeadlineHintView>,
    /// Where money can stop.
    pub money: Option<LineView>,
    /// Where the checklist with the details is.
    pub checklist: Option<ChecklistHintView>,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: FactView,
}

/// A rule of time in a step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineHintView {
    /// Id of the rule.
    pub rule: String,
    /// The rule in words.
    pub line: LineView,
}

/// A checklist in a step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChecklistHintView {
    /// The register it stands in.
    pub register: String,
    /// Its title.
    pub title: LineView,
}

/// Rules of time about one theme.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ThemeView {
    /// Its name.
    pub title: LineView,
    /// The rules.
    pub rules: Vec<RuleView>,
}

/// A rule of time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: LineView,
    /// The rule in words.
    pub rule: LineView,
    /// The day it is counted from, in words.
    pub event: LineView,
    /// True when it begins with a letter.
    pub begins_with_a_letter: bool,
    /// `own`: it has a period; `letter`: only the letter has one; `none`: none can be typed.
    pub period: String,
}

/// A letter or an event to reckon from.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeadlineRequest {
    /// Id of a rule; none when only the period in the letter is known.
    pub rule: Option<String>,
    /// The period in the letter: `2w`.
    pub period: Option<String>,
    /// ISO date on the letter or envelope, or of the event.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// `post`, `yellow`, `hand` and others; none when nobody knows.
    #[ts(type = "string | null")]
    pub way: Option<ordner_packs::Way>,
}

/// The earliest plausible day and the sum behind it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReckonedView {
    /// ISO date.
    pub day: String,
    /// What the rule is called.
    pub title: Option<LineView>,
    /// The day with what it means.
    pub said: LineView,
    /// What must be read beside it.
    pub warnings: Vec<LineView>,
    /// The sum, line by line.
    pub steps: Vec<SumLineView>,
    /// The rule, what comes afterwards, whose holidays count.
    pub rules: Vec<LineView>,
    /// What can be read after it.
    pub remarks: Vec<LineView>,
    /// The law behind the rule.
    pub law: Option<String>,
    /// Evidence of the rule.
    pub fact: Option<FactView>,
    /// Evidence of when a letter counts as delivered.
    pub delivery: Option<FactView>,
    /// Where somebody reads the letter with the person.
    pub advice: Vec<ContactView>,
}

/// A line of a sum.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SumLineView {
    /// What was counted.
    pub line: LineView,
    /// The law behind it.
    pub law: Option<String>,
}

/// What can be asked about offices.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TopicsView {
    /// Matters.
    pub topics: Vec<ChoiceView>,
    /// Regions.
    pub cities: Vec<ChoiceView>,
    /// The binder's own region.
    pub city: String,
    /// Residence papers by stage, without what they mean.
    pub statuses: Vec<ChoiceGroupView>,
    /// The person's own.
    pub status: Option<String>,
    /// ISO date of birth, if the person wrote it down.
    pub birth: Option<String>,
    /// ISO date of the allocation to the town, if the person wrote it down.
    pub since: Option<String>,
}

/// One of several.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChoiceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LineView,
}

/// Several under one name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChoiceGroupView {
    /// Its name.
    pub title: LineView,
    /// The choices.
    pub choices: Vec<ChoiceView>,
}

/// A question about offices; all but matter and region may be left out.
#[derive(Debug, Deserialize, TS)]
pub struct WhoRequest {
    /// Id of the matter.
    pub topic: String,
    /// Id of the region.
    pub city: String,
    /// Id of the residence paper.
    pub status: Option<String>,
    /// ISO date of birth.
    #[ts(type = "string | null")]
    pub birth: Option<NaiveDate>,
    /// ISO date of the allocation to the town.
    #[ts(type = "string | null")]
    pub since: Option<NaiveDate>,
    /// Hours of counselling that are forecast.
    pub hours: Option<u32>,
}

/// Who is responsible, and what changes soon.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhoView {
    /// Best first; those before the last only perhaps.
    pub answers: Vec<OfficeView>,
    /// From a day within three months on.
    pub change: Option<OfficeChangeView>,
}

/// Somebody else becomes responsible.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficeChangeView {
    /// The day in words.
    pub said: LineView,
    /// Who then.
    pub answers: Vec<OfficeView>,
}

/// An office or service that may be responsible.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficeView {
    /// Id of its row.
    pub id: String,
    /// The office.
    pub office: LineView,
    /// What would have to be known; none when it fits for certain.
    pub perhaps: Option<LineView>,
    /// For which residence papers, when that is what is not known.
    pub papers: Option<LineView>,
    /// Why.
    pub reason: LineView,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: FactView,
    /// Where it is.
    pub contacts: Vec<ContactView>,
}

/// Numbers and spellings.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WalletView {
    /// Kinds of number there are.
    pub kinds: Vec<NumberKindView>,
    /// The person's numbers.
    pub numbers: Vec<NumberView>,
    /// How names and days of birth are written elsewhere.
    pub variants: Vec<VariantView>,
}

/// A kind of number.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberKindView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LineView,
    /// On which paper it stands.
    pub stands_on: LineView,
    /// Evidence, also of its check digits.
    pub fact: FactView,
}

/// A number of the person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberView {
    /// Its id.
    pub id: String,
    /// Id of its kind.
    pub kind: String,
    /// Name of its kind.
    pub name: LineView,
    /// As it was typed.
    pub value: String,
    /// As people read it.
    pub shown: String,
    /// Whose it is; none for the owner.
    pub person: Option<String>,
    /// The paper it stands on.
    pub paper: Option<String>,
    /// `fits`, `doubtful` or `not-checked`.
    pub check: String,
    /// What its check digits say, in words.
    pub said: LineView,
}

/// A number to keep; an empty id for a new one.
#[derive(Debug, Deserialize, TS)]
pub struct NumberRequest {
    /// Its id; empty when new.
    pub id: String,
    /// Id of its kind.
    pub kind: String,
    /// As it stands on the paper.
    pub value: String,
    /// Whose it is; none for the owner.
    pub person: Option<String>,
    /// The paper it stands on.
    pub paper: Option<String>,
}

/// How a name or a day of birth is written elsewhere.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VariantView {
    /// Its id.
    pub id: String,
    /// `name` or `birth-date`.
    #[ts(type = "string")]
    pub of: ordner_binder::VariantOf,
    /// As it is written there.
    pub value: String,
    /// Whose it is; none for the owner.
    pub person: Option<String>,
    /// The paper it stands on.
    pub paper: Option<String>,
}

/// A spelling to keep; an empty id for a new one.
#[derive(Debug, Deserialize, TS)]
pub struct VariantRequest {
    /// Its id; empty when new.
    pub id: String,
    /// `name` or `birth-date`.
    #[ts(type = "string")]
    pub of: ordner_binder::VariantOf,
    /// As it is written there.
    pub value: String,
    /// Whose it is; none for the owner.
    pub person: Option<String>,
    /// The paper it stands on.
    pub paper: Option<String>,
}

/// The packs of this binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacksView {
    /// Id of the region in use.
    pub city: String,
    /// All regions, widest last.
    pub regions: Vec<RegionView>,
    /// Why the binder's own packs are not used, if they no longer fit this program.
    #[ts(type = "{ area: string, error: { id: string, args?: Record<string, string | number> } } | null")]
    pub refused: Option<serde_json::Value>,
}

/// A region.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegionView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LineView,
    /// ISO date of its Stand.
    pub stand: String,
    /// True when that is old.
    pub stale: bool,
    /// Contacts it has of its own.
    pub contacts: u32,
    /// Set when the binder carries it itself.
    pub own: Option<OwnPackView>,
}

/// A pack that was taken in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnPackView {
    /// What the signer said about it.
    pub comment: Option<String>,
    /// ISO date when it was taken in.
    pub since: String,
    /// What was different then.
    pub changes: Vec<RegisterChangesView>,
}

/// A pack file that was chosen and not taken in yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChosenPackView {
    /// Names of its regions.
    pub regions: Vec<LineView>,
    /// What the signer said about it.
    pub comment: String,
    /// True when the person took a pack of this signer before.
    pub known: bool,
    /// What would be different.
    pub changes: Vec<RegisterChangesView>,
}

/// What the person says about the signer.
#[derive(Debug, Deserialize, TS)]
pub struct TrustRequest {
    /// The words as the signer read them out; none for a known signer.
    pub words: Option<String>,
}

/// What is different on the sheet of one register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterChangesView {
    /// Its id.
    pub register: String,
    /// Its title.
    pub title: LineView,
    /// One for each contact.
    pub changes: Vec<ChangeView>,
}

/// What became of one contact.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeView {
    /// `added`, `changed`, `checked`, `retired`, `removed` or `renamed`.
    pub kind: String,
    /// The same in words.
    pub said: LineView,
    /// Its name, in German.
    pub name: String,
    /// Before and after.
    pub fields: Vec<FieldChangeView>,
}

/// One field before and after.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldChangeView {
    /// Its name.
    pub field: LineView,
    /// What stood there.
    pub from: Option<LineView>,
    /// What stands there now.
    pub to: Option<LineView>,
}
