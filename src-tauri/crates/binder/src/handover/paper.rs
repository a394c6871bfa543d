//! How what was chosen stands on the two pages: rows of tables, and the consent's exact words.
//!
//! Apart so that the card stays a shape. In German where an office reads it. Not here: which sheets there are.

use chrono::NaiveDate;
use ordner_packs::Shows;
use ordner_sheets::{CellWords, OwnRow};

use super::{Card, HandedGoal, HandedNote, Matter};
use crate::Content;
use crate::on_paper::office_language;

fn day(day: NaiveDate, content: &Content) -> String {
    office_language().map(|tag| content.locales.date(&tag, day)).unwrap_or_default()
}

fn row<const N: usize>(cells: [(Shows, Option<String>); N]) -> OwnRow {
    let cells = cells.into_iter().filter_map(|(shows, words)| Some((shows, CellWords::Own(words?))));
    OwnRow { cells: cells.collect(), private: false }
}

impl Matter {
    pub(crate) fn row(&self, content: &Content) -> OwnRow {
        row([
            (Shows::Title, Some(self.title.clone())),
            (Shows::Office, self.office.clone()),
            (Shows::ValidUntil, self.until.map(|until| day(until, content))),
            (Shows::Next, self.next.clone()),
        ])
    }
}

impl HandedGoal {
    /// Its words, in German first.
    fn named(&self) -> String {
        match &self.german {
            Some(german) if *german != self.words => format!("{german} / {}", self.words),
            _ => self.words.clone(),
        }
    }

    /// A row for each step; the goal stands once, beside the first.
    pub(crate) fn rows(&self, content: &Content) -> Vec<OwnRow> {
        let mut name = Some(self.named());
        if self.steps.is_empty() {
            return vec![row([(Shows::What, name)])];
        }
        let of = |step: &super::HandedStep| {
            row([
                (Shows::What, name.take()),
                (Shows::Mine, Some(step.words.clone())),
                (Shows::Who, step.who.clone()),
                (Shows::Until, step.until.map(|until| day(until, content))),
                (Shows::Done, step.done.map(|done| day(done, content))),
            ])
        };
        self.steps.iter().map(of).collect()
    }
}

impl HandedNote {
    /// The day, with whom and about what.
    fn named(&self, content: &Content) -> String {
        let parts = [Some(day(self.day, content)), self.with.clone(), self.topic.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// A row for each line; the talk is named once, beside the first.
    pub(crate) fn rows(&self, content: &Content) -> Vec<OwnRow> {
        let mut name = Some(self.named(content));
        if self.lines.is_empty() {
            return vec![row([(Shows::What, name)])];
        }
        let of = |line: &super::HandedLine| {
            row([
                (Shows::What, name.take()),
                (Shows::Said, line.said.clone()),
                (Shows::Mine, line.mine.clone()),
                (Shows::Theirs, line.theirs.clone()),
                (Shows::Until, line.until.map(|until| day(until, content))),
            ])
        };
        self.lines.iter().map(of).collect()
    }
}

impl Card {
    /// Exactly what is handed over, as the consent names it: papers, then everything beside them.
    pub(crate) fn what(&self, content: &Content) -> String {
        let papers = self.documents.iter().map(|document| document.title.clone());
        papers.chain(self.others(content)).collect::<Vec<_>>().join("; ")
    }

    /// The same without the papers.
    pub(crate) fn beside_papers(&self, content: &Content) -> String {
        self.others(content).collect::<Vec<_>>().join("; ")
    }

    fn others<'c>(&'c self, content: &'c Content) -> impl Iterator<Item = String> + 'c {
        let matters = self.matters.iter().map(|matter| matter.title.clone());
        let goals = self.goals.iter().map(HandedGoal::named);
        matters.chain(goals).chain(self.notes.iter().map(|note| note.named(content)))
    }
}
