//! `ordner deadline`: the earliest plausible day, and the sum behind it in two languages.

use ordner_binder::{Asked, LastDay, Pen, calendar_entry};
use ordner_packs::{Contact, Deadline as Rule, Delivery, Spoken, Theme};
use ordner_rules::{Letter, Step};
use serde::Serialize;
use serde_json::{Value, json};

use super::Edge;
use crate::arguments::{Deadline, LIST};
use crate::bilingual::{both, pens};
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Deadline) -> Result<(), Refusal> {
    if verb.rule == LIST {
        list(edge);
        return Ok(());
    }
    // Wrong usage was told before.
    let Some(from) = verb.from else { return Ok(()) };
    let packs = &edge.content.packs;
    let asked = Asked {
        rule: &verb.rule,
        in_the_letter: verb.period.as_deref(),
        letter: Letter { day: from, way: verb.delivered.map(Into::into) },
        holidays: verb.holidays.as_deref(),
    };
    let last = LastDay::of(asked, packs.pack(&verb.pack)?, packs, edge.today)?;
    let answer = Answer { edge, last };
    if edge.json {
        output::json(&answer.json());
    } else {
        answer.print();
    }
    if let Some(place) = &verb.ics {
        let calendar = calendar_entry(answer.last.reckoned.day, edge.today);
        ordner_binder::export::save(place, &mut calendar.as_bytes())?;
        edge.speech.say("cli-saved", &[("name", &place.display().to_string())]);
    }
    Ok(())
}

/// Everything that is said.
struct Answer<'a> {
    edge: &'a Edge<'a>,
    last: LastDay<'a>,
}

#[derive(Serialize)]
struct StepOut {
    id: &'static str,
    law: Option<String>,
    de: String,
    en: String,
}

impl Answer<'_> {
    fn steps(&self) -> Vec<StepOut> {
        let [german, english] = both(self.edge);
        let out = |step: &Step| StepOut {
            id: step.into(),
            law: self.last.law(step).map(str::to_owned),
            de: german.step(step),
            en: english.step(step),
        };
        self.last.reckoned.steps.iter().map(out).collect()
    }

    fn json(&self) -> Value {
        let pens = both(self.edge);
        let said = |id: &str| {
            let [de, en] = pens.each_ref().map(|pen| pen.say(id, &[]));
            json!({ "id": id, "de": de, "en": en })
        };
        let last = &self.last;
        let remarks = last.warnings().into_iter().chain(last.remarks());
        json!({
            "due": last.reckoned.day,
            "meaning": last.reckoned.meaning,
            "steps": self.steps(),
            "remarks": remarks.map(said).collect::<Vec<Value>>(),
            "holidays": last.region.id,
            "rule": last.rule,
            "delivery": last.delivery(),
            "advice": last.advice,
        })
    }

    /// The day first, because a tired person reads one line; then what to do today; then how it was reckoned.
    fn print(&self) {
        let (pens, last) = (pens(self.edge), &self.last);
        let both = |id: &str| pens.each_ref().map(|pen| out!("{}", pen.say(id, &[])));
        if let Some(rule) = last.rule {
            for pen in &pens {
                out!("{}", pen.of(&rule.title_line()));
            }
            out!();
        }
        let meaning: &'static str = last.reckoned.meaning.into();
        for pen in &pens {
            let day = pen.day(last.reckoned.day);
            out!("=>  {}", pen.say(&format!("deadline-meaning-{meaning}"), &[("day", &day)]));
        }
        out!();
        for warning in last.warnings() {
            both(warning);
        }
        if !last.advice.is_empty() {
            out!();
            both("deadline-advice");
        }
        for contact in &last.advice {
            out!("    {}", contact_line(contact, &pens[0]));
        }
        out!();
        both("deadline-sum");
        for (number, step) in last.reckoned.steps.iter().enumerate() {
            let law = last.law(step).map(|law| format!(" ({})", short(law))).unwrap_or_default();
            out!("{:>2}. {}{law}", number + 1, pens[0].step(step));
            out!("    {}", pens[1].step(step));
        }
        out!();
        for pen in &pens {
            self.print_rule(pen);
        }
        for remark in last.remarks() {
            both(remark);
        }
    }

    fn print_rule(&self, pen: &Pen<'_>) {
        let say = |id: &str, line: Option<Spoken<'_>>| {
            if let Some(line) = line {
                out!("{}", pen.say(id, &[("text", &pen.of(&line))]));
            }
        };
        say("deadline-delivery", self.last.delivery().map(Delivery::rule_line));
        if let Some(rule) = self.last.rule {
            say("deadline-rule", Some(rule.rule_line()));
            say("deadline-afterwards", rule.late_line());
            say("deadline-note", rule.note_line());
            say("deadline-office", rule.office_line());
            if let Some(law) = &rule.law {
                out!("{}", pen.say("deadline-law", &[("text", law)]));
            }
            let stand = pen.date(rule.fact.stand);
            out!("{}", pen.say("deadline-source", &[("source", &rule.fact.source), ("stand", &stand)]));
        }
        // A region that inherits from none is the widest: its holidays are free days everywhere.
        let holidays = match self.last.region.inherits {
            Some(_) => pen.say("deadline-holidays", &[("region", &pen.of(&self.last.region.name_line()))]),
            None => pen.say("deadline-holidays-everywhere", &[]),
        };
        out!("{holidays}\n");
    }
}

/// A long row of paragraphs is cut to the first; all of them are in the pack and in --json.
fn short(law: &str) -> &str {
    match law.split_once(';') {
        Some((first, others)) if others.contains(';') => first,
        _ => law,
    }
}

/// A contact on one line.
pub fn contact_line(contact: &Contact, pen: &Pen<'_>) -> String {
    let details = [&contact.address, &contact.phone, &contact.website];
    let known: Vec<String> =
        std::iter::once(pen.of(&contact.name_line())).chain(details.into_iter().flatten().cloned()).collect();
    known.join(" · ")
}

/// All rules, grouped by what they are about.
fn list(edge: &Edge<'_>) {
    let mut rules: Vec<&Rule> = edge.content.packs.deadlines().iter().collect();
    rules.sort_by_key(|rule| rule.theme);
    if edge.json {
        output::json(&rules);
        return;
    }
    let pens = pens(edge);
    let mut theme: Option<Theme> = None;
    for rule in rules {
        if theme != Some(rule.theme) {
            let name: &'static str = rule.theme.into();
            let [first, second] = pens.each_ref().map(|pen| pen.say(&format!("deadline-theme-{name}"), &[]));
            out!("{}{first} / {second}", if theme.is_some() { "\n" } else { "" });
            theme = Some(rule.theme);
        }
        let [first, second] = pens
            .each_ref()
            .map(|pen| format!("{} – {}", pen.of(&rule.title_line()), pen.of(&rule.rule_line())));
        out!("  {:<26} {first}\n  {:<26} {second}", rule.id, "");
    }
}
