//! A sheet (Blatt): one printable form as data, so that a new one is a file and no code.
//!
//! A sheet is a list of blocks from top to bottom. What a person wrote into their binder reaches it by name: a field
//! or a row with a `slot` shows the entry of that name, a table with a `source` shows records. The same slot on two
//! sheets is the same answer, asked once. Deliberately not here: how a block looks on paper (see `sheets`).

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Line};
use crate::register::RegisterId;
use crate::source::is_id;

/// More of anything in one block is no sheet a person reads.
const MOST: usize = 60;

/// The grid of a page has this many columns.
pub const GRID: u8 = 6;

/// One sheet; a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Stable id, also the file's name, and the name by which it is printed.
    pub id: String,
    /// The register whose tab it carries.
    pub register: RegisterId,
    /// Place among the sheets of its register.
    pub place: u8,
    /// Title.
    pub title: Bilingual,
    /// What it is good for and for whom, one sentence.
    pub about: Bilingual,
    /// The sets it belongs to.
    pub presets: Vec<Preset>,
    /// Left out for others than the person, unless they tick it.
    #[serde(default)]
    pub private: bool,
    /// How often its blocks stand on one page, to be cut apart.
    #[serde(default = "once")]
    pub copies: u8,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// A set of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// What somebody needs first.
    Starter,
    /// For the person.
    Me,
    /// For an office.
    Office,
    /// For a helper.
    Helper,
    /// For those who advise and meet: not a part of anybody's binder.
    Team,
    /// To practise with in a group: everything in it is invented.
    Workshop,
}

impl Preset {
    /// True for a set that is printed by its name only, because it is no part of a binder.
    pub const fn is_apart(self) -> bool {
        matches!(self, Self::Team | Self::Workshop)
    }
}

/// A piece of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// Title of a part.
    Heading {
        /// Its words.
        title: Line,
    },
    /// Numbered lines.
    Lines {
        /// The lines.
        lines: Vec<Line>,
    },
    /// Remarks without numbers.
    Note {
        /// The remarks.
        lines: Vec<Line>,
    },
    /// Questions with room for the answers.
    Fields {
        /// The fields, set side by side while they fit the grid.
        fields: Vec<Field>,
    },
    /// Sentences with a box to tick.
    Checks {
        /// The sentences.
        lines: Vec<Line>,
    },
    /// A table with a head that is repeated on every page.
    Table {
        /// Columns from left to right.
        columns: Vec<Column>,
        /// Rows whose first column is given.
        #[serde(default)]
        given: Vec<Row>,
        /// Records that fill rows.
        #[serde(default)]
        source: Option<TableSource>,
        /// At most so many records, the first ones; the sheet's words must say so.
        #[serde(default)]
        most: Option<u8>,
        /// Empty rows, to be filled by hand.
        rows: u8,
        /// More empty rows down to this many millimetres above the end of the page, the room for what follows.
        #[serde(default)]
        fill_above: Option<u8>,
    },
    /// A frame to write or draw in.
    Frame {
        /// What belongs in it.
        title: Line,
        /// Height in millimetres.
        height: u8,
    },
    /// Lines to sign on, side by side.
    Signatures {
        /// Who signs.
        lines: Vec<Line>,
    },
    /// Framed words to point at or to cut out.
    Cards {
        /// The words.
        lines: Vec<Line>,
        /// Cards side by side.
        across: u8,
    },
    /// A letter to an office in German on a page of its own (DIN 5008, form B), and behind it the same line by line.
    Letter {
        /// What it is about.
        subject: Line,
        /// From the salutation to the greeting. `{slot}` is an answer, or a gap to fill by hand.
        body: Vec<Line>,
        /// True: one for each number the person keeps, to the office that gave it.
        #[serde(default)]
        to_every_office: bool,
    },
    /// A letter as an office sends it, invented, to practise with: in German on a page of its own, and behind it the
    /// same line by line.
    OfficeLetter {
        /// Who writes it: an invented office, its street, its town.
        from: Vec<String>,
        /// Who gets it: an invented person, their street, their town.
        to: Vec<String>,
        /// The office's number for the matter.
        reference: String,
        /// It was written so many days before it is printed.
        days_ago: u16,
        /// What it is about.
        subject: Line,
        /// From the salutation to the greeting. `{day-14}` is the day two weeks after it was written.
        body: Vec<Line>,
    },
    /// Small drawings with words and a box to tick, for who reads little.
    Pictures {
        /// The drawings, three side by side.
        pictures: Vec<Picture>,
    },
    /// A card for the wallet, front and back, to be folded.
    WalletCard {
        /// Fields on the front.
        front: Vec<Field>,
        /// Fields on the back.
        back: Vec<Field>,
    },
    /// The answers of this sheet once more as a square to scan; only where a print asks for squares.
    Square,
    /// What follows stands on a new page.
    NewPage,
}

/// A question with room for its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Stable within its sheet.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// The entry of the binder that answers it.
    #[serde(default)]
    pub slot: Option<String>,
    /// Columns of the grid it takes.
    #[serde(default = "whole")]
    pub width: u8,
    /// Lines to write on.
    #[serde(default = "once")]
    pub lines: u8,
    /// The answer is left out for others than the person, unless they tick it.
    #[serde(default)]
    pub private: bool,
}

/// A drawing with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Stable within its sheet.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// The name of the drawing.
    pub icon: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Stable within its sheet.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// Part of the table's width, in relation to the others.
    pub width: u8,
    /// What of a record stands in it.
    #[serde(default)]
    pub shows: Option<Shows>,
}

/// A row whose first column is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Stable within its sheet.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// The entry that stands in the second column.
    #[serde(default)]
    pub slot: Option<String>,
    /// The office that gave it, in German as for a letter: it gets one when a sheet writes to every office.
    #[serde(default)]
    pub office: Option<String>,
}

/// Records that fill a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableSource {
    /// Every filed document.
    Documents,
    /// Documents that expire, the next first.
    Expiries,
    /// Letters, in the order they came.
    Letters,
    /// The person's own contacts.
    Contacts,
    /// Items of checklists the person has begun.
    Begun,
    /// The person's numbers that no field of a sheet asks for by name.
    Numbers,
    /// How names and days of birth are written elsewhere.
    Variants,
    /// Appointments to come, the next first.
    Appointments,
    /// The papers of one appointment, with what is there of each.
    Papers,
    /// What to ask at one appointment.
    Questions,
    /// What was said and agreed in one talk.
    Agreed,
    /// Who asked what already.
    AlreadyAsked,
    /// Goals in the three columns of the plan.
    Goals,
    /// Steps towards the goals, with the barriers they overcome.
    Steps,
    /// What others proposed for the plan and the person has not accepted.
    Proposals,
    /// Everything that is due, the next first.
    Due,
    /// Advisers of today and before.
    Advisers,
    /// Forecast and worked hours, by area.
    Hours,
    /// Their sum beside the threshold of the town.
    Threshold,
    /// Goals with what was done for them in the twelve months of the hours, and what is open.
    Results,
    /// The binders of a counsellor's shelf, by their codes.
    Caseload,
    /// Consents with their end.
    Consents,
    /// What was shown or given to whom.
    Given,
    /// What is open, chosen for a handover.
    Matters,
    /// Goals with their steps, chosen for a handover.
    HandedSteps,
    /// Notes of talks, chosen for a handover.
    HandedTalks,
}

/// What of a record stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// Running number.
    Number,
    /// Title of a document or an item, a contact's name, the kind of a number.
    Title,
    /// Register it lies in.
    Register,
    /// Date on the paper.
    Issued,
    /// Until when it is valid.
    ValidUntil,
    /// Where the original is.
    Original,
    /// The day a letter came.
    Arrived,
    /// The day that counts, from its envelope.
    Envelope,
    /// Who sent it, and its reference.
    Sender,
    /// What it is, and the earliest plausible last day.
    Wants,
    /// The day it was answered.
    Answered,
    /// What a contact helps with.
    Role,
    /// Phone.
    Phone,
    /// Address and e-mail.
    Address,
    /// Papers to bring.
    Needs,
    /// The office.
    Office,
    /// The number or the spelling itself.
    Value,
    /// The paper it stands on.
    Paper,
    /// The day, with the time if there is one.
    Day,
    /// Since when and until when.
    Period,
    /// When and in which languages somebody can be reached.
    Times,
    /// Who stands in for somebody or works with them.
    Beside,
    /// The place.
    Where,
    /// What it is about, what was given, what a goal is.
    What,
    /// Who it is, who does it, who got it.
    Who,
    /// By when.
    Until,
    /// What to bring.
    Bring,
    /// What came of it.
    Result,
    /// What was said.
    Said,
    /// What the person does.
    Mine,
    /// What the other side does.
    Theirs,
    /// When it was done.
    Done,
    /// What proves it.
    Proof,
    /// How it stands.
    State,
    /// Goals of living together.
    Social,
    /// Goals of language.
    Language,
    /// Goals of work and education.
    Work,
    /// Hours of the months 1 to 3.
    FirstQuarter,
    /// Hours of the months 4 to 6.
    SecondQuarter,
    /// Hours of the months 7 to 9.
    ThirdQuarter,
    /// Hours of the months 10 to 12.
    FourthQuarter,
    /// Hours of all twelve months, or another sum.
    Sum,
    /// Hours that were worked.
    Worked,
    /// Shown, copied or handed over.
    How,
    /// When it came back.
    Back,
    /// The next step of an open matter.
    Next,
}

const fn once() -> u8 {
    1
}

const fn whole() -> u8 {
    GRID
}

impl Sheet {
    /// True when it is printed by its name or its set only, because it is no part of a binder.
    pub fn is_apart(&self) -> bool {
        self.presets.iter().all(|preset| preset.is_apart())
    }

    /// Names of all entries it shows.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flat_map(Block::slots)
    }

    /// Records its tables show.
    pub fn sources(&self) -> impl Iterator<Item = TableSource> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table { source, .. } => *source,
            _ => None,
        })
    }

    /// Its fields, on cards too.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.blocks.iter().flat_map(Block::fields)
    }
}

impl Block {
    fn fields(&self) -> impl Iterator<Item = &Field> {
        let (some, more): (&[Field], &[Field]) = match self {
            Self::Fields { fields } => (fields, &[]),
            Self::WalletCard { front, back } => (front, back),
            _ => (&[], &[]),
        };
        some.iter().chain(more)
    }

    fn slots(&self) -> Vec<&str> {
        match self {
            Self::Table { given, .. } => given.iter().filter_map(|row| row.slot.as_deref()).collect(),
            Self::Letter { body, .. } => {
                body.iter().flat_map(|line| gaps(&line.de).filter_map(Result::ok)).collect()
            }
            _ => self.fields().filter_map(|field| field.slot.as_deref()).collect(),
        }
    }

    /// What this block alone tells: a key that is wrong, and what would be right.
    pub(crate) fn flaw(&self) -> Option<(&'static str, &'static str)> {
        let slots = self.fields().filter_map(|field| field.slot.as_deref());
        if slots.chain(self.slots()).any(|slot| !is_id(slot)) {
            return Some(("slot", "an-id-like-this"));
        }
        match self {
            Self::Heading { .. } | Self::Square | Self::NewPage => None,
            Self::Lines { lines } | Self::Note { lines } | Self::Checks { lines } => {
                (lines.is_empty() || lines.len() > MOST).then_some(("lines", "1 to 60 lines"))
            }
            Self::Fields { fields } => field_flaw(fields, "fields"),
            Self::WalletCard { front, back } => {
                field_flaw(front, "front").or_else(|| field_flaw(back, "back"))
            }
            Self::Table { columns, given, source, rows, .. } => {
                let known = source.is_some() || columns.iter().all(|column| column.shows.is_none());
                if !(2..=8).contains(&columns.len()) || columns.iter().any(|column| column.width == 0) {
                    Some(("columns", "2 to 8 columns, each with a width"))
                } else if !known {
                    Some(("shows", "a table with a source"))
                } else {
                    (given.len() > MOST || usize::from(*rows) > MOST).then_some(("rows", "0 to 60"))
                }
            }
            Self::Frame { height, .. } => (!(8..=230).contains(height)).then_some(("height", "8 to 230")),
            Self::Signatures { lines } => {
                (!(1..=3).contains(&lines.len())).then_some(("lines", "1 to 3 lines"))
            }
            Self::Cards { lines, across } => {
                let fit = (1..=3).contains(across) && (1..=MOST).contains(&lines.len());
                (!fit).then_some(("across", "1, 2 or 3, and 1 to 60 lines"))
            }
            Self::Letter { body, .. } => {
                (!is_body(body, is_id)).then_some(("body", "1 to 20 lines, gaps like {this}"))
            }
            Self::OfficeLetter { from, to, body, .. } => {
                let address = |lines: &[String]| (1..=4).contains(&lines.len());
                if !address(from) || !address(to) {
                    Some(("from", "1 to 4 lines, also in `to`"))
                } else {
                    let fit = is_body(body, |gap| days_in(gap).is_some());
                    (!fit).then_some(("body", "1 to 20 lines, days like {day-14}"))
                }
            }
            Self::Pictures { pictures } => {
                let fit = (1..=MOST).contains(&pictures.len());
                (!fit || pictures.iter().any(|picture| !is_id(&picture.icon)))
                    .then_some(("pictures", "1 to 60, each with an icon"))
            }
        }
    }
}

fn field_flaw(fields: &[Field], key: &'static str) -> Option<(&'static str, &'static str)> {
    if fields.is_empty() || fields.len() > MOST {
        return Some((key, "1 to 60 fields"));
    }
    if fields.iter().any(|field| !(1..=GRID).contains(&field.width)) {
        return Some(("width", "1 to 6"));
    }
    fields.iter().any(|field| !(1..=20).contains(&field.lines)).then_some(("lines", "1 to 20"))
}

/// The number of days in a gap of an office's letter, `day-14`: so many after the day it was written.
pub fn days_in(gap: &str) -> Option<u16> {
    gap.strip_prefix("day-")?.parse().ok().filter(|days| *days <= 400)
}

/// True for the lines of a letter whose gaps are closed and named rightly.
fn is_body(body: &[Line], named: impl Fn(&str) -> bool) -> bool {
    let closed = |text: &str| gaps(text).all(|gap| gap.is_ok_and(&named));
    (1..=20).contains(&body.len()) && body.iter().all(|line| closed(&line.de) && closed(&line.en))
}

/// The names between braces in a text; an error for a brace that is never closed.
fn gaps(text: &str) -> impl Iterator<Item = Result<&str, ()>> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').map(|(name, _)| name).ok_or(()))
}
