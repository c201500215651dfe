//! A mandate is renewed before its last day: by the person with one button, by its agent's request with nothing typed again, by the
//! township where it had verified it (decision 0053).
use crate::harness::{
    actors::{A, B, HOME},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{Terms, act_for},
};
use app::paths::api;
use chrono::{Days, Months, NaiveDate, TimeDelta};
use domain::{case::OfficeKind, delegation::Power};
use serde_json::json;
use server::{store::mandate, usecase::remind_mandates::remind_mandates};
use uuid::Uuid;

fn in_days(app: &TestApp, days: u64) -> NaiveDate {
    app.state.world.today() + Days::new(days)
}

async fn ending(app: &TestApp, kind: &'static str, days: u64) -> Uuid {
    let terms = Terms {
        kind,
        powers: vec![Power::Prepare, Power::ViewStatus],
        last_day: Some(in_days(app, days)),
        ..Terms::default()
    };
    app.mandate(A, B, terms).await
}

fn renewal(mandate: Uuid) -> String {
    format!("/helpers/mandates/{mandate}/renewal")
}

/// A's mandates in force, with their last days.
async fn of_a(app: &TestApp) -> Vec<(Uuid, Option<NaiveDate>)> {
    let person = app.person_id(A).await;
    let mut reader = app.state.world.db.read().await.unwrap();
    let rows = mandate::of_principal(&mut reader, person).await.unwrap();
    let open = rows.into_iter().filter(|row| row.ended_at.is_none());
    open.map(|row| (row.id, row.last_day)).collect()
}

async fn pressed(browser: &mut Browser, page: &str, mandate: Uuid) -> Page {
    let page = browser.open(page).await;
    let form = page.is(200).form(&renewal(mandate));
    browser.press(&form).await
}

#[tokio::test]
async fn the_person_renews_with_one_button_and_both_are_told() {
    each_app(async |app| {
        let mandate = ending(app, "entrusted", 20).await;
        let until = in_days(app, 20) + Months::new(12);
        assert_eq!(remind_mandates(&app.state.world).await.unwrap(), 2);
        let mut a = app.citizen(A).await;
        let page = a.open("/helpers").await;
        let day = until.format("%Y年%-m月%-d日").to_string();
        page.says("一项代办快到期了").says(&format!("续到{day}"));
        let form = page.form(&renewal(mandate));
        a.press(&form).await.is(200).says("已经续期").says(&day);
        // Twice is once.
        a.press(&form).await.is(200).says("已经续期");
        let page = a.open("/helpers").await;
        assert!(!page.actions().contains(&renewal(mandate)));
        page.says("一项代办续期了");
        a.open("/helpers/log").await.says("续了代办的期限");
        let mut b = app.citizen(B).await;
        b.open("/helpers").await.says("一项代办续期了");
        // The agent goes on under the same mandate after the old last day, and is reminded again before the new one.
        app.pass(TimeDelta::days(40));
        act_for(&mut app.citizen(B).await, Some(mandate))
            .await
            .is(303);
        assert_eq!(remind_mandates(&app.state.world).await.unwrap(), 0);
        app.pass(TimeDelta::days(335));
        assert_eq!(remind_mandates(&app.state.world).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn too_early_without_a_term_or_over_there_is_nothing_to_renew() {
    let app = TestApp::sqlite().await;
    let early = ending(&app, "entrusted", 31).await;
    let none = app.mandate(A, B, Terms::default()).await;
    let ended = Terms {
        last_day: Some(in_days(&app, 5)),
        ended: Some("revoked"),
        ..Terms::default()
    };
    let ended = app.mandate(A, B, ended).await;
    let soon = ending(&app, "entrusted", 5).await;
    let mut a = app.citizen(A).await;
    let mut b = app.citizen(B).await;
    let own = a.open("/helpers").await;
    let asking = b.open("/acting").await;
    for page in [&own, &asking] {
        let buttons = page.actions();
        let renewable: Vec<_> = buttons
            .iter()
            .filter(|one| one.ends_with("/renewal"))
            .collect();
        assert_eq!(renewable, [&renewal(soon)]);
    }
    let form = own.form(&renewal(soon));
    let csrf = form.value("csrf").unwrap();
    for (mandate, status) in [(early, 409), (none, 409), (ended, 409)] {
        let until = (in_days(&app, 5) + Months::new(12)).to_string();
        let pairs = [("csrf", csrf), ("until", &until)];
        a.post(&renewal(mandate), &pairs).await.is(status);
    }
    // Another day than the one that was shown.
    let longer = (in_days(&app, 5) + Months::new(36)).to_string();
    let pairs = [("csrf", csrf), ("until", &longer)];
    a.post(&renewal(soon), &pairs).await.is(409);
    // Nobody else's.
    let mut other = app.citizen(crate::harness::mandates::C).await;
    let page = other.open("/helpers").await;
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    other
        .post(&renewal(soon), &[("csrf", csrf.as_str())])
        .await
        .is(404);
    app.remove().await;
}

#[tokio::test]
async fn an_agent_asks_with_one_button_and_the_person_agrees_to_the_same_scope() {
    each_app(async |app| {
        let mandate = ending(app, "entrusted", 3).await;
        let mut b = app.citizen(B).await;
        let ask = pressed(&mut b, "/acting", mandate).await;
        ask.is(200).says("困难残疾人生活补贴").hides(A.id_number);
        let again = pressed(&mut b, "/acting", mandate).await;
        assert_eq!(again.path, ask.path, "asked once");
        let mut a = app.citizen(A).await;
        let page = a.open("/helpers").await;
        page.says("代办人请您续期")
            .says(&format!("{}想替您办事", B.name));
        let id = ask.place().split('/').nth(3).unwrap();
        let yes = page.form(&format!("/helpers/asks/{id}"));
        let until = in_days(app, 3) + Months::new(12);
        a.press(&yes).await.is(200).says("一项代办续期了");
        assert_eq!(
            of_a(app).await,
            [(mandate, Some(until))],
            "no second beside it"
        );
        app.pass(TimeDelta::days(10));
        let page = app.citizen(B).await.open("/acting").await;
        page.says("填写申请").hides("提交申请");
        page.says(&until.format("%Y年%-m月%-d日").to_string());
        // While acting for somebody there is no button and no way.
        let mut acting = app.citizen(B).await;
        let soon = ending(app, "entrusted", 3).await;
        let form = acting.open("/acting").await.form(&renewal(soon));
        act_for(&mut acting, Some(soon)).await.is(303);
        let page = acting.open("/acting").await;
        assert!(!page.actions().contains(&renewal(soon)));
        let refused = acting.send_form(&form).await;
        assert!(refused.status.is_client_error(), "{}", refused.status);
    })
    .await;
}

#[tokio::test]
async fn kin_whom_the_person_says_yes_to_go_on_as_entrusted_under_the_same_mandate() {
    each_app(async |app| {
        let mandate = ending(app, "kin_with_duty", 10).await;
        let mut acting = app.citizen(B).await;
        act_for(&mut acting, Some(mandate)).await.is(303);
        let mut b = app.citizen(B).await;
        let ask = pressed(&mut b, "/acting", mandate).await;
        let id = ask.is(200).place().split('/').nth(3).unwrap().to_owned();
        let mut a = app.citizen(A).await;
        let page = a.open("/helpers").await;
        a.press(&page.form(&format!("/helpers/asks/{id}")))
            .await
            .is(200);
        let until = in_days(app, 10) + Months::new(12);
        assert_eq!(of_a(app).await, [(mandate, Some(until))]);
        // In the middle of a page nothing is cut off; the banner names the new ground.
        acting
            .open("/my")
            .await
            .is(200)
            .says("替王晓兰办事（受委托）");
        let day = until.format("%Y年%-m月%-d日").to_string();
        b.open("/acting").await.says(&day).hides("请求续期");
    })
    .await;
}

#[tokio::test]
async fn what_the_township_verified_goes_to_the_township_again_and_a_childs_guardian_ends_at_18() {
    let app = TestApp::sqlite().await;
    let mandate = ending(&app, "kin_with_duty", 10).await;
    let mut a = app.citizen(A).await;
    let page = a.open("/helpers").await;
    page.says("这份代办由乡镇（街道）核实");
    assert!(!page.actions().contains(&renewal(mandate)));
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let until = (in_days(&app, 10) + Months::new(12)).to_string();
    let pairs = [("csrf", csrf.as_str()), ("until", until.as_str())];
    a.post(&renewal(mandate), &pairs)
        .await
        .is(409)
        .says("乡镇（街道）核实");
    let mut b = app.citizen(B).await;
    let ask = pressed(&mut b, "/acting", mandate).await;
    let id = ask.is(200).place().split('/').nth(3).unwrap().to_owned();
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let desk = township.open("/desk/mandates").await;
    desk.says(A.name).says(B.name);
    let seen = desk.form(&format!("/desk/mandates/{id}")).fill(&[
        ("verdict", "confirm"),
        ("evidence", "household_register"),
        ("consent", "officer_visit"),
        ("note", "又看了户口簿"),
    ]);
    township.press(&seen).await.is(200);
    let until = in_days(&app, 10) + Months::new(12);
    assert_eq!(of_a(&app).await, [(mandate, Some(until))]);
    app.pass(TimeDelta::days(11));
    let page = app.citizen(B).await.open("/acting").await;
    page.says(A.name).says("填写申请");
    app.remove().await;
}

#[tokio::test]
async fn programs_renew_what_pages_renew() {
    each_app(async |app| {
        let mandate = ending(app, "entrusted", 20).await;
        let until = (in_days(app, 20) + Months::new(12)).to_string();
        let (a, b) = (app.citizen_program(A).await, app.citizen_program(B).await);
        let path = api::MANDATE_RENEWAL.replace("{mandate}", &mandate.to_string());
        let asked = b.post(&path, json!({})).await;
        assert!(asked.is(200).json["ask"].is_string());
        let given = a.get(api::MANDATES).await;
        assert_eq!(given.text("/given/0/renewed_until"), until);
        a.post(&path, json!({}))
            .await
            .refuses(409, "changed-elsewhere");
        let body = json!({"until": until});
        for _ in 0..2 {
            let done = a.post(&path, body.clone()).await;
            assert_eq!(done.is(200).text("/last_day"), until);
        }
        b.post(&path, json!({})).await.is(409);
        let now = a.get(api::MANDATES).await;
        assert_eq!(now.json["given"][0]["renewable"], json!(false));
    })
    .await;
}
