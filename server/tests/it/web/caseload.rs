//! What a committee's workers hear and see of their residents: notices, reminders and ends reach whoever works there now; the list of
//! clients says of whom there is something to do; a worker can give a resident up.
use crate::harness::{
    actors::{A, B, Person, ask_for, begin},
    app::{TestApp, each_app},
    browser::Browser,
    mandates::{C, Terms, act_for},
};
use chrono::Days;
use domain::case::OfficeKind;
use server::{
    store::outbox,
    usecase::{remind_mandates::remind_mandates, remind_supplements::remind_supplements},
};
use uuid::Uuid;

const ONE: [(&str, &str); 3] = [
    ("item", "bank_card"),
    ("why-bank_card", "unreadable"),
    ("alternatives-bank_card", "visit"),
];

/// A committee with these workers, and its mandate for A with some days left.
async fn resident(app: &TestApp, workers: &[Person], days: u64) -> Uuid {
    let terms = Terms {
        kind: "village_committee",
        committee: Some(app.committee(workers).await),
        last_day: Some(app.state.world.today() + Days::new(days)),
        ..Terms::default()
    };
    app.mandate(A, B, terms).await
}

/// How many messages wait to go out.
async fn messages(app: &TestApp) -> usize {
    let world = &app.state.world;
    let mut reader = world.db.read().await.unwrap();
    let due = outbox::waiting(&mut reader, 1_000, world.now())
        .await
        .unwrap();
    due.len()
}

async fn told(browser: &mut Browser, words: &str) -> usize {
    let page = browser.open("/helpers").await;
    page.is(200).words().matches(words).count()
}

#[tokio::test]
async fn notices_reminders_and_ends_reach_whoever_works_for_the_committee_now() {
    each_app(async |app| {
        let mandate = resident(app, &[B, C], 20).await;
        let (mut a, case) = app.submitted_case(A, "living_subsidy").await;
        let before = messages(app).await;
        let mut township = app.home_officer(OfficeKind::Township).await;
        ask_for(&mut township, &case, &ONE).await.is(200);
        // To A, and a copy to each worker.
        assert_eq!(messages(app).await - before, 3);
        let mut worker = app.citizen(B).await;
        act_for(&mut worker, Some(mandate)).await.is(303);
        let status = worker.open(&format!("/cases/{case}")).await;
        status.is(200).says("请补材料");
        act_for(&mut worker, None).await.is(303);
        // Soon over: the person and both workers, once.
        assert_eq!(remind_mandates(&app.state.world).await.unwrap(), 3);
        assert_eq!(remind_mandates(&app.state.world).await.unwrap(), 0);
        assert_eq!(told(&mut worker, "一项代办快到期了").await, 1);
        // Stopped by the person.
        let page = a.open("/helpers").await;
        let stop = page.form(&format!("/helpers/mandates/{mandate}"));
        a.press(&stop).await.is(200);
        for person in [B, C] {
            let mut worker = app.citizen(person).await;
            assert_eq!(told(&mut worker, "一项代办结束了").await, 1);
        }
        remind_supplements(&app.state.world).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_worker_sees_of_whom_there_is_something_to_do_and_the_resident_sees_the_look() {
    let app = TestApp::sqlite().await;
    let mandate = resident(&app, &[B], 300).await;
    let mut worker = app.citizen(B).await;
    worker.open("/acting").await.says("现在没有");
    let (mut a, case) = app.submitted_case(A, "living_subsidy").await;
    let mut township = app.home_officer(OfficeKind::Township).await;
    ask_for(&mut township, &case, &ONE).await.is(200);
    // What the mandate does not reach counts for nothing.
    begin(&mut a, "care_subsidy").await;
    let page = worker.open("/acting").await;
    page.says("等着补材料的：1件").hides("没有交的申请");
    let words = a.open("/helpers/log").await.words();
    assert_eq!(words.matches("看了事项列表").count(), 1, "{words}");
    let program = app.citizen_program(B).await;
    let loads = program.get("/api/v1/caseload").await;
    let expected = serde_json::json!({"mandate": mandate, "drafts": 0, "asked": 1});
    assert_eq!(loads.is(200).json["residents"][0], expected);
    // While one acts for somebody, there is nothing of the others.
    act_for(&mut worker, Some(mandate)).await.is(303);
    worker.open("/acting").await.is(200).hides("等着补材料的");
    app.remove().await;
}

#[tokio::test]
async fn a_worker_gives_a_resident_up_for_the_committee() {
    let app = TestApp::sqlite().await;
    let mandate = resident(&app, &[B, C], 300).await;
    let mut worker = app.citizen(B).await;
    let page = worker.open("/acting").await;
    page.says(&format!("村（居）委会不再替{}办事", A.name));
    let path = format!("/helpers/mandates/{mandate}");
    let after = worker.press(&page.form(&path)).await;
    assert_eq!(after.is(200).place(), "/acting");
    let mut a = app.citizen(A).await;
    a.open("/helpers")
        .await
        .says("事情办完了")
        .says("一项代办结束了");
    let mut colleague = app.citizen(C).await;
    act_for(&mut colleague, Some(mandate)).await.is(404);
    // Somebody who does not work there has nothing to give up.
    let mandate = resident(&app, &[C], 300).await;
    let program = app.citizen_program(B).await;
    let path = format!("/api/v1/mandates/{mandate}");
    program.delete(&path).await.is(404);
    let program = app.citizen_program(C).await;
    program.delete(&path).await.is(204);
    app.remove().await;
}
