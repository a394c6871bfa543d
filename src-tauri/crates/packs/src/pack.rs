//! A pack: the content of one region, inheriting from a wider one (Germany → Saxony → Dresden).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::checklist::{Checklist, Item};
use crate::contact::Contact;
use crate::district::District;
use crate::holidays::Holiday;
use crate::line::Bilingual;
use crate::register::{Register, RegisterId};
use crate::responsibility::Responsibility;
use crate::status::Status;

/// One region's pack after inheritance: everything a sheet or a screen needs to know about a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Region id, also the folder's name, e.g. `dresden`.
    pub id: String,
    /// Name of the region.
    pub name: Bilingual,
    /// The wider region it inherits from.
    pub inherits: Option<String>,
    /// This region and the wider ones around it, nearest first.
    pub lineage: Vec<String>,
    /// The day the pack as a whole was last checked; printed in the footer of every sheet.
    pub stand: NaiveDate,
    /// Registers that have another title here; the nearest region wins.
    pub titles: BTreeMap<RegisterId, Bilingual>,
    /// Its contacts, own ones first, then the inherited ones, without those that no longer exist.
    pub contacts: Vec<Contact>,
    /// How many of them are its own and not inherited.
    pub own: usize,
    /// Contacts that no longer exist, for notes that point at them.
    pub retired: Vec<Contact>,
    /// Its public holidays with those of the wider regions.
    pub holidays: Vec<Holiday>,
    /// Who is responsible for what; the first row that fits answers, and own ones come first.
    pub responsibilities: Vec<Responsibility>,
    /// Its districts, own ones first.
    pub districts: Vec<District>,
}

impl Pack {
    /// The title of a register in this region.
    pub fn title_of<'a>(&'a self, register: &'a Register) -> &'a Bilingual {
        self.titles.get(&register.id).unwrap_or(&register.title)
    }

    /// The contacts that stand on a register's sheet, nearest region first.
    pub fn contacts_of<'a>(&'a self, id: &'a RegisterId) -> impl Iterator<Item = &'a Contact> + 'a {
        self.contacts.iter().filter(move |contact| contact.registers.contains(id))
    }

    /// The contacts that are an office of this kind, nearest region first; `office` is the id of a term.
    pub fn offices<'a>(&'a self, office: &'a str) -> impl Iterator<Item = &'a Contact> + 'a {
        self.contacts.iter().filter(move |contact| contact.offices.iter().any(|id| id == office))
    }

    /// Its own contacts, without the inherited ones.
    pub fn own_contacts(&self) -> &[Contact] {
        self.contacts.get(..self.own).unwrap_or_default()
    }

    /// A contact by its id, also one that no longer exists.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().chain(&self.retired).find(|contact| contact.id == id)
    }

    /// The items of a checklist that exist in this region, in order.
    /// Items for another status are left out; without a status all stay.
    pub fn items_of<'a>(
        &'a self,
        checklist: &'a Checklist,
        status: Option<&'a Status>,
    ) -> impl Iterator<Item = &'a Item> + 'a {
        let here = |region: &String| self.lineage.contains(region);
        let concerned = move |item: &&Item| item.concerns(status);
        checklist.items.iter().filter(move |item| item.only_in.as_ref().is_none_or(here)).filter(concerned)
    }
}
