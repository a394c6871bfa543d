//! S12: a binder for years: many records, large papers, thousands of actions. Memory, open files and the log stay small.

use std::fs;
use std::path::Path;
use std::time::Instant;

use ordner_binder::Placement;
use ordner_packs::RegisterId;
use ordner_tests::*;

/// Of this process, in KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Files open below `desk`: those of other tests, which run beside this one, come and go.
fn open_files(desk: &Path) -> usize {
    let open = fs::read_dir("/proc/self/fd").unwrap().flatten();
    open.filter(|entry| fs::read_link(entry.path()).is_ok_and(|file| file.starts_with(desk))).count()
}

struct Size {
    operations: usize,
    documents: usize,
    /// Of the large papers together.
    megabytes: usize,
}

fn soak(size: &Size) {
    let home = tempfile::tempdir().unwrap();
    let desk = Desk::at(home.path()).unwrap();
    let mut binder = desk.create().unwrap();
    let mut dice = Dice(0x5EED_0012);
    let large = desk.place("large.pdf");
    fs::write(&large, [b"%PDF-1.7\n".to_vec(), vec![b'x'; 8 << 20]].concat()).unwrap();
    for _ in 0..size.megabytes / 8 {
        let placement = Placement::in_register(RegisterId("10".to_owned()));
        let added = binder.add(&[&large], &placement, today(), &desk.content).unwrap();
        assert!(added.refused.is_empty());
    }
    let small: Vec<_> = (0..50).map(|n| desk.place(&format!("small-{n}.pdf"))).collect();
    for path in &small {
        fs::write(path, format!("%PDF-1.7\n{}", path.display())).unwrap();
    }
    let paths: Vec<&std::path::Path> = small.iter().map(std::path::PathBuf::as_path).collect();
    for _ in 0..size.documents / 50 {
        let placement = Placement::in_register(RegisterId("1".to_owned()));
        binder.add(&paths, &placement, today(), &desk.content).unwrap();
    }
    binder.lock().unwrap();

    let (mut binder, _) = desk.open().unwrap();
    let (mut warm, mut files, mut log, mut waits) = (0, 0, 0, Vec::new());
    for n in 0..size.operations {
        let begin = Instant::now();
        endless_step(&desk, &mut binder, if dice.below(20) == 0 { n / 3 * 3 + 3 } else { n / 3 * 3 + 1 })
            .unwrap();
        waits.push(begin.elapsed());
        if n.is_multiple_of(7) {
            assert!(binder.search("large").len() <= size.documents + size.operations);
        }
        log = log.max(fs::metadata(desk.binder().join("vault.db-wal")).map_or(0, |log| log.len()));
        if n == size.operations / 5 {
            (warm, files) = (resident(), open_files(home.path()));
        }
    }
    let (grown, files_after) = (resident().saturating_sub(warm), open_files(home.path()));
    waits.sort();
    let (half, most) = (waits[waits.len() / 2], waits[waits.len() * 95 / 100]);
    let records = binder.verify().unwrap();
    assert_eq!(records.findings, []);
    binder.lock().unwrap();
    println!(
        "S12: {} operations on {} documents, {} records, {} MiB: memory grew {} KiB after warming up, open files {files} → {files_after}, log at most {} KiB, save median {:.1} ms, 95 % within {:.1} ms (shared machine, test build)",
        size.operations,
        size.documents,
        records.records,
        size.megabytes,
        grown,
        log >> 10,
        half.as_secs_f64() * 1e3,
        most.as_secs_f64() * 1e3
    );
    assert!(grown < 30 << 10, "memory grew {grown} KiB");
    assert!(files > 0, "control: the open binder is seen");
    assert_eq!(files, files_after);
    assert!(log < 64 << 20);
    // Control: the figure does see memory.
    let before = resident();
    let held = vec![1u8; 40 << 20];
    assert!(resident() > before + (30 << 10), "{}", held.len());
}

#[test]
fn a_busy_week_needs_no_more_memory() {
    soak(&Size { operations: 200, documents: 300, megabytes: 32 });
}

#[test]
#[ignore = "S12 in full: 10,000 operations, 50,000 records, 2 GiB"]
fn years_need_no_more_memory() {
    soak(&Size { operations: rounds(10_000), documents: 50_000, megabytes: 2_048 });
}
