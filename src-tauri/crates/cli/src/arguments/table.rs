//! What can be typed about the table at which people talk: people, appointments, talks, the plan, hours, consents.
//!
//! The names of fields are those of the records, so that what was typed is laid over what is kept.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand, ValueEnum};
use ordner_binder::Hours;
use serde::Serialize;

/// A verb that keeps records of one kind.
#[derive(Args)]
pub struct OwnVerb<F: Args> {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: OwnAction<F>,
}

/// What to do with records.
#[derive(Subcommand)]
pub enum OwnAction<F: Args> {
    Add(F),
    List,
    Edit {
        id: String,
        #[command(flatten)]
        fields: F,
        #[arg(long, value_name = "FIELD")]
        clear: Vec<String>,
    },
    Remove {
        id: String,
    },
}

#[derive(Args, Serialize)]
pub struct PersonFields {
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_name = "ID")]
    role: Option<String>,
    #[arg(long, value_name = "TEXT")]
    topic: Option<String>,
    #[arg(long)]
    organisation: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long, value_name = "TEXT")]
    times: Option<String>,
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "ID")]
    deputy: Option<String>,
    #[arg(long, value_name = "ID")]
    tandem: Vec<String>,
}

#[derive(Args, Serialize)]
pub struct AppointmentFields {
    #[arg(long, value_name = "DATE")]
    day: Option<NaiveDate>,
    #[arg(long, value_name = "HH:MM")]
    time: Option<NaiveTime>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    #[arg(long, value_name = "ID")]
    contact: Option<String>,
    #[arg(long, value_name = "TEXT")]
    way: Option<String>,
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    #[arg(long, value_name = "NAME")]
    companion: Option<String>,
    #[arg(long, value_name = "NAME")]
    third: Option<String>,
    #[arg(long, value_name = "TEXT")]
    interpreter: Option<String>,
    #[arg(long = "question", value_name = "TEXT")]
    questions: Vec<String>,
    #[arg(long, value_delimiter = ',', value_name = "KIND")]
    bring: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    result: Option<String>,
}

#[derive(Args, Serialize)]
pub struct NoteFields {
    #[arg(long, value_name = "DATE")]
    day: Option<NaiveDate>,
    #[arg(long, value_name = "NAME")]
    with: Option<String>,
    #[arg(long, value_name = "TEXT")]
    topic: Option<String>,
    #[arg(long, value_name = "NAME")]
    present: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    languages: Option<String>,
    #[arg(long, value_name = "TEXT")]
    asked: Vec<String>,
    #[arg(long, value_name = "DATE")]
    next: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    bring: Option<String>,
    #[arg(long, value_name = "ID")]
    appointment: Option<String>,
}

#[derive(Args, Serialize)]
pub struct AgreedFields {
    #[arg(long, value_name = "ID")]
    note: Option<String>,
    #[arg(long, value_name = "TEXT")]
    said: Option<String>,
    #[arg(long, value_name = "TEXT")]
    mine: Option<String>,
    #[arg(long, value_name = "TEXT")]
    theirs: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    done: Option<NaiveDate>,
}

#[derive(Args, Serialize)]
pub struct DeadlineFields {
    #[arg(long, value_name = "DATE")]
    day: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    #[arg(long, value_name = "TEXT")]
    office: Option<String>,
    #[arg(long, value_name = "DATE")]
    counted_from: Option<NaiveDate>,
    #[arg(long, value_name = "ID")]
    document: Option<String>,
    #[arg(long, value_name = "DATE")]
    done: Option<NaiveDate>,
}

#[derive(Args, Serialize)]
pub struct GoalFields {
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "TEXT")]
    german: Option<String>,
    #[arg(long, value_name = "ID")]
    area: Option<String>,
    #[arg(long = "barrier", value_delimiter = ',', value_name = "ID")]
    barriers: Vec<String>,
    #[arg(long, value_name = "DATE")]
    review: Option<NaiveDate>,
    #[arg(long)]
    state: Option<TypedGoalState>,
    #[arg(long, value_name = "NAME")]
    proposed_by: Option<String>,
}

/// How a goal stands, as it is typed.
#[derive(Clone, Copy, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedGoalState {
    Ahead,
    Reached,
    PutAside,
}

#[derive(Args, Serialize)]
pub struct StepFields {
    #[arg(long, value_name = "ID")]
    goal: Option<String>,
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "NAME")]
    who: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    proof: Option<String>,
    #[arg(long, value_name = "ID")]
    barrier: Option<String>,
    #[arg(long, value_name = "DATE")]
    done: Option<NaiveDate>,
    #[arg(long, value_name = "NAME")]
    proposed_by: Option<String>,
}

#[derive(Args, Serialize)]
pub struct WorkedFields {
    #[arg(long, value_name = "DATE")]
    day: Option<NaiveDate>,
    #[arg(long, value_name = "H")]
    hours: Option<Hours>,
    #[arg(long, value_name = "ID")]
    area: Option<String>,
    #[arg(long, value_name = "NAME")]
    who: Option<String>,
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
}

#[derive(Args, Serialize)]
pub struct ConsentFields {
    #[arg(long, value_name = "NAME")]
    to: Option<String>,
    #[arg(long, value_name = "ID")]
    person: Option<String>,
    #[arg(long, value_name = "NAME")]
    from: Option<String>,
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    #[arg(long, value_name = "TEXT")]
    purpose: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    signed: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    explained: Option<String>,
}

#[derive(Args, Serialize)]
pub struct GivenFields {
    #[arg(long, value_name = "DATE")]
    day: Option<NaiveDate>,
    #[arg(long, value_name = "NAME")]
    to: Option<String>,
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    #[arg(long = "document", value_name = "ID")]
    documents: Vec<String>,
    #[arg(long)]
    how: Option<TypedHow>,
    #[arg(long, value_name = "DATE")]
    back: Option<NaiveDate>,
    #[arg(long, value_name = "ID")]
    consent: Option<String>,
}

/// In which way something was given, as it is typed.
#[derive(Clone, Copy, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedHow {
    Shown,
    Copy,
    Original,
}

/// One record by its id.
#[derive(Args)]
pub struct OneOf {
    pub binder: PathBuf,
    pub id: String,
}

/// The next appointment, or the one with this id.
#[derive(Args)]
pub struct Packing {
    pub binder: PathBuf,
    pub id: Option<String>,
}

/// A binder to look at.
#[derive(Args)]
pub struct Look {
    pub binder: PathBuf,
}

#[derive(Args)]
pub struct Due {
    pub binder: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
}

#[derive(Args)]
pub struct HoursVerb {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: HoursAction,
}

/// What to do with the forecast of hours.
#[derive(Subcommand)]
pub enum HoursAction {
    Show,
    Result,
    Forecast {
        area: String,
        #[arg(value_name = "YYYY-MM", value_parser = month)]
        month: NaiveDate,
        hours: Hours,
    },
    Why {
        area: String,
        text: String,
    },
    Period {
        #[arg(long, value_name = "YYYY-MM", value_parser = month)]
        since: Option<NaiveDate>,
        #[arg(long, value_name = "H")]
        granted: Option<Hours>,
        #[arg(long, value_name = "DATE")]
        reviewed: Option<NaiveDate>,
    },
}

#[derive(Args)]
pub struct Kinds {
    #[arg(default_value = "documents")]
    pub of: TypedKinds,
}

/// Lists of the content that other verbs name ids of.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedKinds {
    Documents,
    Roles,
    Areas,
    Barriers,
}

/// The first day of a month typed as `2026-12`.
fn month(typed: &str) -> Result<NaiveDate, String> {
    format!("{}-01", typed.trim()).parse().map_err(|_| "2026-12".to_owned())
}
