//! Row 35 of the features: an officer keys in an application that somebody signed on paper, on the same form; only the township that
//! does it has it before it, and nothing else of the person.
use super::joined::{answer_parts, both};
use crate::harness::{
    actors::{
        A, B, HOME, MARK, NEIGHBOUR, Person, answer_all, answer_with, answers, case_of, sign,
    },
    app::{TestApp, each_app},
    browser::{Browser, Page},
};
use crate::papers::photos;
use domain::case::OfficeKind::{CivilAffairs, Dpf, Township};
use std::collections::BTreeSet;

const LIVING: &str = "living_subsidy";
/// Has never been here, and has no account.
const WALK_IN: Person = Person {
    name: "赵德顺",
    id_number: "230899196002291119",
};
const SIGNED: &str = "本人按手印，村里的张某在旁见证，3月2日";
async fn begin_paper(officer: &mut Browser, person: Person, service: &str) -> Page {
    let page = officer.open("/desk/key-in").await;
    let form = page.form("/desk/key-in").fill(&[
        ("name", person.name),
        ("id_number", person.id_number),
        ("service", service),
        ("note", SIGNED),
    ]);
    officer.press(&form).await
}

fn draft_of(page: &Page) -> String {
    let id = page.path.split('/').nth(2).unwrap_or_default();
    assert!(
        page.path.starts_with("/apply/"),
        "{} is no draft",
        page.path
    );
    id.to_owned()
}

async fn hand_in(officer: &mut Browser, check: &Page) -> Page {
    let page = officer.open(check.place()).await;
    let words = page.words();
    let name = words
        .split("请写您自己的姓名：")
        .nth(1)
        .expect("the officer's name");
    let name = name
        .split('。')
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned();
    let signed = [("agree", "yes"), ("signed_name", name.as_str())];
    officer.answer(&page, &signed).await
}

#[tokio::test]
async fn a_paper_application_is_keyed_in_on_everybodys_form_and_becomes_a_case() {
    each_app(async |app| {
        let mut officer = app.officer(Township, HOME).await;
        officer.open("/desk/people").await.link("/desk/key-in");
        let first = begin_paper(&mut officer, WALK_IN, LIVING).await;
        first.is(200).says("替赵德顺录入纸质申请");
        let draft = draft_of(&first);
        // Mistyped: said so, and kept, as for everybody.
        let wrong = officer
            .answer(
                &first,
                &[("certificate_number", "123"), ("action", "continue")],
            )
            .await;
        wrong.is(422).says("替赵德顺录入纸质申请");
        let first = officer.open(first.place()).await;
        let check = answer_all(&mut officer, first, WALK_IN).await;
        check.says("我录入的内容和纸质申请表上写的一样");
        // A page of the paper is scanned at the counter.
        let page = officer.open(&check.link("/papers/bank_card")).await;
        let mut forms = page.actions().into_iter();
        let action = forms.find(|to| to.contains("/papers/") && !to.ends_with("/way"));
        let form = page.form(&action.expect("a form for photos"));
        let answer = officer
            .upload(&form, "a.jpg", &photos::jpeg(100, 80, 1))
            .await;
        officer.follow(answer).await.is(200);
        // Left and found again from the person's page.
        let person = app.person_id(WALK_IN).await;
        let page = officer.open(&format!("/desk/people/{person}")).await;
        page.says("录到一半的纸质申请");
        officer
            .open(&page.link(&format!("/apply/{draft}")))
            .await
            .is(200);
        // The applicant's name is not the officer's to sign.
        let page = officer.open(check.place()).await;
        let other = [("agree", "yes"), ("signed_name", WALK_IN.name)];
        officer.answer(&page, &other).await.is(422);
        let receipt = hand_in(&mut officer, &check).await;
        receipt
            .is(200)
            .says("由乡镇（街道）工作人员照纸质申请表录入")
            .says(SIGNED)
            .says("请打印这张回执，交给申请人")
            .says("已收到");
        let case = case_of(&receipt);
        // What comes later is scanned at the counter too, as long as nobody has looked the application through.
        let paper = officer
            .open(&format!("/apply/{draft}/papers/bank_card"))
            .await;
        paper.is(200).says("替赵德顺录入纸质申请");
        // Back to a page of it leads to the receipt, and it goes on at the desk as any other.
        let back = officer.open(check.place()).await;
        assert_eq!(back.path, format!("/cases/{case}/receipt"));
        let desk = officer.open(&receipt.link("/desk/cases/")).await;
        desk.is(200).says(SIGNED).says(MARK);
        app.act(Township, &case, "accept", &[]).await.is(200);
        // The book says which office did what.
        let page = officer.open(&format!("/desk/people/{person}")).await;
        page.says("提交了申请").hides("录到一半的纸质申请");
    })
    .await;
}

#[tokio::test]
async fn what_is_mistyped_stays_and_nobody_is_mistaken_for_another() {
    let app = TestApp::sqlite().await;
    let mut officer = app.officer(Township, HOME).await;
    let page = officer.open("/desk/key-in").await;
    let form = page.form("/desk/key-in").fill(&[
        ("name", ""),
        ("id_number", "15042419900101"),
        ("note", SIGNED),
    ]);
    let wrong = officer.press(&form).await;
    wrong
        .is(422)
        .says("请填申请人的姓名")
        .says("请选申请办什么")
        .says(SIGNED);
    // A's number under another name: said, and nothing of A.
    let mistaken = Person {
        name: "王小兰",
        ..A
    };
    let wrong = begin_paper(&mut officer, mistaken, LIVING).await;
    wrong.is(422).says("登记的是另一个姓名").hides(A.name);
    // Nobody keys in their own.
    app.officer_is(Township, HOME, B).await;
    let own = begin_paper(&mut officer, B, LIVING).await;
    own.is(409).says("自己");
    app.remove().await;
}

#[tokio::test]
async fn nothing_of_the_person_but_the_paper_is_before_the_officer() {
    let app = TestApp::sqlite().await;
    // A fills in for herself, has handed something else in, and says the rest at the counter.
    let (mut a, check) = app.draft(A, LIVING).await;
    let own = draft_of(&check);
    let mut officer = app.officer(Township, HOME).await;
    let own_page = format!("/apply/{own}/phone");
    officer.get(&own_page).await.is(404);
    officer.get(&format!("/apply/{own}/check")).await.is(404);
    let first = begin_paper(&mut officer, A, LIVING).await;
    let paper = draft_of(first.is(200));
    assert_ne!(paper, own, "her own draft is not the counter's");
    first.hides(MARK);
    let csrf = first.own_form().value("csrf").unwrap().to_owned();
    for (path, more) in [
        (own_page.clone(), ("phone", "0476-0000009")),
        (format!("/apply/{own}/check"), ("agree", "yes")),
        (format!("/apply/{own}/discard"), ("version", "1")),
        ("/rights/phone".to_owned(), ("phone", "0476-0000009")),
        ("/helpers/new".to_owned(), ("name", B.name)),
        ("/applications".to_owned(), ("service", LIVING)),
    ] {
        let pairs = [("csrf", csrf.as_str()), ("version", "1"), more];
        officer.post(&path, &pairs).await.is(404);
    }
    for path in ["/my", "/rights", "/helpers", "/helpers/log"] {
        assert!(
            matches!(officer.get(path).await.status.as_u16(), 303 | 404),
            "{path}"
        );
    }
    // Other offices and other townships have no such paper.
    for (kind, place) in [
        (Township, NEIGHBOUR),
        (Dpf, "150424"),
        (CivilAffairs, "150424"),
    ] {
        let mut other = app.officer(kind, place).await;
        other.get(first.place()).await.is(404);
        if kind != Township {
            other.get("/desk/key-in").await.is(404);
        }
    }
    // Another citizen neither.
    app.citizen(B).await.get(first.place()).await.is(404);

    // A goes on with it herself: from then on it is hers alone, and the officer's open page saves nothing any more.
    let open = officer.open(first.place()).await;
    let hers = a.open(first.place()).await;
    hers.is(200).hides("录入纸质申请");
    let answer = a
        .answer(
            &hers,
            &[
                ("certificate_number", &A.certificate()),
                ("action", "continue"),
            ],
        )
        .await;
    answer.is(200);
    officer.get(first.place()).await.is(404);
    let late = officer
        .answer(
            &open,
            &[("certificate_number", "9"), ("action", "continue")],
        )
        .await;
    late.is(404);
    let check = answer_with(&mut a, answer, &answers(A)).await;
    sign(&mut a, &check, A)
        .await
        .is(200)
        .hides("照纸质申请表录入");
    app.remove().await;
}

#[tokio::test]
async fn the_person_sees_the_paper_application_and_is_told() {
    let app = TestApp::sqlite().await;
    let mut officer = app.officer(Township, HOME).await;
    let first = begin_paper(&mut officer, A, LIVING).await;
    let check = answer_all(&mut officer, first, A).await;
    let receipt = hand_in(&mut officer, &check).await;
    let case = case_of(receipt.is(200));
    let mut a = app.citizen(A).await;
    a.open(&format!("/cases/{case}/receipt"))
        .await
        .is(200)
        .says(SIGNED)
        .hides("请打印这张回执，交给申请人");
    let log = a.open("/helpers/log").await;
    log.is(200).says("林西镇").says("提交了申请");
    // The receipt of what A handed in herself is no officer's.
    let (_, own) = app.submitted_case(B, LIVING).await;
    officer.get(&format!("/cases/{own}/receipt")).await.is(404);
    app.remove().await;
}

/// 一件事 at the counter: every number is on the receipt, and each leads to its case at the desk.
#[tokio::test]
async fn what_is_keyed_in_together_has_every_number_on_its_receipt() {
    let app = TestApp::sqlite().await;
    let mut officer = app.officer(Township, HOME).await;
    let tasks = begin_paper(&mut officer, WALK_IN, "joined_application").await;
    let known = both(WALK_IN);
    let known: Vec<(&str, &str)> = known
        .iter()
        .map(|(name, raw)| (*name, raw.as_str()))
        .collect();
    let check = answer_parts(&mut officer, tasks, "/certificate", &known).await;
    let receipt = hand_in(&mut officer, &check).await;
    receipt.is(200).says(SIGNED);
    let desks = receipt
        .links()
        .into_iter()
        .filter(|link| link.starts_with("/desk/cases/"));
    let desks: BTreeSet<String> = desks.collect();
    assert!(desks.len() > 1, "{desks:?}");
    for link in desks {
        officer.open(&link).await.is(200).says(SIGNED);
    }
    app.remove().await;
}
