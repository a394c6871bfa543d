//! What one source under `papers/` says: the words of a paper, its form, and how its file came about.

use serde::Deserialize;

/// One paper.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// File name under `assets/sample`.
    pub file: String,
    /// Title in the PDF's properties.
    pub title: String,
    /// How the words are arranged.
    pub form: Form,
    /// How the file was made.
    pub made: Made,
    /// Colour of emblem and lines.
    pub accent: [u8; 3],
    /// Who writes: name, then departments.
    pub office: Vec<String>,
    /// Address line of the sender.
    #[serde(default)]
    pub address: String,
    /// Window of the envelope.
    #[serde(default)]
    pub to: Vec<String>,
    /// Reference block: name and value.
    #[serde(default)]
    pub info: Vec<[String; 2]>,
    /// Text of each page, in the markup that `layout` describes.
    pub pages: Vec<String>,
    /// Columns at the foot.
    #[serde(default)]
    pub foot: Vec<String>,
    /// Whether an office seal is printed at the end.
    #[serde(default)]
    pub seal: bool,
}

/// Arrangements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Office letter with address window.
    Letter,
    /// Framed, with a centred heading.
    Certificate,
    /// Heading and text, as from a word processor.
    Plain,
    /// Copy of a plastic card, both sides.
    Card,
}

/// Ways a paper becomes a file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// Text PDF, as an office sends it by e-mail.
    Pdf,
    /// Screenshot.
    Png,
    /// Grey page images in one PDF; each page leans by so many thousandths of its width.
    Scan {
        /// One number a page.
        leans: Vec<f64>,
    },
    /// Photo by phone.
    Photo(Shot),
}

/// How a photo was taken.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shot {
    /// The paper's corners in the upright picture, as parts of its width and height: top left, top right, bottom
    /// right, bottom left.
    pub corners: [[f64; 2]; 4],
    /// Colour of the table.
    pub table: [u8; 3],
    /// Seed of grain and noise.
    pub seed: u64,
    /// Where the light comes from, as parts of width and height.
    pub light: [f64; 2],
    /// A shadow's edge, through this point towards the lower right, as parts of width and height.
    pub shadow: [f64; 2],
    /// The EXIF orientation a phone held sideways would write; 1 writes no EXIF at all.
    #[serde(default = "upright")]
    pub orientation: u8,
}

fn upright() -> u8 {
    1
}
