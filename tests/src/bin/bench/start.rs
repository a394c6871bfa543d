//! From starting the program to a window a person can use, beside KeePassXC on the same display.
//!
//! Our window is shown after its page is loaded, so "visible" means "usable" for both. Asking the display costs some
//! ten milliseconds, the same for both.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::ROUNDS;
use crate::measure::{Table, middle, row};

/// No program needs longer; then it did not start.
const PATIENCE: Duration = Duration::from_secs(30);

pub fn rows(ground: &Path, table: &mut Table) {
    let work = "start to a usable first screen";
    let goal = "≤ 2.0";
    let ours = crate::built().join("mein-ordner");
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    let Some(display) = Display::open() else {
        return table.add(row(work, middle(own), "keepassxc", middle(theirs), goal));
    };
    // The first start of each fills the disk's cache and does not count.
    for round in 0..=ROUNDS {
        let counted = round > 0;
        own.extend(display.start(ground, &ours.display().to_string(), "MEIN ORDNER").filter(|_| counted));
        theirs.extend(display.start(ground, "keepassxc", "KeePassXC").filter(|_| counted));
    }
    table.add(row(work, middle(own), "keepassxc", middle(theirs), goal));
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

    fn start(&self, home: &Path, program: &str, title: &str) -> Option<Duration> {
        let begin = Instant::now();
        let mut started = quiet(
            Command::new(program)
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
