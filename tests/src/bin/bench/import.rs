//! Taking in many files: hashed, encrypted, durable; beside `age` with a final sync, and a plain durable copy.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_binder::{Binder, Content, Placement};
use ordner_packs::RegisterId;

use crate::ROUNDS;
use crate::binders::{age_key, binder, content, noise, surroundings, today, write};
use crate::measure::{Table, growth, middle, row, time};

/// Sizes of the files, repeated: letters, photos, scans. 527 files, about 500 MB.
const SIZES: [usize; 17] = [
    80_000, 120_000, 200_000, 300_000, 2_400_000, 3_100_000, 60_000, 900_000, 150_000, 1_800_000, 90_000,
    40_000, 700_000, 4_200_000, 250_000, 110_000, 1_650_000,
];
const FILES: usize = 527;

pub fn rows(ground: &Path, table: &mut Table) {
    let files = papers(&ground.join("papers"));
    let key = age_key(ground);
    let content = content();
    let (mut ours, mut age, mut copies) = (Vec::new(), Vec::new(), Vec::new());
    let mut memory = None;
    for round in 0..ROUNDS {
        let place = ground.join(format!("b{round}.ordner"));
        let mut new = binder(&place, &content, surroundings());
        let mut taken = Duration::ZERO;
        memory = growth(|| taken = time(|| import(&mut new, &files, &content)));
        ours.push(taken);
        drop(new);
        let sealed = ground.join("age");
        if let Some((_, recipient)) = &key {
            age.push(with_age(&sealed, recipient, &files));
        }
        let copied = ground.join("cp");
        copies.push(copy(&copied, &files));
        for folder in [&place, &sealed, &copied] {
            let _ = fs::remove_dir_all(folder);
        }
    }
    let work = "import 527 files, 500 MB";
    let ours = middle(ours);
    table.add(row(work, ours, "age, then sync", middle(age), "≤ 0.4"));
    table.add(row(work, ours, "copy with fsync", middle(copies), "≤ 2.5"));
    let none: Option<Duration> = None;
    table.add(row("the same: memory it needs besides", memory, "–", none, "≤ 32 MiB"));
}

/// The files to take in, made once.
pub fn papers(folder: &Path) -> Vec<PathBuf> {
    let paths: Vec<PathBuf> = (0..FILES).map(|number| folder.join(format!("paper{number}.pdf"))).collect();
    if !folder.exists() {
        fs::create_dir(folder).expect("folder");
        for (number, path) in paths.iter().enumerate() {
            write(path, &noise(SIZES[number % SIZES.len()], number as u64));
        }
    }
    paths
}

pub fn import(binder: &mut Binder, files: &[PathBuf], content: &Content) {
    let placement = Placement::in_register(RegisterId("10".into()));
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let added = binder.add(&paths, &placement, today(), content).expect("import");
    assert_eq!(added.filed.len(), files.len(), "every file must be filed, or the time means nothing");
}

fn with_age(folder: &Path, recipient: &str, files: &[PathBuf]) -> Duration {
    fs::create_dir(folder).expect("folder");
    time(|| {
        for (number, file) in files.iter().enumerate() {
            let out = folder.join(format!("{number}.age"));
            let done = Command::new("age")
                .args(["-r", recipient, "-o"])
                .arg(out)
                .arg(file)
                .stdin(Stdio::null())
                .status();
            assert!(done.is_ok_and(|status| status.success()), "age must encrypt");
        }
        sync();
    })
}

/// Waits until everything is on the disk.
pub fn sync() {
    assert!(Command::new("sync").status().is_ok_and(|status| status.success()), "sync");
}

fn copy(folder: &Path, files: &[PathBuf]) -> Duration {
    fs::create_dir(folder).expect("folder");
    time(|| {
        for (number, file) in files.iter().enumerate() {
            let mut from = File::open(file).expect("paper");
            let mut to = File::options()
                .write(true)
                .create_new(true)
                .open(folder.join(number.to_string()))
                .expect("copy");
            std::io::copy(&mut from, &mut to).expect("copy");
            to.flush().and_then(|()| to.sync_all()).expect("fsync");
        }
    })
}
