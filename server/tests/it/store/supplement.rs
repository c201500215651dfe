//! Words beside the items of supplement notices.

use super::rows::{case, id, insert_case, with_citizen};
use crate::harness::database::each_database;
use server::store::supplement::{self, WordsRow};

fn words(n: u32, round: i64, item: &str, part: &str) -> WordsRow {
    WordsRow {
        id: id(9, n),
        case_id: id(5, 1),
        round,
        item: item.to_owned(),
        part: part.to_owned(),
        words_sealed: vec![u8::try_from(n).unwrap(), 7],
    }
}

#[tokio::test]
async fn words_stand_beside_their_item_and_new_ones_take_the_place_of_old_ones() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let (asked, given) = (
            words(1, 1, "bank_card", "asked"),
            words(2, 1, "bank_card", "given"),
        );
        let later = words(3, 2, "bank_card", "asked");
        for row in [&later, &given, &asked] {
            supplement::put(&mut tx, row).await.unwrap();
        }
        let all = supplement::of_case(&mut tx, id(5, 1)).await.unwrap();
        assert_eq!(all, [asked.clone(), given.clone(), later.clone()]);
        let anew = words(4, 1, "bank_card", "given");
        supplement::put(&mut tx, &anew).await.unwrap();
        let all = supplement::of_case(&mut tx, id(5, 1)).await.unwrap();
        assert_eq!(all, [asked.clone(), anew, later.clone()]);
        for _ in 0..2 {
            supplement::remove(&mut tx, id(5, 1), 1, "bank_card", "given")
                .await
                .unwrap();
        }
        let all = supplement::of_case(&mut tx, id(5, 1)).await.unwrap();
        assert_eq!(all, [asked, later]);
        let none = supplement::of_case(&mut tx, id(5, 2)).await.unwrap();
        assert_eq!(none, []);
    })
    .await;
}
