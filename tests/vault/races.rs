//! H1: two programs on one binder, by any path, also after a kill: one writes, the other is told politely.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use ordner_tests::*;

use crate::power::proved;
use crate::story::*;

fn start(desk: &std::path::Path, from: usize) -> Child {
    Command::new(ACTOR)
        .arg(desk)
        .args(["endless", &from.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn race(count: usize) {
    let home = tempfile::tempdir().unwrap();
    let desk = Desk::at(&home.path().join("desk")).unwrap();
    fs::create_dir(&desk.folder).unwrap();
    // The same binder by another path.
    let alias = home.path().join("alias");
    std::os::unix::fs::symlink(&desk.folder, &alias).unwrap();
    desk.create().unwrap().lock().unwrap();
    let mut dice = Dice(0x5EED_0041);
    let (mut next, mut refused, mut steps) = (1, 0, 0);
    for round in 0..count {
        let mut two = [start(&desk.folder, next), start(&alias, next)];
        let mut acknowledged = [next - 1; 2];
        let mut winners = 0;
        let mut losers = 0;
        let mut readers: Vec<_> = two
            .iter_mut()
            .map(|actor| BufReader::new(actor.stdout.take().unwrap()).lines().map_while(Result::ok))
            .collect();
        // Every second race both live until each has said its first word, so they meet on any machine, however
        // quick. In the others the first may be killed before, while or after the second opens.
        let meet = round % 2 == 0;
        let first: [Option<String>; 2] =
            if meet { [readers[0].next(), readers[1].next()] } else { [None, None] };
        if meet {
            let told = first.iter().flatten().filter(|line| line.starts_with("refused")).count();
            assert_eq!(told, 1, "round {round}: {first:?}");
        }
        let patience = 3 + dice.below(8);
        for (who, (first, reader)) in first.into_iter().zip(readers).enumerate() {
            for line in first.into_iter().chain(reader).take(patience) {
                if line.starts_with("refused") {
                    assert_eq!(line, "refused vault-in-use", "round {round}");
                    losers += 1;
                    break;
                }
                if let Some(k) = line.strip_prefix("ack ") {
                    acknowledged[who] = k.parse().unwrap();
                }
            }
            if acknowledged[who] >= next {
                winners += 1;
            }
            // Killed while it holds the binder: the next one must not find it locked.
            two[who].kill().unwrap();
        }
        for actor in two {
            let ended = actor.wait_with_output().unwrap();
            assert!(!String::from_utf8_lossy(&ended.stderr).contains("panicked"));
        }
        assert!(winners >= 1, "round {round}: nobody came through");
        refused += losers;
        let (mut binder, _) = desk.open().unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        let highest = acknowledged[0].max(acknowledged[1]);
        steps += highest + 1 - next;
        let (number, papers) = endless_state(&binder).unwrap();
        // The second may begin once the first was killed and repeats its numbers; nothing acknowledged is missing.
        assert!(number.max(papers * 3) >= highest, "round {round}");
        if winners == 1 {
            next = proved(&mut binder, highest, &format!("race {round}")) + 1;
            binder.lock().unwrap();
        } else {
            assert_eq!(binder.verify().unwrap().findings, []);
            binder.lock().unwrap();
            // Numbers were told twice: begin a new count in a new binder.
            fs::remove_dir_all(desk.binder()).unwrap();
            let _ = fs::remove_file(desk.memory());
            desk.create().unwrap().lock().unwrap();
            next = 1;
        }
    }
    println!("H1: {count} races, {refused} refused politely, {steps} acknowledged steps, none lost");
    assert!(refused >= count / 2, "control: {refused} of {count} met at all");
}

#[test]
fn two_programs_race_for_one_binder() {
    race(8);
}

#[test]
#[ignore = "H1 in full: 200 races"]
fn two_programs_race_for_one_binder_in_full() {
    race(rounds(200));
}

/// A binder is not locked by the content of a file: what a killed program or a copy leaves there means nothing.
#[test]
fn a_stale_lock_means_nothing() {
    let home = story().before(12);
    let desk = Desk::at(home.path()).unwrap();
    for stale in [&b"4711"[..], b"pid 1", &[0xff; 4096]] {
        fs::write(desk.binder().join("lock"), stale).unwrap();
        desk.open().unwrap().0.lock().unwrap();
    }
    fs::remove_file(desk.binder().join("lock")).unwrap();
    let (held, _) = desk.open().unwrap();
    assert!(desk.open().is_err(), "control: a lock that is held does");
    held.lock().unwrap();
}
