//! `ordner passphrase`: a password made of words.

use ordner_binder::passphrase::{Strength, generate};
use ordner_locale::LanguageTag;
use serde_json::json;

use super::{Edge, surroundings};
use crate::arguments::Passphrase;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Passphrase) -> Result<(), Refusal> {
    let language = verb.lang.unwrap_or_else(|| edge.speech.language().clone());
    let made = generate(&language, usize::from(verb.words), surroundings());
    // The person's language may have no list yet; German and English always do.
    let (made, language) = match made {
        Err(_) if language == *edge.speech.language() => {
            let english = LanguageTag::ENGLISH.parse().map_err(|_| Refusal::Said)?;
            (generate(&english, usize::from(verb.words), surroundings())?, english)
        }
        made => (made?, language),
    };
    let strength = Strength::of(&made);
    if edge.json {
        output::json(&json!({ "passphrase": made, "language": language, "strength": strength }));
    } else {
        out!("{made}");
    }
    edge.speech.say(strength.words(), &[]);
    Ok(())
}
