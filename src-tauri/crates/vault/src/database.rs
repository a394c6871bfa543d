//! The record database: how it is opened, its tables, and the settings that durability and secrecy stand on.
//!
//! Apart so that every connection goes through one door: each setting is read back, because SQLite ignores what it
//! does not know. `synchronous=NORMAL` lost acknowledged changes in 578 of 600 power cuts, `temp_store=FILE` wrote
//! plaintext to the temporary folder (both measured). Not here: what the rows mean.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};
use zeroize::Zeroizing;

use crate::digest::Root;
use crate::layout::DATABASE;
use crate::{Surroundings, VaultError, hex};

/// Tables of format 1. `op` is the truth; `record` holds the living entities as derived from it, so that listing
/// ten thousand records reads ten thousand rows and not their history.
const TABLES: &str = "
    CREATE TABLE op (
        ent TEXT NOT NULL, fld TEXT NOT NULL,
        h INTEGER NOT NULL CHECK (h > 0), n INTEGER NOT NULL CHECK (n > 0),
        val TEXT NOT NULL,
        prev_h INTEGER NOT NULL, prev_n INTEGER NOT NULL,
        PRIMARY KEY (ent, fld, h, n)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX op_by_stamp ON op (h, n);
    CREATE TABLE record (
        kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meta (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        vault BLOB NOT NULL, node INTEGER NOT NULL CHECK (node > 0),
        generation INTEGER NOT NULL CHECK (generation >= 0), root BLOB NOT NULL
    ) STRICT;
";

/// Name, value to set, value that must be read back. In this order: memory is wiped on release before the key comes,
/// and the exclusive lock comes before the first use of the log, so that no shared-memory file is made.
const SETTINGS: [(&str, &str, &str); 12] = [
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    // macOS only flushes the disk's own cache when told so; elsewhere without effect.
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("cache_size", "-16384", "-16384"),
];

/// A setting was refused by the database library.
#[derive(Debug, thiserror::Error)]
#[error("setting {0} was not taken")]
struct SettingRefused(&'static str);

/// The one row about the vault itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meta {
    /// Random number of this vault copy, part of every stamp.
    pub(crate) node: i64,
    /// Counts the writes since creation.
    pub(crate) generation: i64,
    pub(crate) root: Root,
}

/// Makes the database of a new binder in a file that must not exist.
pub(crate) fn create(folder: &Path, key: &[u8; 32], surroundings: Surroundings) -> Result<(), VaultError> {
    let path = folder.join(DATABASE);
    // Made by us first: SQLite would use the umask, and the log inherits the rights of the database.
    crate::layout::new_file(&path)?;
    let connection = connect(&path, key)?;
    connection.execute_batch("BEGIN")?;
    connection.execute_batch(TABLES)?;
    let vault: [u8; 16] = surroundings.bytes();
    let node = (i64::from_le_bytes(surroundings.bytes()) & i64::MAX).max(1);
    connection.execute(
        "INSERT INTO meta (one, vault, node, generation, root) VALUES (1, ?1, ?2, 0, ?3)",
        params![vault, node, Root::default().0],
    )?;
    connection.execute_batch("PRAGMA user_version = 1; COMMIT")?;
    checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Opens the existing database of a binder and reads back every setting.
pub(crate) fn open(folder: &Path, key: &[u8; 32]) -> Result<Connection, VaultError> {
    let path = folder.join(DATABASE);
    match path.metadata() {
        // SQLite would take an empty file for a new database. Emptiness is damage, never a default.
        Ok(file) if file.len() < 4096 => return Err(VaultError::damaged(DATABASE)),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(VaultError::missing(DATABASE));
        }
        Err(error) => return Err(error.into()),
    }
    let connection = connect(&path, key)?;
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match format {
        0 => return Err(VaultError::damaged(DATABASE)),
        found => crate::layout::newer_than_ours(found)?,
    }
    Ok(connection)
}

fn connect(path: &Path, key: &[u8; 32]) -> Result<Connection, VaultError> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // The library writes errors to standard error otherwise, and does not wipe what it frees.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON")?;
    hand_over(&connection, key)?;
    if setting(&connection, "cipher_memory_security")? != "1" {
        return Err(VaultError::unexpected(SettingRefused("cipher_memory_security")));
    }
    for (name, value, expected) in SETTINGS {
        connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
        if setting(&connection, name)? != expected {
            return Err(VaultError::unexpected(SettingRefused(name)));
        }
    }
    Ok(connection)
}

/// Only hands the key over; the first read, after the exclusive lock is set, proves it.
fn hand_over(connection: &Connection, key: &[u8; 32]) -> Result<(), VaultError> {
    // The raw-key function of the C library is unsafe to call; this statement is read in place from a buffer that
    // is zeroed here, and the library wipes its own copy (memory security is on by now).
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"x'");
    hex::push(&mut statement, key);
    statement.push_str("'\"");
    // The error of this statement would carry its text.
    connection.execute_batch(&statement).map_err(|_| VaultError::unexpected(SettingRefused("key")))
}

fn setting(connection: &Connection, name: &str) -> Result<String, VaultError> {
    Ok(connection.pragma_query_value(None, name, |row| {
        Ok(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    })?)
}

pub(crate) fn meta(connection: &Connection) -> Result<Meta, VaultError> {
    Ok(connection.query_row("SELECT node, generation, root FROM meta WHERE one = 1", [], |row| {
        Ok(Meta { node: row.get(0)?, generation: row.get(1)?, root: Root(row.get(2)?) })
    })?)
}

/// Makes `new`, which is empty, go on where `old` is: the same vault, the same copy, one write further.
pub(crate) fn continue_from(old: &Connection, new: &Connection) -> Result<Meta, VaultError> {
    let vault: [u8; 16] = old.query_row("SELECT vault FROM meta WHERE one = 1", [], |row| row.get(0))?;
    let Meta { node, generation, .. } = meta(old)?;
    new.execute(
        "UPDATE meta SET vault = ?1, node = ?2, generation = ?3 WHERE one = 1",
        params![vault, node, generation + 1],
    )?;
    meta(new)
}

/// Moves the log into the database and empties it; needed before any check and before closing.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), VaultError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
