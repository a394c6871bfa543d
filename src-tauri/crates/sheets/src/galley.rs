//! A galley: what has been set of one sheet, in the pieces sheets are made of.
//!
//! Sheets say *what* stands on them; this file knows *how* such a piece looks, once for all sheets: sizes, columns,
//! distances, roles. Deliberately not here: the order of a sheet (`sheets`), the frame around it (`frame`).

mod cards;
mod fields;
mod pictures;
mod table;

use std::ops::Range;

use ordner_locale::{Direction, LanguageTag};

use crate::drawings::rule;
use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT, SMALLEST, WIDTH};
use crate::layout::flow::{Area, Flow};
use crate::layout::row::{Align, Block, Cell, Keep};
use crate::layout::shape::{Shaper, Span, Style, style};
use crate::page::{Draw, Furniture, MM, Mark as Drawn, NodeId, Page, Point, Role, Tree, Turn, pt};
use crate::spacing::Spacing;
use crate::ticks;
use crate::words::{Text, Words};
use crate::{Edition, Mark, SheetsError, icons};

pub(crate) use fields::Question;
pub(crate) use table::{Entry, Table};

/// Text for reading.
pub(crate) const BODY: Style = style(10.0, Weight::Regular);

/// Names within text.
pub(crate) const STRONG: Style = style(10.0, Weight::Bold);

/// Details; never smaller than the smallest text.
pub(crate) const SMALL: Style = style(9.0, Weight::Regular);

/// Names of details.
pub(crate) const SMALL_STRONG: Style = style(9.0, Weight::Bold);

/// Title of a part.
const HEADING: Style = style(13.0, Weight::Bold);

/// Room for a number or a tick box in front of a line.
const LABEL: f32 = 9.0 * MM;

/// The same where text is large.
const LARGE_LABEL: f32 = 14.0 * MM;

/// Height of a line to write on: enough for a hand that is not used to Latin letters.
pub(crate) const WRITING: f32 = 8.5 * MM;

/// Where the second language begins, on every sheet and in every part.
pub(crate) const MIDDLE: f32 = 113.0 * MM;

/// Between columns.
const GUTTER: f32 = 6.0 * MM;

/// Between numbered lines: wide enough that each line is seen as one, by people and by programs that copy text.
const LINE_GAP: f32 = 4.5;

/// A detail of an item or a contact.
pub(crate) struct Detail {
    /// What it is called, in each language.
    pub name: Vec<Text>,
    /// What it is.
    pub value: Vec<Text>,
}

/// Where a column stands.
#[derive(Clone, Copy)]
pub(crate) struct Column {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// Where its lines stand.
    pub align: Align,
}

/// All the width of a sheet.
const WHOLE: Column = Column { x: LEFT, width: WIDTH, align: Align::Start };

impl Column {
    /// Words of the person, or of several languages on one line: they run from left to right.
    fn cell(self, spans: Vec<Span>) -> Cell {
        Cell { x: self.x, width: self.width, spans, direction: Direction::Ltr, align: self.align }
    }
}

/// One sheet while it is set.
pub(crate) struct Galley<'g, 'f> {
    /// Words of the job.
    pub words: Words<'g>,
    shaper: &'g mut Shaper<'f>,
    tree: &'g mut Tree,
    flow: Flow,
    sheet: NodeId,
    number: usize,
}

impl<'g, 'f> Galley<'g, 'f> {
    /// An empty galley.
    pub(crate) fn new(
        words: Words<'g>,
        shaper: &'g mut Shaper<'f>,
        tree: &'g mut Tree,
        area: Area,
        spacing: Spacing,
    ) -> Self {
        shaper.spacing = spacing;
        let sheet = tree.add(Tree::ROOT, Role::Sect);
        Self { words, shaper, tree, flow: Flow::new(area), sheet, number: 0 }
    }

    /// The finished pages.
    pub(crate) fn finish(self) -> Vec<Page> {
        self.flow.finish()
    }

    /// A new node below the sheet.
    pub(crate) fn node(&mut self, role: Role) -> NodeId {
        self.tree.add(self.sheet, role)
    }

    /// A new node below another.
    pub(crate) fn child(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.tree.add(parent, role)
    }

    /// A new drawing that is read out.
    pub(crate) fn figure(&mut self, parent: NodeId, alternative: String) -> NodeId {
        self.tree.add_figure(parent, alternative)
    }

    /// How large it is set.
    pub(crate) fn edition(&self) -> Edition {
        self.shaper.edition
    }

    /// How much room there is.
    pub(crate) fn spacing(&self) -> Spacing {
        self.shaper.spacing
    }

    /// From now on set in this edition.
    pub(crate) fn set_edition(&mut self, edition: Edition) {
        self.shaper.edition = edition;
    }

    /// From now on with so much room.
    pub(crate) fn set_spacing(&mut self, spacing: Spacing) {
        self.shaper.spacing = spacing;
    }

    /// What follows stands on a new page.
    pub(crate) fn new_page(&mut self) {
        self.flow.new_page();
    }

    /// Leaves room.
    pub(crate) fn space(&mut self, height: f32) {
        self.push(Block::blank(height).kept(Keep::WithNext));
    }

    /// Lines are counted from one again.
    pub(crate) fn count_anew(&mut self) {
        self.number = 0;
    }

    /// What is drawn around this page.
    pub(crate) fn furnish(&mut self, furniture: Furniture) {
        self.flow.furnish(furniture);
    }

    /// Puts a block anywhere on this page, as on a piece of paper that lies there.
    pub(crate) fn place(&mut self, block: Block, at: Point, turn: Turn) {
        let marks = block.whole().marks.into_iter();
        self.flow
            .place_at(marks.map(|(_, mark)| Drawn { node: mark.node, draw: mark.draw.placed(at, turn) }));
    }

    /// Draws anywhere on this page, for the eye only.
    pub(crate) fn draw(&mut self, draws: impl IntoIterator<Item = Draw>) {
        self.flow.place_at(draws.into_iter().map(|draw| Drawn { node: None, draw }));
    }

    /// Puts a block on the sheet.
    pub(crate) fn push(&mut self, mut block: Block) {
        block.before = self.shaper.spacing.distance(block.before);
        self.flow.push(block);
    }

    /// The table ends.
    pub(crate) fn end_table(&mut self) {
        self.flow.end_table();
    }

    /// Height left on the page.
    pub(crate) fn left(&mut self) -> f32 {
        self.flow.left()
    }

    /// Sets cells side by side.
    pub(crate) fn row(&mut self, cells: &[Cell]) -> Result<Block, SheetsError> {
        Block::row(self.shaper, cells)
    }

    /// Sets columns side by side, the cells of each below one another.
    pub(crate) fn columns(&mut self, columns: &[Vec<Cell>]) -> Result<Block, SheetsError> {
        Block::columns(self.shaper, columns.iter().map(Vec::as_slice))
    }

    /// A span in a text's own language, as a child of `parent`.
    pub(crate) fn span(&mut self, parent: NodeId, text: &Text, style: Style) -> Span {
        let node = self.tree.add_in(parent, Role::Span, &text.language);
        Span { text: text.text.clone(), style, language: text.language.clone(), node: Some(node) }
    }

    /// All languages on one line, a stroke between them: `Amt / Office`.
    pub(crate) fn joined(&mut self, parent: NodeId, texts: &[Text], first: Style, other: Style) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::with_capacity(texts.len() * 2);
        for (at, text) in texts.iter().enumerate() {
            if texts[..at].iter().any(|said| said.text.to_lowercase() == text.text.to_lowercase()) {
                continue;
            }
            if at > 0 {
                spans.push(plain(" / ", other, parent, &text.language));
            }
            // Fenced, so that a right-to-left word does not carry the stroke beside it away.
            let text = Text { text: format!("\u{2068}{}\u{2069}", text.text), ..text.clone() };
            spans.push(self.span(parent, &text, if at == 0 { first } else { other }));
        }
        spans
    }

    /// A column with each language on a line of its own, in its own direction.
    pub(crate) fn stacked(
        &mut self,
        parent: NodeId,
        texts: &[Text],
        styles: [Style; 2],
        column: Column,
    ) -> Vec<Cell> {
        let Column { x, width, align } = column;
        let cell = |(at, text): (usize, &Text)| {
            let spans = vec![self.span(parent, text, styles[at.min(1)])];
            Cell { x, width, spans, direction: text.direction, align }
        };
        texts.iter().enumerate().map(cell).collect()
    }

    /// Equal lines: the first two languages side by side on the same first baseline, each further one below them.
    /// A `lead` cell, such as their number, shares that baseline and is read first.
    pub(crate) fn equal(
        &mut self,
        lead: Option<Cell>,
        parent: NodeId,
        texts: &[Text],
        style: Style,
        edges: Range<f32>,
    ) -> Result<Block, SheetsError> {
        // Large text needs the whole width: its languages stand below one another.
        let beside = if self.edition().is_large() { 1 } else { texts.len().min(2) };
        let inner = match self.tree.node(parent).map(|node| node.role) {
            Some(Role::Sect | Role::LBody) => Role::P,
            _ => Role::Span,
        };
        let whole = edges.end - edges.start;
        let mut block: Option<Block> = None;
        let mut cells: Vec<Cell> = lead.into_iter().collect();
        for (at, text) in texts.iter().enumerate() {
            let node = self.tree.add_in(parent, inner, &text.language);
            let spans = vec![Span {
                text: text.text.clone(),
                style,
                language: text.language.clone(),
                node: Some(node),
            }];
            let (x, width) = match at {
                0 if beside == 2 => (edges.start, MIDDLE - GUTTER - edges.start),
                1 if beside == 2 => (MIDDLE, edges.end - MIDDLE),
                _ => (edges.start, whole),
            };
            cells.push(Cell { x, width, spans, direction: text.direction, align: Align::Start });
            if at + 1 >= beside {
                let row = Block::row(self.shaper, &cells)?;
                block = Some(match block {
                    Some(upper) => upper.above(row.after(1.5)),
                    None => row,
                });
                cells.clear();
            }
        }
        Ok(block.unwrap_or_else(|| Block::blank(0.0)))
    }

    /// The title of a sheet: icon, number or letter, title in each language, and a strong rule.
    pub(crate) fn title(
        &mut self,
        icon: &str,
        label: Option<&str>,
        titles: &[Text],
    ) -> Result<(), SheetsError> {
        let node = self.node(Role::H1);
        let icon_side = 17.0 * MM;
        let mut left = LEFT;
        let drawing = icons::draw(icon, pt(LEFT, 0.0), icon_side);
        if !drawing.is_empty() {
            left += icon_side + 5.0 * MM;
        }
        let mut cells = Vec::new();
        if let Some(label) = label {
            let spans = vec![plain(label, style(40.0, Weight::Bold), node, &self.first_language(titles))];
            let wide = if label.chars().count() > 1 { 24.0 * MM } else { 14.0 * MM };
            let width = if self.edition().is_large() { wide * 1.25 } else { wide };
            cells.push(Cell { x: left, width, spans, direction: Direction::Ltr, align: Align::Start });
            left += width;
        }
        let mut block = Block::blank(0.0);
        let column = Column { x: left, width: RIGHT - left, align: Align::Start };
        let (first, others) = titles.split_at(titles.len().min(1));
        cells.extend(self.stacked(node, first, [style(23.0, Weight::Bold); 2], column));
        block = block.above(Block::row(self.shaper, &cells)?);
        let look = style(15.0, Weight::Regular);
        let others = match self.shaper.spacing {
            Spacing::Open | Spacing::Near => self.stacked(node, others, [look; 2], column),
            Spacing::Close => vec![column.cell(self.joined(node, others, look, look))],
        };
        block = block.above(self.columns(&[others])?);
        let block = block
            .led_by(None, drawing)
            .at_least(icon_side)
            .padded(0.0, self.shaper.spacing.distance(3.5 * MM))
            .underlined(LEFT, RIGHT, 2.0);
        self.push(block);
        Ok(())
    }

    /// The title of a part, in each language.
    pub(crate) fn heading(&mut self, titles: &[Text]) -> Result<(), SheetsError> {
        let node = self.node(Role::H2);
        let block = match self.shaper.spacing {
            Spacing::Open | Spacing::Near => self.equal(None, node, titles, HEADING, LEFT..RIGHT)?,
            Spacing::Close => {
                let spans = self.joined(node, titles, HEADING, HEADING);
                self.row(&[WHOLE.cell(spans)])?
            }
        };
        self.push(block.padded(0.0, 2.0).underlined(LEFT, RIGHT, 0.8).after(14.0).kept(Keep::WithNext));
        Ok(())
    }

    /// Numbered equal lines. Numbers run through the whole sheet, so that "line 12" is one line.
    pub(crate) fn lines(&mut self, lines: &[Vec<Text>]) -> Result<(), SheetsError> {
        let list = self.node(Role::L);
        for texts in lines {
            let block = self.numbered(list, texts, BODY)?;
            self.push(block.after(LINE_GAP));
        }
        Ok(())
    }

    /// One numbered line as an entry of a list.
    fn numbered(&mut self, list: NodeId, texts: &[Text], look: Style) -> Result<Block, SheetsError> {
        self.number += 1;
        let entry = self.tree.add(list, Role::Li);
        let label = self.tree.add(entry, Role::Lbl);
        let body = self.tree.add(entry, Role::LBody);
        let number = self.number_cell(LEFT, label, texts);
        let left = LEFT + self.label();
        self.equal(Some(number), body, texts, look, left..RIGHT)
    }

    /// Side of a tick box.
    pub(crate) fn tick(&self) -> f32 {
        if self.edition().is_large() { ticks::LARGE_SIDE } else { ticks::SIDE }
    }

    fn label(&self) -> f32 {
        if self.edition().is_large() { LARGE_LABEL } else { LABEL }
    }

    fn number_cell(&self, x: f32, label: NodeId, texts: &[Text]) -> Cell {
        let spans = vec![plain(&self.number.to_string(), STRONG, label, &self.first_language(texts))];
        Cell { x, width: self.label() - 1.0 * MM, spans, direction: Direction::Ltr, align: Align::Start }
    }

    /// What a sheet is good for, in each language; it stays with the title.
    pub(crate) fn about(&mut self, texts: &[Text]) -> Result<(), SheetsError> {
        let block = self.equal(None, self.sheet, texts, SMALL, LEFT..RIGHT)?;
        self.push(block.after(LINE_GAP).kept(Keep::WithBefore));
        Ok(())
    }

    /// A remark on what follows, in each language.
    pub(crate) fn note(&mut self, texts: &[Text]) -> Result<(), SheetsError> {
        let block = self.equal(None, self.sheet, texts, SMALL, LEFT..RIGHT)?;
        self.push(block.after(LINE_GAP).kept(Keep::WithNext));
        Ok(())
    }

    /// One line of a checklist: tick box, number, equal lines, and below them remarks and details.
    pub(crate) fn check(
        &mut self,
        list: NodeId,
        mark: Mark,
        texts: &[Text],
        remarks: &[Vec<Text>],
        details: &[Detail],
    ) -> Result<(), SheetsError> {
        self.number += 1;
        let entry = self.tree.add(list, Role::Li);
        let label = self.tree.add(entry, Role::Lbl);
        let said: Vec<String> = self.words.say(mark.text_id()).into_iter().map(|text| text.text).collect();
        let tick = self.tree.add_figure(label, said.join(" / "));
        let body = self.tree.add(entry, Role::LBody);
        let side = self.tick();
        let left = LEFT + self.label() + side + 0.5 * MM;
        let number = self.number_cell(LEFT + side + 1.8 * MM, label, texts);
        let mut block = self.equal(Some(number), body, texts, BODY, left..RIGHT)?;
        for remark in remarks {
            block = block.above(self.equal(None, body, remark, SMALL, left..RIGHT)?.after(1.5));
        }
        if !details.is_empty() {
            block = block.above(self.details(body, details, left)?.after(1.5));
        }
        // The box stands on the first line's letters and needs its own height.
        let block = block.led_by(Some(tick), ticks::draw(mark, pt(LEFT, 0.3), side)).at_least(side + 1.0);
        self.push(block.after(LINE_GAP + 1.0));
        Ok(())
    }

    /// Details, the name of each in every language and then what it is: in one flowing paragraph, or each on a line of
    /// its own where text is large.
    pub(crate) fn details(
        &mut self,
        parent: NodeId,
        details: &[Detail],
        left: f32,
    ) -> Result<Block, SheetsError> {
        let column = Column { x: left, width: RIGHT - left, align: Align::Start };
        let together = if self.edition().is_large() { 1 } else { details.len().max(1) };
        let mut block = Block::blank(0.0);
        for details in details.chunks(together) {
            let node = self.tree.add(parent, Role::P);
            let mut spans = Vec::new();
            for (at, detail) in details.iter().enumerate() {
                let language = self.first_language(&detail.name);
                if at > 0 {
                    spans.push(plain("  ·  ", SMALL, node, &language));
                }
                spans.extend(self.joined(node, &detail.name, SMALL_STRONG, SMALL_STRONG));
                spans.push(plain(": ", SMALL_STRONG, node, &language));
                spans.extend(self.joined(node, &detail.value, SMALL, SMALL));
            }
            block = block.above(Block::row(self.shaper, &[column.cell(spans)])?);
        }
        Ok(block)
    }

    /// What the five tick boxes mean, side by side.
    pub(crate) fn legend(&mut self) -> Result<(), SheetsError> {
        let node = self.node(Role::P);
        if self.edition().is_large() {
            return self.tall_legend(node);
        }
        let step = WIDTH / 5.0;
        let mut columns = Vec::with_capacity(Mark::ALL.len());
        let mut x = LEFT + ticks::SIDE + 4.0;
        for mark in Mark::ALL {
            let said = self.words.say(mark.text_id());
            let look = style(SMALLEST, Weight::Regular);
            let column = Column { x, width: step - ticks::SIDE - 6.0, align: Align::Left };
            columns.push(self.stacked(node, &said, [look, look], column));
            x += step;
        }
        let block = self.columns(&columns)?;
        let mut boxes = Vec::new();
        let mut x = LEFT;
        for mark in Mark::ALL {
            boxes.extend(ticks::draw(mark, pt(x, 3.0), ticks::SIDE));
            x += step;
        }
        let block = block.led_by(None, boxes).at_least(ticks::SIDE + 4.0);
        self.push(block.after(8.0).kept(Keep::WithNext));
        Ok(())
    }

    /// The same, one box below the other.
    fn tall_legend(&mut self, node: NodeId) -> Result<(), SheetsError> {
        for mark in Mark::ALL {
            let said = self.words.say(mark.text_id());
            let spans = self.joined(node, &said, BODY, BODY);
            let side = self.tick();
            let x = LEFT + side + 8.0;
            let cell = Cell { x, width: RIGHT - x, spans, direction: Direction::Ltr, align: Align::Start };
            let block =
                Block::row(self.shaper, &[cell])?.led_by(None, ticks::draw(mark, pt(LEFT, 2.0), side));
            self.push(block.after(2.0).kept(Keep::WithNext));
        }
        Ok(())
    }

    /// Ruled lines to write on, `count` of them.
    pub(crate) fn ruled(&mut self, count: usize) {
        for _ in 0..count {
            let y = self.shaper.spacing.room(WRITING);
            let block = Block::blank(y).led_by(None, vec![rule(pt(LEFT, y), pt(RIGHT, y), 0.4)]);
            self.push(block);
        }
    }

    /// A question with a line to write the answer on.
    pub(crate) fn blank(&mut self, texts: &[Text]) -> Result<(), SheetsError> {
        let node = self.node(Role::P);
        let spans = self.joined(node, texts, SMALL, SMALL);
        let label = Block::row(self.shaper, &[WHOLE.cell(spans)])?.after(1.5);
        self.push(Block::blank(8.0 * MM).underlined(LEFT, RIGHT, 0.4).above(label).after(2.0));
        Ok(())
    }

    fn first_language(&self, texts: &[Text]) -> LanguageTag {
        texts.first().map_or_else(|| self.words.languages[0].clone(), |text| text.language.clone())
    }
}

/// A span that is read as part of `node` without a language of its own.
pub(crate) fn plain(text: &str, style: Style, node: NodeId, language: &LanguageTag) -> Span {
    Span { text: text.to_owned(), style, language: language.clone(), node: Some(node) }
}

#[cfg(test)]
mod tests {
    use ordner_locale::Locales;

    use super::*;
    use crate::fonts::Fonts;
    use crate::frame::area;
    use crate::page::TextRun;

    fn text(text: &str, language: &str, direction: Direction) -> Text {
        Text { text: text.to_owned(), language: language.parse().expect("tag"), direction }
    }

    /// The runs of equal lines in three languages, in the order they are read.
    fn three() -> Vec<TextRun> {
        let fonts = Fonts::bundled().expect("fonts");
        let locales = Locales::embedded().expect("languages");
        let languages = ["de".parse().expect("tag")];
        let words = Words { locales: &locales, languages: &languages };
        let (mut shaper, mut tree) = (Shaper::new(&fonts), Tree::new());
        let mut galley = Galley::new(words, &mut shaper, &mut tree, area(false, 3), Spacing::Open);
        let line = vec![
            text("Bringen Sie den Ausweis mit.", "de", Direction::Ltr),
            text("Bring your identity card.", "en", Direction::Ltr),
            text("أحضر بطاقة الهوية", "ar", Direction::Rtl),
        ];
        galley.lines(&[line]).expect("set");
        let pages = galley.finish();
        let run = |mark: &crate::page::Mark| match &mark.draw {
            crate::page::Draw::Text(run) => Some(run.clone()),
            _ => None,
        };
        pages.iter().flat_map(|page| &page.marks).filter_map(run).collect()
    }

    #[test]
    fn number_and_first_two_languages_share_a_baseline_the_third_stands_below() {
        let runs = three();
        let y = |at: usize| runs[at].at.y;
        assert_eq!(runs[0].text, "1");
        assert!((y(0) - y(1)).abs() < 0.01 && (y(1) - y(2)).abs() < 0.01);
        assert!(y(3) > y(2));
        assert!((runs[2].at.x - MIDDLE).abs() < 0.01);
    }

    #[test]
    fn a_right_to_left_line_ends_at_the_right_margin() {
        let runs = three();
        let arabic = &runs[3];
        let advance: i32 = arabic.glyphs.iter().map(|glyph| glyph.advance).sum();
        #[expect(clippy::cast_precision_loss, reason = "a short line")]
        let right = arabic.at.x + advance as f32 * arabic.size / 1000.0;
        assert!(arabic.right_to_left && (right - RIGHT).abs() < 0.5, "{right} {RIGHT}");
    }
}
