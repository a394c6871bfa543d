//! What is open in a binder, for the owner to choose from: items of checklists in work, and what is due.
//!
//! Apart because it only offers. Not here: what becomes of what was chosen.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::Readable;
use serde::{Deserialize, Serialize};

use crate::on_paper::office_language;
use crate::{Binder, BinderError, Content, Due, DueKind, Error};

/// Ids of what is due begin so; no checklist is called so.
const DUE: &str = "due";

/// Something that is open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// What it is about.
    pub title: String,
    /// The office, with its reference.
    pub office: Option<String>,
    /// By when.
    pub until: Option<NaiveDate>,
    /// What comes next.
    pub next: Option<String>,
}

/// Something that is open in this binder and can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenMatter {
    /// `checklist/item`, or `due/` and the id of a record.
    pub id: String,
    /// As it would stand on the sheet.
    pub matter: Matter,
    /// From a register that is kept from others.
    pub private: bool,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Items the person works on or has handed in, and what is due, the earliest first; to choose from.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn open_matters(&self, today: NaiveDate, content: &Content) -> Result<Vec<OpenMatter>, Error> {
        let packs = self.packs(content);
        let is_matter = |one: &Due| {
            // What belongs to the plan is chosen with it; who helps and what they may know is said by the sheets themselves.
            !matches!(
                one.kind,
                DueKind::Step | DueKind::Review | DueKind::Hours | DueKind::Consent | DueKind::Helper
            )
        };
        let due = self.due(today, content)?.into_iter().filter(is_matter);
        let mut matters: Vec<OpenMatter> = due
            .map(|one| OpenMatter {
                id: format!("{DUE}/{}", one.about),
                private: one.private,
                matter: matter_of_due(one, content),
            })
            .collect();
        let marks = self.item_marks()?.into_iter().filter(|(_, mark)| !mark.state.is_settled());
        matters.extend(marks.filter_map(|(id, _)| {
            let list = packs.checklists().iter().find(|list| id.starts_with(&format!("{}/", list.id)))?;
            let private = packs.register(&list.register).is_some_and(|register| register.private);
            Some(OpenMatter { matter: matter_of_item(packs, &id)?, id, private })
        }));
        Ok(matters)
    }

    /// A chosen matter, by its id.
    ///
    /// # Errors
    /// [`BinderError::NoSuchItem`].
    pub(super) fn matter(&self, id: &str, today: NaiveDate, content: &Content) -> Result<Matter, Error> {
        let unknown = || BinderError::NoSuchItem { name: id.chars().take(80).collect() };
        if let Some((DUE, about)) = id.split_once('/') {
            let due = self.due(today, content)?.into_iter().find(|one| one.about == about);
            return Ok(due.map(|one| matter_of_due(one, content)).ok_or_else(unknown)?);
        }
        Ok(matter_of_item(self.packs(content), id).ok_or_else(unknown)?)
    }
}

/// What is due as it stands on the sheet: why it is, in German as for an office, stands as its next step.
fn matter_of_due(one: Due, content: &Content) -> Matter {
    let said = |kind: DueKind| {
        let german = office_language();
        german.map(|tag| content.locales.text(&tag, kind.into())).unwrap_or_default()
    };
    let time = one.time.map(|time| time.format("%H:%M").to_string());
    let why = [Some(said(one.kind)), time].into_iter().flatten().collect::<Vec<_>>().join(", ");
    Matter {
        title: one.what.unwrap_or_else(|| said(one.kind)),
        office: one.who,
        until: Some(one.day),
        next: Some(why),
    }
}

/// An item as it stands on the sheet, in German as for an office.
fn matter_of_item(packs: &Packs, id: &str) -> Option<Matter> {
    let (checklist, item) = id.split_once('/')?;
    let list = packs.checklists().iter().find(|known| known.id == checklist)?;
    let item = list.items.iter().find(|known| known.id == item)?;
    let needs = (!item.needs.is_empty()).then(|| item.needs.join(", "));
    Some(Matter { title: item.de.clone(), office: item.office.clone(), until: None, next: needs })
}
