//! The further languages that ship, beside German and English: the same rules, and a word at the foot of every sheet
//! as long as native speakers have not read them.

use ordner_locale::{LanguageTag, Review, without_isolates};
use ordner_sheets::{Edition, SheetId};

use crate::conformance::flaws;
use crate::desk::{Desk, folder, register, tool};
use crate::margins::too_near_or_small;

/// Sheets of every build: lines, fields, tables, checklists, a letter, a card.
fn sheets() -> Vec<SheetId> {
    let forms = ["my-details", "numbers", "letter-decision", "emergency-card", "point-and-show"];
    let forms = forms.map(|name| SheetId::Form(name.to_owned()));
    [SheetId::Cover, register("1")].into_iter().chain(forms).collect()
}

/// Every further language with its desk.
fn desks() -> Vec<(LanguageTag, Desk)> {
    let shipped = Desk::shipped();
    let known = [LanguageTag::GERMAN, LanguageTag::ENGLISH];
    let tags = shipped.locales.languages().into_iter().map(|language| language.tag.clone());
    tags.filter(|tag| !known.contains(&tag.to_string().as_str()))
        .map(|tag| {
            let mut desk = Desk::shipped();
            desk.languages.push(tag.clone());
            (tag, desk)
        })
        .collect()
}

#[test]
fn they_keep_the_rules_and_copy_out() {
    let desks = desks();
    assert!(!desks.is_empty(), "at least Arabic ships");
    for (tag, mut desk) in desks {
        for edition in [Edition::Standard, Edition::Large] {
            desk.manner.edition = edition;
            let file = desk.print(&sheets()).expect("printed");
            assert_eq!(flaws(&file), Vec::<String>::new(), "{tag} {edition:?}");
            assert_eq!(too_near_or_small(&file, 9.0), Vec::<String>::new(), "{tag} {edition:?}");
            let path = folder("further").join(format!("{tag}-{edition:?}.pdf"));
            crate::desk::write(&path, &file);
            let path = path.to_string_lossy().into_owned();
            let check = tool("qpdf", "qpdf", &["--check", &path]);
            assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
            // Pages as words: lines are broken anew, and tools mark directions in their own way.
            let words = |text: &str| -> Vec<String> {
                let letters = |c: char| if c.is_alphabetic() { c } else { ' ' };
                text.chars().map(letters).collect::<String>().split_whitespace().map(str::to_owned).collect()
            };
            let printed = words(&tool("pdftotext", "poppler-utils", &[&path, "-"])).join(" ");
            for id in
                ["sheet-cover-take", "sheet-letter-decision-spoken", "sheet-point-and-show-little-german"]
            {
                let line = desk.locales.say_exactly(&tag, id, None).expect(id);
                assert!(printed.contains(&words(&line).join(" ")), "{tag} {edition:?}: {line}");
            }
        }
    }
}

#[test]
fn a_language_nobody_read_says_so_on_every_sheet_on_one_line() {
    let plain = Desk::shipped().describe(&sheets()).expect("described");
    assert!(!plain.contains("Muttersprachlern"), "German and English are read");
    for (tag, desk) in desks() {
        let described = desk.describe(&sheets()).expect("described");
        let notice = desk.locales.text(&tag, "language-not-reviewed");
        let (_, own) = notice.rsplit_once(':').expect("name and words");
        let own = without_isolates(own).trim().to_owned();
        let awaited = desk.locales.language(&tag).expect("language").review == Review::Awaited;
        for page in described.split("\npage ").skip(1).filter(|page| page.contains("Seite ")) {
            for words in [own.as_str(), "noch nicht von Muttersprachlern geprüft."] {
                assert_eq!(page.contains(words), awaited, "{tag}: “{words}” on page {page}");
            }
        }
    }
}
