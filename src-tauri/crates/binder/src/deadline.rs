//! A deadline with everything that must be said beside its day: what the letter says, where to get advice, what is unsure.
//!
//! Apart because window and command line must warn in the same places; each says the ids in its own languages. Not here:
//! the reckoning itself (see `ordner-rules`), and how many days are left, which is never said.

use chrono::NaiveDate;
use ordner_packs::{Confidence, Contact, Deadline, Delivery, Pack, Packs, Period, Theme};
use ordner_rules::{
    Calendar, Letter, Meaning, Person, Question, Reckoned, RulesError, Step, reckon, responsible,
};

use crate::Error;

/// The matter whose offices read a letter with a person.
const ADVICE: &str = "letter";
/// More places than somebody walks to in a day.
const PLACES: usize = 2;

/// What is asked about a letter or an event.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Id of a rule, however its hyphens are typed, or a period as printed in the letter: `2w`.
    pub rule: &'a str,
    /// The period that is printed in the letter; it goes before what the rule knows.
    pub in_the_letter: Option<&'a str>,
    /// The day, and how the letter came.
    pub letter: Letter,
    /// Region whose holidays count, if somebody names one.
    pub holidays: Option<&'a str>,
}

/// The answer with what belongs beside it.
pub struct LastDay<'a> {
    /// The rule, if one was asked for.
    pub rule: Option<&'a Deadline>,
    /// Day, meaning and sum.
    pub reckoned: Reckoned,
    /// The region whose holidays were counted.
    pub region: &'a Pack,
    /// Where somebody reads the letter with the person, whatever else is known about them.
    pub advice: Vec<&'a Contact>,
    packs: &'a Packs,
    today: NaiveDate,
}

impl<'a> LastDay<'a> {
    /// Reckons for somebody who lives in `home`.
    ///
    /// # Errors
    /// [`RulesError::NotAPeriod`], [`RulesError::NoSuchRule`], an unknown region; whatever [`reckon`] says.
    pub fn of(asked: Asked<'_>, home: &'a Pack, packs: &'a Packs, today: NaiveDate) -> Result<Self, Error> {
        let question = question(asked, packs)?;
        let named = asked.holidays.map(|region| packs.pack(region)).transpose()?;
        let region = question.holidays(named, home, packs)?;
        let reckoned = reckon(question, asked.letter, Calendar::new(&region.holidays), packs)?;
        let rule = match question {
            Question::Rule { rule, .. } => Some(rule),
            Question::Period(_) => None,
        };
        Ok(Self { rule, reckoned, region, advice: advice(home, today), packs, today })
    }

    fn begins_with_a_letter(&self) -> bool {
        self.rule.is_none_or(|rule| !rule.delivery.is_empty())
    }

    /// Messages that must be read beside the day.
    pub fn warnings(&self) -> Vec<&'static str> {
        let is_limit = matches!(self.reckoned.meaning, Meaning::LastDay | Meaning::BestBy | Meaning::RunsOut);
        let mut warnings = vec![];
        if self.begins_with_a_letter() {
            warnings.push("deadline-letter-decides");
        }
        if is_limit {
            // How many days are left is never said: it would sound like time to wait.
            let has_passed = self.reckoned.day < self.today;
            let is_answer = self.begins_with_a_letter() && self.reckoned.meaning == Meaning::LastDay;
            warnings.push(match (has_passed, is_answer) {
                (true, _) => "deadline-passed",
                (false, true) => "deadline-be-early",
                (false, false) => "deadline-do-not-wait",
            });
        }
        warnings
    }

    /// Messages that can be read after the sum.
    pub fn remarks(&self) -> Vec<&'static str> {
        let mut remarks = vec![];
        // Courts for debts and fines have other rules about instructions.
        if self.begins_with_a_letter() && self.rule.is_none_or(|rule| rule.theme != Theme::Debt) {
            remarks.push("deadline-no-instruction");
        }
        if self.rule.is_some_and(|rule| rule.fact.confidence < Confidence::High) {
            remarks.push("deadline-unsure");
        }
        if self.rule.is_some_and(|rule| rule.fact.is_stale(self.today)) {
            remarks.push("deadline-old");
        }
        remarks.push("deadline-no-legal-advice");
        remarks
    }

    /// The rule of delivery the sum rests on.
    pub fn delivery(&self) -> Option<&'a Delivery> {
        self.packs.delivery(self.reckoned.steps.iter().find_map(Step::delivery)?)
    }

    /// The law a step of the sum rests on.
    pub fn law(&self, step: &Step) -> Option<&'a str> {
        let counting = step.counting().and_then(|id| self.packs.counting(id));
        counting
            .map(|counting| counting.law.as_str())
            .or_else(|| Some(self.packs.delivery(step.delivery()?)?.law.as_str()))
    }
}

/// A rule by its id, or a period.
fn question<'a>(asked: Asked<'_>, packs: &'a Packs) -> Result<Question<'a>, RulesError> {
    let named = |text: &str| text.chars().take(40).collect::<String>();
    let period =
        |text: &str| text.parse::<Period>().map_err(|_| RulesError::NotAPeriod { name: named(text) });
    let id = asked.rule.to_lowercase().replace('_', "-");
    if let Some(rule) = packs.deadline(&id) {
        let in_the_letter = asked.in_the_letter.map(period).transpose()?;
        return Ok(Question::Rule { rule, in_the_letter });
    }
    match period(asked.rule) {
        Ok(period) => Ok(Question::Period(period)),
        Err(not) if asked.rule.starts_with(|c: char| c.is_ascii_digit()) => Err(not),
        Err(_) => Err(RulesError::NoSuchRule { name: named(asked.rule) }),
    }
}

/// Where somebody reads a letter with the person, whatever else is known about them.
pub(crate) fn advice(home: &Pack, today: NaiveDate) -> Vec<&Contact> {
    let fits = responsible(home, ADVICE, Person::default(), today);
    let row = fits.into_iter().find(|fit| fit.missing.is_empty());
    let ids = row.map(|fit| fit.row.contacts.as_slice()).unwrap_or_default();
    ids.iter().filter_map(|id| home.contacts.iter().find(|contact| contact.id == *id)).take(PLACES).collect()
}
