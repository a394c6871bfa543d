//! WebKit behind the window: its process, its context menu, and GTK's list of recent files.
//!
//! Apart because it is what tauri does not offer and only Linux needs. Not here: what the page may ask.

use std::time::Duration;

use gtk::gdk;
use gtk::prelude::{DialogExt, GtkSettingsExt, GtkWindowExt, MessageDialogExt, WidgetExt};
use tauri::{AppHandle, Manager, WebviewWindow};
use webkit2gtk::{
    ContextMenuAction, ContextMenuExt, ContextMenuItemExt, NetworkProxyMode, NetworkProxySettings, WebView,
    WebViewExt, WebsiteDataManagerExt,
};

use crate::idle;
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
        if let Some(settings) = WebViewExt::settings(&page) {
            webkit2gtk::SettingsExt::set_enable_write_console_messages_to_stdout(&settings, true);
        }
        // A page that asks for a connection "in advance" gets one past its policy (measured). Behind a proxy of a kind that
        // nobody speaks there is none, and no name is looked up.
        if let Some(data) = page.website_data_manager() {
            let nobody = &mut NetworkProxySettings::new(Some("nowhere://"), &[]);
            data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(nobody));
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
                let _ = work(&app, |shell: &Shell| shell.close()).await;
                if app.state::<Shell>().falls().again(idle::now()) {
                    page.reload();
                } else {
                    give_up(&app);
                }
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
    let shell = window.app_handle().clone();
    window.with_webview(move |page| {
        let page = page.inner();
        forget_copied();
        // WebDriver takes an ended process for a crash and hangs up; the lock is tested without it, too.
        if cfg!(feature = "e2e") && page.is_controlled_by_automation() {
            page.reload();
        } else {
            shell.state::<Shell>().falls().expect();
            page.terminate_web_process();
        }
    })
}

/// What was copied out of the window is in the clipboard of this program for as long as it runs; another program's text
/// there is left alone.
pub fn forget_copied() {
    for clipboard in [&gdk::SELECTION_CLIPBOARD, &gdk::SELECTION_PRIMARY] {
        if gdk::selection_owner_get(clipboard).is_some() {
            gtk::Clipboard::get(clipboard).clear();
        }
    }
}

/// A page that falls again and again would flicker for ever: the window says so in a dialog of the system, and ends.
fn give_up(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let dialog = gtk::MessageDialog::new(
        None::<&gtk::Window>,
        gtk::DialogFlags::MODAL,
        gtk::MessageType::Warning,
        gtk::ButtonsType::None,
        &shell.say("dialog-page-lost"),
    );
    dialog.set_title("MEIN ORDNER");
    dialog.set_secondary_text(Some(&shell.say("dialog-page-lost-hint")));
    dialog.add_button(&shell.say("dialog-close"), gtk::ResponseType::Close);
    let app = app.clone();
    dialog.connect_response(move |_, _| app.exit(1));
    dialog.show();
}

/// Ends of the page's process that nobody asked for.
#[derive(Debug, Default)]
pub struct Falls {
    expected: bool,
    /// When, on the clock of `idle`.
    recent: Vec<Duration>,
}

/// As many falls as are forgiven within [`FORGOTTEN_AFTER`].
const FORGIVEN: usize = 3;
const FORGOTTEN_AFTER: Duration = Duration::from_secs(60);

impl Falls {
    /// The next end is ours.
    fn expect(&mut self) {
        self.expected = true;
    }

    /// The process ended at `now`; true if another one is worth trying.
    fn again(&mut self, now: Duration) -> bool {
        if std::mem::take(&mut self.expected) {
            return true;
        }
        self.recent.retain(|fall| now.saturating_sub(*fall) < FORGOTTEN_AFTER);
        self.recent.push(now);
        self.recent.len() <= FORGIVEN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_falls_again_and_again_is_given_up() {
        let mut falls = Falls::default();
        let mut at = |seconds| falls.again(Duration::from_secs(seconds));
        assert_eq!([at(0), at(1), at(2), at(3)], [true, true, true, false]);
        assert!(at(70), "after a while it is worth trying again");
    }

    #[test]
    fn locks_are_no_falls() {
        let mut falls = Falls::default();
        for second in 0..100 {
            falls.expect();
            assert!(falls.again(Duration::from_secs(second)));
        }
    }
}
