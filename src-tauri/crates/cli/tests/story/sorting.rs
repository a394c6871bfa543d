//! A bag of photos on the command line: taken in without a question, sorted, joined, straightened; the originals stay.

use std::fs;

use crate::Desk;

/// A photo of an invented letter.
const PHOTO: &[u8] = include_bytes!("../../../../../tests/window/photo.jpg");

#[test]
fn a_folder_of_photos_becomes_papers() {
    let desk = Desk::new();
    desk.does(&["new", "b.ordner"]);
    fs::create_dir_all(desk.path().join("bag/inner")).expect("folder");
    for name in ["inner/1.jpg", "inner/2.jpg", "inner/3.jpg", "inner/.hidden.jpg"] {
        fs::write(desk.path().join("bag").join(name), PHOTO).expect("photo");
    }
    let said = desk.refuses(&["add", "b.ordner", "bag", "--register", "3"]);
    assert!(said.contains("bag"), "control: a folder is no paper of a register: {said}");
    let added = desk.json(&["add", "b.ordner", "bag", "--register", "to-sort"]);
    let ids: Vec<&str> = (0..3).filter_map(|at| added["documents"][at]["id"].as_str()).collect();
    assert_eq!(added["documents"].as_array().map(Vec::len), Some(3));
    desk.does(&["edit", "b.ordner", ids[0], "--register", "3", "--lent-to", "Frau Berg"]);
    let waiting = desk.json(&["list", "b.ordner", "--register", "to-sort"]);
    assert_eq!(waiting.as_array().map(Vec::len), Some(2));

    let pages = |line: &[&str]| desk.json(&[&["pages", "b.ordner", ids[0]], line].concat());
    let joined = pages(&["combine", ids[1], ids[2]]);
    assert_eq!(joined["pages"].as_array().map(Vec::len), Some(3));
    pages(&["turn", "2", "left"]);
    pages(&["clean", "2"]);
    let cut = pages(&["cut", "2", "10,10", "90.5,12", "88,95", "8,90"]);
    assert_eq!(cut["pages"][1]["adjustment"]["turn"], "left");
    assert_eq!(cut["pages"][1]["adjustment"]["corners"][1]["x"], 9050);
    assert_eq!(cut["pages"][0].get("adjustment"), None, "as it was taken");
    desk.refuses(&["pages", "b.ordner", ids[0], "cut", "2", "90,10", "10,10", "10,90", "90,90"]);
    desk.refuses(&["pages", "b.ordner", ids[0], "turn", "0", "left"]);
    for wrong in ["101,1", "-1,5", "5", "5,", "5,5,5", "a,b", "5.123,1"] {
        let line = ["pages", "b.ordner", ids[0], "cut", "2", wrong, "90,10", "90,90", "10,90"];
        assert_eq!(desk.ordner(&line).status.code(), Some(2), "{wrong}");
    }
    desk.does(&["show", "b.ordner", ids[0], "--page", "2", "--out", "out.jpg"]);
    assert_eq!(fs::read(desk.path().join("out.jpg")).expect("photo"), PHOTO, "byte for byte");
    desk.refuses(&["show", "b.ordner", ids[0], "--page", "4", "--out", "none.jpg"]);
    desk.does(&[
        "print",
        "b.ordner",
        "--sheets",
        "none",
        "--with-documents",
        "--documents",
        ids[0],
        "--out",
        "print.pdf",
    ]);
    let moved = pages(&["move", "2", "1"]);
    assert_eq!(moved["pages"][0]["adjustment"]["turn"], "left");
    let own = pages(&["apart", "1"]);
    assert_ne!(own["id"], ids[0]);

    let found = desk.json(&["search", "b.ordner", "", "--only", "missing"]);
    assert_eq!((found.as_array().map(Vec::len), found[0]["id"].as_str()), (Some(1), Some(ids[0])));
    assert_eq!(desk.json(&["search", "b.ordner", "", "--only", "due"]).as_array().map(Vec::len), Some(0));
}
