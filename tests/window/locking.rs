//! Everything that locks, and what is left a second later: in memory, on the disk, on the screen.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ordner_binder::Binder;
use ordner_vault::Passphrase;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::{Plain, binder_on_shelf, cheap, in_memory, keep_settings};
use crate::harness::process::{Running, tool};
use crate::harness::story::{self, PERSON};

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// How long a lock that must come may take before it is called missing: machines are slow, and what is said of seconds is
/// printed, not asserted.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long the binder stayed open, or that it did.
fn open_for(program: &Plain<'_>, at_most: Duration) -> Option<Duration> {
    let began = Instant::now();
    while began.elapsed() < at_most {
        if !program.is_open() {
            return Some(began.elapsed());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    None
}

#[test]
fn it_locks_when_nobody_is_there() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    keep_settings(&home, &binder, Some(24));
    let program = Plain::start(&home, &display, binder, None);
    program.unlock(PERSON.passphrase);
    // Control: as long as somebody is there, nothing locks.
    let began = Instant::now();
    for step in 0.. {
        if began.elapsed() > seconds(40) {
            break;
        }
        program.move_mouse(step);
        std::thread::sleep(Duration::from_millis(500));
        assert!(program.is_open(), "somebody is there, after {:?}", began.elapsed());
    }
    let open = open_for(&program, seconds(60)).expect("nobody is there: it locks");
    assert!(open > seconds(3), "not before its time: {open:?}");
}

#[test]
fn a_countdown_is_seen_before_it_locks() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    keep_settings(&home, &binder, Some(24));
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    window.find("countdown");
    window.look("countdown");
    window.find("stay").click();
    window.wait_until_gone("countdown");
    window.find("unlock");
    window.look("locked-by-itself");
}

#[test]
fn escape_twice_locks_at_once_and_nothing_is_held() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    with_contact(&binder);
    let program = Plain::start(&home, &display, binder, None);
    let held = |mark: &str| -> Vec<(&str, usize)> {
        let copies = |name| {
            program
                .processes(name)
                .into_iter()
                .map(move |process| (name, in_memory(process, mark).unwrap_or(0)))
        };
        let all = ["mein-ordner", "WebKitWebProces", "WebKitNetworkP"].into_iter().flat_map(copies);
        all.filter(|(_, copies)| *copies > 0).collect()
    };
    for round in 0..2 {
        // First a passphrase that is refused: it must not stay either.
        if round > 0 {
            program.type_in("Falsche-Zitrone-Kupfer-81");
            program.press("Return");
            // A refused passphrase holds the binder for a moment.
            std::thread::sleep(seconds(3));
            program.wait("the refusal", || (!program.is_open()).then_some(()));
        }
        program.unlock(PERSON.passphrase);
        let root = rustix::process::geteuid().is_root();
        if root {
            program.wait("control: what is open is found in memory", || {
                (!held(PERSON.contact).is_empty()).then_some(())
            });
        }
        program.press("Escape");
        std::thread::sleep(Duration::from_millis(200));
        assert!(program.is_open(), "once is not twice");
        std::thread::sleep(seconds(1));
        program.press_both("Escape", "Escape");
        let took = open_for(&program, PATIENCE).expect("it locks");
        println!("Escape twice: closed after {took:?}");
        if root {
            let locked = Instant::now();
            for mark in [PERSON.passphrase, PERSON.contact, "Falsche-Zitrone-Kupfer-81"] {
                while !held(mark).is_empty() {
                    assert!(
                        locked.elapsed() < PATIENCE,
                        "round {round}: {mark} is still in {:?}",
                        held(mark)
                    );
                    std::thread::sleep(Duration::from_millis(50));
                }
            }
            println!("round {round}: nothing held {:?} after the lock, looking included", locked.elapsed());
        }
    }
}

#[test]
fn sleep_the_locked_screen_and_the_lid_lock() {
    let display = Display::new();
    let home = Home::new();
    let socket = home.outside("bus");
    let address = format!("unix:path={}", socket.display());
    let mut bus = tool("dbus-daemon");
    bus.args(["--session", "--nofork", "--nopidfile", "--print-address", "--address", &address]);
    let mut bus = Running::start(&bus);
    bus.first_line();
    let mut desktop = Command::new(env!("CARGO_BIN_EXE_pretend-desktop"))
        .env("DBUS_SYSTEM_BUS_ADDRESS", &address)
        .stdin(Stdio::piped())
        .spawn()
        .expect("the pretended desktop");
    let mut tells = desktop.stdin.take().expect("its ear");

    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let mut wrapper = tool("env");
    wrapper.arg(format!("DBUS_SYSTEM_BUS_ADDRESS={address}"));
    let program = Plain::start(&home, &display, binder, Some(wrapper));
    std::thread::sleep(seconds(2));
    for news in ["sleep", "lock", "lid"] {
        program.unlock(PERSON.passphrase);
        // Control: waking up and another session's lock are no reason.
        for other in ["wake", "other-lock", "lid-up"] {
            writeln!(tells, "{other}").expect("told");
        }
        assert_eq!(open_for(&program, seconds(2)), None, "{news}: nothing happened yet");
        writeln!(tells, "{news}").expect("told");
        let took = open_for(&program, PATIENCE).unwrap_or_else(|| panic!("{news} locks"));
        println!("{news}: closed after {took:?}");
        if news == "sleep" {
            writeln!(tells, "wake").expect("told");
        }
        std::thread::sleep(seconds(2));
    }
    desktop.kill().and_then(|()| desktop.wait()).expect("ended");
}

#[test]
fn a_second_start_brings_the_first_forward() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let program = Plain::start(&home, &display, binder, None);
    program.unlock(PERSON.passphrase);
    let windows = || display.hands(&["search", "--onlyvisible", "--name", "MEIN ORDNER"]).lines().count();
    let mut second = Command::new(env!("CARGO_BIN_EXE_mein-ordner"));
    home.inhabit(&mut second, &display.name);
    let ended = second.status().expect("the second start ends");
    assert!(ended.success() && windows() == 1 && program.is_open());

    // Control: for another person (another runtime folder) a window of their own opens.
    let other = home.outside("run");
    std::fs::create_dir(&other).expect("folder");
    second.env("XDG_RUNTIME_DIR", &other);
    let _third = Running::start(&second);
    program.wait("another window", || (windows() == 2).then_some(()));
}

#[test]
fn one_binder_opens_once() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let link = home.documents().join("Weg.ordner");
    std::os::unix::fs::symlink(&binder, &link).expect("symlink");
    keep_settings(&home, &link, None);
    let mine = Binder::open(&binder, &Passphrase::from(PERSON.passphrase.to_owned()), cheap()).expect("open");
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    assert_eq!(window.find("error-box").attribute("data-error").as_deref(), Some("vault/in-use"));
    window.look("in-use");
    mine.lock().expect("locked");
    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    let again = Binder::open(&link, &Passphrase::from(PERSON.passphrase.to_owned()), cheap());
    assert!(again.is_err(), "and the other way round");
    window.close();
}

#[test]
fn a_stolen_laptop_tells_nothing() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    with_contact(&binder);
    let everywhere = || -> Vec<(PathBuf, String)> {
        let secrets = [PERSON.passphrase, PERSON.contact].map(str::to_owned);
        home.machine().iter().flat_map(|part| marks::holding(part, &secrets)).collect()
    };
    {
        let program = Plain::start(&home, &display, binder.clone(), None);
        program.unlock(PERSON.passphrase);
        assert_eq!(everywhere(), [], "while it is open");
        // The battery is pulled: the program is gone without a word, and with it its lock.
    }
    assert_eq!(everywhere(), [], "after it was killed");
    let names: Vec<_> = marks::files(&binder)
        .iter()
        .map(|path| path.strip_prefix(&binder).expect("inside").display().to_string())
        .collect();
    assert!(names.iter().all(|name| name.is_ascii() && !name.contains(' ')), "names tell nothing: {names:?}");
    // Control: the search finds what lies there in the clear.
    std::fs::write(home.machine()[0].join("Zettel.txt"), PERSON.contact).expect("a note");
    assert_eq!(everywhere().len(), 1);
    let opened = Binder::open(&binder, &Passphrase::from(PERSON.passphrase.to_owned()), cheap());
    assert_eq!(opened.expect("a killed program holds no lock").contacts().expect("contacts").len(), 1);
}

#[test]
fn a_page_that_falls_comes_back_and_one_that_keeps_falling_ends_calmly() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let program = Plain::start(&home, &display, binder, None);
    program.unlock(PERSON.passphrase);
    for fall in 1..=4 {
        let pages = program.wait("a page", || {
            let pages = program.processes("WebKitWebProces");
            (!pages.is_empty()).then_some(pages)
        });
        for page in pages {
            let id = rustix::process::Pid::from_raw(page.cast_signed()).expect("process");
            // Of several nested processes of one page some are gone with the others.
            let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
        }
        open_for(&program, PATIENCE).unwrap_or_else(|| panic!("fall {fall} leaves an open binder"));
        std::thread::sleep(seconds(3));
    }
    program.wait("a dialog that says it", || {
        let windows = display.hands(&["search", "--onlyvisible", "--name", "MEIN ORDNER"]);
        (windows.lines().count() == 2).then_some(())
    });
    assert!(program.processes("WebKitWebProces").is_empty(), "no fifth page");
}

fn with_contact(folder: &Path) {
    let mut binder =
        Binder::open(folder, &Passphrase::from(PERSON.passphrase.to_owned()), cheap()).expect("open");
    let contact = ordner_binder::OwnContact {
        register: ordner_packs::RegisterId("1".to_owned()),
        name: PERSON.contact.to_owned(),
        role: None,
        phone: None,
        address: None,
        email: None,
    };
    let content = ordner_binder::Content::embedded().expect("content");
    binder.save_contact(None, contact, &content).expect("saved");
    binder.lock().expect("locked");
}
