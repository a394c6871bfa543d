//! How long things take. Not part of the suite: `cargo test --release -p ordner-vault -- --ignored --nocapture figures`.

use std::io::Read;
use std::process::Command;
use std::time::{Duration, Instant};

use super::*;

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Median of several runs, in milliseconds.
fn median(runs: usize, mut run: impl FnMut() -> Duration) -> f64 {
    let mut times: Vec<Duration> = (0..runs).map(|_| run()).collect();
    times.sort();
    ms(times[runs / 2])
}

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let begin = Instant::now();
    let done = run();
    (done, begin.elapsed())
}

#[test]
#[ignore = "a measurement"]
fn figures_of_records() {
    let (home, mut vault, _) = Home::with_binder();
    let small =
        median(200, || timed(|| vault.write(|writing| writing.put("a", &paper(&vault_key()))).unwrap()).1);
    say(&format!("one write, small binder: {small:.3} ms"));
    let (_, bulk) = timed(|| {
        vault
            .write(|writing| (0..10_000).try_for_each(|n| writing.put(&format!("{n:05}"), &paper(&title(n)))))
            .unwrap();
    });
    say(&format!("10,000 records in one write: {:.0} ms", ms(bulk)));
    let load = median(11, || timed(|| vault.all::<Paper>().unwrap()).1);
    say(&format!("10,000 records loaded: {load:.1} ms"));
    let get = median(200, || timed(|| vault.get::<Paper>("05000").unwrap()).1);
    say(&format!("one record: {get:.4} ms"));
    let one = median(200, || {
        timed(|| vault.write(|writing| writing.put("05000", &paper(&vault_key()))).unwrap()).1
    });
    say(&format!("one write among 10,000: {one:.3} ms"));
    let check = median(5, || timed(|| vault.verify().unwrap()).1);
    say(&format!("verify of 10,000 records: {check:.0} ms"));
    vault.lock().unwrap();
    let sealed = fs::read(home.path("keyring.age")).unwrap();
    let unseal = || {
        crate::keyring::Keys::unseal(&sealed, passphrase().expose(), "", || VaultError::WrongPassphrase)
            .unwrap()
    };
    let open = median(21, || {
        let keys = unseal();
        let lock = crate::locked::hold(&home.folder).unwrap();
        timed(|| UnlockedVault::open(&home.folder, keys, lock, surroundings(), None).unwrap()).1
    });
    say(&format!("open without key derivation, 10,000 records: {open:.2} ms"));
    let open_and_load = median(11, || {
        let keys = unseal();
        let lock = crate::locked::hold(&home.folder).unwrap();
        timed(|| {
            UnlockedVault::open(&home.folder, keys, lock, surroundings(), None)
                .unwrap()
                .all::<Paper>()
                .unwrap()
                .len()
        })
        .1
    });
    say(&format!("open and load 10,000 records and close: {open_and_load:.1} ms"));
    let (memory, nobody) =
        (home.folder.with_file_name("seen.json"), home.folder.with_file_name("nothing.json"));
    let secret = passphrase();
    let opened = LockedVault::at(&home.folder).unwrap().unlock_remembered(
        Secret::Passphrase(&secret),
        &memory,
        surroundings(),
    );
    let Ok(Unlocked::Current(vault)) = opened else { panic!("not current") };
    vault.lock().unwrap();
    let keys = unseal();
    for (what, memory) in [("its pages are remembered", &memory), ("its digest has to be compared", &nobody)]
    {
        let look = median(21, || {
            timed(|| crate::freshness::Found::look(&home.folder, &keys, Some(memory)).unwrap()).1
        });
        say(&format!("looked at before opening, 10,000 records, {what}: {look:.1} ms"));
    }
    let standard = Surroundings { work: WorkFactor::STANDARD, ..surroundings() };
    let other = Home::new();
    make(&other.folder, &passphrase(), standard).unwrap();
    let unlock = median(5, || timed(|| other.unlock().unwrap()).1);
    say(&format!("unlock with the standard factor: {unlock:.0} ms"));
}

fn vault_key() -> String {
    crate::hex::encode(&surroundings().bytes::<13>())
}

fn title(n: usize) -> String {
    format!("Bescheid Nummer {n} des Amtes für Ausbildungsförderung")
}

#[test]
#[ignore = "a measurement"]
fn figures_of_documents() {
    let outside = tempfile::tempdir().unwrap();
    let mut total = 0;
    let paths: Vec<PathBuf> = (0..500usize)
        .map(|n| {
            // Mostly letters, some scans, a few large ones: about 200 MB.
            let size = match n % 25 {
                0 => 5_000_000,
                1..=4 => 800_000,
                _ => 90_000,
            };
            let mut bytes = vec![0; size];
            getrandom::fill(&mut bytes).unwrap();
            total += size;
            let path = outside.path().join(n.to_string());
            fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    say(&format!("{} files, {} MB", paths.len(), total / 1_000_000));
    Command::new("sync").status().unwrap();
    let recipient = age::x25519::Identity::generate().to_public().to_string();
    for round in 0..5 {
        let (_home, mut vault, _) = Home::with_binder();
        let (_, ours) = timed(|| {
            let mut files: Vec<fs::File> = paths.iter().map(|path| fs::File::open(path).unwrap()).collect();
            let mut sources: Vec<&mut dyn Read> =
                files.iter_mut().map(|file| file as &mut dyn Read).collect();
            let staged = vault.stage(&mut sources).unwrap();
            vault
                .write(|writing| staged.into_iter().try_for_each(|staged| writing.keep(staged).map(drop)))
                .unwrap();
        });
        let sealed = tempfile::tempdir().unwrap();
        let (_, theirs) = timed(|| {
            for path in &paths {
                let to = sealed.path().join(path.file_name().unwrap());
                let done =
                    Command::new("age").args(["-r", &recipient, "-o"]).arg(&to).arg(path).status().unwrap();
                assert!(done.success());
            }
            Command::new("sync").arg("-f").arg(sealed.path()).status().unwrap();
        });
        let copied = tempfile::tempdir().unwrap();
        let (_, plain) = timed(|| {
            for path in &paths {
                let to = copied.path().join(path.file_name().unwrap());
                fs::copy(path, &to).unwrap();
                fs::File::open(&to).unwrap().sync_all().unwrap();
            }
        });
        say(&format!(
            "round {round}: staged and kept {:.0} ms, age program {:.0} ms ({:.2} x), cp with fsync {:.0} ms ({:.2} x)",
            ms(ours),
            ms(theirs),
            ms(ours) / ms(theirs),
            ms(plain),
            ms(ours) / ms(plain),
        ));
    }
    let (_home, mut vault, _) = Home::with_binder();
    let mut large = vec![0; 50 << 20];
    getrandom::fill(&mut large).unwrap();
    let reference = file(&mut vault, "a", "", &large);
    let mut buffer = vec![0; 64 << 10];
    let first =
        median(51, || timed(|| vault.open_file(&reference).unwrap().read_exact(&mut buffer).unwrap()).1);
    say(&format!("first 64 KiB of 50 MiB: {first:.3} ms"));
    let middle = median(51, || {
        timed(|| {
            let mut reader = vault.open_file(&reference).unwrap();
            std::io::Seek::seek(&mut reader, std::io::SeekFrom::Start(25 << 20)).unwrap();
            reader.read_exact(&mut buffer).unwrap();
        })
        .1
    });
    say(&format!("open and read 64 KiB in the middle: {middle:.3} ms"));
}
