//! Lists of entries by the API: added, answered, read, removed, as on the pages.
use crate::harness::{
    actors::{A, HOME},
    app::TestApp,
};
use app::paths::api;
use serde_json::json;

#[tokio::test]
async fn entries_are_added_answered_and_removed() {
    let app = TestApp::sqlite().await;
    let citizen = app.citizen_program(A).await;
    let start = json!({"service": "dibao", "home_place": HOME});
    let draft = citizen.post(api::APPLICATIONS, start).await;
    let (id, list) = (draft.is(201).id(), api::page(draft.id(), "member"));
    assert_eq!(draft.text("/sections/0/state"), "not_started");
    let more = json!({"version": 0, "answers": {"member_more": "yes"}});
    let added = citizen.put(&list, more).await;
    let first = added.is(200).text("/next").to_owned();
    assert!(first.starts_with("member_who."), "{first}");
    let who = json!({"version": 1, "answers": {"member_name": "王小一", "member_relation": "child", "member_age": "九"}});
    let page = api::page(id, &first);
    citizen.put(&page, who).await.refuses(422, "invalid-fields");
    let who = json!({"version": 2, "answers": {"member_name": "王小一", "member_relation": "child", "member_age": "9"}});
    citizen.put(&page, who).await.is(200);
    let shown = citizen.get(&api::application(id)).await;
    assert_eq!(
        shown.text("/entries/member/0/answers/member_name"),
        "王小一"
    );
    let entry = shown.text("/entries/member/0/id").to_owned();
    assert_eq!(shown.text("/journey/next"), format!("member_state.{entry}"));
    let wrong = json!({"version": 3, "remove": "nobody"});
    citizen.put(&list, wrong).await.refuses(404, "not-found");
    let remove = json!({"version": 3, "remove": entry});
    citizen.put(&list, remove).await.is(200);
    let shown = citizen.get(&api::application(id)).await;
    assert_eq!(shown.json["entries"]["member"], json!([]));
    app.remove().await;
}
