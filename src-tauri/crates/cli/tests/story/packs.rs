//! A volunteer makes a city, keeps it, signs it; a person takes it in, writes beside it, and nothing bad gets through.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::Desk;

/// What a mentor told.
const EXPERIENCES: &str = r#"
[[experience]]
id = "mu-wait"
register = "5"
title = { de = "Lange gewartet.", en = "Waited long." }
helped = { de = "Jeden Monat gefragt.", en = "Asked every month." }
fact = { source = "eine Mutter", stand = "2026-10-02", confidence = "medium" }
"#;

const CONTACTS: &str = r#"# Gepflegt von der Freiwilligenagentur. Bitte nur hier ändern.

[[contact]]
id = "mu-rathaus"          # an der Tür steht "Bürgeramt"
registers = ["1", "2"]
name = { de = "Rathaus Musterstadt", en = "Musterstadt town hall" }
phone = "+49 30 23125000"
hours = { de = "Di 9–12 Uhr", en = "Tue 9–12" }
fact = { source = "Anruf im Rathaus", stand = "2026-11-01", confidence = "high" }

# Beratung
[[contact]]
id = "mu-beratung"
registers = ["2", "9"]
name = { de = "Beratungsstelle Musterstadt", en = "Advice centre Musterstadt" }
website = "https://www.example.org"
fact = { source = "example.org", stand = "2019-01-01", confidence = "medium" }
"#;

/// A city as files only, made from the blank folder.
fn city(desk: &Desk) {
    desk.does(&["packs", "new", "musterstadt", "--name", "Musterstadt"]);
    write(desk, "musterstadt/contacts.toml", CONTACTS);
}

fn write(desk: &Desk, file: &str, text: &str) {
    fs::write(desk.path().join(file), text).expect("written");
}

fn read(desk: &Desk, file: &str) -> String {
    fs::read_to_string(desk.path().join(file)).expect("text")
}

/// A signed pack and the words of its key.
fn signed(desk: &Desk, out: &str) -> String {
    if !desk.path().join("team.key").exists() {
        desk.does(&["packs", "key", "--out", "team.key"]);
    }
    let line = ["packs", "sign", "musterstadt", "--key", "team.key", "--out", out];
    desk.json(&line)["words"].as_str().expect("words").to_owned()
}

fn pdf_text(desk: &Desk, file: &str) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout", file, "-"])
        .current_dir(desk.path())
        .output()
        .expect("pdftotext: install the Debian package poppler-utils");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("text")
}

fn contact<'v>(contacts: &'v Value, id: &str) -> &'v Value {
    let found = contacts.as_array().expect("list").iter().find(|contact| contact["id"] == id);
    found.expect("the contact is there")
}

#[test]
fn the_shipped_content_is_without_a_mistake() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets");
    let desk = Desk::new();
    let report = desk.json(&["packs", "check", assets.to_str().expect("path")]);
    assert_eq!(report["mistakes"].as_array().map(Vec::len), Some(0), "{report}");
    assert!(
        report["texts"].as_array().expect("texts").len() > 30,
        "every register and checklist has figures"
    );
    assert!(report["notes"].as_array().expect("notes").iter().all(|note| note["id"] != "long-sentences"));
    // One region, one file: the shipped ones are around them.
    let city = assets.join("packs/dresden");
    assert!(desk.json(&["packs", "check", city.to_str().expect("path")])["files"].as_u64() > Some(2));
    let file = city.join("contacts.toml");
    assert_eq!(desk.json(&["packs", "check", file.to_str().expect("path")])["files"].as_u64(), Some(1));
}

#[test]
fn a_city_is_a_folder_of_files_and_its_binder_prints_it() {
    let desk = Desk::new();
    desk.does(&["packs", "new", "musterstadt", "--name", "Musterstadt"]);
    let blank = desk.json(&["packs", "check", "musterstadt"]);
    assert_eq!((&blank["mistakes"], &blank["files"]), (&Value::Array(vec![]), &Value::from(3)));
    assert!(desk.refuses(&["packs", "new", "musterstadt", "--name", "X"]).contains("exists already"));
    write(&desk, "musterstadt/contacts.toml", CONTACTS);
    write(&desk, "musterstadt/experiences.toml", EXPERIENCES);
    let report = desk.json(&["packs", "check", "musterstadt"]);
    assert_eq!(report["notes"][0]["id"], "stale");
    assert_eq!(report["notes"][0]["args"]["line"], 17);

    let refused = desk.refuses(&["new", "b.ordner", "--pack", "musterstadt", "--from", "musterstadt"]);
    assert!(refused.contains("no signature") && !desk.path().join("b.ordner").exists(), "{refused}");
    desk.does(&["new", "b.ordner", "--pack", "musterstadt", "--from", "musterstadt", "--unsigned"]);
    // The folder is gone; the binder carries its city.
    fs::remove_dir_all(desk.path().join("musterstadt")).expect("removed");
    desk.does(&["print", "b.ordner", "--sheets", "2", "--lang", "de,en", "--out", "two.pdf"]);
    let page = pdf_text(&desk, "two.pdf");
    assert!(page.contains("Rathaus Musterstadt") && page.contains("+49 30 23125000"), "{page}");
    assert!(page.contains("Verbraucherzentrale Sachsen"), "inherited: {page}");
    assert!(!page.contains("Sozialamt Dresden"), "{page}");
    // So are the cards of its mentors.
    desk.does(&["print", "b.ordner", "--sheets", "experiences", "--lang", "de,en", "--out", "cards.pdf"]);
    assert!(pdf_text(&desk, "cards.pdf").contains("Asked every month"));
    assert!(page.contains("old – please check"), "a line from 2019 is marked: {page}");
    assert!(desk.refuses(&["print", "b.ordner", "--sheets", "99", "--out", "x.pdf"]).contains("99"));
}

/// The whole way of a new city: files in a folder, and every part of the program knows it.
#[test]
fn a_new_city_is_known_everywhere_and_needs_no_code() {
    let desk = Desk::new();
    city(&desk);
    let rows = r#"[[responsible]]
id = "mu-money"
topic = "money"
office = { de = "Rathaus Musterstadt, Zimmer 4", en = "Musterstadt town hall, room 4" }
contacts = ["mu-rathaus"]
reason = { de = "Das Rathaus nimmt alle Anträge an.", en = "The town hall takes all applications." }
fact = { source = "Anruf im Rathaus", stand = "2026-11-01", confidence = "high" }
"#;
    write(&desk, "musterstadt/responsibility.toml", rows);
    let report = desk.json(&["packs", "check", "musterstadt"]);
    assert_eq!((&report["mistakes"], &report["files"]), (&Value::Array(vec![]), &Value::from(4)));

    // Who answers there, without a binder.
    let who = ["who", "money", "--pack", "musterstadt", "--from", "musterstadt"];
    let answer = &desk.json(&who)["answers"][0];
    assert_eq!((&answer["row"]["id"], &answer["certain"]), (&Value::from("mu-money"), &Value::Bool(true)));
    assert_eq!(answer["contacts"][0]["id"], "mu-rathaus");
    assert!(desk.refuses(&who[..4]).contains("musterstadt"), "control: the folder is what makes it known");

    // Its contacts before those it inherits, in a binder that carries it.
    desk.does(&["new", "b.ordner", "--pack", "musterstadt", "--from", "musterstadt", "--unsigned"]);
    let contacts = desk.json(&["contact", "b.ordner", "list"]);
    assert_eq!(contact(&contacts, "mu-rathaus")["phone"], "+49 30 23125000");
    let ids: Vec<&str> =
        contacts.as_array().expect("list").iter().filter_map(|one| one["id"].as_str()).collect();
    let at = |id: &str| ids.iter().position(|known| *known == id).expect(id);
    assert!(at("mu-rathaus") < at("sn-verbraucherzentrale") && !ids.contains(&"dd-jobcenter"), "{ids:?}");

    // Every register can be printed, and the sheet for phoning all the numbers has them.
    desk.does(&["print", "b.ordner", "--sheets", "1,2,9,contact-check", "--lang", "de,en", "--out", "p.pdf"]);
    let page = pdf_text(&desk, "p.pdf");
    for said in ["Rathaus Musterstadt", "Musterstadt town hall", "Advice centre Musterstadt", "mu-beratung"] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn blank_sheets_of_a_city_need_no_binder() {
    let desk = Desk::new();
    city(&desk);
    let sheets = "1,contact-check";
    let from = ["--blank", "--pack", "musterstadt", "--from", "musterstadt"];
    desk.does(&[&["print", "--sheets", sheets, "--lang", "de,en", "--out", "p.pdf"], &from[..]].concat());
    let page = pdf_text(&desk, "p.pdf");
    for said in ["Kontakte prüfen", "gibt es nicht mehr", "no longer exists", "mu-rathaus", "mu-beratung"] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn every_mistake_of_a_folder_is_named_in_german_and_in_english() {
    let desk = Desk::new();
    city(&desk);
    let broken = CONTACTS.replace("phone =", "telefon =").replace(", en = \"Advice centre Musterstadt\"", "");
    write(&desk, "musterstadt/contacts.toml", &broken);
    write(&desk, "musterstadt/pack.toml", &read(&desk, "musterstadt/pack.toml").replace("\"sn\"", "\"sx\""));
    let said = desk.refuses(&["packs", "check", "musterstadt"]);
    for named in [
        "contacts.toml, line 7: there is no telefon",
        "line 15: contact.mu-beratung.name",
        "pack.toml, line 9: sx",
    ] {
        assert!(said.contains(named), "{named}: {said}");
    }
    assert!(said.contains("Mistakes: 3"), "{said}");
    let german = Command::new(env!("CARGO_BIN_EXE_ordner"))
        .args(["--ui-lang", "de", "packs", "check", "musterstadt"])
        .current_dir(desk.path())
        .output()
        .expect("ordner starts");
    let german = String::from_utf8_lossy(&german.stderr).into_owned();
    assert!(
        german.contains("Zeile 7: telefon gibt es hier nicht") && german.contains("Möglich sind: id,"),
        "{german}"
    );
    let output = desk.ordner(&["--json", "packs", "check", "musterstadt"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((output.status.code(), report["mistakes"].as_array().map(Vec::len)), (Some(1), Some(3)));
}

#[test]
fn a_signed_pack_is_taken_when_its_words_are_said() {
    let desk = Desk::new();
    city(&desk);
    let words = signed(&desk, "m.ordnerpaket");
    desk.does(&["new", "b.ordner"]);
    let said = desk.refuses(&["packs", "import", "b.ordner", "m.ordnerpaket"]);
    assert!(said.contains("five words"), "{said}");
    let wrong = "lusab-babad-lusab-babad-lusab";
    let line = ["packs", "import", "b.ordner", "m.ordnerpaket", "--trust-signer"];
    let other = desk.refuses(&[&line[..], &[wrong]].concat());
    assert!(other.contains("do not belong to the signature"), "{other}");
    // Whoever could copy the words off the screen would have compared nothing.
    for told in [said, other] {
        assert!(words.split('-').all(|word| !told.contains(word)), "{told}");
    }
    let spoken = words.to_uppercase().replace('-', " ");
    assert_eq!(desk.json(&[&line[..], &[&spoken]].concat())["regions"][0], "musterstadt");
    // Known from now on.
    desk.does(&["packs", "import", "b.ordner", "m.ordnerpaket"]);
    let chosen = desk.json(&["packs", "choose", "b.ordner", "musterstadt"]);
    let changes = chosen["changes"].as_array().expect("changes");
    assert!(changes.iter().any(|change| change["kind"] == "added" && change["contact"] == "mu-rathaus"));
    assert!(changes.iter().any(|change| change["kind"] == "removed" && change["contact"] == "dd-jobcenter"));
}

#[test]
fn minisign_itself_finds_the_signature_good() {
    let desk = Desk::new();
    city(&desk);
    signed(&desk, "m.ordnerpaket");
    let whole = read(&desk, "m.ordnerpaket");
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    write(&desk, "text", &lines[6..].concat());
    write(&desk, "text.minisig", &lines[2..6].concat());
    let verify = || {
        Command::new("minisign")
            .args(["-V", "-q", "-m", "text", "-P", lines[1].trim_end()])
            .current_dir(desk.path())
            .status()
            .expect("minisign: install the Debian package minisign")
            .success()
    };
    assert!(verify());
    write(&desk, "text", &lines[6..].concat().replace("23125000", "23125001"));
    assert!(!verify(), "control: another number is noticed");
}

#[test]
fn own_words_survive_an_update_and_the_changes_are_told() {
    let desk = Desk::new();
    city(&desk);
    let words = signed(&desk, "1.ordnerpaket");
    let new =
        ["new", "b.ordner", "--pack", "musterstadt", "--from", "1.ordnerpaket", "--trust-signer", &words];
    desk.does(&new);
    let note =
        ["contact", "b.ordner", "note", "mu-rathaus", "--note", "Fenster 3", "--phone", "+49 30 23125099"];
    desk.does(&note);
    desk.does(&["contact", "b.ordner", "note", "mu-beratung", "--note", "Frau mit Brille"]);

    let newer = CONTACTS.replace("23125000", "23125111").replace(
        "registers = [\"2\", \"9\"]",
        "registers = [\"2\", \"9\"]\nretired = { since = \"2026-12-01\", successor = \"mu-rathaus\" }",
    );
    write(&desk, "musterstadt/contacts.toml", &newer);
    write(
        &desk,
        "musterstadt/pack.toml",
        &read(&desk, "musterstadt/pack.toml").replace("2026-11-22", "2026-12-02"),
    );
    signed(&desk, "2.ordnerpaket");
    let taken = desk.json(&["packs", "import", "b.ordner", "2.ordnerpaket"]);
    let told = |register: &str| -> Vec<(String, String)> {
        let changes = taken["changes"].as_array().expect("changes").iter();
        let here = changes.filter(|change| change["register"] == register);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        here.map(|change| (text(&change["kind"]), text(&change["contact"]))).collect()
    };
    let pair = |kind: &str, id: &str| (kind.to_owned(), id.to_owned());
    assert_eq!(told("2"), [pair("changed", "mu-rathaus"), pair("retired", "mu-beratung")]);
    assert_eq!(told("9"), [pair("retired", "mu-beratung")]);
    let later = desk.does(&["packs", "changes", "b.ordner", "--register", "2"]);
    assert!(later.contains("2: changed – Rathaus Musterstadt (phone)"), "{later}");
    assert!(!later.contains("9: "), "{later}");

    let contacts = desk.json(&["contact", "b.ordner", "list"]);
    let town_hall = contact(&contacts, "mu-rathaus");
    assert_eq!(town_hall["phone"], "+49 30 23125111");
    assert_eq!(
        (&town_hall["own_note"], &town_hall["own_phone"]),
        (&"Fenster 3".into(), &"+49 30 23125099".into())
    );
    let retired = contact(&contacts, "mu-beratung");
    assert_eq!((&retired["gone"], &retired["successor"]), (&true.into(), &"mu-rathaus".into()));
    assert_eq!(retired["own_note"], "Frau mit Brille");
    desk.does(&["print", "b.ordner", "--sheets", "2", "--lang", "de", "--out", "two.pdf"]);
    let page = pdf_text(&desk, "two.pdf");
    assert!(
        page.contains("Fenster 3") && page.contains("+49 30 23125099") && page.contains("+49 30 23125111"),
        "{page}"
    );
    assert!(!page.contains("Beratungsstelle Musterstadt"), "no longer printed: {page}");

    // The older file would bring back the old number.
    assert!(desk.refuses(&["packs", "import", "b.ordner", "1.ordnerpaket"]).contains("older"));
    // A backup carries the city and the notes.
    desk.does(&["backup", "b.ordner", "--out", "b.age"]);
    desk.does(&["restore", "b.age", "c.ordner"]);
    let contacts = desk.json(&["contact", "c.ordner", "list"]);
    assert_eq!(contact(&contacts, "mu-rathaus")["own_note"], "Fenster 3");
    assert_eq!(contact(&contacts, "mu-rathaus")["phone"], "+49 30 23125111");
    // In another city the note is still there, with the name it was written beside.
    desk.does(&["packs", "choose", "c.ordner", "dresden"]);
    let contacts = desk.json(&["contact", "c.ordner", "list"]);
    assert_eq!(contact(&contacts, "mu-rathaus")["gone"], true);
    assert_eq!(contact(&contacts, "mu-rathaus")["name"], "Rathaus Musterstadt");
}

/// A mistake each; every one is refused by name, and the binder keeps what it had.
#[test]
fn nothing_broken_replaces_the_last_good_pack() {
    let desk = Desk::new();
    city(&desk);
    desk.does(&["new", "b.ordner", "--pack", "musterstadt", "--from", "musterstadt", "--unsigned"]);
    let before = desk.json(&["contact", "b.ordner", "list"]);
    let pack = read(&desk, "musterstadt/pack.toml");
    let contacts = |right: &str, wrong: &str| (CONTACTS.replacen(right, wrong, 1), pack.clone());
    let cases: Vec<(&str, (String, String), &str)> = vec![
        ("broken TOML", contacts("id = \"mu-rathaus\"", "id = \"mu-rathaus"), "line 4"),
        ("wrong key", contacts("phone", "fone"), "line 7"),
        ("duplicate id", contacts("\"mu-beratung\"", "\"mu-rathaus\""), "line 13"),
        ("id of another pack", contacts("\"mu-beratung\"", "\"sn-asylinfo\""), "sn-asylinfo"),
        ("missing language", contacts(", en = \"Musterstadt town hall\"", ""), "line 6"),
        ("unknown reference", contacts("\"9\"", "\"11\""), "line 14"),
        ("low confidence with a number", contacts("\"high\"", "\"low\""), "line 7"),
        ("direction trick", contacts("Rathaus M", "Rathaus \u{202e}M"), "202E"),
        ("zero width", contacts("Rathaus M", "Rat\u{200b}haus M"), "200B"),
        ("escaped zero width", contacts("Rathaus M", "Rat\\u200bhaus M"), "200B"),
        ("circle", (CONTACTS.to_owned(), pack.replace("\"sn\"", "\"musterstadt\"")), "musterstadt"),
        ("Latin-1", contacts("Bürgeramt", "B\u{0}rgeramt"), "line 4"),
        ("too long", contacts("Di 9–12 Uhr", &"x".repeat(401)), "line 8"),
        ("too large", (format!("{CONTACTS}#{}", "x".repeat(300_000)), pack.clone()), "contacts.toml"),
    ];
    for (what, (contacts, pack), named) in cases {
        write(&desk, "musterstadt/contacts.toml", &contacts);
        write(&desk, "musterstadt/pack.toml", &pack);
        let said = desk.refuses(&["packs", "import", "b.ordner", "musterstadt", "--unsigned"]);
        assert!(said.contains(named), "{what}: {said}");
    }
    assert_eq!(desk.json(&["contact", "b.ordner", "list"]), before);
}

#[test]
fn a_file_from_a_stick_is_refused_for_what_it_is() {
    let desk = Desk::new();
    city(&desk);
    let words = signed(&desk, "good.ordnerpaket");
    desk.does(&["new", "b.ordner"]);
    let good = read(&desk, "good.ordnerpaket");
    let lines: Vec<&str> = good.split_inclusive('\n').collect();
    let large = fs::File::create(desk.path().join("large")).expect("file");
    large.set_len(100 << 20).expect("100 MB");
    desk.does(&["packs", "key", "--out", "other.key"]);
    let line = ["packs", "sign", "musterstadt", "--key", "other.key", "--out", "other.ordnerpaket"];
    desk.does(&line);
    let other = read(&desk, "other.ordnerpaket");
    let foreign_key: String = other.split_inclusive('\n').take(2).chain(lines[2..].iter().copied()).collect();
    write(&desk, "changed", &good.replace("23125000", "23125001"));
    write(&desk, "foreign-key", &foreign_key);
    write(&desk, "cut", &good[..good.len() / 2]);
    write(&desk, "text", "Hallo\n");
    write(&desk, "windows", &good.replace('\n', "\r\n"));
    for (file, named) in [
        ("changed", "does not fit"),
        ("foreign-key", "does not fit"),
        ("cut", "does not fit"),
        ("windows", "signed"),
        ("text", "not a signed pack"),
        ("large", "too large"),
        ("absent", "absent"),
    ] {
        let line = ["packs", "import", "b.ordner", file, "--trust-signer", &words];
        let said = desk.refuses(&line);
        assert!(said.contains(named), "{file}: {said}");
    }
    assert_eq!(desk.json(&["packs", "changes", "b.ordner"]), Value::Array(vec![]), "nothing came in");
}

#[test]
fn a_table_goes_out_and_comes_back_without_losing_a_note() {
    let desk = Desk::new();
    city(&desk);
    desk.does(&["packs", "csv", "musterstadt", "--out", "t.csv"]);
    let table = read(&desk, "t.csv");
    assert!(table.starts_with('\u{feff}') && table.contains("\"'+49 30 23125000\""), "{table}");
    desk.does(&["packs", "apply", "musterstadt", "t.csv"]);
    assert_eq!(read(&desk, "musterstadt/contacts.toml"), CONTACTS, "unchanged is byte for byte the same");

    // As a German spreadsheet saves it: no apostrophe, no quotes, days in German.
    let changed = table
        .replace("\"'+49 30 23125000\"", "+49 30 23125111")
        .replace("\"2019-01-01\"", "20.11.2026")
        .replace("\"Tue 9–12\"", "\"Tue 9–13\"");
    write(&desk, "t.csv", &changed);
    let applied = desk.json(&["packs", "apply", "musterstadt", "t.csv"]);
    assert_eq!(applied["changed"]["mu-rathaus"], serde_json::json!(["phone", "hours.en"]));
    let expected = CONTACTS
        .replace("+49 30 23125000", "+49 30 23125111")
        .replace("Tue 9–12", "Tue 9–13")
        .replace("2026-11-01", "2026-11-22")
        .replace("2019-01-01", "2026-11-20");
    assert_eq!(read(&desk, "musterstadt/contacts.toml"), expected);

    for (right, wrong, named) in [
        ("mu-rathaus", "mu-ratshaus", "mu-ratshaus"),
        ("Telefon / phone", "Handy / mobile", "Handy / mobile"),
        ("2026-11-01", "gestern", "fact.stand"),
        ("Musterstadt town hall", "", "en"),
        ("https://www.example.org", "=HYPERLINK(\"\"x\"\")", "mu-beratung.website"),
    ] {
        write(&desk, "t.csv", &table.replace(right, wrong));
        let said = desk.refuses(&["packs", "apply", "musterstadt", "t.csv"]);
        assert!(said.contains(named), "{right}: {said}");
        assert_eq!(read(&desk, "musterstadt/contacts.toml"), expected, "{right}");
    }
}
