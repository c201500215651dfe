//! The access matrix of the JSON face: every route of the running router × everybody × every method, as `web/access.rs`.
//! To add a route: a row in [`TABLE`] (`access_table`), and in [`body`] what is sent.
use super::access_table::TABLE;
use crate::{
    harness::{
        actors::{A, ACCOUNT, B, COUNTY, ELSEWHERE, HOME, MARK, NEIGHBOUR},
        app::TestApp,
        program::{Answer, Program},
    },
    web::access::{ACTING, AGENT, ASK_PAPER, EVERYBODY, NOTHING, Things, agents_mandate, twin},
};
use axum::http::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What is sent, whole but for its version, which was overtaken long ago.
pub fn body(method: &str, path: &str) -> Option<Value> {
    let late = 99_999;
    match (method, path.rsplit('/').next().unwrap_or_default()) {
        ("POST", "accounts") => {
            Some(json!({"id_number": "", "name": "", "phone": "", "password": ""}))
        }
        ("POST", "tokens") => Some(json!({"account": "nobody", "password": "nothing"})),
        ("POST", "applications") => {
            Some(json!({"service": "living_subsidy", "home_place": NEIGHBOUR}))
        }
        ("POST", "mandate-words" | "mandate-asks") => Some(json!({
            "by_principal": true, "name": "", "id_number": "", "home_place": "", "services": [],
            "powers": [],
        })),
        ("POST", "renewal") => Some(json!({})),
        ("POST", "answer") => Some(json!({"agree": false})),
        ("POST", "payee-changes") => {
            Some(json!({"bank": "", "account": "", "holder": "", "password": ""}))
        }
        ("POST", "waivers") => Some(json!({
            "service": "care_subsidy", "loss_understood": true, "words_sha256": "old", "password": "",
        })),
        ("POST", "confirmation" | "export") => Some(json!({"password": ""})),
        ("POST", "closing") => Some(json!({"understood": true, "password": ""})),
        ("PUT", "code") => Some(json!({"code": "000000"})),
        ("PUT", "phone") if path == "/api/v1/phone" => {
            Some(json!({"phone": "0476-0000007", "password": ""}))
        }
        ("PUT", "bank_card") if path.contains("/cases/") => {
            Some(json!({"version": late, "way": "window"}))
        }
        ("PUT", "bank_card") => Some(json!({"way": "later"})),
        ("PUT", "verdict") if path.contains("/given/") => {
            Some(json!({"version": late, "verdict": "accepted"}))
        }
        ("PUT", "verdict") => Some(json!({"version": late, "accepted": true})),
        ("PUT", _) => Some(json!({"version": late, "answers": {"phone": "0476-0000007"}})),
        ("POST", "submission") => Some(json!({
            "version": late, "declaration": {"agreed": true, "signed_name": A.name},
        })),
        ("POST", "acts") => {
            Some(json!({"version": late, "act": "return_for_correction", "words": "请改"}))
        }
        _ => None,
    }
}

async fn everybody(app: &TestApp) -> Vec<Program> {
    let mut all = vec![app.program()];
    for sign_in in [
        A.id_number.to_owned(),
        B.id_number.to_owned(),
        format!("township-{HOME}"),
        format!("township-{NEIGHBOUR}"),
        format!("dpf-{COUNTY}"),
        format!("dpf-{ELSEWHERE}"),
        format!("civil_affairs-{COUNTY}"),
        format!("civil_affairs-{ELSEWHERE}"),
        format!("finance-{COUNTY}"),
    ] {
        all.push(app.program_of(&sign_in).await);
    }
    let mut agent = app.citizen_program(ACTING).await;
    agent.under = Some(agents_mandate(app).await);
    all.push(agent);
    all
}

fn fill(things: &Things, template: &str) -> String {
    // What is given with an ask of A's; what ends or answers one is tried on none.
    if template.contains("{ask}/") && !template.ends_with("/answer") {
        return template
            .replace("{ask}", &things.asks[0])
            .replace("{item}", ASK_PAPER)
            .replace("{file}", &things.ask_file);
    }
    let file = match template.contains("/cases/") {
        true => &things.files[1],
        false => &things.files[0],
    };
    template
        .replace("{service}", "living_subsidy")
        .replace("{page}", "phone")
        .replace("{item}", "bank_card")
        .replace("{file}", file)
        .replace("{application}", &things.application)
        .replace("{mandate}", &things.mandate)
        .replace("{ask}", NOTHING)
        .replace("{change}", NOTHING)
        .replace("{waiver}", NOTHING)
        .replace("{case}", &things.case)
        .replace("{notice}", &things.notice)
}

async fn send(program: &Program, method: &str, path: &str) -> Answer {
    let headers = [("idempotency-key", "one-key")];
    let body = body(method, path).map(|body| body.to_string());
    let method: Method = method.parse().unwrap();
    program.send(method, path, &headers, body).await
}

fn verdict(answer: &Answer) -> String {
    match answer.status.as_u16() {
        200..=299 => "ok".to_owned(),
        401 => "who".to_owned(),
        403 if answer.json["code"] == "not-in-mandate" => "not".to_owned(),
        403 if answer.json["code"] == "never-delegated" => "never".to_owned(),
        404 => "no".to_owned(),
        409 => "late".to_owned(),
        422 => "bad".to_owned(),
        other => other.to_string(),
    }
}

/// Without what differs from one time to the next.
fn normal(answer: &Answer) -> String {
    let mut json = answer.json.clone();
    if let Some(fields) = json.as_object_mut() {
        fields.remove("trace");
    }
    json.to_string()
}

#[tokio::test]
async fn every_endpoint_opens_to_those_in_the_table_and_to_nobody_else() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    rows_and_routes_agree(&app);
    let all = everybody(&app).await;
    let (mut cells, mut wrong) = (0, Vec::new());
    for (method, template, words) in TABLE {
        let path = fill(&things, template);
        let expected: Vec<&str> = words.split(' ').collect();
        // The owner comes last: a deletion would take the thing away from the others' sight.
        for who in [0, 2, 3, 4, 5, 6, 7, 8, 9, AGENT, 1] {
            let answer = send(&all[who], method, &path).await;
            cells += 1;
            let (name, got) = (EVERYBODY[who], verdict(&answer));
            if got != expected[who] {
                let expected = expected[who];
                wrong.push(format!(
                    "{method} {template} as {name}: {got}, not {expected}: {}",
                    answer.json
                ));
            }
            if got == "no" && path.contains("-") {
                let nothing = send(&all[who], method, &twin(&things, &path)).await;
                if nothing.status != answer.status || normal(&nothing) != normal(&answer) {
                    wrong.push(format!("{method} {template} as {name}: told from nothing"));
                }
            }
            let text = answer.json.to_string();
            let secrets = [A.name, A.id_number, MARK, ACCOUNT, "镇东街3号"];
            let shown = secrets.iter().any(|secret| text.contains(secret));
            if name != "A" && got != "ok" && got != "late" && shown {
                wrong.push(format!("{method} {template} as {name}: holds A's data"));
            }
        }
    }
    println!("{cells} cells of listed methods");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    app.remove().await;
}

#[tokio::test]
async fn no_endpoint_takes_another_method() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let all = everybody(&app).await;
    let templates: BTreeSet<&str> = TABLE.iter().map(|(_, template, _)| *template).collect();
    let before = app.stored();
    let (mut cells, mut wrong) = (0, Vec::new());
    for template in templates {
        let path = fill(&things, template);
        let listed = |method: &str| {
            TABLE
                .iter()
                .any(|(m, path, _)| *path == template && *m == method)
        };
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            if listed(method) {
                continue;
            }
            for (who, program) in all.iter().enumerate() {
                let answer = send(program, method, &path).await;
                cells += 1;
                if answer.status != 405 || !answer.headers.contains_key("allow") {
                    let name = EVERYBODY[who];
                    wrong.push(format!("{method} {template} as {name}: {}", answer.status));
                }
            }
        }
    }
    println!("{cells} cells of other methods");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(app.stored(), before, "something was written");
    app.remove().await;
}

#[tokio::test]
async fn reading_by_program_writes_nothing() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let all = everybody(&app).await;
    // Who looked at a person's file is written down, the same look once an hour.
    for (method, template, _) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        for program in &all {
            send(program, method, &fill(&things, template)).await;
        }
    }
    let before = app.stored();
    for (method, template, _) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        for program in &all {
            send(program, method, &fill(&things, template)).await;
        }
        assert_eq!(app.stored(), before, "GET {template} wrote something");
    }
    app.remove().await;
}

#[tokio::test]
async fn the_federations_program_gets_neither_household_nor_account() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let dpf = app.program_of(&format!("dpf-{COUNTY}")).await;
    let answer = send(&dpf, "GET", &format!("/api/v1/cases/{}", things.case)).await;
    let text = answer.is(200).json.to_string();
    for hidden in [
        MARK,
        ACCOUNT,
        &ACCOUNT[ACCOUNT.len() - 4..],
        "信用社",
        "other_hardship",
        "household",
    ] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    app.remove().await;
}

fn rows_and_routes_agree(app: &TestApp) {
    let listed: BTreeSet<(&str, &str)> = TABLE.iter().map(|(m, path, _)| (*m, *path)).collect();
    let endpoints = app.rows.iter().filter(|row| row.path.starts_with("/api/"));
    let routed: BTreeSet<(&str, &str)> = endpoints
        .map(|row| (row.method.as_str(), row.path.as_str()))
        .collect();
    let unlisted: Vec<_> = routed.difference(&listed).collect();
    assert!(unlisted.is_empty(), "routes without a row: {unlisted:?}");
    let gone: Vec<_> = listed.difference(&routed).collect();
    assert!(gone.is_empty(), "rows without a route: {gone:?}");
}
