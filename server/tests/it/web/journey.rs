//! The main job by pages, from registration to the decision, on both databases.
use crate::harness::{actors::A, app::each_app};

#[tokio::test]
async fn an_application_goes_through_all_offices() {
    each_app(async |app| {
        let (mut browser, case) = app.approved_case(A, "living_subsidy").await;
        let page = browser.open(&format!("/cases/{case}")).await;
        page.is(200).says("困难残疾人生活补贴");
    })
    .await;
}
