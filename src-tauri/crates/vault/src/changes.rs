//! The truth of a binder as text, one change a line, so that it can leave in a bundle and come back.
//!
//! Apart because these lines come from outside: each is bounded and checked before it may become a row, and no foreign
//! database file is ever opened. The rows about stored files stay out: they describe how *this* copy encrypted a
//! document, and another copy encrypts it anew. Not here: which lines to take in when two binders meet.

use std::io::{self, BufRead, Read, Write};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::op_row::{self, COLUMNS};
use crate::ops::{Op, Stamp};
use crate::staging::StoredFile;
use crate::{Record, VaultError};

/// Longest line taken in, in bytes; the longest note a person writes has some kilobytes.
const LINE_LIMIT: u64 = 4 << 20;

/// One line of `ops.jsonl`; the names are those of the table.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    ent: String,
    fld: String,
    h: i64,
    n: i64,
    /// JSON, as text.
    val: String,
    prev_h: i64,
    prev_n: i64,
}

impl From<Op> for Line {
    fn from(op: Op) -> Self {
        let Op { entity, field, stamp, value, previous } = op;
        Self {
            ent: entity,
            fld: field,
            h: stamp.time,
            n: stamp.node,
            val: value,
            prev_h: previous.time,
            prev_n: previous.node,
        }
    }
}

/// Writes every change in the order of stamps; the same set gives the same bytes.
pub(crate) fn write(connection: &Connection, out: &mut dyn Write) -> Result<(), VaultError> {
    let mut statement = connection
        .prepare(&format!("SELECT {COLUMNS} FROM op WHERE ent NOT LIKE ?1 ORDER BY h, n, ent, fld"))?;
    let mut rows = statement.query([format!("{}/%", StoredFile::KIND)])?;
    while let Some(row) = rows.next()? {
        let line = Line::from(op_row::read(row)?);
        serde_json::to_writer(&mut *out, &line).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// Reads changes, each checked.
///
/// # Errors
/// [`VaultError::BundleUnreadable`] for the first line that is none.
pub(crate) fn read(source: &mut dyn BufRead) -> impl Iterator<Item = Result<Op, VaultError>> {
    let mut line = Vec::new();
    std::iter::from_fn(move || {
        line.clear();
        match Read::take(&mut *source, LINE_LIMIT).read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(_) => Some(parse(&line).ok_or(VaultError::BundleUnreadable)),
            Err(error) => Some(Err(error.into())),
        }
    })
}

fn parse(line: &[u8]) -> Option<Op> {
    // A line without its end was cut by the limit, or by someone.
    let line: Line = serde_json::from_slice(line.strip_suffix(b"\n")?).ok()?;
    let (kind, key) = line.ent.split_once('/')?;
    let well_formed = !kind.is_empty()
        && kind != StoredFile::KIND
        && !key.is_empty()
        && (line.h > 0 && line.n > 0 && line.prev_h >= 0 && line.prev_n >= 0)
        && serde_json::from_str::<serde::de::IgnoredAny>(&line.val).is_ok();
    well_formed.then_some(Op {
        entity: line.ent,
        field: line.fld,
        stamp: Stamp { time: line.h, node: line.n },
        value: line.val,
        previous: Stamp { time: line.prev_h, node: line.prev_n },
    })
}
