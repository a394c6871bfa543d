//! A note of a talk: what was said, who does what by when. Its dates are due, its questions are a ledger.
//!
//! Each line is a record of its own, so that two copies of a binder that both added lines lose none. Deliberately not
//! here: an opinion of a person; there is no field for one.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, filled_all};
use crate::{Appointment, Binder, BinderError, CaseSheet, Content, Error, OwnRecord};

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The day.
    pub day: NaiveDate,
    /// With whom: a name, an office.
    pub with: Option<String>,
    /// What it was about.
    pub topic: Option<String>,
    /// Who else was there.
    #[serde(default)]
    pub present: Vec<String>,
    /// In which languages, and who interpreted.
    pub languages: Option<String>,
    /// What the person was asked; so that nobody need ask again.
    #[serde(default)]
    pub asked: Vec<String>,
    /// The next talk.
    pub next: Option<NaiveDate>,
    /// What to bring then.
    pub bring: Option<String>,
    /// Id of the appointment it was made at.
    pub appointment: Option<String>,
    /// Id of the case sheet whose round it tells: what was advised, without names.
    #[serde(default)]
    pub case: Option<String>,
}

/// What was said of one matter, and who does what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteLine {
    /// Id of its note.
    pub note: String,
    /// What was said.
    pub said: Option<String>,
    /// What the person does.
    pub mine: Option<String>,
    /// What the other side does.
    pub theirs: Option<String>,
    /// By when.
    pub until: Option<NaiveDate>,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

impl Record for Note {
    const KIND: &'static str = "note";
}

impl Record for NoteLine {
    const KIND: &'static str = "note-line";
}

impl OwnRecord for Note {
    fn title(&self) -> String {
        [&self.topic, &self.with].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · ")
    }

    fn made_ready(self, binder: &Binder, _: &Packs) -> Result<Self, Error> {
        Ok(Self {
            with: filled(self.with),
            topic: filled(self.topic),
            present: filled_all(self.present),
            languages: filled(self.languages),
            asked: filled_all(self.asked),
            bring: filled(self.bring),
            appointment: binder.whole::<Appointment>(self.appointment)?,
            case: binder.whole::<CaseSheet>(self.case)?,
            ..self
        })
    }
}

impl OwnRecord for NoteLine {
    fn title(&self) -> String {
        [&self.mine, &self.theirs, &self.said].into_iter().flatten().next().cloned().unwrap_or_default()
    }

    fn made_ready(self, binder: &Binder, _: &Packs) -> Result<Self, Error> {
        let line = Self { note: binder.own_one::<Note>(&self.note)?.0, ..self.without_blanks() };
        match line.title().is_empty() {
            true => Err(BinderError::NothingWritten.into()),
            false => Ok(line),
        }
    }
}

impl NoteLine {
    fn without_blanks(self) -> Self {
        Self { said: filled(self.said), mine: filled(self.mine), theirs: filled(self.theirs), ..self }
    }
}

impl Binder {
    /// Keeps a note with all its lines in one action, so that it is taken back in one. Each line comes with its id, or
    /// none for a new one; kept lines that are not among them are removed, lines without words are left out.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`]; then nothing changed.
    pub fn save_note(
        &mut self,
        id: Option<&str>,
        note: Note,
        lines: Vec<(Option<String>, NoteLine)>,
        content: &Content,
    ) -> Result<(String, Note), Error> {
        let note = note.made_ready(self, self.packs(content))?;
        let id = match id {
            Some(id) => self.own_one::<Note>(id)?.0,
            None => self.vault.fresh_key(),
        };
        let before = self.lines_of(&id)?;
        // Keys made within one moment differ at random: sorted, the lines stay in their order.
        let mut fresh: Vec<String> = lines.iter().map(|_| self.vault.fresh_key()).collect();
        fresh.sort();
        let mut kept = Vec::with_capacity(lines.len());
        for ((key, line), fresh) in lines.into_iter().zip(fresh) {
            let key = match filled(key) {
                Some(key) if before.iter().all(|(known, _)| *known != key) => {
                    return Err(BinderError::NoSuchRecord { name: key.chars().take(40).collect() }.into());
                }
                Some(key) => key,
                None => fresh,
            };
            let line = NoteLine { note: id.clone(), ..line.without_blanks() };
            if !line.title().is_empty() {
                kept.push((key, line));
            }
        }
        let gone: Vec<&String> =
            before.iter().map(|(key, _)| key).filter(|key| kept.iter().all(|(one, _)| one != *key)).collect();
        self.vault.write(|writing| {
            writing.put(&id, &note)?;
            kept.iter().try_for_each(|(key, line)| writing.put(key, line))?;
            gone.iter().try_for_each(|key| writing.remove::<NoteLine>(key))
        })?;
        Ok((id, note))
    }

    /// Removes a note with its lines in one action.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`].
    pub fn remove_note(&mut self, id: &str) -> Result<(), Error> {
        let (id, _) = self.own_one::<Note>(id)?;
        let lines = self.lines_of(&id)?;
        self.vault.write(|writing| {
            lines.iter().try_for_each(|(key, _)| writing.remove::<NoteLine>(key))?;
            writing.remove::<Note>(&id)
        })?;
        Ok(())
    }
}

/// A line of the ledger of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AlreadyAsked {
    /// When.
    pub day: NaiveDate,
    /// By whom.
    pub with: Option<String>,
    /// What.
    pub asked: String,
    /// Id of the note.
    pub note: String,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The lines of a note with their ids.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn lines_of(&self, note: &str) -> Result<Vec<(String, NoteLine)>, Error> {
        Ok(self.own::<NoteLine>()?.into_iter().filter(|(_, line)| line.note == note).collect())
    }

    /// What was asked already and by whom, the newest first. A note without questions stands with its topic.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn already_asked(&self) -> Result<Vec<AlreadyAsked>, Error> {
        let mut ledger = Vec::new();
        for (id, note) in self.own::<Note>()? {
            let questions = if note.asked.is_empty() { note.topic.into_iter().collect() } else { note.asked };
            ledger.extend(questions.into_iter().map(|asked| AlreadyAsked {
                day: note.day,
                with: note.with.clone(),
                asked,
                note: id.clone(),
            }));
        }
        ledger.sort_by_key(|one| std::cmp::Reverse(one.day));
        Ok(ledger)
    }
}
