//! Packs a binder carries itself: a city that does not travel inside the program, or a newer Stand of one that does.
//!
//! They are records of the vault, so they travel in a backup, and a shared machine shows nothing of them. A pack is
//! taken in as a whole or not at all: until the new one was checked together with everything around it, the last good
//! one stays. Whoever signed it must be trusted by the person once, by words read out on the phone. Deliberately not
//! here: what a signed file looks like (see `packs`), and the person's own notes on a contact, which no update touches
//! (see `contact_note`).

use std::collections::BTreeSet;
use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::{Change, ContentFile, Mistakes, Packs, SignerKey, changes, over_shipped, region_of};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Content, Error, PackSource, Profile};

/// A region the binder carries, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPack {
    /// Its Stand.
    pub stand: NaiveDate,
    /// Who signed it: the line of a minisign public key; none for a folder of this machine.
    pub signer: Option<String>,
    /// What the signer said about it.
    pub comment: Option<String>,
    /// The day it was taken in.
    pub since: NaiveDate,
    /// What was different then in the person's registers.
    pub changes: Vec<Change>,
}

impl Record for OwnPack {
    const KIND: &'static str = "own-pack";
}

/// One file of it, by its path.
#[derive(Serialize, Deserialize)]
pub(crate) struct PackText {
    text: String,
}

impl Record for PackText {
    const KIND: &'static str = "pack-text";
}

/// Somebody whose packs the person takes, by the line of their key.
#[derive(Serialize, Deserialize)]
pub(crate) struct PackSigner {
    since: NaiveDate,
}

impl Record for PackSigner {
    const KIND: &'static str = "pack-signer";
}

/// What the person said about who made a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust<'a> {
    /// Nothing: only signers known to the binder are taken.
    Known,
    /// The words of the signer's key, as the signer read them out.
    Words(&'a str),
    /// The folder is the person's own and needs no signature.
    Unsigned,
}

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The regions.
    pub regions: Vec<String>,
    /// What is different on the person's sheets.
    pub changes: Vec<Change>,
}

/// Content with the packs a binder carries.
pub(crate) enum OwnContent {
    /// It carries none.
    None,
    /// Checked together with the shipped ones.
    Merged(Box<Packs>),
    /// They do not fit this version of the program any more; the shipped ones are used.
    Refused(Box<Mistakes>),
}

impl OwnContent {
    pub(crate) fn load(vault: &Readable) -> Result<Self, Error> {
        let files = own_files(vault)?;
        if files.is_empty() {
            return Ok(Self::None);
        }
        Ok(match Packs::check(over_shipped(files)) {
            Ok(packs) => Self::Merged(Box::new(packs)),
            Err(mistakes) => Self::Refused(Box::new(mistakes)),
        })
    }
}

fn own_files(vault: &Readable) -> Result<Vec<ContentFile>, Error> {
    let texts: Vec<(String, PackText)> = vault.all()?;
    Ok(texts.into_iter().map(|(path, text)| (path, text.text.into_bytes())).collect())
}

impl Content {
    /// The content inside the program with other packs laid over it, for work without a binder.
    ///
    /// # Errors
    /// The first mistake in them.
    pub fn with_packs(source: &PackSource) -> Result<Self, Error> {
        let packs = Packs::from_files(over_shipped(source.files().to_vec()))?;
        Ok(Self { packs, ..Self::embedded()? })
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The content this binder is used with: what travels inside the program, with its own packs over it.
    pub fn packs<'a>(&'a self, content: &'a Content) -> &'a Packs {
        match &self.own_content {
            OwnContent::Merged(packs) => packs,
            OwnContent::None | OwnContent::Refused(_) => &content.packs,
        }
    }

    /// Why the binder's own packs are not used, if they no longer fit this version of the program.
    pub fn refused_packs(&self) -> Option<&Mistakes> {
        match &self.own_content {
            OwnContent::Refused(mistakes) => Some(mistakes),
            OwnContent::None | OwnContent::Merged(_) => None,
        }
    }

    /// The packs it carries, by region.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn own_packs(&self) -> Result<Vec<(String, OwnPack)>, Error> {
        Ok(self.vault.all()?)
    }
}

/// A pack laid over everything the binder has, checked as a whole, and not taken in.
struct Merged {
    packs: Packs,
    regions: Vec<String>,
    changes: Vec<Change>,
    /// Files of the binder that it replaces.
    replaced: Vec<ContentFile>,
}

impl Binder {
    /// What taking in a pack would make different; nothing is kept. Whether its signer is trusted is another question.
    ///
    /// # Errors
    /// [`BinderError::PackIsOlder`], [`BinderError::NotOnlyPacks`]; a mistake in its content.
    pub fn preview_pack(&self, source: &PackSource, content: &Content) -> Result<TakenIn, Error> {
        let Merged { regions, changes, .. } = self.merge(source, content)?;
        Ok(TakenIn { regions, changes })
    }

    /// True when the person took a pack of this signer before.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn knows_signer(&self, signer: &SignerKey) -> Result<bool, Error> {
        Ok(self.vault.get::<PackSigner>(signer.as_str())?.is_some())
    }

    fn merge(&self, source: &PackSource, content: &Content) -> Result<Merged, Error> {
        let files = source.files();
        if files.iter().any(|(path, _)| region_of(path).is_none()) {
            return Err(BinderError::NotOnlyPacks.into());
        }
        let regions: BTreeSet<&str> = files.iter().filter_map(|(path, _)| region_of(path)).collect();
        let is_replaced = |path: &str| region_of(path).is_some_and(|region| regions.contains(region));
        let (replaced, kept): (Vec<_>, Vec<_>) =
            own_files(&self.vault)?.into_iter().partition(|(path, _)| is_replaced(path));
        let packs = Packs::from_files(over_shipped(kept.into_iter().chain(files.iter().cloned())))?;
        for region in &regions {
            let known = self.packs(content).pack(region).ok();
            if known.is_some_and(|known| packs.pack(region).is_ok_and(|new| new.stand < known.stand)) {
                return Err(BinderError::PackIsOlder { name: (*region).to_owned() }.into());
            }
        }
        let pack = &self.profile().pack;
        let changes = match (self.packs(content).pack(pack), packs.pack(pack)) {
            (Ok(old), Ok(new)) => changes(old, new),
            _ => vec![],
        };
        let regions = regions.into_iter().map(str::to_owned).collect();
        Ok(Merged { packs, regions, changes, replaced })
    }

    /// Takes in a pack; it replaces what the binder has of its regions. Nothing changes if it is refused.
    ///
    /// # Errors
    /// [`BinderError::UnknownSigner`], [`BinderError::OtherWords`], [`BinderError::PackNotSigned`];
    /// as [`Binder::preview_pack`].
    pub fn take_in_pack(
        &mut self,
        source: &PackSource,
        trust: Trust<'_>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<TakenIn, Error> {
        let new_signer = trust.check(source, |signer| self.knows_signer(signer))?;
        let signed = match source {
            PackSource::Signed(pack) => Some(pack),
            PackSource::Folder { .. } => None,
        };
        let files = source.files();
        let Merged { packs, regions, changes, replaced } = self.merge(source, content)?;
        let stands: Vec<NaiveDate> = regions
            .iter()
            .map(|region| packs.pack(region).map(|pack| pack.stand))
            .collect::<Result<_, _>>()?;
        let mut texts = Vec::with_capacity(files.len());
        for (path, bytes) in files {
            let text =
                String::from_utf8(bytes.clone()).map_err(|_| ordner_packs::PacksError::NotAPackFile)?;
            texts.push((path, PackText { text }));
        }
        self.vault.write(|writing| {
            if let Some(signer) = new_signer {
                writing.put(signer.as_str(), &PackSigner { since: today })?;
            }
            for (path, _) in replaced.iter().filter(|(path, _)| files.iter().all(|(new, _)| new != path)) {
                writing.remove::<PackText>(path)?;
            }
            for (path, text) in &texts {
                writing.put(path, text)?;
            }
            for (region, stand) in regions.iter().zip(&stands) {
                let own = OwnPack {
                    stand: *stand,
                    signer: signed.map(|pack| pack.signer.as_str().to_owned()),
                    comment: signed.map(|pack| pack.comment.clone()),
                    since: today,
                    changes: changes.clone(),
                };
                writing.put(region, &own)?;
            }
            Ok(())
        })?;
        self.own_content = OwnContent::Merged(Box::new(packs));
        Ok(TakenIn { regions, changes })
    }

    /// Uses another region from now on; what is different on the sheets. Filings, ticks and notes stay.
    ///
    /// # Errors
    /// [`ordner_packs::PacksError::NoSuchPack`].
    pub fn choose_pack(&mut self, region: &str, content: &Content) -> Result<Vec<Change>, Error> {
        let packs = self.packs(content);
        let new = packs.pack(region)?;
        let changes = packs.pack(&self.profile().pack).map(|old| changes(old, new)).unwrap_or_default();
        self.put_profile(Profile { pack: region.to_owned(), ..self.profile().clone() })?;
        Ok(changes)
    }
}

impl Trust<'_> {
    /// Whether a pack may be taken in; the signer to be remembered, if the person just said to trust them.
    ///
    /// # Errors
    /// [`BinderError::UnknownSigner`], [`BinderError::OtherWords`], [`BinderError::PackNotSigned`].
    pub fn check(
        self,
        source: &PackSource,
        is_known: impl FnOnce(&SignerKey) -> Result<bool, Error>,
    ) -> Result<Option<&SignerKey>, Error> {
        let pack = match source {
            PackSource::Signed(pack) => pack,
            PackSource::Folder { .. } if self == Self::Unsigned => return Ok(None),
            PackSource::Folder { .. } => return Err(BinderError::PackNotSigned.into()),
        };
        if is_known(&pack.signer)? {
            return Ok(None);
        }
        match self {
            Self::Words(said) if same_words(said, &pack.signer.words()) => Ok(Some(&pack.signer)),
            Self::Words(_) => Err(BinderError::OtherWords.into()),
            Self::Known | Self::Unsigned => Err(BinderError::UnknownSigner.into()),
        }
    }
}

/// As typed: capitals, blanks instead of hyphens.
fn same_words(said: &str, words: &str) -> bool {
    let plain = |text: &str| {
        text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect::<String>()
    };
    plain(said) == plain(words)
}
