//! Who gets a print, and what is kept back from them.
//!
//! Paper leaves the person's hands. What is private stays out for everybody else unless the person ticks it, and what
//! was left out is told as a fact, so that nobody finds out at a counter. Deliberately not here: words for it.

use std::collections::BTreeSet;

use ordner_packs::{Checklist, Packs, Preset, RegisterId, Sheet, TableSource};
use serde::Serialize;

use crate::sheets::form::NO_CONTACT;
use crate::{Answers, Asked, FiledDocument, Manner, SheetId};

/// Who a print is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reader {
    /// The person.
    #[default]
    Me,
    /// An office.
    Office,
    /// Somebody who helps.
    Helper,
}

/// So many last digits tell a phone number from a house number and a postcode.
const NUMBER: usize = 7;

/// Something that was asked for and is not on the paper as asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LeftOut {
    /// A sheet that is not meant for this reader.
    OtherReader {
        /// Its name, as it is printed by.
        name: String,
    },
    /// A private sheet.
    PrivateSheet {
        /// Its name.
        name: String,
    },
    /// Private documents, from lists of documents.
    PrivateDocuments {
        /// How many.
        count: usize,
    },
    /// Contacts of private registers, from lists of contacts.
    PrivateContacts {
        /// How many.
        count: usize,
    },
    /// A private checklist, from the sheet of its register.
    PrivateChecklist {
        /// Its title, German.
        name: String,
    },
    /// Items of private checklists, from the list of what is begun.
    PrivateItems {
        /// How many.
        count: usize,
    },
    /// The answer to a private question.
    PrivateAnswer {
        /// The question's name.
        name: String,
    },
    /// A number of which the person said that nobody should phone there, from what goes to an office.
    NotToPhone {
        /// The name of the question it answers.
        name: String,
    },
    /// Private rows, from tables the binder puts together itself.
    PrivateRows {
        /// How many.
        count: usize,
    },
    /// What the person wrote beside contacts of these sheets.
    OwnNotes {
        /// Beside how many contacts.
        count: usize,
    },
    /// A sheet whose size is fixed: it stays as it is in the large edition.
    NotEnlarged {
        /// Its name.
        name: String,
    },
}

impl Reader {
    /// The preset that belongs to this reader.
    pub(crate) const fn preset(self) -> Preset {
        match self {
            Self::Me => Preset::Me,
            Self::Office => Preset::Office,
            Self::Helper => Preset::Helper,
        }
    }
}

/// The sheets that go to a reader; those named one by one are kept even if they belong to another preset.
pub(crate) fn sheets_for(
    manner: Manner,
    sheets: &[Asked],
    packs: &Packs,
    left_out: &mut Vec<LeftOut>,
) -> Vec<SheetId> {
    let preset = manner.reader.preset();
    let mut kept = Vec::with_capacity(sheets.len());
    for (id, named) in sheets {
        if !manner.shows_private() && is_private(id, packs) {
            left_out.push(LeftOut::PrivateSheet { name: id.name() });
        } else if !named && form(id, packs).is_some_and(|sheet| !sheet.presets.contains(&preset)) {
            left_out.push(LeftOut::OtherReader { name: id.name() });
        } else {
            kept.push(id.clone());
        }
    }
    kept
}

/// The answers that go to a reader. Only what these sheets would have shown is told as left out.
pub(crate) fn answers_for(
    manner: Manner,
    sheets: &[SheetId],
    answers: &Answers,
    packs: &Packs,
    left_out: &mut Vec<LeftOut>,
) -> Answers {
    let mut kept = without_private(manner, sheets, answers, packs, left_out);
    if manner.reader == Reader::Office {
        leave_out_numbers(sheets, &mut kept, packs, left_out);
    }
    kept
}

fn without_private(
    manner: Manner,
    sheets: &[SheetId],
    answers: &Answers,
    packs: &Packs,
    left_out: &mut Vec<LeftOut>,
) -> Answers {
    let mut kept = answers.clone();
    if manner.shows_private() {
        return kept;
    }
    let is_open = |id: &RegisterId| packs.register(id).is_none_or(|register| !register.private);
    kept.documents.retain(|document| !document.private);
    kept.contacts.retain(|contact| is_open(&contact.register));
    let private: Vec<&Checklist> = packs.checklists().iter().filter(|list| list.private).collect();
    kept.marks.retain(|item, _| {
        item.split_once('/').is_none_or(|(list, _)| private.iter().all(|known| known.id != list))
    });
    for list in &private {
        if sheets.contains(&SheetId::Register(list.register.clone())) {
            left_out.push(LeftOut::PrivateChecklist { name: list.title.de.clone() });
        }
    }
    let shown: Vec<TableSource> =
        sheets.iter().filter_map(|id| form(id, packs)).flat_map(Sheet::sources).collect();
    let lists = |sources: &[TableSource]| sources.iter().any(|source| shown.contains(source));
    let mut tell = |is_shown: bool, count: usize, fact: fn(usize) -> LeftOut| {
        if is_shown && count > 0 {
            left_out.push(fact(count));
        }
    };
    let lists_all = lists(&[TableSource::Documents, TableSource::Expiries]);
    let lists_letters = lists(&[TableSource::Letters]);
    let listed = |one: &FiledDocument| {
        lists_all
            || (lists_letters && one.letter.is_some())
            || sheets.contains(&SheetId::Register(one.register.clone()))
    };
    let documents = answers.documents.iter().filter(|one| one.private && listed(one)).count();
    tell(true, documents, |count| LeftOut::PrivateDocuments { count });
    let contacts = answers.contacts.len() - kept.contacts.len();
    tell(lists(&[TableSource::Contacts]) || sheets.contains(&SheetId::MiniBook), contacts, |count| {
        LeftOut::PrivateContacts { count }
    });
    let hidden = |source: &TableSource| {
        answers.rows.get(source).into_iter().flatten().filter(|row| row.private).count()
    };
    let rows: usize = shown.iter().collect::<BTreeSet<_>>().into_iter().map(hidden).sum();
    kept.rows.values_mut().for_each(|rows| rows.retain(|row| !row.private));
    tell(true, rows, |count| LeftOut::PrivateRows { count });
    let stands_here = |id: &String| {
        packs.contact(id).is_some_and(|contact| {
            contact.registers.iter().any(|register| sheets.contains(&SheetId::Register(register.clone())))
        })
    };
    let notes = answers.contact_notes.keys().filter(|id| stands_here(id)).count();
    kept.contact_notes.clear();
    tell(true, notes, |count| LeftOut::OwnNotes { count });
    let items = answers.marks.len() - kept.marks.len();
    tell(lists(&[TableSource::Begun]), items, |count| LeftOut::PrivateItems { count });
    for field in sheets.iter().filter_map(|id| form(id, packs)).flat_map(Sheet::fields) {
        if let Some(slot) = field.slot.as_deref().filter(|_| field.private)
            && kept.entries.remove(slot).is_some()
        {
            left_out.push(LeftOut::PrivateAnswer { name: field.de.clone() });
        }
    }
    kept
}

/// Leaves out each number that also stands in the rule where not to phone. The rule itself is printed; but a hurried clerk
/// dials what stands beside "phone", whatever is written above it.
fn leave_out_numbers(sheets: &[SheetId], kept: &mut Answers, packs: &Packs, left_out: &mut Vec<LeftOut>) {
    let Some(rule) = kept.entries.get(NO_CONTACT).map(|words| digits(words)) else { return };
    let is_meant = |text: &str| {
        let digits = digits(text);
        // Country and city codes are written in many ways; the end of a number is not.
        digits.len().checked_sub(NUMBER).is_some_and(|end| rule.contains(&digits[end..]))
    };
    let meant: Vec<String> = kept
        .entries
        .iter()
        .filter(|(slot, words)| *slot != NO_CONTACT && is_meant(words))
        .map(|(slot, _)| slot.clone())
        .collect();
    kept.entries.retain(|slot, _| !meant.contains(slot));
    for field in sheets.iter().filter_map(|id| form(id, packs)).flat_map(Sheet::fields) {
        let told = LeftOut::NotToPhone { name: field.de.clone() };
        if field.slot.as_ref().is_some_and(|slot| meant.contains(slot)) && !left_out.contains(&told) {
            left_out.push(told);
        }
    }
    for contact in &mut kept.contacts {
        contact.phone.take_if(|phone| is_meant(phone));
    }
}

fn digits(text: &str) -> String {
    text.chars()
        .filter_map(|letter| letter.to_digit(10))
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

fn form<'p>(id: &SheetId, packs: &'p Packs) -> Option<&'p Sheet> {
    match id {
        SheetId::Form(name) => packs.sheet(name),
        _ => None,
    }
}

fn is_private(id: &SheetId, packs: &Packs) -> bool {
    match id {
        SheetId::Register(register) => packs.register(register).is_some_and(|register| register.private),
        SheetId::Recovery(_) => true,
        _ => form(id, packs).is_some_and(|sheet| sheet.private),
    }
}
