//! What lies on a disk and may have been exchanged: age files, the clear files of a binder, bundles.
//!
//! Keys are cheap here (X25519), since the price of a passphrase is not what is tried.

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::LazyLock;

use ordner_binder::{ReceivedHandover, practice, verify_bundle};
use ordner_vault::{Identity, LockedVault, Recipient, Secret, Watch, open_bundle, seal_bundle_to};
use tempfile::TempDir;

/// A key of nobody, made for this: secret and public half.
const KEY: (&str, &str) = (
    "AGE-SECRET-KEY-1T7AEHX3TWZT737SLSWF962AAPYKDAALRC0NGK9H4376HDLSC7CFSUQA3Q3",
    "age10zv2fsc409qdk0d38zxysyd4y4xe2lj96ajusmaea5ah72cjdutsxdjxn5",
);
/// Header fields of a tar that its reader checks: size, and the sum over all bytes of the header.
const SIZE: std::ops::Range<usize> = 124..136;
const SUM: std::ops::Range<usize> = 148..156;
const BLOCK: usize = 512;

static KEYS: LazyLock<Option<(Identity, Recipient)>> =
    LazyLock::new(|| Some((Identity::parse(KEY.0).ok()?, KEY.1.parse().ok()?)));

/// Ground for files; in memory where the system gives such a place.
static GROUND: LazyLock<Option<TempDir>> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).ok() } else { tempfile::tempdir().ok() }
});

/// An age file as anybody could give it.
pub fn age(bytes: &[u8]) {
    let Some((identity, _)) = &*KEYS else { return };
    if let Ok(opened) = open_bundle(Secret::Identity(identity), bytes) {
        let _ = opened.take(1 << 20).read_to_end(&mut Vec::new());
    }
}

/// The clear files of a binder, and the text inside a key slot; the three are divided by bytes that no text has.
#[expect(clippy::disallowed_methods, reason = "a binder is laid by hand, with nothing real in it")]
pub fn vault(bytes: &[u8]) {
    let (Some((identity, recipient)), Some(ground)) = (&*KEYS, &*GROUND) else { return };
    let mut parts = bytes.splitn(3, |byte| *byte == 0xff);
    let folder = ground.path().join("b.ordner");
    let part = |part: Option<&[u8]>| part.unwrap_or_default().to_vec();
    let (format, attempts, key) = (part(parts.next()), part(parts.next()), part(parts.next()));
    let Some(slot) = sealed(recipient, &key) else { return };
    let laid = fs::create_dir_all(folder.join("access"))
        .and_then(|()| fs::write(folder.join("format"), format))
        .and_then(|()| fs::write(folder.join("attempts"), attempts))
        .and_then(|()| fs::write(folder.join("keyring.age"), b""))
        .and_then(|()| fs::write(folder.join("access/00112233445566778899aabbccddeeff.age"), slot));
    if laid.is_err() {
        return;
    }
    let Ok(vault) = LockedVault::at(&folder) else { return };
    for now in [0, 1_795_000_000_000, i64::MIN, i64::MAX] {
        assert!(vault.attempts().wait(now) <= 30_000, "nobody waits longer than half a minute");
    }
    // Viewing goes on without what is lost, and says so.
    if let Ok(viewed) = vault.view(Secret::Identity(identity)) {
        assert!(!viewed.is_whole(), "a binder without records is not whole");
    }
}

/// What is inside a bundle: a tar whose sums are put right, since nobody stops at a wrong one who means harm.
#[expect(clippy::disallowed_methods, reason = "a bundle is made by hand, with nothing real in it")]
pub fn bundle(bytes: &[u8]) {
    let (Some((identity, recipient)), Some(ground)) = (&*KEYS, &*GROUND) else { return };
    let mut tar = bytes.to_vec();
    put_right(&mut tar);
    let file = ground.path().join("bundle.age");
    let Some(sealed) = sealed(recipient, &tar) else { return };
    if fs::write(&file, sealed).is_err() {
        return;
    }
    let checked = verify_bundle(&file, Secret::Identity(identity));
    let practised = practice(&file, Secret::Identity(identity), &Watch::default());
    assert!(practised.is_err() || checked.is_ok(), "what comes back must be whole");
    let _ = ReceivedHandover::open(&file, Secret::Identity(identity));
}

fn sealed(recipient: &Recipient, content: &[u8]) -> Option<Vec<u8>> {
    let mut sealing = seal_bundle_to(std::slice::from_ref(recipient), Vec::new()).ok()?;
    sealing.write_all(content).ok()?;
    sealing.finish().ok()
}

/// Writes the right sum into every header, as far as sizes lead from one to the next.
fn put_right(tar: &mut [u8]) {
    let mut at = 0;
    while let Some(header) = tar.get_mut(at..).and_then(|rest| rest.get_mut(..BLOCK)) {
        if header.iter().all(|byte| *byte == 0) {
            return;
        }
        header[SUM].fill(b' ');
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[SUM].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let digits: String =
            header[SIZE].iter().map(|byte| char::from(*byte)).filter(char::is_ascii_digit).collect();
        let size = usize::from_str_radix(&digits, 8).unwrap_or(0);
        let Some(next) =
            size.div_ceil(BLOCK).checked_mul(BLOCK).and_then(|size| size.checked_add(at + BLOCK))
        else {
            return;
        };
        at = next;
    }
}
