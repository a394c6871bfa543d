//! Builds the ui when it is older than its sources, and tells tauri which commands exist.
//!
//! So plain `cargo build` makes the whole program, without a development server or another tool. Packagers who bring
//! a ready `ui/dist` set `ORDNER_UI=prebuilt`.

use std::fs::File;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::SystemTime;

include!("src/commands/list.rs");

macro_rules! names {
    ($($module:ident { $($command:ident($($request:ty)?) -> $response:ty;)* })*) => {
        &[$($(stringify!($command)),*),*]
    };
}

/// Every command, so that tauri refuses all that the capability does not name.
const COMMANDS: &[&str] = command_list!(names);

/// What the ui is made of, seen from this folder.
const SOURCES: &[&str] = &[
    "../ui/src",
    "../ui/public",
    "../ui/index.html",
    "../ui/package-lock.json",
    "../ui/vite.config.ts",
    "../ui/tsconfig.json",
    "../ui/svelte.config.js",
    "../locales",
    "../assets/fonts",
    "../assets/icons",
];

/// The oldest Node that the ui's builder runs on.
const NODE: (u32, u32) = (20, 19);

fn main() -> ExitCode {
    for source in SOURCES.iter().filter(|source| Path::new(source).exists()) {
        println!("cargo::rerun-if-changed={source}");
    }
    println!("cargo::rerun-if-changed=../ui/dist/index.html");
    println!("cargo::rerun-if-changed=isolation");
    println!("cargo::rerun-if-env-changed=ORDNER_UI");
    if std::env::var_os("ORDNER_UI").is_none_or(|value| value != "prebuilt")
        && let Err(reason) = build_ui(Path::new("../ui"))
    {
        println!("cargo::error={reason}");
        return ExitCode::FAILURE;
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(reason) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={reason:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn build_ui(ui: &Path) -> Result<(), String> {
    let page = ui.join("dist/index.html");
    let newest = SOURCES.iter().filter_map(|source| changed(Path::new(source))).max();
    if changed(&page).is_some_and(|built| newest.is_none_or(|newest| newest <= built)) {
        return Ok(());
    }
    check_node()?;
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_none() || changed(&ui.join("package-lock.json")) > installed {
        npm(ui, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    }
    npm(ui, &["run", "build"])?;
    // Dated as what it was made from: cargo would take a newer file for a change, and build all of it again.
    let dated = newest.map(|newest| File::options().append(true).open(&page)?.set_modified(newest));
    dated.unwrap_or(Ok(())).map_err(|reason| format!("{}: {reason}", page.display()))
}

/// When a file, or anything in a folder, was last changed; none when it is not there.
fn changed(path: &Path) -> Option<SystemTime> {
    let facts = path.metadata().ok()?;
    if !facts.is_dir() {
        return facts.modified().ok();
    }
    path.read_dir().ok()?.filter_map(|entry| changed(&entry.ok()?.path())).max()
}

fn check_node() -> Result<(), String> {
    let wanted =
        format!("Node {}.{} or newer is needed to build the ui (https://nodejs.org)", NODE.0, NODE.1);
    let answer = Command::new("node")
        .arg("--version")
        .output()
        .map_err(|_| format!("{wanted}; no `node` was found."))?;
    let version = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < NODE { Err(format!("{wanted}; found {version}.")) } else { Ok(()) }
}

fn npm(ui: &Path, arguments: &[&str]) -> Result<(), String> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let what = format!("`npm {}` in the folder ui", arguments.join(" "));
    let run = Command::new(program).args(arguments).current_dir(ui).output();
    match run {
        Ok(run) if run.status.success() => Ok(()),
        Ok(run) => {
            let said = [run.stdout, run.stderr].concat();
            // Cargo takes one line for an error; the builder's own words follow below it.
            Err(format!("{what} failed: {}", String::from_utf8_lossy(&said).trim().replace('\n', " | ")))
        }
        Err(_) => Err(format!("{what} could not start; is npm installed?")),
    }
}
