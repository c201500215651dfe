//! What is wrong with a shipped data file: file, key and problem, all mistakes of a file at once.
//!
//! Here: [`Mistake`] and [`Entry`], the reader of one table that collects mistakes instead of stopping at the first.
//! Not here: what a citizen typed (field errors) and what the rules refuse (rejections).
//! A new loader parses its text into a `toml::Table` and reads each entry through [`Entry`].

use std::fmt;
use std::str::FromStr;

/// One mistake in one data file, in words for whoever edits that file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Name of the file as shipped, such as `places/rates.toml`.
    pub file: String,
    /// Where in the file: `rate[2].from`, or empty for the file as a whole.
    pub key: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.key, self.problem)
    }
}

/// Reads the keys of one `[[list]]` entry and notes every mistake on the way.
pub struct Entry<'a> {
    file: &'a str,
    place: String,
    table: &'a toml::Table,
    mistakes: Vec<Mistake>,
}

/// The `[[list]]` entries of a file, or the one mistake that keeps the file from being read at all.
///
/// # Errors
/// The text is no TOML, or has keys other than `list` and those in `also`, or `list` is no list of tables.
pub fn entries(
    file: &str,
    text: &str,
    list: &str,
    also: &[&str],
) -> Result<Vec<toml::Table>, Vec<Mistake>> {
    let mistake = |key: &str, problem: String| Mistake {
        file: file.to_owned(),
        key: key.to_owned(),
        problem,
    };
    let table = toml::from_str::<toml::Table>(text)
        .map_err(|error| vec![mistake("", error.message().to_owned())])?;
    let mut mistakes = Vec::new();
    for key in table
        .keys()
        .filter(|key| *key != list && !also.contains(&key.as_str()))
    {
        mistakes.push(mistake(key, "unknown key".to_owned()));
    }
    let mut found = Vec::new();
    match table.get(list) {
        None => {}
        Some(toml::Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                match item.as_table() {
                    Some(item) => found.push(item.clone()),
                    None => mistakes.push(mistake(
                        &format!("{list}[{index}]"),
                        "must be a table".to_owned(),
                    )),
                }
            }
        }
        Some(_) => mistakes.push(mistake(list, format!("must be written as [[{list}]]"))),
    }
    if mistakes.is_empty() {
        Ok(found)
    } else {
        Err(mistakes)
    }
}

impl<'a> Entry<'a> {
    /// Reads `table`, which stands at `place` (such as `rate[2]`) in `file`; any key not in `known` is a mistake.
    #[must_use]
    pub fn new(file: &'a str, place: String, table: &'a toml::Table, known: &[&str]) -> Self {
        let mut entry = Self {
            file,
            place,
            table,
            mistakes: Vec::new(),
        };
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            entry.wrong(key, "unknown key");
        }
        entry
    }

    /// Notes that `key` is wrong.
    pub fn wrong(&mut self, key: &str, problem: &str) {
        let key = format!("{}.{key}", self.place);
        self.mistakes.push(Mistake {
            file: self.file.to_owned(),
            key,
            problem: problem.to_owned(),
        });
    }

    /// A text that must be there and not be blank.
    pub fn text(&mut self, key: &str) -> Option<String> {
        match self.table.get(key) {
            Some(toml::Value::String(text)) if !text.trim().is_empty() => {
                Some(text.trim().to_owned())
            }
            Some(toml::Value::String(_)) => self.none(key, "must not be empty"),
            Some(_) => self.none(key, "must be a text in quotes"),
            None => self.none(key, "is missing"),
        }
    }

    /// A text that must be there and be readable as a `T`; `shape` says what is expected.
    pub fn parsed<T: FromStr>(&mut self, key: &str, shape: &str) -> Option<T> {
        let text = self.text(key)?;
        match text.parse() {
            Ok(value) => Some(value),
            Err(_) => self.none(key, &format!("must be {shape}")),
        }
    }

    /// Like [`Self::parsed`], but the key may be left out.
    pub fn parsed_if_there<T: FromStr>(&mut self, key: &str, shape: &str) -> Option<T> {
        if self.table.contains_key(key) {
            self.parsed(key, shape)
        } else {
            None
        }
    }

    /// A `true` or `false` that must be there.
    pub fn flag(&mut self, key: &str) -> Option<bool> {
        match self.table.get(key) {
            Some(toml::Value::Boolean(flag)) => Some(*flag),
            Some(_) => self.none(key, "must be true or false"),
            None => self.none(key, "is missing"),
        }
    }

    /// Everything found wrong so far.
    #[must_use]
    pub fn into_mistakes(self) -> Vec<Mistake> {
        self.mistakes
    }

    fn none<T>(&mut self, key: &str, problem: &str) -> Option<T> {
        self.wrong(key, problem);
        None
    }
}
