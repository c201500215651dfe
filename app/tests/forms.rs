//! What a browser or phone is told of a field: which of one's own facts it may fill in (WCAG 1.3.5), which keys it shows.
mod support;

use app::{pages::every_sample, settings::Settings};
use domain::{
    catalogue::Catalogue,
    form::{FieldKind, QuestionDef},
};
use std::collections::BTreeSet;

/// Not of the one who fills in: somebody else's phone or address, or a workplace's.
const OF_OTHERS: [&str; 1] = ["shop_address"];

fn token(question: &QuestionDef) -> Option<&'static str> {
    let is_address = question.id.ends_with("address") || question.id == "residence";
    match question.kind {
        _ if OF_OTHERS.contains(&question.id.as_str()) => None,
        FieldKind::Phone => Some("tel"),
        FieldKind::Text | FieldKind::LongText if is_address => Some("street-address"),
        _ => None,
    }
}

#[test]
fn questions_for_ones_own_phone_and_address_can_be_filled_in_by_the_browser() {
    let (mut wrong, mut with) = (Vec::new(), 0);
    for service in Catalogue::shipped().iter() {
        for question in service.form.questions() {
            let expected = token(question);
            with += usize::from(expected.is_some());
            if question.autocomplete.as_deref() != expected {
                wrong.push(format!(
                    "{} {}: expected {expected:?}",
                    service.id, question.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(with > 50, "{with}");
}

/// The keys that a phone shows, and what a browser may fill in, by the name of the field.
const MANNERS: [(&str, &str, &str); 7] = [
    ("phone", "tel", "tel"),
    ("account_number", "numeric", ""),
    ("password", "", "current-password new-password"),
    ("id_number", "", " username"),
    // Also somebody else's.
    ("name", "", " name"),
    ("signed_name", "", "name"),
    ("helper", "", ""),
];

#[test]
fn fields_show_the_right_keys_fill_themselves_in_and_take_whatever_is_pasted() {
    let mut seen = BTreeSet::new();
    let settings = Settings::default();
    for sample in every_sample(&support::frame(settings, settings.text())) {
        for tag in sample.html.split("<input ").skip(1) {
            let tag = tag.split_once('>').unwrap().0;
            let of = |name: &str| {
                let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
                Some(rest.split_once('"').unwrap().0.to_owned())
            };
            for trap in [
                "maxlength",
                "pattern",
                "onpaste",
                "readonly",
                "required",
                "type=\"number",
            ] {
                assert!(
                    !tag.contains(trap),
                    "{}/{}: {tag}",
                    sample.page,
                    sample.sample
                );
            }
            let (Some(name), true) = (of("name"), of("type").is_some_and(|kind| kind != "hidden"))
            else {
                continue;
            };
            let Some((_, keys, tokens)) = MANNERS.iter().find(|(known, ..)| *known == name) else {
                continue;
            };
            seen.insert(name);
            let (mode, token) = (
                of("inputmode").unwrap_or_default(),
                of("autocomplete").unwrap_or_default(),
            );
            let fits =
                mode == *keys && (token == *tokens || tokens.split(' ').any(|one| one == token));
            assert!(fits, "{}/{}: {tag}", sample.page, sample.sample);
        }
    }
    assert!(seen.len() >= 5, "{seen:?}");
}
