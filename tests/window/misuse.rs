//! Commands misused, as by a page that went wrong: requests of the wrong shape, and nonsense of the right one, by the dice,
//! before a binder is open, while it is, during an appointment and after the lock. Each is answered or refused by a name that
//! has words; nothing panics, and what was refused changed nothing.
//!
//! Through the real door: the page's own way to the core, with the real list of permissions. `ORDNER_RUNS=100000` makes that
//! many calls.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ordner_locale::Locales;
use ordner_tests::{Dice, rounds};
use serde_json::{Value, json};

use crate::harness::contract::Contract;
use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::marks;
use crate::harness::story::{self, PERSON};

/// Calls in one script.
const AT_ONCE: usize = 100;
/// What does what it says, in any state: another binder, the lock, a sooner lock, another program.
const NO_MISUSE: [&str; 5] = ["choose_idle", "create_binder", "create_sample", "lock", "view_print"];
/// All that is answered while no binder is open: about the program, the shelf, a guest's print; and dialogs that are cancelled.
const WHILE_CLOSED: [&str; 34] = [
    "active",
    "begin_guest",
    "choose_languages",
    "choose_zoom",
    "close_handover",
    "close_shelf",
    "drop_draft",
    "drop_print",
    "end_guest",
    "forget_binder",
    "help_page",
    "help_pages",
    "keep_draft",
    "look_at_shelf",
    "open_handover",
    "open_with_key",
    "passphrase_strength",
    "pick_binder",
    "pick_copy_file",
    "pick_copy_folder",
    "pick_key",
    "practice_backup",
    "prepare_print",
    "print_choices",
    "remember_print",
    "restore_backup",
    "save_print",
    "save_shelf_counts",
    "signs",
    "start",
    "stop_staying_open",
    "stop_work",
    "suggest_passphrase",
    "triage",
];

/// Words that mean something somewhere, and words that mean harm.
fn words(of_records: &[String]) -> Vec<String> {
    let known = [
        "",
        " ",
        "1",
        "a",
        "b",
        "e",
        "17",
        "de",
        "en",
        "ar",
        "xx",
        "dresden",
        "leipzig",
        "name",
        "iban",
        "money",
        "yellow",
        "post",
        "2w",
        "asyl-klage",
        "open",
        "done",
        "handed-in",
        "ahead",
        "reached",
        "later",
        "my-details",
        "cover",
        "starter",
        "arrival/get-registered",
        "given-name",
        "no-contact",
        "meldebescheinigung",
        "einstellungsbescheid",
        "gestattung",
        "2026-11-22",
        "2026-02-30",
        "0000-00-00",
        "+999999-01-01",
        "24.12.2099",
        "09:30",
        "25:61",
        "2:30",
        "-1",
        "1e9",
        "../../../etc/passwd",
        "/dev/zero",
        "C:\\NUL",
        "vault.db",
        "document/1",
        "%00",
        "\u{0}",
        "\u{202e}evil",
        "\u{feff}",
        "a\u{300}\u{300}\u{300}",
        "ß",
        "ﷺ",
        "🏳️‍🌈",
        "' or 1=1 --",
        "{ $name }",
        "<b>",
        "\r\n",
        "null",
        "undefined",
        "__proto__",
    ];
    let long = ["a".repeat(300), "ä ".repeat(30_000)];
    known.iter().map(|word| (*word).to_owned()).chain(long).chain(of_records.iter().cloned()).collect()
}

/// Makes the calls one after the other; what became of each: `ok`, `area/id`, or what the door says.
fn made(window: &Window, calls: &[(&str, Value)]) -> Vec<String> {
    let script = |calls: &[(&str, Value)]| {
        format!(
            "const done = arguments[arguments.length - 1]; \
             const ask = (name, request) => Promise.race([ \
               window.__TAURI_INTERNALS__.invoke(name, {{ request }}).then( \
                 () => 'ok', (no) => no?.error?.id ? no.area + '/' + no.error.id : String(no)), \
               new Promise((late) => setTimeout(() => late('no answer'), 20000))]); \
             const latest = () => window.__TAURI_INTERNALS__.invoke('latest_action', {{}}).then(String, () => 'unknown'); \
             (async () => {{ \
               const said = []; \
               let before = await latest(); \
               for (const [name, request] of {}) {{ \
                 const answer = await ask(name, request); \
                 const after = await latest(); \
                 said.push(answer !== 'ok' && after !== before ? 'refused and changed: ' + answer : answer); \
                 before = after; \
               }} \
               return said; \
             }})().then(done, (lost) => done(['lost: ' + lost]))",
            json!(calls)
        )
    };
    let answers = calls.chunks(AT_ONCE).flat_map(|part| {
        let said =
            window.script_async(&script(part)).unwrap_or_else(|lost| panic!("{lost} in one of {part:?}"));
        let said =
            said.as_array().expect("answers").iter().map(|one| one.as_str().unwrap_or_default().to_owned());
        let said: Vec<String> = said.collect();
        assert_eq!(said.len(), part.len(), "{said:?} to {part:?}");
        said
    });
    answers.collect()
}

/// A refusal that a person could be told, or one of the door, which names the command and what is wrong with the request.
fn is_named(locales: &Locales, command: &str, answer: &str) -> bool {
    if answer.starts_with(&format!("invalid args `request` for command `{command}`")) {
        return true;
    }
    let Some((area, id)) = answer.split_once('/') else { return false };
    let message = format!("error-{area}-{id}");
    let german = "de".parse().expect("tag");
    area != "unexpected"
        && [None, Some("hint")]
            .iter()
            .all(|part| locales.say_attribute(&german, &message, *part, None).is_some())
}

/// All bytes of a folder.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = marks::files(folder).into_iter();
    files.map(|file| (file.display().to_string(), std::fs::read(&file).unwrap_or_default())).collect()
}

/// What came of many calls.
#[derive(Default)]
struct Tally {
    calls: usize,
    answered: BTreeSet<String>,
    refusals: BTreeMap<String, usize>,
}

impl Tally {
    /// Makes calls and counts; fails for one that was neither answered nor refused by name.
    fn make(&mut self, window: &Window, locales: &Locales, state: &str, calls: &[(&str, Value)]) {
        let said = made(window, calls);
        for ((name, request), answer) in calls.iter().zip(&said) {
            let shown: String = request.to_string().chars().take(300).collect();
            assert!(answer == "ok" || is_named(locales, name, answer), "{state}: {name} {shown}: {answer}");
            match answer.as_str() {
                "ok" => drop(self.answered.insert((*name).to_owned())),
                no => {
                    *self
                        .refusals
                        .entry(no.split(" for command").next().unwrap_or(no).to_owned())
                        .or_default() += 1
                }
            }
        }
        self.calls += calls.len();
    }
}

#[test]
fn misuse_is_refused_by_name_and_changes_nothing() {
    let rounds = rounds(600);
    let locales = Locales::embedded().expect("languages");
    let contract = Contract::read();
    assert!(contract.commands().count() > 100, "the contract was read");
    let display = Display::new();
    let home = Home::new();
    let (window, binder) = story::with_paper(&home, &display);
    story::lock(&window);
    let mut dice = Dice(0x5EED_0042);
    let nowhere = words(&[]);
    let nonsense = |dice: &mut Dice, words: &[String], count: usize| -> Vec<(&str, Value)> {
        let any = std::iter::repeat_with(|| contract.nonsense(dice, words));
        any.filter(|(name, _)| !NO_MISUSE.contains(name)).take(count).collect()
    };
    let misshapen = |dice: &mut Dice, words: &[String], count: usize| -> Vec<(&str, Value)> {
        (0..count).map(|_| contract.misshapen(dice, words)).collect()
    };

    // No such command, or under another name: refused before anybody looks at it.
    for name in [
        "no_such_command",
        "OPEN_BINDER",
        "open-binder",
        "plugin:fs|read_file",
        "plugin:event|emit",
        "plugin:window|close",
        "",
    ] {
        let no = window.core(name, &json!({})).expect_err("no such command");
        assert!(
            no.as_str().is_some_and(|no| no.contains("not allowed") || no.contains("not found")),
            "{name}: {no}"
        );
    }

    // Closed: every command once, then by the dice. What answers is known by name, and touches no binder.
    let untouched = bytes(&binder);
    let mut closed = Tally::default();
    let calls = misshapen(&mut dice, &nowhere, rounds / 6);
    closed.make(&window, &locales, "closed", &calls);
    assert!(closed.answered.is_empty(), "control: not one of these has its shape: {:?}", closed.answered);
    let calls = nonsense(&mut dice, &nowhere, rounds / 6);
    closed.make(&window, &locales, "closed", &calls);
    // The dice may have let a guest in; where they did not, there is none to send away.
    let _ = window.core("end_guest", &Value::Null);
    let own = json!({ "first": "de", "second": "en" });
    window.core("choose_languages", &own).expect("the languages of before");
    window.core("choose_zoom", &json!({ "percent": 100 })).expect("as large as before");
    assert_eq!(bytes(&binder), untouched, "closed means untouched");
    let binders = std::fs::read_dir(home.documents()).expect("documents").count();
    assert_eq!(binders, 1, "no other binder was made");

    // Open, with a paper and an appointment.
    window.script("document.body.dataset.testid = 'old'; location.reload()").expect("a fresh page");
    window.wait_until_gone("old");
    window.find("unlock");
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);
    let appointment = json!({ "id": "", "appointment": { "day": "2099-12-23", "time": null, "place": null, "way": null, "about": null,
        "companion": null, "third": null, "interpreter": null, "questions": [], "bring": [], "result": null } });
    let appointment = window.core("save_appointment", &appointment).expect("an appointment");
    let found = window.core("search", &json!({ "query": "Bescheid" })).expect("found");
    let ids = [&appointment["id"], &found["groups"][0]["documents"][0]["id"]]
        .map(|id| id.as_str().expect("an id").to_owned());
    let mut open = Tally::default();
    let untouched = bytes(&binder);
    let calls = misshapen(&mut dice, &words(&ids), rounds / 6);
    open.make(&window, &locales, "open", &calls);
    assert!(open.answered.is_empty(), "control: {:?}", open.answered);
    assert_eq!(bytes(&binder), untouched, "what is refused at the door writes nothing");
    let calls = nonsense(&mut dice, &words(&ids), rounds / 3);
    open.make(&window, &locales, "open", &calls);
    // A request as long as a book.
    let book = "x".repeat(512 << 10);
    for (name, request) in [
        ("search", json!({ "query": book })),
        ("write_detail", json!({ "slot": "given-name", "words": book })),
        ("document", json!({ "id": book })),
        ("passphrase_strength", json!({ "passphrase": book })),
    ] {
        let said = made(&window, &[(name, request)]);
        assert!(said[0] == "ok" || is_named(&locales, name, &said[0]), "{name}: {}", said[0]);
    }
    let check = window.core("check_binder", &Value::Null).expect("checked");
    assert_eq!(check["findings"], json!([]), "{check}");

    // An appointment runs: whatever is asked, nothing private answers.
    let begun = window
        .core("save_appointment", &json!({ "id": "", "appointment": appointment["appointment"] }))
        .expect("another");
    window.core("begin_meeting", &json!({ "id": begun["id"] })).expect("it runs");
    let mut meeting = Tally::default();
    let calls = nonsense(&mut dice, &words(&ids), rounds / 6);
    meeting.make(&window, &locales, "meeting", &calls);

    // Locked again: as before it was opened.
    window.core("lock", &Value::Null).expect("locked");
    window.find("unlock");
    let untouched = bytes(&binder);
    let mut locked = Tally::default();
    let calls = nonsense(&mut dice, &words(&ids), rounds / 6);
    locked.make(&window, &locales, "locked", &calls);
    assert_eq!(bytes(&binder), untouched, "locked means untouched");

    let calls = [&closed, &open, &meeting, &locked].iter().map(|tally| tally.calls).sum::<usize>();
    println!("{calls} calls, none without a name; refusals while open: {:?}", open.refusals);
    println!(
        "answered closed {:?}; locked {:?}; meeting {:?}",
        closed.answered, locked.answered, meeting.answered
    );
    let may: BTreeSet<&str> = WHILE_CLOSED.into();
    let more = closed.answered.union(&locked.answered).filter(|name| !may.contains(name.as_str()));
    assert_eq!(more.collect::<Vec<_>>(), Vec::<&String>::new(), "answered without an open binder");
    assert!(
        open.refusals.len() > 10 && open.answered.len() > 20,
        "control: the dice came far into the program"
    );
    window.close();
}
