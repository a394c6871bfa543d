//! The sample binder: an invented person with sample papers, to try everything without a real paper.
//!
//! It cannot be mistaken for a real binder: its name, every screen and every sheet say so, and a marker file lies in
//! its folder. Its passphrase is public, so that nobody keeps anything real in it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use ordner_intake::sniff;
use ordner_locale::PartialDay;
use ordner_packs::RegisterId;
use ordner_vault::{Passphrase, RecoveryCode, Surroundings};
use rust_embed::Embed;
use serde::Deserialize;

use crate::filed::Filed;
use crate::{
    Binder, BinderError, Content, Document, Error, ItemState, Letter, Office, OwnContact, Profile, StoredFile,
};

/// File in the folder of a sample binder that says so.
pub const SAMPLE_MARKER: &str = "MUSTER-SAMPLE.txt";
/// The public passphrase of every sample binder.
pub const SAMPLE_PASSPHRASE: &str = "muster muster muster";

pub(crate) const SAMPLE_MARKER_TEXT: &str = "MUSTER: Dieser Ordner gehört einer erfundenen Person. Bitte nichts Echtes ablegen.\n\
     SAMPLE: This binder belongs to an invented person. Please keep nothing real in it.\n\
     Passwort / passphrase: muster muster muster\n";

#[derive(Embed)]
#[folder = "../../../assets/sample"]
struct Papers;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    name: String,
    pack: String,
    languages: Vec<ordner_locale::LanguageTag>,
    #[serde(rename = "paper")]
    papers: Vec<Paper>,
    #[serde(rename = "contact", default)]
    contacts: Vec<OwnContact>,
    #[serde(rename = "item", default)]
    items: Vec<SampleItem>,
    #[serde(default)]
    entries: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    file: String,
    register: RegisterId,
    title: String,
    kind: Option<String>,
    person: Option<String>,
    office: Option<Office>,
    reference: Option<String>,
    issued: Option<PartialDay>,
    valid_until: Option<PartialDay>,
    original: Option<String>,
    letter: Option<Letter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleItem {
    id: String,
    state: ItemState,
}

impl Binder {
    /// Makes the sample binder at `folder`, which must not exist. It opens with [`SAMPLE_PASSPHRASE`].
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn demo(
        folder: &Path,
        today: NaiveDate,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<(Self, RecoveryCode), Error> {
        let sample = Sample::embedded()?;
        let profile = Profile {
            name: sample.name,
            pack: sample.pack,
            languages: sample.languages,
            sample: true,
            status: None,
        };
        let code = RecoveryCode::generate(surroundings);
        let passphrase = Passphrase::from(SAMPLE_PASSPHRASE.to_owned());
        let mut binder = Self::create(folder, &passphrase, &code, profile, content, surroundings)?;
        crate::export::save(&folder.join(SAMPLE_MARKER), &mut SAMPLE_MARKER_TEXT.as_bytes())?;
        binder.file_sample_papers(&sample.papers, today, content)?;
        for contact in sample.contacts {
            binder.save_contact(None, contact, content)?;
        }
        for item in sample.items {
            binder.set_item(&item.id, item.state, None, today, content)?;
        }
        for (slot, words) in sample.entries {
            binder.set_entry(&slot, &words, &content.packs)?;
        }
        Ok((binder, code))
    }

    fn file_sample_papers(
        &mut self,
        papers: &[Paper],
        today: NaiveDate,
        content: &Content,
    ) -> Result<(), Error> {
        let mut files = Vec::with_capacity(papers.len());
        for paper in papers {
            let missing = || BinderError::FileNotThere { name: paper.file.clone() };
            let data = Papers::get(&paper.file).ok_or_else(missing)?.data;
            files.push((sniff(&data, data.len() as u64, content.limits)?, data));
        }
        let mut sources: Vec<&[u8]> = files.iter().map(|(_, data)| data.as_ref()).collect();
        let mut readers: Vec<&mut dyn Read> =
            sources.iter_mut().map(|source| source as &mut dyn Read).collect();
        let staged = self.vault.stage(&mut readers)?;
        let keys = self.fresh_keys(papers.len());
        self.vault.write(|writing| {
            for (((paper, (kind, _)), staged), key) in papers.iter().zip(&files).zip(staged).zip(keys) {
                let stored = StoredFile::as_it_is(writing.keep(staged)?, *kind, paper.file.clone());
                let document = Document {
                    title: paper.title.clone(),
                    register: paper.register.clone(),
                    kind: paper.kind.clone(),
                    office: paper.office.clone(),
                    reference: paper.reference.clone(),
                    person: paper.person.clone(),
                    issued: paper.issued,
                    valid_until: paper.valid_until,
                    original: paper.original.clone(),
                    lent: None,
                    note: None,
                    letter: paper.letter.clone(),
                    private: None,
                    added: today,
                    files: vec![stored],
                    trashed: None,
                };
                writing.put(&key, &document)?;
            }
            Ok(())
        })?;
        self.filed = Filed::load(&self.vault)?;
        Ok(())
    }
}

impl Sample {
    fn embedded() -> Result<Self, Error> {
        let broken = |reason: String| {
            let file = "sample/sample.toml".to_owned();
            Error::Packs(ordner_packs::PacksError::NotReadable { file, line: 1, reason })
        };
        let file = Papers::get("sample.toml").ok_or_else(|| broken("missing".to_owned()))?;
        let text = std::str::from_utf8(&file.data).map_err(|error| broken(error.to_string()))?;
        toml::from_str(text).map_err(|error| broken(error.to_string()))
    }
}
