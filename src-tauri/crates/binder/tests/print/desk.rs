//! A binder on ground that vanishes, papers made by hand, and programs that look at what comes out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use ordner_binder::*;
use ordner_packs::RegisterId;

pub struct Desk {
    folder: tempfile::TempDir,
    pub content: Content,
    pub binder: Binder,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (binder, _) = crate::common::binder(folder.path(), &["de", "en"], &content);
        Self { folder, content, binder }
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Files a paper; gives its id.
    pub fn file(&mut self, register: &str, title: &str, bytes: &[u8]) -> String {
        let place = self.at("paper");
        fs::write(&place, bytes).unwrap();
        let mut placement = Placement::in_register(RegisterId(register.to_owned()));
        placement.title = Some(title.to_owned());
        let added = self.binder.add(&[&place], &placement, day("2026-11-22"), &self.content).unwrap();
        assert!(added.refused.is_empty(), "{:?}", added.refused);
        added.filed[0].0.clone()
    }

    /// Prints papers without sheets, and checks the file with qpdf.
    pub fn print(&self, request: &PaperRequest, name: &str) -> (PathBuf, PrintedFile) {
        let place = self.at(name);
        let none = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
        let printed = self
            .binder
            .print_with_papers(&none, request, true, day("2026-11-22"), &self.content, &place)
            .unwrap();
        checked(&place);
        (place, printed)
    }
}

pub fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

pub fn all() -> PaperRequest {
    PaperRequest { documents: vec!["all".to_owned()], ..PaperRequest::default() }
}

/// qpdf finds nothing wrong, not even a warning.
pub fn checked(file: &Path) {
    let said = Command::new("qpdf").arg("--check").arg(file).output().unwrap();
    assert!(said.status.success(), "{}{}", text(&said.stdout), text(&said.stderr));
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn words_of(file: &Path) -> String {
    text(&Command::new("pdftotext").arg(file).arg("-").output().unwrap().stdout)
}

/// Grey pixels of a part of a page, row by row.
pub struct Look {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

/// Renders a page at 72 dots an inch, so that a point is a pixel; `part` is left, top, width and height.
pub fn look(file: &Path, page: usize, part: Option<[usize; 4]>) -> Look {
    let mut command = Command::new("pdftoppm");
    command.args(["-r", "72", "-gray", "-cropbox", "-f", &page.to_string(), "-l", &page.to_string()]);
    if let Some([x, y, width, height]) = part {
        for (flag, value) in [("-x", x), ("-y", y), ("-W", width), ("-H", height)] {
            command.args([flag, &value.to_string()]);
        }
    }
    let seen = command.arg(file).output().unwrap();
    let pgm = seen.stdout;
    // P5, width and height, 255.
    let mut fields = pgm.splitn(4, |byte| byte.is_ascii_whitespace());
    assert_eq!(fields.next().unwrap(), b"P5", "{}", text(&seen.stderr));
    let mut number = || text(fields.next().unwrap()).parse::<usize>().unwrap();
    let (width, height) = (number(), number());
    let pixels = pgm[pgm.len() - width * height..].to_vec();
    Look { width, height, pixels }
}

impl Look {
    /// Mean difference of two looks of about the same size, 0 to 255.
    pub fn differs(&self, other: &Self) -> f64 {
        assert!(self.width.abs_diff(other.width) < 3 && self.height.abs_diff(other.height) < 3);
        let (width, height) = (self.width.min(other.width), self.height.min(other.height));
        let mut sum = 0.0;
        for y in 0..height {
            for x in 0..width {
                let (a, b) = (self.pixels[y * self.width + x], other.pixels[y * other.width + x]);
                sum += f64::from(a.abs_diff(b));
            }
        }
        sum / f64::from(u32::try_from(width * height).unwrap())
    }

    /// The darkest pixel.
    pub fn ink(&self) -> u8 {
        self.pixels.iter().copied().min().unwrap_or(255)
    }
}

/// Objects with a right table; object 1 is the catalog.
pub fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    table.push_str(&format!(
        "trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    ));
    file.extend_from_slice(table.as_bytes());
    file
}

pub fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<<{dictionary}/Length {}>>stream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

/// A page as wide as the room on paper (175 mm), with shapes that look different from every side; `page` is added to
/// its dictionary, `more` are objects from number 6 on.
pub fn page(page: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 496.06 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>{page}>>"
    );
    let shapes = b"0 0 200 60 re f 420 200 40 80 re f 0.5 g 250 100 m 400 120 l 300 250 l f \
        BT 0 g /F 40 Tf 30 220 Td (Oben links) Tj ET";
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        page.into_bytes(),
        stream("", shapes),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}
