//! Two copies of one binder that were changed apart come together: what is missing here is told first, then taken in by one
//! action that can be taken back.
//!
//! Apart because it is the union of two sets and nothing else: no value is compared by age of a file, none is thrown away.
//! Two copies are of one binder if they share a change, for stamps hold the random number of the copy that made them. Stamps
//! are logical: a clock that is wrong by years moves values, but loses none, and the next change here is newer than all. What belongs
//! to one copy alone stays there: its files' rows, its key slots, its merges. Not here: opening the other copy, carrying its
//! files over, and what a field means to a person.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::access::AccessRow;
use crate::digest::DigestKey;
use crate::history::Touched;
use crate::layout::DATABASE;
use crate::op_row::{self, COLUMNS, PLACES};
use crate::ops::{Entity, MILLIS_SHIFT, Op, REMOVED, Stamp};
use crate::staging::StoredFile;
use crate::{Action, Readable, Record, StagedFile, UnlockedVault, VaultError, Writing};

/// Stamps from here on are no honest mistake: the year 4199. Taken in, they would use up the numbers of the clock.
const FARTHEST: i64 = (1 << 46) << MILLIS_SHIFT;

/// Domain of the number under which a change is kept whose stamp another change has, too.
const APART: &str = "MEIN ORDNER 2026-11 two changes with one stamp";

/// What another copy knows and this one does not. Nothing was written yet.
pub struct Merge {
    /// Rows to write; one may take the place of a row with the same stamp, which then stands in the list under another.
    rows: Vec<Op>,
    entities: BTreeMap<String, Merged>,
    records: Vec<MergedRecord>,
    latest: i64,
    /// Of this copy when it was compared.
    generation: i64,
}

/// A record that will be another one afterwards, or that was changed on both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct MergedRecord {
    /// [`Record::KIND`].
    pub kind: String,
    /// Its key.
    pub key: String,
    /// As it is here; `None` if it is not here.
    pub before: Option<Map<String, Value>>,
    /// As it will be; `None` if it will be gone.
    pub after: Option<Map<String, Value>>,
    /// Fields that have another value on each side.
    pub conflicts: Vec<Conflict>,
}

/// One field that was changed on both sides since they parted.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its name; `None` for whether the record is there at all, with `true` and `false` as values.
    pub field: Option<String>,
    /// The value here.
    pub here: Value,
    /// The value in the other copy.
    pub there: Value,
    /// True if the other one was written later and wins.
    pub there_wins: bool,
}

/// What a person decided about a conflict, against the value that was written later. It becomes a change of its own, newer than
/// both, so that every other copy hears of the decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// [`Record::KIND`].
    pub kind: String,
    /// Its key.
    pub key: String,
    /// The field; `None` for whether the record is there at all.
    pub field: Option<String>,
    /// The value that is to hold; `true` or `false` for whether it is there.
    pub value: Value,
}

/// What taking in changed in one record, so that it can be taken back. Its key: the action, a slash, `<kind>/<key>`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Merged {
    fields: Vec<MergedField>,
    /// Whether the record was there before, and afterwards.
    lived: bool,
    lives: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct MergedField {
    name: String,
    /// Stamps of the value before and afterwards; 0 and 0 for none.
    before: (i64, i64),
    after: (i64, i64),
}

impl Record for Merged {
    const KIND: &'static str = "merged";
}

type RowId = (String, String, Stamp);

impl Readable {
    /// Whether this kind of record belongs to one copy and never comes to another.
    fn stays(entity: &str, beside: &[&str]) -> bool {
        let kind = entity.split('/').next().unwrap_or_default();
        [StoredFile::KIND, AccessRow::KIND, Merged::KIND].contains(&kind) || beside.contains(&kind)
    }

    fn rows(&self, beside: &[&str]) -> Result<BTreeMap<RowId, Op>, VaultError> {
        let mut statement = self.connection.prepare(&format!("SELECT {COLUMNS} FROM op"))?;
        let mut found = statement.query([])?;
        let mut rows = BTreeMap::new();
        while let Some(row) = found.next()? {
            let op = op_row::read(row)?;
            if !Self::stays(&op.entity, beside) {
                rows.insert(id(&op), op);
            }
        }
        Ok(rows)
    }
}

impl UnlockedVault {
    /// What `other` knows and this copy does not. Kinds in `beside` belong to one copy and are left where they are.
    ///
    /// # Errors
    /// [`VaultError::NotTheSameBinder`]; [`VaultError::ClockFarAhead`]; [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn compare(&self, other: &Readable, beside: &[&str]) -> Result<Merge, VaultError> {
        let (here, there) = (self.rows(beside)?, other.rows(beside)?);
        if !there.iter().any(|(id, op)| here.get(id).is_some_and(|own| own.value == op.value)) {
            return Err(VaultError::NotTheSameBinder);
        }
        let latest = there.values().map(|op| op.stamp.time).max().unwrap_or_default();
        if latest >= FARTHEST {
            return Err(VaultError::ClockFarAhead);
        }
        let (after, rows) = union(&here, there.values());
        let mut merge = Merge {
            rows,
            entities: BTreeMap::new(),
            records: Vec::new(),
            latest,
            generation: self.meta.generation,
        };
        let touched: BTreeSet<&str> = merge.rows.iter().map(|op| op.entity.as_str()).collect();
        let mut found = Vec::new();
        for entity in touched {
            let sides = Sides {
                here: Side::of(entity, &here, &there),
                there: Side::of(entity, &there, &here),
                after: fold(of_entity(&after, entity)),
            };
            found.push((entity.to_owned(), sides.record(entity)?, sides.merged()));
        }
        for (entity, record, merged) in found {
            merge.records.extend(record);
            merge.entities.insert(entity, merged);
        }
        Ok(merge)
    }

    /// Takes in what was compared, with the files it names and what a person decided about conflicts, by one action.
    /// `None` if there was nothing.
    ///
    /// # Errors
    /// [`VaultError::ChangedSince`] if anything was written here after comparing; as [`write`](Self::write). Then
    /// nothing has changed.
    pub fn take_in(
        &mut self,
        merge: &Merge,
        files: Vec<StagedFile>,
        settled: &[Settled],
    ) -> Result<Option<Action>, VaultError> {
        if merge.generation != self.meta.generation {
            return Err(VaultError::ChangedSince);
        }
        if merge.is_nothing() && files.is_empty() {
            return Ok(None);
        }
        // So the action itself, and whatever is done next, is newer than all that came in.
        self.clock = self.clock.max(merge.latest);
        self.write(|writing| {
            writing.join(merge, settled)?;
            files.into_iter().try_for_each(|staged| writing.keep(staged).map(drop))
        })?;
        Ok(self.last_write())
    }
}

impl Merge {
    /// True if this copy knows everything the other knows.
    pub fn is_nothing(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every record that will be another one afterwards or was changed on both sides, by kind and key.
    pub fn records(&self) -> &[MergedRecord] {
        &self.records
    }
}

/// One copy's view of one record.
struct Side {
    entity: Entity,
    /// Fields this copy changed and the other does not know of, with the latest of these changes.
    own: BTreeMap<String, (Stamp, String)>,
}

impl Side {
    fn of(entity: &str, rows: &BTreeMap<RowId, Op>, others: &BTreeMap<RowId, Op>) -> Self {
        let mut own: BTreeMap<String, (Stamp, String)> = BTreeMap::new();
        for op in of_entity(rows, entity) {
            if others.get(&id(op)).is_none_or(|other| other.value != op.value) {
                let latest = (op.stamp, op.value.clone());
                let held = own.entry(op.field.clone()).or_insert_with(|| latest.clone());
                if latest > *held {
                    *held = latest;
                }
            }
        }
        Self { entity: fold(of_entity(rows, entity)), own }
    }

    fn is_there(&self) -> bool {
        self.entity != Entity::default() && self.entity.is_living()
    }
}

/// A record here, there, and when both came together.
struct Sides {
    here: Side,
    there: Side,
    after: Entity,
}

impl Sides {
    /// What a person should know of it; `None` if nothing they see changes.
    fn record(&self, entity: &str) -> Result<Option<MergedRecord>, VaultError> {
        let damaged = || VaultError::damaged(DATABASE);
        let (kind, key) = entity.split_once('/').ok_or_else(damaged)?;
        let body = |entity: &Entity, there: bool| {
            if there { entity.body().map(Some).ok_or_else(damaged) } else { Ok(None) }
        };
        let before = body(&self.here.entity, self.here.is_there())?;
        let after = body(&self.after, self.after.is_living())?;
        let conflicts = self.conflicts()?;
        let same = before == after && conflicts.is_empty();
        let record = MergedRecord { kind: kind.to_owned(), key: key.to_owned(), before, after, conflicts };
        Ok((!same).then_some(record))
    }

    fn conflicts(&self) -> Result<Vec<Conflict>, VaultError> {
        let json = |text: &str| serde_json::from_str(text).map_err(|_| VaultError::damaged(DATABASE));
        let mut conflicts = Vec::new();
        let (here, there) = (&self.here, &self.there);
        if here.own.is_empty() || there.own.is_empty() {
            return Ok(conflicts);
        }
        if here.is_there() != there.is_there() {
            conflicts.push(Conflict {
                field: None,
                here: here.is_there().into(),
                there: there.is_there().into(),
                there_wins: self.after.is_living() == there.is_there(),
            });
        }
        for (field, (here_at, here_value)) in here.own.iter().filter(|(field, _)| *field != REMOVED) {
            if let Some((there_at, there_value)) =
                there.own.get(field).filter(|(_, value)| value != here_value)
            {
                conflicts.push(Conflict {
                    field: Some(field.clone()),
                    here: json(here_value)?,
                    there: json(there_value)?,
                    there_wins: (there_at, there_value) > (here_at, here_value),
                });
            }
        }
        Ok(conflicts)
    }

    fn merged(&self) -> Merged {
        let numbers = |stamp: Stamp| (stamp.time, stamp.node);
        let fields = self.after.stamps().filter_map(|(name, after)| {
            let before = self.here.entity.stamp(name).unwrap_or(Stamp::NONE);
            let changed = self.here.entity.value(name) != self.after.value(name);
            changed.then(|| MergedField {
                name: name.to_owned(),
                before: numbers(before),
                after: numbers(after),
            })
        });
        Merged { fields: fields.collect(), lived: self.here.is_there(), lives: self.after.is_living() }
    }
}

fn id(op: &Op) -> RowId {
    (op.entity.clone(), op.field.clone(), op.stamp)
}

fn of_entity<'r>(rows: &'r BTreeMap<RowId, Op>, entity: &'r str) -> impl Iterator<Item = &'r Op> {
    let first = (entity.to_owned(), String::new(), Stamp::NONE);
    rows.range(first..).map(|(_, op)| op).take_while(move |op| op.entity == entity)
}

fn fold<'r>(ops: impl Iterator<Item = &'r Op>) -> Entity {
    let mut entity = Entity::default();
    ops.for_each(|op| entity.absorb(&op.field, op.stamp, &op.value));
    entity
}

/// The union of two sets, and the rows of it that `here` does not have as they are.
fn union<'o>(
    here: &BTreeMap<RowId, Op>,
    there: impl Iterator<Item = &'o Op>,
) -> (BTreeMap<RowId, Op>, Vec<Op>) {
    let mut after = here.clone();
    let mut changed = BTreeSet::new();
    there.for_each(|op| place(&mut after, op.clone(), &mut changed));
    let rows = changed.iter().filter_map(|id| after.get(id).cloned()).collect();
    (after, rows)
}

/// Adds a change. Folders copied by hand share their number; when their clocks stood still, two different changes have one
/// stamp. Then the larger value by bytes stays, as everywhere, and the other is kept under a number below.
fn place(rows: &mut BTreeMap<RowId, Op>, op: Op, changed: &mut BTreeSet<RowId>) {
    let id = id(&op);
    let Some(held) = rows.get(&id) else {
        changed.insert(id.clone());
        rows.insert(id, op);
        return;
    };
    let newer = (&op.value, op.previous) > (&held.value, held.previous);
    let other = held.value != op.value;
    let mut left = op;
    if newer {
        changed.insert(id.clone());
        left = rows.insert(id, left.clone()).unwrap_or(left);
    }
    if other {
        let stamp = Stamp { node: apart(&left), ..left.stamp };
        place(rows, Op { stamp, ..left }, changed);
    }
}

/// Another number for a change, smaller than its own and the same on every machine.
fn apart(op: &Op) -> i64 {
    let text = format!("{}\0{}\0{}\0{}\0{}", op.entity, op.field, op.stamp.time, op.stamp.node, op.value);
    let hash = DigestKey::derive_for(APART, &[0; 32]).hash_bytes(text.as_bytes());
    let number = i64::from_le_bytes(std::array::from_fn(|at| hash[at])) & i64::MAX;
    match op.stamp.node - 1 {
        // No copy draws the smallest number; a forged one goes to the top once and then down like all.
        0 => number | 1 << 62,
        room => 1 + number % room,
    }
}

impl Writing<'_> {
    fn join(&mut self, merge: &Merge, settled: &[Settled]) -> Result<(), VaultError> {
        let mut here: BTreeMap<String, Entity> = BTreeMap::new();
        for one in settled {
            let entity = one.entity();
            let before = fold(op_row::of_entity(&self.transaction, &entity)?.iter());
            here.insert(entity, before);
        }
        for op in &merge.rows {
            self.set_row(op)?;
        }
        let action = Action::of(self.stamp());
        for (entity, merged) in &merge.entities {
            let (kind, key) = entity.split_once('/').ok_or_else(|| VaultError::damaged(DATABASE))?;
            let mut merged = merged.clone();
            if let Some(here) = here.get(entity) {
                for one in settled.iter().filter(|one| one.entity() == *entity) {
                    self.settle(one, here, &mut merged)?;
                }
            }
            let folded = fold(op_row::of_entity(&self.transaction, entity)?.iter());
            self.derive(kind, key, &folded)?;
            self.put(&format!("{action}/{entity}"), &merged)?;
        }
        Ok(())
    }

    /// Writes a decision over what came in, and notes it beside it, so that both are taken back together.
    fn settle(&mut self, one: &Settled, here: &Entity, merged: &mut Merged) -> Result<(), VaultError> {
        let (name, value) = match &one.field {
            Some(field) => (field.as_str(), one.value.to_string()),
            None => {
                merged.lives = one.value == Value::Bool(true);
                (REMOVED, (!merged.lives).to_string())
            }
        };
        self.change(&one.entity(), name, &value)?;
        let (before, after) = (here.stamp(name).unwrap_or(Stamp::NONE), self.stamp());
        merged.fields.retain(|field| field.name != name);
        merged.fields.push(MergedField {
            name: name.to_owned(),
            before: (before.time, before.node),
            after: (after.time, after.node),
        });
        Ok(())
    }

    /// Writes a row as it is, over one with the same stamp.
    fn set_row(&mut self, op: &Op) -> Result<(), VaultError> {
        let held = op_row::of_entity(&self.transaction, &op.entity)?;
        if let Some(held) = held.iter().find(|held| id(held) == id(op)) {
            self.toggle(held);
            self.transaction
                .prepare_cached("DELETE FROM op WHERE ent = ?1 AND fld = ?2 AND h = ?3 AND n = ?4")?
                .execute(params![op.entity, op.field, op.stamp.time, op.stamp.node])?;
        }
        self.toggle(op);
        self.transaction
            .prepare_cached(&format!("INSERT INTO op ({COLUMNS}) VALUES ({PLACES})"))?
            .execute(op_row::values(op))?;
        Ok(())
    }

    /// Makes a record again what it was before it was taken in.
    pub(crate) fn undo_merged(&mut self, target: &Touched, merged: &Merged) -> Result<(), VaultError> {
        let entity = format!("{}/{}", target.kind, target.key);
        let all = op_row::of_entity(&self.transaction, &entity)?;
        let now = fold(all.iter());
        let value_at = |field: &str, (time, node): (i64, i64)| {
            let stamp = Stamp { time, node };
            all.iter().find(|one| one.field == field && one.stamp == stamp).map(|one| one.value.as_str())
        };
        let is_changed = |field: &MergedField| {
            now.value(&field.name).map(String::as_str) != value_at(&field.name, field.after)
        };
        if now.is_living() != merged.lives || merged.fields.iter().any(is_changed) {
            return Err(VaultError::ChangedSince);
        }
        let mut after = now.clone();
        let mut set = |writing: &mut Self, field: &str, value: &str| {
            writing.change(&entity, field, value)?;
            after.absorb(field, writing.stamp(), value);
            Ok::<_, VaultError>(())
        };
        if target.made {
            set(self, REMOVED, "true")?;
        } else {
            for field in merged.fields.iter().filter(|field| field.name != REMOVED) {
                set(self, &field.name, value_at(&field.name, field.before).unwrap_or("null"))?;
            }
            if merged.lived != merged.lives || !merged.lived {
                set(self, REMOVED, if merged.lived { "false" } else { "true" })?;
            }
        }
        self.derive(&target.kind, &target.key, &after)
    }
}

impl Settled {
    fn entity(&self) -> String {
        format!("{}/{}", self.kind, self.key)
    }
}

impl Merged {
    /// The record it is about, as a person's action would have touched it.
    pub(crate) fn target(&self, key: &str) -> Result<Touched, VaultError> {
        let mut parts = key.splitn(3, '/').skip(1);
        match (parts.next(), parts.next()) {
            (Some(kind), Some(key)) => Ok(Touched {
                kind: kind.to_owned(),
                key: key.to_owned(),
                made: self.fields.iter().all(|field| field.before == (0, 0)) && !self.lived,
            }),
            _ => Err(VaultError::damaged(DATABASE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    prop_compose! {
        // Few records, fields, moments and copies, so that stamps collide all the time.
        fn change()(entity in 0..3u8, field in 0..3u8, time in 1..5i64, node in 0..3usize, value in 0..4u8, previous in 0..3i64) -> Op {
            let field = [REMOVED, "a", "b"][usize::from(field)];
            let value = if field == REMOVED { (value > 1).to_string() } else { value.to_string() };
            let node = [1 << 40, 1 << 41, (1 << 62) + 7][node];
            Op {
                entity: format!("k/{entity}"), field: field.to_owned(), stamp: Stamp { time, node }, value,
                previous: Stamp { time: previous, node: previous.min(1) },
            }
        }
    }

    fn set(ops: &[Op]) -> BTreeMap<RowId, Op> {
        union(&BTreeMap::new(), ops.iter()).0
    }

    fn together(one: &BTreeMap<RowId, Op>, other: &BTreeMap<RowId, Op>) -> BTreeMap<RowId, Op> {
        union(one, other.values()).0
    }

    fn ops() -> impl Strategy<Value = Vec<Op>> {
        prop::collection::vec(change(), 0..25)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn it_does_not_matter_who_takes_in_whom(a in ops(), b in ops()) {
            let (a, b) = (set(&a), set(&b));
            prop_assert_eq!(together(&a, &b), together(&b, &a));
        }

        #[test]
        fn nor_in_which_order_three_come_together(a in ops(), b in ops(), c in ops()) {
            let (a, b, c) = (set(&a), set(&b), set(&c));
            prop_assert_eq!(together(&together(&a, &b), &c), together(&a, &together(&b, &c)));
        }

        #[test]
        fn nor_how_often(a in ops(), b in ops()) {
            let (a, b) = (set(&a), set(&b));
            let both = together(&a, &b);
            prop_assert!(union(&both, b.values()).1.is_empty());
            prop_assert!(union(&a, a.values()).1.is_empty());
            prop_assert_eq!(together(&both, &a), both);
        }

        #[test]
        fn no_value_is_lost(a in ops(), b in ops()) {
            let values = |rows: &BTreeMap<RowId, Op>| -> BTreeSet<(String, String, i64, String)> {
                rows.values()
                    .map(|op| (op.entity.clone(), op.field.clone(), op.stamp.time, op.value.clone()))
                    .collect()
            };
            let (a, b) = (set(&a), set(&b));
            let all: BTreeSet<_> = values(&a).union(&values(&b)).cloned().collect();
            prop_assert_eq!(values(&together(&a, &b)), all);
        }

        #[test]
        fn what_wins_is_what_the_fold_of_all_changes_says(a in ops(), b in ops()) {
            let both = together(&set(&a), &set(&b));
            for entity in ["k/0", "k/1", "k/2"] {
                let plain = fold(a.iter().chain(&b).filter(|op| op.entity == entity));
                let merged = fold(of_entity(&both, entity));
                prop_assert_eq!(plain.body(), merged.body());
                prop_assert_eq!(plain.is_living(), merged.is_living());
            }
        }
    }
}
