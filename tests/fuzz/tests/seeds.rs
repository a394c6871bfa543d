//! Every kept input goes through its door again. Those named `found-…` once broke something.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use ordner_fuzz::TARGETS;

#[test]
fn every_kept_input_comes_back() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    for target in TARGETS {
        let folder = seeds.join(target.name);
        let mut files: Vec<_> = fs::read_dir(&folder)
            .expect("a folder for each door")
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.sort();
        assert!(files.len() > 1, "{} has no seeds", target.name);
        for file in files {
            let bytes = fs::read(&file).expect("readable");
            assert!(catch_unwind(|| (target.feed)(&bytes)).is_ok(), "{} broke its door", file.display());
        }
    }
}

#[test]
fn no_folder_of_seeds_is_forgotten() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    for entry in fs::read_dir(seeds).expect("seeds").flatten() {
        let name = entry.file_name();
        assert!(TARGETS.iter().any(|target| *target.name == *name), "no door reads {}", name.display());
    }
}
