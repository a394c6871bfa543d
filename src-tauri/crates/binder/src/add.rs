//! Taking papers in: each file is told by content, copied, made durable and only then called filed.
//!
//! The source is opened for reading and never touched. A group of files is one action: one set of fsyncs, one
//! commit. A file that cannot be taken is refused by name with a reason, and the others go on.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use chrono::NaiveDate;
use ordner_intake::{Kind, sniff};
use ordner_locale::PartialDay;
use ordner_packs::RegisterId;
use ordner_vault::{StagedFile, Stager, Watch};
use unicode_normalization::UnicodeNormalization;

use crate::document::said;
use crate::names::is_mark_of_direction;
use crate::situation::document_kind;
use crate::{Binder, BinderError, Content, Document, Error, Office, StoredFile};

/// Enough of a file's beginning to tell what it is.
const HEAD_BYTES: u64 = 4096;
/// Longest title made from a file's name, in characters.
const TITLE_CHARACTERS: usize = 200;

/// So many files are open at once; a folder may hold more than a program is allowed to open.
const OPEN_AT_ONCE: usize = 64;

/// A file on its way in, opened but not yet trusted.
#[derive(Debug)]
pub struct Incoming {
    name: String,
    file: File,
    length: u64,
}

impl Incoming {
    /// Opens a file for reading only.
    ///
    /// # Errors
    /// [`BinderError::FileNotThere`], [`BinderError::FolderNotFile`], [`BinderError::FileNotReadable`].
    pub fn open(path: &Path) -> Result<Self, BinderError> {
        let name = display_name(path);
        let file = File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => BinderError::FileNotThere { name: name.clone() },
            _ => BinderError::FileNotReadable { name: name.clone() },
        })?;
        let facts = file.metadata().map_err(|_| BinderError::FileNotReadable { name: name.clone() })?;
        if facts.is_dir() {
            return Err(BinderError::FolderNotFile { name });
        }
        if !facts.is_file() {
            // A pipe or a device could run for ever.
            return Err(BinderError::FileNotReadable { name });
        }
        Ok(Self { name, file, length: facts.len() })
    }

    /// Tells its kind and goes back to its beginning.
    fn kind(&mut self, content: &Content) -> Result<Kind, Error> {
        let mut head = Vec::with_capacity(HEAD_BYTES as usize);
        let unreadable = |_| BinderError::FileNotReadable { name: self.name.clone() };
        Read::by_ref(&mut self.file).take(HEAD_BYTES).read_to_end(&mut head).map_err(unreadable)?;
        self.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        Ok(sniff(&head, self.length, content.limits)?)
    }
}

/// Where a group of papers is filed and what is known of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The register.
    pub register: RegisterId,
    /// Title, when it is one paper; otherwise made from the file's name.
    pub title: Option<String>,
    /// Kind of document, an id of the packs.
    pub kind: Option<String>,
    /// The person it belongs to.
    pub person: Option<String>,
    /// Who issued or sent it: a contact by its id or name, else own words.
    pub office: Option<String>,
    /// Reference number.
    pub reference: Option<String>,
    /// Date on the paper.
    pub issued: Option<PartialDay>,
    /// Until when it is valid.
    pub valid_until: Option<PartialDay>,
    /// Where the original is.
    pub original: Option<String>,
    /// What to remember of it.
    pub note: Option<String>,
}

impl Placement {
    /// Only the register is known.
    pub fn in_register(register: RegisterId) -> Self {
        Self {
            register,
            title: None,
            kind: None,
            person: None,
            office: None,
            reference: None,
            issued: None,
            valid_until: None,
            original: None,
            note: None,
        }
    }
}

/// A file that was not taken, with the reason.
#[derive(Debug)]
pub struct Refused {
    /// Its name without folders.
    pub name: String,
    /// Why.
    pub error: Error,
}

/// What became of a group of files.
#[derive(Debug, Default)]
pub struct Added {
    /// Filed, in the order given, with their ids.
    pub filed: Vec<(String, Document)>,
    /// Not filed.
    pub refused: Vec<Refused>,
}

impl Binder {
    /// Keys for a group, in the order of filing: within one millisecond fresh keys have no order of their own.
    pub(crate) fn fresh_keys(&self, count: usize) -> Vec<String> {
        let mut keys: Vec<String> = (0..count).map(|_| self.vault.fresh_key()).collect();
        keys.sort();
        keys
    }

    /// Takes papers in on any thread, while the binder goes on being used.
    pub fn intake(&self) -> Intake {
        Intake { stager: self.vault.stager() }
    }

    /// Files the papers at `paths`. When this returns, what is called filed is durable.
    ///
    /// # Errors
    /// An unknown register or kind of document, or an error of the vault (then nothing of the group is filed). What is wrong with a single
    /// file stands in [`Added::refused`].
    pub fn add(
        &mut self,
        paths: &[&Path],
        placement: &Placement,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Added, Error> {
        crate::filing_place(self.packs(content), &placement.register.0)?;
        let brought = self.intake().bring(paths, content)?;
        self.file(brought, placement, today, content)
    }

    /// Files papers that were brought for this very binder since it was opened.
    ///
    /// # Errors
    /// As [`Binder::add`]; [`BinderError::ClosedMeanwhile`] for papers that were brought for another one.
    pub fn file(
        &mut self,
        brought: Brought,
        placement: &Placement,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Added, Error> {
        let Brought { staged, refused, watch } = brought;
        let register = crate::filing_place(self.packs(content), &placement.register.0)?;
        let pile = match register == crate::to_sort() && !staged.is_empty() {
            true => Some(self.pile_with(staged.len())?),
            false => None,
        };
        let kind =
            placement.kind.as_deref().map(|typed| document_kind(self.packs(content), typed)).transpose()?;
        let placement = &Placement { register, kind, ..placement.clone() };
        let office = self.office(placement.office.clone(), None, content)?;
        // A file staged for another binder, or before this one was closed, is not there to be named.
        if !watch.is_same(self.vault.watch()) {
            return Err(BinderError::ClosedMeanwhile.into());
        }
        let keys = self.fresh_keys(staged.len());
        let filed = self.vault.write(|writing| {
            let mut documents = Vec::with_capacity(staged.len());
            if let Some((key, note)) = &pile {
                writing.put(key, note)?;
            }
            for (key, (name, kind, staged)) in keys.into_iter().zip(staged) {
                let file = writing.keep(staged)?;
                let file = StoredFile::as_it_is(file, kind, name);
                let document = placement.document(file, office.clone(), today);
                writing.put(&key, &document)?;
                documents.push((key, document));
            }
            Ok(documents)
        })?;
        filed.iter().for_each(|(id, document)| self.filed.put(id.clone(), document.clone()));
        Ok(Added { filed, refused })
    }
}

/// Papers on their way into one open binder. It knows no key that opens anything.
pub struct Intake {
    stager: Stager,
}

/// Papers that are encrypted and durable, but not filed yet. Never filed, they are swept at the next opening.
#[must_use]
pub struct Brought {
    staged: Vec<(String, Kind, StagedFile)>,
    refused: Vec<Refused>,
    watch: Watch,
}

impl Intake {
    /// Counts the bytes as they are taken in, and can stop it.
    pub fn watch(&self) -> &Watch {
        self.stager.watch()
    }

    /// Reads and encrypts the papers at `paths`. What is wrong with a single one is told when they are filed.
    ///
    /// # Errors
    /// An error of the vault, or that it was stopped; then nothing of the group is left.
    pub fn bring(&self, paths: &[&Path], content: &Content) -> Result<Brought, Error> {
        // Only what each one is to count: it is opened again when its turn comes.
        let length = |path: &&Path| path.metadata().map_or(0, |facts| facts.len());
        self.watch().begin(paths.iter().map(length).sum());
        let mut brought = Brought { staged: Vec::new(), refused: Vec::new(), watch: self.watch().clone() };
        for group in paths.chunks(OPEN_AT_ONCE) {
            self.bring_group(group, content, &mut brought)?;
        }
        Ok(brought)
    }

    fn bring_group(&self, paths: &[&Path], content: &Content, brought: &mut Brought) -> Result<(), Error> {
        let Brought { staged, refused, .. } = brought;
        let mut incoming = Vec::new();
        for path in paths {
            let opened = Incoming::open(path).map_err(Error::from).and_then(|mut file| {
                let kind = file.kind(content)?;
                Ok((file, kind))
            });
            match opened {
                Ok(known) => incoming.push(known),
                Err(error) => refused.push(Refused { name: display_name(path), error }),
            }
        }
        // One byte more than expected is let through, so that a file that grows meanwhile is noticed and not cut.
        let mut bounded: Vec<_> =
            incoming.iter_mut().map(|(file, _)| Read::by_ref(&mut file.file).take(file.length + 1)).collect();
        let mut readers: Vec<&mut dyn Read> =
            bounded.iter_mut().map(|reader| reader as &mut dyn Read).collect();
        let files = self.stager.stage(&mut readers)?;
        for ((file, kind), one) in incoming.into_iter().zip(files) {
            if one.file.size == file.length {
                staged.push((file.name, kind, one));
            } else {
                // A staged file that no record names is swept by the vault.
                let error = BinderError::FileStillChanging { name: file.name.clone() }.into();
                refused.push(Refused { name: file.name, error });
            }
        }
        Ok(())
    }
}

impl Placement {
    fn document(&self, stored: StoredFile, office: Option<Office>, today: NaiveDate) -> Document {
        let title = self.title.clone().filter(|title| !title.trim().is_empty());
        Document {
            title: title.unwrap_or_else(|| title_from(&stored.name)),
            register: self.register.clone(),
            kind: self.kind.clone(),
            office,
            reference: said(self.reference.clone()),
            person: said(self.person.clone()),
            issued: self.issued,
            valid_until: self.valid_until,
            original: said(self.original.clone()),
            lent: None,
            note: said(self.note.clone()),
            letter: None,
            private: None,
            added: today,
            files: vec![stored],
            trashed: None,
        }
    }
}

/// The file's name without folders, for people: composed letters, no control characters.
fn display_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    name.nfc().filter(|c| !c.is_control() && !is_mark_of_direction(*c)).collect()
}

/// A title made from a file's name: without its ending, underscores as blanks.
fn title_from(name: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 5 => stem,
        _ => name,
    };
    stem.replace('_', " ").trim().chars().take(TITLE_CHARACTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_name_without_its_ending() {
        assert_eq!(title_from("Bescheid_über_Gebühren.pdf"), "Bescheid über Gebühren");
        assert_eq!(title_from("شهادة ميلاد.jpg"), "شهادة ميلاد");
        assert_eq!(title_from("no ending"), "no ending");
        assert_eq!(title_from("Vertrag v1. Fassung"), "Vertrag v1. Fassung");
    }

    #[test]
    fn a_name_cannot_pretend_to_be_another() {
        let name = display_name(Path::new("folder/Rechnung\u{202e}fdp.exe"));
        assert_eq!(name, "Rechnungfdp.exe");
    }
}
