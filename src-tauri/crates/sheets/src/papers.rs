//! Pages that carry the person's own papers behind the sheets: a line that says register and title, and room.
//!
//! What stands in the room is not known here: a slot names its size, the writer gives it an object number, and whoever
//! holds the papers writes them there (see `appendix`). The line stands above the room, never on the paper. The margin
//! for the punch stays free: a paper that is larger than the room is made smaller, a smaller one keeps its size.

use ordner_locale::{Direction, FluentArgs, LanguageTag};
use ordner_packs::RegisterId;

use crate::drawings::{rect, rule};
use crate::fonts::{Fonts, Weight};
use crate::frame::{LEFT, MARGIN, SMALLEST, hole_marks, placed};
use crate::job::{Job, Set, one_line};
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::{Shaper, Span, style};
use crate::page::{
    Bookmark, Document, Draw, MM, Mark, NodeId, PAGE_HEIGHT, PAGE_WIDTH, Page, Role, Slot, Tree, pt,
};
use crate::sheets::register::label_of;
use crate::words::{Text, Words, own};
use crate::{Printed, SheetsError, Toner, job, pdf};

/// Right edge of the room.
const RIGHT: f32 = PAGE_WIDTH - MARGIN;
/// Between the line and the room.
const GAP: f32 = 3.0 * MM;
/// A title in the line is cut after so many letters; the sheets have it whole.
const TITLE: usize = 90;
/// A card as wallets hold them: ISO/IEC 7810, ID-1, 85.6 × 54 mm.
const CARD: (f32, f32) = (85.6 * MM, 53.98 * MM);

/// A filed paper that is printed behind the sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Register it lies in.
    pub register: RegisterId,
    /// Title as the person gave it; any script.
    pub title: String,
    /// Natural sizes of its pages, width and height, in points (1/72 inch).
    pub pages: Vec<(f32, f32)>,
    /// How its pages stand on paper.
    pub layout: PaperLayout,
}

/// How the pages of a paper stand on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperLayout {
    /// Each on a page of its own.
    Pages,
    /// Two on a page, front and back, each as large as a card (ISO/IEC 7810 ID-1).
    Card,
}

/// Sheets with room for papers behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedWithRoom {
    /// The sheets; a PDF that misses the papers' pages until they are appended.
    pub printed: Printed,
    /// Object number of the first page of the first paper; all others follow, in order.
    pub first_paper: u32,
    /// The first object number that is free.
    pub free: u32,
    /// Object numbers of catalog and facts about the file, and its id: for the appended part.
    pub(crate) anchors: pdf::Anchors,
}

/// Lays out and writes the sheets of a job with room for `papers` behind them.
///
/// The file is tagged, but claims neither PDF/UA nor PDF/A: what stands in foreign papers is not ours to promise.
///
/// # Errors
/// Any [`SheetsError`].
pub fn print_with_room(job: &Job<'_>, papers: &[Paper]) -> Result<PrintedWithRoom, SheetsError> {
    let fonts = Fonts::bundled()?;
    let Set { mut document, sheets, left_out } = job::set(job, &fonts)?;
    if sheets.is_empty() && papers.is_empty() {
        return Err(SheetsError::NothingLeft);
    }
    let toner = Toner::of(&document, &fonts);
    let mut shaper = Shaper::new(&fonts);
    for paper in papers {
        carry(job, paper, &mut shaper, &mut document)?;
    }
    let pages = document.pages.len();
    let written = pdf::write(&document, &fonts, job.today)?;
    Ok(PrintedWithRoom {
        printed: Printed { pdf: written.bytes, pages, sheets, toner, left_out },
        first_paper: written.first_slot,
        free: written.free,
        anchors: written.anchors,
    })
}

impl Paper {
    /// How many pages it takes when it is printed.
    pub fn printed_pages(&self) -> usize {
        self.pages.len().div_ceil(self.layout.each())
    }
}

impl PaperLayout {
    const fn each(self) -> usize {
        match self {
            Self::Pages => 1,
            Self::Card => 2,
        }
    }
}

fn carry(
    job: &Job<'_>,
    paper: &Paper,
    shaper: &mut Shaper<'_>,
    document: &mut Document,
) -> Result<(), SheetsError> {
    let words = Words { locales: job.locales, languages: job.languages };
    let section = document.tree.add(Tree::ROOT, Role::Sect);
    let register = job.packs.register(&paper.register);
    let label = register.map_or_else(|| paper.register.0.clone(), label_of);
    let title = shortened(&paper.title);
    let first = document.pages.len();
    document.bookmarks.push(Bookmark {
        title: format!("{label} · {}", ordner_locale::without_isolates(&title)),
        page: first,
    });
    let count = paper.printed_pages();
    for (index, pages) in paper.pages.chunks(paper.layout.each()).enumerate() {
        let mut page = Page::default();
        let head = document.tree.add(section, Role::P);
        let line = Line { label: &label, title: &title, index, count, head };
        let block = line.set(job, words, shaper)?;
        let top = MARGIN + block.height() + GAP;
        page.marks.extend(placed(block, MARGIN));
        page.marks.extend(hole_marks());
        let room = Room { left: LEFT, top, width: RIGHT - LEFT, height: PAGE_HEIGHT - MARGIN - top };
        for (side, size) in pages.iter().enumerate() {
            let alternative =
                alternative(words, &title, index * paper.layout.each() + side + 1, paper.pages.len());
            let figure = document.tree.add_figure(section, alternative);
            match paper.layout {
                PaperLayout::Pages => page.marks.push(slot(figure, room.fit(*size))),
                PaperLayout::Card => {
                    let caption = document.tree.add(section, Role::P);
                    card(job, words, shaper, &mut page, (caption, figure), (side, *size), top)?;
                }
            }
        }
        document.pages.push(page);
    }
    Ok(())
}

/// The line above the room.
struct Line<'a> {
    label: &'a str,
    title: &'a str,
    index: usize,
    count: usize,
    head: NodeId,
}

impl Line<'_> {
    fn set(&self, job: &Job<'_>, words: Words<'_>, shaper: &mut Shaper<'_>) -> Result<Block, SheetsError> {
        let language = &job.languages[0];
        let span = |text: String, weight| Span {
            text,
            style: style(SMALLEST, weight),
            language: language.clone(),
            node: Some(self.head),
        };
        let mut left = Vec::new();
        if job.answers.sample {
            left.extend(one_line(&words.say("sheet-sample"), SMALLEST));
            left.push(span(" · ".to_owned(), Weight::Regular));
        }
        left.push(span(format!("{} · ", self.label), Weight::Bold));
        left.push(span(self.title.to_owned(), Weight::Regular));
        let mut right: Vec<Span> = one_line(&page_of(words, self.index + 1, self.count), SMALLEST);
        for span in left.iter_mut().chain(&mut right) {
            span.node = Some(self.head);
            span.style = style(
                SMALLEST,
                if span.style.weight == Weight::Bold { Weight::Bold } else { Weight::Regular },
            );
        }
        let numbers = 52.0 * MM;
        let cells = [
            Cell {
                x: LEFT,
                width: RIGHT - LEFT - numbers,
                spans: left,
                direction: Direction::Ltr,
                align: Align::Start,
            },
            Cell {
                x: RIGHT - numbers,
                width: numbers,
                spans: right,
                direction: Direction::Ltr,
                align: Align::Right,
            },
        ];
        Ok(Block::row(shaper, &cells)?.padded(0.0, 1.5).underlined(LEFT, RIGHT, 0.5))
    }
}

/// Front or back of a card with a word above it.
fn card(
    job: &Job<'_>,
    words: Words<'_>,
    shaper: &mut Shaper<'_>,
    page: &mut Page,
    (caption, figure): (NodeId, NodeId),
    (side, size): (usize, (f32, f32)),
    top: f32,
) -> Result<(), SheetsError> {
    let said = words.say(if side == 0 { "sheet-paper-front" } else { "sheet-paper-back" });
    let mut spans = one_line(&said, SMALLEST);
    if side == 0 {
        spans.push(Span { text: " · ".to_owned(), ..spans[0].clone() });
        spans.extend(one_line(&words.say("sheet-paper-true-size"), SMALLEST));
    }
    for span in &mut spans {
        span.node = Some(caption);
        span.style = style(SMALLEST, Weight::Regular);
    }
    let direction = words.locales.language(&job.languages[0]).map_or(Direction::Ltr, |known| known.direction);
    let cell = Cell { x: LEFT, width: RIGHT - LEFT, spans, direction, align: Align::Start };
    let block = Block::row(shaper, &[cell])?;
    #[expect(clippy::cast_precision_loss, reason = "front or back")]
    let y = top + side as f32 * (CARD.1 + 18.0 * MM);
    let field = y + block.height() + 2.0 * MM;
    page.marks.extend(placed(block, y));
    let room = Room { left: LEFT, top: field, width: CARD.0, height: CARD.1 };
    page.marks.push(slot(figure, room.fill(size)));
    // Where to cut.
    page.marks.push(Mark { node: None, draw: rect(LEFT, field, CARD.0, CARD.1).stroked(0.25) });
    let tick = |x: f32| rule(pt(x, field - 4.0), pt(x, field - 1.0), 0.25);
    page.marks.extend([LEFT, LEFT + CARD.0].map(|x| Mark { node: None, draw: tick(x) }));
    Ok(())
}

fn slot(figure: NodeId, slot: Slot) -> Mark {
    Mark { node: Some(figure), draw: Draw::Slot(slot) }
}

/// A free part of a page.
#[derive(Clone, Copy)]
struct Room {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl Room {
    /// A paper in its own size, or as large as it goes; a broad one is turned when it is larger that way: its top then
    /// lies at the punched edge.
    fn fit(self, size: (f32, f32)) -> Slot {
        let upright = self.scale(size);
        let lying = self.scale((size.1, size.0));
        let turned = lying.min(1.0) > upright.min(1.0) * 1.05;
        self.place(size, turned, if turned { lying } else { upright }.min(1.0))
    }

    /// A card as large as it goes, lying.
    fn fill(self, size: (f32, f32)) -> Slot {
        let turned = size.1 > size.0;
        self.place(size, turned, self.scale(if turned { (size.1, size.0) } else { size }))
    }

    fn scale(self, (width, height): (f32, f32)) -> f32 {
        (self.width / width.max(1.0)).min(self.height / height.max(1.0))
    }

    fn place(self, (width, height): (f32, f32), turned: bool, scale: f32) -> Slot {
        let (across, down) = if turned { (height, width) } else { (width, height) };
        let at = pt(self.left + (self.width - across * scale) / 2.0, self.top);
        Slot { at, width: across * scale, height: down * scale, scale, turned }
    }
}

fn page_of(words: Words<'_>, page: usize, count: usize) -> Vec<Text> {
    words.say_with("sheet-page-of", |_| {
        let mut args = FluentArgs::new();
        args.set("page", page);
        args.set("count", count);
        args
    })
}

/// What a picture of a paper says to somebody who does not see it: in each language once.
fn alternative(words: Words<'_>, title: &str, page: usize, count: usize) -> String {
    let said = |tag: &LanguageTag| {
        let mut args = FluentArgs::new();
        args.set("title", title.to_owned());
        args.set("page", page);
        args.set("count", count);
        let _ = tag;
        args
    };
    let texts = words.say_with("sheet-paper-picture", said);
    let texts: Vec<String> =
        texts.iter().map(|text| ordner_locale::without_isolates(&text.text).into_owned()).collect();
    texts.join(" / ")
}

fn shortened(title: &str) -> String {
    let mut letters = title.chars();
    let mut short: String = letters.by_ref().take(TITLE).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    own(&short)
}
