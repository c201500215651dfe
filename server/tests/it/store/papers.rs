//! Papers and their files.

use super::rows::{at, draft, id, with_citizen};
use crate::harness::database::each_database;
use server::store::{
    StoreError, Tx, application, paper, paper::PaperRow, paper_file, paper_file::FileRow,
};
use uuid::Uuid;

fn row(n: u32, item: &str) -> PaperRow {
    PaperRow {
        id: id(9, n),
        application_id: id(4, 1),
        round: 0,
        item: item.to_owned(),
        way: Some("upload".to_owned()),
        state: "sent".to_owned(),
        reason: None,
        earlier_id: None,
        words_sealed: Some(vec![7, 0, 255]),
        version: 0,
        created_at: at(n.into()),
        changed_at: at(n.into()),
    }
}

fn file(n: u32, paper: u32, seq: i64) -> FileRow {
    FileRow {
        id: id(10, n),
        paper_id: id(9, paper),
        seq,
        kind: "jpeg".to_owned(),
        bytes: 20_971_520,
        sha256: vec![9; 32],
        key_sealed: vec![1, 1, 2, 3],
        name_sealed: Vec::new(),
        scan: "not_needed".to_owned(),
        given_by: id(1, 1),
        created_at: at(n.into()),
        removed_at: None,
        stored_as: None,
    }
}

async fn with_draft(db: &server::store::Db) -> Tx {
    let mut tx = with_citizen(db).await;
    application::insert(&mut tx, &draft(1)).await.unwrap();
    tx
}

#[tokio::test]
async fn a_paper_and_its_files_come_back_as_written_in_order() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        for (n, item) in [(2, "bank_card"), (1, "dibao")] {
            paper::insert(&mut tx, &row(n, item)).await.unwrap();
        }
        for one in [file(1, 1, 2), file(2, 1, 1), file(3, 2, 1)] {
            paper_file::insert(&mut tx, &one).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut reader = db.read().await.unwrap();
        let all = paper::of_application(&mut reader, id(4, 1)).await.unwrap();
        assert_eq!(all, [row(1, "dibao"), row(2, "bank_card")]);
        let one = paper::of_item(&mut reader, id(4, 1), 0, "bank_card").await;
        assert_eq!(one.unwrap(), Some(row(2, "bank_card")));
        assert_eq!(
            paper::of_item(&mut reader, id(4, 1), 1, "dibao")
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            paper::by_id(&mut reader, id(9, 1)).await.unwrap(),
            Some(row(1, "dibao"))
        );
        let files = paper_file::of_paper(&mut reader, id(9, 1)).await.unwrap();
        assert_eq!(files, [file(2, 1, 1), file(1, 1, 2)]);
        let files = paper_file::of_application(&mut reader, id(4, 1))
            .await
            .unwrap();
        assert_eq!(files, [file(2, 1, 1), file(1, 1, 2), file(3, 2, 1)]);
        assert_eq!(
            paper_file::by_id(&mut reader, id(10, 9)).await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn an_item_of_a_round_and_a_place_in_a_paper_are_taken_once() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        paper::insert(&mut tx, &row(1, "dibao")).await.unwrap();
        let mut later = row(2, "dibao");
        later.round = 1;
        paper::insert(&mut tx, &later).await.unwrap();
        let refused = paper::insert(&mut tx, &row(3, "dibao")).await.unwrap_err();
        assert!(
            refused.duplicates("paper_application_id_round_item_key"),
            "{refused:?}"
        );
    })
    .await;
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        paper::insert(&mut tx, &row(1, "dibao")).await.unwrap();
        paper_file::insert(&mut tx, &file(1, 1, 1)).await.unwrap();
        let refused = paper_file::insert(&mut tx, &file(2, 1, 1))
            .await
            .unwrap_err();
        assert!(
            refused.duplicates("paper_file_paper_id_seq_key"),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_paper_changes_only_from_the_version_that_was_read() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        let mut one = row(1, "dibao");
        paper::insert(&mut tx, &one).await.unwrap();
        one.way = Some("later".to_owned());
        one.state = "asked".to_owned();
        one.words_sealed = None;
        one.changed_at = at(9);
        assert_eq!(paper::update(&mut tx, &one).await.unwrap(), Some(1));
        assert_eq!(paper::update(&mut tx, &one).await.unwrap(), None);
        one.version = 1;
        assert_eq!(paper::by_id(&mut tx, one.id).await.unwrap(), Some(one));
    })
    .await;
}

#[tokio::test]
async fn what_was_sent_is_handed_over_and_what_is_only_promised_is_not() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        let mut promised = row(2, "bank_card");
        promised.state = "asked".to_owned();
        for one in [&row(1, "dibao"), &promised] {
            paper::insert(&mut tx, one).await.unwrap();
        }
        let handed = paper::hand_over(&mut tx, id(4, 1), 0, at(5)).await;
        assert_eq!(handed.unwrap(), 1);
        let all = paper::of_application(&mut tx, id(4, 1)).await.unwrap();
        assert_eq!(all[0].state, "received");
        assert_eq!((all[0].version, all[0].changed_at), (1, at(5)));
        assert_eq!(all[1], promised);
    })
    .await;
}

#[tokio::test]
async fn papers_handed_in_before_are_found_by_kind_while_they_have_files() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        application::insert(&mut tx, &draft(2)).await.unwrap();
        paper::insert(&mut tx, &row(1, "dibao")).await.unwrap();
        paper_file::insert(&mut tx, &file(1, 1, 1)).await.unwrap();
        let before = async |tx: &mut Tx, item: &str| {
            let found = paper::handed_in_before(tx, id(1, 1), item, id(4, 2)).await;
            found
                .unwrap()
                .into_iter()
                .map(|row| row.id)
                .collect::<Vec<Uuid>>()
        };
        assert!(before(&mut tx, "dibao").await.is_empty());
        paper::hand_over(&mut tx, id(4, 1), 0, at(5)).await.unwrap();
        // Its application is still a draft.
        assert!(before(&mut tx, "dibao").await.is_empty());
        application::mark_submitted(&mut tx, id(4, 1), draft(1).version, at(5))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(before(&mut tx, "dibao").await, [id(9, 1)]);
        assert!(before(&mut tx, "bank_card").await.is_empty());
        let other = paper::handed_in_before(&mut tx, id(1, 2), "dibao", id(4, 2)).await;
        assert!(other.unwrap().is_empty());
        paper_file::remove(&mut tx, id(10, 1), at(6)).await.unwrap();
        assert!(before(&mut tx, "dibao").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_is_taken_back_once_and_its_place_stays_taken() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        paper::insert(&mut tx, &row(1, "dibao")).await.unwrap();
        paper_file::insert(&mut tx, &file(1, 1, 1)).await.unwrap();
        assert!(paper_file::is_there(&mut tx, id(10, 1)).await.unwrap());
        let taken = paper_file::remove(&mut tx, id(10, 1), at(6)).await;
        assert_eq!(taken.unwrap(), Some(id(10, 1)));
        assert_eq!(
            paper_file::remove(&mut tx, id(10, 1), at(7)).await.unwrap(),
            None
        );
        assert!(!paper_file::is_there(&mut tx, id(10, 1)).await.unwrap());
        assert_eq!(
            paper_file::of_application(&mut tx, id(4, 1)).await.unwrap(),
            []
        );
        let all = paper_file::of_paper(&mut tx, id(9, 1)).await.unwrap();
        assert_eq!(all[0].removed_at, Some(at(6)));
    })
    .await;
}

#[tokio::test]
async fn one_paper_goes_alone_and_what_waits_for_the_scanner_is_found() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        for (n, item) in [(1, "dibao"), (2, "bank_card")] {
            paper::insert(&mut tx, &row(n, item)).await.unwrap();
            let mut one = file(n, n, 1);
            one.scan = "waiting".to_owned();
            paper_file::insert(&mut tx, &one).await.unwrap();
        }
        paper::forget_one(&mut tx, id(9, 1)).await.unwrap();
        let left = paper::of_application(&mut tx, id(4, 1)).await.unwrap();
        assert_eq!(left, [row(2, "bank_card")]);
        let waiting = paper_file::waiting(&mut tx, 10).await.unwrap();
        assert_eq!(waiting.len(), 1);
        paper_file::set_scan(&mut tx, id(10, 2), "clean")
            .await
            .unwrap();
        assert!(paper_file::waiting(&mut tx, 10).await.unwrap().is_empty());
        let scanned = paper_file::by_id(&mut tx, id(10, 2))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(scanned.scan, "clean");
    })
    .await;
}

#[tokio::test]
async fn papers_go_with_their_draft_and_a_paper_needs_its_application() {
    each_database(async |db| {
        let mut tx = with_draft(&db).await;
        paper::insert(&mut tx, &row(1, "dibao")).await.unwrap();
        paper_file::insert(&mut tx, &file(1, 1, 1)).await.unwrap();
        assert_eq!(paper::forget(&mut tx, id(4, 1)).await.unwrap(), [id(10, 1)]);
        assert_eq!(paper::of_application(&mut tx, id(4, 1)).await.unwrap(), []);
        let mut homeless = row(2, "dibao");
        homeless.application_id = id(4, 99);
        let refused = paper::insert(&mut tx, &homeless).await;
        assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
    })
    .await;
}
