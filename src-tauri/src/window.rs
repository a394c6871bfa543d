//! The one window: where it may go, and files dropped on it.
//!
//! Not here: what the page asks (see `commands`), WebKit's own settings and its process (see `page`).

use std::path::PathBuf;

use ordner_binder::Placement;
use tauri::webview::{Color, NewWindowResponse, PageLoadEvent, WebviewWindow, WebviewWindowBuilder};
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WindowEvent};

use crate::bindings::{DOCUMENTS_ADDED, DRAG};
use crate::commands::file_papers;
use crate::error::Error;
use crate::shell::{Shell, work};
use crate::views::{AddedView, DragView, RefusedView};

/// Its name inside the program.
pub const LABEL: &str = "main";
/// Its name on the screen: neutral, never a binder's.
const TITLE: &str = "MEIN ORDNER";
/// The desk the paper lies on, until the page has drawn itself.
const DESK: Color = Color(235, 229, 217, 255);

/// The window, if it is there.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Opens the window, hidden until its page is loaded.
///
/// # Errors
/// When the system gives no window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(1200.0, 820.0)
        .min_inner_size(480.0, 480.0)
        .visible(false)
        .background_color(DESK)
        // No cookies, storage or cache on disk. WebDriver cannot drive such a context.
        .incognito(!cfg!(feature = "e2e"))
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // Shown twice is shown: after a lock the window is there already.
                let _ = window.show();
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    crate::page::prepare(&window)?;
    enlarge(app, app.state::<Shell>().settings().zoom());
    let app = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => hover(&app, true),
        WindowEvent::DragDrop(DragDropEvent::Leave) => hover(&app, false),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            hover(&app, false);
            tauri::async_runtime::spawn(file_dropped(app.clone(), paths.clone()));
        }
        _ => {}
    });
    #[cfg(target_os = "linux")]
    crate::sleep::listen(window.app_handle());
    crate::lock::when_nobody_is_there(window.app_handle().clone());
    Ok(())
}

/// Only the program's own page, and the frame that checks what it asks.
fn is_ours(url: &Url) -> bool {
    let own_host = matches!(url.host_str(), Some("localhost" | "tauri.localhost"));
    let page = url.scheme() == "tauri" || (cfg!(windows) && url.host_str() == Some("tauri.localhost"));
    // Any other address of our own would be answered with the page, too, and what somebody was doing would be gone.
    let page = page && matches!(url.path(), "" | "/" | "/index.html");
    own_host && (page || url.scheme().starts_with("isolation-"))
}

fn hover(app: &AppHandle, over: bool) {
    // Only a hint on the screen; without it the drop works all the same.
    let _ = app.emit(DRAG, DragView { over });
}

/// Files papers that were dropped into the register shown last. The page hears what became of them, never a path.
async fn file_dropped(app: AppHandle, paths: Vec<PathBuf>) {
    let shown = work(&app, |shell| Ok(shell.session().open()?.shown.clone()));
    // Dropped while no register is open: there is nothing to say, the start screen takes no papers.
    let Ok(Some(register)) = shown.await else { return };
    let added = match file_papers(&app, paths.clone(), Placement::in_register(register)).await {
        Ok(added) => added,
        Err(error) => all_refused(&paths, &error),
    };
    let _ = app.emit(DOCUMENTS_ADDED, added);
}

fn all_refused(paths: &[PathBuf], error: &Error) -> AddedView {
    let refused = paths.iter().map(|path| RefusedView {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        error: serde_json::to_value(error).unwrap_or_default(),
    });
    AddedView { filed: Vec::new(), refused: refused.collect() }
}

/// Shows everything in the window larger or smaller, in percent. The page gets as much less or more room, and turns
/// columns into lines where it must.
pub fn enlarge(app: &AppHandle, percent: u32) {
    // A window that cannot do it stays as it is; nothing is lost.
    let _ = main(app).map(|window| window.set_zoom(f64::from(percent) / 100.0));
}

/// Brings the window to the front, for somebody who started the program again.
pub fn come_forward(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    // Each may be refused by the desktop; what it allows is enough.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Loads a fresh page that has never seen what was typed or shown.
pub fn start_afresh(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    #[cfg(target_os = "linux")]
    let _ = crate::page::end(&window);
    #[cfg(not(target_os = "linux"))]
    let _ = window.reload();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_page() {
        let ours = |url: &str| is_ours(&url.parse().expect("url"));
        assert!(
            ours("tauri://localhost") && ours("tauri://localhost/") && ours("tauri://localhost/index.html")
        );
        assert!(ours("isolation-6f1c://localhost/"));
        for other in [
            "https://example.org/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
            "http://localhost:1420/",
            "vault://localhost/document/x",
            "tauri://example.org/",
            "tauri://localhost/elsewhere",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
