//! What a finished file really draws, read back from its content streams: text with place, size and marks, and lines.
//!
//! An own reader, independent of the writer: it knows nothing of sheets, only the operators of the format. Lengths are
//! points from the lower left corner, as in the file.

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// How a piece of content is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marked {
    /// Not at all.
    No,
    /// As decoration.
    Artifact,
    /// As content of the structure tree, with its number.
    Content(i64),
}

/// Text shown by one operator.
pub struct Shown {
    pub font: String,
    pub size: f32,
    pub marked: Marked,
    /// True when its words are given beside it.
    pub actual_text: bool,
    pub glyphs: Vec<u16>,
    /// Start and end of the baseline.
    pub from: (f32, f32),
    pub to: (f32, f32),
}

/// A painted path.
pub struct Painted {
    pub marked: Marked,
    pub points: Vec<(f32, f32)>,
    pub width: f32,
}

/// Everything one page draws.
#[derive(Default)]
pub struct Ink {
    pub shown: Vec<Shown>,
    pub painted: Vec<Painted>,
    /// Operators that set a colour or draw a picture: there must be none.
    pub strange: Vec<String>,
}

/// A font of the file.
pub struct Font {
    /// Width of each glyph as the file says, in thousandths.
    pub widths: BTreeMap<u16, f32>,
    /// What each glyph says when it is copied.
    pub says: BTreeMap<u16, String>,
    /// Width of each glyph as the embedded font says.
    pub advances: Vec<f32>,
}

pub fn get<'a>(file: &'a Document, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
    let object = dictionary.get(key.as_bytes()).ok()?;
    file.dereference(object).ok().map(|(_, object)| object)
}

pub fn dictionary<'a>(file: &'a Document, parent: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
    match get(file, parent, key)? {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

pub fn number(object: &Object) -> Option<f32> {
    object.as_float().ok()
}

/// Fonts of a file that were read already.
pub type Known = BTreeMap<ObjectId, Rc<Font>>;

/// The fonts of a page by the name its content uses.
pub fn fonts(file: &Document, page: ObjectId, known: &mut Known) -> BTreeMap<String, Rc<Font>> {
    let page = file.get_dictionary(page).expect("page");
    let resources = dictionary(file, page, "Resources").expect("resources");
    let Some(list) = dictionary(file, resources, "Font") else { return BTreeMap::new() };
    list.iter()
        .filter_map(|(name, id)| {
            let id = id.as_reference().ok()?;
            let font = file.get_dictionary(id).ok()?;
            let font = known.entry(id).or_insert_with(|| Rc::new(read_font(file, font)));
            Some((String::from_utf8_lossy(name).into_owned(), Rc::clone(font)))
        })
        .collect()
}

fn read_font(file: &Document, font: &Dictionary) -> Font {
    let below = get(file, font, "DescendantFonts").and_then(|list| list.as_array().ok());
    let below =
        below.and_then(|list| file.dereference(list.first()?).ok()).and_then(|(_, font)| font.as_dict().ok());
    let widths = below.and_then(|font| get(file, font, "W")).and_then(|list| list.as_array().ok());
    let stream = |parent: Option<&Dictionary>, key: &str| -> Vec<u8> {
        match parent.and_then(|parent| get(file, parent, key)) {
            Some(Object::Stream(stream)) => {
                stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
            }
            _ => Vec::new(),
        }
    };
    let descriptor = below.and_then(|font| dictionary(file, font, "FontDescriptor"));
    Font {
        widths: widths.map(|list| read_widths(file, list)).unwrap_or_default(),
        says: read_map(&String::from_utf8_lossy(&stream(Some(font), "ToUnicode"))),
        advances: read_advances(&stream(descriptor, "FontFile2")).unwrap_or_default(),
    }
}

/// `[first [w w …] first last w …]`.
fn read_widths(file: &Document, list: &[Object]) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let mut at = 0;
    let id = |object: &Object| object.as_i64().ok().and_then(|id| u16::try_from(id).ok()).expect("glyph");
    while at + 1 < list.len() {
        let first = id(&list[at]);
        match file.dereference(&list[at + 1]).expect("widths").1 {
            Object::Array(each) => {
                for (width, glyph) in each.iter().zip(first..) {
                    widths.insert(glyph, number(width).expect("width"));
                }
                at += 2;
            }
            last => {
                for glyph in first..=id(last) {
                    widths.insert(glyph, number(&list[at + 2]).expect("width"));
                }
                at += 3;
            }
        }
    }
    widths
}

/// The pairs of a map from glyphs to text.
fn read_map(map: &str) -> BTreeMap<u16, String> {
    let mut says = BTreeMap::new();
    for part in map.split("beginbfchar").skip(1) {
        let part = part.split("endbfchar").next().unwrap_or_default();
        let words: Vec<&str> = part.split(['<', '>']).skip(1).step_by(2).collect();
        for pair in words.chunks(2) {
            if let [glyph, text] = pair {
                let units: Vec<u16> = text
                    .as_bytes()
                    .chunks(4)
                    .filter_map(|hex| u16::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok())
                    .collect();
                let glyph = u16::from_str_radix(glyph, 16).expect("glyph");
                says.insert(glyph, String::from_utf16_lossy(&units));
            }
        }
    }
    says
}

/// The table `hmtx` of a TrueType file, in thousandths of its unit.
fn read_advances(font: &[u8]) -> Option<Vec<f32>> {
    let word = |at: usize| Some(u16::from_be_bytes(font.get(at..at + 2)?.try_into().ok()?));
    let long = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?) as usize);
    let table = |tag: &[u8]| {
        let count = usize::from(word(4)?);
        (0..count)
            .map(|at| 12 + 16 * at)
            .find(|at| font.get(*at..at + 4) == Some(tag))
            .and_then(|at| long(at + 8))
    };
    let units = f32::from(word(table(b"head")? + 18)?);
    let count = usize::from(word(table(b"hhea")? + 34)?);
    let metrics = table(b"hmtx")?;
    (0..count).map(|at| Some(f32::from(word(metrics + 4 * at)?) * 1000.0 / units)).collect()
}

/// Reads what a page draws.
pub fn ink(file: &Document, page: ObjectId, fonts: &BTreeMap<String, Rc<Font>>) -> Ink {
    let bytes = file.get_page_content(page);
    let content = Content::decode(&bytes).expect("operators");
    let mut reader = Reader::new(fonts);
    for operation in &content.operations {
        reader.read(operation);
    }
    reader.ink
}

struct Reader<'f> {
    fonts: &'f BTreeMap<String, Rc<Font>>,
    ink: Ink,
    marks: Vec<(Option<Marked>, bool)>,
    font: String,
    size: f32,
    matrix: [f32; 6],
    points: Vec<(f32, f32)>,
    width: f32,
}

impl<'f> Reader<'f> {
    fn new(fonts: &'f BTreeMap<String, Rc<Font>>) -> Self {
        Self {
            fonts,
            ink: Ink::default(),
            marks: Vec::new(),
            font: String::new(),
            size: 0.0,
            matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            points: Vec::new(),
            width: 1.0,
        }
    }

    fn marked(&self) -> Marked {
        self.marks.iter().rev().find_map(|(marked, _)| marked.clone()).unwrap_or(Marked::No)
    }

    fn read(&mut self, operation: &Operation) {
        let numbers: Vec<f32> = operation.operands.iter().filter_map(number).collect();
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                let tag = operation.operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
                let properties = operation.operands.get(1).and_then(|map| map.as_dict().ok());
                let mcid = properties.and_then(|map| map.get(b"MCID").ok()?.as_i64().ok());
                let marked = match mcid {
                    Some(mcid) => Some(Marked::Content(mcid)),
                    None => (tag == b"Artifact").then_some(Marked::Artifact),
                };
                self.marks.push((marked, properties.is_some_and(|map| map.has(b"ActualText"))));
            }
            "EMC" => {
                self.marks.pop().expect("a mark that was opened");
            }
            "Tf" => {
                self.font =
                    String::from_utf8_lossy(operation.operands[0].as_name().expect("font")).into_owned();
                self.size = numbers[0];
            }
            "Tm" => self.matrix = numbers.try_into().expect("six numbers"),
            "TJ" => self.show(operation.operands[0].as_array().expect("list")),
            "Tj" => self.show(&operation.operands),
            "w" => self.width = numbers[0],
            "m" | "l" | "c" => self.points.extend(numbers.chunks(2).map(|point| (point[0], point[1]))),
            "S" | "f*" => {
                let painted = Painted {
                    marked: self.marked(),
                    points: std::mem::take(&mut self.points),
                    width: self.width,
                };
                self.ink.painted.push(painted);
            }
            "BT" | "ET" | "h" | "J" | "j" | "q" | "Q" => {}
            other => self.ink.strange.push(other.to_owned()),
        }
    }

    fn show(&mut self, items: &[Object]) {
        let Some(font) = self.fonts.get(&self.font) else {
            self.ink.strange.push(format!("font {}", self.font));
            return;
        };
        let mut glyphs = Vec::new();
        let mut along = 0.0;
        for item in items {
            if let Object::String(bytes, _) = item {
                for code in bytes.chunks(2) {
                    let glyph = u16::from_be_bytes([code[0], code[1]]);
                    along += font.widths.get(&glyph).copied().unwrap_or(0.0);
                    glyphs.push(glyph);
                }
            } else {
                along -= number(item).expect("number");
            }
        }
        let [a, b, _, _, e, f] = self.matrix;
        let length = along / 1000.0 * self.size;
        self.ink.shown.push(Shown {
            font: self.font.clone(),
            size: self.size,
            marked: self.marked(),
            actual_text: self.marks.iter().any(|(_, actual_text)| *actual_text),
            glyphs,
            from: (e, f),
            to: (e + a * length, f + b * length),
        });
    }
}
