//! A6: whatever form is sent, fields that it does not have are never stored. Every form of the portal goes through a layer that adds
//! a dozen fields, as somebody with a tool of their own would, and is carried out all the same. A new POST route that nobody sends
//! here with success fails.
use super::rights::{account, form, press};
use crate::{
    harness::{
        actors::{A, B, HOME, act_as, answer_all, ask_for, begin_in, case_of, sign},
        app::TestApp,
        browser::{Browser, Page},
        mandates::{C, Terms, act_for, ask_to_act},
    },
    papers::{ask_lists, photos},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{Method, header},
    middleware::{Next, from_fn},
    response::Response,
};
use chrono::{Days, TimeDelta};
use domain::case::OfficeKind;
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

/// What no form has; the value is looked for everywhere afterwards.
pub const EXTRA: [&str; 14] = [
    "status",
    "stage",
    "region_code",
    "home_place",
    "applicant_id",
    "person_id",
    "decision",
    "verified",
    "role",
    "office_kind",
    "service_id",
    "start_month",
    "submitted_at",
    "mandate_id",
];
pub const FORGED: &str = "forged77value";

/// POST routes whose form was carried out with the extra fields in it.
#[derive(Clone, Default)]
struct Carried(Arc<Mutex<BTreeSet<String>>>);

/// Lays the layer around the portal.
fn with_extra_fields(app: &mut TestApp) -> Carried {
    let carried = Carried::default();
    let rows = app.rows.iter().filter(|row| row.method == Method::POST);
    let templates: Arc<Vec<String>> = Arc::new(rows.map(|row| row.path.clone()).collect());
    let seen = carried.clone();
    let layer = from_fn(move |request: Request, next: Next| {
        let (seen, templates) = (seen.clone(), templates.clone());
        async move {
            if request.method() != Method::POST {
                return next.run(request).await;
            }
            let template = template_of(&templates, request.uri().path());
            let response = with_extra(request, next).await;
            let to_sign_in = response
                .headers()
                .get(header::LOCATION)
                .is_some_and(|to| to.as_bytes().starts_with(b"/sign-in?next="));
            let done = response.status().is_success() || response.status().is_redirection();
            if done && !to_sign_in {
                seen.0.lock().unwrap().extend(template);
            }
            response
        }
    });
    app.router = app.router.clone().layer(layer);
    carried
}

/// The route behind an address: the one with the fewest parameters that fits.
fn template_of(templates: &[String], path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let is_open = |part: &str| part.starts_with('{');
    let fits = |template: &&String| {
        let own: Vec<&str> = template.split('/').collect();
        own.len() == parts.len()
            && own
                .iter()
                .zip(&parts)
                .all(|(own, part)| own == part || is_open(own))
    };
    let open = |template: &&String| template.split('/').filter(|part| is_open(part)).count();
    templates.iter().filter(fits).min_by_key(open).cloned()
}

async fn with_extra(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).cloned();
    let kind = kind.as_ref().and_then(|kind| kind.to_str().ok());
    let boundary = kind.and_then(|kind| kind.split_once("boundary="));
    let boundary = boundary.map(|(_, boundary)| boundary.to_owned());
    let (mut parts, body) = request.into_parts();
    let mut bytes = to_bytes(body, 16 << 20).await.expect("a body").to_vec();
    match boundary {
        Some(boundary) => {
            let end = format!("--{boundary}--");
            let at = bytes
                .windows(end.len())
                .rposition(|part| part == end.as_bytes());
            let more: String = EXTRA
                .iter()
                .map(|name| {
                    format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{FORGED}\r\n")
                })
                .collect();
            let at = at.expect("an end");
            bytes.splice(at..at, more.into_bytes());
        }
        None => {
            let text = String::from_utf8(bytes).expect("text");
            let known: BTreeSet<&str> = text
                .split('&')
                .filter_map(|one| one.split('=').next())
                .collect();
            let more = EXTRA.iter().filter(|name| !known.contains(**name));
            let more: String = more.map(|name| format!("&{name}={FORGED}")).collect();
            bytes = format!("{text}{more}").into_bytes();
        }
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    next.run(Request::from_parts(parts, Body::from(bytes)))
        .await
}

/// Where the value stands in what is stored as it is: nothing sealed can be read so, the export below can.
pub fn stored_plainly(app: &TestApp) -> bool {
    let files = ["portal.db", "portal.db-wal"].map(|name| app.database.folder.join(name));
    let mut all = files.iter().filter_map(|file| std::fs::read(file).ok());
    all.any(|bytes| {
        bytes
            .windows(FORGED.len())
            .any(|part| part == FORGED.as_bytes())
    })
}

/// Opens a page, fills its form to `action` in, presses: it is carried out.
async fn sent(browser: &mut Browser, page: &str, action: &str, pairs: &[(&str, &str)]) -> Page {
    let page = browser.open(page).await;
    let form = page.is(200).form(action).fill(pairs);
    let done = browser.press(&form).await;
    done.is(200);
    done
}

async fn photo(browser: &mut Browser, page: &Page, action: &str) -> Page {
    let form = page.form(action);
    let answer = browser
        .upload(&form, "a.jpg", &photos::jpeg(120, 80, 1))
        .await;
    let page = browser.follow(answer).await;
    page.is(200);
    page
}

#[tokio::test]
async fn no_form_of_the_portal_stores_a_field_that_it_does_not_have() {
    let mut app = TestApp::sqlite().await;
    let carried = with_extra_fields(&mut app);
    let case = whole_life(&app).await;
    papers_and_lists(&app).await;
    missing_things(&app).await;
    helpers_and_asks(&app).await;
    lists_of_asks(&app).await;
    at_the_desk(&app).await;
    without_account(&app).await;
    own_rights(&app, &case).await;
    assert!(!stored_plainly(&app), "a field that no form has is stored");
    let pages = app.rows.iter().filter(|row| row.method == Method::POST);
    let pages = pages.filter(|row| !row.path.starts_with("/api/"));
    let carried = carried.0.lock().unwrap().clone();
    let never: Vec<_> = pages
        .map(|row| &row.path)
        .filter(|path| !carried.contains(*path))
        .collect();
    assert!(
        never.is_empty(),
        "forms that are never sent here: {never:?}"
    );
    app.remove().await;
}

/// Through three offices, a change, its record; an ask to act, verified, and an application under it. The first case.
async fn whole_life(app: &TestApp) -> String {
    let (mut a, case) = app.approved_case(A, "living_subsidy").await;
    let status = a.open(&format!("/cases/{case}")).await;
    let first = a.press(&status.form("/applications")).await;
    let check = answer_all(&mut a, first, A).await;
    let report = case_of(sign(&mut a, &check, A).await.is(200));
    let mut township = app.home_officer(OfficeKind::Township).await;
    let noted = [("outcome", "noted"), ("words", "记下了")];
    act_as(&mut township, &report, "record", &noted)
        .await
        .is(200);
    let letter = status.link("/notices/");
    let letter = a.open(&letter).await;
    a.press(&letter.own_form()).await.is(200);

    let mut agent = app.citizen(B).await;
    let ask = ask_to_act(&mut agent, "kin_with_duty", C, HOME).await;
    let ask = ask.path.split('/').nth(3).unwrap().to_owned();
    let seen = [
        ("verdict", "confirm"),
        ("evidence", "household_register"),
        ("consent", "officer_visit"),
        ("note", "户口簿上是母子"),
    ];
    let action = format!("/desk/mandates/{ask}");
    sent(&mut township, "/desk/mandates", &action, &seen).await;
    let page = agent.open("/acting").await;
    let mandate = crate::harness::html::forms(&page.html)
        .iter()
        .find_map(|form| form.value("client")?.parse().ok());
    act_for(&mut agent, mandate).await.is(303);
    let first = begin_in(&mut agent, "living_subsidy", HOME).await;
    let check = answer_all(&mut agent, first, C).await;
    check.says("林西镇");
    let receipt = sign(&mut agent, &check, B).await;
    receipt.is(200).says("林西镇人民政府");
    let export = press(app, (&mut a, A), ("/rights/export", "as"), &[]).await;
    export.is(200).says(A.name).hides(FORGED);
    // Everything is as it is without: the case stands where the offices brought it, and nobody else has it.
    a.open(&format!("/cases/{case}")).await.says("林西镇");
    agent.get(&format!("/cases/{case}")).await.is(404);
    case
}

/// Photos of a draft's paper, how else it comes, an entry of a list, throwing away.
async fn papers_and_lists(app: &TestApp) {
    let (mut a, check) = app.draft(A, "care_subsidy").await;
    let path = check.link("/papers/bank_card");
    let page = a.open(&path).await;
    let page = photo(&mut a, &page, page.place()).await;
    let remove = page.link("/remove");
    sent(&mut a, &remove, &remove, &[]).await;
    let way = format!("{path}/way");
    sent(&mut a, &path, &way, &[("way", "by_post")]).await;
    let discard = check.place().replace("/check", "/discard");
    sent(&mut a, &discard, &discard, &[]).await;
    let mut b = app.citizen(B).await;
    let list = super::forms::at_members(&mut b).await;
    let list = super::forms::add(&mut b, &list, "王小一").await;
    let remove = list.link("/remove");
    sent(&mut b, &remove, &remove, &[]).await;
}

/// A supplement notice answered, judged, decided upon; a paper of the application judged; a withdrawal.
async fn missing_things(app: &TestApp) {
    let (mut b, case) = app.submitted_case(B, "care_subsidy").await;
    let mut township = app.home_officer(OfficeKind::Township).await;
    let asked = [
        ("item", "bank_card"),
        ("why-bank_card", "unreadable"),
        ("alternatives-bank_card", "statement"),
    ];
    ask_for(&mut township, &case, &asked).await.is(200);
    let item = format!("/cases/{case}/supplement/items/bank_card");
    sent(&mut b, &item, &item, &[("way", "window")]).await;
    let list = format!("/cases/{case}/supplement");
    sent(&mut b, &list, &list, &[]).await;
    let desk = format!("/desk/cases/{case}");
    let judged = format!("{desk}/items/bank_card");
    sent(&mut township, &desk, &judged, &[("verdict", "accepted")]).await;
    let withdraw = format!("/cases/{case}/withdraw");
    sent(&mut b, &withdraw, &withdraw, &[("reason", "先不办了")]).await;

    let (mut b, check) = app.draft(B, "living_subsidy").await;
    let paper = check.link("/papers/bank_card");
    sent(
        &mut b,
        &paper,
        &format!("{paper}/way"),
        &[("way", "by_post")],
    )
    .await;
    let check = b.open(check.place()).await;
    let case = case_of(sign(&mut b, &check, B).await.is(200));
    let desk = format!("/desk/cases/{case}");
    let given = format!("{desk}/given/bank_card");
    sent(&mut township, &desk, &given, &[]).await;
    ask_for(&mut township, &case, &asked[..2]).await.is(200);
    let decide = format!("/cases/{case}/supplement/decide");
    sent(&mut b, &decide, &decide, &[]).await;
}

/// Giving, renewing, stopping; an ask with a paper, refused, taken back.
async fn helpers_and_asks(app: &TestApp) {
    let mut c = app.citizen(C).await;
    let offer = [
        ("name", A.name),
        ("id_number", A.id_number),
        ("place", "林西县林西镇"),
        ("services", "living_subsidy"),
    ];
    sent(&mut c, "/helpers/new", "/helpers/new", &offer).await;
    let mut a = app.citizen(A).await;
    let page = a.open("/helpers").await;
    let answer = page.actions();
    let answer = answer.iter().find(|to| to.starts_with("/helpers/asks/"));
    sent(&mut a, "/helpers", answer.unwrap(), &[]).await;
    let soon = Terms {
        last_day: Some(app.state.world.today() + Days::new(9)),
        ..Terms::default()
    };
    let mandate = app.mandate(C, B, soon).await;
    let stop = format!("/helpers/mandates/{mandate}");
    sent(&mut c, "/helpers", &format!("{stop}/renewal"), &[]).await;
    sent(&mut c, "/helpers", &stop, &[]).await;

    let mut b = app.citizen(B).await;
    let ask = ask_to_act(&mut b, "kin_with_duty", A, HOME).await;
    let paper = b.open(&ask.link("household_register")).await;
    let page = photo(&mut b, &paper, paper.place()).await;
    let id = ask.place().rsplit('/').next().unwrap();
    let judged = format!("/desk/mandates/{id}/papers/household_register");
    let mut township = app.home_officer(OfficeKind::Township).await;
    sent(
        &mut township,
        "/desk/mandates",
        &judged,
        &[("reason", "unreadable")],
    )
    .await;
    let remove = b.open(page.place()).await.link("/remove");
    sent(&mut b, &remove, &remove, &[]).await;
    sent(&mut b, ask.place(), ask.place(), &[]).await;
    let signs = [("way", "fingerprint"), ("witness", B.name)];
    sent(&mut c, "/signing", "/signing", &signs).await;
}

/// What is missing for an ask: told in one list, dealt with, judged; for a second ask decided on as it is.
async fn lists_of_asks(app: &TestApp) {
    let one = [
        ("item", "other"),
        ("why-other", "needed"),
        ("words-other", "请写明住在哪里"),
    ];
    for whole in [true, false] {
        let (mut agent, ask, mut township) = ask_lists::asking(app).await;
        ask_lists::send_list(&mut township, &ask, &one)
            .await
            .is(200);
        if whole {
            let told = [("way", "told"), ("words", "我们住在一起")];
            ask_lists::say(&mut agent, &ask, "other", &told)
                .await
                .is(200);
            let page = agent.open(&ask_lists::list(&ask)).await;
            ask_lists::press(&mut agent, &page, &[]).await.is(200);
            ask_lists::judge(&mut township, &ask, "other", &[("verdict", "accepted")])
                .await
                .is(200);
        } else {
            ask_lists::answer(&mut agent, &ask).await.is(200);
        }
        let page = format!("/acting/asks/{ask}");
        sent(&mut agent, &page, &page, &[]).await;
    }
}

/// Who an officer is; people and committees at the counter; a code for an account, and the account.
async fn at_the_desk(app: &TestApp) {
    let mut township = app.home_officer(OfficeKind::Township).await;
    let find = [("id_number", C.id_number)];
    sent(&mut township, "/desk/people", "/desk/people", &find).await;
    let paper = [
        ("name", "赵德顺"),
        ("id_number", "230899196002291119"),
        ("service", "living_subsidy"),
        ("note", "本人签名"),
    ];
    sent(&mut township, "/desk/key-in", "/desk/key-in", &paper).await;
    let named = [("committee", "镇东村村民委员会")];
    sent(
        &mut township,
        "/desk/committees",
        "/desk/committees",
        &named,
    )
    .await;
    let me = [("id_number", "230899196002291119")];
    sent(&mut township, "/desk/me", "/desk/me", &me).await;
    let mut c = app.citizen(C).await;
    let closing = [("understood", "yes")];
    press(
        app,
        (&mut c, C),
        ("/rights/closing", "understood"),
        &closing,
    )
    .await
    .is(200);
    let path = format!("/desk/people/{}", app.person_id(C).await);
    let signs = [
        ("way", "fingerprint"),
        ("witness", "赵德顺"),
        ("note", "看着按的手印"),
    ];
    let page = township.open(&path).await;
    let noted = form(&page, "signing").fill(&signs);
    township.press(&noted).await.is(200);
    let page = township.open(&path).await;
    let given = township.press(&form(&page, "claim")).await;
    let words = given.is(200).words();
    let code = words.split("写给本人：").nth(1).unwrap();
    let code: String = code.chars().filter(char::is_ascii_digit).take(6).collect();
    let claim = [
        ("id_number", C.id_number),
        ("code", &code),
        ("password", "a-new-password-of-mine"),
    ];
    let mut again = app.browser();
    sent(&mut again, "/claim", "/claim", &claim).await;
    sent(&mut again, "/my", "/sign-out", &[]).await;
}

/// What visitors send: settings, what they could get, an account of their own, a report without a name and what became of it.
async fn without_account(app: &TestApp) {
    let mut visitor = app.browser();
    let page = visitor.open("/settings").await;
    let size = page.form_asking("size").fill(&[("size", "large")]);
    visitor.press(&size).await.is(200);
    let told = [("place", "林西县"), ("age", "5"), ("household", "dibao")];
    sent(&mut visitor, "/entitlement", "/entitlement", &told).await;
    let new = [
        ("name", "赵德顺"),
        ("id_number", "150499198808080035"),
        ("phone", "0476-0000009"),
        ("password", "草原上的小河流水"),
    ];
    sent(&mut app.browser(), "/register", "/register", &new).await;
    let (number, code) = super::nameless::reported(&mut visitor).await;
    let asked = [("number", number.as_str()), ("code", code.as_str())];
    let page = visitor.open("/reports").await;
    visitor.answer(&page, &asked).await.is(200).says("已报告");
}

/// The account that is paid into, with the township's yes; the phone; a waiver.
async fn own_rights(app: &TestApp, case: &str) {
    let mut a = app.citizen(A).await;
    let at = ("/rights/account", "bank");
    press(app, (&mut a, A), at, &account(B.name)).await.is(200);
    let mut township = app.home_officer(OfficeKind::Township).await;
    let page = township.open("/desk/rights").await;
    let verdict = [("verdict", "allow"), ("note", "孩子代收，看了户口簿")];
    let decided = form(&page, "verdict").fill(&verdict);
    township.press(&decided).await.is(200);
    let understood = [("understood", "yes")];
    press(
        app,
        (&mut a, A),
        ("/rights/waivers", "understood"),
        &understood,
    )
    .await
    .is(200);
    let phone = [("phone", "0476-0000099")];
    press(app, (&mut a, A), ("/rights/phone", "phone"), &phone)
        .await
        .is(200);
    app.pass(TimeDelta::minutes(1));
    let seen = township.open(&format!("/desk/cases/{case}")).await;
    seen.is(200).hides(FORGED);
    let export = press(app, (&mut a, A), ("/rights/export", "as"), &[]).await;
    export.is(200).hides(FORGED).says("04760000099");
}
