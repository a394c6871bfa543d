//! Squares to scan: read by a scanner of somebody else, they say what the page says in text, and nothing stands in them alone.

use std::collections::BTreeSet;

use ordner_sheets::SheetId;

use crate::desk::{Desk, folder, register, tool, write};

/// What a scanner reads on the pages of these sheets, line by line, and their text.
fn scanned(name: &str, desk: &Desk, sheets: &[SheetId]) -> (BTreeSet<String>, String) {
    let folder = folder(&format!("squares-{name}"));
    let file = folder.join("sheets.pdf").display().to_string();
    write(file.as_ref(), &desk.print(sheets).expect("printed"));
    // As sharp as an office's scanner, and no sharper.
    tool(
        "pdftoppm",
        "poppler-utils",
        &["-r", "150", "-gray", "-png", &file, &folder.join("p").display().to_string()],
    );
    let mut read = BTreeSet::new();
    for page in std::fs::read_dir(&folder).expect("folder").flatten().map(|entry| entry.path()) {
        if page.extension().is_some_and(|ending| ending == "png") {
            let page = page.display().to_string();
            // Finding nothing is the code 4.
            let scan = "zbarimg --quiet --raw -Sdisable -Sqrcode.enable \"$0\" 2>/dev/null || [ $? = 4 ]";
            read.extend(tool("sh", "zbar-tools", &["-c", scan, &page]).lines().map(str::to_owned));
        }
    }
    std::fs::remove_dir_all(&folder).expect("gone");
    (read, desk.describe(sheets).expect("described"))
}

/// Without the marks that fence words of a person.
fn dense(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn a_square_says_what_the_page_says_and_only_where_it_was_asked_for() {
    let mut desk = Desk::shipped();
    let slots =
        ["family-name", "given-name", "birth-date", "street", "permit-number", "number-jobcenter", "iban"];
    let words = [
        "Muster-Hölzl",
        "Samira",
        "01.02.1990",
        "Prager Straße 9",
        "T22000129",
        "12345BG0006789",
        "DE89370400440532013000",
    ];
    desk.answers.entries =
        slots.into_iter().zip(words).map(|(slot, word)| (slot.to_owned(), word.to_owned())).collect();
    for name in ["my-details", "numbers"] {
        let sheet = [SheetId::Form(name.to_owned())];
        assert_eq!(scanned(&format!("{name}-plain"), &desk, &sheet).0, BTreeSet::new(), "it is an extra");
        desk.manner.squares = true;
        let (read, text) = scanned(name, &desk, &sheet);
        let page = dense(&text);
        assert!(read.len() >= 3, "{name}: {read:?}");
        for line in &read {
            let (label, words) = line.split_once(": ").expect("a field and its answer");
            assert!(page.contains(&dense(label)) && page.contains(&dense(words)), "{line}: {text}");
        }
        assert_eq!(text.matches("\npage ").count(), 1, "{name} stays one page");
        desk.manner.squares = false;
    }
    // Nothing answered, nothing to scan.
    desk.answers.entries.clear();
    desk.manner.squares = true;
    assert_eq!(scanned("blank", &desk, &[SheetId::Form("my-details".to_owned())]).0, BTreeSet::new());
}

#[test]
fn web_addresses_of_a_register_are_squares_beside_their_text() {
    let mut desk = Desk::shipped();
    let sheet = [register("4")];
    assert_eq!(scanned("register-plain", &desk, &sheet).0, BTreeSet::new());
    desk.manner.squares = true;
    let (read, text) = scanned("register", &desk, &sheet);
    let pack = desk.packs.pack("dresden").expect("pack");
    let id = ordner_packs::RegisterId("4".to_owned());
    let known: BTreeSet<String> =
        pack.contacts_of(&id).filter_map(|contact| contact.website.clone()).collect();
    assert!(known.len() > 3);
    assert_eq!(read, known);
    let page = dense(&text);
    assert!(
        read.iter().all(|address| page.matches(&dense(address)).count() >= 2),
        "beside each stands its text"
    );
}
