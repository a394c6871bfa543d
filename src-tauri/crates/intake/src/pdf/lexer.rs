//! Words of PDF syntax, one after the other, without building anything from them.
//!
//! Apart because two readers share it and both must be bounded before objects are built: a number of one letter takes
//! a hundred bytes as an object. ISO 32000-1, 7.2 and 7.3.

/// A string longer than this without its end is taken for a stray bracket.
const LONGEST_STRING: usize = 1 << 20;
/// So many stray brackets are searched for their end, then none.
const STRAY_BRACKETS: u32 = 64;

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word<'b> {
    /// `<<` or `[`.
    Open,
    /// `>>` or `]`.
    Close,
    /// A name without its stroke, as written.
    Name(&'b [u8]),
    /// A number that is no fraction and has no sign.
    Number(u64),
    /// A string.
    Text,
    /// Anything else: keywords, fractions.
    Other(&'b [u8]),
}

/// Reads words.
pub(crate) struct Lexer<'b> {
    bytes: &'b [u8],
    at: usize,
    stray: u32,
}

impl<'b> Lexer<'b> {
    /// Begins at a position.
    pub(crate) fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at, stray: 0 }
    }

    /// Where the next word is looked for.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Goes on elsewhere.
    pub(crate) fn go_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The next word and where it begins.
    pub(crate) fn next_word(&mut self) -> Option<(usize, Word<'b>)> {
        self.skip_blanks();
        let start = self.at;
        let byte = *self.bytes.get(start)?;
        let two = self.bytes.get(start..start + 2);
        let (length, word) = match byte {
            b'<' if two == Some(b"<<") => (2, Word::Open),
            b'>' if two == Some(b">>") => (2, Word::Close),
            b'[' => (1, Word::Open),
            b']' => (1, Word::Close),
            b'<' => (self.hexadecimal(), Word::Text),
            b'(' => (self.literal(), Word::Text),
            b'/' => {
                let length = self.regular(start + 1);
                (1 + length, Word::Name(&self.bytes[start + 1..start + 1 + length]))
            }
            b')' | b'>' | b'{' | b'}' => (1, Word::Other(&self.bytes[start..start + 1])),
            _ => {
                let length = self.regular(start);
                let word = &self.bytes[start..start + length];
                (length, number(word).map_or(Word::Other(word), Word::Number))
            }
        };
        self.at = start + length;
        Some((start, word))
    }

    fn skip_blanks(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte == b'%' {
                let rest = &self.bytes[self.at..];
                self.at += rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn regular(&self, from: usize) -> usize {
        let rest = &self.bytes[from..];
        rest.iter().position(|&byte| is_blank(byte) || is_delimiter(byte)).unwrap_or(rest.len())
    }

    fn hexadecimal(&self) -> usize {
        let rest = &self.bytes[self.at + 1..];
        let digits = rest.iter().position(|&byte| !byte.is_ascii_hexdigit() && !is_blank(byte));
        match digits {
            Some(end) if rest[end] == b'>' => end + 2,
            _ => 1,
        }
    }

    fn literal(&mut self) -> usize {
        if self.stray >= STRAY_BRACKETS {
            return 1;
        }
        let mut depth = 0_usize;
        let mut escaped = false;
        for (at, &byte) in self.bytes[self.at..].iter().take(LONGEST_STRING).enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            }
        }
        self.stray += 1;
        1
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

fn number(word: &[u8]) -> Option<u64> {
    if word.is_empty() || word.len() > 12 || !word.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(word.iter().fold(0, |value, digit| value * 10 + u64::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &[u8]) -> Vec<Word<'_>> {
        let mut lexer = Lexer::new(text, 0);
        std::iter::from_fn(|| lexer.next_word().map(|(_, word)| word)).collect()
    }

    #[test]
    fn words_are_told_apart() {
        assert_eq!(
            words(b"<</A#20b 12 0 R%x\n/C[(a(b\\)c)) <4f >-1.5]>>"),
            [
                Word::Open,
                Word::Name(b"A#20b"),
                Word::Number(12),
                Word::Number(0),
                Word::Other(b"R"),
                Word::Name(b"C"),
                Word::Open,
                Word::Text,
                Word::Text,
                Word::Other(b"-1.5"),
                Word::Close,
                Word::Close,
            ]
        );
    }

    #[test]
    fn stray_brackets_cost_no_endless_search() {
        let text = [b"(".repeat(200_000), b" endobj".to_vec()].concat();
        assert_eq!(words(&text).last(), Some(&Word::Other(b"endobj")));
    }
}
