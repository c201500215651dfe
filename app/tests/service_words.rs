//! The words of the services against the catalogue: all there in each language, none left over, short and plain.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use domain::{
    catalogue::{Catalogue, Need, Route, Service, ServiceKind},
    form::{FieldKind, QuestionDef},
    place::Places,
};

const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// Sections of the guide and of the form: lines `{section}-1`, `{section}-2`, …
const SECTIONS: [&str; 10] = [
    "who",
    "amount",
    "decides",
    "time",
    "asked",
    "after",
    "where",
    "together",
    "basis",
    "declaration",
];

type Words = BTreeMap<String, String>;

/// The messages of one file, without the name before the first stroke: `income-label`, …
fn words(lang: &str, file: &str) -> Words {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../locales/{lang}/services/{file}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_default();
    let messages = text
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "));
    messages
        .map(|(key, words)| {
            let own = key.strip_prefix(&format!("{file}-"));
            assert!(own.is_some(), "{lang}/{file}.ftl holds {key}");
            (own.unwrap().to_owned(), words.to_owned())
        })
        .collect()
}

fn of_question(question: &QuestionDef, needed: &mut BTreeSet<String>, may: &mut Vec<String>) {
    let id = &question.id;
    needed.extend(["", "-label", "-why"].map(|end| format!("{id}{end}")));
    may.extend([format!("{id}-hint"), format!("{id}-error-")]);
    let options: Vec<&str> = match question.kind {
        FieldKind::YesNo => vec!["yes", "no"],
        _ => question.options.iter().map(String::as_str).collect(),
    };
    for option in options {
        needed.insert(format!("{id}-{option}"));
        may.push(format!("{id}-{option}-hint"));
    }
    if !question.optional {
        needed.insert(format!("{id}-error-missing"));
    }
    if question.none.is_some() {
        needed.insert(format!("{id}-error-none-and-other"));
    }
}

/// Keys that a service needs, its own or shared; and beginnings of keys that it may have besides.
fn keys(service: &Service) -> (BTreeSet<String>, Vec<String>) {
    let text = |one: &str| one.to_owned();
    let mut needed: BTreeSet<String> = [
        "title", "summary", "who-1", "amount-1", "after-1", "basis-1",
    ]
    .map(text)
    .into();
    let mut may: Vec<String> = ["situation", "search"].map(text).into();
    let about_the_subsidies = service.route == Route::Subsidies || service.row == 3;
    if !about_the_subsidies {
        needed.extend(["search", "decides-1", "where-1"].map(text));
    }
    if service.kind != ServiceKind::Information {
        needed.extend(["asked-1", "declaration-1"].map(text));
    }
    for paper in &service.evidence {
        needed.insert(format!("paper-{}", paper.id));
        may.push(format!("paper-{}-", paper.id));
        if paper.need == Need::OnlyIf {
            needed.insert(format!("paper-{}-when", paper.id));
        }
    }
    for (of, key) in Places::national_set().fact_keys() {
        if of == service.id {
            needed.insert(format!("fact-{key}"));
        }
    }
    for page in &service.form.pages {
        may.extend(page.repeat.clone());
        for question in &page.questions {
            of_question(question, &mut needed, &mut may);
        }
    }
    (needed, may)
}

#[test]
fn every_service_has_its_words_in_every_language() {
    let mut missing = Vec::new();
    for lang in LANGUAGES {
        let shared = words(lang, "shared");
        for service in Catalogue::shipped().iter() {
            let own = words(lang, &service.id);
            let (needed, _) = keys(service);
            let lacking = needed
                .into_iter()
                .filter(|key| !own.contains_key(key) && !shared.contains_key(key));
            missing.extend(lacking.map(|key| format!("{lang}: {}-{key}", service.id)));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_service_has_words_that_nobody_looks_up() {
    let mut unused = Vec::new();
    for service in Catalogue::shipped().iter() {
        let own = words("zh-CN", &service.id);
        let (needed, may) = keys(service);
        for key in own.keys() {
            let line = key.rsplit_once('-').is_some_and(|(section, number)| {
                SECTIONS.contains(&section)
                    && number.parse::<u32>().is_ok_and(|n| {
                        // Lines are read up to the first number that is not there.
                        n == 1 || own.contains_key(&format!("{section}-{}", n - 1))
                    })
            });
            let optional = may.iter().any(|begin| key.starts_with(begin.as_str()));
            if !line && !optional && !needed.contains(key) {
                unused.push(format!("{}-{key}", service.id));
            }
        }
    }
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

#[test]
fn sentences_of_services_are_short_and_free_of_office_language() {
    let mut wrong = Vec::new();
    let files = Catalogue::shipped()
        .iter()
        .map(|service| service.id.as_str());
    for file in files.chain(["shared"]) {
        for (key, words) in words("zh-CN", file) {
            // Everyday words for the search stand side by side and are no sentence.
            if key == "search" {
                continue;
            }
            let office = ["特此", "予以", "兹", "之"]
                .into_iter()
                .filter(|word| words.contains(word));
            wrong.extend(office.map(|word| format!("{file}-{key}: {word}")));
            for sentence in words.split(['。', '？', '！', '；', '：']) {
                let han = sentence
                    .chars()
                    .filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign))
                    .count();
                if han > 30 {
                    wrong.push(format!("{file}-{key}: {han} characters: {sentence}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
