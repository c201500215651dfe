//! Sessions that end: a form that comes too late is kept and shown again; shared devices and officers rest shorter.
use crate::harness::{
    actors::{A, B, act_as, begin},
    app::{TestApp, each_app},
};
use chrono::TimeDelta;
use domain::case::OfficeKind;

#[tokio::test]
async fn what_was_typed_is_kept_when_the_session_has_ended() {
    each_app(async |app| {
        let mut browser = app.citizen(A).await;
        let page = begin(&mut browser, "living_subsidy").await;
        app.pass(TimeDelta::hours(25));
        let typed = A.certificate();
        let form = page
            .own_form()
            .fill(&[("certificate_number", &typed), ("action", "continue")]);
        let sign_in = browser.press(&form).await;
        sign_in.is(200).says("登录的时间到了").hides(&typed);
        let again = app.sign_in_on(&mut browser, &sign_in, A.id_number).await;
        assert_eq!(again.place(), page.place());
        again.is(200).says("您刚才填的内容还在");
        let kept = again.own_form();
        assert_eq!(kept.value("certificate_number"), Some(typed.as_str()));
        // It was not carried out by itself; the button does that.
        let next = browser.press(&kept.fill(&[("action", "continue")])).await;
        next.is(200);
        assert_ne!(next.place(), page.place());
        let saved = browser.open(page.place()).await;
        saved.hides("您刚才填的内容还在");
        let saved = saved.own_form();
        assert_eq!(saved.value("certificate_number"), Some(typed.as_str()));
    })
    .await;
}

#[tokio::test]
async fn a_kept_form_is_not_shown_to_somebody_else_at_the_same_browser() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let page = begin(&mut browser, "living_subsidy").await;
    app.pass(TimeDelta::hours(25));
    let typed = A.certificate();
    let form = page.own_form().fill(&[("certificate_number", &typed)]);
    let sign_in = browser.press(&form).await;
    let other = app.sign_in_on(&mut browser, &sign_in, B.id_number).await;
    other.is(404).hides(&typed);
    let own = begin(&mut browser, "living_subsidy").await;
    own.is(200).hides(&typed);
    app.remove().await;
}

#[tokio::test]
async fn an_officers_words_are_kept_too() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/cases/{case}/request_supplement");
    let page = officer.open(&path).await;
    let ticked = [("item", "bank_card"), ("action", "reasons")];
    let page = officer.press(&page.form(&path).fill(&ticked)).await;
    app.pass(TimeDelta::minutes(31));
    let ask = page.form(&path).fill(&[
        ("why-bank_card", "missing"),
        ("words-bank_card", "请补银行卡"),
        ("action", "preview"),
    ]);
    let sign_in = officer.press(&ask).await;
    sign_in.says("登录的时间到了");
    let work_number = format!("township-{}", crate::harness::actors::HOME);
    let again = app.sign_in_on(&mut officer, &sign_in, &work_number).await;
    assert_eq!(again.place(), path);
    // Not sent behind anybody's back: it is looked at once more.
    again.says("请补银行卡");
    let form = again.form(&path);
    assert_eq!(form.value("words-bank_card"), Some("请补银行卡"));
    act_as(&mut officer, &case, "accept", &[]).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn sessions_rest_as_long_as_promised() {
    let app = TestApp::sqlite().await;
    let officer = format!("township-{}", crate::harness::actors::HOME);
    for (sign_in, shared, page, minutes) in [
        (A.id_number, false, "/my", 24 * 60),
        (A.id_number, true, "/my", 15),
        (officer.as_str(), false, "/desk", 30),
    ] {
        let mut browser = app.signed_in_on(sign_in, shared).await;
        browser.get(page).await.is(200);
        // Looking at pages counts as being there.
        for _ in 0..2 {
            app.pass(TimeDelta::minutes(minutes - 1));
            browser.get(page).await.is(200);
        }
        app.pass(TimeDelta::minutes(minutes));
        let gone = browser.get(page).await;
        let next = gone.is(303).location().unwrap();
        assert!(next.starts_with("/sign-in?next="), "{next}");
    }
    app.remove().await;
}

#[tokio::test]
async fn no_session_outlives_its_longest_life() {
    let app = TestApp::sqlite().await;
    let officer = format!("township-{}", crate::harness::actors::HOME);
    for (sign_in, page, step, steps) in [
        (A.id_number, "/my", TimeDelta::hours(12), 14),
        (officer.as_str(), "/desk", TimeDelta::minutes(20), 36),
    ] {
        let mut browser = app.signed_in(sign_in).await;
        for _ in 1..steps {
            app.pass(step);
            browser.get(page).await.is(200);
        }
        app.pass(step);
        browser.get(page).await.is(303);
    }
    app.remove().await;
}

#[tokio::test]
async fn an_old_cookie_is_worth_nothing_after_signing_out() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let page = browser.get("/my").await;
    let stolen = browser.clone();
    let out = browser.send_form(&page.form("/sign-out")).await;
    out.is(303);
    assert!(out.headers.contains_key("clear-site-data"));
    assert!(!browser.cookies.contains_key("session"));
    let mut stolen = stolen;
    stolen.get("/my").await.is(303);
    app.remove().await;
}

#[tokio::test]
async fn signing_in_makes_a_new_session_each_time() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let first = browser.cookies["session"].clone();
    // A planted cookie is not taken up either.
    let mut other = app.browser();
    other.cookies.insert("session".to_owned(), first.clone());
    browser.get("/my").await.is(200);
    let again = app.citizen(A).await;
    let token = |cookie: &str| cookie.split('.').next().unwrap().to_owned();
    assert_ne!(token(&again.cookies["session"]), token(&first));
    app.remove().await;
}
