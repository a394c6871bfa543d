//! Other programs: found or named with their package, ended with everything they started, never left behind.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process_group};

/// Tools and the Debian packages they come in.
const PACKAGES: [(&str, &str); 14] = [
    ("Xvfb", "xvfb"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("pdftotext", "poppler-utils"),
    ("pdftoppm", "poppler-utils"),
    ("qpdf", "qpdf"),
    ("sha256sum", "coreutils"),
    ("strace", "strace"),
    ("xdotool", "xdotool"),
    ("setpriv", "util-linux"),
    ("env", "coreutils"),
    ("dbus-daemon", "dbus-daemon"),
    ("age-keygen", "age"),
    ("cp", "coreutils"),
    ("minisign", "minisign"),
];

/// A command for a tool; fails with the name of its package when it is not installed.
pub fn tool(name: &str) -> Command {
    let package = PACKAGES.iter().find(|(tool, _)| *tool == name).map_or(name, |(_, package)| package);
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|at| at.join(name).is_file()));
    assert!(found, "{name} is needed for the window tests: apt-get install {package}");
    Command::new(name)
}

/// A running program. It dies with this value and with the test, together with all it started.
pub struct Running(Child);

impl Running {
    /// Starts a program in a process group of its own.
    pub fn start(command: &Command) -> Self {
        let name = command.get_program().to_owned();
        // The kernel ends it when the test is killed; asking for that takes no unsafe code this way.
        let mut tied = tool("setpriv");
        tied.args(["--pdeathsig", "KILL", "--"]).arg(&name).args(command.get_args());
        for (key, value) in command.get_envs() {
            match value {
                Some(value) => tied.env(key, value),
                None => tied.env_remove(key),
            };
        }
        tied.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped());
        let child = tied.spawn().unwrap_or_else(|error| panic!("{} does not start: {error}", name.display()));
        Self(child)
    }

    /// The first line it prints.
    pub fn first_line(&mut self) -> String {
        let mut line = String::new();
        let output = self.0.stdout.take().expect("output");
        BufReader::new(output).read_line(&mut line).expect("line");
        line.trim().to_owned()
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// True while it runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = Pid::from_raw(self.0.id().cast_signed()) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

/// The text of a PDF.
pub fn pdf_text(file: &Path) -> String {
    let output = tool("pdftotext").arg(file).arg("-").output().expect("pdftotext");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Text without blanks and hyphens: a narrow column breaks words where it likes.
pub fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}')).collect()
}
