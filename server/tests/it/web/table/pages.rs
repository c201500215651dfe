//! Each act through the pages, and what came of it.
use super::{
    Turn,
    rules::{Act, Capacity, Verdict},
    things::{PAGE, Things},
};
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR},
    browser::{Browser, Page},
    html::Form,
};
use uuid::Uuid;

/// A status, and what it means; or why it is none of the verdicts.
pub type Came = (u16, Result<Verdict, String>);

/// Does it, with the session's token; `None`: no page does it.
pub async fn walk(
    (browser, token): (&mut Browser, &Form),
    things: &Things,
    turn: &Turn,
    act: Act,
) -> Option<Came> {
    use Act as A;
    // A helper is asked for only of whoever acts for themselves, and what there is to do stands beside the clients.
    if act == A::SeeCaseload || (act == A::NameHelper && turn.acting.is_some()) {
        return None;
    }
    let page = match place(things, act) {
        Some(place) => browser.get(&place).await,
        None => {
            let (to, pairs) = posted(things, turn, act).await;
            if matches!(act, A::GivePaper | A::GivePromised | A::GiveAsked) {
                let mut form = token.clone();
                form.action = to;
                browser.upload(&form, "card.pdf", PAGE).await
            } else {
                let mut all = vec![("csrf", token.value("csrf").expect("a token"))];
                all.extend(pairs.iter().map(|(name, value)| (*name, value.as_str())));
                browser.post(&to, &all).await
            }
        }
    };
    Some((page.status.as_u16(), of_page(&page, act)))
}

/// Where it is only looked at.
fn place(things: &Things, act: Act) -> Option<String> {
    use Act as A;
    let Things { draft, case, .. } = things;
    let [application, file] = &things.handed_in;
    Some(match act {
        A::SeeList => "/my".to_owned(),
        A::SeeDraft => format!("/apply/{draft}/phone"),
        A::SeePapers => format!("/apply/{draft}/papers"),
        A::SeeFile => format!("/apply/{draft}/files/{}", things.files[0]),
        A::SeePersonsFile => format!("/apply/{draft}/files/{}", things.files[1]),
        A::SeeCase => format!("/cases/{case}"),
        A::SeeReceipt => format!("/cases/{case}/receipt"),
        A::SeeCasePapers => format!("/apply/{application}/papers"),
        A::SeeCaseFile => format!("/apply/{application}/files/{file}"),
        A::SeeNotice => format!("/cases/{case}/notices/{}", things.notice),
        A::SeeSupplement => format!("/cases/{case}/supplement"),
        A::SeeReport => format!("/apply/{}/change", things.report),
        A::SeeHelpers => "/helpers".to_owned(),
        A::SeeBook => "/helpers/log".to_owned(),
        A::SeeAsk => format!("/acting/asks/{}", things.own_ask),
        A::SeeSigning => "/signing".to_owned(),
        A::SeeRights => "/rights".to_owned(),
        _ => return None,
    })
}

type Posted = (String, Vec<(&'static str, String)>);

/// Where it is posted to, and with what.
async fn posted(things: &Things, turn: &Turn, act: Act) -> Posted {
    use Act as A;
    let Things { draft, case, .. } = things;
    let signer = if turn.acting.is_some() {
        B.name
    } else {
        A.name
    };
    let (to, pairs): (String, Vec<(&'static str, &str)>) = match act {
        A::Switch => ("/acting".to_owned(), vec![("next", "/my")]),
        A::Begin => {
            let begun = [("service", "living_subsidy"), ("place", NEIGHBOUR)];
            ("/applications".to_owned(), begun.to_vec())
        }
        A::NameHelper => {
            let begun = [("service", "care_subsidy"), ("place", HOME)];
            ("/applications".to_owned(), begun.to_vec())
        }
        A::Save => {
            let typed = [("phone", "0476-0000009"), ("action", "continue")];
            (format!("/apply/{draft}/phone"), typed.to_vec())
        }
        A::SayPaper => (
            format!("/apply/{draft}/papers/bank_card/way"),
            vec![("way", "later")],
        ),
        A::GivePaper => (format!("/apply/{draft}/papers/bank_card"), Vec::new()),
        A::GivePromised => {
            let paper = format!("/apply/{}/papers/bank_card", things.handed_in[0]);
            (paper, Vec::new())
        }
        A::GiveAsked => {
            let paper = format!("/apply/{}/papers/other?round=1", things.handed_in[0]);
            (paper, Vec::new())
        }
        A::RemovePaper => {
            let file = &things.files[0];
            (format!("/apply/{draft}/files/{file}/remove"), Vec::new())
        }
        A::RemovePersonsPaper => {
            let file = &things.files[1];
            (format!("/apply/{draft}/files/{file}/remove"), Vec::new())
        }
        A::HandIn => (format!("/apply/{draft}/check"), Vec::new()),
        A::Discard => (format!("/apply/{}/discard", things.spare), Vec::new()),
        A::MarkRead => (
            format!("/cases/{case}/notices/{}", things.notice),
            Vec::new(),
        ),
        A::AnswerItem => (
            format!("/cases/{case}/supplement/items/other"),
            vec![("way", "window")],
        ),
        A::AnswerMoneyItem => (
            format!("/cases/{case}/supplement/items/bank_account"),
            vec![("way", "window")],
        ),
        A::AnswerSupplement => (
            format!("/cases/{case}/supplement"),
            vec![("words", "在这里")],
        ),
        A::DecideNow => (format!("/cases/{case}/supplement/decide"), Vec::new()),
        A::Withdraw => (format!("/cases/{case}/withdraw"), Vec::new()),
        A::BeginReport => {
            let begun = [("service", "change_report"), ("about", case)];
            ("/applications".to_owned(), begun.to_vec())
        }
        A::SaveReport => (
            format!("/apply/{}/change", things.report),
            vec![("change", "similar_benefit"), ("action", "continue")],
        ),
        A::HandInReport => (format!("/apply/{}/check", things.report), Vec::new()),
        _ => alone(things, turn, act),
    };
    let version = version(things, turn, act).await;
    let signed = [("agree", "yes"), ("signed_name", signer)];
    let key = [("idempotency_key", "table")];
    let mut all: Vec<(&'static str, String)> = vec![("version", version)];
    all.extend(
        pairs
            .into_iter()
            .map(|(name, value)| (name, value.to_owned())),
    );
    if matches!(act, A::HandIn | A::HandInReport) {
        let signed = signed.into_iter().chain(key);
        all.extend(signed.map(|(name, value)| (name, value.to_owned())));
    }
    if act == A::Switch {
        let client = turn.acting.as_ref().map(Uuid::to_string);
        all.push(("client", client.unwrap_or_default()));
    }
    if act == A::NameHelper || (act == A::Begin && turn.is_for_oneself()) {
        let helped = act == A::NameHelper || turn.capacity == Capacity::Helped;
        let filled_by = if helped { "helped" } else { "own" };
        all.push(("asked", "who".to_owned()));
        all.push(("filled_by", filled_by.to_owned()));
    }
    (to, all)
}

/// What is the person's alone.
fn alone<'t>(things: &'t Things, turn: &Turn, act: Act) -> (String, Vec<(&'static str, &'t str)>) {
    use Act as A;
    let password = ("password", "");
    match act {
        A::GiveMandate => ("/helpers/new".to_owned(), vec![("name", B.name)]),
        A::AskForMandate => ("/acting/new".to_owned(), vec![("name", B.name)]),
        A::StopMandate => (format!("/helpers/mandates/{}", things.given), Vec::new()),
        A::GiveUp => {
            let held = turn.held(things);
            (
                format!("/helpers/mandates/{held}"),
                vec![("next", "/acting")],
            )
        }
        A::RenewMandate => (
            format!("/helpers/mandates/{}/renewal", things.given),
            vec![("until", "2020-01-01")],
        ),
        A::AnswerAsk => (
            format!("/helpers/asks/{}", things.ask),
            vec![("action", "refuse")],
        ),
        A::TakeBackAsk => (
            format!("/acting/asks/{}", things.own_ask),
            vec![("action", "take_back")],
        ),
        A::Sign => ("/signing".to_owned(), vec![("way", "own")]),
        A::ChangePayee => {
            let account = [
                ("bank", "农业银行"),
                ("account", "6222020200011112222"),
                ("holder", A.name),
                password,
            ];
            ("/rights/account".to_owned(), account.to_vec())
        }
        A::Waive => {
            let signed = [
                ("service", "living_subsidy"),
                ("understood", "yes"),
                password,
            ];
            ("/rights/waivers".to_owned(), signed.to_vec())
        }
        A::ExportData => ("/rights/export".to_owned(), vec![password]),
        A::ChangePhone => (
            "/rights/phone".to_owned(),
            vec![("phone", "0476-0000009"), password],
        ),
        A::CloseAccount => (
            "/rights/closing".to_owned(),
            vec![("understood", "yes"), password],
        ),
        other => unreachable!("{other:?} has no page"),
    }
}

/// Long overtaken, so that nothing is used up; but whose word it is where money goes is asked only of the newest version.
pub async fn version(things: &Things, turn: &Turn, act: Act) -> String {
    if act == Act::AnswerMoneyItem && turn.acting.is_some() {
        return things.version().await;
    }
    "99999".to_owned()
}

/// The one answer that this act gives where it is open: done, overtaken, or (where a password is asked once more, and here is
/// none) mistyped.
fn opens(act: Act) -> u16 {
    use Act as A;
    match act {
        A::Save | A::SaveReport | A::HandIn | A::HandInReport | A::RenewMandate => 409,
        A::AnswerItem | A::AnswerMoneyItem | A::AnswerSupplement | A::DecideNow | A::Withdraw => {
            409
        }
        A::GiveMandate | A::AskForMandate => 422,
        A::ChangePayee | A::Waive | A::ExportData | A::ChangePhone | A::CloseAccount => 422,
        A::SeeList | A::SeeDraft | A::SeePapers | A::SeeFile | A::SeePersonsFile => 200,
        A::SeeCase | A::SeeReceipt | A::SeeCasePapers | A::SeeCaseFile | A::SeeNotice => 200,
        A::SeeSupplement | A::SeeReport | A::SeeHelpers | A::SeeBook | A::SeeAsk => 200,
        A::SeeSigning | A::SeeRights => 200,
        _ => 303,
    }
}

/// A page by its status and its words.
fn of_page(page: &Page, act: Act) -> Result<Verdict, String> {
    let says = |words: &str| page.html.contains(words);
    let status = page.status.as_u16();
    let to = page.location().unwrap_or_default();
    match status {
        // What is not there among the pages of an application that was handed in leads to its receipt.
        303 if act == Act::SeeCaseFile && to.ends_with("/receipt") => Ok(Verdict::Missing),
        403 if says("您不能再替这个人办事了") => Ok(Verdict::Over),
        403 if says("本人没有让您办这一步") => Ok(Verdict::NotGiven),
        403 if says("这件事只能本人办") => Ok(Verdict::Reserved),
        404 => Ok(Verdict::Missing),
        303 if to.starts_with("/sign-in") || to.contains("/who") => Err(to),
        409 if says("这一页是另一个人的事") || says("这一页是您自己的事") => {
            Err("another client's".to_owned())
        }
        409 if says("现在不能这样做") => Err("not now".to_owned()),
        _ if status == opens(act) => Ok(Verdict::Open),
        _ => {
            let words = page.words();
            let words = words.split_whitespace().take(6);
            Err(words.collect::<Vec<_>>().join(" "))
        }
    }
}
