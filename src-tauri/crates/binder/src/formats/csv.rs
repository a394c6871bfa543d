//! A list of documents for a spreadsheet, as German Excel opens it by a double click: byte order mark, semicolons.
//!
//! A cell that begins like a formula gets an apostrophe in front, which spreadsheets hide: a title someone else chose must
//! not run anything.

use std::io;

use chrono::NaiveDate;
use ordner_locale::PartialDay;

use crate::records::Records;

const HEAD: [&str; 19] = [
    "Register / Register",
    "Titel / Title",
    "Art / Kind",
    "Person / Person",
    "Ausgestellt / Issued",
    "Gültig bis / Valid until",
    "Original liegt / Original is",
    "Abgelegt / Filed",
    "Papierkorb / Trash",
    "Datei / File",
    "Stelle oder Absender / Office or sender",
    "Aktenzeichen / Reference",
    "Verliehen an / Lent to",
    "Verliehen seit / Lent since",
    "Notiz / Note",
    "Brief kam / Letter came",
    "Datum Umschlag / Date on envelope",
    "Frühester letzter Tag / Earliest last day",
    "Beantwortet / Answered",
];

/// One line for each count, with the day it was counted.
///
/// # Errors
/// None in memory; those of the writer.
pub(crate) fn counts<'c>(
    day: NaiveDate,
    counts: impl Iterator<Item = (&'c str, String, usize)>,
) -> io::Result<Vec<u8>> {
    let mut table = Table::new(["Stand / Day", "Kennung / Id", "Was / What", "Anzahl / Count"])?;
    for (id, words, count) in counts {
        table.push([day.to_string(), id.to_owned(), words, count.to_string()])?;
    }
    table.finish()
}

/// One line for each document.
///
/// # Errors
/// None in memory; those of the writer.
pub(crate) fn documents(records: &Records) -> io::Result<Vec<u8>> {
    let mut table = Table::new(HEAD)?;
    for document in &records.documents {
        let files: Vec<_> = document.files.iter().filter_map(|file| file.path.as_deref()).collect();
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let known = |day: Option<PartialDay>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (lent, letter) = (document.lent.as_ref(), document.letter.as_ref());
        table.push([
            document.register.0.to_uppercase(),
            document.title.clone(),
            text(&document.kind),
            text(&document.person),
            known(document.issued),
            known(document.valid_until),
            text(&document.original),
            document.added.to_string(),
            day(document.trashed),
            files.join(" | "),
            document.office.as_ref().map(|office| office.name.clone()).unwrap_or_default(),
            text(&document.reference),
            lent.map(|lent| lent.to.clone()).unwrap_or_default(),
            day(lent.and_then(|lent| lent.since)),
            text(&document.note),
            letter.and_then(|letter| letter.way).map_or("", Into::into).to_owned(),
            day(letter.and_then(|letter| letter.envelope)),
            day(letter.and_then(|letter| letter.due)),
            day(letter.and_then(|letter| letter.done)),
        ])?;
    }
    table.finish()
}

struct Table(csv::Writer<Vec<u8>>);

impl Table {
    fn new<const N: usize>(head: [&str; N]) -> io::Result<Self> {
        let writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .quote_style(csv::QuoteStyle::Always)
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let mut table = Self(writer);
        table.push(head.map(str::to_owned))?;
        Ok(table)
    }

    fn push<const N: usize>(&mut self, cells: [String; N]) -> io::Result<()> {
        Ok(self.0.write_record(cells.map(disarmed))?)
    }

    fn finish(self) -> io::Result<Vec<u8>> {
        self.0.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// Excel also takes the full-width signs; blanks in front do not stop it.
fn disarmed(cell: String) -> String {
    let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n']);
    if formula { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cell: &str) -> String {
        let mut table = Table::new(HEAD).unwrap();
        table.push([cell; HEAD.len()].map(str::to_owned)).unwrap();
        let text = String::from_utf8(table.finish().unwrap()).unwrap();
        text.split_once("\r\n").unwrap().1.to_owned()
    }

    #[test]
    fn formulas_are_disarmed_and_quotes_doubled() {
        for harmful in ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", " =cmd|'/c calc'!A1", "＝1", "\r=1"] {
            assert_eq!(
                row(harmful),
                format!("{}\r\n", vec![format!("\"'{harmful}\""); HEAD.len()].join(";"))
            );
        }
        assert_eq!(row("a;\"b\"\nc"), format!("{}\r\n", ["\"a;\"\"b\"\"\nc\""; HEAD.len()].join(";")));
        assert_eq!(row(""), format!("{}\r\n", ["\"\""; HEAD.len()].join(";")));
    }
}
