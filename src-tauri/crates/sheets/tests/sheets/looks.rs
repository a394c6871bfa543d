//! Every page as it looks: rendered in grey at 100 dots an inch and compared with `tests/golden/looks.txt`.
//!
//! Kept is how dark each of 14 × 20 fields of a page is, one sign a field: a page is a line of text, and another version
//! of the program that renders changes none by more than a step. `UPDATE_GOLDEN=1` writes the file anew.

use std::path::Path;

use crate::desk::{every_way, folder, tool};

/// Fields across and down: squares of 15 mm.
const FIELDS: (usize, usize) = (14, 20);

/// So much darker is a field that is one step darker, of 255.
const STEP: usize = 3;

/// A page in grey, row by row.
struct Look {
    width: usize,
    pixels: Vec<u8>,
}

impl Look {
    fn height(&self) -> usize {
        self.pixels.len() / self.width
    }

    /// How dark each field is, 0 to 35. One pass over a million pixels: test builds are slow.
    fn fields(&self) -> Vec<u32> {
        let (across, down) = FIELDS;
        let mut sums = vec![0_usize; across * down];
        for (y, row) in self.pixels.chunks_exact(self.width).enumerate() {
            let first = y * down / self.height() * across;
            for column in 0..across {
                let part = &row[column * self.width / across..(column + 1) * self.width / across];
                let mut dark = 0;
                for pixel in part {
                    dark += 255 - *pixel as usize;
                }
                sums[first + column] += dark;
            }
        }
        let count = self.pixels.len() / sums.len();
        sums.iter().map(|dark| u32::try_from(dark / count / STEP).map_or(35, |step| step.min(35))).collect()
    }

    /// Its black part.
    fn black(&self) -> f64 {
        let dark: u64 = self.pixels.iter().map(|pixel| u64::from(255 - *pixel)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a million pixels")]
        let part = dark as f64 / (255 * self.pixels.len()) as f64;
        part
    }

    /// What is wrong with it on the paper of a cheap printer.
    fn flaws(&self) -> Vec<&'static str> {
        // 9 mm; a line may be a pixel thicker than it is drawn.
        const EDGE: usize = 35;
        let rows: Vec<&[u8]> = self.pixels.chunks_exact(self.width).collect();
        let (upper, lower) = (&rows[..EDGE], &rows[rows.len() - EDGE..]);
        let sides = rows.iter().flat_map(|row| [&row[..EDGE], &row[row.len() - EDGE..]]);
        let edges = upper.iter().chain(lower).copied().chain(sides);
        let (mut darkest, mut dark) = (255, 0);
        for pixel in &self.pixels {
            if *pixel < 128 {
                dark += 1;
                darkest = darkest.min(*pixel);
            }
        }
        let mut flaws = Vec::new();
        if edges.into_iter().any(|edge| edge.iter().any(|pixel| *pixel < 250)) {
            flaws.push("ink at the edge");
        }
        // Nothing but black is drawn, so what is not black on white is a thin stroke. Grey 40 on white has a contrast of
        // 14 to 1 (WCAG 2.2, relative luminance); 7 to 1 is asked for at most.
        if darkest >= 40 {
            flaws.push("pale");
        }
        if dark * 5 >= self.pixels.len() {
            flaws.push("too much toner");
        }
        flaws
    }
}

/// The pages of a file, rendered by another program.
fn rendered(name: &str, pdf: &[u8]) -> Vec<Look> {
    let folder = folder("looks").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("folder");
    let path = folder.join("sheets.pdf");
    crate::desk::write(&path, pdf);
    let (path, root) =
        (path.to_string_lossy().into_owned(), folder.join("page").to_string_lossy().into_owned());
    tool("pdftoppm", "poppler-utils", &["-r", "100", "-gray", &path, &root]);
    let files = std::fs::read_dir(&folder).expect("folder").filter_map(|entry| Some(entry.ok()?.path()));
    let mut pages: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "pgm")).collect();
    pages.sort();
    let looks = pages.iter().map(|page| grey(&std::fs::read(page).expect("page"))).collect();
    std::fs::remove_dir_all(&folder).expect("removed");
    looks
}

/// `P5 width height 255` and the pixels.
fn grey(file: &[u8]) -> Look {
    let mut at = 0;
    let mut words = Vec::new();
    while words.len() < 4 {
        let end = file[at..].iter().position(u8::is_ascii_whitespace).expect("head") + at;
        words.push(String::from_utf8_lossy(&file[at..end]).into_owned());
        at = end + 1;
    }
    Look { width: words[1].parse().expect("width"), pixels: file[at..].to_vec() }
}

fn signs(fields: &[u32]) -> String {
    fields.iter().map(|field| char::from_digit(*field, 36).unwrap_or('?')).collect()
}

/// True when no field is more than a step lighter or darker.
fn alike(one: &str, other: &str) -> bool {
    let step = |sign: char| sign.to_digit(36);
    one.len() == other.len()
        && one.chars().zip(other.chars()).all(|(a, b)| match (step(a), step(b)) {
            (Some(a), Some(b)) => a.abs_diff(b) <= 1,
            _ => false,
        })
}

#[test]
fn every_page_looks_as_reviewed_and_is_black_on_white() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/looks.txt");
    let known = std::fs::read_to_string(&place).unwrap_or_default();
    let mut list = String::new();
    let mut flaws = Vec::new();
    for way in every_way() {
        let looks = rendered(&way.name, &way.pdf);
        let names = way.sheets.iter().flat_map(|(sheet, pages)| (1..=*pages).map(move |page| (sheet, page)));
        let names: Vec<_> = names.collect();
        assert_eq!(names.len(), looks.len(), "{}", way.name);
        // An ordinary letter is black to 5 %. Another program draws no line thinner than a dot, so its pages are darker.
        let letters = looks.iter().map(Look::black).sum::<f64>() / 0.05;
        let told = f64::from(way.toner.letters());
        assert!((told - letters).abs() < letters * 0.12, "{}: told {told}, rendered {letters:.1}", way.name);
        for ((sheet, page), look) in names.into_iter().zip(looks) {
            let name = format!("{} {sheet} {page}", way.name);
            flaws.extend(look.flaws().into_iter().map(|flaw| format!("{name}: {flaw}")));
            list.push_str(&format!("{name} {}\n", signs(&look.fields())));
        }
    }
    assert_eq!(flaws, Vec::<String>::new());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        crate::desk::write(&place, list.as_bytes());
        return;
    }
    let changed: Vec<&str> = list
        .lines()
        .filter(|line| {
            let (name, signs) = line.rsplit_once(' ').expect("a line");
            let before = known.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            !before.is_some_and(|before| alike(before, signs))
        })
        .map(|line| line.rsplit_once(' ').expect("a line").0)
        .collect();
    assert_eq!(changed, Vec::<&str>::new(), "these pages look otherwise; UPDATE_GOLDEN=1 takes them over");
    assert_eq!(known.lines().count(), list.lines().count(), "other pages than before");
}

/// Control: a page that moved by 3 mm, grew pale or reaches the edge is noticed.
#[test]
fn a_page_that_moved_or_grew_pale_is_noticed() {
    let desk = crate::desk::Desk::blank();
    let pdf = desk.print(&[ordner_sheets::SheetId::Cover]).expect("printed");
    let look = rendered("control", &pdf).remove(0);
    assert!(look.flaws().is_empty());
    let was = signs(&look.fields());
    let moved = |by: usize| {
        let white = vec![255; by * look.width];
        Look {
            width: look.width,
            pixels: [&white[..], &look.pixels[..look.pixels.len() - white.len()]].concat(),
        }
    };
    assert!(alike(&was, &signs(&moved(0).fields())));
    assert!(!alike(&was, &signs(&moved(12).fields())));
    let mut pale = moved(0);
    pale.pixels.iter_mut().for_each(|pixel| *pixel = (*pixel).max(120));
    assert_eq!(pale.flaws(), ["pale"]);
    let mut near = moved(0);
    near.pixels[20 * look.width + 400] = 0;
    assert_eq!(near.flaws(), ["ink at the edge"]);
}
