//! What people may put in: empty, long, foreign, hostile.

use std::time::{Duration, Instant};

use crate::desk::{Desk, document, recovery, register, share};
use ordner_sheets::{SheetId, SheetsError};

#[test]
fn the_same_job_gives_the_same_bytes() {
    let forms = ["probe", "probe-letter", "probe-card"].map(|name| SheetId::Form(name.to_owned()));
    let code =
        [SheetId::Cover, register("2"), SheetId::MiniBook, SheetId::Calendar, SheetId::SpineTest, recovery()];
    let sheets = [forms.as_slice(), code.as_slice()].concat();
    let first = Desk::filled().print(&sheets).expect("printed");
    assert_eq!(first, Desk::filled().print(&sheets).expect("printed"));
    let mut other = Desk::filled();
    other.answers.binder_name = Some("Roter Ordner".into());
    assert_ne!(first, other.print(&sheets).expect("printed"), "another name must be another file");
}

#[test]
fn a_character_without_a_glyph_is_refused_by_name() {
    let mut desk = Desk::blank();
    desk.answers.documents = vec![document("Zeugnis 漢字")];
    let refused = SheetsError::MissingGlyph { character: "漢".into(), code: "6F22".into() };
    assert_eq!(desk.print(&[register("2")]), Err(refused));
    desk.answers.documents = vec![document("Danke \u{1f600}")];
    assert!(
        matches!(desk.print(&[register("2")]), Err(SheetsError::MissingGlyph { code, .. }) if code == "1F600")
    );
}

#[test]
fn every_script_of_the_first_years_is_printed() {
    let mut desk = Desk::blank();
    desk.answers.documents = [
        "Довідка про народження",
        "شناسنامه‌ی خانواده ۱۲۳",
        "ናይ ልደት ምስክር ወረቐት",
        "Giấy khai sinh của Nguyễn Thị Hường",
        "Nüfus kayıt örneği İğdır",
        "Belgeya jidayikbûnê",
        "زێدنامە",
        "Certificat de naissance, œuvre",
    ]
    .map(document)
    .into();
    let text = desk.describe(&[register("2")]).expect("printed");
    assert!(
        text.contains("Nguyễn Thị")
            && text.contains("Hường")
            && text.contains("ወረቐት")
            && text.contains("ی خانواده"),
        "{text}"
    );
}

#[test]
fn nothing_filled_in_gives_a_blank_sheet() {
    let text = Desk::blank().describe(&[SheetId::Cover, register("2"), register("d")]).expect("printed");
    assert!(!text.contains("MUSTER"));
    assert!(text.contains("Name (nur, wenn ich möchte)"));
}

#[test]
fn a_sample_says_so_on_every_page() {
    let text = Desk::filled().describe(&[SheetId::Cover, register("2"), recovery()]).expect("printed");
    let pages = text.matches("\npage ").count();
    assert!(pages >= 4);
    assert_eq!(text.matches("MUSTER – erfundene Person / SAMPLE – invented person").count(), pages);
}

#[test]
fn the_recovery_sheet_names_no_person() {
    let mut desk = Desk::filled();
    desk.answers.sample = false;
    let text = desk.describe(&[recovery()]).expect("printed");
    assert!(!text.contains("منصور") && !text.contains("Probestadt"));
    assert!(text.contains("417032"));
}

#[test]
fn the_sheet_of_a_share_names_neither_a_person_nor_the_binder() {
    let mut desk = Desk::filled();
    desk.answers.sample = false;
    let text = desk.describe(&[share()]).expect("printed");
    assert!(!text.contains("منصور") && !text.contains("Blauer"));
    assert!(text.contains("231416"));
    assert!(desk.describe(&[recovery()]).expect("printed").contains("Blauer"), "control");
    assert_eq!(text.matches("\npage ").count(), 1, "one sheet of paper");
}

#[test]
fn a_name_of_two_hundred_letters_stays_in_its_column() {
    let mut desk = Desk::blank();
    desk.answers.documents =
        vec![document(&"Wolfeschlegelsteinhausenbergerdorff".repeat(6)), document(&"ab ".repeat(70))];
    desk.answers.binder_name = Some("N".repeat(200));
    let text = desk.describe(&[SheetId::Cover, register("2")]).expect("printed");
    let longest = text.lines().filter(|line| line.contains("Td")).map(|line| line.chars().count()).max();
    assert!(longest.is_some_and(|longest| longest < 80), "{longest:?}");
}

#[test]
fn directions_in_a_name_end_with_the_name() {
    let mut desk = Desk::blank();
    desk.answers.documents =
        vec![document("Ali\u{202e}fdp.exe\u{2066}\u{2067}"), document("\u{2069}\u{2069}Kopie")];
    let text = desk.describe(&[register("2")]).expect("printed");
    assert!(text.contains("Alifdp.exe") && text.contains("Kopie"));
    let marks = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(marks));
}

#[test]
fn storms_of_marks_and_unseen_characters_end() {
    let mut desk = Desk::blank();
    let storm: String = std::iter::once('a').chain(std::iter::repeat_n('\u{301}', 5000)).collect();
    desk.answers.documents =
        vec![document(&storm), document(&"\u{200b}".repeat(5000)), document("\u{feff}\u{ad}"), document("")];
    assert!(desk.print(&[register("2")]).is_ok());
}

#[test]
fn ten_thousand_documents_are_a_table_not_a_wait() {
    let mut desk = Desk::blank();
    desk.answers.documents = (0..10_000).map(|at| document(&format!("Unterlage {at} عقد"))).collect();
    let start = Instant::now();
    let text = desk.describe(&[register("2")]).expect("printed");
    assert!(text.contains("Unterlage 9999"));
    let pages = text.matches("\npage ").count();
    assert!(pages > 300);
    let heads = text.matches("Gültig bis").count();
    assert!(heads + 2 >= pages && heads <= pages, "{heads} heads on {pages} pages");
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
}

#[test]
fn sheets_are_called_by_number_letter_or_name() {
    let packs = Desk::shipped().packs;
    assert_eq!(SheetId::parse(" Cover ", &packs), Ok(SheetId::Cover));
    assert_eq!(SheetId::parse("10", &packs), Ok(register("10")));
    assert_eq!(SheetId::parse("A", &packs), Ok(register("a")));
    assert_eq!(SheetId::parse("11", &packs), Err(SheetsError::NoSuchSheet { name: "11".into() }));
    assert_eq!(SheetId::binder(&packs).len(), 16);
    for sheet in SheetId::all(&packs) {
        assert_eq!(SheetId::parse(&sheet.name(), &packs), Ok(sheet));
    }
    let words = ["starter".to_owned(), "1".to_owned()];
    let starter = SheetId::parse_all(&words, &packs).expect("known");
    let names: Vec<String> = starter.iter().map(|(sheet, _)| sheet.name()).collect();
    let first = ["cover", "a", "my-details", "numbers", "b", "who-helps", "c", "appointments", "deadlines"];
    assert_eq!(names[..9], first);
    assert_eq!(names[9..], ["1", "2", "3", "4"]);
    assert!(starter.iter().all(|(sheet, named)| *named == (*sheet == register("1"))));
    assert_eq!(SheetId::parse("spine-50x150", &packs).map(|sheet| sheet.name()), Ok("spine-50x150".into()));
    assert!(SheetId::parse("spine-500x150", &packs).is_err());
}

/// What is for advisers or for practising is printed by its set, for any reader, and is not put into a binder.
#[test]
fn sets_apart_are_printed_by_their_name_only() {
    let desk = Desk::shipped();
    let of = |set: &str| SheetId::parse_all(&[set.to_owned()], &desk.packs).expect("known");
    let (team, workshop, paths) = (of("team"), of("workshop"), of("paths"));
    assert!(team.len() >= 8 && paths.len() >= 13);
    let letters = workshop.iter().filter(|(sheet, _)| {
        let name = sheet.name();
        name.strip_prefix("practice-").is_some_and(|rest| rest.parse::<u8>().is_ok())
    });
    assert_eq!(letters.count(), 14);
    for set in ["all", "binder", "starter", "forms"] {
        let printed = of(set);
        assert!(team.iter().chain(&workshop).chain(&paths).all(|apart| !printed.contains(apart)), "{set}");
    }
    let printed = desk.printed(&team).expect("printed");
    assert_eq!((printed.left_out.as_slice(), printed.sheets.len()), (&[][..], team.len()));
    let contents = desk.describe(&[SheetId::Contents]).expect("contents");
    assert!(contents.contains("Lebenslauf") && !contents.contains("Übungskarten"));
}

/// Nobody may take a letter to practise with for a real one.
#[test]
fn every_letter_to_practise_with_says_that_it_is_invented() {
    let desk = Desk::shipped();
    for (sheet, _) in SheetId::parse_all(&["workshop".to_owned()], &desk.packs).expect("known") {
        let text = desk.describe(std::slice::from_ref(&sheet)).expect("described");
        let letters = text.matches("Samira Muster").count().min(1);
        let is_letter = text.contains("Unser Zeichen");
        assert!(!is_letter || letters == 1);
        assert_eq!(text.matches("ÜBUNG: Dieser Brief ist erfunden").count(), if is_letter { 2 } else { 0 });
    }
}

#[test]
fn every_shipped_sheet_can_be_printed() {
    let desk = Desk::shipped();
    let text = desk.describe(&SheetId::all(&desk.packs)).expect("printed");
    for register in desk.packs.registers() {
        assert!(text.contains(&register.title.de), "{}", register.title.de);
    }
    assert!(!text.contains("sheet-"), "a text is missing");
}

/// Every shipped form that shows answers or contacts, and the pocket book.
fn forms(desk: &Desk) -> Vec<SheetId> {
    let answered = desk.packs.sheets().iter().filter(|sheet| sheet.slots().next().is_some());
    let mut forms: Vec<SheetId> = answered.map(|sheet| SheetId::Form(sheet.id.clone())).collect();
    forms.extend([SheetId::Form("who-helps".to_owned()), SheetId::MiniBook]);
    forms
}

#[test]
fn whatever_people_write_stays_inside_the_margins() {
    let mut desk = Desk::shipped();
    let slots: Vec<String> =
        desk.packs.sheets().iter().flat_map(ordner_packs::Sheet::slots).map(str::to_owned).collect();
    assert!(slots.len() > 40);
    let storm: String = std::iter::once('a').chain(std::iter::repeat_n('\u{301}', 300)).collect();
    for words in [
        "W".repeat(400),
        "Wolfeschlegelsteinhausenbergerdorff ".repeat(11),
        "\u{202e}gnp.exe\u{2066}عقد الإيجار ".repeat(20),
        storm,
        "\u{200b}\u{feff}\u{ad}\n\t  \r".repeat(40),
    ] {
        desk.answers.entries = slots.iter().map(|slot| (slot.clone(), words.clone())).collect();
        desk.answers.contacts = vec![crate::desk::answers().contacts[0].clone(); 3];
        desk.answers.contacts.iter_mut().for_each(|contact| contact.name.clone_from(&words));
        let file = desk.print(&forms(&desk)).expect("printed");
        let beginning: String = words.chars().take(10).collect();
        assert_eq!(crate::margins::too_near_or_small(&file, 9.0), Vec::<String>::new(), "{beginning}");
    }
}

#[test]
fn a_face_in_an_answer_is_refused_by_name() {
    let mut desk = Desk::shipped();
    desk.answers.entries = [("family-name".to_owned(), "Amira \u{1f600}".to_owned())].into();
    let refused = desk.print(&[SheetId::Form("my-details".into())]);
    assert!(matches!(refused, Err(SheetsError::MissingGlyph { code, .. }) if code == "1F600"));
}

#[test]
fn a_list_of_ten_thousand_documents_ends() {
    let mut desk = Desk::shipped();
    desk.answers.documents = (0..10_000).map(|at| document(&format!("Unterlage {at}"))).collect();
    let text = desk.describe(&[SheetId::Form("documents".into())]).expect("printed");
    assert!(text.contains("Unterlage 9999") && text.contains(" 10000"));
    assert!(text.matches("\npage ").count() > 300);
}
