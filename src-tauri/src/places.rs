//! Where things lie on this machine: settings, and the folder new binders are put into.

use std::path::{Path, PathBuf};

use directories::{BaseDirs, ProjectDirs, UserDirs};

/// What a binder's folder ends in.
const ENDING: &str = "ordner";
/// Longest name of a folder without its ending, in bytes; every file system takes it with room to spare.
const NAME_BYTES: usize = 120;
/// Names that Windows keeps for devices; a binder must be able to move there on a stick.
const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// The places of this machine, asked once at the start.
#[derive(Debug, Clone)]
pub struct Places {
    /// The file of the settings.
    pub settings: PathBuf,
    /// What was last seen of each binder, for noticing an older state; shared with the command line.
    pub seen: PathBuf,
    /// Where the program would keep what can be made again; it keeps nothing there.
    pub cache: PathBuf,
    /// Where new binders are put unless the person chooses another place.
    pub binders: PathBuf,
    /// A folder of this person alone that is gone when they log out, in memory where the system gives one.
    pub runtime: Option<PathBuf>,
}

impl Places {
    /// Asks the system; none without a home folder.
    pub fn of_this_machine() -> Option<Self> {
        let user = UserDirs::new()?;
        let documents = user.document_dir().filter(|folder| folder.is_dir());
        let project = ProjectDirs::from("", "", "mein-ordner")?;
        Some(Self {
            settings: project.config_dir().join("settings.json"),
            seen: project.data_local_dir().join("seen.json"),
            cache: project.cache_dir().to_owned(),
            binders: documents.unwrap_or(user.home_dir()).to_owned(),
            runtime: BaseDirs::new()?.runtime_dir().map(Path::to_owned),
        })
    }
}

/// The folder of a binder with this name: as the person wrote it, without what a file system refuses.
pub fn binder_folder(place: &Path, name: &str) -> PathBuf {
    let mut folder = String::new();
    for letter in name.chars() {
        let refused = letter.is_control() || r#"<>:"/\|?*"#.contains(letter);
        let letter = if refused { '-' } else { letter };
        if folder.len() + letter.len_utf8() <= NAME_BYTES {
            folder.push(letter);
        }
    }
    let plain = folder.trim_matches(|end: char| end == '.' || end.is_whitespace());
    let name = if plain.is_empty() { "Ordner" } else { plain };
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let port = stem.len() == 4
        && stem
            .get(..3)
            .is_some_and(|port| port.eq_ignore_ascii_case("COM") || port.eq_ignore_ascii_case("LPT"))
        && stem.ends_with(|digit: char| digit.is_ascii_digit());
    let device = port || RESERVED.iter().any(|reserved| stem.eq_ignore_ascii_case(reserved));
    place.join(if device { format!("_{name}.{ENDING}") } else { format!("{name}.{ENDING}") })
}

/// What a binder is called on the shelf: its folder's name without the ending.
pub fn name_of(folder: &Path) -> String {
    folder.file_stem().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_folder_every_system_takes() {
        for (name, folder) in [
            ("Familie A", "Familie A.ordner"),
            ("سجلّي", "سجلّي.ordner"),
            ("../../etc", "-..-etc.ordner"),
            ("a/b\\c:d", "a-b-c-d.ordner"),
            (" . ", "Ordner.ordner"),
            ("", "Ordner.ordner"),
            ("con", "_con.ordner"),
            ("COM1", "_COM1.ordner"),
            ("NUL.txt", "_NUL.txt.ordner"),
            ("COMA", "COMA.ordner"),
            ("Ende.", "Ende.ordner"),
            ("zwei\nZeilen", "zwei-Zeilen.ordner"),
        ] {
            assert_eq!(binder_folder(Path::new("p"), name), Path::new("p").join(folder), "{name:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let folder = binder_folder(Path::new("p"), &"ü".repeat(500));
        let name = folder.file_name().expect("name").to_str().expect("whole letters");
        assert_eq!(name, format!("{}.ordner", "ü".repeat(60)));
    }
}
