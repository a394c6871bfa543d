//! Reading all content and checking it as a whole: references, inheritance, what may be printed.
//!
//! Works on (path, bytes) pairs, so that the content inside the program, a folder and a file from a stick pass the
//! same checks. One kind of content, one file below `load/`. Deliberately not here: disk access, and what one file
//! alone can tell (see `source`).
//!
//! A new kind of content is added in four places:
//! 1. its type beside `contact.rs`, with docs for every key and `deny_unknown_fields`; a fact carries a [`crate::Fact`];
//! 2. `load/<kind>.rs` with `read` (the shape of its file, and what one entry alone can tell) and `check` (ids used
//!    twice, references to other kinds). Both add every mistake to the findings and go on;
//! 3. here: a list in [`Parts`], an arm in [`Parts::read`] (with the path in [`PLACES`]), a line in [`Parts::check`]
//!    and [`Parts::join`], a getter on [`Packs`];
//! 4. `assets/README.md`: how its file is written, with an example that a test reads.
//!
//! Languages, hidden characters, lengths and ids inside a file are checked by `source` without any of this.

mod checklist;
pub(crate) mod contact;
mod deadline;
mod placed;
mod region;
mod register;
mod status;

use crate::files::shipped_files;
use crate::findings::Findings;
use crate::{Checklist, Contact, Deadline, Pack, PacksError, Register, RegisterId, Status};
use placed::Placed;
use region::Region;

/// Germany, Saxony, every district and city with all their files stay far below.
pub(crate) const MAX_FILES: usize = 5000;

/// The paths a content file may have.
const PLACES: &str = "registers/*.toml, checklists/*.toml, packs/*/pack.toml, contacts.toml, statuses.toml, \
                      deadlines.toml";

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
        Self::from_files(shipped_files())
    }

    /// Content from files: the path below the assets folder with `/` between folders, and the bytes.
    /// The order does not matter.
    ///
    /// # Errors
    /// Any [`PacksError`] but [`PacksError::NoSuchPack`]: the first of what [`Packs::check`] finds.
    pub fn from_files<P, B>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, PacksError>
    where
        P: AsRef<str>,
        B: AsRef<[u8]>,
    {
        Self::check(files).map_err(|findings| findings.first)
    }

    /// As [`Packs::from_files`], with every mistake and not only the first.
    ///
    /// # Errors
    /// [`Mistakes`].
    pub fn check<P, B>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, Mistakes>
    where
        P: AsRef<str>,
        B: AsRef<[u8]>,
    {
        let mut files: Vec<(P, B)> = files.into_iter().take(MAX_FILES + 1).collect();
        if files.len() > MAX_FILES {
            return Err(Mistakes { first: PacksError::TooManyFiles { limit: MAX_FILES }, others: vec![] });
        }
        files.sort_by(|(a, _), (b, _)| a.as_ref().cmp(b.as_ref()));
        let mut findings = Findings::default();
        let mut parts = Parts::default();
        for (path, bytes) in &files {
            if findings.is_full() {
                break;
            }
            parts.read(path.as_ref(), bytes.as_ref(), &mut findings);
        }
        parts.check(&mut findings);
        let mut found = findings.in_order().into_iter();
        match found.next() {
            None => Ok(parts.join()),
            Some(first) => Err(Mistakes { first, others: found.collect() }),
        }
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

    /// A contact by its id in whichever pack, also one that no longer exists.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.packs.iter().find_map(|pack| pack.contact(id))
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

/// Why content cannot be used: at least one mistake, in the order of files and lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes {
    /// The first.
    pub first: PacksError,
    /// The others; a few hundred at most.
    pub others: Vec<PacksError>,
}

impl Mistakes {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &PacksError> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

/// Everything read so far. References are only looked at when all files were read.
#[derive(Default)]
struct Parts<'f> {
    registers: Vec<Placed<'f, Register>>,
    checklists: Vec<Placed<'f, Checklist>>,
    regions: Vec<Placed<'f, Region>>,
    contacts: Vec<Placed<'f, Contact>>,
    statuses: Vec<Placed<'f, Status>>,
    deadlines: Vec<Placed<'f, Deadline>>,
}

impl<'f> Parts<'f> {
    fn read(&mut self, file: &'f str, bytes: &'f [u8], findings: &mut Findings) {
        let places: Vec<&str> = file.split('/').collect();
        match places.as_slice() {
            ["registers", name] => self.registers.extend(register::read(file, bytes, name, findings)),
            ["checklists", name] => self.checklists.extend(checklist::read(file, bytes, name, findings)),
            ["packs", folder, "pack.toml"] => {
                self.regions.extend(region::read(file, bytes, folder, findings))
            }
            ["packs", _, "contacts.toml"] => self.contacts.extend(contact::read(file, bytes, findings)),
            ["packs", _, "statuses.toml"] => self.statuses.extend(status::read(file, bytes, findings)),
            ["packs", _, "deadlines.toml"] => self.deadlines.extend(deadline::read(file, bytes, findings)),
            _ => findings.add(PacksError::Misplaced { file: file.to_owned(), expected: PLACES.to_owned() }),
        }
    }

    /// Checks what needs several files.
    fn check(&self, findings: &mut Findings) {
        register::check(self, findings);
        checklist::check(self, findings);
        region::check(self, findings);
        contact::check(self, findings);
        status::check(self, findings);
        deadline::check(self, findings);
    }

    /// Puts everything in its final order; only after [`Parts::check`] found nothing.
    fn join(self) -> Packs {
        let packs = self.regions.iter().map(|placed| region::pack(&self, &placed.entry)).collect();
        let mut registers = entries(self.registers);
        // `"9"` before `"10"`: the shorter number first.
        registers.sort_by_key(|register| (register.group, register.id.0.len(), register.id.0.clone()));
        Packs {
            registers,
            checklists: entries(self.checklists),
            packs,
            statuses: entries(self.statuses),
            deadlines: entries(self.deadlines),
        }
    }

    fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().map(|placed| &placed.entry).find(|region| region.id == id)
    }

    fn has_status(&self, id: &str) -> bool {
        self.statuses.iter().any(|placed| placed.entry.id == id)
    }

    fn has_deadline(&self, id: &str) -> bool {
        self.deadlines.iter().any(|placed| placed.entry.id == id)
    }

    fn check_register_exists<T>(
        &self,
        placed: &Placed<'_, T>,
        path: &[&str],
        id: &RegisterId,
        findings: &mut Findings,
    ) {
        let exists = self.registers.iter().any(|placed| placed.entry.id == *id);
        placed.resolve(path, &id.0, exists, findings);
    }

    /// A file of a folder without a `pack.toml` belongs to no region.
    fn check_region_exists<T>(&self, placed: &Placed<'_, T>, findings: &mut Findings) {
        let folder = placed.folder();
        if self.region(folder).is_none() && !findings.is_unread(folder) {
            findings.add(PacksError::UnknownReference {
                file: placed.source.file.to_owned(),
                line: 1,
                name: format!("packs/{folder}/pack.toml"),
            });
        }
    }
}

fn entries<T>(placed: Vec<Placed<'_, T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.entry).collect()
}

#[cfg(test)]
mod tests;
