//! Printing: what the binder contributes to a sheet, and which sheets are meant.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ordner_locale::LanguageTag;
use ordner_packs::{Pack, Packs};
use ordner_sheets::{
    Answers, ContactNote as NoteOnPaper, FiledDocument, Job, OwnContact as ContactOnPaper, Printed,
    RecoverySheet, SheetId,
};
use ordner_vault::RecoveryCode;

use crate::{Binder, Content, Error};

/// Which sheets, in which languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrintRequest {
    /// Sheets as people name them: `all`, `starter`, `cover`, `1`–`10`, `a`–`e`. Empty means all.
    pub sheets: Vec<String>,
    /// Languages as equal lines; empty means those of the binder.
    pub languages: Vec<LanguageTag>,
}

impl Binder {
    /// Prints sheets filled with what the binder knows, or blank ones in its pack and languages.
    ///
    /// # Errors
    /// An unknown sheet or language, or a character no font has.
    pub fn print(
        &self,
        request: &PrintRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        let packs = self.packs(content);
        let pack = packs.pack(&self.profile().pack)?;
        let answers = if filled { self.answers()? } else { Answers::default() };
        let languages =
            if request.languages.is_empty() { &self.profile().languages } else { &request.languages };
        print(&request.sheets, languages, packs, pack, &answers, today, content)
    }

    fn answers(&self) -> Result<Answers, Error> {
        let documents = self.documents().map(|(_, document)| FiledDocument {
            register: document.register.clone(),
            title: document.title.clone(),
            issued: document.issued,
            valid_until: document.valid_until,
            original: document.original.clone(),
        });
        let contacts = self.contacts()?.into_iter().map(|(_, contact)| ContactOnPaper {
            register: contact.register,
            name: contact.name,
            role: contact.role,
            phone: contact.phone,
            address: contact.address,
            email: contact.email,
        });
        let marks: BTreeMap<_, _> =
            self.item_marks()?.into_iter().map(|(id, mark)| (id, mark.state.into())).collect();
        Ok(Answers {
            binder_name: Some(self.profile().name.clone()),
            documents: documents.collect(),
            marks,
            contacts: contacts.collect(),
            contact_notes: self
                .contact_notes()?
                .into_iter()
                .map(|(id, note)| (id, NoteOnPaper { note: note.note, phone: note.phone }))
                .collect(),
            sample: self.profile().sample,
        })
    }
}

/// Prints blank sheets for a person whose binder is not here: no vault, nothing stored.
///
/// # Errors
/// An unknown pack, sheet or language.
pub fn print_blank(
    pack: &str,
    request: &PrintRequest,
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let packs = &content.packs;
    let pack = packs.pack(pack)?;
    let default = crate::Profile::nameless(std::path::Path::new("")).languages;
    let languages = if request.languages.is_empty() { &default } else { &request.languages };
    print(&request.sheets, languages, packs, pack, &Answers::default(), today, content)
}

/// Prints the recovery sheet of a binder that is being made.
///
/// # Errors
/// A binder name with a character no font has.
pub fn print_recovery(
    code: &RecoveryCode,
    binder_name: &str,
    pack: &str,
    languages: &[LanguageTag],
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let sheet = RecoverySheet { groups: code.groups().clone(), binder_name: binder_name.to_owned() };
    let pack = content.packs.pack(pack)?;
    write(&[SheetId::Recovery(sheet)], languages, &content.packs, pack, &Answers::default(), today, content)
}

fn print(
    sheets: &[String],
    languages: &[LanguageTag],
    packs: &Packs,
    pack: &Pack,
    answers: &Answers,
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let sheets = SheetId::parse_all(sheets, packs)?;
    write(&sheets, languages, packs, pack, answers, today, content)
}

fn write(
    sheets: &[SheetId],
    languages: &[LanguageTag],
    packs: &Packs,
    pack: &Pack,
    answers: &Answers,
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    for language in languages {
        content.locales.language(language)?;
    }
    let job = Job { packs, pack, locales: &content.locales, languages, answers, sheets, today };
    Ok(ordner_sheets::print(&job)?)
}
