//! What an agent had open when the mandate ended: forms, links to files, the API's token (security A3). And paths that only a
//! careless build would have (A7).
use crate::{
    harness::{
        actors::{A, B, HOME, answer_all, begin, case_of, sign},
        app::TestApp,
        browser::Browser,
        html::Form,
        mandates::{Terms, act_for},
    },
    papers::photos,
};
use chrono::TimeDelta;
use domain::{case::OfficeKind, delegation::Power};
use uuid::Uuid;

/// An agent with a draft for A, a form of it open and a photo given.
struct Open {
    browser: Browser,
    form: Form,
    links: Vec<String>,
}

async fn opened(app: &TestApp, mandate: Uuid) -> Open {
    let mut browser = app.citizen(B).await;
    act_for(&mut browser, Some(mandate)).await.is(303);
    let first = begin(&mut browser, "living_subsidy").await;
    let check = answer_all(&mut browser, first, A).await;
    let page = browser.open(&check.link("/papers/bank_card")).await;
    let form = page.form(page.place());
    let photo = photos::jpeg(160, 120, 1);
    browser.upload(&form, "IMG.jpg", &photo).await.is(303);
    let page = browser.open(&form.action).await;
    let mut links = page.links();
    links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    assert!(!links.is_empty());
    for link in &links {
        assert_eq!(browser.file(link).await.0, 200, "open before");
    }
    links.push(check.path);
    links.push(page.path);
    Open {
        browser,
        form,
        links,
    }
}

async fn nothing_opens(app: &TestApp, mut open: Open) {
    let before = app.stored();
    let photo = photos::jpeg(160, 120, 2);
    let sent = open.browser.upload(&open.form, "IMG.jpg", &photo).await;
    assert!(sent.status.is_client_error(), "{}", sent.status);
    for link in open.links {
        let (status, _, body) = open.browser.file(&link).await;
        assert!(status.is_client_error(), "{link}: {status}");
        let page = String::from_utf8_lossy(&body);
        assert!(!page.contains(A.id_number) && !page.contains(&A.certificate()));
    }
    assert!(app.stored() == before, "nothing was written");
    // What was given stays with the person.
    let mut person = app.citizen(A).await;
    let page = person.open(&open.form.action).await;
    assert!(page.links().iter().any(|link| link.contains("/files/")));
}

/// Whoever has the case is told that its agent is gone, and before accepting, that papers are not here.
#[tokio::test]
async fn the_desk_reads_that_the_one_who_handed_in_no_longer_acts() {
    const GONE: &str = "的代办已经停止或到期";
    const MISSING: &str = "样材料没有交来";
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let first = begin(&mut agent, "living_subsidy").await;
    let check = answer_all(&mut agent, first, A).await;
    let case = case_of(sign(&mut agent, &check, B).await.is(200));
    let path = format!("/desk/cases/{case}");
    let mut township = app.home_officer(OfficeKind::Township).await;
    township.open(&path).await.hides(GONE).says(MISSING);
    app.end_mandate(mandate).await;
    township
        .open(&path)
        .await
        .says(&format!("{}{GONE}", B.name));
    app.act(OfficeKind::Township, &case, "accept", &[])
        .await
        .is(200);
    township.open(&path).await.says(GONE).hides(MISSING);
    app.remove().await;
}

/// Who may hand in and nothing else is told that it is done, not that they may not look.
#[tokio::test]
async fn an_agent_who_may_only_hand_in_is_told_that_it_is_done() {
    let app = TestApp::sqlite().await;
    let (_, check) = app.draft(A, "living_subsidy").await;
    let terms = Terms {
        powers: vec![Power::Submit],
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let page = agent.open(check.place()).await;
    let done = sign(&mut agent, &page, B).await;
    done.is(200).says("已提交，进度由本人看");
    app.citizen(A)
        .await
        .open("/my")
        .await
        .says("困难残疾人生活补贴");
    app.remove().await;
}

#[tokio::test]
async fn links_and_forms_of_an_agent_open_nothing_once_the_person_has_ended_the_mandate() {
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let open = opened(&app, mandate).await;
    app.end_mandate(mandate).await;
    nothing_opens(&app, open).await;
    app.remove().await;
}

#[tokio::test]
async fn links_and_forms_of_an_agent_open_nothing_after_midnight_in_china() {
    let app = TestApp::sqlite().await;
    let terms = Terms {
        last_day: Some(app.state.world.today()),
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    // Ten in the morning; fourteen hours are left of the last day.
    app.pass(TimeDelta::hours(13));
    let open = opened(&app, mandate).await;
    app.pass(TimeDelta::hours(1));
    nothing_opens(&app, open).await;
    app.remove().await;
}

#[tokio::test]
async fn nothing_answers_where_careless_portals_have_doors() {
    let app = TestApp::sqlite().await;
    let doors = [
        "/metrics",
        "/debug",
        "/debug/pprof",
        "/admin",
        "/console",
        "/inbox",
        "/outbox",
        "/mail",
        "/demo.json",
        "/keys.json",
        "/portal.db",
        "/data/portal.db",
        "/demo-codes.jsonl",
        "/.env",
        "/.git/config",
        "/api",
        "/api/v1/debug",
        "/api/v1/seed",
        "/seed-demo",
        "/test",
        "/graphql",
        "/swagger",
        "/evidence",
        "/incoming",
        "/server-status",
    ];
    let mut visitor = app.browser();
    let mut citizen = app.citizen(A).await;
    let mut officer = app.officer(OfficeKind::Township, HOME).await;
    for door in doors {
        for browser in [&mut visitor, &mut citizen, &mut officer] {
            browser.get(door).await.is(404);
        }
    }
    app.remove().await;
}
