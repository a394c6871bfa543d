//! Two minutes with the program, as a series of pictures: a first binder, thirty photos, a yellow envelope, an appointment at the
//! Jobcenter, paper. Also the pictures of the handbook.
//!
//! `cargo xtask pictures` runs it with a folder for the pictures, cuts what is named here, and puts each where it is shown. As a
//! test it says that every step is still there; what it must not do is the matter of the other tests. Everything in the
//! pictures belongs to the sample binder or is invented.

use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::driver::{Display, Window};
use crate::harness::golden;
use crate::harness::home::Home;
use crate::harness::story::{self, Person};

/// As many as people carry on their phone.
const PHOTOS: usize = 30;

/// Nobody real.
const SOMEBODY: Person = Person {
    binder: "Blaues Boot",
    passphrase: "Kranich-Fenster-Zwiebel-47",
    title: "",
    pdf_mark: "",
    photo_mark: "",
    contact: "",
};

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample").join(name)
}

/// Photos of the sample papers in a folder of a phone. Each is another file: what came twice is not taken in twice.
fn bag(home: &Home) -> PathBuf {
    const PAPERS: [&str; 4] = [
        "Berechtigung Integrationskurs.jpg",
        "IMG_0014.jpg",
        "Terminzettel Kinderarzt.jpg",
        "Praktikumszeugnis Foto.jpg",
    ];
    let folder = home.outside("DCIM");
    fs::create_dir_all(&folder).expect("folder");
    for at in 0..PHOTOS {
        let photo = fs::read(sample(PAPERS[at % PAPERS.len()])).expect("a sample paper");
        let (start, rest) = photo.split_at(2);
        // A remark of four bytes inside the file.
        let remark = [
            0xff,
            0xfe,
            0,
            6,
            b'0' + u8::try_from(at / 10).unwrap_or(0),
            b'0' + u8::try_from(at % 10).unwrap_or(0),
            0,
            0,
        ];
        fs::write(folder.join(format!("IMG_{:04}.jpg", 2001 + at)), [start, &remark, rest].concat())
            .expect("photo");
    }
    folder
}

fn leave(window: &Window, testid: &str, typed: &str) {
    window.find(testid).fill(typed);
    window.script("document.activeElement.blur()").expect("left");
}

/// Scrolls until this stands a little below the upper edge.
fn show_from(window: &Window, testid: &str) {
    window.find(testid);
    let script = format!(
        "document.querySelector('[data-testid=\"{testid}\"]').scrollIntoView({{ block: 'start' }}); \
         document.activeElement.blur(); return true"
    );
    window.script(&script).expect("shown");
}

/// Takes a picture without caret, bars and the mouse.
fn take(window: &mut Window, name: &str) {
    golden::calm(window);
    window.look(name);
}

#[test]
#[ignore = "it takes pictures: `cargo xtask pictures` and `cargo xtask test --full`"]
fn two_minutes_in_pictures() {
    let (display, home) = (Display::new(), Home::new());
    let mut window = Window::open_for_pictures(&home, &display, "Adwaita");

    // A first binder.
    window.find("new-binder");
    take(&mut window, "start");
    window.find("new-binder").click();
    window.find("new-name").fill(SOMEBODY.binder);
    window.find("new-passphrase").fill(SOMEBODY.passphrase);
    window.find("new-passphrase-again").fill(SOMEBODY.passphrase);
    take(&mut window, "new-binder");
    window.find("create-binder").click();
    window.find("recovery-groups");
    take(&mut window, "code");
    story::prove_code(&mut window, &home, "code.pdf");
    window.find("today");
    window.find("way-sort");
    take(&mut window, "first-page");

    // Thirty photos.
    window.find("way-sort").click();
    home.answer(&[&bag(&home)]);
    window.find("bag-folder").click();
    let sorted = |window: &Window, count: usize| {
        window.wait("the next photo", || {
            let sort = window.shown("sort").into_iter().next()?;
            let seen = sort.attribute("data-paper")? == sort.attribute("data-seen")?;
            (seen && sort.attribute("data-sorted")? == count.to_string()).then_some(())
        });
    };
    sorted(&window, 0);
    take(&mut window, "sort");
    for (done, register) in ["4", "6", "8", "6", "4"].into_iter().enumerate() {
        window.find(&format!("sort-{register}")).click();
        sorted(&window, done + 1);
    }
    take(&mut window, "sort-more");
    window.find("back").click();
    window.find("to-sort");
    take(&mut window, "sort-waits");
    story::lock(&window);

    // The sample binder, where a person has lived a while.
    window.find("open-sample").click();
    window.find("today");
    window.find("due");
    take(&mut window, "today");
    window.find("register-2").click();
    window.wait("the register", || (window.shown("document").len() > 1).then_some(()));
    take(&mut window, "register");

    // A yellow envelope.
    window.find("guide").click();
    window.find("guide-triage").click();
    window.find("triage-ask");
    for sign in ["yellow", "jobcenter"] {
        window.find(&format!("sign-{sign}")).click();
    }
    show_from(&window, "triage");
    take(&mut window, "letter-seen");
    window.find("triage-ask").click();
    window.find("urgency");
    take(&mut window, "letter-urgent");
    let letter = home.outside("Brief vom Jobcenter.pdf");
    fs::copy(sample("Jobcenter Bewilligung.pdf"), &letter).expect("a letter");
    home.answer(&[&letter]);
    window.find("triage-file").click();
    window.find("letter");
    window.wait("the page to be drawn", || {
        (window.shown("pdf").first()?.attribute("data-rendered")? == "1").then_some(())
    });
    leave(&window, "letter-amount", "1");
    window.pick("letter-unit", "m");
    leave(&window, "letter-envelope", "17.09.2026");
    window.find("due");
    window.wait("the sum", || (window.shown("sum-line").len() >= 2).then_some(()));
    show_from(&window, "document-view");
    take(&mut window, "letter-card");
    show_from(&window, "last-day");
    take(&mut window, "letter-day");

    // An appointment at the Jobcenter.
    window.find("guide").click();
    window.find("guide-paths").click();
    window.find("path-recognised").click();
    window.find("path");
    window.click_on("[data-step=jobcenter] [data-testid=path-appointment]");
    window.find("appointment-dialog");
    window.find("appointment-day").fill("24.09.2026");
    window.find("appointment-time").fill("9:30");
    window.find("appointment-about").fill("Antrag auf Bürgergeld");
    window.choose("ask-money-when");
    window.find("appointment-save").click();
    window.wait_until_gone("appointment-dialog");
    window.find("appointment-card");
    show_from(&window, "appointment-card");
    take(&mut window, "appointment");

    // Paper.
    window.find("print").click();
    story::ready(&window);
    window.wait("the page to be drawn", || {
        (window.shown("pdf").first()?.attribute("data-rendered")? == "1").then_some(())
    });
    take(&mut window, "print");
    window.find("back").click();

    // The appointment is on, and somebody sits opposite.
    window.find("today-open").click();
    window.click_on("[data-kind=appointment] [data-testid=due-open]");
    window.click_on("[data-testid=meeting-begin]");
    window.find("talk-form");
    window.find("talk-said").fill("Antrag ist angenommen");
    window.find("talk-mine").fill("Kopie der Meldebescheinigung bringen");
    window.find("talk-until").fill("01.10.2026");
    take(&mut window, "meeting");
    window.close();
}
