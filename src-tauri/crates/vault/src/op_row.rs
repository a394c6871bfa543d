//! A change as a row of the table `op`.
//!
//! Apart because seven places read or write such rows, and all must mean the same column by the same place. Not here: the
//! table itself (`database`), and what a change means (`ops`).

use rusqlite::{Connection, Row, ToSql};

use crate::VaultError;
use crate::ops::{Op, Stamp};

/// The columns in the order of [`read`] and [`values`].
pub(crate) const COLUMNS: &str = "ent, fld, h, n, val, prev_h, prev_n";

/// As many places in a statement as there are [`COLUMNS`].
pub(crate) const PLACES: &str = "?1, ?2, ?3, ?4, ?5, ?6, ?7";

/// Reads a row of [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Op> {
    Ok(Op {
        entity: row.get(0)?,
        field: row.get(1)?,
        stamp: Stamp { time: row.get(2)?, node: row.get(3)? },
        value: row.get(4)?,
        previous: Stamp { time: row.get(5)?, node: row.get(6)? },
    })
}

/// What [`PLACES`] stand for.
pub(crate) fn values(op: &Op) -> [&dyn ToSql; 7] {
    let Op { entity, field, stamp, value, previous } = op;
    [entity, field, &stamp.time, &stamp.node, value, &previous.time, &previous.node]
}

/// Everything that ever happened to an entity, oldest first.
pub(crate) fn of_entity(connection: &Connection, entity: &str) -> Result<Vec<Op>, VaultError> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM op WHERE ent = ?1 ORDER BY h, n, fld"))?;
    let ops = statement.query_map([entity], read)?.collect::<Result<_, _>>()?;
    Ok(ops)
}
