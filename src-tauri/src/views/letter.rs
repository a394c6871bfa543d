//! What crosses about letters: what makes a filed paper one, and the triage of a letter that nobody files.

use chrono::NaiveDate;
use ordner_packs::Way;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChoiceView, ContactView, DocumentView, FactView, LineView, RefusedView};

/// What makes a document a letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterView {
    /// How it came: `post`, `yellow`, `deposited`, `hand` and others.
    #[ts(type = "string | null")]
    pub way: Option<Way>,
    /// ISO date that counts: on the envelope, on the note of the post, of the handover.
    #[ts(type = "string | null")]
    pub envelope: Option<NaiveDate>,
    /// ISO date when the person had it.
    #[ts(type = "string | null")]
    pub arrived: Option<NaiveDate>,
    /// Id of a rule; none when only the period in the letter is known.
    pub rule: Option<String>,
    /// The period in the letter: `2w`.
    pub period: Option<String>,
    /// ISO date: the earliest plausible last day. Reckoned by the core, whatever a request says.
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    /// ISO date when it was answered.
    #[ts(type = "string | null")]
    pub done: Option<NaiveDate>,
    /// Id of the filed photo of the envelope.
    pub envelope_photo: Option<String>,
}

/// What is known of a letter; none makes the paper one like others.
#[derive(Debug, Deserialize, TS)]
pub struct LetterRequest {
    /// Id of the document.
    pub id: String,
    /// What makes it a letter.
    pub letter: Option<LetterView>,
}

/// Everything that can be seen on a letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignsView {
    /// By what they are: envelopes, senders, words.
    pub looks: Vec<LooksView>,
    /// Regions whose contacts can be named.
    pub regions: Vec<ChoiceView>,
    /// Id of the region to begin with.
    pub region: String,
}

/// Signs of one kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LooksView {
    /// What they are.
    pub title: LineView,
    /// In order.
    pub signs: Vec<SignView>,
}

/// One thing that is seen on a letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignView {
    /// Its id.
    pub id: String,
    /// Name of its picture.
    pub icon: Option<String>,
    /// What is seen.
    pub name: LineView,
    /// Why it matters.
    pub why: LineView,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: FactView,
}

/// A letter that was kept after its triage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeptLetterView {
    /// The letter; none when no file could be taken.
    pub letter: Option<DocumentView>,
    /// Files that were not taken.
    pub refused: Vec<RefusedView>,
}

/// What somebody sees on a letter.
#[derive(Debug, Deserialize, TS)]
pub struct TriageRequest {
    /// Id of the region.
    pub region: String,
    /// Ids of signs.
    pub seen: Vec<String>,
}

/// What to do about a letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriageView {
    /// `red`, `amber` or `green`.
    pub urgency: String,
    /// The urgency in words.
    pub title: Option<LineView>,
    /// What to do.
    pub act: Option<LineView>,
    /// Two sentences to answer tonight.
    pub reply: Vec<LineView>,
    /// What was seen, the most urgent first, with reasons.
    pub seen: Vec<SignView>,
    /// Whom to see.
    pub see: Vec<ContactView>,
}
