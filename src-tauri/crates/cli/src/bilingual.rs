//! Sums and offices are said in two languages, line under line, so that two people can read the same line.
//!
//! Apart because several verbs speak so. The person's own language comes first, German beside it; who reads German has
//! English beside it.

use ordner_binder::Pen;
use ordner_locale::LanguageTag;

use crate::verbs::Edge;

/// The person's language, and German; for those who read German, English.
pub fn pens<'a>(edge: &Edge<'a>) -> [Pen<'a>; 2] {
    let [german, english] = both(edge);
    let own = edge.speech.language();
    if own.to_string() == LanguageTag::GERMAN {
        [german, english]
    } else {
        [Pen::new(&edge.content.locales, own.clone()), german]
    }
}

/// German and English.
pub fn both<'a>(edge: &Edge<'a>) -> [Pen<'a>; 2] {
    let locales = &edge.content.locales;
    [LanguageTag::german(), LanguageTag::english()].map(|tag| Pen::new(locales, tag))
}
