//! Another copy of this binder: what it knows more is shown first, in words, and then taken in by one action.
//!
//! Apart because the copy is somebody's other stick or a backup: it is only read, and proved before anything of it is
//! believed. Papers are read from it, compared with their hash and encrypted anew for this copy. Not here: which value wins
//! (`vault`), and how the copy is found; a person names it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use ordner_packs::RegisterId;
use ordner_vault::{
    Action, Conflict, FileRef, LockedVault, MergedRecord, Readable, Record, SealedSlots, Secret, Settled,
    StagedFile, Stager, VaultError, ViewedVault, Watch, rehearse,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::backup::BackupNote;
use crate::bundle::{self, CHANGES, Files, KEYS, RECORDS};
use crate::filed::Filed;
use crate::history::{SILENT, shown, single};
use crate::own_packs::OwnContent;
use crate::records::Records;
use crate::{Binder, Content, Document, Draft, Error, Profile, Shown, What};

/// Kinds that belong to one copy: when it was backed up, and what was being typed in its window.
const STAYS: [&str; 2] = [BackupNote::KIND, Draft::KIND];

/// Fields that hold an id or a word of a list: two of them are not one.
const CHOSEN: [&str; 18] = [
    "appointment",
    "area",
    "barrier",
    "consent",
    "contact",
    "deputy",
    "document",
    "goal",
    "granted",
    "hours",
    "how",
    "kind",
    "pack",
    "register",
    "role",
    "state",
    "status",
    "time",
];

/// Another copy of a binder, open for reading.
pub struct OtherCopy<'s>(Source<'s>);

enum Source<'s> {
    Folder(Box<ViewedVault>),
    Backup(Box<Backup<'s>>),
}

struct Backup<'s> {
    place: PathBuf,
    secret: Secret<'s>,
    readable: Readable,
    records: Records,
    /// What was read when it was opened; what is read later must be the same.
    files: Files,
}

/// What a copy would bring.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MergePreview {
    /// By register, in their order; what belongs to none comes last.
    pub registers: Vec<ArrivingIn>,
    /// What was changed on both sides.
    pub conflicts: Vec<MergeConflict>,
    /// Papers that come with it.
    pub papers: usize,
}

/// What comes into one register.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArrivingIn {
    /// The register; none for what lies in none.
    pub register: Option<RegisterId>,
    /// One by one.
    pub records: Vec<Arriving>,
}

/// One thing that will be another one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Arriving {
    /// The kind of record.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What people call it; its id where it has no name.
    pub title: String,
    /// What happens to it.
    pub what: What,
}

/// One thing that was changed on both sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MergeConflict {
    /// The kind of record.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The field; none for whether it is there at all.
    pub field: Option<String>,
    /// The value here.
    pub here: Shown,
    /// The value there.
    pub there: Shown,
    /// True if the other one was written later and wins.
    pub there_wins: bool,
    /// True for words of a person on both sides: then both can be kept, one behind the other.
    pub joinable: bool,
}

/// What a person decided about a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The kind of record.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The field; none for whether it is there at all.
    pub field: Option<String>,
    /// Which value holds.
    pub keep: Keep,
}

/// Which value of a conflict holds. Without a decision it is the one that was written later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// The one of this copy.
    Here,
    /// The one of the other copy.
    There,
    /// Both, one behind the other. Of a conflict that cannot be joined, the one written later.
    Both,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The action, to take it back; none if this copy knew everything.
    pub action: Option<Action>,
    /// Papers that came in.
    pub papers: usize,
    /// Titles of documents whose paper the other copy has lost; a later merge with a whole copy brings it.
    pub lost: Vec<String>,
}

impl<'s> OtherCopy<'s> {
    /// Opens a binder folder for viewing, or reads a backup to its end. Nothing is written.
    ///
    /// # Errors
    /// Any error of the vault about opening; [`VaultError::MixedState`] or [`VaultError::Damaged`] for a copy that is
    /// not whole, [`VaultError::BundleUnreadable`] for a backup that is not.
    pub fn open(place: &Path, secret: Secret<'s>, watch: &Watch) -> Result<Self, Error> {
        if !place.is_file() {
            let vault = LockedVault::at(place)?.view(secret)?;
            if !vault.is_whole() {
                return Err(VaultError::MixedState.into());
            }
            return Ok(Self(Source::Folder(Box::new(vault))));
        }
        let (mut slots, mut changes, mut records) = (SealedSlots::default(), Vec::new(), None);
        let files = bundle::read(secret, watch.over(bundle::open(place)?), |path, content| {
            match (path, path.strip_prefix(KEYS)) {
                (CHANGES, _) => changes = bundle::hold(content)?,
                (RECORDS, _) => records = Some(bundle::records(&bundle::hold(content)?)?),
                (_, Some(slot)) => slots.insert(slot, bundle::hold(content)?)?,
                _ => {}
            }
            Ok(())
        })?;
        let records: Records = records.ok_or(VaultError::BundleUnreadable)?;
        if !bundle::has_its_parts(&files) || !bundle::holds_its_originals(&files, &records) {
            return Err(VaultError::BundleUnreadable.into());
        }
        let readable = rehearse(&slots, secret, &mut changes.as_slice())?;
        let backup = Backup { place: place.to_owned(), secret, readable, records, files };
        Ok(Self(Source::Backup(Box::new(backup))))
    }

    fn readable(&self) -> &Readable {
        match &self.0 {
            Source::Folder(vault) => vault,
            Source::Backup(backup) => &backup.readable,
        }
    }

    /// Stages the papers in `wanted`, by id; what cannot be read, or is not what its card says, is left out.
    fn bring(&self, wanted: &BTreeMap<String, FileRef>, stager: &Stager) -> Result<Vec<StagedFile>, Error> {
        let mut staged = Vec::new();
        let mut take = |file: &FileRef, source: &mut dyn Read| -> Result<(), VaultError> {
            let one = stager.stage_under(&file.id, source)?;
            // What is staged and not kept is swept.
            if one.file == *file {
                staged.push(one);
            }
            Ok(())
        };
        match &self.0 {
            Source::Folder(vault) => {
                for file in wanted.values() {
                    match vault.open_file(file) {
                        Ok(mut source) => take(file, &mut source)?,
                        Err(VaultError::FileMissing { .. } | VaultError::Damaged { .. }) => {}
                        Err(error) => return Err(error.into()),
                    }
                }
            }
            Source::Backup(backup) => {
                let by_path: BTreeMap<&str, &str> =
                    backup.records.files().map(|(path, file)| (path, file.id.as_str())).collect();
                let source = stager.watch().over(bundle::open(&backup.place)?);
                let files = bundle::read(backup.secret, source, |path, content| {
                    match by_path.get(path).and_then(|id| wanted.get(*id)) {
                        Some(file) => Ok(take(file, content)?),
                        None => Ok(()),
                    }
                })?;
                if files != backup.files {
                    return Err(VaultError::BundleUnreadable.into());
                }
            }
        }
        Ok(staged)
    }
}

impl Binder {
    /// What the other copy would bring. Nothing changes.
    ///
    /// # Errors
    /// [`VaultError::NotTheSameBinder`], [`VaultError::ClockFarAhead`]; any other error of the vault.
    pub fn preview_copy(&self, other: &OtherCopy<'_>, content: &Content) -> Result<MergePreview, Error> {
        let merge = self.vault.compare(other.readable(), &STAYS)?;
        let mut by_register: BTreeMap<usize, ArrivingIn> = BTreeMap::new();
        let mut conflicts = Vec::new();
        let registers = self.packs(content).registers();
        for record in merge.records() {
            let register = self.register_of(record, content);
            let place = registers.iter().position(|known| Some(&known.id) == register.as_ref());
            let place = place.unwrap_or(registers.len() + usize::from(register.is_none()));
            let title = title_of(record, content, self);
            conflicts.extend(record.conflicts.iter().filter(|one| is_told(one.field.as_deref())).map(
                |one| {
                    let shown = |value| in_words(one.field.as_deref().unwrap_or_default(), value);
                    MergeConflict {
                        kind: record.kind.clone(),
                        id: record.key.clone(),
                        title: title.clone(),
                        field: one.field.clone(),
                        here: shown(&one.here),
                        there: shown(&one.there),
                        there_wins: one.there_wins,
                        joinable: joined(one).is_some(),
                    }
                },
            ));
            if record.before != record.after {
                let what = what_happens(record.before.as_ref(), record.after.as_ref());
                let arriving = Arriving { kind: record.kind.clone(), id: record.key.clone(), title, what };
                let into = by_register.entry(place).or_insert(ArrivingIn { register, records: Vec::new() });
                into.records.push(arriving);
            }
        }
        let papers = self.missing_files(other)?.len();
        Ok(MergePreview { registers: by_register.into_values().collect(), conflicts, papers })
    }

    /// Takes in what the other copy knows more, papers too, and what was decided about conflicts, by one action. Killed half
    /// way, this binder is as before. A decision about a conflict that is none (any more) is passed over.
    ///
    /// # Errors
    /// As [`preview_copy`](Self::preview_copy); a disk that cannot take it. Then nothing has changed.
    pub fn join_copy(&mut self, other: &OtherCopy<'_>, decisions: &[Decision]) -> Result<Joined, Error> {
        let merge = self.vault.compare(other.readable(), &STAYS)?;
        let wanted = self.missing_files(other)?;
        self.watch().begin(wanted.values().map(|file| file.size).sum());
        let staged = other.bring(&wanted, &self.vault.stager())?;
        let brought: BTreeSet<String> = staged.iter().map(|one| one.file.id.clone()).collect();
        let settled: Vec<Settled> =
            merge.records().iter().flat_map(|record| settled(record, decisions)).collect();
        let action = self.vault.take_in(&merge, staged, &settled)?;
        self.filed = Filed::load(&self.vault)?;
        self.own_content = OwnContent::load(&self.vault)?;
        self.reload_profile()?;
        let missing = wanted.keys().filter(|id| !brought.contains(*id));
        let lost = missing.map(|id| self.title_of_file(id)).collect();
        Ok(Joined { action, papers: brought.len(), lost })
    }

    /// Files that documents of the other copy name and that are not here.
    fn missing_files(&self, other: &OtherCopy<'_>) -> Result<BTreeMap<String, FileRef>, Error> {
        let here: BTreeSet<String> = self.vault.files()?.into_iter().map(|file| file.id).collect();
        let there = other.readable().all::<Document>()?;
        let files = there.into_iter().flat_map(|(_, document)| document.files).map(|stored| stored.file);
        Ok(files.filter(|file| !here.contains(&file.id)).map(|file| (file.id.clone(), file)).collect())
    }

    fn register_of(&self, record: &MergedRecord, content: &Content) -> Option<RegisterId> {
        let body = record.after.as_ref().or(record.before.as_ref())?;
        if let Some(Value::String(register)) = body.get("register") {
            return Some(RegisterId(register.clone()));
        }
        let checklist = record.key.split_once('/')?.0;
        let lists = self.packs(content).checklists();
        lists.iter().find(|known| known.id == checklist).map(|known| known.register.clone())
    }
}

/// Fields that say nothing of their own to a person are not told as conflicts.
fn is_told(field: Option<&str>) -> bool {
    field.is_none_or(|field| !SILENT.contains(&field))
}

/// A value as people know it; what has parts of its own (an office, a letter) is told as these parts.
fn in_words(field: &str, value: &Value) -> Shown {
    if !value.is_object() {
        return shown(field, value);
    }
    let parts = single(field, &Value::Null, value).into_iter().filter(|(name, ..)| is_told(Some(name)));
    let words = parts.filter_map(|(_, _, part)| part.as_str().map(str::to_owned));
    Shown::Text(words.collect::<Vec<_>>().join(" · "))
}

/// Both values, if they are words of a person.
fn joined(conflict: &Conflict) -> Option<Value> {
    let field = conflict.field.as_deref()?;
    let (Value::String(here), Value::String(there)) = (&conflict.here, &conflict.there) else { return None };
    let are_words =
        [&conflict.here, &conflict.there].iter().all(|value| matches!(shown(field, value), Shown::Text(_)));
    // Kinds, ids and whoever is meant by one are no words.
    let is_free = !CHOSEN.contains(&field);
    (are_words && is_free).then(|| format!("{here} / {there}").into())
}

/// The decisions about a record that do not hold by themselves, as the vault writes them.
fn settled(record: &MergedRecord, decisions: &[Decision]) -> Vec<Settled> {
    let decided = |conflict: &Conflict| {
        let about =
            |one: &&Decision| one.kind == record.kind && one.id == record.key && one.field == conflict.field;
        let value = match decisions.iter().find(about)?.keep {
            Keep::Here => conflict.there_wins.then(|| conflict.here.clone()),
            Keep::There => (!conflict.there_wins).then(|| conflict.there.clone()),
            Keep::Both => joined(conflict),
        };
        let (kind, key) = (record.kind.clone(), record.key.clone());
        Some(Settled { kind, key, field: conflict.field.clone(), value: value? })
    };
    record.conflicts.iter().filter_map(decided).collect()
}

fn what_happens(before: Option<&Map<String, Value>>, after: Option<&Map<String, Value>>) -> What {
    let lies = |body: Option<&Map<String, Value>>| body.is_some_and(|body| !body.contains_key("trashed"));
    match (before, after) {
        (None, Some(_)) => What::Made,
        (_, None) => What::Trashed,
        _ if lies(before) && !lies(after) => What::Trashed,
        _ if !lies(before) && lies(after) => What::Restored,
        _ => What::Changed,
    }
}

/// What people call a record, whatever kind it is: by the field that names things of its kind.
fn title_of<V: Deref<Target = Readable>>(
    record: &MergedRecord,
    content: &Content,
    binder: &Binder<V>,
) -> String {
    let body = record.after.as_ref().or(record.before.as_ref());
    let named = ["title", "name", "value", "words"].iter().find_map(|field| match body?.get(*field)? {
        Value::String(text) => Some(text.clone()),
        _ => None,
    });
    let item = || {
        let (checklist, item) = record.key.split_once('/')?;
        let lists = binder.packs(content).checklists();
        let list = lists.iter().find(|known| known.id == checklist)?;
        list.items.iter().find(|known| known.id == item).map(|item| item.de.clone())
    };
    named.or_else(item).unwrap_or_else(|| match record.kind.as_str() {
        Profile::KIND => binder.profile().name.clone(),
        _ => record.key.clone(),
    })
}
