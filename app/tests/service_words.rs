//! The words of the services against the catalogue: all there in each language, none left over, short and plain.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

use app::{
    service_words::{keys, mistakes},
    text::Text,
};
use domain::catalogue::Catalogue;

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
    messages(lang, file, &fs::read_to_string(&path).unwrap_or_default())
}

fn messages(lang: &str, file: &str, text: &str) -> Words {
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

#[test]
fn every_service_has_its_words_in_every_language() {
    let own_or_shared = |lang: &str, key: &str| Text::locale(lang).has_own(key);
    let missing: Vec<String> = mistakes(Catalogue::shipped(), own_or_shared)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_made_up_service_needs_its_two_files_only_and_what_is_missing_is_told_at_once() {
    let file = include_str!("made_up/made_up.toml");
    let (catalogue, mistakes_of_file) = Catalogue::load([("made_up.toml", file)]);
    assert_eq!(mistakes_of_file, []);
    let chinese = messages("zh-CN", "made_up", include_str!("made_up/zh-CN.ftl"));
    let english = messages("en", "made_up", include_str!("made_up/en.ftl"));
    let has = |lang: &str, key: &str| {
        let own = key.strip_prefix("made_up-");
        let words = if lang == "en" { &english } else { &chinese };
        own.is_some_and(|own| words.contains_key(own))
    };
    assert_eq!(mistakes(&catalogue, has), []);
    // Nothing in the two files is more than it takes.
    let (needed, _) = keys(catalogue.get("made_up").unwrap());
    assert_eq!(needed, chinese.keys().cloned().collect());
    let told = mistakes(&catalogue, |lang, key| {
        has(lang, key) && (lang != "en" || !key.ends_with("-entry") && !key.ends_with("wild-1"))
    });
    let told: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "locales/en/services/made_up.ftl: made_up-pet-entry: is missing; services/made_up.toml:15 asks for it",
            "locales/en/services/made_up.ftl: made_up-wild-1: is missing; services/made_up.toml:34 asks for it",
        ]
    );
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

/// Whoever reports, or acts for an employer, is not sent to the village of their household registration.
#[test]
fn only_services_of_the_registered_home_send_people_there() {
    use domain::catalogue::Ground;
    let mut wrong = Vec::new();
    for service in Catalogue::shipped().iter() {
        let own = words("zh-CN", &service.id);
        let sends = own
            .iter()
            .any(|(key, words)| key.starts_with("where-") && words.contains("户籍地"));
        if sends && matches!(service.ground, Ground::Here | Ground::Unit) {
            wrong.push(service.id.as_str());
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
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
