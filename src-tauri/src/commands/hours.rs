//! Counselling hours: expected by area and month, beside the rule of the town, and what was worked.

use chrono::Months;
use ordner_binder::{
    AreaHours, Binder, FORECAST_MONTHS, Forecast, Hours, HoursPeriod, WorkedHours, threshold,
};
use ordner_packs::SupportArea;
use tauri::AppHandle;

use super::own_id;
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    AreaHoursView, ChoiceView, ForecastRequest, Handle, HoursPeriodRequest, HoursView, NeedRequest,
    ThresholdView, WorkedView,
};
use crate::words::Words;

/// The forecast beside what is known of it.
#[tauri::command]
pub async fn hours(app: AppHandle) -> Result<HoursView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let forecast = binder.forecast_from(today(), &shell.content)?;
        let mut entries = binder.own::<WorkedHours>()?;
        entries.sort_by_key(|(_, one)| std::cmp::Reverse(one.day));
        Ok(view(&forecast, entries, words))
    })
    .await
}

fn view(forecast: &Forecast, entries: Vec<(String, WorkedHours)>, words: Words<'_>) -> HoursView {
    let months =
        (0..FORECAST_MONTHS).filter_map(|month| forecast.since.checked_add_months(Months::new(month)));
    let rule = threshold(words.pack).map(|(hours, rule)| ThresholdView {
        hours,
        reason: words.spoken(&rule.reason_line()),
        fact: words.fact(&rule.fact),
    });
    let against: &'static str = forecast.against(words.pack).into();
    let entry = |(id, one): (String, WorkedHours)| WorkedView {
        id,
        day: one.day,
        hours: one.hours.to_string(),
        area: one.area,
        who: one.who,
        what: one.what,
    };
    let late = forecast.mostly_worked || (forecast.review <= today() && !forecast.sum.is_none());
    HoursView {
        areas: words.packs.areas().iter().map(|known| area(known, forecast, words)).collect(),
        months: months.map(|month| month.to_string()).collect(),
        sum: forecast.sum.to_string(),
        worked: forecast.worked.to_string(),
        rule,
        against: against.to_owned(),
        granted: forecast.granted.map(|hours| hours.to_string()),
        review: forecast.review.to_string(),
        review_due: late && forecast.reviewed.is_none(),
        mostly_worked: forecast.mostly_worked,
        reviewed: forecast.reviewed.map(|day| day.to_string()),
        entries: entries.into_iter().map(entry).collect(),
    }
}

fn area(known: &SupportArea, forecast: &Forecast, words: Words<'_>) -> AreaHoursView {
    let shown = |hours: Hours| if hours.is_none() { String::new() } else { hours.to_string() };
    let own: Option<&AreaHours> = forecast.areas.iter().find(|one| one.area == known.id);
    AreaHoursView {
        area: ChoiceView { id: known.id.clone(), name: words.spoken(&known.name_line()) },
        why: own.and_then(|one| one.why.clone()),
        months: match own {
            Some(one) => one.months.iter().copied().map(shown).collect(),
            None => vec![String::new(); FORECAST_MONTHS as usize],
        },
        sum: own.map(|one| shown(one.sum)).unwrap_or_default(),
        worked: own.map(|one| shown(one.worked)).unwrap_or_default(),
    }
}

/// Writes down how many hours an area will need in some months.
#[tauri::command]
pub async fn save_forecast(app: AppHandle, request: ForecastRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let hours = typed(&request.hours)?.unwrap_or_default();
        let mut session = shell.session();
        let binder: &mut Binder = session.changing()?;
        // The months stay where they were seen, whichever of them is emptied.
        let period = binder.hours_period()?;
        if period.since.is_none() {
            let since = Some(binder.forecast_from(today(), &shell.content)?.since);
            binder.set_hours_period(HoursPeriod { since, ..period })?;
        }
        Ok(binder.set_forecasts(&request.area, &request.months, hours, &shell.content)?)
    })
    .await
}

/// Writes down why an area needs hours.
#[tauri::command]
pub async fn save_need(app: AppHandle, request: NeedRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        Ok(session.changing()?.set_need(&request.area, request.why, &shell.content).map(drop)?)
    })
    .await
}

/// Writes down the twelve months, what was granted, and when both looked at it again.
#[tauri::command]
pub async fn save_hours_period(app: AppHandle, request: HoursPeriodRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let granted = request.granted.as_deref().map(typed).transpose()?.flatten();
        let period = HoursPeriod { since: request.since, granted, reviewed: request.reviewed };
        Ok(shell.session().changing()?.set_hours_period(period).map(drop)?)
    })
    .await
}

/// Writes down worked hours, or changes them.
#[tauri::command]
pub async fn save_worked(app: AppHandle, request: WorkedView) -> Result<(), Error> {
    change(&app, move |shell| {
        let worked = WorkedHours {
            day: request.day,
            hours: request.hours.parse()?,
            area: request.area,
            who: request.who,
            what: request.what,
        };
        let mut session = shell.session();
        Ok(session.changing()?.save_own(own_id(&request.id), worked, &shell.content).map(drop)?)
    })
    .await
}

/// Removes worked hours that were written down by mistake.
#[tauri::command]
pub async fn remove_worked(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.remove_own::<WorkedHours>(&request.id).map(drop)?)
    })
    .await
}

/// Hours as people write them; none for nothing.
fn typed(hours: &str) -> Result<Option<Hours>, Error> {
    Ok(if hours.trim().is_empty() { None } else { Some(hours.parse()?) })
}
