//! What each office sees of a case, and of a region that is not its own (R3.1, R12.1).
use crate::harness::{
    actors::{A, ACCOUNT, B, COUNTY, ELSEWHERE, HOME, MARK, NEIGHBOUR, begin},
    app::TestApp,
};
use domain::case::OfficeKind;

#[tokio::test]
async fn the_federation_sees_neither_household_nor_account() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.case_at_dpf(A, "living_subsidy").await;
    let path = format!("/desk/cases/{case}");
    let mut dpf = app.home_officer(OfficeKind::Dpf).await;
    let page = dpf.open(&path).await;
    page.is(200).says(&A.certificate());
    for hidden in [
        MARK,
        ACCOUNT,
        &ACCOUNT[ACCOUNT.len() - 4..],
        "信用社",
        "低保",
    ] {
        page.hides(hidden);
    }
    let mut township = app.home_officer(OfficeKind::Township).await;
    let page = township.open(&path).await;
    page.says(MARK).hides(ACCOUNT);
    app.remove().await;
}

#[tokio::test]
async fn county_offices_see_a_case_only_once_it_has_reached_them_and_keep_it() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    let path = format!("/desk/cases/{case}");
    let mut dpf = app.home_officer(OfficeKind::Dpf).await;
    let mut civil = app.home_officer(OfficeKind::CivilAffairs).await;
    for (acts, dpf_sees, civil_sees) in [
        (vec![], 404, 404),
        (vec![(OfficeKind::Township, "accept")], 404, 404),
        (vec![(OfficeKind::Township, "forward")], 200, 404),
        (vec![(OfficeKind::Dpf, "pass_review")], 200, 200),
    ] {
        for (kind, act) in acts {
            app.act(kind, &case, act, &[]).await.is(200);
        }
        dpf.get(&path).await.is(dpf_sees);
        civil.get(&path).await.is(civil_sees);
    }
    app.remove().await;
}

#[tokio::test]
async fn offices_elsewhere_see_the_same_queue_with_and_without_the_case() {
    let app = TestApp::sqlite().await;
    let mut elsewhere = Vec::new();
    for (kind, place) in [
        (OfficeKind::Township, NEIGHBOUR),
        (OfficeKind::Dpf, ELSEWHERE),
        (OfficeKind::CivilAffairs, ELSEWHERE),
        (OfficeKind::Finance, COUNTY),
    ] {
        let mut officer = app.officer(kind, place).await;
        let words = officer.open("/desk").await.words();
        elsewhere.push((officer, words));
    }
    let (_, case) = app.case_at_civil_affairs(A, "living_subsidy").await;
    for (officer, before) in &mut elsewhere {
        for query in ["", "?stage=determination", "?page=2", "?stage=submitted"] {
            let page = officer.open(&format!("/desk{query}")).await;
            page.is(200).hides(&case);
            if query.is_empty() {
                assert_eq!(page.words(), *before);
            }
        }
    }
    app.remove().await;
}

#[tokio::test]
async fn an_office_that_sees_a_case_cannot_do_anothers_act() {
    let app = TestApp::sqlite().await;
    let (mut citizen, case) = app.case_at_civil_affairs(A, "living_subsidy").await;
    let path = format!("/desk/cases/{case}");
    let mut civil = app.home_officer(OfficeKind::CivilAffairs).await;
    let page = civil.open(&path).await;
    let approve = page.form(&format!("{path}/approve"));
    for kind in [OfficeKind::Township, OfficeKind::Dpf] {
        let mut officer = app.home_officer(kind).await;
        let own = officer.open(&path).await;
        let csrf = own.form("/sign-out").value("csrf").unwrap().to_owned();
        let forged = approve
            .clone()
            .without("csrf")
            .force(&[("csrf", csrf.as_str())]);
        officer.send_form(&forged).await.is(409);
    }
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("民政正在审定");
    app.remove().await;
}

#[tokio::test]
async fn an_officer_does_no_citizens_act_and_no_act_of_the_portal() {
    let app = TestApp::sqlite().await;
    let (mut citizen, case) = app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    let accept = page.form(&format!("/desk/cases/{case}/accept"));
    for act in [
        "withdraw",
        "answer_supplement",
        "close_unsupplemented",
        "unknown",
    ] {
        let mut form = accept.clone();
        form.action = format!("/desk/cases/{case}/{act}");
        let answer = officer.send_form(&form).await;
        assert!(answer.status.is_client_error(), "{act}: {}", answer.status);
    }
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("已提交，等待受理");
    app.remove().await;
}

#[tokio::test]
async fn extra_fields_are_never_stored() {
    let app = TestApp::sqlite().await;
    let mut citizen = app.citizen(B).await;
    let page = begin(&mut citizen, "living_subsidy").await;
    let extra = [
        ("applicant_id", "x"),
        ("home_place", NEIGHBOUR),
        ("stage", "approved"),
        ("service_id", "care_subsidy"),
        ("bank_account", "999999999999"),
        ("submitted_at", "2020-01-01"),
    ];
    let form = page
        .own_form()
        .fill(&[
            ("certificate_number", &B.certificate()),
            ("action", "continue"),
        ])
        .force(&extra);
    let next = citizen.press(&form).await;
    let check = crate::harness::actors::answer_all(&mut citizen, next, B).await;
    check.says("林西镇").hides("999999999999");
    let receipt = crate::harness::actors::sign(&mut citizen, &check, B).await;
    receipt.says("林西镇人民政府").says("困难残疾人生活补贴");
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    township.open("/desk").await.says("已提交，等待受理");
    app.remove().await;
}
