//! What the law gives and ends by itself (domain dossier 4.1): no guardian of an adult without a court, a designation or a choice in
//! advance; a ward does not end a guardianship; a death, and a court, end mandates; who works for the agent does not decide.
use super::rights::form;
use crate::harness::{
    actors::{A, B, HOME, act_as, answer_all, begin, case_of, sign},
    app::TestApp,
    invented::{PASSWORD, born},
    mandates::{C, Terms, act_for, ask_to_act},
};
use domain::case::OfficeKind;
use serde_json::json;
use server::usecase::remind_mandates::remind_mandates;

#[tokio::test]
async fn s4_2_a_household_register_makes_nobody_the_guardian_of_an_adult() {
    let app = TestApp::sqlite().await;
    let adult = born("白云", "1990-05-06", 160);
    let mut agent = app.citizen(B).await;
    let asked = ask_to_act(&mut agent, "guardian", adult, HOME).await;
    let ask = asked.path.split('/').nth(3).unwrap().to_owned();
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let page = township.open("/desk/mandates").await;
    let path = format!("/desk/mandates/{ask}");
    let note = "看了户口簿和二级残疾人证";
    for (evidence, status) in [("household_register", 409), ("court_decision", 200)] {
        let seen = page.form(&path).fill(&[
            ("verdict", "confirm"),
            ("evidence", evidence),
            ("consent", "officer_visit"),
            ("note", note),
        ]);
        let answer = township.press(&seen).await;
        answer.is(status);
        if status == 409 {
            answer.says("要有法院的认定");
            assert_eq!(answer.form(&path).value("note"), Some(note), "kept");
        }
    }
    app.remove().await;
}

#[tokio::test]
async fn s4_1_a_ward_does_not_end_a_guardianship_and_a_court_does() {
    let app = TestApp::sqlite().await;
    let youth = born("小溪", "2010-03-10", 161);
    let mut ward = app.registered(youth, "0476-0000306").await;
    let guardian = || Terms {
        kind: "guardian",
        ..Terms::default()
    };
    let mandate = app.mandate(youth, B, guardian()).await;
    let page = ward.open("/helpers").await;
    let stop = page.form(&format!("/helpers/mandates/{mandate}"));
    ward.press(&stop).await.is(409).says("监护是法律定的");
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);

    // An adult under a court's finding; the finding ends, and with it the guardianship, whatever term it had. That term says
    // nothing about coming of age.
    app.submitted_case(A, "living_subsidy").await;
    let term = Terms {
        last_day: Some("2026-03-20".parse().unwrap()),
        ..guardian()
    };
    let mandate = app.mandate(A, B, term).await;
    remind_mandates(&app.state.world).await.unwrap();
    let mut agent = app.citizen(B).await;
    agent
        .open("/helpers")
        .await
        .says("一项代办快到期了")
        .hides("孩子快满18岁");
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/people/{}", app.person_id(A).await);
    for (court, works) in [("none_by_court", 303), ("full", 403)] {
        let page = officer.open(&path).await;
        let found = [("court", court), ("note", "看了判决书")];
        officer
            .press(&form(&page, "court").fill(&found))
            .await
            .is(200);
        let mut agent = app.citizen(B).await;
        let chosen = act_for(&mut agent, Some(mandate)).await;
        assert_eq!(chosen.status.as_u16() == 303, works == 303, "{court}");
    }
    app.remove().await;
}

#[tokio::test]
async fn s4_1_a_ward_who_stops_another_mandate_of_the_guardians_leaves_the_guardianship() {
    let app = TestApp::sqlite().await;
    let youth = born("小溪", "2010-03-10", 162);
    let mut ward = app.registered(youth, "0476-0000308").await;
    let guardian = Terms {
        kind: "guardian",
        ..Terms::default()
    };
    let kept = app.mandate(youth, B, guardian).await;
    let stopped = app.mandate(youth, B, Terms::default()).await;
    let other = app.mandate(youth, B, Terms::default()).await;
    let page = ward.open("/helpers").await;
    let stop = page.form(&format!("/helpers/mandates/{stopped}"));
    ward.press(&stop).await.is(200).says("已经停止");
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(kept)).await.is(303);
    for over in [stopped, other] {
        act_for(&mut app.citizen(B).await, Some(over)).await.is(404);
    }
    // By program it is the same.
    let stopped = app.mandate(youth, B, Terms::default()).await;
    let program = app.program_with(youth.id_number, PASSWORD).await;
    let path = |mandate| format!("/api/v1/mandates/{mandate}");
    let refused = program.delete(&path(kept)).await;
    refused.refuses(409, "guardianship-by-law");
    program.delete(&path(stopped)).await.is(204);
    act_for(&mut app.citizen(B).await, Some(kept)).await.is(303);
    // Nor does closing the account end it.
    app.mandate(youth, B, Terms::default()).await;
    let closing = json!({"understood": true, "password": PASSWORD});
    program.post("/api/v1/closing", closing).await.is(204);
    let page = app.citizen(B).await.open("/acting").await;
    act_for(&mut app.citizen(B).await, Some(kept)).await.is(303);
    assert_eq!(page.words().matches("小溪：代办已经结束").count(), 4);
    // The township ends whatever there is.
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/people/{}", app.person_id(youth).await);
    let page = officer.open(&path).await;
    let stop = page.form_with("stop");
    officer.press(&stop).await.is(200);
    act_for(&mut app.citizen(B).await, Some(kept)).await.is(404);
    app.remove().await;
}

#[tokio::test]
async fn s4_1_a_recorded_death_ends_what_the_dead_gave_and_held() {
    let app = TestApp::sqlite().await;
    app.approved_case(A, "living_subsidy").await;
    let given = app.mandate(A, C, Terms::default()).await;
    let held = app.mandate(C, A, Terms::default()).await;
    let mut relative = app.citizen(B).await;
    let first = begin(&mut relative, "death_report").await;
    let check = answer_all(&mut relative, first, B).await;
    let report = case_of(sign(&mut relative, &check, B).await.is(200));
    let mut agent = app.citizen(C).await;
    act_for(&mut agent, Some(given)).await.is(303);
    let mut township = app.home_officer(OfficeKind::Township).await;
    let stopped = [("outcome", "stopped"), ("month", "2026-03")];
    act_as(&mut township, &report, "record", &stopped)
        .await
        .is(200);
    // The very next request; and whoever gave the dead a mandate sees that it is over.
    agent.get("/my").await.is(403);
    let mut c = app.citizen(C).await;
    c.open("/helpers").await.is(200).hides(&held.to_string());
    app.remove().await;
}

#[tokio::test]
async fn the_person_is_told_when_somebody_hands_in_for_them() {
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let first = begin(&mut agent, "living_subsidy").await;
    let check = answer_all(&mut agent, first, A).await;
    sign(&mut agent, &check, B).await.is(200);
    let mut a = app.citizen(A).await;
    a.open("/helpers").await.says("有人替您交了一份申请");
    app.remove().await;
}
