//! How the program speaks to people: on standard error, in their language, always with a next step.

use chrono::NaiveDate;
use chrono::{DateTime, Local};
use ordner_binder::{Error, LeftOut, Pen};
use ordner_locale::{FluentArgs, LanguageTag, Locales, without_isolates};
use ordner_packs::{Fact, Note, Spoken};
use ordner_vault::Finding;

/// Why a command was refused.
pub enum Refusal {
    /// The core refused, for one file or for all.
    Core {
        /// What it is about, e.g. a file's name.
        about: Option<String>,
        /// The fact.
        error: Error,
    },
    /// The binder is in an older state than the one seen here before.
    OlderState {
        /// Moments of the newest change, in milliseconds since 1970 UTC: as found, and as seen before.
        moments: (i64, i64),
    },
    /// The command line itself refused; a Fluent id.
    Edge(&'static str),
    /// Everything was already said.
    Said,
}

impl<E: Into<Error>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Core { about: None, error: error.into() }
    }
}

/// Says messages in one language.
pub struct Speech<'a> {
    locales: &'a Locales,
    language: LanguageTag,
}

impl<'a> Speech<'a> {
    /// Speaks this language.
    pub fn new(locales: &'a Locales, language: LanguageTag) -> Self {
        Self { locales, language }
    }

    /// The languages and the one that is spoken, for those who build their own sentences.
    pub fn words(&self) -> (&Locales, &LanguageTag) {
        (self.locales, &self.language)
    }

    /// The language it speaks.
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// A day as people write it.
    pub fn date(&self, day: chrono::NaiveDate) -> String {
        self.locales.date(&self.language, day)
    }

    /// A message without Fluent's isolation marks, which most terminals show as boxes.
    pub fn text(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), (*value).to_owned());
        }
        without_isolates(&self.locales.text_with(&self.language, id, &args)).into_owned()
    }

    /// A line of the content in the person's language, or in English where their language does not say it yet.
    pub fn line(&self, line: &Spoken<'_>) -> String {
        Pen::new(self.locales, self.language.clone()).of(line)
    }

    /// A remark behind a fact that is old or that nobody checked; empty for one that is neither.
    pub fn doubt(&self, fact: &Fact, today: NaiveDate) -> String {
        let id = match () {
            () if fact.is_unchecked() => "cli-fact-unchecked",
            () if fact.is_stale(today) => "cli-fact-old",
            () => return String::new(),
        };
        let day = self.locales.date(&self.language, fact.stand);
        format!(" [{}]", self.text(id, &[("day", &day)]))
    }

    /// Says a message to the person.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) {
        note!("{}", self.text(id, values));
    }

    /// Says what happened and what can be done now.
    pub fn refuse(&self, refusal: &Refusal) {
        match refusal {
            Refusal::Core { about, error } => self.refuse_core(about.as_deref(), error),
            Refusal::OlderState { moments: (found, known) } => {
                let mut args = FluentArgs::new();
                args.set("found", self.day(*found));
                args.set("known", self.day(*known));
                self.say_with_hint("error-cli-older-state", &args, None);
            }
            Refusal::Edge(id) => self.say_with_hint(id, &FluentArgs::new(), None),
            Refusal::Said => {}
        }
    }

    /// The day of a moment, in words of the language.
    pub fn day(&self, moment: i64) -> String {
        let moment = DateTime::from_timestamp_millis(moment).unwrap_or_default();
        self.locales.date(&self.language, moment.with_timezone(&Local).date_naive())
    }

    /// Says that only looking is possible, and why.
    pub fn say_view_only(&self, why: &Error) {
        self.refuse_core(None, why);
        self.say("cli-view-only", &[]);
    }

    /// Says a message and what can be done about one thing.
    pub fn say_about(&self, about: &str, id: &str) {
        self.say_with_hint(id, &FluentArgs::new(), Some(about));
    }

    /// Says why one of several things is left out.
    pub fn refuse_about(&self, about: &str, error: &Error) {
        self.refuse_core(Some(about), error);
    }

    fn refuse_core(&self, about: Option<&str>, error: &Error) {
        let (id, args) = words_of(error);
        self.say_with_hint(&id, &args, about);
    }

    /// Says a message and, on a second line, its `.hint`: what can be done now.
    pub fn say_with_hint(&self, id: &str, args: &FluentArgs<'_>, about: Option<&str>) {
        let happened = self.locales.text_with(&self.language, id, args);
        let happened = without_isolates(&happened);
        match about {
            Some(about) => note!("{about}: {happened}"),
            None => note!("{happened}"),
        }
        if let Some(hint) = self.locales.say_attribute(&self.language, id, Some("hint"), Some(args)) {
            note!("→ {}", without_isolates(&hint.text));
        }
    }
}

/// The Fluent id of an error and its values, read from the form in which it crosses to the window.
fn words_of(error: &Error) -> (String, FluentArgs<'static>) {
    let wire = serde_json::to_value(error).unwrap_or_default();
    let area = wire["area"].as_str().unwrap_or("unexpected");
    words(&format!("error-{area}"), &wire["error"])
}

/// The same for a finding of a check.
pub fn words_of_finding(finding: &Finding) -> (String, FluentArgs<'static>) {
    words("finding", &serde_json::to_value(finding).unwrap_or_default())
}

/// The same for what a print leaves out.
pub fn words_of_left_out(left_out: &LeftOut) -> (String, FluentArgs<'static>) {
    words("left-out", &serde_json::to_value(left_out).unwrap_or_default())
}

/// The same for what a check of content notes.
pub fn words_of_note(note: &Note) -> (String, FluentArgs<'static>) {
    words("note-packs", &serde_json::to_value(note).unwrap_or_default())
}

/// `{"id": …, "args": {…}}` as a Fluent id and its values.
fn words(prefix: &str, wire: &serde_json::Value) -> (String, FluentArgs<'static>) {
    let id = wire["id"].as_str().unwrap_or("unexpected");
    let mut args = FluentArgs::new();
    for (name, value) in wire["args"].as_object().into_iter().flatten() {
        match value {
            serde_json::Value::Number(number) => args.set(name.clone(), number.as_f64().unwrap_or_default()),
            serde_json::Value::String(text) => args.set(name.clone(), text.clone()),
            _ => {}
        }
    }
    (format!("{prefix}-{id}"), args)
}
