//! Packs that come from outside: a volunteer's folder of TOML files, one file of it, or a signed file from a stick.
//!
//! Apart because these are read before anything is known of them: bounded, links not followed, and only text files of
//! content; what they say is judged by `packs`. Deliberately not here: keeping a pack (see `own_packs`).

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use ordner_packs::{ContentFile, PackFile};

use crate::{BinderError, Error};

/// One byte more than any content file or pack file may have is enough to be refused.
const MOST_BYTES: u64 = (20 << 20) + 1;
/// Files looked at in a folder; content has fewer.
const MOST_FILES: usize = 5001;
/// Folders below each other: `packs`, a region, its files.
const DEEPEST: usize = 3;
/// The folders of an assets folder that hold content.
const FOLDERS: [&str; 6] = ["registers", "sheets", "checklists", "paths", "glossary", "packs"];

/// Content from outside.
#[derive(Debug, Clone)]
pub enum PackSource {
    /// A folder on this machine, or a file in it.
    Folder {
        /// Its files, named as below the assets folder.
        files: Vec<ContentFile>,
        /// The one file that was named.
        only: Option<String>,
    },
    /// A file whose signature fits.
    Signed(PackFile),
}

impl PackSource {
    /// Reads a folder (of one region, of several, or a whole assets folder), one TOML file in such a folder, or a signed
    /// pack.
    ///
    /// # Errors
    /// [`BinderError::FileNotThere`], [`BinderError::FileNotReadable`]; for a signed pack what
    /// [`PackFile::read`] says.
    pub fn read(place: &Path) -> Result<Self, Error> {
        // `.` and `..` have no name of their own, and a region's folder is called like the region.
        let place =
            &fs::canonicalize(place).map_err(|_| BinderError::FileNotThere { name: name_of(place) })?;
        if place.is_dir() {
            return Ok(Self::Folder { files: folder(place)?, only: None });
        }
        if place.extension().is_none_or(|extension| extension != "toml") {
            return Ok(Self::Signed(PackFile::read(&bytes(place)?)?));
        }
        let parent = place.parent().ok_or_else(|| unreadable(place))?;
        let content = parent.parent().filter(|_| is_content(&name_of(parent)) && name_of(parent) != "packs");
        let files = folder(content.unwrap_or(parent))?;
        let tail = format!("/{}/{}", name_of(parent), name_of(place));
        let only =
            files.iter().map(|(path, _)| path).find(|path| format!("/{path}").ends_with(&tail)).cloned();
        Ok(Self::Folder { files, only })
    }

    /// The files as they would be laid over the shipped ones.
    pub fn files(&self) -> &[ContentFile] {
        match self {
            Self::Folder { files, .. } => files,
            Self::Signed(pack) => &pack.files,
        }
    }

    /// The files that are to be reported on.
    pub fn named_files(&self) -> Vec<ContentFile> {
        let only = match self {
            Self::Folder { only, .. } => only.as_ref(),
            Self::Signed(_) => None,
        };
        self.files().iter().filter(|(path, _)| only.is_none_or(|only| only == path)).cloned().collect()
    }
}

/// The TOML files of a folder, named as below the assets folder.
fn folder(place: &Path) -> Result<Vec<ContentFile>, Error> {
    let is_assets = FOLDERS.iter().any(|name| place.join(name).is_dir());
    let prefix = match (place.join("pack.toml").is_file(), is_assets) {
        (true, _) => format!("packs/{}/", name_of(place)),
        (false, true) => String::new(),
        // A folder of regions, or a region that has no `pack.toml` yet.
        (false, false) if has_files(place) => format!("packs/{}/", name_of(place)),
        (false, false) => "packs/".to_owned(),
    };
    let mut files = vec![];
    collect(place, &prefix, DEEPEST, is_assets, &mut files)?;
    if files.is_empty() {
        return Err(BinderError::NoContentThere { name: name_of(place) }.into());
    }
    Ok(files)
}

fn collect(
    place: &Path,
    prefix: &str,
    deeper: usize,
    is_assets: bool,
    files: &mut Vec<ContentFile>,
) -> Result<(), Error> {
    let entries = fs::read_dir(place).map_err(|_| unreadable(place))?;
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let Ok(kind) = entry.file_type() else { continue };
        // An assets folder also holds fonts and pictures; they are not content.
        let may_hold_content = !is_assets || !prefix.is_empty() || is_content(&name);
        if kind.is_dir() && deeper > 1 && may_hold_content && !name.starts_with('.') {
            collect(&path, &format!("{prefix}{name}/"), deeper - 1, is_assets, files)?;
        } else if kind.is_file() && name.ends_with(".toml") && files.len() < MOST_FILES {
            files.push((format!("{prefix}{name}"), bytes(&path)?));
        }
    }
    Ok(())
}

fn is_content(name: &str) -> bool {
    FOLDERS.contains(&name)
}

fn has_files(place: &Path) -> bool {
    let toml = |name: std::ffi::OsString| name.to_string_lossy().ends_with(".toml");
    fs::read_dir(place).is_ok_and(|entries| entries.flatten().any(|entry| toml(entry.file_name())))
}

fn bytes(place: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![];
    let file = File::open(place).map_err(|_| unreadable(place))?;
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|_| unreadable(place))?;
    Ok(bytes)
}

fn unreadable(place: &Path) -> Error {
    BinderError::FileNotReadable { name: name_of(place) }.into()
}

fn name_of(place: &Path) -> String {
    place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned()
}
