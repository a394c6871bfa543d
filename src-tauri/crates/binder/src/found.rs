//! A search, narrowed: what is due, expired or lent, whose it is, who sent it; and how much each narrowing would leave.
//!
//! Apart because it is about papers; how words meet stands in `search`. Not here: titles of registers, by which the edges
//! group what was found.

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::NaiveDate;
use ordner_vault::Readable;

use crate::{Binder, Content, Document, Expiry};

/// What can be asked of a paper beside its words; each has its name in `filter-<name>`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    strum::VariantArray,
    strum::VariantNames,
    strum::IntoStaticStr,
    strum::EnumString,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Filter {
    /// A letter that is not answered, or a paper that ends soon.
    Due,
    /// It is no longer valid.
    Expired,
    /// Its original is with somebody else.
    Missing,
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words, each of which must be found; none for all papers.
    pub query: String,
    /// Only those.
    pub filter: Option<Filter>,
    /// Only papers of this person.
    pub person: Option<String>,
    /// Only papers of this office.
    pub office: Option<String>,
}

/// What was found.
#[derive(Debug)]
pub struct Found<'a> {
    /// In the order of filing; none while neither words nor anything else is asked for.
    pub hits: Vec<(&'a str, &'a Document)>,
    /// What would be left with each filter, and everything else as it is asked for.
    pub filters: Vec<(Filter, usize)>,
    /// The same for each person, those with most papers first.
    pub persons: Vec<(String, usize)>,
    /// The same for each office.
    pub offices: Vec<(String, usize)>,
}

impl Filter {
    fn fits(self, document: &Document, expiry: Option<Expiry>) -> bool {
        match self {
            Self::Due => {
                let waits = document.letter.as_ref().is_some_and(|letter| letter.open_due().is_some());
                waits || expiry.is_some_and(|stage| stage != Expiry::Over)
            }
            Self::Expired => expiry == Some(Expiry::Over),
            Self::Missing => document.lent.is_some(),
        }
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Finds papers by their words and by what is asked beside them.
    pub fn find(&self, wanted: &Wanted, today: NaiveDate, content: &Content) -> Found<'_> {
        use strum::VariantArray;
        let packs = self.packs(content);
        let nothing_typed = wanted.query.trim().is_empty();
        let spoken: Vec<_> =
            if nothing_typed { self.documents().collect() } else { self.search(&wanted.query) };
        let mut hits = Vec::new();
        let mut filters = Filter::VARIANTS.iter().map(|filter| (*filter, 0)).collect::<Vec<_>>();
        let (mut persons, mut offices) = (BTreeMap::new(), BTreeMap::new());
        for (id, document) in spoken {
            let expiry = document.expiry(packs, today);
            let office = document.office.as_ref().map(|office| &office.name);
            let filtered = wanted.filter.is_none_or(|filter| filter.fits(document, expiry));
            let of_person = wanted.person.is_none() || wanted.person == document.person;
            let of_office = wanted.office.is_none() || wanted.office.as_ref() == office;
            if of_person && of_office {
                filters
                    .iter_mut()
                    .filter(|(one, _)| one.fits(document, expiry))
                    .for_each(|(_, count)| *count += 1);
            }
            if let (true, true, Some(person)) = (filtered, of_office, &document.person) {
                *persons.entry(person.clone()).or_default() += 1;
            }
            if let (true, true, Some(office)) = (filtered, of_person, office) {
                *offices.entry(office.clone()).or_default() += 1;
            }
            if filtered && of_person && of_office {
                hits.push((id, document));
            }
        }
        if nothing_typed && wanted.filter.is_none() && wanted.person.is_none() && wanted.office.is_none() {
            hits.clear();
        }
        Found { hits, filters, persons: most_first(persons), offices: most_first(offices) }
    }
}

fn most_first(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}
