//! Lines of content by the id under which a further language says them.
//!
//! German and English stand in the content; every further language says a line in its own file, by this id. Apart because
//! window, command line and the test of the language files must ask under one id, or a translation is made and never
//! said. Deliberately not here: lines that carry an id of their own (of registers, sheets, checklists), and which
//! language is said (see `locale`).

use crate::line::{Bilingual, Line};
use crate::{
    Barrier, Contact, Deadline, Delivery, DocumentKind, Experience, Holiday, LifePath, NumberKind, Pack,
    PathStep, Responsibility, Right, Role, Sheet, Sign, Status, SupportArea, Term, Topic, TriageAdvice,
};

/// A line of content in German and English, and its id in the file of a further language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// `deadline-anmeldung-2w`: unlike that of any other line and of any message of the program.
    pub id: String,
    /// German.
    pub de: &'a str,
    /// English.
    pub en: &'a str,
}

impl<'a> Spoken<'a> {
    fn new(id: String, text: &'a Bilingual) -> Self {
        Self { id, de: &text.de, en: &text.en }
    }

    /// The same, to be kept beside other things.
    pub fn to_line(&self) -> Line {
        Line { id: self.id.clone(), de: self.de.to_owned(), en: self.en.to_owned() }
    }
}

impl<'a> From<&'a Line> for Spoken<'a> {
    /// A line whose id is whole already.
    fn from(line: &'a Line) -> Self {
        Self { id: line.id.clone(), de: &line.de, en: &line.en }
    }
}

impl Pack {
    /// The name of the region.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("pack-{}-name", self.id), &self.name)
    }
}

impl Contact {
    /// What it is called.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("contact-{}-name", self.id), &self.name)
    }
}

impl Term {
    /// The word alone.
    pub fn word_line(&self) -> Spoken<'_> {
        Spoken { id: format!("term-{}", self.id), de: &self.de, en: &self.en }
    }

    /// What it means.
    pub fn meaning_line(&self) -> Spoken<'_> {
        Spoken::new(format!("term-{}-meaning", self.id), &self.meaning)
    }
}

impl DocumentKind {
    /// What such a paper is called.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("document-{}", self.id), &self.name)
    }
}

impl Status {
    /// The name of the residence paper.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("status-{}", self.id), &self.name)
    }

    /// What it is.
    pub fn meaning_line(&self) -> Option<Spoken<'_>> {
        self.part("meaning", self.meaning.as_ref())
    }

    /// How long it is usually valid.
    pub fn validity_line(&self) -> Option<Spoken<'_>> {
        self.part("validity", self.validity.as_ref())
    }

    /// What is uncertain or changing.
    pub fn note_line(&self) -> Option<Spoken<'_>> {
        self.part("note", self.note.as_ref())
    }

    fn part<'a>(&self, name: &str, text: Option<&'a Bilingual>) -> Option<Spoken<'a>> {
        text.map(|text| Spoken::new(format!("status-{}-{name}", self.id), text))
    }
}

impl Right {
    /// What is usual.
    pub fn line(&self) -> Spoken<'_> {
        Spoken { id: format!("right-{}", self.id), de: &self.de, en: &self.en }
    }
}

impl Deadline {
    /// The rule in words.
    pub fn rule_line(&self) -> Spoken<'_> {
        Spoken::new(format!("deadline-{}", self.id), &self.rule)
    }

    /// What it is called.
    pub fn title_line(&self) -> Spoken<'_> {
        Spoken::new(format!("deadline-{}-title", self.id), &self.title)
    }

    /// The day it is counted from, in words.
    pub fn event_line(&self) -> Spoken<'_> {
        Spoken::new(format!("deadline-{}-event", self.id), &self.event)
    }

    /// What happens afterwards.
    pub fn late_line(&self) -> Option<Spoken<'_>> {
        self.part("late", self.late.as_ref())
    }

    /// What is uncertain or different.
    pub fn note_line(&self) -> Option<Spoken<'_>> {
        self.part("note", self.note.as_ref())
    }

    /// Where to go.
    pub fn office_line(&self) -> Option<Spoken<'_>> {
        self.part("office", self.office.as_ref())
    }

    fn part<'a>(&self, name: &str, text: Option<&'a Bilingual>) -> Option<Spoken<'a>> {
        text.map(|text| Spoken::new(format!("deadline-{}-{name}", self.id), text))
    }
}

impl Delivery {
    /// The rule in words.
    pub fn rule_line(&self) -> Spoken<'_> {
        Spoken::new(format!("delivery-{}", self.id), &self.rule)
    }

    /// The day that is counted from, in words.
    pub fn day_line(&self) -> Spoken<'_> {
        Spoken::new(format!("delivery-{}-day", self.id), &self.day)
    }
}

impl Holiday {
    /// Its name.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("holiday-{}", self.id), &self.name)
    }
}

impl LifePath {
    /// The situation, in the person's words.
    pub fn title_line(&self) -> Spoken<'_> {
        Spoken::new(format!("path-{}-title", self.id), &self.title)
    }

    /// For whom it is.
    pub fn about_line(&self) -> Spoken<'_> {
        Spoken::new(format!("path-{}-about", self.id), &self.about)
    }

    /// What to do in a step of this path.
    pub fn step_line<'a>(&self, step: &'a PathStep) -> Spoken<'a> {
        Spoken { id: format!("path-{}-{}", self.id, step.id), de: &step.de, en: &step.en }
    }

    /// Where money can stop in a step of this path.
    pub fn money_line<'a>(&self, step: &'a PathStep) -> Option<Spoken<'a>> {
        let id = || format!("path-{}-{}-money", self.id, step.id);
        step.money.as_ref().map(|money| Spoken::new(id(), money))
    }
}

impl Role {
    /// What people call it.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("role-{}", self.id), &self.name)
    }
}

impl SupportArea {
    /// Its name.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("area-{}", self.id), &self.name)
    }
}

impl Barrier {
    /// What is missing.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("barrier-{}", self.id), &self.name)
    }

    /// The next step.
    pub fn next_line(&self) -> Spoken<'_> {
        Spoken::new(format!("barrier-{}-next", self.id), &self.next)
    }
}

impl Experience {
    /// The situation.
    pub fn title_line(&self) -> Spoken<'_> {
        Spoken::new(format!("experience-{}", self.id), &self.title)
    }

    /// What helped.
    pub fn helped_line(&self) -> Spoken<'_> {
        Spoken::new(format!("experience-{}-helped", self.id), &self.helped)
    }

    /// What to take care of.
    pub fn careful_line(&self) -> Option<Spoken<'_>> {
        let careful = self.careful.as_ref()?;
        Some(Spoken::new(format!("experience-{}-careful", self.id), careful))
    }
}

impl Sheet {
    /// Its title.
    pub fn title_line(&self) -> Spoken<'_> {
        Spoken::new(format!("sheet-{}-title", self.id), &self.title)
    }
}

impl Topic {
    /// Its name.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("topic-{}", self.id), &self.name)
    }
}

impl Responsibility {
    /// The office or service.
    pub fn office_line(&self) -> Spoken<'_> {
        Spoken::new(format!("office-{}", self.id), &self.office)
    }

    /// Why it is responsible.
    pub fn reason_line(&self) -> Spoken<'_> {
        Spoken::new(format!("office-{}-reason", self.id), &self.reason)
    }
}

impl NumberKind {
    /// Its name.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("number-kind-{}", self.id), &self.name)
    }

    /// On which paper it stands.
    pub fn stands_on_line(&self) -> Spoken<'_> {
        Spoken::new(format!("number-kind-{}-on", self.id), &self.stands_on)
    }
}
impl Sign {
    /// What is seen.
    pub fn name_line(&self) -> Spoken<'_> {
        Spoken::new(format!("triage-sign-{}-name", self.id), &self.name)
    }

    /// Why it matters.
    pub fn why_line(&self) -> Spoken<'_> {
        Spoken::new(format!("triage-sign-{}-why", self.id), &self.why)
    }
}

impl TriageAdvice {
    /// The urgency in words.
    pub fn title_line(&self) -> Spoken<'_> {
        self.part("title", &self.title)
    }

    /// What to do.
    pub fn act_line(&self) -> Spoken<'_> {
        self.part("act", &self.act)
    }

    fn part<'a>(&self, name: &str, text: &'a Bilingual) -> Spoken<'a> {
        let urgency: &'static str = self.urgency.into();
        Spoken::new(format!("triage-{urgency}-{name}"), text)
    }
}
