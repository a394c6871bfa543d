//! Wrong passphrases: each is remembered across a restart, the wait grows to half a minute, nobody is locked out.

use std::sync::atomic::{AtomicI64, Ordering};

use super::*;

static NOW: AtomicI64 = AtomicI64::new(1_795_000_000_000);

fn surroundings_with_clock() -> Surroundings {
    Surroundings {
        now: || NOW.load(Ordering::SeqCst),
        work: WorkFactor { passphrase: 1, code: 1 },
        ..surroundings()
    }
}

#[test]
fn a_thousand_wrong_passphrases_wait_and_are_told_and_lock_nobody_out() {
    let home = Home::new();
    let surroundings = surroundings_with_clock();
    let code = RecoveryCode::generate(surroundings);
    let (made, right) = (NOW.load(Ordering::SeqCst), passphrase());
    create(&home.folder, &right, &code, surroundings).unwrap().lock().unwrap();
    let tried =
        |passphrase: &Passphrase| LockedVault::at(&home.folder).unwrap().unlock(passphrase, surroundings);
    let mut waits = Vec::new();
    for round in 0..1_000u32 {
        let wrong = Passphrase::from(format!("falsch {round}"));
        // Nothing is held between two tries: each looks at the disk as a program just started does.
        let wait = LockedVault::at(&home.folder).unwrap().attempts().wait(NOW.load(Ordering::SeqCst));
        waits.push(wait / 1_000);
        if wait > 0 {
            NOW.fetch_add(wait.cast_signed() - 1, Ordering::SeqCst);
            assert!(matches!(tried(&wrong), Err(VaultError::TooSoon { seconds: 1 })), "round {round}");
            assert!(matches!(tried(&right), Err(VaultError::TooSoon { .. })), "the right one waits as well");
            NOW.fetch_add(1, Ordering::SeqCst);
        }
        assert!(matches!(tried(&wrong), Err(VaultError::WrongPassphrase)), "round {round}");
    }
    assert_eq!(waits[..11], [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30]);
    assert!(waits[10..].iter().all(|wait| *wait == 30));
    // What is on paper never waits, and a wrong one counts.
    let stranger = RecoveryCode::generate(surroundings);
    let locked = LockedVault::at(&home.folder).unwrap();
    assert!(matches!(locked.unlock(&stranger, surroundings), Err(VaultError::WrongRecoveryCode)));
    let vault = locked.unlock(&code, surroundings).unwrap();
    let (failed, last) = (vault.attempts_before().failed, vault.attempts_before().last_failed);
    assert_eq!((failed, last), (1_001, NOW.load(Ordering::SeqCst)));
    let locked = vault.lock().unwrap();
    let opened = NOW.fetch_add(60_000, Ordering::SeqCst);
    let vault = locked.unlock(&right, surroundings).unwrap();
    assert_eq!(
        vault.attempts_before(),
        Attempts { last_opened: opened, ..Attempts::default() },
        "and then it is over"
    );
    assert!(opened > made);
    say(&format!("1,000 wrong passphrases, waits {:?} … 30 s, {failed} told after opening", &waits[..11]));
}

/// Twenty histories of failures and openings: what is shown is what happened.
#[test]
fn failed_tries_and_the_last_opening_are_shown_truthfully() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let locked = LockedVault::at(&home.folder).unwrap();
    // The first opening is the making of the binder, which counts nothing.
    locked.unlock(&passphrase(), surroundings()).unwrap();
    for times in 0..20 {
        let stranger = RecoveryCode::generate(surroundings());
        for _ in 0..times {
            assert!(locked.unlock(&stranger, surroundings()).is_err());
        }
        let attempts = locked.attempts();
        assert_eq!((attempts.failed, attempts.last_opened), (times, (surroundings().now)()));
        let code_never_waits = locked.unlock(&stranger, surroundings()).err();
        assert!(matches!(code_never_waits, Some(VaultError::WrongRecoveryCode)));
        fs::remove_file(home.path("attempts")).unwrap();
        let vault = locked.unlock(&passphrase(), surroundings()).unwrap();
        assert_eq!(
            vault.attempts_before(),
            Attempts::default(),
            "control: whoever removes the file removes the memory"
        );
    }
}

/// The time of a refusal does not tell how near a guess was: the work is the same for each.
#[test]
#[ignore = "measures times; run by itself on a quiet machine"]
fn the_time_of_a_refusal_tells_nothing() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let locked = LockedVault::at(&home.folder).unwrap();
    let near = "vier Wörter aus Papiep".to_owned();
    let far = "x".to_owned();
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..2_000 {
        let class = round % 2;
        let guess = Passphrase::from([&near, &far][class].clone());
        let _ = fs::remove_file(home.path("attempts"));
        let begin = std::time::Instant::now();
        assert!(locked.unlock(&guess, surroundings()).is_err());
        times[class].push(begin.elapsed());
    }
    let medians = times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    });
    let ratio = medians[0].as_secs_f64() / medians[1].as_secs_f64();
    say(&format!("median refusal, near {:?}, far {:?}, ratio {ratio:.3}", medians[0], medians[1]));
    assert!((0.95..1.05).contains(&ratio), "{ratio}");
}
