//! What people do with a binder: take in, file, take along, show.
//!
//! The one place where the vault, foreign files, content and paper meet; window and command line both stand on it.
//! Deliberately not here: dialogs and prompts (the edges ask), the clock (`today` comes in), words for people
//! (errors are facts; `locale` has their words), keys and SQL (see `vault`).
#![forbid(unsafe_code)]

mod add;
mod appointment;
mod backup;
mod binder;
mod bundle;
mod case_sheet;
mod consent;
mod contact;
mod contact_note;
mod copies;
mod deadline;
mod demo;
mod document;
mod draft;
mod due;
mod entry;
mod erase;
mod error;
mod expiry;
pub mod export;
mod filed;
mod first_view;
mod formats;
mod found;
mod given;
mod handover;
mod handover_received;
mod history;
mod hours;
mod item;
mod letter;
mod locks;
mod merge;
mod names;
mod note;
mod numbers;
mod office;
mod on_paper;
mod open_formats;
mod own_deadline;
mod own_packs;
mod own_record;
mod pack_source;
mod pages;
mod papers;
pub mod passphrase;
mod pen;
mod person;
mod pile;
mod plan;
mod practice;
mod print;
mod printed;
mod profile;
mod records;
mod register_id;
mod restore;
mod rotation;
mod search;
mod shelf;
mod situation;
mod telling;
mod told;
mod trash;
mod triage;
mod undo;
mod ustar;
mod variants;
mod view;
mod viewing;

pub use add::{Added, Brought, Incoming, Intake, Placement, Refused};
pub use appointment::{Appointment, Coverage, Needed};
pub use backup::{BackedUp, LastBackup};
pub use binder::{Binder, Content, OlderBinder, OpenedBinder, ReadableBinder, ViewedBinder};
pub use bundle::{CheckedBundle, verify_bundle};
pub use case_sheet::{CaseField, CaseSheet};
pub use consent::{Consent, ConsentState};
pub use contact::OwnContact;
pub use contact_note::ContactNote;
pub use copies::{copies_beside, copies_in};
pub use deadline::{Asked, LastDay};
pub use demo::{SAMPLE_MARKER, SAMPLE_PASSPHRASE};
pub use document::{Document, DocumentChange, Lent, StoredFile};
pub use draft::Draft;
pub use due::{Due, DueKind};
pub use entry::Entry;
pub use erase::erase;
pub use error::{BinderError, Error};
pub use expiry::Expiry;
pub use first_view::FirstView;
pub use formats::icalendar::entry as calendar_entry;
pub use found::{Filter, Found, Wanted};
pub use given::{Given, GivenHow};
pub use handover::{
    HandedGoal, HandedLine, HandedNote, HandedOver, HandedStep, HandoverKey, HandoverRequest, Matter,
    OpenMatter,
};
pub use handover_received::{HandedPaper, ReceivedHandover};
pub use history::{FieldChange, Moment, Shown, Subject, What};
pub use hours::{
    Against, AreaHours, FORECAST_MONTHS, Forecast, ForecastHours, Hours, HoursPeriod, SupportNeed,
    WorkedHours, threshold,
};
pub use item::{ItemMark, ItemState};
pub use letter::Letter;
pub use merge::{Arriving, ArrivingIn, Decision, Joined, Keep, MergeConflict, MergePreview, OtherCopy};
pub use note::{AlreadyAsked, Note, NoteLine};
pub use numbers::Number;
pub use office::Office;
pub use open_formats::Exported;
pub use ordner_intake::{Adjustment, Corner, Fineness, Remark, Turn};
pub use ordner_sheets::{Edition, LeftOut, Manner, Printed, Reader, SheetId, SheetsError, Toner};
pub use own_deadline::OwnDeadline;
pub use own_packs::{OwnPack, TakenIn, Trust};
pub use own_record::OwnRecord;
pub use pack_source::PackSource;
pub use papers::{LeftOutPaper, PaperRequest, PlannedPaper, PrintPlan, PrintedFile, Reason};
pub use pen::Pen;
pub use person::Person;
pub use pile::{Pile, files_at, filing_place, is_pile, to_sort};
pub use plan::{Goal, GoalState, GoalStep, Proposable, Standing};
pub use practice::{InBackup, Practice, practice};
pub use print::{PrintRequest, print_blank, print_recovery, print_shares};
pub use printed::{ChangedSheet, PrintedSheet};
pub use profile::Profile;
pub use register_id::register_id;
pub use restore::restore;
pub use rotation::{BACKUP_EVERY_DAYS, Rotated};
pub use search::fold;
pub use shelf::{Closed, Flag, Shelf, ShelfLine};
pub use situation::own_status;
pub use telling::{Telling, TellingKind};
pub use told::field_name;
pub use trash::{Discarded, Trashed};
pub use triage::Triage;
pub use undo::TakenBack;
pub use variants::{Variant, VariantOf};
pub use view::RepairedBinder;
pub use viewing::{FOLDER as VIEWING_FOLDER, Viewing, clear_viewing};
