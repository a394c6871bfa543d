//! One person's action while it is being written: changes become rows, all or none of them.
//!
//! Apart from `unlocked` because here alone changes enter the truth. Each change is added to the set, to the derived
//! record and to the state digest in one transaction. Not here: beginning and ending that transaction.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Transaction, params};
use serde_json::{Map, Value};

use crate::database::Meta;
use crate::digest::{DigestKey, Root};
use crate::layout::DATABASE;
use crate::op_row::{self, COLUMNS, PLACES};
use crate::ops::{Entity, Op, REMOVED, Stamp};
use crate::record::{self, Record, changes, entity_id, to_fields};
use crate::staging::{StagedFile, StoredFile};
use crate::{FileRef, VaultError};

/// The changes of one action. Handed to the closure of [`UnlockedVault::write`](crate::UnlockedVault::write).
pub struct Writing<'v> {
    pub(crate) transaction: Transaction<'v>,
    digest_key: &'v DigestKey,
    stamp: Stamp,
    root: Root,
    changed: bool,
    kept: Vec<String>,
}

impl<'v> Writing<'v> {
    pub(crate) fn begin(
        transaction: Transaction<'v>,
        digest_key: &'v DigestKey,
        meta: Meta,
        time: i64,
    ) -> Self {
        let stamp = Stamp { time, node: meta.node };
        Self { transaction, digest_key, stamp, root: meta.root, changed: false, kept: Vec::new() }
    }

    /// Stores a record: a new one, or the fields of it that differ. One that was removed comes back.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::Disk`]; [`VaultError::Unexpected`] if it has no named fields.
    pub fn put<R: Record>(&mut self, key: &str, record: &R) -> Result<(), VaultError> {
        let entity = entity_id::<R>(key);
        let after = to_fields(record)?;
        let stored = self.body(R::KIND, key)?;
        let exists = stored.is_some();
        let mut body = match stored {
            Some(body) => body,
            None => self.revive(&entity)?,
        };
        let changes = changes::<R>(&body, after);
        if exists && changes.is_empty() {
            return Ok(());
        }
        for (field, value) in changes {
            self.change(&entity, &field, &value.to_string())?;
            match value {
                Value::Null => body.remove(&field),
                value => body.insert(field, value),
            };
        }
        self.store(R::KIND, key, body)
    }

    /// Makes a record what `body` says, whatever its type: for what was saved from a damaged binder.
    pub(crate) fn restate(
        &mut self,
        kind: &str,
        key: &str,
        body: &Map<String, Value>,
    ) -> Result<(), VaultError> {
        let entity = format!("{kind}/{key}");
        let before = match self.body(kind, key)? {
            Some(before) => before,
            None => self.revive(&entity)?,
        };
        let gone =
            before.keys().filter(|field| !body.contains_key(*field)).map(|field| (field, &Value::Null));
        let differing: Vec<_> =
            body.iter().filter(|(field, value)| before.get(*field) != Some(*value)).chain(gone).collect();
        for (field, value) in &differing {
            self.change(&entity, field, &value.to_string())?;
        }
        self.store(kind, key, body.clone())
    }

    fn store(&self, kind: &str, key: &str, body: Map<String, Value>) -> Result<(), VaultError> {
        self.transaction
            .prepare_cached(
                "INSERT INTO record (kind, key, body) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET body = excluded.body",
            )?
            .execute(params![kind, key, Value::Object(body).to_string()])?;
        Ok(())
    }

    /// Removes a record from what is shown; its changes stay in the history. Removing what is not there is no change.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::Disk`].
    pub fn remove<R: Record>(&mut self, key: &str) -> Result<(), VaultError> {
        let removed = self
            .transaction
            .prepare_cached("DELETE FROM record WHERE kind = ?1 AND key = ?2")?
            .execute([R::KIND, key])?;
        if removed > 0 {
            self.change(&entity_id::<R>(key), REMOVED, "true")?;
        }
        Ok(())
    }

    /// The record as this action has left it so far.
    ///
    /// # Errors
    /// [`VaultError::Disk`]; [`VaultError::Unexpected`] if it does not fit its type.
    pub fn get<R: Record>(&self, key: &str) -> Result<Option<R>, VaultError> {
        record::get(&self.transaction, key)
    }

    /// Names a staged file in the vault (row with size, SHA-256, header hash), so that records can refer to it.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::Disk`].
    pub fn keep(&mut self, staged: StagedFile) -> Result<FileRef, VaultError> {
        let StagedFile { file, header } = staged;
        self.put(&file.id, &StoredFile { size: file.size, sha256: file.sha256.clone(), header })?;
        self.kept.push(file.id.clone());
        Ok(file)
    }

    /// Ends the action: one commit, one fsync. `None` if nothing was changed; else the new meta row and the ids of
    /// the files that are now named.
    pub(crate) fn commit(self, before: Meta) -> Result<Option<(Meta, Vec<String>)>, VaultError> {
        if !self.changed {
            return Ok(None);
        }
        let meta = Meta { generation: before.generation + 1, root: self.root, ..before };
        self.transaction
            .prepare_cached("UPDATE meta SET generation = ?1, root = ?2 WHERE one = 1")?
            .execute(params![meta.generation, meta.root.0])?;
        self.transaction.commit()?;
        Ok(Some((meta, self.kept)))
    }

    /// Takes over changes that have their stamps already, into a set that has none, and derives the records from them.
    pub(crate) fn take_over(mut self, ops: Vec<Op>, before: Meta) -> Result<Option<Meta>, VaultError> {
        let mut entities: BTreeMap<String, Entity> = BTreeMap::new();
        for op in ops {
            self.insert(&op)?;
            self.root.toggle(self.digest_key, &op);
            self.changed = true;
            entities.entry(op.entity).or_default().absorb(&op.field, op.stamp, &op.value);
        }
        for (id, entity) in entities.iter().filter(|(_, entity)| entity.is_living()) {
            let (kind, key) = id.split_once('/').ok_or(VaultError::BundleUnreadable)?;
            let body = entity.body().ok_or(VaultError::BundleUnreadable)?;
            self.store(kind, key, body)?;
        }
        Ok(self.commit(before)?.map(|(meta, _)| meta))
    }

    fn body(&self, kind: &str, key: &str) -> Result<Option<Map<String, Value>>, VaultError> {
        let mut statement =
            self.transaction.prepare_cached("SELECT body FROM record WHERE kind = ?1 AND key = ?2")?;
        let body: Option<String> = statement.query_row([kind, key], |row| row.get(0)).optional()?;
        body.map(|body| serde_json::from_str(&body).map_err(|_| VaultError::damaged(DATABASE))).transpose()
    }

    /// What is left of an entity that is not living: nothing if it never was, else its last fields, and it is back.
    fn revive(&mut self, entity: &str) -> Result<Map<String, Value>, VaultError> {
        let mut past = Entity::default();
        for op in op_row::of_entity(&self.transaction, entity)? {
            past.absorb(&op.field, op.stamp, &op.value);
        }
        if past != Entity::default() {
            self.change(entity, REMOVED, "false")?;
        }
        past.body().ok_or_else(|| VaultError::damaged(DATABASE))
    }

    /// Makes the derived record what an entity has become.
    pub(crate) fn derive(&self, kind: &str, key: &str, entity: &Entity) -> Result<(), VaultError> {
        if entity.is_living() {
            return self.store(kind, key, entity.body().ok_or_else(|| VaultError::damaged(DATABASE))?);
        }
        self.transaction
            .prepare_cached("DELETE FROM record WHERE kind = ?1 AND key = ?2")?
            .execute([kind, key])?;
        Ok(())
    }

    /// Takes a row into the state digest, or out of it; the action then has something to save.
    pub(crate) fn toggle(&mut self, op: &Op) {
        self.root.toggle(self.digest_key, op);
        self.changed = true;
    }

    /// The stamp all changes of this action share.
    pub(crate) fn stamp(&self) -> Stamp {
        self.stamp
    }

    pub(crate) fn change(&mut self, entity: &str, field: &str, value: &str) -> Result<(), VaultError> {
        let latest = self
            .transaction
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM op WHERE ent = ?1 AND fld = ?2 ORDER BY h DESC, n DESC LIMIT 1"
            ))?
            .query_row([entity, field], op_row::read)
            .optional()?;
        let mut op = Op {
            entity: entity.to_owned(),
            field: field.to_owned(),
            stamp: self.stamp,
            value: value.to_owned(),
            previous: latest.as_ref().map_or(Stamp::NONE, |latest| latest.stamp),
        };
        if let Some(latest) = latest.filter(|latest| latest.stamp == self.stamp) {
            // Changed twice in one action: the action has one change of it, the last.
            op.previous = latest.previous;
            self.root.toggle(self.digest_key, &latest);
        }
        self.root.toggle(self.digest_key, &op);
        self.insert(&op)?;
        self.changed = true;
        Ok(())
    }

    /// A change whose stamp is there already takes the place of that one.
    fn insert(&self, op: &Op) -> Result<(), VaultError> {
        self.transaction
            .prepare_cached(&format!(
                "INSERT INTO op ({COLUMNS}) VALUES ({PLACES}) ON CONFLICT DO UPDATE SET val = excluded.val"
            ))?
            .execute(op_row::values(op))?;
        Ok(())
    }
}
