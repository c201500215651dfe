//! What is wrong with a shipped data file: file, line, key and problem, all mistakes of a file at once.
//!
//! Here: [`Mistake`], for every loader of the crate. Not here: how files are read (`data_file`), what a citizen typed
//! (`field`), what the rules refuse (`rejection`).

use std::fmt;

/// One mistake in one data file, in words for whoever edits that file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Name of the file as shipped, such as `places/rates.toml`; empty when a whole file is missing.
    pub file: String,
    /// The line, counted from 1, where the reader of TOML can tell it.
    pub line: Option<usize>,
    /// Where in the file: `rate[2].from`, or empty for the file as a whole.
    pub key: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl Mistake {
    /// A mistake at `key` of `file`.
    pub(crate) fn at(file: &str, key: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            key: key.into(),
            problem: problem.into(),
        }
    }

    /// What the TOML reader says about `text`: broken syntax, or a value of another shape than the type wants.
    pub(crate) fn of_toml(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let before = error.span().and_then(|span| text.get(..span.start));
        Self {
            line: before.map(|before| before.matches('\n').count() + 1),
            // The TOML reader may say more in further lines; a mistake is one line.
            ..Self::at(file, "", error.message().replace('\n', ", "))
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            key,
            problem,
        } = self;
        f.write_str(file)?;
        if let Some(line) = line {
            write!(f, ":{line}")?;
        }
        if !key.is_empty() {
            write!(f, ": {key}")?;
        }
        write!(f, ": {problem}")
    }
}
