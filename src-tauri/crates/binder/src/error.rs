//! Every error a person can meet, by area. The names are Fluent ids: `error-<area>-<id>` and its `.hint`.

use ordner_intake::IntakeError;
use ordner_locale::LocaleError;
use ordner_packs::PacksError;
use ordner_rules::RulesError;
use ordner_sheets::SheetsError;
use ordner_vault::VaultError;
use serde::Serialize;

/// An error of any area, as it crosses to the window: `{"area": …, "error": {"id": …, "args": …}}`.
#[derive(Debug, Serialize, thiserror::Error)]
#[serde(tag = "area", content = "error", rename_all = "kebab-case")]
pub enum Error {
    /// The store.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A foreign file.
    #[error(transparent)]
    Intake(#[from] IntakeError),
    /// Content.
    #[error(transparent)]
    Packs(#[from] PacksError),
    /// Dates, offices and numbers.
    #[error(transparent)]
    Rules(#[from] RulesError),
    /// Paper.
    #[error(transparent)]
    Sheets(#[from] SheetsError),
    /// Languages.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// What people do with a binder.
    #[error(transparent)]
    Binder(#[from] BinderError),
}

/// Why an action is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum BinderError {
    /// Nothing of this name is seen on letters.
    #[error("no sign {name}")]
    NoSuchSign {
        /// What was asked for.
        name: String,
    },
    /// No document has this id, or the beginning of an id fits several.
    #[error("no document {name}")]
    NoSuchDocument {
        /// What was asked for.
        name: String,
    },
    /// There is no such register.
    #[error("no register {name}")]
    NoSuchRegister {
        /// What was asked for.
        name: String,
    },
    /// There is no such checklist item.
    #[error("no item {name}")]
    NoSuchItem {
        /// What was asked for.
        name: String,
    },
    /// The content knows no such kind of document.
    #[error("no kind of document {name}")]
    NoSuchKind {
        /// What was asked for.
        name: String,
    },
    /// The content knows no such residence paper.
    #[error("no status {name}")]
    NoSuchStatus {
        /// What was asked for.
        name: String,
    },
    /// The glossary knows no such word.
    #[error("no word {name}")]
    NoSuchWord {
        /// What was asked for.
        name: String,
    },
    /// The content knows no such path.
    #[error("no path {name}")]
    NoSuchPath {
        /// What was asked for.
        name: String,
    },
    /// There is no such own contact.
    #[error("no contact {name}")]
    NoSuchContact {
        /// What was asked for.
        name: String,
    },
    /// There is no such number in the wallet.
    #[error("no number {name}")]
    NoSuchNumber {
        /// What was asked for.
        name: String,
    },
    /// There is no such spelling.
    #[error("no variant {name}")]
    NoSuchVariant {
        /// What was asked for.
        name: String,
    },
    /// It is the person's own already, or was accepted.
    #[error("not a proposal")]
    NotAProposal,
    /// A text that is no number of hours.
    #[error("{name} is not a number of hours")]
    NotHours {
        /// What was typed.
        name: String,
    },
    /// A number or spelling was left empty.
    #[error("nothing was written")]
    NothingWritten,
    /// A spelling without the paper it stands on.
    #[error("no paper was named")]
    PaperMissing,
    /// A name is needed and was left empty.
    #[error("a name is needed")]
    NameMissing,
    /// The file to add is not there.
    #[error("{name} is not there")]
    FileNotThere {
        /// Its name without folders.
        name: String,
    },
    /// The file to add cannot be read.
    #[error("{name} cannot be read")]
    FileNotReadable {
        /// Its name without folders.
        name: String,
    },
    /// It is a folder.
    #[error("{name} is a folder")]
    FolderNotFile {
        /// Its name without folders.
        name: String,
    },
    /// A folder of the computer, or one inside it, cannot be looked into.
    #[error("{name} cannot be looked into")]
    FolderNotReadable {
        /// Its name without folders.
        name: String,
    },
    /// The paper does not lie on the pile: it was sorted or put into the trash before.
    #[error("{title} is not to be sorted")]
    NotToSort {
        /// Its title.
        title: String,
    },
    /// The paper has no register yet, so that it has no place among printed ones.
    #[error("{title} is still to be sorted")]
    StillToSort {
        /// Its title.
        title: String,
    },
    /// No paper was filed from the pile that another could be a page of.
    #[error("no paper was filed before")]
    NothingBefore,
    /// The paper has no such page.
    #[error("no page {number}")]
    NoSuchPage {
        /// Which one, from 1.
        number: usize,
    },
    /// A PDF is shown as it is.
    #[error("a PDF is shown as it is")]
    PdfStaysAsItIs,
    /// A paper of one page cannot be taken apart.
    #[error("it has only one page")]
    OnlyPage,
    /// It changed while it was read, for example because a phone is still copying it.
    #[error("{name} changed while it was read")]
    FileStillChanging {
        /// Its name without folders.
        name: String,
    },
    /// The place for the exported file cannot be written.
    #[error("{name} cannot be written")]
    NotSaved {
        /// The file's name without folders.
        name: String,
    },
    /// The folder that was chosen for copies is not there: a stick that is not plugged in, or a wrong name.
    #[error("no folder {name}")]
    FolderNotThere {
        /// The folder as it was named.
        name: String,
    },
    /// Nothing in the trash has this id, or the beginning of an id fits several.
    #[error("{name} is not in the trash")]
    NotInTheTrash {
        /// What was asked for.
        name: String,
    },
    /// No document, contact or item has this id.
    #[error("no record {name}")]
    NoSuchRecord {
        /// What was asked for.
        name: String,
    },
    /// Nothing was done that could be taken back.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The binder was closed while papers were on their way into it.
    #[error("closed meanwhile")]
    ClosedMeanwhile,
    /// No sheet shows an answer of this name.
    #[error("no sheet asks for {name}")]
    NoSuchSlot {
        /// What was asked for.
        name: String,
    },
    /// An answer is longer than any field of a sheet.
    #[error("an answer has at most {limit} characters")]
    EntryTooLong {
        /// The limit in characters.
        limit: usize,
    },
    /// There is no list of words for passwords in this language.
    #[error("no words in {language}")]
    NoWordList {
        /// What was asked for.
        language: String,
    },
    /// No sheet and no paper was chosen, or none can be printed.
    #[error("nothing to print")]
    NothingToPrint,
    /// This system has no folder in memory that is the person's alone.
    #[error("no private folder in memory")]
    NoPrivateFolder,
    /// The folder has no content files.
    #[error("no content in {name}")]
    NoContentThere {
        /// Its name without folders.
        name: String,
    },
    /// The binder does not know who signed the pack, and the person did not say the words of the key yet. They are not
    /// told here: whoever reads them off a screen has compared nothing.
    #[error("unknown signer")]
    UnknownSigner,
    /// The words that were said are not those of the key that signed the pack.
    #[error("other words")]
    OtherWords,
    /// A folder has no signature, and the person did not say that it is their own.
    #[error("not signed")]
    PackNotSigned,
    /// The binder has a newer Stand of this region.
    #[error("{name} is older")]
    PackIsOlder {
        /// The region.
        name: String,
    },
    /// Besides packs there are other files: registers and checklists come with the program only.
    #[error("not only packs")]
    NotOnlyPacks,
    /// Nothing was chosen for a handover.
    #[error("nothing was chosen")]
    NothingChosen,
    /// The passphrase for the bundle is the one of the binder itself.
    #[error("this passphrase opens the whole binder")]
    HandoverOpensBinder,
    /// More was chosen than fits into one bundle.
    #[error("a handover holds at most {papers} papers and {mebibytes} MiB")]
    HandoverTooLarge {
        /// Most papers.
        papers: usize,
        /// Most bytes, in 2^20.
        mebibytes: u64,
    },
    /// The bundle is sealed for another key or passphrase.
    #[error("this bundle is for somebody else")]
    HandoverNotForYou,
    /// The bundle was made by a newer program.
    #[error("a bundle of shape {found}, this program knows {supported}")]
    HandoverNewer {
        /// Its shape.
        found: u32,
        /// What this program knows.
        supported: u32,
    },
    /// It is no whole handover bundle.
    #[error("no whole handover bundle")]
    HandoverUnreadable,
    /// The typed groups are not those of the recovery code.
    #[error("the groups do not match")]
    GroupsDoNotMatch,
}
