//! Acting for another on the pages: one client at a time, forms that belong to one client, the end of a mandate, and the book of
//! looks and acts.
use crate::harness::{
    actors::{A, B, HOME, MARK, act_as, answer_all, begin, case_of},
    app::TestApp,
    browser::Browser,
    mandates::{C, Terms, act_for},
};
use chrono::TimeDelta;
use domain::{case::OfficeKind, delegation::Power};

#[tokio::test]
async fn questions_for_another_name_the_person_and_never_call_the_agent_you() {
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let first = begin(&mut agent, "living_subsidy").await;
    first
        .says("申请人的残疾人证号是多少？")
        .hides("您的残疾人证");
    let check = answer_all(&mut agent, first, A).await;
    check.hides("您的残疾人证");
    let page = agent.open(&check.path.replace("/check", "/phone")).await;
    page.says("申请人的电话号码是多少？");
    // Back to oneself the same question turns to the reader.
    act_for(&mut agent, None).await.is(303);
    let own = begin(&mut agent, "living_subsidy").await;
    own.says("您的残疾人证号是多少？");
    app.remove().await;
}

async fn draft_for_a(app: &TestApp, agent: &mut Browser) -> String {
    let first = begin(agent, "living_subsidy").await;
    let check = answer_all(agent, first, A).await;
    assert!(check.path.ends_with("/check"), "{}", check.path);
    let _ = app;
    check.path
}

#[tokio::test]
async fn an_agent_files_for_the_principal_and_every_page_says_so() {
    let app = TestApp::sqlite().await;
    let terms = Terms {
        kind: "kin_with_duty",
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    agent.open("/acting").await.is(200).says(A.name);
    act_for(&mut agent, Some(mandate)).await.is(303);
    let check = draft_for_a(&app, &mut agent).await;
    let page = agent.open(&check).await;
    page.is(200).says(&format!("替{}办事（家人）", A.name));
    page.says("1***************24");
    assert!(!page.html.contains("autocomplete=\"name\""));
    // Signed with one's own name, not with the principal's.
    let signed = [("agree", "yes"), ("signed_name", A.name)];
    agent.answer(&page, &signed).await.is(422);
    let signed = [("agree", "yes"), ("signed_name", B.name)];
    let receipt = agent.answer(&page, &signed).await;
    receipt.is(200).says(&format!("由家人{}代办", B.name));
    let case = case_of(&receipt);
    // The person sees it as theirs, and by whom it was done.
    let mut principal = app.citizen(A).await;
    let status = principal.open(&format!("/cases/{case}")).await;
    status.is(200).says(&format!("{}（代办）", B.name));
    // So does the office.
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    desk.is(200).says(&format!("由家人{}代办", B.name));
    // The agent sees the case, not the person's answers, and may not withdraw it.
    let seen = agent.open(&format!("/cases/{case}/receipt")).await;
    assert!(!seen.is(200).html.contains(MARK));
    let form = principal.open(&format!("/cases/{case}/withdraw")).await;
    let version = form.own_form().value("version").unwrap().to_owned();
    let csrf = seen.form("/sign-out").value("csrf").unwrap().to_owned();
    let pairs = [("csrf", csrf.as_str()), ("version", &version)];
    let page = agent.post(&format!("/cases/{case}/withdraw"), &pairs).await;
    page.is(403).says("不在您代办的范围里");
    principal
        .open(&format!("/cases/{case}"))
        .await
        .says("等待受理");
    app.remove().await;
}

#[tokio::test]
async fn a_form_of_one_client_is_not_carried_out_for_another_and_comes_back() {
    let app = TestApp::sqlite().await;
    let for_a = app.mandate(A, B, Terms::default()).await;
    let for_c = app.mandate(C, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(for_a)).await.is(303);
    let first = begin(&mut agent, "living_subsidy").await;
    let form = first
        .own_form()
        .fill(&[("certificate_number", "没填完的号"), ("action", "continue")]);
    act_for(&mut agent, Some(for_c)).await.is(303);
    let page = agent.send_form(&form).await;
    page.is(409).says("另一个人的事").says("已经留着");
    assert!(!page.html.contains(A.name), "A is named on a page of C's");
    // The page of A's draft says the same, and holds nothing of A's.
    let other = agent.open(&first.path).await;
    other.is(409).says("另一个人的事");
    assert!(!other.html.contains(A.name) && !other.html.contains("没填完的号"));
    // After the switch the words typed are there again.
    let back = page.form("/acting");
    let again = agent.press(&back).await;
    again.is(200);
    assert_eq!(again.path, first.path);
    assert!(again.html.contains("没填完的号"), "{}", again.words());
    // What is kept for A is not shown on C's pages.
    act_for(&mut agent, Some(for_c)).await.is(303);
    let of_c = begin(&mut agent, "living_subsidy").await;
    assert!(!of_c.html.contains("没填完的号"));
    app.remove().await;
}

#[tokio::test]
async fn an_ended_mandate_opens_nothing_on_the_next_request_and_what_was_saved_stays() {
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let check = draft_for_a(&app, &mut agent).await;
    let draft = check.trim_end_matches("/check").to_owned();
    let open = agent.open(&format!("{draft}/residence")).await;
    let form = open
        .own_form()
        .fill(&[("residence", "刚刚搬到河东"), ("action", "continue")]);
    app.end_mandate(mandate).await;
    let before = app.stored();
    let page = agent.send_form(&form).await;
    page.is(403).says("不能再替这个人办事").says("刚刚搬到河东");
    assert_eq!(app.stored(), before, "something was written");
    agent.get(&check).await.is(403);
    agent.get("/my").await.is(403);
    // The guide is for everybody.
    agent.get("/services/living_subsidy").await.is(200);
    // Chosen anew, it looks like a mandate that never was.
    act_for(&mut agent, Some(mandate)).await.is(404);
    act_for(&mut agent, Some(uuid::Uuid::nil())).await.is(404);
    // Back to oneself, the draft looks like none.
    act_for(&mut agent, None).await.is(303);
    agent.get(&check).await.is(404);
    // The person goes on with what was saved.
    let mut principal = app.citizen(A).await;
    let page = principal.open(&check).await;
    page.is(200).says("镇东街3号");
    app.remove().await;
}

#[tokio::test]
async fn a_mandate_runs_out_at_midnight_in_china() {
    let app = TestApp::sqlite().await;
    let last_day = "2026-03-10".parse().ok();
    let terms = Terms {
        last_day,
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    // 10:00 in China now; fourteen hours later it is midnight.
    app.pass(TimeDelta::hours(14) - TimeDelta::seconds(1));
    agent.get("/my").await.is(200);
    app.pass(TimeDelta::seconds(1));
    agent.get("/my").await.is(403);
    app.remove().await;
}

#[tokio::test]
async fn an_agent_does_what_the_mandate_says_and_no_more() {
    let app = TestApp::sqlite().await;
    let terms = Terms {
        powers: vec![Power::Prepare],
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let check = draft_for_a(&app, &mut agent).await;
    let page = agent.open(&check).await;
    let signed = [("agree", "yes"), ("signed_name", B.name)];
    agent
        .answer(&page, &signed)
        .await
        .is(403)
        .says("不在您代办的范围里");
    // Another service looks as if there were none.
    let guide = agent
        .open(&format!("/services/care_subsidy?place={HOME}"))
        .await;
    agent.send_form(&guide.form("/applications")).await.is(404);
    // A draft stays with the person, whoever began it.
    let draft = check.trim_end_matches("/check");
    let form = agent.open(&format!("{draft}/discard")).await.own_form();
    agent.send_form(&form).await.is(403);
    app.remove().await;
}

#[tokio::test]
async fn an_officer_who_is_the_applicant_or_their_agent_does_not_decide() {
    let app = TestApp::sqlite().await;
    app.mandate(A, B, Terms::default()).await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    for person in [A, B] {
        let mut officer = app.home_officer(OfficeKind::Township).await;
        app.officer_is(OfficeKind::Township, HOME, person).await;
        officer.get(&format!("/desk/cases/{case}")).await.is(404);
    }
    app.officer_is(OfficeKind::Township, HOME, C).await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    act_as(&mut officer, &case, "accept", &[]).await.is(200);
    app.remove().await;
}
