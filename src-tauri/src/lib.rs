//! The shell: the window around the core.
//!
//! It opens the window, answers its commands, shows dialogs and gives papers to the page. No rule of the binder
//! lives here; those are in `ordner_binder` and below. No other crate knows that there is a window.

use std::process::ExitCode;

use ordner_binder::Content;
use tauri::{Context, Manager, RunEvent, Wry};

mod bindings;
mod commands;
mod dialogs;
mod error;
#[cfg(target_os = "linux")]
mod page;
mod places;
mod protocol;
mod session;
mod settings;
mod shell;
mod viewer;
mod views;
mod window;
mod words;

use crate::places::Places;
use crate::shell::Shell;

/// Runs the program until its window is closed. `context` holds the ui; only `main` makes it, so that tests of this
/// crate need no built ui.
pub fn run(context: Context<Wry>) -> ExitCode {
    let (Ok(content), Some(places)) = (Content::embedded(), Places::of_this_machine()) else {
        return ExitCode::FAILURE;
    };
    ordner_binder::clear_viewing(places.runtime.as_deref());
    let program = tauri::Builder::default()
        .manage(Shell::new(content, places))
        .register_asynchronous_uri_scheme_protocol(protocol::SCHEME, protocol::answer)
        .invoke_handler(commands::handler())
        .setup(|app| Ok(window::open(app.handle())?))
        .build(context);
    let Ok(program) = program else { return ExitCode::FAILURE };
    program.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            // Closed properly, so that the next start has nothing to mend.
            let _ = app.state::<Shell>().session().close();
        }
    });
    ExitCode::SUCCESS
}
