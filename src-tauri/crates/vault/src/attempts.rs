//! How often somebody tried in vain, and when the next try is allowed.
//!
//! Apart because it is kept in clear text in the binder folder: it must survive a restart and be known before any key is.
//! It holds no secret: numbers and moments, which the times of the files tell anyway. Whoever can write to the folder can
//! remove it; it is a hurdle for somebody at the keyboard, the work of each guess is the one for everybody else. There is
//! no lockout for good. Not here: the waiting, which is the caller's.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use serde::Serialize;

use crate::layout::{self, ATTEMPTS};

const FIRST_LINE: &str = "MEIN ORDNER attempts";
/// Seconds to wait after the first, second, … failure in a row; the last one for all that follow.
const WAITS: [i64; 9] = [0, 0, 0, 1, 2, 4, 8, 16, 30];
/// A file of ours has some 60 bytes.
const LIMIT: u64 = 1 << 10;

/// What is remembered of tries to open a binder. Moments are milliseconds since 1970 UTC, by the clock handed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Attempts {
    /// Failed tries since the last opening.
    pub failed: u32,
    /// When the last of them was; 0 for none.
    pub last_failed: i64,
    /// When the binder was last opened; 0 if that is not known.
    pub last_opened: i64,
}

impl Attempts {
    /// How long until the next passphrase may be tried, in milliseconds; 0 for now. A clock that was set back gives 0:
    /// nobody is locked out by a wrong clock.
    pub fn wait(&self, now: i64) -> u64 {
        let Some(last) = self.failed.checked_sub(1) else { return 0 };
        let wait = WAITS[(last as usize).min(WAITS.len() - 1)] * 1_000;
        match now.checked_sub(self.last_failed) {
            Some(passed @ 0..) => (wait - passed.min(wait)).cast_unsigned(),
            _ => 0,
        }
    }

    pub(crate) fn and_failed(self, now: i64) -> Self {
        Self { failed: self.failed.saturating_add(1), last_failed: now, ..self }
    }

    pub(crate) fn opened(now: i64) -> Self {
        Self { last_opened: now, ..Self::default() }
    }

    /// What the file says; nothing if it is gone or garbled.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut text = String::new();
        let read =
            File::open(folder.join(ATTEMPTS)).and_then(|file| file.take(LIMIT).read_to_string(&mut text));
        read.ok().and_then(|_| Self::parse(&text)).unwrap_or_default()
    }

    /// Having no memory of it is no reason to refuse anything, so a failure is silent: a stick may be write-protected.
    pub(crate) fn write(self, folder: &Path) {
        let Self { failed, last_failed, last_opened } = self;
        let text = format!("{FIRST_LINE}\n{failed} {last_failed} {last_opened}\n");
        let _ = replace(folder, &text);
    }

    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.strip_prefix(FIRST_LINE)?.split_whitespace();
        let failed = numbers.next()?.parse().ok()?;
        let mut moment = || numbers.next()?.parse().ok();
        Some(Self { failed, last_failed: moment()?, last_opened: moment()? })
    }
}

/// Without waiting for the disk: a power cut may forget a try, an opening must not take longer for it.
fn replace(folder: &Path, text: &str) -> io::Result<()> {
    let beside = folder.join(layout::beside_name(ATTEMPTS));
    let _ = fs::remove_file(&beside);
    let written = layout::new_file(&beside)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&beside, folder.join(ATTEMPTS)));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000_000;

    fn failed(times: u32) -> Attempts {
        (0..times).fold(Attempts::default(), |attempts, _| attempts.and_failed(NOW))
    }

    #[test]
    fn the_wait_grows_to_half_a_minute_and_no_further() {
        let waits: Vec<_> =
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1_000].map(|times| failed(times).wait(NOW)).into();
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30].map(|seconds| seconds * 1_000));
        assert_eq!(failed(9).wait(NOW + 29_999), 1);
        assert_eq!(failed(9).wait(NOW + 30_000), 0);
    }

    #[test]
    fn a_wrong_clock_locks_nobody_out() {
        for now in [0, i64::MIN, NOW - 1, i64::MAX] {
            assert_eq!(failed(9).wait(now), 0, "{now}");
        }
    }

    #[test]
    fn a_garbled_file_is_none() {
        for text in
            ["", "MEIN ORDNER attempts", "MEIN ORDNER attempts\n-1 0 0\n", "MEIN ORDNER attempts\n1 x 0\n"]
        {
            assert_eq!(Attempts::parse(text), None);
        }
        assert_eq!(Attempts::parse("MEIN ORDNER attempts\n3 5 4\n").map(|attempts| attempts.failed), Some(3));
    }
}
