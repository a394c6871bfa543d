//! `packs/<region>/pack.toml`: the region itself, what it inherits from, and which tabs are called otherwise there.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, single};
use crate::findings::Findings;
use crate::line::day;
use crate::{Bilingual, Contact, Pack, PacksError, RegisterId};

/// Regions one inside the other; Germany, a state, a district, a city and its quarter are five. Every pack holds what it
/// inherits, so that a long chain would fill the memory.
const MAX_LEVELS: usize = 8;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) id: String,
    name: Bilingual,
    #[serde(default)]
    inherits: Option<String>,
    #[serde(deserialize_with = "day")]
    stand: NaiveDate,
    #[serde(default)]
    rename: Vec<Rename>,
}

/// A register that has another title in this region.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rename {
    register: RegisterId,
    title: Bilingual,
}

pub(super) fn read<'f>(
    file: &'f str,
    bytes: &'f [u8],
    folder: &str,
    findings: &mut Findings,
) -> Option<Placed<'f, Region>> {
    let placed: Placed<'f, Region> = single(file, bytes, findings)?;
    if placed.entry.id != folder {
        let expected = format!("packs/{}/pack.toml", placed.entry.id);
        findings.add(PacksError::Misplaced { file: file.to_owned(), expected });
    }
    Some(placed)
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for placed in &parts.regions {
        let region = &placed.entry;
        if let Some(wider) = &region.inherits {
            placed.resolve(&["inherits"], wider, parts.region(wider).is_some(), findings);
        }
        for (index, rename) in region.rename.iter().enumerate() {
            let path = ["rename", &index.to_string(), "register"];
            parts.check_register_exists(placed, &path, &rename.register, findings);
        }
        let (file, line) = (placed.source.file.to_owned(), placed.line(&["inherits"]));
        // A region can have no more ancestors than there are regions, unless it is its own.
        let levels = lineage(parts, region).take(parts.regions.len() + 1).count();
        if levels > parts.regions.len() {
            findings.add(PacksError::CircularInheritance { file, line, name: region.id.clone() });
        } else if levels > MAX_LEVELS {
            let (name, limit) = (region.id.clone(), MAX_LEVELS);
            findings.add(PacksError::TooManyLevels { file, line, name, limit });
        }
    }
}

/// The pack of a region with all it inherits; only after [`check`] found nothing.
pub(super) fn pack(parts: &Parts<'_>, region: &Region) -> Pack {
    let mut titles = BTreeMap::new();
    let mut contacts: Vec<Contact> = vec![];
    let mut holidays = vec![];
    let mut responsibilities = vec![];
    let mut districts = vec![];
    for near in lineage(parts, region) {
        for rename in &near.rename {
            titles.entry(rename.register.clone()).or_insert_with(|| rename.title.clone());
        }
        let own = parts.contacts.iter().filter(|placed| placed.folder() == near.id);
        contacts.extend(own.map(|placed| placed.entry.clone()));
        let own = parts.holidays.iter().filter(|placed| placed.folder() == near.id);
        holidays.extend(own.map(|placed| placed.entry.clone()));
        let own = parts.responsibilities.iter().filter(|placed| placed.folder() == near.id);
        responsibilities.extend(own.map(|placed| placed.entry.clone()));
        let own = parts.districts.iter().filter(|placed| placed.folder() == near.id);
        districts.extend(own.map(|placed| placed.entry.clone()));
    }
    let is_own =
        |placed: &&Placed<'_, Contact>| placed.folder() == region.id && placed.entry.retired.is_none();
    let own = parts.contacts.iter().filter(is_own).count();
    let (retired, contacts) = contacts.into_iter().partition(|contact| contact.retired.is_some());
    Pack {
        id: region.id.clone(),
        name: region.name.clone(),
        inherits: region.inherits.clone(),
        lineage: lineage(parts, region).map(|region| region.id.clone()).collect(),
        stand: region.stand,
        titles,
        contacts,
        own,
        retired,
        holidays,
        responsibilities,
        districts,
    }
}

/// The region itself, then the wider ones; endless if they run in a circle.
fn lineage<'a>(parts: &'a Parts<'_>, region: &'a Region) -> impl Iterator<Item = &'a Region> {
    std::iter::successors(Some(region), |region| parts.region(region.inherits.as_deref()?))
}
