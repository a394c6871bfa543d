//! The first bytes of a large stored document, and some from its middle; beside `age -d`, which begins at the beginning.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::ROUNDS;
use crate::binders::{age_key, binder, content, noise, surroundings, write};
use crate::import::import;
use crate::measure::{Table, middle, row, time};

const SIZE: usize = 50_000_000;

pub fn rows(ground: &Path, table: &mut Table) {
    let paper = ground.join("large.pdf");
    write(&paper, &noise(SIZE, 50));
    let content = content();
    let mut binder = binder(&ground.join("large.ordner"), &content, surroundings());
    import(&mut binder, std::slice::from_ref(&paper), &content);
    let (_, document) = binder.documents().next().expect("the document");
    let mut piece = vec![0; 64 << 10];
    let mut read = |from: u64| {
        time(|| {
            let mut reader = binder.read_file(document).expect("open");
            reader.seek(SeekFrom::Start(from)).expect("seek");
            reader.read_exact(&mut piece).expect("read");
        })
    };
    let first: Vec<Duration> = (0..51).map(|_| read(0)).collect();
    let inside: Vec<Duration> = (0..51).map(|_| read(SIZE as u64 / 2)).collect();
    let whole = age_key(ground).and_then(|(key, recipient)| {
        let sealed = ground.join("large.age");
        let done = Command::new("age").args(["-r", &recipient, "-o"]).args([&sealed, &paper]).status();
        done.ok()?.success().then_some(())?;
        let decrypt = || {
            time(|| {
                let done = Command::new("age")
                    .args(["-d", "-i"])
                    .args([&key, &sealed])
                    .stdout(Stdio::null())
                    .status();
                assert!(done.is_ok_and(|status| status.success()), "age must decrypt");
            })
        };
        middle((0..ROUNDS).map(|_| decrypt()).collect())
    });
    table.add(row(
        "first 64 KiB of a stored 50 MB document",
        middle(first),
        "age -d, whole",
        whole,
        "≤ 1 ms",
    ));
    table.add(row("64 KiB from its middle", middle(inside), "age -d, whole", whole, "≤ 1 ms"));
}
