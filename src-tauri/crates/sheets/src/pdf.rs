//! Pages to a PDF file: the only place that names printpdf and lopdf.
//!
//! printpdf writes pages and fonts; what it has no words for — the structure tree, languages, outline, archival
//! metadata — is added to its objects by lopdf before the file is written. Same pages, same bytes: fonts are named
//! after their faces, the file's id is made from its content, the only date is the day of printing.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::Range;

use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{
    Codepoint, DictItem, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, TextItem, TextMatrix,
};
use subsetter::GlyphRemapper;

use crate::SheetsError;
use crate::fonts::{Face, Fonts, Weight};
use crate::page::{
    Document, Draw, Glyph, Mark, Node, NodeId, PAGE_HEIGHT, Page, Paint, Point, Role, Segment, Slot, TextRun,
    Turn,
};

/// A written document.
pub(crate) struct Written {
    pub bytes: Vec<u8>,
    /// Object number of the first slot; the others follow. The objects themselves are missing.
    pub first_slot: u32,
    /// The first number that no object has.
    pub free: u32,
    pub anchors: Anchors,
}

/// What a part appended to the file must name again: catalog, facts about the file, id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Anchors {
    pub root: u32,
    pub info: u32,
    pub id: [u8; 16],
}

/// Writes a document.
///
/// # Errors
/// [`SheetsError::NotWritten`]: a bug, since all input is ours.
pub(crate) fn write(document: &Document, fonts: &Fonts, today: NaiveDate) -> Result<Written, SheetsError> {
    let faces = used_faces(document, fonts)?;
    let mut contents = Contents::new(&faces);
    let mut file = PdfDocument::new(&document.title);
    for (face, used) in &faces {
        file.resources.fonts.map.insert(font_id(*face), PdfFont::new(used.font.clone()));
    }
    for page in &document.pages {
        let ops = contents.page(page);
        file.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    }
    // Path operators are passed through as they are; everything in them is ours.
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let objects = file.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(SheetsError::NotWritten { reason: warning.msg.clone() });
    }
    finish(objects, document, &contents, today)
        .map_err(|error| SheetsError::NotWritten { reason: error.to_string() })
}

/// A face cut down to the glyphs of this document.
struct UsedFace {
    font: ParsedFont,
    glyphs: GlyphRemapper,
    /// What each glyph says when nothing else is written beside it.
    says: BTreeMap<u16, String>,
}

fn used_faces(document: &Document, fonts: &Fonts) -> Result<BTreeMap<Face, UsedFace>, SheetsError> {
    let runs = || {
        document.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match &mark.draw {
            Draw::Text(run) => Some(run),
            _ => None,
        })
    };
    let mut says: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
    for run in runs() {
        let of_face = says.entry(run.face).or_default();
        for cluster in clusters(run) {
            let text = cluster_text(run, cluster);
            for glyph in cluster {
                let known = of_face.entry(glyph.id).or_default();
                // A glyph says what it stands for alone; one that is only ever a part says nothing by itself.
                if known.is_empty() && cluster.len() == 1 {
                    text.clone_into(known);
                }
            }
        }
    }
    says.into_iter().map(|(face, says)| Ok((face, UsedFace::cut(face, says, fonts)?))).collect()
}

/// The glyphs of a run by the characters they stand for together.
fn clusters(run: &TextRun) -> impl Iterator<Item = &[Glyph]> {
    run.glyphs.chunk_by(|a, b| a.start == b.start)
}

fn cluster_text<'r>(run: &'r TextRun, cluster: &[Glyph]) -> &'r str {
    let end = cluster.iter().map(|glyph| glyph.end).max().unwrap_or(0);
    cluster.first().map_or("", |glyph| &run.text[glyph.start..end])
}

impl UsedFace {
    fn cut(face: Face, says: BTreeMap<u16, String>, fonts: &Fonts) -> Result<Self, SheetsError> {
        let broken =
            |reason: String| SheetsError::NotWritten { reason: format!("{}: {reason}", face.name()) };
        let ids: Vec<u16> = says.keys().copied().collect();
        let glyphs = GlyphRemapper::new_from_glyphs_sorted(&ids);
        let subset =
            subsetter::subset(fonts.file(face), 0, &glyphs).map_err(|error| broken(error.to_string()))?;
        // The subset has no character map on purpose: text is written by glyph number.
        let mut font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
            .ok_or_else(|| broken("the subset cannot be read".to_owned()))?;
        font.font_name = Some(format!("{}+{}", subset_tag(&ids), face.name()));
        font.pdf_font_metrics.us_weight_class = if face.weight == Weight::Bold { 700 } else { 400 };
        Ok(Self { font, glyphs, says })
    }

    fn glyph(&self, old: u16) -> u16 {
        self.glyphs.get(old).unwrap_or(0)
    }

    fn width(&self, new: u16) -> i32 {
        self.font.get_glyph_width(new).map_or(0, i32::from)
    }
}

/// Six letters that tell subsets of the same face apart.
fn subset_tag(ids: &[u16]) -> String {
    let mut hash = Digest::new();
    for id in ids {
        hash.add(&id.to_be_bytes());
    }
    let bytes = hash.0.to_be_bytes();
    bytes.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// Translates pages to operators and remembers where each node's content stands.
struct Contents<'a> {
    faces: &'a BTreeMap<Face, UsedFace>,
    /// For each page its nodes, by number of their marked content.
    places: Vec<Vec<NodeId>>,
    /// How many slots were met before and on each page.
    slots: Vec<usize>,
}

impl<'a> Contents<'a> {
    fn new(faces: &'a BTreeMap<Face, UsedFace>) -> Self {
        Self { faces, places: Vec::new(), slots: Vec::new() }
    }

    fn page(&mut self, page: &Page) -> Vec<Op> {
        let mut ops = Vec::new();
        let mut places: Vec<NodeId> = Vec::new();
        let mut open: Option<Option<NodeId>> = None;
        let mut slots = self.slot_count()..;
        for Mark { node, draw } in &page.marks {
            if open != Some(*node) {
                if open.is_some() {
                    ops.push(Op::EndMarkedContent);
                }
                ops.push(begin(*node, &mut places));
                open = Some(*node);
            }
            self.draw(draw, &mut slots, &mut ops);
        }
        if open.is_some() {
            ops.push(Op::EndMarkedContent);
        }
        self.places.push(places);
        self.slots.push(self.slot_count() + slots_of(page).count());
        ops
    }

    fn slot_count(&self) -> usize {
        self.slots.last().copied().unwrap_or_default()
    }

    fn draw(&self, draw: &Draw, slots: &mut impl Iterator<Item = usize>, ops: &mut Vec<Op>) {
        match draw {
            Draw::Slot(room) => slots.next().iter().for_each(|index| slot(room, *index, ops)),
            Draw::Text(run) => self.text(run, ops),
            Draw::Rule { from, to, width } => {
                path(&[Segment::Move(*from), Segment::Line(*to)], Paint::Stroke(*width), 0, ops);
            }
            Draw::Path { segments, paint } => path(segments, *paint, 1, ops),
        }
    }

    fn text(&self, run: &TextRun, ops: &mut Vec<Op>) {
        let Some(face) = self.faces.get(&run.face) else { return };
        ops.push(Op::StartTextSection);
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: Pt(run.size) });
        for stretch in stretches(run, face) {
            if let Some(said) = stretch.said {
                let map = [("ActualText".to_owned(), DictItem::String { data: utf16(said), literal: false })]
                    .into();
                ops.push(Op::BeginMarkedContentWithProperties {
                    tag: "Span".to_owned(),
                    properties: DictItem::Dict { map },
                });
            }
            face.show(run, stretch.glyphs, ops);
            if stretch.said.is_some() {
                ops.push(Op::EndMarkedContent);
            }
        }
        ops.push(Op::EndTextSection);
    }
}

/// A stretch of a run that is shown at once.
struct Stretch<'r> {
    glyphs: Range<usize>,
    /// The source text, where the glyphs alone would say something else.
    said: Option<&'r str>,
}

/// Splits a run where a glyph does not speak for itself: one glyph may stand for different characters, and several
/// for one. Only these few are given their text: programs that copy text turn right-to-left glyphs round by
/// themselves, and would turn round a whole word that is given to them in reading order. The words of
/// right-to-left text stand in the order they are read, the glyphs of each from left to right.
fn stretches<'r>(run: &'r TextRun, face: &UsedFace) -> Vec<Stretch<'r>> {
    let mut words: Vec<Vec<Stretch<'r>>> = vec![Vec::new()];
    let mut at = 0;
    for cluster in clusters(run) {
        let glyphs = at..at + cluster.len();
        at = glyphs.end;
        let text = cluster_text(run, cluster);
        let speaks = matches!(cluster, [only] if face.says.get(&only.id).is_some_and(|said| said == text));
        // From left to right, the space after a word comes before it.
        if run.right_to_left && text == " " {
            words.push(Vec::new());
        }
        let Some(word) = words.last_mut() else { continue };
        match word.last_mut() {
            Some(last) if speaks && last.said.is_none() => last.glyphs.end = glyphs.end,
            _ => word.push(Stretch { glyphs, said: (!speaks).then_some(text) }),
        }
    }
    if run.right_to_left {
        words.reverse();
    }
    words.into_iter().flatten().collect()
}

impl UsedFace {
    /// Shows glyphs of a run: one operator for each stretch on one height.
    fn show(&self, run: &TextRun, shown: Range<usize>, ops: &mut Vec<Op>) {
        let mut pen: i32 = run.glyphs[..shown.start].iter().map(|glyph| glyph.advance).sum();
        let mut placed = Vec::with_capacity(shown.len());
        for glyph in &run.glyphs[shown] {
            placed.push((pen + glyph.dx, glyph));
            pen += glyph.advance;
        }
        for stretch in placed.chunk_by(|(_, a), (_, b)| a.dy == b.dy) {
            let Some((start, first)) = stretch.first() else { continue };
            let at = run.turn.place(run.at, units(*start) * run.size, -units(first.dy) * run.size);
            ops.push(Op::SetTextMatrix { matrix: matrix(run.turn, at) });
            let glyphs = stretch
                .iter()
                .enumerate()
                .map(|(at, (position, glyph))| {
                    let id = self.glyph(glyph.id);
                    let next = stretch.get(at + 1).map_or(position + self.width(id), |(next, _)| *next);
                    let back = position + self.width(id) - next;
                    Codepoint::with_cid(
                        id,
                        units(back) * 1000.0,
                        self.says.get(&glyph.id).cloned().unwrap_or_default(),
                    )
                })
                .collect();
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
    }
}

/// A baseline on the page, as the file wants it: y grows upwards there.
fn matrix(turn: Turn, at: Point) -> TextMatrix {
    let (x, y) = (rounded(at.x), rounded(PAGE_HEIGHT - at.y));
    match turn {
        Turn::Upright => TextMatrix::Translate(Pt(x), Pt(y)),
        Turn::Up => TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, x, y]),
        Turn::Down => TextMatrix::Raw([0.0, -1.0, 1.0, 0.0, x, y]),
        Turn::Over => TextMatrix::Raw([-1.0, 0.0, 0.0, -1.0, x, y]),
    }
}

/// Thousandths of the type size as a factor.
#[expect(clippy::cast_precision_loss, reason = "positions within a line are exact in f32")]
fn units(thousandths: i32) -> f32 {
    thousandths as f32 / 1000.0
}

/// A hundredth of a point is finer than any printer and keeps the file small.
fn rounded(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

/// Opens marked content: a node's next piece, or decoration.
fn begin(node: Option<NodeId>, places: &mut Vec<NodeId>) -> Op {
    let Some(node) = node else { return Op::BeginMarkedContent { tag: "Artifact".to_owned() } };
    let number = i64::try_from(places.len()).unwrap_or(i64::MAX);
    places.push(node);
    let map = [("MCID".to_owned(), DictItem::Int(number))].into();
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
}

fn slots_of(page: &Page) -> impl Iterator<Item = &Slot> {
    page.marks.iter().filter_map(|mark| match &mark.draw {
        Draw::Slot(slot) => Some(slot),
        _ => None,
    })
}

/// Draws what will stand in a slot: a form as large as it naturally is, with its lower left corner at the origin.
fn slot(room: &Slot, index: usize, ops: &mut Vec<Op>) {
    let bottom = PAGE_HEIGHT - room.at.y - room.height;
    let matrix = if room.turned {
        [0.0, room.scale, -room.scale, 0.0, room.at.x + room.width, bottom]
    } else {
        [room.scale, 0.0, 0.0, room.scale, room.at.x, bottom]
    };
    let mut op = |key: &str, value: Vec<DictItem>| ops.push(Op::Unknown { key: key.to_owned(), value });
    op("q", vec![]);
    op("cm", matrix.map(DictItem::Real).to_vec());
    op("Do", vec![DictItem::Name(slot_name(index).into_bytes())]);
    op("Q", vec![]);
}

fn slot_name(index: usize) -> String {
    format!("Slot{index}")
}

fn path(segments: &[Segment], paint: Paint, cap: i64, ops: &mut Vec<Op>) {
    let mut op = |key: &str, value: Vec<DictItem>| ops.push(Op::Unknown { key: key.to_owned(), value });
    if let Paint::Stroke(width) = paint {
        op("w", vec![DictItem::Real(rounded(width))]);
        op("J", vec![DictItem::Int(cap)]);
        op("j", vec![DictItem::Int(cap)]);
    }
    let numbers = |points: &[&Point]| -> Vec<DictItem> {
        points
            .iter()
            .flat_map(|point| {
                [DictItem::Real(rounded(point.x)), DictItem::Real(rounded(PAGE_HEIGHT - point.y))]
            })
            .collect()
    };
    for segment in segments {
        match segment {
            Segment::Move(p) => op("m", numbers(&[p])),
            Segment::Line(p) => op("l", numbers(&[p])),
            Segment::Curve(a, b, c) => op("c", numbers(&[a, b, c])),
            Segment::Close => op("h", vec![]),
        }
    }
    op(if paint == Paint::Fill { "f*" } else { "S" }, vec![]);
}

/// Adds what printpdf has no words for, and writes the file.
fn finish(
    mut file: lopdf::Document,
    document: &Document,
    contents: &Contents<'_>,
    today: NaiveDate,
) -> Result<Written, lopdf::Error> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let structure = Structure::write(&mut file, document, &contents.places, &pages);
    let slots: Vec<ObjectId> = (0..contents.slot_count()).map(|_| file.new_object_id()).collect();
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", number(index));
        page.set("Tabs", "S");
        page.remove(b"Annots");
        if let Ok(resources) = page.get(b"Resources").and_then(Object::as_reference) {
            // Black is defined for every device: archival files may not leave it to the printer.
            let grey = dictionary! { "DefaultGray" => vec!["CalGray".into(), Object::Dictionary(dictionary! {
                "WhitePoint" => vec![0.9505.into(), 1.0.into(), 1.089.into()],
                "Gamma" => 2.2,
            })] };
            let resources = file.get_object_mut(resources)?.as_dict_mut()?;
            resources.set("ColorSpace", grey);
            let before = index.checked_sub(1).map_or(0, |before| contents.slots[before]);
            if before < contents.slots[index] {
                let mut forms = Dictionary::new();
                for (index, slot) in slots.iter().enumerate().take(contents.slots[index]).skip(before) {
                    forms.set(slot_name(index), *slot);
                }
                resources.set("XObject", forms);
            }
        }
    }
    let outline = outline(&mut file, document, &pages);
    let metadata = file.add_object(
        Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            xmp(document, slots.is_empty(), today).into_bytes(),
        )
        .with_compression(false),
    );
    let info = dictionary! {
        "Title" => text(&document.title),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(today.format("D:%Y%m%d000000Z").to_string()),
        "ModDate" => Object::string_literal(today.format("D:%Y%m%d000000Z").to_string()),
    };
    // In the place of printpdf's own, which calls every file PDF/X.
    let place = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.set_object(place, info);
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageMode");
    catalog.set("Lang", text(&document.language.to_string()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Outlines", outline);
    catalog.set("Metadata", metadata);
    let digest = content_id(&file);
    let id = Object::String(digest.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    pack(&mut file, &pages)?;
    let root = file.trailer.get(b"Root").and_then(Object::as_reference)?;
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    let anchors = Anchors { root: root.0, info: place.0, id: digest };
    let free = file.max_id + 1;
    Ok(Written { bytes, first_slot: slots.first().map_or(free, |slot| slot.0), free, anchors })
}

/// Packs all that is not packed. lopdf would do it with the highest effort, which takes five times as long as the usual
/// one for a few hundredths of the size.
fn pack(file: &mut lopdf::Document, pages: &[ObjectId]) -> Result<(), lopdf::Error> {
    for id in pages.iter().flat_map(|page| file.get_page_contents(*page)).collect::<Vec<_>>() {
        let stream = file.get_object_mut(id)?.as_stream_mut()?;
        stream.content = joined(&stream.content);
    }
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&stream.content)?;
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed.finish()?);
    }
    Ok(())
}

/// Glyphs that follow each other without a shift become one string: printpdf writes one for each. The only text in a
/// page of ours is such strings of hex digits, so nothing else can look like their seam.
fn joined(content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some(seam) = rest.windows(2).position(|pair| pair == b"><") {
        bytes.extend_from_slice(&rest[..seam]);
        rest = &rest[seam + 2..];
    }
    bytes.extend_from_slice(rest);
    bytes
}

/// What wrote the file.
const PRODUCER: &str = "MEIN ORDNER";

/// The structure tree while it is written.
struct Structure<'d> {
    document: &'d Document,
    ids: Vec<ObjectId>,
    /// Where a node's own content stands: page and number.
    content: BTreeMap<NodeId, Vec<(usize, usize)>>,
    /// Nodes that are worth an element, and where their content begins; fields of a table may be empty.
    begins: BTreeMap<NodeId, Option<(usize, usize)>>,
}

impl<'d> Structure<'d> {
    fn write(
        file: &mut lopdf::Document,
        document: &'d Document,
        places: &[Vec<NodeId>],
        pages: &[ObjectId],
    ) -> ObjectId {
        let root = file.new_object_id();
        let ids = document.tree.nodes.iter().map(|_| file.new_object_id()).collect();
        let mut content: BTreeMap<NodeId, Vec<(usize, usize)>> = BTreeMap::new();
        for (page, nodes) in places.iter().enumerate() {
            for (number, node) in nodes.iter().enumerate() {
                content.entry(*node).or_default().push((page, number));
            }
        }
        let mut structure = Self { document, ids, content, begins: BTreeMap::new() };
        structure.begin(NodeId(0));
        structure.elements(file, NodeId(0), root, pages);
        let parents: Vec<Object> = places
            .iter()
            .enumerate()
            .flat_map(|(page, nodes)| {
                let of_page: Vec<Object> = nodes.iter().map(|node| structure.ids[node.0].into()).collect();
                [number(page), Object::Array(of_page)]
            })
            .collect();
        let parents = file.add_object(dictionary! { "Nums" => parents });
        file.set_object(
            root,
            dictionary! {
                "Type" => "StructTreeRoot",
                "K" => structure.ids[0],
                "ParentTree" => parents,
                "ParentTreeNextKey" => number(places.len()),
            },
        );
        root
    }

    /// Where a node's content begins, its own or that of a node below it; none when there is none. Depth is that
    /// of our own tree, a handful.
    fn begin(&mut self, id: NodeId) -> Option<(usize, usize)> {
        let node = self.document.tree.node(id)?;
        let own = self.content.get(&id).and_then(|places| places.first()).copied();
        let below: Vec<(usize, usize)> =
            node.children.iter().filter_map(|child| self.begin(*child)).collect();
        let first = own.into_iter().chain(below).min();
        if first.is_some() || matches!(node.role, Role::Td | Role::Th) {
            self.begins.insert(id, first);
        }
        first
    }

    fn elements(&self, file: &mut lopdf::Document, id: NodeId, parent: ObjectId, pages: &[ObjectId]) {
        let Some(node) = self.document.tree.node(id).filter(|_| self.begins.contains_key(&id)) else {
            return;
        };
        let own = self.ids[id.0];
        let places = self.content.get(&id).map_or(&[][..], Vec::as_slice);
        // Content on one page is named by its number alone, the page once for the element.
        let page = places
            .first()
            .map(|(page, _)| *page)
            .filter(|page| places.iter().all(|(other, _)| other == page));
        let mut kids: Vec<((usize, usize), Object)> = Vec::with_capacity(places.len() + node.children.len());
        for (on, mcid) in places {
            let place = match page {
                Some(_) => number(*mcid),
                None => dictionary! { "Type" => "MCR", "Pg" => pages[*on], "MCID" => number(*mcid) }.into(),
            };
            kids.push(((*on, *mcid), place));
        }
        let mut last = (0, 0);
        for child in &node.children {
            if let Some(begin) = self.begins.get(child) {
                // An empty field of a table stays behind the one before it.
                last = begin.unwrap_or(last);
                kids.push((last, self.ids[child.0].into()));
                self.elements(file, *child, own, pages);
            }
        }
        // A paragraph's own words and the stretches in other languages are read as they stand.
        kids.sort_by_key(|(place, _)| *place);
        let kids: Vec<Object> = kids.into_iter().map(|(_, kid)| kid).collect();
        let mut element =
            dictionary! { "Type" => "StructElem", "S" => tag(node.role), "P" => parent, "K" => kids };
        if let Some(page) = page {
            element.set("Pg", pages[page]);
        }
        describe(&mut element, node);
        file.set_object(own, element);
    }
}

fn describe(element: &mut Dictionary, node: &Node) {
    if let Some(language) = &node.language {
        element.set("Lang", text(&language.to_string()));
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", text(alternative));
    }
    match node.role {
        Role::Th => element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::L => element.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        _ => {}
    }
}

const fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Span => "Span",
        Role::L => "L",
        Role::Li => "LI",
        Role::Lbl => "Lbl",
        Role::LBody => "LBody",
        Role::Table => "Table",
        Role::Tr => "TR",
        Role::Th => "TH",
        Role::Td => "TD",
        Role::Figure => "Figure",
    }
}

/// One entry for each sheet.
fn outline(file: &mut lopdf::Document, document: &Document, pages: &[ObjectId]) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = document.bookmarks.iter().map(|_| file.new_object_id()).collect();
    for (at, bookmark) in document.bookmarks.iter().enumerate() {
        let mut entry = dictionary! { "Title" => text(&bookmark.title), "Parent" => root };
        if let Some(page) = pages.get(bookmark.page) {
            entry.set("Dest", vec![Object::Reference(*page), "Fit".into()]);
        }
        if let Some(before) = at.checked_sub(1).and_then(|before| ids.get(before)) {
            entry.set("Prev", *before);
        }
        if let Some(after) = ids.get(at + 1) {
            entry.set("Next", *after);
        }
        file.set_object(ids[at], entry);
    }
    let mut list = dictionary! { "Type" => "Outlines", "Count" => number(ids.len()) };
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        list.set("First", *first);
        list.set("Last", *last);
    }
    file.set_object(root, list);
    root
}

/// Metadata in the words of PDF/UA-1 and PDF/A-2a. The first is not in the second's list and is explained to it. A file
/// with foreign papers in it is not `archival` and claims neither.
fn xmp(document: &Document, archival: bool, today: NaiveDate) -> String {
    let title = escaped(&document.title);
    let language = document.language.to_string();
    let day = today.format("%Y-%m-%dT00:00:00Z");
    let claims = if archival { CLAIMS } else { "" };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
{claims}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

/// PDF/UA-1, PDF/A-2a, and what the first means for readers of the second.
const CLAIMS: &str = r#"<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
"#;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn text(words: &str) -> Object {
    Object::String(utf16(words), StringFormat::Hexadecimal)
}

/// Text as PDF wants it: UTF-16, big end first, with its mark.
fn utf16(words: &str) -> Vec<u8> {
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    [0xfe, 0xff].into_iter().chain(units).collect()
}

fn number(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

/// An id made from everything that is drawn and said about it.
fn content_id(file: &lopdf::Document) -> [u8; 16] {
    let mut digest = Digest::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            digest.add(&stream.content);
        }
    }
    digest.bytes()
}

/// FNV-1a over 128 bits: tells files apart; nothing secret depends on it.
pub(crate) struct Digest(u128);

impl Digest {
    pub(crate) const fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(crate) const fn bytes(&self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    }
}
