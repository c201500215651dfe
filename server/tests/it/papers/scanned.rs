//! The scanner for harmful programs: what it finds is not stored; what came while it was away is found later, and the person told.
use super::{
    giving::{draft, give_in, place, who},
    pages::give,
    photos,
};
use crate::harness::{
    actors::{A, B, act_as, ask_for, case_of, sign},
    app::{TestApp, each_app},
    mandates::{Terms, act_for},
};
use domain::{
    case::OfficeKind::Township,
    paper::{PaperState, Unusable},
};
use server::{
    evidence::Scanner,
    failure::Failure,
    usecase::{read_papers::read_papers, scan_waiting::scan_waiting},
    world::World,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

pub const HARMFUL: &str = "a-harmful-program";

pub fn document(words: &str) -> Vec<u8> {
    format!("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%{words}\ntrailer\n<<>>\n%%EOF\n").into_bytes()
}

/// Answers as `clamd` does: whoever sends the words is found.
pub async fn clamd() -> Scanner {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut head = [0; 10];
            socket.read_exact(&mut head).await.unwrap();
            assert_eq!(&head, b"zINSTREAM\0");
            let mut all = Vec::new();
            loop {
                let length = socket.read_u32().await.unwrap();
                if length == 0 {
                    break;
                }
                let mut piece = vec![0; length.try_into().unwrap()];
                socket.read_exact(&mut piece).await.unwrap();
                all.extend(piece);
            }
            let found = String::from_utf8_lossy(&all).contains(HARMFUL);
            let answer: &[u8] = if found {
                b"stream: Test FOUND\0"
            } else {
                b"stream: OK\0"
            };
            socket.write_all(answer).await.unwrap();
        }
    });
    Scanner::parse(&address).unwrap()
}

/// The app's world with another scanner.
pub fn with_scanner(app: &TestApp, scanner: Scanner) -> World {
    let world = app.state.world.clone();
    World {
        evidence: world.evidence.clone().with_scanner(Some(scanner)),
        ..world
    }
}

#[tokio::test]
async fn a_harmful_document_is_not_stored_and_one_that_slipped_in_is_found_later() {
    each_app(async |app| {
        let a = who(app, A).await;
        let id = draft(app, &a, "living_subsidy").await;
        let here = with_scanner(app, clamd().await);
        let away = with_scanner(app, Scanner::parse("127.0.0.1:1").unwrap());
        let place = place(id);
        let refused = give_in(&here, &a, &place, &document(HARMFUL)).await;
        assert!(matches!(refused, Err(Failure::Invalid(_))), "{refused:?}");
        let clean = give_in(&here, &a, &place, &document("a letter"))
            .await
            .unwrap();
        let late = give_in(&away, &a, &place, &document(HARMFUL))
            .await
            .unwrap();
        assert_eq!((clean.count, late.count), (1, 2));
        let files = async || {
            let papers = read_papers(&here, &a, id, 0).await.unwrap();
            papers.paper("bank_card").unwrap().clone()
        };
        let unscanned: Vec<bool> = files()
            .await
            .files
            .iter()
            .map(|file| file.unscanned)
            .collect();
        assert_eq!(unscanned, [false, true]);
        assert_eq!(scan_waiting(&away).await.unwrap(), 0);
        assert_eq!(scan_waiting(&here).await.unwrap(), 1);
        assert_eq!(scan_waiting(&here).await.unwrap(), 0);
        let paper = files().await;
        assert_eq!(paper.files.len(), 1);
        assert_eq!(
            (paper.state, paper.reason),
            (PaperState::NotUsable, Some(Unusable::Harmful))
        );
        let mut browser = app.citizen(A).await;
        let news = browser.open("/helpers").await;
        news.says("困难残疾人生活补贴：“银行卡或存折（本人名下）”的文件里有病毒");
    })
    .await;
}

fn nobody() -> Scanner {
    Scanner::parse("127.0.0.1:1").unwrap()
}

#[tokio::test]
async fn nobody_but_its_giver_opens_a_document_before_it_is_scanned() {
    let app = TestApp::sqlite().await.with_scanner(nobody());
    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    let page = citizen.open(&check.link("/papers/bank_card")).await;
    let page = give(&mut citizen, &page, "a.pdf", &document("a letter")).await;
    let own = page.is(200).link("/files/");
    let case = case_of(sign(&mut citizen, &check, A).await.is(200));
    let mut township = app.home_officer(Township).await;
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    let link = desk.is(200).link("/papers/");
    let closed = township.open(&link).await;
    closed.is(423).says("这份文件还在查病毒");
    assert_eq!(citizen.file(&own).await.0, 200);
    let program = app.home_program(Township).await;
    let by_api = program
        .get(&format!("/api/v1{}", link.replacen("/desk", "", 1)))
        .await;
    by_api.refuses(423, "being-scanned");
    assert_eq!(
        scan_waiting(&with_scanner(&app, clamd().await))
            .await
            .unwrap(),
        0
    );
    assert_eq!(township.file(&link).await.0, 200);
    app.remove().await;
}

#[tokio::test]
async fn what_came_before_there_was_a_scanner_is_scanned_and_what_stands_on_it_falls_with_it() {
    each_app(async |app| {
        let (mut citizen, check) = app.draft(A, "living_subsidy").await;
        let page = citizen.open(&check.link("/papers/bank_card")).await;
        let given = give(&mut citizen, &page, "a.pdf", &document(HARMFUL)).await;
        given.is(200);
        let first = case_of(sign(&mut citizen, &check, A).await.is(200));
        let (mut citizen, check) = app.draft(A, "care_subsidy").await;
        let page = citizen.open(&check.link("/papers/bank_card")).await;
        let form = page.form(&format!("{}/way", page.place()));
        let mut choices = form.choices.iter();
        let before = choices.find(|(_, value)| value.starts_with("before-"));
        let before = before.unwrap().1.clone();
        let list = citizen.press(&form.fill(&[("way", &before)])).await;
        list.is(200).says("存好了，还没提交");
        let second = case_of(sign(&mut citizen, &check, A).await.is(200));
        let mut township = app.home_officer(Township).await;
        act_as(&mut township, &first, "accept", &[]).await.is(200);

        let here = with_scanner(app, clamd().await);
        assert_eq!(scan_waiting(&here).await.unwrap(), 1);
        for case in [&first, &second] {
            let desk = township.open(&format!("/desk/cases/{case}")).await;
            desk.is(200).says("文件里有病毒，已经删除。已告诉对方再交");
            desk.hides("第 1 张");
            let own = citizen.open(&format!("/cases/{case}")).await;
            own.is(200).says("文件里有病毒");
        }
        // The office sees it without opening one case after the other.
        let marked = async |officer: &mut crate::harness::browser::Browser| {
            let queue = officer.open("/desk").await;
            queue.html.matches("有文件被删除").count()
        };
        assert_eq!(marked(&mut township).await, 2);
        // Although the township has looked the first one through, it can be given again.
        let own = citizen.open(&format!("/cases/{first}")).await;
        let page = citizen.open(&own.link("/papers/bank_card")).await;
        let photo = photos::jpeg(100, 80, 1);
        give(&mut citizen, &page, "a.jpg", &photo).await.is(200);
        let desk = township.open(&format!("/desk/cases/{first}")).await;
        desk.says("第 1 张").hides("文件里有病毒");
        assert_eq!(marked(&mut township).await, 1);
        let news = citizen.open("/helpers").await;
        news.says("困难残疾人生活补贴").says("重度残疾人护理补贴");
        let program = app.citizen_program(A).await;
        let shown = program.get(&format!("/api/v1/cases/{first}")).await;
        news.says(shown.text("/number")).says("银行卡或存折");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_was_harmful_did_not_come_and_its_giver_is_told_too() {
    each_app(async |app| {
        let (mut citizen, case) = app.submitted_case(A, "living_subsidy").await;
        let mut township = app.home_officer(Township).await;
        let card = [("item", "bank_card"), ("why-bank_card", "missing")];
        ask_for(&mut township, &case, &card).await.is(200);
        let mandate = app.mandate(A, B, Terms::default()).await;
        let mut agent = app.citizen(B).await;
        act_for(&mut agent, Some(mandate)).await;
        let item = agent
            .open(&format!("/cases/{case}/supplement/items/bank_card"))
            .await;
        let camera = agent.open(&item.link("/papers/bank_card")).await;
        let form = camera.form(&camera.path);
        let answer = agent.upload(&form, "a.pdf", &document(HARMFUL)).await;
        agent.follow(answer).await.is(200);
        let list = agent.open(&format!("/cases/{case}/supplement")).await;
        let sent = agent.press(&list.form(list.place())).await;
        sent.is(200).says("已交上回答");
        let here = with_scanner(app, clamd().await);
        assert_eq!(scan_waiting(&here).await.unwrap(), 1);
        let list = citizen.open(&format!("/cases/{case}/supplement")).await;
        list.says("不能用").says("文件里有病毒");
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("不能用").says("文件里有病毒");
        citizen.open("/helpers").await.says("文件里有病毒");
        // There is nothing to judge, and the item is the citizen's again.
        let judged = format!("/desk/cases/{case}/items/bank_card");
        assert!(!desk.actions().contains(&judged));
        let item = citizen.open(&list.link("/items/bank_card")).await;
        let camera = citizen.open(&item.link("/papers/bank_card")).await;
        let form = camera.form(&camera.path);
        let photo = photos::jpeg(100, 80, 1);
        let answer = citizen.upload(&form, "a.jpg", &photo).await;
        citizen.follow(answer).await.is(200);
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("第 1 张").hides("文件里有病毒");
        assert!(desk.actions().contains(&judged));
        act_for(&mut agent, None).await;
        agent.open("/helpers").await.says("文件里有病毒");
    })
    .await;
}

#[test]
fn an_address_of_a_scanner_is_read() {
    for good in [
        "unix:/run/clamav/clamd.ctl",
        "127.0.0.1:3310",
        "clamav:3310",
    ] {
        assert!(Scanner::parse(good).is_some(), "{good}");
    }
    for bad in ["", "unix:clamd", "clamav", ":3310", "clamav:x"] {
        assert!(Scanner::parse(bad).is_none(), "{bad}");
    }
}
