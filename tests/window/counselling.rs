//! A first talk with a counsellor (journey C1): an empty binder that says where to begin, who helps, the first view, the plan with
//! proposals, the note of the talk. No field has to be filled.

use chrono::{Days, Local, Months, NaiveDate};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::plain::binder_on_shelf;
use crate::harness::process::{dense, pdf_text};
use crate::harness::story::{self, PERSON};

const ESCAPE: char = '\u{e00c}';
const ADVISER: &str = "Frau Linde-44";
const FORMER: &str = "Herr Ahorn-11";
const DOCTOR: &str = "Dr. Weide-90";
const STEP: &str = "Kursplatz erfragen";

fn typed(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

fn add_person(window: &Window, name: &str, role: &str, until: Option<NaiveDate>) {
    window.find("person-add").click();
    window.find("person-name").fill(name);
    window.pick("person-role", role);
    if let Some(until) = until {
        window.find("person-until").fill(&typed(until));
    }
    window.find("person-save").click();
    window.wait_until_gone("person-dialog");
    window.wait(name, || window.find("people").text().contains(name).then_some(()));
}

fn add_step(window: &Window, words: &str, until: Option<NaiveDate>, by: &str) {
    window.find("step-add").click();
    window.find("step-words").fill(words);
    if let Some(until) = until {
        window.find("step-until").fill(&typed(until));
    }
    if !by.is_empty() {
        window.find("step-proposed-by").fill(by);
    }
    window.find("step-save").click();
    window.wait_until_gone("step-dialog");
}

/// Saves the sheet that lies ready; what it says.
fn printed(window: &Window, home: &Home, name: &str) -> String {
    let file = home.outside(name);
    home.answer(&[&file]);
    window.find("print-save").click();
    window.wait(name, || file.is_file().then_some(()));
    window.find("back").click();
    pdf_text(&file)
}

#[test]
fn a_first_talk_needs_no_field_and_ends_with_dates_on_the_first_page() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    let today = Local::now().date_naive();
    let allocated = today.checked_sub_months(Months::new(11)).expect("a day");
    let [yesterday, next_week] =
        [today.pred_opt(), today.checked_add_days(Days::new(7))].map(|day| day.expect("a day"));
    window.find("passphrase").fill(PERSON.passphrase);
    window.find("open").click();

    // The first page is never empty, and stands on one small screen.
    window.find("first-papers");
    window.find("due-none");
    window.look("today-empty");
    let high = "return document.querySelector('[data-testid=today]').getBoundingClientRect().height";
    let high = window.script(high).expect("height").as_f64().unwrap_or(f64::MAX);
    assert!(high < 650.0, "{high} px high");

    // Who helps: what somebody is called comes from content, who stopped stays with the last day.
    window.find("way-people").click();
    window.find("people-none");
    add_person(&window, FORMER, "social-worker", Some(yesterday));
    add_person(&window, ADVISER, "integration-adviser", None);
    add_person(&window, DOCTOR, "doctor", None);
    let ended: Vec<_> = window.shown("person").iter().filter_map(|one| one.attribute("data-ended")).collect();
    assert_eq!(ended, ["false", "false", "true"], "who stopped stands last");
    window.find("detail-no-contact").fill("0351 0000007");
    window.script("document.activeElement.blur()").expect("left");
    window.find("no-contact-rule");
    window.look("people");
    window.find("people-print").click();
    story::ready(&window);
    window.look("people-print");
    let sheet = printed(&window, &home, "wer-hilft.pdf");
    for name in [ADVISER, FORMER, DOCTOR] {
        assert!(sheet.contains(name), "{name}: {sheet}");
    }

    // The first view fills itself; what is private is not in it, on screen and on paper.
    window.find("back").click();
    window.find("way-first-view").click();
    window.find("first-view");
    window.find("first-write").click();
    for (slot, words) in [
        ("given-name", "Amira"),
        ("languages", "Arabisch, wenig Deutsch"),
        ("permit-until", "31.12.2027"),
        ("allocated", &typed(allocated)),
    ] {
        window.find(&format!("detail-{slot}")).fill(words);
        window.script("document.activeElement.blur()").expect("left");
    }
    window.find("first-write").click();
    let said = window.wait("the first view", || {
        let said = window.find("first-view").text();
        ["Amira", "Arabisch", "31.12.2027", ADVISER, FORMER, "0351 0000007"]
            .iter()
            .all(|words| said.contains(words))
            .then_some(said)
    });
    assert!(!said.contains(DOCTOR), "{said}");
    window.look("first-view");
    window.find("first-print").click();
    assert_eq!(story::ready(&window), 1);
    let sheet = printed(&window, &home, "erster-blick.pdf");
    assert!(sheet.contains(ADVISER) && !sheet.contains(DOCTOR), "{sheet}");

    // The plan: own words beside German ones; a proposal counts once it is accepted.
    window.find("back").click();
    window.find("way-plan").click();
    window.find("goal-add").click();
    window.find("goal-words").fill("أريد أن أتعلم الألمانية");
    window.find("goal-german").fill("Ich will Deutsch lernen");
    window.pick("goal-area", "language");
    window.find("goal-save").click();
    window.wait_until_gone("goal-dialog");
    let column = "return document.querySelector('[data-testid=goal]').closest('[data-testid=plan-column]').dataset.column";
    assert_eq!(window.script(column), Ok("language".into()));
    add_step(&window, STEP, Some(yesterday), "");
    add_step(&window, "Praktikum suchen", None, ADVISER);
    window.wait("a proposal", || (window.shown("proposal").len() == 1).then_some(()));
    assert_eq!(window.shown("step").len(), 1, "what is proposed is no part of the plan");
    add_step(&window, "Verein suchen", None, ADVISER);
    window.wait("two proposals", || (window.shown("proposal").len() == 2).then_some(()));
    window.look("plan-proposals");
    window.find("proposal-accept").click();
    story::toast(&window, "ui-proposal-accepted");
    window.wait("it accepted", || (window.shown("step").len() == 2).then_some(()));
    window.find("proposal-decline").click();
    window.wait("no proposal", || window.shown("proposal").is_empty().then_some(()));
    window.look("plan");

    // Overdue is said in words; a step without a day is a next step.
    window.find("back").click();
    window.find("due-line");
    let over = window.wait("the step", || {
        let lines = window.shown("due-line");
        lines.into_iter().find(|line| line.attribute("data-kind").as_deref() == Some("step"))
    });
    assert!(over.text().contains(STEP) && over.text().contains("Dieser Tag ist vorbei"), "{}", over.text());
    assert!(window.find("next").text().contains("Praktikum suchen"));
    window.look("today-over");
    let promise = window.find("today").text();
    assert!(!promise.contains("noch Zeit") && !promise.contains("Tage"), "no days are counted: {promise}");
    // The first year in the town ends: who answers then is said a while before, and why.
    let change = "document.querySelector('[data-kind=change] [data-testid=due-open]').click(); return true";
    window.script(change).expect("a service that ends");
    window.wait("the matter", || (window.find("who-topic").property("value") == "social-work").then_some(()));
    window.find("who-change");
    window.look("who-change");
    window.find("today-open").click();
    window.find("today");

    // The note fills from the plan. Fails if the talk is steered by fields that must be filled.
    window.find("way-appointments").click();
    window.find("talk-add").click();
    window.find("talk-form");
    window.find("talk-steps").click();
    window.wait("the steps", || (window.shown("talk-line").len() == 2).then_some(()));
    let forced = "return document.querySelectorAll('[data-testid=talk-form] :is([required], [aria-required=true])').length";
    assert_eq!(window.script(forced), Ok(0.into()));
    window.find("talk-next").fill(&typed(next_week));
    window.look("talk-new");
    window.find("talk-print").click();
    assert_eq!(story::ready(&window), 2, "both sides get one");
    let note = printed(&window, &home, "notiz.pdf");
    assert_eq!(dense(&note).matches(&dense(STEP)).count(), 2, "{note}");
    window.find("talk-page");
    window.find("today-open").click();
    let talk = window.wait("the next talk", || {
        let lines = window.shown("due-line");
        lines.into_iter().find(|line| line.attribute("data-kind").as_deref() == Some("talk"))
    });
    assert!(talk.text().contains(&typed(next_week)), "{}", talk.text());

    // Done has a way back.
    let steps = |window: &Window| {
        let lines = window.shown("due-line");
        lines.iter().filter(|line| line.attribute("data-kind").as_deref() == Some("step")).count()
    };
    assert_eq!(steps(&window), 1);
    let done = "document.querySelector('[data-kind=step] [data-testid=due-done]').click(); return true";
    window.script(done).expect("done");
    window.wait("it gone", || (steps(&window) == 0).then_some(()));
    window.find("undo").click();
    window.wait("it back", || (steps(&window) == 1).then_some(()));

    // What was being written when it is locked is offered again, on the page it belongs to.
    window.find("way-people").click();
    window.find("person-add").click();
    window.find("person-name").fill("Nachbarin-Ahorn-5562");
    window.press(&[ESCAPE, ESCAPE]);
    window.find("unlock");
    let kept = ["Nachbarin-Ahorn-5562", ADVISER].map(str::to_owned);
    let held: Vec<_> = home.machine().iter().flat_map(|part| marks::holding(part, &kept)).collect();
    assert_eq!(held, [], "nothing of the binder is on the disk in the clear");
    story::unlock(&window, PERSON.passphrase);
    window.find("draft-resume").click();
    window.find("person-dialog");
    assert_eq!(window.find("person-name").property("value"), "Nachbarin-Ahorn-5562");
    window.find("person-cancel").click();
    window.wait_until_gone("person-dialog");

    // From right to left, with German beside it, nothing stands beyond the window.
    window.find("language-menu").click();
    window.choose("language-first-ar");
    window.choose("language-second-de");
    window.wait("Arabic", || {
        (window.script("return document.documentElement.dir") == Ok("rtl".into())).then_some(())
    });
    window.press(&[ESCAPE]);
    let wide = "const m = document.querySelector('main'); \
        return m.scrollWidth <= m.clientWidth && document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    for (page, way) in [
        ("today", "today-open"),
        ("people", "way-people"),
        ("plan", "way-plan"),
        ("first-view", "way-first-view"),
        ("appointments", "way-appointments"),
    ] {
        if page != "today" {
            window.find("today-open").click();
            window.find("today");
        }
        window.find(way).click();
        window.find(page);
        window.look(&format!("arabic-{page}"));
        assert_eq!(window.script(wide), Ok(true.into()), "{page}");
    }
    window.close();
}

#[test]
fn a_locked_binder_tells_its_owner_what_they_wished() {
    const ARABIC: &str = "مفتاح البيت القديم";
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, ARABIC);
    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    assert!(window.shown("hint").is_empty(), "nothing is told that nobody wished for");
    // Beside a shelf the way in is above the edge of a small laptop, with all languages at hand.
    let low = "return document.querySelector('[data-testid=open]').getBoundingClientRect().bottom";
    let low = window.script(low).expect("edge").as_f64().unwrap_or(f64::MAX);
    assert!(low < 768.0, "{low}");
    story::unlock(&window, ARABIC);
    window.find("care").click();
    window.find("hints");
    window.choose("hint-boat");
    story::toast(&window, "ui-hint-kept");
    window.choose("hint-letters");
    window.wait("it kept", || {
        let kept = std::fs::read_to_string(home.settings()).expect("settings");
        (kept.contains("boat") && kept.contains("from-now")).then_some(())
    });
    window.look("hints");
    story::lock(&window);
    assert_eq!(window.find("hint").attribute("data-letters"), None, "it was not opened since");
    story::unlock(&window, ARABIC);
    story::lock(&window);
    let hint = window.find("hint");
    assert_eq!(hint.attribute("data-picture").as_deref(), Some("boat"));
    assert_eq!(hint.attribute("data-letters").as_deref(), Some("arabic"));
    assert!(hint.text().contains("arabischen Buchstaben"), "{}", hint.text());
    window.look("hint-locked");
    // Not a letter of it is outside the binder.
    let words: Vec<String> = ARABIC.split(' ').map(str::to_owned).collect();
    let held: Vec<_> = home.machine().iter().flat_map(|part| marks::holding(part, &words)).collect();
    assert_eq!(held, []);
    window.close();
}
