//! Which words a service needs: every title, question, option, paper, exit, part and fact of its file, in every language. The
//! loading check at start asks for all of them at once; the tests ask the other way round too, for words that nobody looks up.
use domain::{
    catalogue::{Catalogue, Need, Route, Service, ServiceKind},
    form::{FieldKind, PageDef, QuestionDef},
    mistake::Mistake,
    place::Places,
};
use std::collections::BTreeSet;

/// Languages in which every service has all its words.
pub const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// The files of shared words, without their ending.
const SHARED: &str = "shared";

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

fn of_page(page: &PageDef, needed: &mut BTreeSet<String>, may: &mut Vec<String>) {
    let id = &page.id;
    if page.list.is_some() {
        needed.extend(["", "-intro", "-entry"].map(|end| format!("{id}{end}")));
    }
    if page.exit {
        needed.extend(["", "-1"].map(|end| format!("{id}{end}")));
        may.push(format!("{id}-"));
    }
    if page.questions.len() > 1 {
        needed.insert(id.clone());
    }
    for question in &page.questions {
        of_question(question, needed, may);
    }
}

/// Keys that a service needs, its own or shared; and beginnings of keys that it may have besides. Both without the name of the
/// service before the first stroke.
#[must_use]
pub fn keys(service: &Service) -> (BTreeSet<String>, Vec<String>) {
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
    // The two subsidies have days set by rules; all others say in words how long it takes.
    if service.subsidy.is_none() {
        needed.insert(text("time-1"));
    }
    if service.kind != ServiceKind::Information {
        needed.extend(["asked-1", "declaration-1"].map(text));
    }
    for paper in &service.evidence {
        needed.insert(format!("paper-{}", paper.id));
        may.push(format!("paper-{}-", paper.id));
        if matches!(paper.need, Need::OnlyIf | Need::OnRequest) {
            needed.insert(format!("paper-{}-when", paper.id));
        }
    }
    for (of, key) in Places::national_set().fact_keys() {
        if of == service.id {
            needed.insert(format!("fact-{key}"));
        }
    }
    for page in &service.form.pages {
        of_page(page, &mut needed, &mut may);
    }
    for section in &service.form.sections {
        needed.insert(format!("section-{}", section.id));
    }
    for change in &service.form.changes {
        needed.insert(format!("changed-{}", change.version));
    }
    for gone in &service.form.gone {
        needed.insert(format!("{}-label", gone.id));
    }
    (needed, may)
}

/// A word that is not there has no line of its own; the line that asks for it has one.
fn missing(catalogue: &Catalogue, service: &str, key: &str) -> String {
    let own = key.strip_prefix("paper-").unwrap_or(key);
    match catalogue.line_of(service, own) {
        Some(line) => format!("is missing; services/{service}.toml:{line} asks for it"),
        None => format!("is missing; services/{service}.toml asks for it"),
    }
}

/// What the words of a catalogue lack, all of it, language by language. `has` tells whether a language has a message.
#[must_use]
pub fn mistakes(catalogue: &Catalogue, has: impl Fn(&str, &str) -> bool) -> Vec<Mistake> {
    let mut found = Vec::new();
    for lang in LANGUAGES {
        for service in catalogue.iter() {
            let lacks = |key: &&String| {
                !has(lang, &format!("{}-{key}", service.id))
                    && !has(lang, &format!("{SHARED}-{key}"))
            };
            let (needed, _) = keys(service);
            found.extend(needed.iter().filter(lacks).map(|key| Mistake {
                file: format!("locales/{lang}/services/{}.ftl", service.id),
                line: None,
                key: format!("{}-{key}", service.id),
                problem: missing(catalogue, &service.id, key),
            }));
        }
    }
    found
}
