//! What a cheap printer and tired eyes need: nothing near the edges, no small text, nothing but black.

use crate::desk::{Desk, every_way};
use crate::ink::{Known, fonts, ink};
use lopdf::Document;
use ordner_sheets::{Edition, SheetId};

const MM: f32 = 72.0 / 25.4;

/// Printers cut what is nearer to the edge of A4.
const FRAME: f32 = 10.0 * MM - 0.1;

/// Everything that is drawn too near to an edge or too small.
pub fn too_near_or_small(bytes: &[u8], smallest: f32) -> Vec<String> {
    let file = Document::load_mem(bytes).expect("file");
    let mut found = Vec::new();
    let mut known = Known::new();
    for (page, id) in file.page_iter().enumerate() {
        let ink = ink(&file, id, &fonts(&file, id, &mut known));
        let mut near = |what: &str, (x, y): (f32, f32), reach: f32| {
            let inside = x - reach >= FRAME
                && y - reach >= FRAME
                && x + reach <= 210.0 * MM - FRAME
                && y + reach <= 297.0 * MM - FRAME;
            if !inside {
                found.push(format!("page {}: {what} at {:.1} {:.1} mm", page + 1, x / MM, y / MM));
            }
        };
        for shown in &ink.shown {
            near("text", shown.from, 0.0);
            near("text", shown.to, 0.0);
        }
        for path in &ink.painted {
            path.points.iter().for_each(|point| near("a line", *point, path.width / 2.0));
        }
        let small = ink.shown.iter().filter(|shown| shown.size < smallest - 0.01);
        found.extend(small.map(|shown| format!("page {}: text of {} points", page + 1, shown.size)));
    }
    found.truncate(10);
    found
}

#[test]
fn every_sheet_keeps_its_margins_and_no_text_is_small() {
    for way in every_way() {
        assert_eq!(too_near_or_small(&way.pdf, 9.0), Vec::<String>::new(), "{}", way.name);
    }
}

#[test]
fn labels_stay_on_the_page_wherever_they_are_moved() {
    let mut desk = Desk::shipped();
    let labels: Vec<SheetId> = ["spine-38", "spine-180x250"]
        .iter()
        .map(|name| SheetId::parse(name, &desk.packs).expect("label"))
        .collect();
    for offset in [(50.0, 50.0), (-50.0, -50.0)] {
        desk.manner.offset = offset;
        assert_eq!(too_near_or_small(&desk.print(&labels).expect("printed"), 9.0), Vec::<String>::new());
    }
}

#[test]
fn words_of_the_large_edition_have_eighteen_points() {
    let mut desk = Desk::shipped();
    desk.manner.edition = Edition::Large;
    let forms = ["my-details", "numbers", "talk-note", "deadlines", "honest-limits"]
        .map(|name| SheetId::Form(name.to_owned()));
    let file = desk.print(&forms).expect("printed");
    assert_eq!(too_near_or_small(&file, 9.0), Vec::<String>::new());
    // Running head, footer and thumb index are for finding and keep their size.
    let small = too_near_or_small(&file, 18.0);
    assert!(
        !small.is_empty()
            && small
                .iter()
                .all(|text| ["9", "10", "15"].iter().any(|size| text.contains(&format!("of {size} points")))),
        "{small:?}"
    );
    let text = desk.describe(&forms).expect("printed");
    let content = text.lines().filter(|line| line.contains(">P") || line.contains("H2"));
    let sizes: Vec<f32> = content
        .filter_map(|line| line.get(14..)?.trim_start().split([' ', 'b']).next()?.parse().ok())
        .collect();
    assert!(sizes.len() > 50 && sizes.iter().all(|size| *size >= 18.0), "{sizes:?}");
}

/// Control: the check sees what is too near and too small.
#[test]
fn text_near_the_edge_is_noticed() {
    let file = Desk::blank().print(&[SheetId::Cover]).expect("printed");
    assert!(!too_near_or_small(&file, 9.5).is_empty());
    let mut moved = Document::load_mem(&file).expect("file");
    let page = moved.page_iter().next().expect("page");
    let content = [moved.get_page_content(page), b"\n20 100 m 200 100 l S\n".to_vec()].concat();
    moved.change_page_content(page, content).expect("changed");
    let mut bytes = Vec::new();
    moved.save_modern(&mut bytes).expect("saved");
    assert_eq!(too_near_or_small(&bytes, 9.0).len(), 1);
}
