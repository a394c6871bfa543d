//! Two of three sheets open a binder; one, or two of the wrong kind, do not.

use super::*;

fn open(home: &Home, joint: &JointCode) -> Result<UnlockedVault, VaultError> {
    LockedVault::at(&home.folder)?.unlock(Secret::Shares(joint), surroundings())
}

#[test]
fn any_two_shares_open_and_give_a_new_passphrase() {
    let (home, vault, code) = Home::with_binder();
    let (joint, shares) = JointCode::deal(surroundings());
    let (stranger, _) = JointCode::deal(surroundings());
    assert!(matches!(open_locked(&home, &joint, vault), VaultError::NoShares));
    let vault = home.unlock().unwrap();
    vault.change_shares(Secret::Passphrase(&passphrase()), &joint).unwrap();
    vault.lock().unwrap();
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let joined = JointCode::join(&shares[one], &shares[other]).unwrap();
        open(&home, &joined).unwrap().lock().unwrap();
    }
    assert!(matches!(open(&home, &stranger), Err(VaultError::WrongShares)));
    let vault = open(&home, &joint).unwrap();
    let new = Passphrase::from("neu".to_owned());
    vault.change_passphrase(Secret::Shares(&joint), &new).unwrap();
    // New shares end the old ones; the code on its own sheet goes on.
    let (newer, _) = JointCode::deal(surroundings());
    vault.change_shares(Secret::Passphrase(&new), &newer).unwrap();
    vault.lock().unwrap();
    assert!(matches!(open(&home, &joint), Err(VaultError::WrongShares)));
    open(&home, &newer).unwrap().lock().unwrap();
    LockedVault::at(&home.folder).unwrap().unlock(&code, surroundings()).unwrap();
}

fn open_locked(home: &Home, joint: &JointCode, vault: UnlockedVault) -> VaultError {
    vault.lock().unwrap();
    open(home, joint).err().unwrap()
}
