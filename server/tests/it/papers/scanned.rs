//! The scanner for harmful programs: what it finds is not stored; what came while it was away is found later, and the person told.
use super::giving::{draft, give_in, place, who};
use crate::harness::{
    actors::A,
    app::{TestApp, each_app},
};
use domain::paper::{PaperState, Unusable};
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
        browser.open("/helpers").await.says("有一份文件查出病毒");
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
