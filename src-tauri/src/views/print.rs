//! What crosses for printing: what there is to print, what is wanted, what it would be.
//!
//! Apart from the views of filing because they lead out of the binder. Never a path; the PDF itself goes through the
//! window's own scheme.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LineView;

/// For which region something is printed.
#[derive(Debug, Deserialize, TS)]
pub struct PrintChoicesRequest {
    /// Id of a region, where no binder is open.
    pub region: Option<String>,
}

/// What there is to print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintChoicesView {
    /// Sheets by what they are for.
    pub groups: Vec<SheetGroupView>,
    /// Sheets that are no part of a binder, in the same way.
    pub apart: Vec<SheetGroupView>,
    /// Names of the sheets somebody needs first, few pages: forms, and front sheets for their papers.
    pub starter: Vec<String>,
    /// Names of the same with everything the registers explain.
    pub first_registers: Vec<String>,
    /// Names of the sheets a binder is made of.
    pub binder: Vec<String>,
    /// The person's papers in the order of the registers.
    pub papers: Vec<PrintablePaperView>,
}

/// What sheets are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, strum::VariantArray)]
#[serde(rename_all = "kebab-case")]
pub enum SheetGroup {
    /// About the person.
    Details,
    /// One for each register.
    Registers,
    /// For going to an office, and after it.
    Appointment,
    /// Letters and lists of papers.
    Letters,
    /// To cut out and carry along.
    Cards,
    /// Front sheets with a thumb index.
    Dividers,
    /// Cover, contents, labels.
    Furniture,
    /// Guided lists, one for each situation of life; no part of a binder.
    Paths,
    /// For those who advise and invite; no part of a binder.
    Team,
    /// To practise with: all invented; no part of a binder.
    Workshop,
}

/// Sheets of one group, in the order of the binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetGroupView {
    /// What they are for.
    pub group: SheetGroup,
    /// The sheets.
    pub sheets: Vec<SheetView>,
}

/// A sheet that can be printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetView {
    /// Its name, as it is asked for.
    pub name: String,
    /// Its title.
    pub title: LineView,
    /// Left out for others unless private things are ticked.
    pub private: bool,
}

/// A paper that can follow the sheets.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintablePaperView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Register id.
    pub register: String,
    /// Left out unless ticked by itself.
    pub private: bool,
}

/// Who gets a print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReaderChoice {
    /// The person.
    Me,
    /// An office.
    Office,
    /// Somebody who helps.
    Helper,
}

/// What to print.
#[derive(Debug, Deserialize, TS)]
pub struct PrintRequest {
    /// Id of a region, where no binder is open.
    pub region: Option<String>,
    /// Names of sheets.
    pub sheets: Vec<String>,
    /// Names of sheets that are wanted although they are not meant for this reader.
    pub anyway: Vec<String>,
    /// Id of the appointment or note the sheets are about; none means the next, and the newest.
    pub about: Option<String>,
    /// Each sheet twice, one for each side of a talk.
    pub twice: bool,
    /// Language tags as equal lines.
    pub languages: Vec<String>,
    /// False for blank sheets to fill by hand.
    pub filled: bool,
    /// Who gets it.
    pub reader: ReaderChoice,
    /// What is private goes along.
    pub with_private: bool,
    /// Large type.
    pub large: bool,
    /// With squares to scan.
    pub squares: bool,
    /// Only sheets that are not as they were printed, behind a slip that says which old ones to take out.
    pub only_changed: bool,
    /// The person's papers.
    pub papers: PapersRequest,
}

/// Which papers follow the sheets, and how.
#[derive(Debug, Deserialize, TS)]
pub struct PapersRequest {
    /// All of them but private ones, in the order of the registers.
    pub all: bool,
    /// Ids of those that were ticked, in their order.
    pub ticked: Vec<String>,
    /// Ids of papers that are cards: front and back on one page. One paper with both sides, or two.
    pub cards: Vec<Vec<String>>,
    /// Pictures no finer than 300 dots an inch.
    pub coarse: bool,
    /// Photos without colour.
    pub grey: bool,
    /// Tried on PDFs that are locked; never kept.
    pub password: Option<String>,
}

/// A print that lies ready in memory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreparedView {
    /// Where the window reads it; none when no page is left to print or to show.
    pub url: Option<String>,
    /// Bytes.
    pub size: u64,
    /// All pages, also those too heavy to be shown.
    pub pages: u32,
    /// What the sheets need; papers come on top. None where no sheet is printed.
    pub toner: Option<TonerView>,
    /// False when the papers are too heavy to be shown; they follow when it is saved.
    pub whole: bool,
    /// The sheets with their pages, in order.
    pub sheets: Vec<PreparedSheetView>,
    /// The papers with their pages, in order.
    pub papers: Vec<PreparedPaperView>,
    /// What was asked for and is not there as asked.
    pub left_out: Vec<LeftOutView>,
    /// Papers that do not come along.
    pub papers_left_out: Vec<PaperLeftOutView>,
    /// What to take out of the paper binder, where only changed sheets were asked for.
    pub exchange: Option<Vec<ExchangeView>>,
}

/// How much toner sheets need.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct TonerView {
    /// As much as so many pages of an ordinary letter.
    pub letters: u32,
    /// So many per cent of the paper become black.
    pub percent: u32,
}

/// A sheet of a print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreparedSheetView {
    /// Its name.
    pub name: String,
    /// Its pages.
    pub pages: u32,
}

/// A paper of a print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreparedPaperView {
    /// Its id; of a card of two papers that of the front.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Printed pages.
    pub pages: u32,
    /// What a person should know about it.
    pub remarks: Vec<LineView>,
}

/// Something that is not printed as asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeftOutView {
    /// What kind of thing, by the name of its sentence.
    pub id: String,
    /// The sheet it is about, where it is about one.
    pub sheet: Option<String>,
    /// What is left out, and why.
    pub said: LineView,
}

/// A paper that does not come along.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperLeftOutView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why it cannot be printed, as commands return errors; none for one that is private and was not ticked.
    #[ts(type = "{ area: string, error: { id: string, args?: Record<string, string | number> } } | null")]
    pub error: Option<serde_json::Value>,
}

/// A sheet that is printed anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExchangeView {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: LineView,
    /// ISO date of its last print; none when it was never printed.
    pub printed: Option<String>,
    /// Pages of its last print.
    pub pages: u32,
}

/// What is found on this machine after somebody printed without a binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeftBehindView {
    /// Files that were not there before, by their names inside our folders.
    pub files: Vec<String>,
    /// How many folders were looked through.
    pub folders: u32,
}
