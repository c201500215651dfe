//! The words: all there, all used, short and plain; and the colours they are written in.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use app::text::Text;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Messages of the portal's own files (services have theirs checked against the catalogue).
fn own_messages() -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(repository().join("locales/zh-CN"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if !file.is_file() {
            continue;
        }
        for line in fs::read_to_string(&file).unwrap().lines() {
            if let Some((key, words)) = line.split_once(" = ")
                && line.starts_with(|first: char| first.is_ascii_lowercase())
            {
                assert!(
                    messages.insert(key.to_owned(), words.to_owned()).is_none(),
                    "{key} is there twice"
                );
            }
        }
    }
    messages
}

/// The crate's sources, whole.
fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if path.is_dir() {
            all.push_str(&sources(&path));
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    all
}

/// Looked up by a code of the domain or by their own number, so these keys never stand in the sources whole.
const FAMILIES: [&str; 19] = [
    "consent-",
    "evidence-",
    "verdict-",
    "ahead-",
    "stage-",
    "event-",
    "act-",
    "outcome-",
    "notice-title-",
    "notice-body-",
    "notice-next-",
    "office-",
    "step-",
    "since-",
    "rejection-",
    "weekday-",
    "error-",
    "settings-",
    "term-",
];

#[test]
fn every_message_is_used() {
    // The server fills models with words of its own (offices, dates, acts), so its sources count too.
    let sources =
        sources(&repository().join("app/src")) + &sources(&repository().join("server/src"));
    let literals: BTreeSet<&str> = sources.split('"').collect();
    // `format!("desk-done-{code}")` uses every message that begins so.
    let begun: BTreeSet<&str> = literals
        .iter()
        .filter_map(|words| words.split_once("-{"))
        .map(|(begin, _)| begin)
        .collect();
    let of_a_family = |key: &str| {
        FAMILIES.iter().any(|family| key.starts_with(family))
            || key.contains("-error-")
            || begun.iter().any(|begin| {
                key.strip_prefix(begin)
                    .is_some_and(|rest| rest.starts_with('-'))
            })
            || key
                .rsplit_once('-')
                .is_some_and(|(family, _)| asks_by_word(&sources, family))
    };
    let unused: Vec<_> = own_messages()
        .into_keys()
        .filter(|key| !literals.contains(key.as_str()) && !of_a_family(key))
        .collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
}

/// Whether `word("family", code)` stands somewhere.
fn asks_by_word(sources: &str, family: &str) -> bool {
    sources.contains(&format!("word(\"{family}\""))
}

#[test]
fn every_message_asked_for_exists() {
    let (sources, messages) = (sources(&repository().join("app/src")), own_messages());
    let asked: BTreeSet<&str> = [".get(", ".with(", "title: \"", "section("]
        .iter()
        .flat_map(|call| sources.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .filter(|key| key.contains('-'))
        .collect();
    let missing: Vec<_> = asked
        .into_iter()
        .filter(|key| !messages.contains_key(*key))
        .collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn no_page_shows_a_key_instead_of_words() {
    for code in ["zh", "zh.....easy", "en", "vertical"] {
        no_key_is_shown_in(app::settings::Settings::read(code));
    }
}

fn no_key_is_shown_in(settings: app::settings::Settings) {
    let frame = app::document::Frame {
        text: settings.text(),
        settings,
        signs: std::sync::Arc::new(app::signs::sample()),
        stylesheet: "/s.css".into(),
        csrf: String::new(),
        signed_in: None,
        here: String::new(),
        demo: true,
    };
    let messages = own_messages();
    let families: BTreeSet<&str> = messages
        .keys()
        .filter_map(|key| key.split('-').next())
        .collect();
    for one in app::pages::every_sample(&frame) {
        for words in one
            .html
            .split('<')
            .filter_map(|part| part.split_once('>'))
            .map(|(_, words)| words.trim())
        {
            let key = words.contains('-')
                && words
                    .chars()
                    .all(|sign| sign.is_ascii_lowercase() || sign == '-' || sign == '_');
            let known = words
                .split('-')
                .next()
                .is_some_and(|family| families.contains(family));
            assert!(!(key && known), "{}/{} shows {words}", one.page, one.sample);
        }
    }
}

#[test]
fn sentences_are_short_and_free_of_office_language() {
    let mut wrong = Vec::new();
    for (key, words) in own_messages() {
        wrong.extend(
            ["特此", "予以", "兹", "之"]
                .iter()
                .filter(|word| words.contains(**word))
                .map(|word| format!("{key}: {word}")),
        );
        for sentence in words.split(['。', '？', '！', '；', '：']) {
            let han = sentence
                .chars()
                .filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign))
                .count();
            if han > 30 {
                wrong.push(format!("{key}: {han} characters: {sentence}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Reading level (WCAG 3.1.5): the portal's own words and the services' together.
#[test]
fn sentences_are_twenty_characters_at_most_on_average() {
    let folder = repository().join("locales/zh-CN");
    let lengths: Vec<usize> = sources(&folder)
        .lines()
        .filter(|line| !line.starts_with('#') && !line.contains("-search = "))
        .map(|line| line.split_once(" = ").map_or(line, |(_, words)| words))
        .flat_map(|words| words.split(['。', '？', '！', '；', '：']))
        .map(|sentence| {
            let is_han = |sign: &char| ('\u{4e00}'..='\u{9fff}').contains(sign);
            sentence.chars().filter(is_han).count()
        })
        .filter(|han| *han > 0)
        .collect();
    let (all, longest) = (lengths.iter().sum::<usize>(), lengths.iter().max());
    assert!(all <= 20 * lengths.len(), "{all} in {}", lengths.len());
    assert!(longest <= Some(&30), "{longest:?}");
}

#[test]
fn easy_reading_has_short_lines_in_common_words() {
    let mut wrong = Vec::new();
    let folder = repository().join("locales/zh-CN-x-easy");
    for line in sources(&folder)
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let words = line.split_once(" = ").map_or(line, |(_, words)| words);
        for sentence in words.split(['。', '？', '！', '：']) {
            let han = sentence
                .chars()
                .filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign))
                .count();
            if han > 20 {
                wrong.push(format!("{han} characters: {sentence}"));
            }
        }
        let office = [
            "受理", "审核", "审定", "递交", "核对", "提交", "补正", "予以",
        ];
        wrong.extend(
            office
                .iter()
                .filter(|word| words.contains(**word))
                .map(|word| format!("{word}: {words}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_closed_list_of_the_domain_has_its_words() {
    let text = Text::locale("zh-CN");
    let stages = domain::case::Stage::ALL.map(|stage| format!("stage-{}", stage.code()));
    let notices =
        domain::notice::NoticeKind::ALL.map(|kind| format!("notice-title-{}", kind.code()));
    let offices = domain::case::OfficeKind::ALL.map(|kind| format!("office-{}", kind.code()));
    let refusals = domain::rejection::Rejection::ALL
        .iter()
        .map(|one| format!("rejection-{}", one.code));
    let missing: Vec<_> = stages
        .into_iter()
        .chain(notices)
        .chain(offices)
        .chain(refusals)
        .filter(|key| !text.has(key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// WCAG's contrast ratio of two colours written as `#RRGGBB`.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_is_seven_to_one_in_light_and_dark() {
    let sheet = fs::read_to_string(repository().join("style/tokens.css")).unwrap();
    let (light, rest) = sheet
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap();
    let (dark, chosen) = rest.split_once(":root[data-colours=\"dark\"]").unwrap();
    let chosen = chosen.split("\n}").next().unwrap();
    let lines = |part: &str| -> Vec<String> {
        let trimmed = part.lines().map(|line| line.trim().to_owned());
        trimmed.filter(|line| line.starts_with("--")).collect()
    };
    assert_eq!(
        lines(dark),
        lines(chosen),
        "dark by the device and dark by choice are the same colours"
    );
    for (scheme, part) in [("light", light), ("dark", dark)] {
        let colours: BTreeMap<&str, &str> = part
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"))
            .map(|(name, value)| (name, value.trim_end_matches(';')))
            .collect();
        let ratio = |text: &str, ground: &str| {
            contrast(
                &format!("#{}", colours[text]),
                &format!("#{}", colours[ground]),
            )
        };
        let mut pairs = vec![
            ("on-pine", "pine"),
            ("on-pine", "pine-deep"),
            ("on-band", "band"),
            ("on-band", "band-hover"),
        ];
        for text in [
            "ink",
            "quiet",
            "link",
            "visited",
            "pine",
            "pine-deep",
            "error",
        ] {
            pairs.extend([(text, "paper"), (text, "ground")]);
        }
        let moods = [
            ("error", "error-ground"),
            ("done", "done-ground"),
            ("waiting", "waiting-ground"),
            ("information", "information-ground"),
        ];
        for (mood, ground) in moods {
            pairs.extend([
                (mood, ground),
                ("ink", ground),
                ("link", ground),
                ("visited", ground),
            ]);
        }
        for (text, ground) in pairs {
            assert!(
                ratio(text, ground) >= 7.0,
                "{scheme}: {text} on {ground} is {:.2}",
                ratio(text, ground)
            );
        }
        for ground in ["paper", "ground"] {
            assert!(
                ratio("edge", ground) >= 3.0,
                "{scheme}: edges on {ground} are {:.2}",
                ratio("edge", ground)
            );
        }
    }
}
