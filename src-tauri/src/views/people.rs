//! What crosses about people who help.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChoiceView, DetailView, LineView};

/// Who helps with what.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeopleView {
    /// Everybody who helps or helped; those who stopped come last.
    pub people: Vec<PersonView>,
    /// What somebody can be called.
    pub roles: Vec<ChoiceView>,
    /// How the person wants to be reached, and how not.
    pub reach: Vec<DetailView>,
}

/// Somebody who helps.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonView {
    /// Id of the record.
    pub id: String,
    /// What is kept.
    pub person: PersonFields,
    /// What their role is called.
    pub role: Option<LineView>,
    /// Who stands in for them, and their team: names.
    pub beside: Vec<String>,
    /// What they may know, by consents that hold.
    pub may_know: Vec<String>,
    /// True when they help no more.
    pub ended: bool,
    /// True when they stay off paper for others.
    pub private: bool,
}

/// What is kept of somebody who helps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonFields {
    /// Name.
    pub name: String,
    /// Id of a role.
    pub role: Option<String>,
    /// What they help with.
    pub topic: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// When and in which languages they can be reached.
    pub times: Option<String>,
    /// ISO date: the first day.
    #[ts(type = "string | null")]
    pub since: Option<NaiveDate>,
    /// ISO date: the last day.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Id of who stands in for them.
    pub deputy: Option<String>,
}

/// Somebody who helps, new or changed.
#[derive(Debug, Deserialize, TS)]
pub struct PersonRequest {
    /// Id of the record; empty when new.
    pub id: String,
    /// What is kept.
    pub person: PersonFields,
}
