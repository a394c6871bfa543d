//! Dates until which documents are valid, as iCalendar (RFC 5545).
//!
//! The titles are neutral: a calendar is shown on lock screens and synchronised to other people's machines, so it says in
//! which register to look and nothing of what is there.

use chrono::Days;

use super::{escaped, push_folded};
use crate::records::Records;

/// One whole-day entry for each document that ends, without those in the trash.
pub(crate) fn dates(records: &Records) -> String {
    let mut out = String::new();
    let written = records.written.format("%Y%m%dT000000Z").to_string();
    let mut line = |name: &str, value: &str| push_folded(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//MEIN ORDNER//DE");
    for document in records.documents.iter().filter(|document| document.trashed.is_none()) {
        let Some(day) = document.valid_until else { continue };
        let Some(next) = day.checked_add_days(Days::new(1)) else { continue };
        line("BEGIN", "VEVENT");
        line("UID", &format!("{}@mein-ordner.invalid", escaped(&document.id)));
        line("DTSTAMP", &written);
        line("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
        line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        line("SUMMARY", &format!("MEIN ORDNER: Register {}", escaped(&document.register.0.to_uppercase())));
        line("TRANSP", "TRANSPARENT");
        line("CLASS", "PRIVATE");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    out
}
