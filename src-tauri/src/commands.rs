//! The commands of the window, each: read the request, ask the core, answer with a view.
//!
//! `list.rs` is the only list of them. Not here: rules of the binder (see the core), dialogs (see `dialogs`).

use tauri::ipc::Invoke;
use tauri::{AppHandle, Emitter, Wry};

mod access;
mod appointments;
mod care;
mod cases;
mod consents;
mod contacts;
mod copies;
mod deadlines;
mod details;
mod documents;
mod guest;
mod handover;
mod help;
mod hints;
mod hours;
mod items;
mod joining;
mod keys;
mod letters;
mod meeting;
mod offices;
mod open;
mod packs;
mod pages;
mod past;
mod paths;
mod people;
mod plan;
mod presence;
mod print;
mod received;
mod register;
mod search;
mod shelf;
mod sorting;
mod start;
mod status;
mod talks;
mod today;
mod triage;
mod wallet;

pub(crate) use documents::file_papers;

include!("commands/list.rs");

/// The id of a record to be changed; none for a new one.
fn own_id(id: &str) -> Option<&str> {
    Some(id).filter(|id| !id.is_empty())
}

/// Lets the views ask again, after long work that changed the binder.
fn changed(app: &AppHandle) {
    // A window that cannot hear is about to be loaded again, and asks then.
    let _ = app.emit(crate::bindings::BINDER_CHANGED, ());
}

macro_rules! handler {
    ($($module:ident { $($command:ident($($request:ty)?) -> $response:ty;)* })*) => {
        tauri::generate_handler![$($($module::$command),*),*]
    };
}

/// Answers what the window asks.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    command_list!(handler)
}
