//! GTK's own file dialog: above the window, with buttons in the person's language.

use std::path::PathBuf;

use gtk::prelude::*;
use gtk::{FileChooserAction, FileChooserNative, FileFilter, ResponseType};
use tauri::AppHandle;

use super::{Ask, Kind};
use crate::window;

/// Shows a dialog and waits for its answer; empty when cancelled.
pub async fn show(app: &AppHandle, ask: Ask) -> Vec<PathBuf> {
    let (answer, mut answered) = tauri::async_runtime::channel(1);
    let handle = app.clone();
    let shown = app.run_on_main_thread(move || {
        let parent = window::main(&handle).and_then(|window| window.gtk_window().ok());
        let action = match ask.kind {
            Kind::Files { .. } => FileChooserAction::Open,
            Kind::Folder => FileChooserAction::SelectFolder,
            Kind::Save { .. } => FileChooserAction::Save,
        };
        let dialog = FileChooserNative::new(
            Some(&ask.title),
            parent.as_ref(),
            action,
            Some(&ask.accept),
            Some(&ask.cancel),
        );
        dialog.set_modal(true);
        dialog.set_current_folder(&ask.folder);
        match ask.kind {
            Kind::Files { filter, all, endings } => {
                dialog.set_select_multiple(true);
                let papers = FileFilter::new();
                papers.set_name(Some(&filter));
                endings.iter().for_each(|ending| papers.add_pattern(&format!("*.{ending}")));
                dialog.add_filter(papers);
                let everything = FileFilter::new();
                everything.set_name(Some(&all));
                everything.add_pattern("*");
                dialog.add_filter(everything);
            }
            Kind::Folder => dialog.set_create_folders(true),
            Kind::Save { name } => {
                dialog.set_do_overwrite_confirmation(true);
                dialog.set_current_name(&name);
            }
        }
        // GTK does not keep a native dialog: it lives as long as somebody waits for it here.
        gtk::glib::MainContext::default().spawn_local(async move {
            let accepted = dialog.run_future().await == ResponseType::Accept;
            let chosen = if accepted { dialog.filenames() } else { Vec::new() };
            dialog.destroy();
            // Whoever asked is gone when the program ends meanwhile; then nobody needs the answer.
            let _ = answer.try_send(chosen);
        });
    });
    if shown.is_err() { Vec::new() } else { answered.recv().await.unwrap_or_default() }
}
