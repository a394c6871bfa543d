//! Cards: framed words, so large that two people can point at them, or to be cut out.

use super::{Galley, style};
use crate::SheetsError;
use crate::drawings::rect;
use crate::fonts::Weight;
use crate::frame::{LEFT, WIDTH};
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::Style;
use crate::page::{MM, Role};
use crate::spacing::Spacing;
use crate::words::Text;

/// Room between a card's frame and its words.
const INSET: f32 = 3.0 * MM;

/// So much of its height a card keeps where that saves a page.
const CLOSER: f32 = 0.9;

/// How large a card is.
struct Card {
    height: f32,
    first: Style,
    other: Style,
}

impl Card {
    const fn across(count: usize) -> Self {
        match count {
            1 => Self {
                height: 43.5 * MM,
                first: style(34.0, Weight::Bold),
                other: style(20.0, Weight::Regular),
            },
            2 => Self {
                height: 37.0 * MM,
                first: style(20.0, Weight::Bold),
                other: style(14.0, Weight::Regular),
            },
            _ => Self {
                height: 30.0 * MM,
                first: style(13.0, Weight::Bold),
                other: style(10.0, Weight::Regular),
            },
        }
    }
}

impl Galley<'_, '_> {
    /// Cards in rows of `across`.
    pub(crate) fn cards(&mut self, cards: &[Vec<Text>], across: usize) -> Result<(), SheetsError> {
        let across = if self.edition().is_large() { across.div_ceil(2) } else { across }.max(1);
        let look = Card::across(across);
        let least = if self.spacing() == Spacing::Open { look.height } else { look.height * CLOSER };
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let width = WIDTH / across as f32;
        let list = self.node(Role::L);
        for row in cards.chunks(across) {
            let mut blocks = Vec::with_capacity(row.len());
            let mut x = LEFT;
            for texts in row {
                let entry = self.child(list, Role::Li);
                let body = self.child(entry, Role::LBody);
                let mut block = Block::blank(0.0);
                for (at, text) in texts.iter().enumerate() {
                    let spans = vec![self.span(body, text, if at == 0 { look.first } else { look.other })];
                    let cell = Cell {
                        x: x + INSET,
                        width: width - 2.0 * INSET,
                        spans,
                        direction: text.direction,
                        align: Align::Centre,
                    };
                    block = block.above(self.row(&[cell])?.after(if at == 0 { 0.0 } else { 4.0 }));
                }
                blocks.push((x, block.whole()));
                x += width;
            }
            let highest = blocks.iter().map(|(_, block)| block.height()).fold(0.0, f32::max);
            let height = least.max(highest + 2.0 * INSET);
            let mut whole = Block::blank(height);
            for (x, block) in blocks {
                let down = (height - block.height()) / 2.0;
                let frame = Block::blank(0.0).led_by(None, vec![rect(x, 0.0, width, height).stroked(0.8)]);
                whole = whole.beside(frame, 0.0).beside(block, down);
            }
            self.push(whole);
        }
        Ok(())
    }
}
