//! Every direct dependency on other people's code has its reason beside it, on its line or the line above.
//!
//! A crate taken in without one is a crate nobody will dare to take out. The page's reasons stand in `ui/README.md`, because
//! JSON has no comments. Not here: which crates are forbidden (`.deny.toml`).

use crate::steps::{read, root};

/// The lines of a manifest that name a dependency and give no reason.
fn without_reason(manifest: &str) -> Vec<&str> {
    let mut inside = false;
    let mut above = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside && line.contains('=') {
            // Ours, and what the workspace gives a reason for.
            let given = line.contains(".workspace = true")
                || line.contains("path = ")
                || line.contains("workspace = true");
            if !given && !line.contains('#') && !above.starts_with('#') {
                found.push(line);
            }
        }
        above = line;
    }
    found
}

#[test]
fn every_crate_has_its_reason() {
    let mut manifests = vec![root().join("Cargo.toml"), root().join("src-tauri/Cargo.toml")];
    for folder in ["src-tauri/crates", "tests"] {
        let entries = std::fs::read_dir(root().join(folder)).unwrap().flatten();
        manifests.extend(entries.map(|entry| entry.path().join("Cargo.toml")).filter(|path| path.is_file()));
    }
    manifests.push(root().join("tests/Cargo.toml"));
    assert!(manifests.len() > 10, "the manifests must be found");
    for manifest in manifests {
        let text = read(&manifest).unwrap();
        let missing = without_reason(&text);
        assert!(missing.is_empty(), "{}: {missing:#?}", manifest.display());
    }
}

#[test]
fn every_package_of_the_page_has_its_reason() {
    let manifest = read(&root().join("ui/package.json")).unwrap();
    let reasons = read(&root().join("ui/README.md")).unwrap();
    let blocks = manifest.split("ependencies\": {").skip(1).filter_map(|block| block.split('}').next());
    let names: Vec<&str> = blocks.flat_map(str::lines).filter_map(|line| line.split('"').nth(1)).collect();
    assert!(names.len() > 5, "the packages must be found");
    for name in names {
        let listed = reasons
            .lines()
            .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
            .any(|cell| cell.split(", ").any(|listed| listed == name));
        assert!(listed, "{name} has no line in ui/README.md");
    }
}

#[test]
fn a_crate_without_a_reason_is_found() {
    let manifest =
        "[dependencies]\n# why\none = \"1\"\ntwo = \"2\" # why\nthree = \"3\"\nours = { path = \"x\" }\n";
    assert_eq!(without_reason(manifest), ["three = \"3\""]);
}
