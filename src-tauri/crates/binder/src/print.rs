//! Printing: what the binder contributes to a sheet, and which sheets are meant.

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::NaiveDate;
use ordner_locale::LanguageTag;
use ordner_packs::{Pack, Packs};
use ordner_rules::numbers::grouped;
use ordner_sheets::{
    Answers, Asked, ContactNote as NoteOnPaper, FiledDocument, FiledLetter, Job, Manner,
    OwnContact as ContactOnPaper, OwnNumber, OwnVariant, Printed, RecoverySheet, ShareSheet, SheetId,
};
use ordner_vault::{Readable, RecoveryCode, Share};

use crate::{Binder, BinderError, Content, Document, Error, own_status};

/// Which sheets, in which languages, for whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrintRequest {
    /// Sheets as people name them, see [`SheetId::parse_all`]; empty means the binder.
    pub sheets: Vec<String>,
    /// Languages as equal lines; empty means those of the binder.
    pub languages: Vec<LanguageTag>,
    /// For whom and how large.
    pub manner: Manner,
    /// Residence paper whose lists are wanted, instead of the one the binder knows.
    pub status: Option<String>,
    /// Id of the appointment, note or consent that its sheets are about; none means the next, and the newest.
    pub about: Option<String>,
    /// Each sheet twice, one for each side of a talk.
    pub twice: bool,
    /// The letter whose slip is wanted, an id of a document.
    pub letter: Option<String>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Prints sheets filled with what the binder knows, or blank ones in its pack and languages.
    ///
    /// # Errors
    /// An unknown sheet, language or residence paper, or a character no font has.
    pub fn print(
        &self,
        request: &PrintRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        self.on_job(request, filled, today, content, printed)
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
        let region = self.region(content)?;
        let answers = self.answers_for(request, filled, today, content)?;
        let languages = self.languages(request);
        let sheets = copies(sheets(&request.sheets, region.packs)?, request);
        on_job(&sheets, request.manner, languages, region, &answers, today, content, act)
    }

    /// The binder's region among its own packs.
    pub(crate) fn region<'p>(&'p self, content: &'p Content) -> Result<Region<'p>, Error> {
        let packs = self.packs(content);
        Ok(Region { packs, pack: packs.pack(&self.profile().pack)? })
    }

    /// What fills the sheets of a request; a residence paper it names outweighs the person's own.
    pub(crate) fn answers_for(
        &self,
        request: &PrintRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Answers, Error> {
        let mut answers = Answers::default();
        if filled {
            answers = self.answers(self.packs(content))?;
            self.fill_from_table(&mut answers, request.about.as_deref(), today, content)?;
        }
        if let Some(status) = wanted_status(request, self.packs(content))? {
            answers.status = Some(status);
        }
        if let Some(letter) = &request.letter {
            answers.entries.extend(self.slip(letter, today, content)?);
        }
        Ok(answers)
    }

    /// The languages of a request, or the binder's own.
    pub(crate) fn languages<'a>(&'a self, request: &'a PrintRequest) -> &'a [LanguageTag] {
        if request.languages.is_empty() { &self.profile().languages } else { &request.languages }
    }

    fn answers(&self, packs: &Packs) -> Result<Answers, Error> {
        let documents = self.documents().map(|(_, document)| FiledDocument {
            register: document.register.clone(),
            title: document.title.clone(),
            issued: document.issued,
            valid_until: document.valid_until,
            original: document.original.clone(),
            private: document.is_private(packs),
            letter: document.letter.as_ref().map(|letter| FiledLetter {
                sender: sender(document),
                arrived: letter.arrived,
                envelope: letter.envelope,
                due: letter.due,
                done: letter.done,
            }),
        });
        let contacts = self.contacts()?.into_iter().map(|(_, contact)| ContactOnPaper {
            register: contact.register,
            name: contact.name,
            role: contact.role,
            phone: contact.phone,
            address: contact.address,
            email: contact.email,
            times: None,
            period: None,
            beside: None,
        });
        let marks: BTreeMap<_, _> =
            self.item_marks()?.into_iter().map(|(id, mark)| (id, mark.state.into())).collect();
        let mut entries: BTreeMap<String, String> = self.entries()?.into_iter().collect();
        let numbers = self.numbers_on_paper(&mut entries, packs)?;
        let variants = self.variants()?.into_iter().map(|(_, variant)| OwnVariant {
            paper: self.paper_words(variant.paper, variant.document.as_deref()),
            value: whose(variant.value, variant.person.as_deref()),
        });
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
            numbers,
            variants: variants.collect(),
            entries,
            rows: BTreeMap::new(),
            status: self.profile().status.clone(),
            filed_kinds: Some(self.filed_kinds()),
            sample: self.profile().sample,
        })
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The numbers. The first of its kind that is the owner's own fills the field that asks for it, unless the person
    /// wrote something else there; all others stand in the list below.
    fn numbers_on_paper(
        &self,
        entries: &mut BTreeMap<String, String>,
        packs: &Packs,
    ) -> Result<Vec<OwnNumber>, Error> {
        let mut numbers = Vec::new();
        for (_, number) in self.numbers()? {
            let Some(kind) = packs.numbers().iter().find(|kind| kind.id == number.kind) else { continue };
            let value = grouped(kind.check, &number.value);
            let free = |slot: &String| number.person.is_none() && !entries.contains_key(slot);
            let slot = kind.slot.clone().filter(free);
            if let Some(slot) = &slot {
                entries.insert(slot.clone(), value.clone());
            }
            numbers.push(OwnNumber {
                name: kind.name.clone(),
                value: whose(value, number.person.as_deref()),
                paper: self.paper_words(number.paper, number.document.as_deref()),
                slot,
            });
        }
        Ok(numbers)
    }

    /// The paper in the person's words, or the title of the filed one.
    fn paper_words(&self, paper: Option<String>, document: Option<&str>) -> Option<String> {
        paper.or_else(|| self.document(document?).ok().map(|(_, document)| document.title))
    }
}

/// Who sent a paper, and its reference.
fn sender(document: &Document) -> String {
    let office = document.office.as_ref().map(|office| office.name.as_str());
    let parts: Vec<&str> = office.into_iter().chain(document.reference.as_deref()).collect();
    parts.join(", ")
}

/// What belongs to somebody else says to whom.
fn whose(value: String, person: Option<&str>) -> String {
    person.map_or_else(|| value.clone(), |person| format!("{value} ({person})"))
}

/// Prints blank sheets for a person whose binder is not here: no vault, nothing stored.
///
/// # Errors
/// An unknown pack, sheet, language or residence paper.
pub fn print_blank(
    pack: &str,
    request: &PrintRequest,
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let packs = &content.packs;
    let region = Region { packs, pack: packs.pack(pack)? };
    let default = crate::Profile::nameless(std::path::Path::new("")).languages;
    let languages = if request.languages.is_empty() { &default } else { &request.languages };
    let answers = Answers { status: wanted_status(request, packs)?, ..Answers::default() };
    let sheets = copies(sheets(&request.sheets, packs)?, request);
    on_job(&sheets, request.manner, languages, region, &answers, today, content, printed)
}

fn wanted_status(request: &PrintRequest, packs: &Packs) -> Result<Option<String>, Error> {
    let status = request.status.as_deref().map(|typed| own_status(packs, typed)).transpose()?;
    Ok(status.map(|status| status.id.clone()))
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
    let region = Region { packs: &content.packs, pack: content.packs.pack(pack)? };
    let sheets = [(SheetId::Recovery(sheet), true)];
    plain(&sheets, languages, region, today, content)
}

/// Prints the sheets of shares, one page each. They name neither the binder nor a person.
///
/// # Errors
/// An unknown pack or language.
pub fn print_shares(
    shares: &[Share; 3],
    pack: &str,
    languages: &[LanguageTag],
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let sheet = |share: &Share| {
        (SheetId::Share(ShareSheet { number: share.number(), groups: share.groups().clone() }), true)
    };
    let region = Region { packs: &content.packs, pack: content.packs.pack(pack)? };
    plain(&shares.each_ref().map(sheet), languages, region, today, content)
}

/// A region among the packs that it is printed with.
#[derive(Clone, Copy)]
pub(crate) struct Region<'p> {
    pub(crate) packs: &'p Packs,
    pub(crate) pack: &'p Pack,
}

/// Prints sheets that hold all they show.
fn plain(
    sheets: &[Asked],
    languages: &[LanguageTag],
    region: Region<'_>,
    today: NaiveDate,
    content: &Content,
) -> Result<Printed, Error> {
    let answers = Answers::default();
    on_job(sheets, Manner::default(), languages, region, &answers, today, content, printed)
}

/// Prints a job that is sheets only.
pub(crate) fn printed(job: &Job<'_>) -> Result<Printed, Error> {
    if job.sheets.is_empty() {
        return Err(BinderError::NothingToPrint.into());
    }
    Ok(ordner_sheets::print(job)?)
}

/// Sheets by their names; `none` for papers alone.
pub(crate) fn sheets(names: &[String], packs: &Packs) -> Result<Vec<Asked>, Error> {
    match names {
        [none] if none.trim().eq_ignore_ascii_case("none") => Ok(Vec::new()),
        names => Ok(SheetId::parse_all(names, packs)?),
    }
}

/// Each sheet as often as the request wants it, one behind the other.
fn copies(sheets: Vec<Asked>, request: &PrintRequest) -> Vec<Asked> {
    let times = if request.twice { 2 } else { 1 };
    sheets.into_iter().flat_map(|sheet| std::iter::repeat_n(sheet, times)).collect()
}

#[expect(clippy::too_many_arguments, reason = "the parts of a job")]
pub(crate) fn on_job<T>(
    sheets: &[Asked],
    manner: Manner,
    languages: &[LanguageTag],
    region: Region<'_>,
    answers: &Answers,
    today: NaiveDate,
    content: &Content,
    act: impl FnOnce(&Job<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    for language in languages {
        content.locales.language(language)?;
    }
    act(&Job {
        packs: region.packs,
        pack: region.pack,
        locales: &content.locales,
        languages,
        answers,
        sheets,
        manner,
        today,
    })
}
