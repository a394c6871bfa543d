//! Days as iCalendar (RFC 5545): until when documents are valid, by when letters are answered, and one deadline.
//!
//! The titles are neutral: a calendar is shown on lock screens and synchronised to other people's machines, so it says in
//! which register to look and nothing of what is there.

use chrono::{Days, NaiveDate};

use super::{escaped, push_folded};
use crate::Letter;
use crate::records::Records;

/// The lettered register of appointments and deadlines.
const DATES: &str = "C";

/// One deadline as a calendar of its own; `written` is the day it is made.
pub fn entry(day: NaiveDate, written: NaiveDate) -> String {
    let mut out = String::new();
    begin(&mut out);
    // The same day twice is one entry, and the name of the rule would tell what the person waits for.
    event(&mut out, &format!("deadline-{day}"), day, DATES, written);
    push_folded(&mut out, "END:VCALENDAR");
    out
}

/// One whole-day entry for each document that ends and each letter that is not answered, without those in the trash.
pub(crate) fn dates(records: &Records) -> String {
    let mut out = String::new();
    begin(&mut out);
    for document in records.documents.iter().filter(|document| document.trashed.is_none()) {
        let register = document.register.0.to_uppercase();
        if let Some(end) = document.valid_until {
            event(&mut out, &document.id, end.last(), &register, records.written);
        }
        if let Some(due) = document.letter.as_ref().and_then(Letter::open_due) {
            event(&mut out, &format!("{}-letter", document.id), due, DATES, records.written);
        }
    }
    push_folded(&mut out, "END:VCALENDAR");
    out
}

fn begin(out: &mut String) {
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MEIN ORDNER//DE"] {
        push_folded(out, line);
    }
}

fn event(out: &mut String, id: &str, day: NaiveDate, register: &str, written: NaiveDate) {
    let Some(next) = day.checked_add_days(Days::new(1)) else { return };
    let mut line = |name: &str, value: &str| push_folded(out, &format!("{name}:{value}"));
    line("BEGIN", "VEVENT");
    line("UID", &format!("{}@mein-ordner.invalid", escaped(id)));
    line("DTSTAMP", &written.format("%Y%m%dT000000Z").to_string());
    line("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
    line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
    line("SUMMARY", &format!("MEIN ORDNER: Register {}", escaped(register)));
    line("TRANSP", "TRANSPARENT");
    line("CLASS", "PRIVATE");
    line("END", "VEVENT");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_in_a_calendar_tells_nothing_but_its_day() {
        let day = |text: &str| text.parse().expect("day");
        let calendar = entry(day("2026-12-28"), day("2026-12-11"));
        assert!(calendar.contains("\r\nDTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20261229\r\n"));
        assert!(calendar.contains("\r\nSUMMARY:MEIN ORDNER: Register C\r\n"));
        assert!(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        for word in ["Frist", "BAMF", "Klage", "Asyl", "deadline of"] {
            assert!(!calendar.contains(word), "{word}");
        }
    }
}
