//! Papers by pages, without script: list, photos one by one, another way, removing, the check page, the receipt, the offices.
use super::photos;
use crate::harness::{
    actors::{A, COUNTY, HOME, act_as, answer_with, answers, begin, case_of, sign},
    app::each_app,
    browser::{Browser, Page},
};
use domain::case::OfficeKind;

/// Gives one file on a paper's page; the page that comes of it.
pub async fn give(browser: &mut Browser, page: &Page, name: &str, bytes: &[u8]) -> Page {
    let form = page.form(page.place());
    let answer = browser.upload(&form, name, bytes).await;
    browser.follow(answer).await
}

async fn hand_in(browser: &mut Browser, check: &Page) -> Page {
    let check = browser.open(check.place()).await;
    sign(browser, &check, A).await
}

#[tokio::test]
async fn photos_are_given_one_by_one_and_stand_everywhere() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        check
            .says("银行卡或存折")
            .says("还没有交")
            .says("您可以照样提交");
        let list = a.open(&check.link("/papers")).await;
        list.is(200).says("1 项中，已办好 0 项");
        let mut page = a.open(&list.link("/papers/bank_card")).await;
        page.is(200).says("银行卡或存折").says("核对收款账户");
        for n in 1..=3_u32 {
            let photo = photos::as_a_phone_writes_it(&photos::jpeg(300, 200, n), 1);
            page = give(&mut a, &page, "IMG 1.jpg", &photo).await;
            page.is(200).says(&format!("第 {n} 张已收到"));
        }
        let asked = a.open(&page.link("/remove")).await;
        asked.is(200).says("删除这一张吗").says("第 1 张");
        let page = a.press(&asked.form(asked.place())).await;
        page.is(200).says("已经删除").says("已收到 2 张");
        let (status, headers, bytes) = a.file(&page.link("/files/")).await;
        assert_eq!(status, 200);
        assert_eq!(headers["content-type"], "image/jpeg");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-store");
        assert!(
            headers["content-security-policy"]
                .to_str()
                .unwrap()
                .contains("sandbox")
        );
        let name = headers["content-disposition"].to_str().unwrap();
        assert!(
            name.starts_with("inline; filename=\"paper-2.jpg\"; filename*=UTF-8''IMG%201.jpg"),
            "{name}"
        );
        assert_eq!(photos::size(&bytes), (300, 200));
        let check = a.open(check.place()).await;
        check.says("存好了，还没提交").hides("您可以照样提交");
        let receipt = sign(&mut a, &check, A).await;
        receipt.is(200).says("银行卡或存折").says("已收到");
        let case = case_of(&receipt);
        a.open(&format!("/cases/{case}"))
            .await
            .says("银行卡或存折")
            .says("第 2 张");
        let mut township = app.officer(OfficeKind::Township, HOME).await;
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        let link = desk.is(200).says("银行卡或存折").link("/papers/");
        let (status, headers, bytes) = township.file(&link).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (300, 200)));
        assert!(
            headers["content-security-policy"]
                .to_str()
                .unwrap()
                .contains("sandbox")
        );
        // The person reads in their book that the township has opened it.
        a.open("/helpers/log").await.says("打开材料");
        for act in ["accept", "forward"] {
            act_as(&mut township, &case, act, &[]).await.is(200);
        }
        // Nothing about money is the federation's (R3.1).
        let mut dpf = app.officer(OfficeKind::Dpf, COUNTY).await;
        dpf.open(&format!("/desk/cases/{case}"))
            .await
            .is(200)
            .hides("银行卡");
        assert_eq!(dpf.file(&link).await.0, 404);
    })
    .await;
}

#[tokio::test]
async fn a_paper_may_come_another_way_and_stops_nobody() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let page = a.open(&check.link("/papers/bank_card")).await;
        let form = page.form(&format!("{}/way", page.place()));
        let nothing = a
            .press(&form.clone().fill(&[("words", "我妹妹送去")]))
            .await;
        nothing.is(422).says("请选一种方式");
        let kept = nothing.form(&form.action);
        assert_eq!(kept.value("words").map(str::trim), Some("我妹妹送去"));
        let list = a.press(&kept.fill(&[("way", "at_window")])).await;
        list.is(200)
            .says("到窗口交")
            .says("我妹妹送去")
            .says("1 项中，已办好 1 项");
        let check = a.open(check.place()).await;
        check.says("到窗口交");
        let receipt = sign(&mut a, &check, A).await;
        let case = case_of(receipt.is(200));
        // While nobody has looked it through, the promised paper can still come.
        let status = a.open(&format!("/cases/{case}")).await;
        let page = a.open(&status.link("/papers/bank_card")).await;
        let page = give(&mut a, &page, "a.jpg", &photos::jpeg(100, 80, 1)).await;
        page.is(200).says("第 1 张已收到");
        let mut township = app.officer(OfficeKind::Township, HOME).await;
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("已收到").says("我妹妹送去");
        act_as(&mut township, &case, "accept", &[]).await.is(200);
        let late = a.open(page.place()).await;
        assert!(
            late.actions()
                .iter()
                .all(|action| !action.contains("/papers/"))
        );
        let late = give(&mut a, &page, "b.jpg", &photos::jpeg(100, 80, 2)).await;
        late.is(409);
    })
    .await;
}

#[tokio::test]
async fn a_paper_given_before_need_not_be_given_again() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let page = a.open(&check.link("/papers/bank_card")).await;
        give(&mut a, &page, "a.jpg", &photos::jpeg(100, 80, 1))
            .await
            .is(200);
        hand_in(&mut a, &check).await.is(200);
        let (mut a, check) = app.draft(A, "care_subsidy").await;
        let page = a.open(&check.link("/papers/bank_card")).await;
        page.says("用我2026年3月10日（星期二）交过的");
        let form = page.form(&format!("{}/way", page.place()));
        let before = form
            .choices
            .iter()
            .find(|(_, value)| value.starts_with("before-"));
        let before = before.unwrap().1.clone();
        a.press(&form.fill(&[("way", &before)]))
            .await
            .is(200)
            .says("存好了，还没提交");
        let case = case_of(hand_in(&mut a, &check).await.is(200));
        let mut township = app.officer(OfficeKind::Township, HOME).await;
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        let (status, _, bytes) = township.file(&desk.link("/papers/")).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (100, 80)));
    })
    .await;
}

#[tokio::test]
async fn photos_that_a_changed_answer_makes_needless_are_named_before_they_go() {
    each_app(async |app| {
        let mut a = app.citizen(A).await;
        let first = begin(&mut a, "living_subsidy").await;
        let mut known = answers(A);
        known.retain(|(name, _)| *name != "household");
        known.push(("household", "dibao".to_owned()));
        known.push(("dibao_number", "150424000001".to_owned()));
        let check = answer_with(&mut a, first, &known).await;
        let page = a.open(&check.link("/papers/dibao")).await;
        let given = give(&mut a, &page, "a.jpg", &photos::jpeg(100, 80, 1)).await;
        given.is(200);
        a.open(check.place()).await.hides("提交后会删掉");
        let question = a.open(&check.link("/household")).await;
        let check = answer_with(&mut a, question, &answers(A)).await;
        check.says("这些照片不再需要，提交后会删掉：低保证");
        hand_in(&mut a, &check).await.is(200);
    })
    .await;
}
