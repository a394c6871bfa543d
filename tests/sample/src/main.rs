//! Makes the invented papers of `assets/sample`, or with `--check` says whether they are what it would make.
//!
//! A paper is one file under `papers/`: what is written on it, how it looks, and whether it is a PDF, a scan or a
//! photo. The same input gives the same bytes on every machine: fixed seeds, no clock, scalar arithmetic only.
//! Deliberately not here: what a binder does with the papers (`assets/sample/sample.toml` and the verb `demo`).

mod card;
mod draw;
mod exif;
mod layout;
mod ornament;
mod paper;
mod pdf;
mod photo;
mod pixels;
mod text;

use std::path::{Path, PathBuf};

use paper::{Made, Paper};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = here.join("../../assets/sample");
    let check = std::env::args().nth(1).as_deref() == Some("--check");
    for (name, bytes) in make(here)? {
        let path = target.join(&name);
        if check {
            if std::fs::read(&path)? != bytes {
                return Err(format!("{name} is not what its source makes").into());
            }
        } else {
            #[expect(
                clippy::disallowed_methods,
                reason = "a tool that writes invented papers, not a person's"
            )]
            std::fs::write(path, bytes)?;
        }
    }
    Ok(())
}

/// Every paper's file name and bytes, in the order of the sources' names.
fn make(here: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let fonts = text::Fonts::load(&here.join("../../assets/fonts"))?;
    let mut sources: Vec<PathBuf> = std::fs::read_dir(here.join("papers"))?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    sources.sort();
    sources
        .iter()
        .map(|source| {
            let paper: Paper = toml::from_str(&std::fs::read_to_string(source)?)?;
            let pages = layout::pages(&paper, &fonts)?;
            let bytes = match &paper.made {
                Made::Pdf => pdf::letter(&paper.title, &pages, &fonts)?,
                Made::Png => pixels::png(&pixels::draw(&pages[0], &fonts, 110.0)?)?,
                Made::Scan { leans } => photo::scan(&pages, leans, &fonts)?,
                Made::Photo(shot) => photo::shoot(&pages[0], shot, &fonts)?,
            };
            Ok((paper.file, bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests;
