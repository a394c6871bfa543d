//! The commands of the window, each: read the request, ask the core, answer with a view.
//!
//! `list.rs` is the only list of them. Not here: rules of the binder (see the core), dialogs (see `dialogs`).

use tauri::Wry;
use tauri::ipc::Invoke;

mod access;
mod appointments;
mod care;
mod contacts;
mod copies;
mod deadlines;
mod details;
mod documents;
mod guest;
mod help;
mod hints;
mod items;
mod keys;
mod letters;
mod meeting;
mod offices;
mod open;
mod packs;
mod past;
mod paths;
mod people;
mod plan;
mod presence;
mod print;
mod register;
mod search;
mod start;
mod status;
mod talks;
mod today;
mod triage;
mod wallet;

pub(crate) use documents::file_papers;

include!("commands/list.rs");

macro_rules! handler {
    ($($module:ident { $($command:ident($($request:ty)?) -> $response:ty;)* })*) => {
        tauri::generate_handler![$($($module::$command),*),*]
    };
}

/// Answers what the window asks.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    command_list!(handler)
}
