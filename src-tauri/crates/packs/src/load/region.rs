//! `packs/<region>/pack.toml`: the region itself, what it inherits from, and which tabs are called otherwise there.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, single};
use crate::findings::Findings;
use crate::line::day;
use crate::{Bilingual, Pack, PacksError, RegisterId};

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
        // A region can have no more ancestors than there are regions, unless it is its own.
        if lineage(parts, region).take(parts.regions.len() + 1).count() > parts.regions.len() {
            findings.add(PacksError::CircularInheritance {
                file: placed.source.file.to_owned(),
                line: placed.line(&["inherits"]),
                name: region.id.clone(),
            });
        }
    }
}

/// The pack of a region with all it inherits; only after [`check`] found nothing.
pub(super) fn pack(parts: &Parts<'_>, region: &Region) -> Pack {
    let mut titles = BTreeMap::new();
    let mut contacts = vec![];
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
    Pack {
        id: region.id.clone(),
        name: region.name.clone(),
        inherits: region.inherits.clone(),
        lineage: lineage(parts, region).map(|region| region.id.clone()).collect(),
        stand: region.stand,
        titles,
        contacts,
        holidays,
        responsibilities,
        districts,
    }
}

/// The region itself, then the wider ones; endless if they run in a circle.
fn lineage<'a>(parts: &'a Parts<'_>, region: &'a Region) -> impl Iterator<Item = &'a Region> {
    std::iter::successors(Some(region), |region| parts.region(region.inherits.as_deref()?))
}
