//! What crosses between the window and the core: requests in, views out. TypeScript types are made from these.
//!
//! Views hold text already chosen for the person's languages, and ids; never a path, a key or a whole document.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ordner_binder::{Expiry, Filter, ItemState};
use ordner_locale::PartialDay;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod care;

pub use care::*;

mod guide;
mod help;

pub use guide::*;
pub use help::*;

mod handover;
mod joining;

pub use handover::*;
pub use joining::*;

mod print;

pub use print::*;

mod letter;

pub use letter::*;

mod pages;

pub use pages::*;

mod appointments;
mod people;
mod plan;
mod today;

pub use appointments::*;
pub use people::*;
pub use plan::*;
pub use today::*;

mod table;

pub use table::*;

/// A text in the language it is really in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TextView {
    /// The text.
    pub text: String,
    /// BCP 47 tag of the language it is in.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
}

/// One line in one or two languages; equal, side by side.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LineView {
    /// Stable id of the line.
    pub id: String,
    /// In the order of the chosen languages: one or two entries.
    pub texts: Vec<TextView>,
}

/// A language one can choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// False while native speakers have not read it: the window says so where it is chosen.
    pub reviewed: bool,
}

/// The chosen languages: one, or two side by side. Kept outside every binder; says nothing about a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LanguageChoice {
    /// First column and the language of buttons.
    pub first: String,
    /// Second column.
    pub second: Option<String>,
}

/// A binder known on this machine.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShelfEntryView {
    /// Handle for `open_binder`; not a path.
    pub id: String,
    /// Neutral name: the folder's name without its ending.
    pub name: String,
    /// Name of its picture, if it was given one.
    pub picture: Option<String>,
    /// False when the folder is not there now, for example on a stick.
    pub present: bool,
    /// True for a sample binder: it opens without typing, send an empty secret.
    pub sample: bool,
    /// Name of a picture by which its owner wished to be reminded of the password.
    pub hint: Option<String>,
    /// The letters the password was typed with last, if the owner wished to be told: `latin`, `arabic`, `cyrillic`,
    /// `ethiopic`, `none` or `other`.
    pub letters: Option<String>,
}

/// What a locked binder says to its owner.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HintChoice {
    /// Name of a picture.
    pub picture: Option<String>,
    /// Whether it tells which letters were typed last.
    pub letters: bool,
}

/// Everything the window needs when it starts or after a lock.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StartView {
    /// Languages one can choose.
    pub languages: Vec<LanguageView>,
    /// The choice so far.
    pub choice: LanguageChoice,
    /// Binders known on this machine.
    pub shelf: Vec<ShelfEntryView>,
    /// Where a new binder would be put, for people to read.
    pub new_place: String,
    /// Set while a binder is open (after a reload of the window).
    pub open: bool,
    /// Seconds until an open binder is locked when nobody is there.
    pub idle_seconds: u32,
    /// Size of everything in the window, in percent.
    pub zoom: u32,
    /// False where the system forbids the page its sandbox.
    pub sandboxed: bool,
    /// What became of the copy that was made before the last lock.
    pub copied: Option<CopiedView>,
    /// Name of a file the program was started with, to be opened as a handover.
    pub brought: Option<String>,
}

/// When an open binder is locked.
#[derive(Debug, Deserialize, TS)]
pub struct IdleChoice {
    /// Seconds without anybody.
    pub seconds: u32,
}

/// How large everything in the window is.
#[derive(Debug, Deserialize, TS)]
pub struct ZoomChoice {
    /// Percent, from 80 to 200.
    pub percent: u32,
}

/// Which binder of the shelf, document or contact, or which register.
#[derive(Debug, Deserialize, TS)]
pub struct Handle {
    /// As a view gave it.
    pub id: String,
}

/// A new binder.
#[derive(Debug, Deserialize, TS)]
pub struct CreateRequest {
    /// Neutral name; becomes the folder's name.
    pub name: String,
    /// The passphrase.
    pub passphrase: String,
    /// True to ask for another place by dialog.
    pub choose_place: bool,
    /// Name of its picture on the shelf.
    pub picture: String,
}

/// The recovery code, shown once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecoveryView {
    /// Eight groups of six digits.
    pub groups: Vec<String>,
    /// Which two groups (1–8) the person is asked to type, to prove the sheet is in their hands.
    pub prove: Vec<u8>,
}

/// Two typed groups, in the order asked.
#[derive(Debug, Deserialize, TS)]
pub struct ProveRequest {
    /// The typed digits.
    pub groups: Vec<String>,
}

/// Opening a binder of the shelf.
#[derive(Debug, Deserialize, TS)]
pub struct OpenRequest {
    /// From [`ShelfEntryView::id`].
    pub id: String,
    /// The passphrase, or the recovery code when `with_code`.
    pub secret: String,
    /// True when the secret is the recovery code.
    pub with_code: bool,
    /// True to open it only to be looked at.
    pub view_only: bool,
}

/// Opening a binder of the shelf with a key file, which is chosen by dialog.
#[derive(Debug, Deserialize, TS)]
pub struct KeyFileRequest {
    /// From [`ShelfEntryView::id`].
    pub id: String,
    /// True to open it only to be looked at.
    pub view_only: bool,
}

/// What is being written in a form of the page.
#[derive(Debug, Deserialize, TS)]
pub struct DraftRequest {
    /// Names the form and what it is about.
    pub key: String,
    /// Register id.
    pub register: String,
    /// The record it changes; none for a new one.
    pub about: Option<String>,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
}

/// What was being written when the binder was locked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// Names the form and what it is about.
    pub key: String,
    /// Register id.
    pub register: String,
    /// The record it changes; none for a new one.
    pub about: Option<String>,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
}

/// How far long work has come.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ProgressView {
    /// Bytes done.
    pub done: u64,
    /// Of how many; 0 while that is not known.
    pub of: u64,
}

/// The countdown before the lock.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct IdleView {
    /// Seconds until the lock; none when somebody is there.
    pub seconds_left: Option<u64>,
    /// Seconds for which it stays open whether or not somebody is there; none as long as nobody asked for that.
    pub stays_open: Option<u64>,
}

/// Something in the trash.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DiscardedView {
    /// Its id.
    pub id: String,
    /// `document` or `contact`.
    pub kind: String,
    /// Its title or name.
    pub title: String,
    /// ISO date since when.
    pub since: String,
    /// Title of its register.
    pub register: LineView,
}

/// Which action to take back; none for the last one.
#[derive(Debug, Deserialize, TS)]
pub struct UndoRequest {
    /// As [`UndoneView::action`] or `latest_action` gave it.
    pub action: Option<String>,
}

/// What was taken back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndoneView {
    /// The taking back; it can be taken back in turn.
    pub action: String,
    /// What it was about, in the chosen languages.
    pub about: LineView,
}

/// What happened to one record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryView {
    /// What it is about, in the chosen languages.
    pub about: LineView,
    /// Latest first.
    pub moments: Vec<MomentView>,
}

/// One action.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MomentView {
    /// ISO date on this machine's calendar.
    pub day: String,
    /// `HH:MM` on this machine's clock.
    pub time: String,
    /// What happened.
    pub what: LineView,
    /// Each changed field in a line.
    pub lines: Vec<LineView>,
}

/// A tab.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TabView {
    /// Register id, `1`–`10`, `a`–`e`.
    pub id: String,
    /// `front`, `tab` or `back`.
    pub group: String,
    /// Title in the chosen languages.
    pub title: LineView,
    /// Icon name.
    pub icon: String,
    /// Pattern name.
    pub pattern: String,
    /// Documents filed here.
    pub documents: u32,
    /// Checklist items not yet done.
    pub open_items: u32,
    /// Private by default.
    pub private: bool,
}

/// The open binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BinderView {
    /// Its neutral name.
    pub name: String,
    /// True for the invented sample binder; the window says so all the time.
    pub sample: bool,
    /// True when it was opened only to be looked at.
    pub view_only: bool,
    /// What was being written when it was locked.
    pub drafts: Vec<DraftView>,
    /// How much lies in the trash.
    pub trash: u32,
    /// How many papers are to be sorted.
    pub to_sort: u32,
    /// Why it can only be looked at, where that is not the person's wish: damaged, or not to be written to. As commands
    /// return errors.
    #[ts(type = "{ area: string, error: { id: string, args?: Record<string, string | number> } } | null")]
    pub damage: Option<serde_json::Value>,
    /// The last backup, by hand or by itself, as the binder remembers it.
    pub backed_up: Option<BackedUpView>,
    /// The folder copies go to when it is locked by hand, for people to read.
    pub copies_to: Option<String>,
    /// Vain tries to open it since it was opened last.
    pub tries: Option<TriesView>,
    /// True when there is little room left on its disk.
    pub little_room: bool,
    /// Id of the appointment that runs: then nothing else is open.
    pub meeting: Option<String>,
    /// Until the recovery code was proved the window asks for it first.
    pub recovery_to_prove: Option<RecoveryView>,
    /// All registers in order.
    pub tabs: Vec<TabView>,
}

/// One register, opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterView {
    /// Its tab.
    pub tab: TabView,
    /// Explanation, line by line.
    pub explanation: Vec<LineView>,
    /// What to file here.
    pub file_here: Vec<LineView>,
    /// Filed documents, newest first.
    pub documents: Vec<DocumentView>,
    /// Its checklists.
    pub checklists: Vec<ChecklistView>,
    /// Contacts of the pack.
    pub contacts: Vec<ContactView>,
    /// Contacts that no longer exist, beside which the person wrote something.
    pub past_contacts: Vec<ContactView>,
    /// What to keep, and what may be thrown away.
    pub keep: Vec<KeptView>,
    /// The office words that matter most here.
    pub words: Vec<WordView>,
    /// The person's own contacts.
    pub own_contacts: Vec<OwnContactView>,
}

/// Something to keep or to throw away.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeptView {
    /// What it is.
    pub line: LineView,
    /// True when it may be thrown away.
    pub may_go: bool,
    /// The law behind it.
    pub law: Option<String>,
    /// Evidence.
    pub fact: FactView,
}

/// An office word.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WordView {
    /// The word.
    pub word: LineView,
    /// What it means.
    pub meaning: LineView,
    /// Older and other German names.
    pub aliases: Vec<String>,
}

/// A filed document.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentView {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Register id.
    pub register: String,
    /// What paper it is: id of a kind of the packs.
    pub paper: Option<String>,
    /// ISO date on the paper: a day, a month or a year.
    pub issued: Option<String>,
    /// ISO date until which it is valid: a day, a month or a year.
    pub valid_until: Option<String>,
    /// How near that end is: `early`, `near`, `at-once`, `over`; none while it is far.
    #[ts(type = "string | null")]
    pub expiry: Option<Expiry>,
    /// Who issued or sent it.
    pub office: Option<String>,
    /// Reference number.
    pub reference: Option<String>,
    /// Whose paper it is.
    pub person: Option<String>,
    /// Where the original is.
    pub original: Option<String>,
    /// True when it stays off paper for others.
    pub private: bool,
    /// What the person decided about that; none leaves it to its kind and its register.
    pub private_choice: Option<bool>,
    /// Who has the original for now.
    pub lent_to: Option<String>,
    /// ISO date since when.
    pub lent_since: Option<String>,
    /// What the person wants to remember.
    pub note: Option<String>,
    /// What makes it a letter.
    pub letter: Option<LetterView>,
    /// ISO date of filing.
    pub added: String,
    /// `pdf`, `jpeg` or `png`.
    pub kind: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the original bytes, 64 hex digits.
    pub sha256: String,
    /// Where the window reads it: PDFs their bytes, pictures an upright preview without metadata.
    /// `vault://localhost/document/<id>`.
    pub url: String,
    /// Its files, in page order; what stands above of kind, size and place is the first one's.
    pub pages: Vec<PageView>,
}

/// Changes to a document's card; none means "leave empty".
#[derive(Debug, Deserialize, TS)]
pub struct DocumentRequest {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Register id.
    pub register: String,
    /// What paper it is: id of a kind of the packs.
    pub paper: Option<String>,
    /// ISO date, month or year, or none.
    #[ts(type = "string | null")]
    pub issued: Option<PartialDay>,
    /// ISO date, month or year, or none.
    #[ts(type = "string | null")]
    pub valid_until: Option<PartialDay>,
    /// Who issued or sent it: a contact by its name, else own words.
    pub office: Option<String>,
    /// Reference number.
    pub reference: Option<String>,
    /// Whose paper it is.
    pub person: Option<String>,
    /// Where the original is.
    pub original: Option<String>,
    /// Whether it is kept from others; none leaves that to its kind and its register.
    pub private_choice: Option<bool>,
    /// Who has the original for now.
    pub lent_to: Option<String>,
    /// ISO date since when, or none.
    #[ts(type = "string | null")]
    pub lent_since: Option<NaiveDate>,
    /// What to remember.
    pub note: Option<String>,
}

/// A kind of paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperKindView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: LineView,
    /// Where such a paper is usually filed.
    pub register: String,
}

/// A checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChecklistView {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: LineView,
    /// Items in order.
    pub items: Vec<ItemView>,
}

/// An item of a checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    /// `checklist/item`.
    pub id: String,
    /// What to do.
    pub line: LineView,
    /// `open`, `in-work`, `handed-in`, `done` or `n-a`.
    #[ts(type = "string")]
    pub state: ItemState,
    /// ISO date of the last change of state.
    pub changed: Option<String>,
    /// Office in charge.
    pub office: Option<String>,
    /// Papers to bring.
    pub needs: Vec<String>,
    /// The law behind it.
    pub law: Option<String>,
    /// Source and Stand.
    pub fact: FactView,
}

/// Evidence of a line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactView {
    /// Source.
    pub source: String,
    /// ISO date "Stand".
    pub stand: String,
    /// True when the Stand is older than eighteen months.
    pub stale: bool,
    /// `low`, `medium`, `high`.
    pub confidence: String,
}

/// A contact of the pack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: LineView,
    /// Address.
    pub address: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Web address, as text.
    pub website: Option<String>,
    /// Opening hours.
    pub hours: Option<LineView>,
    /// What to know before going.
    pub note: Option<LineView>,
    /// Since when it no longer exists.
    pub retired: Option<RetiredView>,
    /// What the person wrote beside it.
    pub own_note: Option<String>,
    /// The number the person uses.
    pub own_phone: Option<String>,
    /// Evidence.
    pub fact: FactView,
}

/// A contact that no longer exists.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RetiredView {
    /// ISO date of the first day without it.
    pub since: String,
    /// Who does its work now.
    pub successor: Option<LineView>,
}

/// What the person writes beside a contact of a pack; without words and number it is taken away.
#[derive(Debug, Deserialize, TS)]
pub struct ContactNoteRequest {
    /// Id of the contact.
    pub id: String,
    /// Any words.
    pub note: Option<String>,
    /// The number the person uses.
    pub phone: Option<String>,
}

/// A contact the person added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OwnContactView {
    /// Its id; empty when new.
    pub id: String,
    /// Register id.
    pub register: String,
    /// Name.
    pub name: String,
    /// What they help with.
    pub role: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// E-mail.
    pub email: Option<String>,
}

/// A changed state of an item.
#[derive(Debug, Deserialize, TS)]
pub struct ItemRequest {
    /// `checklist/item`.
    pub id: String,
    /// `open`, `in-work`, `handed-in`, `done` or `n-a`.
    #[ts(type = "string")]
    pub state: ItemState,
}

/// Where chosen files go.
#[derive(Debug, Deserialize, TS)]
pub struct AddRequest {
    /// Register id.
    pub register: String,
    /// What paper it is, when that is known: id of a kind of the packs.
    pub paper: Option<String>,
}

/// What became of files that were added: each is filed or refused with a reason.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AddedView {
    /// Filed.
    pub filed: Vec<DocumentView>,
    /// Not filed.
    pub refused: Vec<RefusedView>,
}

/// A file that was not taken.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedView {
    /// Its name, without folders.
    pub name: String,
    /// The error, as commands return it.
    #[ts(type = "{ area: string, error: { id: string, args?: Record<string, string | number> } }")]
    pub error: serde_json::Value,
}

/// What to look for.
#[derive(Debug, Deserialize, TS)]
pub struct SearchRequest {
    /// Any part of a word, in any spelling; empty for all papers that fit the rest.
    pub query: String,
    /// `due`, `expired` or `missing`.
    #[ts(type = "string | null")]
    pub filter: Option<Filter>,
    /// Only papers of this person.
    pub person: Option<String>,
    /// Only papers of this office.
    pub office: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundView {
    /// By register, in the order of the registers; what is to be sorted comes last.
    pub groups: Vec<HitsView>,
    /// How many papers that are.
    pub count: u32,
    /// What would be left with each filter.
    pub filters: Vec<FilterView>,
    /// The same for each person.
    pub persons: Vec<FilterView>,
    /// The same for each office.
    pub offices: Vec<FilterView>,
}

/// A way to narrow what was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilterView {
    /// What is asked for.
    pub id: String,
    /// In the chosen languages, or the person's own words.
    pub name: LineView,
    /// How many papers would be left.
    pub count: u32,
}

/// Files hover over the window, or left it.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct DragView {
    /// True while they could be dropped.
    pub over: bool,
}

/// Found documents of one register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HitsView {
    /// Register id; none for what is to be sorted.
    pub id: Option<String>,
    /// Its title.
    pub title: LineView,
    /// The documents.
    pub documents: Vec<DocumentView>,
}

/// A file written at the person's request.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// The file's name, without folders.
    pub name: String,
    /// Pages.
    pub pages: u32,
}
