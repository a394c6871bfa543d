//! The history of one record, as a person reads it: when, which field, from what to what. Who is not known.
//!
//! Apart because it turns fields of the truth into things people know: days, registers, states. Not here: the words for
//! them (`history-…` in the language files), and whose clock it was.

use std::collections::BTreeSet;
use std::ops::Deref;

use chrono::NaiveDate;
use ordner_locale::PartialDay;
use ordner_packs::{RegisterId, Way};
use ordner_vault::{Action, Change, Readable, Record, Step};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::own_record::OwnKind;
use crate::{
    Binder, BinderError, ContactNote, Document, Error, ItemMark, ItemState, Number, OwnContact, Variant,
};

/// What a history or an undoing is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    /// A document.
    Document {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
    },
    /// An item of a checklist.
    Item {
        /// `checklist/item`.
        id: String,
    },
    /// A contact of the person.
    Contact {
        /// Its id.
        id: String,
        /// Its name.
        title: String,
    },
    /// A number of the person.
    Number {
        /// Its id.
        id: String,
        /// The number.
        title: String,
    },
    /// How a name or a day of birth is written elsewhere.
    Variant {
        /// Its id.
        id: String,
        /// As it is written there.
        title: String,
    },
    /// Something of the table at which people talk: a person, an appointment, a goal.
    Own {
        /// Its id.
        id: String,
        /// What it is called.
        title: String,
    },
    /// Another kind of record.
    Other {
        /// Its key.
        id: String,
    },
}

/// One action, as far as it touched the record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moment {
    /// When, in milliseconds since 1970 UTC, as the clock of that machine had it.
    pub at: i64,
    /// What happened.
    pub what: What,
    /// Which fields it changed.
    pub fields: Vec<FieldChange>,
}

/// What an action did to a record; each has its words in `history-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum What {
    /// It was made.
    Made,
    /// Fields changed.
    Changed,
    /// It went into the trash.
    Trashed,
    /// It came out of the trash.
    Restored,
}

/// A field that got another value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// Its name; its words are `history-field-<name>`.
    pub field: String,
    /// What it was.
    pub from: Shown,
    /// What it became.
    pub to: Shown,
}

/// A value as people know it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Shown {
    /// No value.
    Nothing,
    /// What somebody wrote.
    Text(String),
    /// A day, as far as it is known.
    Day(PartialDay),
    /// How a letter came.
    Way(Way),
    /// A register.
    Register(RegisterId),
    /// The state of an item.
    State(ItemState),
    /// Yes or no.
    Choice(bool),
}

/// Fields that say nothing of their own beside the moment and what happened then.
pub(crate) const SILENT: [&str; 6] =
    ["added", "trashed", "changed", "files", "office_contact", "letter_envelope_photo"];

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What happened to a document, a contact, an item (`checklist/item`) or another own record, oldest first; also in the trash.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`], or any error of the vault.
    pub fn history(&self, id: &str) -> Result<(Subject, Vec<Moment>), Error> {
        let unknown = || BinderError::NoSuchRecord { name: id.chars().take(80).collect() };
        if id.contains('/') {
            let steps = self.vault.history::<ItemMark>(id)?;
            let subject = Subject::Item { id: id.to_owned() };
            return if steps.is_empty() { Err(unknown().into()) } else { Ok((subject, told(&steps))) };
        }
        if let Ok((id, document)) = self.document(id) {
            let steps = self.vault.history::<Document>(&id)?;
            return Ok((Subject::Document { id, title: document.title }, told(&steps)));
        }
        if let Some((id, contact)) = self.any_contact(id)? {
            let steps = self.vault.history::<OwnContact>(&id)?;
            return Ok((Subject::Contact { id, title: contact.name }, told(&steps)));
        }
        if let Some((kind, id)) = OwnKind::find(&self.vault, id)? {
            let (title, steps) = (kind.title(&self.vault, &id)?, kind.steps(&self.vault, &id)?);
            return Ok((Subject::Own { id, title }, told(&steps)));
        }
        Err(unknown().into())
    }

    /// A contact that is there, or was removed.
    fn any_contact(&self, id: &str) -> Result<Option<(String, OwnContact)>, Error> {
        let removed = self.vault.removed::<OwnContact>()?.into_iter().map(|(key, _, contact)| (key, contact));
        let mut fitting = self.contacts()?.into_iter().chain(removed).filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => Ok(Some(found)),
            _ => Ok(None),
        }
    }

    /// A record that is there, or what it was when it was removed.
    fn last<R: Record>(&self, key: &str) -> Result<Option<R>, Error> {
        if let Some(record) = self.vault.get(key)? {
            return Ok(Some(record));
        }
        let removed = self.vault.removed::<R>()?;
        Ok(removed.into_iter().find(|(known, ..)| known == key).map(|(.., record)| record))
    }

    /// What a record of this kind is called by people.
    pub(crate) fn subject(&self, kind: &str, key: &str) -> Result<Subject, Error> {
        let id = key.to_owned();
        Ok(match kind {
            Document::KIND => {
                let title = self.filed.get(key).map(|document| document.title.clone()).unwrap_or_default();
                Subject::Document { id, title }
            }
            OwnContact::KIND => {
                let title = self.any_contact(key)?.map(|(_, contact)| contact.name).unwrap_or_default();
                Subject::Contact { id, title }
            }
            ContactNote::KIND => {
                let title = self.last::<ContactNote>(key)?.map(|note| note.name).unwrap_or_default();
                Subject::Contact { id, title }
            }
            Number::KIND => {
                let title = self.last::<Number>(key)?.map(|number| number.value).unwrap_or_default();
                Subject::Number { id, title }
            }
            Variant::KIND => {
                let title = self.last::<Variant>(key)?.map(|variant| variant.value).unwrap_or_default();
                Subject::Variant { id, title }
            }
            ItemMark::KIND => Subject::Item { id },
            other => match OwnKind::of(other) {
                Some(kind) => Subject::Own { title: kind.title(&self.vault, key)?, id },
                None => Subject::Other { id },
            },
        })
    }
}

fn told(steps: &[Step]) -> Vec<Moment> {
    steps.iter().enumerate().map(|(at, step)| moment(step, at == 0)).collect()
}

fn moment(step: &Step, first: bool) -> Moment {
    let Step { action, changes } = step;
    let trashed = |gone: bool| {
        changes.iter().any(|change| match change {
            Change::Field { name, to, .. } => name == "trashed" && (*to != Value::Null) == gone && !first,
            Change::Removed => gone,
            Change::Returned => !gone,
        })
    };
    let what = match (first, trashed(true), trashed(false)) {
        (true, ..) => What::Made,
        (false, true, _) => What::Trashed,
        (false, false, true) => What::Restored,
        (false, false, false) => What::Changed,
    };
    let fields = changes.iter().flat_map(|change| match change {
        Change::Field { name, from, to } => single(name, from, to),
        _ => Vec::new(),
    });
    let fields = fields
        .filter(|(name, from, to)| !SILENT.contains(&name.as_str()) && from != to)
        .map(|(field, from, to)| FieldChange { from: shown(&field, &from), to: shown(&field, &to), field });
    Moment { at: Action::moment(*action), what, fields: fields.collect() }
}

/// A field by its name, before and after; what has fields of its own (an office, a letter) is told one by one, as
/// `office_name`.
pub(crate) fn single(name: &str, from: &Value, to: &Value) -> Vec<(String, Value, Value)> {
    let none = Map::new();
    let (before, after) = match (from, to) {
        (Value::Object(before), Value::Object(after)) => (before, after),
        (Value::Object(before), _) => (before, &none),
        (_, Value::Object(after)) => (&none, after),
        _ => return vec![(name.to_owned(), from.clone(), to.clone())],
    };
    let parts: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let value = |of: &Map<String, Value>, part: &str| of.get(part).cloned().unwrap_or(Value::Null);
    parts
        .into_iter()
        .map(|part| (format!("{name}_{part}"), value(before, part), value(after, part)))
        .collect()
}

pub(crate) fn shown(field: &str, value: &Value) -> Shown {
    let text = match value {
        Value::String(text) => text,
        Value::Null => return Shown::Nothing,
        Value::Bool(choice) => return Shown::Choice(*choice),
        Value::Array(list) if list.is_empty() => return Shown::Nothing,
        Value::Array(list) => {
            let words: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            return Shown::Text(words.join(" · "));
        }
        other => return Shown::Text(other.to_string()),
    };
    let state = || serde_json::from_value(value.clone()).ok().map(Shown::State);
    let day = || text.parse().ok().map(|day: NaiveDate| Shown::Day(day.into()));
    let known = match field {
        "issued" | "valid_until" => text.parse().ok().map(Shown::Day),
        "letter_way" => serde_json::from_value(value.clone()).ok().map(Shown::Way),
        "register" => Some(Shown::Register(RegisterId(text.clone()))),
        "state" => state(),
        _ => day(),
    };
    known.unwrap_or_else(|| Shown::Text(text.clone()))
}
