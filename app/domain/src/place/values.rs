//! The shapes of rule values in data files. Each reader returns the typed value or says what it should look like.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use toml::{Table, Value};

use super::coverage::{Certainty, GradeClass, GradeCoverage, HouseholdClass, LivingCoverage};
use super::rules::ChildRehabilitation;
use crate::certificate_lapse::LapseRule;
use crate::data_match::{DataMatch, MatchRhythm};
use crate::deadline::Route;
use crate::disability::{Category, Grade};
use crate::recheck::AnnualConfirmation;

pub(super) const WORKING_DAYS: RangeInclusive<u32> = 1..=250;
pub(super) const CALENDAR_DAYS: RangeInclusive<u32> = 1..=366;
pub(super) const DAY_OF_MONTH: RangeInclusive<u32> = 1..=31;
const MONTHS: RangeInclusive<u32> = 0..=60;
const AGES: RangeInclusive<u32> = 0..=17;

/// A whole number within `range`.
pub(super) fn number(value: &Value, range: RangeInclusive<u32>) -> Result<u32, String> {
    value
        .as_integer()
        .and_then(|number| u32::try_from(number).ok())
        .filter(|number| range.contains(number))
        .ok_or_else(|| {
            format!(
                "must be a whole number from {} to {}",
                range.start(),
                range.end()
            )
        })
}

/// One of the named choices.
pub(super) fn one_of<T: Copy>(value: &Value, choices: &[(&str, T)]) -> Result<T, String> {
    let text = value.as_str();
    let found = choices.iter().find(|(name, _)| Some(*name) == text);
    found.map(|(_, choice)| *choice).ok_or_else(|| {
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        format!("must be one of {}", names.join(", "))
    })
}

pub(super) fn route(value: &Value) -> Result<Route, String> {
    let codes: Option<Vec<&str>> = list(value)?.iter().map(Value::as_str).collect();
    [Route::ThreeOffices, Route::TownshipOnly]
        .into_iter()
        .find(|route| codes.as_deref() == Some(route.office_codes()))
        .ok_or_else(|| {
            "must be [\"township\", \"dpf\", \"civil_affairs\"] or [\"township\"]".to_owned()
        })
}

pub(super) fn data_match(value: &Value) -> Result<DataMatch, String> {
    let table = table(value, &["rhythm", "hand_over_day", "finish_day"])?;
    let rhythms = [
        ("monthly", MatchRhythm::Monthly),
        ("quarter_end", MatchRhythm::QuarterEnd),
    ];
    let read = DataMatch {
        rhythm: one_of(field(table, "rhythm")?, &rhythms)?,
        hand_over_day: number(field(table, "hand_over_day")?, DAY_OF_MONTH)?,
        finish_day: number(field(table, "finish_day")?, DAY_OF_MONTH)?,
    };
    if read.finish_day < read.hand_over_day {
        return Err("finish_day must not come before hand_over_day".to_owned());
    }
    Ok(read)
}

pub(super) fn care(value: &Value) -> Result<GradeCoverage, String> {
    let read = |class: &Value| {
        let class = table(class, &["grades", "categories", "certainty"])?;
        let grades = list(field(class, "grades")?)?.iter().map(|grade| {
            let digit = grade
                .as_integer()
                .and_then(|digit| u8::try_from(digit).ok());
            digit
                .and_then(Grade::from_digit)
                .ok_or("grades are numbers from 1 to 4")
        });
        let categories = class.get("categories").map_or(Ok(&[][..]), list)?;
        let categories = categories.iter().map(|category| {
            let known = category.as_str().and_then(Category::from_code);
            known.ok_or(
                "categories are vision, hearing, speech, limb, intellectual, mental, multiple",
            )
        });
        Ok::<_, String>(GradeClass {
            grades: grades.collect::<Result<_, _>>()?,
            categories: categories.collect::<Result<_, _>>()?,
            certainty: certainty(class)?,
        })
    };
    let classes: Vec<GradeClass> = list(value)?.iter().map(read).collect::<Result<_, _>>()?;
    if classes.is_empty() || classes.iter().any(|class| class.grades.is_empty()) {
        return Err("must name at least one class, and each class at least one grade".to_owned());
    }
    Ok(GradeCoverage { classes })
}

pub(super) fn living(value: &Value) -> Result<LivingCoverage, String> {
    let read = |class: &Value| {
        let class = table(class, &["household", "certainty"])?;
        let household = field(class, "household")?
            .as_str()
            .and_then(HouseholdClass::from_code)
            .filter(|class| *class != HouseholdClass::None)
            .ok_or("household is dibao, dibao_marginal or other_hardship")?;
        Ok::<_, String>((household, certainty(class)?))
    };
    let classes: Vec<_> = list(value)?.iter().map(read).collect::<Result<_, _>>()?;
    if classes.is_empty() {
        return Err("must name at least one household class".to_owned());
    }
    Ok(LivingCoverage { classes })
}

pub(super) fn lapse(value: &Value) -> Result<LapseRule, String> {
    let table = table(value, &["kind", "months", "back_pay_months"])?;
    let grace = one_of(
        field(table, "kind")?,
        &[("grace", true), ("next_month", false)],
    )?;
    let (wanted, other) = if grace {
        ("months", "back_pay_months")
    } else {
        ("back_pay_months", "months")
    };
    if table.contains_key(other) {
        return Err(format!("{other} does not belong to this kind"));
    }
    let months = number(field(table, wanted)?, MONTHS)?;
    Ok(if grace {
        LapseRule::Grace { months }
    } else {
        LapseRule::NextMonth {
            back_pay_months: months,
        }
    })
}

pub(super) fn ascending_days(value: &Value) -> Result<Vec<u32>, String> {
    let days: Vec<u32> = list(value)?
        .iter()
        .map(|day| number(day, CALENDAR_DAYS))
        .collect::<Result<_, _>>()?;
    if days.is_sorted_by(|earlier, later| earlier < later) {
        Ok(days)
    } else {
        Err("must rise from day to day".to_owned())
    }
}

pub(super) fn confirmation(value: &Value) -> Result<Option<AnnualConfirmation>, String> {
    if value.as_str() == Some("none") {
        return Ok(None);
    }
    let table = table(value, &["from", "to"])
        .map_err(|_| "must be \"none\" or { from = \"04-01\", to = \"06-20\" }".to_owned())?;
    let read = AnnualConfirmation {
        opens: month_and_day(field(table, "from")?)?,
        closes: month_and_day(field(table, "to")?)?,
    };
    if read.closes < read.opens {
        return Err("to must not come before from".to_owned());
    }
    Ok(Some(read))
}

pub(super) fn child(value: &Value) -> Result<ChildRehabilitation, String> {
    let table = table(value, &["to_age", "ask_to_age"])?;
    let to_age = number(field(table, "to_age")?, AGES)?;
    let ask_to_age = match table.get("ask_to_age") {
        Some(age) => number(age, AGES)?,
        None => to_age,
    };
    if ask_to_age < to_age {
        return Err("ask_to_age must not be below to_age".to_owned());
    }
    Ok(ChildRehabilitation { to_age, ask_to_age })
}

fn certainty(class: &Table) -> Result<Certainty, String> {
    field(class, "certainty")?
        .as_str()
        .and_then(Certainty::from_code)
        .ok_or_else(|| "certainty is granted or ask".to_owned())
}

fn month_and_day(value: &Value) -> Result<(u32, u32), String> {
    let shape = || "a day is written as 04-01".to_owned();
    let (month, day) = value
        .as_str()
        .and_then(|text| text.split_once('-'))
        .ok_or_else(shape)?;
    let (month, day) = (month.parse().ok(), day.parse().ok());
    let (month, day) = month.zip(day).ok_or_else(shape)?;
    // A plain year: 29 February would be a limit that most years do not have.
    NaiveDate::from_ymd_opt(2025, month, day)
        .map(|_| (month, day))
        .ok_or_else(shape)
}

fn list(value: &Value) -> Result<&[Value], String> {
    let items = value.as_array().ok_or("must be a list")?;
    Ok(items)
}

fn table<'a>(value: &'a Value, known: &[&str]) -> Result<&'a Table, String> {
    let table = value
        .as_table()
        .ok_or_else(|| format!("must be a table of {}", known.join(", ")))?;
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("{key} is not known here")),
        None => Ok(table),
    }
}

fn field<'a>(table: &'a Table, key: &str) -> Result<&'a Value, String> {
    table.get(key).ok_or_else(|| format!("{key} is missing"))
}
