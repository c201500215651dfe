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

    /// The same with the line it is about, as far as its key leads there: the file is what an author has open.
    pub(crate) fn found_in(mut self, text: &str) -> Self {
        self.line = self.line.or_else(|| line_of(&self.key, text));
        self
    }
}

/// Line of `evidence[2]` (the third `[[evidence]]`), of `page phone` or `evidence photo` (the line with that id), or of a key.
fn line_of(key: &str, text: &str) -> Option<usize> {
    let key = key.rsplit_once("form.").map_or(key, |(_, own)| own);
    let numbered = |mut wanted: Box<dyn FnMut(&str) -> bool + '_>| {
        let found = text.lines().position(|line| wanted(line.trim()));
        found.map(|at| at + 1)
    };
    if let Some((table, at)) = key.strip_suffix(']').and_then(|key| key.split_once('[')) {
        let (head, mut left) = (format!("[[{table}]]"), at.parse::<usize>().ok()?);
        return numbered(Box::new(move |line| {
            let this = line == head && left == 0;
            left = left.saturating_sub(usize::from(line == head));
            this
        }));
    }
    if let Some((_, id)) = key.split_once(' ') {
        return numbered(Box::new(move |line| {
            line.split_once('=').is_some_and(|(name, value)| {
                let name = name.trim();
                matches!(name, "id" | "version" | "service")
                    && value.trim().trim_matches(['"', '\'']) == id
            })
        }));
    }
    numbered(Box::new(move |line| {
        line.split('=')
            .next()
            .is_some_and(|name| name.trim() == key)
    }))
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
