//! What is filled in: questions with room for an answer, frames, lines to sign on.
//!
//! An answer of the binder stands where a hand would write it. Without one the room is left, high enough for a pen.

use std::ops::Range;

use ordner_locale::Direction;
use ordner_packs::GRID;

use super::{Galley, SMALL, SMALL_STRONG, STRONG, WRITING, plain};
use crate::SheetsError;
use crate::drawings::{rect, rule};
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::layout::row::{Align, Block, Cell, Keep};
use crate::page::{Draw, MM, Role, pt};
use crate::words::{Text, own};

/// Between fields side by side.
const GAP: f32 = 5.0 * MM;

/// Height of a line to sign on.
const SIGNING: f32 = 15.0 * MM;

/// A question with room for its answer.
pub(crate) struct Question {
    /// The question, in each language.
    pub label: Vec<Text>,
    /// What the binder knows.
    pub answer: Option<String>,
    /// Columns of the grid it takes.
    pub width: u8,
    /// Lines to write on.
    pub lines: u8,
}

impl Galley<'_, '_> {
    /// Questions side by side while they fit the grid, between these edges.
    pub(crate) fn questions(
        &mut self,
        questions: &[Question],
        edges: Range<f32>,
    ) -> Result<Vec<Block>, SheetsError> {
        let large = self.edition().is_large();
        let width = |question: &Question| if large { GRID } else { question.width };
        let mut rows = Vec::new();
        let mut at = 0;
        while at < questions.len() {
            let mut taken = 0;
            let fitting = questions[at..].iter().take_while(|question| {
                taken += width(question);
                taken <= GRID
            });
            let count = fitting.count().max(1);
            let mut row: Vec<(&Question, f32, f32)> = Vec::with_capacity(count);
            let mut column = 0;
            for question in &questions[at..at + count] {
                let step = (edges.end - edges.start + GAP) / f32::from(GRID);
                let x = edges.start + step * f32::from(column);
                row.push((question, x, step * f32::from(width(question)) - GAP));
                column += width(question);
            }
            rows.push(self.question_row(&row)?);
            at += count;
        }
        Ok(rows)
    }

    /// One row: labels end at the same height, answers stand on the same line.
    fn question_row(&mut self, row: &[(&Question, f32, f32)]) -> Result<Block, SheetsError> {
        let writing = self.spacing().room(WRITING);
        let mut parts = Vec::with_capacity(row.len());
        for (question, x, width) in row {
            let node = self.node(Role::P);
            let cell =
                |spans| Cell { x: *x, width: *width, spans, direction: Direction::Ltr, align: Align::Start };
            let label = cell(self.joined(node, &question.label, SMALL_STRONG, SMALL));
            let label = self.row(&[label])?;
            let answer = match &question.answer {
                Some(answer) => {
                    let language = self.words.languages[0].clone();
                    let spans = vec![plain(&own(answer), STRONG, node, &language)];
                    self.row(&[cell(spans)])?.whole()
                }
                None => Block::blank(0.0),
            };
            let height = (writing * f32::from(question.lines)).max(answer.height() + 2.0);
            let on_line = if question.answer.is_some() && question.lines == 1 {
                height - answer.height() - 1.0
            } else {
                1.5
            };
            let end = on_line + answer.height();
            let mut answer = answer.padded(on_line, 0.0).at_least(height);
            // A long answer to a question with one line stands above that line, not under several.
            let mut y = height;
            loop {
                answer = answer.beside(drawn(rule(pt(*x, y), pt(x + width, y), 0.5)), 0.0);
                y -= writing;
                // Nor does a line to write on go through what is written already.
                if y <= 1.0 || question.lines == 1 || y < end {
                    break;
                }
            }
            answer.slices = vec![height];
            parts.push((label, answer));
        }
        let labels = parts.iter().map(|(label, _)| label.height()).fold(0.0, f32::max);
        let mut whole = Block::blank(0.0);
        for (label, answer) in parts {
            let down = labels - label.height();
            whole = whole.beside(label, down).beside(answer, labels);
        }
        Ok(whole.after(3.0))
    }

    /// A frame to write in, with its title inside the upper edge.
    pub(crate) fn framed(&mut self, title: &[Text], height: f32) -> Result<(), SheetsError> {
        let node = self.node(Role::P);
        let spans = self.joined(node, title, SMALL_STRONG, SMALL);
        let cell = Cell {
            x: LEFT + 2.0 * MM,
            width: WIDTH - 4.0 * MM,
            spans,
            direction: Direction::Ltr,
            align: Align::Start,
        };
        let block = self.row(&[cell])?.padded(4.0, 2.0).at_least(height).whole();
        let height = block.height();
        let block = block.led_by(None, vec![rect(LEFT, 0.0, WIDTH, height).stroked(0.8)]);
        self.push(block.after(6.0));
        Ok(())
    }

    /// Lines to sign on, side by side; on more lines where text is large, for long words stand under them.
    pub(crate) fn signatures(&mut self, who: &[Vec<Text>]) -> Result<(), SheetsError> {
        let together = if self.edition().is_large() { who.len().div_ceil(2) } else { who.len() }.max(1);
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let step = (WIDTH + GAP) / together as f32;
        let signing = self.spacing().room(SIGNING);
        let mut rows = Block::blank(0.0);
        for who in who.chunks(together) {
            let mut row = Block::blank(signing);
            let mut x = LEFT;
            for texts in who {
                let node = self.node(Role::P);
                let spans = self.joined(node, texts, SMALL_STRONG, SMALL);
                let width = step - GAP;
                let label =
                    self.row(&[Cell { x, width, spans, direction: Direction::Ltr, align: Align::Start }])?;
                row = row
                    .beside(drawn(rule(pt(x, signing), pt(x + width, signing), 0.5)), 0.0)
                    .beside(label, signing + 2.0);
                x += step;
            }
            rows = rows.above(row);
        }
        self.push(rows.after(4.0).kept(Keep::WithBefore));
        Ok(())
    }

    /// A remark in a frame that must not be missed.
    pub(crate) fn warning(&mut self, name: &[Text], words: &str) -> Result<(), SheetsError> {
        let node = self.node(Role::P);
        let language = self.words.languages[0].clone();
        let mut spans = self.joined(node, name, STRONG, STRONG);
        spans.push(plain(&format!(": {}", own(words)), STRONG, node, &language));
        let cell = Cell {
            x: LEFT + 3.0 * MM,
            width: WIDTH - 6.0 * MM,
            spans,
            direction: Direction::Ltr,
            align: Align::Start,
        };
        let block = self.row(&[cell])?.padded(6.0, 6.0).whole();
        let height = block.height();
        let block = block.led_by(None, vec![rect(LEFT, 0.0, WIDTH, height).stroked(1.6)]);
        self.push(block.after(8.0));
        self.space(5.0);
        Ok(())
    }

    /// Where the page is cut.
    pub(crate) fn cut(&mut self) {
        let y = 6.0 * MM;
        let mut dashes = Vec::new();
        let mut x = LEFT;
        while x < RIGHT {
            dashes.push(rule(pt(x, y), pt((x + 2.0 * MM).min(RIGHT), y), 0.6));
            x += 4.0 * MM;
        }
        self.push(Block::blank(12.0 * MM).led_by(None, dashes));
    }
}

/// A drawing without height, for the eye only.
fn drawn(draw: Draw) -> Block {
    Block::blank(0.0).led_by(None, vec![draw])
}
