//! The access matrix of the JSON face: every route × actor. A route without a row fails.
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR},
    app::{TestApp, each_app},
    program::{Answer, Program},
};
use app::paths::api;
use axum::http::Method;
use domain::case::OfficeKind::{Dpf, Township};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Method, route, and what comes back: nobody; the citizen whose things they are; another citizen; the township that holds
/// the case; another township; the federation, which the case has not reached.
type Row = (&'static str, &'static str, [u16; 6]);

/// The two rows that end something come last.
const TABLE: [Row; 19] = [
    ("GET", api::OPENAPI, [200; 6]),
    ("GET", api::PROBLEMS, [200; 6]),
    ("GET", api::SERVICES, [200; 6]),
    ("GET", api::SERVICE, [200; 6]),
    ("GET", api::DIVISIONS, [200; 6]),
    ("POST", api::ACCOUNTS, [422; 6]),
    ("POST", api::TOKENS, [422; 6]),
    ("POST", api::APPLICATIONS, [401, 201, 201, 404, 404, 404]),
    ("GET", api::APPLICATION, [401, 200, 404, 404, 404, 404]),
    ("PUT", api::PAGE, [401, 409, 404, 404, 404, 404]),
    ("POST", api::SUBMISSION, [401, 422, 404, 404, 404, 404]),
    ("GET", api::MATTERS, [401, 200, 200, 404, 404, 404]),
    ("GET", api::CASE, [401, 200, 404, 200, 404, 404]),
    ("POST", api::ACTS, [401, 409, 404, 409, 404, 404]),
    ("GET", api::NOTICE, [401, 200, 404, 200, 404, 404]),
    ("POST", api::NOTICE_READ, [401, 204, 404, 404, 404, 404]),
    ("GET", api::QUEUE, [401, 404, 404, 200, 200, 200]),
    ("DELETE", api::APPLICATION, [401, 204, 404, 404, 404, 404]),
    ("DELETE", api::TOKENS, [401, 204, 204, 204, 204, 204]),
];

struct Things {
    draft: Uuid,
    case: Uuid,
    notice: Uuid,
}

impl Things {
    async fn of_a(app: &TestApp) -> Self {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, "living_subsidy").await;
        let township = app.home_program(Township).await;
        township.act(case, "accept", json!({})).await.is(200);
        let shown = citizen.get(&api::case(case)).await;
        let start = json!({"service": "care_subsidy", "home_place": HOME});
        let draft = citizen.post(api::APPLICATIONS, start).await;
        Self {
            draft: draft.is(201).id(),
            case,
            notice: shown.text("/notices/0/id").parse().expect("an id"),
        }
    }

    fn path(&self, template: &str) -> String {
        template
            .replace("{service}", "living_subsidy")
            .replace("{application}", &self.draft.to_string())
            .replace("{page}", "certificate")
            .replace("{case}", &self.case.to_string())
            .replace("{notice}", &self.notice.to_string())
    }
}

/// A body that is read and changes nothing that another row looks at.
fn body(template: &str) -> Option<Value> {
    Some(match template {
        api::ACCOUNTS => json!({"id_number": "", "name": "", "phone": "", "password": ""}),
        api::TOKENS => json!({"account": "", "password": ""}),
        api::APPLICATIONS => json!({"service": "death_report", "home_place": NEIGHBOUR}),
        api::PAGE => json!({"version": 99, "answers": {}}),
        api::SUBMISSION => {
            json!({"version": 99, "declaration": {"agreed": true, "signed_name": "x"}})
        }
        api::ACTS => json!({"version": 99, "act": "withdraw"}),
        _ => return None,
    })
}

async fn ask(program: &Program, method: &str, template: &str, path: &str) -> Answer {
    let method: Method = method.parse().expect("a method");
    let body = body(template).filter(|_| method != Method::DELETE);
    let headers = [("idempotency-key", "k")];
    let body = body.map(|body| body.to_string());
    program.send(method, path, &headers, body).await
}

#[tokio::test]
async fn every_route_gives_each_actor_what_the_table_says() {
    each_app(async |app| {
        let things = Things::of_a(app).await;
        let actors = [
            app.program(),
            app.citizen_program(A).await,
            app.citizen_program(B).await,
            app.home_program(Township).await,
            app.program_of(&format!("township-{NEIGHBOUR}")).await,
            app.home_program(Dpf).await,
        ];
        for (method, template, statuses) in TABLE {
            // The owner last: what they end, nobody else may have ended before.
            for place in [0, 2, 3, 4, 5, 1] {
                let path = things.path(template);
                let answer = ask(&actors[place], method, template, &path).await;
                let told = answer.status.as_u16();
                let meant = statuses[place];
                assert_eq!(
                    told, meant,
                    "{method} {template}, actor {place}: {:#}",
                    answer.json
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_route_has_a_row() {
    let app = TestApp::sqlite().await;
    let listed: BTreeSet<_> = TABLE
        .iter()
        .map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned()))
        .collect();
    let routed: BTreeSet<_> = app
        .rows
        .iter()
        .filter(|row| row.path.starts_with("/api/"))
        .map(|row| (row.method.to_string(), row.path.clone()))
        .collect();
    assert_eq!(listed, routed);
    app.remove().await;
}

#[tokio::test]
async fn what_is_foreign_looks_like_what_does_not_exist() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let nothing = Things {
        draft: Uuid::nil(),
        case: Uuid::nil(),
        notice: Uuid::nil(),
    };
    let stranger = app.citizen_program(B).await;
    for (method, template, statuses) in TABLE {
        if statuses[2] != 404 || !template.contains('{') {
            continue;
        }
        let [mut foreign, mut missing] = [
            ask(&stranger, method, template, &things.path(template)).await,
            ask(&stranger, method, template, &nothing.path(template)).await,
        ];
        for answer in [&mut foreign, &mut missing] {
            answer.json["trace"] = Value::Null;
        }
        assert_eq!(foreign.status, missing.status, "{method} {template}");
        assert_eq!(foreign.json, missing.json, "{method} {template}");
    }
    app.remove().await;
}
