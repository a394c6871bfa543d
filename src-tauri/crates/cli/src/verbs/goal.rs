//! `ordner goal`, `ordner step`, `ordner accept`: the plan. What others propose waits for the person's word.

use ordner_binder::{Goal, GoalStep, Proposable, Standing};

use super::Edge;
use super::own::{joined, tell};
use crate::arguments::OneOf;
use crate::speech::Refusal;

fn proposed(edge: &Edge<'_>, record: &impl Proposable) -> Option<String> {
    match record.standing() {
        Standing::Theirs => None,
        Standing::Proposed { by } => Some(edge.speech.text("cli-goal-proposed", &[("name", by)])),
    }
}

/// One goal on a line.
pub fn line(edge: &Edge<'_>, goal: &Goal) -> String {
    let packs = &edge.content.packs;
    let area = goal.area.as_deref().and_then(|id| packs.area(id));
    let barriers = goal.barriers.iter().filter_map(|id| packs.barrier(id));
    let barriers: Vec<String> = barriers.map(|barrier| edge.speech.line(&barrier.name_line())).collect();
    joined([
        Some(goal.words.clone()),
        goal.german.clone(),
        area.map(|area| edge.speech.line(&area.name_line())),
        Some(barriers.join(", ")),
        goal.review.map(|day| edge.speech.date(day)),
        Some(edge.speech.text(goal.state.into(), &[])),
        proposed(edge, goal),
    ])
}

/// One step on a line.
pub fn step(edge: &Edge<'_>, step: &GoalStep) -> String {
    joined([
        Some(step.words.clone()),
        step.who.clone(),
        step.until.map(|day| edge.speech.date(day)),
        step.proof.clone(),
        step.done.map(|day| format!("✓ {}", edge.speech.date(day))),
        proposed(edge, step),
    ])
}

/// Makes a proposal the person's own.
pub fn accept(edge: &Edge<'_>, verb: OneOf) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    match binder.own_one::<Goal>(&verb.id) {
        Ok((id, _)) => tell(edge, &id, &binder.accept::<Goal>(&id, edge.today, edge.content)?, line),
        Err(_) => {
            let (id, _) = binder.own_one::<GoalStep>(&verb.id)?;
            tell(edge, &id, &binder.accept::<GoalStep>(&id, edge.today, edge.content)?, step);
        }
    }
    binder.lock()?;
    edge.speech.say("cli-own-saved", &[]);
    Ok(())
}
