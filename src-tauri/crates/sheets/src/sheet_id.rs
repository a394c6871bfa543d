//! The names of sheets: as people type them, in the order of the binder.

use chrono::NaiveDate;
use ordner_locale::{LanguageTag, Locales, without_isolates};
use ordner_packs::{Pack, Packs, Preset, RegisterId};

use crate::sheets::register::label_of;
use crate::sheets::{form, path, recovery, register};
use crate::words::{Text, Words};
use crate::{RecoverySheet, ShareSheet, SheetsError, SpineLabel};

/// A sheet that can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetId {
    /// The cover with the registers.
    Cover,
    /// All sheets, to be ticked.
    Contents,
    /// The sheet of one register.
    Register(RegisterId),
    /// The front sheet of one register.
    Front(RegisterId),
    /// The office words of one register as cards to cut out.
    Words(RegisterId),
    /// A path as a guided list, by its id.
    Path(String),
    /// What helped others: the cards of mentors that came with the packs.
    Experiences,
    /// The sheet for checking a region's contacts by phone.
    ContactCheck,
    /// A sheet that is data, by its id.
    Form(String),
    /// A book for the pocket.
    MiniBook,
    /// A calendar for the wall.
    Calendar,
    /// A label for the binder's spine.
    Spine(SpineLabel),
    /// The page that tells how a printer shifts labels.
    SpineTest,
    /// The recovery sheet.
    Recovery(RecoverySheet),
    /// The sheet of one of three shares.
    Share(ShareSheet),
    /// The slip that says which old sheets to take out.
    Exchange(Vec<Replaced>),
}

/// A sheet that is printed anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The sheet.
    pub sheet: SheetId,
    /// Day and pages of the print that lies in the binder; none when there is none.
    pub before: Option<(NaiveDate, usize)>,
}

/// A sheet, and whether it was asked for by its own name: that outweighs a preset.
pub type Asked = (SheetId, bool);

impl SheetId {
    /// The binder in its order: cover, A–C, 1–10, D–E.
    pub fn binder(packs: &Packs) -> Vec<Self> {
        let registers = packs.registers().iter().map(|register| Self::Register(register.id.clone()));
        std::iter::once(Self::Cover).chain(registers).collect()
    }

    /// Every sheet there is: the binder with front sheets and all forms in their places, calendar, pocket book, labels.
    /// Not what is no part of a binder (see [`SheetId::apart`]).
    pub fn all(packs: &Packs) -> Vec<Self> {
        let mut all = vec![Self::Cover, Self::Contents];
        for register in packs.registers() {
            all.push(Self::Front(register.id.clone()));
            all.push(Self::Register(register.id.clone()));
            let forms =
                packs.sheets().iter().filter(|sheet| sheet.register == register.id && !sheet.is_apart());
            all.extend(forms.map(|sheet| Self::Form(sheet.id.clone())));
        }
        all.extend((!packs.experiences().is_empty()).then_some(Self::Experiences));
        let labels = [SpineLabel::NARROW, SpineLabel::WIDE].map(Self::Spine);
        all.extend([Self::Calendar, Self::MiniBook, Self::SpineTest]);
        all.extend(labels);
        all
    }

    /// What is asked for by name or by its set: guided lists for one situation, word cards for learning, sheets for those who
    /// advise, and what a group practises with.
    pub fn apart(packs: &Packs) -> Vec<Self> {
        let mut apart = Self::paths(packs);
        apart.extend(Self::words(packs));
        apart.extend([Preset::Team, Preset::Workshop].into_iter().flat_map(|set| Self::set(packs, set)));
        apart.push(Self::ContactCheck);
        apart
    }

    fn paths(packs: &Packs) -> Vec<Self> {
        packs.paths().iter().map(|path| Self::Path(path.id.clone())).collect()
    }

    fn words(packs: &Packs) -> Vec<Self> {
        let registers = packs.registers().iter().filter(|register| !register.words.is_empty());
        registers.map(|register| Self::Words(register.id.clone())).collect()
    }

    fn set(packs: &Packs, set: Preset) -> Vec<Self> {
        let sheets = packs.sheets().iter().filter(|sheet| sheet.presets.contains(&set));
        sheets.map(|sheet| Self::Form(sheet.id.clone())).collect()
    }

    /// What somebody needs first: cover, A–C and 1–4, with the forms of that set.
    fn starter(packs: &Packs) -> Vec<Self> {
        let first = ["a", "b", "c", "1", "2", "3", "4"];
        let is_first = |id: &Self| match id {
            Self::Cover => true,
            Self::Register(register) => first.contains(&register.0.as_str()),
            Self::Form(name) => {
                packs.sheet(name).is_some_and(|sheet| sheet.presets.contains(&Preset::Starter))
            }
            _ => false,
        };
        Self::all(packs).into_iter().filter(is_first).collect()
    }

    /// Its name as a person types it.
    pub fn name(&self) -> String {
        match self {
            Self::Cover => "cover".to_owned(),
            Self::Contents => "contents".to_owned(),
            Self::Register(id) => id.0.clone(),
            Self::Front(id) => format!("front-{}", id.0),
            Self::Words(id) => format!("words-{}", id.0),
            Self::Path(id) => format!("path-{id}"),
            Self::Experiences => "experiences".to_owned(),
            Self::ContactCheck => "contact-check".to_owned(),
            Self::Form(name) => name.clone(),
            Self::MiniBook => "mini-book".to_owned(),
            Self::Calendar => "calendar".to_owned(),
            Self::Spine(SpineLabel::NARROW) => "spine-38".to_owned(),
            Self::Spine(SpineLabel::WIDE) => "spine-61".to_owned(),
            Self::Spine(label) => format!("spine-{}x{}", label.width, label.height),
            Self::SpineTest => "spine-test".to_owned(),
            Self::Recovery(_) => "recovery".to_owned(),
            Self::Share(share) => format!("share-{}", share.number),
            Self::Exchange(_) => "exchange".to_owned(),
        }
    }

    /// Reads the name of a sheet as a person types it.
    ///
    /// # Errors
    /// [`SheetsError::NoSuchSheet`]. The recovery sheets have no name here: they cannot be printed without their codes.
    pub fn parse(word: &str, packs: &Packs) -> Result<Self, SheetsError> {
        let name = word.trim().to_lowercase();
        let register = |id: &str| {
            let id = RegisterId(id.to_owned());
            packs.register(&id).map(|register| register.id.clone())
        };
        let found = match name.as_str() {
            "cover" => Some(Self::Cover),
            "contents" => Some(Self::Contents),
            "contact-check" => Some(Self::ContactCheck),
            "experiences" => Some(Self::Experiences),
            "mini-book" => Some(Self::MiniBook),
            "calendar" => Some(Self::Calendar),
            "spine-38" => Some(Self::Spine(SpineLabel::NARROW)),
            "spine-61" => Some(Self::Spine(SpineLabel::WIDE)),
            "spine-test" => Some(Self::SpineTest),
            name => match name.split_once('-') {
                Some(("front", id)) => register(id).map(Self::Front),
                Some(("words", id)) => register(id).map(Self::Words),
                Some(("path", id)) => packs.path(id).map(|path| Self::Path(path.id.clone())),
                Some(("spine", size)) => SpineLabel::parse(size).map(Self::Spine),
                _ => register(name)
                    .map(Self::Register)
                    .or_else(|| packs.sheet(name).map(|sheet| Self::Form(sheet.id.clone()))),
            },
        };
        found.ok_or_else(|| SheetsError::NoSuchSheet { name: word.chars().take(40).collect() })
    }

    /// Reads a list of sheets: besides single names also `binder`, `all`, `starter`, `forms` (every sheet that is
    /// filled in), `front` (all front sheets), `words` (the word cards of all registers), `paths` (all guided lists),
    /// `spine` (both labels), `team` (for those who advise) and `workshop` (to practise with). An empty list means the
    /// binder. The order is kept; a sheet asked for twice is printed once.
    ///
    /// # Errors
    /// [`SheetsError::NoSuchSheet`].
    pub fn parse_all(words: &[String], packs: &Packs) -> Result<Vec<Asked>, SheetsError> {
        let binder = ["binder".to_owned()];
        let words = if words.is_empty() { &binder[..] } else { words };
        let mut sheets: Vec<Asked> = Vec::new();
        for word in words {
            let only = |kind: fn(&Self) -> bool| Self::all(packs).into_iter().filter(kind).collect();
            let (more, named): (Vec<Self>, bool) = match word.trim().to_lowercase().as_str() {
                "binder" => (Self::binder(packs), false),
                "all" => (Self::all(packs), false),
                "starter" => (Self::starter(packs), false),
                "forms" => (only(|id| matches!(id, Self::Form(_))), false),
                "front" => (only(|id| matches!(id, Self::Front(_))), false),
                "words" => (Self::words(packs), false),
                "paths" => (Self::paths(packs), false),
                // Nobody asks for these without meaning each of them.
                "team" => (Self::set(packs, Preset::Team), true),
                "workshop" => (Self::set(packs, Preset::Workshop), true),
                "spine" => (only(|id| matches!(id, Self::Spine(_))), false),
                _ => (vec![Self::parse(word, packs)?], true),
            };
            for sheet in more {
                match sheets.iter_mut().find(|(known, _)| *known == sheet) {
                    Some((_, by_name)) => *by_name |= named,
                    None => sheets.push((sheet, named)),
                }
            }
        }
        Ok(sheets)
    }

    /// Its title in each language; a register's with its number in front.
    pub(crate) fn titles(
        &self,
        words: Words<'_>,
        packs: &Packs,
        pack: &Pack,
    ) -> Result<Vec<Text>, SheetsError> {
        let of_register = |id: &RegisterId| {
            let register = packs.register(id).ok_or_else(|| self.unknown())?;
            let mut titles = register::titles_of(words, pack, register);
            if let Some(first) = titles.first_mut() {
                first.text = format!("{} · {}", label_of(register), first.text);
            }
            Ok(titles)
        };
        Ok(match self {
            Self::Cover => words.say("sheet-cover-title"),
            Self::Contents => words.say("sheet-contents-title"),
            Self::Register(id) | Self::Front(id) => return of_register(id),
            Self::Words(id) => {
                let register = of_register(id)?;
                let said = words.say("sheet-words-title").into_iter().zip(register);
                said.map(|(said, register)| Text {
                    text: format!("{}: {}", said.text, register.text),
                    ..said
                })
                .collect()
            }
            Self::Path(id) => path::titles(words, packs.path(id).ok_or_else(|| self.unknown())?),
            Self::Experiences => words.say("sheet-experiences-title"),
            Self::ContactCheck => words.say("sheet-check-title"),
            Self::Form(name) => form::titles_of(words, packs.sheet(name).ok_or_else(|| self.unknown())?),
            Self::MiniBook => words.say("sheet-mini-book-title"),
            Self::Calendar => words.say("sheet-calendar-title"),
            Self::Spine(_) => words.say("sheet-spine-title"),
            Self::SpineTest => words.say("sheet-spine-test-title"),
            Self::Recovery(_) => words.say("sheet-recovery-title"),
            Self::Share(share) => recovery::share_title(words, share),
            Self::Exchange(_) => words.say("sheet-exchange-title"),
        })
    }

    /// Its title in one language, for lists.
    ///
    /// # Errors
    /// [`SheetsError::NoSuchSheet`] when the content does not have it.
    pub fn title(
        &self,
        packs: &Packs,
        pack: &Pack,
        locales: &Locales,
        language: &LanguageTag,
    ) -> Result<String, SheetsError> {
        let words = Words { locales, languages: std::slice::from_ref(language) };
        let titles = self.titles(words, packs, pack)?;
        let title = titles.into_iter().next().map(|text| text.text).unwrap_or_default();
        Ok(without_isolates(&title).into_owned())
    }

    /// The register whose tab it carries.
    pub(crate) fn register<'a>(&'a self, packs: &'a Packs) -> Option<&'a RegisterId> {
        match self {
            Self::Register(id) | Self::Front(id) | Self::Words(id) => Some(id),
            Self::Form(name) => packs.sheet(name).map(|sheet| &sheet.register),
            _ => None,
        }
    }

    /// True when its size is that of a thing: a card, a spine, a folded book.
    pub(crate) fn is_fixed(&self, packs: &Packs) -> bool {
        match self {
            Self::Spine(_) | Self::SpineTest | Self::MiniBook => true,
            Self::Form(name) => packs.sheet(name).is_some_and(|sheet| {
                sheet.blocks.iter().any(|block| matches!(block, ordner_packs::Block::WalletCard { .. }))
            }),
            _ => false,
        }
    }

    pub(crate) fn unknown(&self) -> SheetsError {
        SheetsError::NoSuchSheet { name: self.name().chars().take(40).collect() }
    }
}
