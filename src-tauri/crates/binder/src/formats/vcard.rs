//! Own contacts as vCard 4 (RFC 6350), which address books and phones read.

use super::{escaped, push_folded};
use crate::records::Records;

/// One card for each contact.
pub(crate) fn contacts(records: &Records) -> String {
    let mut out = String::new();
    for contact in &records.contacts {
        let mut line = |name: &str, value: &str| push_folded(&mut out, &format!("{name}:{value}"));
        let known = &contact.record;
        line("BEGIN", "VCARD");
        line("VERSION", "4.0");
        line("UID;VALUE=text", &escaped(&contact.id));
        line("FN", &escaped(&known.name));
        let optional = [("ROLE", &known.role), ("TEL;VALUE=text", &known.phone), ("EMAIL", &known.email)];
        for (name, value) in optional {
            if let Some(value) = value {
                line(name, &escaped(value));
            }
        }
        if let Some(address) = &known.address {
            // Written as one text; its parts are not told apart here either.
            line("ADR", &format!(";;{};;;;", escaped(address)));
        }
        line("END", "VCARD");
    }
    out
}
