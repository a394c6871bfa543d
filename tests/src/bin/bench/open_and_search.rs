//! Opening, listing and searching at 10 to 10,000 documents, beside KeePassXC with as many entries.
//!
//! The key derivation is made cheap on our side and taken off on theirs (a file with one entry), because it is meant
//! to be slow on both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::ROUNDS;
use crate::binders::{TYPED, document, filled, open, surroundings, write};
use crate::measure::{Table, middle, peak_of, percentile_95, row, time};

const QUERIES: [&str; 8] = ["strasse", "Mueller", "bescheid 99", "ميلاد", "посвідка", "titel", "k", "xyzzy"];
/// Lines of the first page of a list.
const PAGE: usize = 50;

/// The same titles in a full-text table of SQLite, queried as often. Prints the 95th percentile in nanoseconds.
const FTS5: &str = r#"
import sqlite3, sys, time
db = sqlite3.connect(":memory:")
db.execute("CREATE VIRTUAL TABLE t USING fts5(title, tokenize='trigram')")
db.executemany("INSERT INTO t VALUES (?)", ((line,) for line in open(sys.argv[1], encoding="utf-8")))
queries, times = sys.argv[2:], []
for n in range(400):
    begin = time.perf_counter_ns()
    db.execute("SELECT rowid FROM t WHERE title LIKE ?", ("%" + queries[n % len(queries)] + "%",)).fetchall()
    times.append(time.perf_counter_ns() - begin)
print(sorted(times)[len(times) * 95 // 100])
"#;

pub fn rows(ground: &Path, table: &mut Table) {
    let places = [10, 100, 10_000].map(|count| filled(ground, count, surroundings()));
    let peers = [1, 10_000].map(|entries| keepass(ground, entries, None));
    let mut ours = [const { Vec::new() }; 3];
    let (mut theirs, mut fixed) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for (place, times) in places.iter().zip(&mut ours) {
            times.push(time(|| {
                let _ = std::hint::black_box(open(place).search("strasse"));
            }));
        }
        if let [Some(one), Some(many)] = &peers {
            fixed.push(time(|| search_keepass(one)));
            theirs.push(time(|| search_keepass(many)));
        }
    }
    assert!(!open(&places[2]).search("strasse").is_empty(), "the search must find something");
    let [ten, hundred, many] = ours.map(middle);
    let theirs = middle(theirs).zip(middle(fixed)).map(|(many, one)| many.saturating_sub(one));
    let work = "open and first search, 10,000 documents, no key derivation";
    table.add(row(work, many, "keepassxc-cli", theirs, "≤ 0.067"));
    table.add(row(work, many, "own at 100 documents", hundred, "–"));
    table.add(row(work, many, "own at 10 documents", ten, "–"));
    memory(&places[2], peers[1].as_deref(), table);

    let [ten, hundred, many] = places.each_ref().map(|place| warm(place));
    let work = "search, 95th percentile, 10,000 documents";
    table.add(row(work, Some(many.search), "SQLite FTS5, trigrams, LIKE", fts5(ground), "≤ 0.2, ≤ 1 ms"));
    table.add(row(work, Some(many.search), "own at 100 documents", Some(hundred.search), "≤ 1 ms"));
    let work = "first page of a list, 10,000 documents";
    table.add(row(work, Some(many.page), "own at 100 documents", Some(hundred.page), "≤ 1.5"));
    table.add(row(work, Some(many.page), "own at 10 documents", Some(ten.page), "–"));
}

/// Of whole programs, each with 10,000 entries; theirs includes the memory its key derivation is made to need.
fn memory(place: &Path, theirs: Option<&Path>, table: &mut Table) {
    let told = place.with_extension("passphrase");
    write(&told, TYPED.as_bytes());
    let words = |place: &Path| place.display().to_string();
    let [told, seen, at] = [words(&told), words(&place.with_extension("seen")), words(place)];
    let ordner = ["--memory-file", &seen, "--passphrase-file", &told, "search", &at, "strasse"];
    let ours = peak_of(&crate::built().join("ordner"), &ordner, "");
    let theirs = theirs.and_then(|place| {
        peak_of(Path::new("keepassxc-cli"), &["search", "-q", &words(place), "Zeugnis"], "geheim\n")
    });
    table.add(row(
        "memory of the whole program that searches 10,000",
        ours,
        "keepassxc-cli, with its derivation",
        theirs,
        "≤ 0.33",
    ));
}

struct Warm {
    search: Duration,
    page: Duration,
}

fn warm(place: &Path) -> Warm {
    let binder = open(place);
    let search = |n: usize| {
        time(|| {
            let _ = std::hint::black_box(binder.search(QUERIES[n % QUERIES.len()]));
        })
    };
    let page = || {
        time(|| {
            let lines =
                binder.documents().take(PAGE).map(|(id, document)| format!("{id} {}", document.title));
            let _ = std::hint::black_box(lines.collect::<Vec<_>>());
        })
    };
    let pages = middle((0..400).map(|_| page()).collect()).unwrap_or_default();
    Warm { search: percentile_95((0..400).map(search).collect()), page: pages }
}

fn fts5(ground: &Path) -> Option<Duration> {
    let titles = ground.join("titles");
    let lines: String = (0..10_000).map(|number| document(number).title + "\n").collect();
    write(&titles, lines.as_bytes());
    let output = Command::new("python3").args(["-c", FTS5]).arg(titles).args(QUERIES).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Duration::from_nanos)
}

/// A KeePass file with this many entries, made through its own import; `millis` is how long its key derivation shall take.
pub fn keepass(ground: &Path, entries: usize, millis: Option<u128>) -> Option<PathBuf> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><KeePassFile><Meta/><Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAA==</UUID><Name>Root</Name>",
    );
    for number in 0..entries {
        let title = document(number).title;
        let _ = write!(
            xml,
            "<Entry><String><Key>Title</Key><Value>{title}</Value></String><String><Key>Notes</Key><Value>Mappe im Regal</Value></String></Entry>"
        );
    }
    xml.push_str("</Group></Root></KeePassFile>");
    let source = ground.join(format!("k{entries}.xml"));
    write(&source, xml.as_bytes());
    let place = ground.join(format!("k{entries}-{}.kdbx", millis.unwrap_or_default()));
    let slow = millis.map(|millis| ["--decryption-time".to_owned(), millis.to_string()]);
    let mut child = Command::new("keepassxc-cli")
        .args(["import", "--set-password"])
        .args(slow.iter().flatten())
        .args([&source, &place])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    std::io::Write::write_all(child.stdin.as_mut()?, b"geheim\ngeheim\n").ok()?;
    child.wait().ok()?.success().then_some(place)
}

pub fn search_keepass(place: &Path) {
    let mut child = Command::new("keepassxc-cli")
        .args(["search", "-q"])
        .arg(place)
        .arg("Zeugnis")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("keepassxc-cli");
    let mut input = child.stdin.take().expect("its input");
    std::io::Write::write_all(&mut input, b"geheim\n").expect("password");
    drop(input);
    child.wait().expect("keepassxc-cli ends");
}
