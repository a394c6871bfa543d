//! The person at work as a program of its own, so that it can be killed, starved and cut off from outside.
//!
//! `actor DESK one N`: action N alone; after a refusal it is tried once more. `actor DESK all`: the whole story.
//! `actor DESK endless K`: for ever, from step K on. `actor DESK open`: opens and locks.
//! Each finished action is told on standard output after it was acknowledged: `ack N`, or `refused N <error>`.
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use ordner_binder::{Binder, Error};
use ordner_tests::{ACTIONS, Desk, endless_step};
use ordner_vault::VaultError;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [desk, rest @ ..] = words.as_slice() else { return ExitCode::from(2) };
    let Ok(desk) = Desk::at(Path::new(desk)) else { return ExitCode::from(2) };
    let done = match rest {
        ["one", n] => n.parse().map_or(Ok(()), |n| one(&desk, n)),
        ["all"] => all(&desk),
        ["endless", k] => k.parse().map_or(Ok(()), |k| endless(&desk, k)),
        ["open"] => desk.open().and_then(|(binder, _)| binder.lock().map(drop)),
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("refused {}", name(&error)));
            ExitCode::FAILURE
        }
    }
}

/// Restores and erases another binder beside the open one: a flush that fails there says nothing about the open one.
const ELSEWHERE: [usize; 2] = [36, 39];

/// What cannot be told, because the call to tell it was made to fail, is not acknowledged.
fn tell(line: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn name(error: &Error) -> String {
    let told = serde_json::to_value(error).unwrap_or_default();
    format!("{}-{}", told["area"].as_str().unwrap_or("?"), told["error"]["id"].as_str().unwrap_or("?"))
}

fn one(desk: &Desk, n: usize) -> Result<(), Error> {
    if n == 0 {
        desk.create()?.lock()?;
        tell("ack 0");
        return Ok(());
    }
    let mut binder = match desk.open() {
        Ok((binder, _)) => binder,
        Err(error) => {
            tell(&format!("refused {n} {}", name(&error)));
            desk.open()?.0
        }
    };
    if let Err(error) = desk.act(&mut binder, n) {
        tell(&format!("refused {n} {}", name(&error)));
        if matches!(error, Error::Vault(VaultError::DiskUnsure)) && !ELSEWHERE.contains(&n) {
            // Nothing more is written on a word the disk could not give; only opening again tells what is there.
            let still = desk.act(&mut binder, 10);
            tell(&format!("still {}", if still.is_err() { "closed" } else { "open" }));
            let _ = binder.lock();
            binder = desk.open()?.0;
        }
        desk.act(&mut binder, n)?;
    }
    tell(&format!("ack {n}"));
    binder.lock().map(drop)
}

fn all(desk: &Desk) -> Result<(), Error> {
    let mut binder: Binder = desk.create()?;
    tell("ack 0");
    for n in 1..ACTIONS {
        desk.act(&mut binder, n)?;
        tell(&format!("ack {n}"));
        if n == 32 {
            binder.lock()?;
            binder = desk.open()?.0;
        }
    }
    binder.lock().map(drop)
}

fn endless(desk: &Desk, from: usize) -> Result<(), Error> {
    let (mut binder, _) = desk.open()?;
    for k in from.. {
        tell(&format!("begin {k}"));
        endless_step(desk, &mut binder, k)?;
        tell(&format!("ack {k}"));
        if k % 40 == 39 {
            binder.lock()?;
            binder = desk.open()?.0;
        }
    }
    Ok(())
}
