//! One mistake at a time in a small valid world: each must be named with its file and line.

use std::collections::BTreeMap;

use super::*;

const REGISTER: &str = r#"id = "1"
group = "tab"
icon = "arrival"
pattern = "solid"
title = { de = "Ankommen", en = "Arriving" }

[[explanation]]
id = "place"
de = "Hier liegen Papiere."
en = "Papers are here."

[[file_here]]
id = "passport"
de = "Pass"
en = "Passport"
"#;

const CHECKLIST: &str = r#"id = "arrival"
register = "1"
title = { de = "Ankunft", en = "Arrival" }

[[items]]
id = "post"
de = "Sehen Sie nach Post."
en = "Check your post."
only_in = "dresden"
applies_to = ["duldung"]
deadline = "daily"
fact = { source = "example.org", stand = "2026-09-26", confidence = "high" }

[[items]]
id = "name"
de = "Prüfen Sie Ihren Namen."
en = "Check your name."
fact = { source = "example.org", stand = "2026-09-26", confidence = "high" }
"#;

const SHEET: &str = r#"id = "call"
register = "1"
place = 1
title = { de = "Anruf", en = "Call" }
about = { de = "Für Sie.", en = "For you." }
presets = ["me"]

[[blocks]]
kind = "fields"
fields = [{ id = "name", de = "Name", en = "Name", slot = "family-name", width = 3 }]

[[blocks]]
kind = "table"
columns = [
  { id = "day", de = "Tag", en = "Day", width = 20 },
  { id = "what", de = "Was", en = "What", width = 40 },
]
rows = 4

[[blocks]]
kind = "letter"
subject = { id = "subject", de = "Adresse", en = "Address" }
body = [{ id = "new", de = "Neu: {street}", en = "New: {street}" }]
"#;

const CONTACTS: &str = r#"[[contact]]
id = "office"
registers = ["1"]
name = { de = "Amt", en = "Office" }
phone = "+49 351 0000000"
website = "https://www.example.org"
languages = ["de", "ar"]
fact = { source = "example.org", stand = "2026-09-26", confidence = "high" }
"#;

const DEADLINES: &str = r#"[[deadline]]
id = "daily"
theme = "general"
title = { de = "Post", en = "Post" }
event = { de = "heute", en = "today" }
count = "at-once"
rule = { de = "Jeden Tag.", en = "Every day." }
fact = { source = "example.org", stand = "2026-09-26", confidence = "high" }
"#;

/// A small world in which everything resolves: two regions, one register, one checklist, one contact.
fn world() -> BTreeMap<String, Vec<u8>> {
    [
        ("registers/01-arriving.toml", REGISTER),
        ("sheets/call.toml", SHEET),
        ("checklists/arrival.toml", CHECKLIST),
        (
            "packs/de/pack.toml",
            "id = \"de\"\nname = { de = \"Deutschland\", en = \"Germany\" }\nstand = \"2026-11-22\"\n",
        ),
        ("packs/de/statuses.toml", "[[status]]\nid = \"duldung\"\nname = { de = \"Duldung\", en = \"toleration\" }\n"),
        ("packs/de/deadlines.toml", DEADLINES),
        (
            "packs/dresden/pack.toml",
            "id = \"dresden\"\nname = { de = \"Dresden\", en = \"Dresden\" }\ninherits = \"de\"\nstand = \"2026-11-22\"\n",
        ),
        ("packs/dresden/contacts.toml", CONTACTS),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .into()
}

/// The error of the small world after `right` in `file` was replaced by `wrong`.
fn error_of(file: &str, right: &str, wrong: &str) -> PacksError {
    let mut files = world();
    let text = String::from_utf8(files.remove(file).unwrap()).unwrap();
    assert!(text.contains(right), "{right} is not in {file}");
    files.insert(file.to_owned(), text.replacen(right, wrong, 1).into_bytes());
    Packs::from_files(files).unwrap_err()
}

/// The error of the small world with one more file.
fn error_with(file: &str, bytes: &[u8]) -> PacksError {
    let mut files = world();
    files.insert(file.to_owned(), bytes.to_vec());
    Packs::from_files(files).unwrap_err()
}

/// File, line and named thing of an error.
fn place(error: &PacksError) -> (String, usize, String) {
    let (file, line, name) = match error {
        PacksError::NotReadable { file, line, reason } => (file, line, reason),
        PacksError::HiddenCharacter { file, line, code } => (file, line, code),
        PacksError::TooLong { file, line, name, .. }
        | PacksError::UnknownKey { file, line, name, .. }
        | PacksError::MissingKey { file, line, name }
        | PacksError::MissingText { file, line, name, .. }
        | PacksError::Malformed { file, line, name, .. }
        | PacksError::DuplicateId { file, line, name }
        | PacksError::UnknownReference { file, line, name }
        | PacksError::CircularInheritance { file, line, name }
        | PacksError::TooManyLevels { file, line, name, .. }
        | PacksError::UnprovenDetail { file, line, name } => (file, line, name),
        other => panic!("{other:?} names no line"),
    };
    (file.clone(), *line, name.clone())
}

fn at(file: &str, line: usize, name: &str) -> (String, usize, String) {
    (file.to_owned(), line, name.to_owned())
}

const REGISTER_FILE: &str = "registers/01-arriving.toml";
const CHECKLIST_FILE: &str = "checklists/arrival.toml";
const CONTACTS_FILE: &str = "packs/dresden/contacts.toml";
const CITY_FILE: &str = "packs/dresden/pack.toml";

#[test]
fn the_small_world_is_valid() {
    let packs = Packs::from_files(world()).unwrap();
    let dresden = packs.pack("dresden").unwrap();
    assert_eq!(dresden.lineage, ["dresden", "de"]);
    assert_eq!(dresden.contacts_of(&RegisterId("1".into())).count(), 1);
    assert_eq!(packs.deadline("daily").unwrap().rule.en, "Every day.");
    assert_eq!(packs.status("duldung").unwrap().name.en, "toleration");
}

#[test]
fn a_new_city_is_files_and_no_code() {
    let mut files = world();
    files.insert(
        "packs/leipzig/pack.toml".into(),
        br#"id = "leipzig"
name = { de = "Leipzig", en = "Leipzig" }
inherits = "dresden"
stand = "2026-11-22"

[[rename]]
register = "1"
title = { de = "Ankommen in Leipzig", en = "Arriving in Leipzig" }
"#
        .to_vec(),
    );
    files.insert(
        "packs/leipzig/contacts.toml".into(),
        CONTACTS.replace("\"office\"", "\"town-hall\"").into_bytes(),
    );
    let packs = Packs::from_files(files).unwrap();
    let leipzig = packs.pack("leipzig").unwrap();
    assert_eq!(leipzig.lineage, ["leipzig", "dresden", "de"]);
    let register = packs.register(&RegisterId("1".into())).unwrap();
    assert_eq!(leipzig.title_of(register).en, "Arriving in Leipzig");
    assert_eq!(packs.pack("dresden").unwrap().title_of(register).en, "Arriving");
    let ids: Vec<&str> = leipzig.contacts_of(&register.id).map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids, ["town-hall", "office"], "own contacts first, then the inherited ones");
}

#[test]
fn an_item_of_one_city_is_not_shown_in_another() {
    let packs = Packs::from_files(world()).unwrap();
    let checklist = packs.checklists().first().unwrap();
    let items = |pack: &str| -> Vec<String> {
        packs.pack(pack).unwrap().items_of(checklist, None).map(|item| item.id.clone()).collect()
    };
    assert_eq!(items("dresden"), ["post", "name"]);
    assert_eq!(items("de"), ["name"]);
}

#[test]
fn the_nearest_region_names_a_register() {
    let mut files = world();
    for (region, title) in [("de", "Allgemein"), ("dresden", "Vor Ort")] {
        let path = format!("packs/{region}/pack.toml");
        let mut text = String::from_utf8(files.remove(&path).unwrap()).unwrap();
        text += &format!("[[rename]]\nregister = \"1\"\ntitle = {{ de = \"{title}\", en = \"Title\" }}\n");
        files.insert(path, text.into_bytes());
    }
    let packs = Packs::from_files(files).unwrap();
    let register = packs.register(&RegisterId("1".into())).unwrap();
    assert_eq!(packs.pack("dresden").unwrap().title_of(register).de, "Vor Ort");
    assert_eq!(packs.pack("de").unwrap().title_of(register).de, "Allgemein");
}

#[test]
fn broken_toml_is_named_with_its_line() {
    let error = error_of(REGISTER_FILE, "icon = \"arrival\"", "icon = \"arrival");
    assert!(
        matches!(&error, PacksError::NotReadable { file, line: 3, .. } if file == REGISTER_FILE),
        "{error:?}"
    );
}

#[test]
fn an_unknown_key_is_named_with_its_line() {
    let error = error_of(CONTACTS_FILE, "phone =", "telephone =");
    assert_eq!(place(&error), at(CONTACTS_FILE, 5, "telephone"));
    assert!(
        matches!(&error, PacksError::UnknownKey { expected, .. } if expected.contains("address, phone, email"))
    );
    let two = error_of(CONTACTS_FILE, "fact =", "retired = { until = \"2026-12-01\" }\nfact =");
    assert!(
        matches!(&two, PacksError::UnknownKey { expected, .. } if expected == "since, successor"),
        "{two:?}"
    );
}

#[test]
fn a_missing_key_is_named_with_its_line() {
    let error = error_of(REGISTER_FILE, "icon = \"arrival\"\n", "");
    assert!(matches!(error, PacksError::MissingKey { .. }), "{error:?}");
    assert_eq!(place(&error), at(REGISTER_FILE, 1, "icon"));
}

#[test]
fn a_day_must_be_a_day() {
    for wrong in ["\"26.09.2026\"", "2026-09-26", "\"2026-02-30\""] {
        let (file, line, reason) = place(&error_of(CONTACTS_FILE, "\"2026-09-26\"", wrong));
        assert_eq!((file.as_str(), line), (CONTACTS_FILE, 8));
        assert!(reason.contains("like \"2026-09-26\""), "{reason}");
    }
}

#[test]
fn a_language_that_is_missing_or_blank_is_named() {
    let missing = |error: PacksError, line: usize, name: &str, language: &str| {
        let file = REGISTER_FILE.to_owned();
        assert_eq!(
            error,
            PacksError::MissingText { file, line, name: name.to_owned(), language: language.to_owned() }
        );
    };
    missing(error_of(REGISTER_FILE, "\nen = \"Passport\"", ""), 12, "1.file_here.passport", "en");
    missing(error_of(REGISTER_FILE, "\"Pass\"", "\" \""), 14, "1.file_here.passport", "de");
    missing(error_of(REGISTER_FILE, "{ de = \"Ankommen\", en", "{ en"), 5, "1.title", "de");
}

#[test]
fn an_empty_value_is_refused() {
    let (file, line, reason) = place(&error_of(CONTACTS_FILE, "\"+49 351 0000000\"", "\"\""));
    assert_eq!((file.as_str(), line), (CONTACTS_FILE, 5));
    assert!(reason.contains("leave the line out"), "{reason}");
}

#[test]
fn an_id_is_used_once() {
    let error = error_of(CHECKLIST_FILE, "\"name\"", "\"post\"");
    assert!(matches!(error, PacksError::DuplicateId { .. }));
    assert_eq!(place(&error), at(CHECKLIST_FILE, 15, "post"));
    let error = error_with("packs/de/contacts.toml", format!("\n{CONTACTS}").as_bytes());
    assert!(matches!(error, PacksError::DuplicateId { .. }));
    assert_eq!(place(&error), at(CONTACTS_FILE, 2, "office"), "files are read in the order of their names");
    let error = error_with("registers/01-again.toml", format!("# again\n{REGISTER}").as_bytes());
    assert!(matches!(error, PacksError::DuplicateId { .. }));
    assert_eq!(place(&error), at(REGISTER_FILE, 1, "1"));
    let error = error_with("packs/dresden/deadlines.toml", format!("\n\n{DEADLINES}").as_bytes());
    assert_eq!(place(&error), at("packs/dresden/deadlines.toml", 4, "daily"));
}

#[test]
fn the_same_file_twice_is_refused() {
    let files: Vec<_> = world().into_iter().chain(world()).collect();
    assert!(matches!(Packs::from_files(files).unwrap_err(), PacksError::DuplicateId { .. }));
}

#[test]
fn a_reference_to_nothing_is_named() {
    let cases = [
        (CHECKLIST_FILE, "register = \"1\"", "register = \"11\"", 2, "11"),
        (CHECKLIST_FILE, "[\"duldung\"]", "[\"duldung\", \"dulding\"]", 10, "dulding"),
        (CHECKLIST_FILE, "\"daily\"", "\"weekly\"", 11, "weekly"),
        (CHECKLIST_FILE, "only_in = \"dresden\"", "only_in = \"drseden\"", 9, "drseden"),
        (CONTACTS_FILE, "[\"1\"]", "[\"1\", \"2\"]", 3, "2"),
        (CITY_FILE, "inherits = \"de\"", "inherits = \"at\"", 3, "at"),
    ];
    for (file, right, wrong, line, name) in cases {
        let error = error_of(file, right, wrong);
        assert!(matches!(error, PacksError::UnknownReference { .. }), "{error:?}");
        assert_eq!(place(&error), at(file, line, name));
    }
    let rename = "stand = \"2026-11-22\"\n[[rename]]\nregister = \"x\"\ntitle = { de = \"X\", en = \"X\" }\n";
    assert_eq!(place(&error_of(CITY_FILE, "stand = \"2026-11-22\"\n", rename)), at(CITY_FILE, 6, "x"));
    let contacts = CONTACTS.replace("\"office\"", "\"town-hall\"");
    let file = "packs/leipzig/contacts.toml";
    assert_eq!(place(&error_with(file, contacts.as_bytes())), at(file, 1, "packs/leipzig/pack.toml"));
}

#[test]
fn inheritance_in_a_circle_is_refused() {
    let itself = error_of(CITY_FILE, "inherits = \"de\"", "inherits = \"dresden\"");
    assert!(matches!(itself, PacksError::CircularInheritance { .. }));
    assert_eq!(place(&itself), at(CITY_FILE, 3, "dresden"));
    let round = error_of("packs/de/pack.toml", "stand", "inherits = \"dresden\"\nstand");
    assert!(matches!(round, PacksError::CircularInheritance { .. }));
    assert_eq!(place(&round), at("packs/de/pack.toml", 3, "de"));
}

#[test]
fn a_tower_of_regions_is_refused() {
    let mut files = world();
    let mut inside = "dresden".to_owned();
    for level in 3..=9 {
        let id = format!("r{level}");
        let text = format!(
            "id = \"{id}\"\nname = {{ de = \"R\", en = \"R\" }}\ninherits = \"{inside}\"\nstand = \"2026-11-22\"\n"
        );
        files.insert(format!("packs/{id}/pack.toml"), text.into_bytes());
        let outcome = Packs::from_files(files.clone()).map(|_| ()).map_err(|error| place(&error));
        let expected = if level <= 8 { Ok(()) } else { Err(at("packs/r9/pack.toml", 3, "r9")) };
        assert_eq!(outcome, expected, "level {level}");
        inside = id;
    }
}

#[test]
fn a_closed_office_leaves_the_sheets_and_can_still_be_read() {
    let mut files = world();
    let closed =
        CONTACTS.replace("fact =", "retired = { since = \"2026-12-01\", successor = \"town-hall\" }\nfact =");
    let open = CONTACTS.replace("\"office\"", "\"town-hall\"");
    files.insert(CONTACTS_FILE.into(), format!("{closed}\n{open}").into_bytes());
    let packs = Packs::from_files(files).unwrap();
    let dresden = packs.pack("dresden").unwrap();
    let ids: Vec<&str> = dresden.contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!((ids, dresden.own), (vec!["town-hall"], 1));
    assert_eq!(
        packs.contact("office").unwrap().retired.as_ref().unwrap().successor.as_deref(),
        Some("town-hall")
    );
    // Its successor must exist and be open.
    let error = error_of(
        CONTACTS_FILE,
        "fact =",
        "retired = { since = \"2026-12-01\", successor = \"office\" }\nfact =",
    );
    assert_eq!(place(&error), at(CONTACTS_FILE, 8, "office"));
}

#[test]
fn hidden_characters_are_refused_everywhere() {
    // Right-to-left override, zero-width space, soft hyphen, byte order mark in the middle, tag character, bell.
    for (hidden, code) in [
        ('\u{202e}', "202E"),
        ('\u{200b}', "200B"),
        ('\u{ad}', "00AD"),
        ('\u{feff}', "FEFF"),
        ('\u{e0041}', "E0041"),
        ('\u{7}', "0007"),
    ] {
        let error = error_of(REGISTER_FILE, "Passport", &format!("Pass{hidden}port"));
        assert_eq!(place(&error), at(REGISTER_FILE, 15, code));
        let comment = error_of(REGISTER_FILE, "icon", &format!("# note{hidden}\nicon"));
        assert_eq!(place(&comment), at(REGISTER_FILE, 3, code));
    }
    for (escaped, code) in [("\\u202E", "202E"), ("\\n", "000A"), ("\\t", "0009")] {
        let error = error_of(REGISTER_FILE, "Passport", &format!("Pass{escaped}port"));
        assert_eq!(place(&error), at(REGISTER_FILE, 15, code));
    }
}

/// Persian spells with the non-joiner. Anywhere else it could make two words look the same.
#[test]
fn the_non_joiner_is_allowed_inside_persian_words_only() {
    let list = |word: &str| {
        let mut files = world();
        let term = "[[term]]\nid = \"kita\"\nde = \"Kita\"\nen = \"Nursery\"\n\
                    meaning = { de = \"Hier sind Kinder.\", en = \"Children are here.\" }\n";
        files.insert("packs/de/glossary.toml".into(), term.into());
        let text = format!("id = \"fa\"\n[words]\nkita = \"{word}\"\n");
        files.insert("glossary/fa.toml".into(), text.into_bytes());
        Packs::from_files(files)
    };
    assert!(list("جاب\u{200c}سنتر").is_ok());
    for word in ["\u{200c}جاب", "جاب\u{200c}", "جاب \u{200c}سنتر", "Ki\u{200c}ta", "جاب\u{200b}سنتر"]
    {
        let error = list(word).unwrap_err();
        assert!(matches!(error, PacksError::HiddenCharacter { line: 3, .. }), "{word:?}: {error}");
    }
}

#[test]
fn references_of_paths_words_and_papers_are_resolved() {
    let path = |step: &str| {
        let mut files = world();
        let text = format!(
            "id = \"way\"\ntitle = {{ de = \"Weg\", en = \"Way\" }}\nabout = {{ de = \"Da.\", en = \"There.\" }}\n\
             [[steps]]\nid = \"one\"\nde = \"Eins.\"\nen = \"One.\"\n{step}\n\
             fact = {{ source = \"a\", stand = \"2026-11-22\", confidence = \"high\" }}\n"
        );
        files.insert("paths/way.toml".into(), text.into_bytes());
        Packs::from_files(files)
    };
    assert!(path("").is_ok());
    for step in [
        "office = \"nowhere\"",
        "needs = [\"nowhere\"]",
        "gives = [\"nowhere\"]",
        "deadline = \"nowhere\"",
        "checklist = \"nowhere\"",
    ] {
        let error = path(step).unwrap_err();
        let expected =
            PacksError::UnknownReference { file: "paths/way.toml".into(), line: 8, name: "nowhere".into() };
        assert_eq!(error, expected, "{step}");
    }
    let mut files = world();
    files.insert("glossary/tr.toml".into(), b"id = \"tr\"\n[words]\nnowhere = \"yok\"\n".to_vec());
    let error = Packs::from_files(files).unwrap_err();
    assert!(matches!(error, PacksError::UnknownReference { line: 3, .. }), "{error}");
}

#[test]
fn a_text_file_of_an_old_editor_is_read_or_named() {
    let mut files = world();
    let windows = format!("\u{feff}{}", REGISTER.replace('\n', "\r\n"));
    files.insert(REGISTER_FILE.into(), windows.into_bytes());
    assert!(Packs::from_files(files).is_ok(), "byte order mark and CR LF");
    // "Prüfen" in Latin-1.
    let error = error_with("registers/02-money.toml", b"id = \"2\"\n# Pr\xfcfen\n");
    assert_eq!(error, PacksError::NotText { file: "registers/02-money.toml".into(), line: 2 });
}

#[test]
fn what_is_too_large_is_refused() {
    let error = error_with("registers/02-money.toml", &vec![b'#'; 100 << 20]);
    assert_eq!(error, PacksError::TooLarge { file: "registers/02-money.toml".into(), limit_kib: 256 });
    let error = error_of(REGISTER_FILE, "Passport", &"P".repeat(401));
    assert!(matches!(error, PacksError::TooLong { limit: 400, .. }));
    assert_eq!(place(&error), at(REGISTER_FILE, 15, "1.file_here.passport.en"));
    let many = (0..6000).map(|number| (format!("packs/{number}/x.toml"), b""));
    assert_eq!(Packs::from_files(many).unwrap_err(), PacksError::TooManyFiles { limit: 5000 });
}

#[test]
fn a_tower_of_brackets_is_refused() {
    let tower = format!("id = {}", "[".repeat(100_000));
    let error = error_with("registers/02-money.toml", tower.as_bytes());
    assert!(matches!(error, PacksError::NotReadable { line: 1, .. }), "{error:?}");
}

#[test]
fn a_file_in_the_wrong_place_is_named() {
    let misplaced = |error: PacksError, wrong: &str, right: &str| {
        assert_eq!(error, PacksError::Misplaced { file: wrong.into(), expected: right.into() });
    };
    let checklist = CHECKLIST.replace("\"arrival\"", "\"start\"");
    misplaced(
        error_with("checklists/begin.toml", checklist.as_bytes()),
        "checklists/begin.toml",
        "checklists/start.toml",
    );
    let register = REGISTER.replace("\"1\"", "\"7\"");
    misplaced(
        error_with("registers/7-study.toml", register.as_bytes()),
        "registers/7-study.toml",
        "registers/07-*.toml",
    );
    let pack = "id = \"leipzig\"\nname = { de = \"Leipzig\", en = \"Leipzig\" }\nstand = \"2026-11-22\"\n";
    misplaced(
        error_with("packs/lipsia/pack.toml", pack.as_bytes()),
        "packs/lipsia/pack.toml",
        "packs/leipzig/pack.toml",
    );
    for stray in ["notes.txt", "packs/dresden/phone.toml", "registers/old/01-arriving.toml"] {
        let error = error_with(stray, b"");
        assert!(matches!(&error, PacksError::Misplaced { file, .. } if file == stray), "{error:?}");
    }
}

#[test]
fn a_value_of_the_wrong_shape_is_named() {
    let cases = [
        (CONTACTS_FILE, "\"office\"", "\"Office 1\"", 2, "id"),
        (CONTACTS_FILE, "\"https://www.example.org\"", "\"www.example.org\"", 6, "office.website"),
        (CONTACTS_FILE, "\"+49 351 0000000\"", "\"call Mr. X\"", 5, "office.phone"),
        (CONTACTS_FILE, "[\"de\", \"ar\"]", "[\"de\", \"+16 more\"]", 7, "office.languages"),
        (CONTACTS_FILE, "[\"1\"]", "[]", 3, "office.registers"),
        (REGISTER_FILE, "id = \"1\"", "id = \"01\"", 1, "id"),
        (REGISTER_FILE, "group = \"tab\"", "group = \"front\"", 1, "id"),
    ];
    for (file, right, wrong, line, name) in cases {
        let error = error_of(file, right, wrong);
        assert!(matches!(error, PacksError::Malformed { .. }), "{error:?}");
        assert_eq!(place(&error), at(file, line, name));
    }
}

#[test]
fn a_contact_of_low_confidence_has_a_name_and_a_website_only() {
    let error = error_of(CONTACTS_FILE, "\"high\"", "\"low\"");
    assert!(matches!(error, PacksError::UnprovenDetail { .. }), "{error:?}");
    assert_eq!(place(&error), at(CONTACTS_FILE, 5, "office.phone"));
    for key in ["address", "email", "hours"] {
        let value = match key {
            "hours" => "hours = { de = \"Mo\", en = \"Mon\" }",
            "email" => "email = \"a@example.org\"",
            _ => "address = \"Weg 1\"",
        };
        let file = CONTACTS.replace("phone = \"+49 351 0000000\"", value).replace("\"high\"", "\"low\"");
        let file = file.replace("\"office\"", "\"town-hall\"");
        let error = error_with("packs/de/contacts.toml", file.as_bytes());
        assert_eq!(place(&error), at("packs/de/contacts.toml", 5, &format!("town-hall.{key}")));
    }
}

#[test]
fn an_unknown_pack_is_named() {
    let packs = Packs::from_files(world()).unwrap();
    assert_eq!(packs.pack("atlantis").unwrap_err(), PacksError::NoSuchPack { name: "atlantis".into() });
}

/// A volunteer mends a folder in one go: wrong keys do not hide each other, and what points at a broken entry is not
/// blamed for it.
#[test]
fn every_mistake_is_named_and_none_twice() {
    let mut files = world();
    let entry = |id: &str, more: &str| {
        CONTACTS.replace("\"office\"", &format!("\"{id}\"")).replace("phone =", &format!("{more}\nphone ="))
    };
    let contacts = [
        entry("one", "colour = \"red\""),
        entry("two", "registers = [\"1\"]"),
        entry("three", "").replace("\"https:", "\"htps:").replace("[\"1\"]", "[\"77\"]"),
        entry("four", "size = \"big\""),
        entry("five", "").replace(", en = \"Office\"", ""),
        entry("one", ""),
    ];
    files.insert(CONTACTS_FILE.into(), contacts.join("\n").into_bytes());
    let statuses =
        "[[status]]\nid = \"duldung\"\nname = { de = \"Duldung\", en = \"toleration\" }\nnone = \"x\"\n";
    files.insert("packs/de/statuses.toml".into(), statuses.into());
    let broken_toml = || Packs::check(files.clone()).unwrap_err();
    // The second entry has a key twice, which breaks the writing of the file as a whole.
    assert_eq!(broken_toml().iter().filter(|error| place(error).0 == CONTACTS_FILE).count(), 1);
    let whole = contacts.join("\n").replace("registers = [\"1\"]\nphone", "phone");
    files.insert(CONTACTS_FILE.into(), whole.clone().into_bytes());
    let mistakes = Packs::check(files).unwrap_err();
    let found: Vec<(String, usize)> = mistakes.iter().map(|error| (place(error).0, place(error).1)).collect();
    let at = |text: &str| {
        (CONTACTS_FILE.to_owned(), 1 + whole[..whole.rfind(text).unwrap()].matches('\n').count())
    };
    let expected = [
        ("packs/de/statuses.toml".to_owned(), 4),
        at("colour"),
        at("htps"),
        at("size"),
        at("{ de = \"Amt\" }"),
        at("\"one\""),
        at("\"77\""),
    ];
    assert_eq!(found, expected, "{mistakes:#?}");
    assert!(
        matches!(mistakes.others.last(), Some(PacksError::UnknownReference { name, .. }) if name == "77")
    );
}

const SHEET_FILE: &str = "sheets/call.toml";

#[test]
fn a_sheet_knows_its_slots() {
    let packs = Packs::from_files(world()).unwrap();
    let slots: Vec<&str> = packs.sheet("call").unwrap().slots().collect();
    assert_eq!(slots, ["family-name", "street"]);
}

#[test]
fn what_is_wrong_in_a_sheet_is_named_with_its_block() {
    for (right, wrong, line, name) in [
        ("width = 3", "width = 7", 8, "width"),
        ("slot = \"family-name\"", "slot = \"Family Name\"", 8, "slot"),
        ("rows = 4", "rows = 61", 12, "rows"),
        ("en = \"Day\", width = 20", "en = \"Day\", width = 20, shows = \"title\"", 12, "shows"),
        ("Neu: {street}", "Neu: {street", 20, "body"),
        ("presets = [\"me\"]", "presets = []", 6, "presets"),
        ("presets = [\"me\"]", "presets = [\"me\"]\ncopies = 9", 7, "copies"),
        ("register = \"1\"", "register = \"7\"", 2, "7"),
    ] {
        assert_eq!(place(&error_of(SHEET_FILE, right, wrong)), at(SHEET_FILE, line, name), "{wrong}");
    }
    let unknown = error_of(SHEET_FILE, "kind = \"letter\"", "kind = \"poem\"");
    assert!(place(&unknown).1 == 21 && place(&unknown).2.contains("poem"), "{unknown:?}");
    assert!(matches!(error_of(SHEET_FILE, "id = \"call\"", "id = \"ring\""), PacksError::Misplaced { .. }));
}

const DEADLINE_FILE: &str = "packs/de/deadlines.toml";

const OFFICE_LETTER: &str = r#"id = "call"
register = "1"
place = 1
title = { de = "Brief", en = "Letter" }
about = { de = "Zum Üben.", en = "To practise." }
presets = ["workshop"]

[[blocks]]
kind = "office-letter"
from = ["Amt", "00000 Stadt"]
to = ["Frau Muster"]
reference = "M-1"
days_ago = 3
subject = { id = "subject", de = "Frist", en = "Time limit" }
body = [{ id = "until", de = "Bis zum {day-14}.", en = "Until {day-14}." }]

[[blocks]]
kind = "pictures"
pictures = [{ id = "cook", icon = "cook", de = "Kochen", en = "Cooking" }]
"#;

#[test]
fn a_letter_to_practise_with_has_addresses_and_days_that_can_be_counted() {
    let file = "sheets/call.toml";
    let with = |right: &str, wrong: &str| {
        assert!(OFFICE_LETTER.contains(right), "{right}");
        error_with(file, OFFICE_LETTER.replacen(right, wrong, 1).as_bytes())
    };
    let mut files = world();
    files.insert(file.to_owned(), OFFICE_LETTER.as_bytes().to_vec());
    let packs = Packs::from_files(files).expect("valid");
    let sheet = packs.sheet("call").expect("sheet");
    assert!(sheet.is_apart() && sheet.slots().next().is_none());
    for (right, wrong, name) in [
        ("{day-14}", "{day-500}", "body"),
        ("{day-14}", "{tomorrow}", "body"),
        ("{day-14}", "{day-14", "body"),
        ("to = [\"Frau Muster\"]", "to = []", "from"),
        ("icon = \"cook\"", "icon = \"Co ok\"", "pictures"),
    ] {
        assert_eq!(place(&with(right, wrong)).2, name, "{wrong}");
    }
}

#[test]
fn a_card_that_leads_to_a_person_is_refused() {
    let card = r#"[[experience]]
id = "wait"
register = "1"
title = { de = "Lange gewartet.", en = "Waited long." }
helped = { de = "Jeden Monat gefragt.", en = "Asked every month." }
fact = { source = "eine Mutter", stand = "2026-10-02", confidence = "medium" }
"#;
    let file = "packs/dresden/experiences.toml";
    let mut files = world();
    files.insert(file.to_owned(), card.as_bytes().to_vec());
    assert_eq!(Packs::from_files(files).expect("valid").experiences().len(), 1);
    for wrong in ["Ruf 0351 000 12 an.", "Frag a@example.org."] {
        let error = error_with(file, card.replace("Jeden Monat gefragt.", wrong).as_bytes());
        assert_eq!(place(&error), at(file, 5, "helped"), "{wrong}");
    }
    let error = error_with(file, card.replace("register = \"1\"", "register = \"77\"").as_bytes());
    assert_eq!(place(&error), at(file, 3, "77"));
}

#[test]
fn an_asylum_rule_with_a_period_is_refused() {
    let asylum = DEADLINES.replace("\"general\"", "\"asylum\"");
    for (count, is_refused) in [
        ("{ within = \"2w\" }", true),
        ("{ until = \"30d\" }", true),
        ("{ before = \"1w\" }", true),
        ("{ reaches-back = { period = \"1y\", from = \"day\" } }", true),
        ("{ within = \"letter\" }", false),
        ("\"at-once\"", false),
    ] {
        let mut files = world();
        let text = asylum.replace("\"at-once\"", count);
        files.insert(DEADLINE_FILE.to_owned(), text.into_bytes());
        let read = Packs::from_files(files);
        if is_refused {
            assert_eq!(place(&read.unwrap_err()), at(DEADLINE_FILE, 6, "daily.count"), "{count}");
        } else {
            assert!(read.is_ok(), "{count}");
        }
    }
}

#[test]
fn a_rule_that_points_at_nothing_is_named() {
    let row = r#"[[responsible]]
id = "money"
topic = "money"
status = ["duldung"]
office = { de = "Amt", en = "Office" }
contacts = ["office"]
reason = { de = "Es ist so.", en = "It is so." }
fact = { source = "example.org", stand = "2026-09-26", confidence = "high" }
"#;
    let topics = "[[topic]]\nid = \"money\"\nname = { de = \"Geld\", en = \"Money\" }\n";
    let mut files = world();
    files.insert("packs/de/topics.toml".to_owned(), topics.as_bytes().to_vec());
    let read = |row: &str| {
        let mut files = files.clone();
        files.insert("packs/dresden/responsibility.toml".to_owned(), row.as_bytes().to_vec());
        Packs::from_files(files)
    };
    let right = read(row).unwrap();
    assert_eq!(right.pack("dresden").unwrap().responsibilities.len(), 1);
    assert_eq!(right.pack("de").unwrap().responsibilities.len(), 0);
    for (from, to, line, name) in [
        ("topic = \"money\"", "topic = \"gold\"", 3, "gold"),
        ("[\"duldung\"]", "[\"nobody\"]", 4, "nobody"),
        ("[\"office\"]", "[\"nowhere\"]", 6, "nowhere"),
    ] {
        let error = read(&row.replacen(from, to, 1)).unwrap_err();
        assert_eq!(place(&error), at("packs/dresden/responsibility.toml", line, name));
    }
    let error = error_of(DEADLINE_FILE, "count =", "delivery = [\"pigeon\"]\ncount =");
    assert_eq!(place(&error), at(DEADLINE_FILE, 6, "pigeon"));
}

#[test]
fn a_holiday_that_some_years_do_not_have_is_refused() {
    let holiday = |day: &str| {
        format!(
            "[[holiday]]\nid = \"x\"\nname = {{ de = \"X\", en = \"X\" }}\nday = {day}\n\
             years = {{ first = 2020, last = 2045 }}\nlaw = \"G\"\n\
             fact = {{ source = \"example.org\", stand = \"2026-09-26\", confidence = \"high\" }}\n"
        )
    };
    let mut files = world();
    files.insert("packs/de/holidays.toml".to_owned(), holiday("{ easter = -2 }").into_bytes());
    assert_eq!(Packs::from_files(files).unwrap().pack("dresden").unwrap().holidays.len(), 1);
    for wrong in
        ["{ fixed = \"02-29\" }", "{ fixed = \"13-01\" }", "{ monday-before = \"11-23\" }", "\"easter\""]
    {
        let error = error_with("packs/de/holidays.toml", holiday(wrong).as_bytes());
        assert!(matches!(error, PacksError::NotReadable { .. }), "{wrong}: {error}");
    }
}

mod whatever_is_written {
    use proptest::prelude::*;

    use super::*;

    /// Only what contacts need, so that ten thousand worlds are quick.
    fn tiny_world(contacts: &[u8]) -> BTreeMap<String, Vec<u8>> {
        let mut files = world();
        files.retain(|path, _| path == REGISTER_FILE || path.ends_with("/pack.toml"));
        files.insert(CONTACTS_FILE.into(), contacts.to_vec());
        files
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        /// One stretch of a file replaced by anything: either it is still good, or every mistake has a place in the file.
        #[test]
        fn is_taken_or_named(from in 0..400_usize, length in 0..40_usize, put in "\\PC{0,12}|[\\[\\]{}=\"\n#.a-z]{0,12}") {
            let letters: Vec<char> = CONTACTS.chars().collect();
            let from = from.min(letters.len());
            let to = (from + length).min(letters.len());
            let text: String = letters[..from].iter().copied().chain(put.chars()).chain(letters[to..].iter().copied()).collect();
            if let Err(mistakes) = Packs::check(tiny_world(text.as_bytes())) {
                let lines = text.lines().count() + 1;
                for mistake in mistakes.iter() {
                    let (file, line) = mistake.place().unwrap();
                    prop_assert!(file == CONTACTS_FILE && line <= lines, "{mistake:?}");
                }
            }
        }

        #[test]
        fn in_bytes_does_not_stop_it(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = Packs::check(tiny_world(&bytes));
        }
    }
}
