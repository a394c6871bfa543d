//! The state digest: a keyed hash over the whole set of changes, kept up to date with each of them.
//!
//! Apart because it is a defence of its own. SQLCipher authenticates each page but not its age: an older copy of one
//! page put back passes all its checks and silently reverts a deadline (measured). Here each change is hashed with
//! a key only the open binder knows; the hashes are XORed, so adding one change costs one hash and the order does
//! not matter. An older page then contradicts the sum. Not here: the whole vault put back, which nothing inside the
//! vault can notice; for that the generation is remembered elsewhere.

use zeroize::Zeroizing;

use crate::ops::Op;

const CONTEXT: &str = "MEIN ORDNER 2026-11 state digest of changes";

/// The sum over all changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Root(pub(crate) [u8; 32]);

impl Root {
    /// Adds a change, or takes it out again: XOR is its own inverse.
    pub(crate) fn toggle(&mut self, key: &DigestKey, op: &Op) {
        for (sum, byte) in self.0.iter_mut().zip(key.hash(op)) {
            *sum ^= byte;
        }
    }
}

/// Zeroed when dropped.
pub(crate) struct DigestKey(Box<Zeroizing<[u8; 32]>>);

impl DigestKey {
    pub(crate) fn derive(db_key: &[u8; 32]) -> Self {
        Self::derive_for(CONTEXT, db_key)
    }

    /// A key for another purpose, unrelated to this one.
    pub(crate) fn derive_for(context: &str, db_key: &[u8; 32]) -> Self {
        Self(Box::new(Zeroizing::new(blake3::derive_key(context, db_key))))
    }

    pub(crate) fn hash_bytes(&self, bytes: &[u8]) -> [u8; 32] {
        blake3::keyed_hash(&self.0, bytes).into()
    }

    fn hash(&self, op: &Op) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        // Lengths go before texts, so that no two changes share an encoding.
        for text in [&op.entity, &op.field, &op.value] {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        for number in [op.stamp.time, op.stamp.node, op.previous.time, op.previous.node] {
            hasher.update(&number.to_le_bytes());
        }
        hasher.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::Stamp;

    fn op(value: &str) -> Op {
        Op {
            entity: "paper/a".to_owned(),
            field: "title".to_owned(),
            stamp: Stamp { time: 1_795_000_000_000 << 16, node: 5 },
            value: value.to_owned(),
            previous: Stamp::NONE,
        }
    }

    fn root(ops: &[Op]) -> Root {
        let mut root = Root::default();
        ops.iter().for_each(|op| root.toggle(&DigestKey::derive(&[7; 32]), op));
        root
    }

    /// Computed with another implementation from the words of FORMAT.md.
    #[test]
    fn the_encoding_is_the_described_one() {
        let expected = "2d9c4f9703b32a1d89909dc0a57339b86255cb6b88cd6b99cd8af4d042708a6d";
        assert_eq!(crate::hex::encode(&root(&[op("\"Brief über\"")]).0), expected);
    }

    #[test]
    fn order_does_not_matter_and_twice_is_never() {
        let (one, two) = (op("1"), op("2"));
        assert_eq!(root(&[one.clone(), two.clone()]), root(&[two.clone(), one.clone()]));
        assert_eq!(root(&[one.clone(), two.clone(), one]), root(&[two]));
        assert_ne!(root(&[op("1")]), root(&[op("2")]));
    }
}
