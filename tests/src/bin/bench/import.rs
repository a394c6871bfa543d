//! Taking in many files: hashed, encrypted, durable; beside `age` with a final sync, and a plain durable copy.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_binder::Placement;
use ordner_packs::RegisterId;

use crate::measure::{Row, Table, median, peak_memory_kib, time};
use crate::{ROUNDS, not_measured};

/// Sizes of the files, repeated: letters, photos, scans. 527 files, about 500 MB.
const SIZES: [usize; 17] = [
    80_000, 120_000, 200_000, 300_000, 2_400_000, 3_100_000, 60_000, 900_000, 150_000, 1_800_000, 90_000,
    40_000, 700_000, 4_200_000, 250_000, 110_000, 1_650_000,
];
const FILES: usize = 527;

pub fn rows(ground: &Path, table: &mut Table) {
    let source = ground.join("papers");
    let files = make_papers(&source);
    let age_key = age_key(ground);
    let (mut ours, mut age, mut copies) = (Vec::new(), Vec::new(), Vec::new());
    let memory_before = peak_memory_kib();
    for round in 0..ROUNDS {
        ours.push(import(ground, round, &files));
        if let Some(recipient) = &age_key {
            age.push(with_age(&ground.join(format!("age{round}")), recipient, &files));
        }
        copies.push(copy(&ground.join(format!("cp{round}")), &files));
    }
    let work = "import 527 files, 500 MB";
    let ours = median(ours);
    match age_key {
        Some(_) => table.add(Row {
            work: work.into(),
            ours: Some(ours),
            peer: "age, then sync".into(),
            theirs: Some(median(age)),
            goal: "≤ 0.4".into(),
        }),
        None => table.add(not_measured(work, "age, then sync", "≤ 0.4")),
    }
    table.add(Row {
        work: work.into(),
        ours: Some(ours),
        peer: "copy with fsync".into(),
        theirs: Some(median(copies)),
        goal: "≤ 2.5".into(),
    });
    if let (Some(before), Some(after)) = (memory_before, peak_memory_kib()) {
        println!(
            "Peak memory grew by {} MiB during the imports (goal: 32 MiB at most).",
            (after - before) / 1024
        );
    }
}

fn make_papers(folder: &Path) -> Vec<PathBuf> {
    fs::create_dir(folder).expect("folder");
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    (0..FILES)
        .map(|number| {
            let path = folder.join(format!("paper{number}.pdf"));
            let mut bytes = b"%PDF-1.7\n".to_vec();
            while bytes.len() < SIZES[number % SIZES.len()] {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                bytes.extend_from_slice(&state.to_le_bytes());
            }
            crate::write(&path, &bytes);
            path
        })
        .collect()
}

fn import(ground: &Path, round: usize, files: &[PathBuf]) -> Duration {
    let content = crate::content();
    let mut binder = crate::binder(&ground.join(format!("b{round}.ordner")), &content);
    let placement = Placement::in_register(RegisterId("10".into()));
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    time(|| {
        let added = binder.add(&paths, &placement, crate::today(), &content).expect("import");
        assert_eq!(added.filed.len(), FILES, "every file must be filed, or the time means nothing");
    })
}

fn age_key(ground: &Path) -> Option<String> {
    let output = Command::new("age-keygen").arg("-o").arg(ground.join("age.key")).output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.split_whitespace().find(|word| word.starts_with("age1")).map(str::to_owned)
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
        assert!(Command::new("sync").status().is_ok_and(|status| status.success()), "sync");
    })
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
