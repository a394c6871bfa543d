//! How the program speaks to people: on standard error, in their language, always with a next step.

use ordner_binder::Error;
use ordner_locale::{FluentArgs, LanguageTag, Locales, without_isolates};
use ordner_packs::Note;
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

    /// A message without Fluent's isolation marks, which most terminals show as boxes.
    pub fn text(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), (*value).to_owned());
        }
        without_isolates(&self.locales.text_with(&self.language, id, &args)).into_owned()
    }

    /// Says a message to the person.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) {
        eprintln!("{}", self.text(id, values));
    }

    /// Says what happened and what can be done now.
    pub fn refuse(&self, refusal: &Refusal) {
        match refusal {
            Refusal::Core { about, error } => self.refuse_core(about.as_deref(), error),
            Refusal::Edge(id) => self.say_with_hint(id, &FluentArgs::new(), None),
            Refusal::Said => {}
        }
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
            Some(about) => eprintln!("{about}: {happened}"),
            None => eprintln!("{happened}"),
        }
        if let Some(hint) = self.locales.say_attribute(&self.language, id, Some("hint"), Some(args)) {
            eprintln!("→ {}", without_isolates(&hint.text));
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
