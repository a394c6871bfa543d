//! Pictures: a drawing, its words and a box to tick, side by side, for who reads little.

use super::{BODY, Column, Galley, SMALL, STRONG, plain};
use crate::drawings::rect;
use crate::frame::{LEFT, WIDTH};
use crate::layout::row::{Align, Block};
use crate::page::{MM, Role, pt};
use crate::words::Text;
use crate::{Mark, SheetsError, icons, ticks};

/// Side of a drawing.
const ICON: f32 = 12.0 * MM;

/// Room between a field's frame and what is in it.
const INSET: f32 = 2.0 * MM;

/// Height of a field at least.
const HEIGHT: f32 = 19.0 * MM;

impl Galley<'_, '_> {
    /// Fields with a drawing by its name, words and a box.
    pub(crate) fn pictures(&mut self, pictures: &[(&str, Vec<Text>)]) -> Result<(), SheetsError> {
        let across = if self.edition().is_large() { 1 } else { 3 };
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let width = WIDTH / across as f32;
        let list = self.node(Role::L);
        let side = self.tick();
        for row in pictures.chunks(across) {
            let mut fields = Vec::with_capacity(row.len());
            let mut x = LEFT;
            for (icon, texts) in row {
                self.number += 1;
                let entry = self.tree.add(list, Role::Li);
                let label = self.tree.add(entry, Role::Lbl);
                let said = self.words.say(Mark::Open.text_id()).into_iter().map(|text| text.text);
                let tick = self.tree.add_figure(label, said.collect::<Vec<_>>().join(" / "));
                let language = self.first_language(texts);
                let number = plain(&self.number.to_string(), SMALL, label, &language);
                let place = Column { x: x + INSET, width: ICON, align: Align::Start };
                let number = Block::row(self.shaper, &[place.cell(vec![number])])?;
                let body = self.tree.add(entry, Role::LBody);
                let left = x + INSET + side + ICON + 2.0 * INSET;
                let column = Column { x: left, width: x + width - INSET - left, align: Align::Start };
                let cells = self.stacked(body, texts, [STRONG, BODY], column);
                let words = self.columns(&[cells])?.whole();
                fields.push((x, tick, icon, number, words));
                x += width;
            }
            let highest = fields.iter().map(|(.., words)| words.height()).fold(0.0, f32::max);
            let height = HEIGHT.max(highest + 2.0 * INSET);
            let mut whole = Block::blank(height);
            for (x, tick, icon, number, words) in fields {
                let frame = vec![rect(x, 0.0, width, height).stroked(0.5)];
                let drawing = icons::draw(icon, pt(x + INSET + side + INSET, (height - ICON) / 2.0), ICON);
                let boxed = ticks::draw(Mark::Open, pt(x + INSET, INSET), side);
                let down = (height - words.height()) / 2.0;
                whole = whole
                    .beside(Block::blank(0.0).led_by(None, [frame, drawing].concat()), 0.0)
                    .beside(Block::blank(0.0).led_by(Some(tick), boxed), 0.0)
                    .beside(number, INSET + side + 1.0)
                    .beside(words, down);
            }
            self.push(whole);
        }
        self.space(4.0);
        Ok(())
    }
}
