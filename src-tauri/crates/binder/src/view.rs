//! Looking at a binder that cannot be written to, and a sound copy of a damaged one.
//!
//! Apart because here everything readable gets a card: a paper whose record is lost is still a paper. Such cards exist only
//! while the binder is looked at; a repaired copy keeps them. Not here: how records are read from broken pages (`vault`).

use std::io::Read;
use std::ops::Deref;
use std::path::Path;

use chrono::NaiveDate;
use ordner_intake::{Kind, sniff};
use ordner_locale::FluentArgs;
use ordner_packs::RegisterId;
use ordner_vault::{FileRef, LockedVault, Readable, Report, Secret, Surroundings};

use crate::{Binder, Content, Document, Error, StoredFile, ViewedBinder};

/// Enough of a file's beginning to tell what it is.
const HEAD_BYTES: u64 = 4096;
/// The register "further documents".
const FOUND_REGISTER: &str = "10";

/// What a repair came to.
#[derive(Debug, PartialEq, Eq)]
pub struct RepairedBinder {
    /// The check of the copy; what it finds is still amiss there.
    pub report: Report,
    /// Papers that got a new card because theirs was lost.
    pub found: usize,
    /// Titles of documents whose file is gone or no longer what was filed.
    pub lost: Vec<String>,
}

impl ViewedBinder {
    /// Opens a binder for viewing only: from a place that cannot be written to, or as far as a damaged one can be read.
    ///
    /// # Errors
    /// Any error of the vault; damage is one only if no key can be had.
    pub fn view(
        folder: &Path,
        secret: Secret<'_>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Self, Error> {
        let mut binder = Self::over(LockedVault::at(folder)?.view(secret)?)?;
        for (file, document) in binder.cards_for_nameless_files(today, content)? {
            binder.filed.put(file.id, document);
        }
        Ok(binder)
    }

    /// Checks what is there, and tells what could not be read.
    ///
    /// # Errors
    /// Only when the check itself cannot run.
    pub fn verify(&self) -> Result<Report, Error> {
        self.watch().begin(self.stored_bytes());
        Ok(self.vault.verify()?)
    }

    /// Makes a sound copy of everything readable at `place`, which must not exist. The binder itself is not touched.
    ///
    /// # Errors
    /// Something is at the place, or it cannot be written to; then nothing is made.
    pub fn repair(
        &self,
        place: &Path,
        today: NaiveDate,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<RepairedBinder, Error> {
        self.watch().begin(self.stored_bytes());
        let repaired = self.vault.repair(place, surroundings)?;
        let lost = repaired.lost.iter().map(|file| self.title_of_file(&file.id)).collect();
        let mut copy = Binder::over(repaired.vault)?;
        let cards = copy.cards_for_nameless_files(today, content)?;
        let keys = copy.fresh_keys(cards.len());
        copy.vault.write(|writing| {
            keys.iter().zip(&cards).try_for_each(|(key, (_, document))| writing.put(key, document))
        })?;
        let report = copy.verify()?;
        copy.lock()?;
        Ok(RepairedBinder { report, found: cards.len(), lost })
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// A card for each paper whose own is lost, by content only.
    fn cards_for_nameless_files(
        &self,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Vec<(FileRef, Document)>, Error> {
        let mut cards = Vec::new();
        for file in self.nameless_files()? {
            let Ok(kind) = self.kind_of(&file, content) else { continue };
            let number = cards.len() + 1;
            let mut args = FluentArgs::new();
            args.set("number", number);
            let language = self.profile().languages.first().cloned();
            let language = language.unwrap_or_else(|| content.locales.languages()[0].tag.clone());
            let title = content.locales.text_with(&language, "found-paper", &args);
            let title = ordner_locale::without_isolates(&title).into_owned();
            let name = format!("{}.{}", file.id, kind.extension());
            let document = Document {
                title,
                register: RegisterId(FOUND_REGISTER.to_owned()),
                kind: None,
                office: None,
                reference: None,
                person: None,
                issued: None,
                valid_until: None,
                original: None,
                lent: None,
                note: None,
                letter: None,
                // Nobody knows what it is before somebody looked.
                private: Some(true),
                added: today,
                files: vec![StoredFile::as_it_is(file.clone(), kind, name)],
                trashed: None,
            };
            cards.push((file, document));
        }
        Ok(cards)
    }

    fn kind_of(&self, file: &FileRef, content: &Content) -> Result<Kind, Error> {
        let mut head = Vec::with_capacity(HEAD_BYTES as usize);
        let mut source = self.vault.open_file(file)?.take(HEAD_BYTES);
        source.read_to_end(&mut head).map_err(ordner_vault::VaultError::from)?;
        Ok(sniff(&head, file.size, content.limits)?)
    }

    /// The title of the document a stored file belongs to; empty when none does.
    pub fn title_of_file(&self, id: &str) -> String {
        let holds = |(_, document): &(&str, &Document)| document.files.iter().any(|file| file.file.id == id);
        self.filed.with_trash().find(holds).map(|(_, document)| document.title.clone()).unwrap_or_default()
    }
}
