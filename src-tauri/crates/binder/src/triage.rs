//! A letter came: from what somebody sees to what to do tonight. Nothing of it is kept, and no binder is needed.
//!
//! Apart because window and command line must send people to the same places. Not here: what the signs are (content), how
//! they are weighed (`ordner-rules`), and any period, which only the letter knows.

use chrono::NaiveDate;
use ordner_packs::{Contact, Look, Pack, Packs, Sign, TriageAdvice, Urgency, Way};

use crate::deadline::advice;
use crate::{BinderError, Error};

/// As many places as somebody reads about at night.
const PLACES: usize = 3;

/// The answer.
pub struct Triage<'a> {
    /// How soon somebody must read the letter with the person.
    pub urgency: Urgency,
    /// What to do and what to answer; none where the content says nothing.
    pub advice: Option<&'a TriageAdvice>,
    /// What was seen, the most urgent first.
    pub seen: Vec<&'a Sign>,
    /// Whom to see: where a letter is read first, then the offices of what was seen.
    pub see: Vec<&'a Contact>,
    /// Who sent it, where one office of the region was seen on it.
    pub sender: Option<&'a Contact>,
}

impl Triage<'_> {
    /// How the letter came, as its envelope tells; the most urgent sign goes before.
    pub fn way(&self) -> Option<Way> {
        self.seen.iter().find_map(|sign| sign.way)
    }
}

impl<'a> Triage<'a> {
    /// For somebody who sees these signs and lives in `home`.
    ///
    /// # Errors
    /// [`BinderError::NoSuchSign`].
    pub fn of(seen: &[String], home: &'a Pack, packs: &'a Packs, today: NaiveDate) -> Result<Self, Error> {
        let sign = |id: &String| {
            let unknown = || BinderError::NoSuchSign { name: id.chars().take(40).collect() };
            packs.signs().iter().find(|sign| sign.id == *id).ok_or_else(unknown)
        };
        let mut seen: Vec<&Sign> = seen.iter().map(sign).collect::<Result<_, _>>()?;
        seen.sort_by_key(|sign| std::cmp::Reverse(sign.urgency));
        let urgency = ordner_rules::triage::urgency(seen.iter().copied());
        let mut see = advice(home, today);
        let offices = seen.iter().filter_map(|sign| Some((sign.look, sign.office.as_ref()?)));
        let mut sender = None;
        for (look, office) in offices {
            let contact = home.contacts.iter().find(|contact| contact.offices.contains(office));
            see.extend(contact);
            sender = sender.or(contact.filter(|_| look == Look::Sender));
        }
        see.truncate(PLACES);
        let advice = packs.triage_advice().iter().find(|advice| advice.urgency == urgency);
        Ok(Self { urgency, advice, seen, see, sender })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(seen: &[&str]) -> (Urgency, Vec<String>) {
        let packs = Packs::embedded().expect("content");
        let home = packs.pack("dresden").expect("pack");
        let seen: Vec<String> = seen.iter().map(|id| (*id).to_owned()).collect();
        let triage =
            Triage::of(&seen, home, &packs, "2026-11-22".parse().expect("day")).expect("known signs");
        assert!(triage.advice.is_some(), "every urgency has advice");
        (triage.urgency, triage.see.iter().map(|contact| contact.id.clone()).collect())
    }

    #[test]
    fn the_most_urgent_sign_counts() {
        assert_eq!(of(&["yellow", "school"]).0, Urgency::Red);
        assert_eq!(of(&["window", "jobcenter"]).0, Urgency::Amber);
        assert_eq!(of(&["window", "information"]).0, Urgency::Green);
    }

    #[test]
    fn a_letter_nobody_could_place_is_never_called_harmless() {
        assert_eq!(of(&[]).0, Urgency::Amber);
        assert_eq!(of(&["window"]).0, Urgency::Amber);
    }

    #[test]
    fn the_envelope_tells_how_it_came_and_who_sent_it() {
        let packs = Packs::embedded().expect("content");
        let home = packs.pack("dresden").expect("pack");
        let of = |seen: &[&str]| {
            let seen: Vec<String> = seen.iter().map(|id| (*id).to_owned()).collect();
            let triage = Triage::of(&seen, home, &packs, "2026-11-22".parse().expect("day")).expect("known");
            (triage.way(), triage.sender.map(|contact| contact.name.de.clone()))
        };
        let (way, sender) = of(&["jobcenter", "yellow"]);
        assert_eq!(way, Some(Way::Yellow));
        assert!(sender.is_some_and(|name| name.contains("Jobcenter")));
        assert_eq!(of(&["note-of-the-post"]), (Some(Way::Deposited), None));
        assert_eq!(of(&["court"]), (None, None), "an office nobody named is not guessed");
    }

    #[test]
    fn somebody_to_see_is_always_named_and_the_office_too() {
        assert!(!of(&[]).1.is_empty());
        assert!(
            of(&["jobcenter"]).1.len() > of(&[]).1.len(),
            "the Jobcenter of the city stands beside the advice"
        );
    }

    #[test]
    fn no_sign_and_no_advice_promises_time() {
        let packs = Packs::embedded().expect("content");
        let mut texts: Vec<&str> = Vec::new();
        for advice in packs.triage_advice() {
            let replies = advice.reply.iter().flat_map(|line| [line.de.as_str(), line.en.as_str()]);
            texts.extend(
                [&advice.title, &advice.act]
                    .into_iter()
                    .flat_map(|text| [text.de.as_str(), text.en.as_str()]),
            );
            texts.extend(replies);
        }
        for sign in packs.signs() {
            texts.extend([sign.why.de.as_str(), sign.why.en.as_str()]);
        }
        assert!(texts.len() > 40, "the walk must see all, saw {}", texts.len());
        let promises = |text: &str| {
            let text = text.to_lowercase();
            [
                "noch zeit",
                "still have time",
                "enough time",
                "genug zeit",
                "keine eile",
                "no hurry",
                "sie dürfen",
                "you may",
            ]
            .iter()
            .any(|promise| text.contains(promise))
        };
        assert!(promises("Sie haben noch Zeit."), "control");
        let found: Vec<_> = texts.into_iter().filter(|text| promises(text)).collect();
        assert_eq!(found, Vec::<&str>::new());
    }

    #[test]
    fn an_unknown_sign_is_told() {
        let packs = Packs::embedded().expect("content");
        let home = packs.pack("dresden").expect("pack");
        let asked =
            Triage::of(&["green-envelope".to_owned()], home, &packs, "2026-11-22".parse().expect("day"));
        assert!(matches!(asked.err(), Some(Error::Binder(BinderError::NoSuchSign { .. }))));
    }
}
