//! The rules stay pure: the manifest names no crate that waits, reaches out, stores or draws, and the sources read no
//! clock and no file. What the workspace's `clippy.toml` forbids by name is not repeated here.

use std::fs;
use std::path::Path;

/// Reading data, dates and text. A new name here needs a reason that holds without any framework.
const ALLOWED: &[&str] = &[
    "chrono",
    "include_dir",
    "serde",
    "serde_json",
    "thiserror",
    "toml",
    "uuid",
];

#[test]
fn the_rules_depend_on_no_runtime_web_database_or_page_crate() {
    let manifest: toml::Table = include_str!("../Cargo.toml").parse().unwrap();
    let names: Vec<&str> = manifest
        .get("dependencies")
        .and_then(toml::Value::as_table)
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(names, ALLOWED);
    assert!(manifest.get("build-dependencies").is_none());
    assert!(manifest.get("target").is_none());
}

#[test]
fn the_rules_wait_for_nothing_and_touch_no_file_clock_or_network() {
    let forbidden = [
        "async fn",
        ".await",
        "std::fs",
        "std::net",
        "std::env",
        "std::thread",
        "Instant::now",
        "SystemTime",
        "Utc::now",
        "Local::now",
        "println!",
        "new_v4",
        "now_v7",
    ];
    fn check(folder: &Path, forbidden: &[&str]) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                check(&path, forbidden);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for word in forbidden {
                assert!(!text.contains(word), "{}: {word}", path.display());
            }
        }
    }
    check(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &forbidden,
    );
}
