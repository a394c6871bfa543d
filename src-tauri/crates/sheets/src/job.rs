//! One print job: which sheets, in which languages, for which answers, on which day.

use chrono::NaiveDate;
use ordner_locale::{Direction, FluentArgs, LanguageTag, Locales, Review};
use ordner_packs::{Pack, Packs, Status};

use crate::fonts::{Fonts, Weight};
use crate::frame::{self, Frame, PageOf, Tab};
use crate::galley::Galley;
use crate::layout::flow::Area;
use crate::layout::shape::{Shaper, Span, style};
use crate::page::{Bookmark, Document, NodeId, Page, Role, Tree};
use crate::sheets::register::label_of;
use crate::sheets::{
    calendar, contact_check, contents, cover, exchange, experiences, form, front, mini_book, path, recovery,
    register, spine, word_cards,
};
use crate::spacing::Spacing;
use crate::words::{Text, Words};
use crate::{Answers, Asked, Edition, LeftOut, Reader, SheetId, SheetsError, Toner, dump, pdf, reader};

/// For whom and how large a job is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Manner {
    /// Who gets it.
    pub reader: Reader,
    /// What is private goes along.
    pub with_private: bool,
    /// How large.
    pub edition: Edition,
    /// How far labels are moved on the page to meet a printer's shift: to the right and down, in millimetres.
    pub offset: (f32, f32),
    /// With squares to scan, where a sheet has some. They are an extra: all they say stands beside them as text.
    pub squares: bool,
}

impl Manner {
    /// True when private things may stand on this print.
    pub(crate) fn shows_private(self) -> bool {
        self.with_private || self.reader == Reader::Me
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
    /// The sheets in order, and which of them were named one by one.
    pub sheets: &'a [Asked],
    /// For whom and how large.
    pub manner: Manner,
    /// The day of printing.
    pub today: NaiveDate,
}

impl Job<'_> {
    /// The residence paper whose items are printed; none prints all.
    pub(crate) fn status(&self) -> Option<&Status> {
        self.packs.status(self.answers.status.as_deref()?)
    }
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file's bytes.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// The sheets on it by their names, each with its pages, in order.
    pub sheets: Vec<(String, usize)>,
    /// How much toner they need.
    pub toner: Toner,
    /// What was asked for and is not on it as asked.
    pub left_out: Vec<LeftOut>,
}

/// What a print would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// The sheets by their names, each with its pages, in order.
    pub sheets: Vec<(String, usize)>,
    /// How much toner they need.
    pub toner: Toner,
    /// What was asked for and would not be on it as asked.
    pub left_out: Vec<LeftOut>,
}

/// Lays out and writes the sheets as one PDF.
///
/// The same job gives the same bytes.
///
/// # Errors
/// Any [`SheetsError`].
pub fn print(job: &Job<'_>) -> Result<Printed, SheetsError> {
    let fonts = Fonts::bundled()?;
    let set = set(job, &fonts)?;
    if set.sheets.is_empty() {
        return Err(SheetsError::NothingLeft);
    }
    let pages = set.document.pages.len();
    let pdf = pdf::write(&set.document, &fonts, job.today)?.bytes;
    let toner = Toner::of(&set.document, &fonts);
    Ok(Printed { pdf, pages, sheets: set.sheets, toner, left_out: set.left_out })
}

/// Lays out the sheets and writes nothing: the pages of each, the toner of all, and what is left out.
///
/// # Errors
/// As [`print()`], but nothing left to print is no error.
pub fn foresee(job: &Job<'_>) -> Result<Foreseen, SheetsError> {
    let fonts = Fonts::bundled()?;
    let set = set(job, &fonts)?;
    let toner = Toner::of(&set.document, &fonts);
    Ok(Foreseen { sheets: set.sheets, toner, left_out: set.left_out })
}

/// Pages from each bookmark to the next.
fn pages_of(document: &Document) -> impl Iterator<Item = usize> {
    let ends = document.bookmarks.iter().skip(1).map(|next| next.page).chain([document.pages.len()]);
    document.bookmarks.iter().zip(ends).map(|(sheet, end)| end - sheet.page)
}

/// Lays out the sheets and describes the pages as text: what stands where, in which role and language.
///
/// For golden files: a change of a sheet is read as a difference of lines.
///
/// # Errors
/// As [`print()`].
pub fn describe(job: &Job<'_>) -> Result<String, SheetsError> {
    let set = set(job, &Fonts::bundled()?)?;
    Ok(dump::describe(&set.document))
}

/// The sheets that go to a reader, laid out.
pub(crate) struct Set {
    pub document: Document,
    /// Their names, each with its pages, in order.
    pub sheets: Vec<(String, usize)>,
    pub left_out: Vec<LeftOut>,
}

/// Decides what goes to the reader, sets every sheet of it and draws its frame.
pub(crate) fn set(job: &Job<'_>, fonts: &Fonts) -> Result<Set, SheetsError> {
    let (sheets, answers, left_out) = for_reader(job);
    let job = Job { answers: &answers, ..*job };
    let document = document(&job, &sheets, fonts)?;
    let sheets = sheets.iter().map(SheetId::name).zip(pages_of(&document)).collect();
    Ok(Set { document, sheets, left_out })
}

/// Decides what goes to the reader: sheets, answers, and what is left out.
pub(crate) fn for_reader(job: &Job<'_>) -> (Vec<SheetId>, Answers, Vec<LeftOut>) {
    let mut left_out = Vec::new();
    let sheets = reader::sheets_for(job.manner, job.sheets, job.packs, &mut left_out);
    let answers = reader::answers_for(job.manner, &sheets, job.answers, job.packs, &mut left_out);
    if job.manner.edition.is_large() {
        let fixed = sheets.iter().filter(|sheet| sheet.is_fixed(job.packs));
        left_out.extend(fixed.map(|sheet| LeftOut::NotEnlarged { name: sheet.name() }));
    }
    (sheets, answers, left_out)
}

fn document(job: &Job<'_>, sheets: &[SheetId], fonts: &Fonts) -> Result<Document, SheetsError> {
    let Some(language) = job.languages.first() else {
        return Err(SheetsError::NotWritten { reason: "a job without a language".to_owned() });
    };
    let words = Words { locales: job.locales, languages: job.languages };
    let mut shaper = Shaper::new(fonts);
    let mut tree = Tree::new();
    let mut pages = Vec::new();
    let mut bookmarks = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let notices = notices(words);
        let area = frame::area(job.answers.sample, job.languages.len() + notices.len());
        shaper.edition = job.manner.edition;
        let (mut set, sample) = fitted(job, sheet, area, &mut shaper, &mut tree)?;
        // The frame is for finding, not for reading: it keeps its size.
        (shaper.edition, shaper.spacing) = (Edition::Standard, Spacing::Open);
        let frame = frame_of(job, words, sheet, notices)?;
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

/// Sets one sheet as closely as is worth it, and gives its pages and the node that says that it is a sample.
fn fitted(
    job: &Job<'_>,
    sheet: &SheetId,
    area: Area,
    shaper: &mut Shaper<'_>,
    tree: &mut Tree,
) -> Result<(Vec<Page>, Option<NodeId>), SheetsError> {
    let words = Words { locales: job.locales, languages: job.languages };
    let before = tree.nodes.len();
    let mut set_in = |spacing, bottom, tree: &mut Tree| {
        let mut galley = Galley::new(words, shaper, tree, Area { bottom, ..area }, spacing);
        let sample = job.answers.sample.then(|| galley.node(Role::P));
        set_sheet(job, sheet, &mut galley)?;
        let left = galley.left();
        Ok::<_, SheetsError>((galley.finish(), sample, left))
    };
    let mut spacing = Spacing::Open;
    let (mut pages, mut sample, mut left) = set_in(spacing, area.bottom, tree)?;
    if !may_be_closer(sheet) {
        return Ok((pages, sample));
    }
    // One page is worth less room; a list of ten pages stays open.
    let is_large = job.manner.edition.is_large();
    let closer = if is_large { Spacing::Near } else { Spacing::Close };
    if (2..=FEW).contains(&pages.len())
        && set_in(closer, area.bottom, &mut Tree::new())?.0.len() < pages.len()
    {
        tree.cut_to(before);
        spacing = closer;
        (pages, sample, left) = set_in(spacing, area.bottom, tree)?;
    }
    // Two lines alone on a last page are overlooked: then each page ends sooner. A card stays below its title.
    let height = area.bottom - area.top;
    if is_large && pages.len() > 1 && left > height * SPARSE && !sheet.is_fixed(job.packs) {
        let (mut good, mut bad) = (area.bottom, area.bottom - height * 0.4);
        for _ in 0..4 {
            let bottom = f32::midpoint(good, bad);
            let fits = set_in(spacing, bottom, &mut Tree::new())?.0.len() == pages.len();
            *(if fits { &mut good } else { &mut bad }) = bottom;
        }
        tree.cut_to(before);
        (pages, sample, _) = set_in(spacing, good, tree)?;
    }
    Ok((pages, sample))
}

/// A sheet of so many pages may be set closer to save one.
const FEW: usize = 4;

/// A last page with so much of it empty takes over some of what stands before it.
const SPARSE: f32 = 0.6;

/// True when less room may save the last page. What a register explains is for reading and stays open; calendars, labels
/// and books have the size of a thing.
fn may_be_closer(sheet: &SheetId) -> bool {
    matches!(
        sheet,
        SheetId::Form(_) | SheetId::Path(_) | SheetId::Cover | SheetId::Contents | SheetId::Front(_)
    )
}

fn set_sheet(job: &Job<'_>, sheet: &SheetId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let register_of = |id| job.packs.register(id).ok_or_else(|| sheet.unknown());
    match sheet {
        SheetId::Cover => cover::set(job, galley),
        SheetId::Contents => contents::set(job, galley),
        SheetId::Register(id) => register::set(job, register_of(id)?, galley),
        SheetId::Front(id) => front::set(job, register_of(id)?, galley),
        SheetId::ContactCheck => contact_check::set(job, galley),
        SheetId::Words(id) => word_cards::set(job, id, galley),
        SheetId::Path(id) => path::set(job, id, galley),
        SheetId::Experiences => experiences::set(job, galley),
        SheetId::Form(name) => form::set(job, job.packs.sheet(name).ok_or_else(|| sheet.unknown())?, galley),
        SheetId::MiniBook => mini_book::set(job, galley),
        SheetId::Calendar => calendar::set(job, galley),
        SheetId::Spine(label) => spine::set(job, *label, galley),
        SheetId::SpineTest => spine::set_test(galley),
        SheetId::Recovery(code) => recovery::set(code, galley),
        SheetId::Share(share) => recovery::set_share(share, galley),
        SheetId::Exchange(replaced) => exchange::set(job, replaced, galley),
    }
}

fn frame_of<'a>(
    job: &Job<'_>,
    words: Words<'a>,
    sheet: &SheetId,
    notices: Vec<Vec<Text>>,
) -> Result<Frame<'a>, SheetsError> {
    let running_head = sheet.titles(words, job.packs, job.pack)?;
    let tab = sheet.register(job.packs).and_then(|id| job.packs.register(id)).map(|register| {
        let label =
            Text { text: label_of(register), language: job.languages[0].clone(), direction: Direction::Ltr };
        let place = job.packs.registers().iter().position(|other| other.id == register.id).unwrap_or(0);
        Tab { place, label: unread(&label, 15.0, Weight::Bold), pattern: register.pattern.clone() }
    });
    let footer = match sheet {
        SheetId::Recovery(_) | SheetId::Share(_) => {
            words.say_with("sheet-footer-plain", |tag| today(job, tag))
        }
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
    let running_head = one_line(&running_head, 10.0);
    Ok(Frame { running_head, footer, page_of: page_of(words), notices, sample, tab })
}

/// That a language was not read by native speakers: in German, for who helps, and in the language itself.
fn notices(words: Words<'_>) -> Vec<Vec<Text>> {
    let awaited = words
        .languages
        .iter()
        .filter(|tag| words.locales.language(tag).is_ok_and(|language| language.review == Review::Awaited));
    let notice = |tag: &LanguageTag| {
        let both: Vec<LanguageTag> = LanguageTag::GERMAN.parse().into_iter().chain([tag.clone()]).collect();
        Words { languages: &both, ..words }.say_with("language-not-reviewed", |said| {
            let mut args = FluentArgs::new();
            args.set("language", words.locales.text(said, &format!("sheet-language-{tag}")));
            args
        })
    };
    awaited.map(notice).collect()
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

pub(crate) fn one_line(texts: &[Text], size: f32) -> Vec<Span> {
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
