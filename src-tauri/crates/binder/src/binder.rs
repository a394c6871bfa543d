//! An open binder, and everything a person can do with what is filed in it.
//!
//! How it was opened is its type: `Binder` can be written to, [`ViewedBinder`] can only be looked at, and what both can
//! do stands once.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::Path;

use chrono::NaiveDate;
use ordner_intake::Limits;
use ordner_locale::Locales;
use ordner_packs::{Item, Packs, RegisterId};
use ordner_vault::{
    FileRef, LockedVault, OlderVault, Passphrase, Readable, RecoveryCode, Report, Room, Secret, Surroundings,
    Unlocked, UnlockedVault, ViewedVault, Watch,
};

use crate::document::said;
use crate::filed::Filed;
use crate::own_packs::OwnContent;
use crate::situation::document_kind;
use crate::{
    BinderError, Document, DocumentChange, Error, ItemMark, ItemState, Lent, Office, OwnContact, Profile,
    register_id,
};

/// What the program carries: content, languages and the bounds for foreign files.
pub struct Content {
    /// Registers, checklists, packs.
    pub packs: Packs,
    /// Languages.
    pub locales: Locales,
    /// Bounds for foreign files.
    pub limits: Limits,
}

impl Content {
    /// The content that travels inside the program.
    ///
    /// # Errors
    /// A broken pack or language file; tests keep the shipped ones whole.
    pub fn embedded() -> Result<Self, Error> {
        Ok(Self { packs: Packs::embedded()?, locales: Locales::embedded()?, limits: Limits::STANDARD })
    }
}

/// An open binder. It closes by [`Binder::lock`], or by being dropped.
pub struct Binder<V: ?Sized = UnlockedVault> {
    pub(crate) filed: Filed,
    pub(crate) own_content: OwnContent,
    profile: Profile,
    /// Last, so that a reference to either kind of binder is also one to [`ReadableBinder`].
    pub(crate) vault: V,
}

/// A binder that can only be looked at.
pub type ViewedBinder = Binder<ViewedVault>;
/// A binder of either kind, for whoever only reads.
pub type ReadableBinder = Binder<dyn Deref<Target = Readable>>;

/// A binder beside what is remembered of it on this machine.
pub enum OpenedBinder {
    /// As new as anything seen of it here.
    Current(Box<Binder>),
    /// Older than what was seen before.
    Older(Box<OlderBinder>),
}

/// A binder in an older state, to be accepted by a person or left alone. Until then nothing in its folder changes.
pub struct OlderBinder(OlderVault);

impl OlderBinder {
    /// When the newest change was made, in milliseconds since 1970 UTC: in what was found, and in what was seen before.
    pub fn moments(&self) -> (i64, i64) {
        (self.0.found(), self.0.known())
    }

    /// Goes on with the older state.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn accept(self) -> Result<Binder, Error> {
        Binder::over(self.0.accept()?)
    }
}

impl Binder {
    /// Makes a new binder at `folder`, which must not exist. The code opens it when the passphrase is forgotten.
    ///
    /// # Errors
    /// [`BinderError::NameMissing`], an unknown pack, or any error of the vault; then nothing was made.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        code: &RecoveryCode,
        profile: Profile,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<Self, Error> {
        if profile.name.trim().is_empty() {
            return Err(BinderError::NameMissing.into());
        }
        content.packs.pack(&profile.pack)?;
        let mut vault = ordner_vault::create(folder, passphrase, code, surroundings)?;
        vault.write(|writing| writing.put(Profile::KEY, &profile))?;
        Ok(Self { vault, filed: Filed::default(), own_content: OwnContent::None, profile })
    }

    /// Opens a binder with what the person shows: passphrase, code, shares or somebody's key.
    ///
    /// # Errors
    /// Any error of the vault; then nothing changed on disk but the memory of failed tries.
    pub fn open<'s>(
        folder: &Path,
        secret: impl Into<Secret<'s>>,
        surroundings: Surroundings,
    ) -> Result<Self, Error> {
        Self::over(LockedVault::at(folder)?.unlock(secret, surroundings)?)
    }

    /// Opens a binder with what the person shows, and compares it with what was last seen of it. `memory` is a file outside
    /// every binder; it need not exist and names nobody.
    ///
    /// # Errors
    /// Any error of the vault; then nothing changed on disk.
    pub fn open_remembered(
        folder: &Path,
        secret: Secret<'_>,
        memory: &Path,
        surroundings: Surroundings,
    ) -> Result<OpenedBinder, Error> {
        Ok(match LockedVault::at(folder)?.unlock_remembered(secret, memory, surroundings)? {
            Unlocked::Current(vault) => OpenedBinder::Current(Box::new(Self::over(vault)?)),
            Unlocked::Older(vault) => OpenedBinder::Older(Box::new(OlderBinder(vault))),
        })
    }

    pub(crate) fn put_profile(&mut self, profile: Profile) -> Result<(), Error> {
        self.vault.write(|writing| writing.put(Profile::KEY, &profile))?;
        self.profile = profile;
        Ok(())
    }

    /// Takes over what the vault says of the binder itself, after other hands wrote there.
    pub(crate) fn reload_profile(&mut self) -> Result<(), Error> {
        if let Some(profile) = self.vault.get(Profile::KEY)? {
            self.profile = profile;
        }
        Ok(())
    }

    /// Closes the binder and forgets its keys.
    ///
    /// # Errors
    /// A failing disk; the keys are forgotten all the same.
    pub fn lock(self) -> Result<LockedVault, Error> {
        Ok(self.vault.lock()?)
    }

    /// Whether the secret opens this binder; takes as long as opening it.
    ///
    /// # Errors
    /// A secret that does not fit, or a disk that fails.
    pub fn check_secret(&self, secret: Secret<'_>) -> Result<(), Error> {
        Ok(self.vault.check_secret(secret)?)
    }

    /// Checks every record and every file.
    ///
    /// # Errors
    /// Only when the check itself cannot run; what it finds stands in the report.
    pub fn verify(&mut self) -> Result<Report, Error> {
        self.watch().begin(self.stored_bytes());
        Ok(self.vault.verify()?)
    }

    /// Changes a document's card; its file never changes.
    ///
    /// # Errors
    /// [`BinderError::NoSuchDocument`], [`BinderError::NameMissing`], [`BinderError::NoSuchRegister`],
    /// [`BinderError::NoSuchKind`].
    pub fn change_document(
        &mut self,
        id: &str,
        change: DocumentChange,
        content: &Content,
    ) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        if change.title.trim().is_empty() {
            return Err(BinderError::NameMissing.into());
        }
        document.title = change.title.trim().to_owned();
        // A card can be written on while its paper waits to be sorted.
        if document.register != change.register {
            document.register = register_id(self.packs(content), &change.register.0)?;
        }
        // A kind that a pack no longer has stays until the person chooses another.
        if document.kind != change.kind {
            document.kind = change.kind.map(|kind| document_kind(self.packs(content), &kind)).transpose()?;
        }
        document.office = self.office(change.office, document.office, content)?;
        document.reference = said(change.reference);
        document.person = said(change.person);
        document.issued = change.issued;
        document.valid_until = change.valid_until;
        document.original = said(change.original);
        document.lent = change.lent.and_then(|lent| said(Some(lent.to)).map(|to| Lent { to, ..lent }));
        document.note = said(change.note);
        document.private = change.private;
        self.put_document(id, &document)?;
        Ok(document)
    }

    /// Puts a document into the trash, or takes it out again (`None`). Nothing is deleted.
    ///
    /// # Errors
    /// [`BinderError::NoSuchDocument`].
    pub fn trash_document(&mut self, id: &str, since: Option<NaiveDate>) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        document.trashed = since;
        self.put_document(id, &document)?;
        Ok(document)
    }

    /// What somebody typed as an office; `before` stays as long as its name does, also when a pack lost its contact.
    pub(crate) fn office(
        &self,
        typed: Option<String>,
        before: Option<Office>,
        content: &Content,
    ) -> Result<Option<Office>, Error> {
        let Some(typed) = said(typed) else { return Ok(None) };
        if before.as_ref().is_some_and(|office| office.name == typed) {
            return Ok(before);
        }
        let pack = self.packs(content).pack(&self.profile.pack)?;
        Ok(Some(Office::typed(&typed, pack)))
    }

    pub(crate) fn put_document(&mut self, id: String, document: &Document) -> Result<(), Error> {
        self.vault.write(|writing| writing.put(&id, document))?;
        self.filed.put(id, document.clone());
        Ok(())
    }

    /// Sets the state of an item, with the document that proves it.
    ///
    /// # Errors
    /// [`BinderError::NoSuchItem`], [`BinderError::NoSuchDocument`].
    pub fn set_item(
        &mut self,
        id: &str,
        state: ItemState,
        document: Option<&str>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<ItemMark, Error> {
        find_item(self.packs(content), id)?;
        let document = document.map(|id| self.document(id)).transpose()?.map(|(id, _)| id);
        let mark = ItemMark { state, changed: today, document };
        self.vault.write(|writing| writing.put(id, &mark))?;
        Ok(mark)
    }

    /// Adds a contact, or changes the one with this id; returns the id.
    ///
    /// # Errors
    /// [`BinderError::NameMissing`], [`BinderError::NoSuchContact`], [`BinderError::NoSuchRegister`].
    pub fn save_contact(
        &mut self,
        id: Option<&str>,
        contact: OwnContact,
        content: &Content,
    ) -> Result<String, Error> {
        if contact.name.trim().is_empty() {
            return Err(BinderError::NameMissing.into());
        }
        register_id(self.packs(content), &contact.register.0)?;
        let id = match id {
            Some(id) => self.contact(id)?.0,
            None => self.vault.fresh_key(),
        };
        self.vault.write(|writing| writing.put(&id, &contact))?;
        Ok(id)
    }

    /// Removes a contact; its history stays.
    ///
    /// # Errors
    /// [`BinderError::NoSuchContact`].
    pub fn remove_contact(&mut self, id: &str) -> Result<OwnContact, Error> {
        let (id, contact) = self.contact(id)?;
        self.vault.write(|writing| writing.remove::<OwnContact>(&id))?;
        Ok(contact)
    }
}

impl<V: ?Sized> Binder<V> {
    /// Its neutral name, pack and languages.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }
}

impl<V: Deref<Target = Readable>> Binder<V> {
    pub(crate) fn over(vault: V) -> Result<Self, Error> {
        // A binder whose making was cut off before its profile was written is whole and empty; it takes the
        // folder's name.
        let profile = vault.get(Profile::KEY)?.unwrap_or_else(|| Profile::nameless(vault.folder()));
        let filed = Filed::load(&vault)?;
        let own_content = OwnContent::load(&vault)?;
        Ok(Self { vault, filed, own_content, profile })
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Where it lies.
    pub fn folder(&self) -> &Path {
        self.vault.folder()
    }

    /// Counts what long work has been through (verify, backup, export, taking in), and stops it.
    pub fn watch(&self) -> &Watch {
        self.vault.watch()
    }

    /// Bytes of all originals, those in the trash too.
    pub(crate) fn stored_bytes(&self) -> u64 {
        let files = self.filed.with_trash().flat_map(|(_, document)| &document.files);
        files.map(|stored| stored.file.size).sum()
    }

    /// Room on its disk; `None` where the system does not say.
    pub fn room(&self) -> Option<Room> {
        self.vault.room()
    }

    /// Filed documents with their ids in the order of filing, without those in the trash.
    pub fn documents(&self) -> impl DoubleEndedIterator<Item = (&str, &Document)> {
        self.filed.iter()
    }

    /// One document by its id, or by a beginning of the id that fits only one.
    ///
    /// # Errors
    /// [`BinderError::NoSuchDocument`] when none or several fit.
    pub fn document(&self, id: &str) -> Result<(String, Document), BinderError> {
        if let Some(document) = self.filed.get(id) {
            return Ok((id.to_owned(), document.clone()));
        }
        let mut fitting = self.documents().filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some((key, document)), None) if !id.is_empty() => Ok((key.to_owned(), document.clone())),
            _ => Err(BinderError::NoSuchDocument { name: id.chars().take(40).collect() }),
        }
    }

    /// Finds documents by any part of title, office, reference, person, place of the original, who has it, note, kind or
    /// file name.
    pub fn search(&self, query: &str) -> Vec<(&str, &Document)> {
        self.filed.find(query)
    }

    /// The state of every item the person touched, by `checklist/item`.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn item_marks(&self) -> Result<Vec<(String, ItemMark)>, Error> {
        Ok(self.vault.all()?)
    }

    /// The person's own contacts with their ids.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn contacts(&self) -> Result<Vec<(String, OwnContact)>, Error> {
        Ok(self.vault.all()?)
    }

    /// One own contact by its id, or by a beginning of the id that fits only one.
    ///
    /// # Errors
    /// [`BinderError::NoSuchContact`].
    pub fn contact(&self, id: &str) -> Result<(String, OwnContact), Error> {
        let mut fitting = self.contacts()?.into_iter().filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => Ok(found),
            _ => Err(BinderError::NoSuchContact { name: id.chars().take(40).collect() }.into()),
        }
    }

    /// Reads a document's first file: seekable, checked against its record before the first byte.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`], or the vault's word that the file is missing or was changed.
    pub fn read_file(&self, document: &Document) -> Result<ordner_vault::FileReader, Error> {
        self.read_page(document, 1)
    }

    /// Stored files that no document names, in the trash or out of it.
    pub(crate) fn nameless_files(&self) -> Result<Vec<FileRef>, Error> {
        let named: BTreeSet<&str> = self
            .filed
            .with_trash()
            .flat_map(|(_, document)| document.files.iter().map(|stored| stored.file.id.as_str()))
            .collect();
        Ok(self.vault.files()?.into_iter().filter(|file| !named.contains(file.id.as_str())).collect())
    }
}

/// The register and item behind `checklist/item`.
///
/// # Errors
/// [`BinderError::NoSuchItem`].
fn find_item<'a>(packs: &'a Packs, id: &str) -> Result<(&'a RegisterId, &'a Item), BinderError> {
    let unknown = || BinderError::NoSuchItem { name: id.chars().take(80).collect() };
    let (checklist, item) = id.split_once('/').ok_or_else(unknown)?;
    let checklist = packs.checklists().iter().find(|known| known.id == checklist).ok_or_else(unknown)?;
    let item = checklist.items.iter().find(|known| known.id == item).ok_or_else(unknown)?;
    Ok((&checklist.register, item))
}
