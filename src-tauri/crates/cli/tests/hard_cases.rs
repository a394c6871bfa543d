//! `ordner deadline` on hard cases, as people read it in two languages, compared with the text beside this file.
//!
//! Each day was found by hand from the law named beside its case, not by the program; the text shows that the sum is
//! explained line by line. `UPDATE_GOLDEN=1` writes the text anew, to be reviewed.
#![expect(clippy::expect_used, reason = "a test stops when its ground fails")]
#![expect(clippy::disallowed_methods, reason = "the expected text is written anew when somebody asks for it")]

use std::path::Path;
use std::process::{Command, Stdio};

/// What is hard about it, with the law; what is typed; the last day, or none where no day must be named.
type Case = (&'static str, &'static [&'static str], Option<&'static str>);

const CASES: [Case; 12] = [
    (
        // Friday 11 December and two weeks is Friday 25 December; Saturday 26 and Sunday 27 are free, too.
        "Christmas: §§ 187 Abs. 1, 188 Abs. 2, 193 BGB",
        &["2w", "--from", "2026-12-11", "--delivered", "yellow", "--holidays", "sn"],
        Some("2026-12-28"),
    ),
    (
        // Posted Monday 22 February 2027, four days: Friday 26. One month: 26 March, which is Good Friday. Easter Monday
        // is 29 March.
        "Easter after a letter by post: § 37 Abs. 2 SGB X, § 84 SGG, § 193 BGB",
        &["widerspruch-sozial-1m", "--from", "2027-02-22", "--delivered", "post"],
        Some("2027-03-30"),
    ),
    (
        // The Wednesday before 23 November 2026 is the 18th: a holiday in Saxony alone (§ 1 SächsSFG).
        "Repentance Day in Saxony: § 17 Abs. 1 BMG, § 1 SächsSFG, § 193 BGB",
        &["anmeldung-2w", "--from", "2026-11-04"],
        Some("2026-11-19"),
    ),
    (
        "The same without a named region: only holidays of all Länder lend a day",
        &["2w", "--from", "2026-11-04", "--delivered", "hand"],
        Some("2026-11-18"),
    ),
    (
        // Saturday 1 May 2027 and two weeks is Saturday 15 May; Monday 17 May is Whit Monday (Easter Sunday 28 March + 50).
        "A holiday on Monday after a weekend: § 193 BGB",
        &["2w", "--from", "2027-05-01", "--delivered", "hand", "--holidays", "sn"],
        Some("2027-05-18"),
    ),
    (
        // 31 January and one month: February 2028 has no 31st, its last day is the 29th, a Tuesday.
        "Leap year: § 188 Abs. 3 BGB",
        &["1m", "--from", "2028-01-31", "--delivered", "hand", "--holidays", "sn"],
        Some("2028-02-29"),
    ),
    (
        // 30 November and three months: 28 February 2027 is a Sunday.
        "Month end on a Sunday: § 29 Abs. 2 AufenthG, §§ 188 Abs. 3, 193 BGB",
        &["fam-3m", "--from", "2026-11-30"],
        Some("2027-03-01"),
    ),
    (
        // Clocks change on Sunday 28 March 2027; Wednesday 17 March and 14 days is Wednesday 31 March all the same.
        "Summer time begins: § 188 Abs. 1 BGB counts days, not hours",
        &["14d", "--from", "2027-03-17", "--delivered", "hand", "--holidays", "sn"],
        Some("2027-03-31"),
    ),
    (
        // Handed over on Saturday 5 December 2026: service on a Saturday counts, only the end moves.
        "A yellow envelope at the weekend: § 180 ZPO, § 193 BGB",
        &["asyl-klage", "--period", "1w", "--from", "2026-12-05", "--delivered", "yellow"],
        Some("2026-12-14"),
    ),
    (
        // Wednesday 30 June 2027 and two weeks; the week before is the earliest, not the last day.
        "Leaving Germany, two weeks after or one week before: § 17 Abs. 2 BMG",
        &["abmeldung-2w", "--from", "2027-06-30"],
        Some("2027-07-14"),
    ),
    (
        // Whoever was told nothing, or wrong things, may often act for a year; nobody is told to wait for it.
        "Missing or faulty instruction: § 58 Abs. 2 VwGO, § 66 Abs. 2 SGG",
        &["rb-fehlt-1y", "--from", "2026-11-02", "--delivered", "post"],
        None,
    ),
    (
        "An asylum decision without the period of the letter: the letter decides",
        &["asyl-klage", "--from", "2026-12-11", "--delivered", "yellow"],
        None,
    ),
];

/// What is told on both outputs, and whether a day was named.
fn told(language: &str, line: &[&str]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_ordner"))
        .args(["--today", "2026-11-22", "--ui-lang", language, "deadline"])
        .args(line)
        .stdin(Stdio::null())
        .output()
        .expect("ordner starts");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8(text).expect("text"), output.status.success())
}

/// The day in the answer that programs read.
fn due(line: &[&str]) -> Option<String> {
    let (text, is_named) = told("de", &[&["--json"], line].concat());
    let answer = is_named.then(|| serde_json::from_str::<serde_json::Value>(&text).expect("JSON"))?;
    answer["due"].as_str().map(str::to_owned)
}

#[test]
fn hard_cases_end_on_the_day_the_law_gives_and_are_explained_in_both_languages() {
    let mut whole = String::new();
    for (about, line, day) in CASES {
        assert_eq!(due(line).as_deref(), day, "{about}");
        let (text, _) = told("de", line);
        whole.push_str(&format!("# {about}\n$ ordner deadline {}\n\n", line.join(" ")));
        // A refusal is said in one language; the other asks for itself.
        let english = if day.is_none() { told("en", line).0 } else { String::new() };
        // Where somebody gets advice changes with the packs, the sum does not.
        let lasting = text.lines().chain(english.lines()).filter(|line| !line.contains(" · "));
        for line in lasting {
            whole.push_str(&format!("{line}\n"));
        }
        whole.push('\n');
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hard_cases.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, &whole).expect("written");
    }
    assert_eq!(std::fs::read_to_string(&file).expect("tests/hard_cases.txt"), whole);
}

#[test]
fn a_further_language_is_said_with_german_beside_it() {
    let (text, _) = told("ar", &["anmeldung-2w", "--from", "2026-11-04"]);
    assert!(
        text.contains("خلال أسبوعين بعد الانتقال.") && text.contains("Innerhalb von 2 Wochen nach dem Einzug."),
        "{text}"
    );
    assert!(!text.contains("Within 2 weeks"), "what Arabic says is not said in English, too: {text}");
    let path = Command::new(env!("CARGO_BIN_EXE_ordner"))
        .args(["--today", "2026-11-22", "--ui-lang", "ar", "path", "recognised"])
        .output()
        .expect("ordner starts");
    let path = String::from_utf8(path.stdout).expect("text");
    assert!(path.contains("3 أشهر من الاعتراف النهائي."), "a rule of time: {path}");
    assert!(path.contains("قرار المكتب الاتحادي (BAMF)"), "a paper: {path}");
}
