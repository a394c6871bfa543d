//! A handover bundle at the receiver's: opened for reading, in memory alone, and accepted with a slip.
//!
//! Apart because it comes from outside and is believed only when its last byte was read and every hash fits. It goes into no
//! binder and onto no disk; a single paper leaves it only because the receiver asks for it. Not here: what is in a bundle
//! (`handover`).

use std::collections::VecDeque;
use std::io::{self, Read};
use std::path::Path;

use chrono::NaiveDate;
use ordner_locale::{LanguageTag, PartialDay};
use ordner_packs::{RegisterId, TableSource};
use ordner_sheets::{Answers, Manner, Printed};
use ordner_vault::{Secret, VaultError};
use serde::Serialize;

use crate::bundle::{self, README};
use crate::handover::{
    CARD, Card, HandedDocument, HandedFile, MOST_BYTES, MOST_FILES, PAGES, SLOT_NAME, bounded, card,
};
use crate::print::{Region, on_job, printed, sheets};
use crate::{BinderError, Content, Error, HandedGoal, HandedNote, Matter, Profile};

/// Largest card and largest pages, in bytes.
const MOST_FACTS: u64 = 16 << 20;
/// The sheet that confirms what was received and taken over, and its slots.
const SLIP: &str = "handover-slip";
const SLOT_RECEIVED: &str = "receipt-papers";
const SLOT_RECEIVER: &str = "handover-to";

/// An opened bundle. It is gone when this is dropped.
pub struct ReceivedHandover {
    card: Card,
    pages: Vec<u8>,
    /// In the order of the card.
    papers: Vec<Vec<u8>>,
}

/// One paper in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandedPaper {
    /// Counted from 1 through the whole bundle.
    pub number: usize,
    /// Title of its document.
    pub title: String,
    /// Register it lay in.
    pub register: RegisterId,
    /// Date on the paper.
    pub issued: Option<PartialDay>,
    /// Until when it is valid.
    pub valid_until: Option<PartialDay>,
    /// What it is, told by content when it was filed.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

impl ReceivedHandover {
    /// Opens the bundle at `file`. Nothing is written anywhere.
    ///
    /// # Errors
    /// [`BinderError::HandoverNotForYou`] if it is sealed for another key or passphrase; [`BinderError::HandoverNewer`];
    /// [`BinderError::HandoverUnreadable`] for everything that is not a whole bundle, that is in another order, holds
    /// more than it names, or demands absurd work; a file that is not there.
    pub fn open(file: &Path, secret: Secret<'_>) -> Result<Self, Error> {
        let mut arrived = Arrived::default();
        let read = bundle::read(secret, bundle::open(file)?, |path, content| arrived.take(path, content));
        match read {
            Ok(_) => {}
            Err(Error::Vault(error)) => return Err(told(error)),
            Err(error) => return Err(error),
        }
        match arrived {
            Arrived { card: Some(card), pages: Some(pages), papers, expected, .. } if expected.is_empty() => {
                Ok(Self { card, pages, papers })
            }
            _ => Err(BinderError::HandoverUnreadable.into()),
        }
    }

    /// Whose papers they are, who was to get them, what for; the day it was made, and until when the consent holds.
    pub fn about(&self) -> (Option<&str>, &str, &str, NaiveDate, Option<NaiveDate>) {
        let Card { person, receiver, purpose, written, until, .. } = &self.card;
        (person.as_deref(), receiver, purpose, *written, *until)
    }

    /// What is open.
    pub fn matters(&self) -> &[Matter] {
        &self.card.matters
    }

    /// Goals of the person's plan, if they chose to give any.
    pub fn goals(&self) -> &[HandedGoal] {
        &self.card.goals
    }

    /// Notes of talks, if the person chose to give any.
    pub fn notes(&self) -> &[HandedNote] {
        &self.card.notes
    }

    /// The two pages as PDF.
    pub fn pages(&self) -> &[u8] {
        &self.pages
    }

    /// Its papers, in order.
    pub fn papers(&self) -> Vec<HandedPaper> {
        let mut number = 0;
        let of = |document: &HandedDocument| {
            let (title, register) = (document.title.clone(), document.register.clone());
            let (issued, valid_until) = (document.issued, document.valid_until);
            document
                .files
                .iter()
                .map(|HandedFile { media_type, size, sha256, .. }| {
                    number += 1;
                    HandedPaper {
                        number,
                        title: title.clone(),
                        register: register.clone(),
                        issued,
                        valid_until,
                        media_type: media_type.clone(),
                        size: *size,
                        sha256: sha256.clone(),
                    }
                })
                .collect::<Vec<_>>()
        };
        self.card.documents.iter().flat_map(of).collect()
    }

    /// The bytes of one paper, by its number.
    ///
    /// # Errors
    /// [`BinderError::NoSuchDocument`].
    pub fn paper(&self, number: usize) -> Result<&[u8], BinderError> {
        let paper = number.checked_sub(1).and_then(|at| self.papers.get(at));
        paper.map(Vec::as_slice).ok_or_else(|| BinderError::NoSuchDocument { name: number.to_string() })
    }

    /// The slip that confirms which papers were received and which of the open matters the receiver takes over, by their
    /// places; twice on a page, one for each side.
    ///
    /// # Errors
    /// A character no font has.
    pub fn slip(
        &self,
        accepted: &[usize],
        languages: &[LanguageTag],
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printed, Error> {
        let packs = &content.packs;
        // The sender's region may be one that this program does not carry.
        let pack = packs.pack(&self.card.pack).or_else(|_| packs.pack(Profile::DEFAULT_PACK))?;
        let titles: Vec<&str> = self.card.documents.iter().map(|document| document.title.as_str()).collect();
        let mut answers = Answers::default();
        answers.entries.insert(SLOT_RECEIVED.to_owned(), titles.join("; "));
        let accepted = accepted.iter().filter_map(|at| self.card.matters.get(*at));
        answers.rows.insert(TableSource::Matters, accepted.map(|matter| matter.row(content)).collect());
        if !self.card.receiver.is_empty() {
            answers.entries.insert(SLOT_RECEIVER.to_owned(), self.card.receiver.clone());
        }
        if let Some(person) = &self.card.person {
            answers.entries.insert(SLOT_NAME.to_owned(), person.clone());
        }
        let asked = sheets(&[SLIP.to_owned()], packs)?;
        on_job(
            &asked,
            Manner::default(),
            languages,
            Region { packs, pack },
            &answers,
            today,
            content,
            printed,
        )
    }
}

/// What was read so far.
#[derive(Default)]
struct Arrived {
    card: Option<Card>,
    pages: Option<Vec<u8>>,
    /// Papers still to come, in this order and no other.
    expected: VecDeque<HandedFile>,
    papers: Vec<Vec<u8>>,
}

impl Arrived {
    fn take(&mut self, path: &str, content: &mut dyn Read) -> Result<(), Error> {
        let whole =
            |bytes: io::Result<Vec<u8>>| bytes.map_err(|_| Error::from(BinderError::HandoverUnreadable));
        let unreadable = || Err(BinderError::HandoverUnreadable.into());
        match (path, &self.card, &self.pages) {
            (README, None, None) => {}
            (CARD, None, None) => {
                let card = card(&whole(bounded(content, MOST_FACTS))?)?;
                self.expected = card.documents.iter().flat_map(|document| &document.files).cloned().collect();
                let bytes: u64 = self.expected.iter().fold(0, |sum, file| file.size.saturating_add(sum));
                if self.expected.len() > MOST_FILES || bytes > MOST_BYTES {
                    return unreadable();
                }
                self.card = Some(card);
            }
            (PAGES, Some(_), None) => self.pages = Some(whole(bounded(content, MOST_FACTS))?),
            (path, Some(_), Some(_)) => {
                let Some(file) = self.expected.pop_front().filter(|file| file.path == path) else {
                    return unreadable();
                };
                let bytes = whole(bounded(content, file.size))?;
                if bytes.len() as u64 != file.size || bundle::sha256(&bytes) != file.sha256 {
                    return unreadable();
                }
                self.papers.push(bytes);
            }
            _ => return unreadable(),
        }
        Ok(())
    }
}

/// An error about opening, in the words of who received something.
fn told(error: VaultError) -> Error {
    match error {
        VaultError::WrongPassphrase
        | VaultError::WrongIdentity
        | VaultError::WrongRecoveryCode
        | VaultError::WrongShares => BinderError::HandoverNotForYou.into(),
        VaultError::BundleUnreadable => BinderError::HandoverUnreadable.into(),
        other => other.into(),
    }
}
