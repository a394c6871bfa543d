//! What the machine must have: system packages and Node. Installed on Debian and Ubuntu, named elsewhere.

use std::path::Path;

use crate::steps::{answer, program};

/// What the core needs: a C compiler, and perl and make for OpenSSL inside SQLCipher.
pub const CORE: &[&str] = &["build-essential", "perl", "pkg-config"];
/// What the window needs besides.
pub const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev", "bubblewrap"];
/// What the tests need besides: reading our PDFs and our squares with other people's programs, opening our files with age, driving
/// the real window on a display of its own, hearing what a screen reader hears, watching its sockets, cutting the power of a small disk, carrying backups
/// between two machines, and checking what desktops read of a package.
pub const TESTS: &[&str] = &[
    "poppler-utils",
    "qpdf",
    "age",
    "minisign",
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "strace",
    "mupdf-tools",
    "zbar-tools",
    "python3",
    "python3-venv",
    "xdotool",
    "dbus-daemon",
    "at-spi2-core",
    "e2fsprogs",
    "xfsprogs",
    "syncthing",
    "desktop-file-utils",
    "appstream",
];

/// Oldest Node that Vite 8 runs on.
const NODE: (u32, u32) = (20, 19);

/// Installs what is missing on Debian and Ubuntu; says what is needed elsewhere.
///
/// # Errors
/// A sentence that says what to install.
pub fn ensure_packages(packages: &[&str]) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return say_what_other_systems_need();
    }
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let family: Vec<&str> = release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|names| names.trim_matches('"').split(' '))
        .collect();
    if family.iter().any(|name| *name == "debian" || *name == "ubuntu") {
        return install_on_debian(packages);
    }
    let (name, command) = if family.contains(&"fedora") {
        (
            "Fedora",
            "sudo dnf install gcc gcc-c++ make perl pkgconf webkit2gtk4.1-devel bubblewrap poppler-utils qpdf age minisign strace xorg-x11-server-Xvfb xdotool",
        )
    } else if family.contains(&"arch") {
        (
            "Arch",
            "sudo pacman -S --needed base-devel perl webkit2gtk-4.1 bubblewrap poppler qpdf age minisign strace xorg-server-xvfb xdotool",
        )
    } else {
        (
            "this system",
            "your package manager: a C compiler, make, perl, pkg-config, WebKitGTK 4.1 with its headers, bubblewrap; for tests poppler, qpdf, age, minisign, strace, Xvfb, xdotool, WebKitWebDriver",
        )
    };
    println!(
        "On {name} this project does not install packages by itself. If the build misses one: {command}"
    );
    Ok(())
}

fn say_what_other_systems_need() -> Result<(), String> {
    let needs = if cfg!(target_os = "macos") {
        "the Xcode command line tools (xcode-select --install)"
    } else {
        "the Visual Studio C++ build tools, WebView2 (part of Windows 11) and Strawberry Perl (for OpenSSL)"
    };
    println!("This system needs {needs}. The window tests run on Linux only. Untested here so far.");
    Ok(())
}

fn install_on_debian(packages: &[&str]) -> Result<(), String> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These Debian packages are missing and will be installed: {}", missing.join(" "));
    // Only root installs; sudo asks a person for it and fails in a script.
    let root = answer("id", &["-u"]).as_deref() == Some("0");
    let apt = |arguments: &[&str]| {
        let mut all = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get"];
        all.extend(arguments);
        if root {
            program(Path::new("."), "env", &all)
        } else {
            let mut with_sudo = vec!["env"];
            with_sudo.extend(all);
            program(Path::new("."), "sudo", &with_sudo)
        }
    };
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    apt(&["update"]).and_then(|()| apt(&install)).map_err(|reason| {
        format!("{reason}\nPlease install by hand: sudo apt-get install {}", missing.join(" "))
    })
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status == "install ok installed")
}

/// Checks that Node is there and new enough.
///
/// # Errors
/// A sentence that says which one is needed.
pub fn ensure_node() -> Result<(), String> {
    let needed = format!("Node {}.{} or newer is needed to build the window (nodejs.org).", NODE.0, NODE.1);
    let found = answer("node", &["--version"]).ok_or(format!("Node was not found. {needed}"))?;
    let mut parts = found.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if version < NODE {
        return Err(format!("Node {found} is too old. {needed}"));
    }
    answer("npm", &["--version"]).map(|_| ()).ok_or(format!("npm was not found beside Node. {needed}"))
}

/// True when a window can be shown.
pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
