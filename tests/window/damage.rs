//! When something is wrong with a binder: an older state, a broken database, a place that cannot be written to.

use std::path::Path;

use ordner_binder::Binder;
use ordner_vault::Passphrase;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::{binder_on_shelf, cheap};
use crate::harness::process::{pdf_text, tool};
use crate::harness::story::{self, PERSON};

fn copy(from: &Path, to: &Path) {
    let copied = tool("cp").arg("-a").arg(from).arg(to).status().expect("cp");
    assert!(copied.success());
}

/// Every file of a folder with its bytes.
fn bytes_of(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = marks::files(folder);
    files.sort();
    files.into_iter().map(|file| (file.clone(), std::fs::read(file).expect("file"))).collect()
}

#[test]
fn an_older_state_opens_only_when_somebody_wants_it() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let old = home.outside("alt.ordner");
    copy(&binder, &old);
    let pdf = crate::harness::papers::pdf(&home, "Bescheid.pdf", PERSON.pdf_mark);
    let mut window = Window::open(&home, &display, &[]);
    // Control: what is as new as was seen here opens without a question.
    for _ in 0..2 {
        story::unlock(&window, PERSON.passphrase);
        window.find("register");
        story::lock(&window);
    }
    story::unlock(&window, PERSON.passphrase);
    home.answer(&[&pdf]);
    window.find("add-documents").click();
    story::papers_here(&window, 1);
    story::lock(&window);

    let newer = home.outside("neu.ordner");
    std::fs::rename(&binder, &newer).expect("put away");
    copy(&old, &binder);
    let before = bytes_of(&binder.join("docs"));
    let database = std::fs::read(binder.join("vault.db")).expect("database");
    story::unlock(&window, PERSON.passphrase);
    window.find("older");
    window.look("older");
    assert!(window.shown("register").is_empty(), "nothing of it is open");
    assert_ne!(window.find("older-known").text(), window.find("older-found").text(), "two dates");
    window.find("older-cancel").click();
    window.find("unlock");
    assert_eq!(bytes_of(&binder.join("docs")), before);
    assert_eq!(std::fs::read(binder.join("vault.db")).expect("database"), database, "not a byte changed");

    // The newer one is found again: no question.
    std::fs::remove_dir_all(&binder).expect("away");
    copy(&newer, &binder);
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    story::lock(&window);
    // Or the older one is wanted.
    std::fs::remove_dir_all(&binder).expect("away");
    copy(&old, &binder);
    story::unlock(&window, PERSON.passphrase);
    window.find("older-open").click();
    story::to_register(&window);
    assert!(window.shown("document").is_empty());
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
}

#[test]
fn a_damaged_binder_is_read_repaired_and_taken_out() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    story::lock(&window);
    let database = binder.join("vault.db");
    let mut bytes = std::fs::read(&database).expect("database");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0x5a);
    std::fs::write(&database, &bytes).expect("damaged");
    let broken = bytes_of(&binder.join("docs"));

    story::unlock(&window, PERSON.passphrase);
    let note = window.find("damage-note");
    assert_eq!(note.attribute("data-error").as_deref(), Some("vault/damaged"));
    window.look("damaged");
    assert!(window.shown("add-documents").is_empty(), "nothing can be added");
    window.find("register-2").click();
    window.find("damage-note");
    window.find("damage-help").click();
    window.look("damaged-care");
    assert!(window.shown("backup-make").is_empty() && window.shown("change-passphrase-begin").is_empty());
    window.find("check-now").click();
    window.find("finding");

    let place = home.outside("Heil.ordner");
    home.answer(&[&place]);
    window.find("repair-now").click();
    window.find("repaired");
    window.look("repaired");
    let stick = home.outside("stick");
    std::fs::create_dir(&stick).expect("stick");
    home.answer(&[&stick]);
    window.find("export-now").click();
    window.find("exported");
    let out = marks::files(&stick);
    let pdf = out.iter().find(|path| path.extension().is_some_and(|ending| ending == "pdf"));
    assert!(pdf_text(pdf.expect("the paper")).contains(PERSON.pdf_mark), "what can be read is taken out");
    assert_eq!(std::fs::read(&database).expect("database"), bytes, "the damaged one is not touched");
    assert_eq!(bytes_of(&binder.join("docs")), broken);
    story::lock(&window);

    // The copy stands in front of the shelf, and is whole.
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    assert!(window.shown("damage-note").is_empty());
    story::lock(&window);
    window.close();
    let mut copy =
        Binder::open(&place, &Passphrase::from(PERSON.passphrase.to_owned()), cheap()).expect("opens");
    assert!(copy.verify().expect("checked").findings.is_empty());
    assert_eq!(copy.documents().count(), 1);
}

#[test]
fn a_write_protected_binder_is_shown() {
    use std::os::unix::fs::PermissionsExt;
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let protect = |mode: u32| {
        for path in marks::files(&binder).iter().map(std::path::PathBuf::as_path).chain([binder.as_path()]) {
            let executable = if path.is_dir() { mode | 0o111 & mode >> 2 } else { mode };
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(executable)).expect("mode");
        }
    };
    protect(0o444);
    // Without the right to overlook them, even the superuser is bound by the modes of files.
    let mut window = Window::open(&home, &display, &["setpriv", "--bounding-set", "-dac_override", "--"]);
    story::unlock(&window, PERSON.passphrase);
    let said = window.find("damage-note").attribute("data-error");
    window.look("protected");
    protect(0o644);
    assert_eq!(said.as_deref(), Some("vault/read-only"));
    window.find("damage-help").click();
    window.find("repair");
    window.look("protected-care");
    assert!(window.shown("repair-now").is_empty(), "it is not damaged");
}
