//! After locking, the keys and the passphrase are gone from the memory of the process.
//!
//! Read from outside the language: the process looks through its own pages. What records and documents leave behind is
//! not measured here; for that the program brings an allocator that wipes what is freed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::*;

/// A secret to look for, kept so that it cannot find itself.
struct Needle {
    name: &'static str,
    masked: Vec<u8>,
}

const MASK: u8 = 0x5a;

fn needle(name: &'static str, secret: &[u8]) -> Needle {
    Needle { name, masked: secret.iter().map(|byte| byte ^ MASK).collect() }
}

/// Number of copies of each needle in every writable page of this process.
fn copies(needles: &[Needle]) -> Vec<(&'static str, usize)> {
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found: Vec<_> = needles.iter().map(|needle| (needle.name, 0)).collect();
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        let (begin, end) = range.split_once('-').unwrap();
        let [begin, end] = [begin, end].map(|number| u64::from_str_radix(number, 16).unwrap());
        if !rights.starts_with("rw") || line.contains("[vvar") {
            continue;
        }
        let mut pages = vec![0; (end - begin) as usize];
        if memory.seek(SeekFrom::Start(begin)).is_err() || memory.read_exact(&mut pages).is_err() {
            continue;
        }
        for (needle, (_, count)) in needles.iter().zip(&mut found) {
            let first = needle.masked[0] ^ MASK;
            let places = pages.windows(needle.masked.len()).filter(|window| window[0] == first);
            *count +=
                places.filter(|window| window.iter().zip(&needle.masked).all(|(a, b)| a ^ b == MASK)).count();
        }
        pages.fill(0);
    }
    found
}

#[test]
#[cfg(target_os = "linux")]
fn keys_and_passphrase_are_gone_after_locking() {
    // Alone in its own process, so that no other test has secrets in it.
    if let Some(folder) = playing("forgetting") {
        return forget(&folder);
    }
    let home = Home::new();
    let test = "tests::memory::keys_and_passphrase_are_gone_after_locking";
    let output = child(test, "forgetting", &home.folder, &[]).output().unwrap();
    let told = [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat();
    assert!(told.contains("all gone"), "{told}");
}

#[cfg(target_os = "linux")]
fn forget(folder: &Path) {
    let mut vault = make(folder, &passphrase_from_parts(), surroundings()).unwrap();
    file(&mut vault, "a", "Brief", b"letter");
    let locked = vault.lock().unwrap();
    let sealed = fs::read(folder.join("keyring.age")).unwrap();
    let needles = {
        let typed = passphrase_from_parts();
        let keys =
            crate::keyring::Keys::unseal(&sealed, typed.expose(), "", || VaultError::NotFound).unwrap();
        let identity = keys.identity.to_string();
        let identity = age::secrecy::ExposeSecret::expose_secret(&identity);
        let mut hexadecimal = zeroize::Zeroizing::new(String::with_capacity(64));
        crate::hex::push(&mut hexadecimal, &**keys.db_key);
        [
            needle("database key", &**keys.db_key),
            needle("database key in hexadecimal", hexadecimal.as_bytes()),
            needle("document key", identity.as_bytes()),
            needle("passphrase", typed.expose().as_bytes()),
        ]
    };
    let mut vault = locked.unlock(&passphrase_from_parts(), surroundings()).unwrap();
    file(&mut vault, "b", "Brief", b"letter");
    assert_eq!(vault.verify().unwrap().findings, []);
    say(&format!("while open: {:?}", copies(&needles)));
    vault.lock().unwrap();
    let after = copies(&needles);
    say(&format!("after locking: {after:?}"));
    assert!(after.iter().all(|(_, count)| *count == 0), "{after:?}");
    let planted: Vec<u8> = needles[1].masked.iter().map(|byte| byte ^ MASK).collect();
    assert!(copies(&needles)[1].1 >= 1, "control: a planted copy is found");
    drop(planted);
    say("all gone");
}

/// Put together at run time, so that the program text does not hold it.
fn passphrase_from_parts() -> Passphrase {
    Passphrase::from(["regen", "schirm", "bahnhof", "tasse"].join(" "))
}
