//! The main job by pages, from registration to the decision: a citizen applies, three offices decide, the citizen sees it.
use crate::harness::{
    actors::{A, HOME, Person, act_as, answer_all, begin, case_of, for_oneself, sign},
    app::each_app,
    browser::{Browser, Page},
};
use domain::case::OfficeKind;

/// Somebody new, with an invented number of an unassigned county.
const NEW: Person = Person {
    name: "高娃",
    id_number: "150499198808080035",
};
const PASSWORD: &str = "草原上的小河流水";

/// From the front page to the guide of the home township, by stepping and by searching.
async fn choose_place(browser: &mut Browser) -> Page {
    let front = browser.open("/").await;
    let guide = browser.open(&front.link("/services/living_subsidy")).await;
    guide.is(200).says("困难残疾人生活补贴");
    let choose = guide.link("/services/living_subsidy/place");
    let mut page = browser.open(&choose).await;
    for step in ["in=15", "in=1504", "in=150424"] {
        let links = page.links();
        let next = links.iter().find(|link| link.ends_with(step));
        let next = next.unwrap_or_else(|| panic!("no step {step} on {}", page.path));
        page = browser.open(next).await;
    }
    let stepped = page.link(&format!("place={HOME}"));
    for typed in ["林西镇", "林西鎮", "lxz"] {
        let typed = serde_urlencoded::to_string([("q", typed)]).unwrap();
        let found = browser.open(&format!("{choose}?{typed}")).await;
        assert_eq!(found.link(&format!("place={HOME}")), stepped, "{typed}");
    }
    let guide = browser.open(&stepped).await;
    guide.is(200).says("林西镇人民政府");
    guide
}

async fn register(browser: &mut Browser, guide: &Page) -> Page {
    let sign_in = browser.open(&guide.link("/sign-in?next=")).await;
    let register = browser.open(&sign_in.link("/register?next=")).await;
    let typed = [
        ("name", NEW.name),
        ("id_number", "１５０４９９ 19880808 0036"),
        ("phone", "0476-0000009"),
        ("password", PASSWORD),
    ];
    let again = browser.answer(&register, &typed).await;
    again.is(422).hides(PASSWORD);
    assert_eq!(again.own_form().value("name"), Some(NEW.name));
    // Full-width figures and spaces are read as meant.
    let right = [
        ("id_number", "１５０４９９ 19880808 0035"),
        ("password", PASSWORD),
    ];
    let sign_in = browser.answer(&again, &right).await;
    sign_in.is(200).says("已经收到");
    let typed = [("account", NEW.id_number), ("password", PASSWORD)];
    let guide = browser.answer(&sign_in, &typed).await;
    guide.is(200).says(NEW.name);
    assert_eq!(guide.place(), "/services/living_subsidy");
    guide
}

/// A wrong answer is kept, pointed at, and stored; going on is not possible.
async fn mistype(browser: &mut Browser, page: &Page) {
    let wrong = [
        ("certificate_number", "１５０４9919880808003"),
        ("action", "continue"),
    ];
    let again = browser.answer(page, &wrong).await;
    again.is(422);
    assert!(again.html.contains("aria-invalid=\"true\""));
    assert_eq!(
        again.own_form().value("certificate_number"),
        Some("１５０４9919880808003")
    );
    let reopened = browser.open(page.place()).await;
    let kept = reopened.own_form();
    assert_eq!(
        kept.value("certificate_number"),
        Some("１５０４9919880808003")
    );
    // A later page cannot be reached past it.
    let later = page.place().replace("certificate", "phone");
    assert_eq!(browser.open(&later).await.place(), page.place());
}

async fn sign_wrongly(browser: &mut Browser, check: &Page) {
    let unsigned = browser.answer(check, &[("signed_name", "别人")]).await;
    unsigned.is(422);
    assert_eq!(unsigned.own_form().value("signed_name"), Some("别人"));
}

#[tokio::test]
async fn an_application_goes_from_the_front_page_through_all_offices() {
    each_app(async |app| {
        let mut citizen = app.browser();
        let guide = choose_place(&mut citizen).await;
        let guide = register(&mut citizen, &guide).await;
        let first = citizen.press(&guide.form("/applications")).await;
        let first = for_oneself(&mut citizen, first).await;
        mistype(&mut citizen, &first).await;
        let first = citizen.open(first.place()).await;
        let check = answer_all(&mut citizen, first, NEW).await;
        check.says("6222020200098765432").says("林西镇");
        sign_wrongly(&mut citizen, &check).await;
        let check = citizen.open(check.place()).await;
        let receipt = sign(&mut citizen, &check, NEW).await;
        receipt.is(200).says("提交回执").says("林西镇人民政府");
        // Submitted on 10 March: counted from March (R4.4), looked at within five working days (R2.3).
        receipt.says("2026年3月").says("3月17日");
        let case = case_of(&receipt);

        let mut township = app.home_officer(OfficeKind::Township).await;
        let queue = township.open("/desk").await;
        queue.hides(NEW.name).link(&case);
        let asked = [
            ("item", "bank_card"),
            ("why-bank_card", "unreadable"),
            ("words-bank_card", "请补卡号那一面"),
        ];
        let page = act_as(&mut township, &case, "request_supplement", &asked).await;
        page.says("已发出一次性告知书");

        let mine = citizen.open("/my").await;
        let status = citizen.open(&mine.link(&case)).await;
        status.says("请您补材料").says("计时停在");
        let list = citizen.open(&status.link("/supplement")).await;
        list.says("就是全部清单").says("请补卡号那一面");
        let item = citizen.open(&list.link("/items/bank_card")).await;
        let said = [("way", "window"), ("words", "首页在这里：甲乙丙")];
        let list = citizen.answer(&item, &said).await;
        let answered = list.form(&format!("/cases/{case}/supplement"));
        citizen.press(&answered).await.says("已交上回答");

        let seen = township.open(&format!("/desk/cases/{case}")).await;
        seen.says("首页在这里：甲乙丙");
        for (kind, act, pairs, stage) in [
            (OfficeKind::Township, "accept", vec![], "已受理，正在初审"),
            (OfficeKind::Township, "forward", vec![], "残联正在审核"),
            (OfficeKind::Dpf, "pass_review", vec![], "民政正在审定"),
            (
                OfficeKind::CivilAffairs,
                "approve",
                vec![("month", "2026-03")],
                "已通过",
            ),
        ] {
            app.act(kind, &case, act, &pairs).await.is(200);
            let status = citizen.open(&format!("/cases/{case}")).await;
            status.says(stage);
        }

        let status = citizen.open(&format!("/cases/{case}")).await;
        status.says("补贴从2026年3月起算").says("请申请人补材料");
        let letter = citizen.open(&status.link("/notices/")).await;
        letter.is(200).says(NEW.name);
        citizen.press(&letter.own_form()).await.is(200);
        let again = citizen.open(&letter.path).await;
        assert!(!again.actions().contains(&letter.path), "read means read");
    })
    .await;
}

#[tokio::test]
async fn a_person_applies_for_both_subsidies_but_for_each_once() {
    each_app(async |app| {
        let (mut citizen, living) = app.submitted_case(A, "living_subsidy").await;
        let first = begin(&mut citizen, "care_subsidy").await;
        let check = answer_all(&mut citizen, first, A).await;
        let care = case_of(&sign(&mut citizen, &check, A).await);
        assert_ne!(living, care);

        let guide = citizen
            .open(&format!("/services/living_subsidy?place={HOME}"))
            .await;
        guide.says("您已经提交过").link(&living);
        // The page offers no second one; a hand-made post ends in a refusal that keeps the draft (R12.2).
        let csrf = guide.form("/sign-out").value("csrf").unwrap().to_owned();
        let pairs = [
            ("csrf", csrf.as_str()),
            ("service", "living_subsidy"),
            ("place", HOME),
        ];
        let begun = citizen.post("/applications", &pairs).await;
        let first = citizen.follow(begun).await;
        let first = for_oneself(&mut citizen, first).await;
        let check = answer_all(&mut citizen, first, A).await;
        let refused = sign(&mut citizen, &check, A).await;
        refused.is(409).says("您已经有一件同样的申请");
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_case_is_over_for_both_sides() {
    each_app(async |app| {
        let (mut citizen, case) = app.submitted_case(A, "living_subsidy").await;
        let mut township = app.home_officer(OfficeKind::Township).await;
        let open = township.open(&format!("/desk/cases/{case}")).await;
        let page = citizen.open(&format!("/cases/{case}/withdraw")).await;
        let status = citizen.answer(&page, &[("reason", "先不办了")]).await;
        status.is(200).says("已撤回");

        let accept = open.form(&format!("/desk/cases/{case}/accept"));
        township.press(&accept).await.is(409);
        let seen = township.open(&format!("/desk/cases/{case}")).await;
        seen.says("申请人撤回").says("先不办了");
        assert_eq!(seen.actions(), ["/sign-out"]);
    })
    .await;
}
