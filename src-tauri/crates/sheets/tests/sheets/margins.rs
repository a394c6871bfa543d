//! What a cheap printer and tired eyes need: nothing near the edges, no small text, nothing but black.

use crate::desk::{Desk, everything, folder, tool};
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
    assert_eq!(too_near_or_small(everything(), 9.0), Vec::<String>::new());
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

/// Pages as grey pixels: width, height, and each pixel row by row.
fn rendered(name: &str, bytes: &[u8]) -> Vec<(usize, Vec<u8>)> {
    let folder = folder(name);
    for old in std::fs::read_dir(&folder).expect("folder").filter_map(Result::ok) {
        std::fs::remove_file(old.path()).expect("removed");
    }
    let path = folder.join("sheets.pdf");
    crate::desk::write(&path, bytes);
    let (path, root) =
        (path.to_string_lossy().into_owned(), folder.join("page").to_string_lossy().into_owned());
    tool("pdftoppm", "poppler-utils", &["-r", "50", "-gray", &path, &root]);
    let mut pages: Vec<_> = std::fs::read_dir(&folder)
        .expect("folder")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "pgm"))
        .collect();
    pages.sort();
    pages.iter().map(|page| grey(&std::fs::read(page).expect("page"))).collect()
}

/// `P5 width height 255` and the pixels.
fn grey(file: &[u8]) -> (usize, Vec<u8>) {
    let mut at = 0;
    let mut words = Vec::new();
    while words.len() < 4 {
        let end = file[at..].iter().position(u8::is_ascii_whitespace).expect("head") + at;
        words.push(String::from_utf8_lossy(&file[at..end]).into_owned());
        at = end + 1;
    }
    (words[1].parse().expect("width"), file[at..].to_vec())
}

#[test]
fn on_grey_paper_the_edge_is_white_and_words_are_black() {
    let desk = Desk::shipped();
    let forms: Vec<SheetId> =
        SheetId::all(&desk.packs).into_iter().filter(|id| !matches!(id, SheetId::Register(_))).collect();
    let pages = rendered("grey", &desk.print(&forms).expect("printed"));
    assert!(pages.len() > 50);
    for (number, (width, pixels)) in pages.iter().enumerate() {
        let height = pixels.len() / width;
        // 9 mm at 50 dots an inch.
        let edge = 17;
        let near = |x: usize, y: usize| x < edge || y < edge || x >= width - edge || y >= height - edge;
        let white = (0..height).flat_map(|y| (0..*width).map(move |x| (x, y))).filter(|(x, y)| near(*x, *y));
        assert!(
            white.into_iter().all(|(x, y)| pixels[y * width + x] > 250),
            "page {}: ink at the edge",
            number + 1
        );
        assert!(pixels.iter().min().is_some_and(|darkest| *darkest < 40), "page {}: pale", number + 1);
        let dark = pixels.iter().filter(|pixel| **pixel < 128).count();
        assert!(dark * 5 < pixels.len(), "page {}: too much toner", number + 1);
    }
}
