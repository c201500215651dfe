//! A question of a service's form as the field or row of a page.
use super::words;
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind as Look, Problem},
    text::Text,
};
use domain::{
    form::{Answers, FieldKind, QuestionDef},
    id_number::{CertificateNumber, IdNumber},
};

/// The field, with what was typed and what is wrong with it. `saved`: what another window saved meanwhile (409).
#[must_use]
pub fn field(
    text: &'static Text,
    service: &str,
    question: &QuestionDef,
    answers: &Answers,
    saved: Option<&Answers>,
    problems: &[Problem],
) -> Field {
    let of = |end: &str| {
        text.service(service, &format!("{}{end}", question.id))
            .map(str::to_owned)
    };
    let choice = |option: &str| Choice {
        hint: of(&format!("-{option}-hint")),
        apart: question.none.as_deref() == Some(option),
        ..Choice::new(option, of(&format!("-{option}")).unwrap_or_default())
    };
    let look = match question.kind {
        FieldKind::Text | FieldKind::Name | FieldKind::Township => Look::Text,
        FieldKind::LongText => Look::LongText,
        FieldKind::IdNumber => Look::IdNumber,
        FieldKind::Certificate => Look::Code,
        FieldKind::Account | FieldKind::Number => Look::Digits,
        FieldKind::Phone => Look::Tel,
        FieldKind::Date => Look::Date,
        FieldKind::YesNo => Look::Choice(["yes", "no"].map(choice).into()),
        FieldKind::Choice => Look::Choice(
            question
                .options
                .iter()
                .map(|option| choice(option))
                .collect(),
        ),
        FieldKind::Choices => Look::Choices(
            question
                .options
                .iter()
                .map(|option| choice(option))
                .collect(),
        ),
    };
    let raw = answers.raw(&question.id);
    let value = match question.kind {
        FieldKind::Choices => raw
            .split(' ')
            .filter(|option| !option.is_empty())
            .map(str::to_owned)
            .collect(),
        _ if raw.is_empty() => Vec::new(),
        _ => vec![raw.to_owned()],
    };
    let elsewhere = saved.filter(|saved| saved.raw(&question.id) != raw);
    Field {
        hint: of("-hint"),
        value,
        saved: elsewhere
            .map(|saved| words::answer(text, service, question, saved, true).join("、")),
        error: problems
            .iter()
            .find(|problem| problem.field == question.id)
            .map(|problem| text.error(service, &question.id, &problem.code, problem.number)),
        optional: question.optional,
        autocomplete: question.autocomplete.as_deref().and_then(token),
        ..Field::new(question.id.clone(), of("").unwrap_or_default(), look)
    }
}

/// The autocomplete tokens that services use (WCAG 1.3.5).
fn token(name: &str) -> Option<&'static str> {
    ["tel", "street-address", "name", "email", "bday"]
        .into_iter()
        .find(|token| *token == name)
}

/// The question, short.
#[must_use]
pub fn label<'a>(text: &'a Text, service: &str, question: &QuestionDef) -> &'a str {
    text.service(service, &format!("{}-label", question.id))
        .or_else(|| text.service(service, &question.id))
        .unwrap_or_default()
}

/// The row of a check page or file.
#[must_use]
pub fn row(
    text: &Text,
    service: &str,
    question: &QuestionDef,
    answers: &Answers,
    own: bool,
    change: Option<String>,
) -> Row {
    let label = label(text, service, question);
    // An officer compares these numbers with papers and registers now and then; a passer-by should not read them at a glance.
    let raw = answers.raw(&question.id);
    let full = match question.kind {
        FieldKind::Certificate if !own => CertificateNumber::parse(raw)
            .ok()
            .map(|number| (number.masked(), number.reveal().to_owned())),
        FieldKind::IdNumber if !own => IdNumber::parse(raw)
            .ok()
            .map(|number| (number.masked(), number.reveal().to_owned())),
        _ => None,
    };
    if let Some((masked, full)) = full {
        return Row {
            label: label.to_owned(),
            value: vec![masked],
            full: Some(full),
            ..Row::default()
        };
    }
    Row {
        label: label.to_owned(),
        value: words::answer(text, service, question, answers, own),
        optional: question.optional,
        change,
        ..Row::default()
    }
}
