//! The pages of a paper: in which order, which photos make one paper, and how each is shown.
//!
//! The files are never changed. How a photo is shown is a few numbers beside it ([`Adjustment`]), so that the original stays
//! what was taken in, byte for byte, and every step can be taken back. What is shown and printed is drawn from both; backups,
//! exports and handovers carry the originals. Pages are counted from 1, as people do. Not here: how a page is drawn (`intake`).

use std::ops::Deref;

use ordner_intake::{Adjustment, Kind};
use ordner_vault::{FileReader, Readable};

use crate::{
    Binder, BinderError, Content, Document, Error, ItemMark, Letter, Number, OwnDeadline, OwnRecord,
    StoredFile, Variant,
};

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Reads one file of a document.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`], or the vault's word that the file is missing or was changed.
    pub fn read_page(&self, document: &Document, page: usize) -> Result<FileReader, Error> {
        Ok(self.vault.open_file(&document.page(page)?.file)?)
    }
}

impl Binder {
    /// Shows a photo in another way from now on.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`], [`BinderError::PdfStaysAsItIs`], or that the corners make no page.
    pub fn adjust_page(&mut self, id: &str, page: usize, adjustment: Adjustment) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        let place = document.place(page)?;
        let stored = &mut document.files[place];
        if stored.kind == Kind::Pdf {
            return Err(BinderError::PdfStaysAsItIs.into());
        }
        stored.adjustment = adjustment.checked()?;
        self.put_document(id, &document)?;
        Ok(document)
    }

    /// Lays a page in another place; the others keep their order.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`].
    pub fn move_page(&mut self, id: &str, from: usize, to: usize) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        let (from, to) = (document.place(from)?, document.place(to)?);
        let page = document.files.remove(from);
        document.files.insert(to, page);
        self.put_document(id, &document)?;
        Ok(document)
    }

    /// Makes several papers one: the pages of the others follow, and what was pointed at them points to it. What its card does
    /// not say is taken from theirs. Kept from others as soon as one of them is.
    ///
    /// # Errors
    /// [`BinderError::NoSuchDocument`]; [`BinderError::NothingChosen`] when there is no other one.
    pub fn combine(&mut self, id: &str, others: &[String], content: &Content) -> Result<Document, Error> {
        let (id, mut document) = self.document(id)?;
        let packs = self.packs(content);
        let mut private = document.is_private_matter(packs);
        let mut gone: Vec<String> = Vec::new();
        for other in others {
            let (other, paper) = self.document(other)?;
            if other == id || gone.contains(&other) {
                continue;
            }
            if paper.trashed.is_some() {
                return Err(BinderError::NoSuchDocument { name: paper.title }.into());
            }
            private |= paper.is_private_matter(packs);
            document.take_over(paper);
            gone.push(other);
        }
        if gone.is_empty() {
            return Err(BinderError::NothingChosen.into());
        }
        // Also when a paper was private by its kind or its place: the card that is left need not say either any more.
        if private && !document.is_private_matter(packs) {
            document.private = Some(true);
        }
        let leads = |pointed: &Option<String>| pointed.as_ref().is_some_and(|one| gone.contains(one));
        let items: Vec<_> = self.item_marks()?.into_iter().filter(|(_, one)| leads(&one.document)).collect();
        let deadlines = pointing::<OwnDeadline>(self, |one| leads(&one.document))?;
        let numbers: Vec<_> = self.numbers()?.into_iter().filter(|(_, one)| leads(&one.document)).collect();
        let variants: Vec<_> = self.variants()?.into_iter().filter(|(_, one)| leads(&one.document)).collect();
        let photo = |letter: &Letter| leads(&letter.envelope_photo);
        if document.letter.as_ref().is_some_and(photo) {
            document.letter = document.letter.map(|letter| Letter { envelope_photo: None, ..letter });
        }
        let letters = self.filed.with_trash().filter(|(known, one)| {
            *known != id && !gone.iter().any(|other| other == known) && one.letter.as_ref().is_some_and(photo)
        });
        let letters: Vec<_> = letters.map(|(known, one)| (known.to_owned(), one.clone())).collect();
        let here = || Some(id.clone());
        self.vault.write(|writing| {
            writing.put(&id, &document)?;
            for other in &gone {
                writing.remove::<Document>(other)?;
            }
            for (key, one) in items {
                writing.put(&key, &ItemMark { document: here(), ..one })?;
            }
            for (key, one) in deadlines {
                writing.put(&key, &OwnDeadline { document: here(), ..one })?;
            }
            for (key, one) in numbers {
                writing.put(&key, &Number { document: here(), ..one })?;
            }
            for (key, one) in variants {
                writing.put(&key, &Variant { document: here(), ..one })?;
            }
            for (key, one) in letters {
                let letter = one.letter.map(|letter| Letter { envelope_photo: here(), ..letter });
                writing.put(&key, &Document { letter, ..one })?;
            }
            Ok(())
        })?;
        self.filed = crate::filed::Filed::load(&self.vault)?;
        Ok(document)
    }

    /// Makes one page a paper of its own in the same place, kept from others if the whole was; the new paper with its id.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`]; [`BinderError::OnlyPage`] when there is nothing to take apart.
    pub fn take_apart(
        &mut self,
        id: &str,
        page: usize,
        content: &Content,
    ) -> Result<(String, Document), Error> {
        let (id, mut document) = self.document(id)?;
        let place = document.place(page)?;
        if document.files.len() == 1 {
            return Err(BinderError::OnlyPage.into());
        }
        let alone = document.files.remove(place);
        // What was written down is about the paper; of the page only its place is known.
        let mut own = Document {
            title: format!("{} ({page})", document.title),
            kind: None,
            office: None,
            reference: None,
            issued: None,
            valid_until: None,
            lent: None,
            note: None,
            letter: None,
            files: vec![alone],
            ..document.clone()
        };
        let packs = self.packs(content);
        if document.is_private_matter(packs) && !own.is_private_matter(packs) {
            own.private = Some(true);
        }
        let key = self.vault.fresh_key();
        self.vault.write(|writing| {
            writing.put(&id, &document)?;
            writing.put(&key, &own)
        })?;
        self.filed.put(id, document);
        self.filed.put(key.clone(), own.clone());
        Ok((key, own))
    }
}

fn pointing<R: OwnRecord>(binder: &Binder, leads: impl Fn(&R) -> bool) -> Result<Vec<(String, R)>, Error> {
    Ok(binder.own::<R>()?.into_iter().filter(|(_, one)| leads(one)).collect())
}

impl Document {
    /// One page.
    ///
    /// # Errors
    /// [`BinderError::NoSuchPage`].
    pub fn page(&self, page: usize) -> Result<&StoredFile, BinderError> {
        Ok(&self.files[self.place(page)?])
    }

    /// Where a page lies among its files.
    fn place(&self, page: usize) -> Result<usize, BinderError> {
        let place = page.checked_sub(1).filter(|place| *place < self.files.len());
        place.ok_or(BinderError::NoSuchPage { number: page })
    }

    /// Its pages and those of another one; of the other's card what its own does not say.
    fn take_over(&mut self, other: Self) {
        let Self {
            kind, office, reference, person, issued, valid_until, original, lent, note, letter, ..
        } = other;
        self.files.extend(other.files);
        self.kind = self.kind.take().or(kind);
        self.office = self.office.take().or(office);
        self.reference = self.reference.take().or(reference);
        self.person = self.person.take().or(person);
        self.issued = self.issued.or(issued);
        self.valid_until = self.valid_until.or(valid_until);
        self.original = self.original.take().or(original);
        self.lent = self.lent.take().or(lent);
        self.letter = self.letter.take().or(letter);
        let notes = [self.note.take(), note].into_iter().flatten().collect::<Vec<_>>();
        self.note = (!notes.is_empty()).then(|| notes.join("\n"));
    }
}
