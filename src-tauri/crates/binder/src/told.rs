//! A history in words: the same sentences in the window and on the command line.
//!
//! Apart because the edges must not each know which fields there are. Not here: the moment itself, which each edge says
//! in its own time zone.

use ordner_locale::{FluentArgs, LanguageTag, Locales};

use crate::pile::is_pile;
use crate::{FieldChange, ItemState, MergeConflict, Moment, Pen, Shown};

impl Moment {
    /// What happened, e.g. `Geändert`.
    pub fn headline(&self, locales: &Locales, tag: &LanguageTag) -> String {
        let what: &'static str = self.what.into();
        locales.text(tag, &format!("history-{what}"))
    }

    /// Each changed field in a line of its own.
    pub fn lines(&self, locales: &Locales, tag: &LanguageTag) -> Vec<String> {
        self.fields.iter().map(|change| line(change, locales, tag)).collect()
    }
}

impl MergeConflict {
    /// What is different, and which of the two holds, in one sentence.
    pub fn line(&self, locales: &Locales, tag: &LanguageTag) -> String {
        let mut args = FluentArgs::new();
        args.set("title", self.title.clone());
        let wins = if self.there_wins { "there" } else { "here" };
        let Some(name) = &self.field else {
            // Whether it is there at all: the one side removed it.
            let removed = if self.here == Shown::Choice(false) { "here" } else { "there" };
            return locales.text_with(tag, &format!("merge-removed-{removed}-{wins}-wins"), &args);
        };
        args.set("field", field_name(name, locales, tag));
        for (side, here) in [("here", true), ("there", false)] {
            args.set(side, self.side(here, locales, tag));
        }
        locales.text_with(tag, &format!("merge-conflict-{wins}-wins"), &args)
    }

    /// The value of one side in words; of whether it is there at all, that it was removed or is there.
    pub fn side(&self, here: bool, locales: &Locales, tag: &LanguageTag) -> String {
        let shown = if here { &self.here } else { &self.there };
        match (&self.field, shown) {
            (None, Shown::Choice(false)) => locales.text(tag, "merge-removed"),
            (None, _) => locales.text(tag, "merge-there"),
            (Some(_), Shown::Nothing) => locales.text(tag, "merge-no-value"),
            (Some(_), shown) => value(shown, locales, tag),
        }
    }
}

fn line(change: &FieldChange, locales: &Locales, tag: &LanguageTag) -> String {
    let mut args = FluentArgs::new();
    args.set("field", field_name(&change.field, locales, tag));
    args.set("from", value(&change.from, locales, tag));
    args.set("to", value(&change.to, locales, tag));
    let id = match (&change.from, &change.to) {
        (Shown::Nothing, _) => "history-new",
        (_, Shown::Nothing) => "history-cleared",
        _ => "history-replaced",
    };
    locales.text_with(tag, id, &args)
}

/// What a field of a record is called.
pub fn field_name(name: &str, locales: &Locales, tag: &LanguageTag) -> String {
    let id = format!("history-field-{}", name.replace('_', "-"));
    locales.say_exactly(tag, &id, None).unwrap_or_else(|| locales.text(tag, "history-field-other"))
}

fn value(shown: &Shown, locales: &Locales, tag: &LanguageTag) -> String {
    match shown {
        Shown::Nothing => String::new(),
        Shown::Text(text) => text.clone(),
        Shown::Day(day) => locales.partial_day(tag, *day),
        Shown::Way(way) => Pen::new(locales, tag.clone()).way(*way),
        Shown::Register(id) if is_pile(id) => locales.text(tag, "history-to-sort"),
        Shown::Register(id) => {
            let mut args = FluentArgs::new();
            args.set("number", id.0.to_uppercase());
            locales.text_with(tag, "history-register", &args)
        }
        Shown::State(state) => locales.text(tag, state_id(*state)),
        Shown::Choice(true) => locales.text(tag, "history-yes"),
        Shown::Choice(false) => locales.text(tag, "history-no"),
    }
}

fn state_id(state: ItemState) -> &'static str {
    match state {
        ItemState::Open => "ui-state-open",
        ItemState::InWork => "ui-state-in-work",
        ItemState::HandedIn => "ui-state-handed-in",
        ItemState::Done => "ui-state-done",
        ItemState::NotApplicable => "ui-state-n-a",
    }
}

#[cfg(test)]
mod tests {
    use ordner_vault::Record;
    use serde_json::{Value, json};
    use strum::VariantNames;

    use super::*;
    use crate::{
        Appointment, CaseSheet, Consent, Document, ForecastHours, Given, Goal, GoalStep, HoursPeriod,
        ItemMark, Note, NoteLine, OwnContact, OwnDeadline, Person, SupportNeed, What, WorkedHours,
    };

    /// Every field a person can change, from the records themselves.
    fn fields<R: Record>(example: Value) -> Vec<String> {
        let record: R = serde_json::from_value(example).expect("an example");
        let Value::Object(fields) = serde_json::to_value(record).expect("json") else { panic!("no fields") };
        fields
            .into_iter()
            .flat_map(|(name, value)| crate::history::single(&name, &Value::Null, &value))
            .map(|(name, ..)| name)
            .filter(|name| !crate::history::SILENT.contains(&name.as_str()))
            .collect()
    }

    #[test]
    fn every_field_and_every_happening_has_words() {
        let locales = Locales::embedded().expect("languages");
        let document = json!({
            "title": "", "register": "1", "added": "2026-11-22", "files": [], "letter": {},
            "office": {"name": ""}, "lent": {"to": ""},
        });
        let mut ids: Vec<String> = [
            fields::<Document>(document),
            fields::<OwnContact>(json!({"register": "1", "name": ""})),
            fields::<ItemMark>(json!({"state": "done", "changed": "2026-11-22"})),
            fields::<Person>(json!({"name": ""})),
            fields::<Appointment>(json!({"day": "2026-11-22"})),
            fields::<Note>(json!({"day": "2026-11-22"})),
            fields::<NoteLine>(json!({"note": ""})),
            fields::<OwnDeadline>(json!({"day": "2026-11-22", "what": ""})),
            fields::<Goal>(json!({"words": ""})),
            fields::<GoalStep>(json!({"goal": "", "words": ""})),
            fields::<SupportNeed>(json!({"area": ""})),
            fields::<ForecastHours>(json!({"area": "", "month": "2026-11-01", "hours": "1:00"})),
            fields::<WorkedHours>(json!({"day": "2026-11-22", "hours": "1:00"})),
            fields::<HoursPeriod>(json!({})),
            fields::<Consent>(json!({"to": "", "what": "", "purpose": ""})),
            fields::<Given>(json!({"day": "2026-11-22", "to": "", "how": "copy"})),
            fields::<CaseSheet>(json!({"code": "", "question": ""})),
        ]
        .concat()
        .iter()
        .map(|name| format!("history-field-{}", name.replace('_', "-")))
        .collect();
        ids.extend(What::VARIANTS.iter().map(|what| format!("history-{what}")));
        assert!(ids.len() > 28, "the walk saw {ids:?}");
        for tag in ["de", "en"] {
            let tag = tag.parse().expect("tag");
            let silent: Vec<_> =
                ids.iter().filter(|id| locales.say_exactly(&tag, id, None).is_none()).collect();
            assert!(silent.is_empty(), "{tag}: {silent:?}");
        }
    }
}
