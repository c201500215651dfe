//! A6: whatever form is sent, fields that it does not have are never stored. Every form of a whole life of a case goes through a
//! layer that adds a dozen fields, as somebody with a tool of their own would.
use super::rights::press;
use crate::harness::{
    actors::{A, B, HOME, act_as, answer_all, begin_in, case_of, sign},
    app::TestApp,
    mandates::{C, act_for, ask_to_act},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::header,
    middleware::{Next, from_fn},
    response::Response,
};
use domain::case::OfficeKind;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What no form has; the value is looked for everywhere afterwards.
const EXTRA: [&str; 14] = [
    "status",
    "stage",
    "region_code",
    "home_place",
    "applicant_id",
    "person_id",
    "decision",
    "verified",
    "role",
    "office_kind",
    "service_id",
    "start_month",
    "submitted_at",
    "mandate_id",
];
const FORGED: &str = "forged77value";

static FORMS: AtomicUsize = AtomicUsize::new(0);

async fn with_extra(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).cloned();
    if kind.is_none_or(|kind| kind != "application/x-www-form-urlencoded") {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, 1 << 20).await.expect("a body");
    let mut text = String::from_utf8(bytes.to_vec()).expect("text");
    for name in EXTRA {
        if !text.contains(&format!("{name}=")) {
            text.push_str(&format!("&{name}={FORGED}"));
        }
    }
    FORMS.fetch_add(1, Ordering::Relaxed);
    parts.headers.remove(header::CONTENT_LENGTH);
    next.run(Request::from_parts(parts, Body::from(text))).await
}

/// Where the value stands in what is stored as it is: nothing sealed can be read so, the export below can.
fn stored_plainly(app: &TestApp) -> bool {
    let files = ["portal.db", "portal.db-wal"].map(|name| app.database.folder.join(name));
    let all = files.iter().filter_map(|file| std::fs::read(file).ok());
    let mut all = all.flat_map(|bytes| {
        let found = bytes.windows(FORGED.len());
        found
            .map(|one| one == FORGED.as_bytes())
            .collect::<Vec<_>>()
    });
    all.any(|hit| hit)
}

#[tokio::test]
async fn no_form_of_a_cases_whole_life_stores_a_field_that_it_does_not_have() {
    let mut app = TestApp::sqlite().await;
    app.router = app.router.clone().layer(from_fn(with_extra));

    // Through three offices, a change, its record.
    let (mut a, case) = app.approved_case(A, "living_subsidy").await;
    let status = a.open(&format!("/cases/{case}")).await;
    let first = a.press(&status.form("/applications")).await;
    let check = answer_all(&mut a, first, A).await;
    let report = case_of(sign(&mut a, &check, A).await.is(200));
    let mut township = app.home_officer(OfficeKind::Township).await;
    let noted = [("outcome", "noted"), ("words", "记下了")];
    act_as(&mut township, &report, "record", &noted)
        .await
        .is(200);

    // An ask to act, verified; an application under it; the person's own rights.
    let mut agent = app.citizen(B).await;
    let ask = ask_to_act(&mut agent, "kin_with_duty", C, HOME).await;
    let ask = ask.path.split('/').nth(3).unwrap().to_owned();
    let page = township.open("/desk/mandates").await;
    let seen = page.form(&format!("/desk/mandates/{ask}")).fill(&[
        ("verdict", "confirm"),
        ("evidence", "household_register"),
        ("consent", "officer_visit"),
        ("note", "户口簿上是母子"),
    ]);
    township.press(&seen).await.is(200);
    let page = agent.open("/acting").await;
    let mandate = crate::harness::html::forms(&page.html)
        .iter()
        .find_map(|form| form.value("client")?.parse().ok());
    act_for(&mut agent, mandate).await.is(303);
    let first = begin_in(&mut agent, "living_subsidy", HOME).await;
    let check = answer_all(&mut agent, first, C).await;
    check.says("林西镇");
    sign(&mut agent, &check, B)
        .await
        .is(200)
        .says("林西镇人民政府");
    let export = press(&app, (&mut a, A), ("/rights/export", "as"), &[]).await;
    export.is(200).says(A.name).hides(FORGED);

    // Everything is as it is without: the case stands where the offices brought it, and nobody else has it.
    a.open(&format!("/cases/{case}")).await.says("林西镇");
    agent.get(&format!("/cases/{case}")).await.is(404);
    assert!(FORMS.load(Ordering::Relaxed) > 40, "{FORMS:?} forms");
    assert!(!stored_plainly(&app), "a field that no form has is stored");
    app.remove().await;
}
