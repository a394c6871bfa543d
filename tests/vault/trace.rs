//! What a program did to its files, call by call, as strace saw it.
//!
//! Apart because it is the ground that the crash states stand on: only calls that change files or make them durable, with
//! their bytes, in the order they were made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::story::ACTOR;

/// One call of the program.
#[derive(Debug, Clone)]
pub enum Call {
    /// A new, empty file.
    Create(PathBuf),
    /// A file was cut or emptied at opening.
    Truncate(PathBuf, u64),
    /// Bytes at a place.
    Write(PathBuf, u64, Vec<u8>),
    Rename(PathBuf, PathBuf),
    Unlink(PathBuf),
    Mkdir,
    /// A file's content, or a folder's names, are durable from here on.
    Sync(PathBuf),
    /// What was told on standard output.
    Told(String),
}

/// Records what the actor does to files below its desk.
pub fn record(desk: &Path, words: &[&str]) -> Option<Vec<Call>> {
    let out = tempfile::NamedTempFile::new().unwrap();
    let kinds = "trace=openat,write,pwrite64,fsync,fdatasync,rename,unlink,unlinkat,ftruncate,mkdir,lseek";
    let status = Command::new("strace")
        .args(["-f", "-y", "-xx", "-s", "100000000", "-e", kinds, "-o"])
        .arg(out.path())
        .arg(ACTOR)
        .arg(desk)
        .args(words)
        .output()
        .ok()?;
    assert!(status.status.success(), "{status:?}");
    let text = std::fs::read_to_string(out.path()).unwrap();
    let mut reader = Reader::default();
    for line in whole_lines(&text) {
        reader.take(&line);
    }
    Some(reader.calls)
}

/// Joins calls that another thread interrupted.
fn whole_lines(text: &str) -> Vec<String> {
    let mut begun: BTreeMap<&str, String> = BTreeMap::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        if let Some(begin) = rest.strip_suffix("<unfinished ...>") {
            begun.insert(pid, begin.trim_end().to_owned());
        } else if let Some(end) = rest.strip_prefix("<... ") {
            let Some((_, end)) = end.split_once(" resumed>") else { continue };
            lines.push(begun.remove(pid).unwrap_or_default() + end);
        } else {
            lines.push(rest.to_owned());
        }
    }
    lines
}

#[derive(Default)]
struct Reader {
    calls: Vec<Call>,
    /// Place of the next write of each descriptor.
    at: BTreeMap<String, u64>,
}

impl Reader {
    fn take(&mut self, line: &str) {
        let Some((name, rest)) = line.split_once('(') else { return };
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { return };
        let arguments = arguments.trim_end().trim_end_matches(')');
        if result.starts_with('-') || result.starts_with('?') {
            return;
        }
        let words: Vec<&str> = arguments.split(", ").collect();
        let number = |at: usize| words.get(at).and_then(|word| word.parse::<u64>().ok()).unwrap_or_default();
        let text = |at: usize| unescape(words[at].trim_matches('"'));
        let path = |at: usize| PathBuf::from(String::from_utf8(text(at)).unwrap());
        let descriptor = words[0].split('<').next().unwrap_or_default().to_owned();
        let opened = || behind(words[0]);
        match name {
            "openat" => {
                let (descriptor, path) = (result.split('<').next().unwrap_or_default(), behind(result));
                self.at.insert(descriptor.to_owned(), 0);
                let flags = words.get(2).copied().unwrap_or_default();
                if flags.contains("O_EXCL") {
                    self.calls.push(Call::Create(path));
                } else if flags.contains("O_CREAT") {
                    // Only a new file is one; whoever plays the calls knows which are there.
                    self.calls.push(Call::Create(path.clone()));
                    if flags.contains("O_TRUNC") {
                        self.calls.push(Call::Truncate(path, 0));
                    }
                }
            }
            "lseek" => {
                let to = result.parse().unwrap_or_default();
                self.at.insert(descriptor, to);
            }
            "write" if descriptor == "1" => {
                self.calls.push(Call::Told(String::from_utf8_lossy(&text(1)).into_owned()));
            }
            "write" => {
                let written: usize = result.parse().unwrap_or_default();
                let at = self.at.entry(descriptor).or_default();
                let mut bytes = text(1);
                bytes.truncate(written);
                self.calls.push(Call::Write(behind(words[0]), *at, bytes));
                *at += written as u64;
            }
            "pwrite64" => self.calls.push(Call::Write(opened(), number(3), text(1))),
            "fsync" | "fdatasync" => self.calls.push(Call::Sync(opened())),
            "ftruncate" => self.calls.push(Call::Truncate(opened(), number(1))),
            "rename" => self.calls.push(Call::Rename(path(0), path(1))),
            "unlink" => self.calls.push(Call::Unlink(path(0))),
            "unlinkat" => self.calls.push(Call::Unlink(behind(words[0]).join(path(1)))),
            "mkdir" => self.calls.push(Call::Mkdir),
            _ => {}
        }
    }
}

/// The path behind `7</tmp/x>`.
fn behind(word: &str) -> PathBuf {
    let path = word.split_once('<').map(|(_, path)| path.trim_end_matches('>')).unwrap_or_default();
    PathBuf::from(String::from_utf8(unescape(path.trim_end_matches("(deleted)"))).unwrap_or_default())
}

fn unescape(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() / 4);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at..].starts_with(b"\\x") && at + 4 <= bytes.len() {
            let digits = std::str::from_utf8(&bytes[at + 2..at + 4]).unwrap();
            out.push(u8::from_str_radix(digits, 16).unwrap());
            at += 4;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    out
}
