//! The record database: how it is opened, its tables, and the settings that durability and secrecy stand on.
//!
//! Apart so that every connection goes through one door: each setting is read back, because SQLite ignores what it
//! does not know. `synchronous=NORMAL` lost acknowledged changes in 578 of 600 power cuts, `temp_store=FILE` wrote
//! plaintext to the temporary folder (both measured). Not here: what the rows mean.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::digest::Root;
use crate::layout::{DATABASE, LOG};
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

/// Name, value to set, value that must be read back.
type Setting = (&'static str, &'static str, &'static str);

/// Of every connection. Memory is wiped on release before the key comes, and the exclusive lock comes before the first
/// use of the log, so that no shared-memory file is made.
const SECRECY: [Setting; 5] = [
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
];

/// Of a connection that writes.
const DURABILITY: [Setting; 7] = [
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
    /// Random, never changes.
    pub(crate) vault: [u8; 16],
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

/// Opens the existing database of a binder and reads back every setting. Closing works the log into the database, so
/// whoever doubts that the two belong together looks first ([`open_to_view`]).
pub(crate) fn open(folder: &Path, key: &[u8; 32]) -> Result<Connection, VaultError> {
    has_first_page(folder)?;
    let connection = connect(&folder.join(DATABASE), key)?;
    check_version(&connection)?;
    Ok(connection)
}

/// Opens it without changing a byte, not even by recovering the log; also where nothing may be written. `with_log` says
/// whether the log beside it is read.
///
/// The usual ways fail here: a log wants a lock that a file opened for reading does not give, and an index file beside
/// it. Without the library's own locks and with the index in memory neither is needed; our lock file keeps others out.
pub(crate) fn open_to_view(folder: &Path, key: &[u8; 32], with_log: bool) -> Result<Connection, VaultError> {
    has_first_page(folder)?;
    let path = folder.join(DATABASE);
    let connection = if with_log && has_log(folder) {
        let without_locks = if cfg!(windows) { c"win32-none" } else { c"unix-none" };
        Connection::open_with_flags_and_vfs(path, READ_ONLY, without_locks)?
    } else {
        // Only this form leaves out the log, which would be made anew otherwise.
        let path = path.to_str().ok_or_else(|| VaultError::damaged(DATABASE))?;
        let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        Connection::open_with_flags(
            format!("file:{path}?immutable=1"),
            READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?
    };
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    unlock_pages(&connection, key)?;
    apply(&connection, &SECRECY)?;
    check_version(&connection)?;
    Ok(connection)
}

const READ_ONLY: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// The same tables, empty, in memory alone: for what is read of a binder that nobody writes to.
pub(crate) fn in_memory() -> Result<Connection, VaultError> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON; PRAGMA temp_store = MEMORY")?;
    connection.execute_batch(TABLES)?;
    Ok(connection)
}

/// Whether a log lies there that was not emptied.
pub(crate) fn has_log(folder: &Path) -> bool {
    folder.join(LOG).metadata().is_ok_and(|log| log.len() > 0)
}

/// One hash for the content of all pages, from the authentication tag that each carries: equal proofs, equal database.
/// `None` for a file that does not consist of pages.
///
/// The tags are 2 % of the file, and SQLCipher checks each against its page when it is read.
pub(crate) fn page_proof(folder: &Path) -> Result<Option<[u8; 32]>, VaultError> {
    let mut file = File::open(folder.join(DATABASE))?;
    let mut hasher = blake3::Hasher::new();
    let mut pages = vec![0; PAGE * 256];
    loop {
        let mut filled = 0;
        while filled < pages.len() {
            match file.read(&mut pages[filled..])? {
                0 => break,
                read => filled += read,
            }
        }
        if filled % PAGE != 0 {
            return Ok(None);
        }
        for page in pages[..filled].chunks(PAGE) {
            hasher.update(&page[PAGE - TAIL..]);
        }
        if filled < pages.len() {
            return Ok(Some(hasher.finalize().into()));
        }
    }
}

/// Bytes of a page, and how many at its end SQLCipher 4 keeps for the nonce and the tag.
const PAGE: usize = 4096;
const TAIL: usize = 80;

fn has_first_page(folder: &Path) -> Result<(), VaultError> {
    match folder.join(DATABASE).metadata() {
        // SQLite would take an empty file for a new database. Emptiness is damage, never a default.
        Ok(file) if file.len() < PAGE as u64 => Err(VaultError::damaged(DATABASE)),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(VaultError::missing(DATABASE)),
        Err(error) => Err(error.into()),
    }
}

fn check_version(connection: &Connection) -> Result<(), VaultError> {
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match format {
        0 => Err(VaultError::damaged(DATABASE)),
        found => crate::layout::newer_than_ours(found),
    }
}

fn connect(path: &Path, key: &[u8; 32]) -> Result<Connection, VaultError> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    unlock_pages(&connection, key)?;
    apply(&connection, &SECRECY)?;
    apply(&connection, &DURABILITY)?;
    Ok(connection)
}

fn unlock_pages(connection: &Connection, key: &[u8; 32]) -> Result<(), VaultError> {
    // The library writes errors to standard error otherwise, and does not wipe what it frees.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON")?;
    hand_over(connection, key)?;
    if setting(connection, "cipher_memory_security")? != "1" {
        return Err(VaultError::unexpected(SettingRefused("cipher_memory_security")));
    }
    Ok(())
}

fn apply(connection: &Connection, settings: &[Setting]) -> Result<(), VaultError> {
    for (name, value, expected) in settings {
        connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
        if setting(connection, name)? != *expected {
            return Err(VaultError::unexpected(SettingRefused(name)));
        }
    }
    Ok(())
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
    let mut statement = connection.prepare("SELECT vault, node, generation, root FROM meta WHERE one = 1")?;
    let found = statement.query_row([], |row| {
        Ok(Meta { vault: row.get(0)?, node: row.get(1)?, generation: row.get(2)?, root: Root(row.get(3)?) })
    });
    found.optional()?.ok_or_else(|| VaultError::damaged(DATABASE))
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
