//! From raw text to a typed value, question by question. The only place that knows how each [`FieldKind`] is read.
use super::{Answers, Context, FieldKind, QuestionDef};
use crate::{
    contact::{BankAccount, Phone, parse_name},
    field::FieldError,
    fold::fold,
    id_number::{CertificateNumber, IdNumber},
};
use chrono::NaiveDate;

/// A typed answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Free text, spaces tidied.
    Text(String),
    /// Identity number.
    IdNumber(IdNumber),
    /// Certificate number.
    Certificate(CertificateNumber),
    /// Phone.
    Phone(Phone),
    /// Bank account.
    Account(BankAccount),
    /// A day.
    Date(NaiveDate),
    /// Chosen options.
    Chosen(Vec<String>),
    /// A township code.
    Township(String),
    /// A whole number.
    Number(u32),
}

/// Reads the answer to one question. `Ok(None)`: left empty and allowed to be.
///
/// # Errors
/// Why the text cannot be read.
pub fn read(
    question: &QuestionDef,
    answers: &Answers,
    ctx: &Context,
) -> Result<Option<Value>, FieldError> {
    let raw = answers.raw(&question.id);
    if fold(raw).is_empty() {
        return if question.optional {
            Ok(None)
        } else {
            Err(FieldError::Missing)
        };
    }
    let value = match question.kind {
        FieldKind::Text => Value::Text(text(raw, 200)?),
        FieldKind::LongText => Value::Text(text(raw, 2_000)?),
        FieldKind::Name => Value::Text(parse_name(raw)?),
        FieldKind::IdNumber => Value::IdNumber(IdNumber::parse(raw)?),
        FieldKind::Certificate => Value::Certificate(own_certificate(raw, ctx)?),
        FieldKind::Phone => Value::Phone(Phone::parse(raw)?),
        FieldKind::Account => Value::Account(BankAccount::parse(raw)?),
        FieldKind::Date => Value::Date(day(raw, question.past.then_some(ctx.today))?),
        FieldKind::YesNo | FieldKind::Choice | FieldKind::Choices => {
            Value::Chosen(chosen(question, raw)?)
        }
        FieldKind::Township => Value::Township(township(raw)?),
        FieldKind::Number => Value::Number(number(question, raw)?),
    };
    Ok(Some(value))
}

fn text(raw: &str, max: usize) -> Result<String, FieldError> {
    if raw.chars().count() > max {
        return Err(FieldError::TooLong { max });
    }
    if raw
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(FieldError::BadCharacters);
    }
    Ok(raw.trim().to_owned())
}

fn own_certificate(raw: &str, ctx: &Context) -> Result<CertificateNumber, FieldError> {
    let certificate = CertificateNumber::parse(raw)?;
    match &ctx.id_number {
        Some(own) if own != certificate.owner() => Err(FieldError::CertificateOfAnother),
        _ => Ok(certificate),
    }
}

fn chosen(question: &QuestionDef, raw: &str) -> Result<Vec<String>, FieldError> {
    let chosen: Vec<String> = raw
        .split(' ')
        .filter(|s| !s.is_empty())
        .map(str::to_owned)
        .collect();
    if chosen.iter().any(|option| !question.offers(option)) {
        return Err(FieldError::NotOffered);
    }
    if chosen.len() > 1 {
        if question.kind != FieldKind::Choices {
            return Err(FieldError::NotOffered);
        }
        if question
            .none
            .as_ref()
            .is_some_and(|none| chosen.contains(none))
        {
            return Err(FieldError::NoneAndOther);
        }
    }
    Ok(chosen)
}

/// The greatest number where a question sets none.
const GREATEST: u32 = 999_999_999;

/// A whole number as people write it: full-width figures, `1,200`, `3 人`.
fn number(question: &QuestionDef, raw: &str) -> Result<u32, FieldError> {
    let text = fold(raw);
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | ',' | '，' | '人' | '元' | '岁' | '个'))
        .collect();
    if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FieldError::NotANumber);
    }
    let (min, max) = (question.min.unwrap_or(0), question.max.unwrap_or(GREATEST));
    let number = plain.parse::<u32>().unwrap_or(u32::MAX);
    if number < min {
        return Err(FieldError::TooSmall { min: min as usize });
    }
    if number > max {
        return Err(FieldError::TooGreat { max: max as usize });
    }
    Ok(number)
}

fn township(raw: &str) -> Result<String, FieldError> {
    let code = fold(raw);
    if code.len() == 9 && code.bytes().all(|b| b.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(FieldError::NoSuchPlace)
    }
}

/// Reads a day as people write it: `2026-11-22`, `2026年11月22日`, `2026 11 22`, `20261122`, full-width figures.
///
/// # Errors
/// [`FieldError::NotADate`], or [`FieldError::InFuture`] when `not_after` is given and the day lies behind it.
pub fn day(raw: &str, not_after: Option<NaiveDate>) -> Result<NaiveDate, FieldError> {
    let text = fold(raw);
    let mut groups: Vec<String> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|g| !g.is_empty())
        .map(str::to_owned)
        .collect();
    if let [one] = groups.as_slice()
        && one.len() == 8
    {
        let one = one.clone();
        groups = [(0, 4), (4, 6), (6, 8)]
            .iter()
            .filter_map(|&(from, to)| one.get(from..to).map(str::to_owned))
            .collect();
    }
    let [year, month, day] = groups.as_slice() else {
        return Err(FieldError::NotADate);
    };
    if year.len() != 4 {
        return Err(FieldError::NotADate);
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| FieldError::NotADate);
    let year = i32::try_from(number(year)?).map_err(|_| FieldError::NotADate)?;
    let date =
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(FieldError::NotADate)?;
    match not_after {
        Some(today) if date > today => Err(FieldError::InFuture),
        _ => Ok(date),
    }
}
