//! Deadlines: the earliest plausible day of a letter, the sum behind it, and that day as a calendar file.

use ordner_binder::{Asked, LastDay, ReadableBinder, calendar_entry, export};
use ordner_packs::{Count, Deadline, Delivery, Length, Spoken, Theme};
use ordner_rules::Letter;
use strum::VariantArray;
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::{Shell, work};
use crate::views::{DeadlineRequest, LineView, ReckonedView, RuleView, SavedView, SumLineView, ThemeView};
use crate::words::Words;

/// All rules that can be reckoned with, by theme.
#[tauri::command]
pub async fn deadlines(app: AppHandle) -> Result<Vec<ThemeView>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let theme = |theme: &Theme| {
            let name: &'static str = (*theme).into();
            let rules = words.packs.deadlines().iter().filter(|rule| rule.theme == *theme);
            // What must never be relied upon is told beside each letter, not reckoned.
            let rules = rules.filter(|rule| !matches!(rule.count, Count::NeverReliedUpon(_)));
            ThemeView {
                title: words.said(&format!("deadline-theme-{name}")),
                rules: rules.map(|rule| self::rule(words, rule)).collect(),
            }
        };
        Ok(Theme::VARIANTS.iter().map(theme).filter(|theme| !theme.rules.is_empty()).collect())
    })
    .await
}

fn rule(words: Words<'_>, rule: &Deadline) -> RuleView {
    let period = match rule.count {
        Count::Within(length) | Count::Until(length) | Count::NotBefore(length) => match length {
            Length::InTheLetter => "letter",
            Length::Preset(_) => "own",
        },
        _ => "none",
    };
    RuleView {
        id: rule.id.clone(),
        title: title(words, rule),
        rule: words.spoken(&rule.rule_line()),
        event: words.spoken(&rule.event_line()),
        begins_with_a_letter: !rule.delivery.is_empty(),
        period: period.to_owned(),
    }
}

fn title(words: Words<'_>, rule: &Deadline) -> LineView {
    words.spoken(&rule.title_line())
}

/// The earliest plausible day with everything that belongs beside it.
#[tauri::command]
pub async fn reckon(app: AppHandle, request: DeadlineRequest) -> Result<ReckonedView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let last = last_day(&request, binder, shell)?;
        let meaning: &'static str = last.reckoned.meaning.into();
        let steps = last.reckoned.steps.iter().map(|step| SumLineView {
            line: words.penned(&|pen| pen.step(step)),
            law: last.law(step).map(str::to_owned),
        });
        Ok(ReckonedView {
            day: last.reckoned.day.to_string(),
            title: last.rule.map(|rule| title(words, rule)),
            said: words.penned(&|pen| {
                pen.say(&format!("deadline-meaning-{meaning}"), &[("day", &pen.day(last.reckoned.day))])
            }),
            warnings: last.warnings().into_iter().map(|id| words.said(id)).collect(),
            steps: steps.collect(),
            rules: rules(words, &last),
            remarks: last.remarks().into_iter().map(|id| words.said(id)).collect(),
            law: last.rule.and_then(|rule| rule.law.clone()),
            fact: last.rule.map(|rule| words.fact(&rule.fact)),
            delivery: last.delivery().map(|delivery| words.fact(&delivery.fact)),
            advice: last.advice.iter().map(|contact| words.contact(contact)).collect(),
        })
    })
    .await
}

/// Saves the day for a calendar, under a name and a title that tell nobody what it is; none when cancelled.
#[tauri::command]
pub async fn save_deadline(app: AppHandle, request: DeadlineRequest) -> Result<Option<SavedView>, Error> {
    let (day, name) = work(&app, move |shell| {
        let day = last_day(&request, shell.session().binder()?, shell)?.reckoned.day;
        Ok((day, format!("{}-{day}.ics", shell.say("file-calendar"))))
    })
    .await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveCalendar, &name).await else { return Ok(None) };
    work(&app, move |_| {
        export::save(&place, &mut calendar_entry(day, today()).as_bytes())?;
        Ok(Some(dialogs::saved(&place, 0)))
    })
    .await
}

fn last_day<'a>(
    request: &DeadlineRequest,
    binder: &'a ReadableBinder,
    shell: &'a Shell,
) -> Result<LastDay<'a>, Error> {
    let packs = binder.packs(&shell.content);
    let home = packs.pack(&binder.profile().pack)?;
    let letter = Letter { day: request.day, way: request.way };
    let (rule, in_the_letter) = match (&request.rule, &request.period) {
        (Some(rule), period) => (rule.as_str(), period.as_deref()),
        (None, period) => (period.as_deref().unwrap_or_default(), None),
    };
    let asked = Asked { rule, in_the_letter, letter, holidays: None };
    Ok(LastDay::of(asked, home, packs, today())?)
}

/// The rule of delivery, the rule itself, and what belongs to it, each in a sentence.
fn rules(words: Words<'_>, last: &LastDay<'_>) -> Vec<LineView> {
    let named = |id: &str, line: Option<Spoken<'_>>| {
        line.map(|line| words.penned(&|pen| pen.say(id, &[("text", &pen.of(&line))])))
    };
    let rule = last.rule;
    let holidays = match last.region.inherits {
        Some(_) => words
            .penned(&|pen| pen.say("deadline-holidays", &[("region", &pen.of(&last.region.name_line()))])),
        // A region that inherits from none is the widest: its holidays are free days everywhere.
        None => words.said("deadline-holidays-everywhere"),
    };
    let lines = [
        named("deadline-delivery", last.delivery().map(Delivery::rule_line)),
        named("deadline-rule", rule.map(Deadline::rule_line)),
        named("deadline-afterwards", rule.and_then(Deadline::late_line)),
        named("deadline-note", rule.and_then(Deadline::note_line)),
        named("deadline-office", rule.and_then(Deadline::office_line)),
        Some(holidays),
    ];
    lines.into_iter().flatten().collect()
}
