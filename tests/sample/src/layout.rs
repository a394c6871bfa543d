//! Words into pages: the head of each form, and a markup of one sign at the start of a line.
//!
//! `#` subject, `##` small heading, `^^` large and centred, `^` centred, `-` list, `[x]` and `[ ]` boxes, `>` framed
//! hint, `~` signature above a name, `@` the yellow envelope with its date, `a | b` row of a table, anything else a
//! paragraph. Right-to-left text is set from the right by itself.

use crate::Outcome;
use crate::card;
use crate::draw::{BLACK, Colour, GREY, HEIGHT, Item, Page, WIDTH, rectangle, rounded};
use crate::paper::{Form, Paper};
use crate::text::{Fonts, Line};

const LEFT: f32 = 71.0; // 25 mm
const RIGHT: f32 = WIDTH - 57.0; // 20 mm
const SIZE: f32 = 10.5;

/// Lays out every page of a paper.
pub fn pages(paper: &Paper, fonts: &Fonts) -> Outcome<Vec<Page>> {
    let count = paper.pages.len();
    (1..)
        .zip(&paper.pages)
        .map(|(number, text)| {
            let mut sheet =
                Sheet { items: Page::new(), fonts, accent: paper.accent, y: 70.0, left: LEFT, right: RIGHT };
            sheet.marks()?;
            match (paper.form, number) {
                (Form::Letter, 1) => sheet.letter_head(paper)?,
                (Form::Certificate, _) => sheet.certificate_frame(paper)?,
                (Form::Card, 1) => card::both_sides(&mut sheet, paper)?,
                (Form::Plain, 1) => sheet.line(&paper.office.join(" · "), 9.0, false, GREY)?,
                _ => sheet.y += 10.0,
            }
            for line in text.lines() {
                sheet.set(line.trim())?;
            }
            if paper.seal && number == count {
                let rtl = fonts.shape(&paper.title, false)?.rtl;
                sheet.seal(&paper.office, rtl)?;
            }
            sheet.foot(&paper.foot)?;
            if count > 1 {
                sheet.put(
                    &format!("Seite {number} von {count}"),
                    RIGHT - 70.0,
                    HEIGHT - 84.0,
                    8.0,
                    false,
                    GREY,
                )?;
            }
            Ok(sheet.items)
        })
        .collect()
}

/// A page while it is filled from above.
pub struct Sheet<'a> {
    pub items: Page,
    pub fonts: &'a Fonts,
    pub accent: Colour,
    pub y: f32,
    pub left: f32,
    pub right: f32,
}

impl Sheet<'_> {
    /// One line of text from a point.
    pub fn put(&mut self, text: &str, x: f32, y: f32, size: f32, bold: bool, colour: Colour) -> Outcome<()> {
        let line = self.fonts.shape(text, bold)?;
        self.items.push(Item::Text { line, x, y, size, colour, slope: (1.0, 0.0) });
        Ok(())
    }

    /// A filled or outlined shape.
    pub fn shape(&mut self, path: Option<tiny_skia::Path>, fill: Option<Colour>, pen: Option<(Colour, f32)>) {
        self.items.extend(path.map(|path| Item::Shape { path, fill, pen }));
    }

    fn centred(&mut self, text: &str, y: f32, size: f32, bold: bool, colour: Colour) -> Outcome<()> {
        let line = self.fonts.shape(text, bold)?;
        let x = (self.left + self.right - line.width * size) / 2.0;
        self.items.push(Item::Text { line, x, y, size, colour, slope: (1.0, 0.0) });
        Ok(())
    }

    pub fn line(&mut self, text: &str, size: f32, bold: bool, colour: Colour) -> Outcome<()> {
        self.block(text, size, bold, colour, self.left, self.right)
    }

    /// A paragraph between two edges.
    fn block(
        &mut self,
        text: &str,
        size: f32,
        bold: bool,
        colour: Colour,
        left: f32,
        right: f32,
    ) -> Outcome<()> {
        for line in self.fonts.lines(text, bold, (right - left) / size)? {
            self.y += size * if line.rtl { 1.75 } else { 1.38 };
            self.place(line, left, right, size, colour);
        }
        Ok(())
    }

    fn place(&mut self, line: Line, left: f32, right: f32, size: f32, colour: Colour) {
        let x = if line.rtl { right - line.width * size } else { left };
        self.items.push(Item::Text { line, x, y: self.y, size, colour, slope: (1.0, 0.0) });
    }

    fn letter_head(&mut self, paper: &Paper) -> Outcome<()> {
        self.emblem(LEFT, 58.0);
        for (row, name) in paper.office.iter().enumerate() {
            let (size, colour) = if row == 0 { (14.0, BLACK) } else { (9.5, GREY) };
            self.put(name, LEFT + 44.0, 73.0 + 14.0 * row as f32, size, row == 0, colour)?;
        }
        self.shape(rectangle(LEFT, 103.0, RIGHT - LEFT, 1.4), Some(self.accent), None);
        let sender = format!("{} · {}", paper.office[0], paper.address);
        self.put(&sender, LEFT, 139.0, 6.8, false, GREY)?;
        self.shape(rectangle(LEFT, 142.0, 215.0, 0.5), Some(GREY), None);
        for (row, text) in paper.to.iter().enumerate() {
            self.put(text, LEFT, 160.0 + 14.0 * row as f32, SIZE, false, BLACK)?;
        }
        for (row, [name, value]) in paper.info.iter().enumerate() {
            let y = 139.0 + 24.0 * row as f32;
            self.put(name, 372.0, y, 7.2, false, GREY)?;
            self.put(value, 372.0, y + 11.0, 9.5, false, BLACK)?;
        }
        self.y = 255.0_f32.max(139.0 + 24.0 * paper.info.len() as f32 + 14.0);
        Ok(())
    }

    fn certificate_frame(&mut self, paper: &Paper) -> Outcome<()> {
        for (inset, width) in [(44.0, 2.2), (50.0, 0.6)] {
            let frame = rectangle(inset, inset + 4.0, WIDTH - 2.0 * inset, HEIGHT - 2.0 * inset - 8.0);
            self.shape(frame, None, Some((self.accent, width)));
        }
        (self.left, self.right) = (86.0, WIDTH - 86.0);
        self.emblem(WIDTH / 2.0 - 17.0, 74.0);
        for (row, name) in paper.office.iter().enumerate() {
            let size = if row == 0 { 13.0 } else { 10.0 };
            self.centred(name, 130.0 + 16.0 * row as f32, size, row == 0, BLACK)?;
        }
        self.y = 140.0 + 16.0 * paper.office.len() as f32;
        Ok(())
    }

    /// One line of markup.
    fn set(&mut self, line: &str) -> Outcome<()> {
        let (sign, rest) = line.split_once(' ').unwrap_or((line, ""));
        match sign {
            "" => self.y += 7.0,
            "#" => {
                self.line(rest, 12.0, true, BLACK)?;
                self.y += 4.0;
            }
            "##" => {
                self.y += 3.0;
                self.line(rest, SIZE, true, self.accent)?;
            }
            "^^" => {
                self.y += 34.0;
                self.centred(rest, self.y, 24.0, true, self.accent)?;
                self.y += 8.0;
            }
            "^" => {
                self.y += 19.0;
                self.centred(rest, self.y, 12.0, false, BLACK)?;
            }
            "-" => {
                self.put("•", self.left + 4.0, self.y + SIZE * 1.38, SIZE, false, BLACK)?;
                self.block(rest, SIZE, false, BLACK, self.left + 16.0, self.right)?;
            }
            "[x]" | "[]" => {
                let (x, y) = (self.left + 2.0, self.y + 5.5);
                self.shape(rectangle(x, y, 9.0, 9.0), None, Some((BLACK, 0.8)));
                if sign == "[x]" {
                    self.put("x", x + 1.9, y + 7.3, SIZE, true, BLACK)?;
                }
                self.block(rest, SIZE, false, BLACK, self.left + 20.0, self.right)?;
            }
            ">" => self.hint(rest)?,
            "~" => self.signature(rest)?,
            "@" => self.envelope(rest)?,
            _ => match line.split_once(" | ") {
                Some((name, value)) => self.row(name, value)?,
                None => self.line(line, SIZE, false, BLACK)?,
            },
        }
        Ok(())
    }

    /// A row of a table: name and value, the name on the side where reading starts.
    fn row(&mut self, name: &str, value: &str) -> Outcome<()> {
        const INSET: f32 = 3.0;
        let (size, names, gap) = (10.0, 0.46 * (self.right - self.left), 14.5);
        let name = self.fonts.shape(name, false)?;
        let rtl = name.rtl;
        let (left, right) = if rtl {
            (self.left + INSET, self.right - names)
        } else {
            (self.left + names, self.right - INSET)
        };
        let mut name = Some(name);
        for mut line in self.fonts.lines(value, true, (right - left) / size)? {
            self.y += if rtl { 1.25 * gap } else { gap };
            if let Some(name) = name.take() {
                self.place(name, self.left + INSET, self.right - INSET, size, GREY);
            }
            line.rtl = rtl; // a number alone has no direction of its own
            self.place(line, left, right, size, BLACK);
        }
        self.y += 5.0;
        self.shape(rectangle(self.left, self.y, self.right - self.left, 0.4), Some([190, 190, 195]), None);
        Ok(())
    }

    fn hint(&mut self, text: &str) -> Outcome<()> {
        let top = self.y + 6.0;
        let at = self.items.len();
        self.y += 9.0;
        self.block(text, 10.0, false, BLACK, self.left + 12.0, self.right - 10.0)?;
        self.y += 10.0;
        let (width, height) = (self.right - self.left, self.y - top);
        self.shape(rounded(self.left, top, width, height, 3.0), None, Some((GREY, 0.7)));
        self.shape(rectangle(self.left, top, 4.0, height), Some(self.accent), None);
        self.items[at..].rotate_right(2); // the frame lies under its words
        Ok(())
    }

    fn foot(&mut self, columns: &[String]) -> Outcome<()> {
        if columns.is_empty() {
            return Ok(());
        }
        self.shape(rectangle(LEFT, HEIGHT - 78.0, RIGHT - LEFT, 0.5), Some(GREY), None);
        let width = (RIGHT - LEFT) / columns.len() as f32;
        for (column, text) in columns.iter().enumerate() {
            self.y = HEIGHT - 76.0;
            let left = LEFT + width * column as f32;
            self.block(text, 7.2, false, GREY, left, left + width - 8.0)?;
        }
        Ok(())
    }
}
