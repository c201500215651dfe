//! Three ages, three tests: 8, 14 and 18; a court's finding and a certificate's category are no age. A parent's guardianship ends
//! when the child comes of age, with word beforehand.
use crate::harness::{
    actors::{B, HOME, Person, answer_all, begin, case_of, sign},
    app::TestApp,
    browser::{Browser, Page},
    invented::{PASSWORD, born},
    mandates::{Terms, act_for, ask_to_act},
};
use chrono::TimeDelta;
use domain::case::OfficeKind;
use serde_json::json;
use server::usecase::remind_mandates::remind_mandates;

/// Begins for oneself, whatever comes of it.
async fn try_to_begin(browser: &mut Browser) -> Page {
    let guide = browser
        .open(&format!("/services/living_subsidy?place={HOME}"))
        .await;
    let who = browser.press(&guide.form("/applications")).await;
    let own = who.form("/applications").fill(&[("filled_by", "own")]);
    browser.press(&own).await
}

/// The 10th of March 2026 is today: who has their birthday today, and who has it tomorrow.
#[tokio::test]
async fn under_8_a_guardian_acts_under_14_one_is_known_under_18_one_hands_in() {
    let app = TestApp::sqlite().await;
    for (nth, (birthday, words)) in [
        ("2018-03-11", "由监护人来办"),
        ("2018-03-10", "要监护人同意"),
        ("2012-03-11", "要监护人同意"),
    ]
    .into_iter()
    .enumerate()
    {
        let child = born("小河", birthday, 100 + nth as u32);
        let mut browser = app.with_account(child, "0476-0000301").await;
        try_to_begin(&mut browser).await.is(409).says(words);
    }
    // Fourteen today: fills in alone, and a guardian hands in.
    let youth = born("小溪", "2012-03-10", 110);
    let mut browser = app.registered(youth, "0476-0000302").await;
    let first = begin(&mut browser, "living_subsidy").await;
    let check = answer_all(&mut browser, first, youth).await;
    sign(&mut browser, &check, youth)
        .await
        .is(409)
        .says("要监护人同意");
    // Eighteen tomorrow, and eighteen today.
    for (nth, (birthday, status)) in [("2008-03-11", 409), ("2008-03-10", 200)]
        .into_iter()
        .enumerate()
    {
        let person = born("小草", birthday, 120 + nth as u32);
        let mut browser = app.registered(person, "0476-0000303").await;
        let first = begin(&mut browser, "living_subsidy").await;
        let check = answer_all(&mut browser, first, person).await;
        sign(&mut browser, &check, person).await.is(status);
    }
    app.remove().await;
}

#[tokio::test]
async fn under_14_nobody_registers_themselves_and_a_guardian_acts_from_their_own_account() {
    let app = TestApp::sqlite().await;
    let register = async |number: &str| {
        let mut browser = app.browser();
        let page = browser.open("/register").await;
        let typed = [
            ("name", "小河"),
            ("id_number", number),
            ("phone", "0476-0000309"),
            ("password", PASSWORD),
        ];
        browser.answer(&page, &typed).await
    };
    // Fourteen tomorrow, known here or not: the same page, and nothing is kept.
    let child = born("小河", "2012-03-11", 180);
    let before = app.stored();
    let unknown = register(child.id_number).await;
    unknown.is(409).says("未满14周岁").says("父母或别的监护人");
    assert_eq!(unknown.form("/register").value("name"), Some("小河"));
    assert!(app.stored() == before, "something was written");
    app.with_account(child, "0476-0000310").await;
    let known = register(child.id_number).await;
    let words = |page: &Page| page.words().replace(child.id_number, "");
    assert_eq!(words(known.is(409)), words(&unknown));
    let body = json!({
        "id_number": child.id_number, "name": "小河", "phone": "0476-0000309", "password": PASSWORD,
    });
    let refused = app.program().post("/api/v1/accounts", body).await;
    refused.refuses(409, "needs-guardian-consent");
    // Fourteen today.
    let youth = born("小溪", "2012-03-10", 181);
    register(youth.id_number).await.is(200);
    // The guardian begins for the child.
    let terms = Terms {
        kind: "guardian",
        ..Terms::default()
    };
    let mandate = app.mandate(child, B, terms).await;
    let mut parent = app.citizen(B).await;
    act_for(&mut parent, Some(mandate)).await.is(303);
    begin(&mut parent, "living_subsidy").await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn the_birthday_begins_at_midnight_in_china() {
    let app = TestApp::sqlite().await;
    let child = born("小河", "2012-03-11", 130);
    let mut browser = app.with_account(child, "0476-0000304").await;
    app.pass(TimeDelta::hours(14) - TimeDelta::seconds(1));
    try_to_begin(&mut browser).await.is(409);
    app.pass(TimeDelta::seconds(1));
    try_to_begin(&mut browser).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_certificate_for_the_mind_takes_no_capacity_away() {
    let app = TestApp::sqlite().await;
    for (nth, category) in ["54", "61"].into_iter().enumerate() {
        let person = born("白云", "1990-05-06", 140 + nth as u32);
        let mut browser = app.registered(person, "0476-0000305").await;
        let first = begin(&mut browser, "living_subsidy").await;
        let certificate = format!("{}{category}", person.id_number);
        let typed = [
            ("certificate_number", certificate.as_str()),
            ("action", "continue"),
        ];
        let second = browser.answer(&first, &typed).await;
        let check = answer_all(&mut browser, second, person).await;
        sign(&mut browser, &check, person).await.is(200);
    }
    app.remove().await;
}

/// How many news of this kind are on the page of somebody's helpers.
async fn told(browser: &mut Browser) -> usize {
    let page = browser.open("/helpers").await;
    page.words().matches("孩子快满18岁").count()
}

#[tokio::test]
async fn a_parents_guardianship_ends_with_childhood_and_is_announced() {
    let app = TestApp::sqlite().await;
    // Eighteen on the 25th of March.
    let child: Person = born("小树", "2008-03-25", 150);
    let mut parent = app.citizen(B).await;
    let asked = ask_to_act(&mut parent, "guardian", child, HOME).await;
    let ask = asked.path.split('/').nth(3).unwrap().to_owned();
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let page = township.open("/desk/mandates").await;
    let seen = page.form(&format!("/desk/mandates/{ask}")).fill(&[
        ("verdict", "confirm"),
        ("evidence", "household_register"),
        ("consent", "officer_visit"),
        ("note", "户口簿上是父子"),
    ]);
    township.press(&seen).await.is(200);
    let page = parent.open("/acting").await;
    page.says("2026年3月24日");
    let mandate = crate::harness::html::forms(&page.html)
        .iter()
        .find_map(|form| form.value("client")?.parse().ok());
    assert_eq!(told(&mut parent).await, 0);
    for _ in 0..2 {
        remind_mandates(&app.state.world).await.expect("reminded");
        assert_eq!(told(&mut parent).await, 1, "told once");
    }
    // The last second of the 24th, and the first of the birthday.
    app.pass(TimeDelta::days(14) + TimeDelta::hours(14) - TimeDelta::seconds(1));
    let mut parent = app.citizen(B).await;
    act_for(&mut parent, mandate).await.is(303);
    parent.get("/my").await.is(200);
    app.pass(TimeDelta::seconds(1));
    parent.get("/my").await.is(403);
    app.remove().await;
}

/// What a minor's papers are hangs on the age, also once the application is handed in and nothing was said of them.
#[tokio::test]
async fn the_guardians_proof_is_asked_for_after_a_minors_application_is_handed_in_too() {
    let app = TestApp::sqlite().await;
    let child = born("小草", "2015-03-10", 170);
    app.with_account(child, "0476-0000307").await;
    let terms = Terms {
        kind: "guardian",
        services: vec!["disability_certificate"],
        ..Terms::default()
    };
    let mandate = app.mandate(child, B, terms).await;
    let mut parent = app.citizen(B).await;
    act_for(&mut parent, Some(mandate)).await.is(303);
    let first = begin(&mut parent, "disability_certificate").await;
    let known = [
        ("certificate_matter", "new"),
        ("difficulty", "limb"),
        ("assessment_way", "go"),
        ("delivery", "window"),
        ("residence", "镇东街3号"),
        ("phone", "0476-0000002"),
        ("contact_way", "sms"),
    ];
    let check = super::forms::answer(&mut parent, first, &known).await;
    let case = case_of(sign(&mut parent, &check, B).await.is(200));
    let proof = "监护人的身份证、户口簿";
    parent.open(&format!("/cases/{case}")).await.says(proof);
    let mut officer = app.home_officer(OfficeKind::Township).await;
    officer
        .open(&format!("/desk/cases/{case}"))
        .await
        .is(200)
        .says(proof);
    app.remove().await;
}
