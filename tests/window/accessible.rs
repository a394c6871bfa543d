//! Every screen, read by axe-core: names, roles, languages, contrast, order (WCAG 2.2, A and AA, and its good practice).
//!
//! In German, English and Arabic, also with every word longer by two fifths, as further languages will be; and once on a
//! dark desktop. What no program can judge stands in `ui/ACCESSIBILITY.md`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::longer;
use crate::harness::papers;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::{self, PERSON};

/// What axe-core holds against the page: rule, and where.
fn faults(window: &Window) -> Vec<String> {
    let loaded = window.script("return typeof axe").expect("a page");
    if loaded == "undefined" {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(folder).expect("axe-core, from `npm ci` in ui/");
        window.script(&format!("{source}; return true")).expect("axe-core is there");
    }
    let script = "const done = arguments[arguments.length - 1]; \
        axe.run(document, { resultTypes: ['violations'] }).then( \
          (found) => done(found.violations.map((one) => \
            one.id + ' at ' + one.nodes.slice(0, 4).map((node) => node.target.join(' ')).join(' | '))), \
          (failure) => done([String(failure)]))";
    let found = window.script_async(script).expect("read");
    found.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Goes to every screen that is reached without a window of the system, and looks at each.
pub fn walk(window: &mut Window, look: &mut dyn FnMut(&mut Window, &str)) {
    let back = |window: &Window| window.find("back").click();
    look(window, "start");
    window.find("help-open").click();
    window.find("keys");
    look(window, "help");
    window.find("help-handbook-owner").click();
    window.find("help-page");
    look(window, "help-page");
    back(window);
    window.find("help-point-and-show").click();
    window.wait("the cards", || window.shown("help-card").into_iter().next()).click();
    window.find("large");
    look(window, "large");
    for place in ["help-page", "help", "unlock"] {
        back(window);
        window.find(place);
    }
    for screen in ["new-binder", "restore", "practice"] {
        window.find(screen).click();
        window.wait_until_gone("unlock");
        look(window, screen);
        window.find("cancel").click();
        window.find("unlock");
    }
    window.find("counsel-open").click();
    window.find("counsel");
    look(window, "counsel");
    for part in ["receive", "shelf"] {
        window.find(&format!("{part}-begin")).click();
        window.find(&format!("{part}-cancel"));
        look(window, part);
        window.find(&format!("{part}-cancel")).click();
        window.find("counsel");
    }
    back(window);
    window.find("unlock");
    story::unlock(window, PERSON.passphrase);
    window.find("register");
    look(window, "register-1");
    for register in ["2", "a", "e"] {
        window.find(&format!("register-{register}")).click();
        window.wait("the register", || {
            let shown = window.shown(&format!("register-{register}"));
            (shown.first()?.attribute("aria-current")? == "page").then_some(())
        });
        look(window, &format!("register-{register}"));
    }
    window.find("register-1").click();
    window.wait("the paper", || window.shown("document").into_iter().next()).click();
    window.find("document-view");
    look(window, "document");
    window.find("search").fill("Bescheid");
    window.find("results");
    look(window, "search");
    window.find("guide").click();
    window.find("guide-home");
    look(window, "guide");
    for part in ["deadline", "paths", "who", "status", "wallet", "packs"] {
        window.find(&format!("guide-{part}")).click();
        window.find(part);
        look(window, part);
        back(window);
        window.find("guide-home");
    }
    window.find("together").click();
    window.find("together-home");
    look(window, "together");
    for part in ["handover", "consents", "hours", "cases", "joining"] {
        window.find(&format!("together-{part}")).click();
        window.find(part);
        look(window, part);
        if part == "cases" {
            window.find("case-add").click();
            window.find("case-form");
            look(window, "case-form");
        }
        back(window);
        window.find("together-home");
    }
    for set in ["team", "workshop"] {
        window.find(&format!("together-{set}")).click();
        story::ready(window);
        look(window, set);
        back(window);
        window.find("together-home");
    }
    window.find("care").click();
    window.find("idle-time");
    look(window, "care");
    walk_the_desk(window, look);
}

/// Saves a form and waits until it is gone: a button that is at work is pale, as one that does nothing may be.
fn save(window: &Window, form: &str) {
    window.find(&format!("{form}-save")).click();
    window.wait_until_gone(&format!("{form}-dialog"));
}

/// The first page and all it leads to; last an appointment that runs, out of which only the password leads.
fn walk_the_desk(window: &mut Window, look: &mut dyn FnMut(&mut Window, &str)) {
    window.find("today-open").click();
    window.find("way-people");
    look(window, "today");
    window.find("way-sort").click();
    window.wait("the photo", || {
        let sort = window.find("sort");
        (sort.attribute("data-seen")? == sort.attribute("data-paper")?).then_some(())
    });
    look(window, "sort");
    window.press(&['1']);
    window.find("sort-done");
    look(window, "sort-done");
    window.find("back").click();
    window.find("register-1").click();
    window
        .wait("the photo", || {
            let rows = window.shown("document");
            rows.into_iter().find(|row| row.text().contains("Foto"))
        })
        .click();
    window.find("page-tools-open").click();
    window.find("page-corners");
    look(window, "page-tools");
    window.find("page-corners").click();
    window.find("corner-0");
    look(window, "corners");
    window.find("today-open").click();
    window.find("way-people").click();
    window.find("person-add").click();
    window.find("person-name").fill("Frau Beispiel");
    look(window, "person");
    save(window, "person");
    window.find("person");
    look(window, "people");
    window.find("people-print").click();
    story::ready(window);
    look(window, "sheet");
    for page in ["plan", "first-view", "appointments"] {
        window.find("today-open").click();
        window.find(&format!("way-{page}")).click();
        window.find(page);
        if page == "plan" {
            window.find("goal-add").click();
            window.find("goal-words").fill("Eine Wohnung");
            look(window, "goal");
            save(window, "goal");
            window.find("goal");
            window.find("step-add").click();
            window.find("step-words").fill("Antrag");
            look(window, "step");
            save(window, "step");
            window.find("step");
        }
        look(window, page);
    }
    window.find("talk-add").click();
    window.find("talk-form");
    look(window, "talk");
    window.find("back").click();
    window.find("appointment-add").click();
    window.find("appointment-day").fill("24.12.2099");
    window.pick("appointment-bring", "meldebescheinigung");
    window.choose("ask-slow");
    look(window, "appointment");
    save(window, "appointment");
    window.find("appointment-card");
    look(window, "appointment-card");
    window.find("meeting-begin").click();
    window.find("talk-form");
    look(window, "meeting");
}

/// Walks with `first` on the left of each line and `second` on the right.
fn every_screen_is_clean(open: impl Fn(&Home, &Display) -> Window, dark: bool, [first, second]: [&str; 2]) {
    let display = Display::new();
    let folder = if dark { "dark" } else { "light" };
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = open(&home, &display);
    window.find("unlock");
    let scheme = window.script("return matchMedia('(prefers-color-scheme: dark)').matches");
    assert_eq!(scheme, Ok(dark.into()), "the desktop's colours");
    if first != "de" {
        window.choose(&format!("language-first-{first}"));
        window.choose(&format!("language-second-{second}"));
    }
    // A paper, so that the screens are not empty.
    let pdf = papers::pdf(&home, "Bescheid.pdf", PERSON.pdf_mark);
    story::unlock(&window, PERSON.passphrase);
    home.answer(&[&pdf]);
    window.find("add-documents").click();
    story::papers_here(&window, 1);
    let photo = papers::photo(&home, "Foto.jpg", PERSON.photo_mark);
    home.answer(&[&photo]);
    window.find("today-open").click();
    window.find("way-sort").click();
    window.find("bag-files").click();
    window.find("sort-paper");
    story::lock(&window);
    let mut seen = 0;
    let mut bad = Vec::new();
    walk(&mut window, &mut |window, screen| {
        window.look(&format!("{folder}-{first}-{screen}"));
        bad.extend(faults(window).into_iter().map(|fault| format!("{screen}: {fault}")));
        // Colours change no width: once is enough.
        if !dark {
            let longer = longer::faults(window, &format!("longer-{first}-{screen}"));
            bad.extend(longer.into_iter().map(|fault| format!("{screen}, with longer words: {fault}")));
        }
        seen += 1;
    });
    assert!(bad.is_empty(), "{first}, {folder}:\n{}", bad.join("\n"));
    assert!(seen > 36, "{seen} screens");

    // Control: what is wrong is found.
    let spoil = "const p = document.createElement('p'); p.textContent = 'pale'; \
        p.style.cssText = 'color:#999;background:#aaa'; document.querySelector('main').append(p); \
        document.querySelector('main').append(document.createElement('button')); \
        const cut = document.createElement('p'); cut.textContent = 'a text that is cut off'; \
        cut.style.cssText = 'inline-size:4rem;white-space:nowrap;overflow:hidden'; document.querySelector('main').append(cut); \
        return true";
    window.script(spoil).expect("spoilt");
    let found = faults(&window).join("\n");
    assert!(found.contains("color-contrast") && found.contains("button-name"), "control: {found}");
    let found = longer::cut(&window);
    assert!(found.iter().any(|fault| fault.contains("cut at its side")), "control: {found:?}");
    window.close();
}

#[test]
fn every_screen_is_clean_in_german() {
    every_screen_is_clean(|home, display| Window::open(home, display, &[]), false, ["de", "en"]);
}

#[test]
fn every_screen_is_clean_in_english() {
    every_screen_is_clean(|home, display| Window::open(home, display, &[]), false, ["en", "de"]);
}

#[test]
fn every_screen_is_clean_in_arabic() {
    every_screen_is_clean(|home, display| Window::open(home, display, &[]), false, ["ar", "de"]);
}

/// Colours are the same in every language: once is enough.
#[test]
fn every_screen_is_clean_in_dark() {
    every_screen_is_clean(Window::open_dark, true, ["de", "en"]);
}
