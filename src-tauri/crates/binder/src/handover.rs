//! A handover bundle (Übergabepaket): what the owner chose for the next adviser, two pages of paper, and nothing else.
//!
//! Apart from the backup because here everything is built from a list of what may go: new records made of chosen ones, under
//! new names, in a new container. Nothing of the database is copied, so there is no history, no removed record, no number
//! of this copy and no id to leave out. The papers themselves go byte for byte: whoever checks them must find what the owner
//! has. What was chosen is shaped in `card`, what can be chosen is offered by `matters`, and how it stands on paper is said by
//! `paper`. Not here: opening it (`handover_received`).

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use ordner_locale::LanguageTag;
use ordner_packs::{Pack, Packs, TableSource};
use ordner_sheets::{Answers, Manner, Printed};
use ordner_vault::{
    FileRef, Passphrase, Readable, Recipient, Secret, Surroundings, VaultError, seal_bundle, seal_bundle_to,
};
use sha2::{Digest, Sha256};

use crate::bundle::{self, Files, README, SUMS};
use crate::export::Watched;
use crate::names::{Given, readable};
use crate::print::{on_job, printed, sheets};
use crate::records::register_folder;
use crate::ustar::TarWriter;
use crate::{
    Binder, BinderError, Consent, Content, Document, Error, Given as Gave, GivenHow, Goal, Note, OwnRecord,
    export,
};

mod card;
mod matters;
mod paper;

pub(crate) use card::{Card, HandedDocument, HandedFile, SCHEMA, SCHEMA_VERSION, card};
pub use card::{HandedGoal, HandedLine, HandedNote, HandedStep};
pub use matters::{Matter, OpenMatter};

const README_TEXT: &str = include_str!("handover/README.txt");
/// The facts, for programs.
pub(crate) const CARD: &str = "handover.json";
/// The two pages.
pub(crate) const PAGES: &str = "Uebergabe.pdf";
/// Folder of the papers.
pub(crate) const PAPERS: &str = "PAPIERE";
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
    /// What is open, by the ids of [`Binder::open_matters`].
    pub items: Vec<String>,
    /// Other open matters, in the person's words.
    pub matters: Vec<Matter>,
    /// Ids of goals; each goes with its steps.
    pub goals: Vec<String>,
    /// Ids of notes of talks; each goes with its lines.
    pub notes: Vec<String>,
    /// Who gets it.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// Until when the consent holds.
    pub until: Option<NaiveDate>,
    /// Languages of the two pages as equal lines; empty means those of the binder.
    pub languages: Vec<LanguageTag>,
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
        let (chosen, card) = self.chosen(request, today, content)?;
        let papers: Vec<(&HandedFile, &FileRef)> =
            card.documents.iter().flat_map(|document| &document.files).zip(chosen.files()).collect();
        let bytes: u64 = papers.iter().map(|(file, _)| file.size).sum();
        if papers.len() > MOST_FILES || bytes > MOST_BYTES {
            return Err(
                BinderError::HandoverTooLarge { mebibytes: MOST_BYTES >> 20, papers: MOST_FILES }.into()
            );
        }
        self.refuse_own_secret(key)?;
        let pages = self.handover_pages(&card, &request.languages, today, content)?;
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

    /// Writes down what was handed over, by one action: the consent it rests on, not signed yet, and to whom what was given.
    /// The id of the consent.
    ///
    /// # Errors
    /// As [`Binder::check_handover`].
    pub fn note_handover(
        &mut self,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<String, Error> {
        let (consent, given) = self.handover_note(request, today, content)?;
        let (id, given_id) = (self.vault.fresh_key(), self.vault.fresh_key());
        let given = Gave { consent: Some(id.clone()), ..given };
        self.vault.write(|writing| {
            writing.put(&id, &consent)?;
            writing.put(&given_id, &given)
        })?;
        Ok(id)
    }

    /// Whether what was chosen can be written down: a consent names who gets it, exactly what, and what for.
    ///
    /// # Errors
    /// [`BinderError::NameMissing`] without a receiver, [`BinderError::NothingWritten`] without a purpose; as
    /// [`Binder::hand_over`] for what was chosen.
    pub fn check_handover(
        &self,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(), Error> {
        self.handover_note(request, today, content).map(drop)
    }

    fn handover_note(
        &self,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(Consent, Gave), Error> {
        let (_, card) = self.chosen(request, today, content)?;
        let consent = Consent {
            to: card.receiver.clone(),
            what: card.what(content),
            purpose: card.purpose.clone(),
            until: card.until,
            ..Consent::default()
        };
        let consent = consent.made_ready(self, self.packs(content))?;
        let documents = request.documents.iter().map(|id| Ok(self.document(id)?.0));
        let given = Gave {
            day: today,
            to: card.receiver.clone(),
            what: Some(card.beside_papers(content)).filter(|words| !words.is_empty()),
            documents: documents.collect::<Result<_, Error>>()?,
            how: GivenHow::Copy,
            back: None,
            consent: None,
        };
        Ok((consent, given))
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

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The two pages alone: paper suffices.
    ///
    /// # Errors
    /// As [`Binder::hand_over`] for what was chosen; a character no font has.
    pub fn print_handover(
        &self,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        let (_, card) = self.chosen(request, today, content)?;
        self.handover_pages(&card, &request.languages, today, content)
    }

    fn chosen(
        &self,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(Chosen, Card), Error> {
        let chosen = Chosen::of(self, request, today, content)?;
        let region = self.region(content)?;
        let card = chosen.card(request, region.packs, region.pack, self.own_name()?, today);
        Ok((chosen, card))
    }

    fn own_name(&self) -> Result<Option<String>, Error> {
        Ok(self.entries()?.into_iter().find(|(slot, _)| slot == SLOT_NAME).map(|(_, words)| words))
    }

    /// The two pages: what stands on them is what was chosen, and the few answers of the owner that these sheets ask for.
    fn handover_pages(
        &self,
        card: &Card,
        languages: &[LanguageTag],
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
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
            ("handover-papers", papers),
            ("consent-from", entries.get("adviser-name").cloned()),
            ("consent-to", receiver),
            ("consent-what", Some(card.what(content))),
            ("consent-purpose", Some(card.purpose.clone())),
            ("consent-until", until),
        ];
        for (slot, words) in said {
            match words.filter(|words| !words.trim().is_empty()) {
                Some(words) => entries.insert(slot.to_owned(), words),
                None => entries.remove(slot),
            };
        }
        let answers = Answers {
            entries,
            rows: BTreeMap::from([
                (TableSource::Matters, card.matters.iter().map(|matter| matter.row(content)).collect()),
                (TableSource::HandedSteps, card.goals.iter().flat_map(|goal| goal.rows(content)).collect()),
                (TableSource::HandedTalks, card.notes.iter().flat_map(|note| note.rows(content)).collect()),
            ]),
            sample: self.profile().sample,
            ..Answers::default()
        };
        let asked = sheets(&SHEETS.map(str::to_owned), region.packs)?;
        let languages = if languages.is_empty() { &self.profile().languages } else { languages };
        on_job(&asked, Manner::default(), languages, region, &answers, today, content, printed)
    }

    fn first_language(&self, content: &Content) -> ordner_locale::LanguageTag {
        let own = self.profile().languages.first().cloned();
        own.unwrap_or_else(|| content.locales.languages()[0].tag.clone())
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
    goals: Vec<HandedGoal>,
    notes: Vec<HandedNote>,
}

impl Chosen {
    fn of<V: Deref<Target = Readable> + ?Sized>(
        binder: &Binder<V>,
        request: &HandoverRequest,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Self, Error> {
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
        let items = request.items.iter().map(|id| binder.matter(id, today, content));
        let mut matters = items.collect::<Result<Vec<_>, _>>()?;
        matters.extend(request.matters.iter().filter(|matter| !matter.title.trim().is_empty()).cloned());
        let goals = request.goals.iter().map(|id| goal(binder, id)).collect::<Result<Vec<_>, _>>()?;
        let notes = request.notes.iter().map(|id| note(binder, id)).collect::<Result<Vec<_>, _>>()?;
        if documents.is_empty() && matters.is_empty() && goals.is_empty() && notes.is_empty() {
            return Err(BinderError::NothingChosen.into());
        }
        let documents = documents.into_iter().map(|(_, document)| document).collect();
        Ok(Self { documents, matters, goals, notes })
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
            goals: self.goals.clone(),
            notes: self.notes.clone(),
        }
    }
}

/// A goal of the person's plan with the steps that are theirs.
fn goal<V: Deref<Target = Readable> + ?Sized>(binder: &Binder<V>, id: &str) -> Result<HandedGoal, Error> {
    let (id, _) = binder.own_one::<Goal>(id)?;
    let unknown = || BinderError::NoSuchRecord { name: id.chars().take(40).collect() };
    let ((_, goal), steps) =
        binder.plan()?.into_iter().find(|((key, _), _)| *key == id).ok_or_else(unknown)?;
    let steps = steps.into_iter().map(|(_, step)| HandedStep {
        words: step.words,
        who: step.who,
        until: step.until,
        proof: step.proof,
        done: step.done,
    });
    Ok(HandedGoal { words: goal.words, german: goal.german, review: goal.review, steps: steps.collect() })
}

fn note<V: Deref<Target = Readable> + ?Sized>(binder: &Binder<V>, id: &str) -> Result<HandedNote, Error> {
    let (id, note) = binder.own_one::<Note>(id)?;
    let lines = binder.lines_of(&id)?.into_iter().map(|(_, line)| HandedLine {
        said: line.said,
        mine: line.mine,
        theirs: line.theirs,
        until: line.until,
    });
    Ok(HandedNote { day: note.day, with: note.with, topic: note.topic, lines: lines.collect() })
}

/// Reads what is left of a file, within a bound.
pub(crate) fn bounded(source: &mut dyn Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(io::ErrorKind::InvalidData.into()) } else { Ok(bytes) }
}
