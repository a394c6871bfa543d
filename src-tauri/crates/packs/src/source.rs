//! One content file: from untrusted bytes to a table whose every text was looked at.
//!
//! Apart from `load` because these checks know nothing of registers or regions: size, UTF-8, hidden characters,
//! TOML, both languages, ids. Whatever a file kind adds later is covered without a change here. Every finding
//! names the line; positions are kept by the parser, or found again when an error is written.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Deserializer};

use crate::PacksError;
use crate::findings::Findings;

/// A content file is text written by hand; the largest shipped one has an eighth of this.
const MAX_FILE_KIB: usize = 256;
/// Longest single text in characters. A sheet could not show more as one line with boxes beside it.
const MAX_TEXT: usize = 400;
/// Longest id in bytes; ids become file names, Fluent ids and marks in the vault.
const MAX_ID: usize = 40;
/// Entries of one file that are left out before the rest is given up.
const MAX_LEFT_OUT: usize = 100;

/// A file that passed every check that needs no other file, or whose mistakes stand in the findings.
#[derive(Debug)]
pub(crate) struct Source<'f> {
    /// Path below the assets folder.
    pub(crate) file: &'f str,
    text: &'f str,
    /// Entries left out because they could not be read: the key of their list and their position, one after the other.
    left_out: Vec<(String, usize)>,
}

impl<'f> Source<'f> {
    /// Checks the bytes and reads them as `T`. Every mistake is added to the findings; nothing is returned if the file
    /// as a whole could not be read. An entry of a list that cannot be read is left out.
    pub(crate) fn read<T: DeserializeOwned>(
        file: &'f str,
        bytes: &'f [u8],
        findings: &mut Findings,
    ) -> Option<(Self, T)> {
        if bytes.len() > MAX_FILE_KIB * 1024 {
            findings.add(PacksError::TooLarge { file: file.to_owned(), limit_kib: MAX_FILE_KIB });
            return None;
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let before = bytes.iter().take(error.valid_up_to());
                let line = 1 + before.filter(|byte| **byte == b'\n').count();
                findings.add(PacksError::NotText { file: file.to_owned(), line });
                findings.excuse(&String::from_utf8_lossy(bytes));
                return None;
            }
        };
        // Older text editors of Windows put a byte order mark in front of every file they save.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut source = Self { file, text, left_out: vec![] };
        source.check_characters(findings);
        let (table, broken) = DeTable::parse_recoverable(text);
        if !broken.is_empty() {
            source.add_broken(&broken, findings);
            findings.excuse(text);
            return None;
        }
        Texts { source: &source, ids: BTreeSet::new(), path: vec![], findings }
            .check_table(table.get_ref(), &table);
        let value = source.fit(table, findings)?;
        Some((source, value))
    }

    /// Reads the table as `T`. An entry that does not fit is named and left out, and the rest is tried again, so that one
    /// wrong key does not hide the next.
    fn fit<T: DeserializeOwned>(
        &mut self,
        table: Spanned<DeTable<'f>>,
        findings: &mut Findings,
    ) -> Option<T> {
        let mut table = table;
        loop {
            let error = match T::deserialize(Deserializer::from(table)) {
                Ok(value) => return Some(value),
                Err(error) => error,
            };
            if self.left_out.is_empty() {
                findings.excuse(self.text);
            }
            // An absent language was named already, in better words.
            let language = ["missing field `de`", "missing field `en`"].contains(&error.message());
            if !language {
                findings.add(self.not_readable(&error));
            }
            table = self.table()?;
            let offset = error.span().map_or(0, |span| span.start);
            let (key, index) = entry_at(table.get_ref(), offset)?;
            leave_out(table.get_mut(), &key, index);
            self.left_out.push((key, index));
            if self.left_out.len() > MAX_LEFT_OUT {
                return None;
            }
        }
    }

    /// The file as a table, without the entries that were left out.
    fn table(&self) -> Option<Spanned<DeTable<'f>>> {
        let mut table = DeTable::parse(self.text).ok()?;
        for (key, index) in &self.left_out {
            leave_out(table.get_mut(), key, *index);
        }
        Some(table)
    }

    /// The line of the value at `path`: keys, and positions in lists counted from 0. Line 1 if there is none.
    pub(crate) fn line(&self, path: &[&str]) -> usize {
        let Some(table) = self.table() else { return 1 };
        let Some((first, rest)) = path.split_first() else { return 1 };
        let Some(mut value) = table.get_ref().get(*first) else { return 1 };
        for step in rest {
            let next = match value.get_ref() {
                DeValue::Table(table) => table.get(*step),
                DeValue::Array(array) => step.parse().ok().and_then(|index: usize| array.get(index)),
                _ => None,
            };
            let Some(next) = next else { break };
            value = next;
        }
        self.line_at(value.span().start)
    }

    fn line_at(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    /// Why the parser stumbled. For keys serde has one wording for all types, which is taken apart so that it can be said
    /// in every language; whatever else it says stays as it is.
    fn not_readable(&self, error: &toml::de::Error) -> PacksError {
        let file = self.file.to_owned();
        let line = self.line_at(error.span().map_or(0, |span| span.start));
        let reason = error.message();
        if let Some((name, expected)) =
            reason.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected "))
        {
            let expected = expected.trim_start_matches("one of ").replace('`', "").replace(" or ", ", ");
            return PacksError::UnknownKey { file, line, name: name.to_owned(), expected };
        }
        if let Some(name) = reason.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
            return PacksError::MissingKey { file, line, name: name.to_owned() };
        }
        PacksError::NotReadable { file, line, reason: reason.to_owned() }
    }

    /// One mistake in the writing makes the parser stumble several times: the first of each line is said.
    fn add_broken(&self, broken: &[toml::de::Error], findings: &mut Findings) {
        let mut lines = BTreeSet::new();
        for error in broken {
            if lines.insert(self.line_at(error.span().map_or(0, |span| span.start))) {
                findings.add(self.not_readable(error));
            }
        }
    }

    /// Hidden characters are refused in comments too: a reviewer must see what a program sees.
    fn check_characters(&self, findings: &mut Findings) {
        for (index, line) in self.text.lines().enumerate() {
            if let Some(c) = first_hidden(line, &['\r', '\t']) {
                findings.add(self.hidden(index + 1, c));
            }
        }
    }

    fn hidden(&self, line: usize, c: char) -> PacksError {
        let code = format!("{:04X}", u32::from(c));
        PacksError::HiddenCharacter { file: self.file.to_owned(), line, code }
    }
}

/// The entry of a list at the top of the file that an error at `offset` belongs to: the last one that begins before it.
fn entry_at(table: &DeTable<'_>, offset: usize) -> Option<(String, usize)> {
    let mut nearest: Option<(usize, String, usize)> = None;
    for (key, value) in table {
        let entries = value.get_ref().as_array().into_iter().flat_map(|array| array.iter().enumerate());
        for (index, entry) in entries.filter(|(_, entry)| entry.get_ref().is_table()) {
            let start = entry.span().start;
            if start <= offset && nearest.as_ref().is_none_or(|(best, ..)| *best <= start) {
                nearest = Some((start, key.get_ref().to_string(), index));
            }
        }
    }
    nearest.map(|(_, key, index)| (key, index))
}

fn leave_out(table: &mut DeTable<'_>, key: &str, index: usize) {
    if let Some(DeValue::Array(entries)) = table.get_mut(key).map(Spanned::get_mut) {
        let kept =
            std::mem::replace(entries, DeArray::new()).into_iter().enumerate().filter(|(at, _)| *at != index);
        *entries = kept.map(|(_, entry)| entry).collect();
    }
}

/// The walk over all texts of one file.
struct Texts<'s, 'f> {
    source: &'s Source<'f>,
    /// Ids seen so far below the top of the file; a tick or a translation hangs on them.
    ids: BTreeSet<String>,
    /// Keys and ids from the top of the file down to here.
    path: Vec<String>,
    findings: &'s mut Findings,
}

impl Texts<'_, '_> {
    fn check_table<T>(&mut self, table: &DeTable<'_>, whole: &Spanned<T>) {
        let id = table.get("id").and_then(|id| id.get_ref().as_str().map(|text| (text, id.span())));
        if let Some((text, span)) = &id {
            // Counted only for a mistake: counting for every id made reading quadratic.
            let place = || (self.source.file.to_owned(), self.source.line_at(span.start));
            if !is_id(text) {
                let (file, line) = place();
                let expected = "an-id-like-this".to_owned();
                self.findings.add(PacksError::Malformed { file, line, name: "id".to_owned(), expected });
            } else if !self.path.is_empty() && !self.ids.insert((*text).to_owned()) {
                let (file, line) = place();
                self.findings.add(PacksError::DuplicateId { file, line, name: (*text).to_owned() });
            }
            self.path.push((*text).to_owned());
        }
        self.check_languages(table, whole);
        for (key, value) in table {
            self.path.push(key.get_ref().to_string());
            self.check_value(value);
            self.path.pop();
        }
        if id.is_some() {
            self.path.pop();
        }
    }

    fn check_value(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::String(text) => self.check_text(text, value.span().start),
            DeValue::Array(array) => array.iter().for_each(|value| self.check_value(value)),
            DeValue::Table(table) => self.check_table(table, value),
            _ => {}
        }
    }

    /// A table that speaks one of the two languages must speak both.
    fn check_languages<T>(&mut self, table: &DeTable<'_>, whole: &Spanned<T>) {
        if !table.contains_key("de") && !table.contains_key("en") {
            return;
        }
        for language in ["de", "en"] {
            let text = table.get(language);
            if text.is_none_or(|text| text.get_ref().as_str().is_some_and(is_blank)) {
                self.findings.add(PacksError::MissingText {
                    file: self.source.file.to_owned(),
                    line: self.source.line_at(text.map_or(whole.span().start, |text| text.span().start)),
                    name: self.path.join("."),
                    language: language.to_owned(),
                });
            }
        }
    }

    fn check_text(&mut self, text: &str, offset: usize) {
        let line = || self.source.line_at(offset);
        let file = || self.source.file.to_owned();
        let name = || self.path.join(".");
        if let Some(c) = first_hidden(text, &[]) {
            self.findings.add(self.source.hidden(line(), c));
        }
        // A text has no more characters than bytes; most are far too short to be counted.
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            let (name, line) = (name(), line());
            self.findings.add(PacksError::TooLong { file: file(), line, name, limit: MAX_TEXT });
        } else if is_blank(text) && !self.path.last().is_some_and(|key| key == "de" || key == "en") {
            let (reason, line) = (format!("{} is empty, leave the line out", name()), line());
            self.findings.add(PacksError::NotReadable { file: file(), line, reason });
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Small letters, digits and hyphens: the same on every keyboard, in file names and in Fluent ids.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=MAX_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// The first hidden character that is not `allowed`. Persian writes the zero-width non-joiner inside words; between
/// two Arabic letters it hides nothing.
fn first_hidden(text: &str, allowed: &[char]) -> Option<char> {
    let is_arabic = |c: char| matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}');
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // Nearly every letter ends here; all content is looked at on every start.
        if matches!(c, ' '..='~' | 'À'..='ſ') {
            before = Some(c);
            continue;
        }
        let joins =
            c == '\u{200c}' && before.is_some_and(is_arabic) && chars.peek().copied().is_some_and(is_arabic);
        if is_hidden(c) && !joins && !allowed.contains(&c) {
            return Some(c);
        }
        before = Some(c);
    }
    None
}

/// Control, zero-width, bidirectional and tag characters. None of them belongs into German or English text.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
