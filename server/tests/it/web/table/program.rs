//! Each act by the API, and what came of it.
use super::{
    Turn,
    pages::{Came, version},
    rules::{Act, Verdict},
    things::{PAGE, Things, send_file},
};
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR},
    program::{Answer, Program},
};
use axum::http::Method;
use serde_json::{Value, json};

/// Does it; `None`: only pages do it.
pub async fn walk(program: &Program, things: &Things, turn: &Turn, act: Act) -> Option<Came> {
    use Act as A;
    let mut program = program.clone();
    program.under = turn.acting;
    let [application, _] = &things.handed_in;
    let (round, paper) = match act {
        A::GivePaper => (0, format!("{}/papers/bank_card", things.draft)),
        A::GivePromised => (0, format!("{application}/papers/bank_card")),
        A::GiveAsked => (1, format!("{application}/papers/other")),
        _ => {
            let (method, path, body) = match looked_at(things, act) {
                Some(path) => (Method::GET, path, None),
                None => sent(things, turn, act).await?,
            };
            let headers = [("idempotency-key", "table")];
            let path = format!("/api/v1/{path}");
            let body = body.map(|body| body.to_string());
            let answer = program.send(method, &path, &headers, body).await;
            return Some((answer.status.as_u16(), of_answer(&answer, act)));
        }
    };
    let answer = send_file(&program, &paper, round, PAGE).await;
    Some((answer.status.as_u16(), of_answer(&answer, act)))
}

/// Where it is only looked at.
fn looked_at(things: &Things, act: Act) -> Option<String> {
    use Act as A;
    let Things { draft, case, .. } = things;
    let [application, file] = &things.handed_in;
    Some(match act {
        A::SeeList => "matters".to_owned(),
        A::SeeDraft => format!("applications/{draft}"),
        A::SeePapers => format!("applications/{draft}/papers"),
        A::SeeFile => format!("applications/{draft}/files/{}", things.files[0]),
        A::SeePersonsFile => format!("applications/{draft}/files/{}", things.files[1]),
        A::SeeCase => format!("cases/{case}"),
        A::SeeCasePapers => format!("applications/{application}/papers"),
        A::SeeCaseFile => format!("cases/{case}/papers/{file}"),
        A::SeeNotice => format!("cases/{case}/notices/{}", things.notice),
        A::SeeReport => format!("applications/{}", things.report),
        A::SeeHelpers => "mandates".to_owned(),
        A::SeeBook => "deeds".to_owned(),
        A::SeeCaseload => "caseload".to_owned(),
        A::SeeAsk => format!("mandate-asks/{}/papers", things.own_ask),
        A::SeeRights => "rights".to_owned(),
        _ => return None,
    })
}

type Sent = (Method, String, Option<Value>);

/// How it is sent; `None`: only pages do it.
async fn sent(things: &Things, turn: &Turn, act: Act) -> Option<Sent> {
    use Act as A;
    let Things { draft, case, .. } = things;
    let late: i64 = version(things, turn, act).await.parse().expect("a number");
    let signed_name = if turn.acting.is_some() {
        B.name
    } else {
        A.name
    };
    let hand_in = json!({
        "version": late, "declaration": {"agreed": true, "signed_name": signed_name},
    });
    let way = json!({"version": late, "way": "window"});
    let post = |path: String, body: Value| (Method::POST, path, Some(body));
    let put = |path: String, body: Value| (Method::PUT, path, Some(body));
    let delete = |path: String| (Method::DELETE, path, None);
    let answer = |decide_now: bool| {
        let body = json!({
            "version": late, "act": "answer_supplement", "words": "在这里", "decide_now": decide_now,
        });
        post(format!("cases/{case}/acts"), body)
    };
    let begin = |body: Value| post("applications".to_owned(), body);
    Some(match act {
        A::Begin => begin(json!({"service": "living_subsidy", "home_place": NEIGHBOUR})),
        A::NameHelper => begin(json!({
            "service": "care_subsidy", "home_place": HOME, "helper": "邻居",
        })),
        A::BeginReport => begin(json!({"service": "change_report", "about_case": case})),
        A::Save => put(
            format!("applications/{draft}/pages/phone"),
            json!({"version": late, "answers": {"phone": "0476-0000009"}}),
        ),
        A::SaveReport => put(
            format!("applications/{}/pages/change", things.report),
            json!({"version": late, "answers": {"change": ["similar_benefit"]}}),
        ),
        A::SayPaper => put(
            format!("applications/{draft}/papers/bank_card"),
            json!({"way": "later"}),
        ),
        A::RemovePaper => delete(format!("applications/{draft}/files/{}", things.files[0])),
        A::RemovePersonsPaper => delete(format!("applications/{draft}/files/{}", things.files[1])),
        A::HandIn => post(format!("applications/{draft}/submission"), hand_in),
        A::HandInReport => post(
            format!("applications/{}/submission", things.report),
            hand_in,
        ),
        A::Discard => delete(format!("applications/{}", things.spare)),
        A::MarkRead => (
            Method::POST,
            format!("cases/{case}/notices/{}/read", things.notice),
            None,
        ),
        A::AnswerItem => put(format!("cases/{case}/supplement/other"), way),
        A::AnswerMoneyItem => put(format!("cases/{case}/supplement/bank_account"), way),
        A::AnswerSupplement => answer(false),
        A::DecideNow => answer(true),
        A::Withdraw => post(
            format!("cases/{case}/acts"),
            json!({"version": late, "act": "withdraw"}),
        ),
        A::StopMandate => delete(format!("mandates/{}", things.given)),
        A::GiveUp => delete(format!("mandates/{}", turn.held(things))),
        A::RenewMandate => post(
            format!("mandates/{}/renewal", things.given),
            json!({"until": "2020-01-01"}),
        ),
        A::AnswerAsk => post(
            format!("mandate-asks/{}/answer", things.ask),
            json!({"agree": false}),
        ),
        A::TakeBackAsk => delete(format!("mandate-asks/{}", things.own_ask)),
        A::GiveMandate | A::AskForMandate => post(
            "mandate-asks".to_owned(),
            json!({
                "by_principal": act == A::GiveMandate, "name": B.name, "id_number": "", "home_place": "",
                "services": [], "powers": [],
            }),
        ),
        A::ChangePayee => post(
            "payee-changes".to_owned(),
            json!({
                "bank": "农业银行", "account": "6222020200011112222", "holder": A.name, "password": "",
            }),
        ),
        A::Waive => post(
            "waivers".to_owned(),
            json!({
                "service": "living_subsidy", "loss_understood": true, "words_sha256": "", "password": "",
            }),
        ),
        A::ExportData => post("export".to_owned(), json!({"password": ""})),
        A::ChangePhone => put(
            "phone".to_owned(),
            json!({"phone": "0476-0000009", "password": ""}),
        ),
        A::CloseAccount => post(
            "closing".to_owned(),
            json!({"understood": true, "password": ""}),
        ),
        _ => return None,
    })
}

/// The one answer that this act gives where it is open, and its code where it is a problem: done; overtaken (words that were
/// read before they were others are that too); or mistyped, where a password is asked once more and here is none.
fn opens(act: Act) -> (u16, &'static str) {
    use Act as A;
    match act {
        A::Save | A::SaveReport | A::HandIn | A::HandInReport | A::RenewMandate => OVERTAKEN,
        A::AnswerItem | A::AnswerMoneyItem | A::AnswerSupplement | A::DecideNow | A::Withdraw => {
            OVERTAKEN
        }
        A::GiveMandate | A::Waive => OVERTAKEN,
        A::AskForMandate => MISTYPED,
        A::ChangePayee | A::ExportData | A::ChangePhone | A::CloseAccount => MISTYPED,
        A::Begin | A::NameHelper | A::BeginReport => (201, ""),
        A::GivePaper | A::GivePromised | A::GiveAsked => (201, ""),
        A::RemovePaper | A::RemovePersonsPaper | A::Discard | A::MarkRead => (204, ""),
        A::StopMandate | A::GiveUp | A::AnswerAsk | A::TakeBackAsk => (204, ""),
        _ => (200, ""),
    }
}

const OVERTAKEN: (u16, &str) = (409, "changed-elsewhere");
const MISTYPED: (u16, &str) = (422, "invalid-fields");

/// A refusal by its code: what was refused for another reason is no yes, and no right no.
fn of_answer(answer: &Answer, act: Act) -> Result<Verdict, String> {
    let status = answer.status.as_u16();
    let code = match status {
        200..=299 => "",
        _ => answer.json["code"].as_str().unwrap_or("no code"),
    };
    match (status, code) {
        (403, "mandate-over") => Ok(Verdict::Over),
        (403, "not-in-mandate") => Ok(Verdict::NotGiven),
        (403, "never-delegated") => Ok(Verdict::Reserved),
        (404, "not-found") => Ok(Verdict::Missing),
        came if came == opens(act) => Ok(Verdict::Open),
        _ => Err(code.to_owned()),
    }
}
