//! Reports: a change told from one's own case, a death told by a relative; the township records what follows (R9, R12.2).
use crate::harness::{
    actors::{A, B, HOME, act_as, answer_all, ask_for, begin, case_of, sign},
    app::each_app,
};
use crate::papers::photos;
use app::paths::api;
use chrono::TimeDelta;
use domain::case::OfficeKind;
use serde_json::json;
use server::usecase::close_overdue::close_overdue;

#[tokio::test]
async fn a_change_is_reported_from_the_case_and_its_end_is_seen_by_both() {
    each_app(async |app| {
        let (mut citizen, case) = app.approved_case(A, "living_subsidy").await;
        let status = citizen.open(&format!("/cases/{case}")).await;
        let first = citizen.press(&status.form("/applications")).await;
        let check = answer_all(&mut citizen, first, A).await;
        let receipt = sign(&mut citizen, &check, A).await;
        let report = case_of(receipt.is(200));
        assert_ne!(report, case);

        let mut township = app.home_officer(OfficeKind::Township).await;
        township.open("/desk").await.link(&report);
        let page = township.open(&format!("/desk/cases/{case}")).await;
        page.says("有人报告情况变化");
        let stopped = [
            ("outcome", "stopped"),
            ("month", "2026-03"),
            ("words", "从四月起不再发"),
        ];
        let page = act_as(&mut township, &report, "record", &stopped).await;
        page.is(200).says("已记录处理结果");

        for page in [
            citizen.open(&format!("/cases/{case}")).await,
            township.open(&format!("/desk/cases/{case}")).await,
        ] {
            page.says("有人报告情况变化").says("报告有了处理结果");
            page.says("停发补贴").says("已停发");
        }
        let status = citizen.open(&format!("/cases/{case}")).await;
        let told = citizen.open(&status.link(&report)).await;
        told.says("报告已处理").says("从四月起不再发");
        let letter = citizen.open(&told.link("/notices/")).await;
        letter.says("2026年3月");
    })
    .await;
}

#[tokio::test]
async fn a_relative_reports_a_death_and_learns_nothing_of_the_file() {
    each_app(async |app| {
        let (mut family, case) = app.approved_case(A, "living_subsidy").await;
        let number = family.open(&format!("/cases/{case}")).await;
        let number = number.html.split("case-number\">").nth(1).unwrap()[..19].to_owned();

        let mut relative = app.citizen(B).await;
        let first = begin(&mut relative, "death_report").await;
        let check = answer_all(&mut relative, first, B).await;
        let receipt = sign(&mut relative, &check, B).await;
        let report = case_of(receipt.is(200));

        let mut township = app.home_officer(OfficeKind::Township).await;
        let page = township.open(&format!("/desk/cases/{report}")).await;
        page.link(&case);
        let stopped = [("outcome", "stopped"), ("month", "2026-03")];
        act_as(&mut township, &report, "record", &stopped)
            .await
            .is(200);
        let page = township.open(&format!("/desk/cases/{case}")).await;
        page.says("已停发");

        for path in ["/my".to_owned(), format!("/cases/{report}"), receipt.path] {
            let page = relative.open(&path).await;
            page.is(200).hides(&case).hides(&number);
        }
        relative.open(&format!("/cases/{case}")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_death_that_concerns_nobody_here_gets_the_same_receipt() {
    each_app(async |app| {
        let mut relative = app.citizen(B).await;
        let first = begin(&mut relative, "death_report").await;
        let check = answer_all(&mut relative, first, B).await;
        sign(&mut relative, &check, B)
            .await
            .is(200)
            .says("提交回执");
    })
    .await;
}

#[tokio::test]
async fn only_somebody_with_a_case_reports_a_change_to_it() {
    each_app(async |app| {
        let (_, case) = app.approved_case(A, "living_subsidy").await;
        let mut other = app.citizen(B).await;
        let page = other.open("/my").await;
        let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
        let of = |about| {
            [
                ("csrf", csrf.clone()),
                ("service", "change_report".to_owned()),
                ("place", HOME.to_owned()),
                ("about", about),
            ]
        };
        let mut answers = Vec::new();
        for about in [case, "01890a5d-ac96-774b-bcce-b302099a8057".to_owned()] {
            let pairs = of(about);
            let pairs: Vec<_> = pairs.iter().map(|(n, v)| (*n, v.as_str())).collect();
            answers.push(other.post("/applications", &pairs).await);
        }
        answers[0].is(404);
        answers[1].is(404);
        let pairs = of(String::new());
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| (*n, v.as_str())).collect();
        other.post("/applications", &pairs).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn the_township_asks_for_a_paper_of_a_report_and_goes_on_with_it() {
    each_app(async |app| {
        let (mut citizen, case) = app.approved_case(A, "living_subsidy").await;
        let status = citizen.open(&format!("/cases/{case}")).await;
        let first = citizen.press(&status.form("/applications")).await;
        let check = answer_all(&mut citizen, first, A).await;
        // Nothing is asked for with the report itself.
        check.hides("新的残疾人证");
        let receipt = sign(&mut citizen, &check, A).await;
        let report = case_of(receipt.is(200));
        let mut township = app.home_officer(OfficeKind::Township).await;
        let desk = township.open(&format!("/desk/cases/{report}")).await;
        let builder = township.open(&desk.link("/request_supplement")).await;
        builder
            .is(200)
            .says("新的残疾人证")
            .says("户口簿上写着新地址的那一页");
        let asked = [
            ("item", "new_certificate"),
            ("why-new_certificate", "missing"),
        ];
        ask_for(&mut township, &report, &asked).await.is(200);

        let list = format!("/cases/{report}/supplement");
        let page = citizen.open(&list).await;
        page.is(200)
            .says("新的残疾人证")
            .says("就按现有的情况办这份报告");
        page.hides("这次办理会结束").hides("计时停在");
        let item = citizen.open(&page.link("/items/new_certificate")).await;
        let paper = citizen.open(&item.link("/papers/new_certificate")).await;
        let form = paper.form(
            &paper
                .actions()
                .into_iter()
                .find(|to| to.contains("/papers/"))
                .unwrap(),
        );
        let answer = citizen
            .upload(&form, "a.jpg", &photos::jpeg(100, 80, 1))
            .await;
        citizen.follow(answer).await.is(200).says("第 1 张已收到");
        let page = citizen.open(&list).await;
        citizen.press(&page.form(&list)).await.is(200);

        let desk = township.open(&format!("/desk/cases/{report}")).await;
        let form = desk.form(&format!("/desk/cases/{report}/items/new_certificate"));
        let accepted = form.fill(&[("verdict", "accepted")]);
        township.press(&accepted).await.is(200).says("记下了");
        let outcome = [("outcome", "noted")];
        let recorded = act_as(&mut township, &report, "record", &outcome).await;
        recorded.is(200).says("已记录处理结果");
    })
    .await;
}

#[tokio::test]
async fn programs_ask_for_papers_of_a_report_too_and_a_late_answer_ends_nothing() {
    each_app(async |app| {
        let relative = app.citizen_program(B).await;
        let start = json!({"service": "death_report", "home_place": HOME});
        let draft = relative.fill(B, start).await;
        let report = relative.sign(&draft, B.name).await.is(201).id();
        let township = app.home_program(OfficeKind::Township).await;
        let shown = township.get(&api::case(report)).await;
        assert_eq!(shown.acts(), ["record", "request_supplement"]);
        let list = json!({"items": [{"code": "death_certificate", "why": "missing"}]});
        township
            .act(report, "request_supplement", list)
            .await
            .is(200);
        let shown = relative.get(&api::case(report)).await;
        assert_eq!(shown.text("/supplement/items/0/code"), "death_certificate");
        app.pass(TimeDelta::days(70));
        assert_eq!(close_overdue(&app.state.world).await.unwrap(), 1);
        let township = app.home_program(OfficeKind::Township).await;
        let shown = township.get(&api::case(report)).await;
        assert_eq!(shown.text("/stage/code"), "reported");
        let noted = json!({"outcome": "noted"});
        township.act(report, "record", noted).await.is(200);
    })
    .await;
}
