//! A visitor's language and looks: chosen without account and without script, kept in the browser and with the account.
use crate::harness::{
    actors::{A, B},
    app::TestApp,
    browser::{Browser, Page},
};
use axum::http::{StatusCode, header};

async fn choose(browser: &mut Browser, pairs: &[(&str, &str)]) -> Page {
    let page = browser.open("/settings").await;
    let form = page.form_asking("size").fill(pairs);
    browser.press(&form).await
}

fn language(page: &Page) -> &str {
    page.headers[header::CONTENT_LANGUAGE].to_str().unwrap()
}

#[tokio::test]
async fn a_visitor_reads_every_page_as_chosen_and_others_do_not() {
    let app = TestApp::sqlite().await;
    let (mut chooser, mut other) = (app.browser(), app.browser());
    for path in ["/", "/services/living_subsidy", "/help"] {
        let page = other.open(path).await;
        assert_eq!(language(&page), "zh-Hans");
        assert!(page.html.contains("<html lang=\"zh-Hans\">"), "{path}");
    }
    let saved = choose(&mut chooser, &[("language", "en"), ("size", "large")]).await;
    assert_eq!(saved.status, StatusCode::OK);
    assert!(saved.html.contains("Saved"));
    for path in [
        "/",
        "/services/living_subsidy",
        "/help",
        "/sign-in",
        "/nowhere",
    ] {
        let page = chooser.open(path).await;
        assert_eq!(language(&page), "en", "{path}");
        assert!(
            page.html.contains("<html lang=\"en\" data-size=\"large\">"),
            "{path}"
        );
        let page = other.open(path).await;
        assert_eq!(language(&page), "zh-Hans", "{path}");
    }
    let vary = chooser.open("/").await.headers[header::VARY].clone();
    assert_eq!(vary, "accept-encoding, cookie");
    let page = chooser
        .open("/services/living_subsidy/place?in=150424")
        .await;
    assert!(page.html.contains("<span lang=\"zh-Hans\">林西镇</span>"));
    let page = choose(&mut chooser, &[("action", "reset")]).await;
    assert_eq!(language(&page), "zh-Hans");
    app.remove().await;
}

#[tokio::test]
async fn easy_words_are_chinese_and_kept_apart_from_the_ordinary_ones() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let before = browser.open("/").await;
    let page = choose(&mut browser, &[("words", "easy")]).await;
    assert_eq!(language(&page), "zh-Hans");
    let easy = browser.open("/").await;
    assert_eq!(easy.status, StatusCode::OK);
    browser.cookies.remove("settings");
    assert_eq!(browser.open("/").await.html, before.html);
    app.remove().await;
}

#[tokio::test]
async fn the_link_to_another_language_is_read_in_it_and_saves_nothing() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let page = browser.open("/settings?in=en&next=%2Fhelp").await;
    assert_eq!(language(&page), "en");
    assert_eq!(language(&browser.open("/").await), "zh-Hans");
    let form = browser.open("/settings?in=en&next=%2Fhelp").await;
    let saved = browser.press(&form.form_asking("size")).await;
    assert_eq!(language(&saved), "en");
    assert!(saved.links().contains(&"/help".to_owned()));
    let away = browser
        .open("/settings?next=https%3A%2F%2Felsewhere.example")
        .await;
    assert!(!away.html.contains("elsewhere.example"));
    app.remove().await;
}

#[tokio::test]
async fn one_press_gives_the_view_for_elders() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let page = browser.open("/settings").await;
    let forms = page.html.matches("action=\"/settings\"").count();
    assert_eq!(forms, 2, "the press for elders is a form of its own");
    let csrf = page.form("/settings").value("csrf").unwrap().to_owned();
    let pairs = [
        ("csrf", csrf.as_str()),
        ("language", "zh"),
        ("action", "elder"),
    ];
    browser.post("/settings", &pairs).await.is(303);
    let page = browser.open("/").await;
    for mark in [
        "data-size=\"large\"",
        "data-contrast=\"high\"",
        "data-words=\"easy\"",
    ] {
        assert!(page.html.contains(mark), "{mark}");
    }
    app.remove().await;
}

#[tokio::test]
async fn a_strange_cookie_changes_nothing() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let usual = browser.open("/").await.html;
    for code in ["xx", "zh.<b>", "........."] {
        browser
            .cookies
            .insert("settings".to_owned(), code.to_owned());
        assert_eq!(browser.open("/").await.html, usual, "{code}");
    }
    app.remove().await;
}

#[tokio::test]
async fn what_is_chosen_goes_with_the_account_to_another_device() {
    let app = TestApp::sqlite().await;
    let mut phone = app.citizen(A).await;
    choose(&mut phone, &[("contrast", "high"), ("signs", "first")]).await;
    let mut desk = app.citizen(A).await;
    let page = desk.open("/my").await;
    assert!(page.html.contains("data-contrast=\"high\""));
    assert!(page.html.contains("data-signs=\"first\""));
    let mut stranger = app.citizen(B).await;
    assert!(!stranger.open("/my").await.html.contains("data-contrast"));
    app.remove().await;
}
