//! Something dragged out of another program, held over the window.

use std::process::Command;

use super::driver::{Display, Window};
use super::home::Home;
use super::process::Running;

/// Drags a file, or an address such as `https://…`, over the window and holds it there. It falls when the hand opens
/// (`mouseup 1`); the other program lives as long as what is given back.
pub fn hold_over(window: &Window, display: &Display, home: &Home, what: &str) -> Running {
    let mut source = Command::new(env!("CARGO_BIN_EXE_drag-source"));
    source.arg(what);
    home.inhabit(&mut source, &display.name);
    let source = Running::start(&source);
    window.wait("something to drag", || {
        (!display.hands(&["search", "--onlyvisible", "--name", "drag-source"]).is_empty()).then_some(())
    });
    std::thread::sleep(std::time::Duration::from_millis(500));
    display.hands(&["mousemove", "1300", "60", "mousedown", "1"]);
    for step in 0..12 {
        let (x, y) = (1290 - step * 50, 60 + step * 40);
        display.hands(&["mousemove", &x.to_string(), &y.to_string(), "sleep", "0.05"]);
    }
    source
}
