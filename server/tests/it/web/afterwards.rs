//! What people look for after the fact: the application that they went back to, the answer that was mended, the case that has left the
//! queue, what can be done about a refusal.
use crate::harness::{
    actors::{A, B, act_as, ask_for, case_of, sign},
    app::TestApp,
    browser::Browser,
};
use domain::case::OfficeKind::{CivilAffairs, Dpf, Township};

const LIVING: &str = "living_subsidy";
/// How a paper that has not come stands in the list of papers.
const UNGIVEN: &str = "其他（清单上没有的）还没有交";

#[tokio::test]
async fn going_back_to_what_was_handed_in_leads_to_its_receipt_and_nobody_else_there() {
    let app = TestApp::sqlite().await;
    let (mut a, check) = app.draft(A, LIVING).await;
    let path = check.place().to_owned();
    let case = case_of(sign(&mut a, &check, A).await.is(200));
    for page in [path.clone(), path.replace("/check", "/residence")] {
        let back = a.get(&page).await;
        let receipt = format!("/cases/{case}/receipt");
        assert_eq!(back.is(303).location(), Some(receipt), "{page}");
    }
    app.citizen(B).await.get(&path).await.is(404);
    app.browser().get(&path).await.is(303);
    app.home_officer(Township).await.get(&path).await.is(404);
    app.remove().await;
}

async fn say(a: &mut Browser, case: &str, item: &str, pairs: &[(&str, &str)]) {
    let path = format!("/cases/{case}/supplement/items/{item}");
    let page = a.open(&path).await;
    let form = page.form(page.place()).fill(pairs);
    a.press(&form).await.is(200);
}

#[tokio::test]
async fn an_answer_that_was_mended_stands_with_the_old_one_and_words_are_no_missing_paper() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.submitted_case(A, LIVING).await;
    let mut township = app.home_officer(Township).await;
    let two = [
        ("item", "residence"),
        ("item", "other"),
        ("why-residence", "unclear"),
        ("words-other", "请说明和谁一起住"),
    ];
    let done = ask_for(&mut township, &case, &two).await;
    done.is(200);
    // While it waits it stands among the papers.
    for page in [
        &township.open(&format!("/desk/cases/{case}")).await,
        &a.open(&format!("/cases/{case}")).await,
    ] {
        page.says(UNGIVEN);
    }
    let told = [("way", "told"), ("residence", "镇西街5号2单元")];
    say(&mut a, &case, "residence", &told).await;
    let desk = format!("/desk/cases/{case}");
    township.open(&desk).await.hides("补材料时改成");
    let told = [("way", "told"), ("words", "和女儿一起住")];
    say(&mut a, &case, "other", &told).await;
    let path = format!("/cases/{case}/supplement");
    let list = a.open(&path).await;
    a.press(&list.form(&path)).await.is(200);
    let mut township = app.home_officer(Township).await;
    let seen = township.open(&desk).await;
    seen.says("补材料时改成：镇西街5号2单元");
    let status = a.open(&format!("/cases/{case}")).await;
    for page in [&seen, &status] {
        page.hides(UNGIVEN);
    }
    app.remove().await;
}

#[tokio::test]
async fn an_office_finds_by_its_number_what_has_left_its_queue() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.case_at_dpf(A, LIVING).await;
    let receipt = a.open(&format!("/cases/{case}/receipt")).await;
    // The receipt shows it in fours.
    let words = receipt.words();
    let signs = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let mut pieces = words.split(|c: char| !signs(c));
    let number = pieces.find(|piece| piece.matches('-').count() == 3);
    let number = number.unwrap().to_owned();
    let mut township = app.home_officer(Township).await;
    township.open("/desk").await.hides(&number);
    let typed = number.to_lowercase().replace('-', "");
    let found = township.get(&format!("/desk?number={typed}")).await;
    assert_eq!(
        found.is(303).location(),
        Some(format!("/desk/cases/{case}"))
    );
    // The office that it has not reached finds nothing, and reads why.
    let mut civil = app.home_officer(CivilAffairs).await;
    let none = civil.get(&format!("/desk?number={number}")).await;
    none.is(200).says("没有找到");
    let none = township.get("/desk?number=150424").await;
    none.is(200).says("没有找到");
    app.remove().await;
}

#[tokio::test]
async fn a_refusal_says_to_whom_and_until_when_and_leads_to_a_new_application() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.case_at_civil_affairs(A, LIVING).await;
    let mut civil = app.home_officer(CivilAffairs).await;
    let why = [("words", "核对发现已享受特困供养")];
    act_as(&mut civil, &case, "return_not_eligible", &why)
        .await
        .is(200);
    app.act(Dpf, &case, "pass_return_on", &[]).await.is(200);
    let mut township = app.home_officer(Township).await;
    let nothing = [("words", " ")];
    let wrong = act_as(&mut township, &case, "refuse", &nothing).await;
    wrong.is(422).says("请写明不通过的理由和依据");
    act_as(&mut township, &case, "refuse", &why).await.is(200);
    let status = a.open(&format!("/cases/{case}")).await;
    let mut links = status.links().into_iter().rev();
    let last = links.find(|to| to.contains("/notices/")).unwrap();
    let letter = a.open(&last).await;
    letter
        .says("60日内，向县级人民政府")
        .says("6个月内")
        .says("基层人民法院");
    let again = letter.link("/services/living_subsidy");
    a.open(&again).await.is(200);
    app.remove().await;
}
