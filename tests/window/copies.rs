//! Copies that make themselves, a backup tried out, and a binder erased for good.

use std::path::{Path, PathBuf};

use ordner_binder::practice;
use ordner_vault::{Passphrase, Secret, Watch};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::story::{self, PERSON};

const ESCAPE: char = '\u{e00c}';

/// What lies in a folder.
fn copies_in(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).expect("folder").map(|entry| entry.expect("entry").path()).collect()
}

fn let_copies_go_to(window: &Window, home: &Home, folder: &Path) {
    window.find("care").click();
    window.find("copies-begin").click();
    window.find("copies-passphrase").fill(PERSON.passphrase);
    home.answer(&[folder]);
    window.find("copies-choose").click();
    window.wait("the folder", || {
        let shown = window.shown("copies-folder");
        (shown.first()?.text() == folder.display().to_string()).then_some(())
    });
}

#[test]
fn a_copy_is_made_when_the_binder_is_locked_by_hand() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let folder = home.outside("kopien");
    std::fs::create_dir(&folder).expect("stick");
    // Control: nobody wished for copies, none is made.
    story::lock(&window);
    assert!(window.shown("copied").is_empty() && copies_in(&folder).is_empty());
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    window.find("care").click();
    window.find("copies-begin").click();
    window.find("copies-passphrase").fill("not the passphrase");
    window.find("copies-choose").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.find("copies-cancel").click();
    let_copies_go_to(&window, &home, &folder);
    window.look("copies-on");

    // In a hurry none is made.
    window.script("document.querySelector('h1').focus()").expect("focus");
    window.press(&[ESCAPE, ESCAPE]);
    window.find("unlock");
    assert!(copies_in(&folder).is_empty(), "Esc twice does not wait for a copy");

    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    story::lock(&window);
    window.find("copied");
    window.look("copied");
    let made = copies_in(&folder);
    assert_eq!(made.len(), 1);
    let passphrase = Passphrase::from(PERSON.passphrase.to_owned());
    let read = practice(&made[0], Secret::Passphrase(&passphrase), &Watch::default()).expect("it is whole");
    assert_eq!(read.documents.len(), 1);

    // The core knows when the last one was made, and that none is due.
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    window.find("care").click();
    let last = window.find("last-backup").text();
    assert!(last.contains(&chrono::Local::now().format("%d.%m.%Y").to_string()), "{last}");
    story::lock(&window);
    assert!(window.shown("copied").is_empty());
    assert_eq!(copies_in(&folder).len(), 1);

    // The stick is gone: that is said, and the binder is locked all the same.
    std::fs::remove_dir_all(&folder).expect("pulled out");
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    story::lock(&window);
    window.find("not-copied");
    window.look("not-copied");
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    window.find("care").click();
    window.find("copies-stop").click();
    window.wait_until_gone("copies-folder");
    story::lock(&window);
    assert!(window.shown("not-copied").is_empty(), "nobody wishes for copies any more");
}

#[test]
fn a_backup_is_tried_out_and_nothing_is_written() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let file = home.outside("sicherung.age");
    window.find("care").click();
    window.find("backup-make").click();
    window.find("backup-passphrase").fill(PERSON.passphrase);
    home.answer(&[&file]);
    window.find("backup-save").click();
    window.find("backed-up");
    story::lock(&window);
    let before = marks::files(&home.documents());
    window.find("practice").click();
    window.look("practice");
    window.find("practice-passphrase").fill("not the passphrase");
    home.answer(&[&file]);
    window.find("practice-pick").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.find("practice-passphrase").fill(PERSON.passphrase);
    home.answer(&[&file]);
    window.find("practice-pick").click();
    window.find("practised");
    window.look("practised");
    let papers = window.shown("practised-document");
    assert_eq!(papers.len(), 1);
    assert!(papers[0].text().contains("Bescheid"));
    assert_eq!(marks::files(&home.documents()), before, "nothing is made");
    window.find("practice-done").click();

    // Control: a backup that is cut short is no good, and that is said.
    let mut bytes = std::fs::read(&file).expect("backup");
    bytes.truncate(bytes.len() - 40);
    std::fs::write(&file, bytes).expect("cut");
    window.find("practice").click();
    window.find("practice-passphrase").fill(PERSON.passphrase);
    home.answer(&[&file]);
    window.find("practice-pick").click();
    story::refused(&window, "vault/bundle-unreadable");
    assert!(window.shown("practised").is_empty());
}

#[test]
fn a_binder_is_erased_for_good_and_only_by_its_name() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    story::lock(&window);
    std::fs::write(binder.join("Einkaufszettel.txt"), "Brot").expect("somebody's file");
    window.find("erase").click();
    window.look("erase");
    window.find("erase-name").fill("Prob");
    window.find("erase-now").click();
    story::refused(&window, "window/name-does-not-fit");
    assert!(binder.join("keyring.age").is_file(), "nothing is erased by a wrong name");
    window.find("erase-name").fill("Probe");
    window.find("erase-now").click();
    story::toast(&window, "ui-erased-others");
    window.look("erased");
    assert!(window.shown("shelf-binder").is_empty(), "it is off the shelf");
    assert_eq!(marks::files(&binder), [binder.join("Einkaufszettel.txt")], "what is not ours stays");
}
