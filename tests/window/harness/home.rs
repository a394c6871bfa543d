//! A home folder of its own, with every place a program could leave something in.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A person's machine, empty.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// A new one.
    pub fn new() -> Self {
        let folder = TempDir::with_prefix("ordner-window-").expect("folder");
        for inner in ["home/Documents", "home/.config/gtk-3.0", "run", "tmp", "outside"] {
            std::fs::create_dir_all(folder.path().join(inner)).expect("folder");
        }
        let documents = "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n";
        std::fs::write(folder.path().join("home/.config/user-dirs.dirs"), documents).expect("user folders");
        // Letters are drawn alike wherever the tests run.
        let drawn = "[Settings]\ngtk-xft-antialias=1\ngtk-xft-hinting=1\ngtk-xft-hintstyle=hintslight\ngtk-xft-rgba=none\n\
            gtk-xft-dpi=98304\n";
        std::fs::write(folder.path().join("home/.config/gtk-3.0/settings.ini"), drawn).expect("letters");
        Self { folder }
    }

    /// Everything a program may write to without being asked.
    pub fn machine(&self) -> Vec<PathBuf> {
        ["home", "run", "tmp"].iter().map(|part| self.folder.path().join(part)).collect()
    }

    /// Where binders are put.
    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("home/Documents")
    }

    /// The settings of the program.
    pub fn settings(&self) -> PathBuf {
        self.folder.path().join("home/.config/mein-ordner/settings.json")
    }

    /// A stick: where papers come from and prints go to. Not part of the machine.
    pub fn outside(&self, name: &str) -> PathBuf {
        self.folder.path().join("outside").join(name)
    }

    /// Answers the next dialog; no path means it is cancelled.
    pub fn answer(&self, paths: &[&Path]) {
        use std::io::Write;
        let mut file =
            std::fs::File::options().create(true).append(true).open(self.answers()).expect("answers");
        let line: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        writeln!(file, "{}", line.join("\t")).expect("answer");
    }

    /// Lets a program live here, on this display, with no desktop around it.
    pub fn inhabit(&self, command: &mut Command, display: &str) {
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("XDG_") || text.starts_with("WEBKIT_") || text == "WAYLAND_DISPLAY" {
                command.env_remove(&name);
            }
        }
        command
            .env("HOME", self.folder.path().join("home"))
            .env("XDG_RUNTIME_DIR", self.folder.path().join("run"))
            .env("TMPDIR", self.folder.path().join("tmp"))
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("LC_ALL", "C.UTF-8")
            // Without these each display starts bus and accessibility daemons that outlive the test.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1");
    }

    /// The file the program reads answers to its dialogs from.
    pub fn answers(&self) -> PathBuf {
        self.folder.path().join("outside/answers.txt")
    }
}
