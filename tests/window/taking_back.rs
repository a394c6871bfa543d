//! Nothing is done that cannot be taken back: the trash, Ctrl+Z, the history, and text that was never saved.

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::{self, PERSON, papers_here, toast};

const ESCAPE: char = '\u{e00c}';

fn control_z(window: &Window) {
    window.script("document.querySelector('h1').focus()").expect("focus");
    window.chord("z");
}

#[test]
fn the_trash_gives_back() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    window.find("document").click();
    window.find("remove-document").click();
    toast(&window, "ui-document-removed");
    papers_here(&window, 0);
    window.look("removed");
    window.find("undo").click();
    toast(&window, "ui-undone");
    papers_here(&window, 1);
    window.look("taken-back");
    // The taking back can be taken back: the toast offers it.
    window.find("undo").click();
    papers_here(&window, 0);

    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    papers_here(&window, 0);
    window.find("open-trash").click();
    window.wait("the trash", || (window.shown("discarded").len() == 1).then_some(()));
    assert!(window.find("discarded").text().contains("Bescheid"), "the trash is still there after a lock");
    window.look("trash");
    window.find("history").click();
    window.wait("the history", || (window.shown("moment").len() == 4).then_some(()));
    window.look("history");
    window.find("history-dialog-close").click();
    window.find("trash-restore").click();
    window.wait("an empty trash", || window.shown("discarded").is_empty().then_some(()));
    window.find("back").click();
    papers_here(&window, 1);
}

#[test]
fn every_action_has_a_way_back() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let item = window.find("item").attribute("data-item").expect("id");
    window.find("item-done").click();
    toast(&window, "ui-item-set");
    window.find("contact-add").click();
    window.find("contact-name").fill(PERSON.contact);
    window.find("contact-save").click();
    window.wait_until_gone("contact-dialog");
    window.wait("the contact", || (window.shown("own-contact").len() == 1).then_some(()));
    window.find("contact-remove").click();
    window.wait("no contact", || window.shown("own-contact").is_empty().then_some(()));

    control_z(&window);
    window.wait("the contact again", || (window.shown("own-contact").len() == 1).then_some(()));
    assert!(window.find("own-contact").text().contains(PERSON.contact));
    control_z(&window);
    window.wait("no contact any more", || window.shown("own-contact").is_empty().then_some(()));
    control_z(&window);
    window
        .wait("the tick gone", || (story::state_of(&window, &item).as_deref() == Some("open")).then_some(()));
    control_z(&window);
    papers_here(&window, 0);
    window.look("all-taken-back");
    control_z(&window);
    assert_eq!(
        window.find("error-box").attribute("data-error").as_deref(),
        Some("binder/nothing-to-undo"),
        "nothing from before the binder was opened is taken back with a key"
    );
    // A filing that was taken back is in the trash, not gone.
    window.find("open-trash").click();
    window.wait("paper and contact", || (window.shown("discarded").len() == 2).then_some(()));
}

#[test]
fn what_was_being_written_is_offered_again() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    window.find("contact-add").click();
    window.find("contact-name").fill(PERSON.contact);
    window.find("contact-phone").fill("0351 000000");
    window.press(&[ESCAPE, ESCAPE]);
    window.find("unlock");
    window.look("locked-by-escape");
    assert!(!window.text().contains(PERSON.contact), "nothing of the binder is on the screen");
    let marks: Vec<String> = vec![PERSON.contact.to_owned()];
    let on_disk: Vec<_> =
        home.machine().iter().flat_map(|part| crate::harness::marks::holding(part, &marks)).collect();
    assert_eq!(on_disk, [], "and nothing is on the disk in the clear");

    story::unlock(&window, PERSON.passphrase);
    window.find("draft");
    window.look("draft");
    assert!(window.find("draft").text().contains(PERSON.contact));
    window.find("draft-resume").click();
    window.find("contact-dialog");
    assert_eq!(window.find("contact-name").property("value"), PERSON.contact);
    assert_eq!(window.find("contact-phone").property("value"), "0351 000000");
    window.find("contact-save").click();
    window.wait_until_gone("contact-dialog");
    window.wait_until_gone("draft");
    window.wait("the contact", || (window.shown("own-contact").len() == 1).then_some(()));

    window.find("contact-add").click();
    window.find("contact-name").fill("Niemand");
    window.find("contact-cancel").click();
    window.wait_until_gone("contact-dialog");
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    assert!(window.shown("draft").is_empty(), "what was thrown away on purpose does not come back");
}

#[test]
fn only_looking_changes_nothing() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    story::lock(&window);
    window.find("passphrase").fill(PERSON.passphrase);
    window.find("view-only").click();
    window.find("open").click();
    window.find("view-only-note");
    story::to_register(&window);
    window.look("view-only");
    window.find("item-done").click();
    assert_eq!(window.find("error-box").attribute("data-error").as_deref(), Some("window/view-only"));
    window.find("document").click();
    window.find("remove-document").click();
    window.wait("the refusal", || {
        let errors = window.shown("error-box");
        errors
            .iter()
            .any(|error| error.attribute("data-error").as_deref() == Some("window/view-only"))
            .then_some(())
    });
    window.find("back").click();
    papers_here(&window, 1);
    // Opened as usual, the same is possible: the refusal was not an accident.
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("document").click();
    window.find("remove-document").click();
    papers_here(&window, 0);
}
