//! Everything that locks the binder ends here: the button, the keys, nobody being there, sleep, the locked screen.
//!
//! Apart because all of them must do the same, and within a second: stop long work, keep what was being written, close
//! the binder and forget its keys, take our own text out of the clipboard, end the process of the page. Not here: who asks.

use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};

use crate::bindings::IDLE;
use crate::error::Error;
use crate::idle::{self, Due};
use crate::shell::{Shell, work};
use crate::views::IdleView;
use crate::window;

/// How often is looked whether somebody is there.
const LOOK: Duration = Duration::from_millis(500);

/// Locks, and says when nothing is open any more. Locking what is locked does no harm.
///
/// # Errors
/// A failing disk; it is locked all the same.
pub async fn now(app: &AppHandle) -> Result<(), Error> {
    let closed = work(app, |shell| shell.close()).await;
    window::start_afresh(app);
    closed
}

/// Locks if anything is open; for those who have nobody to tell about it.
pub async fn if_open(app: &AppHandle) {
    if app.state::<Shell>().is_open() {
        // A disk that fails now is told when the binder is opened again.
        let _ = now(app).await;
    }
}

/// Locks when nobody was there for as long as the person chose, after a countdown they can see.
pub fn when_nobody_is_there(app: AppHandle) {
    std::thread::spawn(move || {
        let mut noticed = Due::Nothing;
        loop {
            std::thread::sleep(LOOK);
            let mut due = look(&app);
            if due == Due::Lock {
                tauri::async_runtime::block_on(if_open(&app));
                app.state::<Shell>().idle.touch(idle::now());
                due = Due::Nothing;
            }
            if due != noticed {
                noticed = due;
                let (seconds_left, stays_open) = match due {
                    Due::Notice(seconds) => (Some(seconds), None),
                    Due::StaysOpen(seconds) => (None, Some(seconds)),
                    Due::Nothing | Due::Lock => (None, None),
                };
                // A page that cannot hear is about to be loaded again.
                let _ = app.emit(IDLE, IdleView { seconds_left, stays_open });
            }
        }
    });
}

fn look(app: &AppHandle) -> Due {
    let shell = app.state::<Shell>();
    let now = idle::now();
    // Work that runs is somebody being there, and so is a recovery code that is being copied to paper.
    if !shell.is_binder_open() {
        shell.idle.stop_staying_open(now);
    } else if shell.is_working() {
        shell.idle.touch(now);
    }
    let after = shell.settings().idle_after();
    shell.idle.due(now, after)
}
