//! The copy of a plastic card on a sheet of paper. Own drawing: it resembles no real card closely.

use crate::Outcome;
use crate::draw::{BLACK, GREY, circle, rectangle, rounded};
use crate::layout::Sheet;
use crate::paper::Paper;

/// Card size in points: 85.6 × 54 mm, enlarged by 1.5.
const CARD: (f32, f32) = (364.0, 230.0);
const LEFT: f32 = 115.0;

/// Front with portrait and fields, back with a machine-readable zone of fillers.
pub fn both_sides(sheet: &mut Sheet<'_>, paper: &Paper) -> Outcome<()> {
    sheet.put("Kopie, Vorder- und Rückseite (vergrößert)", LEFT, 84.0, 9.0, false, GREY)?;
    let (top, second) = (96.0, 96.0 + CARD.1 + 26.0);
    for y in [top, second] {
        sheet.shape(rounded(LEFT, y, CARD.0, CARD.1, 12.0), Some([233, 240, 243]), Some((GREY, 0.8)));
        for ring in 1..8 {
            let r = 14.0 * ring as f32;
            sheet.shape(circle(LEFT + 262.0, y + 118.0, r), None, Some(([214, 226, 232], 1.0)));
        }
    }
    sheet.put(&paper.office[0], LEFT + 16.0, top + 26.0, 14.0, true, sheet.accent)?;
    sheet.put("MUSTERLAND", LEFT + 250.0, top + 26.0, 12.0, true, sheet.accent)?;
    portrait(sheet, LEFT + 16.0, top + 44.0);
    for (row, [name, value]) in paper.info.iter().enumerate() {
        let (x, y) = if row < 5 {
            (LEFT + 130.0, top + 52.0 + 34.0 * row as f32)
        } else {
            (LEFT + 262.0, top + 52.0 + 34.0 * (row - 5) as f32)
        };
        sheet.put(name, x, y, 6.5, false, GREY)?;
        sheet.put(value, x, y + 13.0, 10.5, true, BLACK)?;
    }
    for (row, text) in paper.to.iter().enumerate() {
        sheet.put(text, LEFT + 18.0, second + 34.0 + 20.0 * row as f32, 9.5, row == 0, BLACK)?;
    }
    sheet.shape(rectangle(LEFT + 1.0, second + 164.0, CARD.0 - 2.0, 50.0), Some([250, 250, 250]), None);
    for (row, zone) in
        ["ARMUSTER<<0000000<<<<<<<<<<<<<", "0000000<<MUSTER<<<<<<<<<<<<<<0", "MUSTER<<SAMIRA<<<<<<<<<<<<<<<<"]
            .into_iter()
            .enumerate()
    {
        sheet.put(zone, LEFT + 20.0, second + 180.0 + 14.0 * row as f32, 12.0, false, BLACK)?;
    }
    sheet.y = second + CARD.1 + 14.0;
    Ok(())
}

/// A head and shoulders without a face.
fn portrait(sheet: &mut Sheet<'_>, x: f32, y: f32) {
    sheet.shape(rectangle(x, y, 98.0, 126.0), Some([205, 213, 218]), None);
    sheet.shape(circle(x + 49.0, y + 52.0, 25.0), Some([150, 160, 168]), None);
    sheet.shape(rounded(x + 15.0, y + 84.0, 68.0, 42.0, 22.0), Some([150, 160, 168]), None);
}
