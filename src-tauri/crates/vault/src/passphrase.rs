//! What a person types to open the binder, in one spelling, and gone from memory afterwards.
//!
//! Apart because the spelling is decided here once and for ever: a change would lock people out. The rule is the
//! one of RFC 8265 (OpaqueString): every blank becomes the plain space, then NFC. NFC and not NFKC, because what
//! keyboards give is NFC already: the same passphrase typed into the `age` program on its own keeps working, and
//! `²` stays another sign than `2`. Case and inner blanks count. Not here: how good a passphrase must be.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A passphrase in its one spelling; zeroed when dropped, and `Debug` prints nothing of it.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Passphrase {
    fn from(mut typed: String) -> Self {
        // NFC makes text at most three times longer in UTF-8; with that room no growing copy is left behind.
        let mut spelled = String::with_capacity(typed.len() * 3);
        spelled
            .extend(typed.chars().map(|c| if c.is_whitespace() && !c.is_control() { ' ' } else { c }).nfc());
        typed.zeroize();
        Self(spelled)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> String {
        Passphrase::from(text.to_owned()).expose().to_owned()
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_spelling() {
        assert_eq!(spelled("Schlu\u{308}ssel"), spelled("Schlüssel"));
        assert_eq!(spelled("\u{627}\u{653}"), spelled("\u{622}"), "Arabic alef with madda");
    }

    #[test]
    fn a_no_break_space_is_a_blank() {
        assert_eq!(spelled("a\u{a0}b"), "a b");
    }

    #[test]
    fn what_a_person_meant_as_different_stays_different() {
        for (one, other) in [("x²", "x2"), ("Haus", "haus"), ("a b", "a  b"), ("a", "a ")] {
            assert_ne!(spelled(one), spelled(other));
        }
    }

    #[test]
    fn debug_hides_it() {
        assert_eq!(format!("{:?}", Passphrase::from("geheim".to_owned())), "Passphrase([hidden])");
    }
}
