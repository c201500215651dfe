//! Rust source as the tidy tests read it: code without comments and texts, the texts by themselves, and every path it uses.
use std::path::{Path, PathBuf};

/// One source file.
pub struct Source {
    /// Path from the repository's root.
    pub path: String,
    /// As written.
    pub text: String,
    /// Without comments; texts are empty.
    pub code: String,
    /// Texts outside comments.
    pub literals: Vec<String>,
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the server lives in the repository")
        .to_path_buf()
}

/// All Rust files below a folder of the repository.
pub fn sources(folder: &str) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    for path in crate::harness::process::files(&root.join(folder)) {
        if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
            let (code, literals) = parted(&text);
            let path = path.strip_prefix(&root).expect("below the root");
            found.push(Source {
                path: path.display().to_string(),
                text,
                code,
                literals,
            });
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

impl Source {
    /// Every path that the code uses: the leaves of its `use` trees, and `a::b` in between.
    pub fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        let mut rest = String::new();
        for part in self.code.split_inclusive(';') {
            let bare = part.trim_start();
            let start = ["use ", "pub use ", "pub(crate) use ", "pub(super) use "]
                .iter()
                .find_map(|begin| bare.rfind(&format!("\n{begin}")).map(|at| at + 1))
                .or_else(|| bare.starts_with("use ").then_some(0));
            match start.and_then(|at| bare[at..].split_once("use ")) {
                Some((_, tree)) => expand("", tree.trim_end_matches(';'), &mut paths),
                None => rest.push_str(part),
            }
        }
        let is_path = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
        let inline = rest.split(|sign| !is_path(sign));
        paths.extend(inline.filter(|path| path.contains("::")).map(str::to_owned));
        paths
    }

    /// The code before the file's unit tests.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests") || self.path.ends_with("/tests.rs")
    }
}

/// `a::{b, c::{d, e}}` to `a::b`, `a::c::d`, `a::c::e`.
fn expand(before: &str, tree: &str, into: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{') else {
        into.push(format!("{before}{tree}"));
        return;
    };
    let head = format!("{before}{}", head.trim());
    let inner = inner.trim_end().trim_end_matches('}');
    let (mut depth, mut start) = (0_i32, 0);
    for (at, sign) in inner.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                expand(&head, &with_close(&inner[start..at]), into);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inner[start..].trim().is_empty() {
        expand(&head, &with_close(&inner[start..]), into);
    }
}

/// A branch whose last brace was taken off with the tree's own.
fn with_close(branch: &str) -> String {
    let open = branch.matches('{').count();
    let closed = branch.matches('}').count();
    format!("{branch}{}", "}".repeat(open.saturating_sub(closed)))
}

/// Code without comments and with empty texts, and the texts.
fn parted(text: &str) -> (String, Vec<String>) {
    let signs: Vec<char> = text.chars().collect();
    let (mut code, mut literals, mut at) = (String::new(), Vec::new(), 0);
    let is = |at: usize, what: &str| {
        what.chars()
            .enumerate()
            .all(|(n, c)| signs.get(at + n) == Some(&c))
    };
    while at < signs.len() {
        if is(at, "//") {
            while at < signs.len() && signs[at] != '\n' {
                at += 1;
            }
        } else if is(at, "/*") {
            while at < signs.len() && !is(at, "*/") {
                at += 1;
            }
            at += 2;
        } else if is(at, "'\"'") || is(at, "'\\\"'") {
            at += if is(at, "'\"'") { 3 } else { 4 };
        } else if is(at, "r#\"") {
            let end = (at + 3..signs.len()).find(|end| is(*end, "\"#"));
            let end = end.unwrap_or(signs.len());
            literals.push(signs[at + 3..end].iter().collect());
            code.push_str("\"\"");
            at = end + 2;
        } else if signs[at] == '"' {
            let mut literal = String::new();
            at += 1;
            while at < signs.len() && signs[at] != '"' {
                if signs[at] == '\\' {
                    literal.push(signs[at]);
                    at += 1;
                }
                literal.extend(signs.get(at));
                at += 1;
            }
            at += 1;
            literals.push(literal);
            code.push_str("\"\"");
        } else {
            code.push(signs[at]);
            at += 1;
        }
    }
    (code, literals)
}

#[test]
fn sources_are_read_rightly() {
    let text = "use a::{b, c::{d, e}};\n// use x::y;\nlet s = \"p::q // no\"; f(r#\"\"raw\"\"#, '\"'); z::w();\npub use k::l;";
    let (code, literals) = parted(text);
    assert_eq!(literals, ["p::q // no", "\"raw\""]);
    let source = Source {
        path: String::new(),
        text: text.to_owned(),
        code,
        literals,
    };
    let mut paths = source.paths();
    paths.sort();
    assert_eq!(paths, ["a::b", "a::c::d", "a::c::e", "k::l", "z::w"]);
}
