//! Bundles with one defect each: every one is refused by its name, and nothing is left at the place.
//!
//! The vectors are made here from one good bundle, so that a reader of another program can make them, too: the list says
//! what is changed. Sealed anew each time, with all sums put right unless they are the defect, so that a vector reaches
//! the check it is meant for.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays and damages files by hand, and fails where it fails"
)]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;

use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_vault::{Passphrase, Secret, VaultError, open_bundle, seal_bundle};
use sha2::{Digest, Sha256};

/// One file of a tar, with everything a forger could write into its header.
#[derive(Clone)]
struct Entry {
    path: Vec<u8>,
    kind: u8,
    size: Vec<u8>,
    checksum: bool,
    content: Vec<u8>,
}

impl Entry {
    fn new(path: &str, content: &[u8]) -> Self {
        let size = format!("{:011o}\0", content.len()).into_bytes();
        Self { path: path.into(), kind: b'0', size, checksum: true, content: content.to_owned() }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut header = vec![0; 512];
        let (prefix, name) = match self.path.iter().rposition(|byte| *byte == b'/') {
            Some(at) if self.path.len() > 100 => (&self.path[..at], &self.path[at + 1..]),
            _ => (&[][..], &self.path[..]),
        };
        header[..name.len().min(100)].copy_from_slice(&name[..name.len().min(100)]);
        header[100..108].copy_from_slice(b"0000600\0");
        header[108..116].copy_from_slice(b"0000000\0");
        header[116..124].copy_from_slice(b"0000000\0");
        header[124..136].copy_from_slice(&self.size);
        header[136..148].copy_from_slice(b"00000000000\0");
        header[156] = self.kind;
        header[257..265].copy_from_slice(b"ustar\x0000");
        header[345..345 + prefix.len().min(155)].copy_from_slice(&prefix[..prefix.len().min(155)]);
        header[148..156].fill(b' ');
        let sum = header.iter().map(|byte| u32::from(*byte)).sum::<u32>() + u32::from(!self.checksum);
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let padding = (512 - self.content.len() % 512) % 512;
        [header, self.content.clone(), vec![0; padding]].concat()
    }
}

fn entries(tar: &[u8]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut at = 0;
    let text =
        |bytes: &[u8]| String::from_utf8(bytes.split(|byte| *byte == 0).next().unwrap().to_vec()).unwrap();
    while tar[at] != 0 {
        let header = &tar[at..at + 512];
        let (name, prefix) = (text(&header[..100]), text(&header[345..500]));
        let size = usize::from_str_radix(&text(&header[124..136]), 8).unwrap();
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        entries.push(Entry::new(&path, &tar[at + 512..at + 512 + size]));
        at += 512 + size.div_ceil(512) * 512;
    }
    entries
}

const SUMS: &str = "SHA256SUMS";

/// Puts `SHA256SUMS` right for what is there now.
fn summed(entries: &mut [Entry]) {
    let mut lines: Vec<(Vec<u8>, String)> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.path != SUMS.as_bytes()) {
        let hash: String = Sha256::digest(&entry.content).iter().map(|byte| format!("{byte:02x}")).collect();
        lines.push((entry.path.clone(), hash));
    }
    lines.sort();
    let text: Vec<u8> =
        lines.iter().flat_map(|(path, hash)| [hash.as_bytes(), b"  ", path, b"\n"].concat()).collect();
    if let Some(sums) = entries.iter_mut().find(|entry| entry.path == SUMS.as_bytes()) {
        *sums = Entry::new(SUMS, &text);
    }
}

fn tar(entries: &[Entry]) -> Vec<u8> {
    let mut bytes: Vec<u8> = entries.iter().flat_map(Entry::bytes).collect();
    bytes.extend([0; 1024]);
    bytes
}

fn sealed(tar: &[u8]) -> Vec<u8> {
    let passphrase = passphrase();
    let mut sealing = seal_bundle(Secret::Passphrase(&passphrase), Vec::new(), surroundings()).unwrap();
    sealing.write_all(tar).unwrap();
    sealing.finish().unwrap()
}

/// What refuses a vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    /// Reading it, before anything is made of it.
    Unreadable,
    /// Only making a binder of it: the sums are right, what the changes say is not.
    AtRestoring,
    Newer,
    WrongPassphrase,
}

struct Good {
    folder: tempfile::TempDir,
    sealed: Vec<u8>,
    tar: Vec<u8>,
    entries: Vec<Entry>,
}

impl Good {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
        for title in ["eins", "zwei"] {
            let file = folder.path().join("p.pdf");
            fs::write(&file, format!("%PDF-1.7\n{title}\n%%EOF\n").repeat(50)).unwrap();
            let placement = Placement {
                title: Some(title.to_owned()),
                ..Placement::in_register(RegisterId("1".to_owned()))
            };
            binder.add(&[&file], &placement, "2026-11-22".parse().unwrap(), &content).unwrap();
        }
        let passphrase = passphrase();
        let out = folder.path().join("good.age");
        binder
            .backup(
                &out,
                Secret::Passphrase(&passphrase),
                "2026-11-22".parse().unwrap(),
                &content,
                surroundings(),
            )
            .unwrap();
        binder.lock().unwrap();
        fs::remove_dir_all(folder.path().join("b.ordner")).unwrap();
        fs::remove_file(folder.path().join("p.pdf")).unwrap();
        let sealed = fs::read(&out).unwrap();
        fs::remove_file(out).unwrap();
        let mut tar = Vec::new();
        open_bundle(Secret::Passphrase(&passphrase), sealed.as_slice())
            .unwrap()
            .read_to_end(&mut tar)
            .unwrap();
        let entries = entries(&tar);
        Self { folder, sealed, tar, entries }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The good bundle with its files changed and its sums put right.
    fn changed(&self, change: impl FnOnce(&mut Vec<Entry>)) -> Vec<u8> {
        let mut entries = self.entries.clone();
        change(&mut entries);
        summed(&mut entries);
        sealed(&tar(&entries))
    }

    /// The same, with the sums left as the change made them.
    fn unsummed(&self, change: impl FnOnce(&mut Vec<Entry>)) -> Vec<u8> {
        let mut entries = self.entries.clone();
        change(&mut entries);
        sealed(&tar(&entries))
    }

    /// One more file before the sums.
    fn with(&self, entry: Entry) -> Vec<u8> {
        self.changed(|entries| entries.insert(entries.len() - 1, entry))
    }

    /// The text of one file with every `from` replaced.
    fn edited(&self, path: &str, from: &str, to: &str) -> Vec<u8> {
        self.changed(|entries| {
            let entry = find(entries, path);
            let text = String::from_utf8(entry.content.clone()).unwrap();
            assert!(text.contains(from), "{path} holds no {from}");
            *entry = Entry::new(path, text.replace(from, to).as_bytes());
        })
    }
}

fn find<'e>(entries: &'e mut [Entry], path: &str) -> &'e mut Entry {
    entries.iter_mut().find(|entry| entry.path == path.as_bytes()).unwrap()
}

type Vector = (String, Refused, Vec<u8>);

/// Defects of the seal.
fn of_the_seal(good: &Good) -> Vec<Vector> {
    let whole = &good.sealed;
    let text = String::from_utf8_lossy(&whole[..200]).into_owned();
    let factor = |to: &str| {
        let ours = format!(" {}", surroundings().work.passphrase);
        let at = text.find(&format!("{ours}\n")).unwrap();
        [&whole[..at], to.as_bytes(), &whole[at + ours.len()..]].concat()
    };
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let mac = text.find("--- ").unwrap();
    let other = Passphrase::from("other".to_owned());
    let mut by_other = seal_bundle(Secret::Passphrase(&other), Vec::new(), surroundings()).unwrap();
    by_other.write_all(&good.tar).unwrap();
    let key = ordner_vault::Identity::parse(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    )
    .unwrap();
    let mut for_key = seal_bundle(Secret::Identity(&key), Vec::new(), surroundings()).unwrap();
    for_key.write_all(&good.tar).unwrap();
    [
        ("an empty file", Vec::new()),
        ("no age file", b"hello\n".to_vec()),
        ("the first line alone", b"age-encryption.org/v1\n".to_vec()),
        (
            "a version of age that does not exist",
            whole[21..].iter().fold(b"age-encryption.org/v9".to_vec(), |mut all, byte| {
                all.push(*byte);
                all
            }),
        ),
        ("a header cut off", whole[..mac].to_vec()),
        ("a header of another file: its MAC is wrong", flipped(mac + 6)),
        ("work for an hour: factor 30", factor(" 30")),
        ("one above the allowed factor: 19", factor(" 19")),
        ("no work: factor 0", factor(" 0")),
        ("a factor with a sign", factor(" +10")),
        ("a payload cut off", whole[..whole.len() - 1].to_vec()),
        ("a payload with one more byte", [whole.as_slice(), b"x"].concat()),
        ("a payload that was touched", flipped(whole.len() - 700)),
        ("no payload", whole[..mac + 48].to_vec()),
        ("sealed for a key instead of a passphrase", for_key.finish().unwrap()),
    ]
    .map(|(name, bytes)| (name.to_owned(), Refused::Unreadable, bytes))
    .into_iter()
    .chain([("another passphrase".to_owned(), Refused::WrongPassphrase, by_other.finish().unwrap())])
    .collect()
}

/// Defects of the tar.
fn of_the_tar(good: &Good) -> Vec<Vector> {
    let plain = |path: &str| good.with(Entry::new(path, b"x"));
    let mut vectors: Vec<(String, Vec<u8>)> = Vec::new();
    for kind in [b'1', b'2', b'3', b'4', b'5', b'6', b'7', b'x', b'g', b'L', b'K', b'S', 0] {
        let entry = Entry { kind, ..Entry::new("MEIN-ORDNER/x", b"") };
        vectors.push((format!("a tar entry of kind {:?}", char::from(kind)), good.with(entry)));
    }
    for (what, path) in [
        ("upwards", "../x"),
        ("upwards inside", "MEIN-ORDNER/../../x"),
        ("absolute", "/etc/x"),
        ("empty", ""),
        ("with an empty part", "MEIN-ORDNER//x"),
        ("here", "./x"),
        ("hidden", "MEIN-ORDNER/.x"),
        ("ending in a dot", "MEIN-ORDNER/x."),
        ("ending in a blank", "MEIN-ORDNER/x "),
        ("beginning with a blank", " x"),
        ("a device of Windows", "MEIN-ORDNER/CON"),
        ("a device with an ending", "MEIN-ORDNER/nul.pdf"),
        ("with a colon", "C:x"),
        ("with a backslash", "a\\x"),
        ("with a star", "a*"),
        ("with a question mark", "a?"),
        ("with a quote", "a\"x"),
        ("with a bracket", "a<x"),
        ("with a line", "a|x"),
        ("with a line feed", "a\nx"),
        ("with a direction mark", "a\u{202e}fdp.x"),
        ("ending in a slash", "MEIN-ORDNER/"),
    ] {
        vectors.push((format!("a path {what}"), plain(path)));
    }
    let name = String::from_utf8(good.entries[5].path.clone()).unwrap();
    vectors.push((
        "a path that is not text".to_owned(),
        good.with(Entry { path: b"a\xff".to_vec(), ..Entry::new("", b"x") }),
    ));
    vectors.push(("two files of one name".to_owned(), plain("README.txt")));
    vectors.push(("two names that differ in case alone".to_owned(), plain(&name.to_uppercase())));
    vectors.push((
        "a wrong header sum".to_owned(),
        good.with(Entry { checksum: false, ..Entry::new("a", b"") }),
    ));
    for (what, size) in [
        ("not octal", b"0000000000x\0"),
        ("negative", b"-0000000001\0"),
        ("of gigabytes", b"77777777777\0"),
        ("empty", b"\0\0\0\0\0\0\0\0\0\0\0\0"),
    ] {
        vectors.push((
            format!("a size {what}"),
            good.with(Entry { size: size.to_vec(), ..Entry::new("a", b"") }),
        ));
    }
    vectors.push(("a tar without its end".to_owned(), sealed(&good.tar[..good.tar.len() - 1024])));
    vectors.push(("a tar that ends inside a file".to_owned(), sealed(&good.tar[..1000])));
    vectors.push(("no tar at all".to_owned(), sealed(b"")));
    vectors.push(("an empty tar".to_owned(), sealed(&[0; 1024])));
    vectors.into_iter().map(|(name, bytes)| (name, Refused::Unreadable, bytes)).collect()
}

/// Defects of what is inside.
fn of_the_content(good: &Good) -> Vec<Vector> {
    let mut vectors = Vec::new();
    let mut add =
        |name: &str, refused: Refused, bytes: Vec<u8>| vectors.push((name.to_owned(), refused, bytes));
    let original = String::from_utf8(good.entries[5].path.clone()).unwrap();
    assert!(original.starts_with("MEIN-ORDNER/"), "{original}");
    for part in
        ["README.txt", "keys/keyring.age", "keys/recovery.age", "ops.jsonl", "records.json", &original]
    {
        let bytes = good.changed(|entries| entries.retain(|entry| entry.path != part.as_bytes()));
        add(&format!("without {part}"), Refused::Unreadable, bytes);
    }
    let unsummed = |change: &dyn Fn(&mut Vec<Entry>)| good.unsummed(|entries| change(entries));
    let sums = |edit: &dyn Fn(String) -> String| {
        good.unsummed(|entries| {
            let text = String::from_utf8(find(entries, SUMS).content.clone()).unwrap();
            *find(entries, SUMS) = Entry::new(SUMS, edit(text).as_bytes());
        })
    };
    add(
        "without sums",
        Refused::Unreadable,
        unsummed(&|entries| entries.retain(|entry| entry.path != SUMS.as_bytes())),
    );
    add(
        "sums twice",
        Refused::Unreadable,
        unsummed(&|entries| entries.push(entries[entries.len() - 1].clone())),
    );
    add("sums not last", Refused::Unreadable, unsummed(&|entries| entries.rotate_right(1)));
    add(
        "a file after the sums",
        Refused::Unreadable,
        unsummed(&|entries| entries.push(Entry::new("x", b"x"))),
    );
    add("a sum too few", Refused::Unreadable, sums(&|text| text.split_once('\n').unwrap().1.to_owned()));
    add("a sum too many", Refused::Unreadable, sums(&|text| format!("{}  x\n{text}", "0".repeat(64))));
    add("a wrong sum", Refused::Unreadable, sums(&|text| format!("0{}", &text[1..])));
    add(
        "sums in another order",
        Refused::Unreadable,
        sums(&|text| text.lines().rev().map(|line| format!("{line}\n")).collect()),
    );
    add("sums with other line ends", Refused::Unreadable, sums(&|text| text.replace('\n', "\r\n")));
    add(
        "an original that was changed",
        Refused::Unreadable,
        unsummed(&|entries| entries[5].content[20] ^= 1),
    );
    add(
        "an original that was changed, sums put right",
        Refused::Unreadable,
        good.changed(|entries| entries[5].content[20] ^= 1),
    );
    add(
        "two originals exchanged, sums put right",
        Refused::Unreadable,
        good.changed(|entries| {
            let (one, other) = (entries[5].path.clone(), entries[6].path.clone());
            entries[5].path = other;
            entries[6].path = one;
        }),
    );
    add(
        "an original that nothing names",
        Refused::Unreadable,
        good.with(Entry::new("MEIN-ORDNER/x.pdf", b"%PDF")),
    );
    add("a key slot of an unknown name", Refused::Unreadable, good.with(Entry::new("keys/evil.age", b"x")));
    add(
        "a key slot outside the folder",
        Refused::Unreadable,
        good.with(Entry::new("keys/access/evil.age", b"x")),
    );
    add(
        "a passphrase slot that is none",
        Refused::AtRestoring,
        good.changed(|entries| {
            *find(entries, "keys/keyring.age") = Entry::new("keys/keyring.age", b"x");
        }),
    );
    add("records of a newer kind", Refused::Newer, good.edited("records.json", "records/1", "records/2"));
    add(
        "records of no kind",
        Refused::Unreadable,
        good.edited("records.json", "mein-ordner/records/1", "shopping"),
    );
    add("records that are no JSON", Refused::Unreadable, good.edited("records.json", "{", "["));
    add(
        "records with a document too few",
        Refused::AtRestoring,
        good.edited("records.json", "\"documents\"", "\"papers\""),
    );
    let ops = |from: &str, to: &str| good.edited("ops.jsonl", from, to);
    add(
        "no changes",
        Refused::AtRestoring,
        good.changed(|entries| *find(entries, "ops.jsonl") = Entry::new("ops.jsonl", b"")),
    );
    add(
        "changes cut in a line",
        Refused::AtRestoring,
        good.changed(|entries| {
            let entry = find(entries, "ops.jsonl");
            let half = entry.content.len() / 2 + 3;
            *entry = Entry::new("ops.jsonl", &entry.content.clone()[..half]);
        }),
    );
    add("a change with an unknown field", Refused::AtRestoring, ops("{\"ent\"", "{\"more\":1,\"ent\""));
    add("a change of nothing", Refused::AtRestoring, ops("\"ent\":\"document/", "\"ent\":\"document"));
    add(
        "a change about a stored file",
        Refused::AtRestoring,
        ops("\"ent\":\"document/", "\"ent\":\"stored-file/"),
    );
    add("a change before all time", Refused::AtRestoring, ops("\"h\":", "\"h\":-"));
    add("a change whose value is no JSON", Refused::AtRestoring, ops("\"val\":\"", "\"val\":\"{"));
    add(
        "a document that only the changes know",
        Refused::AtRestoring,
        ops("\"ent\":\"document/", "\"ent\":\"document/z"),
    );
    vectors
}

#[test]
fn every_defect_is_refused_by_its_name_and_leaves_nothing() {
    let good = Good::new();
    let vectors: Vec<Vector> = [of_the_seal(&good), of_the_tar(&good), of_the_content(&good)].concat();
    assert!(vectors.len() >= 60, "{}", vectors.len());
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let (file, place) = (good.path("x.age"), good.path("x.ordner"));
    let name_of = |error: Error| match error {
        Error::Vault(VaultError::BundleUnreadable) => Refused::Unreadable,
        Error::Vault(VaultError::NewerFormat { found: 2, supported: 1 }) => Refused::Newer,
        Error::Vault(VaultError::WrongPassphrase) => Refused::WrongPassphrase,
        // The slots were not made by the writer of the bundle's seal; each error of a slot is honest.
        Error::Vault(VaultError::Damaged { .. }) => Refused::AtRestoring,
        other => panic!("{other:?}"),
    };
    let mut wrong = Vec::new();
    for (name, expected, bytes) in &vectors {
        fs::write(&file, bytes).unwrap();
        let verified = verify_bundle(&file, secret).map_err(name_of);
        let restored =
            restore(&file, &place, secret, surroundings(), &ordner_vault::Watch::default()).map_err(name_of);
        let as_expected = match (expected, &restored, &verified) {
            (Refused::AtRestoring, Err(Refused::Unreadable | Refused::AtRestoring), _) => true,
            (expected, Err(restored), Err(verified)) => (restored, verified) == (expected, expected),
            _ => false,
        };
        let left: Vec<_> =
            fs::read_dir(good.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        if !as_expected || left != ["x.age"] {
            wrong.push(format!("{name}: restored {restored:?}, verified {verified:?}, left {left:?}"));
            let _ = fs::remove_dir_all(&place);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    writeln!(std::io::stdout(), "{} bundles with one defect each, all refused", vectors.len()).unwrap();
}

#[test]
fn control_the_good_bundle_taken_apart_and_put_together_again_is_taken() {
    let good = Good::new();
    let passphrase = passphrase();
    let file = good.path("x.age");
    for bytes in [good.sealed.clone(), good.changed(|_| {}), good.unsummed(|_| {})] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(verify_bundle(&file, Secret::Passphrase(&passphrase)).unwrap().files, 2);
    }
    restore(
        &file,
        &good.path("x.ordner"),
        Secret::Passphrase(&passphrase),
        surroundings(),
        &ordner_vault::Watch::default(),
    )
    .unwrap();
}
