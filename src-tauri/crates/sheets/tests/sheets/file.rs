//! The file itself, read by other programs: valid, fonts inside, text that copies out right and in order.

use crate::desk::{Desk, every_way, folder, recovery, register, tool};
use ordner_sheets::SheetId;

/// Prints into a file of its own and gives its path.
fn printed(name: &str, desk: &Desk, sheets: &[SheetId]) -> String {
    let path = folder("file").join(format!("{name}.pdf"));
    crate::desk::write(&path, &desk.print(sheets).expect("printed"));
    path.to_string_lossy().into_owned()
}

fn text(path: &str, options: &[&str]) -> String {
    let arguments: Vec<&str> = options.iter().copied().chain([path, "-"]).collect();
    tool("pdftotext", "poppler-utils", &arguments)
}

/// Positions of words in a text, in the order asked for.
fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        match text[from..].find(word) {
            Some(at) => from += at + word.len(),
            None => panic!("“{word}” is missing or out of order in\n{text}"),
        }
    }
}

#[test]
fn every_line_is_read_number_german_english() {
    let desk = Desk::shipped();
    let sheets = SheetId::binder(&desk.packs);
    let path = printed("order", &desk, &sheets);
    // As the file tells it, every line; as a program guesses it from the look of the page, nearly every.
    let raw = pages(&text(&path, &["-raw"]));
    let guessed = pages(&text(&path, &[]));
    let described = desk.describe(&sheets).expect("described");
    let mut total = 0;
    let mut right = 0;
    for (page, lines) in described.split("\npage ").skip(1).map(equal_lines).enumerate() {
        for line in lines {
            let words: Vec<&str> = line.iter().map(String::as_str).collect();
            in_order(&raw[page], &words);
            total += 1;
            right += usize::from(
                guessed[page].find(words[1]).is_some_and(|at| guessed[page][at..].contains(words[2])),
            );
        }
    }
    assert!(total > 400, "{total} lines");
    assert!(right * 100 >= total * 98, "{right} of {total}");
}

fn pages(text: &str) -> Vec<String> {
    text.split('\u{c}').map(str::to_owned).collect()
}

/// Number and first words of each numbered line in both languages, from a described page.
fn equal_lines(page: &str) -> Vec<[String; 3]> {
    let part = |line: &str, role: &str| {
        line.split_once(role)
            .map(|(_, words)| words.trim().chars().take(25).collect::<String>().trim().to_owned())
    };
    let mut lines: Vec<[String; 3]> = Vec::new();
    for line in page.lines() {
        if let Some(number) = part(line, " L>Li>Lbl ") {
            lines.push([number, String::new(), String::new()]);
        }
        for (language, role) in [(1, ">LBody>P de "), (2, ">LBody>P en ")] {
            if let (Some(words), Some(last)) = (part(line, role), lines.last_mut())
                && last[language].is_empty()
            {
                last[language] = words;
            }
        }
    }
    lines
}

#[test]
fn equal_lines_stand_on_one_line_of_the_page() {
    let path = printed("layout", &Desk::blank(), &[register("2")]);
    let layout = text(&path, &["-layout"]);
    let line = layout.lines().find(|line| line.contains("Kontovertrag")).expect("line");
    in_order(line, &["3", "Kontovertrag", "Bank contract"]);
}

#[test]
fn arabic_and_umlauts_copy_out_as_they_were_put_in() {
    let path = printed("arabic", &Desk::filled(), &[register("2")]);
    let text = text(&path, &[]);
    for words in
        ["Bescheid über Bürgergeld", "أحمد منصور", "عقد الإيجار", "عند المستشارة", "Mietvertrag", "12/2026"]
    {
        assert!(text.contains(words), "{words} is missing in\n{text}");
    }
    for words in ["Übersetzer", "+49 351 000 12 34", "a.mansour@example.org", "post@jobcenter.example"] {
        assert!(text.contains(words), "{words} is missing in\n{text}");
    }
}

#[test]
fn the_code_copies_out_group_by_group() {
    let path = printed("recovery", &Desk::blank(), &[recovery()]);
    in_order(&text(&path, &["-layout"]), &["417032", "905561", "288340", "731195", "064427", "873204"]);
}

#[test]
fn the_file_is_valid_tagged_and_carries_its_fonts() {
    let path = printed("valid", &Desk::filled(), &[SheetId::Cover, register("2"), register("d"), recovery()]);
    let check = tool("qpdf", "qpdf", &["--check", &path]);
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
    let info = tool("pdfinfo", "poppler-utils", &[&path]);
    for line in [
        "Title:           MEIN ORDNER",
        "Tagged:          yes",
        "PDF version:     1.7",
        "JavaScript:      no",
    ] {
        assert!(info.contains(line), "{line} is missing in\n{info}");
    }
    let fonts = tool("pdffonts", "poppler-utils", &[&path]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(rows.len(), 4, "{fonts}");
    assert!(rows.iter().all(|row| row.contains("yes yes yes")), "{fonts}");
}

#[test]
fn every_shipped_sheet_is_a_valid_file_with_its_fonts_inside() {
    for way in every_way() {
        let path = folder("file").join(format!("{}.pdf", way.name));
        crate::desk::write(&path, &way.pdf);
        let path = path.to_string_lossy();
        let check = tool("qpdf", "qpdf", &["--check", &path]);
        assert!(check.contains("No syntax or stream encoding errors found"), "{}: {check}", way.name);
        let fonts = tool("pdffonts", "poppler-utils", &[&path]);
        assert!(fonts.lines().skip(2).all(|row| row.contains("yes yes yes")), "{}: {fonts}", way.name);
        // It mends what is broken and says so beside its answer.
        let pages = tool("sh", "dash", &["-c", "mutool pages \"$0\" 2>&1", &path]);
        assert!(!pages.contains("error") && !pages.contains("repair"), "{}: {pages}", way.name);
    }
}

#[test]
fn nothing_is_drawn_outside_marked_content() {
    let path = printed("marked", &Desk::filled(), &[SheetId::Cover, register("2"), recovery()]);
    let file = tool("qpdf", "qpdf", &["--qdf", "--object-streams=disable", &path, "-"]);
    let (drawn, bare) = drawn(&file);
    assert!(drawn > 400 && bare == 0, "{bare} of {drawn} outside");
    let broken = file.replacen("/Artifact BMC", "", 1).replacen("EMC", "", 1);
    let bare_after = self::drawn(&broken).1;
    assert!(bare_after > 0, "the check must see a drawing outside");
}

/// How many drawing operators there are in an uncompressed file, and how many stand outside marked content.
fn drawn(file: &str) -> (usize, usize) {
    let (mut depth, mut drawn, mut bare) = (0_i32, 0, 0);
    for line in file.lines() {
        match line.split_whitespace().next_back() {
            Some("BDC" | "BMC") => depth += 1,
            Some("EMC") => depth -= 1,
            Some("TJ" | "Tj" | "S" | "f*") => {
                drawn += 1;
                bare += usize::from(depth <= 0);
            }
            Some("endstream") => depth = 0,
            _ => {}
        }
    }
    (drawn, bare)
}

#[test]
fn the_tree_names_languages_headings_and_columns() {
    let path = printed("tree", &Desk::filled(), &[register("2")]);
    let tree = tool("pdfinfo", "poppler-utils", &["-struct-text", &path]);
    in_order(
        &tree,
        &["H1", "Geld", "H2", "Darum geht es", "LI", "Lbl", "Hier sammeln", "Collect all", "TH", "Nr."],
    );
    let languages = tool("qpdf", "qpdf", &["--qdf", "--object-streams=disable", &path, "-"]);
    assert!(languages.contains("/StructTreeRoot") && languages.contains("/Scope /Column"));
}

/// Letters and digits of a text, as they follow each other.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn what_is_copied_out_is_what_was_set_in_the_order_it_is_read() {
    let desk = Desk::shipped();
    let forms: Vec<SheetId> = SheetId::all(&desk.packs)
        .into_iter()
        .filter(|id| {
            matches!(id, SheetId::Form(_) | SheetId::Front(_) | SheetId::Contents | SheetId::Calendar)
        })
        // The back of a card stands on its head; programs read that in an order of their own.
        .filter(|id| !id.name().ends_with("-card"))
        .collect();
    assert!(forms.len() > 40);
    let path = printed("copied", &desk, &forms);
    let copied = pages(&text(&path, &["-raw"]));
    let described = desk.describe(&forms).expect("described");
    for (page, lines) in described.split("\npage ").skip(1).enumerate() {
        let set: String = lines.lines().map(words_of).collect();
        assert_eq!(letters(&copied[page]), letters(&set), "page {}", page + 1);
    }
}

/// The words of a described line, behind place, size, role and language.
fn words_of(line: &str) -> String {
    let mut parts = line.split_whitespace();
    let place = parts.next().and_then(|x| x.parse::<f32>().ok());
    if place.is_none() || line.contains(" drawing [") {
        return String::new();
    }
    let rest: Vec<&str> = parts.skip(3).collect();
    let named = rest.first().is_some_and(|word| ["de", "en"].contains(word));
    rest[usize::from(named)..].concat()
}

#[test]
fn a_page_is_packed_and_its_words_are_strings_not_single_glyphs() {
    let desk = Desk::shipped();
    let pdf = desk.print(&[register("1")]).expect("printed");
    let file = lopdf::Document::load_mem(&pdf).expect("read");
    for page in file.page_iter() {
        let packed: usize = file
            .get_page_contents(page)
            .iter()
            .map(|id| {
                file.get_object(*id).and_then(|object| object.as_stream()).map_or(0, |one| one.content.len())
            })
            .sum();
        let content = file.get_page_content(page);
        assert!(packed * 2 < content.len(), "{packed} of {}", content.len());
        assert!(!content.windows(2).any(|pair| pair == b"><"), "two strings without a shift between them");
    }
}
