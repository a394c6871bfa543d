//! The contacts of a region as a table for a spreadsheet, and back: for the person who phones all the numbers.
//!
//! Written as German Excel opens it by a double click: byte order mark, semicolons. Read as spreadsheets save it: with
//! commas, semicolons or tabs, days also as `26.09.2026`. Only what is different is changed in the file; its notes, its
//! order and every other line stay. Deliberately not here: new contacts and ids, which need a person who reads the
//! file's rules; and disk access.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

use crate::load::contact::ContactsFile;
use crate::{Contact, PacksError};

/// A column: its title, and how the table calls the same thing in the file.
struct Column {
    /// German and English; the part behind the last `/` is the key.
    title: &'static str,
    key: &'static str,
    read: fn(&Contact) -> String,
}

/// Every column in order. The first two are to find the line again and are not taken back.
const COLUMNS: [Column; 17] = [
    Column { title: "Kennung / id", key: "id", read: |contact| contact.id.clone() },
    Column { title: "Register / registers", key: "registers", read: registers },
    Column { title: "Name deutsch / name.de", key: "name.de", read: |contact| contact.name.de.clone() },
    Column { title: "Name englisch / name.en", key: "name.en", read: |contact| contact.name.en.clone() },
    Column { title: "Telefon / phone", key: "phone", read: |contact| text(contact.phone.as_ref()) },
    Column { title: "Adresse / address", key: "address", read: |contact| text(contact.address.as_ref()) },
    Column { title: "E-Mail / email", key: "email", read: |contact| text(contact.email.as_ref()) },
    Column { title: "Internet / website", key: "website", read: |contact| text(contact.website.as_ref()) },
    Column {
        title: "Zeiten deutsch / hours.de",
        key: "hours.de",
        read: |contact| contact.hours.as_ref().map(|hours| hours.de.clone()).unwrap_or_default(),
    },
    Column {
        title: "Zeiten englisch / hours.en",
        key: "hours.en",
        read: |contact| contact.hours.as_ref().map(|hours| hours.en.clone()).unwrap_or_default(),
    },
    Column {
        title: "Hinweis deutsch / note.de",
        key: "note.de",
        read: |contact| contact.note.as_ref().map(|note| note.de.clone()).unwrap_or_default(),
    },
    Column {
        title: "Hinweis englisch / note.en",
        key: "note.en",
        read: |contact| contact.note.as_ref().map(|note| note.en.clone()).unwrap_or_default(),
    },
    Column {
        title: "Gibt es nicht mehr seit / retired.since",
        key: "retired.since",
        read: |contact| contact.retired.as_ref().map(|retired| retired.since.to_string()).unwrap_or_default(),
    },
    Column {
        title: "Jetzt zuständig / retired.successor",
        key: "retired.successor",
        read: |contact| {
            contact.retired.as_ref().and_then(|retired| retired.successor.clone()).unwrap_or_default()
        },
    },
    Column { title: "Quelle / fact.source", key: "fact.source", read: |contact| contact.fact.source.clone() },
    Column { title: "Stand / fact.stand", key: "fact.stand", read: |contact| contact.fact.stand.to_string() },
    Column { title: "Sicherheit / fact.confidence", key: "fact.confidence", read: confidence },
];

/// Keys that a table does not change.
const FIXED: [&str; 2] = ["id", "registers"];
/// Keys that hold a day.
const DAYS: [&str; 2] = ["retired.since", "fact.stand"];
/// The key of the day somebody last checked.
const STAND: &str = "fact.stand";

/// The contacts of a `contacts.toml` that was checked, as a table with a line each.
///
/// # Errors
/// [`PacksError::NotReadable`] if the text was not checked.
pub fn contact_table(contacts: &str) -> Result<String, PacksError> {
    let contacts: ContactsFile =
        toml::from_str(contacts).map_err(|error| not_readable("contacts.toml", 1, error.message()))?;
    let failed = |error: csv::Error| not_readable("contacts.toml", 1, &error.to_string());
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS.iter().map(|column| column.title)).map_err(failed)?;
    for contact in &contacts.contact {
        writer.write_record(COLUMNS.iter().map(|column| disarmed((column.read)(contact)))).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| not_readable("contacts.toml", 1, &error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| not_readable("contacts.toml", 1, &error.to_string()))
}

/// The cells of one line by the keys of their columns.
type Cells = BTreeMap<&'static str, String>;

/// What a table changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableApplied {
    /// The new text of the file.
    pub text: String,
    /// The contacts that are different now, by id, with the keys.
    pub changed: BTreeMap<String, Vec<String>>,
}

/// Takes a table back into the text of a `contacts.toml`. A contact with a difference gets `today` as its Stand, unless
/// the table gives it a later one. `name` is how the table is called in messages. An empty cell takes its line out; a
/// contact or a column that is not in the table stays as it is. The result must be checked before it is kept.
///
/// # Errors
/// [`PacksError::NotText`], [`PacksError::UnknownKey`] for a column, [`PacksError::UnknownReference`] for an id,
/// [`PacksError::DuplicateId`], [`PacksError::Malformed`], [`PacksError::NotReadable`]; each with the line of the table.
pub fn apply_table(
    contacts: &str,
    table: &[u8],
    name: &str,
    today: NaiveDate,
) -> Result<TableApplied, PacksError> {
    let rows = rows(table, name)?;
    let mut file: DocumentMut =
        contacts.parse().map_err(|error: toml_edit::TomlError| not_readable(name, 1, error.message()))?;
    let mut changed = BTreeMap::new();
    let mut seen = BTreeMap::new();
    for (line, cells) in rows {
        let id = cells.get("id").cloned().unwrap_or_default();
        if seen.insert(id.clone(), line).is_some() {
            return Err(PacksError::DuplicateId { file: name.to_owned(), line, name: id });
        }
        let entries = file.get_mut("contact").and_then(Item::as_array_of_tables_mut);
        let entry = entries.and_then(|entries| {
            entries.iter_mut().find(|entry| entry.get("id").and_then(Item::as_str) == Some(&id))
        });
        let Some(entry) = entry else {
            return Err(PacksError::UnknownReference { file: name.to_owned(), line, name: id });
        };
        let keys = apply_row(entry, &cells, today);
        if !keys.is_empty() {
            changed.insert(id, keys);
        }
    }
    Ok(TableApplied { text: file.to_string(), changed })
}

/// Writes the cells that differ; the keys that did.
fn apply_row(entry: &mut Table, cells: &Cells, today: NaiveDate) -> Vec<String> {
    let mut keys = vec![];
    for column in COLUMNS.iter().filter(|column| !FIXED.contains(&column.key)) {
        let Some(cell) = cells.get(column.key) else { continue };
        let before = current(entry, column.key);
        // The table was written before the contact was looked at again: taking it in twice must not set its day back.
        let older = |day: &str| Some(cell.parse::<NaiveDate>().ok()? < day.parse().ok()?);
        if column.key == STAND && older(&before) == Some(true) {
            continue;
        }
        if before != *cell {
            set(entry, column.key, cell);
            keys.push(column.key.to_owned());
        }
    }
    if !keys.is_empty() && !keys.iter().any(|key| key == STAND) {
        set(entry, STAND, &today.to_string());
    }
    keys
}

fn current(entry: &Table, key: &str) -> String {
    let value = match key.split_once('.') {
        None => entry.get(key),
        Some((outer, inner)) => entry.get(outer).and_then(|item| item.get(inner)),
    };
    value.and_then(Item::as_str).unwrap_or_default().to_owned()
}

fn set(entry: &mut Table, key: &str, cell: &str) {
    let (outer, inner) = key.split_once('.').map_or((key, None), |(outer, inner)| (outer, Some(inner)));
    let Some(inner) = inner else {
        match (entry.get_mut(outer).and_then(Item::as_value_mut), cell.is_empty()) {
            (_, true) => drop(entry.remove(outer)),
            (Some(value), false) => replace(value, cell),
            (None, false) => insert(entry, outer, Value::from(cell)),
        }
        return;
    };
    if entry.get(outer).is_none() && !cell.is_empty() {
        insert(entry, outer, Value::InlineTable(InlineTable::new()));
    }
    let Some(table) = entry.get_mut(outer).and_then(Item::as_table_like_mut) else { return };
    match (table.get_mut(inner).and_then(Item::as_value_mut), cell.is_empty()) {
        (_, true) => drop(table.remove(inner)),
        (Some(value), false) => replace(value, cell),
        (None, false) => drop(table.insert(inner, toml_edit::value(cell))),
    }
    if table.is_empty() {
        entry.remove(outer);
    } else if let Some(Item::Value(Value::InlineTable(table))) = entry.get_mut(outer) {
        table.fmt();
    }
}

/// A new value in the place of the old one; a note behind it stays.
fn replace(value: &mut Value, cell: &str) {
    let decor = value.decor().clone();
    *value = Value::from(cell);
    *value.decor_mut() = decor;
}

/// A new line above the evidence, which is the last of every contact.
fn insert(entry: &mut Table, key: &str, value: Value) {
    let fact = entry.remove_entry("fact");
    entry.insert(key, Item::Value(value));
    if let Some((key, fact)) = fact {
        entry.insert_formatted(&key, fact);
    }
}

/// The rows of a table by key, each with its line; the head is line 1.
fn rows(table: &[u8], name: &str) -> Result<Vec<(usize, Cells)>, PacksError> {
    let text = std::str::from_utf8(table).map_err(|error| PacksError::NotText {
        file: name.to_owned(),
        line: 1 + table.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count(),
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let head = text.lines().next().unwrap_or_default();
    let delimiter =
        [b';', b'\t', b','].into_iter().max_by_key(|sign| head.bytes().filter(|byte| byte == sign).count());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b';')).from_reader(text.as_bytes());
    let failed = |error: csv::Error| {
        let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
        not_readable(name, line, &error.to_string())
    };
    let mut keys = vec![];
    for title in reader.headers().map_err(failed)? {
        let key = title.rsplit('/').next().unwrap_or_default().trim();
        let known =
            COLUMNS.iter().find(|column| column.key == key).ok_or_else(|| PacksError::UnknownKey {
                file: name.to_owned(),
                line: 1,
                name: title.chars().take(40).collect(),
                expected: COLUMNS.map(|column| column.key).join(", "),
            })?;
        keys.push(known.key);
    }
    if !keys.contains(&"id") {
        return Err(PacksError::MissingKey { file: name.to_owned(), line: 1, name: "id".to_owned() });
    }
    let mut rows = vec![];
    for record in reader.records() {
        let record = record.map_err(failed)?;
        let line = record.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let mut cells = BTreeMap::new();
        for (key, cell) in keys.iter().zip(&record) {
            cells.insert(*key, cell_text(cell, key, line, name)?);
        }
        rows.push((line, cells));
    }
    Ok(rows)
}

/// A cell as it stands in the file: one line, days as `2026-09-26`.
fn cell_text(cell: &str, key: &str, line: usize, name: &str) -> Result<String, PacksError> {
    let cell = armed(cell.trim()).trim();
    if !DAYS.contains(&key) || cell.is_empty() {
        return Ok(cell.to_owned());
    }
    let day = cell.parse().or_else(|_| NaiveDate::parse_from_str(cell, "%d.%m.%Y"));
    day.map(|day: NaiveDate| day.to_string()).map_err(|_| PacksError::Malformed {
        file: name.to_owned(),
        line,
        name: key.to_owned(),
        expected: "2026-09-26".to_owned(),
    })
}

/// A cell that begins like a formula gets an apostrophe in front: a text someone else wrote must not run anything.
fn disarmed(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

/// The same backwards.
fn armed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// Excel also takes the full-width signs; blanks and our own apostrophes in front do not count.
fn is_formula(cell: &str) -> bool {
    cell.trim_start()
        .trim_start_matches('\'')
        .trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn text(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

fn registers(contact: &Contact) -> String {
    contact.registers.iter().map(|id| id.0.as_str()).collect::<Vec<_>>().join(" ")
}

fn confidence(contact: &Contact) -> String {
    use crate::Confidence::{High, Low, Medium};
    match contact.fact.confidence {
        Low => "low",
        Medium => "medium",
        High => "high",
    }
    .to_owned()
}

fn not_readable(file: &str, line: usize, reason: &str) -> PacksError {
    PacksError::NotReadable { file: file.to_owned(), line, reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = r#"# Our contacts
[[contact]]
id = "a"   # do not change
registers = ["1", "2"]
name = { de = "Amt", en = "Office" }
phone = "+49 30 23125000" # extension 12
offices = ["sozialamt"]
fact = { source = "call", stand = "2026-01-01", confidence = "high" }

# the second
[[contact]]
id = "b"
registers = ["2"]
name = { de = "Beratung; \"offen\"", en = "Advice" }
note = { de = "Nur mit Termin.", en = "By appointment." }
fact = { source = "call", stand = "2026-01-01", confidence = "low" }
"#;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn apply(table: &str) -> Result<TableApplied, PacksError> {
        apply_table(FILE, table.as_bytes(), "t.csv", today())
    }

    #[test]
    fn an_unchanged_table_changes_no_byte() {
        let applied = apply(&contact_table(FILE).unwrap()).unwrap();
        assert_eq!((applied.text.as_str(), applied.changed.len()), (FILE, 0));
    }

    #[test]
    fn a_new_line_stands_above_the_evidence_and_notes_stay() {
        let table = "id;hours.de;hours.en;phone\nb;Mo 9;Mon 9;030 1\na;;;030 2\n";
        let applied = apply(table).unwrap();
        let expected = FILE
            .replace("\"+49 30 23125000\" # ext", "\"030 2\" # ext")
            .replace(
                "By appointment.\" }\n",
                "By appointment.\" }\nphone = \"030 1\"\nhours = { de = \"Mo 9\", en = \"Mon 9\" }\n",
            )
            .replace("2026-01-01", "2026-11-22");
        assert_eq!(applied.text, expected);
    }

    #[test]
    fn a_table_taken_in_twice_changes_nothing_the_second_time() {
        let table = contact_table(FILE).unwrap().replace("23125000", "23125001");
        let once = apply(&table).unwrap().text;
        assert!(once.contains("2026-11-22"), "{once}");
        let again = apply_table(&once, table.as_bytes(), "t.csv", today()).unwrap();
        assert_eq!((again.text, again.changed.len()), (once, 0));
    }

    #[test]
    fn an_empty_cell_takes_its_line_out() {
        let applied = apply("id,phone,note.de,note.en\na,,,\nb,,,\n").unwrap();
        assert!(!applied.text.contains("phone") && !applied.text.contains("note ="), "{}", applied.text);
        assert_eq!(applied.changed["b"], ["note.de", "note.en"]);
    }

    #[test]
    fn a_contact_is_retired_by_its_day() {
        let applied = apply("id\tretired.since\tretired.successor\na\t24.12.2026\tb\n").unwrap();
        assert!(
            applied.text.contains("retired = { since = \"2026-12-24\", successor = \"b\" }\nfact ="),
            "{}",
            applied.text
        );
    }

    #[test]
    fn wrong_tables_are_named() {
        let error = |table: &str| apply(table).unwrap_err();
        assert!(matches!(error("id;colour\na;red\n"), PacksError::UnknownKey { line: 1, .. }));
        assert!(matches!(error("name.de\nAmt\n"), PacksError::MissingKey { .. }));
        assert!(matches!(error("id;phone\na;1\nx;2\n"), PacksError::UnknownReference { line: 3, .. }));
        assert!(matches!(error("id;phone\na;1\na;2\n"), PacksError::DuplicateId { line: 3, .. }));
        assert!(matches!(error("id;fact.stand\na;31.02.2026\n"), PacksError::Malformed { line: 2, .. }));
        assert!(matches!(error("id;phone\na\n"), PacksError::NotReadable { line: 2, .. }));
        let latin = apply_table(FILE, b"id;phone\na;\xfc\n", "t.csv", today());
        assert_eq!(latin, Err(PacksError::NotText { file: "t.csv".into(), line: 2 }));
    }

    #[test]
    fn formulas_are_disarmed() {
        for harmful in ["=1+1", "+49", "-2", "@SUM(A1)", " =cmd|'/c calc'!A1", "＝1", "'=1"] {
            let cell = disarmed(harmful.to_owned());
            assert!(cell.starts_with('\'') && armed(&cell) == harmful, "{cell}");
        }
        assert_eq!(disarmed("'s-Hertogenbosch".to_owned()), "'s-Hertogenbosch");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn whatever_a_cell_holds_comes_back(cell in "\\PC{0,30}") {
            let written = disarmed(cell.clone());
            prop_assert_eq!(armed(&written), &cell);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn a_name_survives_the_way_through_a_table(name in "[^\\p{C}\\p{Z}](\\PC{0,30}[^\\p{C}\\p{Z}])?") {
            let given = Value::from(name.as_str()).to_string();
            let file = FILE.replace("\"Amt\"", &given);
            let table = contact_table(&file).unwrap();
            let applied = apply_table(&file, table.as_bytes(), "t.csv", today()).unwrap();
            prop_assert_eq!(applied.text, file);
            let renamed = apply_table(FILE, table.as_bytes(), "t.csv", today()).unwrap();
            let back: ContactsFile = toml::from_str(&renamed.text).unwrap();
            prop_assert_eq!(&back.contact[0].name.de, &name);
        }

        #[test]
        fn no_table_makes_it_stop(table in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = apply_table(FILE, &table, "t.csv", today());
            let _ = apply_table(FILE, &[b"id;phone\n", table.as_slice()].concat(), "t.csv", today());
        }
    }
}
