//! What the programs are made of: a list for programs (CycloneDX 1.5) and every licence text for people.
//!
//! Both come from what cargo and npm resolved and unpacked, so nothing is listed by hand. Parts of the build (compilers of
//! the page, code generators) are listed as excluded: they leave nothing but their output. Fonts and the C libraries inside
//! crates are named on their own. Not here: which licences are allowed (`.deny.toml`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::release::cargo_home;
use crate::steps::{answer, answer_in, cargo_program, read, root};

/// One part, as it was resolved.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub struct Part {
    name: String,
    version: String,
    /// SPDX expression.
    licence: String,
    /// Package URL without its version: where it comes from and its name.
    origin: String,
    /// SHA-256 of the archive it came in, in hexadecimal digits, where the lock file has one.
    archive: Option<String>,
    /// Whether its code is in the programs.
    inside: bool,
    /// Where it was unpacked.
    folder: PathBuf,
}

/// Both lists: the parts as CycloneDX JSON, and the licence texts.
///
/// # Errors
/// A sentence, when cargo or npm does not answer, or a part has no licence.
pub fn lists(version: &str) -> Result<(String, String), String> {
    let mut parts = crates()?;
    parts.extend(npm()?);
    parts.extend(vendored(&parts));
    parts.extend([fonts(), profile()]);
    parts.sort();
    if let Some(part) = parts.iter().find(|part| part.licence.is_empty()) {
        return Err(format!("{} {} names no licence", part.name, part.version));
    }
    Ok((cyclonedx(version, &parts), licences(&parts)?))
}

/// The crates below the two programs.
fn crates() -> Result<Vec<Part>, String> {
    let tree = |edges: &str| {
        let words = ["tree", "--locked", "-p", "mein-ordner", "-p", "ordner-cli", "-e", edges];
        let form = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
        answer(&cargo_program(), &[&words[..], &form[..]].concat())
            .map(|lines| lines.lines().map(str::to_owned).collect::<BTreeSet<String>>())
            .ok_or("cargo tree does not answer")
    };
    let inside = tree("normal,no-proc-macro")?;
    let checksums = checksums(&read(&root().join("Cargo.lock"))?);
    let sources = crate_sources()?;
    let mut parts = Vec::new();
    for line in tree("normal,build")? {
        let Some((package, licence)) = line.split_once('|') else { continue };
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        let version = version.trim_start_matches('v');
        // Our own are what is described, not a part of it.
        let Some(archive) = checksums.get(&(name.to_owned(), version.to_owned())) else { continue };
        let folder = format!("{name}-{version}");
        let folder = sources.iter().map(|source| source.join(&folder)).find(|folder| folder.is_dir());
        parts.push(Part {
            name: name.to_owned(),
            version: version.to_owned(),
            // The sign of old manifests for "or".
            licence: licence.replace('/', " OR ").replace("  ", " "),
            origin: format!("pkg:cargo/{name}"),
            archive: Some(archive.clone()),
            // Sources in C come through crates of the build.
            inside: inside.contains(&line) || name.ends_with("-src"),
            folder: folder.ok_or_else(|| format!("{name} {version} is not unpacked: build first"))?,
        });
    }
    Ok(parts)
}

/// Where cargo unpacks crates: one folder for each registry.
fn crate_sources() -> Result<Vec<PathBuf>, String> {
    let sources = cargo_home()?.join("registry/src");
    let folders = fs::read_dir(&sources).map_err(|error| format!("{}: {error}", sources.display()))?;
    Ok(folders.flatten().map(|entry| entry.path()).collect())
}

/// Name and version to SHA-256, from the lock file.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        block.lines().find_map(|line| {
            line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"').map(str::to_owned)
        })
    };
    lock.split("[[package]]")
        .filter_map(|block| {
            Some(((value(block, "name")?, value(block, "version")?), value(block, "checksum")?))
        })
        .collect()
}

/// What the page is made from.
fn npm() -> Result<Vec<Part>, String> {
    let ui = root().join("ui").canonicalize().map_err(|error| error.to_string())?;
    let lines = answer_in(&ui, "npm", &["ls", "--omit=dev", "--all", "--parseable", "--long"])
        .ok_or("npm ls does not answer: run npm ci in ui first")?;
    let mut parts = Vec::new();
    for line in lines.lines() {
        let mut fields = line.split(':');
        let (Some(folder), Some(package)) = (fields.next(), fields.next()) else { continue };
        // The third field of what lies in this folder itself says where.
        if Path::new(folder) == ui || fields.next().is_some() {
            continue;
        }
        let Some((name, version)) = package.rsplit_once('@') else { continue };
        let manifest = read(&Path::new(folder).join("package.json"))?;
        let licence = manifest
            .lines()
            .find_map(|line| line.trim().strip_prefix("\"license\": \"")?.split('"').next())
            .unwrap_or_default();
        parts.push(Part {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: licence.to_owned(),
            origin: format!("pkg:npm/{}", name.replace('@', "%40")),
            archive: None,
            inside: true,
            folder: PathBuf::from(folder),
        });
    }
    Ok(parts)
}

/// Libraries in C that come inside a crate whose version names theirs.
fn vendored(parts: &[Part]) -> Vec<Part> {
    let inside = |name: &str| parts.iter().find(|part| part.name == name);
    let mut found = Vec::new();
    if let Some(part) = inside("openssl-src") {
        let version = part.version.rsplit('+').next().unwrap_or_default();
        found.push(("OpenSSL", version.to_owned(), "Apache-2.0", "pkg:generic/openssl", part.folder.clone()));
    }
    if let Some(part) = inside("sqlcipher-src") {
        let named = |library: &str| {
            let at = part.version.split_once(&format!("{library}-"))?.1;
            Some(at.split('-').next().unwrap_or(at).to_owned())
        };
        let sqlcipher = named("+sqlcipher").or_else(|| named("sqlcipher")).unwrap_or_default();
        let sqlite = named("sqlite").unwrap_or_default();
        found.push(("SQLCipher", sqlcipher, "BSD-3-Clause", "pkg:generic/sqlcipher", part.folder.clone()));
        found.push(("SQLite", sqlite, "blessing", "pkg:generic/sqlite", part.folder.clone()));
    }
    found
        .into_iter()
        .map(|(name, version, licence, origin, folder)| Part {
            name: name.to_owned(),
            version,
            licence: licence.to_owned(),
            origin: origin.to_owned(),
            archive: None,
            inside: true,
            folder,
        })
        .collect()
}

fn fonts() -> Part {
    Part {
        name: "Noto fonts (subsets)".to_owned(),
        version: "20201225".to_owned(),
        licence: "OFL-1.1".to_owned(),
        origin: "pkg:deb/debian/fonts-noto-core".to_owned(),
        archive: None,
        inside: true,
        folder: root().join("assets/fonts"),
    }
}

fn profile() -> Part {
    Part {
        name: "Compact ICC Profiles (sGrey-v2-magic)".to_owned(),
        version: "2".to_owned(),
        licence: "CC0-1.0".to_owned(),
        origin: "pkg:github/saucecontrol/Compact-ICC-Profiles".to_owned(),
        archive: None,
        inside: true,
        folder: root().join("assets/colour"),
    }
}

fn cyclonedx(version: &str, parts: &[Part]) -> String {
    let mut json = format!(
        "{{\n\"bomFormat\": \"CycloneDX\",\n\"specVersion\": \"1.5\",\n\"version\": 1,\n\"metadata\": {{\"component\": \
         {{\"type\": \"application\", \"bom-ref\": \"mein-ordner\", \"name\": \"mein-ordner\", \"version\": {}, \
         \"licenses\": [{{\"expression\": \"Apache-2.0 OR MIT\"}}]}}}},\n\"components\": [",
        quoted(version)
    );
    for (at, part) in parts.iter().enumerate() {
        let url = format!("{}@{}", part.origin, part.version.replace('+', "%2B"));
        let _ = write!(
            json,
            "{}\n{{\"type\": \"library\", \"bom-ref\": {url}, \"name\": {name}, \"version\": {version}, \"purl\": {url}, \
             \"scope\": \"{scope}\", \"licenses\": [{{\"expression\": {licence}}}]",
            if at == 0 { "" } else { "," },
            url = quoted(&url),
            name = quoted(&part.name),
            version = quoted(&part.version),
            scope = if part.inside { "required" } else { "excluded" },
            licence = quoted(&part.licence),
        );
        if let Some(archive) = &part.archive {
            let _ =
                write!(json, ", \"hashes\": [{{\"alg\": \"SHA-256\", \"content\": {}}}]", quoted(archive));
        }
        json.push('}');
    }
    json.push_str("\n]\n}\n");
    json
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// Every text once, below the names of the parts it belongs to.
fn licences(parts: &[Part]) -> Result<String, String> {
    let inside = || parts.iter().filter(|part| part.inside);
    let mut texts: BTreeMap<String, Vec<&Part>> = BTreeMap::new();
    let mut without = Vec::new();
    for part in inside() {
        let found = texts_of(&part.folder, 2);
        if found.is_empty() {
            without.push(part);
        }
        for text in found {
            texts.entry(text).or_default().push(part);
        }
    }
    let mut page = String::from("What is inside MEIN ORDNER, and under which licence.\n\n");
    for part in inside() {
        let _ = writeln!(page, "{} {}: {}", part.name, part.version, part.licence);
    }
    if !without.is_empty() {
        page.push_str(
            "\nThese bring no text of their own. Apache-2.0 and MIT stand at the end, BSD-3-Clause with other parts.\n\n",
        );
        for part in without {
            let _ = writeln!(page, "{} {}: {}", part.name, part.version, part.licence);
        }
    }
    let line = "=".repeat(100);
    for (text, parts) in &texts {
        let _ = writeln!(page, "\n{line}");
        for part in parts {
            let _ = writeln!(page, "{} {}", part.name, part.version);
        }
        let _ = writeln!(page, "{}\n\n{}", "-".repeat(100), text.trim_end());
    }
    for name in ["Apache-2.0.txt", "MIT.txt"] {
        let text = read(&root().join("src-tauri/LICENSES").join(name))?;
        let _ = writeln!(page, "\n{line}\n{name}\n{}\n\n{}", "-".repeat(100), text.trim_end());
    }
    Ok(page)
}

/// Texts of licences in this folder and `depth - 1` folders below.
fn texts_of(folder: &Path, depth: usize) -> BTreeSet<String> {
    const NAMES: [&str; 7] = ["licen", "copying", "copyright", "notice", "unlicense", "ofl", "authors"];
    let mut texts = BTreeSet::new();
    let Ok(entries) = fs::read_dir(folder) else { return texts };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let path = entry.path();
        let code = [".rs", ".js", ".c", ".h", ".pl", ".toml", ".json"].iter().any(|end| name.ends_with(end));
        if path.is_dir() {
            // What a dependency brings along for itself is a part of its own.
            if depth > 1 && name != "node_modules" {
                texts.extend(texts_of(&path, depth - 1));
            }
        } else if !code && NAMES.iter().any(|start| name.starts_with(start)) {
            texts.extend(fs::read_to_string(path).ok().filter(|text| !text.trim().is_empty()));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_is_read() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0\"\nchecksum = \"ff\"\n\n\
                    [[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n";
        let sums = checksums(lock);
        assert_eq!(sums.len(), 1);
        assert_eq!(sums[&("a".to_owned(), "1.0".to_owned())], "ff");
    }

    #[test]
    fn quoted_text_is_json() {
        assert_eq!(quoted("a\"b\\c\n"), "\"a\\\"b\\\\c\\u000a\"");
    }
}
