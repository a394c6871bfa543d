//! Groups of digits on paper: five random digits and a check digit each, readable in every script.
//!
//! Apart because a code and a share of it are both such groups. The check digit is Damm's (2004), because it catches every
//! single wrong digit and every swap of neighbours with one digit and no letter (Luhn misses 09/90, mod 97 needs two
//! digits). The calculation of each group starts from a value of its own instead of 0; each step is a permutation, so a
//! valid group at another place is always noticed too. Not here: how many groups there are, and what they open.

use zeroize::{Zeroize, Zeroizing};

use crate::Surroundings;

/// Digits of a group: five that say something, one that checks them.
pub(crate) const DIGITS: usize = 6;

/// Damm's totally anti-symmetric quasigroup of order ten; row = value so far, column = next digit.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The zeros of the decimal digits of Unicode (general category Nd), each followed by its one to nine.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
    0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066,
    0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950,
    0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
    0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misread {
    /// This group, counted from 1, contradicts its check digit, or holds something that is not a digit.
    Typo { group: u8 },
    /// Digits are missing and it cannot be told where.
    Incomplete,
}

/// The group of five digits (values 0–9) with its check digit, as ASCII.
pub(crate) fn closed(start: u8, five: [u8; DIGITS - 1]) -> String {
    let mut group = String::with_capacity(DIGITS);
    let mut sum = start;
    for digit in five {
        sum = step(sum, digit);
        group.push(char::from(b'0' + digit));
    }
    // The diagonal of the table is zero: the sum itself is the digit that ends the group at zero.
    group.push(char::from(b'0' + sum));
    group
}

/// The five digits of a group that say something, as values.
pub(crate) fn open(group: &str) -> [u8; DIGITS - 1] {
    let mut five = [0; DIGITS - 1];
    five.iter_mut().zip(group.bytes()).for_each(|(value, digit)| *value = digit.wrapping_sub(b'0') % 10);
    five
}

/// Five random digits.
pub(crate) fn random(surroundings: Surroundings) -> [u8; DIGITS - 1] {
    [(); DIGITS - 1].map(|()| random_digit(surroundings))
}

/// Reads `N` groups as a person typed or scanned them: digits of any script, with blanks, hyphens, dots or nothing
/// between. `start` is where the calculation of a group begins, by its place from 0 and all digits.
pub(crate) fn read<const N: usize>(
    text: &str,
    start: impl Fn(usize, &str) -> u8,
) -> Result<[String; N], Misread> {
    let mut digits = Zeroizing::new(String::with_capacity(N * DIGITS + 1));
    // Where the person left gaps, a group with a missing or doubled digit can be named exactly.
    let mut gaps: Vec<usize> = Vec::new();
    for sign in text.chars() {
        if let Some(digit) = digit(sign) {
            if digits.len() > N * DIGITS {
                return Err(Misread::Typo { group: N as u8 });
            }
            digits.push(char::from(b'0' + digit));
        } else if is_gap(sign) {
            if gaps.last().copied().unwrap_or(0) != digits.len() {
                gaps.push(digits.len());
            }
        } else if !is_invisible(sign) {
            return Err(Misread::Typo { group: (digits.len() / DIGITS + 1).min(N) as u8 });
        }
    }
    if gaps.last() != Some(&digits.len()) {
        gaps.push(digits.len());
    }
    if digits.len() != N * DIGITS && gaps.len() == N {
        let mut begin = 0;
        for (place, end) in gaps.iter().enumerate() {
            if end - begin != DIGITS {
                return Err(Misread::Typo { group: place as u8 + 1 });
            }
            begin = *end;
        }
    }
    if digits.len() < N * DIGITS {
        return Err(Misread::Incomplete);
    }
    let mut groups = [const { String::new() }; N];
    for (place, group) in groups.iter_mut().enumerate() {
        group.push_str(&digits[place * DIGITS..(place + 1) * DIGITS]);
        if !fits(group, start(place, &digits)) {
            groups.zeroize();
            return Err(Misread::Typo { group: place as u8 + 1 });
        }
    }
    if digits.len() > N * DIGITS {
        groups.zeroize();
        return Err(Misread::Typo { group: N as u8 });
    }
    Ok(groups)
}

fn fits(group: &str, start: u8) -> bool {
    group.bytes().fold(start, |sum, digit| step(sum, digit - b'0')) == 0
}

fn step(sum: u8, digit: u8) -> u8 {
    DAMM[usize::from(sum)][usize::from(digit)]
}

/// One random digit.
pub(crate) fn random_digit(surroundings: Surroundings) -> u8 {
    loop {
        // 250 is the largest multiple of ten in a byte; the rest is drawn again, so that no digit is likelier.
        let [byte] = surroundings.bytes();
        if byte < 250 {
            return byte % 10;
        }
    }
}

fn digit(sign: char) -> Option<u8> {
    let code = u32::from(sign);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| (code - zero) as u8)
}

fn is_gap(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '·' | ',' | '،' | '/' | '|')
}

/// Direction marks and joiners that come along when digits are copied from right-to-left text.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_format_description() {
        assert!(fits("123451", 1));
        assert_eq!(closed(1, [1, 2, 3, 4, 5]), "123451");
        assert!(!fits("123451", 2));
    }

    #[test]
    fn digits_of_every_script_are_numbers() {
        for zero in ZEROS {
            let digits: Vec<char> = (0..10).map(|value| char::from_u32(zero + value).unwrap()).collect();
            assert!(digits.iter().copied().all(char::is_numeric));
            assert_eq!(digits.into_iter().filter_map(digit).collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
        }
    }
}
