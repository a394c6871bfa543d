//! Killed while a person types (S2 with the real window): whatever the window said was saved is there afterwards, the one
//! contact that was being saved is there whole or not at all, and the next start says nothing frightening. Not here: the core
//! killed at every single system call (`tests/vault/kills.rs`).
//!
//! The moment of each kill is thrown with dice of a fixed seed; what it meets is the machine's own affair.

use std::path::Path;
use std::time::Duration;

use ordner_binder::Binder;
use ordner_tests::{Dice, rounds};
use ordner_vault::Passphrase;
use rustix::process::{Pid, Signal, kill_process};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::{below, binder_on_shelf, cheap};
use crate::harness::story::{self, PERSON};

/// Longest time from the last acknowledged contact that is waited for to the kill, in milliseconds.
const LATER: usize = 300;

/// Types and saves one contact as fast as the page allows; true once the window says that it is saved.
fn save_contact(window: &Window, name: &str) -> bool {
    let script = "const done = arguments[0]; \
        const at = (id) => document.querySelector(`[data-testid=\"${id}\"]`); \
        const until = (look) => new Promise((go) => { const again = () => look() ? go() : setTimeout(again, 5); again(); }); \
        (async () => { \
            at('contact-add').click(); await until(() => at('contact-name')); \
            at('contact-name').value = 'NAME'; \
            at('contact-name').dispatchEvent(new Event('input', { bubbles: true })); \
            await until(() => !at('contact-save').disabled); \
            at('contact-save').click(); await until(() => !at('contact-dialog')); done(true); \
        })()";
    window.script_async(&script.replace("NAME", name)) == Ok(true.into())
}

/// Kills every process of the program that a driver started.
pub fn kill_program(driver: u32) {
    for id in below(driver, "mein-ordner") {
        let id = Pid::from_raw(id.cast_signed()).expect("process");
        kill_process(id, Signal::KILL).expect("killed");
    }
}

/// The names of all contacts of a sound binder.
fn names(binder: &Path) -> Vec<String> {
    let mut open =
        Binder::open(binder, &Passphrase::from(PERSON.passphrase.to_owned()), cheap()).expect("it opens");
    let report = open.verify().expect("a check");
    assert!(report.findings.is_empty(), "a kill is no damage: {report:?}");
    let names = open.contacts().expect("contacts").into_iter().map(|(_, contact)| contact.name).collect();
    open.lock().expect("locked");
    names
}

fn killed_while_typing(kills: usize) {
    let (display, home) = (Display::new(), Home::new());
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let mut dice = Dice(0x5EED_0002);
    let (mut acknowledged, mut in_flight) = (Vec::new(), 0);
    for round in 0..kills {
        let window = Window::open(&home, &display, &[]);
        story::unlock(&window, PERSON.passphrase);
        window.find("contact-add");
        assert!(
            window.shown("error-box").is_empty(),
            "round {round}: nothing frightening:\n{}",
            window.text()
        );
        let (driver, after) = (window.driver(), dice.below(4));
        let wait = Duration::from_millis(dice.below(LATER) as u64);
        let (mut asked, mut killer) = (0, None);
        loop {
            // Counted in what was saved and not in time, so that a slow machine is killed in the middle of typing, too.
            if asked == after {
                killer = Some(std::thread::spawn(move || {
                    std::thread::sleep(wait);
                    kill_program(driver);
                }));
            }
            let name = format!("Frau Birke {round}-{asked}");
            if !save_contact(&window, &name) {
                break;
            }
            acknowledged.push(name);
            asked += 1;
        }
        killer.expect("it was to be killed").join().expect("killed");
        drop(window);
        let kept = names(&binder);
        let lost: Vec<_> = acknowledged.iter().filter(|name| !kept.contains(name)).collect();
        assert!(lost.is_empty(), "round {round}: the window said it was saved: {lost:?}");
        if kept.len() > acknowledged.len() {
            // The one that was being saved: whole, and only that one.
            let whole = format!("Frau Birke {round}-{asked}");
            assert!(kept.len() == acknowledged.len() + 1 && kept.contains(&whole), "round {round}: {kept:?}");
            acknowledged.push(whole);
            in_flight += 1;
        }
        println!(
            "S2 with the window, kill {}: {} acknowledged, {in_flight} in flight",
            round + 1,
            acknowledged.len()
        );
    }
    // Control: what a window never said is missed.
    assert!(!names(&binder).contains(&"Frau Birke 0-9999".to_owned()));
    assert!(!acknowledged.is_empty(), "control: some were saved before the kills");
}

#[test]
fn killed_while_a_person_types() {
    killed_while_typing(rounds(3));
}

#[test]
#[ignore = "S2 with the window in full: 500 kills, about an hour"]
fn killed_while_a_person_types_in_full() {
    killed_while_typing(rounds(500));
}
