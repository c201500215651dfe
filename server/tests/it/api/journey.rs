//! The main job by the API alone, on both databases.
use crate::harness::{
    actors::{A, ACCOUNT, B, HOME},
    app::each_app,
};
use app::paths::api;
use domain::case::OfficeKind::{CivilAffairs, Dpf, Township};
use serde_json::{Value, json};

const LIVING: &str = "living_subsidy";

#[tokio::test]
async fn an_application_goes_through_all_offices() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.is(200).text("/holder/place"), HOME);
        assert_eq!(shown.text("/stage/code"), "submitted");
        assert!(shown.json["due"]["on"].is_string(), "{:#}", shown.json);

        let [township, dpf, civil] = [
            app.home_program(Township).await,
            app.home_program(Dpf).await,
            app.home_program(CivilAffairs).await,
        ];
        dpf.get(&api::case(case)).await.refuses(404, "not-found");
        for act in ["accept", "forward"] {
            township.act(case, act, json!({})).await.is(200);
        }
        let queue = dpf.get(api::QUEUE).await;
        assert_eq!(queue.is(200).json["cases"][0]["id"], case.to_string());
        assert_eq!(queue.json["cases"][0]["applicant"], "王*兰");
        dpf.act(case, "pass_review", json!({})).await.is(200);
        let month = json!({"month": "2026-03"});
        civil.act(case, "approve", month).await.is(200);

        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.text("/stage/code"), "approved");
        assert_eq!(shown.text("/start_month"), "2026-03");
        let matters = citizen.get(api::MATTERS).await;
        assert_eq!(matters.is(200).json["cases"][0]["id"], case.to_string());
        let notice = shown.text("/notices/0/id").parse().expect("an id");
        let read = citizen.get(&api::notice(case, notice)).await;
        assert_eq!(read.is(200).text("/kind/code"), "approval");
        let read_path = api::notice_read(case, notice);
        citizen.post(&read_path, json!({})).await.is(204);
        let read = citizen.get(&api::notice(case, notice)).await;
        assert!(read.json["read_at"].is_string());
    })
    .await;
}

#[tokio::test]
async fn a_refusal_goes_back_hop_by_hop_and_only_the_township_tells_r4_2() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let township = app.home_program(Township).await;
        let dpf = app.home_program(Dpf).await;
        let civil = app.home_program(CivilAffairs).await;
        for act in ["accept", "forward"] {
            township.act(case, act, json!({})).await.is(200);
        }
        dpf.act(case, "pass_review", json!({})).await.is(200);
        let why = json!({"words": "家庭收入超过标准"});
        civil.act(case, "return_not_eligible", why).await.is(200);
        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.text("/stage/code"), "returned_to_dpf");
        assert!(!shown.json.to_string().contains("家庭收入超过标准"));
        dpf.act(case, "pass_return_on", json!({})).await.is(200);
        let at_township = township.get(&api::case(case)).await;
        assert!(at_township.json.to_string().contains("家庭收入超过标准"));
        let told = json!({"words": "您家的收入高于低保边缘标准。"});
        township.act(case, "refuse", told).await.is(200);

        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.text("/stage/code"), "refused");
        assert!(!shown.json.to_string().contains("家庭收入超过标准"));
        let notice = shown.text("/notices/0/id").parse().expect("an id");
        let read = citizen.get(&api::notice(case, notice)).await;
        assert_eq!(read.text("/reason"), "您家的收入高于低保边缘标准。");
        assert_eq!(read.json["remedy"], true);
    })
    .await;
}

#[tokio::test]
async fn a_supplement_is_asked_once_and_answered_r2_2() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let township = app.home_program(Township).await;
        let card = json!({
            "code": "bank_card", "why": "unreadable", "alternatives": ["visit"], "words": "请拍卡号那一面。",
        });
        let list = json!({"items": [card, {"code": "residence", "why": "unclear"}]});
        township
            .act(case, "request_supplement", list.clone())
            .await
            .is(200);
        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.text("/supplement/items/0/words"), "请拍卡号那一面。");
        assert_eq!(shown.text("/supplement/items/0/why/name"), "交来的看不清");
        assert_eq!(shown.text("/supplement/items/1/kind"), "answer");
        assert_eq!(shown.text("/supplement/items/1/standing/code"), "yours");
        assert_eq!(shown.json["supplement"]["open"], true);
        assert_eq!(shown.acts(), ["answer_supplement", "withdraw"]);
        let open = citizen.act(case, "answer_supplement", json!({})).await;
        open.refuses(422, "items-open");
        let say = async |code: &str, mut body: Value| {
            let version = citizen.get(&api::case(case)).await.json["version"].clone();
            body["version"] = version;
            citizen.put(&api::item(case, code), body).await
        };
        let empty = say("residence", json!({"way": "told"})).await;
        empty.refuses(422, "invalid-fields");
        assert_eq!(empty.text("/fields/0/field"), "residence");
        let pigeon = say("bank_card", json!({"way": "pigeon"})).await;
        pigeon.refuses(422, "invalid-fields");
        let window = json!({"way": "window", "words": "明天送到窗口。"});
        say("bank_card", window).await.is(200);
        let told = say("residence", json!({"way": "told", "words": "镇西街5号"})).await;
        assert_eq!(told.is(200).text("/supplement/items/1/standing/code"), "ready");
        citizen
            .act(case, "answer_supplement", json!({}))
            .await
            .is(200);
        // The items come back one by one, to the citizen too.
        let judge = async |code: &str, mut body: Value| {
            let version = township.get(&api::case(case)).await.json["version"].clone();
            body["version"] = version;
            township.put(&api::verdict(case, code), body).await
        };
        let blurred = json!({"accepted": false, "why": "unreadable", "words": "还是看不清。"});
        judge("bank_card", blurred).await.is(200);
        judge("residence", json!({"accepted": true})).await.is(200);
        let shown = citizen.get(&api::case(case)).await;
        let item = |n: usize, what: &str| shown.text(&format!("/supplement/items/{n}/{what}"));
        assert_eq!(item(0, "not_usable/code"), "unreadable");
        assert_eq!(item(0, "verdict_words"), "还是看不清。");
        assert_eq!(item(1, "standing/code"), "accepted");
        assert_eq!(item(1, "reply/0"), "镇西街5号");

        let again = township.act(case, "request_supplement", list).await;
        again.refuses(422, "second-notice");
        assert_eq!(again.text("/rule"), "R2.2");
        let mut own = json!({"items": [{"code": "other", "why": "needed", "words": "分户证明"}]});
        own["fault"] = json!("上次漏看");
        township.act(case, "request_supplement", own).await.is(200);
        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.json["supplement"]["round"], 2);
        assert!(!shown.json.to_string().contains("上次漏看"));
    })
    .await;
}

#[tokio::test]
async fn a_report_ends_the_grant_that_it_is_about_r9() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let start = json!({"service": "change_report", "about_case": case});
        let draft = citizen.fill(A, start).await;
        let report = citizen.sign(&draft, A.name).await.is(201).id();
        let township = app.home_program(Township).await;
        for act in ["accept", "forward"] {
            township.act(case, act, json!({})).await.is(200);
        }
        let dpf = app.home_program(Dpf).await;
        dpf.act(case, "pass_review", json!({})).await.is(200);
        let civil = app.home_program(CivilAffairs).await;
        let month = json!({"month": "2026-03"});
        civil.act(case, "approve", month).await.is(200);

        let at_township = township.get(&api::case(report)).await;
        assert_eq!(at_township.text("/about/0/id"), case.to_string());
        let settled = json!({"outcome": "stopped", "month": "2026-04", "words": "已核实。"});
        township.act(report, "record", settled).await.is(200);
        let shown = citizen.get(&api::case(case)).await;
        assert_eq!(shown.text("/stage/code"), "exited");
        assert_eq!(shown.text("/last_month"), "2026-04");
        assert_eq!(shown.text("/reports/0/id"), report.to_string());
    })
    .await;
}

#[tokio::test]
async fn everybody_sees_only_what_the_pages_show_them() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let own = citizen.get(&api::case(case)).await;
        assert!(own.json.to_string().contains(ACCOUNT));
        let stranger = app.citizen_program(B).await;
        stranger
            .get(&api::case(case))
            .await
            .refuses(404, "not-found");
        let act = json!({"version": 0, "act": "withdraw"});
        let tried = stranger.post(&api::acts(case), act).await;
        tried.refuses(404, "not-found");

        let township = app.home_program(Township).await;
        let seen = township.get(&api::case(case)).await;
        let text = seen.is(200).json.to_string();
        assert!(!text.contains(ACCOUNT), "the account is not masked");
        assert_eq!(seen.text("/applicant/name"), A.name);
        assert!(!seen.text("/applicant/id_number").contains("198505"));
        for act in ["accept", "forward"] {
            township.act(case, act, json!({})).await.is(200);
        }
        // The federation sees nothing of the household or the money (R3.1).
        let dpf = app.home_program(Dpf).await;
        let seen = dpf.get(&api::case(case)).await;
        let asked: Vec<&str> = seen.is(200).json["answers"]
            .as_array()
            .expect("answers")
            .iter()
            .filter_map(|answer| answer["question"].as_str())
            .collect();
        assert!(asked.contains(&"certificate_number"), "{asked:?}");
        for hidden in ["household", "hardship", "overlap", "bank_account"] {
            assert!(!asked.contains(&hidden), "{hidden}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_saved_even_when_wrong_and_can_be_thrown_away() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let start = json!({"service": LIVING, "home_place": HOME});
        let draft = citizen.post(api::APPLICATIONS, start.clone()).await;
        let again = citizen.post(api::APPLICATIONS, start).await;
        assert_eq!(draft.is(201).id(), again.is(201).id());
        assert_eq!(
            draft.headers["location"],
            api::application(draft.id()).as_str()
        );
        let page = api::page(draft.id(), "certificate");
        let body = json!({"version": 0, "answers": {"certificate_number": "123"}});
        let wrong = citizen.put(&page, body.clone()).await;
        wrong.refuses(422, "invalid-fields");
        assert_eq!(wrong.json["version"], 1);
        assert_eq!(wrong.text("/fields/0/code"), "bad-length");
        let shown = citizen.get(&api::application(draft.id())).await;
        assert_eq!(shown.text("/answers/certificate_number"), "123");
        citizen
            .put(&page, body)
            .await
            .refuses(409, "changed-elsewhere");
        let far = api::page(draft.id(), "phone");
        let unreached = citizen
            .put(&far, json!({"version": 1, "answers": {}}))
            .await;
        unreached.refuses(404, "not-found");

        let stranger = app.citizen_program(B).await;
        let path = api::application(draft.id());
        stranger.get(&path).await.refuses(404, "not-found");
        stranger.delete(&path).await.refuses(404, "not-found");
        citizen.delete(&path).await.is(204);
        citizen.get(&path).await.refuses(404, "not-found");
    })
    .await;
}

#[tokio::test]
async fn somebody_beside_the_applicant_is_named_by_program_too() {
    let app = crate::harness::app::TestApp::sqlite().await;
    let citizen = app.citizen_program(A).await;
    let new = |helper: &str| json!({"service": LIVING, "home_place": HOME, "helper": helper});
    citizen
        .post(api::APPLICATIONS, new("王1"))
        .await
        .refuses(422, "invalid-fields");
    let draft = citizen.fill(A, new(B.name)).await;
    let signed = citizen.sign(&draft, A.name).await;
    let case = signed.is(201).id();
    let mut officer = app.home_officer(Township).await;
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    desk.says(B.name);
    app.remove().await;
}
