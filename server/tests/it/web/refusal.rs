//! A refusal travels back hop by hop, and only the township's notice reaches the citizen (R4.2).
use crate::harness::{
    actors::{A, act_as},
    app::{TestApp, each_app},
    browser::Browser,
};
use domain::case::OfficeKind;

const WHY_INSIDE: &str = "内部理由：收入超标";
const WHY_WRITTEN: &str = "您家的收入高于当地的线";

async fn citizen_reads_nothing_yet(citizen: &mut Browser, case: &str) {
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.is(200).hides(WHY_INSIDE).hides(WHY_WRITTEN);
    // The one letter so far says that the application was accepted.
    let letters = status.links().into_iter();
    assert_eq!(letters.filter(|link| link.contains("/notices/")).count(), 1);
}

/// The acts on the case itself; saying what is made of a paper is none.
async fn acts_offered(officer: &mut Browser, case: &str) -> Vec<String> {
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    let prefix = format!("/desk/cases/{case}/");
    let actions = page.actions().into_iter();
    actions
        .filter_map(|action| action.strip_prefix(&prefix).map(str::to_owned))
        .filter(|act| !act.contains('/'))
        .collect()
}

/// From the township, where the return has arrived, to the citizen's letter.
async fn township_refuses(app: &TestApp, citizen: &mut Browser, case: &str) {
    let mut township = app.home_officer(OfficeKind::Township).await;
    let page = township.open(&format!("/desk/cases/{case}")).await;
    page.says(WHY_INSIDE);
    // What is not eligible leads to a refusal, nowhere else (R3.3 C).
    assert_eq!(acts_offered(&mut township, case).await, ["refuse"]);
    let form = page.form(&format!("/desk/cases/{case}/refuse"));
    // A refusal without a reason is none (R2.4).
    township.press(&form).await.is(422);
    let refused = act_as(&mut township, case, "refuse", &[("words", WHY_WRITTEN)]).await;
    refused.is(200).says("已书面告知申请人没有通过");

    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("未通过").hides(WHY_INSIDE);
    let letter = citizen.open(&status.link("/notices/")).await;
    let letters = status.links();
    let mut read = letter.words();
    for link in letters.iter().filter(|link| link.contains("/notices/")) {
        let page = citizen.open(link).await;
        page.is(200).hides(WHY_INSIDE);
        read.push_str(&page.words());
    }
    assert!(
        read.contains(WHY_WRITTEN) && read.contains("复议"),
        "{read}"
    );
}

#[tokio::test]
async fn civil_affairs_returns_through_the_federation_and_the_township_writes() {
    each_app(async |app| {
        let (mut citizen, case) = app.case_at_civil_affairs(A, "living_subsidy").await;
        let why = [("words", WHY_INSIDE)];
        let page = app
            .act(OfficeKind::CivilAffairs, &case, "return_not_eligible", &why)
            .await;
        page.is(200);
        citizen_reads_nothing_yet(&mut citizen, &case).await;

        let mut dpf = app.home_officer(OfficeKind::Dpf).await;
        assert_eq!(acts_offered(&mut dpf, &case).await, ["pass_return_on"]);
        let page = act_as(&mut dpf, &case, "pass_return_on", &[]).await;
        page.is(200);
        citizen_reads_nothing_yet(&mut citizen, &case).await;
        township_refuses(app, &mut citizen, &case).await;
    })
    .await;
}

#[tokio::test]
async fn the_federation_returns_and_the_township_writes() {
    each_app(async |app| {
        let (mut citizen, case) = app.case_at_dpf(A, "care_subsidy").await;
        let why = [("words", WHY_INSIDE)];
        let page = app
            .act(OfficeKind::Dpf, &case, "return_not_eligible", &why)
            .await;
        page.is(200);
        citizen_reads_nothing_yet(&mut citizen, &case).await;
        township_refuses(app, &mut citizen, &case).await;
    })
    .await;
}

#[tokio::test]
async fn what_can_be_mended_comes_back_and_goes_on() {
    each_app(async |app| {
        let (mut citizen, case) = app.case_at_dpf(A, "living_subsidy").await;
        let why = [("words", WHY_INSIDE)];
        app.act(OfficeKind::Dpf, &case, "return_for_correction", &why)
            .await
            .is(200);
        citizen_reads_nothing_yet(&mut citizen, &case).await;
        let mut township = app.home_officer(OfficeKind::Township).await;
        let offered = acts_offered(&mut township, &case).await;
        assert_eq!(offered, ["forward"]);
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.link("/request_supplement");
        for (kind, act) in [
            (OfficeKind::Township, "forward"),
            (OfficeKind::Dpf, "pass_review"),
        ] {
            app.act(kind, &case, act, &[]).await.is(200);
        }
        let month = [("month", "2026-03")];
        app.act(OfficeKind::CivilAffairs, &case, "approve", &month)
            .await
            .is(200);
        let status = citizen.open(&format!("/cases/{case}")).await;
        status.says("已通过");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_granted_less_than_from_the_month_of_submission() {
    each_app(async |app| {
        let (mut citizen, case) = app.case_at_civil_affairs(A, "living_subsidy").await;
        for month in ["2026-02", "下个月"] {
            let mut officer = app.home_officer(OfficeKind::CivilAffairs).await;
            let page = act_as(&mut officer, &case, "approve", &[("month", month)]).await;
            assert!(page.status.is_client_error(), "{month}");
            let form = page.form(&format!("/desk/cases/{case}/approve"));
            assert_eq!(form.value("month"), Some(month), "what was typed is kept");
        }
        let status = citizen.open(&format!("/cases/{case}")).await;
        status.says("民政正在审定");
    })
    .await;
}
