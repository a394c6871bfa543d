//! Experiences: what helped somebody who went the same way, as a card that travels on a stick.
//!
//! A mentor tells, a volunteer writes it down. A card is about a matter and never about a person, so it carries no
//! number, no address and no name; what can be seen of that is refused when it is read. Deliberately not here: advice of
//! the packs themselves, which has a law and a source.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};
use crate::register::RegisterId;

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// Stable id.
    pub id: String,
    /// The register whose matter it is.
    pub register: RegisterId,
    /// The situation.
    pub title: Bilingual,
    /// What helped.
    pub helped: Bilingual,
    /// What to take care of.
    #[serde(default)]
    pub careful: Option<Bilingual>,
    /// Who told it, without a name, and when.
    pub fact: Fact,
}

impl Experience {
    /// The first of its texts that could lead to a person: with an address of e-mail, or more digits in a row than a year
    /// has, whatever stands between them.
    pub(crate) fn telling(&self) -> Option<&'static str> {
        let careful = self.careful.as_ref();
        let texts = [("title", Some(&self.title)), ("helped", Some(&self.helped)), ("careful", careful)];
        texts.into_iter().find_map(|(key, text)| {
            let text = text?;
            [&text.de, &text.en].into_iter().any(|text| leads_to_a_person(text)).then_some(key)
        })
    }
}

fn leads_to_a_person(text: &str) -> bool {
    let mut digits = 0;
    text.chars().any(|letter| {
        digits = match letter {
            letter if letter.is_numeric() => digits + 1,
            ' ' | '-' | '/' | '(' | ')' | '+' => digits,
            _ => 0,
        };
        letter == '@' || digits > 4
    })
}

#[cfg(test)]
mod tests {
    use super::leads_to_a_person;

    #[test]
    fn numbers_and_addresses_lead_to_a_person_and_years_do_not() {
        for text in ["Ruf 0351 12 34 an", "+49 (351) 1234", "an a@example.org", "٠٣٥١١٢", "12-34-5"] {
            assert!(leads_to_a_person(text), "{text}");
        }
        for text in ["2024 und 2025", "In 3 Wochen, nach 14 Tagen", "Register 10, Zeile 12"] {
            assert!(!leads_to_a_person(text), "{text}");
        }
    }
}
