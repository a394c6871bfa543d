//! What a record is to the vault: a JSON object whose top-level fields are stamped one by one.
//!
//! Apart so that the rest of the house sees typed records and never fields, stamps or JSON. Not here: which records
//! there are.

use rusqlite::{Connection, OptionalExtension};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::VaultError;

/// A thing the binder keeps.
///
/// Its top-level serde fields become the fields of stamped changes, so each is merged, undone and shown in history on
/// its own; what is nested inside a field changes as a whole. A field that is `null` or not serialised has no value.
/// Fields this program does not know survive, so a record must not use `deny_unknown_fields`, and fields added in a
/// later version need `#[serde(default)]`.
pub trait Record: Serialize + DeserializeOwned {
    /// e.g. `document`; an entity's id is `<KIND>/<key>`. Without a slash, and not `stored-file`.
    const KIND: &'static str;
}

/// A record cannot be kept or read as its type. Says which kind, and nothing of its content.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RecordFault {
    #[error("a {0} does not serialise to an object with named fields")]
    NoFields(&'static str),
    #[error("a stored {0} does not fit its type")]
    Unreadable(&'static str),
}

/// `<kind>/<key>`. A key may hold slashes, a kind may not: checked while compiling.
pub(crate) fn entity_id<R: Record>(key: &str) -> String {
    const {
        let kind = R::KIND.as_bytes();
        let mut at = 0;
        while at < kind.len() {
            assert!(kind[at] != b'/', "the kind of a record must not hold a slash");
            at += 1;
        }
        assert!(at > 0, "the kind of a record must not be empty");
    }
    format!("{}/{key}", R::KIND)
}

pub(crate) fn to_fields<R: Record>(record: &R) -> Result<Map<String, Value>, VaultError> {
    match serde_json::to_value(record) {
        // The empty name is taken by removals.
        Ok(Value::Object(fields)) if !fields.contains_key(crate::ops::REMOVED) => Ok(fields),
        _ => Err(VaultError::unexpected(RecordFault::NoFields(R::KIND))),
    }
}

/// The fields whose value differs, with their new value; `null` where a field has none any more.
pub(crate) fn changes<R: Record>(
    before: &Map<String, Value>,
    after: Map<String, Value>,
) -> Vec<(String, Value)> {
    // A field that is stored, known to this type and not serialised now lost its value. One that is not even known
    // belongs to a newer program and is left alone.
    let missing = before.keys().any(|field| !after.contains_key(field));
    let known = || serde_json::from_value::<R>(Value::Object(before.clone())).ok();
    let lost: Vec<_> = missing
        .then(known)
        .flatten()
        .and_then(|known| to_fields(&known).ok())
        .into_iter()
        .flatten()
        .map(|(field, _)| field)
        .filter(|field| before.contains_key(field) && !after.contains_key(field))
        .map(|field| (field, Value::Null))
        .collect();
    let changed =
        after.into_iter().filter(|(field, value)| before.get(field).unwrap_or(&Value::Null) != value);
    changed.chain(lost).collect()
}

pub(crate) fn get<R: Record>(connection: &Connection, key: &str) -> Result<Option<R>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT body FROM record WHERE kind = ?1 AND key = ?2")?;
    let body: Option<String> = statement.query_row([R::KIND, key], |row| row.get(0)).optional()?;
    body.map(|body| parse(&body)).transpose()
}

pub(crate) fn all<R: Record>(connection: &Connection) -> Result<Vec<(String, R)>, VaultError> {
    let mut statement =
        connection.prepare_cached("SELECT key, body FROM record WHERE kind = ?1 ORDER BY key")?;
    let mut rows = statement.query([R::KIND])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let body = row.get_ref(1)?.as_str().map_err(|_| VaultError::damaged(crate::layout::DATABASE))?;
        records.push((row.get(0)?, parse(body)?));
    }
    Ok(records)
}

fn parse<R: Record>(body: &str) -> Result<R, VaultError> {
    // The parser's own error may quote the value, so it is dropped.
    serde_json::from_str(body).map_err(|_| VaultError::unexpected(RecordFault::Unreadable(R::KIND)))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Paper {
        title: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        due: Option<String>,
    }
    impl Record for Paper {
        const KIND: &'static str = "paper";
    }

    fn changed(before: Value, after: &Paper) -> Vec<(String, Value)> {
        changes::<Paper>(before.as_object().unwrap(), to_fields(after).unwrap())
    }

    #[test]
    fn only_what_differs() {
        let paper = Paper { title: "b".into(), due: Some("2027-01-01".into()) };
        assert_eq!(
            changed(json!({"title": "a", "due": "2027-01-01"}), &paper),
            [("title".into(), json!("b"))]
        );
        assert_eq!(changed(json!({"title": "b", "due": "2027-01-01"}), &paper), []);
    }

    #[test]
    fn a_skipped_field_loses_its_value_and_a_foreign_one_survives() {
        let paper = Paper { title: "a".into(), due: None };
        let before = json!({"title": "a", "due": "2027-01-01", "of-a-newer-program": 7});
        assert_eq!(changed(before, &paper), [("due".into(), Value::Null)]);
    }

    #[test]
    fn errors_do_not_quote_content() {
        let error = parse::<Paper>("{\"title\": 4711}").err().unwrap();
        assert!(!format!("{error:?}").contains("4711"));
    }
}
