//! Sessions, counted attempts and kept forms.

use super::rows::{at, draft, id, person, with_citizen};
use crate::harness::database::each_database;
use chrono::{DateTime, Utc};
use server::store::kept_form::KeptFormRow;
use server::store::session::SessionRow;
use server::store::{account, application, attempt, kept_form, person as people, session};

fn signed_in(n: u8) -> SessionRow {
    SessionRow {
        token_hash: vec![n; 32],
        account_id: id(2, 1),
        shared_device: n == 2,
        created_at: at(n.into()),
        seen_at: at(n.into()),
        ended_at: None,
    }
}

fn kept(n: u32, kept_at: DateTime<Utc>) -> KeptFormRow {
    KeptFormRow {
        id: id(6, n),
        cookie_hash: vec![8; 32],
        account_id: (n == 1).then(|| id(2, 1)),
        path: format!("/apply/{n}"),
        body_sealed: vec![3; 9],
        kept_at,
    }
}

#[tokio::test]
async fn a_session_is_found_together_with_its_account() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        session::insert(&mut tx, &signed_in(1)).await.unwrap();
        session::insert(&mut tx, &signed_in(2)).await.unwrap();
        let found = session::find(&mut tx, &[2; 32]).await.unwrap().unwrap();
        assert_eq!(found.account_id, id(2, 1));
        assert_eq!(found.person_id, Some(id(1, 1)));
        assert_eq!(
            (found.office_kind, found.office_place, found.officer_name),
            (None, None, None)
        );
        assert_eq!((found.token_version, found.shared_device), (1, true));
        assert_eq!(
            (found.created_at, found.seen_at, found.ended_at),
            (at(2), at(2), None)
        );
        assert_eq!(found.disabled_at, None);
        assert_eq!(session::find(&mut tx, &[9; 32]).await.unwrap(), None);

        account::disable(&mut tx, id(2, 1), at(7)).await.unwrap();
        let disabled = session::find(&mut tx, &[1; 32]).await.unwrap().unwrap();
        assert_eq!(
            disabled.disabled_at,
            Some(at(7)),
            "a disabled account is out at once"
        );
    })
    .await;
}

#[tokio::test]
async fn a_session_is_found_together_with_a_draft_of_its_own_person_only() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        session::insert(&mut tx, &signed_in(1)).await.unwrap();
        application::insert(&mut tx, &draft(1)).await.unwrap();
        let (row, opened) = session::find_with_draft(&mut tx, &[1; 32], id(4, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(session::find(&mut tx, &[1; 32]).await.unwrap(), Some(row));
        assert_eq!(
            application::opened(&mut tx, id(4, 1)).await.unwrap(),
            Some(opened)
        );
        let other = person(2);
        people::insert(&mut tx, &other).await.unwrap();
        let mut foreign = draft(2);
        foreign.applicant_id = other.id;
        application::insert(&mut tx, &foreign).await.unwrap();
        for (token, wanted) in [
            ([1; 32], id(4, 2)),
            ([1; 32], id(4, 9)),
            ([9; 32], id(4, 1)),
        ] {
            let found = session::find_with_draft(&mut tx, &token, wanted).await;
            assert_eq!(found.unwrap(), None);
        }
    })
    .await;
}

#[tokio::test]
async fn an_ended_session_stays_ended() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        for n in 1..=4 {
            session::insert(&mut tx, &signed_in(n)).await.unwrap();
        }
        assert!(session::touch(&mut tx, &[1; 32], at(9)).await.unwrap());
        assert!(session::end(&mut tx, &[1; 32], at(10)).await.unwrap());
        assert!(!session::end(&mut tx, &[1; 32], at(11)).await.unwrap());
        assert!(!session::touch(&mut tx, &[1; 32], at(11)).await.unwrap());
        let ended = session::find(&mut tx, &[1; 32]).await.unwrap().unwrap();
        assert_eq!((ended.seen_at, ended.ended_at), (at(9), Some(at(10))));

        let open = session::of_account(&mut tx, id(2, 1)).await.unwrap();
        assert_eq!(open, [signed_in(4), signed_in(3), signed_in(2)]);
        assert_eq!(
            session::end_others_of(&mut tx, id(2, 1), &[3; 32], at(12))
                .await
                .unwrap(),
            2
        );
        assert_eq!(
            session::of_account(&mut tx, id(2, 1)).await.unwrap(),
            [signed_in(3)]
        );
        assert_eq!(
            session::end_all_of(&mut tx, id(2, 1), at(13))
                .await
                .unwrap(),
            1
        );
        assert_eq!(session::of_account(&mut tx, id(2, 1)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn sweeping_takes_old_and_ended_sessions_only() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        for n in [1, 20, 21] {
            session::insert(&mut tx, &signed_in(n)).await.unwrap();
        }
        session::end(&mut tx, &[20; 32], at(22)).await.unwrap();
        assert_eq!(session::sweep(&mut tx, at(10)).await.unwrap(), 1);
        assert_eq!(session::sweep(&mut tx, at(20)).await.unwrap(), 0);
        assert_eq!(session::find(&mut tx, &[1; 32]).await.unwrap(), None);
        assert!(session::find(&mut tx, &[20; 32]).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn attempts_add_up_over_windows() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        assert_eq!(attempt::tries_since(&mut tx, b"a", at(0)).await.unwrap(), 0);
        for expected in 1..=3 {
            assert_eq!(attempt::add(&mut tx, b"a", at(0)).await.unwrap(), expected);
        }
        assert_eq!(attempt::add(&mut tx, b"a", at(15)).await.unwrap(), 1);
        assert_eq!(attempt::add(&mut tx, b"b", at(15)).await.unwrap(), 1);
        assert_eq!(attempt::tries_since(&mut tx, b"a", at(0)).await.unwrap(), 4);
        assert_eq!(attempt::tries_since(&mut tx, b"a", at(1)).await.unwrap(), 1);

        assert_eq!(attempt::sweep(&mut tx, at(15)).await.unwrap(), 1);
        assert_eq!(attempt::tries_since(&mut tx, b"a", at(0)).await.unwrap(), 1);
        attempt::forget(&mut tx, b"a").await.unwrap();
        assert_eq!(attempt::tries_since(&mut tx, b"a", at(0)).await.unwrap(), 0);
        assert_eq!(attempt::tries_since(&mut tx, b"b", at(0)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_browser_has_one_kept_form_the_latest() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        kept_form::put(&mut tx, &kept(1, at(1))).await.unwrap();
        assert_eq!(
            kept_form::find(&mut tx, &[8; 32]).await.unwrap(),
            Some(kept(1, at(1)))
        );
        kept_form::put(&mut tx, &kept(2, at(2))).await.unwrap();
        assert_eq!(
            kept_form::find(&mut tx, &[8; 32]).await.unwrap(),
            Some(kept(2, at(2)))
        );
        assert_eq!(kept_form::find(&mut tx, &[9; 32]).await.unwrap(), None);

        assert_eq!(kept_form::sweep(&mut tx, at(2)).await.unwrap(), 0);
        assert!(kept_form::delete(&mut tx, &[8; 32]).await.unwrap());
        assert!(!kept_form::delete(&mut tx, &[8; 32]).await.unwrap());
        kept_form::put(&mut tx, &kept(3, at(3))).await.unwrap();
        assert_eq!(kept_form::sweep(&mut tx, at(4)).await.unwrap(), 1);
        assert_eq!(kept_form::find(&mut tx, &[8; 32]).await.unwrap(), None);
    })
    .await;
}
