//! A page looks on paper as it looks in its file: rotation, crop, filled fields, stamps, photos.

use std::process::Command;

use ordner_binder::PaperRequest;

use crate::desk::{Desk, Look, all, checked, look, page, pdf, stream};

/// Left edge of the room, 25 mm in points.
const LEFT: usize = 71;
/// A difference below is the other rounding of an edge.
const SAME: f64 = 5.0;
/// A difference above is another picture.
const OTHER: f64 = 20.0;

/// Renders a paper alone and on its printed page; the first line with ink below the head is where it begins.
fn before_and_after(paper: &[u8]) -> (Look, Look) {
    let mut desk = Desk::new();
    desk.file("1", "Papier", paper);
    let before = desk.at("before.pdf");
    std::fs::write(&before, paper).unwrap();
    let before = look(&before, 1, None);
    let (after, _) = desk.print(&all(), "after.pdf");
    let whole = look(&after, 1, None);
    let top = top_of_room(&whole);
    let left = LEFT + (496 - before.width.min(496)) / 2;
    let after = look(&after, 1, Some([left, top, before.width, before.height]));
    (before, after)
}

/// Below the rule of the head: 3 mm of gap.
fn top_of_room(whole: &Look) -> usize {
    let rule = (0..100)
        .rev()
        .find(|y| (LEFT + 5..LEFT + 400).all(|x| whole.pixels[y * whole.width + x] < 200))
        .unwrap();
    rule + 9
}

#[test]
fn a_page_is_printed_as_it_is_seen() {
    let stamp = vec![
        b"<</Type/Annot/Subtype/Stamp/F 4/Rect[300 20 400 90]/AP<</N 7 0 R>>>>".to_vec(),
        stream("/Type/XObject/Subtype/Form/BBox[0 0 10 20]/Matrix[0 1 -1 0 0 0]", b"0 0 10 20 re f"),
    ];
    let field = vec![
        b"<</Type/Annot/Subtype/Widget/FT/Tx/V(x)/F 4/Rect[10 100 230 180]/AP<</N 7 0 R>>>>".to_vec(),
        stream("/Subtype/Form/BBox[0 0 110 40]", b"0 0 110 10 re f 0 0 10 40 re f"),
    ];
    let cases = [
        ("plain", page("", &[])),
        ("turned round", page("/Rotate 180", &[])),
        ("turned", page("/Rotate 90", &[])),
        ("turned back", page("/Rotate 270", &[])),
        ("cropped", page("/CropBox[20 40 480 280]", &[])),
        ("stamped", page("/Annots[6 0 R]", &stamp)),
        ("filled in", page("/Annots[6 0 R]", &field)),
        ("stamped and turned", page("/Rotate 180/Annots[6 0 R]", &stamp)),
    ];
    let looks: Vec<(Look, Look)> = cases.iter().map(|(_, paper)| before_and_after(paper)).collect();
    for ((name, _), (before, after)) in cases.iter().zip(&looks) {
        assert!(before.differs(after) < SAME, "{name}: {}", before.differs(after));
    }
    // Control: another rotation is another picture, and a page without its stamp, too.
    assert!(looks[0].0.differs(&looks[1].1) > OTHER);
    assert!(looks[2].0.differs(&looks[3].1) > OTHER);
    assert!(looks[0].0.differs(&looks[5].1) > SAME && looks[0].0.differs(&looks[6].1) > SAME);
}

#[test]
fn a_locked_paper_opens_with_its_password_and_is_left_out_without() {
    let mut desk = Desk::new();
    let plain = desk.at("plain.pdf");
    std::fs::write(&plain, page("", &[])).unwrap();
    for bits in ["40", "128", "256"] {
        for (name, user) in [("locked", "geheim"), ("owner only", "")] {
            let place = desk.at("locked.pdf");
            let mut command = Command::new("qpdf");
            command.arg("--allow-weak-crypto").args(["--encrypt", user, "besitzer", bits, "--"]);
            assert!(command.arg(&plain).arg(&place).status().unwrap().success());
            let bytes = std::fs::read(&place).unwrap();
            desk.file("1", &format!("{name} {bits}"), &bytes);
        }
    }
    let (_, without) = desk.print(&all(), "without.pdf");
    assert_eq!((without.plan.papers.len(), without.plan.papers_left_out.len()), (3, 3));
    let wrong = PaperRequest { password: Some("falsch".to_owned()), ..all() };
    let (_, wrong) = desk.print(&wrong, "wrong.pdf");
    assert!(
        wrong.plan.papers_left_out.iter().all(|out| format!("{:?}", out.reason).contains("PasswordWrong"))
    );
    let right = PaperRequest { password: Some("geheim".to_owned()), ..all() };
    let (file, right) = desk.print(&right, "right.pdf");
    assert!(right.plan.papers_left_out.is_empty(), "{:?}", right.plan.papers_left_out);
    let first = look(&file, 1, None);
    for page in 1..=6 {
        assert!(look(&file, page, None).differs(&first) < SAME, "page {page}");
    }
    assert!(first.ink() < 40);
}

#[test]
fn a_card_is_printed_in_true_size_front_and_back() {
    let mut desk = Desk::new();
    let mut card = |title: &str, width, height| {
        let picture = image::RgbImage::from_pixel(width, height, image::Rgb([0, 0, 0]));
        let mut bytes = Vec::new();
        image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode_image(&picture).unwrap();
        desk.file("1", title, &bytes)
    };
    // The second photo was taken upright.
    let cards = vec![vec![card("Vorne", 1585, 1000), card("Hinten", 1000, 1585)]];
    let (file, printed) = desk.print(&PaperRequest { cards, ..PaperRequest::default() }, "card.pdf");
    assert_eq!((printed.pages, printed.plan.papers.len()), (1, 1));
    let seen = look(&file, 1, None);
    let black = |x: usize, y: usize| seen.pixels[y * seen.width + x] < 60;
    let column = LEFT + 40;
    let runs: Vec<usize> = (0..seen.height)
        .collect::<Vec<_>>()
        .chunk_by(|a, b| black(column, *a) == black(column, *b))
        .filter(|run| black(column, run[0]) && run.len() > 50)
        .map(<[usize]>::len)
        .collect();
    // 54 mm are 153 points; 85.6 mm are 242.6.
    assert!(runs.len() == 2 && runs.iter().all(|run| run.abs_diff(153) <= 2), "{runs:?}");
    let row = (0..seen.height).find(|y| (*y..*y + 100).all(|y| black(column, y))).unwrap() + 50;
    let wide = (0..seen.width).filter(|x| black(*x, row)).count();
    assert!(wide.abs_diff(243) <= 2, "{wide}");
}

#[test]
fn a_transparent_picture_lies_on_white_and_a_large_one_keeps_the_margin() {
    let mut desk = Desk::new();
    let mut picture = image::RgbaImage::from_pixel(900, 1300, image::Rgba([0, 0, 0, 0]));
    (0..900).for_each(|x| picture.put_pixel(x, 650, image::Rgba([0, 0, 0, 255])));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    desk.file("1", "Durchsichtig", &bytes.into_inner());
    let black = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>".to_vec(),
        stream("", b"0 0 595 842 re f"),
    ]);
    desk.file("1", "Schwarz", &black);
    let (file, _) = desk.print(&all(), "x.pdf");
    let seen = look(&file, 1, Some([80, 100, 400, 200]));
    assert!(seen.ink() > 250, "white where it is transparent: {}", seen.ink());
    let seen = look(&file, 2, None);
    let black = |x: usize, y: usize| seen.pixels[y * seen.width + x] < 60;
    let first = (0..seen.width).find(|x| black(*x, 400)).unwrap();
    let last = (0..seen.width).rfind(|x| black(*x, 400)).unwrap();
    assert!(first >= 70 && last <= 595 - 28, "{first} to {last}: 25 mm at the left, 10 mm at the right");
    let lowest = (0..seen.height).rfind(|y| black(300, *y)).unwrap();
    assert!(lowest <= 842 - 28 && black(300, lowest - 600));
}

#[test]
fn hostile_papers_are_left_out_and_the_others_go_on() {
    let mut desk = Desk::new();
    desk.file("1", "Gut", &page("", &[]));
    desk.file("1", "Leer", &pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Kids[]>>".to_vec()]));
    desk.file("1", "Kaputt", b"%PDF-1.7 nothing else");
    desk.file("2", "Bombe", &page("", &[b"0 ".repeat(2_000_000)]));
    desk.file("2", "Halbes Foto", b"\xff\xd8\xff\xe0\0\x10JFIF");
    desk.file("3", "Auch gut", &page("/Rotate 90", &[]));
    let (file, printed) = desk.print(&all(), "x.pdf");
    let titles: Vec<&str> = printed.plan.papers.iter().map(|paper| paper.title.as_str()).collect();
    assert_eq!(titles, ["Gut", "Auch gut"]);
    let out: Vec<String> =
        printed.plan.papers_left_out.iter().map(|out| format!("{} {:?}", out.title, out.reason)).collect();
    for (title, reason) in
        [("Leer", "NoPages"), ("Kaputt", "DamagedPdf"), ("Bombe", "TooHeavy"), ("Halbes", "DamagedPicture")]
    {
        assert!(out.iter().any(|line| line.starts_with(title) && line.contains(reason)), "{out:?}");
    }
    checked(&file);
}
