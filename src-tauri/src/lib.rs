//! The shell: the window around the core.
//!
//! It opens the window, answers its commands, shows dialogs and gives papers to the page. No rule of the binder
//! lives here; those are in `ordner_binder` and below. No other crate knows that there is a window.

use std::path::PathBuf;
use std::process::ExitCode;

use ordner_binder::Content;
use tauri::{Context, Emitter, Manager, RunEvent, Wry};

mod bindings;
mod commands;
mod desk;
mod dialogs;
mod error;
mod hint;
mod idle;
mod left_behind;
mod lock;
mod opening;
#[cfg(target_os = "linux")]
mod page;
mod places;
mod protocol;
mod session;
mod settings;
mod shell;
#[cfg(unix)]
mod single;
#[cfg(target_os = "linux")]
mod sleep;
mod typed;
mod viewer;
mod views;
mod window;
mod words;

use crate::places::Places;
use crate::shell::Shell;

/// Runs the program until its window is closed. `context` holds the ui; only `main` makes it, so that tests of this
/// crate need no built ui. `sandboxed` tells whether the page lives in its sandbox, `brought` is a file the program was
/// started with, as by a double click.
pub fn run(context: Context<Wry>, sandboxed: bool, brought: Option<PathBuf>) -> ExitCode {
    let (Ok(content), Some(places)) = (Content::embedded(), Places::of_this_machine()) else {
        return ExitCode::FAILURE;
    };
    #[cfg(unix)]
    let start = single::start(places.runtime.as_deref(), brought.as_deref());
    #[cfg(unix)]
    if matches!(start, single::Start::Second) {
        return ExitCode::SUCCESS;
    }
    // Not before: the program that runs already may be showing something.
    ordner_binder::clear_viewing(places.runtime.as_deref());
    let program = tauri::Builder::default()
        .manage(Shell::new(content, places, sandboxed, brought))
        .register_asynchronous_uri_scheme_protocol(protocol::SCHEME, protocol::answer)
        .invoke_handler(commands::handler())
        .setup(|app| Ok(window::open(app.handle())?))
        .build(context);
    let Ok(program) = program else { return ExitCode::FAILURE };
    #[cfg(unix)]
    if let single::Start::First(first) = start {
        let app = program.handle().clone();
        first.hear(move |brought| {
            let window = app.clone();
            if brought.is_some() {
                app.state::<Shell>().bring(brought);
                // A page that cannot hear asks when it is loaded again.
                let _ = app.emit(bindings::BROUGHT, ());
            }
            // When the program is just ending there is nothing to bring forward.
            let _ = app.run_on_main_thread(move || window::come_forward(&window));
        });
    }
    program.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            // Closed properly, so that the next start has nothing to mend.
            let _ = app.state::<Shell>().close();
            #[cfg(target_os = "linux")]
            page::forget_copied();
        }
    });
    ExitCode::SUCCESS
}
