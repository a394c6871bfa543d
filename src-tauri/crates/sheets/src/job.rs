//! One print job: which sheets, in which languages, for which answers, on which day.

use chrono::NaiveDate;
use ordner_locale::{Direction, FluentArgs, LanguageTag, Locales};
use ordner_packs::{Pack, Packs, RegisterId};

use crate::fonts::{Fonts, Weight};
use crate::frame::{self, Frame, PageOf, Tab};
use crate::galley::Galley;
use crate::layout::shape::{Shaper, Span, style};
use crate::page::{Bookmark, Document, Role, Tree};
use crate::sheets::register::{label_of, titles_of};
use crate::sheets::{contact_check, cover, recovery, register};
use crate::words::{Text, Words};
use crate::{Answers, RecoverySheet, SheetsError, dump, pdf};

/// A sheet that can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetId {
    /// The cover with the contents.
    Cover,
    /// The sheet of one register.
    Register(RegisterId),
    /// The sheet for checking a region's contacts by phone.
    ContactCheck,
    /// The recovery sheet.
    Recovery(RecoverySheet),
}

impl SheetId {
    /// Every sheet of the binder in its order: cover, A–C, 1–10, D–E.
    pub fn all(packs: &Packs) -> Vec<Self> {
        let registers = packs.registers().iter().map(|register| Self::Register(register.id.clone()));
        std::iter::once(Self::Cover).chain(registers).collect()
    }

    /// Reads the name of a sheet as a person types it: `cover`, `1` to `10`, `a` to `e`,
    /// `contact-check`.
    ///
    /// # Errors
    /// [`SheetsError::NoSuchSheet`]. The recovery sheet has no name here: it cannot be printed without its code.
    pub fn parse(word: &str, packs: &Packs) -> Result<Self, SheetsError> {
        let name = word.trim().to_lowercase();
        if name == "cover" {
            return Ok(Self::Cover);
        }
        if name == "contact-check" {
            return Ok(Self::ContactCheck);
        }
        let register = RegisterId(name);
        match packs.register(&register) {
            Some(_) => Ok(Self::Register(register)),
            None => Err(SheetsError::NoSuchSheet { name: word.chars().take(40).collect() }),
        }
    }

    /// Reads a list of sheets: besides single names also `all`, and `starter` for what somebody needs first (cover,
    /// A–C, 1–4). An empty list means all. The order is kept; a sheet asked for twice is printed once.
    ///
    /// # Errors
    /// [`SheetsError::NoSuchSheet`].
    pub fn parse_all(words: &[String], packs: &Packs) -> Result<Vec<Self>, SheetsError> {
        if words.is_empty() {
            return Ok(Self::all(packs));
        }
        let mut sheets = Vec::new();
        for word in words {
            let more = match word.trim().to_lowercase().as_str() {
                "all" => Self::all(packs),
                "starter" => {
                    let names = ["cover", "a", "b", "c", "1", "2", "3", "4"];
                    names.iter().map(|name| Self::parse(name, packs)).collect::<Result<_, _>>()?
                }
                _ => vec![Self::parse(word, packs)?],
            };
            for sheet in more {
                if !sheets.contains(&sheet) {
                    sheets.push(sheet);
                }
            }
        }
        Ok(sheets)
    }
}

/// One print job.
pub struct Job<'a> {
    /// Content.
    pub packs: &'a Packs,
    /// The region whose contacts are printed.
    pub pack: &'a Pack,
    /// Texts.
    pub locales: &'a Locales,
    /// Languages as equal lines, first to last; one, two or three.
    pub languages: &'a [LanguageTag],
    /// What the binder contributes.
    pub answers: &'a Answers,
    /// The sheets in order.
    pub sheets: &'a [SheetId],
    /// The day of printing.
    pub today: NaiveDate,
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file's bytes.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: usize,
}

/// Lays out and writes the sheets as one PDF.
///
/// The same job gives the same bytes.
///
/// # Errors
/// Any [`SheetsError`].
pub fn print(job: &Job<'_>) -> Result<Printed, SheetsError> {
    let fonts = Fonts::bundled()?;
    let document = set(job, &fonts)?;
    let pages = document.pages.len();
    Ok(Printed { pdf: pdf::write(&document, &fonts, job.today)?, pages })
}

/// Lays out the sheets and describes the pages as text: what stands where, in which role and language.
///
/// For golden files: a change of a sheet is read as a difference of lines.
///
/// # Errors
/// As [`print()`].
pub fn describe(job: &Job<'_>) -> Result<String, SheetsError> {
    let document = set(job, &Fonts::bundled()?)?;
    Ok(dump::describe(&document))
}

/// Sets every sheet of a job and draws its frame.
fn set(job: &Job<'_>, fonts: &Fonts) -> Result<Document, SheetsError> {
    let Some(language) = job.languages.first() else {
        return Err(SheetsError::NotWritten { reason: "a job without a language".to_owned() });
    };
    let words = Words { locales: job.locales, languages: job.languages };
    let mut shaper = Shaper::new(fonts);
    let mut tree = Tree::new();
    let mut pages = Vec::new();
    let mut bookmarks = Vec::with_capacity(job.sheets.len());
    for sheet in job.sheets {
        let area = frame::area(job.answers.sample, job.languages.len());
        let mut galley = Galley::new(words, &mut shaper, &mut tree, area);
        let sample = job.answers.sample.then(|| galley.node(Role::P));
        match sheet {
            SheetId::Cover => cover::set(job, &mut galley)?,
            SheetId::Register(id) => register::set(job, find(job.packs, id)?, &mut galley)?,
            SheetId::ContactCheck => contact_check::set(job, &mut galley)?,
            SheetId::Recovery(code) => recovery::set(code, &mut galley)?,
        }
        let mut set = galley.finish();
        let frame = frame_of(job, words, sheet)?;
        frame.draw(&mut shaper, &mut set, sample)?;
        bookmarks.push(Bookmark { title: plain_text(&frame.running_head), page: pages.len() });
        pages.append(&mut set);
    }
    let title = match bookmarks.as_slice() {
        [only] => format!("{} · {}", job.locales.text(language, "app-name"), only.title),
        _ => job.locales.text(language, "app-name"),
    };
    Ok(Document { title, language: language.clone(), pages, tree, bookmarks })
}

fn find<'a>(packs: &'a Packs, id: &RegisterId) -> Result<&'a ordner_packs::Register, SheetsError> {
    packs.register(id).ok_or_else(|| SheetsError::NoSuchSheet { name: id.0.chars().take(40).collect() })
}

fn frame_of<'a>(job: &Job<'_>, words: Words<'a>, sheet: &SheetId) -> Result<Frame<'a>, SheetsError> {
    let (running_head, tab) = match sheet {
        SheetId::Cover => (words.say("sheet-cover-title"), None),
        SheetId::ContactCheck => (words.say("sheet-check-title"), None),
        SheetId::Recovery(_) => (words.say("sheet-recovery-title"), None),
        SheetId::Register(id) => {
            let register = find(job.packs, id)?;
            let mut titles = titles_of(words, job.pack, register);
            if let Some(first) = titles.first_mut() {
                first.text = format!("{} · {}", label_of(register), first.text);
            }
            let label = Text {
                text: label_of(register),
                language: job.languages[0].clone(),
                direction: Direction::Ltr,
            };
            let place = job.packs.registers().iter().position(|other| other.id == *id).unwrap_or(0);
            let label = unread(&label, 15.0, Weight::Bold);
            (titles, Some(Tab { place, label, pattern: register.pattern.clone() }))
        }
    };
    let footer = match sheet {
        SheetId::Recovery(_) => words.say_with("sheet-footer-plain", |tag| today(job, tag)),
        _ => words.say_with("sheet-footer", |tag| {
            let mut args = today(job, tag);
            let name = Words { languages: std::slice::from_ref(tag), ..words }
                .bilingual(&format!("pack-{}-name", job.pack.id), &job.pack.name);
            args.set("region", name.first().map(|name| name.text.clone()).unwrap_or_default());
            args.set("stand", job.locales.date(tag, job.pack.stand));
            args
        }),
    };
    let sample = job.answers.sample.then(|| one_line(&words.say("sheet-sample"), 11.0));
    Ok(Frame { running_head: one_line(&running_head, 10.0), footer, page_of: page_of(words), sample, tab })
}

fn today<'v>(job: &Job<'_>, tag: &LanguageTag) -> FluentArgs<'v> {
    let mut args = FluentArgs::new();
    args.set("today", job.locales.date(tag, job.today));
    args
}

/// "Page x of y", said once for all pages of a sheet.
fn page_of(words: Words<'_>) -> PageOf<'_> {
    Box::new(move |page, count| {
        words.say_with("sheet-page-of", |_| {
            let mut args = FluentArgs::new();
            args.set("page", page);
            args.set("count", count);
            args
        })
    })
}

fn one_line(texts: &[Text], size: f32) -> Vec<Span> {
    let mut spans = Vec::with_capacity(texts.len() * 2);
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            spans.push(Span { text: " / ".to_owned(), ..unread(text, size, Weight::Regular) });
        }
        spans.push(unread(text, size, if at == 0 { Weight::Bold } else { Weight::Regular }));
    }
    spans
}

fn unread(text: &Text, size: f32, weight: Weight) -> Span {
    Span { text: text.text.clone(), style: style(size, weight), language: text.language.clone(), node: None }
}

fn plain_text(spans: &[Span]) -> String {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    ordner_locale::without_isolates(&text).into_owned()
}
