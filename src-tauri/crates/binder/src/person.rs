//! People who help: who helps with what, from when to when, who stands in for them.
//!
//! Professionals and volunteers alike. What a role is called and where its people stand is content. Deliberately not
//! here: offices without a name (see `contact`), and what somebody may know (see `consent`).

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_packs::{Packs, RegisterId, Role};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, filled_all};
use crate::{Binder, BinderError, Consent, Content, Error, OwnRecord};

/// Where people without a role stand: with those who help.
const HELPERS: &str = "b";
/// The slot of the day of birth.
const SLOT_BIRTH: &str = "birth-date";

/// Somebody who helps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name, any script; must not be blank.
    pub name: String,
    /// Id of a role of the packs.
    pub role: Option<String>,
    /// What they help with, in the person's words.
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
    /// The first day.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Id of the person who stands in for them.
    pub deputy: Option<String>,
    /// Ids of people who work with them as a team.
    #[serde(default)]
    pub tandem: Vec<String>,
}

impl Record for Person {
    const KIND: &'static str = "person";
}

impl OwnRecord for Person {
    fn title(&self) -> String {
        self.name.clone()
    }

    fn made_ready(self, binder: &Binder, packs: &Packs) -> Result<Self, Error> {
        let name = filled(Some(self.name)).ok_or(BinderError::NameMissing)?;
        let role = filled(self.role);
        if let Some(role) = role.as_ref().filter(|role| packs.role(role).is_none()) {
            return Err(BinderError::NoSuchRecord { name: role.chars().take(40).collect() }.into());
        }
        let tandem = filled_all(self.tandem);
        let tandem = tandem.into_iter().map(|id| Ok(binder.own_one::<Self>(&id)?.0));
        Ok(Self {
            name,
            role,
            topic: filled(self.topic),
            organisation: filled(self.organisation),
            phone: filled(self.phone),
            email: filled(self.email),
            address: filled(self.address),
            times: filled(self.times),
            deputy: binder.whole::<Self>(self.deputy)?,
            tandem: tandem.collect::<Result<_, Error>>()?,
            ..self
        })
    }
}

impl Person {
    /// Whether they help no more on this day.
    pub fn has_ended(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    /// Their role as content.
    pub fn role_of<'p>(&self, packs: &'p Packs) -> Option<&'p Role> {
        packs.role(self.role.as_deref()?)
    }

    /// The register they stand in.
    pub fn register(&self, packs: &Packs) -> RegisterId {
        self.role_of(packs).map_or_else(|| RegisterId(HELPERS.to_owned()), |role| role.register.clone())
    }

    /// True when they stay off paper for others.
    pub fn is_private(&self, packs: &Packs) -> bool {
        packs.register(&self.register(packs)).is_some_and(|register| register.private)
    }

    /// True for somebody whose service advises.
    pub fn is_adviser(&self, packs: &Packs) -> bool {
        self.role_of(packs).is_some_and(|role| role.adviser)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Everybody who helps or helped: first who stands in for somebody that stopped, then in the order of roles, and
    /// those who stopped last.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn people(&self, today: NaiveDate, content: &Content) -> Result<Vec<(String, Person)>, Error> {
        let packs = self.packs(content);
        let mut people = self.own::<Person>()?;
        let ended = people.iter().filter(|(_, person)| person.has_ended(today));
        let stand_ins: Vec<String> = ended.filter_map(|(_, person)| person.deputy.clone()).collect();
        let place = |person: &Person| {
            packs.roles().iter().position(|role| person.role.as_ref() == Some(&role.id)).unwrap_or(usize::MAX)
        };
        people.sort_by_key(|(id, person)| {
            (person.has_ended(today), !stand_ins.contains(id), place(person), id.clone())
        });
        Ok(people)
    }

    /// The person's day of birth, as they wrote it for the sheets; none if that is no whole day.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn birth(&self) -> Result<Option<NaiveDate>, Error> {
        let written = self.entries()?.into_iter().find(|(slot, _)| slot == SLOT_BIRTH);
        let day = |words: String| {
            NaiveDate::parse_from_str(words.trim(), "%d.%m.%Y").or_else(|_| words.trim().parse()).ok()
        };
        Ok(written.and_then(|(_, words)| day(words)))
    }

    /// What a person may know: consents for them that hold on this day.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn consents_for(&self, person: &str, today: NaiveDate) -> Result<Vec<Consent>, Error> {
        let consents = self.own::<Consent>()?.into_iter().map(|(_, consent)| consent);
        let for_them = |consent: &Consent| consent.person.as_deref() == Some(person) && consent.holds(today);
        Ok(consents.filter(for_them).collect())
    }
}

impl Binder {
    /// The new adviser has accepted: who advised until now stops today, and the new one stands beside them with the same role,
    /// by one action. The id of the new one.
    ///
    /// # Errors
    /// [`BinderError::NameMissing`], [`BinderError::NoSuchRecord`]; then nothing changed.
    pub fn change_adviser(
        &mut self,
        before: Option<&str>,
        new: Person,
        today: NaiveDate,
        content: &Content,
    ) -> Result<String, Error> {
        let before = before.map(|id| self.own_one::<Person>(id)).transpose()?;
        let role = before.as_ref().and_then(|(_, person)| person.role.clone());
        let new = Person { role: new.role.or(role), since: new.since.or(Some(today)), ..new };
        let new = new.made_ready(self, self.packs(content))?;
        let key = self.vault.fresh_key();
        self.vault.write(|writing| {
            if let Some((id, person)) = &before {
                writing.put(id, &Person { until: person.until.or(Some(today)), ..person.clone() })?;
            }
            writing.put(&key, &new)
        })?;
        Ok(key)
    }
}
