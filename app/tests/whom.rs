//! The words for somebody who acts for another: they turn to the reader as the one who fills in, and name the person concerned.

mod support;

use app::{pages::every_sample, settings::Settings, text::Text};
use domain::{
    catalogue::{Catalogue, ServiceKind},
    form::{FieldKind, QuestionDef},
};
use support::frame;

/// Services whose questions have words for either reader.
const SERVICES: [&str; 4] = [
    "living_subsidy",
    "care_subsidy",
    "disability_certificate",
    "child_rehabilitation",
];

fn words_of(text: &Text, service: &str, question: &QuestionDef) -> Vec<String> {
    let mut ends: Vec<String> = ["", "-label", "-hint", "-why"].map(str::to_owned).into();
    let options: Vec<&str> = match question.kind {
        FieldKind::YesNo => vec!["yes", "no"],
        _ => question.options.iter().map(String::as_str).collect(),
    };
    for option in options {
        ends.push(format!("-{option}"));
        ends.push(format!("-{option}-hint"));
    }
    let own = |end: &String| text.service(service, &format!("{}{end}", question.id));
    let mut words: Vec<String> = ends.iter().filter_map(own).map(str::to_owned).collect();
    for code in [
        "missing",
        "bad-length",
        "bad-check",
        "not-a-phone",
        "not-a-date",
    ] {
        words.push(text.error(service, &question.id, code, Some(3)));
    }
    words
}

#[test]
fn no_question_for_another_calls_the_reader_the_person_concerned() {
    let text = Text::locale_for("zh-CN", true);
    let mut wrong = Vec::new();
    for service in SERVICES {
        let form = &Catalogue::shipped().get(service).unwrap().form;
        for question in form.pages.iter().flat_map(|page| &page.questions) {
            let words = words_of(text, service, question);
            let personal = words.into_iter().filter(|words| words.contains('您'));
            wrong.extend(personal.map(|words| format!("{service} {}: {words}", question.id)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_message_of_a_service_with_a_form_that_says_you_has_words_for_another() {
    let (own, other) = (Text::locale("zh-CN"), Text::locale_for("zh-CN", true));
    let files: Vec<String> = Catalogue::shipped()
        .iter()
        .filter(|service| service.kind != ServiceKind::Information)
        .map(|service| format!("{}-", service.id))
        .chain(["shared-".to_owned()])
        .collect();
    let mut wrong = Vec::new();
    for key in own.own_keys() {
        if !files.iter().any(|file| key.starts_with(file.as_str())) {
            continue;
        }
        let arguments = own.arguments(key);
        let args: Vec<(&str, app::text::Arg<'_>)> = arguments
            .iter()
            .map(|name| (name.as_str(), app::text::Arg::from("3")))
            .collect();
        if own.with(key, &args).contains('您') && other.with(key, &args).contains('您') {
            wrong.push(key.to_owned());
        }
    }
    assert!(
        wrong.is_empty(),
        "give these an attribute .other that names the person concerned:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn words_for_another_differ_where_they_are_written_and_never_say_you() {
    for (lang, you, least) in [
        ("zh-CN", "您", 60),
        ("zh-CN-x-easy", "您", 10),
        ("en", "your ", 10),
    ] {
        let (own, other) = (Text::locale(lang), Text::locale_for(lang, true));
        let mut differ = 0;
        for key in own.own_keys() {
            let arguments = own.arguments(key);
            let args: Vec<(&str, app::text::Arg<'_>)> = arguments
                .iter()
                .map(|name| (name.as_str(), app::text::Arg::from("3")))
                .collect();
            let (mine, theirs) = (own.with(key, &args), other.with(key, &args));
            if mine != theirs {
                differ += 1;
                assert!(!theirs.contains(you), "{lang} {key}: {theirs}");
            }
        }
        assert!(
            differ >= least,
            "{lang}: {differ} messages have words for another"
        );
    }
}

#[test]
fn no_page_shown_to_an_agent_says_your_certificate() {
    for code in ["zh", "zh.....easy"] {
        let settings = Settings::read(code);
        let frame = frame(settings, settings.text_for_another());
        // Samples of questions and notices bring words of their own.
        let shown = ["check", "receipt", "case", "withdraw"];
        let pages = every_sample(&frame);
        let pages = pages.iter().filter(|one| shown.contains(&one.page));
        for one in pages {
            for words in ["您的残疾人证", "您的申请", "您补材料", "您提交的内容"]
            {
                assert!(
                    !one.html.contains(words),
                    "{}/{}: {words}",
                    one.page,
                    one.sample
                );
            }
        }
    }
}

/// Asked of the person alone, never while somebody acts for them.
const OF_THE_PERSON: [&str; 1] = ["check-ask-signing"];

/// Where the agent is meant: pages about an ask of one's own, and what the office tells whoever reads.
const MEANS_THE_AGENT: [&str; 5] = [
    "ask-paper-reason-not_theirs",
    "ask-paper-why",
    "case-supplement-else-ask",
    "supplement-decide-ask",
    "term-supplement-means",
];

#[test]
fn under_the_banner_you_is_the_one_who_reads() {
    let settings = Settings::read("zh");
    let t = settings.text_for_another();
    let frame = frame(settings, t);
    let shown = [
        "check",
        "receipt",
        "case",
        "withdraw",
        "my",
        "notice",
        "supplement",
        "supplement_item",
        "supplement_decide",
        "paper",
        "papers",
        "tasks",
        "discard",
        "question",
        "timeline",
    ];
    let plain: Vec<(&str, &str)> = Text::locale("zh-CN")
        .own_keys()
        .filter(|key| t.arguments(key).is_empty())
        .map(|key| (key, t.get(key)))
        .filter(|(key, words)| {
            words.contains('您') && !MEANS_THE_AGENT.contains(key) && !OF_THE_PERSON.contains(key)
        })
        .collect();
    assert!(plain.len() > 90, "{}", plain.len());
    let mut wrong = std::collections::BTreeSet::new();
    for one in every_sample(&frame) {
        if shown.contains(&one.page) {
            let said = plain
                .iter()
                .filter(|(_, words)| one.html.contains(&format!(">{words}<")));
            wrong.extend(said.map(|(key, words)| format!("{key}: {words}")));
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
