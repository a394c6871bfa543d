//! What crosses about the plan: the person's goals, their steps, and what others propose.

use chrono::NaiveDate;
use ordner_binder::GoalState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChoiceView, LineView};

/// The plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanView {
    /// Goals by what they are about: living together, German, work.
    pub columns: Vec<PlanColumnView>,
    /// What others propose and the person did not answer.
    pub proposals: Vec<ProposalView>,
    /// Areas of support a goal can belong to.
    pub areas: Vec<ChoiceView>,
    /// What can stand in the way of a goal.
    pub barriers: Vec<ChoiceView>,
}

/// One column of the plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanColumnView {
    /// `social`, `language` or `work`.
    pub id: String,
    /// Its goals.
    pub goals: Vec<GoalView>,
}

/// One goal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalView {
    /// Id of the record.
    pub id: String,
    /// What is kept.
    pub goal: GoalFields,
    /// What its area is called.
    pub area: Option<LineView>,
    /// What stands in its way and no step overcomes: each with a next step that anybody can take.
    pub barriers: Vec<BarrierView>,
    /// Its steps.
    pub steps: Vec<GoalStepView>,
}

/// What stands in the way of a goal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BarrierView {
    /// Its id.
    pub id: String,
    /// What is missing.
    pub name: LineView,
    /// What anybody can do about it.
    pub next: LineView,
}

/// What is kept of a goal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalFields {
    /// In the person's words.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// Id of an area.
    pub area: Option<String>,
    /// Ids of barriers.
    pub barriers: Vec<String>,
    /// ISO date: when to look at it again.
    #[ts(type = "string | null")]
    pub review: Option<NaiveDate>,
    /// `ahead`, `reached` or `put-aside`.
    #[ts(type = "string")]
    pub state: GoalState,
    /// Who proposes it, if it is not the person.
    pub proposed_by: Option<String>,
}

/// A goal, new or changed.
#[derive(Debug, Deserialize, TS)]
pub struct GoalRequest {
    /// Id of the record; empty when new.
    pub id: String,
    /// What is kept.
    pub goal: GoalFields,
}

/// One step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalStepView {
    /// Id of the record.
    pub id: String,
    /// What is kept.
    pub step: GoalStepFields,
    /// True when its day is over and it is not done.
    pub over: bool,
}

/// What is kept of a step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalStepFields {
    /// Id of its goal.
    pub goal: String,
    /// What is done.
    pub words: String,
    /// Who does it.
    pub who: Option<String>,
    /// ISO date: by when.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// What will show that it is done.
    pub proof: Option<String>,
    /// Id of the barrier it overcomes.
    pub barrier: Option<String>,
    /// ISO date: when it was done.
    #[ts(type = "string | null")]
    pub done: Option<NaiveDate>,
    /// Who proposes it, if it is not the person.
    pub proposed_by: Option<String>,
}

/// A step, new or changed.
#[derive(Debug, Deserialize, TS)]
pub struct GoalStepRequest {
    /// Id of the record; empty when new.
    pub id: String,
    /// What is kept.
    pub step: GoalStepFields,
}

/// What somebody proposes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposalView {
    /// Id of the record.
    pub id: String,
    /// `goal` or `step`.
    pub kind: String,
    /// By whom.
    pub by: String,
    /// What.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// The goal a step belongs to, in the person's words.
    pub goal: Option<String>,
}
