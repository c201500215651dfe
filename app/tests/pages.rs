//! Every page with every sample: whole, valid in the ways a parser shows, and tied together.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod support;

use std::{collections::BTreeSet, sync::Once};

use app::{
    pages::{Rendered, every_sample},
    settings::Settings,
    text::Text,
};
use tl::{HTMLTag, Node, Parser, ParserOptions, VDom};

/// Every language, and every setting once.
const VISITORS: [&str; 4] = [
    "zh.usual.usual.device.usual.usual.after",
    "zh.large.high.dark.wide.easy.first",
    "en.largest.usual.light.usual.usual.after",
    "vertical.usual.usual.device.usual.usual.first",
];

fn samples() -> Vec<Rendered> {
    samples_for(Settings::default())
}

fn samples_for(settings: Settings) -> Vec<Rendered> {
    static EXECUTOR: Once = Once::new();
    EXECUTOR.call_once(|| any_spawner::Executor::init_tokio().unwrap());
    every_sample(&support::frame(settings, settings.text()))
}

/// Runs a check on every sample; what it finds is told with the sample's name, all at once.
fn check(wrong: impl Fn(&Rendered, &Page<'_>) -> Vec<String>) {
    check_in(|_, sample, page| wrong(sample, page));
}

/// The same for checks that depend on the language.
fn check_in(wrong: impl Fn(&'static Text, &Rendered, &Page<'_>) -> Vec<String>) {
    let mut found = Vec::new();
    let every = VISITORS.iter().flat_map(|code| {
        let settings = Settings::read(code);
        samples_for(settings)
            .into_iter()
            .map(move |sample| (settings.text(), settings.locale(), sample))
    });
    for (text, locale, sample) in every {
        // The parser loses the attribute after one without a value.
        let html = [" checked", " autofocus", " novalidate"]
            .iter()
            .fold(sample.html.clone(), |html, flag| {
                html.replace(&format!("{flag} "), &format!("{flag}=\"\" "))
            });
        let dom = tl::parse(&html, ParserOptions::default()).unwrap();
        let page = Page { dom: &dom };
        found.extend(
            wrong(text, &sample, &page)
                .into_iter()
                .map(|what| format!("{locale} {}/{}: {what}", sample.page, sample.sample)),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

struct Page<'a> {
    dom: &'a VDom<'a>,
}

impl<'a> Page<'a> {
    fn parser(&self) -> &'a Parser<'a> {
        self.dom.parser()
    }

    fn tags(&self) -> impl Iterator<Item = &'a HTMLTag<'a>> {
        self.dom.nodes().iter().filter_map(Node::as_tag)
    }

    fn named(&self, name: &'static str) -> impl Iterator<Item = &'a HTMLTag<'a>> {
        self.tags()
            .filter(move |tag| tag.name().as_bytes() == name.as_bytes())
    }

    fn words(&self, tag: &HTMLTag<'a>) -> String {
        tag.inner_text(self.parser()).trim().to_owned()
    }

    fn ids(&self) -> Vec<String> {
        self.tags().filter_map(|tag| attribute(tag, "id")).collect()
    }
}

fn attribute(tag: &HTMLTag<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .get(name)
        .flatten()
        .map(|value| value.as_utf8_str().into_owned())
}

fn has(tag: &HTMLTag<'_>, name: &str) -> bool {
    tag.attributes().get(name).is_some()
}

#[test]
fn every_page_has_one_heading_a_title_and_its_language() {
    check_in(|text, _, page| {
        let mut wrong = Vec::new();
        let headings: Vec<_> = page.named("h1").map(|tag| page.words(tag)).collect();
        if headings.len() != 1 || headings.iter().any(String::is_empty) {
            wrong.push(format!("headings {headings:?}"));
        }
        if page
            .named("title")
            .any(|tag| !page.words(tag).ends_with(text.get("product")))
            || page.named("title").count() == 0
        {
            wrong.push("title".to_owned());
        }
        if page
            .named("html")
            .any(|tag| attribute(tag, "lang").as_deref() != Some(text.html_lang()))
        {
            wrong.push("language".to_owned());
        }
        wrong
    });
}

#[test]
fn ids_are_unique_and_everything_that_names_one_finds_it() {
    check(|_, page| {
        let ids = page.ids();
        let known: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        let mut wrong = Vec::new();
        if known.len() != ids.len() {
            wrong.push(format!("double ids among {ids:?}"));
        }
        for tag in page.tags() {
            for name in ["aria-describedby", "aria-labelledby", "for"] {
                let named = attribute(tag, name).unwrap_or_default();
                wrong.extend(
                    named
                        .split_whitespace()
                        .filter(|id| !known.contains(id))
                        .map(|id| format!("{name}={id}")),
                );
            }
            if let Some(id) = attribute(tag, "href")
                .as_deref()
                .and_then(|to| to.strip_prefix('#'))
                && !known.contains(id)
            {
                wrong.push(format!("link to #{id}"));
            }
        }
        wrong
    });
}

#[test]
fn help_sections_that_other_pages_link_to_exist() {
    let help = samples()
        .into_iter()
        .find(|one| one.page == "help")
        .unwrap();
    for path in [
        app::paths::HELP_SIGN,
        app::paths::HELP_OTHER_WAYS,
        app::paths::HELP_ACTING,
        app::paths::HELP_COMPLAIN,
    ] {
        let id = path.split('#').nth(1).unwrap();
        assert!(help.html.contains(&format!("id=\"{id}\"")), "{path}");
    }
}

#[test]
fn every_control_has_a_name_and_no_page_needs_script() {
    check(|sample, page| {
        let mut wrong = Vec::new();
        let labelled: BTreeSet<String> = page
            .named("label")
            .filter_map(|tag| attribute(tag, "for"))
            .collect();
        for tag in page.named("input").chain(page.named("textarea")) {
            let hidden = attribute(tag, "type").as_deref() == Some("hidden");
            if !hidden && !attribute(tag, "id").is_some_and(|id| labelled.contains(&id)) {
                wrong.push(format!("no label: {:?}", attribute(tag, "name")));
            }
            if has(tag, "maxlength") || has(tag, "placeholder") {
                wrong.push("maxlength or placeholder".to_owned());
            }
        }
        for tag in page
            .named("button")
            .chain(page.named("a"))
            .chain(page.named("summary"))
        {
            if page.words(tag).is_empty() {
                wrong.push("something to press without words".to_owned());
            }
        }
        for tag in page.tags() {
            let handler = tag
                .attributes()
                .iter()
                .any(|(name, _)| name.starts_with("on"));
            if handler
                || has(tag, "style")
                || has(tag, "title")
                || has(tag, "target")
                || has(tag, "accesskey")
            {
                wrong.push(format!(
                    "inline style, script, title, target or access key on {:?}",
                    tag.name()
                ));
            }
        }
        if page.named("script").count() + page.named("style").count() > 0 {
            wrong.push("script or style".to_owned());
        }
        if sample.html.matches("<!").count() != 1 {
            wrong.push("a marker of the view library".to_owned());
        }
        wrong
    });
}

#[test]
fn every_form_that_posts_carries_the_token() {
    check(|_, page| {
        let post = |tag: &&HTMLTag<'_>| attribute(tag, "method").as_deref() == Some("post");
        let bare = |form: &&HTMLTag<'_>| !form.inner_html(page.parser()).contains("name=\"csrf\"");
        page.named("form")
            .filter(post)
            .filter(bare)
            .map(|form| format!("{:?}", attribute(form, "action")))
            .collect()
    });
}

#[test]
fn a_wrong_field_is_marked_described_and_linked_from_a_focused_summary() {
    check_in(|text, sample, page| {
        let mut wrong = Vec::new();
        let errors: Vec<_> = page
            .ids()
            .into_iter()
            .filter(|id| id.ends_with("-error"))
            .collect();
        for error in &errors {
            let control = error.trim_end_matches("-error");
            if !sample.html.contains(&format!("href=\"#{control}\"")) {
                wrong.push(format!("{control} is not linked"));
            }
            let described = page.tags().any(|tag| {
                has(tag, "aria-invalid")
                    && attribute(tag, "aria-describedby")
                        .is_some_and(|ids| ids.contains(error.as_str()))
            });
            if !described {
                wrong.push(format!("{control} is not marked and described"));
            }
        }
        if !errors.is_empty() {
            let focused = |tag: &HTMLTag<'_>| {
                has(tag, "autofocus") && attribute(tag, "role").as_deref() == Some("alert")
            };
            if !page.tags().any(focused) {
                wrong.push("no focused summary".to_owned());
            }
            if !page
                .named("title")
                .all(|tag| page.words(tag).starts_with(text.get("title-error").trim()))
            {
                wrong.push("the title does not say so".to_owned());
            }
        }
        wrong
    });
}

#[test]
fn at_most_ten_stops_and_sixty_characters_come_before_the_heading() {
    check_in(|text, sample, _| {
        let mut wrong = Vec::new();
        let before = sample.html.split("<main").next().unwrap_or_default();
        let stops = before.matches("<a ").count() + before.matches("<button").count();
        if stops > 10 {
            wrong.push(format!("{stops} stops"));
        }
        // The banner of a trial and the answer to what was just sent say more, and mean to.
        // So does the sign-language slot of somebody who wants it first.
        let signs_first = sample.html.contains(" data-signs=");
        if !sample.html.contains(" autofocus") && !signs_first {
            let head = sample.html.split("<h1").next().unwrap_or_default();
            let body = head.split("<body>").nth(1).unwrap_or_default();
            let heard = body
                .split('<')
                .filter_map(|part| part.split_once('>'))
                .map(|(_, words)| words.trim())
                .collect::<String>();
            let length = heard.replace(text.get("banner-demo"), "").chars().count();
            // Letters are many where a Han character is one.
            let most = if text.html_lang().starts_with("zh") {
                60
            } else {
                160
            };
            if length > most {
                wrong.push(format!("{length} characters"));
            }
        }
        wrong
    });
}

#[test]
fn one_thing_is_focused_when_a_page_loads() {
    check(|_, page| {
        let focused = page.tags().filter(|tag| has(tag, "autofocus")).count();
        if focused > 1 {
            vec![format!("{focused} want the focus")]
        } else {
            Vec::new()
        }
    });
}

#[test]
fn what_a_person_typed_comes_back_as_text_and_whole() {
    let wrong = samples()
        .into_iter()
        .find(|one| one.page == "question" && one.sample == "number-wrong")
        .unwrap();
    assert!(
        wrong
            .html
            .contains("value=\"15042419900101&quot;&lt;b&gt;\"")
            || wrong.html.contains("value=\"15042419900101&quot;<b>\"")
    );
    let text = samples()
        .into_iter()
        .find(|one| one.page == "question" && one.sample == "long-text")
        .unwrap();
    assert!(text.html.contains(">\n第一行\n第二行</textarea>"));
}

#[test]
fn every_office_word_of_a_citizens_page_is_explained_on_that_page() {
    let explained = std::cell::RefCell::new(BTreeSet::new());
    check_in(|text, sample, page| {
        // Officers know their own words; the list of all of them explains itself.
        // Letters of the layout's trial are drawn from few, so that its words are inside others.
        let trial = text.html_lang().starts_with("mn");
        if trial || sample.page.starts_with("desk") || sample.page == "terms" {
            return Vec::new();
        }
        let main = page.tags().find(|tag| tag.name() == "main").unwrap();
        let explains = |tag: &&HTMLTag<'_>| tag.name() == "dfn";
        let all = page.tags().filter(explains).map(|tag| page.words(tag));
        let here: BTreeSet<String> = all.collect();
        // 民政 is no word of its own in 人民政府.
        let said = page.words(main).replace("人民政府", "");
        let wrong = app::components::terms::ALL.iter().filter_map(|(id, _)| {
            let term = text.word("term", id).to_owned();
            let used = said.contains(&term);
            let kept = here.contains(&term);
            if kept {
                explained.borrow_mut().insert(*id);
            }
            (used && !kept).then(|| format!("{term} is used, not explained"))
        });
        wrong.collect()
    });
    // The samples use most of the list.
    assert!(explained.borrow().len() > 20, "{explained:?}");
}

#[test]
fn every_component_is_shown_with_its_states() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/");
    let read = |file: &str| std::fs::read_to_string(format!("{root}{file}")).unwrap();
    let shown = [
        read("pages/parts.rs"),
        read("pages/parts_of_papers.rs"),
        read("document.rs"),
    ]
    .concat();
    // Nothing to look at.
    let unseen = ["hidden"];
    let all = read("components/mod.rs");
    let parts = all
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let missing: Vec<&str> = parts
        .filter(|part| {
            !unseen.contains(part)
                && !shown.contains(&format!("{part}::"))
                && !shown.contains(&format!("        {part},"))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
