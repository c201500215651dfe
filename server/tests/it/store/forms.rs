//! Short codes of receipts, and answers that were kept.

use super::rows::{at, case, id, insert_case, with_citizen};
use crate::harness::database::each_database;
use server::store::{
    kept_told::{self, KeptToldRow},
    short_code::{self, ShortCodeRow},
};

#[tokio::test]
async fn a_short_code_opens_its_case_until_it_is_swept() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let row = |code: &str, hour| ShortCodeRow {
            code: code.to_owned(),
            case_id: id(5, 1),
            expires_at: at(hour),
        };
        short_code::insert(&mut tx, &row("AAAA0000", 10))
            .await
            .unwrap();
        short_code::insert(&mut tx, &row("BBBB1111", 20))
            .await
            .unwrap();
        let found = short_code::by_code(&mut tx, "AAAA0000").await.unwrap();
        assert_eq!(found, Some(row("AAAA0000", 10)));
        assert_eq!(short_code::by_code(&mut tx, "CCCC").await.unwrap(), None);
        let last = short_code::of_case(&mut tx, id(5, 1)).await.unwrap();
        assert_eq!(last, Some(row("BBBB1111", 20)));
        short_code::sweep(&mut tx, at(15)).await.unwrap();
        assert_eq!(
            short_code::by_code(&mut tx, "AAAA0000").await.unwrap(),
            None
        );
        assert_eq!(short_code::of_case(&mut tx, id(5, 9)).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn kept_answers_are_one_persons_and_can_be_forgotten() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        let row = |byte: u8| KeptToldRow {
            person_id: id(1, 1),
            told_sealed: vec![byte],
            kept_at: at(byte.into()),
        };
        kept_told::put(&mut tx, &row(1)).await.unwrap();
        kept_told::put(&mut tx, &row(2)).await.unwrap();
        assert_eq!(
            kept_told::of(&mut tx, id(1, 1)).await.unwrap(),
            Some(row(2))
        );
        assert_eq!(kept_told::of(&mut tx, id(1, 2)).await.unwrap(), None);
        kept_told::forget(&mut tx, id(1, 1)).await.unwrap();
        assert_eq!(kept_told::of(&mut tx, id(1, 1)).await.unwrap(), None);
    })
    .await;
}
