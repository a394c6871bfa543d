//! `ordner hours` and `ordner worked`: the forecast beside the rule of the town, and what was worked.

use ordner_binder::{Binder, Forecast, GoalResult, HoursPeriod, WorkedHours, threshold};
use serde_json::json;

use super::Edge;
use super::own::joined;
use crate::arguments::{HoursAction, HoursVerb};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: HoursVerb) -> Result<(), Refusal> {
    let mut binder = edge.open(&verb.binder)?;
    match verb.action {
        HoursAction::Show => {}
        HoursAction::Result => {
            let results = binder.results(edge.content)?;
            result(edge, &results);
            if edge.json {
                binder.lock()?;
                return Ok(());
            }
        }
        HoursAction::Forecast { area, month, hours } => {
            binder.set_forecast(&area, month, hours, edge.content)?;
        }
        HoursAction::Why { area, text } => {
            binder.set_need(&area, Some(text), edge.content)?;
        }
        HoursAction::Period { since, granted, reviewed } => {
            let before = binder.hours_period()?;
            binder.set_hours_period(HoursPeriod {
                since: since.or(before.since),
                granted: granted.or(before.granted),
                reviewed: reviewed.or(before.reviewed),
            })?;
        }
    }
    show(edge, &binder)?;
    binder.lock()?;
    Ok(())
}

fn show(edge: &Edge<'_>, binder: &Binder) -> Result<(), Refusal> {
    let pack = binder.packs(edge.content).pack(&binder.profile().pack)?;
    let Some(forecast) = binder.forecast(edge.content)? else {
        if edge.json {
            output::json(&serde_json::Value::Null);
        }
        edge.speech.say("cli-nothing-found", &[]);
        return Ok(());
    };
    let rule = threshold(pack);
    let against = forecast.against(pack);
    if edge.json {
        let mut out = serde_json::to_value(&forecast).unwrap_or_default();
        out["threshold"] = rule
            .map(|(hours, rule)| json!({ "hours": hours, "rule": rule.id, "stand": rule.fact.stand }))
            .into();
        out["against"] = json!(against);
        output::json(&out);
        return Ok(());
    }
    areas(edge, binder, &forecast);
    let speech = edge.speech;
    if let Some((hours, rule)) = rule {
        let doubt = speech.doubt(&rule.fact, edge.today);
        let stand = speech.date(rule.fact.stand);
        let values = [("hours", hours.to_string()), ("stand", stand)];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        out!("{}{doubt}", speech.text("hours-threshold", &values));
    }
    out!("{}", speech.text(against.into(), &[]));
    out!("{}", speech.text("hours-review", &[("day", &speech.date(forecast.review))]));
    if forecast.mostly_worked && forecast.reviewed.is_none() {
        out!("{}", speech.text("hours-mostly-worked", &[]));
    }
    Ok(())
}

/// What became of each goal; its hours stand below.
fn result(edge: &Edge<'_>, results: &[GoalResult]) {
    if edge.json {
        output::json(&results);
        return;
    }
    for one in results {
        out!("{} ({})", one.words, edge.speech.text(one.state.into(), &[]));
        one.done.iter().for_each(|step| out!("  ✓ {step}"));
        one.open.iter().for_each(|step| out!("  – {step}"));
    }
}

fn areas(edge: &Edge<'_>, binder: &Binder, forecast: &Forecast) {
    let packs = binder.packs(edge.content);
    for area in &forecast.areas {
        let name =
            packs.area(&area.area).map(|known| edge.speech.line(&known.name_line())).unwrap_or_default();
        let why = area.why.as_deref().unwrap_or_default();
        out!("  {name:<32} {:>7} {:>7}  {why}", area.sum.to_string(), area.worked.to_string());
    }
    let sum = edge.speech.text("hours-sum", &[]);
    out!("  {sum:<32} {:>7} {:>7}", forecast.sum.to_string(), forecast.worked.to_string());
}

/// Worked hours on a line.
pub fn worked(edge: &Edge<'_>, one: &WorkedHours) -> String {
    let area = one.area.as_deref().and_then(|id| edge.content.packs.area(id));
    joined([
        Some(edge.speech.date(one.day)),
        Some(one.hours.to_string()),
        area.map(|area| edge.speech.line(&area.name_line())),
        one.who.clone(),
        one.what.clone(),
    ])
}
