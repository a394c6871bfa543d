//! `cargo xtask package`: a Debian package, and a folder for a stick, from one build.
//!
//! Laid out by hand and closed by `dpkg-deb`: the list of what goes where is the whole recipe, and the tools are on every
//! Debian. `--try` uses the package in an empty Debian, and compares what is there before and after. Not here: how the
//! programs are built (see `release`), what they are made of (see `parts`).

use std::path::{Path, PathBuf};

use crate::steps::{answer, answer_in, copy, empty_folder, program, program_with, read, root, target, write};
use crate::{manual, parts, release, system};

/// What making and checking a package needs besides the build.
const TOOLS: &[&str] = &["dpkg-dev", "lintian", "desktop-file-utils", "appstream", "shared-mime-info"];
/// The two programs.
const PROGRAMS: [&str; 2] = ["mein-ordner", "ordner"];
/// The icons and where desktops look for them.
const ICONS: [(&str, &str); 5] = [
    ("32x32.png", "32x32/apps/mein-ordner.png"),
    ("128x128.png", "128x128/apps/mein-ordner.png"),
    ("128x128@2x.png", "256x256/apps/mein-ordner.png"),
    ("icon.png", "512x512/apps/mein-ordner.png"),
    ("icon.svg", "scalable/apps/mein-ordner.svg"),
];

/// What is filled into the files of `src-tauri/packaging`.
struct Facts {
    version: String,
    architecture: String,
    /// When the project was last changed, in seconds since 1970 UTC.
    moment: String,
    /// The same as a day.
    day: String,
}

/// Builds the programs and packs them.
///
/// # Errors
/// The step that failed.
pub fn package() -> Result<(), String> {
    system::ensure_packages(&[system::CORE, system::WINDOW, TOOLS].concat())?;
    system::ensure_node()?;
    check_files()?;
    let facts = facts()?;
    if facts.architecture.is_empty() {
        return Err("Packages are made on Debian and Ubuntu: dpkg is not here.".to_owned());
    }
    let folder = target().join("package");
    empty_folder(&folder)?;
    release::build(&root(), &target(), &["mein-ordner", "ordner-cli"])?;
    let (list, licences) = parts::lists(&facts.version)?;
    let debian = folder.join("debian");
    lay_out(&debian, &facts, &list, &licences)?;
    let name = format!("mein-ordner_{}_{}.deb", facts.version, facts.architecture);
    let dated = [("SOURCE_DATE_EPOCH", facts.moment.clone())];
    program_with(&folder, "dpkg-deb", &["--root-owner-group", "-Zxz", "--build", "debian", &name], &dated)?;
    program(&folder, "lintian", &["--fail-on", "error", "--tag-display-limit", "0", &name])?;
    portable(&folder, &facts, &list, &licences)?;
    println!("\nMade: {}\n      {}", folder.join(&name).display(), folder.join("stick").display());
    Ok(())
}

/// Checks what needs no build: menu entry and software centre.
///
/// # Errors
/// The file that is not as its format wants.
pub fn check_files() -> Result<(), String> {
    if answer("appstreamcli", &["--version"]).is_none()
        || answer("desktop-file-validate", &["--help"]).is_none()
    {
        println!(
            "\nMenu entry and software centre were not checked: appstreamcli or desktop-file-validate is not here."
        );
        return Ok(());
    }
    let folder = packaging();
    program(&folder, "desktop-file-validate", &["--no-hints", "mein-ordner.desktop"])?;
    let checked = target().join("checked");
    let name = "de.mein_ordner.MeinOrdner.metainfo.xml";
    let facts = facts()?;
    write(&checked.join(name), fill(&read(&folder.join(name))?, &facts))?;
    program(&checked, "appstreamcli", &["validate", "--no-net", name])
}

/// Installs the package into an empty Debian, uses it, removes it, and shows what is left. Needs root.
///
/// # Errors
/// The step that failed, or the files that were left.
pub fn try_package() -> Result<(), String> {
    if answer("id", &["-u"]).as_deref() != Some("0") {
        return Err("Only root can make an empty Debian: sudo cargo xtask package --try".to_owned());
    }
    system::ensure_packages(&["debootstrap", "util-linux"])?;
    let facts = facts()?;
    let folder = target().join("package");
    let name = format!("mein-ordner_{}_{}.deb", facts.version, facts.architecture);
    let script = packaging().join("try.sh").display().to_string();
    program(&folder, "sh", &[&script, "outside", &name])
}

fn packaging() -> PathBuf {
    root().join("src-tauri/packaging")
}

fn facts() -> Result<Facts, String> {
    let manifest = read(&root().join("Cargo.toml"))?;
    let version = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .ok_or("Cargo.toml names no version")?;
    // Where there is no dpkg no package is made, but its files can still be checked.
    let architecture = answer("dpkg", &["--print-architecture"]).unwrap_or_default();
    let moment = release::moment(&root()).to_string();
    let day =
        answer("date", &["-u", "-d", &format!("@{moment}"), "+%Y-%m-%d"]).ok_or("date does not answer")?;
    Ok(Facts { version: version.to_owned(), architecture, moment, day })
}

/// The tree of the Debian package.
fn lay_out(debian: &Path, facts: &Facts, list: &str, licences: &str) -> Result<(), String> {
    let share = debian.join("usr/share");
    for name in PROGRAMS {
        copy(&target().join("release").join(name), &debian.join("usr/bin").join(name))?;
    }
    for (from, to) in ICONS {
        copy(&root().join("src-tauri/icons").join(from), &share.join("icons/hicolor").join(to))?;
    }
    let text = |name: &str| read(&packaging().join(name)).map(|text| fill(&text, facts));
    write(&share.join("applications/mein-ordner.desktop"), text("mein-ordner.desktop")?)?;
    let software = "de.mein_ordner.MeinOrdner.metainfo.xml";
    write(&share.join("metainfo").join(software), text(software)?)?;
    write(&share.join("mime/packages/mein-ordner.xml"), text("mein-ordner.xml")?)?;
    write(&share.join("lintian/overrides/mein-ordner"), text("lintian-overrides")?)?;
    let papers = share.join("doc/mein-ordner");
    write(&papers.join("copyright"), text("copyright")?)?;
    let changed =
        answer("date", &["-u", "-R", "-d", &format!("@{}", facts.moment)]).ok_or("date does not answer")?;
    let changelog = read(&packaging().join("changelog"))?.replace("{date}", &changed);
    packed(&papers.join("changelog"), &fill(&changelog, facts))?;
    packed(&papers.join("third-party-licences.txt"), licences)?;
    packed(&papers.join("parts.cdx.json"), list)?;
    let ordner = target().join("release/ordner");
    for (language, folder) in [("en", "man/man1"), ("de", "man/de/man1")] {
        let page = text(&format!("ordner.{language}.1"))?;
        let page = page.replace("{verbs}\n", &manual::verbs(&ordner, language)?);
        packed(&share.join(folder).join("ordner.1"), &page)?;
        packed(&share.join(folder).join("mein-ordner.1"), &text(&format!("mein-ordner.{language}.1"))?)?;
    }
    let control = text("control")?.replace("{depends}", &depends(debian)?).replace("{size}", &size(debian)?);
    write(&debian.join("DEBIAN/control"), control)?;
    sums(debian)?;
    all_may_read(debian)
}

fn fill(text: &str, facts: &Facts) -> String {
    text.replace("{version}", &facts.version)
        .replace("{architecture}", &facts.architecture)
        .replace("{date}", &facts.day)
}

/// Writes a text the way Debian wants texts: packed, without name and moment of packing.
fn packed(path: &Path, text: &str) -> Result<(), String> {
    write(path, text)?;
    program(Path::new("/"), "gzip", &["-9n", &path.to_string_lossy()])
}

/// The Debian packages whose libraries the programs call.
fn depends(debian: &Path) -> Result<String, String> {
    // The tool wants the folder of a Debian source around it.
    let around = debian.parent().unwrap_or(debian).join("source");
    write(
        &around.join("debian/control"),
        "Source: mein-ordner\n\nPackage: mein-ordner\nArchitecture: any\n",
    )?;
    let programs = PROGRAMS.map(|name| debian.join("usr/bin").join(name).display().to_string());
    let words = ["-O", "--warnings=0", &programs[0], &programs[1]];
    let found = answer_in(&around, "dpkg-shlibdeps", &words).ok_or("dpkg-shlibdeps does not answer")?;
    found
        .strip_prefix("shlibs:Depends=")
        .map(str::to_owned)
        .ok_or_else(|| format!("dpkg-shlibdeps answers something unknown: {found}"))
}

/// Size in KiB as `control` wants it.
fn size(debian: &Path) -> Result<String, String> {
    let used =
        answer("du", &["-sk", "--apparent-size", &debian.to_string_lossy()]).ok_or("du does not answer")?;
    Ok(used.split_whitespace().next().unwrap_or("0").to_owned())
}

/// The list of MD5 sums that `dpkg --verify` reads.
fn sums(debian: &Path) -> Result<(), String> {
    let script = "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum";
    let sums = answer_in(debian, "sh", &["-c", script]).ok_or("md5sum does not answer")?;
    write(&debian.join("DEBIAN/md5sums"), sums + "\n")
}

/// Rights that do not depend on the umask of who packs; what may be run stays so.
fn all_may_read(folder: &Path) -> Result<(), String> {
    answer("chmod", &["-R", "u=rwX,go=rX", &folder.to_string_lossy()])
        .map(|_| ())
        .ok_or_else(|| format!("The rights of {} cannot be set.", folder.display()))
}

/// A folder for a stick: programs, a script that starts them, licences. Binders and settings lie beside it.
fn portable(folder: &Path, facts: &Facts, list: &str, licences: &str) -> Result<(), String> {
    let stick = folder.join("stick/MEIN-ORDNER");
    for name in PROGRAMS {
        copy(&target().join("release").join(name), &stick.join("program").join(name))?;
    }
    write(&stick.join("start.sh"), read(&packaging().join("start.sh"))?)?;
    write(&stick.join("LIES-MICH.txt"), fill(&read(&packaging().join("LIES-MICH.txt"))?, facts))?;
    write(&stick.join("licences/copyright.txt"), read(&packaging().join("copyright"))?)?;
    for name in ["Apache-2.0.txt", "MIT.txt"] {
        copy(&root().join("src-tauri/LICENSES").join(name), &stick.join("licences").join(name))?;
    }
    write(&stick.join("licences/third-party-licences.txt"), licences)?;
    write(&stick.join("licences/parts.cdx.json"), list)?;
    all_may_read(&stick)
}
