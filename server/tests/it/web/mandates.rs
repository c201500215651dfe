//! How a mandate comes about and ends, on the pages: given in the portal, verified by the township, agreed by code, stopped.
use crate::harness::{
    actors::{A, B, HOME, answer_all, begin, case_of, sign},
    app::TestApp,
    browser::{Browser, Page},
    mandates::{C, act_for, ask_to_act},
};
use chrono::TimeDelta;
use domain::case::OfficeKind;
use uuid::Uuid;

/// Somebody without an account: an invented number of an unassigned county.
const FATHER: crate::harness::actors::Person = crate::harness::actors::Person {
    name: "王德山",
    id_number: "150499195001010016",
};

async fn press_button(
    browser: &mut Browser,
    page: &Page,
    action: &str,
    pairs: &[(&str, &str)],
) -> Page {
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let mut all = vec![("csrf", csrf.as_str())];
    all.extend(pairs);
    let answer = browser.post(action, &all).await;
    browser.follow(answer).await
}

/// The code that was sent last, from the demo's file: no page shows it.
pub fn sent_codes(app: &TestApp) -> Vec<String> {
    let file = app.database.folder.join(server::carrier::DEMO_FILE);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["code"].as_str().unwrap().to_owned()
        })
        .collect()
}

fn ask_id(page: &Page) -> String {
    page.path.split('/').nth(3).unwrap().to_owned()
}

/// The one mandate that somebody can switch to.
async fn only_client(browser: &mut Browser) -> Option<Uuid> {
    let page = browser.open("/acting").await;
    let forms = crate::harness::html::forms(&page.html);
    let mut clients = forms
        .iter()
        .filter_map(|form| form.value("client")?.parse().ok());
    let first = clients.next();
    assert!(clients.next().is_none(), "more than one client");
    first
}

#[tokio::test]
async fn the_person_gives_a_mandate_the_agent_accepts_and_the_person_stops_it() {
    let app = TestApp::sqlite().await;
    let (mut principal, mut agent) = (app.citizen(A).await, app.citizen(B).await);
    let page = principal.open("/helpers/new").await;
    let wrong = page.form("/helpers/new").fill(&[("name", B.name)]);
    let page = principal.press(&wrong).await;
    page.is(422).says("请填身份证号");
    let right = page.form("/helpers/new").fill(&[
        ("name", B.name),
        ("id_number", B.id_number),
        ("place", "林西县林西镇"),
        ("services", "living_subsidy"),
        ("months", "12"),
    ]);
    principal.press(&right).await.is(200).says("已经记下");
    assert_eq!(only_client(&mut agent).await, None);
    let page = agent.open("/helpers").await;
    page.says(&format!("{}请您替他（她）办事", A.name))
        .says("12个月");
    let accept = page
        .actions()
        .into_iter()
        .find(|action| action.starts_with("/helpers/asks/"))
        .unwrap();
    press_button(&mut agent, &page, &accept, &[("action", "agree")])
        .await
        .is(200);
    let mandate = only_client(&mut agent).await.expect("a client");
    act_for(&mut agent, Some(mandate)).await.is(303);
    agent.get("/my").await.is(200);
    // The first question is answered by the choice; the agent sees no other agents and passes nothing on.
    for path in ["/helpers", "/helpers/new", "/helpers/log", "/acting/new"] {
        agent.get(path).await.is(403).says("只能本人办");
    }
    // The person sees the look, and stops in one step.
    principal
        .open("/helpers/log")
        .await
        .says(B.name)
        .says("看了事项列表");
    let page = principal.open("/helpers").await;
    let stop = format!("/helpers/mandates/{mandate}");
    let stopped = principal.press(&page.form(&stop)).await;
    stopped.is(200).says("已经停止");
    agent.get("/my").await.is(403).says("不能再替这个人办事");
    let page = principal.open("/helpers").await;
    page.says("本人停止了").says("一项代办结束了");
    app.remove().await;
}

#[tokio::test]
async fn a_daughter_files_for_her_father_who_has_no_account_after_the_township_saw_their_papers() {
    let app = TestApp::sqlite().await;
    let mut daughter = app.citizen(B).await;
    let page = ask_to_act(&mut daughter, "kin_with_duty", FATHER, HOME).await;
    page.is(200).says("还在等回答");
    assert_eq!(only_client(&mut daughter).await, None);
    let desk_ask = format!("/desk/mandates/{}", ask_id(&page));
    // Another township does not see it; its answer counts for nothing.
    let mut elsewhere = app.officer(OfficeKind::Township, "150424101").await;
    let list = elsewhere.open("/desk/mandates").await;
    assert!(!list.is(200).html.contains(FATHER.name));
    let verdict = [
        ("verdict", "confirm"),
        ("evidence", "household_register"),
        ("consent", "officer_visit"),
        ("note", "3月9日上门见到本人，点头同意"),
    ];
    press_button(&mut elsewhere, &list, &desk_ask, &verdict)
        .await
        .is(404);
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let list = township.open("/desk/mandates").await;
    list.says(FATHER.name);
    // What was seen must be said.
    let page = press_button(&mut township, &list, &desk_ask, &verdict[..3]).await;
    page.is(422).says("请写明看了什么");
    // Nobody confirms what they asked for themselves, from whatever account (security A5).
    app.officer_is(OfficeKind::Township, HOME, B).await;
    let refused = press_button(&mut township, &list, &desk_ask, &verdict).await;
    refused.is(409).says("3月9日上门见到本人，点头同意");
    assert_eq!(only_client(&mut daughter).await, None);
    app.officer_is(OfficeKind::Township, HOME, C).await;
    press_button(&mut township, &list, &desk_ask, &verdict)
        .await
        .is(200);
    let mandate = only_client(&mut daughter).await.expect("a client");
    // The first question offers the father now.
    let guide = daughter
        .open(&format!("/services/living_subsidy?place={HOME}"))
        .await;
    let who = daughter.press(&guide.form("/applications")).await;
    who.is(200).says(&format!("我是家人，替{}办", FATHER.name));
    let form = who.form("/applications");
    let first = daughter
        .press(&form.fill(&[("filled_by", &mandate.to_string())]))
        .await;
    let check = answer_all(&mut daughter, first, FATHER).await;
    check.says(FATHER.name);
    let receipt = sign(&mut daughter, &check, B).await;
    receipt.is(200).says("由家人李建国代办");
    app.remove().await;
}

#[tokio::test]
async fn a_code_fits_one_ask_one_session_one_try_and_five_minutes() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    // Known and unknown people get the same answer.
    let unknown = ask_to_act(&mut agent, "entrusted", FATHER, HOME).await;
    let known = ask_to_act(&mut agent, "entrusted", A, HOME).await;
    let mut answers = Vec::new();
    for page in [&unknown, &known] {
        let path = format!("/acting/asks/{}", ask_id(page));
        let sent = press_button(&mut agent, page, &path, &[("action", "send")]).await;
        sent.is(200).says("如果登记过电话");
        answers.push(sent.status);
        let again = press_button(&mut agent, page, &path, &[("action", "send")]).await;
        again.is(429);
    }
    let codes = sent_codes(&app);
    assert_eq!(codes.len(), 1, "one person has a phone here");
    let right = [("action", "code"), ("code", codes[0].as_str())];
    let known_path = format!("/acting/asks/{}", ask_id(&known));
    let unknown_path = format!("/acting/asks/{}", ask_id(&unknown));
    // Another purpose, another session.
    let refused = press_button(&mut agent, &unknown, &unknown_path, &right).await;
    assert!(
        !refused.is(422).html.contains(&codes[0]),
        "the code is shown"
    );
    let mut second = app.citizen(B).await;
    let page = second.open(&known_path).await;
    press_button(&mut second, &page, &known_path, &right)
        .await
        .is(422);
    let stranger = &mut app.citizen(C).await;
    let home = stranger.open("/my").await;
    press_button(stranger, &home, &known_path, &right)
        .await
        .is(404);
    // Right, in its own session: once.
    press_button(&mut agent, &known, &known_path, &right)
        .await
        .is(200)
        .says("已经同意");
    press_button(&mut agent, &known, &known_path, &right)
        .await
        .is(404);
    assert!(only_client(&mut agent).await.is_some());
    app.remove().await;
}

#[tokio::test]
async fn a_code_dies_after_five_wrong_tries_or_five_minutes() {
    let app = TestApp::sqlite().await;
    for tries in [true, false] {
        let mut agent = app.citizen(B).await;
        let page = ask_to_act(&mut agent, "entrusted", A, HOME).await;
        let path = format!("/acting/asks/{}", ask_id(&page));
        press_button(&mut agent, &page, &path, &[("action", "send")])
            .await
            .is(200);
        let code = sent_codes(&app).pop().unwrap();
        if tries {
            for _ in 0..5 {
                let wrong = [("action", "code"), ("code", "000000")];
                assert_ne!(code, "000000");
                press_button(&mut agent, &page, &path, &wrong).await.is(422);
            }
        } else {
            app.pass(TimeDelta::minutes(5));
        }
        let right = [("action", "code"), ("code", code.as_str())];
        press_button(&mut agent, &page, &path, &right).await.is(422);
        app.pass(TimeDelta::minutes(2));
    }
    app.remove().await;
}

#[tokio::test]
async fn the_counter_reads_the_book_out_and_stops_an_agent() {
    let app = TestApp::sqlite().await;
    let mandate = app
        .mandate(A, B, crate::harness::mandates::Terms::default())
        .await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    agent.get("/my").await.is(200);
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let page = township.open("/desk/people").await;
    let none = page
        .form("/desk/people")
        .fill(&[("id_number", C.id_number)]);
    township.press(&none).await.is(422).says("没有找到");
    let found = page
        .form("/desk/people")
        .fill(&[("id_number", A.id_number)]);
    let person = township.press(&found).await;
    person.is(200).says(B.name).says("看了事项列表");
    assert!(!person.path.contains(A.id_number) && !person.html.contains(A.id_number));
    let action = person.place().to_owned();
    let stop = [("action", "stop"), ("client", &mandate.to_string())];
    press_button(&mut township, &person, &action, &stop)
        .await
        .is(200)
        .says("本人停止了");
    agent.get("/my").await.is(403);
    // The person sees that the counter looked and acted.
    let mut principal = app.citizen(A).await;
    let book = principal.open("/helpers/log").await;
    book.says("在窗口打开了您的记录")
        .says("在窗口替您停止了代办");
    app.remove().await;
}

#[tokio::test]
async fn a_committee_worker_serves_its_residents_until_they_leave() {
    let app = TestApp::sqlite().await;
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    let page = township.open("/desk/committees").await;
    let named = [("committee", "镇东村村民委员会")];
    let page = press_button(&mut township, &page, "/desk/committees", &named).await;
    let id = page
        .form_with("worker")
        .value("committee_id")
        .unwrap()
        .to_owned();
    let add = [
        ("action", "worker"),
        ("committee_id", id.as_str()),
        ("id_number", B.id_number),
    ];
    let page = press_button(&mut township, &page, "/desk/committees", &add).await;
    page.is(200).says(B.name);
    let mut worker = app.citizen(B).await;
    let ask = ask_to_act(&mut worker, "village_committee", A, HOME).await;
    ask.is(200);
    let verdict = [
        ("verdict", "confirm"),
        ("evidence", "committee_stamp"),
        ("consent", "signed_paper"),
        ("note", "公章和本人手印"),
    ];
    let desk_ask = format!("/desk/mandates/{}", ask_id(&ask));
    press_button(&mut township, &page, &desk_ask, &verdict)
        .await
        .is(200);
    let mandate = only_client(&mut worker).await.expect("a resident");
    act_for(&mut worker, Some(mandate)).await.is(303);
    worker.open("/my").await.is(200).says("村委会");
    // Another citizen is no worker.
    let mut stranger = app.citizen(C).await;
    act_for(&mut stranger, Some(mandate)).await.is(404);
    let first = begin(&mut worker, "living_subsidy").await;
    let check = answer_all(&mut worker, first, A).await;
    let case = case_of(sign(&mut worker, &check, B).await.is(200));
    // The worker leaves: nothing opens any more.
    let page = township.open("/desk/committees").await;
    let row = page.form_with("end").value("worker").unwrap().to_owned();
    let end = [
        ("action", "end"),
        ("committee_id", id.as_str()),
        ("worker", row.as_str()),
    ];
    press_button(&mut township, &page, "/desk/committees", &end)
        .await
        .is(200);
    let page = worker.get("/my").await;
    page.is(403);
    assert!(!page.html.contains(A.name));
    // Whoever works there and is an officer as well does not take up what the committee handed in (民法典 168).
    let colleague = [
        ("action", "worker"),
        ("committee_id", id.as_str()),
        ("id_number", C.id_number),
    ];
    let page = township.open("/desk/committees").await;
    press_button(&mut township, &page, "/desk/committees", &colleague)
        .await
        .is(200)
        .says(C.name);
    township.get(&format!("/desk/cases/{case}")).await.is(200);
    township.get(&format!("/desk/cases/{case}")).await.is(200);
    app.officer_is(OfficeKind::Township, HOME, C).await;
    township.get(&format!("/desk/cases/{case}")).await.is(404);
    app.remove().await;
}
