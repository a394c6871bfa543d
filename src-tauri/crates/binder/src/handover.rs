//! A handover bundle (Übergabepaket): what the owner chose for the next adviser, two pages of paper, and nothing else.
//!
//! Apart from the backup because here everything is built from a list of what may go: new records made of chosen ones, under
//! new names, in a new container. Nothing of the database is copied, so there is no history, no removed record, no number
//! of this copy and no id to leave out. The papers themselves go byte for byte: whoever checks them must find what the owner
//! has. Not here: opening it (`handover_received`), and writing down to whom what was given.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use ordner_locale::PartialDay;
use ordner_packs::{Pack, Packs, RegisterId, Shows, TableSource};
use ordner_sheets::{Answers, CellWords, Manner, OwnRow, Printed};
use ordner_vault::{
    FileRef, Passphrase, Readable, Recipient, Secret, Surroundings, VaultError, seal_bundle, seal_bundle_to,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bundle::{self, Files, README, SUMS};
use crate::export::Watched;
use crate::names::{Given, readable};
use crate::on_paper::office_language;
use crate::print::{on_job, printed, sheets};
use crate::records::register_folder;
use crate::ustar::TarWriter;
use crate::{Binder, BinderError, Content, Document, Error, export};

const README_TEXT: &str = include_str!("handover/README.txt");
/// The facts, for programs.
pub(crate) const CARD: &str = "handover.json";
/// The two pages.
pub(crate) const PAGES: &str = "Uebergabe.pdf";
/// Folder of the papers.
pub(crate) const PAPERS: &str = "PAPIERE";
/// Name of the shape; its version follows.
pub(crate) const SCHEMA: &str = "mein-ordner/handover/";
pub(crate) const SCHEMA_VERSION: u32 = 1;
/// Most papers in one bundle, and most bytes: the receiver holds it in memory, never on the disk.
pub(crate) const MOST_FILES: usize = 1_000;
pub(crate) const MOST_BYTES: u64 = 512 << 20;

/// The sheets that suffice without any program.
const SHEETS: [&str; 2] = ["handover", "consent"];
/// The slot of the person's own name.
pub(crate) const SLOT_NAME: &str = "family-name";

/// What the owner chose. Nothing is chosen beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandoverRequest {
    /// Documents, by id or the beginning of one.
    pub documents: Vec<String>,
    /// Items of checklists that are open, as `checklist/item`.
    pub items: Vec<String>,
    /// Other open matters, in the person's words.
    pub matters: Vec<Matter>,
    /// Who gets it.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// Until when the consent holds.
    pub until: Option<NaiveDate>,
}

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

/// An item that is open in this binder and can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenMatter {
    /// `checklist/item`.
    pub id: String,
    /// As it would stand on the sheet.
    pub matter: Matter,
}

/// For whom a bundle is sealed.
#[derive(Clone, Copy)]
pub enum HandoverKey<'k> {
    /// Who knows this passphrase; it is made for this bundle.
    Passphrase(&'k Passphrase),
    /// Who holds this key. Not even the owner can open the bundle then.
    Recipient(&'k Recipient),
}

/// What went out.
#[derive(Debug)]
pub struct HandedOver {
    /// Documents in the bundle.
    pub documents: usize,
    /// Papers of these documents.
    pub papers: usize,
    /// The two pages, to be printed and signed.
    pub pages: Printed,
}

/// What a bundle says of itself and its papers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) schema: String,
    /// The day it was made.
    pub(crate) written: NaiveDate,
    /// The region, for the words on its sheets.
    pub(crate) pack: String,
    /// Whose papers they are, as that person writes their name on sheets.
    pub(crate) person: Option<String>,
    pub(crate) receiver: String,
    pub(crate) purpose: String,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) matters: Vec<Matter>,
    pub(crate) documents: Vec<HandedDocument>,
}

/// A chosen document: what its card says, without place, person and history.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandedDocument {
    pub(crate) title: String,
    pub(crate) register: RegisterId,
    pub(crate) kind: Option<String>,
    pub(crate) issued: Option<PartialDay>,
    pub(crate) valid_until: Option<PartialDay>,
    pub(crate) files: Vec<HandedFile>,
}

/// One paper beside the card.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandedFile {
    pub(crate) path: String,
    pub(crate) media_type: String,
    pub(crate) size: u64,
    /// 64 hexadecimal digits.
    pub(crate) sha256: String,
}

/// Why nothing was handed over.
enum Failed {
    Place,
    Other(Error),
}

impl From<io::Error> for Failed {
    fn from(_: io::Error) -> Self {
        Self::Place
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

impl From<VaultError> for Failed {
    fn from(error: VaultError) -> Self {
        Self::Other(error.into())
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Items the person works on or has handed in, to choose from.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn open_matters(&self, content: &Content) -> Result<Vec<OpenMatter>, Error> {
        let marks = self.item_marks()?.into_iter().filter(|(_, mark)| !mark.state.is_settled());
        Ok(marks
            .filter_map(|(id, _)| Some(OpenMatter { matter: matter_of(self.packs(content), &id)?, id }))
            .collect())
    }
}

impl Binder {
    /// Writes a handover bundle to `place`, which must not exist, sealed for `key`; the two pages come back for printing.
    ///
    /// # Errors
    /// [`BinderError::NothingChosen`], [`BinderError::NoSuchDocument`], [`BinderError::NoSuchItem`];
    /// [`BinderError::HandoverOpensBinder`] for the passphrase of this very binder; [`BinderError::HandoverTooLarge`];
    /// [`VaultError::AlreadyExists`], [`VaultError::EmptyPassphrase`], a paper that cannot be read,
    /// [`BinderError::NotSaved`]. Then nothing is at the place.
    pub fn hand_over(
        &self,
        request: &HandoverRequest,
        key: HandoverKey<'_>,
        place: &Path,
        today: NaiveDate,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<HandedOver, Error> {
        if place.symlink_metadata().is_ok() {
            return Err(VaultError::AlreadyExists.into());
        }
        let chosen = Chosen::of(self, request, content)?;
        let region = self.region(content)?;
        let card = chosen.card(request, region.packs, region.pack, self.own_name()?, today);
        let papers: Vec<(&HandedFile, &FileRef)> =
            card.documents.iter().flat_map(|document| &document.files).zip(chosen.files()).collect();
        let bytes: u64 = papers.iter().map(|(file, _)| file.size).sum();
        if papers.len() > MOST_FILES || bytes > MOST_BYTES {
            return Err(
                BinderError::HandoverTooLarge { mebibytes: MOST_BYTES >> 20, papers: MOST_FILES }.into()
            );
        }
        self.refuse_own_secret(key)?;
        let pages = self.handover_pages(&card, today, content)?;
        // Written once and read back once.
        self.watch().begin(2 * bytes);
        let written = export::save_proved(
            place,
            |file| self.write_handover(file, key, &card, &papers, &pages.pdf, surroundings),
            |file, written: &Written| written.prove(file, key),
        );
        match written {
            Ok(()) => Ok(HandedOver { documents: card.documents.len(), papers: papers.len(), pages }),
            Err(_) if self.watch().is_stopped() => Err(VaultError::Stopped.into()),
            Err(Failed::Other(error)) => Err(error),
            Err(Failed::Place) => {
                let name = place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned();
                Err(BinderError::NotSaved { name }.into())
            }
        }
    }

    /// Whoever gets the bundle gets its passphrase, too: it must not open everything else.
    fn refuse_own_secret(&self, key: HandoverKey<'_>) -> Result<(), Error> {
        let HandoverKey::Passphrase(passphrase) = key else { return Ok(()) };
        match self.vault.check_secret(Secret::Passphrase(passphrase)) {
            Ok(()) => Err(BinderError::HandoverOpensBinder.into()),
            Err(VaultError::WrongPassphrase) => Ok(()),
            // Then it cannot be told, and the binder is open all the same.
            Err(_) => Ok(()),
        }
    }

    fn own_name(&self) -> Result<Option<String>, Error> {
        Ok(self.entries()?.into_iter().find(|(slot, _)| slot == SLOT_NAME).map(|(_, words)| words))
    }

    /// The two pages: what stands on them is what was chosen, and the few answers of the owner that these sheets ask for.
    fn handover_pages(&self, card: &Card, today: NaiveDate, content: &Content) -> Result<Printed, Error> {
        let region = self.region(content)?;
        let slots: Vec<&str> = SHEETS
            .iter()
            .filter_map(|id| region.packs.sheet(id))
            .flat_map(ordner_packs::Sheet::slots)
            .collect();
        let mut entries: BTreeMap<String, String> =
            self.entries()?.into_iter().filter(|(slot, _)| slots.contains(&slot.as_str())).collect();
        let titles: Vec<&str> = card.documents.iter().map(|document| document.title.as_str()).collect();
        let until = card.until.map(|day| content.locales.date(&self.first_language(content), day));
        let receiver = Some(card.receiver.clone());
        let papers = Some(titles.join("; "));
        // The fields of both sheets, by their slots.
        let said = [
            ("handover-to", receiver.clone()),
            ("handover-papers", papers.clone()),
            ("consent-from", entries.get("adviser-name").cloned()),
            ("consent-to", receiver),
            ("consent-what", papers),
            ("consent-purpose", Some(card.purpose.clone())),
            ("consent-until", until),
        ];
        for (slot, words) in said {
            match words.filter(|words| !words.trim().is_empty()) {
                Some(words) => entries.insert(slot.to_owned(), words),
                None => entries.remove(slot),
            };
        }
        let day = |day| office_language().map(|tag| content.locales.date(&tag, day)).unwrap_or_default();
        let row = |matter: &Matter| {
            let cells = [
                (Shows::Title, Some(matter.title.clone())),
                (Shows::Office, matter.office.clone()),
                (Shows::ValidUntil, matter.until.map(&day)),
                (Shows::Next, matter.next.clone()),
            ];
            let cells = cells.into_iter().filter_map(|(shows, words)| Some((shows, CellWords::Own(words?))));
            OwnRow { cells: cells.collect(), private: false }
        };
        let answers = Answers {
            entries,
            rows: BTreeMap::from([(TableSource::Matters, card.matters.iter().map(row).collect())]),
            sample: self.profile().sample,
            ..Answers::default()
        };
        let asked = sheets(&SHEETS.map(str::to_owned), region.packs)?;
        let languages = &self.profile().languages;
        on_job(&asked, Manner::default(), languages, region, &answers, today, content, printed)
    }

    fn first_language(&self, content: &Content) -> ordner_locale::LanguageTag {
        let own = self.profile().languages.first().cloned();
        own.unwrap_or_else(|| content.locales.languages()[0].tag.clone())
    }

    fn write_handover(
        &self,
        file: &mut File,
        key: HandoverKey<'_>,
        card: &Card,
        papers: &[(&HandedFile, &FileRef)],
        pages: &[u8],
        surroundings: Surroundings,
    ) -> Result<Written, Failed> {
        let out = Hashing { out: BufWriter::with_capacity(256 << 10, file), hasher: Sha256::new() };
        let sealing = match key {
            HandoverKey::Passphrase(passphrase) => {
                seal_bundle(Secret::Passphrase(passphrase), out, surroundings)?
            }
            HandoverKey::Recipient(recipient) => seal_bundle_to(std::slice::from_ref(recipient), out)?,
        };
        let moment = card.written.and_time(NaiveTime::MIN).and_utc().timestamp();
        let mut tar = TarWriter::new(sealing, moment);
        let mut files = Files::new();
        let facts = serde_json::to_vec_pretty(card)
            .map_err(|error| VaultError::Unexpected { source: Box::new(error) })?;
        for (path, bytes) in [(README, README_TEXT.as_bytes()), (CARD, &facts), (PAGES, pages)] {
            tar.file(path, bytes.len() as u64, &mut Cursor::new(bytes))?;
            files.insert(path.to_owned(), (bytes.len() as u64, bundle::hex(&Sha256::digest(bytes))));
        }
        for (handed, stored) in papers {
            let mut source = Watched::new(self.vault.open_file(stored)?);
            if let Err(error) = tar.file(&handed.path, handed.size, &mut source) {
                let lost = || VaultError::Damaged { file: format!("docs/{}.age", stored.id) };
                return Err(if source.failed { lost().into() } else { error.into() });
            }
            files.insert(handed.path.clone(), (handed.size, handed.sha256.clone()));
        }
        let sums = bundle::sums_of(&files);
        tar.file(SUMS, sums.len() as u64, &mut Cursor::new(&sums))?;
        let mut out = tar.finish().and_then(ordner_vault::BundleWriter::finish)?;
        out.flush()?;
        Ok(Written { sealed: out.hasher.finalize().to_vec(), files })
    }
}

/// What was meant to be written: inside, and as it lies there sealed.
struct Written {
    sealed: Vec<u8>,
    files: Files,
}

impl Written {
    /// Reads it back. What is sealed for somebody else's key can only be compared as it lies there.
    fn prove(&self, file: &mut File, key: HandoverKey<'_>) -> Result<(), Failed> {
        let mut hasher = Hashing { out: io::sink(), hasher: Sha256::new() };
        io::copy(file, &mut hasher)?;
        if hasher.hasher.finalize().to_vec() != self.sealed {
            return Err(Failed::Place);
        }
        if let HandoverKey::Passphrase(passphrase) = key {
            file.rewind()?;
            // Whatever is wrong with what comes back, the place is not to be trusted with it.
            match bundle::read(Secret::Passphrase(passphrase), &mut *file, |_, _| Ok(())) {
                Ok(found) if found == self.files => {}
                _ => return Err(Failed::Place),
            }
        }
        Ok(())
    }
}

/// Hashes what is written through it.
struct Hashing<W> {
    out: W,
    hasher: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What a request comes to in this binder.
struct Chosen {
    documents: Vec<Document>,
    matters: Vec<Matter>,
}

impl Chosen {
    fn of(binder: &Binder, request: &HandoverRequest, content: &Content) -> Result<Self, Error> {
        let packs = binder.packs(content);
        let mut documents: Vec<(String, Document)> = Vec::new();
        for id in &request.documents {
            let (id, document) = binder.document(id)?;
            if document.trashed.is_some() {
                return Err(BinderError::NoSuchDocument { name: id.chars().take(40).collect() }.into());
            }
            if !documents.iter().any(|(known, _)| *known == id) {
                documents.push((id, document));
            }
        }
        let item = |id: &String| {
            matter_of(packs, id)
                .ok_or_else(|| BinderError::NoSuchItem { name: id.chars().take(80).collect() })
        };
        let mut matters = request.items.iter().map(item).collect::<Result<Vec<_>, _>>()?;
        matters.extend(request.matters.iter().filter(|matter| !matter.title.trim().is_empty()).cloned());
        if documents.is_empty() && matters.is_empty() {
            return Err(BinderError::NothingChosen.into());
        }
        Ok(Self { documents: documents.into_iter().map(|(_, document)| document).collect(), matters })
    }

    fn files(&self) -> impl Iterator<Item = &FileRef> {
        self.documents.iter().flat_map(|document| &document.files).map(|stored| &stored.file)
    }

    fn card(
        &self,
        request: &HandoverRequest,
        packs: &Packs,
        pack: &Pack,
        person: Option<String>,
        today: NaiveDate,
    ) -> Card {
        let mut given = Given::default();
        let documents = self.documents.iter().map(|document| {
            let register = packs.register(&document.register);
            let place =
                register.map_or_else(|| readable(&document.register.0), |known| register_folder(known, pack));
            let place = format!("{PAPERS}/{place}");
            let files = document.files.iter().map(|stored| HandedFile {
                path: given.give(&place, &readable(&document.title), stored.kind.extension()),
                media_type: stored.kind.media_type().to_owned(),
                size: stored.file.size,
                sha256: stored.file.sha256.clone(),
            });
            HandedDocument {
                title: document.title.clone(),
                register: document.register.clone(),
                kind: document.kind.clone(),
                issued: document.issued,
                valid_until: document.valid_until,
                files: files.collect(),
            }
        });
        Card {
            schema: format!("{SCHEMA}{SCHEMA_VERSION}"),
            written: today,
            pack: pack.id.clone(),
            person,
            receiver: request.receiver.trim().to_owned(),
            purpose: request.purpose.trim().to_owned(),
            until: request.until,
            documents: documents.collect(),
            matters: self.matters.clone(),
        }
    }
}

/// An item as it stands on the sheet, in German as for an office.
fn matter_of(packs: &Packs, id: &str) -> Option<Matter> {
    let (checklist, item) = id.split_once('/')?;
    let list = packs.checklists().iter().find(|known| known.id == checklist)?;
    let item = list.items.iter().find(|known| known.id == item)?;
    let needs = (!item.needs.is_empty()).then(|| item.needs.join(", "));
    Some(Matter { title: item.de.clone(), office: item.office.clone(), until: None, next: needs })
}

/// A card as bytes from outside.
///
/// # Errors
/// [`BinderError::HandoverNewer`]; [`BinderError::HandoverUnreadable`].
pub(crate) fn card(bytes: &[u8]) -> Result<Card, BinderError> {
    #[derive(Deserialize)]
    struct Shape {
        schema: String,
    }
    // The parser's own error may quote what a person wrote, so it is dropped.
    let unreadable = |_| BinderError::HandoverUnreadable;
    let shape: Shape = serde_json::from_slice(bytes).map_err(unreadable)?;
    let number = shape.schema.strip_prefix(SCHEMA).and_then(|number| number.parse::<u32>().ok());
    match number {
        Some(SCHEMA_VERSION) => serde_json::from_slice(bytes).map_err(unreadable),
        Some(found) if found > SCHEMA_VERSION => {
            Err(BinderError::HandoverNewer { found, supported: SCHEMA_VERSION })
        }
        _ => Err(BinderError::HandoverUnreadable),
    }
}

/// Reads what is left of a file, within a bound.
pub(crate) fn bounded(source: &mut dyn Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(io::ErrorKind::InvalidData.into()) } else { Ok(bytes) }
}
