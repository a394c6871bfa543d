//! A part of `cargo xtask test`: printed sheets before the judges of another program, for PDF/A-2a and for tags.
//!
//! The project's own test (`sheets/tests/sheets/conformance.rs`) knows more rules; this one does not know our writer. It is a
//! package of Python, which is fetched here; where that is not possible, the check is named as not made. Deliberately
//! not here: veraPDF, which no package registry has.

use crate::steps::{cargo, empty_folder, program, python, target};

/// The sheets it sees: every kind of block, a register, a guided list.
const SHEETS: &str = "cover,2,my-details,skills,letter-postpone,practice-02,path-birth,emergency-card";

/// Each way they are printed in: a name, and words for the command line.
const WAYS: [(&str, &[&str]); 4] = [
    ("two.pdf", &["--lang", "de,en"]),
    ("arabic.pdf", &["--lang", "de,en,ar"]),
    ("ukrainian.pdf", &["--lang", "de,en,uk"]),
    ("large.pdf", &["--lang", "de,en", "--large"]),
];

/// Both judges, and a control: a file that claims another part of the standard must be found out.
const JUDGE: &str = r#"
import sys, oxidize_pdf as judge
for name in sys.argv[1:]:
    pdf = open(name, "rb").read()
    archive = judge.PdfAValidator(judge.PdfALevel.A2A)
    found = archive.validate_bytes(pdf)
    tags = judge.validate_tagged_pdf(pdf)
    print(name, "PDF/A-2a:", found.is_valid, "tagged:", tags.tagged and tags.valid)
    assert found.is_valid and not found.errors, [str(error) for error in found.errors]
    assert tags.tagged and tags.valid and not tags.findings, [str(finding) for finding in tags.findings]
    other = pdf.replace(b"<pdfaid:part>2<", b"<pdfaid:part>3<")
    assert other != pdf and not archive.validate_bytes(other).is_valid, "the control was not found"
"#;

/// Prints sheets and has them judged. `selection` is what the tests were built with: so nothing is built again.
///
/// # Errors
/// The step that failed.
pub fn second_opinion(selection: &[&str]) -> Result<(), String> {
    let python = match python("judges", &["oxidize-pdf==0.23.0"]) {
        Ok(folder) => folder.join("bin/python"),
        Err(reason) => {
            println!("\n{reason}\nPrinted sheets were not shown to another program's judges.");
            return Ok(());
        }
    };
    cargo(&[&["build"], selection, &["--bin", "ordner"]].concat())?;
    let folder = target().join("judged");
    empty_folder(&folder)?;
    let ordner = target().join("debug/ordner");
    let mut judge = vec!["-c", JUDGE];
    for (name, more) in WAYS {
        let words = ["print", "--blank", "--sheets", SHEETS, "--out", name];
        program(&folder, &ordner.to_string_lossy(), &[&words[..], more].concat())?;
        judge.push(name);
    }
    program(&folder, &python.to_string_lossy(), &judge)
}
