//! The end of a mandate, seen from another server process over the same database: with the very next request.
use crate::harness::{
    actors::{A, B},
    database::unused_name,
    html,
    postgres::SERVER,
    process::Place,
};

/// The person gives a mandate and ends it at one server; the agent works at another.
async fn ended_at_one_server_it_is_over_at_the_other(place: &Place) {
    let (one, other) = (place.serve(), place.serve());
    let mut principal = one.signed_in(place, A.id_number).await;
    let mut agent = other.signed_in(place, B.id_number).await;
    let page = principal.open("/helpers/new").await;
    let form = page.form("/helpers/new").fill(&[
        ("name", B.name),
        ("id_number", B.id_number),
        ("place", "林西县林西镇"),
        ("services", "living_subsidy"),
    ]);
    principal.press(&form).await.is(200).says("已经记下");
    let page = agent.open("/helpers").await;
    agent.press(&page.form_with("agree")).await.is(200);
    let page = agent.open("/acting").await;
    let switch = html::forms(&page.html)
        .into_iter()
        .find(|form| form.value("client").is_some_and(|id| !id.is_empty()))
        .expect("a client");
    agent.press(&switch).await.is(200).says(A.name);
    let helpers = principal.open("/helpers").await;
    let mandate = switch.value("client").unwrap();
    let stop = helpers.form(&format!("/helpers/mandates/{mandate}"));
    principal.send_form(&stop).await.is(303);
    agent.get("/my").await.is(403);
    assert!(one.stop().success() && other.stop().success());
}

#[tokio::test]
async fn an_end_takes_effect_on_another_process_with_the_next_request_on_postgresql() {
    let name = unused_name();
    SERVER.create_empty(&name).await;
    let place = Place::new().with_database(&SERVER.url_of(&name));
    ended_at_one_server_it_is_over_at_the_other(&place).await;
    SERVER.discard(&name).await;
}

#[tokio::test]
async fn an_end_takes_effect_on_another_process_with_the_next_request_on_sqlite() {
    ended_at_one_server_it_is_over_at_the_other(&Place::new()).await;
}
