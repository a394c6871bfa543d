//! The print file as a whole: sheets first, papers in the order of registers, tagged, deterministic, private ones out.

use std::fs;

use ordner_binder::{DocumentChange, Fineness, PaperRequest, PrintRequest, Reason};

use crate::desk::{Desk, all, checked, day, page, text, words_of};

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.file("8", "Befund", &page("", &[]));
    desk.file("2", "Konto شهادة", &page("", &[]));
    desk.file("1", "Ausweis", &page("/Annots[6 0 R]", &[b"<</S/JavaScript/JS(x)>>".to_vec()]));
    desk
}

#[test]
fn sheets_then_papers_in_the_order_of_registers() {
    let desk = desk();
    let request =
        PrintRequest { sheets: vec!["cover".to_owned(), "1".to_owned()], ..PrintRequest::default() };
    let today = day("2026-11-22");
    let plan = desk.binder.plan_print(&request, &all(), true, today, &desk.content).unwrap();
    let (one, two) = (desk.at("one.pdf"), desk.at("two.pdf"));
    let printed = desk.binder.print_with_papers(&request, &all(), true, today, &desk.content, &one).unwrap();
    assert_eq!(plan.pages(), printed.pages, "the plan is what is printed");
    assert_eq!(format!("{plan:?}"), format!("{:?}", printed.plan));
    let titles: Vec<&str> = printed.plan.papers.iter().map(|paper| paper.title.as_str()).collect();
    assert_eq!(titles, ["Ausweis", "Konto شهادة"]);
    let [out] = printed.plan.papers_left_out.as_slice() else { panic!("{:?}", printed.plan.papers_left_out) };
    assert!(out.title == "Befund" && matches!(out.reason, Reason::Private));
    checked(&one);
    // The same again, byte for byte.
    desk.binder.print_with_papers(&request, &all(), true, today, &desk.content, &two).unwrap();
    assert!(fs::read(&one).unwrap() == fs::read(&two).unwrap());
    // Words of a paper can still be copied, and its head says what it is.
    let words = words_of(&one);
    assert!(words.contains("Oben links") && words.contains("Ausweis"), "{words}");
    // No claim that foreign papers cannot keep; the sheets alone make it.
    let claims = |bytes: &[u8]| text(bytes).contains("pdfuaid:part");
    assert!(!claims(&fs::read(&one).unwrap()));
    let sheets = desk.binder.print(&request, true, today, &desk.content).unwrap();
    assert!(claims(&sheets.pdf));
    let bytes = text(&fs::read(&one).unwrap());
    assert!(!bytes.contains("JavaScript"));
}

#[test]
fn what_is_named_comes_along_even_when_it_is_private() {
    let desk = desk();
    for documents in [vec!["register:8".to_owned()], vec![desk.binder.search("Befund")[0].0.to_owned()]] {
        let (_, printed) = desk.print(&PaperRequest { documents, ..PaperRequest::default() }, "x.pdf");
        assert!(printed.plan.papers.len() == 1 && printed.plan.papers_left_out.is_empty());
    }
    let none = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
    for (documents, id) in [("register:99", "NoSuchRegister"), ("gibtesnicht", "NoSuchDocument"), ("", "")] {
        let documents = [documents.to_owned()].into_iter().filter(|word| !word.is_empty()).collect();
        let request = PaperRequest { documents, ..PaperRequest::default() };
        let place = desk.at("y.pdf");
        let refused =
            desk.binder.print_with_papers(&none, &request, true, day("2026-11-22"), &desk.content, &place);
        let said = format!("{:?}", refused.unwrap_err());
        assert!(said.contains(if id.is_empty() { "NothingToPrint" } else { id }), "{said}");
        assert!(!place.exists());
    }
}

/// As its kind has it, unless the person decided.
#[test]
fn a_paper_is_private_by_its_kind_or_by_the_persons_word() {
    let mut desk = Desk::new();
    desk.file("1", "Entscheidung", &page("", &[]));
    desk.file("8", "Impfpass", &page("", &[]));
    let left_out = |desk: &Desk| {
        let request = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
        let plan = desk.binder.plan_print(&request, &all(), true, day("2026-11-22"), &desk.content).unwrap();
        plan.papers_left_out.into_iter().map(|paper| paper.title).collect::<Vec<_>>()
    };
    assert_eq!(left_out(&desk), ["Impfpass"]);
    let set = |desk: &mut Desk, title: &str, act: fn(&mut DocumentChange)| {
        let (id, document) = desk
            .binder
            .search(title)
            .first()
            .map(|(id, document)| ((*id).to_owned(), (*document).clone()))
            .unwrap();
        let mut change = DocumentChange::of(&document);
        act(&mut change);
        desk.binder.change_document(&id, change, &desk.content)
    };
    set(&mut desk, "Entscheidung", |change| change.kind = Some("bamf-bescheid".to_owned())).unwrap();
    assert_eq!(left_out(&desk), ["Entscheidung", "Impfpass"]);
    set(&mut desk, "Impfpass", |change| change.private = Some(false)).unwrap();
    assert_eq!(left_out(&desk), ["Entscheidung"]);
    set(&mut desk, "Entscheidung", |change| change.kind = None).unwrap();
    set(&mut desk, "Entscheidung", |change| change.private = Some(true)).unwrap();
    assert_eq!(left_out(&desk), ["Entscheidung"]);
    let refused = set(&mut desk, "Impfpass", |change| change.kind = Some("gibtesnicht".to_owned()));
    assert!(format!("{:?}", refused.unwrap_err()).contains("NoSuchKind"));
}

#[test]
fn cheap_printers_get_a_smaller_file_of_the_same_pages() {
    let mut desk = Desk::new();
    let picture = image::RgbImage::from_fn(2400, 3200, |x, y| {
        image::Rgb([u8::try_from(x % 251).unwrap(), u8::try_from((x ^ y) % 241).unwrap(), 77])
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&picture).unwrap();
    desk.file("1", "Foto", &bytes);
    let (fine, printed) = desk.print(&all(), "fine.pdf");
    let fineness = Fineness { dots_per_inch: Some(150), grey: true };
    let (cheap, cheaper) = desk.print(&PaperRequest { fineness, ..all() }, "cheap.pdf");
    assert_eq!(printed.pages, cheaper.pages);
    let size = |place| fs::metadata(place).unwrap().len();
    assert!(size(&fine) as usize > bytes.len() && size(&cheap) * 3 < size(&fine));
    // Control: the photo's own bytes are in the one and not in the other.
    let holds = |place| fs::read(place).unwrap().windows(bytes.len()).any(|part| part == bytes);
    assert!(holds(&fine) && !holds(&cheap));
}

#[test]
fn chosen_papers_keep_the_order_in_which_they_were_chosen() {
    let desk = desk();
    let id = |title: &str| desk.binder.search(title)[0].0.to_owned();
    let titles = |documents: Vec<String>, cards: Vec<Vec<String>>| {
        let (_, printed) = desk.print(&PaperRequest { documents, cards, ..PaperRequest::default() }, "x.pdf");
        printed.plan.papers.into_iter().map(|paper| paper.title).collect::<Vec<_>>()
    };
    let chosen = vec![id("Befund"), id("Ausweis"), id("Konto")];
    assert_eq!(titles(chosen.clone(), vec![]), ["Befund", "Ausweis", "Konto شهادة"]);
    assert_eq!(titles(chosen.into_iter().rev().collect(), vec![]), ["Konto شهادة", "Ausweis", "Befund"]);
    let front = vec![id("Befund"), id("Ausweis")];
    assert_eq!(titles(front, vec![vec![id("Ausweis")]]), ["Befund", "Ausweis"], "a card has its place, too");
    // Together with a whole register the binder's own order holds.
    let all = vec!["all".to_owned(), id("Befund"), id("Ausweis")];
    assert_eq!(titles(all, vec![]), ["Ausweis", "Konto شهادة", "Befund"]);
}

#[test]
fn what_is_looked_at_in_memory_is_what_is_saved() {
    let desk = desk();
    let request = PrintRequest { sheets: vec!["cover".to_owned()], ..PrintRequest::default() };
    let today = day("2026-11-22");
    let (shown, pdf) =
        desk.binder.print_with_papers_in_memory(&request, &all(), true, today, &desk.content).unwrap();
    let place = desk.at("saved.pdf");
    let saved = desk.binder.print_with_papers(&request, &all(), true, today, &desk.content, &place).unwrap();
    assert!(pdf == fs::read(&place).unwrap());
    assert_eq!(format!("{shown:?}"), format!("{saved:?}"));
}

#[test]
fn stopped_work_is_no_reason_against_a_paper() {
    let desk = desk();
    let request = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
    let plan = || desk.binder.plan_print(&request, &all(), true, day("2026-11-22"), &desk.content);
    desk.binder.watch().stop();
    let stopped = plan().unwrap_err();
    assert_eq!(serde_json::to_value(stopped).unwrap()["error"]["id"], "stopped");
    // Control: nothing was wrong with the papers.
    desk.binder.watch().resume();
    assert_eq!(plan().unwrap().papers.len(), 2);
}
