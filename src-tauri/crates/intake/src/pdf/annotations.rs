//! What stands on a page without being part of it: filled fields, stamps, signatures, handwriting.
//!
//! Each has a drawing of its own for the state it is in; it is placed as a viewer would place it (ISO 32000-1, 12.5.5).
//! Links, sticky notes that are not meant for paper, and whatever they would do when pressed, stay behind.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::tree::{Area, numbers, resolve, value};

/// Flag: not shown at all.
const HIDDEN: i64 = 1 << 1;
/// Flag: printed.
const PRINT: i64 = 1 << 2;

/// A drawing and where it goes.
pub(crate) struct Drawing {
    /// Its form.
    pub(crate) form: ObjectId,
    /// From the form's space to the page's.
    pub(crate) matrix: [f32; 6],
}

/// What was found on a page.
#[derive(Default)]
pub(crate) struct Annotations {
    /// Drawings in their order.
    pub(crate) drawings: Vec<Drawing>,
    /// True when a field is filled in but says nowhere how that looks: viewers draw it themselves.
    pub(crate) undrawn: bool,
}

/// Reads the annotations of a page; none when there are more than `most`.
pub(crate) fn of(document: &Document, page: &Dictionary, most: usize) -> Option<Annotations> {
    let mut found = Annotations::default();
    let Ok(list) = value(document, page, b"Annots").as_array() else { return Some(found) };
    if list.len() > most {
        return None;
    }
    for annotation in list {
        let Ok(annotation) = resolve(document, annotation).as_dict() else { continue };
        if !is_printed(document, annotation) {
            continue;
        }
        match appearance(document, annotation) {
            Some(form) => found.drawings.extend(place(document, annotation, form)),
            None => found.undrawn |= is_filled(document, annotation),
        }
    }
    Some(found)
}

fn is_printed(document: &Document, annotation: &Dictionary) -> bool {
    let flags = value(document, annotation, b"F").as_i64().unwrap_or(0);
    let kind = value(document, annotation, b"Subtype").as_name().unwrap_or_default();
    // Many programs forget the flag on what they fill in or stamp; on notes and links it means what it says.
    let always: [&[u8]; 5] = [b"Widget", b"Stamp", b"FreeText", b"Ink", b"Highlight"];
    flags & HIDDEN == 0
        && ![&b"Popup"[..], b"Link"].contains(&kind)
        && (flags & PRINT != 0 || always.contains(&kind))
}

/// The drawing of its present state.
fn appearance(document: &Document, annotation: &Dictionary) -> Option<ObjectId> {
    let all = value(document, annotation, b"AP").as_dict().ok()?;
    let normal = all.get(b"N").ok()?;
    let stream = |object: &Object| {
        let id = object.as_reference().ok()?;
        resolve(document, object).as_stream().is_ok().then_some(id)
    };
    stream(normal).or_else(|| {
        let states = resolve(document, normal).as_dict().ok()?;
        let state = value(document, annotation, b"AS").as_name().ok()?;
        stream(states.get(state).ok()?)
    })
}

fn is_filled(document: &Document, field: &Dictionary) -> bool {
    let parent = value(document, field, b"Parent").as_dict().ok();
    let own = |key: &[u8]| match value(document, field, key) {
        Object::Null => parent.map_or(&Object::Null, |parent| value(document, parent, key)),
        found => found,
    };
    let text = [&b"Tx"[..], b"Ch"].contains(&own(b"FT").as_name().unwrap_or_default());
    text && own(b"V").as_str().is_ok_and(|filled| !filled.is_empty())
}

fn place(document: &Document, annotation: &Dictionary, form: ObjectId) -> Option<Drawing> {
    let target = Area::read(document, annotation.get(b"Rect").ok()?)?;
    let dictionary = &document.get_object(form).ok()?.as_stream().ok()?.dict;
    let shape = Area::read(document, dictionary.get(b"BBox").ok()?)?;
    let matrix = dictionary.get(b"Matrix").ok().and_then(|matrix| numbers(document, matrix));
    let [a, b, c, d, e, f] = matrix.unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [
        (shape.left, shape.bottom),
        (shape.left, shape.top),
        (shape.right, shape.bottom),
        (shape.right, shape.top),
    ]
    .map(|(x, y)| (a * x + c * y + e, b * x + d * y + f));
    let span = |numbers: [f32; 4]| {
        numbers.iter().fold((f32::MAX, f32::MIN), |(low, high), n| (low.min(*n), high.max(*n)))
    };
    let (left, right) = span(corners.map(|(x, _)| x));
    let (bottom, top) = span(corners.map(|(_, y)| y));
    let scale = |target: f32, found: f32| if found > 0.0 { target / found } else { 1.0 };
    let (x, y) = (scale(target.width(), right - left), scale(target.height(), top - bottom));
    let matrix = [x, 0.0, 0.0, y, target.left - left * x, target.bottom - bottom * y];
    matrix.iter().all(|number| number.is_finite()).then_some(Drawing { form, matrix })
}
