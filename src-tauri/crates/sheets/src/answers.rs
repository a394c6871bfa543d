//! What the person's binder contributes to a sheet. Empty answers give a blank sheet to fill by hand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ordner_locale::PartialDay;
use ordner_packs::{Bilingual, RegisterId, Shows, TableSource};
use serde::Serialize;

/// Everything a sheet may show of a binder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The neutral name of the binder, if the person wants it on the cover.
    pub binder_name: Option<String>,
    /// Filed documents, in filing order.
    pub documents: Vec<FiledDocument>,
    /// What was done, by `checklist/item`.
    pub marks: BTreeMap<String, Mark>,
    /// The person's own contacts.
    pub contacts: Vec<OwnContact>,
    /// What the person wrote beside contacts of the pack, by their ids.
    pub contact_notes: BTreeMap<String, ContactNote>,
    /// The person's numbers.
    pub numbers: Vec<OwnNumber>,
    /// How names and days of birth are written elsewhere.
    pub variants: Vec<OwnVariant>,
    /// What the person wrote into fields of sheets, by the name of the slot.
    pub entries: BTreeMap<String, String>,
    /// Rows of tables that the binder puts together itself, by what they show.
    pub rows: BTreeMap<TableSource, Vec<OwnRow>>,
    /// Residence paper, an id of the packs: items for others are left out. None keeps all.
    pub status: Option<String>,
    /// Kinds of document of which something is filed; none for a sheet that is not filled.
    pub filed_kinds: Option<BTreeSet<String>>,
    /// True for the invented sample binder: every page says so.
    pub sample: bool,
}

/// One line of the list of filed documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FiledDocument {
    /// Register it lies in.
    pub register: RegisterId,
    /// Title as the person gave it; any script.
    pub title: String,
    /// Date on the paper.
    pub issued: Option<PartialDay>,
    /// Until when it is valid.
    pub valid_until: Option<PartialDay>,
    /// Where the original is, in the person's words.
    pub original: Option<String>,
    /// Kept from others unless private things were asked for. It decides who sees the line, not what stands in it.
    #[serde(skip)]
    pub private: bool,
    /// What stands in the list of letters, if it is one; no other sheet shows it.
    #[serde(skip)]
    pub letter: Option<FiledLetter>,
}

/// What a letter has more than other documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FiledLetter {
    /// Who sent it, and its reference.
    pub sender: String,
    /// The day it came.
    pub arrived: Option<NaiveDate>,
    /// The day that counts, from its envelope.
    pub envelope: Option<NaiveDate>,
    /// The earliest plausible last day.
    pub due: Option<NaiveDate>,
    /// The day it was answered.
    pub done: Option<NaiveDate>,
}

/// State of a checklist item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Mark {
    /// Nothing done.
    Open,
    /// Begun.
    InWork,
    /// Handed in at an office.
    HandedIn,
    /// Done.
    Done,
    /// Does not apply.
    NotApplicable,
}

/// A contact the person added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnContact {
    /// Register it belongs to.
    pub register: RegisterId,
    /// Name, any script.
    pub name: String,
    /// What they help with.
    pub role: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// When and in which languages they can be reached.
    pub times: Option<String>,
    /// Since when and until when they help, as offices write days.
    pub period: Option<String>,
    /// Who stands in for them or works with them.
    pub beside: Option<String>,
}

/// A row of a table, by its columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OwnRow {
    /// What stands where; other columns stay empty.
    pub cells: BTreeMap<Shows, CellWords>,
    /// Kept from others unless private things were asked for. It decides who sees the row, not what stands in it.
    #[serde(skip)]
    pub private: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum CellWords {
    /// The person's words, a day, a number.
    Own(String),
    /// A line of content under the id by which languages say it.
    Content {
        /// Its id.
        id: String,
        /// German and English.
        text: Bilingual,
    },
    /// A message of the program.
    Said(&'static str),
}

/// A number of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnNumber {
    /// What kind of number it is.
    pub name: Bilingual,
    /// As people read it.
    pub value: String,
    /// The paper it stands on.
    pub paper: Option<String>,
    /// The slot whose entry it is; none for one that stands in a list.
    pub slot: Option<String>,
}

/// How a name or a day of birth is written on one paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnVariant {
    /// As it is written there, any script.
    pub value: String,
    /// The paper it stands on.
    pub paper: Option<String>,
}

/// The person's own words beside a contact of the pack.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ContactNote {
    /// Any words.
    pub note: Option<String>,
    /// The number the person uses.
    pub phone: Option<String>,
}

/// What the recovery sheet shows: the code and a neutral name, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Eight groups of six digits.
    pub groups: [String; 8],
    /// The binder's neutral name.
    pub binder_name: String,
}

/// What the sheet of one share shows: its number and its digits. No name at all: whoever finds it must not learn which
/// binder it belongs to, or whom to ask for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareSheet {
    /// 1, 2 or 3.
    pub number: u8,
    /// Nine groups of six digits.
    pub groups: [String; 9],
}
