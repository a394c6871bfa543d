//! What was changed and when, and the way back: an action is taken back by a new one that restores what was there before.
//!
//! Apart because it reads the truth itself and not what follows from it: every change knows the stamp of the value it
//! replaced, so nothing had to be kept for this. Nothing is ever rolled back; whatever is taken back stands in the
//! history like everything else and can be taken back in turn. Not here: what a field means to a person.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::layout::DATABASE;
use crate::merge::Merged;
use crate::op_row;
use crate::ops::{Entity, MILLIS_SHIFT, Op, REMOVED, Stamp};
use crate::record::{self, entity_id};
use crate::staging::StoredFile;
use crate::{Readable, Record, UnlockedVault, VaultError, Writing};

/// One person's action: all its changes share one stamp. As text: two numbers with a hyphen, safe to hand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Action(Stamp);

/// What one action did to one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which action it was.
    pub action: Action,
    /// In the order of field names.
    pub changes: Vec<Change>,
}

/// One change inside a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A field has another value; `null` is no value.
    Field {
        /// Its name.
        name: String,
        /// What it was.
        from: Value,
        /// What it is now.
        to: Value,
    },
    /// The record was removed.
    Removed,
    /// It came back.
    Returned,
}

/// A record an action touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// [`Record::KIND`].
    pub kind: String,
    /// Its key.
    pub key: String,
    /// True if the action made it.
    pub made: bool,
}

/// An action that was taken back, so that it is not offered again. Its key is the action.
#[derive(Serialize, Deserialize)]
struct Undone {
    undone: bool,
}

impl Record for Undone {
    const KIND: &'static str = "undone";
}

impl Action {
    /// The action whose changes have this stamp.
    pub(crate) fn of(stamp: Stamp) -> Self {
        Self(stamp)
    }

    /// When, in milliseconds since 1970 UTC, as the clock of that machine had it.
    pub fn moment(self) -> i64 {
        self.0.time >> MILLIS_SHIFT
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0.time, self.0.node)
    }
}

impl FromStr for Action {
    type Err = VaultError;

    /// [`VaultError::NoSuchAction`] for what is not the text of one.
    fn from_str(text: &str) -> Result<Self, VaultError> {
        let parts =
            text.split_once('-').and_then(|(time, node)| Some((time.parse().ok()?, node.parse().ok()?)));
        match parts {
            Some((time, node)) if time > 0 && node > 0 => Ok(Self(Stamp { time, node })),
            _ => Err(VaultError::NoSuchAction),
        }
    }
}

impl Readable {
    /// Everything that ever happened to a record, oldest first; also to one that was removed. Empty if there never was
    /// one.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn history<R: Record>(&self, key: &str) -> Result<Vec<Step>, VaultError> {
        let changes = op_row::of_entity(&self.connection, &entity_id::<R>(key))?;
        let values: BTreeMap<(&str, Stamp), &str> =
            changes.iter().map(|one| ((one.field.as_str(), one.stamp), one.value.as_str())).collect();
        let mut steps: Vec<Step> = Vec::new();
        for one in &changes {
            let change = match (one.field.as_str(), one.value.as_str()) {
                (REMOVED, "true") => Change::Removed,
                (REMOVED, _) => Change::Returned,
                (name, to) => {
                    let from = values.get(&(name, one.previous)).copied().unwrap_or("null");
                    Change::Field { name: name.to_owned(), from: json(from)?, to: json(to)? }
                }
            };
            match steps.last_mut() {
                Some(step) if step.action.0 == one.stamp => step.changes.push(change),
                _ => steps.push(Step { action: Action(one.stamp), changes: vec![change] }),
            }
        }
        Ok(steps)
    }

    /// Removed records of a kind as they were last, with the action that removed them.
    ///
    /// # Errors
    /// As for [`history`](Self::history); [`VaultError::Unexpected`] if one does not fit its type.
    pub fn removed<R: Record>(&self) -> Result<Vec<(String, Action, R)>, VaultError> {
        let prefix = entity_id::<R>("");
        let mut statement = self.connection.prepare(
            "SELECT DISTINCT ent FROM op
             WHERE ent > ?1 AND substr(ent, 1, length(?1)) = ?1 AND fld = ''
               AND NOT EXISTS (SELECT 1 FROM record WHERE kind = ?2 AND key = substr(ent, length(?1) + 1))
             ORDER BY ent",
        )?;
        let entities: Vec<String> =
            statement.query_map([&prefix, R::KIND], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let gone = entities.into_iter().map(|entity| {
            let changes = op_row::of_entity(&self.connection, &entity)?;
            let last = changes.iter().filter(|one| one.field == REMOVED).map(|one| one.stamp).max();
            let body = folded(&changes).body().ok_or_else(|| VaultError::damaged(DATABASE))?;
            let record =
                serde_json::from_value(Value::Object(body)).map_err(|_| VaultError::damaged(DATABASE))?;
            Ok((entity[prefix.len()..].to_owned(), Action(last.unwrap_or(Stamp::NONE)), record))
        });
        gone.collect()
    }
}

impl UnlockedVault {
    /// The last action made on this copy that was not taken back and is not itself the taking back of another. Records
    /// of the kinds in `beside` are no person's actions; neither is anything up to and including `since`.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn latest_action(
        &self,
        beside: &[&str],
        since: Option<Action>,
    ) -> Result<Option<Action>, VaultError> {
        let since = since.map_or(0, |action| action.0.time);
        let mut stamps = self
            .connection
            .prepare_cached("SELECT DISTINCT h FROM op WHERE n = ?1 AND h > ?2 ORDER BY h DESC")?;
        let mut rows = stamps.query(params![self.meta.node, since])?;
        while let Some(row) = rows.next()? {
            let action = Action(Stamp { time: row.get(0)?, node: self.meta.node });
            let touched = touched(&self.connection, action)?;
            let is_undoing = touched.iter().any(|one| one.kind == Undone::KIND);
            let counts = touched.iter().any(|one| !beside.contains(&one.kind.as_str()));
            if counts && !is_undoing && self.get::<Undone>(&action.to_string())?.is_none() {
                return Ok(Some(action));
            }
        }
        Ok(None)
    }

    /// The last write of this copy, whatever it was; none before the first.
    pub fn last_write(&self) -> Option<Action> {
        (self.clock > 0).then_some(Action(Stamp { time: self.clock, node: self.meta.node }))
    }

    /// The records an action touched, without stored files.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn touched(&self, action: Action) -> Result<Vec<Touched>, VaultError> {
        visible(&self.connection, touched(&self.connection, action)?)
    }
}

impl Writing<'_> {
    /// Takes an action back: each field it changed gets the value it had before, what it removed comes back, what it
    /// made is removed. Stored files stay. Taking back an undoing makes the first action hold again. Records that
    /// `spare` names are left to the caller.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAction`]; [`VaultError::ChangedSince`] if something of it was changed later or it was taken
    /// back already; then nothing changes.
    pub fn undo(
        &mut self,
        action: Action,
        spare: impl Fn(&Touched) -> bool,
    ) -> Result<Vec<Touched>, VaultError> {
        let touched = touched(&self.transaction, action)?;
        if touched.is_empty() {
            return Err(VaultError::NoSuchAction);
        }
        let mark = action.to_string();
        if self.get::<Undone>(&mark)?.is_some() {
            return Err(VaultError::ChangedSince);
        }
        let about = visible(&self.transaction, touched.clone())?;
        for record in touched.iter().filter(|record| !spare(record) && !is_merged(record, action, &touched)) {
            // A record that another copy's changes came to; when the merge was taken back before, there is none.
            let merged = match record.kind.as_str() {
                Merged::KIND => self.get::<Merged>(&record.key)?,
                _ => None,
            };
            if let Some(merged) = merged {
                let target = merged.target(&record.key)?;
                if !spare(&target) {
                    self.undo_merged(&target, &merged)?;
                }
            }
            self.undo_one(action, record)?;
        }
        self.put(&mark, &Undone { undone: true })?;
        Ok(about)
    }

    fn undo_one(&mut self, action: Action, touched: &Touched) -> Result<(), VaultError> {
        let entity = format!("{}/{}", touched.kind, touched.key);
        let all = op_row::of_entity(&self.transaction, &entity)?;
        let now = folded(&all);
        let value_at = |field: &str, stamp: Stamp| {
            all.iter().find(|one| one.field == field && one.stamp == stamp).map(|one| one.value.as_str())
        };
        let mine: Vec<_> = all.iter().filter(|one| one.stamp == action.0).collect();
        let removal = mine.iter().any(|one| one.field == REMOVED && one.value == "true");
        // What is gone since must not come back by the way of one of its fields.
        if now.is_living() == removal || mine.iter().any(|one| now.value(&one.field) != Some(&one.value)) {
            return Err(VaultError::ChangedSince);
        }
        let mut after = now;
        let mut set = |writing: &mut Self, field: &str, value: &str| {
            writing.change(&entity, field, value)?;
            after.absorb(field, writing.stamp(), value);
            Ok::<_, VaultError>(())
        };
        if touched.made {
            set(self, REMOVED, "true")?;
        } else {
            for one in mine {
                let before = match one.field.as_str() {
                    REMOVED if one.value == "true" => "false",
                    REMOVED => "true",
                    field => value_at(field, one.previous).unwrap_or("null"),
                };
                set(self, &one.field, before)?;
            }
        }
        self.derive(&touched.kind, &touched.key, &after)
    }
}

/// The same as a person sees it: without marks of undoing, and with the records a merge changed instead of its notes.
fn visible(connection: &Connection, touched: Vec<Touched>) -> Result<Vec<Touched>, VaultError> {
    let mut seen: Vec<Touched> = Vec::with_capacity(touched.len());
    for one in touched.into_iter().filter(|one| one.kind != Undone::KIND) {
        match record::get::<Merged>(connection, &one.key)? {
            Some(merged) if one.kind == Merged::KIND => {
                let target = merged.target(&one.key)?;
                // One that a decision wrote, too, stands there once.
                seen.retain(|known| (&known.kind, &known.key) != (&target.kind, &target.key));
                seen.push(target);
            }
            _ if one.kind == Merged::KIND => {}
            _ if seen.iter().any(|known| (&known.kind, &known.key) == (&one.kind, &one.key)) => {}
            _ => seen.push(one),
        }
    }
    Ok(seen)
}

/// Whether the note of a merge speaks for this record: what a person decided about it is taken back with what came in.
fn is_merged(record: &Touched, action: Action, touched: &[Touched]) -> bool {
    let note = format!("{action}/{}/{}", record.kind, record.key);
    touched.iter().any(|one| one.kind == Merged::KIND && one.key == note)
}

fn folded(changes: &[Op]) -> Entity {
    let mut entity = Entity::default();
    changes.iter().for_each(|one| entity.absorb(&one.field, one.stamp, &one.value));
    entity
}

fn touched(connection: &Connection, action: Action) -> Result<Vec<Touched>, VaultError> {
    let Stamp { time, node } = action.0;
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT ent FROM op WHERE h = ?1 AND n = ?2 ORDER BY ent")?;
    let entities: Vec<String> =
        statement.query_map([time, node], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut earlier = connection
        .prepare_cached("SELECT 1 FROM op WHERE ent = ?1 AND (h < ?2 OR (h = ?2 AND n < ?3)) LIMIT 1")?;
    let mut records = Vec::new();
    for entity in entities {
        let (kind, key) = entity.split_once('/').ok_or_else(|| VaultError::damaged(DATABASE))?;
        if kind != StoredFile::KIND {
            let known: Option<i64> =
                earlier.query_row(params![entity, time, node], |row| row.get(0)).optional()?;
            records.push(Touched { kind: kind.to_owned(), key: key.to_owned(), made: known.is_none() });
        }
    }
    Ok(records)
}

fn json(value: &str) -> Result<Value, VaultError> {
    serde_json::from_str(value).map_err(|_| VaultError::damaged(DATABASE))
}
