//! A list of documents for a spreadsheet, as German Excel opens it by a double click: byte order mark, semicolons.
//!
//! A cell that begins like a formula gets an apostrophe in front, which spreadsheets hide: a title someone else chose must
//! not run anything.

use crate::records::Records;

const HEAD: [&str; 10] = [
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
];

/// One line for each document.
pub(crate) fn documents(records: &Records) -> String {
    let mut out = String::from('\u{feff}');
    push_row(&mut out, &HEAD.map(str::to_owned));
    for document in &records.documents {
        let files: Vec<_> = document.files.iter().filter_map(|file| file.path.as_deref()).collect();
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let row = [
            document.register.0.to_uppercase(),
            document.title.clone(),
            text(&document.kind),
            text(&document.person),
            day(document.issued),
            day(document.valid_until),
            text(&document.original),
            document.added.to_string(),
            day(document.trashed),
            files.join(" | "),
        ];
        push_row(&mut out, &row);
    }
    out
}

fn push_row(out: &mut String, cells: &[String; 10]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(';');
        }
        out.push('"');
        // Excel also takes the full-width signs; blanks in front do not stop it.
        if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
            || cell.starts_with(['\t', '\r', '\n'])
        {
            out.push('\'');
        }
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_quotes_doubled() {
        for harmful in ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", " =cmd|'/c calc'!A1", "＝1", "\r=1"] {
            let mut row = String::new();
            push_row(&mut row, &std::array::from_fn(|_| harmful.to_owned()));
            assert!(row.starts_with("\"'"), "{row}");
        }
        let mut row = String::new();
        push_row(&mut row, &std::array::from_fn(|_| "a;\"b\"\nc".to_owned()));
        assert!(row.starts_with("\"a;\"\"b\"\"\nc\";"), "{row}");
    }
}
