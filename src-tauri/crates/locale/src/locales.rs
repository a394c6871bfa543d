//! All languages of the program, and how a message is said in one of them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use serde::Serialize;

use crate::{Direction, Language, LanguageTag, LocaleError, PartialDay, Review};

#[derive(RustEmbed)]
#[folder = "../../../locales"]
#[include = "*.ftl"]
struct Files;

/// A message as it was said: the text and the language it is really in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The text, with Fluent's isolation marks around inserted values.
    pub text: String,
    /// The language it is in; another than asked for when that one has no words yet.
    pub language: LanguageTag,
    /// Which way that language runs.
    pub direction: Direction,
}

struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Every language the program carries.
pub struct Locales {
    by_tag: BTreeMap<LanguageTag, Locale>,
}

impl Locales {
    /// The languages that travel inside the program.
    ///
    /// # Errors
    /// [`LocaleError::NotReadable`] for a broken file; a test keeps the shipped ones whole.
    pub fn embedded() -> Result<Self, LocaleError> {
        let mut locales = Self { by_tag: BTreeMap::new() };
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else { continue };
            locales.add(name.trim_end_matches(".ftl"), file.data.into_owned())?;
        }
        Ok(locales)
    }

    /// Adds a language, in the place of one with the same tag: the text of an `.ftl` file.
    ///
    /// # Errors
    /// [`LocaleError::NotReadable`], or [`LocaleError::NoSuchLanguage`] for a tag that is none.
    pub fn add(&mut self, tag: &str, file: Vec<u8>) -> Result<(), LocaleError> {
        let unreadable = |reason: String| LocaleError::NotReadable { tag: tag.to_owned(), reason };
        let source = String::from_utf8(file).map_err(|error| unreadable(error.to_string()))?;
        let locale = Locale::read(tag.parse()?, source).map_err(unreadable)?;
        self.by_tag.insert(locale.language.tag.clone(), locale);
        Ok(())
    }

    /// Every language, German and English first, then by tag.
    pub fn languages(&self) -> Vec<&Language> {
        let mut languages: Vec<_> = self.by_tag.values().map(|locale| &locale.language).collect();
        languages.sort_by_key(|language| match language.tag.to_string().as_str() {
            LanguageTag::GERMAN => (0, String::new()),
            LanguageTag::ENGLISH => (1, String::new()),
            other => (2, other.to_owned()),
        });
        languages
    }

    /// One language.
    ///
    /// # Errors
    /// [`LocaleError::NoSuchLanguage`].
    pub fn language(&self, tag: &LanguageTag) -> Result<&Language, LocaleError> {
        self.by_tag
            .get(tag)
            .map(|locale| &locale.language)
            .ok_or_else(|| LocaleError::NoSuchLanguage { tag: tag.to_string() })
    }

    /// Says a message, falling back to English and then to German; an unknown id is said as itself, so that a
    /// gap is seen and never hides a value.
    pub fn say(&self, tag: &LanguageTag, id: &str, args: Option<&FluentArgs<'_>>) -> Said {
        self.say_attribute(tag, id, None, args).unwrap_or_else(|| Said {
            text: id.to_owned(),
            language: tag.clone(),
            direction: Direction::Ltr,
        })
    }

    /// Says a message's attribute, e.g. the `hint` of an error; none when no language has it.
    pub fn say_attribute(
        &self,
        tag: &LanguageTag,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Said> {
        let chain = [tag.to_string(), LanguageTag::ENGLISH.to_owned(), LanguageTag::GERMAN.to_owned()];
        chain.iter().find_map(|candidate| {
            let locale = self.by_tag.get(&candidate.parse().ok()?)?;
            Some(Said {
                text: locale.format(id, attribute, args)?,
                language: locale.language.tag.clone(),
                direction: locale.language.direction,
            })
        })
    }

    /// Says a message only if this very language has it.
    pub fn say_exactly(&self, tag: &LanguageTag, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.by_tag.get(tag)?.format(id, None, args)
    }

    /// A line of content, only if this very language has it. Where the translation names the German it was made `of`,
    /// that must still be `german`: a pack may have changed a fact since, and an old translation would contradict it.
    pub fn say_content(&self, tag: &LanguageTag, id: &str, german: &str) -> Option<String> {
        let locale = self.by_tag.get(tag)?;
        let is_outdated = locale.format(id, Some("of"), None).is_some_and(|of| of != german);
        if is_outdated { None } else { locale.format(id, None, None) }
    }

    /// The text of a message, see [`Locales::say`].
    pub fn text(&self, tag: &LanguageTag, id: &str) -> String {
        self.say(tag, id, None).text
    }

    /// The text of a message with values, see [`Locales::say`].
    pub fn text_with(&self, tag: &LanguageTag, id: &str, args: &FluentArgs<'_>) -> String {
        self.say(tag, id, Some(args)).text
    }

    /// A civil date in the language's own spelling; the message `date` of each file decides.
    pub fn date(&self, tag: &LanguageTag, date: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("day", date.day());
        args.set("month", date.month());
        args.set("dd", format!("{:02}", date.day()));
        args.set("mm", format!("{:02}", date.month()));
        args.set("year", date.year().to_string());
        without_isolates(&self.text_with(tag, "date", &args)).into_owned()
    }

    /// A day as far as it is known: a year, the month of a year (the message of the calendar sheet), or the whole day.
    pub fn partial_day(&self, tag: &LanguageTag, day: PartialDay) -> String {
        let first = day.first();
        match day {
            PartialDay::Day(day) => self.date(tag, day),
            PartialDay::Year(_) => first.year().to_string(),
            PartialDay::Month(_) => {
                let mut args = FluentArgs::new();
                args.set("month", first.month());
                args.set("year", first.year().to_string());
                without_isolates(&self.text_with(tag, "sheet-calendar-month", &args)).into_owned()
            }
        }
    }
}

impl Locale {
    fn read(tag: LanguageTag, source: String) -> Result<Self, String> {
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| errors.first().map_or_else(String::new, ToString::to_string))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier()]);
        bundle.add_builtins().map_err(|error| error.to_string())?;
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.first().map_or_else(String::new, ToString::to_string))?;
        let said = |id: &str| {
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
        };
        let name = said("locale-name").ok_or("locale-name is missing")?;
        let direction = match said("locale-direction").as_deref() {
            Some("ltr") => Direction::Ltr,
            Some("rtl") => Direction::Rtl,
            _ => return Err("locale-direction must be ltr or rtl".to_owned()),
        };
        let review = match said("language-reviewed").as_deref() {
            Some("yes") => Review::Done,
            Some("no") => Review::Awaited,
            _ => return Err("language-reviewed must be yes or no".to_owned()),
        };
        Ok(Self { language: Language { tag, name, direction, review }, bundle })
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A missing value is written as its name by Fluent: visible, and found by the coverage test.
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }
}

/// The text without Fluent's isolation marks, for places that are one direction by nature, such as a terminal.
pub fn without_isolates(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{2068}', '\u{2069}']) {
        Cow::Owned(text.replace(['\u{2068}', '\u{2069}'], ""))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().expect("tag")
    }

    #[test]
    fn german_and_english_come_first_and_declare_themselves() {
        let locales = Locales::embedded().expect("shipped languages");
        let names: Vec<_> = locales.languages().iter().take(2).map(|l| l.name.clone()).collect();
        assert_eq!(names, ["Deutsch", "English"]);
    }

    #[test]
    fn a_translation_of_other_words_is_not_said() {
        let mut locales = Locales::embedded().expect("shipped languages");
        let file = "locale-name = X\nlocale-direction = ltr\nlanguage-reviewed = yes\n\
                    rule = wa\n    .of = 2 Wochen\nname = pong\n";
        locales.add("tlh", file.into()).expect("language");
        let say = |id: &str, german: &str| locales.say_content(&tag("tlh"), id, german);
        assert_eq!(say("rule", "2 Wochen").as_deref(), Some("wa"));
        assert_eq!(say("rule", "1 Woche"), None);
        assert_eq!(say("name", "Name").as_deref(), Some("pong"));
        assert_eq!(say("more", "Mehr"), None);
    }

    #[test]
    fn a_date_reads_as_each_language_writes_it() {
        let locales = Locales::embedded().expect("shipped languages");
        let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("date");
        assert_eq!(locales.date(&tag("de"), day), "04.03.2026");
        assert_eq!(locales.date(&tag("en"), day), "4 March 2026");
        assert_eq!(locales.date(&tag("ar"), day), "04.03.2026");
    }

    #[test]
    fn ukrainian_counts_in_three_ways() {
        let locales = Locales::embedded().expect("shipped languages");
        let count = |n: i64| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            without_isolates(&locales.text_with(&tag("uk"), "deadline-days", &args)).into_owned()
        };
        let said = [0, 1, 2, 5, 11, 14, 21, 22, 111].map(count);
        let counted =
            ["0 днів", "1 день", "2 дні", "5 днів", "11 днів", "14 днів", "21 день", "22 дні", "111 днів"];
        assert_eq!(said, counted);
    }

    #[test]
    fn a_language_without_words_falls_back_and_says_so() {
        let locales = Locales::embedded().expect("shipped languages");
        let said = locales.say(&tag("tlh"), "app-name", None);
        assert_eq!(said.language, tag("en"));
    }

    #[test]
    fn a_file_that_does_not_declare_itself_is_refused() {
        let read =
            |lines: &[&str]| Locale::read(tag("xx"), lines.join("\n") + "\n").map(|l| l.language.review);
        let (name, direction) = ("locale-name = X", "locale-direction = rtl");
        assert!(read(&[name]).is_err());
        assert!(read(&[name, "locale-direction = up", "language-reviewed = yes"]).is_err());
        assert!(read(&[name, direction]).is_err());
        assert!(read(&[name, direction, "language-reviewed = perhaps"]).is_err());
        assert_eq!(read(&[name, direction, "language-reviewed = no"]), Ok(Review::Awaited));
        assert_eq!(read(&[name, direction, "language-reviewed = yes"]), Ok(Review::Done));
    }

    #[test]
    fn arabic_has_six_ways_to_count_and_european_digits() {
        let locales = Locales::embedded().expect("shipped languages");
        let count = |n: i64| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            without_isolates(&locales.text_with(&tag("ar"), "deadline-days", &args)).into_owned()
        };
        let said = [0, 1, 2, 3, 11, 100].map(count);
        assert_eq!(said, ["0 يوم", "يوم واحد", "يومان", "3 أيام", "11 يوما", "100 يوم"]);
    }
}
