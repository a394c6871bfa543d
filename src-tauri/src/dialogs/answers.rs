//! Window tests: no dialog opens, its answer is the next line of the file named in `ORDNER_E2E_DIALOGS`.
//!
//! An empty or missing line is "cancelled"; several files stand in one line, parted by tabs.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// The next answer; none when there is no such file and a real dialog is wanted.
pub fn next() -> Option<Vec<PathBuf>> {
    let answers = std::fs::read_to_string(std::env::var_os("ORDNER_E2E_DIALOGS")?).unwrap_or_default();
    let line = answers.lines().nth(ASKED.fetch_add(1, Ordering::SeqCst)).unwrap_or_default();
    Some(line.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect())
}
