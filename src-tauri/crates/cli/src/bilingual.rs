//! Sums and offices are said in German and English, line under line, so that two people can read the same line.
//!
//! Apart because several verbs speak so. The person's own language comes first.

use ordner_binder::Pen;
use ordner_locale::LanguageTag;

use crate::verbs::Edge;

/// German first, unless the person reads English messages.
pub fn pens<'a>(edge: &Edge<'a>) -> [Pen<'a>; 2] {
    let [german, english] = both(edge);
    if edge.speech.language().to_string() == LanguageTag::ENGLISH {
        [english, german]
    } else {
        [german, english]
    }
}

/// German and English.
pub fn both<'a>(edge: &Edge<'a>) -> [Pen<'a>; 2] {
    let locales = &edge.content.locales;
    [LanguageTag::german(), LanguageTag::english()].map(|tag| Pen::new(locales, tag))
}
