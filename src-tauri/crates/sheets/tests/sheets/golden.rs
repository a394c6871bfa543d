//! Sheets as text, compared with the files in `tests/golden`. `UPDATE_GOLDEN=1` writes them anew, to be reviewed.

use std::path::Path;

use crate::desk::{Desk, recovery, register, share};
use ordner_sheets::{Edition, SheetId};

pub fn compare(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        crate::desk::write(&path, found.as_bytes());
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((at, (line, other))) =
        expected.lines().zip(found.lines()).enumerate().find(|(_, (line, other))| line != other)
    {
        panic!(
            "{name}, line {}:\n  expected {line}\n  found    {other}\nUPDATE_GOLDEN=1 takes it over",
            at + 1
        );
    }
    assert_eq!(expected.lines().count(), found.lines().count(), "{name} has another number of lines");
}

#[test]
fn the_cover_is_as_reviewed() {
    compare("cover.de-en.txt", &Desk::blank().describe(&[SheetId::Cover]).expect("cover"));
}

#[test]
fn a_filled_register_is_as_reviewed() {
    compare("register-2.de-en.txt", &Desk::filled().describe(&[register("2")]).expect("register"));
}

#[test]
fn the_recovery_sheet_is_as_reviewed() {
    compare("recovery.de-en.txt", &Desk::blank().describe(&[recovery()]).expect("recovery"));
}

#[test]
fn the_contact_check_sheet_is_as_reviewed() {
    compare(
        "contact-check.de-en.txt",
        &Desk::blank().describe(&[SheetId::ContactCheck]).expect("contact check"),
    );
}

#[test]
fn a_sheet_in_one_language_is_as_reviewed() {
    let mut desk = Desk::blank();
    desk.languages.truncate(1);
    compare("register-2.de.txt", &desk.describe(&[register("2")]).expect("register"));
}

#[test]
fn the_sheet_of_a_share_is_as_reviewed() {
    compare("share.de-en.txt", &Desk::blank().describe(&[share()]).expect("share"));
}

fn form(name: &str) -> SheetId {
    SheetId::Form(name.to_owned())
}

#[test]
fn every_kind_of_block_is_as_reviewed() {
    compare("probe.de-en.txt", &Desk::filled().describe(&[form("probe")]).expect("probe"));
    let mut large = Desk::blank();
    large.manner.edition = Edition::Large;
    compare("probe.large.txt", &large.describe(&[form("probe")]).expect("probe"));
}

#[test]
fn a_third_language_is_as_reviewed() {
    for third in ["ar", "uk"] {
        let desk = Desk::filled().in_three(third);
        compare(&format!("probe.de-en-{third}.txt"), &desk.describe(&[form("probe")]).expect("probe"));
    }
}

#[test]
fn letters_and_cards_are_as_reviewed() {
    let desk = Desk::filled();
    compare("probe-letter.de-en.txt", &desk.describe(&[form("probe-letter")]).expect("letter"));
    compare("probe-card.de-en.txt", &desk.describe(&[form("probe-card")]).expect("card"));
}

#[test]
fn sheets_with_a_file_of_their_own_are_as_reviewed() {
    let desk = Desk::filled();
    for name in ["contents", "front-2", "mini-book", "calendar", "spine-61", "spine-test"] {
        let sheet = SheetId::parse(name, &desk.packs).expect("sheet");
        compare(&format!("{name}.de-en.txt"), &desk.describe(&[sheet]).expect("described"));
    }
}

#[test]
fn the_sheets_an_office_sees_most_are_as_reviewed() {
    let desk = Desk::shipped();
    for name in ["my-details", "numbers", "talk-note", "consent", "receipt"] {
        compare(&format!("{name}.de-en.txt"), &desk.describe(&[form(name)]).expect("described"));
    }
}

/// The catalogue as it ships, and how many pages each sheet takes in German and English, with Arabic, with Ukrainian, and
/// in the large edition: a sheet that grows is seen here.
#[test]
fn the_catalogue_is_as_reviewed() {
    let desks =
        [("", Edition::Standard), ("ar", Edition::Standard), ("uk", Edition::Standard), ("", Edition::Large)]
            .map(|(third, edition)| {
                let mut desk = Desk::shipped();
                desk.languages.extend((!third.is_empty()).then(|| third.parse().expect("tag")));
                desk.manner.edition = edition;
                desk
            });
    let mut list = String::from("sheet              de+en  +ar  +uk large\n");
    let packs = &desks[0].packs;
    let registers = |sheet: &SheetId| matches!(sheet, SheetId::Register(_));
    let sheets = SheetId::all(packs).into_iter().filter(|sheet| !registers(sheet));
    for sheet in sheets.chain(crate::desk::some_apart(packs)) {
        let pages = desks.each_ref().map(|desk| {
            desk.describe(std::slice::from_ref(&sheet)).expect("described").matches("\npage ").count()
        });
        let [two, arabic, ukrainian, large] = pages;
        list.push_str(&format!("{:<20}{two:>4} {arabic:>4} {ukrainian:>4} {large:>5}\n", sheet.name()));
    }
    compare("catalogue.txt", &list);
}

#[test]
fn a_guided_list_and_a_letter_to_practise_with_are_as_reviewed() {
    let mut desk = Desk::shipped();
    for name in ["path-separation", "practice-02", "rights-duties"] {
        let sheet = SheetId::parse(name, &desk.packs).expect("sheet");
        compare(&format!("{name}.de-en.txt"), &desk.describe(&[sheet]).expect("described"));
    }
    // A step is ticked when all papers are filed that it gives.
    let path = desk.packs.path("birth").expect("path").clone();
    let list = [SheetId::Path(path.id.clone())];
    let ticks = |desk: &Desk| desk.describe(&list).expect("list").matches("[erledigt").count();
    assert_eq!(ticks(&desk), 0);
    desk.answers.filed_kinds = Some(["mutterpass".to_owned()].into());
    let done = path.steps.iter().filter(|step| step.gives == ["mutterpass"]).count();
    assert!(done > 0);
    // A box and the tick in it are two drawings.
    assert_eq!(ticks(&desk), 2 * done);
}

#[test]
fn cards_of_mentors_are_printed_where_a_pack_brings_some() {
    let mut desk = Desk::blank();
    assert!(!SheetId::all(&desk.packs).contains(&SheetId::Experiences));
    let card = r#"[[experience]]
id = "wait"
register = "2"
title = { de = "Lange gewartet.", en = "Waited long." }
helped = { de = "Jeden Monat gefragt.", en = "Asked every month." }
careful = { de = "Absagen schriftlich.", en = "Refusals in writing." }
fact = { source = "eine Mutter", stand = "2026-10-02", confidence = "medium" }
"#;
    let mut files = crate::desk::content();
    files.push(("packs/probe/experiences.toml".to_owned(), card.as_bytes().to_vec()));
    desk.packs = ordner_packs::Packs::from_files(files).expect("content");
    assert!(SheetId::all(&desk.packs).contains(&SheetId::Experiences));
    compare("experiences.de-en.txt", &desk.describe(&[SheetId::Experiences]).expect("cards"));
}

/// Two lines alone on a last page are overlooked: in the large edition it takes over some of what stands before it.
#[test]
fn the_last_page_of_a_large_sheet_holds_more_than_two_lines() {
    let mut desk = Desk::shipped();
    desk.manner.edition = Edition::Large;
    for name in ["companion", "consent", "honest-limits", "numbers", "word-cards"] {
        let text = desk.describe(&[form(name)]).expect("described");
        let last = text.rsplit("\npage ").next().unwrap_or_default();
        // The second figure of a line is its height on the page; head and footer have their own places.
        let heights = last.lines().filter_map(|line| line.split_whitespace().nth(1)?.parse::<f32>().ok());
        let lowest = heights.filter(|y| (20.0..265.0).contains(y)).fold(0.0, f32::max);
        assert!(lowest > 90.0, "{name}: its last page ends at {lowest} mm");
    }
}

/// What a whole office asks for is one page, in whatever languages it is printed, blank or filled in.
#[test]
fn my_details_are_one_page_in_every_language() {
    let blank = Desk::shipped();
    let mut filled = Desk::shipped();
    filled.answers = crate::desk::answers();
    let slots = blank.packs.sheet("my-details").into_iter().flat_map(ordner_packs::Sheet::slots);
    filled.answers.entries = slots.map(|slot| (slot.to_owned(), "Aufenthaltserlaubnis".to_owned())).collect();
    assert!(filled.answers.entries.len() > 20);
    for mut desk in [blank, filled] {
        for third in std::iter::once(None).chain(desk.further().into_iter().map(Some)) {
            desk.languages.extend(third.clone());
            let pages = desk.describe(&[form("my-details")]).expect("described").matches("\npage ").count();
            assert_eq!(pages, 1, "{third:?}, filled: {}", !desk.answers.entries.is_empty());
            desk.languages.truncate(2);
        }
    }
}

#[test]
fn lists_for_one_residence_paper_leave_out_the_others_and_say_so() {
    let mut desk = Desk::blank();
    let all = desk.describe(&[register("2")]).expect("register");
    desk.answers.status = Some("wartend".into());
    let own = desk.describe(&[register("2")]).expect("register");
    let [for_others, for_me, for_all] = ["Stellen Sie", "Bezahlkarte", "Eröffnen"];
    assert!([for_others, for_me, for_all].iter().all(|text| all.contains(text)));
    assert!(own.contains(for_me) && own.contains(for_all) && !own.contains(for_others));
    let said = "lassen weg";
    assert!(own.contains(said) && !all.contains(said));
    // A paper the content does not know leaves nothing out.
    desk.answers.status = Some("unbekannt".into());
    assert_eq!(desk.describe(&[register("2")]).expect("register"), all);
}

#[test]
fn a_filled_sheet_names_the_papers_that_are_missing() {
    let mut desk = Desk::filled();
    let said =
        |desk: &Desk| desk.describe(&[register("2")]).expect("register").contains("Noch nicht abgelegt");
    // The item is handed in: nothing is missing any more.
    assert!(!said(&desk));
    desk.answers.marks.clear();
    assert!(said(&desk));
    desk.answers.filed_kinds = Some(["mietvertrag".to_owned(), "konto".to_owned()].into());
    assert!(!said(&desk));
    desk.answers.filed_kinds = None;
    assert!(!said(&desk), "a blank sheet knows of no papers");
}

#[test]
fn the_word_cards_of_a_register_are_as_reviewed() {
    let words = SheetId::Words(ordner_packs::RegisterId("2".to_owned()));
    compare("words-2.de-en.txt", &Desk::blank().describe(&[words]).expect("word cards"));
}
