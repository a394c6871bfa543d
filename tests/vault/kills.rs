//! S1: killed at every system call of forty actions. S2: killed at any moment.

use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_tests::*;

use crate::power::proved;
use crate::story::*;

const CALLS: [&str; 12] = [
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "unlink",
    "unlinkat",
    "ftruncate",
    "openat",
    "mkdir",
    "chmod",
    "copy_file_range",
];

/// One kill before the given call; `None` if the action ended before it came to that.
fn kill(n: usize, call: &str, when: usize) -> Option<Result<(), String>> {
    let desk = story().before(n);
    let output = injected(desk.path(), &["one", &n.to_string()], &format!("{call}:signal=KILL:when={when}"))?;
    let acknowledged = String::from_utf8_lossy(&output.stdout).contains(&format!("ack {n}\n"));
    if output.status.signal() != Some(9) && output.status.code() != Some(137) {
        assert!(acknowledged, "action {n} ended without a word: {output:?}");
        return None;
    }
    Some(story().check(desk.path(), n, acknowledged))
}

#[test]
fn killed_at_some_system_calls_of_forty_actions() {
    if !can_trace() {
        return;
    }
    let mut dice = Dice(0x5EED_0001);
    let (mut kills, mut bad) = (0, Vec::new());
    for round in 0..rounds(90) {
        let (n, call) = (round % ACTIONS, CALLS[dice.below(CALLS.len())]);
        let when = 1 + dice.below(if call == "openat" { 60 } else { 10 });
        match kill(n, call, when) {
            None => {}
            Some(Ok(())) => kills += 1,
            Some(Err(reason)) => bad.push(format!("action {n}, {call} {when}: {reason}")),
        }
    }
    println!("S1 sampled: {kills} kills, {} bad", bad.len());
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(kills > 20, "control: {kills} kills");
}

#[test]
#[ignore = "S1 in full: every call of every action, some ten minutes"]
fn killed_at_every_system_call_of_forty_actions() {
    if !can_trace() {
        return;
    }
    let (mut kills, mut bad) = (0, Vec::new());
    for n in 0..ACTIONS {
        for call in CALLS {
            for when in 1.. {
                match kill(n, call, when) {
                    None => break,
                    Some(Ok(())) => kills += 1,
                    Some(Err(reason)) => bad.push(format!("action {n}, {call} {when}: {reason}")),
                }
            }
        }
        println!("S1: after action {n}: {kills} kills, {} bad", bad.len());
    }
    println!("S1: {kills} kills over {ACTIONS} actions, {} bad", bad.len());
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(kills > 2_000, "{kills}");
}

/// S2 without its window: killed from outside at moments nobody chose, between calls as well as in them.
fn killed_from_outside(count: usize) {
    let home = tempfile::tempdir().unwrap();
    let desk = Desk::at(home.path()).unwrap();
    desk.create().unwrap().lock().unwrap();
    let mut dice = Dice(0x5EED_0002);
    let (mut next, mut steps) = (1, 0);
    for round in 0..count {
        let mut actor = Command::new(ACTOR)
            .arg(home.path())
            .args(["endless", &next.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(actor.stdout.take().unwrap()).lines();
        let mut lines = lines.map_while(Result::ok);
        // It has begun; from then on any moment will do.
        assert_eq!(lines.next(), Some(format!("begin {next}")));
        std::thread::sleep(Duration::from_micros(dice.below(150_000) as u64));
        actor.kill().unwrap();
        actor.wait().unwrap();
        let acknowledged = lines.filter_map(|line| line.strip_prefix("ack ")?.parse().ok()).last();
        let acknowledged = acknowledged.unwrap_or(next - 1);
        let (mut binder, _) = desk.open().unwrap_or_else(|error| panic!("kill {round}: {error:?}"));
        let came = proved(&mut binder, acknowledged, &format!("kill {round}"));
        assert!(came <= acknowledged + 1, "kill {round}: {came} is there, {acknowledged} was acknowledged");
        binder.lock().unwrap();
        leftovers(&desk.binder()).unwrap();
        steps += acknowledged + 1 - next;
        next = came + 1;
        if round % 50 == 49 {
            println!("S2 so far: {} kills from outside, {steps} acknowledged steps, none lost", round + 1);
        }
    }
    println!("S2 without a window: {count} kills from outside, {steps} acknowledged steps, none lost");
    assert!(steps > count / 2, "control: {steps} steps");
}

#[test]
fn killed_from_outside_at_any_moment() {
    killed_from_outside(12);
}

#[test]
#[ignore = "S2 without a window in full: 500 kills"]
fn killed_from_outside_at_any_moment_in_full() {
    killed_from_outside(rounds(500));
}

/// Negative control: a state that is neither before nor after is called bad, and so is a lost acknowledgement.
#[test]
fn a_wrong_state_is_called_bad() {
    let story = story();
    let earlier = story.before(5);
    assert!(story.check(earlier.path(), 5, true).is_err(), "acknowledged, but not there");
    assert!(story.check(earlier.path(), 5, false).is_ok());
    assert!(story.check(earlier.path(), 8, false).is_err(), "neither before nor after");
    let db = earlier.path().join("b.ordner/vault.db");
    let mut bytes = std::fs::read(&db).unwrap();
    let at = bytes.len() - 2_000;
    bytes[at] ^= 1;
    std::fs::write(&db, bytes).unwrap();
    assert!(story.check(earlier.path(), 5, false).is_err(), "a damaged page");
}
