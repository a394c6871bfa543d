//! Starts the window. The process is made safe before anything else runs.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod harden;

fn main() -> std::process::ExitCode {
    harden::process();
    mein_ordner::run(tauri::generate_context!())
}
