//! One program for one person: a second start brings the window of the first to the front and ends.
//!
//! Apart because it must be decided before there is a window. A socket in the folder the system gives every logged-in
//! person; who holds the lock beside it is the first, so a killed program leaves nothing that has to be cleared away.
//! Two windows would do no harm (a binder opens once), they would only confuse. A file that the second was started with is
//! named to the first. Not here: the lock of a binder, and what becomes of the file.

use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const SOCKET: &str = "mein-ordner.sock";
const LOCK: &str = "mein-ordner.lock";
/// How long a second start waits to be heard by a first one that is just beginning.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is said: "come forward", and behind it the path of a file if there is one.
const COME: &[u8] = b"come\n";
/// The answer. A program that is just ending takes what it is told and hears nothing: without it nobody would open a window.
const HEARD: &[u8] = b"heard\n";
/// Longest path that is heard, in bytes; Linux knows no longer ones.
const LONGEST_PATH: u64 = 4096;

/// Whether this program is the first.
pub enum Start {
    /// It is, and hears of others through this.
    First(First),
    /// Another one is there and was told.
    Second,
    /// It cannot be known here; then it opens a window like the first.
    Unknown,
}

/// The first program; it is that for as long as this value lives.
pub struct First {
    socket: UnixListener,
    _lock: File,
}

/// Decides in `folder`, a folder of this person alone. `brought` is the file the program was started with.
pub fn start(folder: Option<&Path>, brought: Option<&Path>) -> Start {
    let Some(folder) = folder else { return Start::Unknown };
    let end = Instant::now() + PATIENCE;
    loop {
        match claim(folder) {
            Ok(Some(first)) => return Start::First(first),
            Ok(None) if tell(&folder.join(SOCKET), brought, end).is_ok() => return Start::Second,
            Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(20)),
            Ok(None) | Err(_) => return Start::Unknown,
        }
    }
}

fn claim(folder: &Path) -> io::Result<Option<First>> {
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK))?;
    if lock.try_lock().is_err() {
        return Ok(None);
    }
    let path: PathBuf = folder.join(SOCKET);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    Ok(Some(First { socket: UnixListener::bind(path)?, _lock: lock }))
}

fn tell(socket: &Path, brought: Option<&Path>, end: Instant) -> io::Result<()> {
    let said = [COME, brought.map_or(&[], |path| path.as_os_str().as_bytes())].concat();
    let mut stream = UnixStream::connect(socket)?;
    // At least a moment: no time at all would mean for ever.
    let left = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(20));
    stream.set_read_timeout(Some(left))?;
    stream.write_all(&said)?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = [0; HEARD.len()];
    stream.read_exact(&mut answer)
}

impl First {
    /// Calls `come` whenever another start asked for the window, with the file that one was started with.
    pub fn hear(self, come: impl Fn(Option<PathBuf>) + Send + 'static) {
        std::thread::spawn(move || {
            // All of it, for the lock must be held as long as anybody listens.
            let first = self;
            for stream in first.socket.incoming() {
                let Ok(mut stream) = stream else { return };
                let mut said = Vec::new();
                let _ = stream.set_read_timeout(Some(Duration::from_secs(1)));
                // What was not said to its end is not heard.
                if Read::by_ref(&mut stream)
                    .take(COME.len() as u64 + LONGEST_PATH)
                    .read_to_end(&mut said)
                    .is_err()
                {
                    continue;
                }
                let Some(path) = said.strip_prefix(COME) else { continue };
                let _ = stream.write_all(HEARD);
                come((!path.is_empty()).then(|| PathBuf::from(OsStr::from_bytes(path))));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_calls_the_first_and_after_it_comes_another() {
        let folder = tempfile::tempdir().expect("folder");
        let Start::First(first) = start(Some(folder.path()), None) else { panic!("nobody else is there") };
        let (called, calls) = std::sync::mpsc::channel();
        first.hear(move |brought| called.send(brought).expect("heard"));
        let bundle = Path::new("/media/stick/\u{00dc}bergabe f\u{00fc}r Beratung.age");
        for brought in [None, Some(bundle)] {
            assert!(matches!(start(Some(folder.path()), brought), Start::Second));
            let heard = calls.recv_timeout(Duration::from_secs(60)).expect("the first was called");
            assert_eq!(heard.as_deref(), brought);
        }
    }

    #[test]
    fn a_program_that_ends_without_an_answer_is_followed_by_another() {
        let folder = tempfile::tempdir().expect("folder");
        let Start::First(first) = start(Some(folder.path()), None) else { panic!("nobody else is there") };
        // It takes what it is told, and ends.
        let ending = std::thread::spawn(move || drop(first.socket.accept().map(|_| drop(first))));
        assert!(matches!(start(Some(folder.path()), None), Start::First(_)));
        ending.join().expect("ended");
    }

    #[test]
    fn what_a_killed_program_leaves_is_no_obstacle() {
        let folder = tempfile::tempdir().expect("folder");
        drop(UnixListener::bind(folder.path().join(SOCKET)).expect("left behind"));
        assert!(matches!(start(Some(folder.path()), None), Start::First(_)));
        assert!(
            matches!(start(Some(folder.path()), None), Start::First(_)),
            "the first is gone with its value"
        );
    }

    #[test]
    fn without_a_folder_of_its_own_it_just_starts() {
        assert!(matches!(start(None, None), Start::Unknown));
        assert!(matches!(start(Some(Path::new("/nonexistent")), None), Start::Unknown));
    }
}
