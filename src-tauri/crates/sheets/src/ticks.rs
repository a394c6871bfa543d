//! Tick boxes: five states told apart in black and white, big enough for a pen.

use crate::Mark;
use crate::drawings::{Rect, polyline, rect};
use crate::page::{Draw, MM, Point, pt};

/// Side of a box: a pen needs 4 mm.
pub(crate) const SIDE: f32 = 4.5 * MM;

/// The same beside text of the large edition, as high as its letters.
pub(crate) const LARGE_SIDE: f32 = 6.5 * MM;

/// Thickness of the box.
const BORDER: f32 = 1.0;

/// Thickness of the sign in it.
const SIGN: f32 = 1.9;

impl Mark {
    /// All states in the order of the legend.
    pub(crate) const ALL: [Self; 5] =
        [Self::Open, Self::InWork, Self::HandedIn, Self::Done, Self::NotApplicable];

    /// The text that names it.
    pub(crate) const fn text_id(self) -> &'static str {
        match self {
            Self::Open => "sheet-mark-open",
            Self::InWork => "sheet-mark-in-work",
            Self::HandedIn => "sheet-mark-handed-in",
            Self::Done => "sheet-mark-done",
            Self::NotApplicable => "sheet-mark-not-applicable",
        }
    }
}

/// Draws a box with this upper left corner and side: empty, a stroke, an arrow, a tick, a bar.
pub(crate) fn draw(mark: Mark, at: Point, side: f32) -> Vec<Draw> {
    let field: Rect = rect(at.x, at.y, side, side);
    let place = |x: f32, y: f32| pt(at.x + x * side, at.y + y * side);
    let mut draws = vec![field.stroked(BORDER)];
    match mark {
        Mark::Open => {}
        Mark::InWork => draws.push(polyline(&[place(0.22, 0.78), place(0.78, 0.22)], SIGN)),
        Mark::HandedIn => {
            draws.push(polyline(&[place(0.18, 0.5), place(0.78, 0.5)], SIGN));
            draws.push(polyline(&[place(0.54, 0.26), place(0.8, 0.5), place(0.54, 0.74)], SIGN));
        }
        Mark::Done => draws.push(polyline(&[place(0.2, 0.52), place(0.42, 0.76), place(0.82, 0.24)], SIGN)),
        Mark::NotApplicable => draws.push(polyline(&[place(0.24, 0.5), place(0.76, 0.5)], SIGN)),
    }
    draws
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_states_look_alike() {
        let shapes: Vec<String> = Mark::ALL
            .into_iter()
            .map(|mark| {
                draw(mark, pt(0.0, 0.0), SIDE)
                    .iter()
                    .map(|draw| match draw {
                        Draw::Path { segments, .. } => format!("{segments:?}"),
                        Draw::Rule { from, to, .. } => format!("{from:?}{to:?}"),
                        Draw::Text(run) => run.text.clone(),
                        Draw::Slot(slot) => format!("{slot:?}"),
                    })
                    .collect()
            })
            .collect();
        for (at, shape) in shapes.iter().enumerate() {
            assert!(!shapes[..at].contains(shape));
        }
    }
}
