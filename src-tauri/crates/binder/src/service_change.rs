//! Services that end by themselves: who becomes responsible when a year since the allocation or a birthday has passed.
//!
//! Apart from `due`, which only lists it. The rows and their months are content (`responsibility.toml`), the two days are the
//! person's, and nobody has to tell them: without them nothing is announced. Deliberately not here: who is responsible now
//! (see `ordner_rules::responsible`).

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::Topic;
use ordner_rules::{Fit, Person, announced};
use ordner_vault::Readable;

use crate::{Binder, Content, Error};

/// The slots in which the two days stand.
const BIRTH: &str = "birth-date";
const ALLOCATED: &str = "allocated";

/// A service that ends soon, or begins.
pub struct ServiceChange<'c> {
    /// The first day of the new one.
    pub day: NaiveDate,
    /// The matter.
    pub topic: &'c Topic,
    /// Who answers then; only the last for certain.
    pub then: Vec<Fit<'c>>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The day of birth and the day of the allocation to the town, where the person wrote them so that a program can read them.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn birth_and_allocation(&self) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Error> {
        let entries = self.entries()?;
        let day =
            |slot: &str| entries.iter().find(|(known, _)| known == slot).and_then(|(_, words)| day(words));
        Ok((day(BIRTH), day(ALLOCATED)))
    }

    /// What changes within three months, matter by matter.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn service_changes<'c>(
        &'c self,
        today: NaiveDate,
        content: &'c Content,
    ) -> Result<Vec<ServiceChange<'c>>, Error> {
        let packs = self.packs(content);
        let Ok(pack) = packs.pack(&self.profile().pack) else { return Ok(Vec::new()) };
        let (birth, since) = self.birth_and_allocation()?;
        let status = self.status(content).map(|status| status.id.as_str());
        let person = Person { status, birth, since, hours: None };
        let change = |topic: &'c Topic| {
            announced(pack, &topic.id, person, today).map(|(day, then)| ServiceChange { day, topic, then })
        };
        Ok(packs.topics().iter().filter_map(change).collect())
    }
}

/// A day as people write it: `1.3.2026`, or as programs do: `2026-03-01`. Anything else is no day to reckon with.
fn day(words: &str) -> Option<NaiveDate> {
    let words = words.trim();
    ["%d.%m.%Y", "%Y-%m-%d"].into_iter().find_map(|form| NaiveDate::parse_from_str(words, form).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_day_is_reckoned_with() {
        for (typed, read) in [
            ("01.03.2026", Some("2026-03-01")),
            (" 1.3.2026 ", Some("2026-03-01")),
            ("2026-03-01", Some("2026-03-01")),
            ("März 2026", None),
            ("2026", None),
            ("31.02.2026", None),
        ] {
            assert_eq!(day(typed), read.map(|day| day.parse().unwrap()), "{typed}");
        }
    }
}
