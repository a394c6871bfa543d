//! What is drawn and not set: the sample mark, emblem, signature, yellow envelope and seal. None resembles a real one.

use crate::Outcome;
use crate::draw::{BLACK, Colour, GREY, HEIGHT, Item, WIDTH, circle, rectangle, rounded};
use crate::layout::Sheet;

/// Stands on every page, above and below.
const MARK: &str = "MUSTER – erfundene Person / SAMPLE – invented person";
const RED: Colour = [176, 32, 32];
const INK: Colour = [30, 40, 110];

impl Sheet<'_> {
    /// The sample mark above, below, and large across the page.
    pub fn marks(&mut self) -> Outcome<()> {
        let line = self.fonts.shape("MUSTER · SAMPLE", true)?;
        let slope = (0.6, -0.8);
        self.items.push(Item::Text { line, x: 165.0, y: 660.0, size: 66.0, colour: [240, 240, 243], slope });
        for y in [22.0, HEIGHT - 40.0] {
            self.shape(rounded(150.0, y, WIDTH - 300.0, 18.0, 4.0), Some([255, 245, 245]), Some((RED, 0.8)));
            let line = self.fonts.shape(MARK, true)?;
            let x = (WIDTH - line.width * 8.5) / 2.0;
            self.items.push(Item::Text { line, x, y: y + 12.2, size: 8.5, colour: RED, slope: (1.0, 0.0) });
        }
        Ok(())
    }

    /// An invented emblem: a gate under a sun.
    pub fn emblem(&mut self, x: f32, y: f32) {
        self.shape(rounded(x, y, 34.0, 34.0, 6.0), Some(self.accent), None);
        self.shape(circle(x + 17.0, y + 11.0, 5.0), Some([255; 3]), None);
        for at in [6.0, 14.5, 23.0] {
            self.shape(rectangle(x + at, y + 19.0, 5.0, 10.0), Some([255; 3]), None);
        }
    }

    /// A flourish that is nobody's signature.
    pub fn signature(&mut self, name: &str) -> Outcome<()> {
        let (x, y) = (self.left + 6.0, self.y + 34.0);
        let mut path = tiny_skia::PathBuilder::new();
        path.move_to(x, y);
        for (n, height) in [22.0, 8.0, 15.0, 6.0, 10.0, 5.0].into_iter().enumerate() {
            let at = x + 15.0 * n as f32;
            path.cubic_to(at + 6.0, y - height, at + 12.0, y - height, at + 9.0, y);
            path.cubic_to(at + 8.0, y + 5.0, at + 12.0, y + 3.0, at + 15.0, y - 3.0);
        }
        self.shape(path.finish(), None, Some((INK, 1.1)));
        self.y += 40.0;
        self.shape(rectangle(self.left, self.y, 150.0, 0.5), Some(GREY), None);
        self.y -= 1.0;
        self.line(name, 8.5, false, GREY)
    }

    /// The envelope of a formal delivery, as copied beside its letter.
    pub fn envelope(&mut self, date: &str) -> Outcome<()> {
        let (x, y) = (self.left, self.y + 12.0);
        self.shape(rounded(x, y, 420.0, 210.0, 4.0), Some([250, 214, 60]), Some((GREY, 0.8)));
        self.put("Förmliche Zustellung", x + 18.0, y + 30.0, 15.0, true, BLACK)?;
        self.put(
            "Zugestellt am (Datum, ggf. Uhrzeit, Unterschrift)",
            x + 228.0,
            y + 24.0,
            7.0,
            false,
            BLACK,
        )?;
        self.shape(rectangle(x + 228.0, y + 30.0, 176.0, 34.0), Some([255; 3]), Some((BLACK, 0.8)));
        self.put(date, x + 240.0, y + 53.0, 15.0, true, INK)?;
        self.put("Weitersenden innerhalb des Bezirks: nein", x + 18.0, y + 56.0, 8.0, false, BLACK)?;
        self.shape(rectangle(x + 18.0, y + 84.0, 210.0, 92.0), Some([255; 3]), Some((GREY, 0.6)));
        for (row, text) in
            ["Frau", "Samira Muster", "Musterstraße 1", "00000 Musterstadt"].into_iter().enumerate()
        {
            self.put(text, x + 30.0, y + 106.0 + 18.0 * row as f32, 11.0, row == 1, BLACK)?;
        }
        self.put("Aktenzeichen: MUSTER-0000001-000", x + 244.0, y + 170.0, 8.5, false, BLACK)?;
        self.y = y + 220.0;
        Ok(())
    }

    /// Where the text ends, on the side where no signature stands.
    pub fn seal(&mut self, office: &[String], rtl: bool) -> Outcome<()> {
        let (x, y) = if rtl { (self.left + 62.0, self.y + 62.0) } else { (self.right - 62.0, self.y - 14.0) };
        let ink = [70, 82, 150];
        self.shape(circle(x, y, 44.0), None, Some((ink, 2.0)));
        self.shape(circle(x, y, 38.0), None, Some((ink, 0.7)));
        for (text, dy, size, bold) in [("MUSTER", -3.0, 15.0, true), ("kein echtes Siegel", 10.0, 6.2, false)]
        {
            let line = self.fonts.shape(text, bold)?;
            self.put(text, x - line.width * size / 2.0, y + dy, size, bold, ink)?;
        }
        let short: String = office[0].chars().take(22).collect();
        let line = self.fonts.shape(&short, false)?;
        self.put(&short, x - line.width * 2.8, y + 21.0, 5.6, false, ink)
    }
}
