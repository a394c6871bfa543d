//! In which order things become durable, as the system saw it: a document before its name, its name before the row, the
//! row before "saved". And no more waiting for the disk than that.

use std::path::{Path, PathBuf};

use ordner_tests::ACTIONS;

use crate::story::can_trace;
use crate::trace::{Call, record};

/// Calls of each action, from the acknowledgement before it to its own.
fn by_action(calls: &[Call]) -> Vec<Vec<Call>> {
    let mut actions = vec![Vec::new()];
    for call in calls {
        actions.last_mut().unwrap().push(call.clone());
        if matches!(call, Call::Told(told) if told.starts_with("ack")) {
            actions.push(Vec::new());
        }
    }
    actions
}

/// What one action did to the binder, in words; the first thing that came too early.
fn in_order(calls: &[Call], binder: &Path) -> Result<Vec<String>, String> {
    let (docs, log) = (binder.join("docs"), binder.join("vault.db-wal"));
    let name = |path: &Path| match path.parent() {
        Some(parent) if parent == docs => {
            let end = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            format!("docs/….{end}")
        }
        _ => path.strip_prefix(binder).unwrap_or(path).display().to_string(),
    };
    let (mut unflushed, mut unnamed): (Vec<PathBuf>, Vec<PathBuf>) = (Vec::new(), Vec::new());
    let mut told: Vec<String> = Vec::new();
    for call in calls {
        let line = match call {
            Call::Write(path, ..) | Call::Truncate(path, _) if path.starts_with(binder) => {
                if *path == log && !(unflushed.iter().all(|path| *path == log) && unnamed.is_empty()) {
                    return Err(format!("a row before what it names: {unflushed:?}, {unnamed:?}"));
                }
                unflushed.retain(|known| known != path);
                unflushed.push(path.clone());
                format!("write {}", name(path))
            }
            Call::Sync(path) if path.starts_with(binder) => {
                unflushed.retain(|known| known != path);
                unnamed.retain(|known| known.parent() != Some(path));
                format!("flush {}", if *path == docs { "docs".to_owned() } else { name(path) })
            }
            Call::Rename(from, to) if from.starts_with(binder) => {
                if unflushed.contains(from) {
                    return Err(format!("{} renamed before it was flushed", name(from)));
                }
                // After the row any name will do: both are looked for.
                if !told.iter().any(|line| line == "flush vault.db-wal") {
                    unnamed.push(to.clone());
                }
                format!("rename {} to {}", name(from), name(to))
            }
            Call::Told(told) if told.starts_with("ack") => {
                if !unflushed.is_empty() {
                    return Err(format!("said before it was flushed: {unflushed:?}"));
                }
                "say it is saved".to_owned()
            }
            _ => continue,
        };
        if told.last() != Some(&line) {
            told.push(line);
        }
    }
    Ok(told)
}

fn flushes(calls: &[Call], binder: &Path) -> usize {
    calls.iter().filter(|call| matches!(call, Call::Sync(path) if path.starts_with(binder))).count()
}

#[test]
fn a_document_then_its_name_then_its_row_then_the_word_saved() {
    if !can_trace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let desk = home.path().canonicalize().unwrap();
    let actions = by_action(&record(&desk, &["all"]).unwrap());
    assert_eq!(actions.len(), ACTIONS + 1, "and the locking after the last");
    let binder = desk.join("b.ordner");
    let told =
        |n: usize| in_order(&actions[n], &binder).unwrap_or_else(|early| panic!("action {n}: {early}"));
    for (n, what) in [(1, "one paper filed"), (9, "three papers filed"), (12, "an item ticked")] {
        println!("{what}:\n  {}", told(n).join("\n  "));
    }
    // Filing and small changes; the others also write outside the binder or replace whole files.
    for n in (1..=26).chain([34, 37, 38]) {
        let papers = match n {
            1..=8 => 1,
            9 => 3,
            38 => 2,
            _ => 0,
        };
        // Each file, once the folder, once the row.
        let expected = papers + usize::from(papers > 0) + 1;
        assert_eq!(flushes(&actions[n], &binder), expected, "action {n}: {:#?}", told(n));
    }
    // Negative controls: whichever flush of filing a paper is taken away, it is missed.
    let filing = &actions[1];
    let places: Vec<usize> = (0..filing.len())
        .filter(|at| matches!(&filing[*at], Call::Sync(path) if path.starts_with(&binder)))
        .collect();
    assert_eq!(places.len(), 3, "{places:?}");
    for at in places {
        let mut without = filing.clone();
        without.remove(at);
        assert!(in_order(&without, &binder).is_err(), "{:?} was not missed", filing[at]);
    }
}
