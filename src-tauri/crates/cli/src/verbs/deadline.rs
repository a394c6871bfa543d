//! `ordner deadline`: the earliest plausible day, and the sum behind it in two languages.

use std::str::FromStr;

use ordner_binder::calendar_entry;
use ordner_packs::{Bilingual, Confidence, Contact, Deadline as Rule, Delivery, Pack, Period, Theme};
use ordner_rules::{
    Calendar, Letter, Meaning, Person, Question, Reckoned, RulesError, Step, reckon, responsible,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::Edge;
use crate::arguments::{Deadline, LIST};
use crate::bilingual::{Line, Pen, order};
use crate::output;
use crate::speech::Refusal;

/// The matter whose offices read a letter with a person.
const ADVICE: &str = "letter";
/// More places than somebody walks to in a day.
const PLACES: usize = 2;

pub fn run(edge: &Edge<'_>, verb: Deadline) -> Result<(), Refusal> {
    if verb.rule == LIST {
        list(edge);
        return Ok(());
    }
    // Wrong usage was told before.
    let Some(from) = verb.from else { return Ok(()) };
    let packs = &edge.content.packs;
    let home = packs.pack(&verb.pack)?;
    let named = verb.holidays.as_deref().map(|region| packs.pack(region)).transpose()?;
    let question = question(edge, &verb)?;
    let region = question.holidays(named, home, packs)?;
    let letter = Letter { day: from, way: verb.delivered.map(Into::into) };
    let reckoned = reckon(question, letter, Calendar::new(&region.holidays), packs)?;
    let rule = match question {
        Question::Rule { rule, .. } => Some(rule),
        Question::Period(_) => None,
    };
    let answer = Answer { rule, reckoned: &reckoned, region, advice: advice(edge, home) };
    if edge.json {
        output::json(&answer.json(edge));
    } else {
        answer.print(edge);
    }
    if let Some(place) = &verb.ics {
        let calendar = calendar_entry(reckoned.day, edge.today);
        ordner_binder::export::save(place, &mut calendar.as_bytes())?;
        edge.speech.say("cli-saved", &[("name", &place.display().to_string())]);
    }
    Ok(())
}

/// A rule by its id, however the hyphens were typed, or a period.
fn question<'a>(edge: &Edge<'a>, verb: &Deadline) -> Result<Question<'a>, RulesError> {
    let period = |text: &str| {
        Period::from_str(text).map_err(|_| RulesError::NotAPeriod { name: text.chars().take(40).collect() })
    };
    let id = verb.rule.to_lowercase().replace('_', "-");
    if let Some(rule) = edge.content.packs.deadline(&id) {
        let in_the_letter = verb.period.as_deref().map(period).transpose()?;
        return Ok(Question::Rule { rule, in_the_letter });
    }
    match period(&verb.rule) {
        Ok(period) => Ok(Question::Period(period)),
        Err(not) if verb.rule.starts_with(|c: char| c.is_ascii_digit()) => Err(not),
        Err(_) => Err(RulesError::NoSuchRule { name: verb.rule.chars().take(40).collect() }),
    }
}

/// Where somebody reads the letter with the person, whatever else is known about them.
fn advice<'a>(edge: &Edge<'_>, home: &'a Pack) -> Vec<&'a Contact> {
    let fits = responsible(home, ADVICE, Person::default(), edge.today);
    let row = fits.into_iter().find(|fit| fit.missing.is_empty());
    let ids = row.map(|fit| fit.row.contacts.as_slice()).unwrap_or_default();
    ids.iter().filter_map(|id| home.contacts.iter().find(|contact| contact.id == *id)).take(PLACES).collect()
}

/// Everything that is said.
struct Answer<'a> {
    rule: Option<&'a Rule>,
    reckoned: &'a Reckoned,
    region: &'a Pack,
    advice: Vec<&'a Contact>,
}

#[derive(Serialize)]
struct StepOut {
    id: &'static str,
    law: Option<String>,
    de: String,
    en: String,
}

impl Answer<'_> {
    fn begins_with_a_letter(&self) -> bool {
        self.rule.is_none_or(|rule| !rule.delivery.is_empty())
    }

    /// What must be read beside the day.
    fn warnings(&self, edge: &Edge<'_>) -> Vec<&'static str> {
        let is_limit = matches!(self.reckoned.meaning, Meaning::LastDay | Meaning::BestBy | Meaning::RunsOut);
        let mut warnings = vec![];
        if self.begins_with_a_letter() {
            warnings.push("deadline-letter-decides");
        }
        if is_limit {
            // How many days are left is never said: it would sound like time to wait.
            let has_passed = self.reckoned.day < edge.today;
            let is_answer = self.begins_with_a_letter() && self.reckoned.meaning == Meaning::LastDay;
            warnings.push(match (has_passed, is_answer) {
                (true, _) => "deadline-passed",
                (false, true) => "deadline-be-early",
                (false, false) => "deadline-do-not-wait",
            });
        }
        warnings
    }

    /// What can be read after the sum.
    fn remarks(&self, edge: &Edge<'_>) -> Vec<&'static str> {
        let mut remarks = vec![];
        // Courts for debts and fines have other rules about instructions.
        if self.begins_with_a_letter() && self.rule.is_none_or(|rule| rule.theme != Theme::Debt) {
            remarks.push("deadline-no-instruction");
        }
        if self.rule.is_some_and(|rule| rule.fact.confidence < Confidence::High) {
            remarks.push("deadline-unsure");
        }
        if self.rule.is_some_and(|rule| rule.fact.is_stale(edge.today)) {
            remarks.push("deadline-old");
        }
        remarks.push("deadline-no-legal-advice");
        remarks
    }

    /// The rule of delivery the sum rests on.
    fn delivery<'p>(&self, edge: &Edge<'p>) -> Option<&'p Delivery> {
        let id = self.reckoned.steps.iter().find_map(Step::delivery)?;
        edge.content.packs.delivery(id)
    }

    fn steps(&self, edge: &Edge<'_>) -> Vec<StepOut> {
        let locales = &edge.content.locales;
        let (german, english) = (Pen::new(locales, Line::German), Pen::new(locales, Line::English));
        let out = |step: &Step| StepOut {
            id: step.into(),
            law: law(edge, step).map(str::to_owned),
            de: german.step(step),
            en: english.step(step),
        };
        self.reckoned.steps.iter().map(out).collect()
    }

    fn json(&self, edge: &Edge<'_>) -> Value {
        let locales = &edge.content.locales;
        let both = |id: &str| {
            let [de, en] = [Line::German, Line::English].map(|line| Pen::new(locales, line).say(id, &[]));
            json!({ "id": id, "de": de, "en": en })
        };
        let said = self.warnings(edge).into_iter().chain(self.remarks(edge));
        json!({
            "due": self.reckoned.day,
            "meaning": self.reckoned.meaning,
            "steps": self.steps(edge),
            "remarks": said.map(both).collect::<Vec<Value>>(),
            "holidays": self.region.id,
            "rule": self.rule,
            "delivery": self.delivery(edge),
            "advice": self.advice,
        })
    }

    /// The day first, because a tired person reads one line; then what to do today; then how it was reckoned.
    fn print(&self, edge: &Edge<'_>) {
        let pens = order(edge.speech.language()).map(|line| Pen::new(&edge.content.locales, line));
        let both = |id: &str| pens.each_ref().map(|pen| out!("{}", pen.say(id, &[])));
        if let Some(rule) = self.rule {
            for pen in &pens {
                out!("{}", pen.of(&rule.title));
            }
            out!();
        }
        let meaning: &'static str = self.reckoned.meaning.into();
        for pen in &pens {
            let day = pen.day(self.reckoned.day);
            out!("=>  {}", pen.say(&format!("deadline-meaning-{meaning}"), &[("day", &day)]));
        }
        out!();
        for warning in self.warnings(edge) {
            both(warning);
        }
        if !self.advice.is_empty() {
            out!();
            both("deadline-advice");
        }
        for contact in &self.advice {
            out!("    {}", contact_line(contact, &pens[0]));
        }
        out!();
        both("deadline-sum");
        for (number, step) in self.reckoned.steps.iter().enumerate() {
            let law = law(edge, step).map(|law| format!(" ({})", short(law))).unwrap_or_default();
            out!("{:>2}. {}{law}", number + 1, pens[0].step(step));
            out!("    {}", pens[1].step(step));
        }
        out!();
        for pen in &pens {
            self.print_rule(edge, pen);
        }
        for remark in self.remarks(edge) {
            both(remark);
        }
    }

    fn print_rule(&self, edge: &Edge<'_>, pen: &Pen<'_>) {
        let say = |id: &str, value: Option<&str>| {
            if let Some(value) = value {
                out!("{}", pen.say(id, &[("text", value)]));
            }
        };
        say("deadline-delivery", self.delivery(edge).map(|delivery| pen.of(&delivery.rule)));
        if let Some(rule) = self.rule {
            say("deadline-rule", Some(pen.of(&rule.rule)));
            say("deadline-afterwards", rule.late.as_ref().map(|late| pen.of(late)));
            say("deadline-note", rule.note.as_ref().map(|note| pen.of(note)));
            say("deadline-office", rule.office.as_ref().map(|office| pen.of(office)));
            say("deadline-law", rule.law.as_deref());
            let stand = pen.date(rule.fact.stand);
            out!("{}", pen.say("deadline-source", &[("source", &rule.fact.source), ("stand", &stand)]));
        }
        // A region that inherits from none is the widest: its holidays are free days everywhere.
        let holidays = match self.region.inherits {
            Some(_) => pen.say("deadline-holidays", &[("region", pen.of(&self.region.name))]),
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

/// The law a step rests on.
fn law<'p>(edge: &Edge<'p>, step: &Step) -> Option<&'p str> {
    let packs = &edge.content.packs;
    let counting = step.counting().and_then(|id| packs.counting(id)).map(|counting| counting.law.as_str());
    counting.or_else(|| Some(packs.delivery(step.delivery()?)?.law.as_str()))
}

/// A contact on one line.
pub fn contact_line(contact: &Contact, pen: &Pen<'_>) -> String {
    let details = [&contact.address, &contact.phone, &contact.website];
    let known: Vec<&str> = std::iter::once(pen.of(&contact.name))
        .chain(details.into_iter().flatten().map(String::as_str))
        .collect();
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
    let pens = order(edge.speech.language()).map(|line| Pen::new(&edge.content.locales, line));
    let mut theme: Option<Theme> = None;
    for rule in rules {
        if theme != Some(rule.theme) {
            let name: &'static str = rule.theme.into();
            let [first, second] = pens.each_ref().map(|pen| pen.say(&format!("deadline-theme-{name}"), &[]));
            out!("{}{first} / {second}", if theme.is_some() { "\n" } else { "" });
            theme = Some(rule.theme);
        }
        let [first, second] = pens.each_ref().map(|pen| {
            let [title, sentence]: [&Bilingual; 2] = [&rule.title, &rule.rule];
            format!("{} – {}", pen.of(title), pen.of(sentence))
        });
        out!("  {:<26} {first}\n  {:<26} {second}", rule.id, "");
    }
}
