//! One saved change: encrypted, with history and state digest, beside an unencrypted SQLite that promises the same
//! durability; and how much dearer it gets as a binder grows.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use ordner_binder::DocumentChange;

use crate::ROUNDS;
use crate::binders::{content, filled, open, surroundings};
use crate::measure::{Table, middle, row, time};

/// Changes in each round.
const CHANGES: usize = 40;

/// The same change in the plainest form: a row of 10,000, write-ahead log, flushed at each commit. Prints microseconds.
const SQLITE: &str = r#"
import sqlite3, statistics, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode=WAL"); db.execute("PRAGMA synchronous=FULL")
db.execute("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, body TEXT)")
if not db.execute("SELECT 1 FROM t LIMIT 1").fetchone():
    db.executemany("INSERT INTO t VALUES (?, ?)", ((n, "x" * 200) for n in range(10000)))
times = []
for n in range(int(sys.argv[2])):
    begin = time.perf_counter()
    db.execute("BEGIN IMMEDIATE"); db.execute("UPDATE t SET body = ? WHERE id = 7", (str(n) * 40,)); db.execute("COMMIT")
    times.append(time.perf_counter() - begin)
print(round(statistics.median(times) * 1e6))
"#;

pub fn rows(ground: &Path, table: &mut Table) {
    let sizes = [10, 100, 10_000].map(|count| filled(ground, count, surroundings()));
    let mut ours = [const { Vec::new() }; 3];
    let mut plain = Vec::new();
    for _ in 0..ROUNDS {
        for (place, times) in sizes.iter().zip(&mut ours) {
            times.extend(changes(place));
        }
        plain.extend(sqlite(&ground.join("plain.db")));
    }
    let [ten, hundred, many] = ours.map(middle);
    let work = "one saved change, 10,000 documents";
    table.add(row(work, many, "SQLite, not encrypted, same durability", middle(plain), "≤ 1.5"));
    table.add(row(work, many, "own at 100 documents", hundred, "≤ 1.5"));
    table.add(row(work, many, "own at 10 documents", ten, "≤ 1.5"));
}

fn changes(place: &Path) -> Option<Duration> {
    let mut binder = open(place);
    let (id, document) = binder.documents().next().map(|(id, document)| (id.to_owned(), document.clone()))?;
    let content = content();
    let times = (0..CHANGES).map(|n| {
        let change = DocumentChange { title: format!("Titel {n}"), ..DocumentChange::of(&document) };
        time(|| drop(binder.change_document(&id, change, &content).expect("save")))
    });
    middle(times.collect())
}

fn sqlite(place: &Path) -> Option<Duration> {
    let output =
        Command::new("python3").args(["-c", SQLITE]).arg(place).arg(CHANGES.to_string()).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Duration::from_micros)
}
