//! What crosses for the pages of papers, and for papers that are sorted one after the other.

use ordner_binder::Adjustment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DocumentView;

/// A file of a document: a photo is a page, a PDF may be several.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageView {
    /// From 1.
    pub number: u32,
    /// `pdf`, `jpeg` or `png`.
    pub kind: String,
    /// Bytes of the original.
    pub size: u64,
    /// SHA-256 of the original bytes, 64 hex digits.
    pub sha256: String,
    /// Where the window reads it as it is shown; another address after every change.
    pub url: String,
    /// A small picture of it; none for a PDF.
    pub thumbnail: Option<String>,
    /// The photo as it was taken, upright; none for a PDF.
    pub photo: Option<String>,
    /// How a photo is shown: the corners of the page on the upright photo in ten-thousandths of its sides (top left, top right,
    /// bottom right, bottom left; none for the whole photo), turned afterwards, black on white.
    #[ts(
        type = "{ corners: { x: number; y: number }[] | null; turn: 'none' | 'right' | 'half' | 'left'; clean: boolean }"
    )]
    pub adjustment: Adjustment,
}

/// One page of a document.
#[derive(Debug, Deserialize, TS)]
pub struct PageRequest {
    /// Id of the document.
    pub id: String,
    /// From 1.
    pub page: u32,
}

/// Another way to show a photo.
#[derive(Debug, Deserialize, TS)]
pub struct AdjustRequest {
    /// Id of the document.
    pub id: String,
    /// From 1.
    pub page: u32,
    /// How it is shown from now on.
    #[ts(
        type = "{ corners: { x: number; y: number }[] | null; turn: 'none' | 'right' | 'half' | 'left'; clean: boolean }"
    )]
    pub adjustment: Adjustment,
}

/// Another place for a page.
#[derive(Debug, Deserialize, TS)]
pub struct MovePageRequest {
    /// Id of the document.
    pub id: String,
    /// From 1.
    pub page: u32,
    /// Its new place, from 1.
    pub to: u32,
}

/// Papers that become one.
#[derive(Debug, Deserialize, TS)]
pub struct CombineRequest {
    /// Id of the one that stays.
    pub id: String,
    /// Ids of those that become further pages, in this order.
    pub others: Vec<String>,
}

/// Where many papers come from.
#[derive(Debug, Deserialize, TS)]
pub struct PileRequest {
    /// True for a folder with everything in it, false for chosen files.
    pub folder: bool,
}

/// A paper of the pile and where it goes.
#[derive(Debug, Deserialize, TS)]
pub struct SortRequest {
    /// Its id.
    pub id: String,
    /// Register id.
    pub register: String,
}

/// What is to be sorted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PileView {
    /// The paper whose turn it is; none when everything is sorted.
    pub paper: Option<DocumentView>,
    /// How many are sorted since the pile was empty.
    pub sorted: u32,
    /// Of how many.
    pub of: u32,
    /// The paper that was filed before, if there is one.
    pub last: Option<DocumentView>,
}
