//! Copies what is drawn out of a foreign PDF, and nothing that acts, hides or points elsewhere.
//!
//! Objects are reached from a page's contents and resources only, so scripts, forms, bookmarks and attachments of the
//! file stay behind by themselves; what a resource itself may carry along is dropped here. Numbers are given anew, from
//! 0 on. ISO 32000-1, 12.6 (actions), 7.11 (embedded files), 8.11 (layers), 14 (metadata).

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::tree::{resolve, value};

/// Types of dictionaries that never come along.
const FOREIGN_TYPES: [&[u8]; 14] = [
    b"Action",
    b"Annot",
    b"Catalog",
    b"EmbeddedFile",
    b"Filespec",
    b"FoldedObjects",
    b"Metadata",
    b"ObjStm",
    b"Outlines",
    b"Page",
    b"Pages",
    b"StructElem",
    b"StructTreeRoot",
    b"XRef",
];

/// Kinds of actions, for those that do not say they are one.
const ACTIONS: [&[u8]; 18] = [
    b"GoTo",
    b"GoTo3DView",
    b"GoToE",
    b"GoToR",
    b"Hide",
    b"ImportData",
    b"JavaScript",
    b"Launch",
    b"Movie",
    b"Named",
    b"Rendition",
    b"ResetForm",
    b"RichMediaExecute",
    b"SetOCGState",
    b"Sound",
    b"SubmitForm",
    b"Thread",
    b"URI",
];

/// Keys of streams that name other files, other versions of themselves, their maker's notes or their place in a
/// structure that stays behind.
const FOREIGN_KEYS: [&[u8]; 17] = [
    b"AA",
    b"AF",
    b"Alternates",
    b"F",
    b"FDecodeParms",
    b"FFilter",
    b"LastModified",
    b"Measure",
    b"Metadata",
    b"OC",
    b"OPI",
    b"Parent",
    b"PieceInfo",
    b"PtData",
    b"Ref",
    b"StructParent",
    b"StructParents",
];

/// Objects with numbers of their own, from 0 on; `(n, 0)` refers to the n-th.
pub(crate) type Parts = Vec<Object>;

/// A copy while it is made. Objects are moved out of the document, so that nothing is held twice.
pub(crate) struct Copy<'d> {
    pub(crate) document: &'d mut Document,
    pub(crate) parts: Parts,
    numbers: HashMap<ObjectId, u32>,
    waiting: Vec<(ObjectId, u32)>,
    hidden: Vec<ObjectId>,
}

impl<'d> Copy<'d> {
    /// Begins with room for `first` parts that are made otherwise.
    pub(crate) fn new(document: &'d mut Document, first: usize) -> Self {
        let hidden = hidden_layers(document);
        Self {
            document,
            parts: vec![Object::Null; first],
            numbers: HashMap::new(),
            waiting: Vec::new(),
            hidden,
        }
    }

    /// A part of our own making; gives its number.
    pub(crate) fn add(&mut self, object: Object) -> u32 {
        let number = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        self.parts.push(object);
        number
    }

    /// The clean form of an object: references lead to parts, what does not belong is null.
    pub(crate) fn clean(&mut self, object: Object) -> Object {
        match object {
            Object::Reference(id) => self.reference(id),
            Object::Array(items) => items.into_iter().map(|item| self.clean(item)).collect::<Vec<_>>().into(),
            Object::Dictionary(dictionary) if is_foreign(&dictionary) => Object::Null,
            Object::Dictionary(dictionary) => self.dictionary(dictionary).into(),
            Object::Stream(mut stream) => {
                if is_foreign(&stream.dict) || stream.dict.has_type(b"EmbeddedFile") {
                    return Object::Null;
                }
                let mut dictionary = std::mem::take(&mut stream.dict);
                if self.is_hidden(&dictionary) {
                    stream.content = Vec::new();
                    for key in [&b"Filter"[..], b"DecodeParms"] {
                        dictionary.remove(key);
                    }
                }
                for key in FOREIGN_KEYS {
                    dictionary.remove(key);
                }
                // PostScript for printers: a program of its own.
                if dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"PS") {
                    return Object::Null;
                }
                stream.dict = self.dictionary(dictionary);
                Object::Stream(stream)
            }
            plain => plain,
        }
    }

    /// The number of the part an object becomes; none when it does not come along.
    pub(crate) fn number(&mut self, id: ObjectId) -> Option<u32> {
        if let Some(number) = self.numbers.get(&id) {
            return Some(*number);
        }
        let object = self.document.objects.get(&id)?;
        let dictionary = match object {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        };
        if dictionary.is_some_and(is_foreign) {
            return None;
        }
        let number = self.add(Object::Null);
        self.numbers.insert(id, number);
        self.waiting.push((id, number));
        Some(number)
    }

    /// Copies everything that was referred to, and what that refers to.
    pub(crate) fn finish(mut self) -> Parts {
        while let Some((id, number)) = self.waiting.pop() {
            let object = self
                .document
                .objects
                .get_mut(&id)
                .map_or(Object::Null, |object| std::mem::replace(object, Object::Null));
            let clean = self.clean(object);
            if let Some(part) = self.parts.get_mut(number as usize) {
                *part = clean;
            }
        }
        self.parts
    }

    fn reference(&mut self, id: ObjectId) -> Object {
        self.number(id).map_or(Object::Null, |number| Object::Reference((number, 0)))
    }

    fn dictionary(&mut self, dictionary: Dictionary) -> Dictionary {
        let mut clean = Dictionary::new();
        for (key, value) in dictionary.as_hashmap() {
            match self.clean(value.clone()) {
                // An entry that is null is no entry.
                Object::Null => {}
                value => clean.set(key.clone(), value),
            }
        }
        clean
    }

    /// Whether a drawing belongs to a layer that the file does not show.
    pub(crate) fn is_hidden(&self, dictionary: &Dictionary) -> bool {
        dictionary.get(b"OC").and_then(Object::as_reference).is_ok_and(|layer| self.hidden.contains(&layer))
    }
}

fn is_foreign(dictionary: &Dictionary) -> bool {
    if FOREIGN_TYPES.iter().any(|name| dictionary.has_type(name)) {
        return true;
    }
    let action = dictionary.get(b"S").and_then(Object::as_name);
    action.is_ok_and(|name| ACTIONS.contains(&name))
}

/// Layers that are switched off when the file is opened.
fn hidden_layers(document: &Document) -> Vec<ObjectId> {
    let Ok(catalog) = document.catalog() else { return Vec::new() };
    let Ok(layers) = value(document, catalog, b"OCProperties").as_dict() else { return Vec::new() };
    let Ok(config) = value(document, layers, b"D").as_dict() else { return Vec::new() };
    let ids = |dictionary: &Dictionary, key: &[u8]| -> Vec<ObjectId> {
        let list = dictionary.get(key).map(|list| resolve(document, list)).and_then(Object::as_array);
        list.map(|list| list.iter().filter_map(|layer| layer.as_reference().ok()).collect())
            .unwrap_or_default()
    };
    let mut hidden = ids(config, b"OFF");
    if config.get(b"BaseState").and_then(Object::as_name).is_ok_and(|state| state == b"OFF") {
        let shown = ids(config, b"ON");
        hidden.extend(ids(layers, b"OCGs").into_iter().filter(|layer| !shown.contains(layer)));
    }
    hidden
}
