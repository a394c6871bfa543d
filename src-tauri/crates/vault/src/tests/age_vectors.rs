//! The public test vectors of the age format (C2SP/CCTV) against our reader: the same outcome for each, and no plaintext
//! after a failure but what was authentic. Where we differ on purpose, the list says so and is frozen.

use std::io::Read;
use std::time::{Duration, Instant};

use super::*;

/// What becomes of a vector, in the words of the vectors. We cannot tell a wrong MAC from another broken header: both
/// are "unreadable" to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    NoMatch,
    HeaderFailure,
    PayloadFailure,
}

struct Vector {
    name: String,
    expected: Outcome,
    armored: bool,
    passphrase: Option<Passphrase>,
    identity: Option<String>,
    payload: Option<String>,
    file: Vec<u8>,
}

fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cctv-age");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| vector(path)).collect()
}

fn vector(path: &Path) -> Vector {
    let bytes = fs::read(path).unwrap();
    let end = bytes.windows(2).position(|window| window == b"\n\n").unwrap();
    let header = std::str::from_utf8(&bytes[..end]).unwrap();
    let said = |name: &str| header.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
    let file = match said("compressed") {
        Some("zlib") => miniz_oxide::inflate::decompress_to_vec_zlib(&bytes[end + 2..]).unwrap(),
        Some(other) => panic!("{other}"),
        None => bytes[end + 2..].to_vec(),
    };
    let expected = match said("expect").unwrap() {
        "success" => Outcome::Success,
        "no match" => Outcome::NoMatch,
        "header failure" | "armor failure" | "HMAC failure" => Outcome::HeaderFailure,
        "payload failure" => Outcome::PayloadFailure,
        other => panic!("{other}"),
    };
    Vector {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        expected,
        armored: said("armored").is_some(),
        passphrase: said("passphrase").map(|text| Passphrase::from(text.to_owned())),
        identity: said("identity").map(str::to_owned),
        payload: said("payload").map(str::to_owned),
        file,
    }
}

fn outcome(vector: &Vector) -> Outcome {
    // A vector that names no key is broken for any; a key of a kind we do not know opens nothing.
    let any = age::x25519::Identity::generate();
    let any = age::secrecy::ExposeSecret::expose_secret(&any.to_string()).to_owned();
    let Ok(identity) = Identity::parse(vector.identity.as_deref().unwrap_or(&any)) else {
        return Outcome::NoMatch;
    };
    let secret = vector.passphrase.as_ref().map_or(Secret::Identity(&identity), Secret::Passphrase);
    let mut opened = match open_bundle(secret, vector.file.as_slice()) {
        Ok(opened) => opened,
        Err(VaultError::WrongPassphrase | VaultError::WrongIdentity) => return Outcome::NoMatch,
        Err(VaultError::BundleUnreadable) => return Outcome::HeaderFailure,
        Err(other) => panic!("{}: {other:?}", vector.name),
    };
    let mut plain = Vec::new();
    let read = opened.read_to_end(&mut plain);
    if let Some(payload) = &vector.payload {
        let authentic = crate::hex::encode(&Sha256::digest(&plain));
        assert_eq!(&authentic, payload, "{}: other plaintext than what is authentic", vector.name);
    }
    if read.is_ok() { Outcome::Success } else { Outcome::PayloadFailure }
}

#[test]
fn every_vector_comes_out_as_its_author_says() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 143);
    let mut differing = Vec::new();
    let mut armored = 0;
    for vector in &vectors {
        let found = outcome(vector);
        if vector.armored {
            // Armour is for mail; no file of ours has any, so none is taken off.
            armored += 1;
            assert!(matches!(found, Outcome::HeaderFailure | Outcome::NoMatch), "{}: {found:?}", vector.name);
        } else if found != vector.expected {
            differing.push(format!("{}: {:?} instead of {found:?}", vector.name, vector.expected));
        }
    }
    say(&format!("{} vectors, {armored} armoured and refused, {} differ", vectors.len(), differing.len()));
    assert_eq!(differing, DIFFERING, "{}", differing.join("\n"));
}

/// Twelve with keys of a kind that the age crate does not have yet (hybrid, after quantum computers), so that their
/// identity is none to us; and three headers that the crate takes and the Go program does not, or the other way round.
const DIFFERING: [&str; 15] = [
    "hybrid: Success instead of NoMatch",
    "hybrid_and_x25519: Success instead of NoMatch",
    "hybrid_extra_argument: HeaderFailure instead of NoMatch",
    "hybrid_grease: Success instead of NoMatch",
    "hybrid_identity: HeaderFailure instead of NoMatch",
    "hybrid_long_file_key: HeaderFailure instead of NoMatch",
    "hybrid_long_share: HeaderFailure instead of NoMatch",
    "hybrid_low_order: HeaderFailure instead of NoMatch",
    "hybrid_multiple_recipients: Success instead of NoMatch",
    "hybrid_not_canonical_body: HeaderFailure instead of NoMatch",
    "hybrid_not_canonical_enc: HeaderFailure instead of NoMatch",
    "hybrid_short_share: HeaderFailure instead of NoMatch",
    "scrypt_uppercase: NoMatch instead of HeaderFailure",
    "stanza_missing_body: HeaderFailure instead of Success",
    "stanza_missing_final_line: HeaderFailure instead of Success",
];

/// Control: the harness tells a wrong outcome.
#[test]
fn a_vector_that_was_touched_comes_out_otherwise() {
    let mut vector = vectors().into_iter().find(|vector| vector.name == "x25519").unwrap();
    assert_eq!(outcome(&vector), Outcome::Success);
    let last = vector.file.len() - 1;
    vector.file[last] ^= 1;
    vector.payload = None;
    assert_eq!(outcome(&vector), Outcome::PayloadFailure);
}

/// Forged files that want hours of work, or a header without end, are refused before the work is done.
#[test]
fn bombs_are_refused_at_once() {
    let salt = "A".repeat(22);
    let scrypt = |factor: &str| {
        format!(
            "age-encryption.org/v1\n-> scrypt {salt} {factor}\n{}\n--- {}\n",
            "A".repeat(43),
            "A".repeat(43)
        )
    };
    let mut bombs: Vec<Vec<u8>> = ["19", "22", "25", "30", "63", "64", "255"]
        .iter()
        .map(|factor| scrypt(factor).into_bytes())
        .collect();
    let line = format!("{}\n", "A".repeat(64));
    // Twenty recipients with a mebibyte each; one line without end; lines without end.
    let stanza = format!("-> X25519 {}\n{}\n", "A".repeat(43), line.repeat((1 << 20) / 65));
    bombs.push(format!("age-encryption.org/v1\n{}--- x\n", stanza.repeat(20)).into_bytes());
    bombs.push([b"age-encryption.org/v1\n-> ".as_slice(), &vec![b'A'; 20 << 20]].concat());
    bombs.push(format!("age-encryption.org/v1\n-> X25519 A\n{}", line.repeat(300_000)).into_bytes());
    let passphrase = passphrase();
    let key = age::x25519::Identity::generate();
    let identity = Identity::parse(age::secrecy::ExposeSecret::expose_secret(&key.to_string())).unwrap();
    let mut longest = Duration::ZERO;
    for bomb in &bombs {
        for secret in [Secret::Passphrase(&passphrase), Secret::Identity(&identity)] {
            let begin = Instant::now();
            assert!(matches!(open_bundle(secret, bomb.as_slice()).err(), Some(VaultError::BundleUnreadable)));
            longest = longest.max(begin.elapsed());
        }
    }
    say(&format!("{} bombs, the longest refusal took {longest:?}", bombs.len() * 2));
    // One guess at the allowed factor of 18 takes half a second; any of these would take minutes at least.
    assert!(longest < Duration::from_secs(5), "{longest:?}");
}
