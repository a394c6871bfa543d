//! Lower-case hexadecimal, for file ids, hashes and the database key.
//!
//! Apart because keys pass through it: [`push`] writes into a buffer the caller zeroes, so no copy is left behind.

/// Appends two digits per byte. Does not allocate if `out` has room.
pub(crate) fn push(out: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
        }
    }
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    push(&mut out, bytes);
    out
}

/// Fills `out` from exactly twice as many lower-case digits; anything else is `None`.
pub(crate) fn decode_into(text: &str, out: &mut [u8]) -> Option<()> {
    let digits = text.as_bytes();
    if digits.len() != out.len() * 2 {
        return None;
    }
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(())
}

/// Whether `text` is `digits` lower-case hexadecimal digits.
pub(crate) fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|digit| value(digit).is_some())
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let mut back = [0; 4];
        assert_eq!(encode(&[0, 15, 160, 255]), "000fa0ff");
        assert!(decode_into("000fa0ff", &mut back).is_some());
        assert_eq!(back, [0, 15, 160, 255]);
    }

    #[test]
    fn only_lower_case_digits_of_the_right_length() {
        assert!(decode_into("0G", &mut [0]).is_none());
        assert!(decode_into("0A", &mut [0]).is_none());
        assert!(decode_into("000", &mut [0]).is_none());
        assert!(!is_hex("../../etc/passwd", 16));
    }
}
