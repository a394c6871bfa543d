//! A document (Unterlage): one filed paper with its files, dates and the place of the original.

use chrono::NaiveDate;
use ordner_intake::{Adjustment, Kind};
use ordner_locale::PartialDay;
use ordner_packs::{Packs, RegisterId};
use ordner_vault::{FileRef, Record};
use serde::{Deserialize, Serialize};

use crate::{Letter, Office};

/// One filed paper. Each field is merged and kept in history on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Title in the person's words, any script.
    pub title: String,
    /// Register it lies in.
    pub register: RegisterId,
    /// Kind of document, an id of the packs.
    pub kind: Option<String>,
    /// Who issued or sent it.
    #[serde(default)]
    pub office: Option<Office>,
    /// Reference number, as it is printed on the paper.
    #[serde(default)]
    pub reference: Option<String>,
    /// The person it belongs to, in a household.
    pub person: Option<String>,
    /// Date on the paper.
    pub issued: Option<PartialDay>,
    /// Until when it is valid.
    pub valid_until: Option<PartialDay>,
    /// Where the original is, in the person's words.
    pub original: Option<String>,
    /// Who has the original for now.
    #[serde(default)]
    pub lent: Option<Lent>,
    /// What the person wants to remember of it.
    #[serde(default)]
    pub note: Option<String>,
    /// What makes it a letter; none for other papers.
    #[serde(default)]
    pub letter: Option<Letter>,
    /// The day it was filed.
    pub added: NaiveDate,
    /// Whether the person keeps it from others; none leaves that to its kind and its register.
    pub private: Option<bool>,
    /// Its files, in page order.
    pub files: Vec<StoredFile>,
    /// In the trash since this day; never emptied by itself.
    pub trashed: Option<NaiveDate>,
}

/// An original that is with somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lent {
    /// Who has it, in the person's words.
    pub to: String,
    /// Since when, if that is known.
    pub since: Option<NaiveDate>,
}

/// One file of a document, byte for byte as it was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFile {
    /// The encrypted file, with size and SHA-256 of the original bytes.
    pub file: FileRef,
    /// What it is, told by content.
    pub kind: Kind,
    /// Its name when it was taken in, without folders.
    pub name: String,
    /// How a photo is shown and printed; the file itself never changes.
    #[serde(default, skip_serializing_if = "Adjustment::is_plain")]
    pub adjustment: Adjustment,
}

impl StoredFile {
    /// A file that is shown as it is.
    pub(crate) fn as_it_is(file: FileRef, kind: Kind, name: String) -> Self {
        Self { file, kind, name, adjustment: Adjustment::default() }
    }
}

impl Record for Document {
    const KIND: &'static str = "document";
}

/// What a person can change on a document's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentChange {
    /// Title; must not be blank.
    pub title: String,
    /// Register.
    pub register: RegisterId,
    /// Kind of document, an id of the packs.
    pub kind: Option<String>,
    /// Who issued or sent it: a contact by its id or name, else own words.
    pub office: Option<String>,
    /// Reference number.
    pub reference: Option<String>,
    /// The person it belongs to.
    pub person: Option<String>,
    /// Date on the paper.
    pub issued: Option<PartialDay>,
    /// Until when it is valid.
    pub valid_until: Option<PartialDay>,
    /// Where the original is.
    pub original: Option<String>,
    /// Who has the original for now.
    pub lent: Option<Lent>,
    /// What to remember of it.
    pub note: Option<String>,
    /// Whether it is kept from others; none leaves that to its kind and its register.
    pub private: Option<bool>,
}

impl DocumentChange {
    /// The card as it is: what is not changed stays.
    pub fn of(document: &Document) -> Self {
        let Document { title, register, kind, office, reference, person, .. } = document.clone();
        let Document { issued, valid_until, original, lent, note, private, .. } = document.clone();
        let office = office.map(|office| office.name);
        Self {
            title,
            register,
            kind,
            office,
            reference,
            person,
            issued,
            valid_until,
            original,
            lent,
            note,
            private,
        }
    }
}

/// Words that say something; blank ones are none.
pub(crate) fn said(words: Option<String>) -> Option<String> {
    words.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty())
}

impl Document {
    /// True when it stays off paper for others unless it is ticked: as the person decided, else as the content says
    /// of its kind and its register. What is to be sorted is kept from others: nobody knows yet what it is.
    pub fn is_private(&self, packs: &Packs) -> bool {
        self.private.unwrap_or_else(|| self.is_to_sort() || self.is_private_matter(packs))
    }

    /// True when what it is about stays off paper for others, wherever it lies: a paper on the pile may be anything.
    pub(crate) fn is_private_matter(&self, packs: &Packs) -> bool {
        let kind = || self.kind.as_deref().and_then(|kind| packs.document_kind(kind));
        let register = || packs.register(&self.register);
        self.private.unwrap_or_else(|| {
            kind().is_some_and(|kind| kind.private) || register().is_some_and(|register| register.private)
        })
    }

    /// Everything a person may remember of it, one per line, for search.
    pub(crate) fn words(&self) -> String {
        let mut text = self.title.clone();
        let optional = [&self.person, &self.original, &self.kind, &self.reference, &self.note];
        let office = self.office.iter().map(|office| &office.name);
        let lent = self.lent.iter().map(|lent| &lent.to);
        let names = self.files.iter().map(|file| &file.name);
        for part in optional.into_iter().flatten().chain(office).chain(lent).chain(names) {
            text.push('\n');
            text.push_str(part);
        }
        text
    }
}
