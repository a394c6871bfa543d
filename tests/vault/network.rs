//! N1, as far as it goes without a window: forty actions need no network and ask for none.

use std::fs;
use std::path::Path;
use std::process::Command;

use ordner_tests::ACTIONS;

use crate::story::{ACTOR, can_trace};

/// What a program asks of the network, call by call.
fn asked(program: &str, words: &[&str]) -> Vec<String> {
    let out = tempfile::NamedTempFile::new().unwrap();
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o"]).arg(out.path());
    let done = command.arg(program).args(words).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    fs::read_to_string(out.path()).unwrap().lines().map(str::to_owned).collect()
}

fn words(desk: &Path) -> [&str; 2] {
    [desk.to_str().unwrap(), "all"]
}

#[test]
fn forty_actions_ask_for_no_socket() {
    if !can_trace() {
        return;
    }
    let desk = tempfile::tempdir().unwrap();
    assert_eq!(asked(ACTOR, &words(desk.path())), Vec::<String>::new());
    let seen = asked("python3", &["-c", "import socket; socket.socket()"]);
    assert!(seen.iter().any(|line| line.contains("AF_INET")), "control: {seen:?}");
    println!("N1: {ACTIONS} actions, no call of the network");
}

#[test]
fn forty_actions_work_where_there_is_no_network() {
    let desk = tempfile::tempdir().unwrap();
    let done = Command::new("unshare")
        .args(["--map-root-user", "--user", "--net", ACTOR])
        .args(words(desk.path()))
        .output();
    let done = done.map(|done| (String::from_utf8_lossy(&done.stdout).into_owned(), done.status.success()));
    match done {
        Ok((told, true)) => assert_eq!(told.matches("ack ").count(), ACTIONS),
        Ok((told, false)) if !told.is_empty() => panic!("{told}"),
        _ => println!("skipped: no network namespace here"),
    }
}
