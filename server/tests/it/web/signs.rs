//! Sign language: a slot on every page, clips in parts, an interpreter to ask for.
use crate::harness::{
    actors::{A, B, HOME, case_of, for_oneself, sign},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::ask_to_act,
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::case::OfficeKind;
use tower::ServiceExt;

#[tokio::test]
async fn every_page_has_its_slot_and_a_question_its_clip() {
    let app = TestApp::sqlite().await;
    let mut visitor = app.browser();
    for path in [
        "/",
        "/help",
        "/services/living_subsidy",
        "/sign-in",
        "/nowhere",
    ] {
        let page = visitor.open(path).await;
        assert_eq!(page.html.matches("id=\"sign\"").count(), 1, "{path}");
        assert!(page.links().contains(&"#sign".to_owned()), "{path}");
    }
    let start = visitor.open("/").await;
    assert!(start.html.contains("src=\"/signs/start.mp4\""));
    assert!(start.html.contains("preload=\"none\""));
    assert!(!visitor.open("/help").await.html.contains("<video"));

    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    let question = check.path.replace("/check", "/phone");
    let page = citizen.open(&question).await;
    assert!(page.html.contains("src=\"/signs/phone.mp4\""));
    assert!(page.html.contains("src=\"/signs/phone.vtt\""));
    app.remove().await;
}

#[tokio::test]
async fn a_player_gets_a_clip_in_parts() {
    let app = TestApp::sqlite().await;
    let ask = async |range: &'static str| {
        let request = Request::get("/signs/start.mp4").header(header::RANGE, range);
        let request = request.body(Body::empty()).unwrap();
        app.router.clone().oneshot(request).await.unwrap()
    };
    let whole = ask("").await;
    assert_eq!(whole.status(), StatusCode::OK);
    assert_eq!(whole.headers()[header::CONTENT_TYPE], "video/mp4");
    let length = whole.headers()[header::CONTENT_LENGTH]
        .to_str()
        .unwrap()
        .to_owned();
    let part = ask("bytes=4-7").await;
    assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(
        part.headers()[header::CONTENT_RANGE],
        format!("bytes 4-7/{length}")
    );
    let bytes = axum::body::to_bytes(part.into_body(), 100).await.unwrap();
    assert_eq!(&bytes[..], b"ftyp");
    let beyond = ask("bytes=99999999-").await;
    assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    app.browser().get("/signs/manifest.toml").await.is(404);
    app.remove().await;
}

const RELAY: &str = "sign_braille_service";

/// Begins a request for an interpreter, or takes up the one that is open, and answers it up to the question for the page, which is
/// returned.
async fn at_the_page(browser: &mut Browser) -> Page {
    let guide = browser
        .open(&format!("/services/{RELAY}?place={HOME}"))
        .await;
    let mut page = if guide.actions().iter().any(|to| to == "/applications") {
        let page = browser.press(&guide.form("/applications")).await;
        for_oneself(browser, page).await
    } else {
        browser.open(&guide.link("/check")).await
    };
    // One that is open already goes on where it stood, behind that question.
    let draft = page.place().rsplit_once('/').unwrap().0.to_owned();
    let there = browser.open(&format!("{draft}/asked_from")).await;
    if there.place().ends_with("/asked_from") {
        return there;
    }
    for _ in 0..9 {
        if page.is(200).place().ends_with("/asked_from") {
            return page;
        }
        let known = [
            ("help", "sign"),
            ("purpose", "call"),
            ("call_whom", "县医院，改日子"),
            ("when", "soon"),
            ("mode", "video"),
        ];
        let form = page.own_form();
        let mut pairs: Vec<_> = known
            .into_iter()
            .filter(|(name, _)| form.names.iter().any(|have| have == name))
            .collect();
        pairs.push(("action", "continue"));
        page = browser.press(&form.fill(&pairs)).await;
    }
    panic!("no question for the page, at {}", page.path)
}

#[tokio::test]
async fn a_request_for_an_interpreter_carries_its_page_to_the_office() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let question = check.place().replace("/check", "/residence");
        let page = a.open(&question).await;
        let link = page.is(200).link("/sign-relay");
        assert_eq!(
            link, "/sign-relay?page=shared-residence&of=living_subsidy-title",
            "words, and nobody's draft"
        );
        let service = a.open(&link).await;
        assert_eq!(service.is(200).place(), format!("/services/{RELAY}"));
        let asked = at_the_page(&mut a).await;
        let words = asked.own_form().value("asked_from").unwrap().to_owned();
        assert!(words.ends_with("（困难残疾人生活补贴）"), "{words}");
        let more = [("action", "continue")];
        let phone = a.answer(&asked, &more).await;
        let way = a
            .answer(&phone, &[("phone", "0476-0000001"), ("action", "continue")])
            .await;
        let done = [("contact_way", "sms"), ("action", "continue")];
        let mut end = a.answer(&way, &done).await;
        if !end.place().ends_with("/check") {
            end = a.open(&end.link("/check")).await;
        }
        end.is(200).says(&words);
        let case = case_of(sign(&mut a, &end, A).await.is(200));
        let mut township = app.officer(OfficeKind::Township, HOME).await;
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.is(200).says(&words);
        // What was carried has arrived: another request does not have it.
        let again = at_the_page(&mut a).await;
        assert_eq!(again.own_form().value("asked_from"), Some(""));
    })
    .await;
}

#[tokio::test]
async fn a_draft_of_a_request_takes_the_page_that_it_was_last_asked_from() {
    let app = TestApp::sqlite().await;
    let mut a = app.citizen(A).await;
    a.open("/sign-relay?page=help-title").await.is(200);
    let first = at_the_page(&mut a).await;
    let words = first.own_form().value("asked_from").unwrap().to_owned();
    a.open("/help").await.says(&words);
    a.open("/sign-relay?page=check-title&of=care_subsidy-title")
        .await
        .is(200);
    let second = at_the_page(&mut a).await;
    let later = second.own_form().value("asked_from").unwrap().to_owned();
    assert!(later.contains("重度残疾人护理补贴"), "{later}");
    app.remove().await;
}

#[tokio::test]
async fn only_words_of_the_portal_are_carried_and_nobodys_name() {
    let app = TestApp::sqlite().await;
    let mut b = app.citizen(B).await;
    for forged in [
        "page=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "page=https%3A%2F%2Felsewhere.example",
        "page=//elsewhere.example&of=living_subsidy-title",
        "page=help-title%0d%0aSet-Cookie:%20a=b",
        "page=helpers-stop",
        "page=no-such-message",
        "page=",
        "",
    ] {
        let there = b.get(&format!("/sign-relay?{forged}")).await;
        let to = format!("/services/{RELAY}");
        assert_eq!(there.is(303).location(), Some(to), "{forged}");
        let asked = at_the_page(&mut b).await;
        assert_eq!(asked.own_form().value("asked_from"), Some(""), "{forged}");
    }
    // A title with a name in it is not carried.
    let ask = ask_to_act(&mut b, "kin_with_duty", A, HOME).await;
    assert_eq!(ask.says(A.name).link("/sign-relay"), "/sign-relay");
    app.remove().await;
}

#[tokio::test]
async fn which_page_it_was_is_not_left_for_the_next_at_the_same_browser() {
    let app = TestApp::sqlite().await;
    let mut a = app.citizen(A).await;
    let carries = |browser: &Browser| browser.cookies.keys().any(|name| name.ends_with("relay"));
    let page = a.open("/sign-relay?page=help-title").await;
    assert!(carries(&a), "{:?}", a.cookies.keys());
    a.press(&page.form("/sign-out")).await;
    assert!(!carries(&a), "{:?}", a.cookies.keys());
    app.remove().await;
}
