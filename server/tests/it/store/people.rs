//! Persons and offices.

use super::rows::{at, id, person};
use crate::harness::database::each_database;
use server::store::{office, person as people};

#[tokio::test]
async fn a_person_comes_back_as_written() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        people::insert(&mut tx, &person(1)).await.unwrap();
        tx.commit().await.unwrap();

        let mut reader = db.read().await.unwrap();
        assert_eq!(
            people::by_id(&mut reader, id(1, 1)).await.unwrap(),
            Some(person(1))
        );
        assert_eq!(people::by_id(&mut reader, id(1, 2)).await.unwrap(), None);
        let found = people::by_id_number_index(&mut reader, &[1; 32])
            .await
            .unwrap();
        assert_eq!(found, Some(person(1)));
        assert_eq!(
            people::by_id_number_index(&mut reader, &[2; 32])
                .await
                .unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn an_identity_number_belongs_to_one_person() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        people::insert(&mut tx, &person(1)).await.unwrap();
        let mut twin = person(2);
        twin.id_number_index = person(1).id_number_index;
        let refused = people::insert(&mut tx, &twin).await.unwrap_err();
        assert!(
            refused.duplicates("person_id_number_index_key"),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_family_may_share_one_phone() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        for n in [2, 1] {
            let mut row = person(n);
            row.phone_index = vec![7, 7];
            people::insert(&mut tx, &row).await.unwrap();
        }
        people::insert(&mut tx, &person(3)).await.unwrap();
        let family = people::by_phone_index(&mut tx, &[7, 7]).await.unwrap();
        assert_eq!(
            family.iter().map(|row| row.id).collect::<Vec<_>>(),
            [id(1, 1), id(1, 2)]
        );

        assert!(
            people::set_phone(&mut tx, id(1, 2), &[5], &[6])
                .await
                .unwrap()
        );
        assert!(
            !people::set_phone(&mut tx, id(1, 9), &[5], &[6])
                .await
                .unwrap()
        );
        assert_eq!(
            people::by_phone_index(&mut tx, &[7, 7])
                .await
                .unwrap()
                .len(),
            1
        );
        let moved = people::by_phone_index(&mut tx, &[6]).await.unwrap();
        assert_eq!(moved[0].phone_sealed, [5]);
    })
    .await;
}

#[tokio::test]
async fn holding_a_person_changes_nothing_of_theirs() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        people::insert(&mut tx, &person(1)).await.unwrap();
        people::hold(&mut tx, id(1, 1)).await.unwrap();
        assert_eq!(
            people::by_id(&mut tx, id(1, 1)).await.unwrap(),
            Some(person(1))
        );
    })
    .await;
}

#[tokio::test]
async fn an_office_keeps_the_date_it_was_first_connected() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        office::upsert(&mut tx, "township", "330106001", at(0))
            .await
            .unwrap();
        office::upsert(&mut tx, "township", "330106001", at(9))
            .await
            .unwrap();
        office::upsert(&mut tx, "dpf", "330106", at(1))
            .await
            .unwrap();
        tx.commit().await.unwrap();

        // The neighbour's offices are not this county's.
        let mut tx = db.begin().await.unwrap();
        office::upsert(&mut tx, "dpf", "330107", at(2))
            .await
            .unwrap();
        tx.commit().await.unwrap();

        let mut reader = db.read().await.unwrap();
        assert_eq!(office::count(&mut reader).await.unwrap(), 3);
        let none = office::in_county(&mut reader, "330105").await.unwrap();
        assert!(none.is_empty());
        let all = office::in_county(&mut reader, "330106").await.unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(
            (all[0].place.as_str(), all[0].connected_at),
            ("330106", at(1))
        );
        assert_eq!(
            (all[1].kind.as_str(), all[1].connected_at),
            ("township", at(0))
        );
    })
    .await;
}
