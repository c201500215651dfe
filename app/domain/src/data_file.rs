//! Reading data files (holiday years, rule sets of places, rates, overlaps) so that one pass reports every [`Mistake`]
//! with its file and key. No file access here: callers hand in the text. A new kind of value is one method on [`Section`].

use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::NaiveDate;
use include_dir::Dir;
use toml::{Table, Value};

use crate::mistake::Mistake;

/// The embedded files of a folder as `(name, text)`. One that is no text reads as empty, which no loader accepts.
pub(crate) fn texts(
    folder: &'static Dir<'static>,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    folder.files().map(|file| {
        let name = file.path().to_str().unwrap_or("?");
        (name, file.contents_utf8().unwrap_or(""))
    })
}

/// The value, if nothing was wrong with it.
pub(crate) fn sound<T>(value: T, mistakes: Vec<Mistake>) -> Result<T, Vec<Mistake>> {
    if mistakes.is_empty() {
        Ok(value)
    } else {
        Err(mistakes)
    }
}

/// Parses one file as TOML; a syntax error becomes one [`Mistake`].
pub(crate) fn parse(file: &str, text: &str, errors: &mut Vec<Mistake>) -> Option<Table> {
    match toml::from_str::<Table>(text) {
        Ok(table) => Some(table),
        Err(error) => {
            errors.push(Mistake::of_toml(file, text, &error));
            None
        }
    }
}

/// One table of a data file, knowing where it stands so that its mistakes can be named.
pub(crate) struct Section<'a> {
    file: &'a str,
    path: String,
    table: &'a Table,
}

impl<'a> Section<'a> {
    /// The top table of `file`.
    pub(crate) fn root(file: &'a str, table: &'a Table) -> Self {
        Self {
            file,
            path: String::new(),
            table,
        }
    }

    /// Reports a mistake at `key` of this section.
    pub(crate) fn complain(
        &self,
        key: &str,
        problem: impl Into<String>,
        errors: &mut Vec<Mistake>,
    ) {
        errors.push(Mistake::at(self.file, self.key_path(key), problem));
    }

    /// Reports every key that is not in `known`: a misspelt key must not be ignored in silence.
    pub(crate) fn only(&self, known: &[&str], errors: &mut Vec<Mistake>) {
        for key in self.table.keys().filter(|k| !known.contains(&k.as_str())) {
            self.complain(
                key,
                format!("is not known here; known are {}", known.join(", ")),
                errors,
            );
        }
    }

    /// Whether the key is written at all.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A required yes or no.
    pub(crate) fn flag(&self, key: &str, errors: &mut Vec<Mistake>) -> Option<bool> {
        let flag = self.value(key, errors)?.as_bool();
        if flag.is_none() {
            self.complain(key, "must be true or false", errors);
        }
        flag
    }

    /// The raw value, required.
    pub(crate) fn value(&self, key: &str, errors: &mut Vec<Mistake>) -> Option<&'a Value> {
        let found = self.table.get(key);
        if found.is_none() {
            self.complain(key, "is missing", errors);
        }
        found
    }

    /// A required text that is not blank.
    pub(crate) fn text(&self, key: &str, errors: &mut Vec<Mistake>) -> Option<&'a str> {
        match self.value(key, errors)?.as_str().map(str::trim) {
            Some("") => {
                self.complain(key, "is blank", errors);
                None
            }
            Some(text) => Some(text),
            None => {
                self.complain(key, "must be a text", errors);
                None
            }
        }
    }

    /// A required text that reads as a `T`; `shape` says what it should look like.
    pub(crate) fn parsed<T: FromStr>(
        &self,
        key: &str,
        shape: &str,
        errors: &mut Vec<Mistake>,
    ) -> Option<T> {
        let read = self.text(key, errors)?.parse().ok();
        if read.is_none() {
            self.complain(key, format!("must be {shape}"), errors);
        }
        read
    }

    /// A required whole number within `range`.
    pub(crate) fn whole(
        &self,
        key: &str,
        range: RangeInclusive<i64>,
        errors: &mut Vec<Mistake>,
    ) -> Option<i64> {
        match self.value(key, errors)?.as_integer() {
            Some(number) if range.contains(&number) => Some(number),
            _ => {
                self.complain(
                    key,
                    format!(
                        "must be a whole number from {} to {}",
                        range.start(),
                        range.end()
                    ),
                    errors,
                );
                None
            }
        }
    }

    /// A required date, written as a bare TOML date (`2026-10-01`).
    pub(crate) fn date(&self, key: &str, errors: &mut Vec<Mistake>) -> Option<NaiveDate> {
        let date = as_date(self.value(key, errors)?);
        if date.is_none() {
            self.complain(key, NOT_A_DATE, errors);
        }
        date
    }

    /// A list of dates; a missing key is an empty list.
    pub(crate) fn dates(&self, key: &str, errors: &mut Vec<Mistake>) -> Vec<NaiveDate> {
        self.list(key, errors)
            .iter()
            .enumerate()
            .filter_map(|(position, value)| {
                let date = as_date(value);
                if date.is_none() {
                    self.complain(&format!("{key}[{position}]"), NOT_A_DATE, errors);
                }
                date
            })
            .collect()
    }

    /// The tables of a list of tables (`[[key]]`); a missing key is an empty list.
    pub(crate) fn sections(&self, key: &str, errors: &mut Vec<Mistake>) -> Vec<Section<'a>> {
        self.list(key, errors)
            .iter()
            .enumerate()
            .filter_map(|(position, value)| {
                let path = self.key_path(&format!("{key}[{position}]"));
                match value.as_table() {
                    Some(table) => Some(Section {
                        file: self.file,
                        path,
                        table,
                    }),
                    None => {
                        errors.push(Mistake::at(self.file, path, "must be a table"));
                        None
                    }
                }
            })
            .collect()
    }

    /// The items of a list; a missing key is an empty list.
    pub(crate) fn list(&self, key: &str, errors: &mut Vec<Mistake>) -> &'a [Value] {
        match self.table.get(key) {
            None => &[],
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.complain(key, "must be a list", errors);
                &[]
            }
        }
    }

    fn key_path(&self, key: &str) -> String {
        match (self.path.is_empty(), key.is_empty()) {
            (true, _) => key.to_owned(),
            (false, true) => self.path.clone(),
            (false, false) => format!("{}.{key}", self.path),
        }
    }
}

const NOT_A_DATE: &str = "must be a bare date such as 2026-10-01";

fn as_date(value: &Value) -> Option<NaiveDate> {
    let stamp = value.as_datetime()?;
    // A time of day in a data file would be a slip: the files speak of days.
    if stamp.time.is_some() || stamp.offset.is_some() {
        return None;
    }
    let date = stamp.date?;
    NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )
}
