//! Open formats other programs read. Each is a pure function from records to text; nothing here touches a disk.

pub(crate) mod csv;
pub(crate) mod icalendar;
pub(crate) mod vcard;

/// A content line of RFC 5545 and RFC 6350: folded after 75 bytes, never inside a character, ended with CR LF.
fn push_folded(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// A value of both formats: what would end it or begin another is escaped, and it stays one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_at_75_bytes_and_come_back() {
        let line = format!("NOTE:{}", "Übermäßig lang شهادة ".repeat(20));
        let mut folded = String::new();
        push_folded(&mut folded, &line);
        assert!(folded.split("\r\n").all(|part| part.len() <= 75));
        assert!(folded.split("\r\n").count() > 3, "control: it was folded");
        assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), line);
    }

    #[test]
    fn a_value_cannot_begin_another_line() {
        assert_eq!(escaped("a;b,c\\d\r\nEND:VCARD\u{7}"), "a\\;b\\,c\\\\d\\nEND:VCARD");
    }
}
