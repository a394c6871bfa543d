//! `cargo xtask bench`: our figures beside those of other programs, in one run on one machine.
//!
//! Absolute times say little on a shared machine; ratios within one run say more. Rounds of all candidates are
//! interleaved and medians compared. A peer that is not installed is "not measured", never guessed. Deliberately not
//! here: any assertion; a slow machine is no failure.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a measuring program: it prints, and it stops when its own ground fails"
)]

mod backup;
mod binders;
mod content;
mod import;
mod measure;
mod open_and_search;
mod peers;
mod print;
mod save;
mod shelf;
mod show;
mod start;
mod unlock;

use std::path::{Path, PathBuf};

use measure::Table;

fn main() {
    let built = built();
    let ground = tempfile::Builder::new().prefix("bench-").tempdir_in(&built).expect("a folder");
    let ground = ground.path();
    let mut table = Table::default();
    // The name of a part measures it alone.
    let parts: [(&str, Part); 10] = [
        ("import", import::rows),
        ("backup", backup::rows),
        ("show", show::rows),
        ("unlock", unlock::rows),
        ("shelf", shelf::rows),
        ("search", open_and_search::rows),
        ("save", save::rows),
        ("print", print::rows),
        ("content", content::rows),
        ("start", start::rows),
    ];
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    for (name, rows) in parts {
        if wanted.is_empty() || wanted.iter().any(|part| part == name) {
            rows(ground, &mut table);
        }
    }
    table.print();
}

/// Measures on a ground of its own and adds its lines.
type Part = fn(&Path, &mut Table);

/// Rounds of each measurement; the median of them counts.
const ROUNDS: usize = 5;

/// The folder this program was built into; the others lie beside it.
fn built() -> PathBuf {
    let program = std::env::current_exe().expect("this program");
    program.parent().expect("its folder").to_owned()
}
