//! The committed papers are what the sources make, and every one of them is taken in.

use std::collections::BTreeSet;
use std::path::Path;

use super::make;
use ordner_intake::{Kind, Limits, preview, sniff};

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_same_source_makes_the_committed_bytes() {
    for (name, bytes) in make(here()).expect("the sources are whole") {
        let committed = std::fs::read(here().join("../../assets/sample").join(&name)).expect(&name);
        assert!(bytes == committed, "{name} differs: run `cargo run -p ordner-sample`");
    }
}

#[test]
fn the_list_names_every_paper_and_no_other() {
    let folder = here().join("../../assets/sample");
    let list: toml::Table = std::fs::read_to_string(folder.join("sample.toml")).unwrap().parse().unwrap();
    let listed: BTreeSet<String> = list["paper"]
        .as_array()
        .unwrap()
        .iter()
        .map(|paper| paper["file"].as_str().unwrap().to_owned())
        .collect();
    let lying: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "sample.toml" && name != "README.md")
        .collect();
    assert_eq!(listed, lying);
    let size: u64 = lying.iter().map(|name| std::fs::metadata(folder.join(name)).unwrap().len()).sum();
    assert!(size <= 2_500_000, "{size} bytes");
}

#[test]
fn every_paper_is_taken_in_and_no_place_reaches_a_preview() {
    let mut with_exif = 0;
    for entry in std::fs::read_dir(here().join("../../assets/sample")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "md" || ending == "toml") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let kind = sniff(&bytes, bytes.len() as u64, Limits::STANDARD).unwrap();
        assert_eq!(path.extension().unwrap(), kind.extension());
        if kind != Kind::Pdf {
            let small = preview(&bytes, 800, Limits::STANDARD).unwrap();
            assert!(small.height > small.width, "{} lies on its side", path.display());
            let exif = |bytes: &[u8]| bytes.windows(6).any(|part| part == b"Exif\0\0");
            assert!(!exif(&small.jpeg));
            with_exif += usize::from(exif(&bytes));
        }
    }
    assert_eq!(with_exif, 1, "the control: one photo carries a place");
}
