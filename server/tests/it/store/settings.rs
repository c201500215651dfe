//! How the owner of an account wants the pages.

use super::rows::{at, id, with_citizen};
use crate::harness::database::each_database;
use server::store::setting;

#[tokio::test]
async fn an_accounts_settings_are_found_and_replaced() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        assert_eq!(setting::of_account(&mut tx, id(2, 1)).await.unwrap(), None);
        for code in ["en", "zh.large"] {
            setting::save(&mut tx, id(2, 1), code, at(1)).await.unwrap();
            let found = setting::of_account(&mut tx, id(2, 1)).await.unwrap();
            assert_eq!(found.as_deref(), Some(code));
        }
    })
    .await;
}

#[tokio::test]
async fn settings_belong_to_an_account_that_exists() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        assert!(
            setting::save(&mut tx, id(2, 99), "en", at(1))
                .await
                .is_err()
        );
    })
    .await;
}
