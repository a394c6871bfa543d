//! What the program leaves behind: in files, in memory, on the network. Each search is shown to find something first.

use std::path::Path;
use std::process::Command;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::{Plain, binder_on_shelf, in_memory};
use crate::harness::process::{pdf_text, tool};
use crate::harness::story::{self, PERSON};

#[test]
fn nothing_is_left_in_the_clear() {
    let display = Display::new();
    let home = Home::new();
    let mut window = Window::open(&home, &display, &[]);
    let told = story::first_binder(&mut window, &home, &PERSON);
    let code = ["", " ", "-"].map(|gap| told.code.join(gap));
    let secrets = [PERSON.passphrase, PERSON.title, PERSON.pdf_mark, PERSON.photo_mark, PERSON.contact];
    let secrets: Vec<String> = secrets.map(str::to_owned).into_iter().chain(code).collect();
    let everywhere =
        || home.machine().iter().flat_map(|part| marks::holding(part, &secrets)).collect::<Vec<_>>();
    assert_eq!(everywhere(), [], "while the binder is open");
    story::lock(&window);
    window.close();
    assert_eq!(everywhere(), [], "after the program ended");

    let binder = home.documents().join(format!("{}.ordner", PERSON.binder));
    assert!(marks::files(&binder).len() > 4, "the search had something to look at");
    let original = std::fs::read(&told.original).expect("original");
    assert!(marks::count(&original, PERSON.pdf_mark) > 0, "the search finds what was exported on purpose");
    assert!(pdf_text(&told.print).contains(PERSON.title));
    for form in [PERSON.contact.to_lowercase().into_bytes(), utf16(PERSON.contact)] {
        assert_eq!(marks::count(&form, PERSON.contact), 1, "the search finds every form");
    }
}

#[test]
fn a_lock_forgets() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let program = Plain::start(&home, &display, binder, None);
    program.unlock(PERSON.passphrase);
    let pages = || program.processes("WebKitWebProces");
    let page = pages();
    program.lock();
    let fresh = program.wait("a fresh page", || {
        let now = pages();
        (!now.is_empty() && now.iter().all(|process| !page.contains(process))).then_some(now)
    });
    if rustix::process::geteuid().is_root() {
        let copies = |processes: &[u32]| -> usize {
            processes.iter().map(|process| in_memory(*process, PERSON.passphrase).expect("memory")).sum()
        };
        let rest = [program.processes("mein-ordner"), program.processes("WebKitNetworkP")].concat();
        assert_eq!((copies(&rest), copies(&fresh)), (0, 0), "no process holds the passphrase after the lock");
        program.wait("the search to find what is typed now", || {
            program.type_in(PERSON.passphrase);
            (copies(&pages()) > 0).then_some(())
        });
    } else {
        let [shell] = program.processes("mein-ordner")[..] else { panic!("one shell") };
        assert!(in_memory(shell, "x").is_err(), "nobody else on this account can look into the program");
    }
    program.unlock(PERSON.passphrase);
}

#[test]
fn the_process_keeps_to_itself() {
    let display = Display::new();
    let home = Home::new();
    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let program = Plain::start(&home, &display, binder, None);
    let read = |process: u32, file: &str| {
        std::fs::read_to_string(format!("/proc/{process}/{file}")).expect("process")
    };
    let [shell] = program.processes("mein-ordner")[..] else { panic!("one shell") };
    assert!(read(shell, "status").contains("Umask:\t0077"), "its files are the person's own");
    let limits = read(shell, "limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("limit");
    assert_eq!(
        core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(),
        ["0", "0"],
        "no dump of its memory"
    );
    let page = program.wait("the page", || program.processes("WebKitWebProces").first().copied());
    let network = |process: &str| std::fs::read_link(format!("/proc/{process}/ns/net")).expect("network");
    // Some systems forbid user namespaces (a chroot, some containers); then there is no sandbox, and the window says so.
    let may_be_alone = std::process::Command::new("bwrap")
        .args(["--unshare-user", "--unshare-net", "--ro-bind", "/", "/", "true"])
        .status()
        .is_ok_and(|status| status.success());
    assert_eq!(
        network(&page.to_string()) != network("self"),
        may_be_alone,
        "the page lives in a network of its own, with nothing in it, wherever the system allows that"
    );
}

#[test]
fn the_program_never_calls_out() {
    let display = Display::new();
    let home = Home::new();
    let seen = home.outside("calls.txt");
    let control = watched(&seen).args(["bash", "-c", ": > /dev/udp/127.0.0.1/9"]).status();
    assert!(control.is_ok() && internet(&seen) == 1, "the watch sees a socket of the internet");

    let binder = binder_on_shelf(&home, PERSON.passphrase);
    let program = Plain::start(&home, &display, binder, Some(watched(&seen)));
    program.unlock(PERSON.passphrase);
    program.lock();
    program.unlock(PERSON.passphrase);
    drop(program);
    let calls = std::fs::read_to_string(&seen).expect("calls");
    assert!(calls.matches("socket(AF_UNIX").count() > 5, "the whole run was watched:\n{calls}");
    assert_eq!(internet(&seen), 0, "{calls}");
}

#[test]
fn the_whole_story_calls_only_its_driver() {
    let display = Display::new();
    let home = Home::new();
    let seen = home.outside("calls.txt");
    let watch = watched(&seen);
    let words: Vec<&str> = watch.get_args().map(|word| word.to_str().expect("word")).collect();
    let mut window = Window::open(&home, &display, &[vec!["/usr/bin/strace"], words].concat());
    story::first_binder(&mut window, &home, &PERSON);
    window.close();
    let calls = std::fs::read_to_string(&seen).expect("calls");
    let connects =
        calls.lines().filter(|line| line.contains("connect(") && line.contains("sa_family=AF_INET"));
    let mut places: Vec<&str> =
        connects.filter_map(|line| line.split_once("{sa_family=")?.1.split('}').next()).collect();
    places.sort_unstable();
    places.dedup();
    assert!(places.len() == 1 && places[0].contains("127.0.0.1"), "only the driver of this test: {places:?}");
}

/// A watch over all sockets a program and its children open.
fn watched(log: &Path) -> Command {
    let mut watch = tool("strace");
    watch.args(["-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect", "-o"]).arg(log);
    watch
}

/// How many sockets of the internet were opened.
fn internet(log: &Path) -> usize {
    let calls = std::fs::read_to_string(log).expect("calls");
    calls.lines().filter(|line| line.contains("socket(AF_INET")).count()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
