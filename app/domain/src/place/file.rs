//! One file of rules for one place.

use super::{DatedFact, DatedRule, NATION, PlaceRules, RuleKey, Rules};
use crate::data_file::{Section, parse};
use crate::mistake::Mistake;

/// Reads one file; every mistake is noted. `None` when the place itself cannot be read.
pub(super) fn read_place(
    file: &str,
    text: &str,
    errors: &mut Vec<Mistake>,
) -> Option<(String, PlaceRules)> {
    let table = parse(file, text, errors)?;
    let top = Section::root(file, &table);
    top.only(&["place", "name", "rule", "fact"], errors);
    let name = top.text("name", errors).unwrap_or_default().to_owned();
    let place = top.text("place", errors);
    let code = place.and_then(code);
    if place.is_some() && code.is_none() {
        let problem = "must be \"national\" or a division code of 2, 4, 6 or 9 digits";
        top.complain("place", problem, errors);
    }
    let mut rules: Vec<DatedRule> = Vec::new();
    for section in top.sections("rule", errors) {
        let Some(rule) = read_rule(&section, errors) else {
            continue;
        };
        let same = |other: &DatedRule| other.key == rule.key && other.valid_from == rule.valid_from;
        if rules.iter().any(same) {
            let problem = format!("{} is set twice for that day", rule.key.code());
            section.complain("valid_from", problem, errors);
        }
        rules.push(rule);
    }
    let mut facts: Vec<DatedFact> = Vec::new();
    for section in top.sections("fact", errors) {
        let Some(fact) = read_fact(&section, errors) else {
            continue;
        };
        let same = |other: &DatedFact| {
            other.service == fact.service
                && other.key == fact.key
                && other.valid_from == fact.valid_from
        };
        if facts.iter().any(same) {
            section.complain("key", "is told twice for that day", errors);
        }
        facts.push(fact);
    }
    let file = file.to_owned();
    Some((
        code?,
        PlaceRules {
            name,
            file,
            rules,
            facts,
        },
    ))
}

fn read_fact(section: &Section<'_>, errors: &mut Vec<Mistake>) -> Option<DatedFact> {
    let known = [
        "service",
        "key",
        "valid_from",
        "valid_to",
        "day_known",
        "document",
        "note",
    ];
    section.only(&known, errors);
    let service = section.text("service", errors);
    let key = section.text("key", errors);
    let valid_from = section.date("valid_from", errors);
    let valid_to = if section.has("valid_to") {
        section.date("valid_to", errors)
    } else {
        None
    };
    let day_known = day_known(section, errors);
    let document = section.text("document", errors);
    Some(DatedFact {
        service: service?.to_owned(),
        key: key?.to_owned(),
        valid_from: valid_from?,
        valid_to,
        day_known,
        document: document?.to_owned(),
    })
}

fn read_rule(section: &Section<'_>, errors: &mut Vec<Mistake>) -> Option<DatedRule> {
    let known = [
        "key",
        "value",
        "valid_from",
        "day_known",
        "document",
        "portal_choice",
        "note",
    ];
    section.only(&known, errors);
    let key = section.text("key", errors).and_then(|code| {
        let key = RuleKey::from_code(code);
        if key.is_none() {
            section.complain("key", format!("{code:?} is no rule"), errors);
        }
        key
    });
    let value = section.value("value", errors);
    if let (Some(key), Some(value)) = (key, value)
        && let Err(problem) = Rules::default().set(key, value)
    {
        section.complain("value", problem, errors);
    }
    let valid_from = section.date("valid_from", errors);
    let day_known = day_known(section, errors);
    let document = section.text("document", errors);
    let portal_choice =
        section.has("portal_choice") && section.flag("portal_choice", errors).unwrap_or_default();
    let note = if section.has("note") {
        section.text("note", errors).map(str::to_owned)
    } else {
        None
    };
    Some(DatedRule {
        key: key?,
        value: value?.clone(),
        valid_from: valid_from?,
        day_known,
        document: document?.to_owned(),
        portal_choice,
        note,
    })
}

/// `day_known = false`: the document has no known day of issue, so the pages name it without one.
fn day_known(section: &Section<'_>, errors: &mut Vec<Mistake>) -> bool {
    !section.has("day_known") || section.flag("day_known", errors).unwrap_or(true)
}

/// The shortest code of the place: 150400 is the prefecture 1504, 150000 the province 15.
fn code(place: &str) -> Option<String> {
    if place == "national" {
        return Some(NATION.to_owned());
    }
    if !place.bytes().all(|byte| byte.is_ascii_digit()) || place.starts_with('0') {
        return None;
    }
    let short = match place.len() {
        6 => {
            let short = place.strip_suffix("00").unwrap_or(place);
            short.strip_suffix("00").unwrap_or(short)
        }
        2 | 4 | 9 => place,
        _ => return None,
    };
    Some(short.to_owned())
}
