//! One mebibyte set aside inside the binder, given up when the disk is full so that tidying still works.
//!
//! Apart because it is a promise to a person in trouble: on a completely full disk even removing something needs a
//! page of the log (measured). Filled with real bytes, since a sparse file holds no room. It is made again at the
//! next unlocking, not right after a write, or it would take the room just won. Not here: who decides that a disk
//! is full.

use std::fs;
use std::path::Path;

use crate::layout::{RESERVE, write_new};

const SIZE: usize = 1 << 20;

/// Makes the reserve if it is not there. Having none is no reason to refuse anything, so a failure only cleans up.
pub(crate) fn make(folder: &Path) {
    let path = folder.join(RESERVE);
    // Not zeros: some file systems store those as a hole.
    let filling = vec![0x4f; SIZE];
    if !path.exists() && write_new(&path, &filling).is_err() {
        let _ = fs::remove_file(&path);
    }
}

/// Gives the room back to the disk.
pub(crate) fn give_up(folder: &Path) {
    let _ = fs::remove_file(folder.join(RESERVE));
}
