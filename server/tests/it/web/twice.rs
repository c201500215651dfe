//! The same thing twice: a button pressed again, two windows, two officers.
use crate::harness::{
    actors::{A, case_of},
    app::each_app,
    html::Form,
};
use domain::case::OfficeKind;

/// Links to cases on "my matters".
fn cases(links: Vec<String>) -> Vec<String> {
    let mut cases: Vec<String> = links
        .into_iter()
        .filter(|link| link.starts_with("/cases/") && !link.contains("/notices/"))
        .collect();
    cases.sort();
    cases.dedup();
    cases
}

#[tokio::test]
async fn pressing_submit_again_and_again_gives_one_case() {
    each_app(async |app| {
        let (mut citizen, check) = app.draft(A, "living_subsidy").await;
        let signed = check
            .own_form()
            .fill(&[("agree", "yes"), ("signed_name", A.name)]);
        let other_key = signed
            .clone()
            .without("idempotency_key")
            .force(&[("idempotency_key", "another-window")]);
        // Eight presses at once, among them some of another window; then one late.
        let at_once = (0..8).map(|n| {
            let mut browser = citizen.clone();
            let form: Form = if n % 4 == 3 {
                other_key.clone()
            } else {
                signed.clone()
            };
            tokio::spawn(async move { browser.send_form(&form).await })
        });
        let mut receipts = Vec::new();
        for press in at_once.collect::<Vec<_>>() {
            receipts.push(press.await.unwrap().is(303).location().unwrap());
        }
        receipts.push(citizen.send_form(&signed).await.location().unwrap());
        receipts.dedup();
        assert_eq!(receipts.len(), 1, "{receipts:?}");
        let mine = citizen.open("/my").await;
        assert_eq!(cases(mine.links()).len(), 1);
        let mut township = app.home_officer(OfficeKind::Township).await;
        let queue = township.open("/desk").await;
        let rows = queue.links();
        let rows = rows.iter().filter(|link| link.starts_with("/desk/cases/"));
        assert_eq!(rows.count(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_same_key_with_other_content_is_not_taken() {
    each_app(async |app| {
        let (mut citizen, check) = app.draft(A, "living_subsidy").await;
        let signed = check
            .own_form()
            .fill(&[("agree", "yes"), ("signed_name", A.name)]);
        let receipt = citizen.press(&signed).await;
        let case = case_of(receipt.is(200));
        let other = signed.fill(&[("signed_name", "王 晓 兰")]);
        citizen.send_form(&other).await.is(422);
        let mine = citizen.open("/my").await;
        assert_eq!(cases(mine.links()), [format!("/cases/{case}")]);
    })
    .await;
}

#[tokio::test]
async fn a_second_window_gets_both_texts_and_loses_nothing() {
    each_app(async |app| {
        let mut first = app.citizen(A).await;
        let page = crate::harness::actors::begin(&mut first, "living_subsidy").await;
        let mut second = first.clone();
        let (one, two) = (format!("{}41", A.id_number), format!("{}42", A.id_number));
        let typed = |number| [("certificate_number", number), ("action", "continue")];
        first.answer(&page, &typed(&one)).await.is(200);
        let both = second.answer(&page, &typed(&two)).await;
        both.is(409).says(&one).says("这一页在别的窗口改过了");
        assert_eq!(
            both.own_form().value("certificate_number"),
            Some(two.as_str())
        );
        // Nothing was overwritten, and pressing again saves what is chosen now.
        let saved = first.open(page.place()).await;
        let saved = saved.own_form();
        assert_eq!(saved.value("certificate_number"), Some(one.as_str()));
        second.answer(&both, &typed(&two)).await.is(200);
        let saved = first.open(page.place()).await;
        let saved = saved.own_form();
        assert_eq!(saved.value("certificate_number"), Some(two.as_str()));
    })
    .await;
}

#[tokio::test]
async fn a_check_page_that_was_overtaken_submits_nothing() {
    each_app(async |app| {
        let (mut citizen, check) = app.draft(A, "living_subsidy").await;
        let mut window = citizen.clone();
        let phone = check.link("/phone?from=check");
        let page = window.open(&phone).await;
        let changed = [("phone", "0476-0000008"), ("action", "continue")];
        let back = window.answer(&page, &changed).await;
        assert_eq!(back.place(), check.place());
        let signed = [("agree", "yes"), ("signed_name", A.name)];
        let stale = citizen.answer(&check, &signed).await;
        stale
            .is(409)
            .says("内容在别的窗口改过了")
            .says("0476-0000008");
        assert_eq!(stale.own_form().value("signed_name"), Some(A.name));
        let receipt = citizen.answer(&stale, &signed).await;
        receipt.is(200).says("提交回执");
    })
    .await;
}

#[tokio::test]
async fn the_slower_of_two_officers_sees_who_decided_and_keeps_the_words() {
    each_app(async |app| {
        let (_, case) = app.submitted_case(A, "living_subsidy").await;
        let mut one = app.home_officer(OfficeKind::Township).await;
        let mut two = app.home_officer(OfficeKind::Township).await;
        let path = format!("/desk/cases/{case}");
        let builder = format!("{path}/request_supplement");
        let (seen_by_one, seen_by_two) = (one.open(&path).await, two.open(&builder).await);
        let ticked = [("item", "bank_card"), ("action", "reasons")];
        let reasons = two.press(&seen_by_two.form(&builder).fill(&ticked)).await;
        let accept = seen_by_one.form(&format!("{path}/accept"));
        one.press(&accept).await.is(200);
        let ask = reasons.form(&builder).fill(&[
            ("why-bank_card", "missing"),
            ("words-bank_card", "请补银行卡"),
            ("action", "preview"),
        ]);
        let late = two.press(&ask).await;
        late.is(409)
            .says("别人已经办了")
            .says("受理（收下材料，开始计时）");
        late.says("请补银行卡");
    })
    .await;
}
