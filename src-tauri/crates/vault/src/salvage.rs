//! Reads what a database still gives, page by page, into memory.
//!
//! Apart because here errors are expected. One page that is not authentic ends a statement, and SQLCipher lets nothing
//! more be read on that connection; so tables are read from both ends and then entry by entry, each time on a fresh
//! connection. The same facts stand twice, as changes and as the records derived from them: what one tree lost the other
//! may have. Files no row names are proved by decrypting them whole, which nobody without our key could have made.
//! Nothing is written. Not here: what a person is told.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Seek};
use std::path::Path;

use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use crate::consistency::{self, Records};
use crate::database;
use crate::keyring::Keys;
use crate::layout::{self, Progress, document_path};
use crate::op_row::{self, COLUMNS, PLACES};
use crate::ops::Op;
use crate::reader;
use crate::staging::StoredFile;
use crate::{Readable, Record, VaultError, record, verify};

/// What could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Losses {
    /// Everything was there.
    None,
    /// All pages were read, but not all are of the same moment.
    Mixed,
    /// Some pages, or all of them, could not be read.
    Pages,
}

/// Reads a binder's records into memory: the newest whole state if there is one, else as much as can be had.
pub(crate) fn read(folder: &Path, keys: &Keys) -> Result<(Readable, Losses), VaultError> {
    let mut best: Option<Saved> = None;
    // Without its log first: a log of another moment spoils a whole state, and is then to be left out.
    for with_log in [false, true] {
        if with_log && !database::has_log(folder) {
            continue;
        }
        let saved = Saved::from(folder, keys, with_log)?;
        if best.as_ref().is_none_or(|best| saved.rank() >= best.rank()) {
            best = Some(saved);
        }
    }
    let Saved { readable, losses, .. } = best.ok_or_else(|| VaultError::missing(layout::DATABASE))?;
    adopt_files(&readable)?;
    Ok((readable, losses))
}

struct Saved {
    readable: Readable,
    losses: Losses,
    generation: i64,
}

impl Saved {
    /// A whole state beats any other, a newer one an older one.
    fn rank(&self) -> (bool, i64) {
        (self.losses == Losses::None, self.generation)
    }

    fn from(folder: &Path, keys: &Keys, with_log: bool) -> Result<Self, VaultError> {
        let memory = database::in_memory()?;
        let mut source = Source { folder, key: &keys.db_key, with_log, open: None };
        let complete = match source.connection() {
            Ok(_) => source.copy(&memory)?,
            Err(VaultError::NewerFormat { found, supported }) => {
                return Err(VaultError::NewerFormat { found, supported });
            }
            Err(_) => false,
        };
        let meta = source.connection().and_then(database::meta);
        if let Ok(meta) = &meta {
            memory.execute(
                "INSERT INTO meta (one, vault, node, generation, root) VALUES (1, ?1, ?2, ?3, ?4)",
                params![meta.vault, meta.node, meta.generation, meta.root.0],
            )?;
        }
        drop(source);
        let identity = keys.identity.clone();
        let readable = Readable::new(memory, &keys.db_key, identity, folder);
        let losses = match &meta {
            Ok(meta) if complete => match consistency::prove(&readable, meta) {
                Ok(()) => Losses::None,
                Err(_) => Losses::Mixed,
            },
            _ => Losses::Pages,
        };
        if losses != Losses::None {
            complete_records(&readable)?;
        }
        let generation = meta.map_or(0, |meta| meta.generation);
        Ok(Self { readable, losses, generation })
    }
}

/// Changes and the records they come to, in memory.
pub(crate) fn in_memory(ops: &[Op]) -> Result<Connection, VaultError> {
    let memory = database::in_memory()?;
    keep(&memory, ops, &[])?;
    for ((kind, key), body) in consistency::records(ops)? {
        put(&memory, &kind, &key, &body)?;
    }
    Ok(memory)
}

/// Adds the records that only the changes still tell of.
fn complete_records(readable: &Readable) -> Result<(), VaultError> {
    let folded = consistency::fold(&readable.connection, &readable.digest_key)?;
    let stored = consistency::stored(&readable.connection).unwrap_or_default();
    let lost: Records = folded.records.into_iter().filter(|(id, _)| !stored.contains_key(id)).collect();
    lost.into_iter().try_for_each(|((kind, key), body)| put(&readable.connection, &kind, &key, &body))
}

fn put(memory: &Connection, kind: &str, key: &str, body: &Map<String, Value>) -> Result<(), VaultError> {
    let body = serde_json::to_string(body).map_err(VaultError::unexpected)?;
    memory
        .execute("INSERT OR IGNORE INTO record (kind, key, body) VALUES (?1, ?2, ?3)", [kind, key, &body])?;
    Ok(())
}

/// Gives a row to each document file that has none and that our key opens to its end.
fn adopt_files(readable: &Readable) -> Result<(), VaultError> {
    let rows = record::all::<StoredFile>(&readable.connection)?;
    let known: BTreeSet<String> = rows.into_iter().map(|(id, _)| id).collect();
    let files = layout::documents(readable.folder()).unwrap_or_default();
    for (id, progress) in files.into_iter().filter(|(id, _)| !known.contains(id)) {
        // A staged file that no row names was never saved.
        if progress != Progress::Kept {
            continue;
        }
        let path = document_path(readable.folder(), &id, progress);
        if let Ok(Some(row)) = prove_whole(&path, &readable.identity) {
            let Ok(Value::Object(body)) = serde_json::to_value(&row) else { continue };
            put(&readable.connection, StoredFile::KIND, &id, &body)?;
        }
    }
    Ok(())
}

/// The row a document file would have; `None` if it does not decrypt to its end.
fn prove_whole(path: &Path, identity: &age::x25519::Identity) -> Result<Option<StoredFile>, VaultError> {
    let mut file = BufReader::new(File::open(path)?);
    let Ok(header) = reader::header_hash(&mut file) else { return Ok(None) };
    file.rewind()?;
    let Ok(stream) = reader::decrypt(file, identity) else { return Ok(None) };
    Ok(verify::sha256(stream)?.map(|(sha256, size)| StoredFile { size, sha256, header: header.hash }))
}

/// The database as it can be read, opened anew after each failure.
struct Source<'f> {
    folder: &'f Path,
    key: &'f [u8; 32],
    with_log: bool,
    open: Option<Connection>,
}

impl Source<'_> {
    fn connection(&mut self) -> Result<&Connection, VaultError> {
        let connection = match self.open.take() {
            Some(connection) => connection,
            None => database::open_to_view(self.folder, self.key, self.with_log)?,
        };
        Ok(self.open.insert(connection))
    }

    /// Whether a statement ran to its end; each row goes to `take`.
    fn each(
        &mut self,
        sql: &str,
        values: &[&str],
        take: &mut dyn FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
    ) -> bool {
        let ran = self.connection().is_ok_and(|source| {
            let mut ran = || -> rusqlite::Result<()> {
                let mut statement = source.prepare_cached(sql)?;
                let mut rows = statement.query(rusqlite::params_from_iter(values))?;
                while let Some(row) = rows.next()? {
                    take(row)?;
                }
                Ok(())
            };
            ran().is_ok()
        });
        if !ran {
            self.open = None;
        }
        ran
    }

    /// Copies changes and records; `true` if nothing was missed.
    fn copy(&mut self, memory: &Connection) -> Result<bool, VaultError> {
        memory.execute_batch("BEGIN")?;
        let mut ops: Vec<Op> = Vec::new();
        let mut bodies: Vec<[String; 3]> = Vec::new();
        let all_ops = self.both_ends(
            &format!("SELECT {COLUMNS} FROM op"),
            " ORDER BY ent DESC, fld DESC, h DESC, n DESC",
            &mut |row| {
                ops.push(op_row::read(row)?);
                Ok(())
            },
        );
        let all_records = self.both_ends(
            "SELECT kind, key, body FROM record",
            " ORDER BY kind DESC, key DESC",
            &mut |row| {
                bodies.push([row.get(0)?, row.get(1)?, row.get(2)?]);
                Ok(())
            },
        );
        let complete = all_ops && all_records;
        if !complete {
            let names = self.names(&ops, &bodies);
            self.one_by_one(&names, &mut ops, &mut bodies);
        }
        keep(memory, &ops, &bodies)?;
        memory.execute_batch("COMMIT")?;
        Ok(complete)
    }

    fn both_ends(
        &mut self,
        forwards: &str,
        backwards: &str,
        take: &mut dyn FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
    ) -> bool {
        self.each(forwards, &[], take) || {
            self.each(&format!("{forwards}{backwards}"), &[], take);
            false
        }
    }

    /// Every entity that anything tells of, the index by stamp included.
    fn names(&mut self, ops: &[Op], bodies: &[[String; 3]]) -> BTreeSet<String> {
        let mut names: BTreeSet<String> = ops.iter().map(|op| op.entity.clone()).collect();
        names.extend(bodies.iter().map(|[kind, key, _]| format!("{kind}/{key}")));
        self.both_ends("SELECT ent FROM op INDEXED BY op_by_stamp", " ORDER BY h DESC, n DESC", &mut |row| {
            names.insert(row.get(0)?);
            Ok(())
        });
        names
    }

    fn one_by_one(&mut self, names: &BTreeSet<String>, ops: &mut Vec<Op>, bodies: &mut Vec<[String; 3]>) {
        const RECORD: &str = "SELECT kind, key, body FROM record WHERE kind = ?1 AND key = ?2";
        let changes = format!("SELECT {COLUMNS} FROM op WHERE ent = ?1");
        for name in names {
            let Some((kind, key)) = name.split_once('/') else { continue };
            self.each(&changes, &[name], &mut |row| {
                ops.push(op_row::read(row)?);
                Ok(())
            });
            self.each(RECORD, &[kind, key], &mut |row| {
                bodies.push([row.get(0)?, row.get(1)?, row.get(2)?]);
                Ok(())
            });
        }
    }
}

/// What was met twice is kept once.
fn keep(memory: &Connection, ops: &[Op], bodies: &[[String; 3]]) -> Result<(), VaultError> {
    let mut insert = memory.prepare(&format!("INSERT OR IGNORE INTO op ({COLUMNS}) VALUES ({PLACES})"))?;
    ops.iter().try_for_each(|op| insert.execute(op_row::values(op)).map(drop))?;
    let mut insert = memory.prepare("INSERT OR IGNORE INTO record (kind, key, body) VALUES (?1, ?2, ?3)")?;
    bodies.iter().try_for_each(|body| insert.execute(body.each_ref().map(String::as_str)).map(drop))?;
    Ok(())
}
