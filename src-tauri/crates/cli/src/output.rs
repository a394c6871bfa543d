//! What goes to standard output: JSON for programs, plain lines for people; and messages to standard error.
//!
//! Whoever reads may stop, as `head` does. Then the verb is still carried out to its end and closes the binder in order,
//! but says nothing more; what was asked for must not be left half done because nobody watches.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Read, Write};
use std::sync::OnceLock;

use ordner_binder::{BinderError, ContactNote, Document, Lent, Letter, Office, OwnContact, StoredFile};
use ordner_locale::PartialDay;
use serde::Serialize;

use crate::speech::{Refusal, Speech};

/// Exit code when nobody read on: what a shell tells of a program ended by SIGPIPE (128 + 13).
pub const NOBODY_READS: u8 = 141;

/// Why standard output took no more; the first reason counts.
static ENDED: OnceLock<ErrorKind> = OnceLock::new();

/// Writes a line to standard output.
macro_rules! out {
    () => { out!("") };
    ($($text:tt)+) => { $crate::output::line(format_args!($($text)+)) };
}

/// Writes a line to standard error; what nobody reads is lost.
macro_rules! note {
    ($($text:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{}\n", format_args!($($text)*)));
    }};
}

/// As `out!`, for which it is.
pub fn line(text: Arguments<'_>) {
    take(|out| writeln!(out, "{text}"));
}

/// Copies to standard output.
///
/// # Errors
/// The source cannot be read, or standard output takes no more for another reason than that nobody reads.
pub fn copy(source: &mut impl Read) -> io::Result<()> {
    let mut copied = Ok(());
    take(|out| {
        copied = io::copy(source, out).map(drop);
        match &copied {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(ErrorKind::BrokenPipe.into()),
            _ => Ok(()),
        }
    });
    if nobody_reads() { Ok(()) } else { copied }
}

/// True once a reader stopped.
pub fn nobody_reads() -> bool {
    ENDED.get() == Some(&ErrorKind::BrokenPipe)
}

/// Writes out what is left.
///
/// # Errors
/// [`BinderError::NotSaved`] if standard output is a file that could not take everything.
pub fn finish() -> Result<(), Refusal> {
    take(|out| out.flush());
    match ENDED.get() {
        Some(reason) if *reason != ErrorKind::BrokenPipe => {
            Err(BinderError::NotSaved { name: "-".to_owned() }.into())
        }
        _ => Ok(()),
    }
}

fn take(write: impl FnOnce(&mut io::StdoutLock<'static>) -> io::Result<()>) {
    if ENDED.get().is_none()
        && let Err(error) = write(&mut io::stdout().lock())
    {
        let _ = ENDED.set(error.kind());
    }
}

/// A document as programs see it.
#[derive(Serialize)]
pub struct DocumentOut<'a> {
    id: &'a str,
    title: &'a str,
    register: &'a str,
    kind: Option<&'a str>,
    person: Option<&'a str>,
    issued: Option<PartialDay>,
    valid_until: Option<PartialDay>,
    original: Option<&'a str>,
    office: Option<&'a Office>,
    reference: Option<&'a str>,
    lent: Option<&'a Lent>,
    note: Option<&'a str>,
    letter: Option<&'a Letter>,
    /// As the person decided; none leaves it to kind and register.
    private: Option<bool>,
    added: chrono::NaiveDate,
    media_type: Option<&'static str>,
    file_name: Option<&'a str>,
    size: u64,
    sha256: Option<&'a str>,
    pages: &'a [StoredFile],
}

impl<'a> DocumentOut<'a> {
    /// The view of a document; size and hash are those of its first file.
    pub fn of(id: &'a str, document: &'a Document) -> Self {
        let file = document.files.first();
        Self {
            id,
            title: &document.title,
            register: &document.register.0,
            kind: document.kind.as_deref(),
            person: document.person.as_deref(),
            issued: document.issued,
            valid_until: document.valid_until,
            original: document.original.as_deref(),
            office: document.office.as_ref(),
            reference: document.reference.as_deref(),
            lent: document.lent.as_ref(),
            note: document.note.as_deref(),
            letter: document.letter.as_ref(),
            private: document.private,
            added: document.added,
            media_type: file.map(|stored| stored.kind.media_type()),
            file_name: file.map(|stored| stored.name.as_str()),
            size: file.map_or(0, |stored| stored.file.size),
            sha256: file.map(|stored| stored.file.sha256.as_str()),
            pages: &document.files,
        }
    }
}

/// A contact as programs see it: the person's own, or one of the pack.
#[derive(Serialize)]
pub struct ContactOut<'a> {
    /// Its id.
    pub id: &'a str,
    /// Registers it belongs to.
    pub registers: Vec<&'a str>,
    /// Name; for a pack's contact in German.
    pub name: &'a str,
    /// What they help with.
    pub role: Option<&'a str>,
    /// Phone.
    pub phone: Option<&'a str>,
    /// Address.
    pub address: Option<&'a str>,
    /// E-mail.
    pub email: Option<&'a str>,
    /// True for the person's own.
    pub own: bool,
    /// Stand of a pack's contact.
    pub stand: Option<chrono::NaiveDate>,
    /// What the person wrote beside a pack's contact.
    pub own_note: Option<&'a str>,
    /// The number the person uses for it.
    pub own_phone: Option<&'a str>,
    /// True when it is not in the pack of the binder any more.
    pub gone: bool,
    /// Id of the contact that does its work now.
    pub successor: Option<&'a str>,
}

impl<'a> ContactOut<'a> {
    /// The view of an own contact.
    pub fn of(id: &'a str, contact: &'a OwnContact) -> Self {
        Self {
            id,
            registers: vec![&contact.register.0],
            name: &contact.name,
            role: contact.role.as_deref(),
            phone: contact.phone.as_deref(),
            address: contact.address.as_deref(),
            email: contact.email.as_deref(),
            own: true,
            stand: None,
            own_note: None,
            own_phone: None,
            gone: false,
            successor: None,
        }
    }

    /// The view of a note whose contact is in no pack any more.
    pub fn left_over(id: &'a str, note: &'a ContactNote) -> Self {
        Self {
            id,
            registers: vec![],
            name: &note.name,
            role: None,
            phone: None,
            address: None,
            email: None,
            own: false,
            stand: None,
            own_note: note.note.as_deref(),
            own_phone: note.phone.as_deref(),
            gone: true,
            successor: None,
        }
    }

    /// One line for people.
    pub fn line(&self, speech: &Speech<'_>) -> String {
        let said = |id: &str, value: Option<&str>| {
            value.map(|value| speech.text(id, &[("text", value)])).unwrap_or_default()
        };
        let gone = if self.gone { speech.text("cli-contact-gone", &[]) } else { String::new() };
        let parts = [
            self.name,
            self.role.unwrap_or_default(),
            self.phone.unwrap_or_default(),
            self.email.unwrap_or_default(),
            self.address.unwrap_or_default(),
            &said("cli-contact-own-phone", self.own_phone),
            &said("cli-contact-own-note", self.own_note),
            &gone,
            &said("cli-contact-successor", self.successor),
        ];
        let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{}  [{}]  {}", self.id, self.registers.join(","), known.join(" · "))
    }
}

/// One document a line, for people.
pub fn document_line(id: &str, document: &Document) -> String {
    let until = document.valid_until.map(|day| format!("  ≤ {day}")).unwrap_or_default();
    format!("{}  {:>2}  {}{until}", id, document.register.0, document.title)
}

/// A moment on this machine's clock, to the minute.
pub fn moment(millis: i64) -> String {
    let utc = chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default();
    utc.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string()
}

/// Writes a value as JSON on one line.
pub fn json(value: &impl Serialize) {
    out!("{}", serde_json::to_string(value).unwrap_or_default());
}
