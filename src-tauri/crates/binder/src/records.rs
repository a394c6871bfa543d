//! Everything a binder knows as one JSON file with a schema, and where each original lies beside it.
//!
//! Apart because two ways out share it, the backup and the export, and a backup is checked and restored by it. Its shape
//! is a promise to other programs: fields may be added, none changes its meaning under the same schema.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use chrono::NaiveDate;
use ordner_locale::PartialDay;
use ordner_packs::{Pack, Register, RegisterId};
use ordner_vault::Readable;
use serde::{Deserialize, Serialize};

use crate::names::{Given, readable};
use crate::own_record::KINDS;
use crate::{
    Binder, ContactNote, Content, Document, Error, ItemMark, Lent, Letter, Number, Office, OwnContact,
    Profile, StoredFile, Variant,
};

/// Name of the shape; its version follows.
pub(crate) const SCHEMA: &str = "mein-ordner/records/";
pub(crate) const SCHEMA_VERSION: u32 = 1;
/// Where documents lie that are in the trash.
const TRASH: &str = "Papierkorb";
/// Where documents lie that have no register yet.
const TO_SORT: &str = "Zu sortieren";

/// A whole binder, without the bytes of its originals.
#[derive(Serialize, Deserialize)]
pub(crate) struct Records {
    pub(crate) schema: String,
    /// The day it was written.
    pub(crate) written: NaiveDate,
    pub(crate) binder: Profile,
    pub(crate) documents: Vec<DocumentRecord>,
    pub(crate) items: Vec<Keyed<ItemMark>>,
    pub(crate) contacts: Vec<Keyed<OwnContact>>,
    /// Beside contacts of packs, by their ids.
    #[serde(default)]
    pub(crate) contact_notes: Vec<Keyed<ContactNote>>,
    #[serde(default)]
    pub(crate) numbers: Vec<Keyed<Number>>,
    #[serde(default)]
    pub(crate) variants: Vec<Keyed<Variant>>,
    /// Answers for the sheets; files of older programs have none.
    #[serde(default)]
    pub(crate) entries: BTreeMap<String, String>,
    /// People, appointments, talks, plan, hours and consents, by kind; files of older programs have none.
    #[serde(default)]
    pub(crate) table: BTreeMap<String, Vec<serde_json::Value>>,
}

/// A record beside its id.
#[derive(Serialize, Deserialize)]
pub(crate) struct Keyed<R> {
    pub(crate) id: String,
    #[serde(flatten)]
    pub(crate) record: R,
}

/// A document as other programs see it.
#[derive(Serialize, Deserialize)]
pub(crate) struct DocumentRecord {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) register: RegisterId,
    pub(crate) kind: Option<String>,
    pub(crate) person: Option<String>,
    pub(crate) issued: Option<PartialDay>,
    pub(crate) valid_until: Option<PartialDay>,
    pub(crate) original: Option<String>,
    /// Files of older programs have none of these.
    #[serde(default)]
    pub(crate) office: Option<Office>,
    #[serde(default)]
    pub(crate) reference: Option<String>,
    #[serde(default)]
    pub(crate) lent: Option<Lent>,
    #[serde(default)]
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) letter: Option<Letter>,
    pub(crate) private: Option<bool>,
    pub(crate) added: NaiveDate,
    pub(crate) trashed: Option<NaiveDate>,
    pub(crate) files: Vec<FileRecord>,
}

/// One original.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct FileRecord {
    /// Its id in the binder, 32 hex digits.
    pub(crate) id: String,
    /// Where it lies, relative to this file; `null` if it could not be read.
    pub(crate) path: Option<String>,
    /// Its name when it was taken in.
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) size: u64,
    /// Of its bytes, 64 hex digits.
    pub(crate) sha256: String,
}

impl Records {
    /// Everything the binder knows. Originals get readable paths under `folder`, except those in `unreadable`.
    pub(crate) fn of(
        binder: &Binder<impl Deref<Target = Readable> + ?Sized>,
        folder: &str,
        unreadable: &BTreeSet<String>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Self, Error> {
        let packs = binder.packs(content);
        let pack = packs.pack(&binder.profile().pack)?;
        let mut given = Given::default();
        let mut documents = Vec::new();
        for (id, document) in binder.filed.with_trash() {
            let register = packs.registers().iter().find(|known| known.id == document.register);
            let place = match (document.trashed, register) {
                (Some(_), _) => TRASH.to_owned(),
                (None, Some(register)) => register_folder(register, pack),
                // From a pack this program does not have.
                (None, None) if document.is_to_sort() => TO_SORT.to_owned(),
                (None, None) => readable(&document.register.0),
            };
            let place = if folder.is_empty() { place } else { format!("{folder}/{place}") };
            let mut file = |stored: &StoredFile| {
                let path = given.give(&place, &readable(&document.title), stored.kind.extension());
                FileRecord::of(stored, (!unreadable.contains(&stored.file.id)).then_some(path))
            };
            let files = document.files.iter().map(&mut file).collect();
            documents.push(DocumentRecord::of(id.to_owned(), document.clone(), files));
        }
        let table = KINDS.iter().map(|kind| Ok((kind.name.to_owned(), kind.all(&binder.vault)?)));
        Ok(Self {
            schema: format!("{SCHEMA}{SCHEMA_VERSION}"),
            written: today,
            binder: binder.profile().clone(),
            documents,
            items: binder.item_marks()?.into_iter().map(|(id, record)| Keyed { id, record }).collect(),
            contacts: binder.contacts()?.into_iter().map(|(id, record)| Keyed { id, record }).collect(),
            contact_notes: binder
                .contact_notes()?
                .into_iter()
                .map(|(id, record)| Keyed { id, record })
                .collect(),
            numbers: binder.numbers()?.into_iter().map(|(id, record)| Keyed { id, record }).collect(),
            variants: binder.variants()?.into_iter().map(|(id, record)| Keyed { id, record }).collect(),
            entries: binder.entries()?.into_iter().collect(),
            table: table.collect::<Result<_, Error>>()?,
        })
    }

    /// As the bytes of `records.json`.
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, Error> {
        let mut json = serde_json::to_vec_pretty(self)
            .map_err(|error| ordner_vault::VaultError::Unexpected { source: Box::new(error) })?;
        json.push(b'\n');
        Ok(json)
    }

    /// All originals that lie beside it, in order.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &FileRecord)> {
        let files = self.documents.iter().flat_map(|document| &document.files);
        files.filter_map(|file| Some((file.path.as_deref()?, file)))
    }
}

/// `02 Geld` for a tab, `C Termine` for a lettered group.
pub(crate) fn register_folder(register: &Register, pack: &Pack) -> String {
    let id = &register.id.0;
    let number = if id.parse::<u8>().is_ok() { format!("{id:0>2}") } else { id.to_uppercase() };
    readable(&format!("{number} {}", pack.title_of(register).de))
}

impl FileRecord {
    fn of(stored: &StoredFile, path: Option<String>) -> Self {
        Self {
            id: stored.file.id.clone(),
            path,
            name: stored.name.clone(),
            media_type: stored.kind.media_type().to_owned(),
            size: stored.file.size,
            sha256: stored.file.sha256.clone(),
        }
    }
}

impl DocumentRecord {
    fn of(id: String, document: Document, files: Vec<FileRecord>) -> Self {
        Self {
            id,
            title: document.title,
            register: document.register,
            kind: document.kind,
            person: document.person,
            issued: document.issued,
            valid_until: document.valid_until,
            original: document.original,
            office: document.office,
            reference: document.reference,
            lent: document.lent,
            note: document.note,
            letter: document.letter,
            private: document.private,
            added: document.added,
            trashed: document.trashed,
            files,
        }
    }
}
