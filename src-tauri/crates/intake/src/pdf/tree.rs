//! The pages of a PDF in their order, each with what it inherits.
//!
//! Walked without recursion and each node once: a tree from outside may bite its own tail. ISO 32000-1, 7.7.3.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{IntakeError, Limits};

/// A side longer than this is no paper: 200 inches, the limit of the format, in points.
const LONGEST_SIDE: f32 = 14_400.0;

/// A rectangle in the page's own space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f32,
    pub(crate) bottom: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
}

impl Area {
    /// A4, for pages that do not say their size.
    const A4: Self = Self { left: 0.0, bottom: 0.0, right: 595.28, top: 841.89 };

    /// Reads four numbers in any order of corners.
    pub(crate) fn read(document: &Document, object: &Object) -> Option<Self> {
        let numbers: [f32; 4] = numbers(document, object)?;
        let [a, b, c, d] = numbers;
        Some(Self { left: a.min(c), bottom: b.min(d), right: a.max(c), top: b.max(d) })
    }

    pub(crate) fn width(self) -> f32 {
        self.right - self.left
    }

    pub(crate) fn height(self) -> f32 {
        self.top - self.bottom
    }

    fn is_a_paper(self) -> bool {
        let fits = |side: f32| (1.0..=LONGEST_SIDE).contains(&side);
        fits(self.width()) && fits(self.height())
    }

    fn within(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        }
    }
}

/// Some finite numbers, all at once.
pub(crate) fn numbers<const N: usize>(document: &Document, object: &Object) -> Option<[f32; N]> {
    let array = resolve(document, object).as_array().ok()?;
    let mut found = [0.0; N];
    if array.len() < N {
        return None;
    }
    for (place, object) in found.iter_mut().zip(array) {
        *place = resolve(document, object).as_float().ok().filter(|number| number.is_finite())?;
    }
    Some(found)
}

/// One page.
pub(crate) struct Leaf {
    /// Its own dictionary.
    pub(crate) id: ObjectId,
    /// The node that holds its resources: itself or one above it.
    pub(crate) resources: Option<ObjectId>,
    /// What is shown of it.
    pub(crate) crop: Area,
    /// Quarter turns clockwise, 0 to 3.
    pub(crate) turns: i64,
    /// Points in a unit of its space.
    pub(crate) unit: f32,
}

/// What a node hands down.
#[derive(Clone, Copy)]
struct Inherited {
    resources: Option<ObjectId>,
    media: Option<Area>,
    crop: Option<Area>,
    turns: i64,
}

/// Follows a reference; null when it leads nowhere.
pub(crate) fn resolve<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).map_or(&Object::Null, |(_, object)| object)
}

/// The value of a key, references followed.
pub(crate) fn value<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &[u8]) -> &'d Object {
    dictionary.get(key).map_or(&Object::Null, |object| resolve(document, object))
}

/// All pages.
///
/// # Errors
/// [`IntakeError::NoPages`], [`IntakeError::TooManyPages`], [`IntakeError::DamagedPdf`] when there is no tree and no
/// page lies about either.
pub(crate) fn leaves(document: &Document, limits: Limits) -> Result<Vec<Leaf>, IntakeError> {
    let root = document.trailer.get(b"Root").ok().map(|root| resolve(document, root));
    let catalog = root.and_then(|root| root.as_dict().ok()).filter(|root| root.has(b"Pages"));
    let catalog = catalog.or_else(|| of_type(document, b"Catalog").next_back().map(|(_, found)| found));
    let top = catalog.and_then(|catalog| catalog.get(b"Pages").and_then(Object::as_reference).ok());
    let leaves = walk(document, top.into_iter().collect(), limits)?;
    if !leaves.is_empty() {
        return Ok(leaves);
    }
    // The tree is gone; pages that lie about are better than none.
    let lost = of_type(document, b"Page").map(|(id, _)| id).collect();
    let leaves = walk(document, lost, limits)?;
    match leaves.is_empty() {
        false => Ok(leaves),
        true if catalog.is_some() => Err(IntakeError::NoPages),
        true => Err(IntakeError::DamagedPdf),
    }
}

fn of_type<'d>(
    document: &'d Document,
    name: &'d [u8],
) -> impl DoubleEndedIterator<Item = (ObjectId, &'d Dictionary)> {
    let dictionaries = document.objects.iter().filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)));
    dictionaries.filter(move |(_, dictionary)| dictionary.has_type(name))
}

fn walk(document: &Document, tops: Vec<ObjectId>, limits: Limits) -> Result<Vec<Leaf>, IntakeError> {
    let nothing = Inherited { resources: None, media: None, crop: None, turns: 0 };
    let mut waiting: Vec<(ObjectId, Inherited)> = tops.into_iter().rev().map(|top| (top, nothing)).collect();
    let mut seen = HashSet::new();
    let mut leaves = Vec::new();
    while let Some((id, above)) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let Ok(dictionary) = document.get_dictionary(id) else { continue };
        let own = inherit(document, id, dictionary, above);
        if let Ok(kids) = value(document, dictionary, b"Kids").as_array() {
            // A kid that is no reference could be met any number of times.
            let kids = kids.iter().rev().filter_map(|kid| kid.as_reference().ok());
            waiting.extend(kids.map(|kid| (kid, own)));
            continue;
        }
        if leaves.len() == limits.print_pages {
            return Err(IntakeError::TooManyPages { limit: limits.print_pages });
        }
        leaves.push(leaf(document, id, dictionary, own));
    }
    Ok(leaves)
}

fn inherit(document: &Document, id: ObjectId, dictionary: &Dictionary, above: Inherited) -> Inherited {
    let area = |key: &[u8]| dictionary.get(key).ok().and_then(|found| Area::read(document, found));
    Inherited {
        resources: if dictionary.has(b"Resources") { Some(id) } else { above.resources },
        media: area(b"MediaBox").or(above.media),
        crop: area(b"CropBox").or(above.crop),
        turns: value(document, dictionary, b"Rotate")
            .as_i64()
            .map_or(above.turns, |degrees| degrees.rem_euclid(360) / 90),
    }
}

fn leaf(document: &Document, id: ObjectId, dictionary: &Dictionary, own: Inherited) -> Leaf {
    let media = own.media.filter(|area| area.is_a_paper()).unwrap_or(Area::A4);
    let crop = own.crop.map(|crop| crop.within(media)).filter(|area| area.is_a_paper()).unwrap_or(media);
    let unit = value(document, dictionary, b"UserUnit").as_float().unwrap_or(1.0);
    Leaf {
        id,
        resources: own.resources,
        crop,
        turns: own.turns,
        unit: if (0.1..=10.0).contains(&unit) { unit } else { 1.0 },
    }
}
