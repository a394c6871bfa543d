//! The main job in the real window: make a binder, file papers, tick, print, lock, unlock.
//!
//! `ORDNER_RUNS=20` walks through it twenty times; `ORDNER_SCREENSHOTS=folder` takes a picture of every step.

use std::time::Instant;

use ordner_tests::rounds;

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::story::{self, PERSON};

#[test]
fn first_binder() {
    let rounds = rounds(1);
    let mut seconds: Vec<f64> = Vec::new();
    for _ in 0..rounds {
        let display = Display::new();
        let home = Home::new();
        let began = Instant::now();
        let mut window = Window::open(&home, &display, &[]);
        story::first_binder(&mut window, &home, &PERSON);
        window.close();
        seconds.push(began.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    let list: Vec<String> = seconds.iter().map(|time| format!("{time:.1}")).collect();
    println!("first_binder: {} of {rounds} rounds, seconds: {}", seconds.len(), list.join(" "));
}
