//! The real program in a process of its own: killed, stopped, started again, and started wrongly.
use crate::harness::{
    actors::{A, Person, answer_all, begin, case_of, sign},
    browser::{Browser, Page},
    database::unused_name,
    html::Form,
    postgres::SERVER,
    process::{Place, Server},
    wire,
};
use axum::{
    body::Body,
    http::{Method, Request},
};
use tokio::{io::AsyncWriteExt, net::TcpStream};

/// A death report up to the signed form: it can be made again and again.
pub(crate) async fn signed_report(browser: &mut Browser) -> Form {
    let first = begin(browser, "death_report").await;
    let check = answer_all(browser, first, A).await;
    check
        .own_form()
        .fill(&[("agree", "yes"), ("signed_name", A.name)])
}

fn cases(page: &Page) -> usize {
    let mut links = page.links();
    links.retain(|link| link.starts_with("/cases/") && !link.contains("/notices/"));
    links.sort();
    links.dedup();
    links.len()
}

/// Submits, kills the server as soon as the answer is there, starts it again and looks.
async fn kill_after_each_receipt(place: &Place, rounds: usize) {
    let mut server: Server = place.serve();
    let mut browser = server.signed_in(place, A.id_number).await;
    let mut receipts: Vec<(String, String)> = Vec::new();
    for round in 1..=rounds {
        let form = signed_report(&mut browser).await;
        let sent = browser.send_form(&form).await;
        server.kill();
        let receipt = sent.is(303).location().unwrap();

        server = place.serve();
        browser = browser.moved_to(server.address);
        // Pressed again, because nobody saw the receipt: the same one.
        let again = browser.send_form(&form).await;
        assert_eq!(again.is(303).location().unwrap(), receipt);
        let page = browser.open(&receipt).await;
        page.is(200).says("提交回执");
        receipts.push((receipt, page.words()));
        for (path, words) in &receipts {
            assert_eq!(browser.open(path).await.is(200).words(), *words);
        }
        let mine = browser.open("/my").await;
        assert_eq!(cases(&mine), round, "each report once");
    }
    assert!(server.stop().success());
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    let place = Place::new();
    kill_after_each_receipt(&place, 5).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_on_postgresql_either() {
    let name = unused_name();
    SERVER.create_empty(&name).await;
    let place = Place::new().with_database(&SERVER.url_of(&name));
    kill_after_each_receipt(&place, 2).await;
    assert!(!place.folder.join("portal.db").exists());
    SERVER.discard(&name).await;
}

#[tokio::test]
async fn a_case_outlives_the_server_at_every_office() {
    let place = Place::new();
    let server = place.serve();
    let mut citizen = server.signed_in(&place, A.id_number).await;
    let first = begin(&mut citizen, "living_subsidy").await;
    let check = answer_all(&mut citizen, first, A).await;
    let case = case_of(&sign(&mut citizen, &check, A).await);
    server.kill();
    let mut last = None;
    for (office, act, month) in [
        ("township-150424100", "accept", ""),
        ("township-150424100", "forward", ""),
        ("dpf-150424", "pass_review", ""),
        ("civil_affairs-150424", "approve", "2030-01"),
    ] {
        let server = place.serve();
        let mut officer = server.signed_in(&place, office).await;
        let page = officer.open(&format!("/desk/cases/{case}")).await;
        let mut form = page.form(&format!("/desk/cases/{case}/{act}"));
        if !month.is_empty() {
            form = form.fill(&[("month", month), ("words", "到那时才满条件")]);
        }
        officer.send_form(&form).await.is(303);
        server.kill();
        last = Some(act);
    }
    assert_eq!(last, Some("approve"));
    let server = place.serve();
    let mut citizen = citizen.moved_to(server.address);
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.is(200).says("已通过").says("2030年1月");
    assert!(server.stop().success());
}

#[tokio::test]
async fn it_answers_stops_when_asked_and_finishes_what_it_began() {
    let place = Place::new();
    let server = place.serve();
    let mut browser = server.browser();
    assert_eq!(browser.get("/healthz").await.is(200).html, "ok");
    assert_eq!(browser.get("/readyz").await.is(200).html, "ready");

    let mut citizen = server.signed_in(&place, A.id_number).await;
    let form = signed_report(&mut citizen).await;
    let body = serde_urlencoded::to_string(&form.fields).unwrap();
    let cookie = format!("session={}", citizen.cookies["session"]);
    let request = Request::builder()
        .method(Method::POST)
        .uri(&form.action)
        .header("origin", crate::harness::app::ORIGIN)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", cookie)
        .body(Body::from(body))
        .unwrap();
    let (head, body) = wire::written(server.address, request).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(&head).await.unwrap();
    stream.write_all(&body[..body.len() / 2]).await.unwrap();
    // The server has taken the connection up once it answers a later one.
    browser.get("/healthz").await.is(200);
    server.ask_to_stop();
    while TcpStream::connect(server.address).await.is_ok() {}
    stream.write_all(&body[body.len() / 2..]).await.unwrap();
    let (answer, _) = wire::read(&mut stream).await.unwrap();
    assert_eq!(answer.status, 303);
    let receipt = answer.headers["location"].to_str().unwrap().to_owned();
    assert!(server.ended().success(), "exit code 0");

    let server = place.serve();
    let mut citizen = citizen.moved_to(server.address);
    citizen.open(&receipt).await.is(200).says("提交回执");
    // Signing in again needs no new demo data: it is still the same.
    server.signed_in(&place, A.id_number).await;
    assert!(server.stop().success());
}

#[tokio::test]
async fn a_database_without_its_keys_is_not_opened() {
    let place = Place::new();
    assert!(place.serve().stop().success());
    let log = place.folder.join("portal.db-wal");
    assert!(!log.exists(), "a clean stop folds the log into the file");
    let keys = place.folder.join("keys.json");
    let kept = std::fs::read(&keys).unwrap();
    std::fs::remove_file(&keys).unwrap();
    let database = std::fs::read(place.folder.join("portal.db")).unwrap();
    for command in ["serve", "migrate", "seed-demo"] {
        assert!(!place.run(command).success(), "{command}");
    }
    assert!(place.logged().contains("keys.json is missing"));
    assert!(!keys.exists(), "no new keys over an old database");
    assert_eq!(
        std::fs::read(place.folder.join("portal.db")).unwrap(),
        database
    );
    // Damaged ones are no better; the right ones open it again.
    std::fs::write(&keys, &kept[..kept.len() / 2]).unwrap();
    assert!(!place.run("serve").success());
    std::fs::write(&keys, kept).unwrap();
    assert!(place.serve().stop().success());
}

#[tokio::test]
async fn demo_data_is_never_laid_over_real_data() {
    let place = Place::new().without_demo();
    let server = place.serve();
    let mut browser = server.browser();
    let page = browser.open("/register").await;
    page.hides("这是演示系统");
    let somebody = Person {
        name: "高娃",
        id_number: "150499198808080035",
    };
    let typed = [
        ("name", somebody.name),
        ("id_number", somebody.id_number),
        ("phone", "0476-0000009"),
        ("password", "草原上的小河流水"),
    ];
    browser.answer(&page, &typed).await.is(200).says("已经收到");
    assert!(server.stop().success());
    assert!(!place.run("seed-demo").success());
    assert!(place.logged().contains("real accounts"));
    assert!(!place.folder.join("demo.json").exists());
}

#[tokio::test]
async fn wrong_settings_are_told_all_at_once() {
    let place = Place::new().with_database("mysql://nobody:secret@nowhere/x");
    assert!(!place.run("serve").success());
    let told = place.logged();
    assert!(
        told.contains("DATABASE_URL") && !told.contains("secret"),
        "{told}"
    );
    assert!(!place.run("no-such-command").success());
    let place = Place::new().with_database("postgres://nobody:secret@127.0.0.1:1/x");
    assert!(!place.run("serve").success());
    assert!(!place.logged().contains("secret"), "{}", place.logged());
}
