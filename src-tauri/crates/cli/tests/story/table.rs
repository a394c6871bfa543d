//! At the table: an appointment, a talk and its note, the plan, hours, consents, and the first view of the next adviser.

use std::process::Command;

use serde_json::{Value, json};

use super::{Desk, MARKER};

fn id(kept: &Value) -> String {
    kept["id"].as_str().expect("id").to_owned()
}

fn binder() -> Desk {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner", "--recovery-out", "code"]);
    desk
}

impl Desk {
    /// What a line says on another day.
    fn says_on(&self, day: &str, line: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_ordner"))
            .args(["--ui-lang", "en", "--today", day, "--passphrase-file", "pass"])
            .args(line)
            .current_dir(self.path())
            .env("XDG_DATA_HOME", self.path().join("home"))
            .output()
            .expect("ordner starts");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn text(&self, file: &str) -> String {
        let output = Command::new("pdftotext")
            .args(["-layout", file, "-"])
            .current_dir(self.path())
            .output()
            .expect("pdftotext of poppler-utils");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn pages(&self, sheets: &str, more: &[&str]) -> (u64, String) {
        let line = [&["print", "b.ordner", "--sheets", sheets, "--out", "p.pdf"], more].concat();
        let printed = self.json(&line);
        (printed["pages"].as_u64().expect("pages"), self.text("p.pdf"))
    }
}

#[test]
fn an_appointment_says_of_each_paper_whether_it_is_there() {
    let desk = binder();
    for (file, kind, until) in [
        ("card.pdf", "eat", "2027-01-31"),
        ("rent.pdf", "mietvertrag", "2026-11-30"),
        ("id.pdf", "duldung", "2026-12-01"),
    ] {
        std::fs::write(desk.path().join(file), format!("%PDF-1.7\n% {MARKER} {kind}\n%%EOF\n"))
            .expect("paper");
        desk.does(&["add", "b.ordner", file, "--register", "1", "--kind", kind, "--valid-until", until]);
    }
    let jpeg = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/sample/IMG_0014.jpg");
    desk.does(&["add", "b.ordner", jpeg, "--register", "2", "--kind", "meldebescheinigung"]);

    let refused = desk.refuses(&["appointment", "b.ordner", "add", "--about", "Antrag"]);
    assert!(refused.contains("missing"), "{refused}");
    desk.refuses(&["appointment", "b.ordner", "add", "--day", "2026-12-01", "--bring", "shoe"]);
    desk.refuses(&["appointment", "b.ordner", "add", "--day", "2026-12-01", "--contact", "nobody"]);
    assert_eq!(desk.json(&["packing", "b.ordner"]), Value::Null);

    let kinds = "eat,mietvertrag,duldung,meldebescheinigung,kontoauszug";
    let kept = desk.json(&[
        "appointment",
        "b.ordner",
        "add",
        "--day",
        "2026-12-01",
        "--time",
        "09:30",
        "--contact",
        "dd-jobcenter",
        "--about",
        "Antrag",
        "--bring",
        kinds,
        "--question",
        "Ab wann bekomme ich Geld?",
        "--question",
        "Wer zahlt die Miete?",
        "--companion",
        "Tomas Beispiel",
    ]);
    let packing = desk.json(&["packing", "b.ordner"]);
    assert_eq!(packing["appointment"], kept["id"]);
    let coverage: Vec<&str> = packing["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .filter_map(|one| one["coverage"].as_str())
        .collect();
    // A paper is valid on its last day; one that ended the day before is not.
    assert_eq!(coverage, ["there", "expired", "there", "only-a-photo", "missing"]);

    let (pages, text) = desk.pages("packing-list", &[]);
    assert_eq!(pages, 1, "one page, as cheap printers need");
    for said in [
        "01.12.2026, 09:30",
        "Jobcenter Dresden",
        "nur ein Foto",
        "only a photo",
        "abgelaufen",
        "fehlt noch",
        "Ab wann bekomme ich Geld?",
        "Wer zahlt die Miete?",
        "Tomas Beispiel",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(desk.pages("companion", &[]).1.contains("Tomas Beispiel"));
    // Three at one table: the sheet knows both services. At the counter the receipt knows the papers that are there.
    desk.does(&["appointment", "b.ordner", "edit", &id(&kept), "--third", "Frau Probst, Beratung"]);
    let (pages, three) = desk.pages("three-party", &["--for", "office"]);
    assert!(
        pages == 1 && three.contains("Frau Probst, Beratung") && three.contains("Jobcenter Dresden"),
        "{three}"
    );
    let (pages, receipt) = desk.pages("receipt", &["--for", "office", "--lang", "de"]);
    assert!(
        pages == 1 && receipt.contains("Meldebescheinigung") && !receipt.contains("Kontoauszug"),
        "{receipt}"
    );
    let (plain, _) = desk.pages("my-details", &["--for", "office", "--lang", "de"]);
    let (squared, _) = desk.pages("my-details", &["--for", "office", "--lang", "de", "--squares"]);
    assert_eq!((plain, squared), (1, 1), "one German page");
    let (_, dates) = desk.pages("appointments", &[]);
    assert!(dates.contains("01.12.2026") && dates.contains("09:30"), "{dates}");

    // For a helper, papers that are closed stay out and are told.
    let id = id(&kept);
    desk.does(&["appointment", "b.ordner", "edit", &id, "--bring", "eat,attest"]);
    let printed =
        desk.json(&["print", "b.ordner", "--sheets", "packing-list", "--for", "helper", "--out", "h.pdf"]);
    assert_eq!(printed["left_out"], json!([{ "id": "private-rows", "args": { "count": 1 } }]));
    assert!(!desk.text("h.pdf").contains("Attest") && desk.pages("packing-list", &[]).1.contains("Attest"));

    // A later one is printed by its id; what was typed once stays, what is cleared goes.
    let later =
        desk.json(&["appointment", "b.ordner", "add", "--day", "2027-02-02", "--about", "Kinderarzt"]);
    assert!(!desk.pages("packing-list", &[]).1.contains("Kinderarzt"));
    let later = later["id"].as_str().expect("id");
    let (pages, text) = desk.pages("packing-list", &["--about", later]);
    assert!(pages == 1 && text.contains("Kinderarzt") && !text.contains("Jobcenter"), "{text}");
    let changed = desk.json(&[
        "appointment",
        "b.ordner",
        "edit",
        &id,
        "--result",
        "Antrag liegt vor",
        "--clear",
        "companion",
    ]);
    assert_eq!(
        (&changed["result"], &changed["companion"], &changed["about"]),
        (&json!("Antrag liegt vor"), &Value::Null, &json!("Antrag"))
    );
    desk.refuses(&["appointment", "b.ordner", "edit", &id, "--clear", "shoe"]);
    desk.refuses(&["print", "b.ordner", "--sheets", "packing-list", "--about", "ffff", "--out", "x.pdf"]);
    let history = desk.does(&["history", "b.ordner", &id]);
    assert!(history.contains("Result: “Antrag liegt vor”"), "{history}");
    desk.does(&["undo", "b.ordner"]);
    assert_eq!(desk.json(&["appointment", "b.ordner", "list"])[0]["companion"], "Tomas Beispiel");
}

#[test]
fn who_stops_helping_goes_below_and_the_deputy_comes_first() {
    let desk = binder();
    let add = |name: &str, more: &[&str]| {
        id(&desk.json(&[&["person", "b.ordner", "add", "--name", name], more].concat()))
    };
    let peter =
        add("Peter Beispiel", &["--role", "volunteer", "--topic", "Wohnung", "--since", "2026-06-01"]);
    let jana = add(
        "Jana Probe",
        &["--role", "social-worker", "--phone", "0351 111", "--organisation", "Muster e. V."],
    );
    let amal = add("Amal Muster", &["--role", "mentor", "--phone", "0351 222"]);
    add("Dr. Probst", &["--role", "doctor", "--phone", "0351 333"]);
    desk.refuses(&["person", "b.ordner", "add", "--name", " "]);
    desk.refuses(&["person", "b.ordner", "add", "--name", "X", "--role", "king"]);
    desk.refuses(&["person", "b.ordner", "edit", &peter, "--deputy", "nobody"]);

    let place = |text: &str, name: &str| text.find(name).unwrap_or_else(|| panic!("{name} in {text}"));
    let (_, before) = desk.pages("who-helps", &[]);
    assert!(
        place(&before, "Jana") < place(&before, "Peter") && place(&before, "Peter") < place(&before, "Amal")
    );
    desk.does(&["person", "b.ordner", "edit", &peter, "--until", "2026-10-31", "--deputy", &amal]);
    let (_, after) = desk.pages("who-helps", &[]);
    assert!(place(&after, "Amal") < place(&after, "Jana") && place(&after, "Jana") < place(&after, "Peter"));
    assert!(after.contains("31.10.2026"), "{after}");

    // Card and book take them over; a doctor stays off paper for others.
    let (_, card) = desk.pages("wallet-card", &[]);
    assert!(
        ["Jana Probe", "0351 111", "Dr. Probst", "0351 333"].iter().all(|said| card.contains(said)),
        "{card}"
    );
    assert!(desk.pages("mini-book", &[]).1.contains("Amal Muster"));
    let (_, helper) = desk.pages("who-helps", &["--for", "helper"]);
    assert!(helper.contains("Amal") && !helper.contains("Probst"), "{helper}");
    desk.does(&["fill", "b.ordner", "adviser-name", "Frau Hand"]);
    assert!(desk.pages("wallet-card", &[]).1.contains("Frau Hand"), "what was written by hand goes first");
    desk.does(&["person", "b.ordner", "remove", &jana]);
    assert_eq!(desk.json(&["person", "b.ordner", "list"]).as_array().map(Vec::len), Some(3));
    desk.does(&["undo", "b.ordner"]);
    assert_eq!(desk.json(&["person", "b.ordner", "list"]).as_array().map(Vec::len), Some(4));
}

#[test]
fn a_talk_becomes_a_note_two_dates_and_the_next_advisers_first_view() {
    let desk = binder();
    for (slot, words) in
        [("given-name", "Samira"), ("family-name", "Muster"), ("languages", "Dari, Deutsch A2")]
    {
        desk.does(&["fill", "b.ordner", slot, words]);
    }
    desk.paper("card.pdf");
    desk.does(&[
        "add",
        "b.ordner",
        "card.pdf",
        "--register",
        "1",
        "--kind",
        "eat",
        "--valid-until",
        "2027-01-31",
    ]);
    desk.does(&[
        "person",
        "b.ordner",
        "add",
        "--name",
        "Jana Probe",
        "--role",
        "social-worker",
        "--until",
        "2026-10-31",
    ]);
    desk.does(&["person", "b.ordner", "add", "--name", "Ole Probe", "--role", "migration-adviser"]);
    let note = id(&desk.json(&[
        "note",
        "b.ordner",
        "add",
        "--day",
        "2026-11-20",
        "--with",
        "Jana Probe",
        "--topic",
        "Wohnung",
        "--asked",
        "Seit wann in Dresden?",
        "--asked",
        "Wer wohnt mit Ihnen?",
        "--next",
        "2026-12-10",
    ]));
    let line = |more: &[&str]| desk.json(&[&["agreed", "b.ordner", "add", "--note", &note], more].concat());
    let mine = id(&line(&[
        "--said",
        "Wir beantragen den WBS.",
        "--mine",
        "Formular holen",
        "--until",
        "2026-11-27",
    ]));
    line(&["--theirs", "Sozialamt anrufen", "--until", "2026-12-04"]);
    line(&["--said", "Die Wohnung ist zu laut."]);
    desk.refuses(&["agreed", "b.ordner", "add", "--note", &note, "--until", "2026-12-04"]);
    desk.refuses(&["agreed", "b.ordner", "add", "--note", "nowhere", "--said", "x"]);
    desk.does(&[
        "limit",
        "b.ordner",
        "add",
        "--day",
        "2026-12-02",
        "--what",
        "Widerspruch",
        "--office",
        "Jobcenter",
    ]);
    desk.refuses(&["limit", "b.ordner", "add", "--day", "2026-12-02", "--what", " "]);

    let (pages, text) = desk.pages("talk-note", &[]);
    assert_eq!(pages, 1, "a form longer than a page is not used");
    assert!(
        ["Formular holen", "Sozialamt anrufen", "27.11.2026", "10.12.2026"]
            .iter()
            .all(|said| text.contains(said))
    );
    let (pages, text) = desk.pages("talk-note", &["--twice"]);
    assert_eq!((pages, text.matches("Formular holen").count()), (2, 2), "one for each side");

    let kinds = |due: &Value| -> Vec<(String, String)> {
        let words = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
        due.as_array().expect("list").iter().map(|one| (words(one, "day"), words(one, "kind"))).collect()
    };
    let row = |day: &str, kind: &str| (day.to_owned(), kind.to_owned());
    let all = [
        row("2026-11-27", "agreed"),
        row("2026-12-02", "deadline"),
        row("2026-12-04", "agreed"),
        row("2026-12-10", "talk"),
        row("2027-01-31", "expiry"),
    ];
    assert_eq!(kinds(&desk.json(&["due", "b.ordner"])), all);
    assert_eq!(kinds(&desk.json(&["due", "b.ordner", "--until", "2026-12-02"])), all[..2]);
    let (_, sheet) = desk.pages("deadlines", &[]);
    assert!(
        sheet.contains("Widerspruch") && sheet.contains("Formular holen") && sheet.contains("31.01.2027")
    );
    desk.does(&["agreed", "b.ordner", "edit", &mine, "--done", "2026-11-25"]);
    assert_eq!(kinds(&desk.json(&["due", "b.ordner"])), all[1..], "what is done is not due");

    let view = desk.json(&["first-view", "b.ordner"]);
    assert_eq!(
        (&view["name"], &view["languages"], &view["permit_until"]),
        (&json!("Samira Muster"), &json!("Dari, Deutsch A2"), &json!("31.01.2027"))
    );
    let advisers: Vec<&str> =
        view["advisers"].as_array().expect("list").iter().filter_map(|one| one["name"].as_str()).collect();
    assert_eq!(advisers, ["Ole Probe", "Jana Probe"], "those of today first");
    assert_eq!(view["asked"].as_array().map(Vec::len), Some(2));
    assert_eq!(view["due"][0]["what"], "Widerspruch");
    let (pages, text) = desk.pages("first-view", &[]);
    assert_eq!(pages, 1);
    for said in ["Samira", "Dari", "31.01.2027", "Widerspruch", "Ole Probe", "Seit wann in Dresden?"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(desk.does(&["first-view", "b.ordner"]).contains("Seit wann in Dresden?"));
}

#[test]
fn a_proposal_is_no_part_of_the_plan_until_the_person_accepts_it() {
    let desk = binder();
    let goal = |words: &str, more: &[&str]| {
        id(&desk.json(&[&["goal", "b.ordner", "add", "--words", words], more].concat()))
    };
    let home = goal(
        "بيت هادئ",
        &[
            "--german",
            "Eine ruhige Wohnung",
            "--area",
            "housing",
            "--barrier",
            "papers,debt",
            "--review",
            "2027-03-01",
        ],
    );
    goal("Pflege lernen", &["--area", "work"]);
    let proposed =
        goal("Kurs B2", &["--area", "language", "--proposed-by", "Jana Probe", "--review", "2027-02-01"]);
    desk.refuses(&["goal", "b.ordner", "add", "--words", "x", "--area", "moon"]);
    desk.refuses(&["goal", "b.ordner", "add", "--words", "x", "--barrier", "laziness"]);
    let step = |words: &str, more: &[&str]| {
        id(&desk.json(&[&["step", "b.ordner", "add", "--words", words], more].concat()))
    };
    step("WBS beantragen", &["--goal", &home, "--until", "2026-12-15", "--barrier", "papers"]);
    let theirs =
        step("Bank fragen", &["--goal", &home, "--until", "2026-12-20", "--proposed-by", "Jana Probe"]);
    desk.refuses(&["step", "b.ordner", "add", "--goal", &home]);

    let due = || -> Vec<String> {
        let due = desk.json(&["due", "b.ordner"]);
        due.as_array()
            .expect("list")
            .iter()
            .filter_map(|one| Some(one["what"].as_str()?.to_owned()))
            .collect()
    };
    assert_eq!(due(), ["WBS beantragen", "بيت هادئ"]);
    let (pages, text) = desk.pages("plan", &[]);
    assert_eq!(pages, 1);
    let head = text.lines().find(|line| line.contains("Meine Ziele: Leben")).expect("three columns");
    assert!(
        head.contains("Meine Ziele: Deutsch") && head.contains("Meine Ziele: Arbeit"),
        "side by side: {head}"
    );
    let goals = text.lines().find(|line| line.contains("Pflege lernen")).expect("goals");
    assert!(goals.contains("Eine ruhige Wohnung"), "goals stand side by side: {goals}");
    assert!(text.contains("Schuldnerberatung"), "a barrier without a step shows the next one: {text}");
    let proposals = text.split_once("Vorschlag von").expect("proposals").1;
    assert!(proposals.contains("Kurs B2") && proposals.contains("Bank fragen"), "{proposals}");

    desk.does(&["accept", "b.ordner", &proposed]);
    desk.does(&["accept", "b.ordner", &theirs]);
    assert_eq!(due(), ["WBS beantragen", "Bank fragen", "Kurs B2", "بيت هادئ"]);
    assert!(desk.refuses(&["accept", "b.ordner", &proposed]).contains("yours already"));
    desk.refuses(&["accept", "b.ordner", "nothing"]);
    desk.does(&["goal", "b.ordner", "edit", &home, "--state", "reached"]);
    assert_eq!(due(), ["Kurs B2"], "nothing is due of a goal that was reached");
}

#[test]
fn hours_stand_beside_the_threshold_of_the_town_and_of_no_other() {
    let desk = binder();
    assert_eq!(desk.json(&["hours", "b.ordner", "show"]), Value::Null);
    let set = |area: &str, month: &str, hours: &str| {
        desk.json(&["hours", "b.ordner", "forecast", area, month, hours])
    };
    assert_eq!(set("housing", "2026-12", "10")["against"], "below");
    assert_eq!(set("work", "2027-03", "24:59")["against"], "below");
    let reached = set("work", "2027-03", "25");
    assert_eq!((&reached["sum"], &reached["against"]), (&json!("35:00"), &json!("reaches")));
    assert_eq!(
        (&reached["threshold"]["hours"], &reached["threshold"]["stand"]),
        (&json!(35), &json!("2019-07-05"))
    );
    assert_eq!(set("health", "2027-12", "99")["sum"], "35:00", "a month after the twelve does not count");
    desk.does(&["hours", "b.ordner", "why", "work", "Ausbildung finden"]);
    desk.refuses(&["hours", "b.ordner", "forecast", "moon", "2026-12", "1"]);
    assert_eq!(
        desk.ordner(&["hours", "b.ordner", "forecast", "work", "2026-12", "many"]).status.code(),
        Some(2)
    );

    let granted = desk.json(&["hours", "b.ordner", "period", "--granted", "40"]);
    assert_eq!(
        (&granted["since"], &granted["review"], &granted["mostly_worked"]),
        (&json!("2026-12-01"), &json!("2027-08-13"), &json!(false))
    );
    desk.does(&["worked", "b.ordner", "add", "--day", "2027-02-01", "--hours", "27:59", "--area", "work"]);
    assert_eq!(desk.json(&["hours", "b.ordner", "show"])["mostly_worked"], false);
    desk.does(&["worked", "b.ordner", "add", "--day", "2027-02-02", "--hours", "0:01"]);
    desk.does(&["worked", "b.ordner", "add", "--day", "2026-11-30", "--hours", "5"]);
    let shown = desk.json(&["hours", "b.ordner", "show"]);
    assert_eq!((&shown["worked"], &shown["mostly_worked"]), (&json!("28:00"), &json!(true)));
    let due = desk.json(&["due", "b.ordner"]);
    assert_eq!((&due[0]["day"], &due[0]["kind"]), (&json!("2027-08-13"), &json!("hours")));
    desk.does(&["hours", "b.ordner", "period", "--reviewed", "2027-08-10"]);
    assert_eq!(desk.json(&["due", "b.ordner"]), json!([]));

    for sheet in ["hours", "hours-plain"] {
        let (pages, text) = desk.pages(sheet, &[]);
        assert_eq!(pages, 1, "{sheet}");
        for said in ["35:00", "Ausbildung finden", "Stand 05.07.2019"] {
            assert!(text.contains(said), "{sheet}: {said} in {text}");
        }
    }
    // At the end one page beside the goals: what was done in the twelve months, what is open, and no grade.
    let goal = |words: &str, german: &str, area: &str| {
        id(&desk.json(&["goal", "b.ordner", "add", "--words", words, "--german", german, "--area", area]))
    };
    let goals: Vec<String> =
        [("وظيفة", "Arbeit", "work"), ("بيت", "Wohnung", "housing"), ("لغة", "Deutsch", "language")]
            .map(|(words, german, area)| goal(words, german, area))
            .into();
    for (at, goal) in goals.iter().enumerate() {
        for (step, done) in [
            ("Antrag stellen", Some("2027-01-15")),
            ("Unterlagen sammeln", Some("2026-11-30")),
            ("Termin machen", None),
        ] {
            let words = format!("{step} {at}");
            let line = ["step", "b.ordner", "add", "--goal", goal, "--words", &words];
            let done = done.map(|day| ["--done", day]);
            desk.does(&[&line[..], done.as_ref().map_or(&[][..], |done| &done[..])].concat());
        }
    }
    desk.does(&["goal", "b.ordner", "edit", &goals[0], "--state", "reached"]);
    desk.does(&["goal", "b.ordner", "edit", &goals[2], "--state", "put-aside"]);
    let result = desk.json(&["hours", "b.ordner", "result"]);
    assert_eq!(result[0]["words"], "وظيفة");
    assert_eq!(
        (&result[0]["state"], &result[0]["done"]),
        (&json!("reached"), &json!(["Antrag stellen 0"])),
        "in the year only"
    );
    assert_eq!(result[1]["open"], json!(["Termin machen 1"]));
    assert!(desk.does(&["hours", "b.ordner", "result"]).contains("Antrag stellen 2"));
    let (pages, text) = desk.pages("hours-result", &["--for", "office"]);
    assert_eq!(pages, 1, "{text}");
    for said in [
        "Arbeit",
        "Antrag stellen 0",
        "Termin machen 1",
        "35:00",
        "28:00",
        "erreicht",
        "zurückgestellt",
        "10.08.2027",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Unterlagen sammeln"), "what was done before the twelve months: {text}");
    // Control: another town has no such rule.
    desk.does(&["packs", "choose", "b.ordner", "leipzig"]);
    let shown = desk.json(&["hours", "b.ordner", "show"]);
    assert_eq!((&shown["against"], &shown["threshold"]), (&json!("no-threshold"), &Value::Null));
}

#[test]
fn a_consent_ends_and_the_log_says_who_has_what() {
    let desk = binder();
    desk.paper("rent.pdf");
    let added = desk.json(&["add", "b.ordner", "rent.pdf", "--register", "3", "--title", "Mietvertrag"]);
    let document = added["documents"][0]["id"].as_str().expect("id").to_owned();
    let consent = id(&desk.json(&[
        "consent",
        "b.ordner",
        "add",
        "--to",
        "Jobcenter Dresden",
        "--what",
        "Mietvertrag",
        "--purpose",
        "Antrag Wohnung",
        "--until",
        "2026-12-31",
        "--signed",
        "2026-11-20",
    ]));
    for lacks in
        [["--what", "x", "--purpose", "y"], ["--to", "x", "--purpose", "y"], ["--to", "x", "--what", "y"]]
    {
        desk.refuses(&[&["consent", "b.ordner", "add"], &lacks[..]].concat());
    }
    desk.does(&[
        "given",
        "b.ordner",
        "add",
        "--day",
        "2026-11-21",
        "--to",
        "Jobcenter",
        "--how",
        "original",
        "--document",
        &document,
        "--consent",
        &consent,
    ]);
    desk.refuses(&["given", "b.ordner", "add", "--day", "2026-11-21", "--to", "Jobcenter", "--how", "copy"]);
    desk.refuses(&[
        "given",
        "b.ordner",
        "add",
        "--day",
        "2026-11-21",
        "--to",
        "X",
        "--how",
        "copy",
        "--document",
        "ffff",
    ]);

    let (pages, text) = desk.pages("consent", &[]);
    assert!(pages <= 2 && text.contains("Antrag Wohnung") && text.contains("31.12.2026"), "{text}");
    let (pages, text) = desk.pages("shown-to", &[]);
    assert!(pages == 1 && text.contains("Mietvertrag") && text.contains("gilt"), "{text}");
    assert!(desk.does(&["consent", "b.ordner", "list"]).contains("valid"));
    assert!(desk.says_on("2027-01-01", &["consent", "b.ordner", "list"]).contains("ended"));
    assert_eq!(desk.json(&["due", "b.ordner"])[0]["kind"], "consent");
    let withdrawn = desk.json(&["withdraw", "b.ordner", &consent]);
    assert_eq!(withdrawn["withdrawn"], "2026-11-22");
    assert_eq!(desk.json(&["due", "b.ordner"]), json!([]));
    assert!(desk.pages("shown-to", &[]).1.contains("zurückgenommen"));
    assert!(
        !desk.pages("consent", &[]).1.contains("Antrag Wohnung"),
        "a sheet to sign is not filled from it any more"
    );

    // All of it leaves with the binder.
    desk.does(&["export", "b.ordner", "--out", "out"]);
    let mut records =
        std::fs::read_dir(desk.path().join("out")).expect("export").flatten().map(|entry| entry.path());
    let json_file = records.find(|path| path.extension().is_some_and(|end| end == "json")).expect("records");
    let records: Value = serde_json::from_slice(&std::fs::read(json_file).expect("read")).expect("JSON");
    assert_eq!(records["table"]["consent"][0]["purpose"], "Antrag Wohnung");
    assert_eq!(records["table"]["given"][0]["documents"][0], document.as_str());
}

#[test]
fn every_sheet_of_the_table_stays_blank_without_a_binder() {
    let desk = Desk::new();
    for sheet in [
        "packing-list",
        "talk-note",
        "plan",
        "first-view",
        "hours",
        "hours-plain",
        "hours-result",
        "three-party",
        "who-helps",
        "shown-to",
        "consent",
    ] {
        let printed = desk.json(&["print", "--blank", "--sheets", sheet, "--out", "blank.pdf"]);
        assert_eq!(printed["pages"], 1, "{sheet}");
    }
}
