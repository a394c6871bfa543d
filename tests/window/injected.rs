//! Words that would like to be more than words: 120 injections through the fields a person can fill, file names, the name of a
//! binder, a pack of somebody unknown and a handover. Every screen shows them as the text they are.
//!
//! Against the real policy and the built page. A machine next door listens for whatever a screen would fetch.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::accessible::walk;
use crate::guide::signed_pack;
use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::listener::Listener;
use crate::harness::papers;
use crate::harness::plain::named_binder_on_shelf;
use crate::harness::story::{self, PERSON};

/// One injection a line; `URL` is the machine next door. Scripts set `window.ran`, elements carry `data-x`.
const INJECTIONS: &str = include_str!("injections.txt");
/// What opens the handover.
const CODE: &str = "rotes Dach am stillen See";

/// Injections that wait to be put somewhere, each with a number to know it by.
struct Words(Vec<String>);

impl Words {
    fn for_address(address: &str) -> Self {
        let lines = INJECTIONS.lines().enumerate().map(|(number, line)| {
            let line = line.replace("http://URL", "//URL").replace("//URL", &format!("http://{address}"));
            format!("{line} inj{number:03}")
        });
        Self(lines.collect())
    }

    /// The next one.
    fn next(&mut self) -> String {
        self.fitting(|_| true)
    }

    /// The next one that may stand there.
    fn fitting(&mut self, may: impl Fn(&str) -> bool) -> String {
        let at = self.0.iter().position(|one| may(one)).expect("an injection is left");
        self.0.remove(at)
    }

    /// The next one that can be the name of a file.
    fn file_name(&mut self) -> String {
        self.fitting(|one| !one.contains('/'))
    }
}

/// Numbers of the injections that stand in a text.
fn numbers(text: &str) -> BTreeSet<usize> {
    let behind = text.split("inj").skip(1);
    behind.filter_map(|rest| rest.get(..3)?.parse().ok()).collect()
}

/// What the page shows as words, wherever words can stand.
fn said(window: &Window) -> String {
    let script = "const parts = [document.body.textContent, document.title]; \
        document.querySelectorAll('input, textarea').forEach((field) => parts.push(field.value)); \
        document.querySelectorAll('[title], [aria-label], [placeholder], [alt]').forEach((one) => \
          parts.push(one.title, one.ariaLabel, one.placeholder, one.alt)); \
        return parts.join('\\n')";
    window.script(script).expect("text").as_str().unwrap_or_default().to_owned()
}

/// What no screen of ours has: elements of an injection, handlers in attributes, frames, foreign addresses; and whether
/// anything ran.
fn foreign(window: &Window) -> Value {
    let script = "const ours = (at) => !at || /^(\\/|#|\\.|blob:|vault:|tauri:|isolation-|http:\\/\\/(vault|tauri)\\.localhost)/.test(at) || !at.includes(':'); \
        const found = [...document.querySelectorAll('*')].filter((one) => one.hasAttribute('data-x') \
          || ['OBJECT', 'EMBED', 'BASE', 'APPLET', 'PORTAL', 'FRAMESET', 'MARQUEE'].includes(one.tagName) \
          || one.matches('meta[http-equiv=refresh]') \
          || [...one.attributes].some((is) => is.name.startsWith('on')) \
          || ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping'].some((name) => !ours(one.getAttribute(name)))); \
        return [window.ran ?? null, found.map((one) => one.outerHTML.slice(0, 120))]";
    window.script(script).expect("a page")
}

/// Fills every kind of record with injections, through the commands the page has.
fn fill(window: &Window, words: &mut Words) {
    let save = |command: &str, request: Value| {
        window.core(command, &request).unwrap_or_else(|no| panic!("{command} {request}: {no}"))
    };
    for slot in ["family-name", "given-name", "languages", "interpreter", "safe-contact", "no-contact"] {
        save("write_detail", json!({ "slot": slot, "words": words.next() }));
    }
    save(
        "save_person",
        json!({ "id": "", "person": { "name": words.next(), "role": null, "topic": words.next(),
            "organisation": words.next(), "phone": words.next(), "email": words.next(), "address": words.next(),
            "times": words.next(), "since": null, "until": null, "deputy": null } }),
    );
    save(
        "save_appointment",
        json!({ "id": "", "appointment": { "day": "2099-12-23", "time": null, "place": words.next(), "way": words.next(),
            "about": words.next(), "companion": words.next(), "third": words.next(), "interpreter": words.next(),
            "questions": [words.next(), words.next()], "bring": [], "result": words.next() } }),
    );
    save(
        "save_talk",
        json!({ "id": "", "talk": { "day": "2026-01-02", "with": words.next(), "topic": words.next(), "present": words.next(),
            "languages": words.next(), "next": null, "bring": words.next(), "appointment": null, "case": null },
            "lines": [{ "id": "", "said": words.next(), "mine": words.next(), "theirs": words.next(), "until": null, "done": null }] }),
    );
    let goal = |words: &mut Words, by: Option<String>| {
        json!({ "id": "", "goal": { "words": words.next(), "german": words.next(), "area": null, "barriers": [], "review": null,
            "state": "ahead", "proposed_by": by } })
    };
    save("save_goal", goal(words, None));
    let by = words.next();
    save("save_goal", goal(words, Some(by)));
    let plan = window.core("plan", &Value::Null).expect("the plan");
    let own = first_id(&plan).expect("a goal");
    save(
        "save_step",
        json!({ "id": "", "step": { "goal": own, "words": words.next(), "who": words.next(), "until": null,
            "proof": words.next(), "barrier": null, "done": null, "proposed_by": null } }),
    );
    save(
        "save_step",
        json!({ "id": "", "step": { "goal": own, "words": words.next(), "who": null, "until": null, "proof": null,
            "barrier": null, "done": null, "proposed_by": words.next() } }),
    );
    save(
        "save_number",
        json!({ "id": "", "kind": "iban", "value": "DE89370400440532013000", "person": words.next(), "paper": words.next() }),
    );
    save(
        "save_variant",
        json!({ "id": "", "of": "name", "value": words.next(), "person": words.next(), "paper": words.next() }),
    );
    save(
        "save_consent",
        json!({ "id": "", "to": words.next(), "from": null, "what": words.next(), "purpose": words.next(),
            "until": null, "signed": null, "withdrawn": null, "explained": null, "state": "" }),
    );
    save(
        "save_given",
        json!({ "id": "", "day": "2026-01-02", "to": words.next(), "what": words.next(), "documents": [], "how": "shown",
            "back": null, "consent": null }),
    );
    save("save_need", json!({ "area": "money", "why": words.next() }));
    save(
        "save_worked",
        json!({ "id": "", "day": "2026-01-02", "hours": "1", "area": null, "who": words.next(), "what": words.next() }),
    );
    save(
        "save_case",
        json!({ "id": "", "code": "F-17", "day": null, "age": null, "household": words.next(), "status": words.next(),
            "skills": words.next(), "steps": words.next(), "question": words.next(), "agreed": null, "refused": null }),
    );
    let found = save("search", json!({ "query": "inj" }));
    let paper = found["groups"][0]["documents"][0]["id"].as_str().expect("a paper").to_owned();
    save(
        "change_document",
        json!({ "id": paper, "title": words.next(), "register": "1", "paper": null, "issued": null, "valid_until": null,
            "office": words.next(), "reference": words.next(), "person": words.next(), "original": words.next(),
            "private_choice": null, "lent_to": words.next(), "lent_since": null, "note": words.next() }),
    );
}

/// The first id in an answer.
fn first_id(answer: &Value) -> Option<&str> {
    match answer {
        Value::Object(map) => match map.get("id").and_then(Value::as_str) {
            Some(id) if map.contains_key("goal") => Some(id),
            _ => map.values().find_map(first_id),
        },
        Value::Array(list) => list.iter().find_map(first_id),
        _ => None,
    }
}

#[test]
fn words_stay_words_on_every_screen() {
    let display = Display::new();
    let home = Home::new();
    let next_door = Listener::new();
    let mut words = Words::for_address(&next_door.address);
    let all: BTreeSet<usize> = (0..words.0.len()).collect();
    assert_eq!(all.len(), 120);
    // A name that is a folder, too.
    named_binder_on_shelf(&home, PERSON.passphrase, &words.file_name());
    let names: Vec<String> = (0..4).map(|_| words.file_name()).collect();
    let papers: Vec<_> = names[..3]
        .iter()
        .map(|name| papers::pdf(&home, &format!("{name}.pdf"), "<img src=x onerror=x>"))
        .collect();
    let unknown = home.outside(&format!("{}.exe", names[3]));
    std::fs::write(&unknown, b"MZ").expect("a file");
    let in_pack = words.fitting(|one| !one.contains(['"', '\\', '\'']));
    let pack = signed_pack(&home, |contact| Some(contact.name.de.clone()), &in_pack);

    let mut window = Window::open(&home, &display, &[]);
    let mut seen = BTreeSet::new();
    let mut screens = 0;
    let mut watch = |window: &Window, screen: &str| {
        assert_eq!(foreign(window), json!([null, []]), "{screen}");
        assert_eq!(next_door.heard(), Vec::<String>::new(), "{screen}");
        seen.append(&mut numbers(&said(window)));
        screens += 1;
    };
    story::unlock(&window, PERSON.passphrase);
    let chosen: Vec<&Path> = papers.iter().chain([&unknown]).map(|path| path.as_path()).collect();
    home.answer(&chosen);
    window.find("add-documents").click();
    story::papers_here(&window, 3);
    window.look("injected-papers");
    watch(&window, "papers that came, and one that did not");
    fill(&window, &mut words);

    // A pack of somebody unknown.
    home.answer(&[&pack]);
    let picked = window.core("choose_pack_file", &Value::Null).expect("a signed pack");
    assert!(picked.is_object(), "{picked}");
    window.find("guide").click();
    window.find("guide-packs").click();
    home.answer(&[&pack]);
    window.find("pack-pick").click();
    window.find("pack-unknown");
    watch(&window, "a pack of somebody unknown");
    let heard =
        ordner_packs::PackFile::read(&std::fs::read(&pack).expect("pack")).expect("signed").signer.words();
    window.find("pack-heard").fill(&heard);
    window.find("pack-take").click();
    window.wait_until_gone("pack-dialog");
    window.find("pack-changes");
    watch(&window, "what the pack changes");

    // Something that waits to be sorted, with a name of its own.
    let photo = papers::photo(&home, &format!("Foto {}.jpg", words.file_name()), PERSON.photo_mark);
    home.answer(&[&photo]);
    window.find("today-open").click();
    window.find("way-sort").click();
    window.find("bag-files").click();
    window.find("sort-paper");
    watch(&window, "a photo to sort");

    // A handover, made here and received at another table.
    let bundle = home.outside("paket.age");
    home.answer(&[&bundle]);
    let matter =
        json!({ "title": words.next(), "office": words.next(), "until": null, "next": words.next() });
    let wish = json!({ "matters": [], "others": [matter], "goals": [], "notes": [], "papers": [], "receiver": words.next(),
        "purpose": words.next(), "until": null, "languages": ["de"] });
    let seal = json!({ "with": "password", "password": CODE });
    let handed = window.core("hand_over", &json!({ "wish": wish, "seal": seal })).expect("handed over");
    assert!(bundle.is_file(), "{handed}");
    // Cards and forms that are opened one by one.
    let open_all = |window: &mut Window,
                    way: &[&str],
                    forms: &[&str],
                    watch: &mut dyn FnMut(&Window, &str)| {
        for form in forms {
            for step in way.iter().chain([form]) {
                window.find(step).click();
            }
            watch(window, form);
            // A dialog lies above the way on; twice Escape in a row would lock.
            let away = "document.querySelector('dialog[open] :is([data-testid$=cancel], [data-testid$=close])')?.click(); \
                return document.querySelector('dialog[open]') === null";
            window.wait("the way on", || (window.script(away) == Ok(true.into())).then_some(()));
        }
    };
    open_all(&mut window, &["today-open", "way-first-view"], &["first-write"], &mut watch);
    open_all(&mut window, &["today-open", "way-appointments"], &["talk"], &mut watch);
    open_all(&mut window, &["today-open", "way-plan"], &["step-edit"], &mut watch);
    open_all(&mut window, &["together", "together-consents"], &["consent-edit", "given-edit"], &mut watch);
    open_all(&mut window, &["together", "together-cases"], &["case-edit"], &mut watch);
    for paper in 0..3 {
        // Asked again: a page on its way when the dialog closed may come last.
        window.wait("the papers of register 1", || {
            window.find("register-1").click();
            (window.shown("document").len() == 3).then_some(())
        });
        window.shown("document")[paper].click();
        window.find("document-view");
        watch(&window, "the card of a paper");
    }
    // What is left goes where there is room: the contacts of register 1.
    while words.0.len() > 1 {
        let name = words.next();
        let mut rest =
            (0..4).map(|_| if words.0.len() > 1 { Value::from(words.next()) } else { Value::Null });
        let mut other = || rest.next().unwrap_or_default();
        let contact = json!({ "id": "", "register": "1", "name": name, "role": other(), "phone": other(), "address": other(),
            "email": other() });
        window.core("save_contact", &contact).unwrap_or_else(|no| panic!("{contact}: {no}"));
    }
    window.find("search").fill(&words.next());
    window.find("results");
    watch(&window, "what was searched for");
    story::lock(&window);
    window.find("counsel-open").click();
    window.find("receive-begin").click();
    window.find("receive-password").fill(CODE);
    home.answer(&[&bundle]);
    window.find("receive-open").click();
    window.find("received-matter");
    window.look("injected-received");
    watch(&window, "a handover received");
    window.find("receive-close").click();
    window.find("counsel");
    window.find("back").click();
    window.find("unlock");

    // Every screen there is.
    walk(&mut window, &mut |window, screen| {
        window.look(&format!("injected-{screen}"));
        watch(window, screen);
    });
    println!("{screens} screens, {} of {} injections seen as words, none ran", seen.len(), all.len());
    let unseen: Vec<_> =
        all.difference(&seen).map(|number| (number, INJECTIONS.lines().nth(*number))).collect();
    assert!(
        unseen.is_empty(),
        "control: these were shown nowhere, so nothing was learnt about them: {unseen:?}"
    );

    // Control: an element of an injection is seen for what it is.
    let spoil = "const made = document.createElement('img'); made.dataset.x = ''; document.body.append(made); window.ran = 1";
    window.script(spoil).expect("spoilt");
    let found = foreign(&window);
    assert!(found[0] == 1 && found[1].as_array().is_some_and(|found| found.len() == 1), "{found}");
    window.close();
}
