//! Emptying the bag: many photos at once, sorted one after the other, several of them one paper, shown as clean pages; all of
//! it taken back, and the originals unchanged.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "photos are laid on the desk as a person would; a test that cannot go on stops"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use image::codecs::jpeg::JpegEncoder;
use image::{GenericImageView, Rgb, RgbImage};
use ordner_binder::*;
use ordner_packs::RegisterId;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// A letter on a dark table, a little smaller than the photo; `shade` tells one from the other.
fn photo(folder: &Path, name: &str, shade: u8) -> PathBuf {
    let picture = RgbImage::from_fn(200, 280, |x, y| match () {
        () if !(20..180).contains(&x) || !(20..260).contains(&y) => Rgb([50, 40, 30]),
        () if (60..140).contains(&x) && y % 20 < 3 => Rgb([20, 20, 60]),
        () => Rgb([230, 230, shade]),
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&picture).unwrap();
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

struct Desk {
    folder: tempfile::TempDir,
    content: Content,
    binder: Binder,
}

/// A binder with so many photos on the pile.
fn desk(photos: u8) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let (mut binder, _) = common::binder(folder.path(), &["de", "en"], &content);
    let bag = folder.path().join("bag");
    fs::create_dir(&bag).unwrap();
    for number in 0..photos {
        photo(&bag, &format!("IMG_{number:04}.jpg"), 100 + number);
    }
    if photos > 0 {
        let files = files_at(&bag).unwrap();
        let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
        let placement = Placement::in_register(to_sort());
        let added = binder.add(&paths, &placement, today(), &content).unwrap();
        assert_eq!((added.filed.len(), added.refused.len()), (photos.into(), 0));
    }
    Desk { folder, content, binder }
}

impl Desk {
    fn titles(&self) -> Vec<String> {
        self.binder.pile().unwrap().papers.into_iter().map(|(_, paper)| paper.title).collect()
    }

    fn first(&self) -> String {
        self.binder.pile().unwrap().papers[0].0.clone()
    }

    /// How many are sorted, and of how many.
    fn progress(&self) -> (usize, usize) {
        let pile = self.binder.pile().unwrap();
        (pile.came - pile.papers.len(), pile.came)
    }

    fn sort(&mut self, register: &str) {
        let first = self.first();
        self.binder.sort_into(&first, register, &self.content).unwrap();
    }

    fn undo(&mut self) {
        self.binder.undo_last(None, today()).unwrap();
    }

    /// Locks and opens, as after a break.
    fn again(self) -> Self {
        let Self { folder, content, binder } = self;
        binder.lock().unwrap();
        let place = folder.path().join("b.ordner");
        let binder = Binder::open(&place, &common::passphrase(), common::surroundings()).unwrap();
        Self { folder, content, binder }
    }

    fn original(&self, document: &Document, page: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.binder.read_page(document, page + 1).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }
}

#[test]
fn the_bag_is_sorted_paper_by_paper_and_goes_on_after_a_break() {
    let mut desk = desk(7);
    assert_eq!(desk.titles()[..2], ["IMG 0000", "IMG 0001"]);
    assert_eq!(desk.progress(), (0, 7));
    assert!(
        desk.binder.pile().unwrap().papers.iter().all(|(_, paper)| paper.is_private(&desk.content.packs))
    );
    desk.sort("4");
    desk.sort("10");
    let second = desk.first();
    desk.binder.leave_for_later(&second).unwrap();
    assert_eq!(desk.progress(), (2, 7), "what is left for later is not sorted");
    desk = desk.again();
    assert_eq!(desk.titles(), ["IMG 0003", "IMG 0004", "IMG 0005", "IMG 0006", "IMG 0002"], "as it was left");
    assert_eq!(desk.progress(), (2, 7));
    let last = desk.binder.pile().unwrap().last.unwrap().1;
    assert_eq!(last.title, "IMG 0001");

    // A further page of the paper before, also after the break.
    let page = desk.first();
    let joined = desk.binder.sort_to_the_last(&page, &desk.content).unwrap();
    assert_eq!(joined.files.len(), 2);
    assert_eq!(joined.register.0, "10");
    assert_eq!(desk.progress(), (3, 7));
    let trashed = desk.first();
    desk.binder.trash_document(&trashed, Some(today())).unwrap();
    assert_eq!(desk.progress(), (4, 7));
    desk.undo();
    assert_eq!(desk.first(), trashed, "out of the trash it lies where it lay");
    desk.undo();
    assert_eq!(desk.first(), page, "the page is a paper of its own again");
    assert_eq!(desk.binder.pile().unwrap().last.unwrap().1.files.len(), 1);
    for register in ["1", "1", "1", "1"] {
        desk.sort(register);
    }
    // What was left for later comes last, and leaving the last one again loses nothing.
    assert_eq!(desk.titles(), ["IMG 0002"]);
    desk.binder.leave_for_later(&second).unwrap();
    assert_eq!(desk.titles(), ["IMG 0002"]);
    desk.sort("2");
    assert_eq!(desk.progress(), (7, 7));
    let refused = desk.binder.sort_into(&second, "1", &desk.content);
    assert!(matches!(refused, Err(Error::Binder(BinderError::NotToSort { .. }))), "{refused:?}");
    assert_eq!(desk.binder.documents().count(), 7);

    // A new bag begins to count anew.
    let more = photo(desk.folder.path(), "late.jpg", 9);
    desk.binder.add(&[&more], &Placement::in_register(to_sort()), today(), &desk.content).unwrap();
    assert_eq!(desk.progress(), (0, 1));
}

#[test]
fn leaving_all_for_later_goes_round() {
    let mut desk = desk(3);
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.push(desk.titles()[0].clone());
        let first = desk.first();
        desk.binder.leave_for_later(&first).unwrap();
    }
    assert_eq!(seen[..3], seen[3..], "in the same order each time: {seen:?}");
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 3);
}

#[test]
fn pages_are_joined_moved_and_taken_apart_and_nothing_is_lost() {
    let mut desk = desk(3);
    let originals: BTreeSet<Vec<u8>> =
        desk.binder.pile().unwrap().papers.iter().map(|(_, paper)| desk.original(paper, 0)).collect();
    let ids: Vec<String> = desk.binder.pile().unwrap().papers.into_iter().map(|(id, _)| id).collect();
    let item = "arrival/ask-protection";
    desk.binder.set_item(item, ItemState::Done, Some(&ids[2]), today(), &desk.content).unwrap();
    let joined = desk.binder.combine(&ids[0], &ids[1..], &desk.content).unwrap();
    assert_eq!(joined.files.len(), 3);
    assert_eq!(desk.binder.documents().count(), 1);
    let points = |desk: &Desk| desk.binder.item_marks().unwrap()[0].1.document.clone().unwrap();
    assert_eq!(points(&desk), ids[0], "what was proved by a page is proved by the paper");
    let names = |document: &Document| document.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
    let moved = desk.binder.move_page(&ids[0], 3, 1).unwrap();
    assert_eq!(names(&moved), ["IMG_0002.jpg", "IMG_0000.jpg", "IMG_0001.jpg"]);
    let (own, alone) = desk.binder.take_apart(&ids[0], 2, &desk.content).unwrap();
    assert_eq!(names(&alone), ["IMG_0000.jpg"]);
    desk = desk.again();
    assert_eq!(names(&desk.binder.document(&own).unwrap().1), ["IMG_0000.jpg"]);

    // Taken back, step by step: each page lies in one place only, and none in the trash.
    desk.undo();
    assert_eq!(names(&desk.binder.document(&ids[0]).unwrap().1).len(), 3);
    assert!(desk.binder.document(&own).is_err() && desk.binder.trash().unwrap().is_empty());
    desk.undo();
    desk.undo();
    assert_eq!(desk.binder.documents().count(), 3);
    assert_eq!(points(&desk), ids[2]);
    let now: BTreeSet<Vec<u8>> = desk.binder.documents().map(|(_, paper)| desk.original(paper, 0)).collect();
    assert_eq!(now, originals, "byte for byte");
    assert_eq!(desk.binder.verify().unwrap().findings, []);

    let refused = |result: Result<Document, Error>| match result {
        Err(Error::Binder(error)) => error,
        other => panic!("{other:?}"),
    };
    assert!(matches!(refused(desk.binder.move_page(&ids[0], 1, 2)), BinderError::NoSuchPage { number: 2 }));
    assert!(matches!(
        refused(desk.binder.take_apart(&ids[0], 1, &desk.content).map(|(_, one)| one)),
        BinderError::OnlyPage
    ));
    assert!(matches!(refused(desk.binder.move_page(&ids[0], 0, 1)), BinderError::NoSuchPage { number: 0 }));
    assert!(matches!(
        refused(desk.binder.combine(&ids[0], &ids[..1], &desk.content)),
        BinderError::NothingChosen
    ));
}

#[test]
fn what_is_kept_from_others_stays_so_in_one_paper_and_apart() {
    let mut desk = desk(5);
    let ids: Vec<String> = desk.binder.pile().unwrap().papers.into_iter().map(|(id, _)| id).collect();
    let place = |desk: &mut Desk, id: &str, register: &str, kind: Option<&str>, private: Option<bool>| {
        let (_, document) = desk.binder.document(id).unwrap();
        let register = RegisterId(register.to_owned());
        let kind = kind.map(str::to_owned);
        let change = DocumentChange { register, kind, private, ..DocumentChange::of(&document) };
        desk.binder.change_document(id, change, &desk.content).unwrap().is_private(&desk.content.packs)
    };
    // Open ones: by place, and by what the person decided of a private place.
    assert!(!place(&mut desk, &ids[0], "2", None, None));
    assert!(!place(&mut desk, &ids[1], "9", None, Some(false)));
    // Private ones: by kind and by place.
    assert!(place(&mut desk, &ids[2], "2", Some("bamf-bescheid"), None));
    assert!(place(&mut desk, &ids[3], "9", None, None));
    let private = |desk: &Desk, document: &Document| document.is_private(&desk.content.packs);

    // The last is still to be sorted: what it is joined to says whom it is for.
    let open = [ids[1].clone(), ids[4].clone()];
    let joined = desk.binder.combine(&ids[0], &open, &desk.content).unwrap();
    assert!(!private(&desk, &joined) && joined.files.len() == 3);
    desk.undo();
    for (target, other) in [(0, 2), (0, 3), (1, 3), (1, 2), (2, 0), (3, 0)] {
        let joined = desk.binder.combine(&ids[target], &[ids[other].clone()], &desk.content).unwrap();
        assert!(private(&desk, &joined), "{other} joined to {target}");
        // And a page taken out again says nothing of what it was; it stays kept.
        let (_, alone) = desk.binder.take_apart(&ids[target], 2, &desk.content).unwrap();
        assert!(private(&desk, &alone), "{other} taken out of {target}");
        desk.undo();
        desk.undo();
    }
    // With another kind and in another place it is still so: the person alone decides otherwise.
    let joined = desk.binder.combine(&ids[0], &ids[3..4], &desk.content).unwrap();
    assert_eq!((joined.register.0.as_str(), joined.private), ("2", Some(true)));
}

#[test]
fn a_page_is_shown_and_printed_as_it_was_made_and_the_original_stays() {
    let mut desk = desk(1);
    let id = desk.first();
    let (_, before) = desk.binder.document(&id).unwrap();
    let original = desk.original(&before, 0);
    let at = |x, y| Corner { x, y };
    let paper = [at(1_000, 720), at(8_990, 720), at(8_990, 9_270), at(1_000, 9_270)];
    let adjustment = Adjustment { corners: Some(paper), turn: Turn::None, clean: true };
    let adjusted = desk.binder.adjust_page(&id, 1, adjustment).unwrap();
    assert_eq!(desk.original(&adjusted, 0), original, "byte for byte");
    desk = desk.again();
    assert_eq!(desk.binder.document(&id).unwrap().1.files[0].adjustment, adjustment);

    let shown = ordner_intake::page(&original, &adjustment, 2_400, desk.content.limits).unwrap();
    let shown = image::load_from_memory(&shown.jpeg).unwrap();
    assert!(shown.dimensions().0.abs_diff(160) <= 2, "{:?}", shown.dimensions());
    let corners = [(2, 2), (shown.width() - 3, 2), (2, shown.height() - 3)];
    assert!(corners.iter().all(|(x, y)| shown.get_pixel(*x, *y).0[0] > 240), "paper, no table");

    let request = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
    let papers = PaperRequest { documents: vec![id.clone()], ..PaperRequest::default() };
    let print = |desk: &Desk| {
        let printed =
            desk.binder.print_with_papers_in_memory(&request, &papers, true, today(), &desk.content);
        printed.unwrap().1
    };
    let has = |pdf: &[u8], part: &[u8]| pdf.windows(part.len()).any(|window| window == part);
    let unsorted = desk.binder.plan_print(&request, &papers, true, today(), &desk.content);
    assert!(matches!(unsorted, Err(Error::Binder(BinderError::StillToSort { .. }))), "{unsorted:?}");
    desk.binder.sort_into(&id, "3", &desk.content).unwrap();
    let clean = print(&desk);
    assert!(!has(&clean, &original[600..900]), "nothing of the photo comes along");
    let width = format!("/Width {}", shown.width());
    assert!(has(&clean, width.as_bytes()) && has(&clean, b"/DeviceGray"), "the page does");
    desk.binder.adjust_page(&id, 1, Adjustment::default()).unwrap();
    let plain = print(&desk);
    assert!(has(&plain, &original[600..900]), "control: as it was taken, the photo is printed");

    let crossed = Adjustment { corners: Some([paper[1], paper[0], paper[2], paper[3]]), ..adjustment };
    assert!(desk.binder.adjust_page(&id, 1, crossed).is_err());
    assert!(desk.binder.document(&id).unwrap().1.files[0].adjustment.is_plain());
}

#[test]
fn a_search_is_narrowed_and_says_what_each_narrowing_would_leave() {
    let mut desk = desk(4);
    let ids: Vec<String> = desk.binder.pile().unwrap().papers.into_iter().map(|(id, _)| id).collect();
    let mut change = |id: &str, how: &dyn Fn(&mut DocumentChange)| {
        let (_, document) = desk.binder.document(id).unwrap();
        let mut change = DocumentChange::of(&document);
        how(&mut change);
        desk.binder.change_document(id, change, &desk.content).unwrap();
    };
    change(&ids[0], &|card| {
        card.valid_until = "2026-11-30".parse().ok();
        card.person = Some("Amira".to_owned());
    });
    change(&ids[1], &|card| {
        card.valid_until = "2026-01".parse().ok();
        card.person = Some("Amira".to_owned());
        card.office = Some("Schule am Park".to_owned());
    });
    change(&ids[2], &|card| {
        card.lent = Some(Lent { to: "Anwältin".to_owned(), since: None });
        card.office = Some("Schule am Park".to_owned());
    });
    let find = |wanted: Wanted| {
        let found = desk.binder.find(&wanted, today(), &desk.content);
        let hits: Vec<String> = found.hits.iter().map(|(id, _)| (*id).to_owned()).collect();
        (hits, found.filters, found.persons, found.offices)
    };
    let (hits, filters, persons, offices) = find(Wanted::default());
    assert_eq!(hits, Vec::<String>::new(), "nothing is asked for");
    assert_eq!(filters, [(Filter::Due, 1), (Filter::Expired, 1), (Filter::Missing, 1)]);
    assert_eq!(persons, [("Amira".to_owned(), 2)]);
    assert_eq!(offices, [("Schule am Park".to_owned(), 2)]);
    let only = |filter| Wanted { filter: Some(filter), ..Wanted::default() };
    assert_eq!(find(only(Filter::Due)).0, ids[..1]);
    assert_eq!(find(only(Filter::Expired)).0, ids[1..2]);
    assert_eq!(find(only(Filter::Missing)).0, ids[2..3]);
    let at_school = Wanted { office: Some("Schule am Park".to_owned()), ..Wanted::default() };
    let (hits, filters, persons, _) = find(at_school.clone());
    assert_eq!(hits, ids[1..3]);
    assert_eq!(filters, [(Filter::Due, 0), (Filter::Expired, 1), (Filter::Missing, 1)], "beside the office");
    assert_eq!(persons, [("Amira".to_owned(), 1)]);
    let words = Wanted { query: "img".to_owned(), ..Wanted::default() };
    assert_eq!(find(words.clone()).0.len(), 4);
    assert_eq!(find(Wanted { person: Some("Amira".to_owned()), ..words }).0, ids[..2]);
    let nobody = Wanted { query: "img".to_owned(), person: Some("Nour".to_owned()), ..Wanted::default() };
    assert_eq!(find(nobody).0, Vec::<String>::new());
}
