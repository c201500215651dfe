//! Every capacity × power × state of the mandate × action, through the pages and the API: allowed exactly where the rules say.
//! What is allowed is sent with a version long overtaken (409), so that nothing is used up on the way.
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR, Person, answer_all, begin_in},
    app::TestApp,
    browser::Browser,
    mandates::Terms,
    program::Program,
};
use axum::http::Method;
use chrono::TimeDelta;
use domain::{case::OfficeKind, delegation::Power};
use serde_json::{Value, json};
use server::{auth::session, store::session as sessions};
use uuid::Uuid;

/// Somebody with no mandate at all.
const STRANGER: Person = Person {
    name: "赵德顺",
    id_number: "230899196002291119",
};
const KINDS: [&str; 4] = [
    "guardian",
    "kin_with_duty",
    "village_committee",
    "entrusted",
];
const STATES: [State; 6] = [
    State::InForce,
    State::NotYet,
    State::Expired,
    State::Ended,
    State::OtherService,
    State::SomebodyElses,
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    InForce,
    NotYet,
    Expired,
    Ended,
    OtherService,
    SomebodyElses,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    SeeList,
    SeeDraft,
    Save,
    HandIn,
    Begin,
    SeeCase,
    SeeNotice,
    AnswerSupplement,
    Withdraw,
    ReportChange,
    Discard,
    GiveMandate,
    ChangePayee,
    Waive,
    ExportData,
    ChangePhone,
    CloseAccount,
}

const ACTS: [Act; 17] = [
    Act::SeeList,
    Act::SeeDraft,
    Act::Save,
    Act::HandIn,
    Act::Begin,
    Act::SeeCase,
    Act::SeeNotice,
    Act::AnswerSupplement,
    Act::Withdraw,
    Act::ReportChange,
    Act::Discard,
    Act::GiveMandate,
    Act::ChangePayee,
    Act::Waive,
    Act::ExportData,
    Act::ChangePhone,
    Act::CloseAccount,
];

impl Act {
    /// What nobody does for another, whatever the mandate says.
    fn is_reserved(self) -> bool {
        matches!(
            self,
            Self::GiveMandate
                | Self::ChangePayee
                | Self::Waive
                | Self::ExportData
                | Self::ChangePhone
                | Self::CloseAccount
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Open,
    Refused,
    Missing,
}

fn power_sets() -> Vec<Vec<Power>> {
    let mut sets = vec![Vec::new(), Power::ALL.to_vec()];
    sets.extend(Power::ALL.map(|power| vec![power]));
    sets.push(vec![Power::Supplement, Power::ViewStatus]);
    sets.push(vec![Power::ReceiveNotices, Power::ViewStatus]);
    sets
}

/// What the rules say, written down once more, without the program's table.
fn expected(powers: &[Power], state: State, act: Act) -> Verdict {
    let has = |power| powers.contains(&power);
    let if_has = |yes| if yes { Verdict::Open } else { Verdict::Refused };
    match state {
        State::NotYet | State::Expired | State::Ended => return Verdict::Refused,
        State::SomebodyElses => return Verdict::Missing,
        State::OtherService => {
            return match act {
                Act::SeeList => Verdict::Open,
                _ if act.is_reserved() => Verdict::Refused,
                _ => Verdict::Missing,
            };
        }
        State::InForce => {}
    }
    match act {
        Act::SeeList => Verdict::Open,
        Act::SeeDraft => if_has(has(Power::Prepare) || has(Power::Submit)),
        Act::Save | Act::Begin => if_has(has(Power::Prepare)),
        Act::HandIn => if_has(has(Power::Submit)),
        Act::SeeCase => if_has(has(Power::ViewStatus)),
        // Without notices there is no such notice for them, in a case that they may see.
        Act::SeeNotice if has(Power::ViewStatus) && !has(Power::ReceiveNotices) => Verdict::Missing,
        Act::SeeNotice => if_has(has(Power::ViewStatus)),
        Act::AnswerSupplement => if_has(has(Power::Supplement)),
        Act::ReportChange => if_has(has(Power::ReportChange)),
        _ => Verdict::Refused,
    }
}

/// A's things.
struct Things {
    draft: String,
    case: String,
    notice: String,
}

impl Things {
    async fn of_a(app: &TestApp) -> Self {
        // The draft first: once a case runs, the guide offers no second one.
        let mut browser = app.citizen(A).await;
        let first = begin_in(&mut browser, "living_subsidy", NEIGHBOUR).await;
        let check = answer_all(&mut browser, first, A).await;
        let draft = check.path.split('/').nth(2).unwrap().to_owned();
        let (mut browser, case) = app.submitted_case(A, "living_subsidy").await;
        let asked = [
            ("item", "bank_card"),
            ("why-bank_card", "missing"),
            ("words-bank_card", "请补照片"),
        ];
        app.act(OfficeKind::Township, &case, "request_supplement", &asked)
            .await
            .is(200);
        let notice = browser.open(&format!("/cases/{case}")).await;
        let notice = notice
            .link("/notices/")
            .split('/')
            .nth(4)
            .unwrap()
            .to_owned();
        Self {
            draft,
            case,
            notice,
        }
    }
}

/// Chooses a mandate for a session straight in the database, in whatever state it is.
async fn force_client(app: &TestApp, browser: &Browser, mandate: Uuid) {
    let world = &app.state.world;
    let cookie = browser.cookies.get("session").expect("a session");
    let presented = session::parse(&world.keys, cookie).expect("ours");
    let mut tx = world.db.begin().await.expect("a transaction");
    let chosen = sessions::act_under(&mut tx, &presented.token_hash, Some(mandate)).await;
    assert!(chosen.expect("written"));
    tx.commit().await.expect("committed");
}

async fn by_page(browser: &mut Browser, things: &Things, act: Act, csrf: &str) -> u16 {
    let Things {
        draft,
        case,
        notice,
    } = things;
    let late = ("version", "99999");
    let page = match act {
        Act::SeeList => browser.get("/my").await,
        Act::SeeDraft => browser.get(&format!("/apply/{draft}/phone")).await,
        Act::SeeCase => browser.get(&format!("/cases/{case}")).await,
        Act::SeeNotice => {
            let path = format!("/cases/{case}/notices/{notice}");
            browser.get(&path).await
        }
        _ => {
            let (path, more): (String, Vec<(&str, &str)>) = match act {
                Act::Save => (
                    format!("/apply/{draft}/phone"),
                    vec![("phone", "0476-0000009"), ("action", "continue")],
                ),
                Act::HandIn => (
                    format!("/apply/{draft}/check"),
                    vec![
                        ("agree", "yes"),
                        ("signed_name", B.name),
                        ("idempotency_key", "table"),
                    ],
                ),
                Act::Begin => (
                    "/applications".to_owned(),
                    vec![("service", "living_subsidy"), ("place", NEIGHBOUR)],
                ),
                Act::ReportChange => (
                    "/applications".to_owned(),
                    vec![("service", "change_report"), ("about", case)],
                ),
                Act::AnswerSupplement => (
                    format!("/cases/{case}/supplement"),
                    vec![("words", "在这里")],
                ),
                Act::Withdraw => (format!("/cases/{case}/withdraw"), Vec::new()),
                Act::Discard => (format!("/apply/{draft}/discard"), Vec::new()),
                Act::ChangePayee => (
                    "/rights/account".to_owned(),
                    vec![
                        ("bank", "农业银行"),
                        ("account", "6222020200011112222"),
                        ("holder", A.name),
                        ("password", ""),
                    ],
                ),
                Act::Waive => (
                    "/rights/waivers".to_owned(),
                    vec![
                        ("service", "living_subsidy"),
                        ("understood", "yes"),
                        ("password", ""),
                    ],
                ),
                Act::ExportData => ("/rights/export".to_owned(), vec![("password", "")]),
                Act::ChangePhone => (
                    "/rights/phone".to_owned(),
                    vec![("phone", "0476-0000009"), ("password", "")],
                ),
                Act::CloseAccount => (
                    "/rights/closing".to_owned(),
                    vec![("understood", "yes"), ("password", "")],
                ),
                _ => ("/helpers/new".to_owned(), vec![("name", B.name)]),
            };
            let mut pairs = vec![("csrf", csrf), late];
            pairs.extend(more);
            browser.post(&path, &pairs).await
        }
    };
    page.status.as_u16()
}

async fn by_program(program: &Program, mandate: Uuid, things: &Things, act: Act) -> u16 {
    let Things {
        draft,
        case,
        notice,
    } = things;
    let draft = format!("/api/v1/applications/{draft}");
    let case_path = format!("/api/v1/cases/{case}");
    let (method, path, body): (Method, String, Option<Value>) = match act {
        Act::SeeList => (Method::GET, "/api/v1/matters".to_owned(), None),
        Act::SeeDraft => (Method::GET, draft, None),
        Act::Save => (
            Method::PUT,
            format!("{draft}/pages/phone"),
            Some(json!({"version": 99_999, "answers": {"phone": "0476-0000009"}})),
        ),
        Act::HandIn => (
            Method::POST,
            format!("{draft}/submission"),
            Some(
                json!({"version": 99_999, "declaration": {"agreed": true, "signed_name": B.name}}),
            ),
        ),
        Act::Begin => (
            Method::POST,
            "/api/v1/applications".to_owned(),
            Some(json!({"service": "living_subsidy", "home_place": NEIGHBOUR})),
        ),
        Act::ReportChange => (
            Method::POST,
            "/api/v1/applications".to_owned(),
            Some(json!({"service": "change_report", "about_case": case})),
        ),
        Act::SeeCase => (Method::GET, case_path, None),
        Act::SeeNotice => (Method::GET, format!("{case_path}/notices/{notice}"), None),
        Act::AnswerSupplement => (
            Method::POST,
            format!("{case_path}/acts"),
            Some(json!({"version": 99_999, "act": "answer_supplement", "words": "在这里"})),
        ),
        Act::Withdraw => (
            Method::POST,
            format!("{case_path}/acts"),
            Some(json!({"version": 99_999, "act": "withdraw"})),
        ),
        Act::Discard => (Method::DELETE, draft, None),
        Act::ChangePayee => (
            Method::POST,
            "/api/v1/payee-changes".to_owned(),
            Some(json!({
                "bank": "农业银行", "account": "6222020200011112222", "holder": A.name, "password": "",
            })),
        ),
        Act::Waive => (
            Method::POST,
            "/api/v1/waivers".to_owned(),
            Some(json!({
                "service": "living_subsidy", "loss_understood": true, "words_sha256": "", "password": "",
            })),
        ),
        Act::ExportData => (
            Method::POST,
            "/api/v1/export".to_owned(),
            Some(json!({"password": ""})),
        ),
        Act::ChangePhone => (
            Method::PUT,
            "/api/v1/phone".to_owned(),
            Some(json!({"phone": "0476-0000009", "password": ""})),
        ),
        Act::CloseAccount => (
            Method::POST,
            "/api/v1/closing".to_owned(),
            Some(json!({"understood": true, "password": ""})),
        ),
        Act::GiveMandate => (
            Method::POST,
            "/api/v1/mandate-asks".to_owned(),
            Some(json!({
                "by_principal": true, "name": B.name, "id_number": "", "home_place": "",
                "services": [], "powers": [],
            })),
        ),
    };
    let mandate = mandate.to_string();
    let headers = [
        ("acting-under", mandate.as_str()),
        ("idempotency-key", "table"),
    ];
    let body = body.map(|body| body.to_string());
    let answer = program.send(method, &path, &headers, body).await;
    answer.status.as_u16()
}

fn verdict(status: u16) -> Option<Verdict> {
    match status {
        200 | 201 | 204 | 303 | 409 | 422 => Some(Verdict::Open),
        403 => Some(Verdict::Refused),
        404 => Some(Verdict::Missing),
        _ => None,
    }
}

#[tokio::test]
async fn an_agent_may_exactly_what_the_rules_say_on_pages_and_by_program() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let today = app.state.world.today();
    let (mut agent, program) = (app.citizen(B).await, app.citizen_program(B).await);
    let stranger = app.citizen(STRANGER).await;
    let strangers_program = app.citizen_program(STRANGER).await;
    let (mut cells, mut wrong) = (0, Vec::new());
    for kind in KINDS {
        for powers in power_sets() {
            for state in STATES {
                let mut terms = Terms {
                    kind,
                    powers: powers.clone(),
                    ..Terms::default()
                };
                match state {
                    State::NotYet => {
                        terms.since = Some(app.state.world.now() + TimeDelta::hours(1))
                    }
                    State::Expired => terms.last_day = today.pred_opt(),
                    State::Ended => terms.ended = Some("revoked"),
                    State::OtherService => terms.services = vec!["care_subsidy"],
                    State::InForce | State::SomebodyElses => {}
                }
                let mandate = app.mandate(A, B, terms).await;
                let (browser, program) = match state {
                    State::SomebodyElses => (&mut stranger.clone(), &strangers_program),
                    _ => (&mut agent, &program),
                };
                force_client(&app, browser, mandate).await;
                let page = browser.get("/help").await;
                let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
                for act in ACTS {
                    let should = expected(&powers, state, act);
                    let status = by_page(browser, &things, act, &csrf).await;
                    cells += 1;
                    // A mandate of somebody else's is no choice at all: they act for themselves. An answer that was overtaken
                    // is shown on the case's page, which needs its own power.
                    let own = state == State::SomebodyElses
                        && (matches!(act, Act::SeeList | Act::Begin) || act.is_reserved());
                    let shown_on_case = act == Act::AnswerSupplement
                        && should == Verdict::Open
                        && !powers.contains(&Power::ViewStatus);
                    let should_show = match (own, shown_on_case) {
                        (true, _) => Verdict::Open,
                        (_, true) => Verdict::Refused,
                        _ => should,
                    };
                    if verdict(status) != Some(should_show) {
                        wrong.push(format!(
                            "page: {kind} {powers:?} {state:?} {act:?}: {status}, not {should_show:?}"
                        ));
                    }
                    let status = by_program(program, mandate, &things, act).await;
                    cells += 1;
                    if verdict(status) != Some(should) {
                        wrong.push(format!(
                            "API: {kind} {powers:?} {state:?} {act:?}: {status}, not {should:?}"
                        ));
                    }
                }
            }
        }
    }
    println!("{cells} cells of capacity, power, state and action");
    wrong.truncate(40);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // The token alone is never authority: without the header the same things are another person's.
    let alone = app.citizen_program(STRANGER).await;
    let path = format!("/api/v1/cases/{}", things.case);
    alone.get(&path).await.refuses(404, "not-found");
    assert_ne!(HOME, NEIGHBOUR);
    app.remove().await;
}
