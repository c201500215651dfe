//! Each act sent, through the pages and the API, and what came of it.
use super::{
    Things,
    rules::{Act, Verdict},
};
use crate::harness::{
    actors::{A, B, NEIGHBOUR},
    browser::{Browser, Page},
    html::Form,
    program::{Answer, Program},
};
use axum::http::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// A paper that is plain text.
pub const DOCUMENT: &[u8] =
    b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// The same on pages; `None`: no page does it.
pub async fn by_page(
    browser: &mut Browser,
    things: &Things,
    act: Act,
    token: &Form,
) -> Option<(u16, Result<Verdict, String>)> {
    let csrf = token.value("csrf").expect("a token");
    let Things {
        draft,
        case,
        notice,
        file,
        mandate,
        ask,
        ..
    } = things;
    let late = ("version", "99999");
    let page = match act {
        Act::SeeList => browser.get("/my").await,
        Act::SeeDraft => browser.get(&format!("/apply/{draft}/phone")).await,
        Act::SeePapers => browser.get(&format!("/apply/{draft}/papers")).await,
        Act::SeeFile => browser.get(&format!("/apply/{draft}/files/{file}")).await,
        Act::SeeCase => browser.get(&format!("/cases/{case}")).await,
        Act::SeeReceipt => browser.get(&format!("/cases/{case}/receipt")).await,
        // Looking at it marks it.
        Act::MarkRead => return None,
        Act::GivePaper => {
            let mut form = token.clone();
            form.action = format!("/apply/{draft}/papers/bank_card");
            browser.upload(&form, "card.pdf", DOCUMENT).await
        }
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
                Act::AnswerItem => (
                    format!("/cases/{case}/supplement/items/bank_card"),
                    vec![("way", "at_window")],
                ),
                Act::RemovePaper => (format!("/apply/{draft}/files/{file}/remove"), Vec::new()),
                Act::StopMandate => (format!("/helpers/mandates/{mandate}"), Vec::new()),
                Act::RenewMandate => (format!("/helpers/mandates/{mandate}/renewal"), Vec::new()),
                Act::AnswerAsk => (format!("/helpers/asks/{ask}"), vec![("action", "refuse")]),
                Act::Sign => ("/signing".to_owned(), vec![("way", "nothing")]),
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
    Some((page.status.as_u16(), of_page(&page)))
}

/// The same by the API; `None`: only pages do it.
pub async fn by_program(
    program: &Program,
    acting: Option<Uuid>,
    things: &Things,
    act: Act,
) -> Option<(u16, Result<Verdict, String>)> {
    let Things {
        draft,
        case,
        notice,
        file,
        mandate,
        ask,
        ..
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
        Act::SeePapers => (Method::GET, format!("{draft}/papers"), None),
        Act::SeeFile => (Method::GET, format!("{draft}/files/{file}"), None),
        Act::GivePaper => (
            Method::POST,
            format!("{draft}/papers/bank_card/files"),
            None,
        ),
        Act::RemovePaper => (Method::DELETE, format!("{draft}/files/{file}"), None),
        Act::SeeReceipt | Act::Sign => return None,
        Act::MarkRead => (
            Method::POST,
            format!("{case_path}/notices/{notice}/read"),
            None,
        ),
        Act::AnswerItem => (
            Method::PUT,
            format!("{case_path}/supplement/bank_card"),
            Some(json!({"version": 99_999, "way": "at_window"})),
        ),
        Act::StopMandate => (Method::DELETE, format!("/api/v1/mandates/{mandate}"), None),
        Act::RenewMandate => (
            Method::POST,
            format!("/api/v1/mandates/{mandate}/renewal"),
            Some(json!({"until": "2020-01-01"})),
        ),
        Act::AnswerAsk => (
            Method::POST,
            format!("/api/v1/mandate-asks/{ask}/answer"),
            Some(json!({"agree": false})),
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
    let acting = acting.map(|mandate| mandate.to_string());
    let mut headers = vec![("idempotency-key", "table")];
    headers.extend(acting.as_deref().map(|mandate| ("acting-under", mandate)));
    let body = match act {
        Act::GivePaper => {
            headers.push(("content-type", "application/octet-stream"));
            Some(String::from_utf8_lossy(DOCUMENT).into_owned())
        }
        _ => body.map(|body| body.to_string()),
    };
    let answer = program.send(method, &path, &headers, body).await;
    Some((answer.status.as_u16(), of_answer(&answer)))
}

/// A problem of the API by its code: what was refused for another reason is no yes.
fn of_answer(answer: &Answer) -> Result<Verdict, String> {
    let code = answer.json["code"].as_str().unwrap_or_default();
    match (answer.status.as_u16(), code) {
        (200 | 201 | 204, _) | (409, "changed-elsewhere") | (422, "invalid-fields") => {
            Ok(Verdict::Open)
        }
        (403, "mandate-over" | "not-in-mandate" | "never-delegated") => Ok(Verdict::Refused),
        (404, "not-found") => Ok(Verdict::Missing),
        _ => Err(code.to_owned()),
    }
}

/// A page by its words.
fn of_page(page: &Page) -> Result<Verdict, String> {
    let says = |words: &[&str]| words.iter().any(|words| page.html.contains(words));
    let away = says(&["这一页是另一个人的事", "这一页是您自己的事"]);
    let wrong_step = says(&["现在不能这样做"]);
    let refused = says(&[
        "您不能再替这个人办事了",
        "本人没有让您办这一步",
        "这件事只能本人办",
    ]);
    let to = page.location().unwrap_or_default();
    match page.status.as_u16() {
        303 if to.starts_with("/sign-in") || to.starts_with("/acting") => Err(to),
        200 | 303 => Ok(Verdict::Open),
        409 | 422 if !away && !wrong_step && !refused => Ok(Verdict::Open),
        403 if refused => Ok(Verdict::Refused),
        404 => Ok(Verdict::Missing),
        _ => {
            let words = page.words();
            let title = words.split_whitespace().take(3);
            Err(title.collect::<Vec<_>>().join(" "))
        }
    }
}
