//! Where a print lies ready before it leaves: in memory, and for the system's viewer in the private runtime folder.
//!
//! What is looked at is what is saved: the very bytes. Both go when the binder is locked or a guest has finished. Not here:
//! what is printed (the core), where it goes (see `dialogs`).

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ordner_binder::{PaperRequest, PrintRequest, Viewing};

/// Papers that are heavier than this together, in bytes, are not held in memory to be looked at; they are written when the
/// print is saved, one after the other.
pub const SHOWN_BYTES: u64 = 64_000_000;

/// At most one print, and at most one that is being viewed.
#[derive(Default)]
pub struct Desk {
    /// What was prepared last.
    pub prepared: Option<Prepared>,
    /// A print that another program was given to show.
    pub viewing: Option<Viewing>,
}

/// A print that lies ready.
pub struct Prepared {
    /// Tells it from those before, so that no page shows another print than the one it asked for.
    pub number: u32,
    /// What was asked for.
    pub request: PrintRequest,
    /// The papers behind it.
    pub papers: PaperRequest,
    /// With the person's entries.
    pub filled: bool,
    /// The file, or its sheets alone where the papers are too heavy.
    pub pdf: Arc<[u8]>,
    /// True when the papers are in it.
    pub whole: bool,
    /// All pages.
    pub pages: usize,
    /// Its sheets with their pages.
    pub sheets: Vec<(String, usize)>,
}

/// The number of the next print.
pub fn next_number() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
}
