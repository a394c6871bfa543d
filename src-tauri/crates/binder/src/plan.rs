//! The plan: goals in the person's own words, steps, and who does what until when. It belongs to the person.
//!
//! What a professional writes is a proposal until the person accepts it; until then it is not part of the plan and
//! nothing of it is due. Deliberately not here: scores and rankings of people, for which there is no field.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::{Packs, PlanColumn};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, filled_all, needed};
use crate::{Binder, BinderError, Content, Error, OwnRecord};

/// One goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// In the person's own words, any language; must not be blank.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// Id of an area of support.
    pub area: Option<String>,
    /// Ids of barriers in its way.
    #[serde(default)]
    pub barriers: Vec<String>,
    /// When to look at it again.
    pub review: Option<NaiveDate>,
    /// How it stands.
    #[serde(default)]
    pub state: GoalState,
    /// Who proposed it, if it was not the person.
    pub proposed_by: Option<String>,
    /// When the person accepted the proposal.
    pub accepted: Option<NaiveDate>,
}

/// How a goal stands; the person says so.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "goal-")]
pub enum GoalState {
    /// Ahead.
    #[default]
    Ahead,
    /// Reached.
    Reached,
    /// Put aside for now.
    PutAside,
}

/// One step towards a goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalStep {
    /// Id of its goal.
    pub goal: String,
    /// What is done; must not be blank.
    pub words: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when.
    pub until: Option<NaiveDate>,
    /// What will show that it is done.
    pub proof: Option<String>,
    /// Id of the barrier it overcomes.
    pub barrier: Option<String>,
    /// When it was done.
    pub done: Option<NaiveDate>,
    /// Who proposed it, if it was not the person.
    pub proposed_by: Option<String>,
    /// When the person accepted the proposal.
    pub accepted: Option<NaiveDate>,
}

/// Whether an entry is the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// The person's own, or accepted by them.
    Theirs,
    /// Proposed by somebody, and not accepted.
    Proposed {
        /// By whom.
        by: &'a str,
    },
}

fn standing<'a>(proposed_by: &'a Option<String>, accepted: Option<NaiveDate>) -> Standing<'a> {
    match proposed_by {
        Some(by) if accepted.is_none() => Standing::Proposed { by },
        _ => Standing::Theirs,
    }
}

/// What somebody else can propose.
pub trait Proposable: OwnRecord {
    /// Whether it is the person's.
    fn standing(&self) -> Standing<'_>;

    /// Makes it the person's.
    fn accept(&mut self, today: NaiveDate);
}

impl Record for Goal {
    const KIND: &'static str = "goal";
}

impl Record for GoalStep {
    const KIND: &'static str = "goal-step";
}

impl Proposable for Goal {
    fn standing(&self) -> Standing<'_> {
        standing(&self.proposed_by, self.accepted)
    }

    fn accept(&mut self, today: NaiveDate) {
        self.accepted = Some(today);
    }
}

impl Proposable for GoalStep {
    fn standing(&self) -> Standing<'_> {
        standing(&self.proposed_by, self.accepted)
    }

    fn accept(&mut self, today: NaiveDate) {
        self.accepted = Some(today);
    }
}

impl OwnRecord for Goal {
    fn title(&self) -> String {
        self.words.clone()
    }

    fn made_ready(self, _: &Binder, packs: &Packs) -> Result<Self, Error> {
        let barriers = filled_all(self.barriers);
        if let Some(area) = filled(self.area.clone()).filter(|area| packs.area(area).is_none()) {
            return Err(unknown(&area));
        }
        if let Some(barrier) = barriers.iter().find(|barrier| packs.barrier(barrier).is_none()) {
            return Err(unknown(barrier));
        }
        Ok(Self {
            words: needed(&self.words)?,
            german: filled(self.german),
            area: filled(self.area),
            barriers,
            proposed_by: filled(self.proposed_by),
            ..self
        })
    }
}

impl OwnRecord for GoalStep {
    fn title(&self) -> String {
        self.words.clone()
    }

    fn made_ready(self, binder: &Binder, packs: &Packs) -> Result<Self, Error> {
        let barrier = filled(self.barrier);
        if let Some(barrier) = barrier.as_ref().filter(|barrier| packs.barrier(barrier).is_none()) {
            return Err(unknown(barrier));
        }
        Ok(Self {
            goal: binder.own_one::<Goal>(&self.goal)?.0,
            words: needed(&self.words)?,
            who: filled(self.who),
            proof: filled(self.proof),
            barrier,
            proposed_by: filled(self.proposed_by),
            ..self
        })
    }
}

fn unknown(name: &str) -> Error {
    BinderError::NoSuchRecord { name: name.chars().take(40).collect() }.into()
}

impl Goal {
    /// The column of the plan it stands in; a goal without an area stands with living together.
    pub fn column(&self, packs: &Packs) -> PlanColumn {
        let area = self.area.as_deref().and_then(|id| packs.area(id));
        area.map_or(PlanColumn::Social, |area| area.column)
    }
}

impl Binder {
    /// Accepts what somebody proposed: from now on it is the person's.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`], [`BinderError::NotAProposal`].
    pub fn accept<R: Proposable>(
        &mut self,
        id: &str,
        today: NaiveDate,
        content: &Content,
    ) -> Result<R, Error> {
        let (id, mut record) = self.own_one::<R>(id)?;
        if record.standing() == Standing::Theirs {
            return Err(BinderError::NotAProposal.into());
        }
        record.accept(today);
        Ok(self.save_own(Some(&id), record, content)?.1)
    }
}

impl Binder {
    /// Removes a goal with its steps in one action, or declines it.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`].
    pub fn remove_goal(&mut self, id: &str) -> Result<(), Error> {
        let (id, _) = self.own_one::<Goal>(id)?;
        let steps = self.own::<GoalStep>()?;
        self.vault.write(|writing| {
            let mut own = steps.iter().filter(|(_, step)| step.goal == id);
            own.try_for_each(|(key, _)| writing.remove::<GoalStep>(key))?;
            writing.remove::<Goal>(&id)
        })?;
        Ok(())
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The goals that are the person's, each with its steps; proposals are left out.
    ///
    /// # Errors
    /// Any error of the vault.
    #[expect(clippy::type_complexity, reason = "goals with their steps, each with its id")]
    pub fn plan(&self) -> Result<Vec<((String, Goal), Vec<(String, GoalStep)>)>, Error> {
        let steps: Vec<(String, GoalStep)> = self.own()?;
        let goals = self.own::<Goal>()?.into_iter().filter(|(_, goal)| goal.standing() == Standing::Theirs);
        Ok(goals
            .map(|(id, goal)| {
                let own =
                    |(_, step): &&(String, GoalStep)| step.goal == id && step.standing() == Standing::Theirs;
                let steps = steps.iter().filter(own).cloned().collect();
                ((id, goal), steps)
            })
            .collect())
    }
}
