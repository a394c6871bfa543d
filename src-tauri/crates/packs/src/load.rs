//! Reading all content and checking it as a whole: references, inheritance, what may be printed.
//!
//! Works on (path, bytes) pairs, so that the content inside the program, a folder and a file from a stick pass the
//! same checks. Deliberately not here: disk access, and what one file alone can tell (see `source`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use crate::line::day;
use crate::source::Source;
use crate::{
    Bilingual, Checklist, Confidence, Contact, Deadline, Group, Pack, PacksError, Register, RegisterId,
    Status,
};

/// Germany, Saxony, every district and city with all their files stay far below.
const MAX_FILES: usize = 1000;

/// The content that travels inside the program; read from disk in debug builds, so that an editor sees changes.
#[derive(rust_embed::Embed)]
#[folder = "../../../assets"]
#[include = "registers/*.toml"]
#[include = "checklists/*.toml"]
#[include = "packs/*/*.toml"]
struct Assets;

/// All content, validated: every reference resolves and every line has both languages.
#[derive(Debug, Clone)]
pub struct Packs {
    registers: Vec<Register>,
    checklists: Vec<Checklist>,
    packs: Vec<Pack>,
    statuses: Vec<Status>,
    deadlines: Vec<Deadline>,
}

impl Packs {
    /// The content that travels inside the program.
    ///
    /// # Errors
    /// Any [`PacksError`]; a test keeps the shipped content free of them.
    pub fn embedded() -> Result<Self, PacksError> {
        Self::from_files(Assets::iter().filter_map(|path| Assets::get(&path).map(|file| (path, file.data))))
    }

    /// Content from files: the path below the assets folder with `/` between folders, and the bytes.
    /// The order does not matter.
    ///
    /// # Errors
    /// Any [`PacksError`] but [`PacksError::NoSuchPack`]: the first one found, files in the order of their paths.
    pub fn from_files<P, B>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, PacksError>
    where
        P: AsRef<str>,
        B: AsRef<[u8]>,
    {
        let mut files: Vec<(P, B)> = files.into_iter().take(MAX_FILES + 1).collect();
        if files.len() > MAX_FILES {
            return Err(PacksError::TooManyFiles { limit: MAX_FILES });
        }
        files.sort_by(|(a, _), (b, _)| a.as_ref().cmp(b.as_ref()));
        let mut parts = Parts::default();
        for (path, bytes) in &files {
            parts.read(path.as_ref(), bytes.as_ref())?;
        }
        parts.join()
    }

    /// All registers in the order of the binder: A–C, 1–10, D–E.
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// One register.
    pub fn register(&self, id: &RegisterId) -> Option<&Register> {
        self.registers.iter().find(|register| register.id == *id)
    }

    /// All checklists.
    pub fn checklists(&self) -> &[Checklist] {
        &self.checklists
    }

    /// The checklists of one register.
    pub fn checklists_of<'a>(&'a self, id: &'a RegisterId) -> impl Iterator<Item = &'a Checklist> + 'a {
        self.checklists.iter().filter(move |checklist| checklist.register == *id)
    }

    /// The pack of a region, with what it inherits.
    ///
    /// # Errors
    /// [`PacksError::NoSuchPack`].
    pub fn pack(&self, id: &str) -> Result<&Pack, PacksError> {
        self.packs
            .iter()
            .find(|pack| pack.id == id)
            .ok_or_else(|| PacksError::NoSuchPack { name: id.to_owned() })
    }

    /// All packs.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// A status that an item of a checklist applies to.
    pub fn status(&self, id: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.id == id)
    }

    /// A deadline that an item of a checklist points at.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }
}

/// `packs/<region>/pack.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    id: String,
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

/// The other files of a region: each a list of one kind of entry under a key of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactsFile {
    contact: Vec<Contact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusesFile {
    status: Vec<Status>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlinesFile {
    deadline: Vec<Deadline>,
}

/// One entry with the file and the place in it, for references that can only be checked at the end.
type Placed<'f, T> = (Source<'f>, T);

/// Everything read so far, each file valid by itself.
#[derive(Default)]
struct Parts<'f> {
    registers: Vec<Placed<'f, Register>>,
    checklists: Vec<Placed<'f, Checklist>>,
    regions: Vec<Placed<'f, Region>>,
    /// By folder.
    contacts: BTreeMap<&'f str, Placed<'f, ContactsFile>>,
    statuses: Vec<Placed<'f, StatusesFile>>,
    deadlines: Vec<Placed<'f, DeadlinesFile>>,
}

impl<'f> Parts<'f> {
    fn read(&mut self, file: &'f str, bytes: &'f [u8]) -> Result<(), PacksError> {
        let places: Vec<&str> = file.split('/').collect();
        match places.as_slice() {
            ["registers", name] => {
                let (source, register) = Source::read::<Register>(file, bytes)?;
                check_register(&source, name, &register)?;
                self.registers.push((source, register));
            }
            ["checklists", name] => {
                let (source, checklist) = Source::read::<Checklist>(file, bytes)?;
                check_place(&source, name, &format!("{}.toml", checklist.id), "checklists")?;
                self.checklists.push((source, checklist));
            }
            ["packs", folder, "pack.toml"] => {
                let (source, region) = Source::read::<Region>(file, bytes)?;
                if *folder != region.id {
                    let expected = format!("packs/{}/pack.toml", region.id);
                    return Err(PacksError::Misplaced { file: file.to_owned(), expected });
                }
                self.regions.push((source, region));
            }
            ["packs", folder, "contacts.toml"] => {
                let (source, contacts) = Source::read::<ContactsFile>(file, bytes)?;
                for (index, contact) in contacts.contact.iter().enumerate() {
                    check_contact(&source, &index.to_string(), contact)?;
                }
                self.contacts.insert(folder, (source, contacts));
            }
            ["packs", _, "statuses.toml"] => self.statuses.push(Source::read(file, bytes)?),
            ["packs", _, "deadlines.toml"] => self.deadlines.push(Source::read(file, bytes)?),
            _ => {
                let expected = "registers/*.toml, checklists/*.toml, packs/*/pack.toml, contacts.toml, \
                                statuses.toml, deadlines.toml";
                return Err(PacksError::Misplaced { file: file.to_owned(), expected: expected.to_owned() });
            }
        }
        Ok(())
    }

    /// Checks what needs several files and puts everything in its final order.
    fn join(mut self) -> Result<Packs, PacksError> {
        self.check_unique()?;
        self.check_checklists()?;
        self.check_regions()?;
        let packs = self.regions.iter().map(|(_, region)| self.pack(region)).collect();
        // `"9"` before `"10"`: the shorter number first.
        self.registers
            .sort_by_key(|(_, register)| (register.group, register.id.0.len(), register.id.0.clone()));
        Ok(Packs {
            registers: self.registers.into_iter().map(|(_, register)| register).collect(),
            checklists: self.checklists.into_iter().map(|(_, checklist)| checklist).collect(),
            packs,
            statuses: self.statuses.into_iter().flat_map(|(_, file)| file.status).collect(),
            deadlines: self.deadlines.into_iter().flat_map(|(_, file)| file.deadline).collect(),
        })
    }

    /// Ids that one file cannot see: a person's binder points at them without naming a file.
    fn check_unique(&self) -> Result<(), PacksError> {
        let mut seen = BTreeSet::new();
        for (source, register) in &self.registers {
            claim(&mut seen, source, &["id"], &register.id.0)?;
        }
        let mut seen = BTreeSet::new();
        for (source, file) in self.contacts.values() {
            for (index, contact) in file.contact.iter().enumerate() {
                claim(&mut seen, source, &["contact", &index.to_string(), "id"], &contact.id)?;
            }
        }
        let mut seen = BTreeSet::new();
        for (source, file) in &self.statuses {
            for (index, status) in file.status.iter().enumerate() {
                claim(&mut seen, source, &["status", &index.to_string(), "id"], &status.id)?;
            }
        }
        let mut seen = BTreeSet::new();
        for (source, file) in &self.deadlines {
            for (index, deadline) in file.deadline.iter().enumerate() {
                claim(&mut seen, source, &["deadline", &index.to_string(), "id"], &deadline.id)?;
            }
        }
        Ok(())
    }

    fn check_checklists(&self) -> Result<(), PacksError> {
        let statuses: BTreeSet<&str> = self
            .statuses
            .iter()
            .flat_map(|(_, file)| &file.status)
            .map(|status| status.id.as_str())
            .collect();
        let deadlines: BTreeSet<&str> = self
            .deadlines
            .iter()
            .flat_map(|(_, file)| &file.deadline)
            .map(|deadline| deadline.id.as_str())
            .collect();
        for (source, checklist) in &self.checklists {
            self.check_register_exists(source, &["register"], &checklist.register)?;
            for (index, item) in checklist.items.iter().enumerate() {
                let index = index.to_string();
                for (position, status) in item.applies_to.iter().enumerate() {
                    let path = ["items", &index, "applies_to", &position.to_string()];
                    resolve(source, &path, status, statuses.contains(status.as_str()))?;
                }
                if let Some(deadline) = &item.deadline {
                    resolve(
                        source,
                        &["items", &index, "deadline"],
                        deadline,
                        deadlines.contains(deadline.as_str()),
                    )?;
                }
                if let Some(region) = &item.only_in {
                    let exists = self.region(region).is_some();
                    resolve(source, &["items", &index, "only_in"], region, exists)?;
                }
            }
        }
        Ok(())
    }

    fn check_regions(&self) -> Result<(), PacksError> {
        for (source, region) in &self.regions {
            if let Some(wider) = &region.inherits {
                resolve(source, &["inherits"], wider, self.region(wider).is_some())?;
            }
            for (index, rename) in region.rename.iter().enumerate() {
                self.check_register_exists(
                    source,
                    &["rename", &index.to_string(), "register"],
                    &rename.register,
                )?;
            }
            // A region can have no more ancestors than there are regions, unless it is its own.
            if self.lineage(region).take(self.regions.len() + 1).count() > self.regions.len() {
                return Err(PacksError::CircularInheritance {
                    file: source.file.to_owned(),
                    line: source.line(&["inherits"]),
                    name: region.id.clone(),
                });
            }
        }
        for (folder, (source, file)) in &self.contacts {
            resolve(source, &[], &format!("packs/{folder}/pack.toml"), self.region(folder).is_some())?;
            for (index, contact) in file.contact.iter().enumerate() {
                for (position, register) in contact.registers.iter().enumerate() {
                    let path = ["contact", &index.to_string(), "registers", &position.to_string()];
                    self.check_register_exists(source, &path, register)?;
                }
            }
        }
        Ok(())
    }

    fn check_register_exists(
        &self,
        source: &Source<'_>,
        path: &[&str],
        id: &RegisterId,
    ) -> Result<(), PacksError> {
        resolve(source, path, &id.0, self.registers.iter().any(|(_, register)| register.id == *id))
    }

    fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().map(|(_, region)| region).find(|region| region.id == id)
    }

    /// The region itself, then the wider ones; endless if they run in a circle.
    fn lineage<'a>(&'a self, region: &'a Region) -> impl Iterator<Item = &'a Region> {
        std::iter::successors(Some(region), |region| self.region(region.inherits.as_deref()?))
    }

    /// The pack of a region with all it inherits; only after [`Parts::check_regions`].
    fn pack(&self, region: &Region) -> Pack {
        let mut titles = BTreeMap::new();
        let mut contacts = vec![];
        for near in self.lineage(region) {
            for rename in &near.rename {
                titles.entry(rename.register.clone()).or_insert_with(|| rename.title.clone());
            }
            contacts.extend(
                self.contacts.get(near.id.as_str()).iter().flat_map(|(_, file)| file.contact.clone()),
            );
        }
        Pack {
            id: region.id.clone(),
            name: region.name.clone(),
            inherits: region.inherits.clone(),
            lineage: self.lineage(region).map(|region| region.id.clone()).collect(),
            stand: region.stand,
            titles,
            contacts,
        }
    }
}

fn claim<'a>(
    seen: &mut BTreeSet<&'a str>,
    source: &Source<'_>,
    path: &[&str],
    id: &'a str,
) -> Result<(), PacksError> {
    if seen.insert(id) {
        return Ok(());
    }
    Err(PacksError::DuplicateId {
        file: source.file.to_owned(),
        line: source.line(path),
        name: id.to_owned(),
    })
}

fn resolve(source: &Source<'_>, path: &[&str], name: &str, exists: bool) -> Result<(), PacksError> {
    if exists {
        return Ok(());
    }
    Err(PacksError::UnknownReference {
        file: source.file.to_owned(),
        line: source.line(path),
        name: name.to_owned(),
    })
}

/// The file name repeats the id, so that a folder listing is a table of contents.
fn check_place(source: &Source<'_>, name: &str, right: &str, folder: &str) -> Result<(), PacksError> {
    if name == right {
        return Ok(());
    }
    Err(PacksError::Misplaced { file: source.file.to_owned(), expected: format!("{folder}/{right}") })
}

fn check_register(source: &Source<'_>, name: &str, register: &Register) -> Result<(), PacksError> {
    let id = register.id.0.as_str();
    let is_shaped = match register.group {
        Group::Tab => id.len() <= 2 && !id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit()),
        Group::Front | Group::Back => id.len() == 1 && id.bytes().all(|byte| byte.is_ascii_lowercase()),
    };
    if !is_shaped {
        let expected = if register.group == Group::Tab { "\"7\"" } else { "\"a\"" };
        return Err(malformed(source, &["id"], "id", expected));
    }
    let prefix = match register.group {
        Group::Tab => format!("{id:0>2}-"),
        Group::Front | Group::Back => format!("{id}-"),
    };
    if name.starts_with(&prefix) {
        return Ok(());
    }
    Err(PacksError::Misplaced { file: source.file.to_owned(), expected: format!("registers/{prefix}*.toml") })
}

fn check_contact(source: &Source<'_>, index: &str, contact: &Contact) -> Result<(), PacksError> {
    let name = |key: &str| format!("{}.{key}", contact.id);
    let shape = |key: &str, is_shaped: bool, expected: &str| {
        if is_shaped {
            Ok(())
        } else {
            Err(malformed(source, &["contact", index, key], &name(key), expected))
        }
    };
    let is_web = |text: &String| text.starts_with("https://") || text.starts_with("http://");
    let is_phone =
        |text: &String| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+' || byte == b' ');
    let is_email = |text: &String| text.contains('@') && !text.contains(char::is_whitespace);
    let is_tag = |text: &String| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    shape("website", contact.website.as_ref().is_none_or(is_web), "https://www.example.org")?;
    shape("phone", contact.phone.as_ref().is_none_or(is_phone), "+49 351 0000000")?;
    shape("email", contact.email.as_ref().is_none_or(is_email), "name@example.org")?;
    shape("languages", contact.languages.iter().all(is_tag), "[\"de\", \"ar\"]")?;
    shape("registers", !contact.registers.is_empty(), "[\"1\"]")?;
    if contact.fact.confidence > Confidence::Low {
        return Ok(());
    }
    // Old or remembered numbers send people to strangers; a name and a web address can be looked up again.
    let details = [
        ("address", contact.address.is_some()),
        ("phone", contact.phone.is_some()),
        ("email", contact.email.is_some()),
        ("hours", contact.hours.is_some()),
    ];
    match details.iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((key, _)) => Err(PacksError::UnprovenDetail {
            file: source.file.to_owned(),
            line: source.line(&["contact", index, key]),
            name: name(key),
        }),
    }
}

fn malformed(source: &Source<'_>, path: &[&str], name: &str, expected: &str) -> PacksError {
    PacksError::Malformed {
        file: source.file.to_owned(),
        line: source.line(path),
        name: name.to_owned(),
        expected: expected.to_owned(),
    }
}

#[cfg(test)]
mod tests;
