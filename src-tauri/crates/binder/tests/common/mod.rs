//! What every story of a binder begins with: a clock that goes on, cheap slots, and a binder of somebody invented.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use ordner_binder::{Binder, Content, Profile};
use ordner_vault::{Passphrase, RecoveryCode, Surroundings, WorkFactor};

/// Goes on with every look at it, so that papers filed one after the other stay in this order.
static CLOCK: AtomicI64 = AtomicI64::new(1_795_000_000_000);

pub fn surroundings() -> Surroundings {
    Surroundings {
        now: || CLOCK.fetch_add(1, Ordering::Relaxed),
        random: |bytes| getrandom::fill(bytes).unwrap(),
        work: WorkFactor::CHEAP,
    }
}

pub fn passphrase() -> Passphrase {
    Passphrase::from("vier ruhige kleine Boote".to_owned())
}

/// An empty binder `b.ordner` in `folder`, and the code on its paper.
pub fn binder(folder: &Path, languages: &[&str], content: &Content) -> (Binder, RecoveryCode) {
    let code = RecoveryCode::generate(surroundings());
    let profile = Profile {
        name: "Blaues Boot".to_owned(),
        pack: "dresden".to_owned(),
        languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
        sample: false,
        status: None,
    };
    let place = folder.join("b.ordner");
    (Binder::create(&place, &passphrase(), &code, profile, content, surroundings()).unwrap(), code)
}
