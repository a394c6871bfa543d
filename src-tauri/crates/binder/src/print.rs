//! Printing: what the binder contributes to a sheet, and which sheets are meant.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ordner_locale::LanguageTag;
use ordner_packs::Pack;
use ordner_sheets::{
    Answers, FiledDocument, Job, OwnContact as ContactOnPaper, Printed, RecoverySheet, SheetId,
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
        self.on_job(request, filled, today, content, |job| Ok(ordner_sheets::print(job)?))
    }

    /// Does something with the job of a request.
    pub(crate) fn on_job<T>(
        &self,
        request: &PrintRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
        act: impl FnOnce(&Job<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let pack = content.packs.pack(&self.profile().pack)?;
        let answers = if filled { self.answers()? } else { Answers::default() };
        let languages = self.languages(request);
        let sheets = sheets(&request.sheets, content)?;
        on_job(&sheets, languages, pack, &answers, today, content, act)
    }

    pub(crate) fn answers(&self) -> Result<Answers, Error> {
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
    let pack = content.packs.pack(pack)?;
    let default = crate::Profile::nameless(std::path::Path::new("")).languages;
    let languages = if request.languages.is_empty() { &default } else { &request.languages };
    let sheets = sheets(&request.sheets, content)?;
    on_job(&sheets, languages, pack, &Answers::default(), today, content, |job| {
        Ok(ordner_sheets::print(job)?)
    })
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
    let sheets = [SheetId::Recovery(sheet)];
    on_job(&sheets, languages, pack, &Answers::default(), today, content, |job| {
        Ok(ordner_sheets::print(job)?)
    })
}

/// Sheets by their names; `none` for papers alone.
pub(crate) fn sheets(names: &[String], content: &Content) -> Result<Vec<SheetId>, Error> {
    match names {
        [none] if none.trim().eq_ignore_ascii_case("none") => Ok(Vec::new()),
        names => Ok(SheetId::parse_all(names, &content.packs)?),
    }
}

pub(crate) fn on_job<T>(
    sheets: &[SheetId],
    languages: &[LanguageTag],
    pack: &Pack,
    answers: &Answers,
    today: NaiveDate,
    content: &Content,
    act: impl FnOnce(&Job<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    for language in languages {
        content.locales.language(language)?;
    }
    act(&Job { packs: &content.packs, pack, locales: &content.locales, languages, answers, sheets, today })
}
