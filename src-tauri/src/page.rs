//! WebKit behind the window: its process, its context menu, and GTK's list of recent files.
//!
//! Apart because it is what tauri does not offer and only Linux needs. Not here: what the page may ask.

use gtk::prelude::GtkSettingsExt;
use tauri::{Manager, WebviewWindow};
use webkit2gtk::{ContextMenuAction, ContextMenuExt, ContextMenuItemExt, WebView, WebViewExt};

use crate::shell::{Shell, work};

/// What a right click offers. Everything else would carry a paper or the page past the program's own doors.
const OFFERED: [ContextMenuAction; 4] =
    [ContextMenuAction::Cut, ContextMenuAction::Copy, ContextMenuAction::Paste, ContextMenuAction::SelectAll];

/// Prepares the page of the window before it is shown.
///
/// # Errors
/// When the window is gone already.
pub fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    // The system's list of recent files would keep the paths of papers for the next user of a shared machine.
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
    let app = window.app_handle().clone();
    window.with_webview(move |page| {
        let page = page.inner();
        #[cfg(feature = "e2e")]
        if let Some(settings) = page.settings() {
            webkit2gtk::SettingsExt::set_enable_write_console_messages_to_stdout(&settings, true);
        }
        page.connect_context_menu(|_, menu, _, _| {
            let items = menu.items();
            items
                .iter()
                .filter(|item| !OFFERED.contains(&item.stock_action()))
                .for_each(|item| menu.remove(item));
            menu.n_items() == 0
        });
        // However the page's process ended, by a lock or by a crash: the binder is closed and a fresh page is loaded.
        page.connect_web_process_terminated(move |page, _| {
            let (page, app): (WebView, _) = (page.clone(), app.clone());
            gtk::glib::MainContext::default().spawn_local(async move {
                // A disk that fails now was reported, or will be when the binder is opened again.
                let _ = work(&app, |shell: &Shell| shell.session().close()).await;
                page.reload();
            });
        });
    })
}

/// Ends the process of the page; a fresh one follows.
///
/// WebKit keeps what was typed into a field for as long as the process lives, even over other pages (measured); no
/// script can wipe it. A new process has never seen it.
///
/// # Errors
/// When the window is gone already.
pub fn end(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|page| {
        let page = page.inner();
        // WebDriver takes an ended process for a crash and hangs up; the lock is tested without it, too.
        if cfg!(feature = "e2e") && page.is_controlled_by_automation() {
            page.reload();
        } else {
            page.terminate_web_process();
        }
    })
}
