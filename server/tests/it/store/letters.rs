//! Notices and the outbox.

use super::rows::{at, case, id, insert_case, with_citizen};
use crate::harness::database::each_database;
use serde_json::json;
use server::store::notice::{self, NoticeRow};
use server::store::outbox::{self, OutboxRow};

fn letter(n: u32) -> NoticeRow {
    NoticeRow {
        id: id(7, n),
        case_id: id(5, 1),
        recipient_id: id(1, 1),
        kind: "accepted".to_owned(),
        office_kind: "township".to_owned(),
        office_place: "330106001".to_owned(),
        body: json!({"due_on": "2026-04-01"}),
        note_sealed: (n == 2).then(|| vec![5, 5]),
        issued_at: at(n.into()),
        read_at: None,
    }
}

fn message(n: u32, due: i64) -> OutboxRow {
    OutboxRow {
        id: id(8, n),
        notice_id: (n == 1).then(|| id(7, 1)),
        kind: "sms_news".to_owned(),
        created_at: at(0),
        due_at: at(due),
        attempts: 0,
        delivered_at: None,
    }
}

#[tokio::test]
async fn notices_are_listed_for_the_case_and_for_the_recipient() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        for n in [2, 1] {
            notice::insert(&mut tx, &letter(n)).await.unwrap();
        }
        assert_eq!(
            notice::of_case(&mut tx, id(5, 1)).await.unwrap(),
            [letter(1), letter(2)]
        );
        assert_eq!(
            notice::of_recipient(&mut tx, id(1, 1)).await.unwrap(),
            [letter(2), letter(1)]
        );
        assert_eq!(notice::of_recipient(&mut tx, id(1, 2)).await.unwrap(), []);
        assert_eq!(
            notice::owned(&mut tx, id(7, 2), id(1, 1)).await.unwrap(),
            Some(letter(2))
        );
        assert_eq!(
            notice::owned(&mut tx, id(7, 2), id(1, 2)).await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn a_notice_is_read_once_and_by_its_recipient() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        notice::insert(&mut tx, &letter(1)).await.unwrap();
        notice::insert(&mut tx, &letter(2)).await.unwrap();
        assert_eq!(notice::count_unread(&mut tx, id(1, 1)).await.unwrap(), 2);
        assert!(
            !notice::mark_read(&mut tx, id(7, 1), id(1, 2), at(8))
                .await
                .unwrap()
        );
        assert!(
            notice::mark_read(&mut tx, id(7, 1), id(1, 1), at(9))
                .await
                .unwrap()
        );
        assert!(
            !notice::mark_read(&mut tx, id(7, 1), id(1, 1), at(10))
                .await
                .unwrap()
        );
        assert_eq!(notice::count_unread(&mut tx, id(1, 1)).await.unwrap(), 1);
        let read = notice::owned(&mut tx, id(7, 1), id(1, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(read.read_at, Some(at(9)));
    })
    .await;
}

#[tokio::test]
async fn the_outbox_gives_what_is_due_until_it_is_delivered() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        notice::insert(&mut tx, &letter(1)).await.unwrap();
        for row in [message(1, 5), message(2, 1), message(3, 60)] {
            outbox::insert(&mut tx, &row).await.unwrap();
        }
        let due = outbox::waiting(&mut tx, 10, at(5)).await.unwrap();
        assert_eq!(due, [message(2, 1), message(1, 5)]);
        assert_eq!(
            outbox::waiting(&mut tx, 1, at(5)).await.unwrap(),
            [message(2, 1)]
        );

        assert!(
            outbox::mark_delivered(&mut tx, id(8, 2), at(6))
                .await
                .unwrap()
        );
        assert!(
            !outbox::mark_delivered(&mut tx, id(8, 2), at(7))
                .await
                .unwrap()
        );
        assert!(
            outbox::postpone(&mut tx, id(8, 1), 1, at(20))
                .await
                .unwrap()
        );
        assert!(
            !outbox::postpone(&mut tx, id(8, 2), 1, at(20))
                .await
                .unwrap()
        );
        assert_eq!(outbox::waiting(&mut tx, 10, at(19)).await.unwrap(), []);
        let again = outbox::waiting(&mut tx, 10, at(20)).await.unwrap();
        assert_eq!(
            again,
            [OutboxRow {
                attempts: 1,
                ..message(1, 20)
            }]
        );
    })
    .await;
}
