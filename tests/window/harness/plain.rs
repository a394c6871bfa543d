//! The program as a person has it: not driven, only typed at, seen from outside.

use std::fs::File;
use std::os::linux::fs::MetadataExt;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use ordner_binder::{Binder, Content, Profile};
use ordner_vault::{Passphrase, RecoveryCode, Surroundings, WorkFactor};
use serde_json::json;

use super::driver::Display;
use super::home::Home;
use super::marks;
use super::process::Running;

const PATIENCE: Duration = Duration::from_secs(60);

/// The running program with one binder on its shelf.
pub struct Plain<'d> {
    program: Running,
    display: &'d Display,
    binder: PathBuf,
}

/// A clock of its own, and slots that open at once.
pub fn cheap() -> Surroundings {
    Surroundings {
        now: || 1_790_000_000_000,
        random: |bytes| getrandom::fill(bytes).expect("randomness"),
        work: WorkFactor::CHEAP,
    }
}

/// Makes a binder and puts it on the shelf.
pub fn binder_on_shelf(home: &Home, passphrase: &str) -> PathBuf {
    named_binder_on_shelf(home, passphrase, "Probe")
}

/// Makes a binder that is called so, in a folder of that name, and puts it on the shelf.
pub fn named_binder_on_shelf(home: &Home, passphrase: &str, name: &str) -> PathBuf {
    let surroundings = cheap();
    let folder = home.documents().join(format!("{name}.ordner"));
    let languages = ["de", "en"].map(|tag| tag.parse().expect("tag")).into();
    let profile =
        Profile { name: name.into(), pack: "dresden".into(), languages, sample: false, status: None };
    let code = RecoveryCode::generate(surroundings);
    let content = Content::embedded().expect("content");
    let made = Binder::create(
        &folder,
        &Passphrase::from(passphrase.to_owned()),
        &code,
        profile,
        &content,
        surroundings,
    );
    made.and_then(Binder::lock).expect("binder");
    keep_settings(home, &folder, None);
    folder
}

/// Puts a binder on the shelf, and says after how many seconds without anybody it locks.
pub fn keep_settings(home: &Home, folder: &Path, idle_seconds: Option<u64>) {
    let settings = home.settings();
    std::fs::create_dir_all(settings.parent().expect("folder")).expect("folder");
    let kept = json!({ "shelf": [folder], "idle_seconds": idle_seconds });
    std::fs::write(settings, kept.to_string()).expect("settings");
}

impl<'d> Plain<'d> {
    /// Starts the program, below `wrapper` if there is one.
    pub fn start(home: &Home, display: &'d Display, binder: PathBuf, wrapper: Option<Command>) -> Self {
        let program = env!("CARGO_BIN_EXE_mein-ordner");
        let mut command = match wrapper {
            Some(mut wrapper) => {
                wrapper.arg(program);
                wrapper
            }
            None => Command::new(program),
        };
        home.inhabit(&mut command, &display.name);
        let program = Running::start(&command);
        let plain = Self { program, display, binder };
        plain.wait("the window", || plain.window());
        plain
    }

    /// Types the passphrase until the binder is open.
    pub fn unlock(&self, passphrase: &str) {
        self.wait("the binder to open", || {
            self.type_in(passphrase);
            self.keys(&["key", "Return"]);
            let end = Instant::now() + Duration::from_secs(8);
            while !self.is_open() && Instant::now() < end {
                std::thread::sleep(Duration::from_millis(50));
            }
            // A refused passphrase holds the binder for a moment, too.
            std::thread::sleep(Duration::from_secs(1));
            self.is_open().then_some(())
        });
    }

    /// Types into the field that is there, in place of what is in it. Before a field is there it goes nowhere.
    pub fn type_in(&self, text: &str) {
        self.keys(&["key", "ctrl+a"]);
        self.keys(&["type", "--delay", "15", text]);
    }

    /// Locks with the keyboard.
    pub fn lock(&self) {
        self.wait("the binder to close", || {
            self.keys(&["key", "ctrl+l"]);
            let end = Instant::now() + Duration::from_secs(4);
            while self.is_open() && Instant::now() < end {
                std::thread::sleep(Duration::from_millis(50));
            }
            (!self.is_open()).then_some(())
        });
    }

    /// Presses one key.
    pub fn press(&self, key: &str) {
        self.keys(&["key", key]);
    }

    /// Presses one key and at once another.
    pub fn press_both(&self, first: &str, second: &str) {
        self.keys(&["key", "--delay", "50", first, second]);
    }

    /// Moves the mouse over the window; each `step` to another place.
    pub fn move_mouse(&self, step: u32) {
        let place = (200 + step % 20 * 10).to_string();
        self.display.hands(&["mousemove", &place, &place]);
    }

    /// True while the program holds the binder: the system knows who locked which file.
    pub fn is_open(&self) -> bool {
        is_held(&self.binder)
    }

    /// Processes of the program with this name, by id.
    pub fn processes(&self, name: &str) -> Vec<u32> {
        below(self.program.id(), name)
    }

    /// Waits until there is an answer.
    pub fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < end, "waited in vain for {what}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn window(&self) -> Option<String> {
        let found = self.display.hands(&["search", "--onlyvisible", "--name", "MEIN ORDNER"]);
        found.lines().next().map(str::to_owned)
    }

    fn keys(&self, arguments: &[&str]) {
        if let Some(window) = self.window() {
            self.display.hands(&["windowfocus", &window]);
            self.display.hands(arguments);
        }
    }
}

/// Whether any program holds this binder. A line of the system's list ends `… 4711 fe:00:131 0 EOF`: the process, then device
/// and number of the file. The device is not compared, since layered file systems name another one there.
pub fn is_held(binder: &Path) -> bool {
    let locks = std::fs::read_to_string("/proc/locks").expect("locks");
    let locked =
        |line: &str| line.split_whitespace().find_map(|word| word.splitn(3, ':').nth(2)?.parse().ok());
    let locked: Vec<u64> = locks.lines().filter_map(locked).collect();
    marks::files(binder)
        .iter()
        .any(|file| file.metadata().is_ok_and(|facts| locked.contains(&facts.st_ino())))
}

/// Processes with this name that `top` started, directly or not, by id.
pub fn below(top: u32, name: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut known = vec![top];
    let parents = parents();
    while let Some(parent) = known.pop() {
        let name_of = std::fs::read_to_string(format!("/proc/{parent}/comm")).unwrap_or_default();
        if name_of.trim().starts_with(name) {
            found.push(parent);
        }
        known.extend(parents.iter().filter(|(_, above)| *above == parent).map(|(child, _)| *child));
    }
    found.sort_unstable();
    found
}

/// Every process with the one above it.
fn parents() -> Vec<(u32, u32)> {
    let processes = std::fs::read_dir("/proc").expect("processes").flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter_map(|id: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        Some((id, stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?))
    })
    .collect()
}

/// How often a process holds a mark in its memory; an error when it lets nobody look.
pub fn in_memory(process: u32, mark: &str) -> std::io::Result<usize> {
    let map = std::fs::read_to_string(format!("/proc/{process}/maps"))?;
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let pages = File::open(format!("/proc/{process}/pagemap"))?;
    let forms: [Vec<u8>; 2] =
        [mark.as_bytes().to_vec(), mark.encode_utf16().flat_map(u16::to_le_bytes).collect()];
    let mut found = 0;
    for line in map.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
        let Some((from, to)) = range.split_once('-') else { continue };
        let (Ok(from), Ok(to)) = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)) else {
            continue;
        };
        // What cannot be written is the program itself: the same for everybody.
        if !rights.starts_with("rw") {
            continue;
        }
        let mut piece = vec![0; PIECE];
        for at in (from..to).step_by(PIECE) {
            let length = usize::try_from(to - at).unwrap_or(PIECE).min(PIECE);
            // WebKit reserves gigabytes of which next to nothing is there.
            if is_there(&pages, at, length)
                && let Ok(read) = memory.read_at(&mut piece[..length], at)
            {
                found += forms.iter().map(|form| marks::occurrences(&piece[..read], form)).sum::<usize>();
            }
        }
    }
    Ok(found)
}

/// How much memory is looked at in one step, in bytes.
const PIECE: usize = 1 << 20;

fn is_there(pages: &File, at: u64, length: usize) -> bool {
    const PAGE: usize = 4096;
    let mut entries = vec![0; length / PAGE * 8];
    let read = pages.read_at(&mut entries, at / PAGE as u64 * 8).unwrap_or(0);
    // The two highest bits say "in memory" and "swapped out".
    entries[..read].chunks_exact(8).any(|entry| entry[7] & 0xc0 != 0)
}
