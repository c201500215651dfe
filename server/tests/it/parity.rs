//! Pages and API hold each other: the same acts lead to the same case, and a refusal on one face is the same on the other.
use crate::{
    harness::{
        actors::{A, B, HOME, NEIGHBOUR, act_as, answer_all, begin, begin_in, for_oneself, sign},
        app::{TestApp, each_app},
        browser::Page,
        program::Answer,
    },
    web::joined::{both, both_answered},
};
use app::paths::api;
use domain::case::{
    Case,
    OfficeKind::{self, CivilAffairs, Dpf, Township},
};
use serde_json::{Value, json};
use server::{store::case_file, usecase::records};
use uuid::Uuid;

const LIVING: &str = "living_subsidy";

/// An act: who, what, with which fields.
type Act = (
    OfficeKind,
    &'static str,
    &'static [(&'static str, &'static str)],
);

async fn state(app: &TestApp, case: Uuid) -> Case {
    let mut reader = app.state.world.db.read().await.expect("the database");
    let row = case_file::by_id(&mut reader, case).await.expect("a read");
    records::case(&row.expect("the case")).expect("a case")
}

fn fields(pairs: &[(&str, &str)]) -> Value {
    let of = |name: &str, item: &str| {
        let name = format!("{name}-{item}");
        let mut known = pairs.iter().filter(|(field, _)| *field == name);
        known.next().map_or("", |(_, value)| *value)
    };
    let items = pairs.iter().filter(|(name, _)| *name == "item");
    let items: Vec<Value> = items
        .map(|(_, item)| json!({"code": item, "why": of("why", item), "words": of("words", item)}))
        .collect();
    if !items.is_empty() {
        return json!({"items": items});
    }
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Does the acts on a case of A by pages and on one of B by API; the two cases are alike after each act.
async fn both_ways(app: &TestApp, acts: &[Act]) {
    let (_, by_page) = app.submitted_case(A, LIVING).await;
    let program = app.citizen_program(B).await;
    let by_api = program.apply(B, LIVING).await;
    let page_case: Uuid = by_page.parse().expect("an id");
    assert_eq!(state(app, page_case).await, state(app, by_api).await);
    for (kind, act, pairs) in acts {
        app.act(*kind, &by_page, act, pairs).await.is(200);
        let officer = app.home_program(*kind).await;
        officer.act(by_api, act, fields(pairs)).await.is(200);
        assert_eq!(
            state(app, page_case).await,
            state(app, by_api).await,
            "after {act}"
        );
    }
    let history = |shown: &Answer| -> Vec<String> {
        let entries = shown.json["history"].as_array().expect("a history");
        entries
            .iter()
            .map(|entry| format!("{} {}", entry["event"]["code"], entry["office"]["name"]))
            .collect()
    };
    let township = app.home_program(Township).await;
    let [one, other] = [
        township.get(&api::case(page_case)).await,
        township.get(&api::case(by_api)).await,
    ];
    assert_eq!(history(one.is(200)), history(other.is(200)));
}

#[tokio::test]
async fn granting_leads_to_the_same_case() {
    each_app(async |app| {
        let acts: &[Act] = &[
            (Township, "accept", &[]),
            (Township, "forward", &[]),
            (Dpf, "pass_review", &[]),
            (CivilAffairs, "approve", &[("month", "2026/03")]),
        ];
        both_ways(app, acts).await;
    })
    .await;
}

#[tokio::test]
async fn refusing_leads_to_the_same_case() {
    each_app(async |app| {
        let card = &[("item", "bank_card"), ("why-bank_card", "missing")];
        let acts: &[Act] = &[(Township, "request_supplement", card)];
        both_ways(app, acts).await;
    })
    .await;
    each_app(async |app| {
        let acts: &[Act] = &[
            (Township, "accept", &[]),
            (Township, "forward", &[]),
            (Dpf, "return_not_eligible", &[("words", "等级不符")]),
            (Township, "refuse", &[("words", "残疾等级不符合条件")]),
        ];
        both_ways(app, acts).await;
    })
    .await;
}

/// The page and the answer refuse alike: same status, and the page shows the words of the problem or of its first field.
fn same_refusal(page: &Page, answer: &Answer, code: &str) {
    answer.refuses(page.status.as_u16(), code);
    let words = match answer.json.pointer("/fields/0/message") {
        Some(message) => message.as_str().expect("words"),
        None => answer.text("/title"),
    };
    page.says(words);
}

/// 一件事 (domain 2.8): both faces make the same cases of the same answers.
#[tokio::test]
async fn a_joined_application_becomes_the_same_cases() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let check = both_answered(&mut browser).await;
    sign(&mut browser, &check, A).await.is(200);
    let program = app.citizen_program(B).await;
    let start = json!({"service": "joined_application", "home_place": HOME});
    let draft = program.fill_with(&both(B), start).await;
    let receipt = program.sign(&draft, B.name).await;
    let parts = receipt.is(201).json["joined"].as_array().expect("parts");
    let mut by_api = Vec::new();
    for part in parts {
        let case = part.pointer("/case/id").and_then(Value::as_str);
        let case = case.expect("a case of its own").parse().expect("an id");
        by_api.push((part["service"].clone(), state(&app, case).await));
    }
    let mine = app.citizen_program(A).await.get(api::MATTERS).await;
    let mut by_page = Vec::new();
    for one in mine.is(200).json["cases"].as_array().expect("cases") {
        let case = one["id"].as_str().expect("an id").parse().expect("an id");
        by_page.push((one["service"].clone(), state(&app, case).await));
    }
    let by_service = |one: &(Value, Case)| one.0.to_string();
    by_api.sort_by_key(by_service);
    by_page.sort_by_key(by_service);
    assert_eq!(by_api.len(), 2);
    assert_eq!(by_page, by_api);
    app.remove().await;
}

#[tokio::test]
async fn acts_are_refused_alike() {
    each_app(async |app| {
        let (_, by_page) = app.case_at_civil_affairs(A, LIVING).await;
        let case: Uuid = by_page.parse().expect("an id");
        let before = state(app, case).await;
        let civil = app.home_program(CivilAffairs).await;
        for (act, pairs, code) in [
            ("approve", [("month", "2026-02")], "start-too-early"),
            (
                "approve",
                [("month", "2026-04")],
                "later-start-needs-reason",
            ),
            ("approve", [("month", "soon")], "invalid-fields"),
            ("return_not_eligible", [("words", " ")], "invalid-fields"),
        ] {
            let page = app.act(CivilAffairs, &by_page, act, &pairs).await;
            let answer = civil.act(case, act, fields(&pairs)).await;
            same_refusal(&page, &answer, code);
        }
        assert_eq!(state(app, case).await, before);
    })
    .await;
}

#[tokio::test]
async fn an_act_that_comes_too_late_is_refused_alike() {
    each_app(async |app| {
        let (_, by_page) = app.submitted_case(A, LIVING).await;
        let case: Uuid = by_page.parse().expect("an id");
        let mut officer = app.home_officer(Township).await;
        let township = app.home_program(Township).await;
        let desk = officer.open(&format!("/desk/cases/{case}")).await;
        let late = desk.form(&format!("/desk/cases/{case}/accept"));
        let version = township.get(&api::case(case)).await.json["version"].clone();
        township.act(case, "accept", json!({})).await.is(200);
        officer.press(&late).await.is(409);
        let body = json!({"version": version, "act": "accept"});
        let answer = township.post(&api::acts(case), body).await;
        answer.refuses(409, "changed-elsewhere");
        // Read anew, the act no longer fits (R2.1).
        let answer = township.act(case, "accept", json!({})).await;
        answer.refuses(409, "not-now");
        // What belongs to the citizen, no officer does for them.
        let answer = township.act(case, "withdraw", json!({})).await;
        answer.refuses(409, "not-yours");
    })
    .await;
}

#[tokio::test]
async fn handing_in_is_refused_alike() {
    each_app(async |app| {
        // Unsigned.
        let (mut browser, check) = app.draft(A, LIVING).await;
        let page = browser.answer(&check, &[("signed_name", A.name)]).await;
        let program = app.citizen_program(B).await;
        let start = json!({"service": LIVING, "home_place": HOME});
        let draft = program.fill(B, start.clone()).await;
        let answer = program.sign(&draft, "不是本人").await;
        answer.refuses(page.status.as_u16(), "not-signed");

        // The same benefit twice (R12.2): two drafts for two places, one handed in before the other.
        let second = begin_in(&mut browser, LIVING, NEIGHBOUR).await;
        let second = answer_all(&mut browser, second, A).await;
        sign(&mut browser, &check, A).await.is(200);
        program.sign_with(&draft, B.name, "right").await.is(201);
        let page = sign(&mut browser, &second, A).await;
        let draft = program.fill(B, start).await;
        let answer = program.sign(&draft, B.name).await;
        same_refusal(&page, &answer, "already-running");
    })
    .await;
}

#[tokio::test]
async fn a_place_that_is_not_connected_is_refused_alike_r1_2() {
    let app = TestApp::sqlite().await;
    let far = "110101001";
    let mut browser = app.citizen(A).await;
    // The guide offers no form for such a place; the form of another place can be bent to it.
    let guide = format!("/services/care_subsidy?place={HOME}");
    let form = browser.open(&guide).await.form("/applications");
    let page = browser.press(&form.fill(&[("place", far)])).await;
    let page = for_oneself(&mut browser, page).await;
    let check = answer_all(&mut browser, page, A).await;
    let program = app.citizen_program(B).await;
    let start = json!({"service": "care_subsidy", "home_place": far});
    let draft = program.fill(B, start).await;
    assert_eq!(draft.json["connected"], false);
    let answer = program.sign(&draft, B.name).await;
    answer.refuses(409, "office-not-connected");
    check.says(answer.text("/title"));
    app.remove().await;
}

#[tokio::test]
async fn a_wrong_answer_is_told_in_the_same_words() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let first = begin(&mut browser, LIVING).await;
    let wrong = ("certificate_number", "１２３");
    let page = browser
        .answer(&first, &[wrong, ("action", "continue")])
        .await;
    let program = app.citizen_program(B).await;
    let start = json!({"service": LIVING, "home_place": HOME});
    let draft = program.post(api::APPLICATIONS, start).await;
    let body = json!({"version": 0, "answers": fields(&[wrong])});
    let path = api::page(draft.id(), "certificate");
    let answer = program.put(&path, body).await;
    same_refusal(&page, &answer, "invalid-fields");
    app.remove().await;
}

#[tokio::test]
async fn an_answer_that_is_not_whole_is_refused_alike() {
    let app = TestApp::sqlite().await;
    let (mut browser, by_page) = app.submitted_case(A, LIVING).await;
    let asked = [("item", "bank_card"), ("why-bank_card", "missing")];
    let page = app.act(Township, &by_page, "request_supplement", &asked);
    page.await.is(200);
    let list = browser.open(&format!("/cases/{by_page}/supplement")).await;
    let form = list.form(&format!("/cases/{by_page}/supplement"));
    let page = browser.press(&form.fill(&[("words", "没有了")])).await;
    let program = app.citizen_program(A).await;
    let case: Uuid = by_page.parse().expect("an id");
    let answer = program.act(case, "answer_supplement", json!({})).await;
    same_refusal(&page, &answer, "items-open");
    let now = json!({"decide_now": true});
    program.act(case, "answer_supplement", now).await.is(200);
    let mut officer = app.home_officer(Township).await;
    act_as(&mut officer, &by_page, "accept", &[]).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn what_is_not_yours_is_not_there_on_either_face() {
    let app = TestApp::sqlite().await;
    let (_, by_page) = app.submitted_case(A, LIVING).await;
    let case: Uuid = by_page.parse().expect("an id");
    let mut browser = app.citizen(B).await;
    browser.open(&format!("/cases/{case}")).await.is(404);
    let program = app.citizen_program(B).await;
    program
        .get(&api::case(case))
        .await
        .refuses(404, "not-found");
    app.remove().await;
}
