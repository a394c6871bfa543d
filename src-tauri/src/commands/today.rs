//! The first page of the binder: what is due, and what the person does next. The list is the core's; here it learns where each
//! line leads.

use chrono::NaiveDate;
use ordner_binder::{Due, DueKind, GoalState, GoalStep, ItemState, NoteLine, OwnDeadline, ReadableBinder};
use tauri::AppHandle;

use crate::error::Error;
use crate::session::today as this_day;
use crate::shell::{change, work};
use crate::views::{DoneRequest, DueView, LeadView, LineView, NextView, TextView, TodayView};
use crate::words::Words;

/// Dates and deadlines.
const DATES: &str = "c";
/// The plan and what belongs to talks.
const PLAN: &str = "e";

/// What is due and what comes next.
#[tauri::command]
pub async fn today(app: AppHandle) -> Result<TodayView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let listed = binder.due(words.today, &shell.content)?;
        Ok(TodayView {
            day: words.today.to_string(),
            due: due(listed, binder, words)?,
            next: next(binder, words)?,
            papers: u32::try_from(binder.documents().count()).unwrap_or(u32::MAX),
        })
    })
    .await
}

/// Marks something due as done today.
#[tauri::command]
pub async fn settle_due(app: AppHandle, request: DoneRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        Ok(session.changing()?.settle(request.kind, &request.about, this_day(), &shell.content)?)
    })
    .await
}

/// Lines of the one due list, each with where it belongs.
///
/// # Errors
/// Any error of the vault.
pub fn due(listed: Vec<Due>, binder: &ReadableBinder, words: Words<'_>) -> Result<Vec<DueView>, Error> {
    let deadlines = binder.own::<OwnDeadline>()?;
    let lines = binder.own::<NoteLine>()?;
    let view = |one: Due| {
        let name: &'static str = one.kind.into();
        DueView {
            kind: one.kind,
            name: words.said(name),
            day: one.day.to_string(),
            time: one.time.map(|time| time.format("%H:%M").to_string()),
            when: when(one.day, words.today).to_owned(),
            can_be_done: one.kind.can_be_settled(),
            lead: lead(&one, &deadlines, &lines),
            what: one.what,
            who: one.who,
            about: one.about,
            private: one.private,
        }
    };
    Ok(listed.into_iter().map(view).collect())
}

/// Where a day stands, as far as it is said: the days that are left are never counted.
pub fn when(day: NaiveDate, today: NaiveDate) -> &'static str {
    match day {
        day if day < today => "over",
        day if day == today => "today",
        day if Some(day) == today.succ_opt() => "tomorrow",
        _ => "later",
    }
}

fn lead(one: &Due, deadlines: &[(String, OwnDeadline)], lines: &[(String, NoteLine)]) -> LeadView {
    let id = one.about.clone();
    match one.kind {
        DueKind::Deadline => match deadlines.iter().find(|(known, _)| *known == one.about) {
            Some((_, OwnDeadline { document: Some(document), .. })) => {
                LeadView::Document { id: document.clone() }
            }
            Some(_) => LeadView::Register { id: DATES.to_owned() },
            // Of a letter: the paper itself.
            None => LeadView::Document { id },
        },
        DueKind::Expiry => LeadView::Document { id },
        DueKind::Appointment => LeadView::Appointment { id },
        DueKind::Talk => LeadView::Talk { id },
        DueKind::Agreed => match lines.iter().find(|(known, _)| *known == one.about) {
            Some((_, line)) => LeadView::Talk { id: line.note.clone() },
            None => LeadView::Register { id: PLAN.to_owned() },
        },
        DueKind::Step | DueKind::Review => LeadView::Plan,
        DueKind::Helper => LeadView::People,
        DueKind::Change => LeadView::Who { topic: id },
        DueKind::Hours => LeadView::Together { part: "hours".to_owned() },
        DueKind::Consent => LeadView::Together { part: "consents".to_owned() },
    }
}

/// Steps of the plan without a day, and items of checklists that are begun or wait for an answer.
fn next(binder: &ReadableBinder, words: Words<'_>) -> Result<Vec<NextView>, Error> {
    let mut next = Vec::new();
    for ((_, goal), steps) in binder.plan()? {
        if goal.state != GoalState::Ahead {
            continue;
        }
        let open = |(_, step): &(String, GoalStep)| step.done.is_none() && step.until.is_none();
        next.extend(steps.into_iter().filter(open).map(|(id, step)| NextView {
            id,
            line: own(step.words),
            state: own(goal.words.clone()),
            lead: LeadView::Plan,
        }));
    }
    let marks = binder.item_marks()?;
    let begun =
        marks.iter().filter(|(_, mark)| matches!(mark.state, ItemState::InWork | ItemState::HandedIn));
    for (id, mark) in begun {
        let Some(item) = words.item_of(id, &marks) else { continue };
        let list = words.packs.checklists().iter().find(|list| id.starts_with(&format!("{}/", list.id)));
        let Some(list) = list else { continue };
        next.push(NextView {
            id: id.clone(),
            line: item.line,
            state: words.said(match mark.state {
                ItemState::InWork => "ui-state-in-work",
                _ => "ui-state-handed-in",
            }),
            lead: LeadView::Register { id: list.register.0.clone() },
        });
    }
    Ok(next)
}

/// What the person wrote, in whatever language.
pub fn own(words: String) -> LineView {
    LineView {
        id: String::new(),
        texts: vec![TextView { text: words, lang: String::new(), dir: "auto".to_owned() }],
    }
}
