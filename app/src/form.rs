//! What a form shows, as plain data: fields, their choices, what was typed and what is wrong with it. How a field looks and how
//! its parts are tied together is `components::field`; which fields there are is said by a service's file or by a page.
//! A new kind of field is one variant of [`FieldKind`]; the compiler then names the places to change.

/// How a field is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A phone number.
    Tel,
    /// A resident identity number.
    IdNumber,
    /// Another number made of digits and perhaps letters: a certificate, a code.
    Code,
    /// Digits and nothing else: a bank account, how many. A phone shows its keys for numbers.
    Digits,
    /// A day, in one text field.
    Date,
    /// A password; readable when `shown`.
    Password {
        /// Whether the letters can be read while typing.
        shown: bool,
    },
    /// One of several answers (yes and no included).
    Choice(Vec<Choice>),
    /// Any number of several answers.
    Choices(Vec<Choice>),
    /// A photo or file from the device: one at a time.
    Photo,
    /// The same, or a film or recording.
    Recording,
    /// One box to tick; the field's label stands beside it.
    Agree,
}

/// One answer of a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A line below it.
    pub hint: Option<String>,
    /// Stands after an "or": "none of these".
    pub apart: bool,
    /// Language of the label, when it is not the page's.
    pub lang: Option<&'static str>,
}

impl Choice {
    /// An answer without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            ..Self::default()
        }
    }
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name that is sent; ids are made from it.
    pub name: String,
    /// The question or name of the field.
    pub label: String,
    /// Format and example, in words, shown before the field.
    pub hint: Option<String>,
    /// How it is answered.
    pub kind: FieldKind,
    /// What was typed or ticked, exactly as it came.
    pub value: Vec<String>,
    /// What another window saved meanwhile, shown beside the typed text (the 409 page).
    pub saved: Option<String>,
    /// What is wrong, in words with an example.
    pub error: Option<String>,
    /// May stay empty; said in words.
    pub optional: bool,
    /// Token of HTML's autocomplete, only for facts about the user.
    pub autocomplete: Option<&'static str>,
}

impl Field {
    /// A field with nothing in it.
    pub fn new(name: impl Into<String>, label: impl Into<String>, kind: FieldKind) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            kind,
            value: Vec::new(),
            saved: None,
            error: None,
            optional: false,
            autocomplete: None,
        }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With what was typed or ticked.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = vec![value.into()];
        self
    }

    /// With what is wrong with it.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// May stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// With a token of HTML's autocomplete.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// The first value, or nothing.
    #[must_use]
    pub fn first_value(&self) -> &str {
        self.value.first().map_or("", String::as_str)
    }

    /// Id of the (first) control: where an error's link leads.
    #[must_use]
    pub fn control_id(&self, scope: &str) -> String {
        if scope.is_empty() {
            format!("f-{}", self.name)
        } else {
            format!("f-{scope}-{}", self.name)
        }
    }
}

/// What came with a form of a fixed shape (registration, sign-in, declaration, …), and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Names and values as they came; never a password.
    pub values: Vec<(String, String)>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A mistyped field: `domain::field::FieldError` with the field's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field's name.
    pub field: String,
    /// `FieldError::code()`.
    pub code: String,
    /// `FieldError::number()`.
    pub number: Option<usize>,
}

impl Problem {
    /// A problem without a number.
    pub fn new(field: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            code: code.into(),
            number: None,
        }
    }
}

impl Typed {
    /// The value of a field, empty when nothing came.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.values
            .iter()
            .find(|(name, _)| name == field)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Fills a field in: its value, and its error in the words `{page}-{field}-error-{code}` or `error-{code}`.
    #[must_use]
    pub fn fill(&self, text: &crate::text::Text, page: &str, mut field: Field) -> Field {
        field.value = self
            .values
            .iter()
            .filter(|(name, _)| *name == field.name)
            .map(|(_, value)| value.clone())
            .collect();
        field.error = self
            .problems
            .iter()
            .find(|problem| problem.field == field.name)
            .map(|problem| text.error(page, &field.name, &problem.code, problem.number));
        field
    }
}

/// What every form that changes something carries, unseen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Version of the thing that was shown (optimistic lock).
    pub version: Option<i64>,
    /// Key that makes pressing twice the same as pressing once.
    pub idempotency_key: Option<String>,
}

/// Names of the unseen fields.
pub mod name {
    /// Token against forged forms.
    pub const CSRF: &str = "csrf";
    /// Version of the thing shown.
    pub const VERSION: &str = "version";
    /// Key of this submission.
    pub const IDEMPOTENCY_KEY: &str = "idempotency_key";
    /// Where to go after signing in.
    pub const NEXT: &str = "next";
    /// Which button was pressed.
    pub const ACTION: &str = "action";
    /// Service of a new application.
    pub const SERVICE: &str = "service";
    /// Township of a new application.
    pub const PLACE: &str = "place";
    /// Case that a change report is about.
    pub const ABOUT: &str = "about";
    /// What to search for.
    pub const QUERY: &str = "q";
    /// Where the question was opened from.
    pub const FROM: &str = "from";
    /// A change of the account, or a waiver.
    pub const CHANGE: &str = "change";
    /// The day until which it is renewed, as it was shown.
    pub const UNTIL: &str = "until";
    /// The mandate to switch to; empty: oneself.
    pub const CLIENT: &str = "client";
}

/// Values of the button field [`name::ACTION`].
pub mod action {
    /// Save and go on.
    pub const CONTINUE: &str = "continue";
    /// Large, strong, wide and easy at one press.
    pub const ELDER: &str = "elder";
    /// Everything as usual again.
    pub const RESET: &str = "reset";
    /// Throw away what was changed from the check page.
    pub const CANCEL: &str = "cancel";
    /// Forget what was kept.
    pub const FORGET: &str = "forget";
    /// Save and leave the form.
    pub const LEAVE: &str = "leave";
    /// Take back what was said about one thing.
    pub const UNDO: &str = "undo";
    /// The builder of a supplement notice: what is missing.
    pub const TICK: &str = "tick";
    /// Why.
    pub const REASONS: &str = "reasons";
    /// A look at it.
    pub const PREVIEW: &str = "preview";
    /// Send it.
    pub const SEND: &str = "send";
}
