//! Sign language: a slot on every page, clips in parts, an interpreter to ask for.
use crate::harness::{actors::A, app::TestApp};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
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
