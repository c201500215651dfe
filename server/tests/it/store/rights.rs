//! Changes of the account that is paid into, waivers, renewals and closed accounts, on both databases.

use super::rows::{at, citizen, draft, id, person, with_citizen};
use crate::harness::database::each_test_database;
use serde_json::json;
use server::store::kept_form::{self, KeptFormRow};
use server::store::payee::{self, PayeeRow};
use server::store::renewal::{self, RenewalRow};
use server::store::waiver::{self, WaiverRow};
use server::store::{account, application, joint, person as people, setting};

fn change(n: u32) -> PayeeRow {
    PayeeRow {
        id: id(9, n),
        person_id: id(1, 1),
        township: "150424100".to_owned(),
        account_sealed: vec![1, 2],
        asked_at: at(n.into()),
        approval: "waiting".to_owned(),
        decided_at: None,
        decided_by: None,
        note_sealed: None,
        stopped_at: None,
    }
}

#[tokio::test]
async fn a_change_of_the_account_is_decided_or_stopped_once() {
    each_test_database(async |database| {
        let mut tx = with_citizen(&database.db).await;
        for n in [1, 2] {
            payee::insert(&mut tx, &change(n)).await.unwrap();
        }
        let all = payee::of_person(&mut tx, id(1, 1)).await.unwrap();
        assert_eq!(all, [change(2), change(1)]);
        let waiting = payee::in_approval(&mut tx, "150424100", "waiting").await;
        assert_eq!(waiting.unwrap(), [change(1), change(2)]);
        let by = (at(5), id(2, 1));
        let decided = payee::decide(&mut tx, id(9, 1), "given", by, &[7]).await;
        assert!(decided.unwrap());
        let again = payee::decide(&mut tx, id(9, 1), "refused", by, &[8]).await;
        assert!(!again.unwrap());
        assert!(payee::stop(&mut tx, id(9, 2), at(6)).await.unwrap());
        assert!(!payee::stop(&mut tx, id(9, 2), at(7)).await.unwrap());
        let late = payee::decide(&mut tx, id(9, 2), "given", by, &[7]).await;
        assert!(!late.unwrap(), "a stopped change is decided");
        let waiting = payee::in_approval(&mut tx, "150424100", "waiting").await;
        assert!(waiting.unwrap().is_empty());
        let found = payee::by_id(&mut tx, id(9, 1)).await.unwrap().unwrap();
        assert_eq!(
            (found.approval.as_str(), found.decided_by),
            ("given", Some(id(2, 1)))
        );
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_waiver_is_saved_by_whoever_read_its_version() {
    each_test_database(async |database| {
        let mut tx = with_citizen(&database.db).await;
        let row = WaiverRow {
            id: id(8, 1),
            person_id: id(1, 1),
            township: "150424100".to_owned(),
            state: json!({"items": [], "空": 1}),
            words_sealed: vec![1],
            signed_at: at(1),
            version: 1,
        };
        waiver::insert(&mut tx, &row).await.unwrap();
        let changed = WaiverRow {
            state: json!({"items": [1]}),
            words_sealed: vec![2],
            ..row.clone()
        };
        assert!(waiver::save(&mut tx, &changed).await.unwrap());
        assert!(!waiver::save(&mut tx, &changed).await.unwrap());
        let saved = WaiverRow {
            version: 2,
            ..changed
        };
        let found = waiver::by_id(&mut tx, row.id).await.unwrap();
        assert_eq!(found, Some(saved.clone()));
        let own = waiver::of_person(&mut tx, id(1, 1)).await.unwrap();
        assert_eq!(own, std::slice::from_ref(&saved));
        let there = waiver::of_township(&mut tx, "150424100").await.unwrap();
        assert_eq!(there, [saved]);
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_account_is_closed_with_what_hangs_on_it_and_opened_again() {
    each_test_database(async |database| {
        let mut tx = with_citizen(&database.db).await;
        let mine = citizen(1).id;
        let renewed = RenewalRow {
            id: id(7, 1),
            account_id: mine,
            kind: "phone".to_owned(),
            old_phone_sealed: Some(vec![4]),
            outbox_id: None,
            at: at(3),
        };
        assert_eq!(renewal::last(&mut tx, mine).await.unwrap(), None);
        renewal::insert(&mut tx, &renewed).await.unwrap();
        renewal::forget_phones(&mut tx, mine).await.unwrap();
        let last = renewal::last(&mut tx, mine).await.unwrap().unwrap();
        assert_eq!((last.old_phone_sealed, last.at), (None, at(3)));
        setting::save(&mut tx, mine, "zh", at(1)).await.unwrap();
        setting::forget(&mut tx, mine).await.unwrap();
        assert_eq!(setting::of_account(&mut tx, mine).await.unwrap(), None);
        let kept = KeptFormRow {
            id: id(6, 1),
            cookie_hash: vec![1; 32],
            account_id: Some(mine),
            path: "/my".to_owned(),
            body_sealed: vec![1],
            kept_at: at(1),
        };
        kept_form::put(&mut tx, &kept).await.unwrap();
        kept_form::forget(&mut tx, mine).await.unwrap();
        let found = kept_form::find(&mut tx, &[1; 32]).await.unwrap();
        assert_eq!(found, None);
        assert!(!account::is_closed(&mut tx, mine).await.unwrap());
        assert!(!account::reopen(&mut tx, mine, "new").await.unwrap());
        assert!(account::close(&mut tx, mine, at(9)).await.unwrap());
        assert!(!account::close(&mut tx, mine, at(9)).await.unwrap());
        assert!(account::is_closed(&mut tx, mine).await.unwrap());
        let closed = account::by_id(&mut tx, mine).await.unwrap().unwrap();
        assert_eq!((closed.disabled_at, closed.token_version), (Some(at(9)), 2));
        assert!(account::reopen(&mut tx, mine, "new").await.unwrap());
        let open = account::by_id(&mut tx, mine).await.unwrap().unwrap();
        assert_eq!(
            (open.disabled_at, open.password_hash.as_str()),
            (None, "new")
        );
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn agents_who_act_together_agree_to_one_version() {
    each_test_database(async |database| {
        let mut tx = with_citizen(&database.db).await;
        people::insert(&mut tx, &person(2)).await.unwrap();
        application::insert(&mut tx, &draft(1)).await.unwrap();
        let draft = draft(1).id;
        for (who, version) in [(1, 3), (2, 3), (1, 4)] {
            joint::put(&mut tx, draft, id(1, who), version, at(who.into()))
                .await
                .unwrap();
        }
        assert_eq!(joint::of(&mut tx, draft, 3).await.unwrap(), [id(1, 2)]);
        assert_eq!(joint::of(&mut tx, draft, 4).await.unwrap(), [id(1, 1)]);
        joint::forget(&mut tx, draft).await.unwrap();
        assert!(joint::of(&mut tx, draft, 4).await.unwrap().is_empty());
        tx.commit().await.unwrap();
    })
    .await;
}
