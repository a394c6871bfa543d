//! The program that looks for new inputs: one door, chosen by `ORDNER_FUZZ`, before libFuzzer.
//!
//! Started by `cargo xtask fuzz`, which compiles everything with counters in it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ordner_fuzz::{TARGETS, Target};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let wanted = std::env::var("ORDNER_FUZZ").unwrap_or_default();
    match TARGETS.iter().find(|target| target.name == wanted) {
        Some(target) => *target,
        None => std::process::exit(2),
    }
});

fuzz_target!(
    init: {
        // A panic that a door catches is no finding: parsers of others are fenced in. One that gets out still ends the program.
        if TARGET.name == "pdf" || TARGET.name == "picture" {
            std::panic::set_hook(Box::new(|_| {}));
        }
    },
    |bytes: &[u8]| (TARGET.feed)(bytes)
);
