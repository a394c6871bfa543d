//! An appointment at the Jobcenter (journeys R2 and V2): from the path that needs it to the packing list, the talk with private
//! things shut, and the receipt.

use chrono::{Days, Local, NaiveDate};
use serde_json::json;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::binder_on_shelf;
use crate::harness::process::{dense, pdf_text};
use crate::harness::story::{self, PERSON};

/// The paper without which the office may send somebody back.
const ENDING: &str = "einstellungsbescheid";
/// A paper of the asylum procedure: private.
const PRIVATE: &str = "bamf-bescheid";
const PRIVATE_TITLE: &str = "Anhoerung-Weidenkorb-2207";
const QUESTION: &str = "Gibt es jemanden für Tigrinya?";
/// The second service at the table.
const THIRD: &str = "Frau Weide, Migrationsberatung";
const AGREED: &str = "Kopie der Meldebescheinigung bringen";

fn typed(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// Scrolls a long form: what lies below its edge takes no letters.
fn into_view(window: &Window, testid: &str) {
    let script =
        format!("document.querySelector('[data-testid={testid}]').scrollIntoView({{ block: 'center' }})");
    window.script(&script).expect("seen");
}

fn coverage(window: &Window, kind: &str) -> Option<String> {
    let papers = window.shown("bring");
    let paper = papers.iter().find(|paper| paper.attribute("data-paper").as_deref() == Some(kind))?;
    paper.attribute("data-coverage")
}

/// Asks the core from inside the page: the id of the refusal, or `done`.
fn asked(window: &Window, command: &str, request: &serde_json::Value) -> String {
    match window.core(command, request) {
        Ok(_) => "done".to_owned(),
        Err(no) => no["error"]["id"].as_str().map_or_else(|| no.to_string(), str::to_owned),
    }
}

#[test]
fn a_first_appointment_from_the_path_to_the_receipt() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    let day = Local::now().date_naive().checked_add_days(Days::new(3)).expect("a day");

    // A private paper, so that there is something to shut.
    window.find("guide").click();
    window.find("guide-paths").click();
    window.find("path-recognised").click();
    window.find("path");
    let file = |window: &Window, kind: &str, name: &str| {
        let pdf = papers::pdf(&home, name, PERSON.pdf_mark);
        home.answer(&[&pdf]);
        window.click_on(&format!("[data-paper={kind}] [data-testid=paper-file]"));
        let there = format!("return document.querySelector('[data-paper={kind}]').dataset.there");
        window.wait(kind, || (window.script(&there) == Ok("true".into())).then_some(()));
    };
    file(&window, PRIVATE, &format!("{PRIVATE_TITLE}.pdf"));

    // The step of the Jobcenter warns of money, and knows which papers open it.
    let step = "[data-step=jobcenter]";
    let money = format!("return document.querySelector('{step} [data-testid=path-money]') !== null");
    assert_eq!(window.script(&money), Ok(true.into()), "where money can stop is said beside the step");
    window.click_on(&format!("{step} [data-testid=path-appointment]"));
    window.find("appointment-dialog");
    let place = window.find("appointment-place").property("value");
    assert!(place.as_str().is_some_and(|place| place.contains("Jobcenter")), "{place}");
    assert!(
        window
            .shown("appointment-paper")
            .iter()
            .any(|one| one.attribute("data-paper").as_deref() == Some(ENDING))
    );
    window.find("appointment-day").fill(&typed(day));
    window.find("appointment-time").fill("930");
    into_view(&window, "appointment-third");
    window.find("appointment-third").fill(THIRD);
    window.find("appointment-interpreter").fill("Tigrinya");
    window.find("appointment-about").fill("Antrag auf Bürgergeld");
    window.pick("appointment-bring", PRIVATE);
    window.choose("ask-money-when");
    window.choose("ask-rent");
    into_view(&window, "appointment-question");
    window.find("appointment-question").fill(QUESTION);
    window.find("appointment-question-add").click();
    window.look("appointment-dialog");
    window.find("appointment-save").click();
    window.wait_until_gone("appointment-dialog");
    window.find("appointment-card");
    assert!(window.find("appointment").text().contains("09:30"), "{}", window.find("appointment").text());

    // Fails if the way to the Jobcenter is shown before the ending notice without a warning.
    assert_eq!(coverage(&window, ENDING).as_deref(), Some("missing"));
    assert_eq!(coverage(&window, PRIVATE).as_deref(), Some("there"));
    let warning = window.find("bring-warning").text();
    assert!(warning.contains("Einstellungsbescheid"), "{warning}");
    window.look("appointment-missing");

    // Filed where the path asks for it, it is there on the card, and no longer warned of.
    window.find("guide").click();
    window.find("guide-paths").click();
    window.find("path-recognised").click();
    window.find("path");
    file(&window, ENDING, "Einstellung.pdf");
    window.find("today-open").click();
    window.find("today");
    let line = window.find("due-line");
    assert_eq!(line.attribute("data-kind").as_deref(), Some("appointment"));
    window.look("today-appointment");
    window.find("due-open").click();
    window.find("appointment-card");
    window.wait("the paper", || (coverage(&window, ENDING).as_deref() == Some("there")).then_some(()));
    let warned = window.shown("bring-warning").first().map(|note| note.text()).unwrap_or_default();
    assert!(!warned.contains("Einstellungsbescheid"), "{warned}");

    // Fails if the list has more than one page. It asks in German.
    window.find("packing-list").click();
    window.find("sheet-page");
    assert_eq!(story::ready(&window), 1, "one sheet, paper is precious");
    window.look("packing-list");
    let list = home.outside("packliste.pdf");
    home.answer(&[&list]);
    window.find("print-save").click();
    window.wait("the list", || list.is_file().then_some(()));
    let said = pdf_text(&list);
    for words in
        [QUESTION, "Ab wann bekomme ich Geld?", "Wer bezahlt in diesem Monat die Miete?", "Jobcenter"]
    {
        assert!(dense(&said).contains(&dense(words)), "{words} is missing from {said}");
    }
    window.find("back").click();
    window.find("appointment-card");

    // At the counter: one German page and a receipt, with the papers that were asked for and are there; what is private stays.
    window.find("counter").click();
    window.find("sheet-page");
    assert_eq!(story::ready(&window), 4, "one page, the receipt, and a paper of two pages");
    window.look("counter");
    let counter = home.outside("schalter.pdf");
    home.answer(&[&counter]);
    window.find("print-save").click();
    window.wait("the pages", || counter.is_file().then_some(()));
    let said = pdf_text(&counter);
    assert!(said.contains("Meine Daten auf einen Blick") && said.contains("Einstellungsbescheid"), "{said}");
    for hidden in ["My details", PRIVATE_TITLE] {
        assert!(!said.contains(hidden), "{hidden}: {said}");
    }
    window.find("back").click();
    window.find("appointment-card");
    // Three at one table have a sheet that knows both services.
    window.find("three-party").click();
    assert_eq!(story::ready(&window), 1);
    let three = home.outside("zu-dritt.pdf");
    home.answer(&[&three]);
    window.find("print-save").click();
    window.wait("the sheet", || three.is_file().then_some(()));
    let said = pdf_text(&three);
    assert!(dense(&said).contains(&dense(THIRD)) && said.contains("Jobcenter"), "{said}");
    window.find("back").click();
    window.find("appointment-card");

    // The appointment is on: what is private is shut, in the core and not only on the page.
    let paper = "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('search', { request: { query: 'Weidenkorb' } }) \
                 .then((found) => done(found.groups[0].documents[0].id), (no) => done('refused ' + JSON.stringify(no)))";
    let paper = window.script_async(paper).expect("found").as_str().unwrap_or_default().to_owned();
    assert!(!paper.starts_with("refused"), "control: before the appointment it is found: {paper}");
    window.find("meeting-begin").click();
    window.find("meeting");
    assert!(window.shown("register-1").is_empty() && window.shown("search").is_empty());
    let told = window.find("meeting").text();
    assert!(!told.contains(PRIVATE_TITLE) && !told.contains("BAMF"), "{told}");
    window.find("meeting-private");
    assert!(coverage(&window, PRIVATE).is_none());
    assert_eq!(coverage(&window, ENDING).as_deref(), Some("there"));
    window.look("meeting");
    let shut = [
        ("register", json!({ "id": "1" })),
        ("document", json!({ "id": paper })),
        ("search", json!({ "query": "Weidenkorb" })),
        ("today", json!({})),
        ("people", json!({})),
        ("plan", json!({})),
        ("first_view", json!({})),
        ("trash", json!({})),
        ("export_binder", json!({})),
        ("end_meeting", json!({ "secret": "not the password", "with_code": false })),
    ];
    let seen: Vec<String> = shut.iter().map(|(command, request)| asked(&window, command, request)).collect();
    let last = seen.len() - 1;
    assert!(seen[..last].iter().all(|id| id == "in-appointment"), "{seen:?}");
    assert_eq!(seen[last], "wrong-passphrase");
    let fetched = format!(
        "const done = arguments[0]; fetch('vault://localhost/document/{paper}/0').then((got) => done(got.status), () => done('refused'))"
    );
    let fetched = window.script_async(&fetched).expect("an answer");
    assert_ne!(fetched, 200, "nor does its file come to the page");

    // Loaded again, the page is where it was.
    window.script("location.reload(); return true").expect("reloaded");
    window.find("talk-form");

    // One row of the note, and two copies of it on paper.
    window.find("talk-said").fill("Antrag ist angenommen");
    window.find("talk-mine").fill(AGREED);
    let until = day.checked_add_days(Days::new(7)).expect("a day");
    window.find("talk-until").fill(&typed(until));
    window.find("talk-theirs").fill("Bescheid schicken");
    window.look("meeting-note");
    window.find("talk-print").click();
    window.find("sheet-page");
    assert_eq!(story::ready(&window), 2, "one page for each side");
    window.look("meeting-print");
    let note = home.outside("notiz.pdf");
    home.answer(&[&note]);
    window.find("print-save").click();
    window.wait("the note", || note.is_file().then_some(()));
    assert_eq!(dense(&pdf_text(&note)).matches(&dense(AGREED)).count(), 2, "{}", pdf_text(&note));
    window.find("back").click();
    window.find("talk-form");

    // The talk ends with two copies, by one click; only the password opens the rest again.
    window.find("meeting-end").click();
    window.find("meeting-end-print").click();
    assert_eq!(story::ready(&window), 2);
    window.find("back").click();
    window.find("talk-form");
    window.find("meeting-end").click();
    window.find("meeting-passphrase").fill("not the password");
    window.find("meeting-open").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.look("meeting-end");
    window.find("meeting-passphrase").fill(PERSON.passphrase);
    window.find("meeting-open").click();
    window.find("today");

    // What was agreed stands among what is coming up, and leads to the note.
    let agreed = window.wait("what was agreed", || {
        let lines = window.shown("due-line");
        lines.into_iter().find(|line| line.attribute("data-kind").as_deref() == Some("agreed"))
    });
    assert!(agreed.text().contains(AGREED) && agreed.text().contains(&typed(until)), "{}", agreed.text());
    window.look("today-agreed");
    window.click_on("[data-kind=agreed] [data-testid=due-open]");
    window.find("talk-page");
    let row = window.find("talk-mine").property("value");
    assert_eq!(row, AGREED);
    window.look("talk");

    // Back home: fails if the receipt cannot be recorded.
    window.find("back").click();
    window.find("appointment-card");
    let photo = papers::photo(&home, "Stempel.jpg", PERSON.photo_mark);
    home.answer(&[&photo]);
    window.find("appointment-receipt").click();
    story::toast(&window, "ui-added");
    window.find("appointment-result").fill("Antrag mit Stempel abgegeben");
    window.script("document.activeElement.blur()").expect("left");
    window.find("register-2").click();
    let item = window.wait("an item", || window.shown("item").first()?.attribute("data-item"));
    window.pick("item-state", "handed-in");
    window.wait("handed in", || {
        (story::state_of(&window, &item).as_deref() == Some("handed-in")).then_some(())
    });
    window.find("register-c").click();
    window.wait("the receipt", || (window.shown("document").len() == 1).then_some(()));

    // All of it stays through a lock; the item that waits for an answer is a next step.
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    window.find("today-open").click();
    window.find("next-line");
    window.find("way-appointments").click();
    window.find("appointment-card");
    assert_eq!(window.find("appointment-result").property("value"), "Antrag mit Stempel abgegeben");
    window.close();
}
