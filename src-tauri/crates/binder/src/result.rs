//! What became of the twelve months of hours: of each goal what was done in them, and what is open.
//!
//! Apart from `hours`, which reckons hours and knows no goal. Deliberately not here: a grade. A goal stands as the person
//! says it stands, and what is open is said beside it.

use std::ops::Deref;

use chrono::{Months, NaiveDate};
use ordner_vault::Readable;
use serde::Serialize;

use crate::hours::FORECAST_MONTHS;
use crate::{Binder, Content, Error, GoalState, GoalStep};

/// One goal beside what was done for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalResult {
    /// In the person's own words.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// As the person says.
    pub state: GoalState,
    /// Steps that were done in the twelve months, in the order of the plan.
    pub done: Vec<String>,
    /// Steps that are open.
    pub open: Vec<String>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The goals that are the person's, with their steps. Without hours every step that was done counts. A goal that was put
    /// aside before anything was done for it is left out.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn results(&self, content: &Content) -> Result<Vec<GoalResult>, Error> {
        let since = self.forecast(content)?.map(|forecast| forecast.since);
        let end = since.and_then(|since| since.checked_add_months(Months::new(FORECAST_MONTHS)));
        let in_time =
            |day: NaiveDate| since.is_none_or(|first| day >= first) && end.is_none_or(|end| day < end);
        let mut results = Vec::new();
        for ((_, goal), steps) in self.plan()? {
            let steps: Vec<GoalStep> = steps.into_iter().map(|(_, step)| step).collect();
            let words = |fits: &dyn Fn(&GoalStep) -> bool| -> Vec<String> {
                steps.iter().filter(|step| fits(step)).map(|step| step.words.clone()).collect()
            };
            let done = words(&|step| step.done.is_some_and(in_time));
            let open = words(&|step| step.done.is_none());
            if goal.state != GoalState::PutAside || !done.is_empty() {
                results.push(GoalResult {
                    words: goal.words,
                    german: goal.german,
                    state: goal.state,
                    done,
                    open,
                });
            }
        }
        Ok(results)
    }
}
