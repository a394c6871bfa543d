//! A sheet that is data: its blocks from top to bottom, filled from the binder or left to a pen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ordner_locale::PartialDay;
use ordner_packs::{Block, Column, Field, Picture, Row, Sheet, Shows, TableSource};
use serde::Serialize;

use crate::frame::{LEFT, RIGHT};
use crate::galley::{Entry, Galley, Question, Table};
use crate::job::Job;
use crate::page::{MM, Role};
use crate::sheets::{letter, office_letter, square, wallet_card};
use crate::words::{Text, Words};
use crate::{
    CellWords, Edition, FiledDocument, FiledLetter, Mark, OwnNumber, OwnRow, OwnVariant, Reader, SheetsError,
};

/// Rows to write on are this high.
const ROW: f32 = 9.5 * MM;

/// The entry that says how the person must not be reached.
pub(crate) const NO_CONTACT: &str = "no-contact";

/// Sets a sheet.
pub(crate) fn set(job: &Job<'_>, sheet: &Sheet, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let form = Form { job, sheet };
    let is_letter = |block: &Block| matches!(block, Block::Letter { .. } | Block::OfficeLetter { .. });
    if !sheet.blocks.iter().any(is_letter) {
        form.opening(galley)?;
    }
    for copy in 0..sheet.copies {
        if copy > 0 {
            // A slip of large text has a page of its own.
            if galley.edition().is_large() {
                galley.new_page()
            } else {
                galley.cut()
            }
            galley.count_anew();
        }
        for block in &sheet.blocks {
            form.block(block, galley)?;
        }
    }
    Ok(())
}

/// Tells an office how the person must not be reached.
pub(crate) fn no_contact(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    match job.answers.entries.get(NO_CONTACT).filter(|_| job.manner.reader == Reader::Office) {
        Some(words) => {
            let name = galley.words.say("sheet-no-contact");
            galley.warning(&name, words)
        }
        None => Ok(()),
    }
}

/// The rule how the person must not be reached, in a letter.
pub(crate) fn no_contact_words<'a>(job: &'a Job<'_>) -> Option<&'a str> {
    job.answers.entries.get(NO_CONTACT).map(String::as_str)
}

/// One sheet and what fills it.
pub(crate) struct Form<'a> {
    /// The job.
    pub job: &'a Job<'a>,
    /// The sheet.
    pub sheet: &'a Sheet,
}

impl Form<'_> {
    /// Title, what the sheet is good for, and how the person must not be reached.
    pub(crate) fn opening(&self, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
        let titles = titles_of(galley.words, self.sheet);
        let register = self.job.packs.register(&self.sheet.register);
        let label = register.map(super::register::label_of);
        galley.title(register.map_or("", |register| &register.icon), label.as_deref(), &titles)?;
        let about = galley.words.bilingual(&format!("sheet-{}-about", self.sheet.id), &self.sheet.about);
        galley.about(&about)?;
        galley.space(5.0);
        no_contact(self.job, galley)
    }

    /// A line of this sheet in each language.
    pub(crate) fn say(&self, words: Words<'_>, id: &str, german: &str, english: &str) -> Vec<Text> {
        words.content(&format!("sheet-{}-{id}", self.sheet.id), german, english)
    }

    fn lines(&self, words: Words<'_>, lines: &[ordner_packs::Line]) -> Vec<Vec<Text>> {
        lines.iter().map(|line| self.say(words, &line.id, &line.de, &line.en)).collect()
    }

    fn block(&self, block: &Block, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
        let words = galley.words;
        match block {
            Block::Heading { title } => galley.heading(&self.say(words, &title.id, &title.de, &title.en)),
            Block::Lines { lines } => galley.lines(&self.lines(words, lines)),
            Block::Note { lines } => self.lines(words, lines).iter().try_for_each(|texts| galley.note(texts)),
            Block::Fields { fields } => {
                let questions = self.questions(words, fields);
                for row in galley.questions(&questions, LEFT..RIGHT)? {
                    galley.push(row);
                }
                Ok(())
            }
            Block::Checks { lines } => {
                let list = galley.node(Role::L);
                let lines = self.lines(words, lines);
                lines.iter().try_for_each(|texts| galley.check(list, Mark::Open, texts, &[], &[]))
            }
            Block::Table { columns, given, source, most, rows, fill_above } => {
                let rows = Rows { given, source: *source, most: *most, free: *rows, fill_above: *fill_above };
                self.table(columns, &rows, galley)
            }
            Block::Frame { title, height } => {
                galley.framed(&self.say(words, &title.id, &title.de, &title.en), f32::from(*height) * MM)
            }
            Block::Signatures { lines } => galley.signatures(&self.lines(words, lines)),
            Block::Cards { lines, across } => galley.cards(&self.lines(words, lines), usize::from(*across)),
            Block::Letter { subject, body, to_every_office } => {
                letter::set(self, subject, body, *to_every_office, galley)
            }
            Block::OfficeLetter { from, to, reference, days_ago, subject, body } => {
                let days_ago = *days_ago;
                let letter = office_letter::Letter { from, to, reference, days_ago, subject, body };
                office_letter::set(self, &letter, galley)
            }
            Block::Pictures { pictures } => {
                let said = |picture: &Picture| self.say(words, &picture.id, &picture.de, &picture.en);
                let pictures: Vec<_> =
                    pictures.iter().map(|picture| (picture.icon.as_str(), said(picture))).collect();
                galley.pictures(&pictures)
            }
            Block::WalletCard { front, back } => wallet_card::set(self, front, back, galley),
            Block::Square => self.square(galley),
            Block::NewPage => {
                galley.new_page();
                Ok(())
            }
        }
    }

    /// Fields as questions, with the answers the binder has.
    pub(crate) fn questions(&self, words: Words<'_>, fields: &[Field]) -> Vec<Question> {
        let question = |field: &Field| Question {
            label: self.say(words, &field.id, &field.de, &field.en),
            answer: self.entry(field.slot.as_deref()),
            width: field.width,
            lines: field.lines,
        };
        fields.iter().map(question).collect()
    }

    fn entry(&self, slot: Option<&str>) -> Option<String> {
        self.job.answers.entries.get(slot?).filter(|entry| !entry.trim().is_empty()).cloned()
    }

    fn has_square(&self) -> bool {
        self.job.manner.squares && self.sheet.blocks.contains(&Block::Square)
    }

    /// What was answered on this sheet, as a square: a clerk scans it instead of typing. Nothing is in it that does not stand
    /// on the sheet as text, in the German of its fields.
    fn square(&self, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
        let answered = |slot: Option<&str>, name: &str| Some(format!("{name}: {}", self.entry(slot)?));
        let said = self.sheet.blocks.iter().flat_map(|block| -> Vec<String> {
            match block {
                Block::Fields { fields } => {
                    fields.iter().filter_map(|field| answered(field.slot.as_deref(), &field.de)).collect()
                }
                Block::Table { given, .. } => {
                    given.iter().filter_map(|row| answered(row.slot.as_deref(), &row.de)).collect()
                }
                _ => Vec::new(),
            }
        });
        let said: Vec<String> = said.collect();
        if !self.has_square() || said.is_empty() {
            return Ok(());
        }
        let words = galley.words.say("sheet-square");
        square::beside(&said.join("\n"), &words, galley)
    }

    /// The paper on which the number of a slot stands.
    fn paper_of(&self, slot: Option<&str>) -> Option<String> {
        let slot = slot?;
        self.job.answers.numbers.iter().find(|number| number.slot.as_deref() == Some(slot))?.paper.clone()
    }

    fn table(
        &self,
        columns: &[Column],
        rows: &Rows<'_>,
        galley: &mut Galley<'_, '_>,
    ) -> Result<(), SheetsError> {
        let words = galley.words;
        let heads = columns
            .iter()
            .map(|column| (self.say(words, &column.id, &column.de, &column.en), column.width))
            .collect();
        let height = galley.spacing().room(ROW);
        let table = Table::begin(galley, heads, height)?;
        for row in rows.given {
            let name = Entry::Said(self.say(words, &row.id, &row.de, &row.en));
            let answer = self.entry(row.slot.as_deref()).map_or(Entry::Empty, Entry::Name);
            let paper = self.paper_of(row.slot.as_deref()).map_or(Entry::Empty, Entry::Own);
            table.row(galley, &[name, answer, paper])?;
        }
        let mut records = rows.source.map(|source| self.records(source, words)).unwrap_or_default();
        records.truncate(rows.most.map_or(usize::MAX, usize::from));
        for (at, record) in records.iter().enumerate() {
            let entries: Vec<Entry> =
                columns.iter().map(|column| record.entry(column.shows, at, words)).collect();
            table.row(galley, &entries)?;
        }
        let mut number = records.len();
        let mut free_row = |galley: &mut Galley<'_, '_>| {
            number += 1;
            let entry = |column: &Column| match column.shows {
                Some(Shows::Number) => Entry::Own(number.to_string()),
                _ => Entry::Empty,
            };
            table.row(galley, &columns.iter().map(entry).collect::<Vec<_>>())
        };
        for _ in 0..rows.free_beside(records.len(), galley.edition()) {
            let height = free_row(galley)?;
            // Where a row is a form of its own, an empty one is not worth another page.
            if galley.edition().is_large() && galley.left() < height {
                break;
            }
        }
        // Where each row is a form of its own, a page is full sooner.
        if let Some(above) = rows.fill_above.filter(|_| !galley.edition().is_large()) {
            // The room below is given for two languages; a third takes half as much again.
            let above = f32::from(above) * MM * if words.languages.len() > 2 { 1.5 } else { 1.0 };
            let above = above + if self.has_square() { square::SIDE } else { 0.0 };
            while galley.left() - height > above {
                free_row(galley)?;
            }
        }
        table.end(galley);
        Ok(())
    }

    /// The records a table shows.
    pub(crate) fn records(&self, source: TableSource, words: Words<'_>) -> Vec<Record> {
        let answers = self.job.answers;
        let document = |document: &FiledDocument| Record::of_document(document, words);
        match source {
            TableSource::Documents => {
                let mut documents: Vec<&FiledDocument> = answers.documents.iter().collect();
                documents.sort_by_key(|document| self.place_of(&document.register));
                documents.into_iter().map(document).collect()
            }
            TableSource::Expiries => {
                let mut documents: Vec<&FiledDocument> =
                    answers.documents.iter().filter(|document| document.valid_until.is_some()).collect();
                documents.sort_by_key(|document| document.valid_until.map(PartialDay::last));
                documents.into_iter().map(document).collect()
            }
            TableSource::Letters => {
                let letter =
                    |filed: &FiledDocument| Some(Record::of_letter(filed, filed.letter.as_ref()?, words));
                let mut letters: Vec<&FiledDocument> = answers.documents.iter().collect();
                let came = |letter: &FiledLetter| letter.arrived.or(letter.envelope);
                letters.sort_by_key(|document| document.letter.as_ref().and_then(came));
                letters.into_iter().filter_map(letter).collect()
            }
            TableSource::Contacts => answers
                .contacts
                .iter()
                .map(|contact| Record {
                    title: contact.name.clone(),
                    register: contact.register.0.to_uppercase(),
                    role: contact.role.clone().unwrap_or_default(),
                    phone: contact.phone.clone().unwrap_or_default(),
                    address: [&contact.address, &contact.email]
                        .into_iter()
                        .flatten()
                        .cloned()
                        .collect::<Vec<_>>()
                        .join(", "),
                    times: contact.times.clone().unwrap_or_default(),
                    period: contact.period.clone().unwrap_or_default(),
                    beside: contact.beside.clone().unwrap_or_default(),
                    ..Record::default()
                })
                .collect(),
            TableSource::Begun => self.begun(words),
            TableSource::Numbers => {
                let listed = answers.numbers.iter().filter(|number| number.slot.is_none());
                let record = |number: &OwnNumber| Record {
                    title: [number.name.de.as_str(), number.name.en.as_str()].join(" / "),
                    value: number.value.clone(),
                    paper: number.paper.clone().unwrap_or_default(),
                    ..Record::default()
                };
                listed.map(record).collect()
            }
            TableSource::Variants => {
                let record = |variant: &OwnVariant| Record {
                    value: variant.value.clone(),
                    paper: variant.paper.clone().unwrap_or_default(),
                    ..Record::default()
                };
                answers.variants.iter().map(record).collect()
            }
            TableSource::Appointments
            | TableSource::Papers
            | TableSource::Questions
            | TableSource::Agreed
            | TableSource::AlreadyAsked
            | TableSource::Goals
            | TableSource::Steps
            | TableSource::Proposals
            | TableSource::Due
            | TableSource::Advisers
            | TableSource::Hours
            | TableSource::Threshold
            | TableSource::Results
            | TableSource::Caseload
            | TableSource::Consents
            | TableSource::Given
            | TableSource::Matters
            | TableSource::HandedSteps
            | TableSource::HandedTalks => {
                let rows = answers.rows.get(&source).into_iter().flatten();
                rows.map(|row: &OwnRow| Record { own: row.cells.clone(), ..Record::default() }).collect()
            }
        }
    }

    fn place_of(&self, register: &ordner_packs::RegisterId) -> Option<usize> {
        self.job.packs.registers().iter().position(|known| known.id == *register)
    }

    /// Items the person is working on, with what they must bring.
    fn begun(&self, words: Words<'_>) -> Vec<Record> {
        let mut records = Vec::new();
        for checklist in self.job.packs.checklists() {
            for item in self.job.pack.items_of(checklist, self.job.status()) {
                let mark = self.job.answers.marks.get(&format!("{}/{}", checklist.id, item.id));
                if mark == Some(&Mark::InWork) {
                    let id = format!("checklist-{}-{}", checklist.id, item.id);
                    let said = words.content(&id, &item.de, &item.en);
                    records.push(Record {
                        title: said.into_iter().next().map(|text| text.text).unwrap_or_default(),
                        register: checklist.register.0.to_uppercase(),
                        needs: item.needs.join(", "),
                        office: item.office.clone().unwrap_or_default(),
                        ..Record::default()
                    });
                }
            }
        }
        records
    }
}

/// The rows of a table.
struct Rows<'a> {
    given: &'a [Row],
    source: Option<TableSource>,
    most: Option<u8>,
    free: u8,
    fill_above: Option<u8>,
}

impl Rows<'_> {
    /// Free rows beside so many records: a list that is filled needs none, and spends no page on them.
    fn free_beside(&self, records: usize, edition: Edition) -> usize {
        usize::from(if edition.is_large() { self.free.min(2) } else { self.free }).saturating_sub(records)
    }
}

/// The title of a sheet in each language.
pub(crate) fn titles_of(words: Words<'_>, sheet: &Sheet) -> Vec<Text> {
    words.bilingual(&format!("sheet-{}-title", sheet.id), &sheet.title)
}

/// What a row of a table can show; empty where a record has nothing.
#[derive(Default, Serialize)]
pub(crate) struct Record {
    title: String,
    register: String,
    issued: String,
    valid_until: String,
    original: String,
    role: String,
    phone: String,
    address: String,
    needs: String,
    office: String,
    value: String,
    paper: String,
    times: String,
    period: String,
    beside: String,
    /// Cells of rows that the binder puts together itself; they go before all others.
    own: BTreeMap<Shows, CellWords>,
    /// Left out where it is empty, so that a sheet printed before there were letters is still known.
    #[serde(skip_serializing_if = "LetterCells::is_empty")]
    letter: LetterCells,
}

/// What a row shows of a letter.
#[derive(Default, PartialEq, Serialize)]
struct LetterCells {
    arrived: String,
    envelope: String,
    sender: String,
    wants: String,
    answered: String,
}

impl LetterCells {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Short in every language: as offices write dates.
fn as_offices_write(day: impl Into<PartialDay>, words: Words<'_>) -> String {
    words
        .german("")
        .map_or_else(String::new, |german| words.locales.partial_day(&german.language, day.into()))
}

impl Record {
    fn of_document(document: &FiledDocument, words: Words<'_>) -> Self {
        let day = |day: Option<PartialDay>| day.map(|day| as_offices_write(day, words)).unwrap_or_default();
        Self {
            title: document.title.clone(),
            register: document.register.0.to_uppercase(),
            issued: day(document.issued),
            valid_until: day(document.valid_until),
            original: document.original.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    fn of_letter(document: &FiledDocument, letter: &FiledLetter, words: Words<'_>) -> Self {
        let day = |day: Option<NaiveDate>| day.map(|day| as_offices_write(day, words)).unwrap_or_default();
        let wants = [document.title.clone(), day(letter.due)];
        let letter = LetterCells {
            arrived: day(letter.arrived),
            envelope: day(letter.envelope),
            sender: letter.sender.clone(),
            wants: wants.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – "),
            answered: day(letter.done),
        };
        Self { letter, ..Self::of_document(document, words) }
    }

    fn entry(&self, shows: Option<Shows>, at: usize, words: Words<'_>) -> Entry {
        let Some(shows) = shows else { return Entry::Empty };
        match self.own.get(&shows) {
            Some(CellWords::Own(own)) => return Entry::Own(own.clone()),
            Some(CellWords::Content { id, text }) => return Entry::Said(words.bilingual(id, text)),
            Some(CellWords::Said(id)) => return Entry::Said(words.say(id)),
            None => {}
        }
        let words = match shows {
            Shows::Number => return Entry::Own((at + 1).to_string()),
            Shows::Title => return Entry::Name(self.title.clone()),
            Shows::Register => &self.register,
            Shows::Issued => &self.issued,
            Shows::ValidUntil => &self.valid_until,
            Shows::Original => &self.original,
            Shows::Arrived => &self.letter.arrived,
            Shows::Envelope => &self.letter.envelope,
            Shows::Sender => return Entry::Name(self.letter.sender.clone()),
            Shows::Wants => return Entry::Name(self.letter.wants.clone()),
            Shows::Answered => &self.letter.answered,
            Shows::Role => &self.role,
            Shows::Phone => &self.phone,
            Shows::Address => &self.address,
            Shows::Needs => &self.needs,
            Shows::Office => &self.office,
            Shows::Value => return Entry::Name(self.value.clone()),
            Shows::Paper => &self.paper,
            Shows::Times => &self.times,
            Shows::Period => &self.period,
            Shows::Beside => &self.beside,
            _ => return Entry::Empty,
        };
        Entry::Own(words.clone())
    }
}
