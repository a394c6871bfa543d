//! Starts the window. The process is made safe before anything else runs.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod harden;
mod wiping;

#[global_allocator]
static MEMORY: wiping::Wiping = wiping::Wiping;

fn main() -> std::process::ExitCode {
    let sandboxed = harden::process();
    // A relative path means the folder this start was made in, also when another program hears it.
    let brought = std::env::args_os().nth(1).and_then(|path| std::path::absolute(path).ok());
    mein_ordner::run(tauri::generate_context!(), sandboxed, brought.filter(|path| path.is_file()))
}
