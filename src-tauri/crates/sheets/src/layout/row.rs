//! Cells side by side on shared baselines: the one shape of everything on a sheet.
//!
//! A paragraph is a row of one cell, a bilingual line a row of a number and two cells, a table row a row of many.
//! Lines of all cells share their baselines, so that equal lines stand at equal height; a row that is longer than
//! a page can be divided between any two of them.

use ordner_locale::Direction;

use crate::SheetsError;
use crate::layout::line::set_lines;
use crate::layout::shape::{Shaper, Span};
use crate::page::{Draw, Mark, NodeId, pt};

/// Where a line stands in its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Where reading begins: left, or right for right-to-left text.
    Start,
    /// At the left edge in every direction, beside a box that stands there.
    Left,
    /// In the middle.
    Centre,
    /// At the right edge.
    Right,
}

/// One cell of a row.
pub(crate) struct Cell {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// Text.
    pub spans: Vec<Span>,
    /// Direction of its paragraph.
    pub direction: Direction,
    /// Where its lines stand.
    pub align: Align,
}

/// How a block goes with the one after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// A page may end after it.
    Free,
    /// Never the last thing on a page.
    WithNext,
    /// On the page of what is before it: a line to sign on belongs to what is signed.
    WithBefore,
    /// A table's head: never last on a page, and repeated on each page of its table.
    Head,
}

/// Something that is put on a page as a whole, if a page is long enough.
#[derive(Clone)]
pub(crate) struct Block {
    /// Space above it, left out at the top of a page.
    pub before: f32,
    /// How it goes with the next.
    pub keep: Keep,
    /// Heights of its slices from top to bottom; it can be divided between them when it is longer than a page.
    pub slices: Vec<f32>,
    /// What is drawn, in reading order: slice, and mark relative to the slice's upper edge.
    pub marks: Vec<(usize, Mark)>,
}

impl Block {
    /// Nothing but space.
    pub(crate) fn blank(height: f32) -> Self {
        Self { before: 0.0, keep: Keep::Free, slices: vec![height], marks: Vec::new() }
    }

    /// Sets cells side by side.
    ///
    /// # Errors
    /// [`SheetsError::MissingGlyph`].
    pub(crate) fn row<'c>(
        shaper: &mut Shaper<'_>,
        cells: impl IntoIterator<Item = &'c Cell>,
    ) -> Result<Self, SheetsError> {
        Self::columns(shaper, cells.into_iter().map(std::slice::from_ref))
    }

    /// Sets columns side by side, the cells of each below one another.
    ///
    /// # Errors
    /// [`SheetsError::MissingGlyph`].
    pub(crate) fn columns<'c>(
        shaper: &mut Shaper<'_>,
        columns: impl IntoIterator<Item = &'c [Cell]>,
    ) -> Result<Self, SheetsError> {
        let mut set = Vec::new();
        for cells in columns {
            let mut lines = Vec::new();
            for cell in cells {
                let of_cell = set_lines(shaper, &cell.spans, cell.direction, cell.width)?;
                lines.extend(of_cell.into_iter().map(|line| (cell.x + cell.inset(line.width), line)));
            }
            set.push(lines);
        }
        let count = set.iter().map(Vec::len).max().unwrap_or(0);
        let tallest = |at: usize, part: fn(&crate::layout::shape::SetLine) -> f32| {
            set.iter().filter_map(|lines| lines.get(at)).map(|(_, line)| part(line)).fold(0.0, f32::max)
        };
        let ascents: Vec<f32> = (0..count).map(|at| tallest(at, |line| line.ascent)).collect();
        let slices = (0..count).map(|at| ascents[at] + tallest(at, |line| line.descent)).collect();
        let mut marks = Vec::new();
        for lines in set {
            for (at, (x, line)) in lines.into_iter().enumerate() {
                for (node, run) in line.runs {
                    marks.push((at, Mark { node, draw: Draw::Text(run).moved(x, ascents[at]) }));
                }
            }
        }
        Ok(Self { before: 0.0, keep: Keep::Free, slices, marks })
    }

    /// Height of the whole block without the space above it.
    pub(crate) fn height(&self) -> f32 {
        self.slices.iter().sum()
    }

    /// Another block directly below, as one block.
    pub(crate) fn above(mut self, lower: Self) -> Self {
        if lower.before > 0.0 {
            self.slices.push(lower.before);
        }
        let offset = self.slices.len();
        self.slices.extend(lower.slices);
        self.marks.extend(lower.marks.into_iter().map(|(slice, mark)| (slice + offset, mark)));
        self
    }

    /// With space above.
    pub(crate) fn after(mut self, space: f32) -> Self {
        self.before = space;
        self
    }

    /// With a rule about what follows.
    pub(crate) fn kept(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    /// With room inside, above and below.
    pub(crate) fn padded(mut self, top: f32, bottom: f32) -> Self {
        if let Some(first) = self.slices.first_mut() {
            *first += top;
        }
        if let Some(last) = self.slices.last_mut() {
            *last += bottom;
        }
        for (slice, mark) in &mut self.marks {
            if *slice == 0 {
                mark.draw = mark.draw.clone().moved(0.0, top);
            }
        }
        self
    }

    /// At least this high.
    pub(crate) fn at_least(mut self, height: f32) -> Self {
        let missing = height - self.height();
        match self.slices.last_mut() {
            Some(last) if missing > 0.0 => *last += missing,
            None => self.slices.push(height),
            Some(_) => {}
        }
        self
    }

    /// With a line under it.
    pub(crate) fn underlined(mut self, left: f32, right: f32, width: f32) -> Self {
        if let Some((at, height)) = self.slices.iter().copied().enumerate().next_back() {
            let draw = Draw::Rule { from: pt(left, height), to: pt(right, height), width };
            self.marks.push((at, Mark { node: None, draw }));
        }
        self
    }

    /// With lines between its columns.
    pub(crate) fn separated(mut self, columns: &[f32], width: f32) -> Self {
        for (slice, height) in self.slices.iter().enumerate() {
            for x in columns {
                let draw = Draw::Rule { from: pt(*x, 0.0), to: pt(*x, *height), width };
                self.marks.push((slice, Mark { node: None, draw }));
            }
        }
        self
    }

    /// The same in one slice, which no page divides.
    pub(crate) fn whole(self) -> Self {
        let height = self.height();
        let mut tops = Vec::with_capacity(self.slices.len());
        let mut top = 0.0;
        for slice in &self.slices {
            tops.push(top);
            top += slice;
        }
        let marks = self.marks.into_iter().map(|(slice, mark)| {
            (0, Mark { node: mark.node, draw: mark.draw.moved(0.0, tops.get(slice).copied().unwrap_or(0.0)) })
        });
        Self { slices: vec![height], marks: marks.collect(), ..self }
    }

    /// Another block beside it, its upper edge `down` below this one's, read after it; both in one slice.
    pub(crate) fn beside(self, other: Self, down: f32) -> Self {
        let (mut whole, other) = (self.whole(), other.whole());
        let height = whole.height().max(down + other.height());
        let marks = other.marks.into_iter();
        whole
            .marks
            .extend(marks.map(|(_, mark)| (0, Mark { node: mark.node, draw: mark.draw.moved(0.0, down) })));
        whole.slices = vec![height];
        whole
    }

    /// With a drawing in its first slice, read before everything else.
    pub(crate) fn led_by(mut self, node: Option<NodeId>, draws: Vec<Draw>) -> Self {
        if self.slices.is_empty() {
            self.slices.push(0.0);
        }
        let marks = draws.into_iter().map(|draw| (0, Mark { node, draw }));
        self.marks.splice(0..0, marks);
        self
    }
}

impl Cell {
    fn inset(&self, width: f32) -> f32 {
        match (self.align, self.direction) {
            (Align::Start, Direction::Ltr) | (Align::Left, _) => 0.0,
            (Align::Centre, _) => (self.width - width) / 2.0,
            (Align::Start, Direction::Rtl) | (Align::Right, _) => self.width - width,
        }
    }
}
