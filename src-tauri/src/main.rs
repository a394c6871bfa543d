//! Starts the window. The process is made safe before anything else runs.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod harden;
mod wiping;

#[global_allocator]
static MEMORY: wiping::Wiping = wiping::Wiping;

fn main() -> std::process::ExitCode {
    let sandboxed = harden::process();
    mein_ordner::run(tauri::generate_context!(), sandboxed)
}
