//! Requests that no page of ours sends: broken forms, endless bodies, odd spellings. Never a 5xx, never a change.
use crate::harness::{
    actors::{A, begin},
    app::TestApp,
};
use axum::{
    body::Body,
    http::{Method, Request},
};

fn post(path: &str, kind: &str, body: Vec<u8>) -> Request<Body> {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("origin", crate::harness::app::ORIGIN)
        .header("content-type", kind)
        .body(Body::from(body))
        .unwrap()
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn what_is_no_form_is_refused_and_changes_nothing() {
    let app = TestApp::sqlite().await;
    let mut citizen = app.citizen(A).await;
    let page = begin(&mut citizen, "living_subsidy").await;
    let form = page.own_form();
    let csrf = form.value("csrf").unwrap().to_owned();
    let right = format!("csrf={csrf}&version=0&certificate_number=");
    let before = app.stored();
    for (kind, body, status) in [
        (FORM, format!("{right}%00"), 400),
        (FORM, format!("{right}1&%00=1"), 400),
        (FORM, format!("csrf={csrf}&certificate_number=1"), 400),
        (
            FORM,
            format!("csrf={csrf}&version=one&certificate_number=1"),
            400,
        ),
        (FORM, format!("{right}1&version=0"), 400),
        (
            FORM,
            format!("csrf={csrf}&version=99999999999999999999"),
            400,
        ),
        ("text/plain", right.clone(), 400),
        ("application/json", "{}".to_owned(), 400),
        ("multipart/form-data; boundary=x", right.clone(), 400),
        ("", right.clone(), 400),
        (FORM, format!("{right}{}", "1".repeat(300 * 1024)), 413),
    ] {
        let shown: String = body.chars().rev().take(40).collect();
        let answer = citizen.carry(post(page.place(), kind, body.into_bytes()));
        let answer = answer.await;
        assert_eq!(answer.status.as_u16(), status, "{kind} …{shown}");
        assert_eq!(app.stored(), before, "{kind} …{shown}");
    }
    app.remove().await;
}

#[tokio::test]
async fn a_body_that_says_it_is_huge_is_refused_unread() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let mut request = post("/sign-in", FORM, Vec::new());
    let huge = "1099511627776".parse().unwrap();
    request.headers_mut().insert("content-length", huge);
    browser.carry(request).await.is(413);
    app.remove().await;
}

#[tokio::test]
async fn odd_addresses_are_answered_plainly() {
    let app = TestApp::sqlite().await;
    let (mut citizen, case) = app.submitted_case(A, "living_subsidy").await;
    for path in [
        "/nothing".to_owned(),
        "/cases/not-a-number".to_owned(),
        "/cases/%00".to_owned(),
        "/cases/%ff".to_owned(),
        format!("/cases/{case}/"),
        format!("/cases/{}", case.replace('-', "%2d")),
        format!("/cases/{case}/notices/1"),
        "/apply/1/2".to_owned(),
        "/desk/cases/1".to_owned(),
        "/desk?page=-1&stage=';--".to_owned(),
        "/desk?page=99999999999999999999".to_owned(),
        "/services/nothing".to_owned(),
        "/services/../my".to_owned(),
        "/services/living_subsidy?place=1".to_owned(),
        "/services/living_subsidy?place=%00".to_owned(),
        "/services/living_subsidy/place?in=99&q=%25".to_owned(),
        "/services/living_subsidy/place?q=%00".to_owned(),
        format!("/services/living_subsidy/place?q={}", "a".repeat(5_000)),
        "/sign-in?next=%ff&show=1".to_owned(),
        "/sign-in?next=1&next=2".to_owned(),
        "/my/x.css".to_owned(),
        "/my?done='".to_owned(),
    ] {
        let page = citizen.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.status);
        let kind = page.headers.get("content-type");
        let kind = kind.map(|kind| kind.to_str().unwrap()).unwrap_or("none");
        let right = page.status.is_redirection() || kind.starts_with("text/html");
        assert!(right, "{path}: {} {kind}", page.status);
        if page.status.is_client_error() {
            assert_eq!(page.headers["cache-control"], "no-store", "{path}");
            assert!(
                page.headers.contains_key("content-security-policy"),
                "{path}"
            );
        }
    }
    app.remove().await;
}

#[tokio::test]
async fn every_spelling_of_a_public_page_does_not_fill_the_memory() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let service = "living_subsidy";
    for n in 0..300_u32 {
        let spelled: String = service
            .bytes()
            .enumerate()
            .map(|(at, byte)| match n >> at & 1 {
                1 => format!("%{byte:02x}"),
                _ => char::from(byte).to_string(),
            })
            .collect();
        browser.get(&format!("/services/{spelled}")).await.is(200);
    }
    let kept = app.state.public_pages.read().unwrap().len();
    assert!(kept <= 100, "{kept} pages are kept");
    app.remove().await;
}

#[tokio::test]
async fn what_people_type_is_never_markup() {
    let app = TestApp::sqlite().await;
    let mut citizen = app.citizen(A).await;
    let page = begin(&mut citizen, "living_subsidy").await;
    let marks = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'--{{7*7}}&lt;b&gt;";
    let answer = [("certificate_number", marks), ("action", "continue")];
    let again = citizen.answer(&page, &answer).await;
    again.is(422).hides("<script").hides("<img");
    assert_eq!(again.own_form().value("certificate_number"), Some(marks));
    let right = [
        ("certificate_number", &*A.certificate()),
        ("action", "continue"),
    ];
    let next = citizen.answer(&again, &right).await;
    let mut known = crate::harness::actors::answers(A);
    for (name, value) in &mut known {
        if ["hardship", "residence", "bank_name"].contains(name) {
            *value = marks.to_owned();
        }
    }
    let check = crate::harness::actors::answer_with(&mut citizen, next, &known).await;
    check.is(200).hides("<script").hides("<img").says(marks);
    let receipt = crate::harness::actors::sign(&mut citizen, &check, A).await;
    receipt.is(200).hides("<script").hides("<img");
    let case = crate::harness::actors::case_of(&receipt);
    let mut officer = app.home_officer(domain::case::OfficeKind::Township).await;
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    desk.is(200).hides("<script").hides("<img").says(marks);
    let ask = [
        ("item", "bank_card"),
        ("why-bank_card", "missing"),
        ("words-bank_card", marks),
    ];
    let asked = crate::harness::actors::act_as(&mut officer, &case, "request_supplement", &ask);
    asked.await.is(200);
    let status = citizen.open(&format!("/cases/{case}/supplement")).await;
    status.hides("<script").hides("<img").says(marks);
    app.remove().await;
}
