//! Who reports without a name.

use super::rows::{at, case, id, insert_case, with_citizen};
use crate::harness::database::each_database;
use server::store::reporter::{self, ReporterRow};

fn row(n: u32) -> ReporterRow {
    ReporterRow {
        application_id: id(4, n),
        person_id: id(1, 1),
        account_id: id(2, 1),
        visitor_hash: vec![n.try_into().unwrap(); 32],
        began_at: at(0),
    }
}

#[tokio::test]
async fn only_the_browser_that_began_a_report_finds_it() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let mut one = row(1);
        one.application_id = case(1).application_id;
        reporter::insert(&mut tx, &one).await.unwrap();
        let of = one.application_id;
        assert_eq!(
            reporter::of_browser(&mut tx, of, &[1; 32]).await.unwrap(),
            Some(one.clone())
        );
        assert_eq!(
            reporter::of_browser(&mut tx, of, &[2; 32]).await.unwrap(),
            None
        );
        assert_eq!(
            reporter::by_person(&mut tx, id(1, 1)).await.unwrap(),
            Some(one)
        );
        assert_eq!(reporter::by_person(&mut tx, id(1, 9)).await.unwrap(), None);
        reporter::forget(&mut tx, of).await.unwrap();
        assert_eq!(reporter::by_person(&mut tx, id(1, 1)).await.unwrap(), None);
    })
    .await;
}
