//! Killed at any moment: nothing that was acknowledged is lost, nothing is half there, and the check raises no alarm.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;
use std::time::Duration;

use super::*;

const CYCLES: u32 = 60;

/// What the child has told: the title of each paper, and those it began to change or remove when it died.
#[derive(Default)]
struct Told {
    papers: BTreeMap<String, String>,
    in_doubt: BTreeSet<String>,
}

impl Told {
    fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["touching", key] => {
                self.in_doubt.insert(key.to_owned());
            }
            ["filed", key, title] => {
                self.in_doubt.remove(key);
                self.papers.insert(key.to_owned(), title.to_owned());
            }
            ["removed", key] => {
                self.in_doubt.remove(key);
                self.papers.remove(key);
            }
            _ => {}
        }
    }
}

/// Files, changes and removes papers for ever, telling each step after it was acknowledged.
fn write_for_ever(folder: &Path) {
    let mut vault = LockedVault::at(folder).unwrap().unlock(&passphrase(), surroundings()).unwrap();
    // The test runner has begun a line of its own.
    say("");
    for round in 0u32.. {
        let [pick, size] = surroundings().bytes::<2>();
        let keys: Vec<String> = vault.all::<Paper>().unwrap().into_iter().map(|(key, _)| key).collect();
        let key = match keys.get(usize::from(pick) % (keys.len() + 20)) {
            Some(key) => key.clone(),
            None => vault.fresh_key(),
        };
        say(&format!("touching {key}"));
        if round % 5 == 4 {
            vault.write(|writing| writing.remove::<Paper>(&key)).unwrap();
            say(&format!("removed {key}"));
        } else {
            let title = vault.fresh_key();
            // The content is the title again and again, so the parent knows it.
            file(&mut vault, &key, &title, title.repeat(usize::from(size)).as_bytes());
            say(&format!("filed {key} {title}"));
        }
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_killed() {
    if let Some(folder) = playing("writer") {
        return write_for_ever(&folder);
    }
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let mut told = Told::default();
    let mut acknowledged = 0;
    for cycle in 0..CYCLES {
        let mut writer =
            child("tests::crash::nothing_acknowledged_is_lost_when_killed", "writer", &home.folder, &[])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines().map(Result::unwrap);
        let [heard, wait] = surroundings().bytes::<2>();
        // Sometimes while it is still opening; mostly after some steps, counted and not timed, since machines are busy.
        let mut steps_left = if cycle % 6 == 0 { None } else { Some(usize::from(heard % 16)) };
        let kill = |writer: &mut std::process::Child| {
            std::thread::sleep(Duration::from_micros(u64::from(wait) * 40));
            writer.kill().unwrap();
            writer.wait().unwrap();
        };
        if steps_left.is_none() {
            kill(&mut writer);
        }
        for line in lines {
            acknowledged += u32::from(line.starts_with("filed") || line.starts_with("removed"));
            told.hear(&line);
            steps_left = match steps_left {
                Some(0) => {
                    kill(&mut writer);
                    None
                }
                other => other.map(|steps| steps - 1),
            };
        }
        let mut vault = home.unlock().unwrap_or_else(|error| panic!("cycle {cycle}: {error:?}"));
        check(&mut vault, &mut told, cycle);
        vault.lock().unwrap();
    }
    assert!(acknowledged > CYCLES, "control: the writer did write ({acknowledged})");
    say(&format!("{CYCLES} kills, {acknowledged} acknowledged writes, none lost"));
}

fn check(vault: &mut UnlockedVault, told: &mut Told, cycle: u32) {
    let stored: BTreeMap<String, Paper> = vault.all().unwrap().into_iter().collect();
    for (key, paper) in &stored {
        let expected = paper.title.as_bytes();
        let mut content = Vec::new();
        vault.open_file(paper.file.as_ref().unwrap()).unwrap().read_to_end(&mut content).unwrap();
        assert!(
            content.chunks(26).all(|chunk| chunk == expected),
            "cycle {cycle}: {key} holds something else"
        );
    }
    for (key, title) in told.papers.iter().filter(|(key, _)| !told.in_doubt.contains(*key)) {
        assert_eq!(stored.get(key).map(|paper| &paper.title), Some(title), "cycle {cycle}: lost {key}");
    }
    for key in stored.keys() {
        assert!(
            told.papers.contains_key(key) || told.in_doubt.contains(key),
            "cycle {cycle}: {key} came back"
        );
    }
    assert_eq!(vault.verify().unwrap().findings, [], "cycle {cycle}: false alarm");
    // What happened to the change that was under way is settled now.
    told.in_doubt.clear();
    told.papers = stored.into_iter().map(|(key, paper)| (key, paper.title)).collect();
}

#[test]
fn dropping_without_locking_loses_nothing() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    drop(vault);
    let mut vault = home.unlock().unwrap();
    assert_eq!(vault.get::<Paper>("a").unwrap(), Some(paper("one")));
    assert_eq!(vault.verify().unwrap().findings, []);
}

/// What a power cut leaves: the folder as it is while the binder is open, with a log that was never emptied.
#[test]
fn a_copy_taken_while_open_recovers_without_an_alarm() {
    let (home, mut vault, _) = Home::with_binder();
    for round in 0..30 {
        vault.write(|writing| writing.put(&round.to_string(), &paper("one"))).unwrap();
    }
    let copy = Home::new();
    copy_folder(&home.folder, &copy.folder);
    assert!(copy.path("vault.db-wal").metadata().unwrap().len() > 0, "control: there is a log to recover");
    let mut recovered = copy.unlock().unwrap();
    assert_eq!(recovered.verify().unwrap(), Report { records: 30, files: 0, findings: vec![] });
    assert_eq!(recovered.generation(), vault.generation());
}

pub(super) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
