//! Command lines nobody meant: real verbs and flags in any order, between words that are no numbers, days or text at all.
//!
//! Each is read or refused with the code of wrong usage; none ends the program in another way. The order comes from a fixed
//! seed, so that a line that breaks something comes again.

use std::ffi::OsString;

use clap::error::ErrorKind;

use super::*;

/// How many lines are tried.
const LINES: usize = 2000;
/// Words that are nearly what is asked for.
const WORDS: [&str; 24] = [
    "",
    "-",
    "--",
    "---",
    "-1",
    "=",
    "--=",
    "--today=2026-02-30",
    "2026-11-22",
    "9999999-99-99",
    "99999999999999999999",
    "1,2,,3",
    "../../../etc/passwd",
    "de,en",
    "tlh",
    "\u{202e}txt.exe",
    "a\nb",
    "👩‍👩‍👧",
    "\u{0}",
    "2w",
    "0x10",
    "1|2|3|4",
    "@file",
    "--ui-lang=zh-Hant-TW-x-y",
];

/// Numbers that look random and are not (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// Every verb and every flag of the program, by walking its own description.
fn vocabulary(command: &clap::Command, verbs: &mut Vec<OsString>, flags: &mut Vec<OsString>) {
    flags.extend(command.get_arguments().filter_map(|flag| Some(format!("--{}", flag.get_long()?).into())));
    for verb in command.get_subcommands() {
        verbs.push(verb.get_name().into());
        vocabulary(verb, verbs, flags);
    }
}

/// A photo named by another system, for example on a stick.
#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_a_name() {
    let locales = Locales::embedded().unwrap();
    let name: OsString = std::os::unix::ffi::OsStringExt::from_vec(b"Gep\xe4ck.jpg".to_vec());
    let line = ["ordner", "add", "b.ordner"].map(OsString::from).into_iter().chain([name.clone()]);
    let line = line.chain(["--register", "2"].map(OsString::from));
    let Ok(Command { verb: Verb::Add(add), .. }) = Command::read(&locales, line) else { panic!("not read") };
    assert_eq!(add.file, [PathBuf::from(name)]);
}

#[test]
fn a_command_line_is_read_or_refused() {
    let locales = Locales::embedded().unwrap();
    let (mut verbs, mut flags) = (Vec::new(), Vec::new());
    vocabulary(&Typed::command(), &mut verbs, &mut flags);
    assert!(verbs.len() > 60 && flags.len() > 100, "the walk must see all");
    let mut strange: Vec<OsString> = WORDS.iter().map(OsString::from).collect();
    #[cfg(unix)]
    strange.push(std::os::unix::ffi::OsStringExt::from_vec(vec![b'a', 0xff, 0xfe]));
    strange.push("x".repeat(100_000).into());
    let german = LanguageTag::german();
    let mut command = command(&locales, &german);
    let mut dice = Dice(0x2026_1122);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..LINES {
        let mut line: Vec<OsString> = vec!["ordner".into(), verbs[dice.below(verbs.len())].clone()];
        for _ in 0..dice.below(8) {
            let kind = [&verbs, &flags, &flags, &strange, &strange][dice.below(5)];
            line.push(kind[dice.below(kind.len())].clone());
        }
        match Command::understand(&mut command, german.clone(), line) {
            Ok(_) => read += 1,
            Err(usage) => {
                let asked = matches!(usage.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
                assert_eq!(usage.exit_code(), if asked { 0 } else { 2 });
                refused += 1;
            }
        }
    }
    // Otherwise it is not the parser that is tried.
    assert!(read > 10 && refused > 100, "{read} read, {refused} refused");
}
