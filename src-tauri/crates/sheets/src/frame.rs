//! The frame of every page: margins, hole marks, running head, thumb index, footer.
//!
//! A4 for a German punch: 25 mm at the left, also on right-to-left pages, 10 mm elsewhere, because cheap printers cut
//! what is nearer to the edge. Drawn when the number of pages is known. Deliberately not here: the sheet's own words.

use crate::SheetsError;
use crate::drawings::{rect, rule};
use crate::fonts::Weight;
use crate::layout::flow::Area;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::{Shaper, Span, style};
use crate::page::{Draw, Furniture, MM, Mark, NodeId, PAGE_HEIGHT, PAGE_WIDTH, Page, pt};
use crate::patterns;
use crate::words::Text;
use ordner_locale::Direction;

/// Left edge of everything but the hole marks.
pub(crate) const LEFT: f32 = 25.0 * MM;

/// Right edge of text; the thumb index stands beyond it.
pub(crate) const RIGHT: f32 = 189.0 * MM;

/// Width of text.
pub(crate) const WIDTH: f32 = RIGHT - LEFT;

/// Nothing is printed nearer to the other edges.
pub(crate) const MARGIN: f32 = 10.0 * MM;

/// Size of the smallest text on a sheet.
pub(crate) const SMALLEST: f32 = 9.0;

/// Thumb index: width of a tab.
const TAB_WIDTH: f32 = 9.0 * MM;

/// Where the first tab begins.
const TABS_TOP: f32 = 24.0 * MM;

/// From tab to tab; fifteen of them reach down to the footer.
const TAB_STEP: f32 = 16.4 * MM;

/// The band that marks a sheet of the invented sample person.
const SAMPLE_BAND: f32 = 7.0 * MM;

/// Where it stands on a letter, which begins at the upper edge.
const SAMPLE_FOOT: f32 = PAGE_HEIGHT - MARGIN - SAMPLE_BAND;

/// What the frame of a sheet says.
pub(crate) struct Frame<'a> {
    /// Register number and title on one line, for the running head.
    pub running_head: Vec<Span>,
    /// One line for each language: what stands at the left.
    pub footer: Vec<Text>,
    /// And at the right, made from page number and count.
    pub page_of: PageOf<'a>,
    /// Words of the sample band, when the person is invented.
    pub sample: Option<Vec<Span>>,
    /// The tab of a register.
    pub tab: Option<Tab>,
}

/// Says "page x of y" in each language.
pub(crate) type PageOf<'a> = Box<dyn Fn(usize, usize) -> Vec<Text> + 'a>;

/// A tab of the thumb index.
pub(crate) struct Tab {
    /// Its place from the top, from 0.
    pub place: usize,
    /// Number or letter.
    pub label: Span,
    /// Pattern under it.
    pub pattern: String,
}

/// The part of the page a sheet may fill.
pub(crate) fn area(sample: bool, languages: usize) -> Area {
    let band = if sample { SAMPLE_BAND } else { 0.0 };
    Area {
        first: MARGIN + band + 2.0 * MM,
        top: MARGIN + band + 10.0 * MM,
        bottom: footer_top(languages) - 4.0 * MM,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of languages or tabs")]
fn times(count: usize) -> f32 {
    count as f32
}

fn footer_top(languages: usize) -> f32 {
    PAGE_HEIGHT - MARGIN - times(languages.max(1)) * SMALLEST * 1.45 - 3.0
}

impl Frame<'_> {
    /// Draws the frame around finished pages. Only the sample band of the first page is read out, as `sample_node`:
    /// once is enough to hear it.
    ///
    /// # Errors
    /// [`SheetsError::MissingGlyph`].
    pub(crate) fn draw(
        &self,
        shaper: &mut Shaper<'_>,
        pages: &mut [Page],
        sample_node: Option<NodeId>,
    ) -> Result<(), SheetsError> {
        let count = pages.len();
        let mut begun = false;
        for (index, page) in pages.iter_mut().enumerate() {
            match page.furniture {
                Furniture::Binder => {}
                Furniture::Letter => {
                    page.marks.extend(fold_marks());
                    if let Some(sample) = &self.sample {
                        let node = sample_node.filter(|_| index == 0);
                        page.marks.extend(sample_band(shaper, sample, node, SAMPLE_FOOT)?);
                    }
                    continue;
                }
                Furniture::Nothing => continue,
            }
            let mut marks = Vec::new();
            if let Some(sample) = &self.sample {
                let node = sample_node.filter(|_| index == 0);
                marks.extend(sample_band(shaper, sample, node, MARGIN)?);
            }
            // The first page has the title itself.
            if begun {
                marks.extend(self.head(shaper)?);
            }
            begun = true;
            marks.extend(hole_marks());
            if let Some(tab) = &self.tab {
                marks.extend(tab.draw(shaper)?);
            }
            // Read first, lies below.
            marks.append(&mut page.marks);
            marks.extend(self.foot(shaper, index + 1, count)?);
            page.marks = marks;
        }
        Ok(())
    }

    fn head(&self, shaper: &mut Shaper<'_>) -> Result<Vec<Mark>, SheetsError> {
        let block = head_line(shaper, &self.running_head)?.padded(0.0, 2.0).underlined(LEFT, RIGHT, 0.8);
        let band = if self.sample.is_some() { SAMPLE_BAND } else { 0.0 };
        Ok(placed(block, MARGIN + band + 1.0 * MM))
    }

    fn foot(&self, shaper: &mut Shaper<'_>, page: usize, count: usize) -> Result<Vec<Mark>, SheetsError> {
        let mut y = footer_top(self.footer.len());
        let line = Draw::Rule { from: pt(LEFT, y), to: pt(RIGHT, y), width: 0.5 };
        let mut marks = vec![Mark { node: None, draw: line }];
        y += 3.0;
        for (left, right) in self.footer.iter().zip((self.page_of)(page, count)) {
            let span = |text: &Text| Span {
                text: text.text.clone(),
                style: style(SMALLEST, Weight::Regular),
                language: text.language.clone(),
                node: None,
            };
            // The footer keeps its sides in every direction, like the holes.
            let cells = [
                cell(LEFT, WIDTH - 35.0 * MM, vec![span(left)], left.direction, Align::Start),
                cell(RIGHT - 35.0 * MM, 35.0 * MM, vec![span(&right)], right.direction, Align::Right),
            ];
            let block = Block::row(shaper, &cells)?;
            y += block.height();
            marks.extend(placed(block, y - SMALLEST * 1.3));
        }
        Ok(marks)
    }
}

/// The titles on one line: those that find no room on it are left out, for the first page has them all.
fn head_line(shaper: &mut Shaper<'_>, titles: &[Span]) -> Result<Block, SheetsError> {
    let mut spans = unread(titles);
    loop {
        let line = Block::row(shaper, &[cell(LEFT, WIDTH, spans.clone(), Direction::Ltr, Align::Start)])?;
        if line.slices.len() <= 1 || spans.len() < 2 {
            return Ok(line);
        }
        // A title goes with the stroke before it.
        spans.truncate(spans.len().saturating_sub(2).max(1));
    }
}

impl Tab {
    fn draw(&self, shaper: &mut Shaper<'_>) -> Result<Vec<Mark>, SheetsError> {
        // Half of the border's thickness stays inside, too.
        let x = PAGE_WIDTH - MARGIN - TAB_WIDTH - 0.5;
        let y = TABS_TOP + times(self.place) * TAB_STEP;
        let label = rect(x, y, TAB_WIDTH, 7.2 * MM);
        let field = rect(x, label.bottom(), TAB_WIDTH, TAB_STEP - label.height - 1.0 * MM);
        let mut draws = vec![label.stroked(0.8)];
        draws.extend(patterns::draw(&self.pattern, field));
        let mut marks: Vec<Mark> = draws.into_iter().map(|draw| Mark { node: None, draw }).collect();
        let cell = cell(x, TAB_WIDTH, vec![self.label.clone()], Direction::Ltr, Align::Centre);
        let block = Block::row(shaper, &[cell])?;
        let top = y + (label.height - block.height()) / 2.0;
        marks.extend(placed(block, top));
        Ok(marks)
    }
}

/// ISO 838: two holes 80 mm apart, 12 mm from the edge, centred.
pub(crate) fn hole_marks() -> Vec<Mark> {
    let reach = 1.5 * MM;
    let x = 12.0 * MM;
    [-40.0, 40.0]
        .into_iter()
        .flat_map(|offset| {
            let y = PAGE_HEIGHT / 2.0 + offset * MM;
            [rule(pt(x - reach, y), pt(x + reach, y), 0.5), rule(pt(x, y - reach), pt(x, y + reach), 0.5)]
        })
        .map(|draw| Mark { node: None, draw })
        .collect()
}

/// DIN 5008, form B: a letter is folded 105 mm and 210 mm below its upper edge, and punched between.
fn fold_marks() -> Vec<Mark> {
    [105.0, 148.5, 210.0]
        .into_iter()
        .map(|y| rule(pt(MARGIN + 1.0 * MM, y * MM), pt(MARGIN + 5.0 * MM, y * MM), 0.4))
        .map(|draw| Mark { node: None, draw })
        .collect()
}

fn sample_band(
    shaper: &mut Shaper<'_>,
    words: &[Span],
    node: Option<NodeId>,
    y: f32,
) -> Result<Vec<Mark>, SheetsError> {
    let mut spans = unread(words);
    for span in &mut spans {
        span.node = node;
    }
    let block = Block::row(shaper, &[cell(LEFT, WIDTH, spans, Direction::Ltr, Align::Centre)])?;
    let field = rect(LEFT, y, WIDTH, SAMPLE_BAND - 1.0 * MM);
    let top = field.at.y + (field.height - block.height()) / 2.0;
    let mut marks = vec![Mark { node: None, draw: field.stroked(1.2) }];
    marks.extend(placed(block, top));
    Ok(marks)
}

fn cell(x: f32, width: f32, spans: Vec<Span>, direction: Direction, align: Align) -> Cell {
    Cell { x, width, spans, direction, align }
}

fn unread(spans: &[Span]) -> Vec<Span> {
    spans.iter().map(|span| Span { node: None, ..span.clone() }).collect()
}

pub(crate) fn placed(block: Block, y: f32) -> Vec<Mark> {
    let mut top = y;
    let mut tops = Vec::with_capacity(block.slices.len());
    for height in &block.slices {
        tops.push(top);
        top += height;
    }
    block
        .marks
        .into_iter()
        .map(|(slice, mark)| Mark { node: mark.node, draw: mark.draw.moved(0.0, tops[slice]) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Fonts;
    use crate::job::one_line;

    #[test]
    fn a_running_head_keeps_to_one_line() {
        let fonts = Fonts::bundled().expect("fonts");
        let mut shaper = Shaper::new(&fonts);
        let title = |words: &str, tag: &str| Text {
            text: words.to_owned(),
            language: tag.parse().expect("tag"),
            direction: Direction::Ltr,
        };
        let long = "Брюссельська капуста ".repeat(3);
        let titles = [title("Rosenkohl", "de"), title("Brussels sprouts", "en"), title(&long, "uk")];
        let mut widths = |count: usize| {
            let line = head_line(&mut shaper, &one_line(&titles[..count], 10.0)).expect("line");
            assert_eq!(line.slices.len(), 1);
            line.marks.len()
        };
        assert!(widths(1) < widths(2));
        assert_eq!(widths(2), widths(3));
        let endless = [title(&long.repeat(3), "de"), title("Brussels sprouts", "en")];
        let alone = head_line(&mut shaper, &one_line(&endless, 10.0)).expect("line");
        assert!(alone.slices.len() > 1, "a German title is never left out");
    }
}
