//! House rules that a machine can check: first lines, length, who imports whom, paths written once, names of components, what
//! may be logged. Locale keys are checked in `app/tests/words.rs`. To add a rule: a test here.
mod source;

use source::{Source, root, sources};

/// All our Rust, tests and benches too.
fn everything() -> Vec<Source> {
    ["app", "server"].into_iter().flat_map(sources).collect()
}

fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_first_what_lives_in_it() {
    let wrong: Vec<String> = everything()
        .iter()
        .filter(|source| !source.text.starts_with("//!"))
        .map(|source| source.path.clone())
        .collect();
    nothing_wrong(&wrong);
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let mut wrong = Vec::new();
    for source in everything() {
        let lines = source.text.lines().count();
        if lines > 300 {
            println!("{lines} lines: {}", source.path);
        }
        if lines > 500 {
            wrong.push(format!("{}: {lines} lines", source.path));
        }
    }
    nothing_wrong(&wrong);
}

/// Where, what must not be used there, and what is allowed all the same.
const IMPORTS: &[(&str, &[&str], &[&str])] = &[
    (
        "app/domain/src",
        &[
            "axum",
            "leptos",
            "sqlx",
            "tokio",
            "fluent_bundle",
            "app",
            "server",
            "std::fs",
            "std::net",
            "std::env",
        ],
        &[],
    ),
    (
        "app/src",
        &[
            "axum", "sqlx", "tokio", "server", "std::fs", "std::net", "std::env",
        ],
        &[],
    ),
    (
        "server/src/store",
        &[
            "axum",
            "leptos",
            "app",
            "crate::web",
            "crate::api",
            "crate::usecase",
            "crate::jobs",
        ],
        &[],
    ),
    (
        "server/src/usecase",
        &[
            "axum",
            "leptos",
            "sqlx",
            "app",
            "crate::web",
            "crate::api",
            "crate::jobs",
        ],
        &[],
    ),
    (
        "server/src/web",
        &[
            "sqlx",
            "leptos",
            "crate::store",
            "crate::api",
            "crate::jobs",
        ],
        &[],
    ),
    (
        "server/src/api",
        &[
            "sqlx",
            "leptos",
            "app",
            "crate::store",
            "crate::web",
            "crate::jobs",
        ],
        &[
            "app::paths",
            "app::text",
            "crate::web::words",
            "crate::web::listen",
            "crate::web::layers",
        ],
    ),
    (
        "server/src/jobs",
        &[
            "sqlx",
            "leptos",
            "axum",
            "app",
            "crate::store",
            "crate::web",
            "crate::api",
        ],
        &[],
    ),
    ("server/src", &["sqlx"], &[]),
];

#[test]
fn everybody_imports_only_what_the_table_of_the_architecture_allows() {
    let mut wrong = Vec::new();
    for (folder, forbidden, allowed) in IMPORTS {
        for source in sources(folder) {
            let in_store = source.path.starts_with("server/src/store");
            if source.is_test() || (*folder == "server/src" && in_store) {
                continue;
            }
            let below = |path: &str, name: &str| {
                path == name
                    || path
                        .strip_prefix(name)
                        .is_some_and(|rest| rest.starts_with("::"))
            };
            for path in source.paths() {
                let is_forbidden = forbidden.iter().any(|name| below(&path, name));
                if is_forbidden && !allowed.iter().any(|name| below(&path, name)) {
                    wrong.push(format!("{} uses {path}", source.path));
                }
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_manifests_of_domain_and_app_name_pure_crates_only() {
    let allowed = [
        (
            "app/domain/Cargo.toml",
            "chrono include_dir serde serde_json thiserror toml uuid",
        ),
        (
            "app/Cargo.toml",
            "aho-corasick chrono domain fluent-bundle fluent-syntax include_dir leptos pinyin serde unic-langid uuid",
        ),
    ];
    let mut wrong = Vec::new();
    for (manifest, allowed) in allowed {
        let text = std::fs::read_to_string(root().join(manifest)).unwrap();
        let section = text.split("[dependencies]").nth(1).unwrap();
        let lines = section.lines().take_while(|line| !line.starts_with('['));
        for line in lines.filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let name = line.split(['.', ' ', '=']).next().unwrap();
            if !allowed.split(' ').any(|known| known == name) {
                wrong.push(format!("{manifest} names {name}"));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn nobody_writes_a_path_twice() {
    // Texts that begin with a stroke and are no address.
    let allowed = ["/", "//"];
    let mut wrong = Vec::new();
    for folder in [
        "server/src/web",
        "server/src/api",
        "server/src/usecase",
        "app/src",
    ] {
        for source in sources(folder) {
            if source.is_test() || source.path.starts_with("app/src/paths") {
                continue;
            }
            let shipped = source.text.split("#[cfg(test)]").next().unwrap();
            for literal in &source.literals {
                let is_path = literal.starts_with('/') && !allowed.contains(&literal.as_str());
                if is_path && shipped.contains(&format!("\"{literal}\"")) {
                    wrong.push(format!("{}: {literal}", source.path));
                }
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_stylesheet_has_its_component_and_is_imported() {
    let main = std::fs::read_to_string(root().join("style/main.css")).unwrap();
    let mut wrong = Vec::new();
    for sheet in crate::harness::process::files(&root().join("style/components")) {
        let name = sheet.file_stem().unwrap().to_str().unwrap().to_owned();
        if !root()
            .join(format!("app/src/components/{name}.rs"))
            .exists()
        {
            wrong.push(format!("{name}.css has no component"));
        }
        if !main.contains(&format!("components/{name}.css\"")) {
            wrong.push(format!("{name}.css is not imported"));
        }
    }
    nothing_wrong(&wrong);
}

/// The field names that the log writes, as its source lists them.
fn allowed_in_the_log() -> Vec<String> {
    let log = sources("server/src")
        .into_iter()
        .find(|source| source.path == "server/src/log.rs");
    let text = log.expect("the log").text;
    let list = text.split("const ALLOWED").nth(1).unwrap();
    let list = list.split("];").next().unwrap();
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_log_is_given_only_fields_that_it_writes_and_no_filled_in_words() {
    let allowed = allowed_in_the_log();
    let mut wrong = Vec::new();
    for source in sources("server/src") {
        if source.is_test() {
            continue;
        }
        for macro_name in ["info", "warn", "error", "debug", "trace", "info_span"] {
            for call in source
                .code
                .split(&format!("tracing::{macro_name}!("))
                .skip(1)
            {
                for field in fields(call) {
                    if !allowed.contains(&field) {
                        wrong.push(format!("{}: the log drops {field}", source.path));
                    }
                }
            }
        }
        if source.code.contains("println!") || source.code.contains("dbg!") {
            let is_main = source.path == "server/src/main.rs";
            if !is_main {
                wrong.push(format!("{} prints past the log", source.path));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// Names of the fields in a log macro's arguments (texts are empty there).
fn fields(call: &str) -> Vec<String> {
    let (mut depth, mut end) = (1_i32, call.len());
    let mut parts = vec![String::new()];
    for (at, sign) in call.char_indices() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            end = at;
            break;
        }
        match (sign, parts.last_mut()) {
            (',', _) if depth == 1 => parts.push(String::new()),
            (_, Some(part)) => part.push(sign),
            (_, None) => {}
        }
    }
    assert!(end < call.len(), "a log macro has an end");
    let parts = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty());
    parts
        .filter(|part| !part.starts_with('"') && !part.starts_with("target:"))
        .map(|part| {
            let name = part.split('=').next().unwrap_or_default().trim();
            name.trim_start_matches(['%', '?']).to_owned()
        })
        .collect()
}
