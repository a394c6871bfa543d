//! Pages to a PDF file: the only place that names printpdf and lopdf.
//!
//! printpdf makes the pages and embeds the fonts; what it has no words for — the structure tree, languages, outline,
//! archival metadata — is added to its objects by lopdf before the file is written. What is drawn on a page is written
//! in `content.rs`. Same pages, same bytes: fonts are named after their faces, the file's id is made from its content,
//! the only date is the day of printing.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem,
};
use subsetter::GlyphRemapper;

use crate::SheetsError;
use crate::content::{CutFace, cluster_text, clusters, operators, slot_name, utf16};
use crate::fonts::{Face, Fonts, Weight};
use crate::page::{Document, Draw, Node, NodeId, Role};

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
    let mut file = PdfDocument::new(&document.title);
    let mut ops = introduced(&faces);
    let mut cut = BTreeMap::new();
    for (face, used) in faces {
        file.resources.fonts.map.insert(font_id(face), PdfFont::new(used.font));
        cut.insert(face, used.cut);
    }
    for _ in &document.pages {
        file.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut ops)));
    }
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let objects = file.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(SheetsError::NotWritten { reason: warning.msg.clone() });
    }
    finish(objects, document, &cut, today)
        .map_err(|error| SheetsError::NotWritten { reason: error.to_string() })
}

/// A face as it is embedded, and as the operators need it.
struct UsedFace {
    font: ParsedFont,
    cut: CutFace,
}

fn used_faces(document: &Document, fonts: &Fonts) -> Result<BTreeMap<Face, UsedFace>, SheetsError> {
    let runs = document.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match &mark.draw {
        Draw::Text(run) => Some(run),
        _ => None,
    });
    // For each face and glyph what it says; none for glyphs that are not used.
    let mut says: BTreeMap<Face, Vec<Option<String>>> = BTreeMap::new();
    for run in runs {
        let of_face = says.entry(run.face).or_default();
        for cluster in clusters(run) {
            for glyph in cluster {
                let id = usize::from(glyph.id);
                if of_face.len() <= id {
                    of_face.resize(id + 1, None);
                }
                let known = of_face[id].get_or_insert_default();
                // A glyph says what it stands for alone; one that is only ever a part says nothing by itself.
                if known.is_empty() && cluster.len() == 1 {
                    cluster_text(run, cluster).clone_into(known);
                }
            }
        }
    }
    says.into_iter().map(|(face, says)| Ok((face, UsedFace::cut(face, says, fonts)?))).collect()
}

impl UsedFace {
    fn cut(face: Face, says: Vec<Option<String>>, fonts: &Fonts) -> Result<Self, SheetsError> {
        let broken =
            |reason: String| SheetsError::NotWritten { reason: format!("{}: {reason}", face.name()) };
        let used = says.iter().zip(0..=u16::MAX).filter(|(said, _)| said.is_some());
        let ids: Vec<u16> = used.map(|(_, id)| id).collect();
        let glyphs = GlyphRemapper::new_from_glyphs_sorted(&ids);
        let subset =
            subsetter::subset(fonts.file(face), 0, &glyphs).map_err(|error| broken(error.to_string()))?;
        // The subset has no character map on purpose: text is written by glyph number.
        let mut font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
            .ok_or_else(|| broken("the subset cannot be read".to_owned()))?;
        font.font_name = Some(format!("{}+{}", subset_tag(&ids), face.name()));
        font.pdf_font_metrics.us_weight_class = if face.weight == Weight::Bold { 700 } else { 400 };
        let mut cut = CutFace { numbers: vec![0; says.len()], advances: Vec::new(), says: Vec::new() };
        cut.advances.extend((0..glyphs.num_gids()).map(|new| font.get_glyph_width(new).map_or(0, i32::from)));
        cut.says.resize(cut.advances.len(), String::new());
        for (old, said) in says.into_iter().enumerate() {
            let number = u16::try_from(old).ok().and_then(|old| glyphs.get(old));
            if let (Some(number), Some(said)) = (number, said) {
                cut.numbers[old] = number;
                cut.says[usize::from(number)] = said;
            }
        }
        Ok(Self { font, cut })
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

/// Every glyph of every face, once, with what it says: from these operators printpdf learns what to embed, which widths
/// and which meaning to write. No page keeps them.
fn introduced(faces: &BTreeMap<Face, UsedFace>) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for (face, used) in faces {
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(*face)), size: Pt(1.0) });
        let glyphs = used.cut.numbers.iter().filter(|number| **number > 0);
        let glyphs = glyphs
            .map(|number| Codepoint::with_cid(*number, 0.0, used.cut.says[usize::from(*number)].clone()));
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Adds what printpdf has no words for, and writes the file.
fn finish(
    mut file: lopdf::Document,
    document: &Document,
    faces: &BTreeMap<Face, CutFace>,
    today: NaiveDate,
) -> Result<Written, lopdf::Error> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let mut slots: Vec<ObjectId> = Vec::new();
    let mut places = Vec::with_capacity(pages.len());
    let mut digest = Digest::new();
    for (index, (id, page)) in pages.iter().zip(&document.pages).enumerate() {
        let drawn = operators(page, faces, slots.len());
        let content = packed(&drawn.bytes)?;
        digest.add(&content);
        let map = file.get_object_mut(*id)?.as_dict_mut()?;
        map.set("StructParents", number(index));
        map.set("Tabs", "S");
        map.remove(b"Annots");
        let place = map.get(b"Contents").and_then(Object::as_reference)?;
        let resources = map.get(b"Resources").and_then(Object::as_reference)?;
        file.set_object(place, Stream::new(dictionary! { "Filter" => "FlateDecode" }, content));
        let mut forms = Dictionary::new();
        for _ in 0..drawn.slots {
            let slot = file.new_object_id();
            forms.set(slot_name(slots.len()), slot);
            slots.push(slot);
        }
        // A page with a paper on it claims nothing, and some programs would tint its grey scans.
        let resources = file.get_object_mut(resources)?.as_dict_mut()?;
        if drawn.slots > 0 {
            resources.set("XObject", forms);
        } else {
            resources.set("ColorSpace", dictionary! { "DefaultGray" => default_grey() });
        }
        places.push(drawn.places);
    }
    let structure = Structure::write(&mut file, document, &places, &pages);
    let outline = outline(&mut file, document, &pages);
    let archival = slots.is_empty();
    let metadata = xmp(document, archival, today).into_bytes();
    digest.add(&metadata);
    let metadata = file.add_object(
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata)
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
    let intent = archival.then(|| output_intent(&mut file));
    let catalog = file.catalog_mut()?;
    if let Some(intent) = intent {
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    }
    catalog.remove(b"PageMode");
    catalog.set("Lang", text(&document.language.to_string()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Outlines", outline);
    catalog.set("Metadata", metadata);
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let content = packed(&stream.content)?;
            digest.add(&content);
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(content);
        }
    }
    // The id is made from everything that is drawn and said about it.
    let digest = digest.bytes();
    let id = Object::String(digest.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let root = file.trailer.get(b"Root").and_then(Object::as_reference)?;
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    let anchors = Anchors { root: root.0, info: place.0, id: digest };
    let free = file.max_id + 1;
    Ok(Written { bytes, first_slot: slots.first().map_or(free, |slot| slot.0), free, anchors })
}

/// What black and white mean on every page; see `assets/colour/README.md`.
static PROFILE: &[u8] = include_bytes!("../../../../assets/colour/sGrey-v2-magic.icc");

/// Archival files may not leave it to the printer what black is (ISO 19005-2, 6.2.4.3). Either this or [`default_grey`]
/// would do; programs that check files look for one or the other, so both are there.
fn output_intent(file: &mut lopdf::Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 1 }, PROFILE.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sGrey"),
        "Info" => Object::string_literal("Grey with the curve of sRGB"),
        "DestOutputProfile" => profile,
    }
}

/// The same for one page: its black has a place in the light of day, with the gamma of a screen.
fn default_grey() -> Vec<Object> {
    let measures = dictionary! {
        "WhitePoint" => vec![0.9505.into(), 1.0.into(), 1.089.into()],
        "Gamma" => 2.2,
    };
    vec!["CalGray".into(), Object::Dictionary(measures)]
}

/// Packs with zlib's usual effort. lopdf would do it with the highest, which takes five times as long for a few
/// hundredths of the size.
fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes)?;
    packed.finish()
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

fn number(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
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
