//! A person at work, as the durability suites need one: forty actions whose outcome is known, and what a binder must hold
//! after each of them.
//!
//! Apart because a program that is killed, starved or cut off performs the actions (`actor`), and another one checks what
//! is left. Slots are cheap here, since their cost is not what is tested.
#![expect(missing_docs, reason = "a test surrounding with three readers")]
#![expect(clippy::disallowed_methods, reason = "papers are laid on the desk as a person would")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::NaiveDate;
use ordner_binder::{erase, *};
use ordner_packs::RegisterId;
use ordner_vault::*;

pub const ACTIONS: usize = 40;

/// Items of the shipped checklist of arrival.
const ITEMS: [&str; 6] =
    ["ask-protection", "get-registered", "keep-proof", "check-name", "special-needs", "health-check"];

static CLOCK: AtomicI64 = AtomicI64::new(1_795_000_000_000);

pub fn surroundings() -> Surroundings {
    Surroundings {
        now: || CLOCK.fetch_add(1, Ordering::Relaxed),
        random: |bytes| {
            if getrandom::fill(bytes).is_err() {
                std::process::abort();
            }
        },
        work: WorkFactor::CHEAP,
    }
}

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

pub fn old_passphrase() -> Passphrase {
    Passphrase::from("vier ruhige kleine Boote".to_owned())
}

pub fn new_passphrase() -> Passphrase {
    Passphrase::from("acht neue Wolken".to_owned())
}

/// Which of the two passphrases opens the binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fits {
    Old,
    New,
}

/// The desk around a binder: papers to file, a place for what leaves, and what is remembered.
pub struct Desk {
    pub folder: PathBuf,
    pub content: Content,
}

impl Desk {
    /// # Errors
    /// Broken content.
    pub fn at(folder: &Path) -> Result<Self, Error> {
        let content = Content::embedded()?;
        // A test build reads its content from files, and a suite may have made one of them unreadable: then the program has
        // not started.
        let arrival = content.packs.checklists().iter().find(|list| list.id == "arrival");
        let known =
            |item: &&str| arrival.is_some_and(|list| list.items.iter().any(|known| known.id == **item));
        if let Some(lost) = ITEMS.iter().find(|item| !known(item)) {
            return Err(BinderError::NoSuchItem { name: (*lost).to_owned() }.into());
        }
        Ok(Self { folder: folder.to_owned(), content })
    }

    pub fn binder(&self) -> PathBuf {
        self.folder.join("b.ordner")
    }

    pub fn memory(&self) -> PathBuf {
        self.folder.join("seen.json")
    }

    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn paper(&self, n: usize) -> Result<PathBuf, Error> {
        let path = self.folder.join(format!("paper-{n}.pdf"));
        let mut bytes = format!("%PDF-1.7\n% paper {n}\n").into_bytes();
        bytes.resize(200 + n * 1_777 % 9_000, b'x');
        fs::write(&path, bytes).map_err(VaultError::from)?;
        Ok(path)
    }

    /// Opens the binder with whichever passphrase fits.
    ///
    /// # Errors
    /// Why neither does; an older or mixed state is one, too.
    pub fn open(&self) -> Result<(Binder, Fits), Error> {
        let (opened, fits) = match self.open_with(&old_passphrase()) {
            Err(Error::Vault(VaultError::WrongPassphrase)) => (self.open_with(&new_passphrase())?, Fits::New),
            other => (other?, Fits::Old),
        };
        match opened {
            OpenedBinder::Current(binder) => Ok((*binder, fits)),
            OpenedBinder::Older(_) => Err(VaultError::MixedState.into()),
        }
    }

    fn open_with(&self, passphrase: &Passphrase) -> Result<OpenedBinder, Error> {
        let secret = Secret::Passphrase(passphrase);
        Binder::open_remembered(&self.binder(), secret, &self.memory(), surroundings())
    }

    fn add(&self, binder: &mut Binder, papers: &[usize]) -> Result<(), Error> {
        let paths = papers.iter().map(|n| self.paper(*n)).collect::<Result<Vec<_>, _>>()?;
        let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
        let placement = Placement::in_register(RegisterId("1".to_owned()));
        let added = binder.add(&paths, &placement, today(), &self.content)?;
        added.refused.into_iter().next().map_or(Ok(()), |refused| Err(refused.error))
    }

    fn contact(&self, binder: &mut Binder, name: &str, phone: &str) -> Result<(), Error> {
        let known = binder.contacts()?.into_iter().find(|(_, contact)| contact.name == name);
        let contact = OwnContact {
            register: RegisterId("9".to_owned()),
            name: name.to_owned(),
            role: None,
            phone: Some(phone.to_owned()),
            address: None,
            email: None,
        };
        binder.save_contact(known.as_ref().map(|(id, _)| id.as_str()), contact, &self.content)?;
        Ok(())
    }

    fn item(&self, binder: &mut Binder, n: usize, state: ItemState) -> Result<(), Error> {
        // Named, not counted: a content file that could not be read must not make it another item.
        let id = format!("arrival/{}", ITEMS[n % ITEMS.len()]);
        binder.set_item(&id, state, None, today(), &self.content)?;
        Ok(())
    }

    /// Makes the binder: action 0.
    ///
    /// # Errors
    /// Why it is not made.
    pub fn create(&self) -> Result<Binder, Error> {
        let profile = Profile {
            name: "Blaues Boot".to_owned(),
            pack: "dresden".to_owned(),
            languages: Vec::new(),
            sample: false,
            status: None,
        };
        let code = RecoveryCode::generate(surroundings());
        Binder::create(&self.binder(), &old_passphrase(), &code, profile, &self.content, surroundings())
    }

    /// Performs action `n` (1–39) of the story.
    ///
    /// # Errors
    /// Why it was refused; then the binder is what it was before.
    pub fn act(&self, binder: &mut Binder, n: usize) -> Result<(), Error> {
        let (old, new) = (old_passphrase(), new_passphrase());
        let with_old = Secret::Passphrase(&old);
        let document = |binder: &Binder, n: usize| {
            let found = binder.documents().nth(n).map(|(id, _)| id.to_owned());
            found.ok_or(BinderError::NoSuchDocument { name: n.to_string() })
        };
        match n {
            1..=8 => self.add(binder, &[n])?,
            9 => self.add(binder, &[90, 91, 92])?,
            10..=14 => self.item(binder, n - 10, ItemState::Done)?,
            15..=18 => self.contact(binder, &format!("Kontakt {n}"), "1")?,
            19 | 20 => self.contact(binder, "Kontakt 15", &n.to_string())?,
            21 => {
                let found = binder.contacts()?.into_iter().find(|(_, contact)| contact.name == "Kontakt 16");
                if let Some((id, _)) = found {
                    binder.remove_contact(&id)?;
                }
            }
            22..=24 => {
                let id = document(binder, n - 22)?;
                let change = DocumentChange {
                    title: format!("Titel {n}"),
                    register: RegisterId("2".to_owned()),
                    valid_until: Some(today().into()),
                    original: Some("zu Hause".to_owned()),
                    ..DocumentChange::of(&binder.document(&id)?.1)
                };
                binder.change_document(&id, change, &self.content)?;
            }
            25 => {
                let id = document(binder, 0)?;
                binder.trash_document(&id, Some(today()))?;
            }
            26 => self.item(binder, 0, ItemState::Open)?,
            27 => binder.change_passphrase(with_old, &new)?,
            28 => binder.change_passphrase(Secret::Passphrase(&new), &old)?,
            29 => binder.change_code(with_old, &RecoveryCode::generate(surroundings()))?,
            30 => {
                let _ = fs::remove_dir_all(self.place("open"));
                binder.export(&self.place("open"), today(), &self.content)?;
            }
            31 => {
                let _ = fs::remove_file(self.place("s.age"));
                binder.backup(&self.place("s.age"), with_old, today(), &self.content, surroundings())?;
            }
            32 => {
                binder.verify()?;
            }
            33 => {
                let folder = self.place("kept");
                fs::create_dir_all(&folder).map_err(VaultError::from)?;
                binder.backup_if_due(&folder, with_old, today(), &self.content, surroundings())?;
            }
            34 => self.item(binder, 5, ItemState::HandedIn)?,
            35 => {
                practice(&self.place("s.age"), with_old, &Watch::default())?;
            }
            36 => {
                let _ = fs::remove_dir_all(self.place("r.ordner"));
                restore(
                    &self.place("s.age"),
                    &self.place("r.ordner"),
                    with_old,
                    surroundings(),
                    &Watch::default(),
                )?;
            }
            37 => self.contact(binder, "Kontakt 17", "37")?,
            38 => self.add(binder, &[93, 94])?,
            _ => {
                if self.place("r.ordner").exists() {
                    erase(&self.place("r.ordner"), surroundings())?;
                }
            }
        }
        Ok(())
    }

    /// Whatever a person could see, in one text: equal texts, equal binders.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn facts(&self, binder: &Binder, fits: Fits) -> Result<String, Error> {
        let mut facts = vec![format!("passphrase {fits:?}")];
        for (_, document) in binder.documents() {
            let sha256 = document.files.first().map(|stored| stored.file.sha256.clone());
            facts.push(format!(
                "{} {} {:?} {sha256:?}",
                document.title, document.register.0, document.valid_until
            ));
        }
        for (_, contact) in binder.contacts()? {
            facts.push(format!("{} {:?}", contact.name, contact.phone));
        }
        for (id, mark) in binder.item_marks()? {
            facts.push(format!("{id} {:?}", mark.state));
        }
        facts.sort();
        Ok(facts.join("\n"))
    }
}

/// One step of a story without an end: a number that only grows, and a paper every third time.
///
/// # Errors
/// Why it was refused.
pub fn endless_step(desk: &Desk, binder: &mut Binder, k: usize) -> Result<(), Error> {
    if k.is_multiple_of(3) {
        desk.add(binder, &[1_000 + k])
    } else {
        desk.contact(binder, "Zähler", &k.to_string())
    }
}

/// How far an endless story has come, as the binder tells it: the number, and how many papers.
///
/// # Errors
/// What cannot be read.
pub fn endless_state(binder: &Binder) -> Result<(usize, usize), Error> {
    let contacts = binder.contacts()?;
    let counter = contacts.iter().find(|(_, contact)| contact.name == "Zähler");
    let number = counter.and_then(|(_, contact)| contact.phone.as_deref()?.parse().ok()).unwrap_or(0);
    Ok((number, binder.documents().count()))
}

/// How many rounds a suite makes: as planned, or as `ORDNER_RUNS` says, so that a part of the full numbers can be run and
/// tells its own figure.
#[expect(clippy::expect_used, reason = "a slip of who starts it must not run the planned number for hours")]
pub fn rounds(planned: usize) -> usize {
    std::env::var("ORDNER_RUNS").map_or(planned, |runs| runs.parse().expect("ORDNER_RUNS is a number"))
}

/// Numbers without a pattern, the same in every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }
}
