//! `server/docs/rules.md` cannot drift: every number of the programme's articles has a row, every name in a row exists,
//! and every test that carries a number stands in the map. Reads the sources as they are on disk.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every number of the dossier: articles with the letters of their decided ambiguities, then sections.
const NUMBERS: &[&str] = &[
    "R1.1", "R1.2", "R1.3", "R1.3 C", "R1.4", "R1.4 A", "R1.5", "R1.5 B", "R2.1", "R2.2", "R2.3",
    "R2.4", "R2.5", "R2.5 A", "R2.5 B", "R2.5 C", "R2.5 D", "R3.1", "R3.2", "R3.3", "R3.3 A",
    "R3.3 B", "R3.3 C", "R3.3 D", "R4.1", "R4.2", "R4.3", "R4.3 A", "R4.4", "R4.4 B", "R4.4 C",
    "R4.4 D", "R4.4 E", "R4.4 F", "R4.5", "R5.1", "R5.2", "R5.2 A", "R6.1", "R6.2", "R6.2 C",
    "R6.3", "R6.3 B", "R6.4", "R6.4 A", "R6.5", "R7.1", "R7.2", "R7.3", "R7.4", "R8.1", "R8.1 A",
    "R8.2", "R8.3", "R9.1", "R9.2", "R9.3", "R9.4", "R9.4 A", "R9.4 B", "R9.5", "R10.1", "R10.2",
    "R10.3", "R11.1", "R12.1", "R12.2", "R12.3", "R12.4", "R12.4 A", "R13.1", "R13.2", "R13.3",
    "R14.1", "S1.15", "S1.16", "S2.1", "S2.5", "S2.9", "S3.1", "S3.2", "S3.3", "S3.4", "S3.5",
    "S3.6", "S3.7", "S3.8", "S3.9", "S3.10", "S4.1", "S4.2", "S5.1", "S5.2", "S5.3", "S5.4",
];

struct Row {
    number: String,
    code: Vec<String>,
    tests: Vec<String>,
    later: bool,
}

fn crate_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let file = crate_dir().join("../../server/docs/rules.md");
    let text = fs::read_to_string(file).unwrap();
    let cells = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line
            .strip_prefix("| ")?
            .trim_end_matches(" |")
            .split(" | ")
            .map(str::trim)
            .collect();
        (cells.len() == 4 && !matches!(cells.first(), Some(&"number" | &"---"))).then_some(cells)
    });
    cells
        .map(|cells| {
            let [number, _, code, tests] = cells.try_into().unwrap();
            let (tests, later) = match tests.split_once("later: ") {
                Some((tests, why)) => {
                    assert!(why.len() > 20, "{number}: say why it is later");
                    (tests, true)
                }
                None => (tests, false),
            };
            Row {
                number: number.to_owned(),
                code: quoted(code),
                tests: quoted(tests),
                later,
            }
        })
        .collect()
}

/// The names between backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn read_all(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(crate_dir()).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    read_all(&crate_dir().join("src"), &mut found);
    read_all(&crate_dir().join("tests"), &mut found);
    found
}

/// Functions that are tests: those after `#[test]`, other attributes between them allowed.
fn test_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in sources().values() {
        let mut marked = false;
        for line in text.lines().map(str::trim) {
            if line == "#[test]" {
                marked = true;
            } else if let Some(rest) = line.strip_prefix("fn ") {
                if marked {
                    names.insert(rest.split('(').next().unwrap().to_owned());
                }
                marked = false;
            }
        }
    }
    names
}

/// The numbers at the start of a test's name: `r2_5_r3_3_the_due_date…` carries R2.5 and R3.3.
fn numbers_of(test: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut words = test.split('_').peekable();
    while let Some(word) = words.next() {
        let (letter, digits) = word.split_at(word.len().min(1));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !matches!(letter, "r" | "s") || !is_number(digits) {
            break;
        }
        match words.next() {
            Some(point) if is_number(point) => {
                found.push(format!("{}{digits}.{point}", letter.to_uppercase()));
            }
            _ => break,
        }
    }
    found
}

#[test]
fn every_number_of_the_dossier_has_its_row_and_no_other() {
    let rows = rows();
    let mapped: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    assert_eq!(mapped, NUMBERS, "left: the map; right: the dossier");
}

#[test]
fn every_row_that_is_not_later_has_a_test_and_numbers_stand_in_names() {
    for row in rows() {
        assert!(
            row.later || !row.tests.is_empty(),
            "{}: no test",
            row.number
        );
        assert!(row.later || !row.code.is_empty(), "{}: no code", row.number);
        // A decided ambiguity may be held by a test of its own number or of a neighbour's; a plain number has its own.
        let lettered = row.number.contains(' ');
        let carries = |test: &String| numbers_of(test).contains(&row.number);
        assert!(
            row.later || lettered || row.tests.iter().any(carries),
            "{}: no test carries the number",
            row.number
        );
    }
}

#[test]
fn every_test_named_in_the_map_exists() {
    let tests = test_names();
    for row in rows() {
        for test in &row.tests {
            assert!(tests.contains(test), "{}: {test} is gone", row.number);
        }
    }
}

#[test]
fn every_test_that_carries_a_number_stands_in_the_map() {
    let mapped: BTreeSet<String> = rows().into_iter().flat_map(|row| row.tests).collect();
    for test in test_names() {
        for number in numbers_of(&test) {
            assert!(NUMBERS.contains(&number.as_str()), "{test}: no such rule");
            assert!(mapped.contains(&test), "{test} is missing in the map");
        }
    }
}

#[test]
fn every_piece_of_code_in_the_map_exists() {
    let sources = sources();
    for row in rows() {
        for path in &row.code {
            let (module, name) = path.rsplit_once("::").unwrap();
            let file = format!("src/{}", module.replace("::", "/"));
            let declares = |text: &String| {
                ["fn", "struct", "enum", "const", "static"]
                    .iter()
                    .any(|kind| {
                        text.match_indices(&format!("{kind} {name}"))
                            .any(|(at, hit)| {
                                let after = text[at + hit.len()..].chars().next();
                                after.is_none_or(|c| !c.is_alphanumeric() && c != '_')
                            })
                    })
            };
            let found = sources.iter().any(|(source, text)| {
                (source.strip_suffix(".rs") == Some(&file)
                    || source.starts_with(&format!("{file}/")))
                    && declares(text)
            });
            assert!(found, "{}: {path} is gone", row.number);
        }
    }
}

#[test]
fn numbers_are_read_from_the_start_of_a_name() {
    assert_eq!(numbers_of("r2_5_r3_3_the_due_date"), ["R2.5", "R3.3"]);
    assert_eq!(numbers_of("r4_3_a_roll_waits"), ["R4.3"]);
    assert_eq!(numbers_of("s3_10_years"), ["S3.10"]);
    assert_eq!(numbers_of("rest_of_2026"), Vec::<String>::new());
    assert_eq!(numbers_of("r2_d2"), Vec::<String>::new());
}
