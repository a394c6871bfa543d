//! The plan: the person's goals with their steps, and what others propose until the person answers.

use ordner_binder::{Goal, GoalStep, Proposable, ReadableBinder, Standing};
use ordner_packs::PlanColumn;
use tauri::AppHandle;

use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    BarrierView, ChoiceView, GoalFields, GoalRequest, GoalStepFields, GoalStepRequest, GoalStepView,
    GoalView, Handle, PlanColumnView, PlanView, ProposalView,
};
use crate::words::Words;

/// Columns as they stand side by side.
const COLUMNS: [(PlanColumn, &str); 3] =
    [(PlanColumn::Social, "social"), (PlanColumn::Language, "language"), (PlanColumn::Work, "work")];

/// The plan.
#[tauri::command]
pub async fn plan(app: AppHandle) -> Result<PlanView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let goals = binder.plan()?;
        let column = |(column, id): (PlanColumn, &str)| PlanColumnView {
            id: id.to_owned(),
            goals: goals
                .iter()
                .filter(|((_, goal), _)| goal.column(words.packs) == column)
                .map(|((id, goal), steps)| view(id, goal, steps, words))
                .collect(),
        };
        let areas = words.packs.areas().iter();
        let barriers = words.packs.barriers().iter();
        Ok(PlanView {
            columns: COLUMNS.map(column).into(),
            proposals: proposals(binder)?,
            areas: areas
                .map(|area| ChoiceView { id: area.id.clone(), name: words.spoken(&area.name_line()) })
                .collect(),
            barriers: barriers
                .map(|one| ChoiceView { id: one.id.clone(), name: words.spoken(&one.name_line()) })
                .collect(),
        })
    })
    .await
}

/// Keeps a goal. With the name of somebody else it is a proposal until the person accepts it.
#[tauri::command]
pub async fn save_goal(app: AppHandle, request: GoalRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.own_one::<Goal>(id)).transpose()?;
        let GoalFields { words, german, area, barriers, review, state, proposed_by } = request.goal;
        let accepted = before.and_then(|(_, before)| before.accepted);
        let goal = Goal { words, german, area, barriers, review, state, proposed_by, accepted };
        binder.save_own(known, goal, &shell.content)?;
        Ok(())
    })
    .await
}

/// Removes a goal with its steps, or declines it.
#[tauri::command]
pub async fn remove_goal(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_goal(&request.id)?)).await
}

/// Keeps a step. With the name of somebody else it is a proposal until the person accepts it.
#[tauri::command]
pub async fn save_step(app: AppHandle, request: GoalStepRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.own_one::<GoalStep>(id)).transpose()?;
        let GoalStepFields { goal, words, who, until, proof, barrier, done, proposed_by } = request.step;
        let accepted = before.and_then(|(_, before)| before.accepted);
        let step = GoalStep { goal, words, who, until, proof, barrier, done, proposed_by, accepted };
        binder.save_own(known, step, &shell.content)?;
        Ok(())
    })
    .await
}

/// Removes a step, or declines it.
#[tauri::command]
pub async fn remove_step(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.remove_own::<GoalStep>(&request.id).map(drop)?)
    })
    .await
}

/// Makes what somebody proposed the person's own.
#[tauri::command]
pub async fn accept_proposal(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        match binder.own_one::<Goal>(&request.id) {
            Ok((id, _)) => drop(binder.accept::<Goal>(&id, today(), &shell.content)?),
            Err(_) => drop(binder.accept::<GoalStep>(&request.id, today(), &shell.content)?),
        }
        Ok(())
    })
    .await
}

fn view(id: &str, goal: &Goal, steps: &[(String, GoalStep)], words: Words<'_>) -> GoalView {
    let area = goal.area.as_deref().and_then(|id| words.packs.area(id));
    let overcome = |id: &str| steps.iter().any(|(_, step)| step.barrier.as_deref() == Some(id));
    let left = goal.barriers.iter().filter(|id| !overcome(id)).filter_map(|id| words.packs.barrier(id));
    GoalView {
        id: id.to_owned(),
        area: area.map(|area| words.spoken(&area.name_line())),
        barriers: left
            .map(|one| BarrierView {
                id: one.id.clone(),
                name: words.spoken(&one.name_line()),
                next: words.spoken(&one.next_line()),
            })
            .collect(),
        steps: steps
            .iter()
            .map(|(id, step)| GoalStepView {
                id: id.clone(),
                over: step.done.is_none() && step.until.is_some_and(|until| until < words.today),
                step: GoalStepFields {
                    goal: step.goal.clone(),
                    words: step.words.clone(),
                    who: step.who.clone(),
                    until: step.until,
                    proof: step.proof.clone(),
                    barrier: step.barrier.clone(),
                    done: step.done,
                    proposed_by: step.proposed_by.clone(),
                },
            })
            .collect(),
        goal: GoalFields {
            words: goal.words.clone(),
            german: goal.german.clone(),
            area: goal.area.clone(),
            barriers: goal.barriers.clone(),
            review: goal.review,
            state: goal.state,
            proposed_by: goal.proposed_by.clone(),
        },
    }
}

fn proposals(binder: &ReadableBinder) -> Result<Vec<ProposalView>, Error> {
    let goals = binder.own::<Goal>()?;
    let mut proposals = Vec::new();
    for (id, goal) in &goals {
        if let Standing::Proposed { by } = goal.standing() {
            proposals.push(ProposalView {
                id: id.clone(),
                kind: "goal".to_owned(),
                by: by.to_owned(),
                words: goal.words.clone(),
                german: goal.german.clone(),
                goal: None,
            });
        }
    }
    for (id, step) in binder.own::<GoalStep>()? {
        if let Standing::Proposed { by } = step.standing() {
            let of = goals.iter().find(|(known, _)| *known == step.goal);
            proposals.push(ProposalView {
                id,
                kind: "step".to_owned(),
                by: by.to_owned(),
                words: step.words.clone(),
                german: None,
                goal: of.map(|(_, goal)| goal.words.clone()),
            });
        }
    }
    Ok(proposals)
}
