//! The rules of PDF/UA-1 and PDF/A-2a that programs at hand do not check, read from the file itself.
//!
//! Each rule is proved by damage: a good file is broken in one place and must be found out.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::desk::{Desk, every_way, folder, recovery, register, tool};
use crate::ink::{self, Marked, dictionary, get, ink};
use ordner_sheets::{Edition, SheetId};

/// Everything that is wrong with a file, in words.
pub fn flaws(bytes: &[u8]) -> Vec<String> {
    let mut flaws = Vec::new();
    check_end(bytes, &mut flaws);
    match Document::load_mem(bytes) {
        Ok(file) => {
            check_catalog(&file, &mut flaws);
            check_intent(&file, &mut flaws);
            check_grey(&file, &mut flaws);
            check_pages(&file, &mut flaws);
            check_active(&file, &mut flaws);
        }
        Err(error) => flaws.push(format!("unreadable: {error}")),
    }
    flaws.truncate(10);
    flaws
}

/// The end of the file points at its table of objects.
fn check_end(bytes: &[u8], flaws: &mut Vec<String>) {
    let end = String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(64)..]).into_owned();
    let place = end
        .rsplit_once("startxref")
        .and_then(|(_, rest)| rest.split_whitespace().next()?.parse::<usize>().ok());
    let table = place.and_then(|at| bytes.get(at..at + 40)).map(String::from_utf8_lossy);
    let begins = table.is_some_and(|table| table.starts_with("xref") || table.contains(" obj"));
    if !begins {
        flaws.push("xref: the end does not point at the table".into());
    }
}

fn check_catalog(file: &Document, flaws: &mut Vec<String>) {
    let catalog = file.catalog().expect("catalog");
    let text = |object: Option<&Object>| {
        object.and_then(|text| text.as_str().ok()).is_some_and(|text| text.len() > 2)
    };
    if !text(get(file, catalog, "Lang")) {
        flaws.push("lang: the file names no language".into());
    }
    let yes = |key: &str, part: &str| {
        dictionary(file, catalog, key)
            .and_then(|map| get(file, map, part))
            .is_some_and(|value| value.as_bool().is_ok_and(|value| value))
    };
    if !yes("MarkInfo", "Marked") {
        flaws.push("marked: the file does not say that it is tagged".into());
    }
    if !yes("ViewerPreferences", "DisplayDocTitle") {
        flaws.push("title: the title is not shown".into());
    }
    let metadata = match get(file, catalog, "Metadata") {
        Some(Object::Stream(stream)) if !stream.dict.has(b"Filter") => {
            String::from_utf8_lossy(&stream.content).into_owned()
        }
        _ => String::new(),
    };
    for (part, what) in [
        ("<pdfuaid:part>1<", "PDF/UA-1"),
        ("<pdfaid:part>2<", "PDF/A-2"),
        ("<pdfaid:conformance>A<", "level A"),
    ] {
        if !metadata.contains(part) {
            flaws.push(format!("metadata: {what} is not claimed"));
        }
    }
    let title = metadata.split("<dc:title>").nth(1).and_then(|rest| rest.split("</dc:title>").next());
    let title =
        title.map(|title| title.split(['<', '>']).filter(|part| !part.contains("rdf:")).collect::<String>());
    if title.is_none_or(|title| title.trim().is_empty()) {
        flaws.push("metadata: no title".into());
    }
    if file.trailer.get(b"ID").is_err() {
        flaws.push("id: the file has none".into());
    }
    if file.trailer.has(b"Encrypt") {
        flaws.push("encrypted".into());
    }
}

/// Black means something without a printer: one output intent, with a profile of a screen or a printer (ISO 19005-2,
/// 6.2.3; the header of a profile is that of ISO 15076-1, 7.2).
fn check_intent(file: &Document, flaws: &mut Vec<String>) {
    let catalog = file.catalog().expect("catalog");
    let intents = get(file, catalog, "OutputIntents").and_then(|list| list.as_array().ok());
    let intents = intents.map(Vec::as_slice).unwrap_or_default();
    let good = |intent: &Object| {
        let intent = file.dereference(intent).ok().and_then(|(_, intent)| intent.as_dict().ok())?;
        let archival = intent.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"GTS_PDFA1");
        let named = intent.get(b"OutputConditionIdentifier").is_ok_and(|name| name.as_str().is_ok());
        let Some(Object::Stream(profile)) = get(file, intent, "DestOutputProfile") else { return None };
        let colours = get(file, &profile.dict, "N").and_then(|count| count.as_i64().ok())?;
        let bytes = profile.decompressed_content().unwrap_or_else(|_| profile.content.clone());
        let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?);
        let space: i64 = match bytes.get(16..20)? {
            b"GRAY" => 1,
            b"RGB " => 3,
            _ => 0,
        };
        let whole = length as usize == bytes.len() && bytes.get(36..40)? == b"acsp" && bytes[8] < 5;
        let kind = [b"mntr", b"prtr"].contains(&bytes[12..16].try_into().ok()?);
        (archival && named && whole && kind && colours == space).then_some(())
    };
    if intents.len() != 1 || intents.iter().any(|intent| good(intent).is_none()) {
        flaws.push("intent: what black is stays with the printer".into());
    }
}

/// Nothing is drawn but black and white, and wherever it is drawn grey has a place in the light of day (ISO 19005-2,
/// 6.2.4.3): on pages, in forms, appearances of annotations, patterns, letters made of drawings, soft masks.
fn check_grey(file: &Document, flaws: &mut Vec<String>) {
    let looks = looks(file);
    for (id, object) in &file.objects {
        let Some(map) = drawing(object, looks.contains(id)) else { continue };
        let resources = dictionary(file, map, "Resources");
        let spaces = resources.and_then(|resources| dictionary(file, resources, "ColorSpace"));
        let grey = spaces.and_then(|spaces| get(file, spaces, "DefaultGray"));
        let space =
            grey.and_then(|grey| grey.as_array().ok()).and_then(|parts| parts.first()?.as_name().ok());
        if !space.is_some_and(|space| [b"CalGray".as_slice(), b"ICCBased"].contains(&space)) {
            flaws.push("grey: something is drawn in a grey that depends on the printer".into());
        }
    }
}

/// What holds or names a content stream: its dictionary, where its resources stand.
fn drawing(object: &Object, look: bool) -> Option<&Dictionary> {
    let named = |map: &Dictionary, key: &[u8], name: &[u8]| {
        map.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
    };
    match object {
        Object::Dictionary(map) => {
            (named(map, b"Type", b"Page") || named(map, b"Subtype", b"Type3")).then_some(map)
        }
        // A form or a pattern has a box; the look of an annotation may have forgotten it.
        Object::Stream(stream) => (look || stream.dict.has(b"BBox")).then_some(&stream.dict),
        _ => None,
    }
}

/// The looks of annotations, in each of their states.
fn looks(file: &Document) -> BTreeSet<ObjectId> {
    let looks = file.objects.values().filter_map(|object| dictionary(file, object.as_dict().ok()?, "AP"));
    let of = |look: &Object| match look {
        Object::Dictionary(states) => states.iter().filter_map(|(_, one)| one.as_reference().ok()).collect(),
        one => one.as_reference().into_iter().collect::<Vec<_>>(),
    };
    looks.flat_map(|looks| looks.iter().flat_map(move |(_, look)| of(look)).collect::<Vec<_>>()).collect()
}

/// Scripts, actions and attachments have no place on paper.
fn check_active(file: &Document, flaws: &mut Vec<String>) {
    for object in file.objects.values() {
        let map = match object {
            Object::Dictionary(map) => map,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for key in ["JS", "AA", "OpenAction", "EmbeddedFiles", "XFA"] {
            if map.has(key.as_bytes()) {
                flaws.push(format!("active: {key}"));
            }
        }
    }
}

fn check_pages(file: &Document, flaws: &mut Vec<String>) {
    let tree = StructTree::read(file, flaws);
    let mut seen: BTreeSet<(ObjectId, i64)> = BTreeSet::new();
    let mut known = ink::Known::new();
    for page in file.page_iter() {
        let map = file.get_dictionary(page).expect("page");
        if get(file, map, "Tabs").and_then(|tabs| tabs.as_name().ok()) != Some(b"S") {
            flaws.push("tabs: a page is not walked in the order of its structure".into());
        }
        check_annotations(file, map, flaws);
        let parents = get(file, map, "StructParents").and_then(|key| key.as_i64().ok());
        let parents = parents.and_then(|key| tree.parents.get(&key));
        let fonts = ink::fonts(file, page, &mut known);
        let ink = ink(file, page, &fonts);
        flaws.extend(ink.strange.iter().map(|operator| format!("operator: {operator}")));
        let marks =
            ink.shown.iter().map(|shown| &shown.marked).chain(ink.painted.iter().map(|path| &path.marked));
        for marked in marks {
            match marked {
                Marked::No => flaws.push("untagged: something is drawn outside the tags".into()),
                Marked::Artifact => {}
                Marked::Content(mcid) => {
                    seen.insert((page, *mcid));
                    let element = parents.and_then(|list| list.get(usize::try_from(*mcid).ok()?));
                    if element.is_none_or(|element| !tree.holds(*element, page, *mcid)) {
                        flaws.push("mcid: content without its place in the tree".into());
                    }
                }
            }
        }
        for shown in &ink.shown {
            let font = &fonts[&shown.font];
            if font.advances.is_empty() {
                flaws.push(format!("font: {} is not embedded", shown.font));
            }
            for glyph in &shown.glyphs {
                check_glyph(font, *glyph, shown.actual_text, flaws);
            }
        }
    }
    for (element, page, mcid) in &tree.contents {
        if !seen.contains(&(*page, *mcid)) {
            flaws.push(format!("mcid: {element:?} names content that is not drawn"));
        }
    }
    flaws.sort();
    flaws.dedup();
}

fn check_glyph(font: &ink::Font, glyph: u16, actual_text: bool, flaws: &mut Vec<String>) {
    if glyph == 0 {
        flaws.push("notdef: a sign without a shape is drawn".into());
    }
    if font.says.get(&glyph).is_none_or(String::is_empty) && !actual_text {
        flaws.push("unicode: a glyph says nothing when it is copied".into());
    }
    let said = font.widths.get(&glyph).copied().unwrap_or(1000.0);
    let real = font.advances.get(usize::from(glyph)).or(font.advances.last()).copied().unwrap_or(said);
    if (said - real).abs() > 1.0 {
        flaws.push("widths: a glyph is not as wide as its font says".into());
    }
}

fn check_annotations(file: &Document, page: &Dictionary, flaws: &mut Vec<String>) {
    let Some(list) = get(file, page, "Annots").and_then(|list| list.as_array().ok()) else { return };
    for annotation in list {
        let map = file.dereference(annotation).ok().and_then(|(_, object)| object.as_dict().ok());
        if map.is_none_or(|map| !map.has(b"Contents") || !map.has(b"StructParent")) {
            flaws.push("link: an annotation does not say what it is".into());
        }
    }
}

/// The structure tree of a file.
#[derive(Default)]
struct StructTree {
    parents: BTreeMap<i64, Vec<ObjectId>>,
    /// Which element holds which content.
    contents: BTreeSet<(ObjectId, ObjectId, i64)>,
}

impl StructTree {
    fn read(file: &Document, flaws: &mut Vec<String>) -> Self {
        let mut tree = Self::default();
        let catalog = file.catalog().expect("catalog");
        let Some(root) = dictionary(file, catalog, "StructTreeRoot") else {
            flaws.push("tree: there is none".into());
            return tree;
        };
        let nums = dictionary(file, root, "ParentTree").and_then(|parents| get(file, parents, "Nums"));
        for pair in
            nums.and_then(|nums| nums.as_array().ok()).map(Vec::as_slice).unwrap_or_default().chunks(2)
        {
            let list = pair
                .get(1)
                .and_then(|list| file.dereference(list).ok())
                .and_then(|(_, list)| list.as_array().ok());
            let list = list.map(|list| list.iter().filter_map(|id| id.as_reference().ok()).collect());
            tree.parents.insert(pair[0].as_i64().expect("key"), list.unwrap_or_default());
        }
        let kids = root.get(b"K").and_then(Object::as_reference).expect("document element");
        tree.walk(file, kids, flaws);
        tree
    }

    fn holds(&self, element: ObjectId, page: ObjectId, mcid: i64) -> bool {
        self.contents.contains(&(element, page, mcid))
    }

    fn walk(&mut self, file: &Document, id: ObjectId, flaws: &mut Vec<String>) {
        let Ok(element) = file.get_dictionary(id) else {
            flaws.push("tree: an element is missing".into());
            return;
        };
        let role = |map: &Dictionary| {
            map.get(b"S").and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default()
        };
        let own = role(element);
        let own = String::from_utf8_lossy(&own).into_owned();
        if own == "Figure" && element.get(b"Alt").and_then(Object::as_str).map_or(0, <[u8]>::len) < 4 {
            flaws.push("figure: a drawing says nothing".into());
        }
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = match get(file, element, "K") {
            Some(Object::Array(kids)) => kids.clone(),
            Some(kid) => vec![kid.clone()],
            None => Vec::new(),
        };
        let mut roles = Vec::new();
        for kid in &kids {
            match kid {
                Object::Integer(mcid) => {
                    self.contents.extend(page.map(|page| (id, page, *mcid)));
                }
                Object::Dictionary(map) => {
                    let page = map.get(b"Pg").and_then(Object::as_reference).expect("page");
                    let mcid = map.get(b"MCID").and_then(Object::as_i64).expect("number");
                    self.contents.insert((id, page, mcid));
                }
                Object::Reference(kid) => {
                    if let Ok(map) = file.get_dictionary(*kid) {
                        roles.push((String::from_utf8_lossy(&role(map)).into_owned(), map.clone()));
                    }
                    self.walk(file, *kid, flaws);
                }
                _ => flaws.push("tree: an odd child".into()),
            }
        }
        let only = |allowed: &[&str]| roles.iter().all(|(role, _)| allowed.contains(&role.as_str()));
        let fits = match own.as_str() {
            "L" => only(&["LI"]),
            "LI" => only(&["Lbl", "LBody"]),
            "TR" => only(&["TH", "TD"]),
            "Table" => only(&["TR"]),
            _ => !roles
                .iter()
                .any(|(role, _)| ["LI", "TR", "TH", "TD", "Lbl", "LBody"].contains(&role.as_str())),
        };
        if !fits {
            flaws.push(format!("tree: {own} holds what it may not hold"));
        }
        if own == "Table" {
            check_table(file, &roles, flaws);
        }
    }
}

/// Every row has as many fields as the first, and the first names the columns.
fn check_table(file: &Document, rows: &[(String, Dictionary)], flaws: &mut Vec<String>) {
    let fields = |row: &Dictionary| -> Vec<String> {
        let kids = get(file, row, "K").and_then(|kids| kids.as_array().ok()).cloned().unwrap_or_default();
        let role = |kid: &Object| {
            let map = file.get_dictionary(kid.as_reference().ok()?).ok()?;
            let scope = dictionary(file, map, "A").is_some_and(|map| map.has(b"Scope"));
            let role = String::from_utf8_lossy(map.get(b"S").ok()?.as_name().ok()?).into_owned();
            Some(if scope { format!("{role} with scope") } else { role })
        };
        kids.iter().filter_map(role).collect()
    };
    let Some((_, head)) = rows.first() else { return };
    let head = fields(head);
    if head.is_empty() || head.iter().any(|role| role != "TH with scope") {
        flaws.push("table: the head does not name the columns".into());
    }
    if rows.iter().any(|(_, row)| fields(row).len() != head.len()) {
        flaws.push("table: a row has other fields than the head".into());
    }
}

fn good() -> Vec<u8> {
    let mut desk = Desk::filled();
    desk.answers.documents.truncate(2);
    desk.print(&[SheetId::Cover, register("2"), recovery()]).expect("printed")
}

#[test]
fn every_shipped_sheet_keeps_the_rules() {
    for way in every_way() {
        assert_eq!(flaws(&way.pdf), Vec::<String>::new(), "{}", way.name);
    }
}

#[test]
fn filled_sheets_keep_the_rules() {
    assert_eq!(flaws(&good()), Vec::<String>::new());
}

#[test]
fn three_languages_keep_the_rules_also_from_right_to_left() {
    let sheets = ["probe", "probe-letter", "probe-card"].map(|name| SheetId::Form(name.to_owned()));
    for third in ["ar", "uk"] {
        for edition in [Edition::Standard, Edition::Large] {
            let mut desk = Desk::filled().in_three(third);
            desk.manner.edition = edition;
            let file = desk.print(&sheets).expect("printed");
            assert_eq!(flaws(&file), Vec::<String>::new(), "{third} {edition:?}");
            let path = folder("three").join(format!("{third}-{edition:?}.pdf"));
            crate::desk::write(&path, &file);
            let check = tool("qpdf", "qpdf", &["--check", &path.to_string_lossy()]);
            assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
        }
    }
}

/// Breaks a good file in one place; the words its flaw must contain.
type Damage = (&'static str, fn(&mut Document));

fn first(file: &Document, role: &[u8]) -> ObjectId {
    let is = |object: &Object| {
        object
            .as_dict()
            .is_ok_and(|map| map.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == role))
    };
    *file.objects.iter().find(|(_, object)| is(object)).expect("an element").0
}

fn element<'a>(file: &'a mut Document, role: &[u8]) -> &'a mut Dictionary {
    let id = first(file, role);
    file.get_object_mut(id).expect("element").as_dict_mut().expect("map")
}

fn of_type<'a>(file: &'a mut Document, name: &[u8]) -> &'a mut Dictionary {
    let is = |object: &Object| {
        object
            .as_dict()
            .is_ok_and(|map| map.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == name))
    };
    file.objects.values_mut().find(|object| is(object)).expect("an object").as_dict_mut().expect("map")
}

/// Changes the operators of the first page.
fn rewrite(file: &mut Document, change: fn(String) -> String) {
    let page = file.page_iter().next().expect("page");
    let content = file.get_page_content(page);
    // Every byte is one character, so that nothing is lost on the way.
    let text: String = content.iter().map(|byte| char::from(*byte)).collect();
    let bytes = change(text).chars().map(|c| u8::try_from(u32::from(c)).expect("byte")).collect();
    file.change_page_content(page, bytes).expect("changed");
}

const DAMAGES: [Damage; 19] = [
    ("intent:", |file| drop(file.catalog_mut().expect("catalog").remove(b"OutputIntents"))),
    ("intent:", |file| {
        let profile = file.objects.values_mut().find_map(|object| match object {
            Object::Stream(stream) if stream.dict.has(b"N") && !stream.dict.has(b"First") => Some(stream),
            _ => None,
        });
        profile.expect("profile").dict.set("N", 3);
    }),
    ("grey:", |file| {
        let page = file.page_iter().last().expect("page");
        let map = file.get_dictionary(page).expect("page");
        let resources = map.get(b"Resources").and_then(Object::as_reference).expect("resources");
        drop(
            file.get_object_mut(resources).and_then(Object::as_dict_mut).expect("map").remove(b"ColorSpace"),
        );
    }),
    ("grey:", |file| {
        let form =
            dictionary! { "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 9.into(), 9.into()] };
        file.add_object(lopdf::Stream::new(form, b"0 0 9 9 re f".to_vec()));
    }),
    ("grey:", |file| {
        let look = file.add_object(lopdf::Stream::new(dictionary! {}, b"0 0 9 9 re f".to_vec()));
        file.add_object(dictionary! { "Subtype" => "Stamp", "AP" => dictionary! { "N" => look } });
    }),
    ("lang:", |file| drop(file.catalog_mut().expect("catalog").remove(b"Lang"))),
    ("marked:", |file| drop(file.catalog_mut().expect("catalog").remove(b"MarkInfo"))),
    ("figure:", |file| drop(element(file, b"Figure").remove(b"Alt"))),
    ("mcid:", |file| {
        let root = file
            .catalog()
            .expect("catalog")
            .get(b"StructTreeRoot")
            .and_then(Object::as_reference)
            .expect("tree");
        let tree = file.get_object(root).and_then(Object::as_dict).expect("tree");
        let parents = tree.get(b"ParentTree").and_then(Object::as_reference).expect("parents");
        file.set_object(parents, dictionary! { "Nums" => Vec::<Object>::new() });
    }),
    ("mcid:", |file| rewrite(file, |text| text.replacen("/MCID 0", "/MCID 9999", 1))),
    ("table:", |file| element(file, b"TH").set("S", "TD")),
    ("active:", |file| {
        let script = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
        let script = file.add_object(script);
        file.catalog_mut().expect("catalog").set("OpenAction", script);
    }),
    ("font:", |file| drop(of_type(file, b"FontDescriptor").remove(b"FontFile2"))),
    ("untagged:", |file| rewrite(file, |text| text + "\n100 100 m 200 200 l S\n")),
    ("unicode:", |file| drop(of_type(file, b"Font").remove(b"ToUnicode"))),
    ("widths:", |file| {
        let list =
            of_type(file, b"Font").get_mut(b"DescendantFonts").and_then(Object::as_array_mut).expect("list");
        let font = list.first_mut().expect("font").as_dict_mut().expect("map");
        font.set("W", vec![0.into(), 2000.into(), 777.into()]);
    }),
    ("metadata:", |file| {
        for object in file.objects.values_mut() {
            if let Object::Stream(stream) = object
                && stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"XML")
            {
                let text = String::from_utf8_lossy(&stream.content).replace("dc:title", "dc:other");
                stream.set_plain_content(text.into_bytes());
            }
        }
    }),
    ("link:", |file| {
        let page = file.page_iter().next().expect("page");
        let link = dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![100.into(), 100.into(), 200.into(), 120.into()],
        };
        let link = file.add_object(link);
        let page = file.get_object_mut(page).and_then(Object::as_dict_mut).expect("page");
        page.set("Annots", vec![Object::Reference(link)]);
    }),
    ("notdef:", |file| {
        rewrite(file, |text| {
            let at = text.find("TJ").expect("text");
            let start = text[..at].rfind('<').expect("glyphs");
            format!("{}<0000{}", &text[..start], &text[start + 5..])
        });
    }),
];

#[test]
fn every_kind_of_damage_is_found() {
    let good = good();
    for (words, damage) in DAMAGES {
        let mut file = Document::load_mem(&good).expect("file");
        damage(&mut file);
        let mut bytes = Vec::new();
        file.save_modern(&mut bytes).expect("saved");
        let found = flaws(&bytes);
        assert!(found.iter().any(|flaw| flaw.starts_with(words)), "{words} {found:?}");
    }
}

#[test]
fn a_broken_table_of_objects_is_found() {
    let mut bytes = good();
    let at = bytes.windows(9).rposition(|window| window == b"startxref").expect("end");
    bytes[at + 10] = b'9';
    assert!(flaws(&bytes).iter().any(|flaw| flaw.starts_with("xref:")));
}

/// Control: what only passes through the damaging changes nothing.
#[test]
fn a_file_that_was_only_saved_again_has_no_flaw() {
    let mut file = Document::load_mem(&good()).expect("file");
    rewrite(&mut file, |text| text);
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes).expect("saved");
    assert_eq!(flaws(&bytes), Vec::<String>::new());
}
