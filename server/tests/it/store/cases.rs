//! Cases and their journals.

use super::rows::{at, case, id, insert_case, with_citizen};
use crate::harness::database::each_database;
use serde_json::json;
use server::store::case_file::{self, CaseUpdate};
use server::store::journal::{self, JournalRow};

#[tokio::test]
async fn a_case_comes_back_as_written() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        tx.commit().await.unwrap();

        let mut reader = db.read().await.unwrap();
        let written = Some(case(1));
        assert_eq!(
            case_file::by_id(&mut reader, id(5, 1)).await.unwrap(),
            written
        );
        assert_eq!(
            case_file::by_application(&mut reader, id(4, 1))
                .await
                .unwrap(),
            written
        );
        assert_eq!(
            case_file::by_number(&mut reader, "R000001").await.unwrap(),
            written
        );
        assert_eq!(
            case_file::by_number(&mut reader, "r000001").await.unwrap(),
            None
        );
        assert_eq!(case_file::by_id(&mut reader, id(5, 2)).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_receipt_number_and_an_application_stand_for_one_case() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let mut other = case(2);
        other.application_id = id(4, 1);
        let refused = case_file::insert(&mut tx, &other).await.unwrap_err();
        assert!(
            refused.duplicates("case_file_application_id_key"),
            "{refused:?}"
        );
    })
    .await;
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        insert_case(&mut tx, &case(2)).await;
        let mut same_id = case(1);
        same_id.number = "R000009".to_owned();
        let refused = case_file::insert(&mut tx, &same_id).await.unwrap_err();
        // Which of the two constraints a database tests first is its own affair.
        let id_or_application = refused.duplicates("case_file_pkey")
            || refused.duplicates("case_file_application_id_key");
        assert!(id_or_application, "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_receipt_number_is_never_given_twice() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        server::store::application::insert(&mut tx, &super::rows::draft(2))
            .await
            .unwrap();
        let mut other = case(2);
        other.number = case(1).number;
        let refused = case_file::insert(&mut tx, &other).await.unwrap_err();
        assert!(refused.duplicates("case_file_number_key"), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_running_case_is_one_that_is_in_no_final_stage() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        let mut paying = case(1);
        paying.stage = "paying".to_owned();
        let mut ended = case(2);
        ended.stage = "ended".to_owned();
        let mut other_service = case(3);
        other_service.service_id = "care".to_owned();
        for row in [&paying, &ended, &other_service] {
            insert_case(&mut tx, row).await;
        }
        let finals = ["ended", "withdrawn"];
        let running = case_file::running_of(&mut tx, id(1, 1), "living", &finals)
            .await
            .unwrap();
        assert_eq!(running, [paying.clone()]);
        let none = case_file::running_of(&mut tx, id(1, 2), "living", &finals)
            .await
            .unwrap();
        assert_eq!(none, []);
        let all = case_file::of_applicant(&mut tx, id(1, 1)).await.unwrap();
        assert_eq!(all, [other_service, ended, paying]);
    })
    .await;
}

#[tokio::test]
async fn reports_are_found_from_the_case_they_are_about() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let mut report = case(2);
        report.about_case = Some(id(5, 1));
        insert_case(&mut tx, &report).await;
        assert_eq!(case_file::about(&mut tx, id(5, 1)).await.unwrap(), [report]);
        assert_eq!(case_file::about(&mut tx, id(5, 2)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_queue_shows_the_most_urgent_first_and_cases_without_date_last() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        let due = [
            None,
            Some("2026-05-01"),
            Some("2026-04-01"),
            Some("2026-05-01"),
        ];
        for (n, due_on) in (1..).zip(due) {
            let mut row = case(n);
            row.due_on = due_on.and_then(|day| day.parse().ok());
            insert_case(&mut tx, &row).await;
        }
        let mut elsewhere = case(5);
        elsewhere.holder_place = Some("330106002".to_owned());
        insert_case(&mut tx, &elsewhere).await;
        let mut with_citizen = case(6);
        (with_citizen.holder_kind, with_citizen.holder_place) = (None, None);
        insert_case(&mut tx, &with_citizen).await;

        let numbers = async |limit, offset| {
            let mut reader = db.read().await.unwrap();
            let rows =
                case_file::queue(&mut reader, "township", "330106001", "", limit, offset).await;
            rows.unwrap()
                .into_iter()
                .map(|row| row.number)
                .collect::<Vec<_>>()
        };
        let counted = case_file::counts(&mut tx, "township", "330106001")
            .await
            .unwrap();
        assert_eq!(counted.iter().map(|(_, count)| count).sum::<i64>(), 4);
        assert_eq!(
            case_file::counts(&mut tx, "township", "330106")
                .await
                .unwrap(),
            []
        );
        assert_eq!(
            numbers(10, 0).await,
            Vec::<String>::new(),
            "not committed yet"
        );
        tx.commit().await.unwrap();
        assert_eq!(
            numbers(10, 0).await,
            ["R000003", "R000002", "R000004", "R000001"]
        );
        assert_eq!(numbers(2, 1).await, ["R000002", "R000004"]);
    })
    .await;
}

#[tokio::test]
async fn a_county_lists_its_townships_and_no_other_countys() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        for (n, place) in (1..).zip(["330106001", "330106999", "330107001", "330105999", "33010"]) {
            let mut row = case(n);
            row.home_place = place.to_owned();
            insert_case(&mut tx, &row).await;
        }
        let rows = case_file::in_places(&mut tx, "330106", 10, 0)
            .await
            .unwrap();
        let numbers: Vec<_> = rows.iter().map(|row| row.number.as_str()).collect();
        assert_eq!(numbers, ["R000002", "R000001"]);
        assert_eq!(
            case_file::in_places(&mut tx, "330106", 1, 1).await.unwrap()[0].number,
            "R000001"
        );
        assert_eq!(
            case_file::count_in_places(&mut tx, "330106").await.unwrap(),
            2
        );
        assert_eq!(
            case_file::count_in_places(&mut tx, "330106001")
                .await
                .unwrap(),
            1
        );
        assert_eq!(
            case_file::count_in_places(&mut tx, "3301").await.unwrap(),
            5
        );
        assert_eq!(case_file::count_in_places(&mut tx, "").await.unwrap(), 5);
    })
    .await;
}

#[tokio::test]
async fn moving_a_stale_case_changes_nothing() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let mut change = CaseUpdate {
            stage: "county_review".to_owned(),
            holder_kind: Some("dpf".to_owned()),
            holder_place: Some("330106".to_owned()),
            due_on: "2026-04-20".parse().ok(),
            state: json!({"stage": "county_review"}),
        };
        assert_eq!(
            case_file::update(&mut tx, id(5, 1), 1, &change)
                .await
                .unwrap(),
            Some(2)
        );
        change.stage = "lost".to_owned();
        assert_eq!(
            case_file::update(&mut tx, id(5, 1), 1, &change)
                .await
                .unwrap(),
            None
        );
        let moved = case_file::by_id(&mut tx, id(5, 1)).await.unwrap().unwrap();
        assert_eq!((moved.stage.as_str(), moved.version), ("county_review", 2));
        assert_eq!(
            (moved.holder_place.as_deref(), moved.due_on),
            (Some("330106"), change.due_on)
        );
        assert_eq!(moved.state, change.state);
        assert_eq!(moved.statement_sealed, case(1).statement_sealed);
    })
    .await;
}

#[tokio::test]
async fn a_journal_is_in_order_and_its_numbers_are_taken_once() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let row = |seq: i64| JournalRow {
            case_id: id(5, 1),
            seq,
            at: at(seq),
            account_id: (seq == 1).then(|| id(2, 1)),
            entry: json!({"what": "submitted", "seq": seq}),
            note_sealed: (seq == 2).then(|| vec![1, 0, 1]),
        };
        assert_eq!(journal::last_seq(&mut tx, id(5, 1)).await.unwrap(), 0);
        journal::append(&mut tx, &[row(2), row(1)]).await.unwrap();
        journal::append(&mut tx, &[row(10)]).await.unwrap();
        assert_eq!(journal::last_seq(&mut tx, id(5, 1)).await.unwrap(), 10);
        assert_eq!(
            journal::of_case(&mut tx, id(5, 1)).await.unwrap(),
            [row(1), row(2), row(10)]
        );
        assert_eq!(journal::of_case(&mut tx, id(5, 2)).await.unwrap(), []);
        let taken = journal::append(&mut tx, &[row(2)]).await.unwrap_err();
        assert!(taken.duplicates("journal_pkey"), "{taken:?}");
    })
    .await;
}
