//! Do the changes, the records derived from them, and the state digest agree?
//!
//! Apart because three ask: the check on a person's wish, opening a binder that was not closed in order, and saving what
//! is left of a damaged one. Each page of the database proves itself; only together they prove that no older one was put
//! back. Not here: pages and files.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::database::Meta;
use crate::digest::{DigestKey, Root};
use crate::layout;
use crate::op_row::{self, COLUMNS};
use crate::ops::{Entity, Op};
use crate::{Readable, VaultError};

/// Living records by kind and key.
pub(crate) type Records = BTreeMap<(String, String), Map<String, Value>>;

/// What the changes come to.
pub(crate) struct Folded {
    pub(crate) records: Records,
    pub(crate) root: Root,
}

/// Refuses a state that was never saved as a whole.
///
/// # Errors
/// [`VaultError::MixedState`]; [`VaultError::Damaged`] for a page that is not authentic.
pub(crate) fn prove(readable: &Readable, meta: &Meta) -> Result<(), VaultError> {
    let folded = fold(&readable.connection, &readable.digest_key)?;
    if folded.root != meta.root || folded.records != stored(&readable.connection)? {
        return Err(VaultError::MixedState);
    }
    Ok(())
}

/// Derives everything from the changes anew.
pub(crate) fn fold(connection: &Connection, digest_key: &DigestKey) -> Result<Folded, VaultError> {
    let mut statement = connection.prepare(&format!("SELECT {COLUMNS} FROM op"))?;
    let mut rows = statement.query([])?;
    let mut entities: BTreeMap<String, Entity> = BTreeMap::new();
    let mut root = Root::default();
    while let Some(row) = rows.next()? {
        let op = op_row::read(row)?;
        root.toggle(digest_key, &op);
        entities.entry(op.entity).or_default().absorb(&op.field, op.stamp, &op.value);
    }
    Ok(Folded { records: living(&entities)?, root })
}

/// What changes come to, whether or not any database holds them.
pub(crate) fn records(ops: &[Op]) -> Result<Records, VaultError> {
    let mut entities: BTreeMap<String, Entity> = BTreeMap::new();
    for op in ops {
        entities.entry(op.entity.clone()).or_default().absorb(&op.field, op.stamp, &op.value);
    }
    living(&entities)
}

fn living(entities: &BTreeMap<String, Entity>) -> Result<Records, VaultError> {
    let damaged = || VaultError::damaged(layout::DATABASE);
    let living = entities.iter().filter(|(_, entity)| entity.is_living());
    living
        .map(|(id, entity)| {
            let (kind, key) = id.split_once('/').ok_or_else(damaged)?;
            Ok(((kind.to_owned(), key.to_owned()), entity.body().ok_or_else(damaged)?))
        })
        .collect()
}

/// The records as they are stored.
pub(crate) fn stored(connection: &Connection) -> Result<Records, VaultError> {
    let mut statement = connection.prepare("SELECT kind, key, body FROM record")?;
    let mut rows = statement.query([])?;
    let mut records = Records::new();
    while let Some(row) = rows.next()? {
        let body: String = row.get(2)?;
        let body = serde_json::from_str(&body).map_err(|_| VaultError::damaged(layout::DATABASE))?;
        records.insert((row.get(0)?, row.get(1)?), body);
    }
    Ok(records)
}
