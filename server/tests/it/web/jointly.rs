//! Several agents whom the person lets act only together: the last one's press hands in (民法典 166).
use crate::harness::{
    actors::{A, B, answer_all, ask_for, begin, case_of, sign},
    app::TestApp,
    mandates::{C, Terms, act_for},
};
use domain::case::OfficeKind;

fn together() -> Terms {
    Terms {
        alone: false,
        ..Terms::default()
    }
}

#[tokio::test]
async fn what_two_must_do_together_is_handed_in_by_the_second_and_a_change_asks_both_anew() {
    let app = TestApp::sqlite().await;
    let (of_b, of_c) = (
        app.mandate(A, B, together()).await,
        app.mandate(A, C, together()).await,
    );
    let (mut b, mut c) = (app.citizen(B).await, app.citizen(C).await);
    act_for(&mut b, Some(of_b)).await.is(303);
    act_for(&mut c, Some(of_c)).await.is(303);
    let first = begin(&mut b, "living_subsidy").await;
    let check = answer_all(&mut b, first, A).await;
    // Signed wrongly it is no yes.
    sign(&mut b, &check, A).await.is(422);
    let check = b.open(check.place()).await;
    for _ in 0..2 {
        sign(&mut b, &check, B)
            .await
            .is(409)
            .says("还要别的代办人也按提交");
    }
    c.open("/my").await.is(200);
    // C changes something: B's yes was to another draft.
    let path = check.place().replace("/check", "/residence");
    let page = c.open(&path).await;
    let moved = [("residence", "河东路8号"), ("action", "continue")];
    c.answer(&page, &moved).await.is(200);
    let theirs = c.open(check.place()).await;
    sign(&mut c, &theirs, C).await.is(409);
    let again = b.open(check.place()).await;
    again.says("河东路8号");
    let receipt = sign(&mut b, &again, B).await;
    let case = case_of(receipt.is(200));
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    page.says("由受委托的李建国代办")
        .says(&format!("也同意了：{}", C.name));
    app.remove().await;
}

#[tokio::test]
async fn alone_again_when_the_other_is_stopped_and_the_person_never_needs_them() {
    let app = TestApp::sqlite().await;
    let (of_b, of_c) = (
        app.mandate(A, B, together()).await,
        app.mandate(A, C, together()).await,
    );
    let mut b = app.citizen(B).await;
    act_for(&mut b, Some(of_b)).await.is(303);
    let first = begin(&mut b, "living_subsidy").await;
    let check = answer_all(&mut b, first, A).await;
    sign(&mut b, &check, B).await.is(409);
    app.end_mandate(of_c).await;
    let again = b.open(check.place()).await;
    sign(&mut b, &again, B).await.is(200);
    // The person themselves waits for nobody.
    app.mandate(A, C, together()).await;
    let (mut a, check) = app.draft(A, "care_subsidy").await;
    sign(&mut a, &check, A).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn an_answer_that_two_must_give_together_is_sent_by_the_second() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    let (of_b, of_c) = (
        app.mandate(A, B, together()).await,
        app.mandate(A, C, together()).await,
    );
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let asked = [("item", "residence"), ("why-residence", "unclear")];
    ask_for(&mut officer, &case, &asked).await.is(200);
    let (mut b, mut c) = (app.citizen(B).await, app.citizen(C).await);
    act_for(&mut b, Some(of_b)).await.is(303);
    act_for(&mut c, Some(of_c)).await.is(303);
    let path = format!("/cases/{case}/supplement");
    let at_once = format!("{path}/decide");
    // Pressing twice is one yes.
    for _ in 0..2 {
        let page = b.open(&at_once).await;
        let form = page.form(page.place());
        b.press(&form).await.is(409).says("还要别的代办人");
    }
    officer
        .open(&format!("/desk/cases/{case}"))
        .await
        .hides("申请人请求就按现有材料决定");
    let mut own = app.citizen(C).await;
    own.open("/helpers").await.says("一份补正的回答等您同意");
    let page = c.open(&at_once).await;
    let form = page.form(page.place());
    c.press(&form).await.is(200);
    let mut a = app.citizen(A).await;
    a.open("/helpers/log")
        .await
        .says("同意一起提交")
        .says("回答了补正");
    app.remove().await;
}
