//! A letter came: seen by somebody who keeps nothing, and filed by the person it belongs to.

use ordner_binder::Content;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::binder_on_shelf;
use crate::harness::process::pdf_text;
use crate::harness::story::{self, PERSON};
use crate::harness::{marks, papers};

/// Types into a field and leaves it.
fn leave(window: &Window, testid: &str, typed: &str) {
    // The driver does not scroll to a field of which a part is seen.
    let seen =
        format!("document.querySelector('[data-testid=\"{testid}\"]').scrollIntoView({{ block: 'center' }})");
    let field = window.find(testid);
    window.script(&seen).expect("seen");
    field.fill(typed);
    window.script("document.activeElement.blur()").expect("left");
}

/// Answers with what is seen, and what the window then calls the letter.
fn triaged(window: &mut Window, signs: &[&str], look: &str) -> Option<String> {
    window.find("triage-ask");
    for sign in signs {
        window.find(&format!("sign-{sign}")).click();
    }
    window.look(&format!("{look}-seen"));
    window.find("triage-ask").click();
    let urgency = window.find("urgency").attribute("data-urgency");
    window.look(look);
    urgency
}

#[test]
fn a_letter_seen_by_somebody_else_is_told_apart_and_nothing_stays() {
    let content = Content::embedded().expect("content");
    let sign = |id: &str| content.packs.signs().iter().find(|sign| sign.id == id).expect("sign");
    let display = Display::new();
    let home = Home::new();
    let mut window = Window::open(&home, &display, &[]);
    window.find("triage").click();
    assert_eq!(triaged(&mut window, &["note-of-the-post", "court"], "triage-red").as_deref(), Some("red"));
    assert!(!window.shown("contact").is_empty(), "somebody to see is named");
    window.find("triage-delete");
    let said = window.text();
    let reply =
        &content.packs.triage_advice().iter().find(|advice| advice.reply.len() == 2).expect("advice").reply;
    assert!(reply.iter().all(|line| said.contains(&line.de) && said.contains(&line.en)), "{said}");
    // Nobody is told that there is time.
    for promise in ["noch Zeit", "still have time"] {
        assert!(!said.contains(promise), "{promise}");
    }
    window.find("triage-back").click();
    // What was ticked is still ticked: taken back, the letter is another one.
    window.find("sign-note-of-the-post").click();
    window.find("sign-court").click();
    assert_eq!(triaged(&mut window, &["window", "information"], "triage-green").as_deref(), Some("green"));
    window.find("triage-back").click();
    window.find("triage-back").click();
    window.find("new-binder");
    window.close();

    // Nothing of it is on the machine: no binder, no sign, no sentence.
    let marks = ["note-of-the-post".to_owned(), sign("court").why.de.clone(), reply[0].de.clone()];
    let held = |home: &Home| -> Vec<_> {
        home.machine().iter().flat_map(|folder| marks::holding(folder, &marks)).collect()
    };
    assert_eq!(held(&home), []);
    assert!(marks::files(&home.documents()).is_empty(), "no binder was made");
    // Control: the search would find it.
    std::fs::write(home.documents().join("note.txt"), &marks[1]).expect("control");
    assert_eq!(held(&home).len(), 1);
}

#[test]
fn a_yellow_envelope_gives_a_day_only_from_its_own_date() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    let letter = papers::pdf(&home, "Bescheid.pdf", PERSON.pdf_mark);
    home.answer(&[&letter]);
    window.find("add-documents").click();
    window.find("document").click();

    // The card: who sent it, its own date, its number; each is saved when it is left.
    leave(&window, "office", "Rathaus Musterstadt");
    leave(&window, "issued", "11.2026");
    leave(&window, "reference", "AZ-4711/26");
    window.find("letter-is").click();
    window.pick("letter-way", "yellow");
    window.look("letter-begun");
    let beyond = "const m = document.querySelector('main'); const edge = m.getBoundingClientRect().right + 1; \
        return m.scrollWidth <= m.clientWidth ? [] : [...m.querySelectorAll('*')] \
          .filter((one) => one.getBoundingClientRect().right > edge).map((one) => one.outerHTML.slice(0, 90))";
    window.wait("the letter's form beside its photo", || {
        (window.script(beyond) == Ok(serde_json::json!([]))).then_some(())
    });
    leave(&window, "letter-amount", "2");
    window.wait("the period", || {
        let saved = "return document.querySelector('[data-testid=letter-amount]').value";
        (window.script(saved) == Ok("2".into())).then_some(())
    });
    window.look("letter-without-envelope");
    assert!(window.shown("due").is_empty(), "no day is reckoned from the date of the letter");

    // With the date on the envelope there is a day, and its sum.
    leave(&window, "letter-envelope", "06.11.2026");
    let due = window.find("due");
    assert_eq!(due.attribute("data-day").as_deref(), Some("2026-11-20"));
    assert_eq!(window.find("last-day").attribute("data-day").as_deref(), Some("2026-11-20"));
    window.wait("the sum", || (window.shown("sum-line").len() >= 2).then_some(()));
    window.look("letter-card");

    // One slip to take along.
    let slip = home.outside("slip.pdf");
    home.answer(&[&slip]);
    window.find("letter-slip").click();
    window.wait("the slip", || slip.is_file().then_some(()));
    let said = pdf_text(&slip);
    for fact in ["AZ-4711/26", "Rathaus Musterstadt", "06.11.2026", "20.11.2026"] {
        assert!(said.contains(fact), "{fact} is missing from {said}");
    }

    // The row says it too, and a month stays a month.
    window.find("back").click();
    window.find("row-due");
    let row = window.find("document").text();
    assert!(row.contains("20.11.2026") && row.contains("November 2026"), "{row}");
    window.look("letter-row");

    // Another letter: told apart first, then kept because somebody asks for it, with what was seen.
    window.find("guide").click();
    window.find("guide-triage").click();
    assert_eq!(triaged(&mut window, &["yellow", "jobcenter"], "triage-keep").as_deref(), Some("red"));
    let photos = ["Seite 1.jpg", "Seite 2.jpg"].map(|name| papers::photo(&home, name, PERSON.photo_mark));
    home.answer(&[&photos[0], &photos[1]]);
    window.find("triage-file").click();
    window.find("letter");
    window.find("page-2");
    assert_eq!(window.find("letter-way").property("value"), "yellow");
    let office = window.find("office").property("value");
    assert!(office.as_str().is_some_and(|name| name.contains("Jobcenter")), "{office}");
    window.look("triage-kept");
    window.find("register-1").click();
    window.find("row-due");
    // The same in Arabic with German beside it: digits stay 0 to 9, nothing stands beyond the window.
    window.find("language-menu").click();
    window.choose("language-first-ar");
    window.choose("language-second-de");
    window.wait("Arabic", || {
        (window.script("return document.documentElement.dir") == Ok("rtl".into())).then_some(())
    });
    window.press(&['\u{e00c}']);
    window.find("document").click();
    window.find("last-day");
    window.look("letter-arabic");
    assert!(!window.text().chars().any(|c| matches!(c, '\u{660}'..='\u{669}')), "offices read 0 to 9");
    let wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(window.script(wide), Ok(true.into()), "nothing stands beyond the window");
    window.close();
}
