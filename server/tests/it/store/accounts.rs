//! Accounts of citizens and officers.

use super::rows::{at, citizen, id, officer, person, with_citizen};
use crate::harness::database::each_database;
use server::store::{StoreError, account, office, person as people};

#[tokio::test]
async fn a_citizens_account_is_found_every_way() {
    each_database(async |db| {
        with_citizen(&db).await.commit().await.unwrap();
        let mut reader = db.read().await.unwrap();
        let written = Some(citizen(1));
        assert_eq!(
            account::by_id(&mut reader, id(2, 1)).await.unwrap(),
            written
        );
        assert_eq!(
            account::by_person(&mut reader, id(1, 1)).await.unwrap(),
            written
        );
        assert_eq!(
            account::by_sign_in(&mut reader, &[1; 32]).await.unwrap(),
            written
        );
        assert_eq!(
            account::by_sign_in(&mut reader, &[2; 32]).await.unwrap(),
            None
        );
        assert_eq!(
            account::by_work_number(&mut reader, "W001").await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn an_officer_belongs_to_a_connected_office() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        office::upsert(&mut tx, "dpf", "330106", at(0))
            .await
            .unwrap();
        account::insert(&mut tx, &officer(2, "dpf", "330106"))
            .await
            .unwrap();
        account::insert(&mut tx, &officer(1, "dpf", "330106"))
            .await
            .unwrap();
        let colleagues = account::of_office(&mut tx, "dpf", "330106").await.unwrap();
        assert_eq!(
            colleagues,
            [officer(1, "dpf", "330106"), officer(2, "dpf", "330106")]
        );
        let found = account::by_work_number(&mut tx, "W002").await.unwrap();
        assert_eq!(found, Some(officer(2, "dpf", "330106")));

        let elsewhere = account::insert(&mut tx, &officer(3, "dpf", "330107"))
            .await
            .unwrap_err();
        assert!(matches!(elsewhere, StoreError::Broken(_)), "{elsewhere:?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_has_two_accounts() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        let mut second = citizen(1);
        second.id = id(2, 2);
        let refused = account::insert(&mut tx, &second).await.unwrap_err();
        assert!(refused.duplicates("account_person_id_key"), "{refused:?}");
    })
    .await;
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        office::upsert(&mut tx, "dpf", "330106", at(0))
            .await
            .unwrap();
        account::insert(&mut tx, &officer(1, "dpf", "330106"))
            .await
            .unwrap();
        let mut second = officer(2, "dpf", "330106");
        second.work_number = Some("W001".to_owned());
        let refused = account::insert(&mut tx, &second).await.unwrap_err();
        assert!(refused.duplicates("account_work_number_key"), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn password_tokens_and_disabling_change_one_account() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        people::insert(&mut tx, &person(2)).await.unwrap();
        account::insert(&mut tx, &citizen(2)).await.unwrap();

        assert!(
            account::set_password_hash(&mut tx, id(2, 1), "new")
                .await
                .unwrap()
        );
        assert_eq!(
            account::bump_token_version(&mut tx, id(2, 1))
                .await
                .unwrap(),
            Some(2)
        );
        assert_eq!(
            account::bump_token_version(&mut tx, id(2, 9))
                .await
                .unwrap(),
            None
        );
        assert!(account::disable(&mut tx, id(2, 1), at(5)).await.unwrap());
        assert!(
            !account::disable(&mut tx, id(2, 1), at(6)).await.unwrap(),
            "the first time counts"
        );
        assert!(
            !account::set_password_hash(&mut tx, id(2, 9), "new")
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();

        let mut reader = db.read().await.unwrap();
        let changed = account::by_id(&mut reader, id(2, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(changed.password_hash, "new");
        assert_eq!(changed.token_version, 2);
        assert_eq!(changed.disabled_at, Some(at(5)));
        assert_eq!(
            account::by_id(&mut reader, id(2, 2)).await.unwrap(),
            Some(citizen(2))
        );
    })
    .await;
}

#[tokio::test]
async fn demonstration_accounts_are_not_counted_as_real() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        office::upsert(&mut tx, "dpf", "330106", at(0))
            .await
            .unwrap();
        account::insert(&mut tx, &officer(1, "dpf", "330106"))
            .await
            .unwrap();
        assert_eq!(account::count_real(&mut tx).await.unwrap(), 1);
    })
    .await;
}
