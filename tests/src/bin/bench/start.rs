//! From starting the program to a window a person can use, and what it holds then, beside KeePassXC and Chromium on the same
//! display.
//!
//! Our window is shown after its page is loaded, so "visible" means "usable" for both. Asking the display costs some
//! ten milliseconds, the same for both.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::ROUNDS;
use crate::measure::{Figure, Table, middle, row};

/// No program needs longer; then it did not start.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a program may settle before its memory is read.
const SETTLED: Duration = Duration::from_secs(3);
/// The least a window of Chromium can be: one line of text.
const PAGE: &str = "--app=data:text/html,<title>one line</title>one line";

pub fn rows(ground: &Path, table: &mut Table) {
    let (work, memory) = ("start to a usable first screen", "memory of all processes at the first screen");
    let ours = crate::built().join("mein-ordner").display().to_string();
    let profile = format!("--user-data-dir={}", ground.join("chromium").display());
    let shell: Vec<&str> = vec![&ours];
    let keepassxc = vec!["keepassxc"];
    let chromium = vec!["chromium", "--no-sandbox", "--no-first-run", &profile, PAGE];
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    let mut held = [None; 3];
    if let Some(display) = Display::open() {
        // The first start of each fills the disk's cache and does not count.
        for round in 0..=ROUNDS {
            let counted = round > 0;
            own.extend(display.start(ground, &shell, "MEIN ORDNER", |_| ()).filter(|_| counted));
            theirs.extend(display.start(ground, &keepassxc, "KeePassXC", |_| ()).filter(|_| counted));
        }
        let programs = [(&shell, "MEIN ORDNER"), (&keepassxc, "KeePassXC"), (&chromium, "one line")];
        for (held, (program, title)) in held.iter_mut().zip(programs) {
            display.start(ground, program, title, |process| {
                std::thread::sleep(SETTLED);
                *held = memory_of_all(process).map(Figure::Memory);
            });
        }
    }
    let [ours, keepassxc, chromium] = held;
    table.add(row(work, middle(own), "keepassxc", middle(theirs), "≤ 2.0"));
    table.add(row(memory, ours, "keepassxc", keepassxc, "≤ 2.5"));
    table.add(row(memory, ours, "chromium --app, one line of text", chromium, "≤ 0.7"));
}

/// What a process and all it started hold, in KiB; memory that several share counts for each in part.
fn memory_of_all(first: u32) -> Option<u64> {
    let numbers =
        std::fs::read_dir("/proc").ok()?.flatten().filter_map(|one| one.file_name().to_str()?.parse().ok());
    // The name of a program may hold anything, but ends with the last bracket.
    let parent = |process: u32| -> Option<u32> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    let parents: Vec<(u32, u32)> = numbers.filter_map(|process| Some((process, parent(process)?))).collect();
    let mut family = vec![first];
    let mut at = 0;
    while let Some(member) = family.get(at).copied() {
        family.extend(parents.iter().filter(|(_, parent)| *parent == member).map(|(process, _)| *process));
        at += 1;
    }
    let held = |process: &u32| -> Option<u64> {
        let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.split_whitespace().next()?.parse().ok()
    };
    Some(family.iter().filter_map(held).sum())
}

struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open() -> Option<Self> {
        let name = format!(":{}", 90 + std::process::id() % 900);
        let server =
            quiet(Command::new("Xvfb").args([&name, "-screen", "0", "1366x768x24", "-nolisten", "tcp"]))
                .spawn()
                .ok()?;
        std::thread::sleep(Duration::from_secs(2));
        Some(Self { server, name })
    }

    /// How long until a window of this title is seen; `then` is told its process while it is still there.
    fn start(&self, home: &Path, program: &[&str], title: &str, then: impl FnOnce(u32)) -> Option<Duration> {
        let begin = Instant::now();
        let (name, words) = program.split_first()?;
        let mut started = quiet(
            Command::new(name)
                .args(words)
                .env("DISPLAY", &self.name)
                .env("HOME", home)
                .env_remove("WAYLAND_DISPLAY")
                .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
                .env("NO_AT_BRIDGE", "1"),
        )
        .spawn()
        .ok()?;
        let mut taken = None;
        while taken.is_none() && begin.elapsed() < PATIENCE {
            let mut search = Command::new("xdotool");
            search.env("DISPLAY", &self.name).args(["search", "--onlyvisible", "--name", title]);
            let seen = search.output().ok()?;
            taken = (!seen.stdout.is_empty()).then(|| begin.elapsed());
        }
        if taken.is_some() {
            then(started.id());
        }
        let _ = started.kill();
        let _ = started.wait();
        taken
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}
