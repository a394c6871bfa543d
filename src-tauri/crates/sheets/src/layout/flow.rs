//! Blocks on pages: page breaks, keep-together, repeated table heads.
//!
//! A title never stands alone at the foot of a page; a row is divided only when it is longer than a whole page.

use crate::layout::row::{Block, Keep};
use crate::page::{Furniture, Mark, Page};

/// The part of a page that may be filled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Area {
    /// Upper edge on the first page of a sheet.
    pub first: f32,
    /// Upper edge on its other pages.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
}

/// The pages of one sheet while it is filled from top to bottom.
pub(crate) struct Flow {
    area: Area,
    pages: Vec<Page>,
    y: f32,
    /// Blocks that must stand on the page of the block after them.
    waiting: Vec<Block>,
    /// Blocks that go together and are complete, but for one that may still want to stand with them.
    settled: Vec<Block>,
    head: Option<Block>,
}

impl Flow {
    /// An empty first page.
    pub(crate) fn new(area: Area) -> Self {
        Self {
            area,
            pages: vec![Page::default()],
            y: area.first,
            waiting: Vec::new(),
            settled: Vec::new(),
            head: None,
        }
    }

    /// Puts a block below the last one, on a new page where it must.
    pub(crate) fn push(&mut self, block: Block) {
        let keep = block.keep;
        self.waiting.push(block);
        match keep {
            Keep::WithNext | Keep::Head => {}
            Keep::WithBefore => self.settled.append(&mut self.waiting),
            Keep::Free => {
                let before = std::mem::replace(&mut self.settled, std::mem::take(&mut self.waiting));
                self.place_together(before);
            }
        }
    }

    /// The table ends: its head is not repeated any more.
    pub(crate) fn end_table(&mut self) {
        self.settle();
        self.head = None;
    }

    /// What follows stands on a new page, unless this one is still empty.
    pub(crate) fn new_page(&mut self) {
        self.settle();
        if self.pages.last().is_some_and(|page| !page.marks.is_empty()) {
            self.turn(false);
        }
    }

    /// What is drawn around the page that is being filled.
    pub(crate) fn furnish(&mut self, furniture: Furniture) {
        self.settle();
        if let Some(page) = self.pages.last_mut() {
            page.furniture = furniture;
        }
    }

    /// Puts something anywhere on the page that is being filled.
    pub(crate) fn place_at(&mut self, marks: impl IntoIterator<Item = Mark>) {
        self.settle();
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(marks);
        }
    }

    /// Height left on the page.
    pub(crate) fn left(&mut self) -> f32 {
        self.settle();
        self.area.bottom - self.y
    }

    /// The pages.
    pub(crate) fn finish(mut self) -> Vec<Page> {
        self.settle();
        self.pages
    }

    /// Puts everything so far on its page.
    fn settle(&mut self) {
        let before = std::mem::take(&mut self.settled);
        self.place_together(before);
        let group = std::mem::take(&mut self.waiting);
        self.place_together(group);
    }

    fn place_together(&mut self, group: Vec<Block>) {
        let height: f32 = group.iter().map(|block| block.before + block.height()).sum();
        let own_head = group.iter().any(|block| block.keep == Keep::Head);
        if !self.fits(height) && height <= self.page_height() {
            self.turn(!own_head);
        }
        for block in group {
            self.place(block);
        }
    }

    fn place(&mut self, block: Block) {
        if !self.is_at_top() {
            self.y += block.before;
        }
        if !self.fits(block.height()) && block.height() <= self.page_height() {
            self.turn(true);
        }
        let mut tops = Vec::with_capacity(block.slices.len());
        let mut from = 0;
        for (at, height) in block.slices.iter().enumerate() {
            if !self.fits(*height) && !self.is_at_top() {
                self.draw(&block, from, &tops);
                self.turn(true);
                from = at;
            }
            tops.push(self.y);
            self.y += height;
        }
        self.draw(&block, from, &tops);
        if block.keep == Keep::Head {
            self.head = Some(unread(block));
        }
    }

    /// Draws the slices from `from` on that have a place on this page.
    fn draw(&mut self, block: &Block, from: usize, tops: &[f32]) {
        let Some(page) = self.pages.last_mut() else { return };
        for (slice, mark) in &block.marks {
            if let Some(top) = tops.get(*slice)
                && *slice >= from
            {
                page.marks.push(Mark { node: mark.node, draw: mark.draw.clone().moved(0.0, *top) });
            }
        }
    }

    fn turn(&mut self, repeat: bool) {
        self.pages.push(Page::default());
        self.y = self.area.top;
        if repeat && let Some(head) = self.head.take() {
            let mut tops = Vec::with_capacity(head.slices.len());
            for height in &head.slices {
                tops.push(self.y);
                self.y += height;
            }
            self.draw(&head, 0, &tops);
            self.head = Some(head);
        }
    }

    fn fits(&self, height: f32) -> bool {
        self.y + height <= self.area.bottom + 0.01
    }

    fn is_at_top(&self) -> bool {
        let top = if self.pages.len() == 1 { self.area.first } else { self.area.top };
        self.y <= top + self.head.as_ref().filter(|_| self.pages.len() > 1).map_or(0.0, Block::height)
    }

    fn page_height(&self) -> f32 {
        self.area.bottom - self.area.top - self.head.as_ref().map_or(0.0, Block::height)
    }
}

/// The same for the eye only: a repeated head is not read out again.
fn unread(mut block: Block) -> Block {
    for (_, mark) in &mut block.marks {
        mark.node = None;
    }
    block.keep = Keep::WithNext;
    block
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Draw, NodeId, pt};

    const AREA: Area = Area { first: 0.0, top: 0.0, bottom: 100.0 };

    fn block(name: usize, height: f32, keep: Keep) -> Block {
        let draw = Draw::Rule { from: pt(0.0, 0.0), to: pt(1.0, 0.0), width: 1.0 };
        let marks = vec![(0, Mark { node: Some(NodeId(name)), draw })];
        Block { before: 0.0, keep, slices: vec![height], marks }
    }

    fn names(pages: &[Page]) -> Vec<Vec<Option<usize>>> {
        pages
            .iter()
            .map(|page| page.marks.iter().map(|mark| mark.node.map(|node| node.0)).collect())
            .collect()
    }

    #[test]
    fn a_title_moves_with_what_it_announces() {
        let mut flow = Flow::new(AREA);
        flow.push(block(1, 70.0, Keep::Free));
        flow.push(block(2, 20.0, Keep::WithNext));
        flow.push(block(3, 20.0, Keep::Free));
        assert_eq!(names(&flow.finish()), [vec![Some(1)], vec![Some(2), Some(3)]]);
    }

    #[test]
    fn a_line_to_sign_on_takes_what_is_signed_to_its_page() {
        let mut flow = Flow::new(AREA);
        flow.push(block(1, 50.0, Keep::Free));
        flow.push(block(2, 30.0, Keep::Free));
        flow.push(block(3, 30.0, Keep::WithBefore));
        assert_eq!(names(&flow.finish()), [vec![Some(1)], vec![Some(2), Some(3)]]);
    }

    #[test]
    fn a_head_is_repeated_for_the_eye_and_not_read_again() {
        let mut flow = Flow::new(AREA);
        flow.push(block(1, 10.0, Keep::Head));
        for name in 2..6 {
            flow.push(block(name, 40.0, Keep::Free));
        }
        flow.end_table();
        flow.push(block(9, 95.0, Keep::Free));
        let expected = [vec![Some(1), Some(2), Some(3)], vec![None, Some(4), Some(5)], vec![Some(9)]];
        assert_eq!(names(&flow.finish()), expected);
    }

    #[test]
    fn a_row_longer_than_a_page_is_divided_and_ends() {
        let mut flow = Flow::new(AREA);
        let mut long = block(1, 60.0, Keep::Free);
        long.slices = vec![60.0; 5];
        let draw = long.marks[0].1.clone();
        long.marks = (0..5).map(|slice| (slice, draw.clone())).collect();
        flow.push(long);
        assert_eq!(flow.finish().len(), 5);
    }

    #[test]
    fn a_slice_higher_than_a_page_does_not_turn_pages_for_ever() {
        let mut flow = Flow::new(AREA);
        flow.push(block(1, 500.0, Keep::Free));
        flow.push(block(2, 10.0, Keep::Free));
        assert_eq!(flow.finish().len(), 2);
    }
}
