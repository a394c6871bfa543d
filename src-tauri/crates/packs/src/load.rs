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

mod area;
mod barrier;
mod checklist;
pub(crate) mod contact;
mod counting;
mod deadline;
mod delivery;
mod district;
mod document_kind;
mod experience;
mod glossary;
mod holiday;
mod life_path;
mod number;
mod placed;
mod region;
mod register;
mod responsibility;
mod right;
mod role;
mod sheet;
mod status;
mod topic;
mod triage;

use crate::files::shipped_files;
use crate::findings::Findings;
use crate::{
    Barrier, Checklist, Contact, Counting, Deadline, Delivery, District, DocumentKind, Experience, Holiday,
    LifePath, NumberKind, Pack, PacksError, Register, RegisterId, Responsibility, Right, Role, Sheet, Sign,
    Status, SupportArea, Term, Topic, TriageAdvice, WordList,
};
use placed::Placed;
use region::Region;

/// Germany, Saxony, every district and city with all their files stay far below.
pub(crate) const MAX_FILES: usize = 5000;

/// The paths a content file may have.
const PLACES: &str = "registers/*.toml, sheets/*.toml, checklists/*.toml, paths/*.toml, triage/*.toml, glossary/*.toml, \
                      packs/*/pack.toml, contacts.toml, statuses.toml, rights.toml, deadlines.toml, delivery.toml, \
                      counting.toml, holidays.toml, topics.toml, responsibility.toml, numbers.toml, documents.toml, \
                      glossary.toml, regions.toml, roles.toml, areas.toml, barriers.toml, \
                      experiences.toml";

/// All content, validated: every reference resolves and every line has both languages.
#[derive(Debug, Clone)]
pub struct Packs {
    registers: Vec<Register>,
    sheets: Vec<Sheet>,
    checklists: Vec<Checklist>,
    packs: Vec<Pack>,
    statuses: Vec<Status>,
    rights: Vec<Right>,
    deadlines: Vec<Deadline>,
    deliveries: Vec<Delivery>,
    countings: Vec<Counting>,
    topics: Vec<Topic>,
    numbers: Vec<NumberKind>,
    roles: Vec<Role>,
    areas: Vec<SupportArea>,
    barriers: Vec<Barrier>,
    experiences: Vec<Experience>,
    document_kinds: Vec<DocumentKind>,
    terms: Vec<Term>,
    word_lists: Vec<WordList>,
    paths: Vec<LifePath>,
    signs: Vec<Sign>,
    triage_advice: Vec<TriageAdvice>,
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

    /// All sheets, register by register.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// One sheet.
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
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

    /// A deadline by its id.
    /// All statuses, in the order in which a person usually gets them.
    pub fn statuses(&self) -> &[Status] {
        &self.statuses
    }

    /// What a status usually means, in the order of its list.
    pub fn rights_of<'a>(&'a self, status: &'a Status) -> impl Iterator<Item = &'a Right> + 'a {
        status.rights.iter().filter_map(|id| self.rights.iter().find(|right| right.id == *id))
    }

    /// All kinds of document.
    pub fn document_kinds(&self) -> &[DocumentKind] {
        &self.document_kinds
    }

    /// A kind of document that a filed paper, an item or a step names.
    pub fn document_kind(&self, id: &str) -> Option<&DocumentKind> {
        self.document_kinds.iter().find(|kind| kind.id == id)
    }

    /// All office words.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// An office word that a register, a contact or a step names.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// The office words in further languages.
    pub fn word_lists(&self) -> &[WordList] {
        &self.word_lists
    }

    /// All paths.
    pub fn paths(&self) -> &[LifePath] {
        &self.paths
    }

    /// One path.
    pub fn path(&self, id: &str) -> Option<&LifePath> {
        self.paths.iter().find(|path| path.id == id)
    }

    /// What can be seen on a letter, in order.
    pub fn signs(&self) -> &[Sign] {
        &self.signs
    }

    /// What each urgency of a letter asks for.
    pub fn triage_advice(&self) -> &[TriageAdvice] {
        &self.triage_advice
    }

    /// A deadline that an item of a checklist points at.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// All deadlines.
    pub fn deadlines(&self) -> &[Deadline] {
        &self.deadlines
    }

    /// The rules of delivery, in the order in which they are looked through.
    pub fn deliveries(&self) -> &[Delivery] {
        &self.deliveries
    }

    /// A rule of delivery by its id.
    pub fn delivery(&self, id: &str) -> Option<&Delivery> {
        self.deliveries.iter().find(|delivery| delivery.id == id)
    }

    /// A rule of counting days.
    pub fn counting(&self, id: &str) -> Option<&Counting> {
        self.countings.iter().find(|counting| counting.id == id)
    }

    /// The matters for which somebody can be responsible.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The kinds of numbers offices ask for.
    pub fn numbers(&self) -> &[NumberKind] {
        &self.numbers
    }

    /// The roles of people who help, in the order in which lists show them.
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// A role by its id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The areas of support.
    pub fn areas(&self) -> &[SupportArea] {
        &self.areas
    }

    /// An area of support by its id.
    pub fn area(&self, id: &str) -> Option<&SupportArea> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// What can stand between a person and a goal.
    pub fn barriers(&self) -> &[Barrier] {
        &self.barriers
    }

    /// What helped others, as cards of mentors.
    pub fn experiences(&self) -> &[Experience] {
        &self.experiences
    }

    /// A barrier by its id.
    pub fn barrier(&self, id: &str) -> Option<&Barrier> {
        self.barriers.iter().find(|barrier| barrier.id == id)
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
    sheets: Vec<Placed<'f, Sheet>>,
    checklists: Vec<Placed<'f, Checklist>>,
    regions: Vec<Placed<'f, Region>>,
    contacts: Vec<Placed<'f, Contact>>,
    statuses: Vec<Placed<'f, Status>>,
    rights: Vec<Placed<'f, Right>>,
    deadlines: Vec<Placed<'f, Deadline>>,
    deliveries: Vec<Placed<'f, Delivery>>,
    countings: Vec<Placed<'f, Counting>>,
    holidays: Vec<Placed<'f, Holiday>>,
    topics: Vec<Placed<'f, Topic>>,
    responsibilities: Vec<Placed<'f, Responsibility>>,
    numbers: Vec<Placed<'f, NumberKind>>,
    roles: Vec<Placed<'f, Role>>,
    areas: Vec<Placed<'f, SupportArea>>,
    barriers: Vec<Placed<'f, Barrier>>,
    experiences: Vec<Placed<'f, Experience>>,
    document_kinds: Vec<Placed<'f, DocumentKind>>,
    terms: Vec<Placed<'f, Term>>,
    word_lists: Vec<Placed<'f, WordList>>,
    districts: Vec<Placed<'f, District>>,
    paths: Vec<Placed<'f, LifePath>>,
    signs: Vec<Placed<'f, Sign>>,
    triage_advice: Vec<Placed<'f, TriageAdvice>>,
}

impl<'f> Parts<'f> {
    fn read(&mut self, file: &'f str, bytes: &'f [u8], findings: &mut Findings) {
        let places: Vec<&str> = file.split('/').collect();
        match places.as_slice() {
            ["registers", name] => self.registers.extend(register::read(file, bytes, name, findings)),
            ["sheets", name] => self.sheets.extend(sheet::read(file, bytes, name, findings)),
            ["checklists", name] => self.checklists.extend(checklist::read(file, bytes, name, findings)),
            ["paths", name] => self.paths.extend(life_path::read(file, bytes, name, findings)),
            ["triage", _] => {
                self.signs.extend(triage::read_signs(file, bytes, findings));
                self.triage_advice.extend(triage::read_advice(file, bytes, findings));
            }
            ["glossary", name] => self.word_lists.extend(glossary::read_words(file, bytes, name, findings)),
            ["packs", folder, "pack.toml"] => {
                self.regions.extend(region::read(file, bytes, folder, findings))
            }
            ["packs", _, "contacts.toml"] => self.contacts.extend(contact::read(file, bytes, findings)),
            ["packs", _, "statuses.toml"] => self.statuses.extend(status::read(file, bytes, findings)),
            ["packs", _, "rights.toml"] => self.rights.extend(right::read(file, bytes, findings)),
            ["packs", _, "documents.toml"] => {
                self.document_kinds.extend(document_kind::read(file, bytes, findings))
            }
            ["packs", _, "glossary.toml"] => self.terms.extend(glossary::read(file, bytes, findings)),
            ["packs", _, "regions.toml"] => self.districts.extend(district::read(file, bytes, findings)),
            ["packs", _, "deadlines.toml"] => self.deadlines.extend(deadline::read(file, bytes, findings)),
            ["packs", _, "delivery.toml"] => self.deliveries.extend(delivery::read(file, bytes, findings)),
            ["packs", _, "counting.toml"] => self.countings.extend(counting::read(file, bytes, findings)),
            ["packs", _, "holidays.toml"] => self.holidays.extend(holiday::read(file, bytes, findings)),
            ["packs", _, "topics.toml"] => self.topics.extend(topic::read(file, bytes, findings)),
            ["packs", _, "responsibility.toml"] => {
                self.responsibilities.extend(responsibility::read(file, bytes, findings));
            }
            ["packs", _, "numbers.toml"] => self.numbers.extend(number::read(file, bytes, findings)),
            ["packs", _, "roles.toml"] => self.roles.extend(role::read(file, bytes, findings)),
            ["packs", _, "areas.toml"] => self.areas.extend(area::read(file, bytes, findings)),
            ["packs", _, "barriers.toml"] => self.barriers.extend(barrier::read(file, bytes, findings)),
            ["packs", _, "experiences.toml"] => {
                self.experiences.extend(experience::read(file, bytes, findings))
            }
            _ => findings.add(PacksError::Misplaced { file: file.to_owned(), expected: PLACES.to_owned() }),
        }
    }

    /// Checks what needs several files.
    fn check(&self, findings: &mut Findings) {
        register::check(self, findings);
        sheet::check(self, findings);
        checklist::check(self, findings);
        region::check(self, findings);
        contact::check(self, findings);
        status::check(self, findings);
        right::check(self, findings);
        document_kind::check(self, findings);
        glossary::check(self, findings);
        district::check(self, findings);
        life_path::check(self, findings);
        deadline::check(self, findings);
        delivery::check(self, findings);
        counting::check(self, findings);
        holiday::check(self, findings);
        topic::check(self, findings);
        responsibility::check(self, findings);
        number::check(self, findings);
        role::check(self, findings);
        area::check(self, findings);
        barrier::check(self, findings);
        experience::check(self, findings);
        triage::check(self, findings);
    }

    /// Puts everything in its final order; only after [`Parts::check`] found nothing.
    fn join(self) -> Packs {
        let packs = self.regions.iter().map(|placed| region::pack(&self, &placed.entry)).collect();
        let mut registers = entries(self.registers);
        // `"9"` before `"10"`: the shorter number first.
        registers.sort_by_key(|register| (register.group, register.id.0.len(), register.id.0.clone()));
        let mut sheets = entries(self.sheets);
        let place = |id: &RegisterId| registers.iter().position(|register| register.id == *id);
        sheets.sort_by_key(|sheet| (place(&sheet.register), sheet.place, sheet.id.clone()));
        Packs {
            registers,
            sheets,
            checklists: entries(self.checklists),
            packs,
            statuses: entries(self.statuses),
            rights: entries(self.rights),
            deadlines: entries(self.deadlines),
            deliveries: entries(self.deliveries),
            countings: entries(self.countings),
            topics: entries(self.topics),
            numbers: entries(self.numbers),
            roles: entries(self.roles),
            areas: entries(self.areas),
            barriers: entries(self.barriers),
            experiences: entries(self.experiences),
            document_kinds: entries(self.document_kinds),
            terms: entries(self.terms),
            word_lists: entries(self.word_lists),
            paths: entries(self.paths),
            signs: entries(self.signs),
            triage_advice: entries(self.triage_advice),
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

    fn has_right(&self, id: &str) -> bool {
        self.rights.iter().any(|placed| placed.entry.id == id)
    }

    fn has_checklist(&self, id: &str) -> bool {
        self.checklists.iter().any(|placed| placed.entry.id == id)
    }

    /// Checks references to kinds of document in the list at `path`.
    fn check_kinds<T>(&self, placed: &Placed<'_, T>, path: &[&str], ids: &[String], findings: &mut Findings) {
        let exists = |id: &String| self.document_kinds.iter().any(|placed| placed.entry.id == *id);
        placed.resolve_all(path, ids, exists, findings);
    }

    /// Checks references to terms in the list at `path`.
    fn check_terms<T>(&self, placed: &Placed<'_, T>, path: &[&str], ids: &[String], findings: &mut Findings) {
        placed.resolve_all(path, ids, |id| self.has_term(id), findings);
    }

    fn has_term(&self, id: &str) -> bool {
        self.terms.iter().any(|placed| placed.entry.id == id)
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
