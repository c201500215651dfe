//! One question of a page: how it is asked and read, and what can be wrong with its definition. How an answer is read is in
//! `value`. A new *kind* of question is one variant of [`FieldKind`], and the compiler lists the rest.
use serde::Deserialize;

/// One question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionDef {
    /// Stable id: the key of the answer, and of its words `…-q-{id}`.
    pub id: String,
    /// How it is asked and read.
    pub kind: FieldKind,
    /// Whether it may be left empty.
    #[serde(default)]
    pub optional: bool,
    /// Options of a choice, in order.
    #[serde(default)]
    pub options: Vec<String>,
    /// The option that excludes all others in `choices`.
    #[serde(default)]
    pub none: Option<String>,
    /// HTML autocomplete token (WCAG 1.3.5), only for questions about the person who fills in.
    #[serde(default)]
    pub autocomplete: Option<String>,
    /// Where a first value comes from.
    #[serde(default)]
    pub prefill: Option<Prefill>,
    /// Household economy is for civil affairs and township only; the federation never sees it (R3.1).
    #[serde(default)]
    pub household: bool,
    /// Money data: shown only by its last figures to officers before the roll.
    #[serde(default)]
    pub money: bool,
    /// A date that may not lie in the future.
    #[serde(default)]
    pub past: bool,
    /// The least number.
    #[serde(default)]
    pub min: Option<u32>,
    /// The greatest number.
    #[serde(default)]
    pub max: Option<u32>,
}

/// How a question is asked and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line, at most 200 characters.
    Text,
    /// Several lines, at most 2,000 characters.
    LongText,
    /// A person's name.
    Name,
    /// A resident identity number.
    IdNumber,
    /// The applicant's own disability certificate number.
    Certificate,
    /// A phone number.
    Phone,
    /// A bank account or card.
    Account,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// A township, by its 9-digit code.
    Township,
    /// A whole number, from `min` to `max` (0 to 999,999,999 where they are not set).
    Number,
}

/// Where a first value comes from; the page names the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prefill {
    /// The phone of the account.
    Phone,
    /// The name of the account.
    Name,
    /// The page from which help is asked for.
    Page,
}

pub(crate) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl QuestionDef {
    /// "Is there another?", the question of a list.
    pub(crate) fn another(list: &str, household: bool) -> Self {
        Self {
            id: format!("{list}_more"),
            kind: FieldKind::YesNo,
            optional: false,
            options: Vec::new(),
            none: None,
            autocomplete: None,
            prefill: None,
            household,
            money: false,
            past: false,
            min: None,
            max: None,
        }
    }

    /// Whether this answer can be chosen.
    #[must_use]
    pub fn offers(&self, option: &str) -> bool {
        match self.kind {
            FieldKind::YesNo => matches!(option, "yes" | "no"),
            _ => self.options.iter().any(|known| known == option),
        }
    }

    pub(super) fn mistakes(&self) -> Vec<&'static str> {
        let choice = matches!(self.kind, FieldKind::Choice | FieldKind::Choices);
        let mut found = Vec::new();
        if !is_id(&self.id) {
            found.push("not a usable id");
        }
        if choice && self.options.len() < 2 {
            found.push("a choice needs two options");
        }
        if !choice && !self.options.is_empty() {
            found.push("only a choice has options");
        }
        if self.options.iter().any(|option| !is_id(option)) {
            found.push("an option is not a usable id");
        }
        if self.kind != FieldKind::Number && (self.min.is_some() || self.max.is_some()) {
            found.push("only a number has min and max");
        }
        if self.min.zip(self.max).is_some_and(|(min, max)| min > max) {
            found.push("min is greater than max");
        }
        if self
            .none
            .as_ref()
            .is_some_and(|none| !self.options.contains(none))
        {
            found.push("`none` is not among the options");
        }
        found
    }
}
