//! The pile: papers that were taken in without a question and have no register yet.
//!
//! A paper on the pile is a document like any other, only that its place is no register; so it is searched, backed up,
//! merged, put into the trash and taken back like all others, and nothing has to be remembered for going on: what is not
//! sorted yet lies on the pile. A paper that is left for later lies below it. Not here: how papers are taken in (see `add`),
//! and how several become one (see `pages`).

use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use ordner_packs::{Packs, RegisterId};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Content, Document, Error, register_id};

/// Where papers lie that are to be sorted.
const TO_SORT: &str = "to-sort";
/// Where they lie when they are left for later.
const LATER: &str = "to-sort-later";
/// Folders in folders, as phones and cameras make them; deeper ones are no photos of papers.
const DEPTH: usize = 8;

/// What is remembered of the pile beside the papers on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PileNote {
    /// How many papers came onto it since it was empty.
    pub(crate) came: usize,
    /// The paper that was filed from it last; the next one may be a further page of it.
    pub(crate) last: Option<String>,
}

impl Record for PileNote {
    const KIND: &'static str = "pile";
}

impl PileNote {
    /// There is one.
    const KEY: &'static str = "pile";
}

/// The pile as it lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pile {
    /// Papers to be sorted with their ids: in the order they came, then those left for later.
    pub papers: Vec<(String, Document)>,
    /// How many came onto it since it was empty; never fewer than lie there.
    pub came: usize,
    /// The paper that was filed from it last, if it is still there.
    pub last: Option<(String, Document)>,
}

/// The place of papers that are to be sorted, to file them there.
pub fn to_sort() -> RegisterId {
    RegisterId(TO_SORT.to_owned())
}

/// A register as people type it, or the pile.
///
/// # Errors
/// [`BinderError::NoSuchRegister`].
pub fn filing_place(packs: &Packs, typed: &str) -> Result<RegisterId, BinderError> {
    if typed == TO_SORT { Ok(to_sort()) } else { register_id(packs, typed) }
}

/// The files in a folder and the folders in it, by name; hidden ones and links are left where they are. A path that is no
/// folder stands for itself.
///
/// # Errors
/// [`BinderError::FolderNotReadable`].
pub fn files_at(path: &Path) -> Result<Vec<PathBuf>, BinderError> {
    let mut files = Vec::new();
    gather(path, DEPTH, &mut files)?;
    Ok(files)
}

fn gather(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), BinderError> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let unreadable = |_| {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        BinderError::FolderNotReadable { name }
    };
    let entries =
        fs::read_dir(path).map_err(unreadable)?.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    let mut entries: Vec<_> = entries
        .into_iter()
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
        .filter_map(|entry| Some((entry.file_type().ok()?, entry.path())))
        .filter(|(kind, _)| kind.is_file() || (kind.is_dir() && depth > 0))
        .collect();
    entries.sort_by(|(_, one), (_, other)| one.cmp(other));
    entries.into_iter().try_for_each(|(_, entry)| gather(&entry, depth.saturating_sub(1), files))
}

/// True for the two places of the pile.
pub fn is_pile(place: &RegisterId) -> bool {
    [TO_SORT, LATER].contains(&place.0.as_str())
}

impl Document {
    /// True while it lies on the pile.
    pub fn is_to_sort(&self) -> bool {
        is_pile(&self.register)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What is to be sorted.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn pile(&self) -> Result<Pile, Error> {
        let on_it = self.documents().filter(|(_, document)| document.is_to_sort());
        let mut papers: Vec<_> = on_it.map(|(id, document)| (id.to_owned(), document.clone())).collect();
        papers.sort_by_key(|(_, document)| document.register.0 == LATER);
        let note: PileNote = self.vault.get(PileNote::KEY)?.unwrap_or_default();
        let filed = |id: String| self.document(&id).ok();
        let last = note.last.and_then(filed).filter(|(_, one)| one.trashed.is_none() && !one.is_to_sort());
        Ok(Pile { came: note.came.max(papers.len()), papers, last })
    }
}

impl Binder {
    /// The note of the pile after so many papers came onto it.
    pub(crate) fn pile_with(&self, more: usize) -> Result<(&'static str, PileNote), Error> {
        let Pile { papers, came, last } = self.pile()?;
        let before = if papers.is_empty() { 0 } else { came };
        Ok((PileNote::KEY, PileNote { came: before + more, last: last.map(|(id, _)| id) }))
    }

    /// Files a paper of the pile.
    ///
    /// # Errors
    /// [`BinderError::NotToSort`] when it does not lie there, [`BinderError::NoSuchRegister`].
    pub fn sort_into(&mut self, id: &str, register: &str, content: &Content) -> Result<Document, Error> {
        let register = register_id(self.packs(content), register)?;
        let (id, mut document) = self.to_be_sorted(id)?;
        document.register = register;
        let note = PileNote { came: self.pile()?.came, last: Some(id.clone()) };
        self.vault.write(|writing| {
            writing.put(PileNote::KEY, &note)?;
            writing.put(&id, &document)
        })?;
        self.filed.put(id, document.clone());
        Ok(document)
    }

    /// Lays a paper of the pile below it. One that lies there already comes after the others that do.
    ///
    /// # Errors
    /// [`BinderError::NotToSort`].
    pub fn leave_for_later(&mut self, id: &str) -> Result<Document, Error> {
        let (id, mut document) = self.to_be_sorted(id)?;
        document.register = RegisterId(LATER.to_owned());
        let all_later = self.pile()?.papers.iter().all(|(_, paper)| paper.register.0 == LATER);
        if all_later {
            // Nothing is left above: those below are the pile again.
            let again = self.pile()?.papers.into_iter().filter(|(known, _)| *known != id);
            let again: Vec<_> =
                again.map(|(id, paper)| (id, Document { register: to_sort(), ..paper })).collect();
            self.vault.write(|writing| {
                again.iter().try_for_each(|(id, paper)| writing.put(id, paper))?;
                writing.put(&id, &document)
            })?;
            again.into_iter().for_each(|(id, paper)| self.filed.put(id, paper));
            self.filed.put(id, document.clone());
        } else {
            self.put_document(id, &document)?;
        }
        Ok(document)
    }

    /// Makes a paper of the pile a further page of the one that was filed last.
    ///
    /// # Errors
    /// [`BinderError::NotToSort`]; [`BinderError::NothingBefore`] when none was filed from it.
    pub fn sort_to_the_last(&mut self, id: &str, content: &Content) -> Result<Document, Error> {
        let (id, _) = self.to_be_sorted(id)?;
        let (last, _) = self.pile()?.last.ok_or(BinderError::NothingBefore)?;
        self.combine(&last, &[id], content)
    }

    fn to_be_sorted(&self, id: &str) -> Result<(String, Document), Error> {
        let (id, document) = self.document(id)?;
        if document.trashed.is_some() || !document.is_to_sort() {
            return Err(BinderError::NotToSort { title: document.title }.into());
        }
        Ok((id, document))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test makes the folder it looks into")]
    fn a_folder_is_its_files_by_name() {
        let folder = tempfile::tempdir().expect("folder");
        for name in ["b.jpg", "a/2.jpg", "a/1.jpg", ".hidden.jpg", ".trash/x.jpg", "c.jpg"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("parent")).expect("folder");
            fs::write(path, b"x").expect("file");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.path(), folder.path().join("a/again")).expect("link");
        let found = files_at(folder.path()).expect("readable");
        let names: Vec<_> =
            found.iter().map(|path| path.strip_prefix(folder.path()).expect("inside")).collect();
        assert_eq!(names, ["a/1.jpg", "a/2.jpg", "b.jpg", "c.jpg"].map(Path::new));
        let alone = folder.path().join("b.jpg");
        assert_eq!(files_at(&alone).expect("a file"), [alone]);
    }
}
