//! One content file: from untrusted bytes to a table whose every text was looked at.
//!
//! Apart from `load` because these checks know nothing of registers or regions: size, UTF-8, hidden characters,
//! TOML, both languages, ids. Whatever a file kind adds later is covered without a change here. Every finding
//! names the line; positions are kept by the parser, or found again when an error is written.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use crate::PacksError;

/// A content file is text written by hand; the largest shipped one has an eighth of this.
const MAX_FILE_KIB: usize = 256;
/// Longest single text in characters. A sheet could not show more as one line with boxes beside it.
const MAX_TEXT: usize = 400;
/// Longest id in bytes; ids become file names, Fluent ids and marks in the vault.
const MAX_ID: usize = 40;

/// A file that passed every check that needs no other file.
#[derive(Debug)]
pub(crate) struct Source<'f> {
    /// Path below the assets folder.
    pub(crate) file: &'f str,
    text: &'f str,
}

impl<'f> Source<'f> {
    /// Checks the bytes and reads them as `T`.
    pub(crate) fn read<T: DeserializeOwned>(file: &'f str, bytes: &'f [u8]) -> Result<(Self, T), PacksError> {
        if bytes.len() > MAX_FILE_KIB * 1024 {
            return Err(PacksError::TooLarge { file: file.to_owned(), limit_kib: MAX_FILE_KIB });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| PacksError::NotText {
            file: file.to_owned(),
            line: 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count(),
        })?;
        // Older text editors of Windows put a byte order mark in front of every file they save.
        let source = Self { file, text: text.strip_prefix('\u{feff}').unwrap_or(text) };
        source.check_characters()?;
        let table = DeTable::parse(source.text).map_err(|error| source.not_readable(&error))?;
        Texts { source: &source, ids: BTreeSet::new(), path: vec![] }.check_table(table.get_ref(), &table)?;
        let value = T::deserialize(Deserializer::from(table)).map_err(|error| source.not_readable(&error))?;
        Ok((source, value))
    }

    /// The line of the value at `path`: keys, and positions in lists counted from 0. Line 1 if there is none.
    pub(crate) fn line(&self, path: &[&str]) -> usize {
        let Ok(table) = DeTable::parse(self.text) else { return 1 };
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

    fn not_readable(&self, error: &toml::de::Error) -> PacksError {
        PacksError::NotReadable {
            file: self.file.to_owned(),
            line: self.line_at(error.span().map_or(0, |span| span.start)),
            reason: error.message().to_owned(),
        }
    }

    /// Hidden characters are refused in comments too: a reviewer must see what a program sees.
    fn check_characters(&self) -> Result<(), PacksError> {
        let hidden = |c: char| is_hidden(c) && !matches!(c, '\n' | '\r' | '\t');
        match self.text.char_indices().find(|(_, c)| hidden(*c)) {
            Some((offset, c)) => Err(self.hidden(offset, c)),
            None => Ok(()),
        }
    }

    fn hidden(&self, offset: usize, c: char) -> PacksError {
        PacksError::HiddenCharacter {
            file: self.file.to_owned(),
            line: self.line_at(offset),
            code: format!("{:04X}", u32::from(c)),
        }
    }
}

/// The walk over all texts of one file.
struct Texts<'s, 'f> {
    source: &'s Source<'f>,
    /// Ids seen so far below the top of the file; a tick or a translation hangs on them.
    ids: BTreeSet<String>,
    /// Keys and ids from the top of the file down to here.
    path: Vec<String>,
}

impl Texts<'_, '_> {
    fn check_table<T>(&mut self, table: &DeTable<'_>, whole: &Spanned<T>) -> Result<(), PacksError> {
        let id = table.get("id").and_then(|id| id.get_ref().as_str().map(|text| (text, id.span())));
        if let Some((text, span)) = &id {
            if !is_id(text) {
                return Err(self.malformed("id", span.start, "an-id-like-this"));
            }
            if !self.path.is_empty() && !self.ids.insert((*text).to_owned()) {
                return Err(PacksError::DuplicateId {
                    file: self.source.file.to_owned(),
                    line: self.source.line_at(span.start),
                    name: (*text).to_owned(),
                });
            }
            self.path.push((*text).to_owned());
        }
        self.check_languages(table, whole)?;
        for (key, value) in table {
            self.path.push(key.get_ref().to_string());
            self.check_value(value)?;
            self.path.pop();
        }
        if id.is_some() {
            self.path.pop();
        }
        Ok(())
    }

    fn check_value(&mut self, value: &Spanned<DeValue<'_>>) -> Result<(), PacksError> {
        match value.get_ref() {
            DeValue::String(text) => self.check_text(text, value.span().start),
            DeValue::Array(array) => array.iter().try_for_each(|value| self.check_value(value)),
            DeValue::Table(table) => self.check_table(table, value),
            _ => Ok(()),
        }
    }

    /// A table that speaks one of the two languages must speak both.
    fn check_languages<T>(&self, table: &DeTable<'_>, whole: &Spanned<T>) -> Result<(), PacksError> {
        if !table.contains_key("de") && !table.contains_key("en") {
            return Ok(());
        }
        for language in ["de", "en"] {
            let text = table.get(language);
            let is_blank = |value: &DeValue<'_>| value.as_str().is_some_and(|text| text.trim().is_empty());
            if text.is_none_or(|text| is_blank(text.get_ref())) {
                return Err(PacksError::MissingText {
                    file: self.source.file.to_owned(),
                    line: self.source.line_at(text.map_or(whole.span().start, |text| text.span().start)),
                    name: self.path.join("."),
                    language: language.to_owned(),
                });
            }
        }
        Ok(())
    }

    fn check_text(&self, text: &str, offset: usize) -> Result<(), PacksError> {
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            return Err(self.source.hidden(offset, c));
        }
        if text.chars().count() > MAX_TEXT {
            return Err(PacksError::TooLong {
                file: self.source.file.to_owned(),
                line: self.source.line_at(offset),
                name: self.path.join("."),
                limit: MAX_TEXT,
            });
        }
        if text.trim().is_empty() {
            return Err(PacksError::NotReadable {
                file: self.source.file.to_owned(),
                line: self.source.line_at(offset),
                reason: format!("{} is empty, leave the line out", self.path.join(".")),
            });
        }
        Ok(())
    }

    fn malformed(&self, key: &str, offset: usize, expected: &str) -> PacksError {
        PacksError::Malformed {
            file: self.source.file.to_owned(),
            line: self.source.line_at(offset),
            name: key.to_owned(),
            expected: expected.to_owned(),
        }
    }
}

/// Small letters, digits and hyphens: the same on every keyboard, in file names and in Fluent ids.
fn is_id(text: &str) -> bool {
    (1..=MAX_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Control, zero-width, bidirectional and tag characters. None of them belongs into German or English text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
