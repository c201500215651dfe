//! The languages: each complete against Chinese, with the same arguments; dates as the language writes them.

mod support;

use std::collections::BTreeSet;

use app::{
    pages::every_sample,
    settings::Settings,
    text::{Arg, Text, VERTICAL},
};
use chrono::NaiveDate;
use domain::catalogue::Catalogue;

const LANGUAGES: [&str; 3] = ["zh-CN", "zh-CN-x-easy", "en"];

/// Messages that English does not have yet, by the beginning of their keys. Nothing may be added here: write the twin in
/// `locales/en/<same file>`.
const NOT_YET_IN_ENGLISH: &[&str] = &[];

fn own(lang: &str) -> BTreeSet<String> {
    Text::locale(lang).own_keys().map(str::to_owned).collect()
}

#[test]
fn message_files_have_no_mistakes() {
    for lang in LANGUAGES {
        assert_eq!(Text::locale(lang).mistakes(), &[] as &[String], "{lang}");
    }
}

#[test]
fn every_chinese_message_has_its_english_twin() {
    let english = own("en");
    let missing: Vec<_> = own("zh-CN")
        .into_iter()
        .filter(|key| !english.contains(key))
        .filter(|key| {
            !NOT_YET_IN_ENGLISH
                .iter()
                .any(|begin| key.starts_with(begin))
        })
        .collect();
    assert!(
        missing.is_empty(),
        "write these in locales/en, in the file of the same name: {missing:?}"
    );
}

#[test]
fn no_language_has_messages_that_chinese_lacks_and_arguments_agree() {
    let chinese = own("zh-CN");
    let first = Text::locale("zh-CN");
    for lang in ["zh-CN-x-easy", "en"] {
        let text = Text::locale(lang);
        for key in text.own_keys() {
            assert!(chinese.contains(key), "{lang} has {key}, Chinese has not");
            let (own, asked) = (text.arguments(key), first.arguments(key));
            assert!(
                own.is_subset(&asked),
                "{lang}, {key}: {own:?} instead of {asked:?}"
            );
        }
    }
}

/// Services whose guide and form are told in easy words too; of all others every message may be borrowed, until they are.
const EASY_SERVICES: [&str; 3] = ["living_subsidy", "care_subsidy", "change_report"];

/// Messages that easy reading borrows however long they are, by the beginning of their keys, and why.
const BORROWED_IN_EASY: [(&str, &[&str]); 3] = [
    (
        "offices' own words: only who works there reads them",
        &[
            "act-",
            "alarm-",
            "builder-",
            "desk-",
            "flag-",
            "follow-up-suggest",
            "judge-",
            "people-",
            "rejection-later-start-needs-reason",
            "rejection-list-waits",
            "rejection-notice-open",
            "rejection-second-notice",
            "rejection-start-too-early",
        ],
    ),
    ("told to programs", &["problem-"]),
    (
        "signed as it stands (decision 0033)",
        &["mandate-words", "waivers-loss"],
    ),
];

/// What is signed, and what a rule is called.
const BORROWED_PARTS_IN_EASY: [&str; 2] = ["-declaration-", "-basis-"];

fn may_be_borrowed_in_easy(key: &str) -> bool {
    let of_another_service = Catalogue::shipped()
        .iter()
        .filter(|service| !EASY_SERVICES.contains(&service.id.as_str()))
        .any(|service| key.starts_with(&format!("{}-", service.id)));
    of_another_service
        || BORROWED_IN_EASY
            .iter()
            .flat_map(|(_, begins)| *begins)
            .any(|begin| key.starts_with(begin))
        || BORROWED_PARTS_IN_EASY
            .iter()
            .any(|part| key.contains(part))
        // Words that only the search reads.
        || key.ends_with("-search")
}

fn filled_in(text: &Text, key: &str) -> String {
    let names = text.arguments(key);
    let args: Vec<(&str, Arg<'_>)> = names
        .iter()
        .map(|name| (name.as_str(), Arg::from("3")))
        .collect();
    text.with(key, &args)
}

fn han(words: &str) -> usize {
    let is_han = |sign: &char| ('\u{4e00}'..='\u{9fff}').contains(sign);
    words.chars().filter(is_han).count()
}

#[test]
fn what_is_long_in_chinese_has_easy_words_of_its_own() {
    let (chinese, easy) = (Text::locale("zh-CN"), own("zh-CN-x-easy"));
    let long = |words: &str| {
        han(words) > 16
            || words
                .split(['。', '？', '！', '；', '：'])
                .any(|sentence| han(sentence) > 14)
    };
    let missing: Vec<&str> = chinese
        .own_keys()
        .filter(|key| !easy.contains(*key) && !may_be_borrowed_in_easy(key))
        .filter(|key| long(&filled_in(chinese, key)))
        .collect();
    assert!(
        missing.is_empty(),
        "write these in locales/zh-CN-x-easy, in the file of the same name:\n{}",
        missing.join("\n")
    );
}

#[test]
fn easy_words_for_another_do_not_call_the_reader_the_person_concerned() {
    let (own, other) = (Text::locale("zh-CN"), Text::locale_for("zh-CN", true));
    let easy = Text::locale_for("zh-CN-x-easy", true);
    let wrong: Vec<&str> = own
        .own_keys()
        .filter(|key| filled_in(own, key) != filled_in(other, key))
        .filter(|key| filled_in(easy, key).contains('您'))
        .collect();
    assert!(
        wrong.is_empty(),
        "give these an attribute .other in locales/zh-CN-x-easy:\n{}",
        wrong.join("\n")
    );
}

/// The innermost elements around each text of a page, outermost first, and the text.
fn texts(html: &str) -> Vec<(Vec<&str>, &str)> {
    const VOID: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "wbr"];
    let (mut stack, mut texts) = (Vec::new(), Vec::new());
    for part in html.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '/', '\n']).next().unwrap_or_default();
        if let Some(closed) = tag.strip_prefix('/') {
            if let Some(at) = stack.iter().rposition(|open| *open == closed.trim()) {
                stack.truncate(at);
            }
        } else if !tag.ends_with('/') && !tag.starts_with('!') && !VOID.contains(&name) {
            stack.push(name);
        }
        texts.push((stack.clone(), words));
    }
    texts
}

/// Lines are kept in paragraphs, items and values only (`style/settings.css`); a title, a label or a button is one line.
#[test]
fn easy_words_of_several_lines_stand_where_lines_are_kept() {
    // The last two hold what somebody wrote.
    const KEEPS: [&str; 5] = ["p", "li", "dd", "textarea", "blockquote"];
    const ONE_LINE: [&str; 10] = [
        "title", "h1", "h2", "h3", "label", "legend", "button", "option", "summary", "th",
    ];
    let settings = Settings::read("zh.....easy");
    let frame = support::frame(settings, settings.text());
    let (mut kept, mut wrong) = (0, BTreeSet::new());
    for one in every_sample(&frame) {
        for (around, words) in texts(&one.html) {
            let lines = words.split('\n').filter(|line| han(line) > 0).count();
            if lines < 2 {
                continue;
            }
            kept += 1;
            let is_in = |names: &[&str]| around.iter().any(|name| names.contains(name));
            if !is_in(&KEEPS) || is_in(&ONE_LINE) {
                wrong.insert(format!("{}/{} {around:?}: {words}", one.page, one.sample));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(kept > 100, "{kept}");
}

#[test]
fn a_language_borrows_what_it_lacks_message_by_message() {
    let (easy, chinese) = (Text::locale("zh-CN-x-easy"), Text::locale("zh-CN"));
    let borrowed = chinese
        .own_keys()
        .find(|key| !easy.own_keys().any(|own| own == *key))
        .unwrap();
    assert_eq!(easy.maybe(borrowed), chinese.maybe(borrowed));
    assert!(
        easy.own_keys()
            .any(|key| easy.maybe(key) != chinese.maybe(key))
    );
    assert_eq!(Text::locale("xx").get("product"), chinese.get("product"));
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
    let at = day.and_hms_opt(9, 5, 0).unwrap();
    let t = Text::locale("zh-CN");
    assert_eq!(t.date(day), "2026年11月17日（星期二）");
    assert_eq!(t.short_date(day), "11月17日");
    assert_eq!(t.month((2026, 11)), "2026年11月");
    assert_eq!(t.moment(at), "2026年11月17日 09:05");
    let t = Text::locale("en");
    assert_eq!(t.date(day), "Tuesday 17 November 2026");
    assert_eq!(t.short_date(day), "17 November");
    assert_eq!(t.month((2026, 11)), "November 2026");
    assert_eq!(t.moment(at), "17 November 2026, 09:05");
}

#[test]
fn a_field_without_own_words_gets_the_general_error() {
    let text = Text::locale("zh-CN");
    assert_eq!(
        text.error("nothing", "nothing", "missing", None),
        text.get("error-missing")
    );
}

#[test]
fn the_vertical_locale_keeps_placeholders_and_shows_no_chinese_sentence() {
    let text = Text::locale(VERTICAL);
    assert_eq!(text.html_lang(), "mn-Mong");
    assert_eq!(text.mistakes(), &[] as &[String]);
    let step = text.with("question-step", &[("n", 3.into()), ("all", 9.into())]);
    assert!(step.contains('3') && step.contains('9'), "{step}");
    assert!(
        !step.contains('第') && step.contains('ᠠ')
            || step.chars().any(|sign| ('ᠠ'..='ᠿ').contains(&sign))
    );
}

#[test]
fn in_english_whatever_is_chinese_says_so() {
    const VOID: [&str; 8] = [
        "input", "br", "img", "meta", "link", "hr", "track", "source",
    ];
    let is_han = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let mut wrong = Vec::new();
    let settings = Settings::read("en");
    for sample in every_sample(&support::frame(settings, settings.text())) {
        // The languages of the elements around, innermost last.
        let mut around: Vec<bool> = vec![false];
        for piece in sample.html.split('<').skip(1) {
            let (tag, words) = piece.split_once('>').unwrap_or((piece, ""));
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            if tag.starts_with('/') {
                around.pop();
            } else if !tag.starts_with('!') && !VOID.contains(&name) {
                let outer = around.last().copied().unwrap_or_default();
                let said = tag
                    .split_once(" lang=\"")
                    .map(|(_, rest)| rest.starts_with("zh"));
                around.push(said.unwrap_or(outer));
            }
            if words.contains(is_han)
                && !around.last().copied().unwrap_or_default()
                && !["title", "textarea"].contains(&name)
            {
                wrong.push(format!("{}/{}: {words}", sample.page, sample.sample));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
