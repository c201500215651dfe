//! Forged requests: foreign tokens and origins, addresses to be sent on to, one person's answer for another's.
use crate::harness::{
    actors::{A, B, act_as, begin},
    app::TestApp,
    html::Form,
};
use axum::http::Method;
use domain::case::OfficeKind;

/// The form with other tokens than its own.
async fn with_foreign_tokens(app: &TestApp, form: &Form) -> Vec<Form> {
    let mut other = app.citizen(B).await;
    let theirs = other.open("/help").await.form("/sign-out");
    let mut visitor = app.browser();
    let visitors = visitor.open("/sign-in").await.form("/sign-in");
    let own = form.value("csrf").unwrap().to_owned();
    let bare = form.clone().without("csrf");
    let tokens = [
        String::new(),
        "x".to_owned(),
        own[1..].to_owned(),
        theirs.value("csrf").unwrap().to_owned(),
        visitors.value("csrf").unwrap().to_owned(),
    ];
    let mut forms: Vec<Form> = tokens
        .iter()
        .map(|token| bare.clone().force(&[("csrf", token)]))
        .collect();
    // Sent twice, the right one among them.
    forms.push(form.clone().force(&[("csrf", own.as_str())]));
    forms.push(bare);
    forms
}

#[tokio::test]
async fn a_foreign_token_changes_nothing_and_loses_nothing() {
    let app = TestApp::sqlite().await;
    let mut citizen = app.citizen(A).await;
    let page = begin(&mut citizen, "living_subsidy").await;
    let typed = A.certificate();
    let form = page
        .own_form()
        .fill(&[("certificate_number", &typed), ("action", "continue")]);
    for forged in with_foreign_tokens(&app, &form).await {
        let mut browser = citizen.clone();
        browser.send_form(&forged).await.is(403);
        // Not saved, but offered again to the person at this browser.
        let again = browser.open(page.place()).await.own_form();
        assert_eq!(again.value("certificate_number"), Some(typed.as_str()));
        assert_eq!(again.value("version"), form.value("version"));
        let mut elsewhere = citizen.clone();
        elsewhere.open(page.place()).await.hides(&typed);
    }
    app.remove().await;
}

#[tokio::test]
async fn acts_with_a_foreign_token_are_not_done() {
    let app = TestApp::sqlite().await;
    let (mut citizen, case) = app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    let accept = desk.form(&format!("/desk/cases/{case}/accept"));
    let page = citizen.open(&format!("/cases/{case}/withdraw")).await;
    for (browser, form) in [(&mut officer, accept), (&mut citizen, page.own_form())] {
        for forged in with_foreign_tokens(&app, &form).await {
            browser.send_form(&forged).await.is(403);
        }
    }
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("已提交，等待受理");
    act_as(&mut officer, &case, "accept", &[]).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn sign_in_and_registration_have_tokens_too() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let before = app.stored();
    for path in ["/sign-in", "/register"] {
        let form = browser.open(path).await.form(path);
        for forged in with_foreign_tokens(&app, &form).await {
            let mut browser = browser.clone();
            browser.send_form(&forged).await.is(403);
        }
    }
    // Other people signed in meanwhile; nothing else was written.
    assert_ne!(app.stored(), before);
    app.remove().await;
}

#[tokio::test]
async fn a_form_from_elsewhere_is_not_even_read() {
    let app = TestApp::sqlite().await;
    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    let form = check
        .own_form()
        .fill(&[("agree", "yes"), ("signed_name", A.name)]);
    let before = app.stored();
    for origin in [
        Some("https://evil.example"),
        Some("http://127.0.0.1:3001"),
        Some("https://127.0.0.1:3000"),
        Some("http://127.0.0.1:3000.evil.example"),
        Some("null"),
        Some(""),
        None,
    ] {
        citizen.origin = origin.map(str::to_owned);
        citizen.send_form(&form).await.is(403);
        assert_eq!(app.stored(), before, "{origin:?}");
    }
    app.remove().await;
}

#[tokio::test]
async fn signing_in_leads_to_our_own_pages_only() {
    let app = TestApp::sqlite().await;
    for next in [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/%0d%0aSet-Cookie: a=b",
        "/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/\t/evil.example",
        " /my",
        "evil.example",
        "http:evil.example",
        "/@evil.example",
        "/..//evil.example",
    ] {
        let mut browser = app.browser();
        let query = serde_urlencoded::to_string([("next", next)]).unwrap();
        let page = browser.get(&format!("/sign-in?{query}")).await;
        page.is(200);
        // Both ways in: through the page, and with the field typed by hand.
        let form = page.form("/sign-in").fill(&[
            ("account", A.id_number),
            ("password", app.password(A.id_number)),
        ]);
        let by_hand = form.clone().without("next").force(&[("next", next)]);
        for form in [form, by_hand] {
            let mut browser = browser.clone();
            let sent = browser.send_form(&form).await;
            let to = sent.is(303).location().unwrap();
            let own = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
            assert!(own, "{next} leads to {to}");
            assert!(!sent.headers.contains_key("a") && !browser.cookies.contains_key("a"));
        }
        // Signed in already: the same for the page itself.
        let mut inside = app.citizen(A).await;
        let to = inside.get(&format!("/sign-in?{query}")).await.location();
        let to = to.unwrap();
        assert!(
            to.starts_with('/') && !to.starts_with("//"),
            "{next} leads to {to}"
        );
    }
    app.remove().await;
}

#[tokio::test]
async fn a_host_header_is_never_believed() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    for path in ["/", "/sign-in", "/my", "/nothing"] {
        let request = axum::http::Request::builder()
            .method(Method::GET)
            .uri(path)
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example")
            .body(axum::body::Body::empty());
        let page = browser.carry(request.unwrap()).await;
        page.hides("evil.example");
        assert!(!format!("{:?}", page.headers).contains("evil.example"));
    }
    app.remove().await;
}
