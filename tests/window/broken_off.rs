//! New keys that are broken off half way: the disk fails before and after the one renaming by which they come in force. The
//! binder opens with all that is old or with all that is new. Not here: the program killed there (`vault/src/tests/renewal.rs`).
//!
//! Nothing here depends on the moment: `strace` strikes at that very call.

use std::path::{Path, PathBuf};

use ordner_binder::Binder;
use ordner_vault::{RecoveryCode, Secret};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::{binder_on_shelf, cheap, is_held};
use crate::harness::process::tool;
use crate::harness::story::{self, PERSON};

const NEW: &str = "neue ruhige Wörter hier";
/// The folder of keys that are being made; by its renaming they come in force.
const MADE: &str = "renewal.tmp";
/// The folder of keys in force that are not in their place yet.
const IN_FORCE: &str = "renewal.new";

/// A binder in which new keys were asked for and their code is typed, in a window that is struck when `folder` is renamed.
struct Struck {
    window: Window,
    binder: PathBuf,
    code: Vec<String>,
}

impl Struck {
    fn with(home: &Home, display: &Display, folder: &str, fault: &str) -> Self {
        drop(tool("strace"));
        let binder = binder_on_shelf(home, PERSON.passphrase);
        let pdf = papers::pdf(home, "Bescheid.pdf", PERSON.pdf_mark);
        let path = binder.join(folder).display().to_string();
        let inject = format!("inject=rename:{fault}");
        let words =
            ["/usr/bin/strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e", "signal=none", "-P"];
        let words = words.into_iter().chain([path.as_str(), "-e", "trace=rename", "-e", &inject]);
        let mut window = Window::open(home, display, &words.collect::<Vec<_>>());
        story::unlock(&window, PERSON.passphrase);
        home.answer(&[&pdf]);
        window.find("add-documents").click();
        story::papers_here(&window, 1);
        window.find("care").click();
        window.find("new-keys-begin").click();
        window.find("new-keys-current").fill(PERSON.passphrase);
        window.find("new-passphrase").fill(NEW);
        window.find("new-passphrase-again").fill(NEW);
        window.find("new-keys-next").click();
        let code = story::type_groups(&mut window, home, "neuer-code.pdf");
        Self { window, binder, code }
    }
}

/// Opens it in a window: `opens` does, `refused` does not; so does the code if it is the new one.
fn opens_with(
    home: &Home,
    display: &Display,
    binder: &Path,
    opens: &str,
    refused: &str,
    code: (&[String], bool),
) {
    let window = Window::open(home, display, &[]);
    story::unlock(&window, refused);
    story::refused(&window, "vault/wrong-passphrase");
    story::unlock(&window, opens);
    story::papers_here(&window, 1);
    window.find("care").click();
    window.find("check-now").click();
    window.find("all-well");
    story::lock(&window);
    window.close();
    assert!(![MADE, IN_FORCE].iter().any(|name| binder.join(name).exists()), "nothing is left of it");
    let (groups, is_new) = code;
    let code = RecoveryCode::parse(&groups.join(" ")).expect("code");
    assert_eq!(Binder::open(binder, Secret::Code(&code), cheap()).is_ok(), is_new);
}

/// The disk fails in the last step: the window says that it cannot know, and leads to where the person finds out.
fn a_failing_disk(folder: &str, opens: &str, refused: &str) {
    let (display, home) = (Display::new(), Home::new());
    let Struck { mut window, binder, code } = Struck::with(&home, &display, folder, "error=EIO:when=1");
    window.find("prove-code").click();
    story::refused(&window, "window/keys-unsure");
    window.look("keys-unsure");
    window.wait("it is closed, as it says", || (!is_held(&binder)).then_some(()));
    window.find("to-shelf").click();
    window.find("unlock");
    window.close();
    opens_with(&home, &display, &binder, opens, refused, (&code, opens == NEW));
}

#[test]
fn a_disk_that_fails_in_the_last_step_is_told_and_the_old_opens() {
    a_failing_disk(MADE, PERSON.passphrase, NEW);
}

#[test]
fn a_disk_that_fails_after_the_last_step_is_told_and_the_new_opens() {
    a_failing_disk(IN_FORCE, NEW, PERSON.passphrase);
}
