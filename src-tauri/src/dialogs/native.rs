//! The file dialog of Windows and macOS. Its buttons are in the language of the system: nothing there takes words.

use std::path::PathBuf;

use rfd::{AsyncFileDialog, FileHandle};
use tauri::AppHandle;

use super::{Ask, Kind};
use crate::window;

/// Shows a dialog and waits for its answer; empty when cancelled.
pub async fn show(app: &AppHandle, ask: Ask) -> Vec<PathBuf> {
    let mut dialog = AsyncFileDialog::new().set_title(&ask.title).set_directory(&ask.folder);
    if let Some(window) = window::main(app) {
        dialog = dialog.set_parent(&window);
    }
    let chosen: Vec<FileHandle> = match ask.kind {
        Kind::Files { filter, all, endings } => {
            let dialog = dialog.add_filter(filter, endings).add_filter(all, &["*"]);
            dialog.pick_files().await.unwrap_or_default()
        }
        Kind::Folder => dialog.pick_folder().await.into_iter().collect(),
        Kind::Save { name } => dialog.set_file_name(name).save_file().await.into_iter().collect(),
    };
    chosen.iter().map(|file| file.path().to_owned()).collect()
}
