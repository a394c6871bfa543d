//! What people do with a binder: take in, file, take along, show.
//!
//! The one place where the vault, foreign files, content and paper meet; window and command line both stand on it.
//! Deliberately not here: dialogs and prompts (the edges ask), the clock (`today` comes in), words for people
//! (errors are facts; `locale` has their words), keys and SQL (see `vault`).
#![forbid(unsafe_code)]

mod add;
mod backup;
mod binder;
mod bundle;
mod contact;
mod contact_note;
mod demo;
mod document;
mod error;
pub mod export;
mod filed;
mod formats;
mod item;
mod names;
mod open_formats;
mod own_packs;
mod pack_source;
mod print;
mod profile;
mod records;
mod register_id;
mod restore;
mod search;
mod ustar;

pub use add::{Added, Incoming, Placement, Refused};
pub use backup::BackedUp;
pub use binder::{Binder, Content};
pub use bundle::{CheckedBundle, verify_bundle};
pub use contact::OwnContact;
pub use contact_note::ContactNote;
pub use demo::{SAMPLE_MARKER, SAMPLE_PASSPHRASE};
pub use document::{Document, DocumentChange, StoredFile};
pub use error::{BinderError, Error};
pub use item::{ItemMark, ItemState};
pub use open_formats::Exported;
pub use ordner_sheets::Printed;
pub use own_packs::{OwnPack, TakenIn, Trust};
pub use pack_source::PackSource;
pub use print::{PrintRequest, print_blank, print_recovery};
pub use profile::Profile;
pub use register_id::register_id;
pub use restore::restore;
pub use search::fold;
